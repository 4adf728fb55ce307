"""What a screen reader finds on the desktop: windows, buttons and texts, by their names."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
ON_SCREEN = 0
SHOWING = 1 << 25  # among the states
SENSITIVE = 1 << 24
FOCUSED = 1 << 12
FOCUSABLE = 1 << 11
ACTIVE = 1 << 1


class Gone(Exception):
    """It was there, and is no longer."""


@dataclass(frozen=True, slots=True)
class Found:
    """Something with a name and a role, and its middle on the screen."""

    name: str
    role: str
    box: tuple[int, int, int, int]
    focused: bool
    node: tuple[str, str] = ("", "")
    takes_keys: bool = False  # whether the keyboard can come here
    active: bool = False  # a window that has the keyboard
    within: tuple[str, ...] = ()  # the roles of what it stands in, the outermost first

    @property
    def middle(self) -> tuple[int, int]:
        """Return where to click."""
        left, top, width, height = self.box
        return left + width // 2, top + height // 2


class Reader:
    """Reads the accessibility tree of all programs on a desktop.

    `scale`: Qt tells places in its own pixels, which are that much larger than those of the screen.
    """

    def __init__(self, session_bus: str, scale: int = 1) -> None:
        self._scale = scale
        asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with open_dbus_connection(session_bus) as session:
            address = session.send_and_get_reply(new_method_call(asked, "GetAddress")).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Hang up."""
        self._bus.close()

    def all(self, program: str = "") -> Iterator[Found]:
        """Tell what shows, in the order of the windows, of one program or of all."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        with suppress(Gone):
            for child in self._call(root, "GetChildren"):
                with suppress(Gone):
                    if program in ("", self._name(child)):
                        yield from self._below(child)

    def find(self, name: str, role: str = "", program: str = "") -> Found | None:
        """Return the first that shows and has this name."""
        every = self.all(program)
        return next((one for one in every if one.name == name and role in ("", one.role)), None)

    def texts(self, program: str = "") -> list[str]:
        """Return all names that show."""
        return [found.name for found in self.all(program) if found.name]

    def text(self, found: Found) -> str:
        """Return what stands in a text field."""
        return str(self._call(found.node, "GetText", TEXT, "ii", (0, -1)))

    def front(self, program: str) -> list[Found]:
        """Return what shows in the window of a program that has the keyboard, itself the first."""
        every = list(self.all(program))
        start = next((n for n, one in enumerate(every) if one.active), len(every))
        rest = every[start + 1 :]
        end = next((n for n, one in enumerate(rest) if not one.within), len(rest))
        return [*every[start : start + 1], *rest[:end]]

    def focused(self, program: str) -> Found | None:
        """Return what the keyboard goes to in a program; a list goes before the row in it.

        Qt calls the current row of a list focused, also when the keyboard is elsewhere.
        """
        every = [one for one in self.all(program) if one.focused]
        whole = (one for one in every if one.role != "list item")
        return next(whole, every[0] if every else None)

    def _below(self, node: tuple[str, str], within: tuple[str, ...] = ()) -> Iterator[Found]:
        with suppress(Gone):
            role = self._call(node, "GetRoleName")
            if role != "application":
                low, _ = self._call(node, "GetState")
                if not low & SHOWING:
                    return
                box = self._call(node, "GetExtents", COMPONENT, "u", (ON_SCREEN,))
                left, top, width, height = (each * self._scale for each in box)
                place = left, top, width, height
                keys, active = bool(low & FOCUSABLE and low & SENSITIVE), bool(low & ACTIVE)
                focused = bool(low & FOCUSED)
                yield Found(self._name(node), role, place, focused, node, keys, active, within)
                within = (*within, role)
            for child in self._call(node, "GetChildren"):
                yield from self._below(child, within)

    def _name(self, node: tuple[str, str]) -> str:
        to = DBusAddress(node[1], node[0], ACCESSIBLE)
        return str(self._sent(Properties(to).get("Name"))[1])

    def _call(
        self,
        node: tuple[str, str],
        method: str,
        interface: str = ACCESSIBLE,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> Any:
        to = DBusAddress(node[1], node[0], interface)
        return self._sent(new_method_call(to, method, signature or None, body))

    def _sent(self, message: Any) -> Any:
        try:
            reply = self._bus.send_and_get_reply(message, timeout=5)
        except TimeoutError:
            raise Gone from None
        if reply.header.message_type is MessageType.error:
            raise Gone
        return reply.body[0]
