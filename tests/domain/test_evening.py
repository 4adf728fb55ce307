"""Which evening a moment belongs to, and when it begins, goes to bed and ends."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.evening import (
    evening_of,
    evening_on,
    instant,
    last_at,
    nearest_at,
    tonight_at,
    usual_times,
)
from slaaprust.domain.records.journal import Tonight
from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NEW_YORK = ZoneInfo("America/New_York")
WEDNESDAY = date(2026, 11, 18)
USUAL = Settings()
LATE = changed(USUAL, bedtime="00:30")


def naive(text: str) -> datetime:
    return datetime.fromisoformat(text)


def wall(text: str, zone: ZoneInfo = AMSTERDAM) -> datetime:
    return naive(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("moment", "evening"),
    [
        ("2026-11-18T07:00", WEDNESDAY),
        ("2026-11-18T06:59", date(2026, 11, 17)),
        ("2026-11-18T23:30", WEDNESDAY),
        ("2026-11-19T00:30", WEDNESDAY),
        ("2026-11-19T06:59", WEDNESDAY),
        ("2026-11-19T07:00", date(2026, 11, 19)),
    ],
)
def test_a_day_runs_from_getting_up_to_getting_up(moment: str, evening: date) -> None:
    assert evening_of(wall(moment), USUAL, {}).date == evening


def test_an_hour_after_midnight_is_after_a_bedtime_of_ten_and_never_before_it() -> None:
    moment = wall("2026-11-19T01:00")
    evening = evening_of(moment, changed(USUAL, bedtime="22:00"), {})
    assert moment - evening.bedtime == timedelta(hours=3)


def test_a_bedtime_after_midnight_belongs_to_the_evening_before() -> None:
    evening = evening_on(WEDNESDAY, AMSTERDAM, LATE, {})
    assert evening.local(evening.bedtime) == wall("2026-11-19T00:30")
    assert evening_of(wall("2026-11-19T00:29"), LATE, {}) == evening


def test_each_weekday_has_its_own_times() -> None:
    beds = "22:00 22:10 22:20 22:30 23:40 00:50 21:00"
    settings = changed(USUAL, bedtime=beds)
    settings = changed(settings, getting_up="6:00 6:10 6:20 6:30 6:40 9:00 9:10")
    friday, saturday = date(2026, 11, 20), date(2026, 11, 21)
    assert usual_times(friday, settings) == (
        naive("2026-11-20T23:40"),
        naive("2026-11-21T09:00"),
    )
    assert usual_times(saturday, settings) == (
        naive("2026-11-22T00:50"),
        naive("2026-11-22T09:10"),
    )


@pytest.mark.parametrize(
    ("day", "minutes"),
    [
        (date(2025, 3, 29), 420),
        (date(2026, 3, 28), 420),
        (date(2027, 3, 27), 420),
        (date(2025, 10, 25), 540),
        (date(2026, 10, 24), 540),
        (date(2027, 10, 30), 540),
        (WEDNESDAY, 480),
    ],
)
def test_a_night_lasts_as_long_as_it_really_lasts(day: date, minutes: int) -> None:
    evening = evening_on(day, AMSTERDAM, USUAL, {})
    assert evening.getting_up - evening.bedtime == timedelta(minutes=minutes)


def test_a_skipped_time_moves_forward_and_of_two_the_first_counts() -> None:
    skipped = instant(naive("2026-03-29T02:30"), AMSTERDAM)
    twice = instant(naive("2026-10-25T02:30"), AMSTERDAM)
    assert skipped == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert f"{skipped.astimezone(AMSTERDAM):%H:%M}" == "03:30"
    assert twice == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_same_wall_clock_times_hold_in_another_zone() -> None:
    there = evening_of(wall("2026-11-18T15:00").astimezone(NEW_YORK), USUAL, {})
    assert there.date == WEDNESDAY
    assert there.bedtime == wall("2026-11-18T23:00", NEW_YORK)


def test_a_moment_without_a_zone_belongs_to_no_evening() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        evening_of(naive("2026-11-18T12:00"), USUAL, {})


def test_other_times_tonight_change_this_evening_and_the_start_of_the_next() -> None:
    night = tonight_at(time(8, 30), WEDNESDAY, wall("2026-11-18T20:00"), USUAL)
    tonights = {WEDNESDAY: night}
    evening = evening_on(WEDNESDAY, AMSTERDAM, USUAL, tonights)
    assert evening.bedtime == wall("2026-11-19T08:30")
    assert evening.getting_up == wall("2026-11-19T16:30")
    assert evening_on(date(2026, 11, 19), AMSTERDAM, USUAL, tonights).start == evening.getting_up
    assert evening_of(wall("2026-11-19T16:29"), USUAL, tonights) == evening


def test_a_slightly_later_bed_leaves_the_alarm_where_it_is() -> None:
    night = tonight_at(time(0, 30), WEDNESDAY, wall("2026-11-18T20:00"), USUAL)
    assert night.bedtime == naive("2026-11-19T00:30")
    assert night.getting_up == naive("2026-11-19T07:00")


@pytest.mark.parametrize(("bed", "up"), [("05:00", "07:00"), ("05:01", "13:01")])
def test_fewer_than_two_hours_before_the_alarm_the_night_keeps_its_length(
    bed: str, up: str
) -> None:
    night = tonight_at(time.fromisoformat(bed), WEDNESDAY, wall("2026-11-18T20:00"), USUAL)
    assert night.getting_up == naive(f"2026-11-19T{up}")


def test_an_earlier_bed_is_on_the_same_evening() -> None:
    night = tonight_at(time(21), WEDNESDAY, wall("2026-11-18T20:00"), LATE)
    assert night.bedtime == naive("2026-11-18T21:00")


def test_tonight_reset_is_the_usual_again() -> None:
    tonights = {WEDNESDAY: Tonight(wall("2026-11-18T20:00"))}
    assert evening_on(WEDNESDAY, AMSTERDAM, USUAL, tonights) == evening_on(
        WEDNESDAY, AMSTERDAM, USUAL, {}
    )


def test_the_last_and_the_nearest_time_on_the_clock() -> None:
    moment = wall("2026-11-18T20:00")
    assert last_at(time(20), moment) == moment
    assert last_at(time(20, 1), moment) == wall("2026-11-17T20:01")
    assert nearest_at(time(20, 1), moment) == wall("2026-11-18T20:01")
    assert nearest_at(time(7, 59), moment) == wall("2026-11-19T07:59")


QUARTERS = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))


@given(
    QUARTERS,
    st.integers(8, 64),
    st.sampled_from((AMSTERDAM, NEW_YORK)),
    st.datetimes(naive("2026-01-01T00:00"), naive("2026-12-31T00:00"), timezones=st.just(UTC)),
)
def test_every_moment_belongs_to_exactly_one_evening(
    bed: time, quarters: int, zone: ZoneInfo, moment: datetime
) -> None:
    up = (datetime.combine(date.min, bed) + timedelta(minutes=15 * quarters)).time()
    settings = Settings(bedtime=(bed,) * 7, getting_up=(up,) * 7)
    evening = evening_of(moment.astimezone(zone), settings, {})
    later = evening_on(evening.date + timedelta(days=1), zone, settings, {})
    assert evening.start <= moment < evening.getting_up == later.start
    assert evening.start < evening.bedtime < evening.getting_up
