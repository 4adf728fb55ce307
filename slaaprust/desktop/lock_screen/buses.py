"""Locking a Linux desktop: by its own screen saver, else by logind, which passes it on."""

from jeepney import DBusAddress

from slaaprust.desktop.linux.dbus_query import DBusQuery
from slaaprust.desktop.linux.logind import SESSION

# GNOME first: what has the general name there only keeps the screen awake.
SAVERS = tuple(
    DBusAddress(f"/{name.replace('.', '/')}", name, name)
    for name in (
        "org.gnome.ScreenSaver",
        "org.cinnamon.ScreenSaver",
        "org.mate.ScreenSaver",
        "org.xfce.ScreenSaver",
        "org.freedesktop.ScreenSaver",
    )
)


class BusesLockScreen:
    """Asks both buses, and asks them to lock."""

    def __init__(self, session: DBusQuery, system: DBusQuery) -> None:
        self._session, self._system = session, system

    def locked(self) -> bool | None:
        """Return True if one of them says so, False if one denies it and none says so."""
        savers = filter(self._there, SAVERS)
        told = [self._system.value(SESSION, "LockedHint"), *map(self._active, savers)]
        known = [each for each in told if isinstance(each, bool)]
        return any(known) if known else None

    def can(self) -> bool:
        """Return whether there is a screen saver, or a session that logind can pass it on to."""
        return any(self._there(each) for each in SAVERS) or self._graphical()

    def lock(self) -> bool:
        """Ask the screen savers that are there, then logind, until one does not refuse."""
        savers = filter(self._there, SAVERS)
        if any(self._session.tell(saver, "Lock") for saver in savers):
            return True
        return self._graphical() and self._system.tell(SESSION, "Lock")

    def _active(self, saver: DBusAddress) -> bool | None:
        told = self._session.ask(saver, "GetActive")
        return told[0] if told else None

    def _there(self, saver: DBusAddress) -> bool:
        return saver.bus_name is not None and self._session.owned(saver.bus_name)

    def _graphical(self) -> bool:
        return self._system.value(SESSION, "Type") in ("x11", "wayland", "mir")
