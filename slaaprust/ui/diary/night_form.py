"""The questions of one night, to be answered in a minute by keyboard; blank stays missing.

Drawn from the table of questions: short fields above, and degrees for what is felt. What cannot be
is explained at its field while one types, and what is half filled in is kept as a draft.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from slaaprust.core.ports import Drafts
from slaaprust.domain.nights.night_input import Impossible, NightInput, Problems, typed
from slaaprust.domain.records.night import QUESTIONS, NightQuestion
from slaaprust.domain.values.fields import Choice, LongText, Number, Refused, Scale, answered
from slaaprust.ui.forms.controls.common import FieldLabel
from slaaprust.ui.forms.controls.scale import ScaleControl
from slaaprust.ui.forms.controls.short_text import TypedField
from slaaprust.ui.kit.draft import Draft
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence
from slaaprust.wording.i18n import say
from slaaprust.wording.sentences import refused_line

MOST = 4  # cells beside each other
AROUND = 10 * GRID  # what a window has around the form


class Lines(QPlainTextEdit):
    """A few lines of one's own; Tab goes on, Ctrl+Enter is done."""

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, help_: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(help_)
        self.setPlaceholderText(help_)
        self.setTabChangesFocus(True)
        self.setFixedHeight(6 * GRID)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return what is written."""
        return self.toPlainText()

    def fill(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


Control = TypedField | ScaleControl | Lines


class NightForm(QWidget):
    """Fills in the night of a sheet; `entered` says that Enter was pressed in it."""

    entered = Signal()
    changed = Signal()

    def __init__(self, sheet: NightInput, now: Callable[[], datetime], drafts: Drafts) -> None:
        super().__init__()
        self._sheet, self._now, self._is_over = sheet, now, False
        self._controls: dict[str, Control] = {}
        self._wrong: dict[str, QLabel] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(2 * GRID)
        self._began = typed(sheet.before) if sheet.before else dict.fromkeys(self._keys(), "")
        self._draft = Draft(self, drafts, f"night-{sheet.evening}")
        left = _read(drafts.kept(f"night-{sheet.evening}"), self._began)
        if left != self._began:
            self._stack.addWidget(self._begun_before())
        for group in dict.fromkeys(each.group for each in QUESTIONS):
            self._add_group(group)
        self.fill(left)
        for control in self._controls.values():
            control.changed.connect(self._changed)
            if isinstance(control, TypedField):
                control.left.connect(self.explain_all)
                control.returnPressed.connect(self.entered)
            else:
                control.entered.connect(self.entered)
        if left != self._began:
            self.explain_all()

    def begin(self) -> None:
        """Put the keyboard in the first field."""
        self._controls[QUESTIONS[0].key].setFocus(Qt.FocusReason.OtherFocusReason)

    def raw(self) -> dict[str, str]:
        """Return the answers as they are typed."""
        return {key: _typed(control) for key, control in self._controls.items()}

    def fill(self, raw: Mapping[str, str]) -> None:
        """Show answers as they are typed."""
        for asked in QUESTIONS:
            control, text = self._controls[asked.key], raw.get(asked.key, "")
            if isinstance(control, ScaleControl):
                control.fill(_value(asked, text))
            else:
                control.fill(text)

    def take_usual(self) -> None:
        """Take over what is usual in every field that is empty."""
        for control in self._controls.values():
            if isinstance(control, TypedField):
                control.take_usual()

    def is_right(self) -> bool:
        """Return whether all can be taken; else explain it, and go to the first that cannot."""
        problems = self.explain_all()
        for problem in problems[:1]:
            self._controls[problem.key].setFocus(Qt.FocusReason.OtherFocusReason)
        return not problems

    def explain(self, refused: Impossible) -> None:
        """Say at the fields why this night cannot be."""
        self._show(refused.problems)
        self._controls[refused.problems[0].key].setFocus(Qt.FocusReason.OtherFocusReason)

    def explain_all(self) -> Problems:
        """Say at each field what cannot be, as it is now; return it."""
        half = {
            k for k, c in self._controls.items() if isinstance(c, TypedField) and c.is_half_typed
        }
        raw = {key: "" if key in half else text for key, text in self.raw().items()}
        _, problems = self._sheet.filled(raw, self._now())
        self._show(problems)
        return problems

    def forget_draft(self) -> None:
        """Keep nothing of what was typed: it was entered."""
        self._is_over = True  # the last field still writes its time out as it is left
        self._draft.drop()

    def begin_again(self) -> None:
        """Show what there was before anything was typed."""
        self.fill(self._began)
        self._draft.drop()
        self._note.hide()

    def _keys(self) -> Iterator[str]:
        return (each.key for each in QUESTIONS)

    def _changed(self) -> None:
        if self._is_over:
            return
        raw = self.raw()
        self._draft.changed("" if raw == self._began else json.dumps(raw))
        self.explain_all()
        self.changed.emit()

    def _show(self, problems: Problems) -> None:
        said = {each.key: refused_line(each.why) for each in problems}
        for key, label in self._wrong.items():
            label.setText(said.get(key, ""))
            label.setVisible(key in said)

    def _begun_before(self) -> QWidget:
        note = QWidget()
        text = sentence(say("diary", "Hier was je gebleven."), "quiet")
        text.setWordWrap(False)
        again = button(say("diary", "Begin opnieuw"), self.begin_again, "quiet")
        again.setAutoDefault(False)
        note.setLayout(row(text, again, None))
        self._note = note
        return note

    def _add_group(self, group: str) -> None:
        asked = [each for each in QUESTIONS if each.group == group]
        if len(asked) > 1 and isinstance(
            answered(asked[0].kind), Choice
        ):  # others speak for themselves
            self._stack.addWidget(sentence(say("night", group), "quiet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        wide = [each for each in asked if isinstance(answered(each.kind), Scale | LongText)]
        narrow = [each for each in asked if each not in wide]
        cells = [self._cell(each) for each in narrow]
        columns = self._columns(cells)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        spare = [QWidget() for _ in range(columns - len(cells))]  # so that columns stand in line
        for n, cell in enumerate((*cells, *spare)):
            grid.addWidget(cell, n // columns, n % columns, Qt.AlignmentFlag.AlignTop)
        self._stack.addLayout(grid)
        for each in wide:
            self._stack.addWidget(self._cell(each))

    def _columns(self, cells: list[QWidget]) -> int:
        """Return how many cells stand beside each other, as far as the screen has room."""
        for cell in cells:
            for part in (cell, *cell.findChildren(QWidget)):
                part.ensurePolished()
        widest = max((each.minimumSizeHint().width() for each in cells), default=1)
        room = self.screen().availableGeometry().width() - AROUND
        return min(MOST, max(1, room // (widest + 2 * GRID)))

    def _cell(self, asked: NightQuestion) -> QWidget:
        """Return one question: its name, its field, and a place for what is wrong."""
        name, help_ = say("night", asked.label), say("night", asked.help) if asked.help else ""
        control = self._controls[asked.key] = self._control(asked, name, help_)
        wrong = self._wrong[asked.key] = sentence("", "wrong")
        wrong.hide()
        cell = QWidget()
        stack = QVBoxLayout(cell)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(GRID // 2)
        stack.addWidget(FieldLabel(name, control))
        stack.addWidget(control)
        stack.addWidget(wrong)
        return cell

    def _control(self, asked: NightQuestion, name: str, help_: str) -> Control:
        match answered(asked.kind):
            case Scale(names):
                steps = [(n, say("night", text)) for n, text in enumerate(names, start=1)]
                return ScaleControl(name, steps)
            case Choice(names):
                return ScaleControl(name, [(value, say("night", text)) for value, text in names])
            case LongText():
                return Lines(name, help_)
        usual = self._sheet.usual.get(asked.key, "")
        return TypedField(asked.kind, name, help_, usual, _hint(asked, usual))


def _hint(asked: NightQuestion, usual: str) -> str:
    if usual:
        return say("diary", "meestal {value}", value=usual)
    inner = answered(asked.kind)
    if isinstance(inner, Number):
        return say("night", inner.unit) if inner.unit else say("diary", "aantal")
    return say("diary", "bijv. {value}", value={"in_bed": "2245"}.get(asked.key, ""))


def _value(asked: NightQuestion, text: str) -> Any:
    """Return the value that is meant, or None where that cannot be."""
    try:
        return asked.kind.read(text)
    except Refused:
        return None


def _typed(control: Control) -> str:
    value = control.value()
    if value is None:
        return ""
    return str(getattr(value, "value", value))


def _read(text: str, began: Mapping[str, str]) -> dict[str, str]:
    """Return what a draft holds, over what there was."""
    try:
        told = json.loads(text) if text else {}
    except ValueError:
        told = {}
    told = told if isinstance(told, dict) else {}
    return {key: str(told.get(key, value)) for key, value in began.items()}
