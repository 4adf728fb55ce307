"""Controls that fill in one value: a number, a choice, a time."""

from datetime import time
from typing import Any

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QTimeEdit, QWidget

from slaaprust.domain.values.fields import Choice, ClockTime, Either, Number, Switch
from slaaprust.ui.forms.controls.common import (
    TIME_WIDTH,
    WIDTH,
    ControlSpec,
    locale,
    name,
    only_by_hand,
)
from slaaprust.ui.forms.controls.toggle import Toggle
from slaaprust.ui.kit.theme import GRID
from slaaprust.wording.i18n import spoken


class NumberField(QDoubleSpinBox):
    """A number with its unit; what lies outside the limits can be typed, and is explained."""

    changed = Signal()
    wide = False

    def __init__(self, kind: Number, about: ControlSpec) -> None:
        super().__init__()
        self._kind = kind
        self._exact, self._shown = "", ""
        self.setLocale(locale())
        self.setGroupSeparatorShown(False)
        self.setDecimals(0 if kind.whole else 2)
        self.setRange(min(0, kind.low), max(9999, kind.high))
        self.setSingleStep(kind.arrow or (5 if kind.whole and kind.high >= 60 else kind.step))
        self.setSpecialValueText(about.words(kind.zero) if kind.zero else "")
        self.setSuffix(f" {about.words(kind.unit)}" if kind.unit else "")
        self.setFixedWidth(WIDTH)
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)
        only_by_hand(self)
        name(self, about.name, about.help)
        self.valueChanged.connect(self.changed)

    def raw(self) -> str:
        """Return what is filled in, as it was typed; untouched, all digits that it had."""
        shown = self.cleanText()
        if shown == self._shown:
            return self._exact
        return "0" if shown == self.specialValueText() else shown

    def fill(self, value: float) -> None:
        """Show a value."""
        self.setValue(value)
        self._exact, self._shown = self._kind.word(value), self.cleanText()

    def stepBy(self, steps: int) -> None:
        super().stepBy(steps)
        self.setValue(min(max(self.value(), self._kind.low), self._kind.high))

    def textFromValue(self, value: float) -> str:
        text = f"{value:.2f}".rstrip("0").rstrip(".")
        return text.replace(".", self.locale().decimalPoint())

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._own_point(text))

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._own_point(text), pos)

    def _own_point(self, text: str) -> str:
        """Read a point as a comma where numbers have one, and the other way round."""
        return text.replace(".", ",") if spoken() == "nl" else text.replace(",", ".")


class ChoiceField(QComboBox):
    """One of a few values, by name."""

    changed = Signal()
    wide = False

    def __init__(self, kind: Choice | Either, about: ControlSpec) -> None:
        super().__init__()
        self._values: list[Any] = [value for value, _ in kind.names]
        self.addItems([about.words(each) for _, each in kind.names])
        self.setMinimumWidth(WIDTH)
        only_by_hand(self)
        name(self, about.name, about.help)
        self.currentIndexChanged.connect(self.changed)

    def raw(self) -> Any:
        """Return what is filled in."""
        return self._values[self.currentIndex()]

    def fill(self, value: Any) -> None:
        """Show a value."""
        self.setCurrentIndex(self._values.index(value))


class TimeField(QTimeEdit):
    """A time on the clock, of 24 hours."""

    changed = Signal()
    wide = False

    def __init__(self, kind: ClockTime, about: ControlSpec) -> None:
        super().__init__()
        self.setDisplayFormat("HH:mm")
        self.setWrapping(True)
        self.setFixedWidth(TIME_WIDTH)
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)  # the style sheet's padding does not reach it
        only_by_hand(self)
        name(self, about.name, about.help)
        self.timeChanged.connect(self.changed)

    def raw(self) -> time:
        """Return what is filled in."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def fill(self, value: time) -> None:
        """Show a value."""
        self.setTime(QTime(value.hour, value.minute))


class MaybeTimeField(QWidget):
    """A time on the clock that can be left out."""

    changed = Signal()
    wide = False

    def __init__(self, kind: ClockTime, about: ControlSpec) -> None:
        super().__init__()
        self._on = Toggle(Switch(), ControlSpec(about.name, about.help, about.words))
        self._time = TimeField(kind, about)
        self._time.fill(kind.presets[0][1] if kind.presets else time(12))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID)
        line.addWidget(self._time)
        line.addWidget(self._on)
        self.setTabOrder(self._on, self._time)
        self.setFocusProxy(self._on)
        self._time.hide()
        self._on.toggled.connect(self._time.setVisible)
        self._on.changed.connect(self.changed)
        self._time.changed.connect(self.changed)

    def raw(self) -> time | None:
        """Return what is filled in."""
        return self._time.raw() if self._on.raw() else None

    def fill(self, value: time | None) -> None:
        """Show a value."""
        self._on.fill(value is not None)
        if value is not None:
            self._time.fill(value)
