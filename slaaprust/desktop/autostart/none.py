"""Where slaaprust does not know how to start at login."""

from slaaprust.desktop.autostart.port import AutostartState


class NoAutostart:
    """Cannot see or change it."""

    def state(self) -> AutostartState:
        """Return that it is not known."""
        return AutostartState.UNKNOWN

    def switch(self, on: bool) -> AutostartState:
        """Change nothing."""
        return AutostartState.UNKNOWN
