"""What the computer is asked in the course of a day: nothing, but when something is to be said."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta

import pytest
from bus_service import BusService
from fakes import World
from x_server import x_server

from slaaprust.core.companion import Companion
from slaaprust.desktop.idle.buses import MUTTER
from slaaprust.desktop.linux.dbus import DBusConnection
from slaaprust.desktop.linux.logind import NAME as LOGIND
from slaaprust.desktop.linux.x11 import XServer
from slaaprust.desktop.presence import Presence

SAYS = ["landing", "screens_off", "park", "rest"]
DAEMON = "org.freedesktop.Notifications"


class Asked:
    """The minutes at which something was sent on a bus, or a screen was looked at."""

    def __init__(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        self.minutes: list[str] = []
        self._world = world
        call, look = DBusConnection.call, XServer.__init__

        def heard_call(bus: DBusConnection, *words: object, **more: object) -> None:
            self._note()
            call(bus, *words, **more)  # type: ignore[arg-type]

        def heard_look(server: XServer, display: str) -> None:
            self._note()
            look(server, display)

        monkeypatch.setattr(DBusConnection, "call", heard_call)
        monkeypatch.setattr(XServer, "__init__", heard_look)

    def _note(self) -> None:
        minute = f"{self._world.clock():%H:%M}"
        if minute not in self.minutes[-1:]:
            self.minutes.append(minute)


@pytest.fixture
def services(
    both_buses: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[dict[str, BusService]]:
    """A desktop on which all is told, with a person at the screen and nothing in the way."""
    for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"):
        monkeypatch.delenv(name, raising=False)
    with ExitStack() as stack:
        monkeypatch.setenv("DISPLAY", stack.enter_context(x_server())[0])
        idle = {"GetIdletime": ("t", (2000,))}
        open_lock = {"LockedHint": ("b", False)}
        made = (
            BusService(both_buses[0], MUTTER, idle),
            BusService(both_buses[0], DAEMON, properties={"Inhibited": ("b", False)}),
            BusService(both_buses[1], LOGIND, properties=open_lock),
        )
        yield {each.name: stack.enter_context(each) for each in made}


@pytest.fixture
def world() -> World:
    return World("2026-11-18T07:00")


@pytest.fixture
def asked(world: World, services: object, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Notes when the real presence asks the real buses, in a day of which the test has the clock.

    It begins to count once the companion is there.
    """
    world.companion = Companion(
        world.clock, world.journal, world.preferences, Presence(), world.settings, world.face
    )
    return Asked(world, monkeypatch)


def minutes(first: str, last: str) -> list[str]:
    """Return every minute from one to another."""
    at, end = (datetime.fromisoformat(f"2026-11-18T{each}Z") for each in (first, last))
    count = (end - at) // timedelta(minutes=1)
    return [f"{at + timedelta(minutes=n):%H:%M}" for n in range(count + 1)]


def test_in_a_whole_day_nothing_is_asked_but_in_the_landing(
    world: World, asked: Asked, services: dict[str, BusService]
) -> None:
    world.run("2026-11-19T06:59")
    assert asked.minutes == minutes("21:45", "23:00")
    assert [prompt.ids[0] for prompt in world.face.prompts] == SAYS
    assert services[LOGIND].asked["LockedHint"] == len(SAYS), "once for each thing that is said"
    # A look at each minute of the landing, and one for the screens, which care who sits there.
    assert services[MUTTER].asked["GetIdletime"] == len(asked.minutes) + 1


def test_while_something_waits_it_is_asked_each_tick_and_never_after_it(
    world: World, asked: Asked, services: dict[str, BusService]
) -> None:
    services[LOGIND].properties = {"LockedHint": ("b", True)}
    world.clock.forward(hours=14)
    world.run("2026-11-19T00:30", step=30)
    assert not world.face.prompts
    assert asked.minutes == minutes("21:45", "23:19")
    assert services[LOGIND].asked["LockedHint"] == 2 * len(asked.minutes)
