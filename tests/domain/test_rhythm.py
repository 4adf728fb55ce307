"""Mid-sleep on the clock, social jetlag and regularity: worked numbers, and minutes counted."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from night_oracle import alike, day_of_minutes

from slaaprust.domain.evening import later
from slaaprust.domain.night import Night
from slaaprust.domain.rhythm import (
    Regularity,
    corrected_mid_sleep,
    regularity,
    social_jetlag,
)

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = date(2026, 11, 16)
A_DAY = timedelta(days=1)


def slept(day: date, onset: str, minutes: int = 480) -> Night:
    """A night without a minute awake; an onset before noon is on the next day."""
    on = day + A_DAY * (onset < "12")
    start = datetime.fromisoformat(f"{on}T{onset}").replace(tzinfo=AMSTERDAM)
    end = later(start, timedelta(minutes=minutes))
    return Night(end, start, start, end, end, sol=0, waso=0)


def a_week(on_work: Night | tuple[str, int], on_free: tuple[str, int]) -> dict[date, Night]:
    days = [MONDAY + n * A_DAY for n in range(7)]
    return {day: slept(day, *(on_free if day.weekday() in (4, 5) else on_work)) for day in days}


def test_social_jetlag_is_the_distance_between_the_two_middles():
    assert social_jetlag(a_week(("23:30", 480), ("01:00", 480))) == 90  # 03:30 and 05:00


def test_social_jetlag_takes_the_short_way_round_the_clock():
    assert social_jetlag(a_week(("20:30", 360), ("22:00", 360))) == 90  # 23:30 and 01:00
    assert social_jetlag(a_week(("08:30", 420), ("23:30", 420))) == 540  # 12:00 and 03:00


def test_social_jetlag_needs_nights_of_both_kinds():
    nights = a_week(("23:00", 480), ("23:00", 480))
    assert social_jetlag(nights, free=lambda _: True) is None
    assert social_jetlag({}) is None


def test_mid_sleep_on_free_days_gives_back_what_was_caught_up():
    # MSF 05:30; SDf 9 h, SDw 7 h, so SDweek 453 min; 05:30 - (540 - 454.29) / 2
    got = corrected_mid_sleep(a_week(("23:00", 420), ("01:00", 540)))
    assert got == pytest.approx(330 - (540 - (420 * 5 + 540 * 2) / 7) / 2)


def test_mid_sleep_stays_where_free_nights_are_not_longer():
    assert corrected_mid_sleep(a_week(("23:00", 480), ("01:00", 420))) == 4 * 60 + 30


def test_mid_sleep_is_not_known_with_an_alarm_or_without_either_kind_of_night():
    nights = a_week(("23:00", 420), ("01:00", 540))
    assert corrected_mid_sleep(nights, alarm=True) is None
    assert corrected_mid_sleep(nights, free=lambda _: True) is None
    assert corrected_mid_sleep(nights, free=lambda _: False) is None


def every_night(onset: str, minutes: int, nights: int = 7) -> dict[date, Night]:
    return {day: slept(day, onset, minutes) for day in (MONDAY + n * A_DAY for n in range(nights))}


def test_the_same_hours_every_night_are_wholly_regular():
    assert regularity(every_night("23:00", 480)) == Regularity(100, 1, 6)


def test_awake_where_one_slept_the_day_before_is_wholly_irregular():
    nights = {
        day: slept(day, "12:00", 720) if n % 2 else slept(day, "00:00", 720)
        for n, day in enumerate(MONDAY + n * A_DAY for n in range(7))
    }
    assert regularity(nights).index == -100


def test_a_night_that_is_missing_takes_its_two_pairs_out():
    nights = every_night("23:00", 480, nights=10)
    del nights[MONDAY + 4 * A_DAY]
    assert regularity(nights) == Regularity(100, 7 / 9, 7)


def test_fewer_than_five_pairs_have_no_index_but_say_so():
    assert regularity(every_night("23:00", 480, nights=5)) == Regularity(None, 1, 4)
    assert regularity({}) == Regularity(None, 0, 0)


def test_one_night_alone_has_no_pair():
    assert regularity(every_night("23:00", 480, nights=1)) == Regularity(None, 0, 0)


@given(
    st.dates(date(2026, 3, 20), date(2026, 3, 29))
    | st.dates(date(2026, 10, 16), date(2026, 10, 25)),
    st.lists(
        st.none() | st.tuples(st.integers(-240, 1200), st.integers(0, 700)), min_size=7, max_size=12
    ),
)
def test_the_index_is_that_of_the_minutes_counted_one_by_one(first, lived):
    nights, minutes = {}, {}
    for n, night in enumerate(lived):
        if night is not None:
            day, (start, length) = first + n * A_DAY, night
            noon = datetime(day.year, day.month, day.day, 16, tzinfo=AMSTERDAM)
            onset = later(noon, timedelta(minutes=start))
            final = min(later(onset, timedelta(minutes=length)), later(noon, timedelta(hours=19)))
            final = max(final, onset)
            nights[day] = Night(final, onset, onset, final, final, sol=0, waso=0)
            minutes |= day_of_minutes(day, onset, final)
    same, compared = alike(minutes)
    told = regularity(nights)
    assert told.pairs == pytest.approx(compared / 1440)
    if compared >= 5 * 1440:
        assert told.index == pytest.approx(200 * same / compared - 100)
    else:
        assert told.index is None
