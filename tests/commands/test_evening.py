"""How the evening stands, from the command line: for a person and for a script."""

import json

from fakes import World

from slaaprust.commands.diagnostics import Environment
from slaaprust.commands.dispatch import CommandContext, dispatch_now


def nothing_around() -> Environment:
    raise AssertionError("only the doctor asks for it")


def said(*words: str, **settings: object) -> str:
    world = World("2026-11-18T19:30", language="nl", **settings)
    return dispatch_now(words, CommandContext(world.companion, nothing_around)).out


def test_the_cutoffs_of_a_script_keep_their_names_and_their_order() -> None:
    told = json.loads(said("status", "--json", last_meal="tray"))["cutoffs"]
    assert list(told.items()) == [
        ("caffeine", "2026-11-18T17:00:00+01:00"),
        ("exercise", "2026-11-18T19:00:00+01:00"),
        ("meal", "2026-11-18T20:00:00+01:00"),
        ("alcohol", None),
        ("nicotine", None),
    ]


def test_what_lies_behind_is_told_to_a_person_under_the_state() -> None:
    lines = said("status", last_alcohol="tray").splitlines()
    assert lines[:2] == ["Landing over 2 u 15", "Geen alcohol meer, als dat past"]


def test_where_nothing_lies_behind_no_line_is_left_open() -> None:
    assert said("status").splitlines()[:2] == ["Landing over 2 u 15", "Bedtijd: 23:00"]


def test_what_lies_behind_leaves_the_word_for_the_state_as_it_is() -> None:
    assert json.loads(said("status", "--json", last_alcohol="tray"))["state"] == "after_caffeine"
