"""Whether something fills the screen: a film, a game, a presentation."""

import os
import sys
from collections.abc import Mapping

from slaaprust.desktop.full_screen.none import NoFullScreen
from slaaprust.desktop.full_screen.port import FullScreen


def full_screen(env: Mapping[str, str] = os.environ) -> FullScreen:
    """Choose how this desktop tells; Wayland lets no program look at the windows of others."""
    if sys.platform == "win32":
        from slaaprust.desktop.full_screen.windows import WindowsFullScreen

        return WindowsFullScreen()
    if sys.platform == "linux" and env.get("DISPLAY") and not env.get("WAYLAND_DISPLAY"):
        from slaaprust.desktop.full_screen.x11 import X11FullScreen

        return X11FullScreen(env["DISPLAY"])
    return NoFullScreen()
