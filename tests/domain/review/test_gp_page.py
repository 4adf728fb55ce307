"""The page for the GP holds what was kept, says of how many nights, and makes nothing up."""

from dataclasses import replace
from datetime import date

import pytest
from gp_pages import DAY, FIRST, SECRET, WORDS, at, night, page
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.records.gp_notes import ASKED, TITLES, GpNotes, GpPart
from slaaprust.domain.records.journal import (
    Alcohol,
    Entry,
    Experiment,
    Kept,
    LandingBegun,
    Sip,
    Workout,
)
from slaaprust.domain.records.night import HowMuch, Night
from slaaprust.domain.review.gp_page import NOTHING, Felt, Substance, gp_page, period
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.tables.signs import SIGNS, signs_of
from slaaprust.domain.values.fields import Refused


def of(*entries: tuple[date, Entry], nights: int = 7):
    kept = tuple(Kept(f"{n:04}", day, entry) for n, (day, entry) in enumerate(entries))
    return gp_page(FIRST, FIRST + (nights - 1) * DAY, kept, NOTHING)


def test_every_evening_has_a_row_and_a_blank_night_stays_blank():
    made = of((FIRST + DAY, night(FIRST + DAY)))
    assert [row.evening for row in made.nights] == [FIRST + n * DAY for n in range(7)]
    assert made.nights[0].night is None and made.nights[0].quantities is None
    assert made.nights[1].quantities.tst == 350 and made.nights[1].quantities.tib == 485


def test_the_middles_say_of_how_many_nights_they_are():
    made = of(
        (FIRST, night(FIRST)),
        (FIRST + DAY, night(FIRST + DAY, sol=None)),
        (FIRST + 2 * DAY, night(FIRST + 2 * DAY, sol=60, waso=None, quality=None)),
    ).middles
    assert (made.sol.value, made.sol.low, made.sol.high, made.sol.n) == (50, 40, 60, 2)
    assert (made.waso.n, made.tst.n, made.tib.n, made.quality.n) == (2, 1, 3, 2)
    assert (made.share_n, round(made.share, 2)) == (1, 72.16)


def test_the_share_asleep_is_of_all_nights_together():
    long = night(FIRST + DAY, in_bed=at(FIRST + DAY, "20:00"), sol=0, waso=0)
    made = of((FIRST, night(FIRST)), (FIRST + DAY, long)).middles
    assert made.share == pytest.approx(100 * (350 + 425) / (485 + 650))


def test_without_nights_there_are_no_middles():
    made = of().middles
    assert (made.sol, made.tst, made.share, made.share_n) == (None, None, None, 0)


def test_times_around_midnight_have_their_middle_around_midnight():
    times = ("23:30", "00:30", "00:00")
    entries = [
        (FIRST + n * DAY, night(FIRST + n * DAY, try_to_sleep=_tried(FIRST + n * DAY, time)))
        for n, time in enumerate(times)
    ]
    assert of(*entries).middles.to_sleep.value == 6 * 60


def _tried(evening: date, clock: str):
    return at(evening + DAY if clock < "12" else evening, clock)


def test_what_was_drunk_stands_in_the_row_in_which_its_time_falls():
    made = of(
        (FIRST, Sip(at(FIRST, "17:59"), "mok", 120.0)),
        (FIRST, Sip(at(FIRST, "18:00"), "mok", 120.0)),
        (FIRST, Alcohol(at(FIRST + DAY, "00:10"), 1.0)),
        (FIRST + DAY, Sip(at(FIRST + DAY, "14:00"), "mok", 120.0)),
        (FIRST + DAY, Sip(at(FIRST + DAY, "15:00"), "kruidenthee", 0.0)),
    )
    found = [(mark.of, f"{mark.at:%H:%M}") for mark in made.nights[0].marks]
    caffeine, alcohol = Substance.CAFFEINE, Substance.ALCOHOL
    assert found == [(caffeine, "18:00"), (alcohol, "00:10"), (caffeine, "14:00")]


