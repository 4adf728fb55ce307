"""Small desktop messages that only inform, with an action if the desktop supports those."""

import sys

from slaaprust.desktop.notify.none import NoNotifier
from slaaprust.desktop.notify.port import Notifier


def notifier(icon: str = "") -> Notifier:
    """Choose what shows messages on this computer, with the picture at this path."""
    if sys.platform != "linux":
        return NoNotifier()
    from slaaprust.desktop.notify.freedesktop import FreedesktopNotifier

    return FreedesktopNotifier(icon)
