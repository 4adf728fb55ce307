"""A program on a bus that answers as a test has it answer; it runs beside the test."""

import select
import socket
import threading
from collections import Counter
from collections.abc import Mapping
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

BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
Answer = tuple[str, tuple[Any, ...]]  # signature and values


@dataclass
class BusService:
    """Owns a name; `methods` by their names, `properties` of any interface, the rest is refused.

    While `mute` it answers nothing; what was asked meanwhile is answered by speak().
    """

    address: str
    name: str
    methods: Mapping[str, Answer] = field(default_factory=dict)
    properties: Mapping[str, tuple[str, Any]] = field(default_factory=dict)
    mute: bool = False
    asked: Counter[str] = field(default_factory=Counter)
    last: tuple[Any, ...] = ()  # what came with the last call

    def __post_init__(self) -> None:
        self.socket: socket.socket = prep_socket(get_bus(self.address))
        self._serials, self._parser = count(1), Parser()
        self._unanswered: list[Message] = []
        self._ours, theirs = socket.socketpair()
        self._send(new_method_call(BUS, "Hello"))
        self._send(new_method_call(BUS, "RequestName", "su", (self.name, 4)))
        self._wait_for_reply(2)
        self._thread = threading.Thread(target=self._serve, args=(theirs,), daemon=True)
        self._thread.start()

    def speak(self) -> None:
        """Answer again, and what was left."""
        self.mute = False
        for message in self._unanswered:
            self._answer(message)
        self._unanswered.clear()

    def signal(self, path: str, interface: str, member: str, answer: Answer) -> None:
        """Tell everybody something."""
        to = DBusAddress(path, interface=interface)
        self._send(new_signal(to, member, *answer))

    def reply(self, message: Message) -> Message:
        """Return what is said to a call."""
        name = _asked(message)
        if name in self.methods:
            return new_method_return(message, *self.methods[name])
        if message.header.fields[HeaderFields.member] == "Get" and name in self.properties:
            return new_method_return(message, "v", (self.properties[name],))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")

    def stop(self) -> None:
        """Leave the bus."""
        self._ours.close()
        self._thread.join()
        self.socket.close()

    def __enter__(self) -> "BusService":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _serve(self, told_to_stop: socket.socket) -> None:
        with told_to_stop:
            while True:
                ready, _, _ = select.select([self.socket, told_to_stop], [], [])
                data = b"" if told_to_stop in ready else self.socket.recv(65536)
                if not data:
                    return
                for message in self._parser.feed(data):
                    self._hear(message)

    def _hear(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        self.asked[_asked(message)] += 1
        self.last = message.body
        if self.mute:
            self._unanswered.append(message)
        else:
            self._answer(message)

    def _answer(self, message: Message) -> None:
        self._send(self.reply(message))

    def _send(self, message: Message) -> None:
        self.socket.sendall(message.serialise(serial=next(self._serials)))

    def _wait_for_reply(self, serial: int) -> None:
        while True:
            for message in self._parser.feed(self.socket.recv(65536)):
                if message.header.fields.get(HeaderFields.reply_serial) == serial:
                    return


def _asked(message: Message) -> str:
    """The name of the method, or of the property that is wanted."""
    member: str = message.header.fields[HeaderFields.member]
    return str(message.body[1]) if member == "Get" else member
