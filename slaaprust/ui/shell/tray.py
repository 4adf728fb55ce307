"""The tray icon: by itself it shows where the evening is, and one click on it logs a drink."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from slaaprust.resources import resource

if TYPE_CHECKING:
    from slaaprust.ui.shell.tray_icon import TrayIconSpec

CLICKS = QSystemTrayIcon.ActivationReason


class Tray(QObject):
    """Shows an icon from the start, even if no panel is there yet to hold it."""

    appeared = Signal()  # a panel has come that was not there before
    coffee = Signal()  # the click that logs
    opened = Signal()  # the click that opens the day

    def __init__(self) -> None:
        super().__init__()
        self._spec: TrayIconSpec | None = None
        # Drawing one takes 25 ms more, most of it for all the enums of Qt's namespace.
        self._picture = QIcon(str(resource("icons/slaaprust.png")))
        self._menu: QMenu | None = None
        self._words = "slaaprust"
        self.click_logs = True
        self._icon = self._made()

    def appear_again(self) -> None:
        """Make a new icon, for a panel that came after the first one was shown."""
        self._icon.hide()
        self._icon.deleteLater()
        self._icon = self._made()
        self.appeared.emit()

    def set_menu(self, menu: QMenu) -> None:
        """Use another menu."""
        self._menu = menu
        self._icon.setContextMenu(menu)

    def render(self, spec: "TrayIconSpec", words: str) -> None:
        """Show a state; nothing is sent to the panel when nothing changed."""
        from slaaprust.ui.shell.tray_icon import icon

        if spec != self._spec:
            self._spec, self._picture = spec, icon(spec)
            self._icon.setIcon(self._picture)
        if words != self._words:
            self._words = words
            self._icon.setToolTip(words)

    def message(self, title: str, text: str) -> None:
        """Show a balloon, where nothing better is there."""
        self._icon.showMessage(title, text, self._picture, 8000)

    @property
    def hosted(self) -> bool:
        """Whether a panel holds the icon."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def _made(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(self._picture, self)
        made.setToolTip(self._words)
        if self._menu:
            made.setContextMenu(self._menu)
        made.activated.connect(self._clicked)
        made.show()
        return made

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """Log or open; the click on a balloon arrives elsewhere and never logs anything."""
        if reason == CLICKS.MiddleClick or (reason == CLICKS.Trigger and self.click_logs):
            self.coffee.emit()
        elif reason == CLICKS.Trigger:
            self.opened.emit()
