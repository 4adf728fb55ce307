"""Watches for a panel that takes tray icons and starts later than the program."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher

WATCHER = "org.kde.StatusNotifierWatcher"
PATIENCE = 1000  # ms


class TrayHost(QObject):
    """Calls back once when the first panel comes to a tray icon made without one.

    Qt decides when it makes a tray icon whether it shall be a StatusNotifier item, so an icon
    made without a watcher never appears on a panel that only knows those: make a new one. One
    made with a watcher registers itself again with every later panel; a new one then would
    stand there twice.
    """

    def __init__(self, appeared: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appeared = appeared
        self._watcher = QDBusServiceWatcher(
            WATCHER,
            QDBusConnection.sessionBus(),
            QDBusServiceWatcher.WatchModeFlag.WatchForRegistration,
            self,
        )
        self._seen = present()
        self._watcher.serviceRegistered.connect(self._registered)

    def _registered(self, name: str) -> None:
        if not self._seen:
            self._seen = True
            self._appeared()


def present() -> bool:
    """Return whether something on the session bus takes tray icons now."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    asked = QDBusMessage.createMethodCall(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner"
    )
    asked.setArguments([WATCHER])
    return bool(next(iter(bus.call(asked, timeout=PATIENCE).arguments()), False) is True)
