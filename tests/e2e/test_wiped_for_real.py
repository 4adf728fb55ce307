"""Wiping while everything is going on: nothing of it comes back when the program ends."""

import pytest
from accessible import Found, Reader
from desktop import Desktop, until
from evening import Slaaprust
from test_relaxation import SHORT

pytestmark = pytest.mark.e2e
EVENING = "2026-11-18"
LEFT = {"state/lock", "state/running"}  # without a byte in them


def seen(reader: Reader, name: str) -> Found:
    """Wait until something with this name shows."""
    return until(lambda: reader.find(name, program="slaaprust"), what=name)


def in_front(desktop: Desktop, title: str) -> None:
    """Wait until the keyboard goes to the window with this title."""
    until(lambda: desktop.active_window() == title, what=f"the keyboard in {title}")


def keyboard_at(reader: Reader) -> str:
    """Return the name of what the keyboard goes to."""
    focused = reader.focused("slaaprust")
    return focused.name if focused else ""


@pytest.fixture
def busy(slaaprust: Slaaprust, desktop: Desktop, reader: Reader) -> Slaaprust:
    """The program in the middle of an evening, with an exercise going on and a text half typed."""
    slaaprust.settle_in(**SHORT | {"relax_release": "20"})
    slaaprust.do("log", "koffie")
    slaaprust.start(desktop)
    slaaprust.do("quiet", "tonight")
    slaaprust.at(f"{EVENING} 21:50:05")
    slaaprust.do("landing", "start")
    in_front(desktop, "Landing")
    for minute in (51, 52, 53):  # at the screen, which is counted
        desktop.xdo("key", "shift")
        slaaprust.at(f"{EVENING} 21:{minute}:05")
    slaaprust.do("show", "pmr")
    in_front(desktop, "Spierontspanning")
    desktop.xdo("key", "Return")
    seen(reader, "Pauze")
    desktop.xdo("key", "s")
    seen(reader, "Laat los.")
    slaaprust.do("show", "week")
    in_front(desktop, "Terugblik op de week")
    slaaprust.do("show", "park")
    in_front(desktop, "Gedachten parkeren")
    desktop.xdo("type", "--delay", "5", "morgen de huur")
    return slaaprust


def left(slaaprust: Slaaprust) -> dict[str, int]:
    """Return the files in its folder, and how many bytes they have."""
    found = (path for path in slaaprust.data.rglob("*") if path.is_file())
    return {str(each.relative_to(slaaprust.data)): each.stat().st_size for each in found}


def test_wiped_stays_wiped(busy: Slaaprust, desktop: Desktop, reader: Reader) -> None:
    busy.do("show", "settings")
    for name in ("Gegevens", "Alles wissen"):
        desktop.click(seen(reader, name).middle)
    until(lambda: keyboard_at(reader) == "Laat maar", what="the question")
    desktop.xdo("key", "shift+Tab")
    until(lambda: keyboard_at(reader) == "Ja, alles wissen", what="the answer")
    desktop.xdo("key", "space")
    busy.wait()
    assert left(busy) == dict.fromkeys(LEFT, 0)