def test_the_body_is_counted_by_week_over_the_nights_that_tell():
    told = [
        (FIRST + n * DAY, night(FIRST + n * DAY, legs=felt))
        for n, felt in ((0, HowMuch.CLEARLY), (1, HowMuch.NOT), (2, None), (8, HowMuch.A_LITTLE))
    ]
    (legs,) = of(*told, nights=14).body
    assert legs.key == "legs"
    assert legs.weeks == (Felt(1, 1, 2), Felt(1, 0, 1))
    assert legs.whole == Felt(2, 1, 3)


def test_habits_count_the_days_on_which_something_was_logged():
    made = of(
        (FIRST, Sip(at(FIRST, "08:00"), "mok", 120.0)),
        (FIRST, Sip(at(FIRST, "16:30"), "espresso", 65.0)),
        (FIRST + DAY, Sip(at(FIRST + 2 * DAY, "00:30"), "cola", 35.0)),
        (FIRST + DAY, Alcohol(at(FIRST + DAY, "21:00"), 2.0)),
        (FIRST + DAY, Workout(at(FIRST + DAY, "20:00"), Intensity.VIGOROUS, 45)),
        (FIRST + DAY, Workout(at(FIRST + DAY, "22:00"), Intensity.VIGOROUS, 45, planned=True)),
    ).habits
    assert (made.days, made.caffeine_days, made.caffeine_mg.value) == (7, 2, 110)
    assert (made.last_caffeine.low, made.last_caffeine.high) == (16 * 60 + 30, 24 * 60 + 30)
    assert (made.alcohol_days, made.glasses.value, made.nicotine_days) == (1, 2, 0)
    assert (made.sport_days, made.hard_days, made.last_sport.value) == (1, 1, 20 * 60)


def test_what_was_tried_is_counted_by_evening_and_what_was_not_is_not_named():
    made = of((FIRST, LandingBegun(at(FIRST, "21:45"))), (FIRST, LandingBegun(at(FIRST, "21:50"))))
    assert [(each.text[:7], each.evenings) for each in made.done] == [("Rustig ", 1)]


def test_experiments_of_which_a_day_lies_in_the_period_are_told():
    begun = [(-20, 21), (-20, 14), (6, 14), (7, 14)]
    entries = [
        (FIRST + n * DAY, Experiment(at(FIRST, "09:00"), "caffeine", "", "sol", days, 5))
        for n, days in begun
    ]
    assert [(each.first - FIRST).days for each in of(*entries).trials] == [-20, 6]


def test_no_thought_is_on_the_page():
    assert SECRET not in repr(page())


@pytest.mark.parametrize(("first", "last"), [(FIRST, FIRST - DAY), (FIRST, FIRST + 62 * DAY)])
def test_a_period_that_makes_no_page_is_refused(first, last):
    with pytest.raises(Refused):
        period(first, last)


@given(st.lists(st.sampled_from([*GpPart])))
def test_a_part_that_is_left_out_is_left_out(left_out):
    notes = replace(WORDS, without=" ".join(part.value for part in left_out))
    assert notes.parts == tuple(part for part in GpPart if part not in left_out)


def test_every_part_has_a_title_and_every_question_its_part():
    assert set(TITLES) == set(GpPart)
    assert {each.key for each in ASKED} < set(GpNotes.__dataclass_fields__)


def test_signs_come_in_the_order_of_the_list_and_an_unknown_one_is_passed_over():
    assert [each.key for each in signs_of("heart nothing legs")] == ["legs", "heart"]
    assert len({each.key for each in SIGNS}) == len(SIGNS)
    assert all(" " not in each.key for each in SIGNS)


def test_the_last_word_on_a_night_counts():
    made = of((FIRST, night(FIRST)), (FIRST, night(FIRST, sol=5)))
    assert isinstance(made.nights[0].night, Night) and made.nights[0].night.sol == 5
