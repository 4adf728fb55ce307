"""A message bus, spoken to without Qt and without ever waiting long."""

import os
import socket
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import count
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    new_method_call,
)
from jeepney.auth import AuthenticationError
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket

PATIENCE = 0.5  # s, for the bus itself, which answers within a millisecond
NAME, PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"

Body = tuple[Any, ...]


class NoDBus(Exception):
    """There is no such bus, or it is gone."""


class DBusError(Exception):
    """A call came back as an error; str() is the error's name."""


Heard = Callable[[Body | DBusError], None]


class DBusConnection:
    """One connection: calls with and without waiting, and signals, for one reader at a time."""

    def __init__(self, env: Mapping[str, str] = os.environ, address: str = "") -> None:
        """Connect to the session bus, or to the one at an address; raise NoBus or Refused."""
        self._serials = count(1)
        self._parser = Parser()
        self._replies: dict[int, Heard] = {}
        self._signals: dict[tuple[str, str], Callable[[Body], None]] = {}
        address = address or session_bus(env)
        try:
            self._socket: socket.socket = prep_socket(get_bus(address), timeout=PATIENCE)
        except (OSError, ValueError, RuntimeError, AuthenticationError) as problem:
            raise NoDBus(str(problem)) from problem
        self._socket.setblocking(False)
        try:
            self.ask("Hello")
        except DBusError:
            self.close()
            raise

    def fileno(self) -> int:
        """Return what to watch: read() when it becomes readable."""
        return self._socket.fileno()

    def close(self) -> None:
        """Hang up; who still waits for a reply hears nothing more."""
        self._replies.clear()
        self._signals.clear()
        self._socket.close()

    def call(
        self,
        to: DBusAddress,
        method: str,
        heard: Heard,
        signature: str = "",
        *body: Any,
        starts: bool = True,
    ) -> None:
        """Send a call, whose reply is heard of in read(); raise NoBus.

        Whether it `starts` is whether the bus may start a program to answer it.
        """
        serial = next(self._serials)
        self._replies[serial] = heard
        message = new_method_call(to, method, signature or None, body)
        if not starts:
            message.header.flags |= MessageFlag.no_auto_start
        try:
            self._socket.settimeout(PATIENCE)
            self._socket.sendall(message.serialise(serial=serial))
            self._socket.setblocking(False)
        except OSError as problem:
            self._lose(problem)

    def ask(self, method: str, signature: str = "", *body: Any) -> Body:
        """Return what the bus itself answers; raise Refused or NoBus."""
        return self.ask_of(DBusAddress(PATH, NAME, NAME), method, signature, *body)

    def ask_of(
        self,
        to: DBusAddress,
        method: str,
        signature: str = "",
        *body: Any,
        patience: float = PATIENCE,
    ) -> Body:
        """Return what somebody answers within patience; raise Refused or NoBus."""
        told: list[Body | DBusError] = []
        self.call(to, method, told.append, signature, *body)
        deadline = time.monotonic() + patience
        while not told:
            left = deadline - time.monotonic()
            if left <= 0:
                raise DBusError("org.freedesktop.DBus.Error.NoReply")
            self.receive(left)
        if isinstance(told[0], DBusError):
            raise told[0]
        return told[0]

    def owner(self, name: str) -> str:
        """Return who owns a name now, or nothing; raise NoBus."""
        try:
            return str(self.ask("GetNameOwner", "s", name)[0])
        except DBusError:
            return ""

    def can_start(self, name: str) -> bool:
        """Return whether the bus starts the owner of a name when it is called; raise NoBus."""
        try:
            return name in self.ask("ListActivatableNames")[0]
        except DBusError:
            return False

    def listen(
        self, sender: str, interface: str, member: str, heard: Callable[[Body], None]
    ) -> None:
        """Hear of a signal from now on; raise NoBus or Refused."""
        self._signals[interface, member] = heard
        rule = f"type='signal',sender='{sender}',interface='{interface}',member='{member}'"
        self.ask("AddMatch", "s", rule)

    def read(self) -> None:
        """Take in all that has arrived, without waiting; raise NoBus."""
        while self.receive(0):
            pass

    def receive(self, patience: float) -> bool:
        """Wait for one piece and take it in; return whether there was one; raise NoBus."""
        try:
            self._socket.settimeout(patience)
            data = self._socket.recv(65536)
            self._socket.setblocking(False)
        except (BlockingIOError, TimeoutError):
            return False
        except OSError as problem:
            self._lose(problem)
        if not data:
            self._lose(ConnectionResetError("hung up"))
        for message in self._parser.feed(data):
            self._dispatch(message)
        return True

    def _dispatch(self, message: Message) -> None:
        fields = message.header.fields
        match message.header.message_type:
            case MessageType.method_return:
                self._reply(fields, message.body)
            case MessageType.error:
                self._reply(fields, DBusError(fields.get(HeaderFields.error_name, "")))
            case MessageType.signal:
                key = fields.get(HeaderFields.interface, ""), fields.get(HeaderFields.member, "")
                if heard := self._signals.get(key):
                    heard(message.body)

    def _reply(self, fields: Mapping[HeaderFields, Any], body: Body | DBusError) -> None:
        if heard := self._replies.pop(fields.get(HeaderFields.reply_serial, 0), None):
            heard(body)

    def _lose(self, problem: OSError) -> None:
        with suppress(OSError):
            self.close()
        raise NoDBus(str(problem)) from problem


def session_bus(env: Mapping[str, str]) -> str:
    """Return the address of the bus of this login."""
    return env.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={env.get('XDG_RUNTIME_DIR', '')}/bus"


def system_bus(env: Mapping[str, str]) -> str:
    """Return the address of the bus of the whole computer."""
    return env.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket"
