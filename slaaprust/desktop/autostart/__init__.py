"""Starting at login: whether it happens, and changing that."""

import sys

from slaaprust.desktop.autostart.none import NoAtLogin
from slaaprust.desktop.autostart.port import AtLogin


def at_login() -> AtLogin:
    """Choose how this computer starts programs at login."""
    if sys.platform != "linux":
        return NoAtLogin()
    from slaaprust.desktop.autostart.xdg import XdgAtLogin

    return XdgAtLogin()
