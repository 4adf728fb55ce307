"""One row of a form: label, help, control, quick values, and a place for what is wrong."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from slaaprust.domain.values.fields import (
    Choice,
    ClockTime,
    Folder,
    Kind,
    Number,
    Refused,
    Switch,
    Word,
)
from slaaprust.domain.values.lists import Doses, WeekSteps, WeekTimes, Words
from slaaprust.ui.forms.controls.basic import ChoiceField, MaybeTimeField, NumberField, TimeField
from slaaprust.ui.forms.controls.common import WIDTH, ControlSpec, FieldLabel
from slaaprust.ui.forms.controls.doses import DosesField
from slaaprust.ui.forms.controls.folder import FolderField
from slaaprust.ui.forms.controls.steps import WeekStepsField
from slaaprust.ui.forms.controls.text import ListedWordField, TicksField, WordField, WordsField
from slaaprust.ui.forms.controls.toggle import Toggle
from slaaprust.ui.forms.controls.week import WeekField
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import sentence

Listed = Mapping[str, tuple[tuple[str, str], ...]]  # by name of the list: keys and their names
Control = (
    Toggle
    | NumberField
    | ChoiceField
    | TimeField
    | MaybeTimeField
    | WordField
    | ListedWordField
    | WeekField
    | WeekStepsField
    | DosesField
    | FolderField
    | WordsField
    | TicksField
)
# A kind of field is one row here; the form draws every field of a known kind by itself.
CONTROLS: dict[type, Callable[[Any, ControlSpec], Control]] = {
    Switch: Toggle,
    Number: NumberField,
    Choice: ChoiceField,
    ClockTime: lambda kind, about: (MaybeTimeField if kind.optional else TimeField)(kind, about),
    WeekTimes: WeekField,
    WeekSteps: WeekStepsField,
    Doses: DosesField,
    Folder: FolderField,
    Word: lambda kind, about: (ListedWordField if kind.listed else WordField)(kind, about),
    Words: lambda kind, about: (TicksField if kind.listed else WordsField)(kind, about),
}


class Field(Protocol):
    """One field as its table tells it."""

    @property
    def key(self) -> str: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def label(self) -> str: ...
    @property
    def help(self) -> str: ...
    @property
    def group(self) -> str: ...


class FieldRow(QWidget):
    """One field: label, help, control, quick values, and a place for what is wrong."""

    def __init__(self, row: Field, words: Callable[[str], str], listed: Listed) -> None:
        super().__init__()
        self._kind, self._help = row.kind, words(row.help)
        self.listed = getattr(row.kind, "listed", "")
        label = words(row.label)
        about = ControlSpec(label, self._help, words, listed.get(self.listed, ()))
        self.control: Control = CONTROLS[type(row.kind)](row.kind, about)
        self._wrong = sentence("", "wrong")
        self._wrong.setContentsMargins(0, GRID // 2, 0, 0)
        self._wrong.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(FieldLabel(label, self.control), 0, 0)
        grid.addWidget(sentence(self._help, "small"), 1, 0)
        if self.control.wide:
            grid.addWidget(self.control, 2, 0, 1, 2)
        else:
            at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            grid.addWidget(self.control, 0, 1, 2, 1, at)
            grid.setColumnMinimumWidth(1, WIDTH)
        self._presets(grid, label, words)
        grid.addWidget(self._wrong, 4, 0, 1, 2)

    def read(self) -> Any:
        """Return the value; raise Refused."""
        return self._kind.read(self.control.raw())

    def explain(self, text: str) -> None:
        """Show why the value is not taken, or take that away."""
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        said = f"{text} {self._help}" if text else self._help
        (self.control.focusProxy() or self.control).setAccessibleDescription(said)
        if text:
            alert = QAccessibleEvent(self._wrong, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(alert)

    def _presets(self, grid: QGridLayout, label: str, words: Callable[[str], str]) -> None:
        presets = getattr(self._kind, "presets", ())
        if not presets:
            return
        line = QHBoxLayout()
        line.setContentsMargins(0, GRID // 2, 0, 0)
        line.setSpacing(GRID)
        for text, value in presets:
            shown = words(text).format(value=self._kind.word(value))
            line.addWidget(self._preset(shown, label, value))
        line.addStretch(1)
        grid.addLayout(line, 3, 0, 1, 2)

    def _preset(self, text: str, label: str, value: Any) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("preset", True)
        made.setAutoDefault(False)
        made.setCheckable(True)
        made.setAccessibleName(f"{label}: {text}")
        made.setAccessibleDescription(self._help)

        def follow() -> None:
            try:
                made.setChecked(self.read() == value)
            except Refused:
                made.setChecked(False)

        def choose() -> None:
            self.control.fill(value)
            follow()

        made.clicked.connect(choose)
        self.control.changed.connect(follow)
        return made
