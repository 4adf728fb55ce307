"""How much caffeine is in the body: an estimate with its band, and its curve over a day.

One compartment with first-order absorption and elimination; all of a dose is taken up (Blanchard
and Sawers 1983) and doses add up (Newton 1981). Amounts in mg, times in hours, rates per hour.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from slaaprust.domain.records.journal import Sip

HALF_LIFE = 5.0  # mean of adults (IOM 2001)
FAST, SLOW = 3.0, 8.0  # the half-lives that frame every estimate
ABSORPTION = 4.9  # gives a peak after 45 min; fitted 4.94 (J Pharm Health Care Sci 2021;7:36)


@dataclass(frozen=True, slots=True)
class Band:
    """An estimate in mg between what a fast and a slow body would have left."""

    estimate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Point:
    """One place on the curve."""

    at: datetime
    band: Band


def band_at(sips: Iterable[Sip], moment: datetime, half_life: float = HALF_LIFE) -> Band:
    """Return the estimate at a moment with its band, which always contains the estimate."""
    doses, now = _doses(sips), _hours(moment)
    return _band(*(_total(doses, now, each) for each in (half_life, FAST, SLOW)))


def curve(
    sips: Iterable[Sip],
    start: datetime,
    end: datetime,
    step: timedelta = timedelta(minutes=10),
    half_life: float = HALF_LIFE,
) -> tuple[Point, ...]:
    """Return the estimate and its band at every step of real time from start, and at the end."""
    moments = _steps(start, end, step)
    hours, doses = [_hours(each) for each in moments], sorted(_doses(sips))
    lines = [_line(doses, hours, each) for each in (half_life, FAST, SLOW)]
    bands = (_band(*amounts) for amounts in zip(*lines, strict=True))
    return tuple(Point(*each) for each in zip(moments, bands, strict=True))


def amount(mg: float, hours: float, half_life: float = HALF_LIFE, ka: float = ABSORPTION) -> float:
    """Return the mg in the body some hours after one dose (Bateman 1910); 0 before it.

    ValueError for a negative or infinite dose or time, and for rates that are not above 0.
    """
    ke = _elimination(half_life, ka)
    if not (math.isfinite(mg) and mg >= 0 and math.isfinite(hours)):
        raise ValueError(f"no dose or time to count with: {mg} mg after {hours} h")
    return _amount(mg, hours, ke, ka)


def tmax(half_life: float = HALF_LIFE, ka: float = ABSORPTION) -> float:
    """Return the hours from a dose to its peak."""
    ke = _elimination(half_life, ka)
    if math.isclose(ka, ke, rel_tol=1e-6):
        return 1 / ke
    return math.log(ka / ke) / (ka - ke)


def _elimination(half_life: float, ka: float) -> float:
    if not (0 < half_life < math.inf and 0 < ka < math.inf):
        raise ValueError(f"rates above 0 are needed: half-life {half_life} h, ka {ka} per h")
    return math.log(2) / half_life


def _amount(mg: float, hours: float, ke: float, ka: float) -> float:
    """Return the Bateman amount, written so that ka close to ke loses no digits."""
    if hours <= 0:
        return 0.0
    slow, gap = min(ka, ke), abs(ka - ke)
    reach = -math.expm1(-gap * hours) / gap if gap else hours
    return min(mg, mg * ka * math.exp(-slow * hours) * reach)


# A slow drink is this many minutes a portion: the curve then stays within 1 % of the dose of
# a steady intake. More portions than MOST would only cost time.
_PORTION, _MOST = 5, 24


def _doses(sips: Iterable[Sip]) -> list[tuple[float, float]]:
    """Return all sips as (hours, mg), a slow one as equal doses in the middle of each portion."""
    doses = []
    for sip in sips:
        if not (0 <= sip.mg < math.inf and sip.minutes >= 0):
            raise ValueError(f"no dose to count with: {sip.mg} mg in {sip.minutes} min")
        parts = max(1, min(_MOST, math.ceil(sip.minutes / _PORTION)))
        each, start = sip.minutes / 60 / parts, _hours(sip.at)
        doses += [(start + (n + 0.5) * each, sip.mg / parts) for n in range(parts)]
    return doses


def _total(doses: Iterable[tuple[float, float]], now: float, half_life: float) -> float:
    ke = _elimination(half_life, ABSORPTION)
    return math.fsum(_amount(mg, now - at, ke, ABSORPTION) for at, mg in doses)


def _line(doses: list[tuple[float, float]], moments: list[float], half_life: float) -> list[float]:
    """Return the totals at sorted moments in one walk that carries gut and body along.

    What is still in the gut is as a fresh dose at any later moment, so no dose is seen twice.
    """
    ke, ka = _elimination(half_life, ABSORPTION), ABSORPTION
    events = sorted([*doses, *((moment, None) for moment in moments)], key=lambda each: each[0])
    line, gut, body, now = [], 0.0, 0.0, events[0][0]
    for at, mg in events:
        span, now = at - now, at
        body = body * math.exp(-ke * span) + _amount(gut, span, ke, ka)
        gut *= math.exp(-ka * span)
        if mg is None:
            line.append(body)
        else:
            gut += mg
    return line


def _band(estimate: float, *others: float) -> Band:
    # A person can be faster or slower than the band's own bodies, and still belongs in it.
    return Band(estimate, min(estimate, *others), max(estimate, *others))


def _steps(start: datetime, end: datetime, step: timedelta) -> list[datetime]:
    if step <= timedelta(0):
        raise ValueError("a curve goes forward in time")
    now, last, moments = start.astimezone(UTC), end.astimezone(UTC), []
    while now < last:
        moments.append(now)
        now += step
    return [each.astimezone(start.tzinfo) for each in (*moments, last)]


def _hours(moment: datetime) -> float:
    """Return a moment as hours of real time, whatever the clock on the wall did."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.timestamp() / 3600
