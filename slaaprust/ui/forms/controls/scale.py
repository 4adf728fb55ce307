"""A few degrees beside each other, of which one or none is chosen: by click, arrow or number."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from slaaprust.domain.values.fields import Choice, Kind, Maybe, Scale, answered
from slaaprust.ui.forms.controls.common import ControlSpec, name
from slaaprust.ui.kit.theme import GRID

CLEARS = (Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ScaleControl(QWidget):
    """Chooses a value by its name; a second click, 0 or Backspace takes the choice back."""

    changed = Signal()
    entered = Signal()

    def __init__(self, kind: Maybe, about: ControlSpec) -> None:
        super().__init__()
        degrees = _degrees(answered(kind))
        self.wide = isinstance(answered(kind), Scale)
        self._values = tuple(value for value, _ in degrees)
        self._buttons = [self._button(about.name, about.words(text)) for _, text in degrees]
        name(self, about.name, "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID // 2)
        for each in self._buttons:
            line.addWidget(each)
        line.addStretch(1)
        self._choose(None)

    def raw(self) -> Any:
        """Return what is chosen, or None."""
        chosen = (v for v, b in zip(self._values, self._buttons, strict=True) if b.isChecked())
        return next(chosen, None)

    def fill(self, value: Any) -> None:
        """Show a value, or none."""
        self._choose(self._values.index(value) if value in self._values else None)

    def _button(self, called: str, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("preset", True)
        made.setAutoDefault(False)
        made.setCheckable(True)
        made.setAccessibleName(f"{called}: {text}")
        made.installEventFilter(self)
        made.clicked.connect(lambda on: self._clicked(made, on))
        return made

    def _clicked(self, button: QPushButton, on: bool) -> None:
        self._choose(self._buttons.index(button) if on else None)
        self.changed.emit()

    def _choose(self, number: int | None) -> None:
        """Check one or none; the keyboard comes in at the one that is chosen, or at the first."""
        for n, each in enumerate(self._buttons):
            each.setChecked(n == number)
            entrance = n == (number or 0)
            each.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if entrance else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(self._buttons[number or 0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched in self._buttons and self._pressed(self._buttons.index(watched), event)
        return False

    def _pressed(self, number: int, event: QKeyEvent) -> bool:
        """Do what a key asks; return whether it asked anything."""
        if event.key() in ENTERS:
            self.entered.emit()
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = event.key() - Qt.Key.Key_1
        if not plain:
            return False
        if event.key() in MOVES:
            wanted = min(max(number + MOVES[Qt.Key(event.key())], 0), len(self._buttons) - 1)
        elif event.key() not in CLEARS and not 0 <= wanted < len(self._buttons):
            return False
        self._choose(None if event.key() in CLEARS else wanted)
        self._buttons[0 if event.key() in CLEARS else wanted].setFocus()
        self.changed.emit()
        return True


def _degrees(kind: Kind) -> Sequence[tuple[Any, str]]:
    """Return the values of a kind with their names; the steps of a scale count from 1 on."""
    if isinstance(kind, Scale):
        return tuple(enumerate(kind.names, start=1))
    assert isinstance(kind, Choice)
    return kind.names
