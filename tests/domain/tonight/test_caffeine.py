"""The caffeine model against worked numbers and its own laws."""

import math
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from examples import DEAR
from hypothesis import assume, given
from hypothesis import strategies as st

from slaaprust.domain.records.journal import Sip
from slaaprust.domain.tonight.caffeine import FAST, HALF_LIFE, SLOW, amount, band_at, curve, tmax

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOON = datetime(2026, 11, 21, 12, tzinfo=AMSTERDAM)
LIMIT = math.log(2) / 5  # the ka that equals ke at a half-life of 5 h

doses = st.floats(0, 1000)
hours = st.floats(-2, 72)
half_lives = st.floats(0.5, 24)
rates = st.floats(0.05, 10)
sips = st.lists(
    st.builds(
        lambda after, mg, minutes: Sip(NOON + timedelta(minutes=after), "thee", mg, minutes),
        st.integers(0, 1440),
        doses,
        st.sampled_from((0, 0, 7, 30, 240)),
    ),
    max_size=8,
)


def _half_life(ke: float) -> float:
    return math.log(2) / ke


def in_body(drunk: Iterable[Sip], moment: datetime, half_life: float = HALF_LIFE) -> float:
    """Return the estimate alone."""
    return band_at(drunk, moment, half_life).estimate


@pytest.mark.parametrize(
    ("after", "mg"),
    [
        (0.25, 69.8807),
        (0.5, 87.5214),
        (0.75, 90.2763),
        (1, 88.8446),
        (2, 77.9423),
        (3, 67.8568),
        (4, 59.0728),
        (5, 51.4258),
        (6, 44.7688),
        (8, 33.9284),
        (10, 25.7129),
        (12, 19.4867),
        (18, 8.4821),
        (24, 3.6920),
    ],
)
def test_100_mg_leaves_the_worked_amounts(after: float, mg: float) -> None:
    assert amount(100, after, 5, ka=5) == pytest.approx(mg, abs=5e-5)


@pytest.mark.parametrize(
    ("after", "mg"), [(1, 12.0684), (2, 21.0123), (5, 34.6574), (10, 34.6574), (24, 11.9433)]
)
def test_equal_rates_take_the_limit_form(after: float, mg: float) -> None:
    assert amount(100, after, 5, ka=LIMIT) == pytest.approx(mg, abs=5e-5)


def test_equal_rates_peak_at_one_over_the_rate() -> None:
    assert tmax(5, ka=LIMIT) == pytest.approx(7.2135, abs=5e-5)
    assert amount(100, tmax(5, ka=LIMIT), 5, ka=LIMIT) == pytest.approx(36.7879, abs=5e-5)


def test_absorption_slower_than_elimination_is_not_symmetric() -> None:
    assert amount(100, 3, _half_life(0.5), ka=0.1) == pytest.approx(12.9422, abs=5e-5)
    assert amount(100, 3, _half_life(0.1), ka=0.5) == pytest.approx(64.7110, abs=5e-5)


@pytest.mark.parametrize(
    ("minutes", "ka"),
    [(30, 8.3303), (45, 4.8893), (60, 3.3122), (90, 1.8750), (120, 1.2302)],
)
def test_each_absorption_rate_has_its_time_of_peak(minutes: float, ka: float) -> None:
    assert tmax(5, ka) * 60 == pytest.approx(minutes, abs=5e-3)


def test_the_worked_peak_is_ninety_percent_after_three_quarters_of_an_hour() -> None:
    assert tmax(5, ka=5) * 60 == pytest.approx(44.25, abs=5e-3)
    assert amount(100, tmax(5, ka=5), 5, ka=5) == pytest.approx(90.28, abs=5e-3)
    assert tmax() * 60 == pytest.approx(45, abs=0.1)


@pytest.mark.parametrize("ka", [1.0, 4.9, LIMIT])
def test_the_area_under_the_curve_is_the_dose_by_the_elimination_whatever_the_absorption(
    ka: float,
) -> None:
    step = 0.01
    area = step * math.fsum(amount(100, (n + 0.5) * step, 5, ka) for n in range(20_000))
    assert area == pytest.approx(721.3475, abs=0.01)


