"""Landing and parking for real: by the keyboard, read aloud, and killed while typing."""

import sys
from pathlib import Path

import pytest
from accessible import Found, Reader
from desktop import Desktop, until
from evening import Slaaprust
from walking import walk

pytestmark = pytest.mark.e2e
EVENING, MORNING = "2026-11-18", "2026-11-19"
TYPED = "morgen de huur en de tandarts"


def seen(reader: Reader, name: str) -> Found:
    """Wait until something with this name shows."""
    return until(lambda: reader.find(name, program="slaaprust"), what=name)


def holds(slaaprust: Slaaprust, name: str, text: str) -> bool:
    """Return whether the draft of this name holds a text."""
    path = slaaprust.data / "state" / "drafts" / f"{name}.txt"
    return path.exists() and path.read_text("utf-8") == text


def in_front(desktop: Desktop, title: str) -> None:
    """Wait until the keyboard goes to the window with this title."""
    until(lambda: desktop.active_window() == title, what=f"the keyboard in {title}")


def texts(slaaprust: Slaaprust) -> list[str]:
    """Return the words of every thought in the diary's files, in their order."""
    return [each["text"] for each in slaaprust.kept("thought")]


def test_a_thought_half_typed_survives_a_kill(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    slaaprust.start(desktop)
    slaaprust.do("show", "park")
    in_front(desktop, "Gedachten parkeren")
    desktop.xdo("key", "ctrl+2", "type", "--delay", "20", TYPED)
    desktop.xdo("key", "Tab", "Tab", "space")
    until(lambda: holds(slaaprust, "park", TYPED), what="a draft")
    until(lambda: holds(slaaprust, "park-no-step", "x"), what="a draft of the tick")
    slaaprust.kill()
    assert texts(slaaprust) == []

    slaaprust.start(desktop)
    slaaprust.do("show", "park")
    in_front(desktop, "Gedachten parkeren")
    desktop.xdo("type", " bellen")
    desktop.xdo("key", "Return")
    until(lambda: texts(slaaprust) == [f"{TYPED} bellen"], what="the thought in the diary")
    (kept,) = slaaprust.kept("thought")
    assert (kept["sort"], kept["no_step"]) == ("zorg", True)
    until(lambda: not holds(slaaprust, "park", TYPED), what="no draft any more")


@pytest.mark.timed
def test_a_kill_in_the_middle_of_typing_takes_a_second_of_it_at_most(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    slaaprust.start(desktop)
    slaaprust.do("show", "park")
    in_front(desktop, "Gedachten parkeren")
    field = seen(reader, "Gedachte om te parkeren")
    text, a_second = "abcdefghij" * 12, 20  # letters
    typing = desktop.start(("xdotool", "type", "--delay", str(1000 // a_second), text))
    until(lambda: len(reader.text(field)) > 60, what="some of the text")
    there = reader.text(field)
    slaaprust.kill()
    typing.wait(30)  # to its end: ended halfway it would leave a key pressed
    kept = (slaaprust.data / "state" / "drafts" / "park.txt").read_text("utf-8")
    assert text.startswith(kept)
    assert len(kept) >= len(there) - a_second


def test_an_evening_by_the_keyboard_alone(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    slaaprust.start(desktop)
    slaaprust.do("show", "park")
    in_front(desktop, "Gedachten parkeren")
    desktop.xdo("type", "de band")
    desktop.xdo("key", "Tab", "type", "zaterdag")
    desktop.xdo("key", "Return")
    seen(reader, "Geparkeerd. Nog een?")
    desktop.xdo("key", "ctrl+2", "type", "de verhuizing")
    desktop.xdo("key", "Return")
    until(lambda: len(texts(slaaprust)) == 2, what="two thoughts")
    desktop.xdo("key", "Escape")
    until(lambda: not desktop.windows("Gedachten parkeren"), what="the window gone")
    kept = [(each["text"], each["sort"], each["step"]) for each in slaaprust.kept("thought")]
    assert kept == [("de band", "taak", "zaterdag"), ("de verhuizing", "zorg", "")]

    slaaprust.do("quiet", "tonight")
    slaaprust.at(f"{EVENING} 21:50:05")
    slaaprust.do("landing", "start")
    in_front(desktop, "Landing")
    focus = seen(reader, "Lampen dimmen")
    assert focus.role == "check box"
    assert all(stop.name for stop in walk(desktop, reader, "Douchen")), "each stop has a name"
    desktop.xdo("key", "space")
    until(lambda: slaaprust.kept("landing_step"), what="a tick in the diary")
    assert slaaprust.kept("landing_step")[-1]["step"] == "Douchen"
    desktop.xdo("key", "Escape")
    until(lambda: not desktop.windows("Landing"), what="the landing left")


def test_the_morning_hands_back_once_and_by_the_keyboard(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    slaaprust.do("settings", "set", "diary", "off")
    slaaprust.do("park", "geheim plan", "--kind", "idee")
    slaaprust.start(desktop)
    slaaprust.at(f"{MORNING} 07:10:05")
    bekijken = seen(reader, "Bekijken")
    assert not [each for each in reader.texts("slaaprust") if "geheim" in each]
    desktop.click(bekijken.middle)
    in_front(desktop, "Goedemorgen")
    seen(reader, "De hele gedachte")
    assert all(stop.name for stop in walk(desktop, reader, "laten")), "each stop has a name"
    desktop.xdo("key", "space")
    until(lambda: slaaprust.kept("handed_back"), what="an answer in the diary")
    assert slaaprust.kept("handed_back")[-1]["answer"] == "laten"
    seen(reader, "Alles heeft een plek. Een rustige dag.")
    desktop.xdo("key", "Escape")
    until(lambda: not desktop.windows("Goedemorgen"), what="the morning gone")
    slaaprust.at("2026-11-20 07:10:05")
    assert reader.find("Bekijken") is None


@pytest.mark.timed
def test_the_parking_prompt_takes_no_letter_from_what_is_being_typed(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader, tmp_path: Path
) -> None:
    slaaprust.do("settings", "set", "landing", "off")
    slaaprust.do("settings", "set", "screens_off", "off")
    slaaprust.start(desktop)
    text = tmp_path / "text"
    editor = Path(__file__).with_name("editor.py")
    desktop.start((sys.executable, editor, text))
    in_front(desktop, "Kladblok")
    slaaprust.at(f"{EVENING} 22:44:58")
    typing = desktop.start(("xdotool", "type", "--delay", "200", TYPED * 3))
    write = seen(reader, "Opschrijven")
    assert typing.poll() is None, "the prompt came too late for this test"
    assert desktop.active_window() == "Kladblok"
    assert typing.wait(60) == 0
    until(lambda: text.read_text() == TYPED * 3, 5, "every letter in the text field")
    desktop.click(write.middle)
    in_front(desktop, "Gedachten parkeren")
    assert seen(reader, "Gedachte om te parkeren").focused
