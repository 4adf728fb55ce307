"""Short fields to type in: a time on the clock as 2315, or a number; blank stays blank."""

import re
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from slaaprust.domain.values.fields import ClockTime, Kind, Maybe, Number, Refused, answered
from slaaprust.ui.forms.controls.common import ControlSpec, name
from slaaprust.ui.kit.theme import GRID
from slaaprust.wording.i18n import say

HALF_TYPED = re.compile(r"\d{1,3}|\d{1,2}[:.]\d?")
STEP = 5  # minutes
DAY_MINUTES = 24 * 60
DIRECTIONS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class TypedField(QLineEdit):
    """Takes what is typed; an arrow takes over what is usual, and then goes on by five minutes."""

    changed = Signal()
    entered = Signal()
    left = Signal()
    wide = False

    def __init__(self, kind: Maybe, about: ControlSpec) -> None:
        super().__init__()
        self._kind, self._usual = kind, about.usual
        self._is_time = isinstance(answered(kind), ClockTime)
        hint = _hint(answered(kind), about)
        self.setMaxLength(20)
        self.setPlaceholderText(hint)
        name(self, about.name, f"{about.help} {hint}".strip())
        self.setToolTip(about.help)
        self.setMinimumWidth(12 * GRID)
        self.textChanged.connect(self.changed)
        self.returnPressed.connect(self.entered)

    def raw(self) -> str:
        """Return what is typed."""
        return self.text().strip()

    def fill(self, value: Any) -> None:
        """Show a value, or a text as it was typed."""
        self.setText(value if isinstance(value, str) else self._kind.word(value))

    def take_usual(self) -> None:
        """Take over what is usual where nothing is filled in."""
        if not self.raw():
            self.setText(self._usual)

    @property
    def is_half_typed(self) -> bool:
        """Whether more is to come: nothing is wrong with it yet."""
        return self._is_time and self.hasFocus() and bool(HALF_TYPED.fullmatch(self.raw()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._write_out()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = DIRECTIONS.get(Qt.Key(event.key()))
        if direction is None:
            super().keyPressEvent(event)
        elif not self.raw():
            self.take_usual()
        else:
            self._go_on(direction)

    def _write_out(self) -> None:
        """Show a time in the one way in which it is read back: 2315 as 23:15."""
        with suppress(Refused):  # it is explained beside the field, and stays as it was typed
            self.setText(self._kind.word(self._kind.read(self.raw())))

    def _go_on(self, direction: int) -> None:
        try:
            value = self._kind.read(self.raw())
        except Refused:
            return
        if value is None:  # a dash, or another word for nothing
            self.setText(self._usual)
        elif self._is_time:
            minutes = (value.hour * 60 + value.minute + direction * STEP) % DAY_MINUTES
            self.setText(f"{minutes // 60:02}:{minutes % 60:02}")
        else:
            self._step(value, direction)

    def _step(self, value: int, direction: int) -> None:
        inner = answered(self._kind)
        assert isinstance(inner, Number)
        step = STEP if inner.high > 60 else 1
        self.setText(str(int(min(max(value + direction * step, inner.low), inner.high))))


def _hint(kind: Kind, about: ControlSpec) -> str:
    """Return what stands in the field while it is empty."""
    if about.usual:
        return say("form", "meestal {value}", value=about.usual)
    if isinstance(kind, Number):
        return about.words(kind.unit) if kind.unit else say("form", "aantal")
    example = kind.example if isinstance(kind, ClockTime) else ""
    return say("form", "bijv. {value}", value=example) if example else ""
