"""Starting at login: whether it happens, and changing that."""

import sys

from slaaprust.desktop.autostart.none import NoAtLogin
from slaaprust.desktop.autostart.port import AtLogin


def at_login() -> AtLogin:
    """Choose how this computer starts programs at login."""
    if sys.platform == "win32":
        from slaaprust.desktop.autostart.windows import RunKey

        return RunKey()
    if sys.platform == "darwin":
        from slaaprust.desktop.autostart.macos import LaunchAgent

        return LaunchAgent()
    if sys.platform != "linux":
        return NoAtLogin()
    from slaaprust.desktop.autostart.xdg import SANDBOXED, XdgAtLogin

    if SANDBOXED.exists():
        from slaaprust.desktop.autostart.portal import PortalAtLogin

        return PortalAtLogin()
    return XdgAtLogin()
