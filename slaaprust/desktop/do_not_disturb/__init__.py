"""Whether the person has asked the desktop not to be disturbed."""

import os
import sys
from collections.abc import Mapping

from slaaprust.desktop.do_not_disturb.none import NoDoNotDisturb
from slaaprust.desktop.do_not_disturb.port import DoNotDisturb


def do_not_disturb(env: Mapping[str, str] = os.environ) -> DoNotDisturb:
    """Choose how this desktop tells; macOS tells only programs that Apple has signed."""
    if sys.platform == "win32":
        from slaaprust.desktop.do_not_disturb.windows import WindowsFocus

        return WindowsFocus()
    if sys.platform != "linux":
        return NoDoNotDisturb()
    from slaaprust.desktop.do_not_disturb.gsettings import SCHEMES, GsettingsSwitch

    for desktop in env.get("XDG_CURRENT_DESKTOP", "").split(":"):
        if desktop in SCHEMES:
            return GsettingsSwitch(SCHEMES[desktop])
    from slaaprust.desktop.do_not_disturb.daemon import DaemonSwitch
    from slaaprust.desktop.linux.dbus import session_bus
    from slaaprust.desktop.linux.dbus_query import asking

    return DaemonSwitch(asking(session_bus(env)))
