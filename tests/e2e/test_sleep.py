"""The computer sleeps and wakes up: what came due is said at once, and never the next morning."""

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from accessible import Reader
from bus_service import BusService
from desktop import Desktop, until
from evening import Clock, Slaaprust

from slaaprust.desktop.linux.logind import NAME as LOGIND

pytestmark = pytest.mark.e2e
DAY = "2026-11-18"
LANDING = "Je landing begint"
MANAGER = ("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep")


@dataclass
class Laptop:
    """Closes and opens: the program stands still meanwhile, and its clock jumps."""

    logind: BusService
    slaaprust: Slaaprust
    pid: int

    def sleep(self, until: str, told: bool = True) -> None:
        """Sleep until a time; `told` is whether logind says so."""
        if told:
            self.logind.signal(*MANAGER, ("b", (True,)))
        os.kill(self.pid, signal.SIGSTOP)
        assert self.slaaprust.clock
        self.slaaprust.clock.set(until)
        os.kill(self.pid, signal.SIGCONT)
        if told:
            self.logind.signal(*MANAGER, ("b", (False,)))


@pytest.fixture(scope="module")
def logind(desktop: Desktop) -> Iterator[BusService]:
    """A logind that tells of sleep."""
    with BusService(desktop.system_bus(), LOGIND) as service:
        yield service


def started(desktop: Desktop, slaaprust: Slaaprust, logind: BusService, at: str) -> Laptop:
    """Start the program at a time of day."""
    assert slaaprust.clock
    slaaprust.clock.set(f"{DAY} {at}")
    return Laptop(logind, slaaprust, slaaprust.start(desktop).pid)


@pytest.mark.timed
def test_waking_up_brings_the_landing_at_once_and_not_at_the_next_tick(
    desktop: Desktop, slaaprust: Slaaprust, reader: Reader, logind: BusService
) -> None:
    # Timers go by the real clock here, as they do on a computer that slept: the next is far away.
    slaaprust.env["FAKETIME_DONT_FAKE_MONOTONIC"] = "1"
    begun = time.monotonic()
    started(desktop, slaaprust, logind, "21:30:01").sleep(f"{DAY} 22:10:00")
    until(lambda: len(slaaprust.kept("shown")) >= 2, 25, "the landing, and what came before it")
    # By itself it ticks each half minute, for the first time 29 s after `begun`.
    assert time.monotonic() - begun < 28, "that may have been the next tick"
    assert [each["waited"] for each in slaaprust.kept("shown")] == ["away", "away"]
    assert "Gewacht: de computer sliep of slaaprust stond uit." in reader.texts("slaaprust")
    assert "na slaapstand weer op tijd: meteen" in slaaprust.do("doctor").stdout


def test_without_that_signal_the_next_tick_sees_to_it(
    desktop: Desktop, slaaprust: Slaaprust, reader: Reader, logind: BusService
) -> None:
    started(desktop, slaaprust, logind, "21:30:01").sleep(f"{DAY} 21:50:00", told=False)
    until(lambda: reader.find(LANDING, program="slaaprust"), what=LANDING)
    (shown,) = slaaprust.kept("shown")
    assert (shown["moment"], shown["waited"]) == ("landing", "away")


def test_waking_up_in_the_morning_shows_nothing_of_last_night(
    desktop: Desktop, slaaprust: Slaaprust, reader: Reader, logind: BusService
) -> None:
    started(desktop, slaaprust, logind, "21:30:01").sleep("2026-11-19 08:00:00")
    until(lambda: len(slaaprust.kept("dropped")) == 4, what="what was missed, noted")
    assert {each["reason"] for each in slaaprust.kept("dropped")} == {"away"}
    assert not [each for each in slaaprust.kept("shown") if each["evening"] == DAY]
    assert reader.find(LANDING, program="slaaprust") is None


def test_a_short_nap_before_anything_is_due_changes_nothing(
    desktop: Desktop, slaaprust: Slaaprust, reader: Reader, logind: BusService, tmp_path: Path
) -> None:
    laptop = started(desktop, slaaprust, logind, "20:00:01")
    for minute in ("20:20", "20:21", "20:50"):
        laptop.sleep(f"{DAY} {minute}:00")
    assert slaaprust.at(f"{DAY} 21:44:35")["next"]["id"] == "landing"
    assert not slaaprust.kept("shown")
    slaaprust.at(f"{DAY} 21:45:05")
    until(lambda: reader.find(LANDING, program="slaaprust"), what=LANDING)
    (shown,) = slaaprust.kept("shown")
    assert shown["waited"] == ""


def test_where_no_system_bus_is_the_page_says_that_waking_up_takes_longer(
    bare_desktop: Desktop, tmp_path: Path
) -> None:
    there = Slaaprust(tmp_path / "data", bare_desktop.env, Clock(tmp_path, f"{DAY} 17:40"))
    there.settle_in()
    there.start(bare_desktop)
    try:
        said = there.do("doctor").stdout
        assert "na slaapstand weer op tijd: binnen een halve minuut" in said
        assert "scherm op slot: onbekend" in said
    finally:
        there.stop()
