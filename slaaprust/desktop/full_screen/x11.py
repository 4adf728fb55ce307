"""Full screens under X11: what the window manager says of the active window (EWMH)."""

from slaaprust.desktop.linux.x11 import NoServer, XServer


class X11FullScreen:
    """Asks the X server at one display."""

    def __init__(self, display: str) -> None:
        self._display = display

    def now(self) -> bool | None:
        """Return whether the active window fills the screen, None without a window manager."""
        try:
            with XServer(self._display) as server:
                if not server.numbers(server.root, "_NET_SUPPORTING_WM_CHECK"):
                    return None
                # xfwm4 says a second thing after it.
                active, *_ = server.numbers(server.root, "_NET_ACTIVE_WINDOW") or (0,)
                states = server.numbers(active, "_NET_WM_STATE") if active else None
                return server.atom("_NET_WM_STATE_FULLSCREEN") in (states or ())
        except NoServer:
            return None
