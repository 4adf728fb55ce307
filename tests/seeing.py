"""What a person meets in a window: controls without a name, and words that do not fit."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListWidget, QTextEdit)


class LongWords:
    """A translation in which every text is about a third longer."""

    def translate(self, context: str, text: str) -> str:
        return text + "en" * (len(text) < 12) + " lang" * (len(text) // 12)


def opened(qtbot: QtBot, window: QWidget) -> None:
    """Show a window until the keyboard is in it; it stays in memory until the test ends."""
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def turn(control: QWidget) -> None:
    """Turn the mouse wheel over a control by one notch."""
    middle = QPointF(control.rect().center())
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(
        control, QWheelEvent(middle, middle, QPoint(), QPoint(0, 120), *none, False)
    )


def nameless(window: QWidget) -> list[QWidget]:
    """Every control that a screen reader could not name."""
    return [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and not isinstance(each.parentWidget(), QAbstractSpinBox | QComboBox)
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
    ]


def cut_off(window: QWidget) -> list[str]:
    """Every text on screen that has less room than it needs."""
    seen = [each for each in window.findChildren(QWidget) if each.isVisible()]
    lost = [_words(each) for each in seen if _too_small(each)]
    sideways = [
        "a page scrolls sideways"
        for each in seen
        if isinstance(each, QScrollArea) and each.horizontalScrollBar().maximum()
    ]
    return lost + sideways


def _too_small(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    if isinstance(widget, QAbstractSpinBox):
        line = widget.lineEdit()
        needed = widget.fontMetrics().horizontalAdvance(widget.text())
        return line.width() - line.textMargins().left() < needed
    if isinstance(widget, QLabel | QAbstractButton | QComboBox):
        needed_size = widget.minimumSizeHint()
        return widget.width() < needed_size.width() or widget.height() < needed_size.height()
    return False


def _words(widget: QWidget) -> str:
    return getattr(widget, "text", widget.accessibleName)() or type(widget).__name__
