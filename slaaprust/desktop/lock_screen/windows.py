"""The lock screen of Windows."""

import ctypes

from slaaprust.desktop.win32 import NOT_PRESENT, Load, notification_state


class WindowsLockScreen:
    """Asks Windows, and has it locked."""

    def __init__(self, load: Load = ctypes.CDLL) -> None:
        self._load = load

    def locked(self) -> bool | None:
        """Return whether a lock screen or a screen saver is there, or another person."""
        state = notification_state(self._load)
        return None if state is None else state == NOT_PRESENT

    def can(self) -> bool:
        """Return that Windows always can."""
        return True

    def lock(self) -> bool:
        """Lock."""
        try:
            return bool(self._load("user32").LockWorkStation())
        except (OSError, AttributeError):
            return False
