"""The review of a week: of how many nights it is, beside the week before, and nothing claimed."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weeks import MONDAY, coffee, evening, night, stretch, weeks_of

from slaaprust.domain.evening import monday_of
from slaaprust.domain.nights.measures import (
    IN_BED,
    MEASURES,
    QUALITY,
    SOL,
    TST,
    WASO,
    Compared,
    compared,
)
from slaaprust.domain.records.journal import LandingBegun, Relaxed, Sip, Thought, WeekAnswer
from slaaprust.domain.review.week import last_week, review
from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.statistics import Middle, clock_at

LATE = (45, 60, 30, 50, 40)
EARLY = (20, 25, 30, 15, 35, 20, 25)


def test_a_week_tells_from_four_complete_nights_on():
    assert not review(stretch(weeks_of((20, 30, 40))), MONDAY).week.tells
    told = review(stretch(weeks_of((20, 30, 40, 60))), MONDAY).week
    assert told.tells
    assert told.middles["sol"] == Middle(35, 20, 60, 4)


def test_a_night_without_its_minutes_is_told_and_not_complete():
    week = review(stretch(weeks_of((20, 30, 40, None))), MONDAY).week
    assert (week.nights, week.complete, week.tells) == (4, 3, False)
    assert week.middles == {}


def test_a_question_that_three_nights_answer_has_no_middle_yet():
    told = {evening(n): [night(evening(n), quality=4 if n < 3 else None)] for n in range(5)}
    week = review(stretch(told), MONDAY).week
    assert "quality" not in week.middles
    assert week.middles["sol"].n == 5


def test_two_weeks_stand_side_by_side_when_both_tell():
    both = review(stretch(weeks_of((40, 45, 50, 55), (20, 25, 30, 35))), MONDAY)
    sol = next(each for each in both.compared if each.measure is SOL)
    assert (sol.these.value, sol.those.value, sol.shift) == (27.5, 47.5, -20)
    one = review(stretch(weeks_of((40, 45, 50), (20, 25, 30, 35))), MONDAY)
    assert one.compared == ()
    assert one.week.tells


@pytest.mark.parametrize(
    ("of", "band"), [(SOL, 10), (WASO, 15), (IN_BED, 15), (TST, 20), (QUALITY, 1)]
)
def test_below_its_band_a_difference_is_about_the_same(of, band):
    less = compared(of, (100 + band * 0.9,), (100,))
    as_much = compared(of, (100 - band,), (100,))
    assert less is not None
    assert as_much is not None
    assert less.alike
    assert not as_much.alike


def test_every_measure_has_its_band_and_no_other():
    assert {each.id for each in MEASURES} == {"sol", "waso", "in_bed", "tst", "quality"}


def test_bedtimes_round_midnight_have_their_middle_at_midnight():
    told = {
        evening(n): [night(evening(n), bed=bed)]
        for n, bed in enumerate(("23:30", "00:30", "00:00", "00:00"))
    }
    assert review(stretch(told), MONDAY).week.middles["in_bed"] == Middle(360, 330, 390, 4)


def test_who_goes_to_bed_round_six_in_the_evening_has_a_middle_there():
    told = {
        evening(n): [night(evening(n), bed=bed)]
        for n, bed in enumerate(("17:30", "18:30", "18:10", "17:50"))
    }
    found = review(stretch(told), MONDAY).week.middles["in_bed"]
    clocks = [clock_at(each) for each in (found.value, found.low, found.high)]
    assert clocks == [time(18), time(17, 30), time(18, 30)]


def test_the_share_asleep_is_of_the_sums_and_not_a_mean_of_shares():
    told = {evening(n): [night(evening(n), 0, 0, "23:00", "07:00", "07:00")] for n in range(3)}
    told[evening(3)] = [night(evening(3), 60, 60, "23:00", "02:00", "03:00")]
    week = review(stretch(told), MONDAY).week
    assert (week.asleep, week.in_bed) == (3 * 480 + 60, 3 * 480 + 240)
    assert week.efficiency == pytest.approx(100 * 1500 / 1680)


def test_a_night_in_which_the_clock_changes_counts_as_long_as_it_was():
    monday = date(2026, 3, 23)
    told = weeks_of((0, 0, 0, 0, 0, 0, 0), monday=monday)
    told = {
        day: [night(day, 0, 0, "23:00", "07:00", "07:00")] for day in told
    }  # of which Saturday to Sunday is 7 hours
    week = review(stretch(told), monday).week
    assert week.in_bed == 6 * 480 + 420


def test_what_was_done_counts_evenings_and_not_how_often():
    deeds = [
        LandingBegun(coffee(evening(0), "21:45").at),
        Thought(coffee(evening(0), "22:40").at, "de band"),
        Thought(coffee(evening(0), "22:45").at, "en de bel"),
        Relaxed(coffee(evening(0), "23:00").at, "short", 6.0),
    ]
    told = {evening(0): deeds, evening(2): deeds[:1], evening(7): deeds}
    assert review(stretch(told), MONDAY).week.done == {"landing": 2, "relaxed": 1, "parked": 1}


def test_the_answer_to_the_question_of_a_week_is_kept_with_it():
    written = coffee(evening(7), "09:00").at
    told = {MONDAY: [WeekAnswer(written, "Sneller warm"), WeekAnswer(written, "Minder wakker")]}
    assert review(stretch(told), MONDAY).answer == "Minder wakker"
    assert review(stretch(told), MONDAY - timedelta(weeks=1)).answer == ""


def late_and_early(late, early, extra=()):
    """Give two weeks of coffee after 17:00, or not, with the minutes of the nights after it."""
    days = (MONDAY - timedelta(days=n) for n in range(60))
    told = {}
    for wall, sols in (("19:00", late), ("10:00", early)):
        for sol in sols:
            day = next(days)
            told[day] = [coffee(day, "08:00"), coffee(day, wall), night(day, sol)]
    for sol in extra:
        day = next(days)
        told[day] = [night(day, sol)]
    return told


def test_late_caffeine_has_the_published_medians_and_shift():
    found = review(stretch(late_and_early((*LATE, 45), (*EARLY, 25))), MONDAY).late
    assert found is not None
    assert (found.these.value, found.those.value) == (45, 25)
    assert (found.these.n, found.those.n) == (6, 8)
    assert found.shift == 20


@pytest.mark.parametrize(
    ("late", "early"), [(LATE, EARLY), (LATE[:4], (*EARLY, *EARLY)), ((), EARLY * 3)]
)
def test_below_fourteen_nights_or_five_a_side_nothing_stands_side_by_side(late, early):
    assert review(stretch(late_and_early(late, early)), MONDAY).late is None


def test_a_day_without_caffeine_in_the_diary_is_not_known_and_does_not_count():
    told = late_and_early(LATE, EARLY, extra=(10, 10))
    assert review(stretch(told), MONDAY).late is None


def test_late_is_after_the_cutoff_that_the_person_set():
    told = late_and_early((*LATE, 45), (*EARLY, 25))
    loose = changed(Settings(), caffeine_cutoff=3)
    assert review(stretch(told, loose), MONDAY).late is None


def test_caffeine_is_late_by_the_clock_where_it_was_drunk():
    there = ZoneInfo("America/New_York")
    at = datetime.combine(MONDAY, time(15), there)
    before, after = (Sip(at + timedelta(hours=n), "koffie", 60) for n in (0, 4))
    assert not stretch({MONDAY: [before]}).coffees[MONDAY].late
    assert stretch({MONDAY: [before, after]}).coffees[MONDAY].late


@pytest.mark.parametrize(("days_ago", "counts"), [(83, True), (84, False)])
def test_a_habit_is_that_of_the_last_twelve_weeks_to_the_day(days_ago, counts):
    told = late_and_early((*LATE, 45), (*EARLY, 25))
    monday = MONDAY + timedelta(weeks=9)
    day = monday + timedelta(days=6 - days_ago)
    del told[MONDAY]
    told[day] = [coffee(day, "19:00"), night(day, LATE[0])]
    assert (review(stretch(told), monday).late is not None) is counts


def test_a_habit_of_long_ago_no_longer_counts():
    told = late_and_early((*LATE, 45), (*EARLY, 25))
    assert review(stretch(told), MONDAY + timedelta(weeks=13)).late is None


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_last_week_is_over(today):
    monday = last_week(today)
    assert monday.weekday() == 0
    assert monday + timedelta(days=6) < today <= monday + timedelta(days=13)
    assert monday_of(today) == monday + timedelta(weeks=1)


def test_a_difference_says_nothing_of_one_side():
    assert compared(SOL, (None,), (20,)) is None
    assert isinstance(compared(SOL, (20, None), (20,)), Compared)
