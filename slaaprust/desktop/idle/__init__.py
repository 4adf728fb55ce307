"""How long ago somebody last touched the keyboard or the mouse."""

import os
import sys
from collections.abc import Mapping

from slaaprust.desktop.idle.none import NoIdle
from slaaprust.desktop.idle.port import Idle


def idle(env: Mapping[str, str] = os.environ) -> Idle:
    """Choose how this computer tells."""
    if sys.platform == "win32":
        from slaaprust.desktop.idle.windows import WindowsIdle

        return WindowsIdle()
    if sys.platform == "darwin":
        from slaaprust.desktop.idle.macos import MacIdle

        return MacIdle()
    return _of_linux(env) if sys.platform == "linux" else NoIdle()


def _of_linux(env: Mapping[str, str]) -> Idle:
    from slaaprust.desktop.idle.buses import BusesIdle
    from slaaprust.desktop.idle.x11 import X11Idle
    from slaaprust.desktop.linux.dbus import session_bus, system_bus
    from slaaprust.desktop.linux.dbus_query import asking

    wayland, display = env.get("WAYLAND_DISPLAY"), env.get("DISPLAY")
    server = X11Idle(display) if display and not wayland else NoIdle()
    return BusesIdle(asking(session_bus(env)), asking(system_bus(env)), server)
