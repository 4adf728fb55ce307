"""One time of doing a programme: a pause loses nothing, a skip shortens, the end is the end."""

from functools import cache

import pytest
from examples import DEAR
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.programmes import PROGRAMMES, StepPhase, course, programme
from slaaprust.domain.tonight.relaxation_session import RelaxationSession, laid_out, pace

SPANS = st.lists(st.floats(0.001, 900), min_size=1, max_size=20)


@cache  # a session is a value, and to lay out sixteen groups takes longer than all it is asked
def session(key: str = "sixteen", **settings: object) -> RelaxationSession:
    return RelaxationSession(laid_out(programme(key), changed(Settings(), **settings)))


@DEAR
@given(SPANS, st.floats(0, 1e6))
def test_a_pause_loses_nothing(spans, start):
    now, runs, ran = start, session(), 0.0
    for turn, span in enumerate(spans):
        if turn % 2:
            runs = runs.paused(now)
        else:
            runs, ran = runs.going_on(now), ran + span
        now += span
        assert runs.elapsed(now) == pytest.approx(min(ran, runs.course.total), abs=1e-3)


@DEAR
@given(st.sampled_from(PROGRAMMES), SPANS)
def test_who_follows_the_next_moments_meets_every_step_once_and_in_time(wanted, waits):
    now, runs, met = 1000.0, session(wanted.key).going_on(1000.0), []
    for wait in waits:  # pauses of any length, before the first step and after each
        met.append(runs.step(now))
        runs = runs.paused(now).going_on(now + wait)
        now += wait
        if (next_at := runs.next_at(now)) is None:
            break
        now = next_at + 1e-6  # a timer is never early
    assert met == list(runs.course.steps[: len(met)])


@given(st.floats(0, 700), st.floats(0, 1000))
def test_a_skip_goes_to_the_next_part_and_shortens_the_whole_also_while_paused(run, pause):
    runs = session().going_on(0).paused(run)
    skipped = runs.skipping(run + pause)
    if runs.step(run).phase is StepPhase.END:
        assert skipped.course == runs.course
    else:
        assert skipped.course.total < runs.course.total
    assert not skipped.runs and skipped.elapsed(9e9) == runs.elapsed(9e9)


def test_the_last_release_plays_out_after_all_others_were_skipped():
    runs, now = session().going_on(0), 20.0
    while runs.step(now).turn < 16:
        runs = runs.skipping(now)
    last = [step for step in runs.course.steps if step.turn == 16]
    assert [step.seconds for step in last] == [5, 36]
    assert runs.course.total == pytest.approx(20 + 41)


def test_a_clock_that_stands_still_or_goes_back_does_no_harm():
    runs = session().going_on(100)
    assert runs.elapsed(100) == runs.elapsed(40) == 0
    assert runs.step(40).phase is StepPhase.SETTLE


def test_paused_or_done_there_is_no_next_moment():
    runs = session().going_on(0)
    assert runs.next_at(0) == 15
    assert runs.paused(3).next_at(3) is None
    assert runs.next_at(10_000) is None
    assert runs.elapsed(10_000) == runs.course.total


def test_skipping_in_the_second_round_is_not_needed_again():
    runs = session("four", relax_rounds="2").going_on(0).skipping(20)
    assert [step.part.key for step in runs.course.steps if step.phase is StepPhase.TENSE].count(
        "arms"
    ) == 1


def test_the_settings_are_the_pace():
    settings = changed(
        Settings(), relax_tense="7", relax_release="40", relax_rounds="2", relax_first="left"
    )
    longest = course(programme("sixteen"), pace(settings))
    assert longest.total == 15 + 2 * 16 * 47
    assert longest.steps[1].part and longest.steps[1].part.key == "left-hand"
