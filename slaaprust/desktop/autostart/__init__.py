"""Starting at login: whether it happens, and changing that."""

import sys

from slaaprust.desktop.autostart.none import NoAutostart
from slaaprust.desktop.autostart.port import Autostart


def at_login() -> Autostart:
    """Choose how this computer starts programs at login."""
    if sys.platform == "win32":
        from slaaprust.desktop.autostart.windows import RunKey

        return RunKey()
    if sys.platform == "darwin":
        from slaaprust.desktop.autostart.macos import LaunchAgent

        return LaunchAgent()
    if sys.platform != "linux":
        return NoAutostart()
    from slaaprust.desktop.autostart.xdg import SANDBOXED, XdgAutostart

    if SANDBOXED.exists():
        from slaaprust.desktop.autostart.portal import PortalAutostart

        return PortalAutostart()
    return XdgAutostart()
