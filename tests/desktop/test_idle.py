"""Whether somebody is at the computer, by whoever counts it here."""

from collections.abc import Callable
from typing import Any

import pytest
from bus_service import BusService

from slaaprust.desktop.idle.buses import LONG, MUTTER, SAVER, BusesIdle
from slaaprust.desktop.idle.macos import MacIdle
from slaaprust.desktop.idle.none import NoIdle
from slaaprust.desktop.idle.windows import WindowsIdle
from slaaprust.desktop.linux.dbus_query import DBusQuery
from slaaprust.desktop.linux.logind import NAME as LOGIND


class Still:
    """An X server that was last touched some seconds ago."""

    def __init__(self, told: float | None = None) -> None:
        self.told = told

    def seconds(self) -> float | None:
        return self.told


@pytest.fixture
def buses(
    bus_address: str, system_address: str, asking_on: Callable[[str], DBusQuery]
) -> tuple[DBusQuery, DBusQuery]:
    return asking_on(bus_address), asking_on(system_address)


def test_mutter_counts_in_milliseconds(
    buses: tuple[DBusQuery, DBusQuery], bus_address: str
) -> None:
    with BusService(bus_address, MUTTER, {"GetIdletime": ("t", (61_500,))}):
        assert BusesIdle(*buses, Still(3.0)).seconds() == 61.5


def test_the_x_server_comes_next(buses: tuple[DBusQuery, DBusQuery], bus_address: str) -> None:
    with BusService(bus_address, SAVER, {"GetSessionIdleTime": ("u", (7000,))}):
        assert BusesIdle(*buses, Still(3.0)).seconds() == 3.0
        assert BusesIdle(*buses, Still()).seconds() == 7.0


def test_a_kde_that_cannot_count_says_0_which_is_unknown(
    buses: tuple[DBusQuery, DBusQuery], bus_address: str, system_address: str
) -> None:
    """Else the screen would seem in use for the whole of every landing."""
    with BusService(bus_address, SAVER, {"GetSessionIdleTime": ("u", (0,))}):
        assert BusesIdle(*buses, NoIdle()).seconds() is None
        with BusService(system_address, LOGIND, properties={"IdleHint": ("b", True)}):
            assert BusesIdle(*buses, NoIdle()).seconds() == LONG


def test_logind_is_believed_only_when_it_says_that_nobody_is_there(
    buses: tuple[DBusQuery, DBusQuery], system_address: str
) -> None:
    with BusService(system_address, LOGIND, properties={"IdleHint": ("b", True)}) as logind:
        assert BusesIdle(*buses, Still()).seconds() == LONG
        logind.properties = {"IdleHint": ("b", False)}
        assert BusesIdle(*buses, Still()).seconds() is None


def test_where_nobody_counts_it_is_unknown(buses: tuple[DBusQuery, DBusQuery]) -> None:
    assert BusesIdle(*buses, NoIdle()).seconds() is None


class FakeWindows:
    """A clock in milliseconds, and when the last key was pressed on it."""

    def __init__(self, now: int, last: int, known: int = 1) -> None:
        self.now, self.last, self.known = now, last, known

    def __call__(self, name: str) -> "FakeWindows":
        return self

    def GetLastInputInfo(self, into: Any) -> int:
        assert into._obj.size == 8
        into._obj.time = self.last
        return self.known

    def GetTickCount(self) -> int:
        return self.now


@pytest.mark.parametrize(
    ("now", "last", "seconds"),
    [(5000, 2000, 3.0), (1000, 2**32 - 1000, 2.0), (1000 - 2**31, 2**31 - 1000, 2.0)],
    ids=["plain", "the clock began anew", "a clock with a sign"],
)
def test_windows_counts_from_the_last_key(now: int, last: int, seconds: float) -> None:
    assert WindowsIdle(FakeWindows(now, last)).seconds() == seconds


def test_a_windows_that_does_not_tell_is_unknown() -> None:
    assert WindowsIdle(FakeWindows(0, 0, known=0)).seconds() is None
    assert WindowsIdle(lambda _: object()).seconds() is None


def test_a_mac_counts_seconds() -> None:
    class Services:
        def __init__(self) -> None:
            def since(session: Any, kind: Any) -> float:
                assert (session.value, kind.value) == (0, 0xFFFFFFFF)
                return 12.5

            self.CGEventSourceSecondsSinceLastEventType = since

    assert MacIdle(lambda _: Services()).seconds() == 12.5
    assert MacIdle(lambda _: object()).seconds() is None
