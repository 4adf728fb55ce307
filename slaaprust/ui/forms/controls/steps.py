"""A short list of steps: one for every day, or seven; added, taken out and moved by hand or key."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from slaaprust.domain.values.fields import Switch
from slaaprust.domain.values.lists import WeekSteps
from slaaprust.ui.forms.controls.common import WIDTH, ControlSpec, FieldLabel, name, only_by_hand
from slaaprust.ui.forms.controls.toggle import Toggle
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, column, row
from slaaprust.wording.i18n import DAYS, say

_LINES = 6
_LINE = 4 * GRID


class WeekStepsField(QWidget):
    """Shows the list of one day, or of all days; the others wait behind the name of the day."""

    changed = Signal()
    wide = True

    def __init__(self, kind: WeekSteps, about: ControlSpec) -> None:
        super().__init__()
        same = say("form", "Elke dag hetzelfde")
        self._same = Toggle(Switch(), ControlSpec(f"{about.name}: {same}", about.help, about.words))
        self._day = QComboBox()
        self._day.addItems([say("days", each) for each in DAYS])
        self._day.setFixedWidth(WIDTH)
        only_by_hand(self._day)
        name(self._day, f"{about.name}: {say('form', 'dag')}", about.help)
        self._days: list[tuple[str, ...]] = [()] * 7
        self._about = about
        self._list = StepList(about)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._same)
        top.addWidget(FieldLabel(same, self._same, wraps=False), 1)
        top.addWidget(self._day)
        stack = column(self._list)
        stack.insertLayout(0, top)
        stack.addLayout(self._buttons(about))
        self.setLayout(stack)
        self.setFocusProxy(self._same)
        self._same.changed.connect(self._switched)
        self._day.currentIndexChanged.connect(self._show)
        self._list.edited.connect(self._take)
        self._same.fill(True)

    def _buttons(self, about: ControlSpec) -> QHBoxLayout:
        made = []
        for text, do in (
            (say("form", "Erbij"), self._list.add),
            (say("form", "Weg"), self._list.take_away),
            (say("form", "Omhoog"), lambda: self._list.shift(-1)),
            (say("form", "Omlaag"), lambda: self._list.shift(1)),
        ):
            each = button(text, do, "preset")
            each.setAutoDefault(False)
            name(each, f"{about.name}: {text}", about.help)
            made.append(each)
        return row(*made, None)

    def raw(self) -> list[tuple[str, ...]]:
        """Return what is filled in: one list, or seven."""
        return [self._days[0]] if self._same.raw() else list(self._days)

    def fill(self, value: tuple[tuple[str, ...], ...]) -> None:
        """Show a value."""
        self._same.fill(len(set(value)) == 1)
        self._days = list(value)
        self._show()
        self.changed.emit()

    def _switched(self) -> None:
        """Go on from the list that is shown, so that nothing that was typed is lost."""
        if self._same.raw():
            self._days[0] = self._days[self._day.currentIndex()]
        else:
            self._days = [self._days[0]] * 7
        self._show()
        self.changed.emit()

    def _shown(self) -> int:
        return 0 if self._same.raw() else max(0, self._day.currentIndex())

    def _show(self) -> None:
        self._day.setVisible(not self._same.raw())
        self._list.show_steps(self._days[self._shown()])
        day = "" if self._same.raw() else f", {self._day.currentText()}"
        self._list.setAccessibleName(f"{self._about.name}{day}")

    def _take(self) -> None:
        self._days[self._shown()] = self._list.steps()
        self.changed.emit()


class StepList(QListWidget):
    """The list itself: F2 or Enter changes a step, Insert and Delete, and Alt with an arrow."""

    edited = Signal()

    def __init__(self, about: ControlSpec) -> None:
        super().__init__()
        self._words = about.words
        self.setFixedHeight(_LINES * _LINE + GRID)
        # A field elsewhere is higher than a line of the list.
        self.setStyleSheet(f"QLineEdit {{ min-height: 0; padding: 0 {GRID // 2}px; }}")
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        triggers = QListWidget.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        only_by_hand(self)
        keys = say("form", "Enter verandert een stap, Alt met een pijl verplaatst hem.")
        name(self, about.name, f"{about.help} {keys}")
        self.itemChanged.connect(self.edited)
        self.model().rowsMoved.connect(self.edited)
        self.itemDelegate().closeEditor.connect(self._leave_no_empty_line)

    def steps(self) -> tuple[str, ...]:
        """Return the steps; one that still has its first words stays the text of the table."""
        every = (self._step(self.item(n)) for n in range(self.count()))
        return tuple(each for each in every if each)

    def show_steps(self, steps: Iterable[str]) -> None:
        """Show a list in place of the one before."""
        self.blockSignals(True)
        self.clear()
        for step in steps:
            self._line(step)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def add(self) -> None:
        """Begin a new step below the present one."""
        self.setFocus()
        line = self._line("", self.currentRow() + 1)
        self.setCurrentItem(line)
        self.editItem(line)

    def take_away(self) -> None:
        """Take the present step out."""
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.edited.emit()

    def shift(self, by: int) -> None:
        """Move the present step up or down."""
        here, there = self.currentRow(), self.currentRow() + by
        if here >= 0 and 0 <= there < self.count():
            line = self.takeItem(here)
            self.insertItem(there, line)
            self.setCurrentRow(there)
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is StepList.State.EditingState:
            return  # Enter comes through the field that is being typed in
        keys, alt = Qt.Key, event.modifiers() & Qt.KeyboardModifier.AltModifier
        match event.key():
            case keys.Key_Up | keys.Key_Down if alt:
                self.shift(-1 if event.key() == keys.Key_Up else 1)
            case keys.Key_Return | keys.Key_Enter if self.currentItem():
                self.editItem(self.currentItem())
            case keys.Key_Delete:
                self.take_away()
            case keys.Key_Insert:
                self.add()
            case _:
                super().keyPressEvent(event)

    def _line(self, step: str, at: int | None = None) -> QListWidgetItem:
        line = QListWidgetItem(self._words(step))
        line.setData(Qt.ItemDataRole.UserRole, step)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsEditable)
        line.setSizeHint(QSize(0, _LINE))
        self.insertItem(self.count() if at is None else at, line)
        return line

    def _step(self, line: QListWidgetItem) -> str:
        step: str = line.data(Qt.ItemDataRole.UserRole)
        text = line.text().strip()
        return step if text == self._words(step) else text

    def _leave_no_empty_line(self) -> None:
        for at in reversed(range(self.count())):
            if not self.item(at).text().strip():
                self.takeItem(at)
        self.edited.emit()
