"""Why do I see nothing: what it says of the person at the screen, known and unknown."""

from dataclasses import replace

import pytest
from fakes import World

from slaaprust.commands.diagnostics import KEYS, Environment, examine
from slaaprust.desktop.linux.session import DesktopSession
from slaaprust.desktop.presence import PresenceReport
from slaaprust.domain.settings.settings import Language
from slaaprust.domain.tonight.due import AWAY
from slaaprust.store.error_log import LoggedError
from slaaprust.store.journal.damage import Damage, FileDamage
from slaaprust.wording import sentences
from slaaprust.wording.i18n import speak

UNKNOWN = PresenceReport(None, None, None, None, can_lock=False)
KNOWN = PresenceReport(
    full_screen=False, do_not_disturb=True, locked=False, idle=125.0, can_lock=True
)


def desktop_lines(seen: PresenceReport, wakes: bool | None, language: Language) -> tuple[str, ...]:
    speak(language)
    return lines_of("desktop", Damage(), seen, wakes)


def lines_of(
    section: str,
    damage: Damage,
    seen: PresenceReport = UNKNOWN,
    wakes: bool | None = None,
    last: LoggedError | None = None,
) -> tuple[str, ...]:
    session = DesktopSession("", "x11", None)
    around = Environment(True, session, True, "on", (), damage, seen, wakes, last_error=last)
    sections = dict(zip(KEYS, examine(World().companion, around), strict=True))
    return sections[section][1]


def test_what_is_known_is_told_one_thing_a_line() -> None:
    lines = desktop_lines(KNOWN, True, Language.DUTCH)
    assert lines[-6:] == (
        "scherm vol: nee",
        "niet storen: ja",
        "scherm op slot: nee",
        "toetsen of muis: 3 min geleden",
        "scherm vergrendelen kan: ja",
        "na slaapstand weer op tijd: meteen",
    )


def test_what_is_unknown_is_told_with_what_that_means() -> None:
    lines = desktop_lines(UNKNOWN, False, Language.DUTCH)
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
    lines = desktop_lines(replace(UNKNOWN, full_screen=True, idle=20.0), None, Language.ENGLISH)
    assert "full screen: yes" in lines
    assert "keyboard or mouse: just now" in lines
    assert lines[-1] == "What is unknown never holds a reminder back."


@pytest.mark.parametrize("wakes", [True, False, None])
def test_waking_up_is_only_told_of_where_a_program_runs(wakes: bool | None) -> None:
    lines = desktop_lines(KNOWN, wakes, Language.DUTCH)
    assert any(line.startswith("na slaapstand") for line in lines) is (wakes is not None)


@pytest.mark.parametrize(
    ("file", "line"),
    [
        (FileDamage("a", bad_lines=2), "bestand a: niet te lezen regels: 2"),
        (FileDamage("a", headless=True), "bestand a: de eerste regel ontbreekt"),
        (FileDamage("a", unreadable="No such device"), "bestand a: niet te lezen (No such device)"),
    ],
)
def test_what_is_wrong_with_a_file_is_named(file: FileDamage, line: str) -> None:
    assert lines_of("program", Damage((file,)))[2:] == (line,)


@pytest.mark.parametrize(
    ("last", "language", "line"),
    [
        (
            LoggedError("2026-11-18T17:40:05+01:00", "KeyError", ("slaaprust.a.b:1", "c:2"), 3),
            Language.DUTCH,
            "laatste storing: 2026-11-18 17:40, KeyError, c:2, aantal: 3",
        ),
        (
            LoggedError("", "OSError ENOSPC", (), 1),
            Language.ENGLISH,
            "last problem: unknown, OSError ENOSPC, outside slaaprust, count: 1",
        ),
    ],
)
def test_the_last_error_is_told_by_when_what_where_and_how_often(
    last: LoggedError, language: Language, line: str
) -> None:
    speak(language)
    assert lines_of("program", Damage(), last=last)[2:] == (line,)


def test_a_write_that_was_cut_off_is_no_damage_to_speak_of() -> None:
    assert lines_of("program", Damage((FileDamage("a", torn_lines=1),)))[2:] == ()


@pytest.mark.parametrize("reason", sorted(set(sentences.REASONS) - {AWAY}))
def test_why_something_waits_is_told_as_it_is_now(reason: str) -> None:
    """Who was away is never told of it meanwhile."""
    world = World("2026-11-18T21:44")
    world.desktop.reason = reason
    world.run("2026-11-18T21:46")
    held = sentences.held_line(world.companion.snapshot())
    assert held == f"Wacht nog: Landing ({sentences.NOW[reason]})"
    assert sentences.REASONS[reason] not in held
