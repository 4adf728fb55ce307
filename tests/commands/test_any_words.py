"""Whatever another program says over the socket: an answer, and slaaprust goes on."""

import json
from datetime import timedelta

import pytest
from fakes import World
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from slaaprust.commands.dispatch import CommandContext, dispatch_now
from slaaprust.commands.parser import BY_WORD, WHOLE, parser
from slaaprust.desktop.instance.protocol import VERSION, reply_in, reply_to
from slaaprust.domain.settings.options import OPTIONS

VERBS = sorted(set(parser()._subparsers._group_actions[0].choices) - {*WHOLE, "doctor"})
OPTION_WORDS = """
--json --at --mg --slow --glasses --licht --zwaar --tot --duur --date --help --version --data
--here --kind -h -- - --at=25:61 --mg=nan --mg=-1 --mg=1e999 --slow=9e9
"""
VALUES = """
koffie sport alcohol nicotine maaltijd 14:30 24:00 00:30 2026-03-29T02:30 9999-12-31 0001-01-01
60 -1 0 1e9 nan inf ½ start snooze skip reset off tonight 30m list get set
"""
WORD = st.one_of(
    st.sampled_from(VERBS),
    st.sampled_from(OPTION_WORDS.split()),
    st.sampled_from(VALUES.split()),
    st.sampled_from([*BY_WORD, *(each.key for each in OPTIONS)]),
    st.text(max_size=10),
    st.just("x" * 5000),
)
WORDS = st.builds(lambda verb, rest: [verb, *rest], st.sampled_from(VERBS), st.lists(WORD))
SURROGATES = st.lists(st.text(st.characters(categories=["Cs", "Cc", "L"]), max_size=5), max_size=4)


@pytest.fixture(scope="module")
def world() -> World:
    return World("2026-11-18T14:00", language="nl")


def context(world: World) -> CommandContext:
    def nothing_there() -> None:
        raise AssertionError("only the doctor looks around")

    return CommandContext(world.companion, nothing_there, show=[].append)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=WORDS | st.lists(WORD, max_size=6) | SURROGATES)
def test_any_words_get_an_answer_that_says_why(world: World, words: list[str]) -> None:
    if set(words) & {*WHOLE, "doctor"}:
        return
    reply = dispatch_now(words, context(world))
    assert reply.code in (0, 1, 2)
    assert bool(reply.err) == (reply.code != 0)
    assert "Traceback" not in reply.err
    world.clock.forward(seconds=timedelta(minutes=1).total_seconds())


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["log", "-h"], ["-h"]])
def test_a_word_that_ends_a_command_line_does_not_end_the_program(
    world: World, words: list[str]
) -> None:
    asked = json.dumps({"slaaprust": VERSION, "words": words}).encode() + b"\n"
    sent: list[bytes] = []
    reply_to(asked, lambda heard, tell: tell(dispatch_now(heard, context(world))), sent.append)
    (told,) = map(reply_in, sent)
    assert told.code == 2
    assert told.err.startswith("gebruik: slaaprust")


def test_a_verb_that_there_is_not_is_refused(world: World) -> None:
    told = dispatch_now(["rm", "-rf", "/"], context(world))
    assert told.code == 2
    assert "'rm' kan hier niet. Kies uit: log, " in told.err


def test_a_window_that_there_is_not_is_refused(world: World) -> None:
    assert dispatch_now(["show", "correct:01"], context(world)).code == 2
