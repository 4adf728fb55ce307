"""The few widgets that all windows are made of."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from slaaprust.ui.kit.theme import GRID


def title(text: str) -> QLabel:
    """Return the one large line of a window."""
    return _label(text, "title")


def sentence(text: str = "", kind: str = "") -> QLabel:
    """Return a line of words that wraps; kind is quiet, small or wrong."""
    return _label(text, kind)


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty(kind, True)
    return label


def button(text: str, do: Callable[[], object], kind: str = "") -> QPushButton:
    """Return a button; kind is primary (one a window) or quiet."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    if kind:
        made.setProperty(kind, True)
    made.clicked.connect(lambda: do())
    return made


def row(*parts: QWidget | None) -> QHBoxLayout:
    """Return parts side by side; None takes the room that is left."""
    layout = QHBoxLayout()
    _fill(layout, parts)
    return layout


def column(*parts: QWidget | None) -> QVBoxLayout:
    """Return parts below each other; None takes the room that is left."""
    layout = QVBoxLayout()
    _fill(layout, parts)
    return layout


def _fill(layout: QBoxLayout, parts: tuple[QWidget | None, ...]) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part)


def room_in(field: QAbstractSpinBox) -> None:
    """Give the words in a field their margin: Qt leaves out the one of the style sheet."""
    field.lineEdit().setTextMargins(GRID, 0, 0, 0)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if inner := item.layout():
            clear(inner)
        elif widget := item.widget():
            widget.hide()
            widget.deleteLater()


def announce(at: QWidget, words: str) -> None:
    """Let a screen reader say what has changed, wherever the keyboard is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(at, words))


def beside_the_tray(window: QWidget) -> None:
    """Put a window in the lower corner of the screen in use, where the system allows it."""
    screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    corner, size = room.bottomRight(), window.size()
    window.move(corner.x() - size.width() - 3 * GRID, corner.y() - size.height() - 6 * GRID)
