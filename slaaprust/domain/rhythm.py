"""How regular nights are: mid-sleep on the clock, social jetlag, and the sleep regularity index."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from slaaprust.domain.evening import DAY, instant
from slaaprust.domain.night import Nights
from slaaprust.domain.quantities import MINUTE, Quantities, quantities
from slaaprust.domain.statistics import ANCHOR, DAY_MINUTES, median, since_anchor

LEAST_PAIRS = 5  # of days, below which an index tells nothing (GGIR asks as many)
Span = tuple[datetime, datetime]


def weekend(morning: date) -> bool:
    """Return whether a morning is a Saturday or a Sunday, for who works on the other days."""
    return morning.weekday() >= 5


def social_jetlag(nights: Nights, free: Callable[[date], bool] = weekend) -> float | None:
    """Return |mid-sleep on free days - on work days| in minutes, the shortest way round the clock.

    `free` says whether a date one gets up on is a free day; None where nights of either are
    missing. Wittmann 2006, Chronobiol Int 23:497; the medians of the nights stand for the usual
    times that their questionnaire asks for.
    """
    off, working = _parted(nights, free)
    if not off.middles or not working.middles:
        return None
    return abs(_way(median(off.middles), median(working.middles)))


def corrected_mid_sleep(
    nights: Nights, free: Callable[[date], bool] = weekend, alarm: bool = False, work_days: int = 5
) -> float | None:
    """Return MSFsc, mid-sleep on free days without the sleep that is caught up, min after midnight.

    MSF - (SDf - SDweek) / 2 where free nights are longer, else MSF; SDweek weighs the median
    lengths by the work days in a week. Undefined, so None, with an alarm on free days. Roenneberg
    2004, Curr Biol 14:R1038, as the MCTQ has it.
    """
    off, working = _parted(nights, free)
    if alarm or not off.middles or not working.middles:
        return None
    on_free, on_work = median(off.lengths), median(working.lengths)
    week = (on_work * work_days + on_free * (7 - work_days)) / 7
    caught_up = (on_free - week) / 2 if on_free > on_work else 0
    return (ANCHOR.hour * 60 + median(off.middles) - caught_up) % DAY_MINUTES


@dataclass(frozen=True, slots=True)
class Regularity:
    """The sleep regularity index, -100 to 100, and what it comes from.

    `valid` is the share of the minutes that could be compared, `pairs` that in days; the index is
    None where these are fewer than five.
    """

    index: float | None
    valid: float
    pairs: float


def regularity(nights: Nights) -> Regularity:
    """Return 200 * P(asleep or awake alike 24 h apart) - 100 over the minutes that are known.

    A day runs from noon to noon, and is known where its night has an onset and a final awakening;
    one counts as asleep in between, since a diary does not say when one lay awake. 24 hours are
    real ones, so a changed clock shows. Phillips 2017, Sci Rep 7:3216.
    """
    known = {day: q for day, night in nights.items() if (q := quantities(night)).midpoint}
    if not known:
        return Regularity(None, 0.0, 0.0)
    asleep = [_asleep(q) for q in known.values()]
    days = [_noon_to_noon(day, q) for day, q in known.items()]
    alike, compared = _alike(asleep, days)
    in_all = (max(end for _, end in days) - min(start for start, _ in days)) - DAY
    pairs = compared / DAY
    index = 200 * (alike / compared) - 100 if pairs >= LEAST_PAIRS else None
    return Regularity(index, compared / in_all if in_all else 0.0, pairs)


@dataclass(frozen=True, slots=True)
class _Part:
    middles: list[float]  # minutes after 18:00
    lengths: list[int]  # of sleep, from onset to the final awakening


def _parted(nights: Nights, free: Callable[[date], bool]) -> tuple[_Part, _Part]:
    """Return the nights before free days, and those before work days."""
    parts = _Part([], []), _Part([], [])
    for day, night in nights.items():
        told, part = quantities(night), parts[0 if free(day + DAY) else 1]
        if told.midpoint is not None and told.spt is not None:
            part.middles.append(since_anchor(told.midpoint, day))
            part.lengths.append(told.spt)
    return parts


def _way(start: float, end: float) -> float:
    """Return the minutes from one time on the clock to another, the shortest way round."""
    half = DAY_MINUTES / 2
    return (end - start + half) % DAY_MINUTES - half


def _asleep(told: Quantities) -> Span:
    assert told.onset and told.spt is not None
    onset = told.onset.astimezone(UTC)
    return onset, onset + told.spt * MINUTE


def _noon_to_noon(day: date, told: Quantities) -> Span:
    assert told.onset and told.onset.tzinfo
    zone = told.onset.tzinfo
    start, end = (instant(datetime.combine(each, time(12)), zone) for each in (day, day + DAY))
    return start, end


def _alike(asleep: list[Span], days: list[Span]) -> tuple[timedelta, timedelta]:
    """Return for how long one was in the same state a day later, and how long that is known."""
    edges: list[tuple[datetime, str, timedelta, int]] = []
    for shift in (timedelta(), DAY):
        for name, spans in (("asleep", asleep), ("known", days)):
            edges += [(start - shift, name, shift, 1) for start, _ in spans]
            edges += [(end - shift, name, shift, -1) for _, end in spans]
    alike = compared = timedelta()
    open_spans: Counter[tuple[str, timedelta]] = Counter()
    for (start, name, shift, step), (end, *_) in pairwise(sorted(edges)):
        open_spans[name, shift] += step
        if open_spans["known", timedelta()] and open_spans["known", DAY]:
            compared += end - start
            if bool(open_spans["asleep", timedelta()]) == bool(open_spans["asleep", DAY]):
                alike += end - start
    return alike, compared
