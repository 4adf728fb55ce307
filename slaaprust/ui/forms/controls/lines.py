"""Controls that fill in words of one's own: a line, or a few."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from slaaprust.domain.values.fields import LongText
from slaaprust.ui.forms.controls.common import ControlSpec, name
from slaaprust.ui.kit.theme import GRID


class LineField(QLineEdit):
    """One line of one's own."""

    changed = Signal()
    wide = True

    def __init__(self, kind: LongText, about: ControlSpec) -> None:
        super().__init__()
        self.setMaxLength(kind.longest)
        name(self, about.name, about.help)
        self.textChanged.connect(self.changed)

    def raw(self) -> str:
        """Return what is filled in."""
        return self.text()

    def fill(self, value: str) -> None:
        """Show a text."""
        self.setText(value)


class LinesField(QPlainTextEdit):
    """A few lines of one's own; Tab goes on, Ctrl+Enter is done."""

    changed = Signal()
    entered = Signal()
    wide = True

    def __init__(self, kind: LongText, about: ControlSpec) -> None:
        super().__init__()
        name(self, about.name, about.help)
        self.setPlaceholderText(about.help)
        self.setTabChangesFocus(True)
        self.setFixedHeight(kind.lines * self.fontMetrics().lineSpacing() + 3 * GRID)
        self.textChanged.connect(self.changed)

    def raw(self) -> str:
        """Return what is filled in."""
        return self.toPlainText()

    def fill(self, value: str) -> None:
        """Show a text."""
        self.setPlainText(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
