"""The list at the left of a window with pages: their names, on two lines where needed."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from slaaprust.ui.kit.theme import GRID

WIDTH = 24 * GRID


class Sidebar(QListWidget):
    """Names to choose a page by."""

    def __init__(self, name: str, width: int = WIDTH) -> None:
        super().__init__()
        self.setProperty("aside", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setFixedWidth(width)
        self.setAccessibleName(name)

    def add(self, name: str) -> None:
        """Add a page's name, with room for a second line where it needs one."""
        room = QRect(0, 0, self.width() - 6 * GRID, 0)  # beside its padding and the scroll bar
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, name)
        item = QListWidgetItem(name)
        item.setSizeHint(QSize(0, words.height() + 2 * GRID + 2))
        self.addItem(item)
