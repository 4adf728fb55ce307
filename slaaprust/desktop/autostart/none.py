"""Where slaaprust does not know how to start at login."""

from slaaprust.desktop.autostart.port import Autostart


class NoAtLogin:
    """Cannot see or change it."""

    def state(self) -> Autostart:
        """Return that it is not known."""
        return Autostart.UNKNOWN

    def switch(self, on: bool) -> Autostart:
        """Change nothing."""
        return Autostart.UNKNOWN
