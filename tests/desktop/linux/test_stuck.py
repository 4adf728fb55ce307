"""A desktop that stands still in every part at once: a tick waits for it once, and goes on."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection
from x_server import x_server

from slaaprust.desktop.full_screen.x11 import X11FullScreen
from slaaprust.desktop.idle.x11 import X11Idle
from slaaprust.desktop.linux import x11
from slaaprust.desktop.presence import Presence

# Each part is given half a second at most; only who waits for good takes as long as this.
LONG = 8  # s


@pytest.fixture(autouse=True)
def nobody_waits_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next screen may have the number of the last one."""
    monkeypatch.setattr(x11, "_unheard", {})


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, int]]:
    """A screen that is in the environment too, and its process."""
    with x_server() as there:
        monkeypatch.setenv("DISPLAY", there[0])
        for name in ("WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"):
            monkeypatch.delenv(name, raising=False)
        yield there


def daemon_of(address: str) -> int:
    """Return the number of the process behind a bus."""
    with open_dbus_connection(address) as bus:
        asked = message_bus.GetConnectionUnixProcessID("org.freedesktop.DBus")
        return int(bus.send_and_get_reply(asked).body[0])


@contextmanager
def stopped(*processes: int) -> Iterator[None]:
    """Have processes stand still, whatever happens meanwhile."""
    for each in processes:
        os.kill(each, signal.SIGSTOP)
    try:
        yield
    finally:
        for each in processes:
            os.kill(each, signal.SIGCONT)


def test_a_screen_that_stands_still_is_unknown_and_known_again_when_it_goes_on(
    display: tuple[str, int],
) -> None:
    name, server = display
    idle, full = X11Idle(name), X11FullScreen(name)
    assert idle.seconds() is not None
    with stopped(server):
        start = time.monotonic()
        for _ in range(20):
            assert idle.seconds() is None
            assert full.now() is None
        assert time.monotonic() - start < LONG, "it was waited for more than once"
    last = time.monotonic() + LONG
    while idle.seconds() is None:
        assert time.monotonic() < last


def test_a_tick_waits_once_for_two_buses_and_a_screen_that_stand_still(
    display: tuple[str, int], both_buses: tuple[str, str]
) -> None:
    presence = Presence()
    with stopped(display[1], *map(daemon_of, both_buses)):
        start = time.monotonic()
        for _ in range(20):
            assert presence.held_back() == ""
            assert presence.in_use() is None
        assert time.monotonic() - start < LONG


def test_so_it_does_where_they_stop_after_they_have_answered(
    display: tuple[str, int], both_buses: tuple[str, str]
) -> None:
    presence = Presence()
    there = presence.in_use()
    assert there is not None
    assert presence.held_back() == ""
    with stopped(display[1], *map(daemon_of, both_buses)):
        start = time.monotonic()
        assert presence.held_back() == ""
        assert presence.in_use() is there, "one silence is as it was"
        for _ in range(20):
            assert presence.held_back() == ""
            assert presence.in_use() is None
        assert time.monotonic() - start < LONG


def test_a_screen_that_ends_while_it_is_waited_for_is_unknown() -> None:
    with suppress(ProcessLookupError), x_server() as (name, server):
        os.kill(server, signal.SIGSTOP)
        assert X11Idle(name).seconds() is None
        os.kill(server, signal.SIGKILL)
        last = time.monotonic() + LONG
        while X11Idle(name).seconds() is not None:
            assert time.monotonic() < last