@pytest.mark.parametrize(
    ("mg", "after", "half_life", "ka"),
    [
        (-1, 1, 5, 4.9),
        (math.nan, 1, 5, 4.9),
        (math.inf, 1, 5, 4.9),
        (60, math.nan, 5, 4.9),
        (60, 1, 0, 4.9),
        (60, 1, math.inf, 4.9),
        (60, 1, math.nan, 4.9),
        (60, 1, 5, -1),
    ],
)
def test_impossible_numbers_are_refused(
    mg: float, after: float, half_life: float, ka: float
) -> None:
    with pytest.raises(ValueError, match=r"needed|count"):
        amount(mg, after, half_life, ka)


@given(doses, hours, half_lives, rates)
def test_what_is_left_is_never_negative_nor_more_than_the_dose(
    mg: float, after: float, half_life: float, ka: float
) -> None:
    assert 0 <= amount(mg, after, half_life, ka) <= mg


@given(doses, hours, half_lives, rates)
def test_twice_the_dose_leaves_twice_as_much(
    mg: float, after: float, half_life: float, ka: float
) -> None:
    twice = amount(2 * mg, after, half_life, ka)
    assert twice == pytest.approx(2 * amount(mg, after, half_life, ka), rel=1e-12)


@given(st.floats(1, 1000), st.floats(6, 48), st.floats(2, 12))
def test_after_absorption_each_half_life_halves(mg: float, after: float, half_life: float) -> None:
    now, later = (amount(mg, each, half_life) for each in (after, after + half_life))
    assert later == pytest.approx(now / 2, rel=1e-9)


@given(st.floats(0.01, 48), half_lives, st.floats(-1e-5, 1e-5))
def test_nothing_jumps_where_the_two_rates_meet(
    after: float, half_life: float, apart: float
) -> None:
    ke = math.log(2) / half_life
    near = amount(100, after, half_life, ka=ke * (1 + apart))
    assert near == pytest.approx(amount(100, after, half_life, ka=ke), rel=1e-3)
    assert tmax(half_life, ka=ke * (1 + apart)) == pytest.approx(1 / ke, rel=1e-4)


@given(st.floats(0.01, 48), st.floats(0.5, 20), st.floats(1.01, 2))
def test_a_slower_body_always_has_more_left(after: float, half_life: float, slower: float) -> None:
    assert amount(100, after, half_life) < amount(100, after, half_life * slower)


def test_far_from_the_dose_a_fast_body_overflows_nothing() -> None:
    assert amount(100, 1e6, 0.001, ka=0.05) == 0


@given(st.floats(1, 1000), half_lives, rates, hours)
def test_never_is_more_left_than_at_the_peak(
    mg: float, half_life: float, ka: float, after: float
) -> None:
    highest = amount(mg, tmax(half_life, ka), half_life, ka)
    assert amount(mg, after, half_life, ka) <= highest * (1 + 1e-9)


@DEAR
@given(sips, st.randoms(use_true_random=False), st.integers(0, 2880))
def test_the_order_of_logging_makes_no_difference(
    drunk: list[Sip], chance: object, after: int
) -> None:
    moment = NOON + timedelta(minutes=after)
    shuffled = list(drunk)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_body(drunk, moment) == in_body(shuffled, moment)


@DEAR
@given(sips, st.integers(0, 2880), st.floats(2, 12))
def test_the_band_contains_the_estimate(drunk: list[Sip], after: int, half_life: float) -> None:
    moment = NOON + timedelta(minutes=after)
    band = band_at(drunk, moment, half_life)
    assert band.low <= band.estimate <= band.high
    assert band.low <= in_body(drunk, moment, FAST) <= in_body(drunk, moment, SLOW) <= band.high


def test_one_cup_at_17_40_leaves_half_at_bedtime() -> None:
    drunk = (Sip(NOON.replace(hour=17, minute=40), "filterkoffie", 60),)
    band = band_at(drunk, NOON.replace(hour=23))
    assert band.estimate == pytest.approx(amount(60, 16 / 3))
    assert band.low == pytest.approx(amount(60, 16 / 3, FAST))
    assert band.high == pytest.approx(amount(60, 16 / 3, SLOW))


def test_a_sip_counts_from_its_own_moment_on() -> None:
    drunk = (Sip(NOON, "espresso", 65),)
    assert in_body(drunk, NOON - timedelta(hours=1)) == 0
    assert in_body(drunk, NOON + timedelta(minutes=10)) > 0
    assert in_body((), NOON) == 0


