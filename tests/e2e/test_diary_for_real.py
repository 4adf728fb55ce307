"""The diary for real: a night in a minute by the keyboard, killed while typing, and taken back."""

import json

import pytest
from accessible import Reader
from desktop import Desktop, until
from evening import Slaaprust

pytestmark = pytest.mark.e2e
EVENING = "2026-11-17"  # of the night before the day on which the program starts
NIGHT = "2245\t2315\t0620\t0650\t40\t2\t35\t\t4\t3\t1"


def in_front(desktop: Desktop, title: str) -> None:
    """Wait until the keyboard goes to the window with this title."""
    until(lambda: desktop.active_window() == title, what=f"the keyboard in {title}")


def night(slaaprust: Slaaprust) -> dict:
    """Return the night as the program tells it, or nothing."""
    told = slaaprust.do("diary", "show", "--date", EVENING, "--json")
    return json.loads(told.stdout) if told.returncode == 0 else {}


def opened(slaaprust: Slaaprust, desktop: Desktop) -> None:
    slaaprust.do("show", "night")
    in_front(desktop, "Dagboek")


def test_a_night_in_a_minute_by_the_keyboard_alone(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    slaaprust.start(desktop)
    opened(slaaprust, desktop)
    desktop.xdo("type", "--delay", "20", NIGHT)
    desktop.xdo("key", "Return")
    until(lambda: night(slaaprust), what="the night in the diary")
    told = night(slaaprust)
    assert (told["tib_min"], told["tst_min"], told["quality"]) == (485, 350, 4)
    assert (told["legs"], told["heartbeat"], told["panic"]) == ("clearly", "not", None)


def test_a_night_half_filled_in_survives_a_kill(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    draft = slaaprust.data / "state" / "drafts" / f"night-{EVENING}.txt"
    slaaprust.start(desktop)
    opened(slaaprust, desktop)
    desktop.xdo("type", "--delay", "20", "2245\t23")
    until(lambda: draft.exists() and json.loads(draft.read_text())["try_to_sleep"] == "23",
          what="a draft")  # fmt: skip
    slaaprust.kill()
    assert night(slaaprust) == {}

    slaaprust.start(desktop)
    opened(slaaprust, desktop)
    until(lambda: reader.find("Hier was je gebleven.", program="slaaprust"), what="the draft")
    desktop.xdo("key", "Tab", "End")
    desktop.xdo("type", "15")
    desktop.xdo("key", "Return")
    until(lambda: night(slaaprust), what="the night in the diary")
    told = night(slaaprust)
    assert (told["in_bed"][11:16], told["try_to_sleep"][11:16]) == ("22:45", "23:15")
    until(lambda: not draft.exists(), what="no draft any more")


def test_a_night_is_taken_out_and_brought_back_by_the_keyboard_alone(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    slaaprust.do("diary", "add", "--date", EVENING, "--quality", "3")
    slaaprust.start(desktop)
    slaaprust.do("show", "diary")
    in_front(desktop, "Dagboek")
    until(lambda: reader.find("Aanpassen", program="slaaprust"), what="the night")

    desktop.xdo("key", "Tab", "Delete")
    until(lambda: night(slaaprust) == {}, what="no night")
    until(lambda: reader.find("Ongedaan maken", program="slaaprust"), what="a way back")
    desktop.xdo("key", "ctrl+z")
    until(lambda: night(slaaprust).get("quality") == 3, what="the night again")
