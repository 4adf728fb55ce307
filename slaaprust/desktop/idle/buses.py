"""Idleness on a Linux desktop: GNOME and KDE tell it, else the X server, else logind when it is."""

from typing import Any

from jeepney import DBusAddress

from slaaprust.desktop.idle.port import Idle
from slaaprust.desktop.linux.dbus_query import DBusQuery
from slaaprust.desktop.linux.logind import SESSION

MUTTER = "org.gnome.Mutter.IdleMonitor"
GNOME = DBusAddress("/org/gnome/Mutter/IdleMonitor/Core", MUTTER, MUTTER)
SAVER = "org.freedesktop.ScreenSaver"
KDE = DBusAddress("/org/freedesktop/ScreenSaver", SAVER, SAVER)
LONG = 900.0  # s: logind says that nobody is there, after a time that the desktop chose


class BusesIdle:
    """Asks one after the other until one knows."""

    def __init__(self, session: DBusQuery, system: DBusQuery, server: Idle) -> None:
        self._session, self._system, self._server = session, system, server

    def seconds(self) -> float | None:
        """Return how long nobody was there."""
        for found in (self._mutter, self._server.seconds, self._kde, self._logind):
            if (seconds := found()) is not None:
                return seconds
        return None

    def _mutter(self) -> float | None:
        return _milliseconds(self._session.ask(GNOME, "GetIdletime"))

    def _kde(self) -> float | None:
        """KDE counts in milliseconds; under Wayland it cannot count, and then says 0 all day."""
        return _milliseconds(self._session.ask(KDE, "GetSessionIdleTime")) or None

    def _logind(self) -> float | None:
        """Only a yes counts: most desktops never tell logind, and it then says no."""
        return LONG if self._system.value(SESSION, "IdleHint") is True else None


def _milliseconds(told: tuple[Any, ...] | None) -> float | None:
    return None if told is None else float(told[0]) / 1000
