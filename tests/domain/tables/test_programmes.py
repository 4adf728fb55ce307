"""What is done when: the lengths of the handbook's table, and that no step is lost or doubled."""

from dataclasses import replace
from itertools import pairwise
from math import inf, nextafter

import pytest
from examples import DEAR
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.tables import programmes
from slaaprust.domain.tables.body import PARTS, REGIONS, BodyPart, Side, Technique, part
from slaaprust.domain.tables.programmes import (
    PROGRAMMES,
    SETTLE,
    Course,
    Pace,
    StepPhase,
    course,
    programme,
)

LOW, USUAL, HIGH = (5, 30), (6, 35), (7, 40)
MUSCLES = (StepPhase.TENSE, StepPhase.RELEASE)
# Minutes for 1 and for 2 rounds at each pace, as published: groups x rounds x (tense + release).
TABLE = {
    "sixteen": ((9.3, 18.7), (10.9, 21.9), (12.5, 25.1)),
    "seven": ((4.1, 8.2), (4.8, 9.6), (5.5, 11.0)),
    "four": ((2.3, 4.7), (2.7, 5.5), (3.1, 6.3)),
    "short": ((2.3, 4.7), (2.7, 5.5), (3.1, 6.3)),
}
PACES = st.builds(
    Pace,
    tense=st.integers(3, 10),
    release=st.integers(10, 60),
    rounds=st.integers(1, 2),
    first=st.sampled_from(Side),
    without=st.frozensets(st.sampled_from([key for key, _ in REGIONS]), max_size=4),
)
COURSES = st.builds(course, st.sampled_from(PROGRAMMES), PACES)


def parts_of(key: str, first: Side) -> list[BodyPart]:
    steps = course(programme(key), Pace(first=first)).steps
    return [step.part for step in steps if step.part and step.phase is StepPhase.TENSE]


def minutes(made: Course, *phases: StepPhase) -> float:
    return sum(step.seconds for step in made.steps if step.phase in phases) / 60


@pytest.mark.parametrize("rounds", [1, 2])
@pytest.mark.parametrize("pace", [0, 1, 2])
@pytest.mark.parametrize("key", TABLE)
def test_a_programme_takes_as_long_as_the_table_says(key, pace, rounds):
    tense, release = (LOW, USUAL, HIGH)[pace]
    made = course(programme(key), Pace(tense, release, rounds))
    assert round(minutes(made, *MUSCLES), 1) == TABLE[key][pace][rounds - 1]
    jaw = 30 if key == "short" else 0
    assert made.total == pytest.approx(SETTLE + 60 * minutes(made, *MUSCLES) + jaw)


@pytest.mark.parametrize(("key", "seconds"), [("pause", 120), ("neck", 120), ("jaw", 90)])
def test_stretches_and_jaw_take_their_own_time_at_any_pace(key, seconds):
    assert course(programme(key), Pace(10, 60, 2)).total == seconds
    assert {step.phase for step in course(programme(key), Pace()).steps} == {
        StepPhase.LOOSE,
        StepPhase.END,
    }


def test_slow_breathing_is_six_breaths_a_minute_for_four_minutes_and_holds_none():
    made = course(programme("breath"), Pace(rounds=2))
    breaths = [step for step in made.steps if step.phase in (StepPhase.IN, StepPhase.OUT)]
    assert [step.seconds for step in breaths] == [4, 6] * 24
    assert made.total == SETTLE + 240


@given(PACES)
def test_a_foot_is_tensed_five_seconds_at_most_and_loses_nothing_of_its_time(pace):
    made = course(programme("sixteen"), replace(pace, without=frozenset()))
    for step in made.steps:
        if step.part and "foot" in step.part.key and step.phase is StepPhase.TENSE:
            assert step.seconds <= 5
    assert made.total == SETTLE + 16 * pace.rounds * (pace.tense + pace.release)


def test_sixteen_groups_go_in_the_classic_order():
    keys = [each.key for each in parts_of("sixteen", Side.RIGHT)]
    assert keys[:4] == ["right-hand", "right-upper-arm", "left-hand", "left-upper-arm"]
    assert keys[4:10] == ["forehead", "eyes", "mouth", "neck", "chest", "belly"]
    assert keys[10:13] == ["right-thigh", "right-calf", "right-foot"]
    assert len(set(keys)) == 16


