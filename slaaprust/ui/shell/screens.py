"""Screens come and go: a window whose screen was taken away moves to one that is still there."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


def bring_back() -> None:
    """Move each open window that cannot be seen as a whole on any screen."""
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    for window in QApplication.topLevelWidgets():
        frame = window.frameGeometry()
        if window.isVisible() and rooms and not any(room.contains(frame) for room in rooms):
            _move_into(window, window.screen().availableGeometry())


def _move_into(window: QWidget, room: QRect) -> None:
    """Move a window as little as it takes; of one that is too large the top left shows."""
    frame = window.frameGeometry()
    corner = room.bottomRight() - QPoint(frame.width() - 1, frame.height() - 1)
    left = max(room.left(), min(frame.left(), corner.x()))
    top = max(room.top(), min(frame.top(), corner.y()))
    window.move(left, top)
