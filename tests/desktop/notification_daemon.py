"""A notification daemon that shows nothing and notes all; also a program of its own."""

import select
import socket
import sys
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Parser,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


@dataclass
class NotificationDaemon:
    """Answers at each step() what has arrived; `mute` makes it stuck."""

    address: str
    abilities: tuple[str, ...] = ("actions", "body", "body-markup")
    mute: bool = False
    refuses: bool = False
    asked: list[str] = field(default_factory=list)
    notes: list[tuple[Any, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.socket: socket.socket = prep_socket(get_bus(self.address))
        self._serials = count(1)
        self._ids = count(7)
        self._parser = Parser()
        self._send(new_method_call(BUS, "Hello"))
        self._send(new_method_call(BUS, "RequestName", "su", (NAME, 4)))
        self._wait_for_reply(2)

    def step(self) -> None:
        """Answer all that has arrived."""
        while select.select([self.socket], [], [], 0)[0]:
            for message in self._parser.feed(self.socket.recv(65536)):
                self._hear(message)

    def choose(self, number: int, key: str) -> None:
        """Do as if the person clicked an action."""
        self._signal("ActionInvoked", "us", (number, key))

    def closes(self, number: int) -> None:
        """Do as if the message has gone."""
        self._signal("NotificationClosed", "uu", (number, 1))

    def stop(self) -> None:
        """Leave the bus."""
        self.socket.close()

    def _signal(self, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self._send(new_signal(DBusAddress(PATH, interface=NAME), member, signature, body))

    def _hear(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        method = message.header.fields[HeaderFields.member]
        self.asked.append(method)
        if self.mute:
            return
        if self.refuses:
            self._send(new_error(message, "org.example.No"))
        elif method == "GetCapabilities":
            self._send(new_method_return(message, "as", (list(self.abilities),)))
        elif method == "GetServerInformation":
            self._send(new_method_return(message, "ssss", ("noted", "slaaprust", "1.2", "1.2")))
        elif method == "Notify":
            self.notes.append(message.body)
            self._send(new_method_return(message, "u", (message.body[1] or next(self._ids),)))

    def _send(self, message: Message) -> None:
        self.socket.sendall(message.serialise(serial=next(self._serials)))

    def _wait_for_reply(self, serial: int) -> None:
        while True:
            for message in self._parser.feed(self.socket.recv(65536)):
                if message.header.fields.get(HeaderFields.reply_serial) == serial:
                    return


if __name__ == "__main__":
    daemon = NotificationDaemon(sys.argv[1])
    print("ready", flush=True)
    while True:
        select.select([daemon.socket], [], [])
        daemon.step()
