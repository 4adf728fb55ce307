"""What a screen reader finds on the desktop: windows, buttons and texts, by their names."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
Node = tuple[str, str]  # a program on the bus, and a path in it
ROOT: Node = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ON_SCREEN = 0
SHOWING = 1 << 25  # among the states
SENSITIVE = 1 << 24
FOCUSED = 1 << 12
FOCUSABLE = 1 << 11
ACTIVE = 1 << 1
# Of a list one row says that it has the keyboard, also when it is elsewhere.
ROWS = {"list item", "cell", "table cell", "page tab", "menu item", "tree item"}
# Parts of a control that have no business of their own: the inside of a text, a scroll bar.
INSIDE = {"text", "spin box", "combo box", "scroll bar"}


@dataclass(frozen=True, slots=True)
class Found:
    """Something with a name and a role, and its middle on the screen."""

    name: str
    role: str
    box: tuple[int, int, int, int]
    focused: bool
    node: Node = ("", "")
    takes_keys: bool = False  # whether the keyboard can come here
    active: bool = False  # a window that has the keyboard
    within: tuple[str, ...] = ()  # the roles of what it stands in, the outermost first

    @property
    def middle(self) -> tuple[int, int]:
        """Return where to click."""
        left, top, width, height = self.box
        return left + width // 2, top + height // 2


def at_keyboard(found: Sequence[Found]) -> Found | None:
    """Return what has the keyboard: of a list its row."""
    last = None
    for n, one in enumerate(found):
        if one.focused and one.role not in ROWS and not INSIDE & set(one.within):
            last = n
    if last is None:
        return None
    depth = len(found[last].within)
    inside = takewhile(lambda one: len(one.within) > depth, found[last + 1 :])
    row = next((one for one in inside if one.focused and one.role in ROWS), None)
    return row or found[last]


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
        return self._below(self._windows(program))

    def find(self, name: str, role: str = "", program: str = "") -> Found | None:
        """Return the first that shows and has this name."""
        every = self.all(program)
        return next((one for one in every if one.name == name and role in ("", one.role)), None)

    def texts(self, program: str = "") -> list[str]:
        """Return all names that show."""
        return [found.name for found in self.all(program) if found.name]

    def text(self, found: Found) -> str:
        """Return what stands in a text field."""
        (text,) = self._told("GetText", [found.node], TEXT, "ii", (0, -1))
        return str(text)

    def caret(self, found: Found) -> int | None:
        """Return after how many letters of a text the keyboard is; None of anything else."""
        program, path = found.node
        (told,) = self._answers([Properties(DBusAddress(path, program, TEXT)).get("CaretOffset")])
        return told and int(told[1])

    def front(self, program: str) -> list[Found]:
        """Return what shows in the window of a program that has the keyboard, itself the first."""
        windows = self._windows(program)
        states = zip(windows, self._told("GetState", windows), strict=True)
        active = [window for window, state in states if state and state[0] & ACTIVE]
        return list(self._below(active[:1]))

    def again(self, found: Sequence[Found]) -> list[Found]:
        """Return the same window with what the keyboard can come to as it stands now.

        That costs little; nothing is returned where some of it does not show any more.
        """
        nodes = [one.node for one in found if one.takes_keys or not one.within]
        states = self._told("GetState", nodes)
        boxes = self._told("GetExtents", nodes, COMPONENT, "u", (ON_SCREEN,))
        if None in states or None in boxes or not all(low & SHOWING for low, _ in states):
            return []
        now = {node: (box, low) for node, box, (low, _) in zip(nodes, boxes, states, strict=True)}
        return [
            self._found(one.node, one.name, one.role, *now[one.node], one.within)
            if one.node in now
            else one
            for one in found
        ]

    def focused(self, program: str) -> Found | None:
        """Return what has the keyboard in the window of a program."""
        return at_keyboard(self.front(program))

    def _windows(self, program: str) -> list[Node]:
        (programs,) = self._told("GetChildren", [ROOT])
        names = self._names(programs or [])
        wanted = [
            one for one, name in zip(programs or [], names, strict=True) if program in ("", name)
        ]
        return [each for inside in self._told("GetChildren", wanted) for each in inside or []]

    def _below(self, windows: Sequence[Node]) -> Iterator[Found]:
        """Read all trees a level at a time: what is asked at once takes no more than one way."""
        found: dict[Node, Found] = {}
        inside: dict[Node, list[Node]] = {}
        level: dict[Node, tuple[str, ...]] = dict.fromkeys(windows, ())
        while level:
            there = list(self._level(level))
            found |= {one.node: one for one, _ in there}
            inside |= {one.node: nodes for one, nodes in there}
            deeper = ((node, (*one.within, one.role)) for one, nodes in there for node in nodes)
            level = {node: within for node, within in deeper if node not in found}
        return (found[node] for node in _in_order(windows, inside) if node in found)

    def _level(self, level: Mapping[Node, tuple[str, ...]]) -> Iterator[tuple[Found, list[Node]]]:
        states = dict(zip(level, self._told("GetState", level), strict=True))
        shown = [node for node, state in states.items() if state and state[0] & SHOWING]
        told = (
            self._names(shown),
            self._told("GetRoleName", shown),
            self._told("GetExtents", shown, COMPONENT, "u", (ON_SCREEN,)),
            self._told("GetChildren", shown),
        )
        for node, name, role, box, nodes in zip(shown, *told, strict=True):
            if None not in (name, role, box, nodes):
                yield self._found(node, name, role, box, states[node][0], level[node]), nodes

    def _found(
        self,
        node: Node,
        name: str,
        role: str,
        box: Sequence[int],
        low: int,
        within: tuple[str, ...],
    ) -> Found:
        left, top, width, height = (each * self._scale for each in box)
        return Found(
            name,
            role,
            (left, top, width, height),
            focused=bool(low & FOCUSED),
            node=node,
            takes_keys=bool(low & FOCUSABLE and low & SENSITIVE),
            active=bool(low & ACTIVE),
            within=within,
        )

    def _names(self, nodes: Collection[Node]) -> list[str | None]:
        asked = [Properties(DBusAddress(path, to, ACCESSIBLE)).get("Name") for to, path in nodes]
        return [None if name is None else name[1] for name in self._answers(asked)]

    def _told(
        self,
        method: str,
        nodes: Collection[Node],
        interface: str = ACCESSIBLE,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
    ) -> list[Any]:
        """Ask the same of all these; None of what has gone meanwhile."""
        to = (DBusAddress(path, program, interface) for program, path in nodes)
        return self._answers([new_method_call(each, method, signature, body) for each in to])

    def _answers(self, asked: Sequence[Message]) -> list[Any]:
        """Send all, then wait for all; None for a refusal, and where none came in 5 s."""
        waiting = {next(self._bus.outgoing_serial): message for message in asked}
        answers: dict[int, Any] = dict.fromkeys(waiting)
        for serial, message in waiting.items():
            self._bus.send(message, serial=serial)
        with suppress(TimeoutError):
            while waiting:
                reply = self._bus.receive(timeout=5)
                to = reply.header.fields.get(HeaderFields.reply_serial)
                if waiting.pop(to, None) and reply.header.message_type is not MessageType.error:
                    answers[to] = reply.body[0]
        return list(answers.values())


def _in_order(nodes: Sequence[Node], inside: Mapping[Node, list[Node]]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _in_order(inside.get(node, ()), inside)
