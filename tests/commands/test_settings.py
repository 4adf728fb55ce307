"""Settings by words: taken one or several at once, and refused with the name of the setting."""

import pytest
from fakes import World
from misfits import CLASHES, Clash

from slaaprust.commands.context import CommandContext
from slaaprust.commands.diagnostics import Environment
from slaaprust.commands.dispatch import dispatch_now
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings


def nothing_around() -> Environment:
    raise AssertionError("only the doctor asks for it")


def told(world: World, *words: str) -> Reply:
    context = CommandContext(world.companion, nothing_around)
    return dispatch_now(["settings", *words], context)


def typed(clash: Clash) -> list[str]:
    return [word for pair in clash.typed.items() for word in pair]


def test_a_night_is_set_with_its_two_times_together() -> None:
    world = World()
    reply = told(world, "set", "bedtime", "08:30", "getting_up", "16:30")
    assert (reply.code, reply.out) == (0, "bedtime = 08:30\ngetting_up = 16:30\n")
    assert world.preferences.saved == changed(Settings(), bedtime="08:30", getting_up="16:30")


@pytest.mark.parametrize("clash", CLASHES.values(), ids=CLASHES)
def test_what_does_not_go_together_is_refused_by_the_name_of_its_setting(clash: Clash) -> None:
    world = World(language="nl", **clash.before)
    before = world.companion.settings
    reply = told(world, "set", *typed(clash))
    assert (reply.code, reply.out, reply.err) == (1, "", f"{clash.line}\n")
    assert (world.companion.settings, world.preferences.saved) == (before, None)


def test_the_name_stands_before_the_reason_in_english_too() -> None:
    reply = told(World(language="en"), "set", "relax_programme", "yoga")
    assert reply.err == "Setting relax_programme: 'yoga' is not one of the programmes.\n"
