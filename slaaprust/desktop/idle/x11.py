"""Idleness by the X server's own counter."""

from slaaprust.desktop.linux.x11 import NoServer, XServer


class X11Idle:
    """Asks the X server at one display."""

    def __init__(self, display: str) -> None:
        self._display = display

    def seconds(self) -> float | None:
        """Return how long ago a key or the mouse moved, None where the server does not count."""
        try:
            with XServer(self._display) as server:
                return server.idle()
        except NoServer:
            return None
