"""Logging from the command line tells the truth about the disk."""

import json

from fakes import World

from slaaprust.commands.diagnostics import Environment
from slaaprust.commands.dispatch import CommandContext, dispatch_now
from slaaprust.core.companion import Companion
from slaaprust.domain.settings.settings import Settings


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
