"""Short fields to type in: a time on the clock as 2315, or a number; blank stays blank."""

import re
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from slaaprust.domain.values.fields import Kind, Maybe, Number, Refused, answered
from slaaprust.ui.kit.theme import GRID

HALF_TYPED = re.compile(r"\d{1,3}|\d{1,2}[:.]\d?")
STEP = 5  # minutes
DAY_MINUTES = 24 * 60
DIRECTIONS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class TypedField(QLineEdit):
    """Takes what is typed; an arrow takes over what is usual, and then goes on by five minutes."""

    changed = Signal()
    left = Signal()

    def __init__(self, kind: Kind, name: str, help_: str, usual: str, hint: str) -> None:
        super().__init__()
        self._kind, self._usual = kind, usual
        self._is_time = not isinstance(kind, Maybe)
        self.setMaxLength(20)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{help_} {hint}".strip())
        self.setToolTip(help_)
        self.setMinimumWidth(12 * GRID)
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        """Return what is typed."""
        return self.text().strip()

    def fill(self, text: str) -> None:
        """Show a value as it is typed."""
        self.setText(text)

    def take_usual(self) -> None:
        """Take over what is usual where nothing is filled in."""
        if not self.value():
            self.setText(self._usual)

    @property
    def is_half_typed(self) -> bool:
        """Whether more is to come: nothing is wrong with it yet."""
        return self._is_time and self.hasFocus() and bool(HALF_TYPED.fullmatch(self.value()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._write_out()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = DIRECTIONS.get(Qt.Key(event.key()))
        if direction is None:
            super().keyPressEvent(event)
        elif not self.value():
            self.take_usual()
        else:
            self._go_on(direction)

    def _write_out(self) -> None:
        """Show a time in the one way in which it is read back: 2315 as 23:15."""
        with suppress(Refused):  # it is explained beside the field, and stays as it was typed
            self.setText(self._kind.word(self._kind.read(self.value())))

    def _go_on(self, direction: int) -> None:
        try:
            value = self._kind.read(self.value())
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
