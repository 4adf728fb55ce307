"""Draws the fields of a table; how they stand is a layout's, what they mean is their kind's."""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slaaprust.domain.values.fields import Refused
from slaaprust.ui.forms.controls.lines import LinesField
from slaaprust.ui.forms.controls.scale import ScaleControl
from slaaprust.ui.forms.controls.short_text import TypedField
from slaaprust.ui.forms.controls.text import ListedWordField, TicksField
from slaaprust.ui.forms.field_row import Control, Field, FieldRow, Listed
from slaaprust.ui.forms.layouts import STACKED, Layout
from slaaprust.wording.i18n import say
from slaaprust.wording.sentences import refused_line

Judge = Callable[[], Mapping[str, Refused]]


class Form(QWidget):
    """Fields of a table; their texts are translated under a `context`, or not where that is empty.

    A `judge` tells what is wrong, by field, while one types: without one that is said when it is
    asked for. `usual` holds what could be taken over, as it is typed.
    """

    changed = Signal(str)  # the key
    entered = Signal()  # by Enter, in a field of which that is the end

    def __init__(
        self,
        rows: tuple[Field, ...],
        values: Mapping[str, Any],
        listed: Listed | None = None,
        context: str = "settings",
        headings: bool = True,
        layout: Layout = STACKED,
        usual: Mapping[str, str] | None = None,
        judge: Judge | None = None,
    ) -> None:
        super().__init__()
        self._context, self._listed, self._usual = context, listed or {}, usual or {}
        self._layout, self._judge = layout, judge
        self._lines: dict[str, FieldRow] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(layout.spacing)
        for group in dict.fromkeys(each.group for each in rows):
            lines = [self._line(each) for each in rows if each.group == group]
            layout.add(self._stack, self._say(group) if headings else "", lines)
        self._stack.addStretch(1)
        self.show_values(values)
        self._listen()

    def _listen(self) -> None:
        for key, line in self._lines.items():
            line.control.changed.connect(partial(self._changed, key))
            if isinstance(line.control, TypedField):
                line.control.left.connect(self.judged)
            if isinstance(line.control, TypedField | ScaleControl | LinesField):
                line.control.entered.connect(self.entered)

    def _line(self, row: Field) -> FieldRow:
        usual = self._usual.get(row.key, "")
        line = self._lines[row.key] = FieldRow(row, self._say, self._listed, usual)
        self._layout.arrange(line)
        return line

    def _say(self, text: str) -> str:
        return say(self._context, text) if text and self._context else text

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill in values; a field that is not named keeps its own."""
        for key, line in self._lines.items():
            if key in values:
                line.control.fill(values[key])

    def show_only(self, keys: Collection[str]) -> None:
        """Show these fields, and keep what stands in the others."""
        for key, line in self._lines.items():
            line.setVisible(key in keys)

    def raw(self) -> dict[str, Any]:
        """Return what is filled in, as it stands there."""
        return {key: line.control.raw() for key, line in self._lines.items()}

    def typed(self) -> dict[str, str]:
        """Return what is filled in as texts, to be found again by `type_in`."""
        return {key: line.typed() for key, line in self._lines.items()}

    def type_in(self, texts: Mapping[str, str]) -> None:
        """Show what was filled in once; a field that is not named keeps its own."""
        for key, line in self._lines.items():
            if key in texts:
                line.type_in(texts[key])

    def half_typed(self) -> frozenset[str]:
        """Return the fields in which more is to come: nothing is wrong with them yet."""
        return frozenset(
            key
            for key, line in self._lines.items()
            if isinstance(line.control, TypedField) and line.control.is_half_typed
        )

    def take_usual(self) -> None:
        """Take over what is usual in every field that is empty."""
        for line in self._lines.values():
            if isinstance(line.control, TypedField):
                line.control.take_usual()

    def values(self, keys: Collection[str] | None = None) -> dict[str, Any] | None:
        """Return all values, or None after saying at each field why it cannot be taken.

        With `keys` these alone.
        """
        taken, wrong = self._read(self._lines if keys is None else keys)
        self.explain_all(wrong)
        for key in tuple(wrong)[:1]:
            self.go_to(key)
        return None if wrong else taken

    def problems(self) -> dict[str, Refused]:
        """Return why what is filled in cannot be taken, by field."""
        return self._read(self._lines)[1]

    def _read(self, keys: Collection[str]) -> tuple[dict[str, Any], dict[str, Refused]]:
        taken: dict[str, Any] = {}
        wrong: dict[str, Refused] = {}
        for key, line in self._lines.items():
            try:
                if key in keys:
                    taken[key] = line.read()
            except Refused as refused:
                wrong[key] = refused
        return taken, wrong

    def value(self, key: str) -> Any:
        """Return one value; raise Refused if it cannot be taken."""
        return self._lines[key].read()

    def has(self, key: str) -> bool:
        """Answer whether this field is here."""
        return key in self._lines

    def explain(self, key: str, refused: Refused) -> None:
        """Say at a field why its value cannot be taken, and go there."""
        self._lines[key].explain(refused_line(refused))
        self.go_to(key)

    def judged(self) -> Mapping[str, Refused]:
        """Say at each field what is wrong as it is now; return it."""
        wrong = self._judge() if self._judge else {}
        self.explain_all(wrong)
        return wrong

    def explain_all(self, wrong: Mapping[str, Refused]) -> None:
        """Say at these fields what is wrong, and at the others nothing."""
        for key, line in self._lines.items():
            line.explain(refused_line(wrong[key]) if key in wrong else "")

    def go_to(self, key: str) -> None:
        """Put the keyboard in a field."""
        self._lines[key].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def advise(self, key: str, text: str) -> None:
        """Show another line of help at a field."""
        self._lines[key].advise(text)

    def offer(self, listed: Listed) -> None:
        """Change the lists that words are chosen from."""
        for line in self._lines.values():
            if isinstance(line.control, ListedWordField | TicksField):
                line.control.offer(listed.get(line.listed, ()))

    def control(self, key: str) -> Control:
        """Return what fills in a field."""
        return self._lines[key].control

    def _changed(self, key: str) -> None:
        if self._judge:
            self.judged()
        else:
            self._lines[key].explain("")
        self.changed.emit(key)
