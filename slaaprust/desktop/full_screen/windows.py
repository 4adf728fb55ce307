"""Full screens under Windows, which knows of films, games and presentations."""

import ctypes

from slaaprust.desktop.win32 import BUSY, GAME, PRESENTING, Load, notification_state


class WindowsFullScreen:
    """Asks what Windows would do with a notification of its own."""

    def __init__(self, load: Load = ctypes.CDLL) -> None:
        self._load = load

    def now(self) -> bool | None:
        """Return whether something fills the screen."""
        state = notification_state(self._load)
        return None if state is None else state in (BUSY, GAME, PRESENTING)