def test_who_begins_with_left_has_the_sides_changed_and_nothing_else():
    right, left = (parts_of("sixteen", side) for side in (Side.RIGHT, Side.LEFT))
    assert left[0].key == "left-hand" and left[13].key == "right-thigh"
    assert {each.key for each in left} == {each.key for each in right}
    assert [each.cue for each in left] == [each.cue for each in right]


@pytest.mark.parametrize("each", PARTS, ids=lambda each: each.key)
def test_every_part_has_its_other_side_its_words_and_something_lit(each):
    assert part(each.key, Side.LEFT).way is each.way
    assert each.name and each.cue and each.after and each.lit
    assert set(each.lit) <= {key for key, _ in REGIONS}
    assert (each.way is Technique.MUSCLE) == (each.seconds == (0, 0))


def test_what_is_only_let_go_is_never_tensed():
    made = course(programme("short"), Pace())
    assert [s.phase for s in made.steps if s.part and s.part.key == "jaw"] == [StepPhase.LOOSE]
    assert made.steps[-2].part == part("jaw")


@DEAR
@given(COURSES)
def test_steps_follow_each_other_without_a_gap_and_the_last_does_not_end(made):
    assert made.steps[0].starts == 0
    assert all(before.ends == after.starts for before, after in pairwise(made.steps))
    assert all(step.seconds > 0 for step in made.steps)
    assert made.steps[-1].phase is StepPhase.END and made.steps[-1].ends == inf


@DEAR
@given(COURSES, st.floats(allow_nan=True), st.floats(0, 4000), st.floats(0, 4000))
def test_at_every_moment_there_is_a_step_and_later_is_never_an_earlier_one(made, any_at, one, two):
    assert made.step_at(any_at) in made.steps
    early, late = sorted((one, two))
    assert made.step_at(early).starts <= made.step_at(late).starts
    here = made.step_at(one)
    assert here.starts <= one < here.ends


@DEAR
@given(COURSES)
def test_a_step_begins_at_its_moment_and_not_before(made):
    for before, step in pairwise(made.steps):
        assert made.step_at(step.starts) is step
        assert made.step_at(nextafter(step.starts, -inf)) is before


@DEAR
@given(COURSES, st.lists(st.integers(0, 99), max_size=6))
def test_each_skip_shortens_what_is_left_and_the_last_release_plays_out(made, places):
    for place in places:
        before, elapsed = made, place / 100 * made.total
        now = made.step_at(elapsed)
        made = made.skipping(elapsed)
        if now.phase is StepPhase.END:
            assert made == before
            continue
        assert made.total < before.total
        assert (
            made.step_at(elapsed).phase is StepPhase.END or made.step_at(elapsed).part != now.part
        )
        ahead = [step for step in made.steps if step.starts >= elapsed]
        assert all(one.ends == two.starts for one, two in pairwise(made.steps))
        assert all(step.part != now.part for step in ahead if step.part)
        lengths = {(s.turn, s.phase): s.seconds for s in before.steps}
        assert all(s.seconds == pytest.approx(lengths[s.turn, s.phase]) for s in ahead[:-1])


@pytest.mark.parametrize(("region", "lost"), [("eyes", 41), ("left-foot", 41), ("neck", 41)])
def test_a_region_left_out_shortens_the_whole_by_its_time(region, lost):
    whole, shorter = (
        course(programme("sixteen"), Pace(without=frozenset(without)))
        for without in ((), (region,))
    )
    assert whole.total - shorter.total == lost
    assert all(region not in step.part.lit for step in shorter.steps if step.part)


def test_with_everything_left_out_there_is_nothing_to_do_but_breathe():
    every = frozenset(key for key, _ in REGIONS)
    totals = {each.key: course(each, Pace(without=every)).total for each in PROGRAMMES}
    assert totals.pop("breath") == SETTLE + 240
    assert set(totals.values()) == {0}


def test_a_new_programme_is_one_row(monkeypatch):
    row = programmes.Programme("hands", "Handen", "Alleen je handen.", ("right-hand", "left-hand"))
    monkeypatch.setattr(programmes, "PROGRAMMES", (*PROGRAMMES, row))
    assert course(programme("hands"), Pace()).steps[-2].turn == 2
