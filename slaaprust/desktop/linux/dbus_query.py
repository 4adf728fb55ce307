"""Questions to programs on a bus, none of which can keep slaaprust waiting twice."""

import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from jeepney import DBusAddress

from slaaprust.desktop.linux.dbus import Body, DBusConnection, DBusError, NoDBus

PATIENCE = 0.2  # s: who has not answered by then is stuck, or busy with something else
REST = 600  # s in which a bus that did not let us in is left alone
PROPERTIES = "org.freedesktop.DBus.Properties"


@cache
def asking(address: str) -> "DBusQuery":
    """Return the one that asks at an address: what it knows of the silent holds for all."""
    return DBusQuery(address)


@dataclass
class DBusQuery:
    """Asks on one bus what is known there; nobody is started for it.

    Who stays silent is not asked again until that first answer has come after all.
    """

    address: str
    _bus: DBusConnection | None = None
    _not_before: float = 0.0
    _silent: set[str | None] = field(default_factory=set)

    def ask(self, to: DBusAddress, method: str, signature: str = "", *body: Any) -> Body | None:
        """Return what somebody answers; None where nobody is there, or knows, or hurries."""
        told = self._told(to, method, signature, *body)
        return None if told is None or isinstance(told, DBusError) else told

    def value(self, to: DBusAddress, name: str) -> Any:
        """Return a property of an object, None where there is none."""
        at = DBusAddress(to.object_path, to.bus_name, PROPERTIES)
        told = self.ask(at, "Get", "ss", to.interface, name)
        return told[0][1] if told else None

    def tell(self, to: DBusAddress, method: str) -> bool:
        """Have something done; return whether nobody refused it, in as far as that is known."""
        told = self._told(to, method)
        return not isinstance(told, DBusError) and self._bus is not None

    def owned(self, name: str) -> bool:
        """Return whether somebody answers to a name."""
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        return (self.ask(bus, "NameHasOwner", "s", name) or (False,))[0] is True

    def close(self) -> None:
        """Hang up; the next question connects anew."""
        if self._bus:
            self._bus.close()
        self._bus = None
        self._silent.clear()

    def _told(
        self, to: DBusAddress, method: str, signature: str = "", *body: Any
    ) -> Body | DBusError | None:
        try:
            return self._hear(to, method, signature, *body)
        except NoDBus:
            self.close()
            return None

    def _hear(
        self, to: DBusAddress, method: str, signature: str, *body: Any
    ) -> Body | DBusError | None:
        bus = self._connected()
        bus.read()
        if to.bus_name in self._silent:
            return None
        answers: list[Body | DBusError] = []

        def heard(told: Body | DBusError) -> None:
            self._silent.discard(to.bus_name)
            answers.append(told)

        self._silent.add(to.bus_name)
        bus.call(to, method, heard, signature, *body, starts=False)
        last = time.monotonic() + PATIENCE
        while not answers and (left := last - time.monotonic()) > 0:
            bus.receive(left)
        return answers[0] if answers else None

    def _connected(self) -> DBusConnection:
        if self._bus:
            return self._bus
        if time.monotonic() < self._not_before:
            raise NoDBus("it did not let us in a while ago")
        self._not_before = time.monotonic() + REST
        with suppress(DBusError):  # of its first greeting: it is there, and does not answer
            self._bus = DBusConnection(address=self.address)
            self._not_before = 0.0
            return self._bus
        raise NoDBus("silent")
