"""Do not disturb: each desktop's own way to tell, and none at all."""

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bus_service import Answer, BusService

from slaaprust.desktop.do_not_disturb import do_not_disturb
from slaaprust.desktop.do_not_disturb.daemon import NAME, XFCE, DaemonSwitch
from slaaprust.desktop.do_not_disturb.gsettings import SCHEMES, GsettingsSwitch
from slaaprust.desktop.do_not_disturb.windows import WindowsFocus
from slaaprust.desktop.linux.dbus_query import DBusQuery
from slaaprust.desktop.win32 import ACCEPTS, QUIET_TIME


@pytest.fixture
def switch(bus_address: str, asking_on: Callable[[str], DBusQuery]) -> DaemonSwitch:
    return DaemonSwitch(asking_on(bus_address))


@pytest.mark.parametrize("name", ["Inhibited", "paused"], ids=["KDE", "dunst"])
@pytest.mark.parametrize("on", [True, False])
def test_the_notification_daemon_tells(
    bus_address: str, switch: DaemonSwitch, name: str, on: bool
) -> None:
    with BusService(bus_address, NAME, properties={name: ("b", on)}):
        assert switch.now() is on


@pytest.mark.parametrize("on", [True, False])
def test_xfce_keeps_it_among_its_settings(bus_address: str, switch: DaemonSwitch, on: bool) -> None:
    kept: dict[str, Answer] = {
        "PropertyExists": ("b", (True,)),
        "GetProperty": ("v", (("b", on),)),
    }
    with BusService(bus_address, NAME), BusService(bus_address, str(XFCE.bus_name), kept):
        assert switch.now() is on


def test_on_an_xfce_where_it_was_never_touched_it_is_off(
    bus_address: str, switch: DaemonSwitch
) -> None:
    nothing: dict[str, Answer] = {"PropertyExists": ("b", (False,))}
    with BusService(bus_address, NAME), BusService(bus_address, str(XFCE.bus_name), nothing):
        assert switch.now() is False


def test_a_daemon_without_such_a_switch_is_unknown(bus_address: str, switch: DaemonSwitch) -> None:
    with BusService(bus_address, NAME):
        assert switch.now() is None


def test_without_a_bus_it_is_unknown() -> None:
    env = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/no/such/bus"}
    assert do_not_disturb(env).now() is None


def gsettings(folder: Path, script: str) -> str:
    """A command in the place of gsettings; it notes what it was asked."""
    command = folder / "gsettings"
    command.write_text(f"#!/bin/sh\necho $* >> {folder}/asked\n{script}\n")
    command.chmod(0o700)
    return str(command)


@pytest.mark.parametrize(
    ("desktop", "said", "on"),
    [
        ("GNOME", "false", True),
        ("GNOME", "true", False),
        ("X-Cinnamon", "false", True),
        ("MATE", "true", True),
    ],
)
def test_gnome_and_its_kin_are_asked_by_their_own_command(
    tmp_path: Path, desktop: str, said: str, on: bool
) -> None:
    scheme = SCHEMES[desktop]
    assert GsettingsSwitch(scheme, gsettings(tmp_path, f"echo {said}")).now() is on
    assert (tmp_path / "asked").read_text() == f"get {scheme.name} {scheme.key}\n"


def test_gnome_is_recognised_under_ubuntu() -> None:
    assert isinstance(do_not_disturb({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}), GsettingsSwitch)


def test_a_desktop_without_that_setting_is_unknown(tmp_path: Path) -> None:
    switch = GsettingsSwitch(SCHEMES["GNOME"], gsettings(tmp_path, "exit 1"))
    assert switch.now() is None
    assert GsettingsSwitch(SCHEMES["GNOME"], str(tmp_path / "absent")).now() is None


def test_a_command_that_is_stuck_is_asked_once(tmp_path: Path) -> None:
    switch = GsettingsSwitch(SCHEMES["GNOME"], gsettings(tmp_path, "exec tail -f /dev/null"))
    assert switch.now() is None
    assert switch.now() is None
    assert len((tmp_path / "asked").read_text().splitlines()) == 1


class FakeWindows:
    """The two functions that are asked; a failure is a number other than 0."""

    def __init__(self, state: int = ACCEPTS, profile: int = 0, failed: int = 0) -> None:
        self.state, self.profile, self.failed = state, profile, failed

    def __call__(self, name: str) -> "FakeWindows":
        return self

    def SHQueryUserNotificationState(self, state: Any) -> int:
        state._obj.value = self.state
        return 0

    def NtQueryWnfStateData(
        self, name: Any, kind: None, scope: None, stamp: Any, into: Any, size: Any
    ) -> int:
        assert size._obj.value == ctypes.sizeof(ctypes.c_uint32)
        into._obj.value = self.profile
        return self.failed


@pytest.mark.parametrize(
    ("windows", "on"),
    [
        (FakeWindows(), False),
        (FakeWindows(profile=1), True),
        (FakeWindows(profile=2), True),
        (FakeWindows(state=QUIET_TIME), True),
        (FakeWindows(failed=-1), None),
    ],
)
def test_windows_tells_of_focus(windows: FakeWindows, on: bool | None) -> None:
    assert WindowsFocus(windows).now() is on


def test_a_windows_without_these_functions_is_unknown() -> None:
    assert WindowsFocus(lambda _: object()).now() is None
