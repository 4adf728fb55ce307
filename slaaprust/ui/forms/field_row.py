"""One field of a form: label, help, control, quick values, and a place for what is wrong."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slaaprust.domain.values.fields import (
    Choice,
    ClockTime,
    Either,
    Folder,
    Kind,
    LocalMoment,
    LongText,
    Maybe,
    Number,
    Refused,
    Scale,
    Switch,
    Word,
)
from slaaprust.domain.values.lists import Doses, WeekSteps, WeekTimes, Words
from slaaprust.ui.forms.controls.basic import ChoiceField, MaybeTimeField, NumberField, TimeField
from slaaprust.ui.forms.controls.common import ControlSpec, FieldLabel
from slaaprust.ui.forms.controls.doses import DosesField
from slaaprust.ui.forms.controls.folder import FolderField
from slaaprust.ui.forms.controls.lines import LineField, LinesField
from slaaprust.ui.forms.controls.moment import MomentField
from slaaprust.ui.forms.controls.scale import ScaleControl
from slaaprust.ui.forms.controls.short_text import TypedField
from slaaprust.ui.forms.controls.steps import WeekStepsField
from slaaprust.ui.forms.controls.text import ListedWordField, TicksField, WordField, WordsField
from slaaprust.ui.forms.controls.toggle import Box, Toggle
from slaaprust.ui.forms.controls.week import WeekField
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import sentence
from slaaprust.wording.i18n import say

Listed = Mapping[str, tuple[tuple[str, str], ...]]  # by name of the list: keys and their names
Control = (
    Box
    | Toggle
    | NumberField
    | ChoiceField
    | TimeField
    | MaybeTimeField
    | MomentField
    | WordField
    | ListedWordField
    | WeekField
    | WeekStepsField
    | DosesField
    | FolderField
    | WordsField
    | TicksField
    | TypedField
    | ScaleControl
    | LineField
    | LinesField
)
Typed = TypedField | LineField | LinesField  # which show whatever was typed
# A kind of field is one row here; the form draws every field of a known kind by itself.
CONTROLS: dict[type, Callable[[Any, ControlSpec], Control]] = {
    Switch: lambda kind, about: (Box if kind.boxed else Toggle)(kind, about),
    Number: NumberField,
    Choice: ChoiceField,
    Either: ChoiceField,
    LocalMoment: MomentField,
    Maybe: lambda kind, about: MAYBE[type(kind.kind)](kind, about),
    LongText: lambda kind, about: (LinesField if kind.lines > 1 else LineField)(kind, about),
    ClockTime: lambda kind, about: (MaybeTimeField if kind.optional else TimeField)(kind, about),
    WeekTimes: WeekField,
    WeekSteps: WeekStepsField,
    Doses: DosesField,
    Folder: FolderField,
    Word: lambda kind, about: (ListedWordField if kind.listed else WordField)(kind, about),
    Words: lambda kind, about: (TicksField if kind.listed else WordsField)(kind, about),
}
MAYBE: dict[type, Callable[[Maybe, ControlSpec], Control]] = {
    ClockTime: TypedField,
    Number: TypedField,
    Choice: ScaleControl,
    Scale: ScaleControl,
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
    """One field: its parts, which a layout puts in their places."""

    def __init__(
        self, row: Field, words: Callable[[str], str], listed: Listed, usual: str = ""
    ) -> None:
        super().__init__()
        self._kind = row.kind
        self.listed = getattr(row.kind, "listed", "")
        label, help_ = words(row.label), words(row.help)
        about = ControlSpec(
            label, help_, _of_kind(row.kind, words), listed.get(self.listed, ()), usual
        )
        self.control: Control = CONTROLS[type(row.kind)](row.kind, about)
        self.label = FieldLabel(label, self.control)
        self.help = sentence(help_, "small")
        if not help_:
            self.help.hide()
        self.wrong = sentence("", "wrong")
        self.wrong.setContentsMargins(0, GRID // 2, 0, 0)
        self.wrong.hide()
        self.presets = self._presets(label, words)
        self._described = self._spoken_to.accessibleDescription()

    def read(self) -> Any:
        """Return the value; raise Refused."""
        return self._kind.read(self.control.raw())

    def typed(self) -> str:
        """Return what is filled in as a text, to find it again."""
        raw = self.control.raw()
        return raw if isinstance(raw, str) else self._kind.word(raw)

    def type_in(self, text: str) -> None:
        """Show such a text again; what a control cannot show is left out."""
        if isinstance(self.control, Typed):
            self.control.fill(text)
            return
        try:
            self.control.fill(self._kind.read(text))
        except Refused:
            self.control.fill(self._kind.read(""))

    def explain(self, text: str) -> None:
        """Show why the value is not taken, or take that away."""
        if text == self.wrong.text():
            return
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self._spoken_to.setAccessibleDescription(f"{text} {self._described}".strip())
        if text:
            alert = QAccessibleEvent(self.wrong, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(alert)

    def advise(self, text: str) -> None:
        """Show another line of help."""
        self.help.setText(text)
        self.help.setVisible(bool(text))

    @property
    def _spoken_to(self) -> QWidget:
        """What has the keyboard, and so is read aloud."""
        return self.control.focusProxy() or self.control

    def _presets(self, label: str, words: Callable[[str], str]) -> QHBoxLayout | None:
        presets = getattr(self._kind, "presets", ())
        if not presets:
            return None
        line = QHBoxLayout()
        line.setContentsMargins(0, GRID // 2, 0, 0)
        line.setSpacing(GRID)
        for text, value in presets:
            shown = words(text).format(value=self._kind.word(value))
            line.addWidget(self._preset(shown, label, value))
        line.addStretch(1)
        return line

    def _preset(self, text: str, label: str, value: Any) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("preset", True)
        made.setAutoDefault(False)
        made.setCheckable(True)
        made.setAccessibleName(f"{label}: {text}")
        made.setAccessibleDescription(self.help.text())

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


def _of_kind(kind: Kind, words: Callable[[str], str]) -> Callable[[str], str]:
    """Return what says the words of a kind, which can be at home in another context."""
    context = getattr(kind, "context", "")
    return partial(say, context) if context else words
