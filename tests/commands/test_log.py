"""Logging from the command line: all that the table has, and the truth about the disk."""

import json

import pytest
from fakes import World

from slaaprust.commands.diagnostics import Environment
from slaaprust.commands.dispatch import CommandContext, dispatch_now
from slaaprust.commands.parser import parser
from slaaprust.core.companion import Companion
from slaaprust.domain.records.logged import LOGGED
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import Choice, Number


def nothing_around() -> Environment:
    raise AssertionError("only the doctor asks for it")


def test_what_the_running_program_could_not_save_is_said_to_wait() -> None:
    world = World("2026-11-18T14:00", language="nl")
    world.journal.full = True
    context = CommandContext(world.companion, nothing_around)
    told = dispatch_now(["log", "koffie"], context)
    assert told.code == 0
    assert told.out.startswith("Nog niet bewaard: filterkoffie, 60 mg (de schijf is vol).")
    assert json.loads(dispatch_now(["log", "koffie", "--json"], context).out)["saved"] is False
    world.journal.full = False
    assert json.loads(dispatch_now(["log", "koffie", "--json"], context).out)["saved"] is True
    world.companion.tick()
    assert len(world.journal.kept) == 3


def test_without_a_running_program_what_cannot_be_saved_is_refused() -> None:
    world = World("2026-11-18T14:00", language="nl")
    world.journal.full = True
    alone = Companion(world.clock, world.journal, world.preferences, world.desktop, Settings())
    told = dispatch_now(["log", "koffie"], CommandContext(alone, nothing_around))
    assert (told.code, told.out) == (1, "")
    assert "schijf is vol" in told.err or "disk is full" in told.err


# The table of what can be logged

UNTYPED = {"drink", "planned"}  # the word itself tells the drink, and the moment what is ahead
ROWS = [(kind, asked) for kind in LOGGED for asked in kind.fields]


def logged(*words: str):
    """What the words leave in the journal, and what was said."""
    world = World("2026-11-18T14:00", language="nl")
    told = dispatch_now(["log", *words], CommandContext(world.companion, nothing_around))
    return [each.entry for each in world.journal.kept.values()], told


def word_for(kind) -> str:
    return kind.words[0] if kind.words else "koffie"


@pytest.mark.parametrize("kind", LOGGED, ids=lambda kind: kind.key)
def test_everything_of_the_table_can_be_logged_by_a_word(kind):
    (entry,), told = logged(word_for(kind))
    assert (type(entry), told.err) == (kind.record, "")


@pytest.mark.parametrize(("kind", "asked"), ROWS, ids=lambda e: e.key)
def test_every_field_of_the_table_has_an_option_or_follows_from_the_words(kind, asked):
    shown = parser()._subparsers._group_actions[0].choices["log"].format_help()
    names = [name for option in asked.options for name in option.names]
    assert names or asked.key in (*UNTYPED, "at")
    assert all(name in shown for name in names)


NUMBERS = [(kind, asked) for kind, asked in ROWS if isinstance(asked.kind, Number)]


@pytest.mark.parametrize(("kind", "asked"), NUMBERS, ids=lambda e: e.key)
def test_a_word_takes_the_limits_of_the_table_and_no_more(kind, asked):
    (option,) = asked.options
    for limit in (asked.kind.low, asked.kind.high):
        (entry,), _ = logged(word_for(kind), option.names[0], f"{limit:g}", "--at", "13:00")
        assert getattr(entry, asked.key) == limit
    entries, told = logged(word_for(kind), option.names[0], f"{asked.kind.high + 1:g}")
    low, high = f"{asked.kind.low:g}".replace(".", ","), f"{asked.kind.high:g}"
    wrong = f"{option.names[0]}: Kies een getal van {low} tot en met {high}, niet"
    assert not entries and told.err.startswith(wrong)


CHOICES = [(kind, asked) for kind, asked in ROWS if isinstance(asked.kind, Choice)]


@pytest.mark.parametrize(("kind", "asked"), CHOICES, ids=lambda e: e.key)
def test_a_word_alone_chooses_a_value_and_belongs_to_its_kind_only(kind, asked):
    for option in asked.options:
        for name in option.names:
            (entry,), _ = logged(word_for(kind), name)
            assert getattr(entry, asked.key) == asked.kind.read(option.means)
        entries, told = logged("koffie", option.names[0])
        assert not entries and f"{option.names[0]} hoort niet bij 'koffie'" in told.err


def test_all_that_is_wrong_is_said_at_its_option():
    entries, told = logged("koffie", "--mg", "veel", "--slow", "999")
    assert not entries
    assert told.err.splitlines() == [
        "--mg: Kies een getal, niet 'veel'.",
        "--slow: Kies een getal van 0 tot en met 720, niet '999'.",
    ]
