"""Questions on a bus: answered, refused, or left unanswered, and never waited for twice."""

import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from bus_service import BusService
from jeepney import DBusAddress
from private_bus import private_bus

from slaaprust.desktop.linux.dbus_query import PATIENCE, DBusQuery

NAME = "org.example.Service"
SERVICE = DBusAddress("/org/example/Service", NAME, NAME)


LONG = 20  # s; only somebody who waits for good takes as long, however busy the machine is


def took(start: float) -> float:
    return time.monotonic() - start


AskingOn = Callable[[str], DBusQuery]


@pytest.fixture
def asking(bus_address: str, asking_on: AskingOn) -> DBusQuery:
    return asking_on(bus_address)


def test_an_answer_comes_back(asking: DBusQuery, bus_address: str) -> None:
    with BusService(bus_address, NAME, {"GetIdletime": ("t", (4200,))}, {"On": ("b", True)}):
        assert asking.ask(SERVICE, "GetIdletime") == (4200,)
        assert asking.value(SERVICE, "On") is True
        assert asking.value(SERVICE, "Off") is None
        assert asking.owned(NAME)


def test_who_is_not_there_is_not_started_and_not_waited_for(
    asking: DBusQuery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("slaaprust.desktop.linux.dbus_query.PATIENCE", LONG)
    start = time.monotonic()
    assert asking.ask(SERVICE, "GetIdletime") is None
    assert not asking.owned(NAME)
    assert took(start) < LONG


def test_who_is_stuck_keeps_us_waiting_once_until_the_answer_has_come(
    asking: DBusQuery, bus_address: str
) -> None:
    with BusService(bus_address, NAME, {"Ask": ("b", (True,))}, mute=True) as service:
        start = time.monotonic()
        assert asking.ask(SERVICE, "Ask") is None
        assert PATIENCE <= took(start) < LONG
        asked = service.asked["Ask"]
        for _ in range(20):
            assert asking.ask(SERVICE, "Ask") is None
        assert service.asked["Ask"] == asked == 1
        service.speak()
        last = time.monotonic() + 10
        while asking.ask(SERVICE, "Ask") is None:
            assert time.monotonic() < last
        assert service.asked["Ask"] > 1


def test_one_that_died_while_it_was_stuck_is_asked_again_when_it_is_back(
    asking: DBusQuery, bus_address: str
) -> None:
    with BusService(bus_address, NAME, mute=True):
        assert asking.ask(SERVICE, "Ask") is None
    with BusService(bus_address, NAME, {"Ask": ("b", (True,))}):
        assert asking.ask(SERVICE, "Ask") == (True,)


def test_having_something_done_tells_whether_it_was_refused(
    asking: DBusQuery, bus_address: str
) -> None:
    with BusService(bus_address, NAME, {"Lock": ("", ())}):
        assert asking.tell(SERVICE, "Lock")
        assert not asking.tell(SERVICE, "Explode")
    assert not DBusQuery("unix:path=/no/such/bus").tell(SERVICE, "Lock")


def test_a_bus_that_is_gone_is_unknown(tmp_path: Path, asking_on: AskingOn) -> None:
    with private_bus(tmp_path) as address, BusService(address, NAME, {"Ask": ("b", (True,))}):
        asking = asking_on(address)
        assert asking.ask(SERVICE, "Ask") == (True,)
    assert asking.ask(SERVICE, "Ask") is None


def test_a_bus_that_is_stuck_is_left_alone_for_a_while(
    tmp_path: Path, asking_on: AskingOn, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    command.append(f"--address=unix:path={tmp_path}/stuck")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout
        asking = asking_on(daemon.stdout.readline().strip())
        daemon.send_signal(signal.SIGSTOP)
        try:
            start = time.monotonic()
            assert asking.ask(SERVICE, "Ask") is None
            assert took(start) < LONG
            again = "slaaprust.desktop.linux.dbus_query.DBusConnection"
            monkeypatch.setattr(again, lambda **_: pytest.fail("tried again"))
            assert asking.ask(SERVICE, "Ask") is None
        finally:
            daemon.kill()  # else one that stands still would be waited for
