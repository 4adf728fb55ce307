"""One talk with the notification daemon over the session bus, which never waits for the daemon."""

import time
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress
from PySide6.QtCore import QSocketNotifier

from slaaprust.desktop.linux.dbus import Body, DBusConnection, DBusError, NoDBus
from slaaprust.desktop.notify.port import Notification

NAME = "org.freedesktop.Notifications"
DAEMON = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
SHOWN_FOR = 8000  # ms
DEFAULT = "default"
HINTS = {
    "desktop-entry": ("s", "slaaprust"),
    "category": ("s", "x-slaaprust.told"),
    "urgency": ("y", 1),  # GNOME shows what is less urgent nowhere
    "suppress-sound": ("b", True),
    "transient": ("b", True),  # what was drunk does not stay in the list of messages
}


class Talk:
    """Says one thing at a time, and hears what the person chose."""

    def __init__(self, icon: str, patience: float, warn: Callable[[Exception], None]) -> None:
        """Connect to the bus; raise NoBus or Refused."""
        self.over = False
        self._icon = icon
        self._patience = patience
        self._warn = warn
        self._owner = ""
        self._abilities: frozenset[str] | None = None
        self._id = 0  # of the message on the screen, as the daemon knows it
        self._count = 0  # of the messages handed over
        self._asked_at = 0.0  # while an answer is on its way
        self._next: Notification | None = None
        self._on_screen: Notification | None = None
        self._bus = DBusConnection()
        self._bus.listen(NAME, NAME, "ActionInvoked", self._chosen)
        self._bus.listen(NAME, NAME, "NotificationClosed", self._closed)
        self._readable = QSocketNotifier(self._bus.fileno(), QSocketNotifier.Type.Read)
        self._readable.activated.connect(lambda *_: self._read())

    def pass_on(self, note: Notification) -> None:
        """Show a message in place of the one before it; raise NoBus or Refused."""
        self._meet()
        self._next = note
        self._go_on()

    def hang_up(self) -> None:
        """End the talk."""
        self.over = True
        self._readable.setEnabled(False)
        self._bus.close()

    def _meet(self) -> None:
        """See to a daemon that is alive; raise NoBus or Refused."""
        if self._asked_at and time.monotonic() - self._asked_at > self._patience:
            raise DBusError("the notification daemon does not answer")
        owner = self._bus.owner(NAME)
        if not owner and not self._bus.can_start(NAME):
            raise DBusError("there is no notification daemon")
        if self._owner not in ("", owner):  # another one: what we knew is of no use to it
            self._abilities, self._id = None, 0
        self._owner = owner

    def _read(self) -> None:
        try:
            self._bus.read()
        except NoDBus:
            self.hang_up()

    def _go_on(self) -> None:
        """Send the newest message, once the daemon has answered about the one before."""
        if not self._next or self._asked_at:
            return
        if self._abilities is None:
            self._call("GetCapabilities", self._told_abilities)
            return
        note, self._next = self._next, None
        self._on_screen = note
        self._count += 1
        self._call("Notify", self._told_id, "susssasa{sv}i", *self._arguments(note))

    def _arguments(self, note: Notification) -> tuple[Any, ...]:
        able = self._abilities or frozenset()
        body = _escaped(note.body) if "body-markup" in able else note.body
        actions = self._wire_actions(note) if "actions" in able else []
        texts = _sendable(note.title), _sendable(body)
        return "slaaprust", self._id, self._icon, *texts, actions, HINTS, SHOWN_FOR

    def _wire_actions(self, note: Notification) -> list[str]:
        """Return keys and labels in turn, each key with the message's number.

        So a click on Undo that crosses the next message does not undo the wrong thing. Always
        with a default action: a click on the message itself; xfce4-notifyd draws it as a button.
        """
        named = dict(note.actions)
        wire = [DEFAULT, named.pop(DEFAULT, "slaaprust")]
        for key, label in named.items():
            wire += [f"{key}#{self._count}", _sendable(label)]
        return wire

    def _call(
        self, method: str, heard: Callable[[Any], None], signature: str = "", *body: Any
    ) -> None:
        def answered(told: Body | DBusError) -> None:
            self._asked_at = 0.0
            if isinstance(told, DBusError):
                self._next = None
                self._warn(told)
            else:
                heard(told[0])
                self._go_on()

        self._asked_at = time.monotonic()
        self._bus.call(DAEMON, method, answered, signature, *body)

    def _told_abilities(self, abilities: list[str]) -> None:
        self._abilities = frozenset(abilities)

    def _told_id(self, number: int) -> None:
        self._id = number

    def _chosen(self, body: Body) -> None:
        number, wire = body
        key, _, count = wire.partition("#")
        current = key == DEFAULT or count == str(self._count)
        if number == self._id and current and self._on_screen:
            note, self._on_screen = self._on_screen, None
            note.on_action(key)

    def _closed(self, body: Body) -> None:
        if body[0] == self._id and not self._asked_at:  # else it is being replaced
            self._id, self._on_screen = 0, None


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _sendable(text: str) -> str:
    """Return text without what would make the bus hang up: zero bytes and half characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()
