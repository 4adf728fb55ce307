"""The lock screen: whether it is there, and putting it there."""

import os
import sys
from collections.abc import Mapping

from slaaprust.desktop.lock_screen.none import NoLockScreen
from slaaprust.desktop.lock_screen.port import LockScreen


def lock_screen(env: Mapping[str, str] = os.environ) -> LockScreen:
    """Choose how this desktop locks."""
    if sys.platform == "win32":
        from slaaprust.desktop.lock_screen.windows import WindowsLockScreen

        return WindowsLockScreen()
    if sys.platform == "darwin":
        from slaaprust.desktop.lock_screen.macos import MacLockScreen

        return MacLockScreen()
    if sys.platform != "linux":
        return NoLockScreen()
    from slaaprust.desktop.linux.dbus import session_bus, system_bus
    from slaaprust.desktop.linux.dbus_query import asking
    from slaaprust.desktop.lock_screen.buses import BusesLockScreen

    return BusesLockScreen(asking(session_bus(env)), asking(system_bus(env)))
