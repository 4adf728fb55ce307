"""One evening of the real program on a real desktop: clicked, warned, landed and left in peace."""

import sys
from pathlib import Path

import pytest
from accessible import Found, Reader
from desktop import Desktop, until
from evening import Slaaprust

pytestmark = pytest.mark.e2e
EVENING = "2026-11-18"
NOTIFIED = "xfce4-notifyd"
TYPED = "vanavond schrijf ik rustig verder en er gaat geen letter verloren"


def started(slaaprust: Slaaprust, desktop: Desktop) -> tuple[int, int]:
    """Start the program and return where its icon is."""
    before = desktop.still()
    slaaprust.start(desktop)
    return desktop.new_icon(before)


def seen(reader: Reader, name: str, program: str = "") -> Found:
    """Wait until something with this name shows."""
    return until(lambda: reader.find(name, program=program), what=name)


def gone(reader: Reader, name: str) -> None:
    """Wait until nothing with this name shows."""
    until(lambda: reader.find(name) is None, what=f"{name} gone")


def drunk(slaaprust: Slaaprust) -> float:
    """Return how much caffeine stands in this day."""
    mg: float = slaaprust.told("status")["caffeine"]["day_mg"]
    return mg


@pytest.mark.parametrize("mouse_button", [1, 2], ids=["left", "middle"])
def test_one_click_on_the_icon_logs_a_coffee_and_undo_takes_it_back(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader, mouse_button: int
) -> None:
    desktop.click(started(slaaprust, desktop), mouse_button)
    seen(reader, "Genoteerd om 17:40: filterkoffie, 60 mg", NOTIFIED)
    late = next(text for text in reader.texts(NOTIFIED) if "na je grens" in text)
    assert late.startswith("Dit valt 40 min na je grens van 17:00.")
    assert drunk(slaaprust) == 60
    desktop.click(seen(reader, "Ongedaan maken", NOTIFIED).middle)
    seen(reader, "Ongedaan gemaakt: filterkoffie, 60 mg", NOTIFIED)
    assert drunk(slaaprust) == 0


def test_a_double_click_on_the_icon_logs_one_coffee(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    icon = started(slaaprust, desktop)
    desktop.xdo("mousemove", "--sync", *icon, "click", "--repeat", 2, "--delay", 200, 1)
    seen(reader, "Genoteerd om 17:40: filterkoffie, 60 mg", NOTIFIED)
    assert drunk(slaaprust) == 60


@pytest.mark.timed
def test_the_landing_comes_at_its_minute_and_back_when_asked(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    started(slaaprust, desktop)
    assert slaaprust.at(f"{EVENING} 21:44:57")["next"]["id"] == "landing"
    assert reader.find("Je landing begint") is None
    seen(reader, "Je landing begint")  # the program's own timer, at the whole minute
    shown = slaaprust.kept("shown")[-1]
    assert shown["moment"] == "landing"
    assert shown["at"].startswith(f"{EVENING}T21:45:0"), "that may have been the next tick"

    desktop.click(seen(reader, "Over 10 min").middle)
    gone(reader, "Je landing begint")
    slaaprust.at(f"{EVENING} 21:54:30")
    assert reader.find("Je landing begint") is None
    slaaprust.at(f"{EVENING} 21:55:10")
    seen(reader, "Je landing begint")

    assert slaaprust.told("status")["state"] == "landing"
    desktop.click(seen(reader, "Begin landing").middle)
    gone(reader, "Je landing begint")
    assert slaaprust.kept("landing")
    assert slaaprust.at(f"{EVENING} 21:59:00")["state"] == "landing"
    assert reader.find("Je landing begint") is None


@pytest.mark.timed
def test_a_prompt_takes_no_letter_from_what_is_being_typed(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader, tmp_path: Path
) -> None:
    started(slaaprust, desktop)
    text = tmp_path / "text"
    editor = Path(__file__).with_name("editor.py")
    desktop.start((sys.executable, editor, text))
    until(lambda: desktop.active_window() == "Kladblok", what="the keyboard in the text field")
    slaaprust.at(f"{EVENING} 21:44:58")
    typing = desktop.start(("xdotool", "type", "--delay", "80", TYPED * 2))
    seen(reader, "Je landing begint")
    assert typing.poll() is None, "the prompt came too late for this test"
    assert desktop.active_window() == "Kladblok"
    assert typing.wait(30) == 0
    until(lambda: text.read_text() == TYPED * 2, 5, "every letter in the text field")
    assert desktop.active_window() == "Kladblok"
    assert reader.find("Je landing begint")


def test_a_window_that_comes_back_takes_no_letter_from_what_is_being_typed(
    slaaprust: Slaaprust, desktop: Desktop, tmp_path: Path
) -> None:
    started(slaaprust, desktop)
    slaaprust.do("show", "today")
    until(lambda: desktop.active_window() == "Vandaag", what="the day")
    before = desktop.windows("Vandaag")
    text = tmp_path / "text"
    editor = Path(__file__).with_name("editor.py")
    desktop.start((sys.executable, editor, text))
    until(lambda: desktop.active_window() == "Kladblok", what="the keyboard in the text field")
    typing = desktop.start(("xdotool", "type", "--delay", "80", TYPED))
    # Qt takes 0.4 s to believe that a window of its own has lost the keyboard.
    until(lambda: text.exists() and len(text.read_text()) > 10, what="the first words")
    slaaprust.do("settings", "set", "colours", "light")
    until(lambda: desktop.windows("Vandaag") not in (before, []), what="the day again")
    assert typing.poll() is None, "the day came back too late for this test"
    assert typing.wait(30) == 0
    until(lambda: text.read_text() == TYPED, 5, "every letter in the text field")
    assert desktop.active_window() == "Kladblok"


def test_a_prompt_that_nobody_answers_grows_but_never_over_the_panel(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    started(slaaprust, desktop)
    for at, name in (("21:45", "Je landing begint"), ("22:45", "Gedachten parkeren")):
        slaaprust.at(f"{EVENING} {at}:05")
        seen(reader, name, "slaaprust")
        (window,) = desktop.windows("slaaprust")
        until(lambda here=window: desktop.place(here).bottom() < desktop.height - 32, what=name)


def test_bedtime_is_said_once_and_then_nothing_more(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    started(slaaprust, desktop)
    slaaprust.at(f"{EVENING} 22:59:00")
    slaaprust.do("landing", "skip")
    assert slaaprust.at(f"{EVENING} 23:00:05")["state"] == "bedtime"
    seen(reader, "Tijd om te rusten")
    slaaprust.at(f"{EVENING} 23:20:05")
    gone(reader, "Tijd om te rusten")
    said = len(slaaprust.kept())
    for later in ("23:45", "23:59:45"):
        slaaprust.at(f"{EVENING} {later}")
    for later in ("00:30", "02:00", "04:00"):
        slaaprust.at(f"2026-11-19 {later}")
    assert not reader.texts("slaaprust")
    assert len(slaaprust.kept()) == said