@pytest.mark.parametrize("minutes", [5, 30, 60, 180, 480])
def test_a_slow_drink_is_within_one_percent_of_a_steady_intake(minutes: int) -> None:
    slow = (Sip(NOON, "mok", 100, minutes),)
    for after in range(0, 600, 7):
        steady = math.fsum(
            amount(100 / 240, (after - (n + 0.5) * minutes / 240) / 60) for n in range(240)
        )  # ten times as many portions as the estimate ever takes
        assert in_body(slow, NOON + timedelta(minutes=after)) == pytest.approx(steady, abs=1)


def test_a_slow_drink_stays_whole() -> None:
    late = NOON + timedelta(hours=9)
    midpoint = in_body((Sip(NOON + timedelta(minutes=30), "mok", 120),), late)
    assert in_body((Sip(NOON, "mok", 120, 60),), late) == pytest.approx(midpoint, rel=5e-3)


def test_a_dose_without_sense_or_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="dose"):
        in_body((Sip(NOON, "thee", -5),), NOON)
    with pytest.raises(ValueError, match="dose"):
        in_body((Sip(NOON, "thee", 5, -1),), NOON)
    with pytest.raises(ValueError, match="zone"):
        in_body((), NOON.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("evening", "morning", "real"),
    [
        ("2026-03-28T23:00", "2026-03-29T07:00", 7),
        ("2026-10-24T23:00", "2026-10-25T07:00", 9),
        ("2026-11-21T23:00", "2026-11-22T07:00", 8),
    ],
)
def test_the_night_the_clock_changes_counts_real_hours(
    evening: str, morning: str, real: float
) -> None:
    bed, up = (
        datetime.fromisoformat(each).replace(tzinfo=AMSTERDAM) for each in (evening, morning)
    )
    left = in_body((Sip(bed, "espresso", 65),), up)
    assert left == pytest.approx(amount(65, real))


def test_the_doubled_autumn_hour_is_two_hours() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM)
    drunk = (Sip(first, "espresso", 65),)
    assert in_body(drunk, first.replace(fold=1)) == pytest.approx(amount(65, 1))


@DEAR
@given(sips, st.floats(2, 12))
def test_the_curve_says_the_same_as_each_moment_alone(drunk: list[Sip], half_life: float) -> None:
    start, step = NOON - timedelta(hours=1), timedelta(hours=1)
    points = curve(drunk, start, NOON + timedelta(hours=24), step, half_life)
    for point in points:
        band = band_at(drunk, point.at, half_life)
        assert point.band.estimate == pytest.approx(band.estimate, rel=1e-7, abs=1e-6)
        assert point.band.low == pytest.approx(band.low, rel=1e-7, abs=1e-6)
        assert point.band.high == pytest.approx(band.high, rel=1e-7, abs=1e-6)


def test_a_curve_that_begins_after_the_drinks_knows_them() -> None:
    drunk = (Sip(NOON, "espresso", 65), Sip(NOON - timedelta(hours=20), "mok", 120))
    (point,) = curve(drunk, NOON + timedelta(hours=3), NOON + timedelta(hours=3))
    assert point.band.estimate == pytest.approx(in_body(drunk, point.at))


def test_the_curve_steps_in_real_time_and_ends_at_its_end() -> None:
    start = datetime(2026, 3, 29, 0, 50, tzinfo=AMSTERDAM)
    end = datetime(2026, 3, 29, 4, 15, tzinfo=AMSTERDAM)
    moments = [point.at for point in curve((), start, end, timedelta(hours=1))]
    assert [f"{each:%H:%M}" for each in moments] == ["00:50", "01:50", "03:50", "04:15"]


def test_a_curve_without_steps_is_refused() -> None:
    with pytest.raises(ValueError, match="forward"):
        curve((), NOON, NOON + timedelta(hours=1), timedelta(0))


@DEAR
@given(sips)
def test_the_zone_of_a_moment_makes_no_difference(drunk: list[Sip]) -> None:
    assume(drunk)
    moment = NOON + timedelta(hours=11)
    elsewhere = moment.astimezone(ZoneInfo("America/New_York"))
    assert (
        band_at(drunk, moment)
        == band_at(drunk, elsewhere)
        == band_at(drunk, moment.astimezone(UTC))
    )
