"""A landing that has to wait: for a film, the wish not to be disturbed, a lock, an empty chair."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from accessible import Reader
from bus_service import BusService
from desktop import Desktop, end, until
from evening import Slaaprust

from slaaprust.desktop.idle.buses import MUTTER, SAVER
from slaaprust.desktop.linux.logind import NAME as LOGIND

pytestmark = pytest.mark.e2e
DAY = "2026-11-18"
LANDING = "Je landing begint"


@pytest.fixture(scope="module")
def logind(desktop: Desktop) -> Iterator[BusService]:
    """A logind of a screen that is not locked."""
    with BusService(desktop.system_bus(), LOGIND, {"Lock": ("", ())}) as service:
        yield service


@pytest.fixture
def running(slaaprust: Slaaprust, desktop: Desktop, logind: BusService) -> Slaaprust:
    """The program, a minute before the landing; the lock is open, and a mouse just moved."""
    logind.properties = {"LockedHint": ("b", False), "Type": ("s", "x11")}
    slaaprust.start(desktop)
    slaaprust.at(f"{DAY} 21:44:05")
    desktop.xdo("mousemove", 400, 300, "mousemove", 401, 300)
    return slaaprust


@pytest.fixture
def film(desktop: Desktop) -> Iterator[Callable[[], None]]:
    """A window that fills the screen; calling it ends it."""
    process = desktop.start((sys.executable, Path(__file__).with_name("film.py")))
    until(lambda: desktop.active_window() == "Film", what="a film")
    yield lambda: end(process)
    end(process)


def settings(desktop: Desktop, on: bool) -> None:
    """Turn the switch of Xfce, as its settings window does."""
    switch = ("-p", "/do-not-disturb", "-n", "-t", "bool", "-s", str(on).lower())
    command = ("xfconf-query", "-c", "xfce4-notifyd", *switch)
    subprocess.run(command, env=desktop.env, check=True, timeout=30)


def doctor(slaaprust: Slaaprust) -> str:
    """Return what the page says of why nothing is seen."""
    done = slaaprust.do("doctor")
    assert done.returncode == 0, done.stderr
    return done.stdout


def is_held(slaaprust: Slaaprust, reader: Reader, reason: str) -> None:
    """Check that it is not there, and that the page says why."""
    told = slaaprust.at(f"{DAY} 21:45:35")
    assert [each["id"] for each in told["held"]] == ["landing"]
    assert reader.find(LANDING, program="slaaprust") is None
    assert not slaaprust.kept("shown")
    assert f"Wacht nog: Landing ({reason})" in doctor(slaaprust)


def is_shown(slaaprust: Slaaprust, reader: Reader, waited: str, reason: str) -> None:
    """Check that it comes once nothing is in the way, and says what it waited for."""
    slaaprust.at(f"{DAY} 21:52:05")
    until(lambda: reader.find(LANDING, program="slaaprust"), what=LANDING)
    assert f"Gewacht: {reason}." in reader.texts("slaaprust")
    (shown,) = slaaprust.kept("shown")
    assert (shown["moment"], shown["waited"]) == ("landing", waited)
    assert f"21:52  Landing: later getoond, want {reason}" in doctor(slaaprust)


def test_a_landing_waits_for_the_end_of_a_film_and_says_so(
    running: Slaaprust, reader: Reader, film: Callable[[], None]
) -> None:
    is_held(running, reader, "het scherm is vol")
    assert "scherm vol: ja" in doctor(running)
    film()
    is_shown(running, reader, "fullscreen", "het scherm was vol")
    assert "scherm vol: nee" in doctor(running)


def test_a_landing_waits_as_long_as_nobody_wants_to_be_disturbed(
    running: Slaaprust, reader: Reader, desktop: Desktop
) -> None:
    settings(desktop, True)
    try:
        running.do("log", "thee")
        until(lambda: "niet storen: ja" in doctor(running), what="the switch of Xfce")
        is_held(running, reader, "niet storen staat aan")
    finally:
        settings(desktop, False)
    until(lambda: "niet storen: nee" in doctor(running), what="the switch turned back")
    is_shown(running, reader, "busy", "niet storen stond aan")


def test_a_landing_waits_behind_the_lock(
    running: Slaaprust, reader: Reader, logind: BusService
) -> None:
    logind.properties = {"LockedHint": ("b", True)}
    is_held(running, reader, "het scherm is op slot")
    assert "scherm op slot: ja" in doctor(running)
    logind.properties = {"LockedHint": ("b", False)}
    is_shown(running, reader, "locked", "het scherm was op slot")
    assert "scherm op slot: nee" in doctor(running)


def test_a_landing_waits_behind_a_screen_saver(
    running: Slaaprust, reader: Reader, desktop: Desktop
) -> None:
    active = {"GetActive": ("b", (True,))}
    with BusService(desktop.env["DBUS_SESSION_BUS_ADDRESS"], SAVER, active):
        is_held(running, reader, "het scherm is op slot")
    is_shown(running, reader, "locked", "het scherm was op slot")


def test_a_film_that_lasts_until_bedtime_leaves_the_landing_unsaid(
    running: Slaaprust, reader: Reader, film: Callable[[], None]
) -> None:
    is_held(running, reader, "het scherm is vol")
    for minute in ("22:15", "22:45", "23:00", "23:21"):
        running.at(f"{DAY} {minute}:05")
    film()
    running.at(f"{DAY} 23:22:05")
    running.at("2026-11-19 08:00:05")
    assert not [each for each in running.kept("shown") if each["evening"] == DAY]
    assert reader.find(LANDING, program="slaaprust") is None
    gone = {each["moment"]: each["reason"] for each in running.kept("dropped")}
    assert gone == dict.fromkeys(("landing", "screens_off", "park", "rest"), "fullscreen")


def test_the_screens_are_only_mentioned_to_who_sits_before_one(
    running: Slaaprust, reader: Reader, desktop: Desktop
) -> None:
    idle = {"GetIdletime": ("t", (600_000,))}
    running.do("landing", "skip")
    with BusService(desktop.env["DBUS_SESSION_BUS_ADDRESS"], MUTTER, idle) as mutter:
        running.at(f"{DAY} 21:59:35")
        assert mutter.asked["GetIdletime"] == 0, "nothing is due, so nobody is asked"
        (held,) = running.at(f"{DAY} 22:05:05")["held"]
        assert held == {"id": "screens_off", "reason": "idle"}
        assert "toetsen of muis: 10 min geleden" in doctor(running)
        assert not running.kept("shown")
        mutter.methods = {"GetIdletime": ("t", (2_000,))}
        running.at(f"{DAY} 22:20:05")
        until(lambda: running.kept("shown"), what="screens off")
        assert "toetsen of muis: net nog" in doctor(running)
        (shown,) = running.kept("shown")
        assert (shown["moment"], shown["waited"]) == ("screens_off", "idle")


def test_the_screen_is_locked_when_that_is_wanted_and_it_is_said_when_that_fails(
    running: Slaaprust, reader: Reader, desktop: Desktop, logind: BusService
) -> None:
    running.do("landing", "skip")
    running.at(f"{DAY} 22:00:05")
    lock = until(lambda: reader.find("Vergrendel scherm"), what="the button")
    assert "scherm vergrendelen kan: ja" in doctor(running)
    logind.methods = {}
    desktop.click(lock.middle)
    until(lambda: reader.find("Het scherm vergrendelen lukte niet."), what="that it failed")
    assert logind.asked["Lock"] == 1
    running.do("quiet", "off")
    logind.methods = {"Lock": ("", ())}


def test_a_desktop_that_is_stuck_delays_one_tick_a_little_and_shows(
    running: Slaaprust, reader: Reader, logind: BusService
) -> None:
    logind.mute = True
    try:
        running.at(f"{DAY} 21:45:05")
        until(lambda: reader.find(LANDING, program="slaaprust"), what=LANDING)
        assert "scherm op slot: onbekend" in doctor(running)
        assert "Wat onbekend is, houdt geen seintje tegen." in doctor(running)
    finally:
        logind.speak()


def test_under_wayland_a_full_screen_is_unknown_and_holds_nothing_back(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader, film: Callable[[], None]
) -> None:
    """As far as slaaprust can tell: its windows are drawn by the X server of this desktop."""
    slaaprust.start(desktop, WAYLAND_DISPLAY="wayland-0", QT_QPA_PLATFORM="xcb")
    slaaprust.at(f"{DAY} 21:45:05")
    until(lambda: reader.find(LANDING, program="slaaprust"), what=LANDING)
    (shown,) = slaaprust.kept("shown")
    assert (shown["moment"], shown["waited"]) == ("landing", "")
    said = doctor(slaaprust)
    assert "bureaublad: XFCE wayland" in said
    assert "scherm vol: onbekend" in said
    assert "Wat onbekend is, houdt geen seintje tegen." in said


def test_the_page_on_the_screen_says_what_the_command_says(
    running: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    running.do("show", "doctor")
    page = until(lambda: reader.find("Waarom zie ik niets?", "text"), what="the page")
    shown = [line.strip() for line in reader.text(page).splitlines() if line.strip()]
    told = [line.strip() for line in doctor(running).splitlines()]
    assert shown == told
