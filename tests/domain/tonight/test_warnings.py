"""What a logged thing means for tonight."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.records.journal import Alcohol, Logged, Meal, Nicotine, Sip, Workout
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.tonight.caffeine import amount, band_at
from slaaprust.domain.tonight.warnings import (
    AtOnce,
    DayTotal,
    LateCaffeine,
    LateOther,
    LateWorkout,
    Limits,
    preview,
    warnings_for,
)

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def _at(clock: str, day: int = 21) -> datetime:
    return datetime.fromisoformat(f"2026-11-{day}T{clock}").replace(tzinfo=AMSTERDAM)


def _sip(clock: str, mg: float, minutes: int = 0) -> Sip:
    return Sip(_at(clock), "iets", mg, minutes)


TONIGHT = Limits(
    _at("23:00"),
    {
        "caffeine": _at("17:00"),
        "exercise": _at("19:00"),
        "meal": _at("20:00"),
        "alcohol": _at("19:00"),
        "nicotine": _at("19:00"),
    },
)
COFFEE, TEA, DOUBLE = 60, 30, 130


def _late(mg: float, clock: str, *others: Sip) -> LateCaffeine:
    (found,) = warnings_for(_sip(clock, mg), TONIGHT, others)
    assert isinstance(found, LateCaffeine)
    return found


def test_exactly_at_the_cutoff_is_on_time() -> None:
    assert warnings_for(_sip("17:00", COFFEE), TONIGHT) == ()
    assert warnings_for(_sip("16:59", COFFEE), TONIGHT) == ()


def test_within_the_minute_of_the_cutoff_is_on_time_too() -> None:
    assert warnings_for(_sip("17:00:59", COFFEE), TONIGHT) == ()
    assert _late(COFFEE, "17:01:30").late_by == timedelta(minutes=1)


def test_a_coffee_at_17_40_tells_the_cutoff_and_what_is_left_at_bedtime() -> None:
    late = _late(COFFEE, "17:40")
    assert (late.cutoff, late.late_by) == (_at("17:00"), timedelta(minutes=40))
    assert late.at_bed.estimate == pytest.approx(amount(COFFEE, 16 / 3))
    assert late.own == late.at_bed
    assert not late.small
    assert not late.rising


def test_without_a_cutoff_no_hour_is_late() -> None:
    assert warnings_for(_sip("22:00", COFFEE), Limits(TONIGHT.bedtime, {"caffeine": None})) == ()


@pytest.mark.parametrize("mg", [0, 3, 5, 10])
def test_decaf_and_hot_chocolate_never_warn(mg: float) -> None:
    others = [_sip("08:00", 200), _sip("12:00", 200), _sip("22:00", 100)]
    assert warnings_for(_sip("22:10", mg), TONIGHT, others) == ()


def test_tea_is_not_a_double_espresso() -> None:
    assert _late(TEA, "18:00").small
    assert _late(TEA, "22:30").small
    assert not _late(DOUBLE, "18:00").small


def test_late_teas_add_up_until_they_are_not_small() -> None:
    first = _sip("18:00", TEA)
    assert _late(TEA, "18:00").small
    assert not _late(TEA, "19:30", first).small


def test_a_drink_before_the_cutoff_does_not_make_a_late_tea_large() -> None:
    assert _late(TEA, "18:00", _sip("16:30", 200)).small


def test_any_number_of_decafs_leaves_a_late_tea_small() -> None:
    decafs = [_sip(f"17:{minute}", 10) for minute in range(10, 40)]
    assert _late(TEA, "18:00", *decafs).small


def test_an_espresso_just_before_bed_is_not_small_since_it_still_has_to_come_up() -> None:
    late = _late(65, "22:55")
    assert late.rising
    assert late.at_bed.estimate < 25
    assert late.own.estimate > 55
    assert not late.small


def test_after_midnight_is_after_the_cutoff_of_last_evening() -> None:
    late = warnings_for(Sip(_at("00:30", 22), "espresso", 65), TONIGHT)[0]
    assert isinstance(late, LateCaffeine)
    assert late.late_by == timedelta(hours=7, minutes=30)
    assert late.rising
    assert not late.small


def test_a_slow_drink_counts_to_its_last_sip() -> None:
    assert warnings_for(_sip("16:30", COFFEE, minutes=30), TONIGHT) == ()
    (late,) = warnings_for(_sip("16:30", COFFEE, minutes=60), TONIGHT)
    assert isinstance(late, LateCaffeine)
    assert late.late_by == timedelta(minutes=30)


def test_a_slow_body_makes_more_of_the_same_tea() -> None:
    (late,) = warnings_for(_sip("18:00", 48), TONIGHT, half_life=5)
    (slow,) = warnings_for(_sip("18:00", 48), TONIGHT, half_life=12)
    assert isinstance(late, LateCaffeine) and late.small
    assert isinstance(slow, LateCaffeine) and not slow.small


def test_yesterdays_drinks_count_at_bedtime_but_not_for_the_day() -> None:
    yesterday = [Sip(_at("22:00", 20), "mok", 300)]
    sip = _sip("18:00", COFFEE)
    (late,) = warnings_for(sip, TONIGHT, (sip, _sip("09:00", 300)), earlier=yesterday)
    assert isinstance(late, LateCaffeine)
    everything = (*yesterday, sip, _sip("09:00", 300))
    assert late.at_bed == pytest.approx(band_at(everything, TONIGHT.bedtime))


def test_more_than_400_mg_in_a_day_is_noted_and_exactly_400_is_not() -> None:
    others = (_sip("08:00", 150), _sip("10:00", 150))
    assert warnings_for(_sip("12:00", 100), TONIGHT, others) == ()
    assert warnings_for(_sip("12:00", 101), TONIGHT, others) == (DayTotal(401, 400),)


def test_more_than_200_mg_at_once_is_noted_and_exactly_200_is_not() -> None:
    assert warnings_for(_sip("12:00", 200), TONIGHT) == ()
    assert warnings_for(_sip("12:00", 201), TONIGHT) == (AtOnce(201, 200),)


def test_two_double_espressos_within_half_an_hour_are_at_once() -> None:
    assert warnings_for(_sip("12:30", 130), TONIGHT, [_sip("12:00", 130)]) == (AtOnce(260, 200),)
    assert warnings_for(_sip("12:31", 130), TONIGHT, [_sip("12:00", 130)]) == ()


def test_a_thermos_over_three_hours_is_not_at_once() -> None:
    assert warnings_for(_sip("09:00", 300, minutes=180), TONIGHT) == ()


def test_a_late_large_drink_says_it_all_in_order() -> None:
    found = warnings_for(_sip("18:00", 250), TONIGHT, [_sip("09:00", 200)])
    assert [type(each) for each in found] == [LateCaffeine, AtOnce, DayTotal]


def test_the_drink_itself_counts_once_whether_or_not_it_is_in_the_day() -> None:
    sip, others = _sip("18:00", 150), (_sip("09:00", 150), _sip("11:00", 150))
    assert warnings_for(sip, TONIGHT, others) == warnings_for(sip, TONIGHT, (*others, sip))


def test_two_cups_of_the_same_minute_are_two() -> None:
    sip = _sip("12:00", 120)
    assert warnings_for(sip, TONIGHT, (sip, sip)) == (AtOnce(240, 200),)
    assert preview(sip, TONIGHT, (sip,)).warnings == (AtOnce(240, 200),)


@given(
    st.integers(0, 1440 + 360),
    st.floats(0, 400),
    st.lists(st.tuples(st.integers(0, 1440), st.floats(0, 200)), max_size=5),
    st.floats(2, 12),
)
def test_preview_and_warning_never_disagree(
    after: int, mg: float, others: list[tuple[int, float]], half_life: float
) -> None:
    start = _at("07:00")
    day = [Sip(start + timedelta(minutes=at), "thee", dose) for at, dose in others]
    sip = Sip(start + timedelta(minutes=after), "mok", mg)
    before = preview(sip, TONIGHT, day, half_life=half_life)
    assert before.warnings == warnings_for(sip, TONIGHT, [*day, sip], half_life=half_life)
    assert before.at_bed.low <= before.at_bed.estimate <= before.at_bed.high


def test_a_preview_before_the_cutoff_tells_what_is_left_without_a_warning() -> None:
    before = preview(_sip("14:00", COFFEE), TONIGHT)
    assert before.warnings == ()
    assert before.at_bed.estimate == pytest.approx(amount(COFFEE, 9))


@pytest.mark.parametrize("intensity", [Intensity.LIGHT, Intensity.MODERATE])
def test_gentle_effort_never_warns(intensity: Intensity) -> None:
    assert warnings_for(Workout(_at("22:45"), intensity), TONIGHT) == ()


@pytest.mark.parametrize("planned", [False, True])
def test_vigorous_effort_warns_by_its_end(planned: bool) -> None:
    on_time = Workout(_at("19:00"), Intensity.VIGOROUS, 60, planned)
    assert warnings_for(on_time, TONIGHT) == ()
    late = Workout(_at("20:15"), Intensity.VIGOROUS, 60, planned)
    by = timedelta(hours=1, minutes=15)
    assert warnings_for(late, TONIGHT) == (LateWorkout(_at("19:00"), by, planned),)


@pytest.mark.parametrize(
    ("entry", "warned"),
    [
        (Alcohol(_at("20:30"), 2), LateOther(_at("19:00"), timedelta(minutes=90))),
        (Nicotine(_at("20:30")), LateOther(_at("19:00"), timedelta(minutes=90))),
        (Meal(_at("20:30")), LateOther(_at("20:00"), timedelta(minutes=30))),
    ],
)
def test_the_other_things_warn_after_their_own_cutoff_if_it_is_on(
    entry: Logged, warned: object
) -> None:
    assert warnings_for(entry, TONIGHT) == (warned,)
    assert warnings_for(entry, Limits(TONIGHT.bedtime)) == ()
    assert warnings_for(replace(entry, at=_at("19:00")), TONIGHT) == ()


def test_in_the_doubled_autumn_hour_late_is_counted_in_real_minutes() -> None:
    cutoff = datetime(2026, 10, 25, 2, 45, tzinfo=AMSTERDAM)
    bedtime = datetime(2026, 10, 25, 6, 45, tzinfo=AMSTERDAM)
    second = datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM, fold=1)
    (late,) = warnings_for(Meal(second), Limits(bedtime, {"meal": cutoff}))
    assert late == LateOther(cutoff, timedelta(minutes=45))
