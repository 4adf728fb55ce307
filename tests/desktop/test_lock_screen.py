"""The lock screen: seen by whoever tells of it, and put there by whoever can."""

from collections.abc import Callable
from typing import Any

import pytest
from bus_service import BusService

from slaaprust.desktop.linux.dbus_query import DBusQuery
from slaaprust.desktop.linux.logind import NAME as LOGIND
from slaaprust.desktop.lock_screen.buses import SAVERS, BusesLockScreen
from slaaprust.desktop.lock_screen.macos import MacLockScreen
from slaaprust.desktop.lock_screen.none import NoLockScreen
from slaaprust.desktop.lock_screen.windows import WindowsLockScreen
from slaaprust.desktop.win32 import ACCEPTS, NOT_PRESENT

NAMES = [str(saver.bus_name) for saver in SAVERS]
GRAPHICAL = {"Type": ("s", "x11")}


@pytest.fixture
def screen(
    bus_address: str, system_address: str, asking_on: Callable[[str], DBusQuery]
) -> BusesLockScreen:
    return BusesLockScreen(asking_on(bus_address), asking_on(system_address))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("active", [True, False])
def test_each_screen_saver_tells_of_itself(
    screen: BusesLockScreen, bus_address: str, name: str, active: bool
) -> None:
    with BusService(bus_address, name, {"GetActive": ("b", (active,))}):
        assert screen.locked() is active


def test_what_logind_says_counts_as_much(
    screen: BusesLockScreen, bus_address: str, system_address: str
) -> None:
    logind = BusService(system_address, LOGIND, properties={"LockedHint": ("b", True)})
    with logind, BusService(bus_address, NAMES[-1], {"GetActive": ("b", (False,))}):
        assert screen.locked() is True
        logind.properties = {"LockedHint": ("b", False)}
        assert screen.locked() is False


def test_with_nobody_to_tell_it_is_unknown_and_cannot_be_done(screen: BusesLockScreen) -> None:
    assert screen.locked() is None
    assert not screen.can()
    assert not screen.lock()


def test_without_any_bus_as_well() -> None:
    nowhere = DBusQuery("unix:path=/no/such/bus")
    screen = BusesLockScreen(nowhere, nowhere)
    assert (screen.locked(), screen.can(), screen.lock()) == (None, False, False)


def test_the_desktops_own_screen_saver_locks(screen: BusesLockScreen, bus_address: str) -> None:
    with BusService(bus_address, NAMES[0], {"Lock": ("", ())}) as saver:
        assert screen.can()
        assert screen.lock()
        assert saver.asked["Lock"] == 1


def test_where_a_screen_saver_refuses_logind_passes_it_on(
    screen: BusesLockScreen, bus_address: str, system_address: str
) -> None:
    logind = BusService(system_address, LOGIND, {"Lock": ("", ())}, GRAPHICAL)
    with logind, BusService(bus_address, NAMES[0]):
        assert screen.can()
        assert screen.lock()
        assert logind.asked["Lock"] == 1


def test_a_login_without_a_screen_cannot_be_locked(
    screen: BusesLockScreen, system_address: str
) -> None:
    with BusService(system_address, LOGIND, {"Lock": ("", ())}, {"Type": ("s", "tty")}):
        assert not screen.can()
        assert not screen.lock()


class FakeWindows:
    """The functions that Windows has for it."""

    def __init__(self, state: int = ACCEPTS, failed: int = 0) -> None:
        self.state, self.failed, self.locked = state, failed, 0

    def __call__(self, name: str) -> "FakeWindows":
        return self

    def SHQueryUserNotificationState(self, state: Any) -> int:
        state._obj.value = self.state
        return self.failed

    def LockWorkStation(self) -> int:
        self.locked += 1
        return 1


def test_windows_tells_and_locks() -> None:
    windows = FakeWindows()
    screen = WindowsLockScreen(windows)
    assert screen.can()
    assert screen.locked() is False
    assert screen.lock()
    assert windows.locked == 1
    assert WindowsLockScreen(FakeWindows(NOT_PRESENT)).locked() is True
    assert WindowsLockScreen(FakeWindows(failed=-1)).locked() is None


def test_a_mac_locks_where_it_has_the_function() -> None:
    class Login:
        def SACLockScreenImmediate(self) -> int:
            return 0

    screen = MacLockScreen(lambda _: Login())
    assert (screen.can(), screen.locked(), screen.lock()) == (True, None, True)
    assert not MacLockScreen(lambda _: object()).can()
    assert not MacLockScreen(lambda _: object()).lock()


def test_elsewhere_there_is_none() -> None:
    screen = NoLockScreen()
    assert (screen.locked(), screen.can(), screen.lock()) == (None, False, False)
