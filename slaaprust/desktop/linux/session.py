"""What kind of desktop this is, for people who ask why they see nothing."""

import os
import sys
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from slaaprust.desktop.linux.dbus import DBusConnection

NOTIFICATIONS = "org.freedesktop.Notifications"


@dataclass(frozen=True, slots=True)
class DesktopSession:
    """The desktop as it presents itself; None is unknown."""

    desktop: str  # e.g. "GNOME"; empty where it gives no name
    kind: str  # "x11", "wayland", "windows", "macos"; empty without a screen
    notifications: str | None  # what shows messages, e.g. "gnome-shell 48.1"; empty where nothing


def session(env: Mapping[str, str] = os.environ) -> DesktopSession:
    """Return what can be seen of the desktop in a moment."""
    if sys.platform in ("win32", "darwin"):
        kind = "windows" if sys.platform == "win32" else "macos"
        return DesktopSession("", kind, None)
    desktop, kind = env.get("XDG_CURRENT_DESKTOP", ""), _kind(env)
    # Here, as starting the tray must not load it.
    from slaaprust.desktop.linux.dbus import DBusConnection, NoDBus

    try:
        with closing(DBusConnection(env)) as bus:
            return DesktopSession(desktop, kind, _shows_messages(bus))
    except NoDBus:
        return DesktopSession(desktop, kind, "")


def _shows_messages(bus: "DBusConnection") -> str | None:
    from jeepney import DBusAddress

    from slaaprust.desktop.linux.dbus import DBusError

    if not bus.owner(NOTIFICATIONS) and not bus.can_start(NOTIFICATIONS):
        return ""
    to = DBusAddress("/org/freedesktop/Notifications", NOTIFICATIONS, NOTIFICATIONS)
    try:
        name, _, version, *_ = bus.ask_of(to, "GetServerInformation")
    except (DBusError, ValueError):
        return None
    return f"{name} {version}"


def _kind(env: Mapping[str, str]) -> str:
    if env.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "x11" if env.get("DISPLAY") else ""
