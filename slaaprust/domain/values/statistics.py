"""Statistics that stay honest for a handful of nights: the middle, the range, how many, a shift."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from math import floor

ANCHOR = time(18)  # where the day of a night begins, which most nights lie after
DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Middle:
    """The median of n values, with the lowest and the highest, in the unit of the values."""

    value: float
    low: float
    high: float
    n: int


def middle(values: Iterable[float | None]) -> Middle | None:
    """Return the median of what is known, or None where nothing is; nothing is filled in."""
    known = [each for each in values if each is not None]
    if not known:
        return None
    return Middle(median(known), min(known), max(known), len(known))


def median(values: Iterable[float]) -> float:
    """Return the one in the middle, or halfway the two; raise IndexError where there is none."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def since_anchor(moment: datetime, evening: date) -> float:
    """Return a moment of the night of an evening in minutes after 18:00, by the clock there.

    So 23:30, 00:30 and 00:00 have 00:00 in the middle, and not 23:30 or noon. Nothing is turned
    round: 17:30 lies half an hour before, so that it works for who sleeps early or by day too.
    """
    return (moment.replace(tzinfo=None) - datetime.combine(evening, ANCHOR)) / timedelta(minutes=1)


def clock_at(minutes: float) -> time:
    """Return the time on the clock, in whole minutes rounded half up, that lies after 18:00."""
    hours, rest = divmod((floor(minutes + 0.5) + ANCHOR.hour * 60) % DAY_MINUTES, 60)
    return time(hours, rest)


def shift(these: Sequence[float], those: Sequence[float]) -> float:
    """Return how much these lie above those, in their unit: the median of all differences.

    The estimator of Hodges and Lehmann (1963), which is not the difference of the medians.
    Raise ValueError where one of the two is empty.
    """
    if not these or not those:
        raise ValueError("a shift needs values on both sides")
    return median(one - other for one in these for other in those)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A day of a drawn scheme: the block it was drawn in, its side, and what came of it."""

    block: int
    side: bool
    value: float | None


def chance(days: Iterable[Drawn]) -> float | None:
    """Return the share of possible draws with a difference as large as this one, from 0 to 1.

    Exact, and only over what the lot could have given: in each block the sides as they are or
    the other way round (Edgington 1980). The difference is the rank sum, to which the shift
    belongs; equal values share their ranks. Days without a value keep their side and do not
    count. None where one side has no values.
    """
    known = [day for day in days if day.value is not None]
    if len({day.side for day in known}) < 2:
        return None
    steps = _steps(known)
    seen, sums = abs(sum(steps)), Counter({0: 1})
    for step in steps:
        sums = _either_way(sums, step)
    extreme = sum(times for total, times in sums.items() if abs(total) >= seen)
    return extreme / sums.total()


def _steps(known: list[Drawn]) -> list[int]:
    """Return for each block by how much its draw moves the rank sum, one way or the other."""
    values = [day.value for day in known if day.value is not None]
    moved: Counter[int] = Counter()
    for day, rank in zip(known, _centred(values), strict=True):
        moved[day.block] += rank if day.side else -rank
    return list(moved.values())


def _centred(values: Sequence[float]) -> list[int]:
    """Return how many values lie below each one, less how many lie above it."""
    return [
        sum(each > other for other in values) - sum(each < other for other in values)
        for each in values
    ]


def _either_way(sums: Counter[int], step: int) -> Counter[int]:
    found: Counter[int] = Counter()
    for total, times in sums.items():
        found[total + step] += times
        found[total - step] += times
    return found
