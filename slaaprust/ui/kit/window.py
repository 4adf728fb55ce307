"""How a window opens, never larger than the screen and scrolling what does not fit, and closes."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from slaaprust.ui.kit.theme import GRID

FRAME = QSize(2 * GRID, 6 * GRID)  # room for what the desktop puts around a window


class Window(QWidget):
    """A window that Escape closes, and that is gone once it is closed."""

    def __init__(self, title: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def sized(window: QWidget, wanted: QSize) -> None:
    """Give a window its size, or as much of it as the screen has."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(wanted.boundedTo(room))


def centred(window: QWidget) -> None:
    """Put a window in the middle of the screen again: Qt did so for the size it had before."""
    place = window.frameGeometry()
    place.moveCenter(window.screen().availableGeometry().center())
    window.move(place.topLeft())


class Scrolling(QScrollArea):
    """Brings what the keyboard reaches into sight, even from outside; Qt does so only inside."""

    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        # What is seen in part was clicked, and stays under the pointer.
        if now and self.isAncestorOf(now) and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)


def scrolling(inside: QWidget) -> QScrollArea:
    """Return a part that scrolls up and down, and never cuts off at the side."""
    area = Scrolling()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
