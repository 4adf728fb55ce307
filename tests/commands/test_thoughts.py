"""Parking a thought from the command line, also from what another program writes."""

import io
import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fakes import World

from slaaprust import cli
from slaaprust.commands.diagnostics import Environment
from slaaprust.commands.dispatch import CommandContext, dispatch_now
from slaaprust.desktop.paths import places
from slaaprust.domain.records.journal import Thought
from slaaprust.domain.tables.parking import Sort
from slaaprust.domain.tonight.thoughts_back import Parked, parked
from slaaprust.store.journal.journal import DiskJournal


def nothing_around() -> Environment:
    raise AssertionError("only the doctor asks for it")


def told(world: World, *words: str) -> Thought:
    reply = dispatch_now(["park", *words], CommandContext(world.companion, nothing_around))
    assert reply.code == 0, reply.err
    (kept,) = (k.entry for k in world.journal.kept.values() if isinstance(k.entry, Thought))
    return kept


@pytest.mark.parametrize(
    ("word", "sort"),
    [("taak", Sort.TASK), ("worry", Sort.WORRY), ("idee", Sort.IDEA), ("remember", Sort.REMEMBER)],
)
def test_each_sort_has_a_dutch_and_an_english_word(word: str, sort: Sort) -> None:
    world = World("2026-11-18T22:00")
    kept = told(world, "de", "band", "--kind", word, "--step", "zaterdag")
    assert kept == Thought(world.clock(), "de band", sort, "zaterdag")


def test_without_a_sort_it_is_something_not_to_forget() -> None:
    assert told(World("2026-11-18T22:00"), "de band").sort is Sort.REMEMBER


def test_another_sort_is_no_word_of_ours() -> None:
    reply = dispatch_now(
        ["park", "x", "--kind", "droom"], CommandContext(World().companion, nothing_around)
    )
    assert reply.code == 2
    assert "droom" in reply.err


def test_far_too_long_is_refused_with_the_reason() -> None:
    world = World("2026-11-18T22:00", language="nl")
    reply = dispatch_now(["park", "y" * 20_001], CommandContext(world.companion, nothing_around))
    assert (reply.code, reply.err) == (1, "Dat is langer dan 20000 tekens. Deel het in stukken.\n")


def kept_in(folder: Path) -> tuple[Parked, ...]:
    where = places(folder, {})
    journal = DiskJournal(where.diary, where.state, lambda: datetime(2026, 11, 18, tzinfo=UTC))
    return parked(journal.entries(date.min, date.max))


@pytest.mark.parametrize("text", ["-begint met een streep", "twee\nregels\n\n🌙 שלום"])
def test_a_dash_reads_what_another_program_writes(monkeypatch, capsys, tmp_path, text) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{text}\n"))
    assert cli.main(["--data", str(tmp_path), "park", "-", "--kind", "idee", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["state"]
    (only,) = kept_in(tmp_path)
    assert (only.thought.text, only.thought.sort) == (text, Sort.IDEA)


def test_nothing_on_standard_input_parks_nothing(monkeypatch, capsys, tmp_path) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    assert cli.main(["--data", str(tmp_path), "park", "-"]) == 1
    assert capsys.readouterr().err
    assert kept_in(tmp_path) == ()
