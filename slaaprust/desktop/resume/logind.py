"""Waking up as logind tells it."""

from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection

LOGIN = "org.freedesktop.login1"
PATH, MANAGER, SIGNAL = "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep"


class LogindResume(QObject):
    """Calls back when the computer has slept; nothing wakes the program before that."""

    def __init__(self, resumed: Callable[[], None]) -> None:
        super().__init__()
        self._resumed = resumed
        bus = QDBusConnection.systemBus()
        place = (LOGIN, PATH, MANAGER, SIGNAL)
        # PySide6 takes the slot as text, and only its stubs want bytes.
        self.heard = bus.isConnected() and bus.connect(*place, self, SLOT("told(bool)"))  # type: ignore[call-overload]

    @Slot(bool)
    def told(self, before: bool) -> None:
        """Hear that it goes to sleep, or that it has slept."""
        if not before:
            self._resumed()
