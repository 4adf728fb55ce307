"""The statistics: the handbook's numbers, and a slow second opinion that tries every draw."""

from datetime import date, datetime, time, timedelta
from fractions import Fraction
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from slaaprust.domain.values.statistics import (
    Drawn,
    Middle,
    chance,
    clock_at,
    median,
    middle,
    shift,
    since_anchor,
)

LATE = (45, 60, 30, 50, 40)
NOT_LATE = (20, 25, 30, 15, 35, 20, 25)
MINUTES = st.integers(0, 180)
EVENING = date(2026, 11, 20)
ROUND_MIDNIGHT = ("20T23:30", "21T00:30", "21T00:00")
NIGHTS = st.lists(MINUTES, min_size=1, max_size=9)


def wall(at: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-{at}")


def test_late_and_not_late_have_the_published_medians_and_shift():
    assert middle(LATE) == Middle(45, 30, 60, 5)
    assert middle(NOT_LATE) == Middle(25, 15, 35, 7)
    assert shift(LATE, NOT_LATE) == 20


def test_the_shift_is_not_the_difference_of_the_medians():
    assert shift((0, 10, 11), (0, 1, 12)) == 0
    assert median((0, 10, 11)) - median((0, 1, 12)) == 9


def test_what_is_not_known_is_neither_nothing_nor_filled_in():
    assert middle((None, 40, None, 20)) == Middle(30, 20, 40, 2)
    assert middle((None, None)) is None
    assert middle((0,)) == Middle(0, 0, 0, 1)


def test_three_bedtimes_round_midnight_have_midnight_in_the_middle():
    found = middle(since_anchor(wall(each), EVENING) for each in ROUND_MIDNIGHT)
    assert found is not None
    assert [clock_at(each) for each in (found.value, found.low, found.high)] == [
        time(0),
        time(23, 30),
        time(0, 30),
    ]


@pytest.mark.parametrize(
    ("at", "minutes"),
    [
        ("20T18:00", 0),
        ("20T17:59", -1),
        ("21T00:00", 360),
        ("21T03:07:30", 547.5),
        ("21T18:10", 1450),
    ],
)
def test_the_clock_of_a_night_begins_at_18_00(at, minutes):
    assert since_anchor(wall(at), EVENING) == minutes


def test_the_clock_on_the_wall_counts_also_where_it_was_changed():
    at = datetime(2026, 3, 29, 7, tzinfo=ZoneInfo("Europe/Amsterdam"))
    assert since_anchor(at, date(2026, 3, 28)) == 13 * 60


def test_a_time_halfway_a_minute_is_rounded_up():
    assert clock_at(547.5) == time(3, 8)
    assert clock_at(1439.5) == time(18)
    assert clock_at(-0.5) == time(18)
    assert clock_at(-1.5) == time(17, 59)


@given(st.times().map(lambda each: each.replace(second=0, microsecond=0)), st.integers(-1, 2))
def test_every_time_comes_back_from_its_minutes(at, days):
    moment = datetime.combine(EVENING + timedelta(days=days), at)
    assert clock_at(since_anchor(moment, EVENING)) == at


@given(NIGHTS, NIGHTS, st.integers(-60, 60))
def test_a_shift_moves_along_and_turns_round(these, those, more):
    assert shift([each + more for each in these], those) == shift(these, those) + more
    assert shift(those, these) == -shift(these, those)


@given(NIGHTS)
def test_as_many_nights_lie_below_the_median_as_above_it(values):
    found = median(values)
    assert sum(each < found for each in values) <= len(values) / 2
    assert sum(each > found for each in values) <= len(values) / 2


def test_a_side_without_nights_has_no_shift():
    with pytest.raises(ValueError, match="both sides"):
        shift((), (1,))
    with pytest.raises(ValueError, match="both sides"):
        shift((1,), ())


def in_pairs(firsts: str, values: list[int | None]) -> list[Drawn]:
    """Days in blocks of two, of which 1 says that the first is the drawn one."""
    sides = [side for first in firsts for side in (first == "1", first == "0")]
    return [Drawn(n // 2, sides[n], value) for n, value in enumerate(values)]


def tried(days: list[Drawn]) -> float | None:
    """Give the chance by trying every draw there could have been, with ranks as in a textbook."""
    known = [day for day in days if day.value is not None]
    if len({day.side for day in known}) < 2:
        return None
    ordered = sorted(day.value for day in known)

    def rank(value: int) -> Fraction:
        places = [n for n, each in enumerate(ordered, 1) if each == value]
        return Fraction(sum(places), len(places)) - Fraction(len(ordered) + 1, 2)

    blocks = sorted({day.block for day in days})

    def ranks(turned: dict[int, bool]) -> Fraction:
        return sum(rank(day.value) for day in known if day.side is not turned[day.block])

    draws = [
        dict(zip(blocks, each, strict=True)) for each in product((False, True), repeat=len(blocks))
    ]
    seen = abs(ranks(dict.fromkeys(blocks, False)))
    return sum(abs(ranks(draw)) >= seen for draw in draws) / len(draws)


@given(
    st.text("01", min_size=1, max_size=7),
    st.lists(st.none() | st.integers(0, 12), min_size=1, max_size=14),
)
@example("1111111", [50, 20, 45, 20, None, 30, 60, 20, 45, 25, 40, None, 50, 30])
def test_the_chance_is_what_trying_every_draw_gives(firsts, values):
    days = in_pairs(firsts, values[: 2 * len(firsts)])
    assert chance(days) == tried(days)


def test_seven_pairs_that_all_point_one_way_are_one_draw_in_64():
    values = [60, 10, 61, 11, 62, 12, 63, 13, 64, 14, 65, 15, 66, 16]
    assert chance(in_pairs("1111111", values)) == 2 / 128


def test_nights_that_are_all_the_same_are_what_every_draw_gives():
    assert chance(in_pairs("1011", [20] * 8)) == 1


def test_one_side_without_nights_has_no_chance():
    assert chance(in_pairs("11", [20, None, 30, None])) is None
    assert chance([]) is None


def test_four_weeks_take_no_time():
    """2 to the 14th draws by hand take seconds; here they are added up."""
    values = [20 + 7 * n % 41 for n in range(28)]
    found = chance(in_pairs("10110010110100", values))
    assert found is not None
    assert 0 < found <= 1
