"""The screen nearly dark, with only the words of the step; any key or click makes it light."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import sentence
from slaaprust.wording.i18n import say

_ONLY_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class DarkScreen(QWidget):
    """Covers one screen as an ordinary window does: other windows can come before it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(say("relaxation", "Spierontspanning"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("night", True)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._about, self._cue = sentence(), sentence("", "far")
        note = sentence(say("relaxation", "Een toets of een klik maakt het scherm weer licht."))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(6 * GRID, 6 * GRID, 6 * GRID, 6 * GRID)
        stack.setSpacing(2 * GRID)
        stack.addStretch(1)
        for each in (self._about, self._cue):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            stack.addWidget(each)
        stack.addStretch(2)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        stack.addWidget(note)

    def show_words(self, about: str, cue: str) -> None:
        """Show the words of a step."""
        self._about.setText(about)
        self._cue.setText(cue)
        self.setAccessibleName(f"{about}. {cue}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ONLY_HELD:
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit()
        event.accept()
