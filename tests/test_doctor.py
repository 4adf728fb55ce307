"""Why do I see nothing: what it says of the person at the screen, known and unknown."""

from dataclasses import dataclass

import pytest
from fakes import World

from slaaprust.doctor import KEYS, Surroundings, examine
from slaaprust.domain.settings import Language
from slaaprust.ui.phrases import speak


@dataclass
class Session:
    """A desktop of which nothing is known."""

    desktop: str = ""
    kind: str = "x11"
    notifications: str | None = None


@dataclass
class Damage:
    """A diary in good order."""

    files: tuple[()] = ()
    aside: tuple[()] = ()


@dataclass
class Seen:
    """What is seen of the person."""

    full_screen: bool | None = None
    do_not_disturb: bool | None = None
    locked: bool | None = None
    idle: float | None = None
    can_lock: bool = False


@dataclass
class Known(Seen):
    """Everything is known, and the screen is in nobody's way."""

    full_screen: bool | None = False
    do_not_disturb: bool | None = True
    locked: bool | None = False
    idle: float | None = 125.0
    can_lock: bool = True


def desktop_lines(seen: Seen, wakes: bool | None, language: Language) -> tuple[str, ...]:
    speak(language)
    around = Surroundings(True, Session(), True, "on", (), Damage(), seen, wakes)
    sections = dict(zip(KEYS, examine(World().companion, around), strict=True))
    return sections["desktop"][1]


def test_what_is_known_is_told_one_thing_a_line() -> None:
    lines = desktop_lines(Known(), True, Language.DUTCH)
    assert lines[-6:] == (
        "scherm vol: nee",
        "niet storen: ja",
        "scherm op slot: nee",
        "toetsen of muis: 3 min geleden",
        "scherm vergrendelen kan: ja",
        "na slaapstand weer op tijd: meteen",
    )


def test_what_is_unknown_is_told_with_what_that_means() -> None:
    lines = desktop_lines(Seen(), False, Language.DUTCH)
    assert lines[-7:] == (
        "scherm vol: onbekend",
        "niet storen: onbekend",
        "scherm op slot: onbekend",
        "toetsen of muis: onbekend",
        "scherm vergrendelen kan: nee",
        "na slaapstand weer op tijd: binnen een halve minuut",
        "Wat onbekend is, houdt geen seintje tegen.",
    )


def test_the_same_in_english() -> None:
    lines = desktop_lines(Seen(full_screen=True, idle=20.0), None, Language.ENGLISH)
    assert "full screen: yes" in lines
    assert "keyboard or mouse: just now" in lines
    assert lines[-1] == "Something unknown never holds a reminder back."


@pytest.mark.parametrize("wakes", [True, False, None])
def test_waking_up_is_only_told_of_where_a_program_runs(wakes: bool | None) -> None:
    lines = desktop_lines(Known(), wakes, Language.DUTCH)
    assert any(line.startswith("na slaapstand") for line in lines) is (wakes is not None)
