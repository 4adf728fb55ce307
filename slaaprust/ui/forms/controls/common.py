"""What all controls of a form share: their names, their widths, their labels and the wheel."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from slaaprust.ui.kit.theme import GRID
from slaaprust.wording.i18n import spoken

WIDTH = 16 * GRID  # of every single control, so that they stand in one column
TIME_WIDTH = 11 * GRID


@dataclass(frozen=True, slots=True)
class ControlSpec:
    """What a control is told of its row; `listed` are keys and names that can be chosen.

    `usual` is what could be taken over, as it is typed, where nobody has filled in anything.
    """

    name: str
    help: str
    words: Callable[[str], str]
    listed: tuple[tuple[str, str], ...] = ()
    usual: str = ""


class FieldLabel(QLabel):
    """The name of a field; a click goes to the field, and turns a switch."""

    def __init__(self, text: str, control: QWidget, wraps: bool = True) -> None:
        super().__init__(text)
        self.setWordWrap(wraps)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._control = control
        self.setBuddy(control)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._control.setFocus(Qt.FocusReason.MouseFocusReason)
        if isinstance(self._control, QAbstractButton):
            self._control.click()
        event.accept()


def name(control: QWidget, text: str, help_: str) -> None:
    """Give a control its name and its help for a screen reader."""
    control.setAccessibleName(text)
    control.setAccessibleDescription(help_)


def locale() -> QLocale:
    """Return how the language of the person writes numbers and days, whatever the system does."""
    return QLocale(QLocale.Language.Dutch if spoken() == "nl" else QLocale.Language.English)


def only_by_hand(control: QWidget) -> None:
    """Let the wheel scroll the form, unless the control was chosen by click or key."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_WheelGuard(control))


class _WheelGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asleep = isinstance(watched, QWidget) and not watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and asleep:
            event.ignore()
            return True
        return False
