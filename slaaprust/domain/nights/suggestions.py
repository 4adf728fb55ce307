"""What the last nights suggest for the next one: a start that is kept only once confirmed."""

from datetime import date

from slaaprust.domain.records.night import MOMENTS, Nights
from slaaprust.domain.values.statistics import clock_at, median, since_anchor

LAST = 7  # nights that tell what is usual
ROUGHLY = 5  # minutes to which that is rounded


def usual(nights: Nights, before: date) -> dict[str, str]:
    """Return what the last nights suggest, as it is typed: times, and minutes to fall asleep.

    Only these two: what there was of signs or of lying awake is for nobody to suggest.
    """
    days = [day for day in sorted(nights, reverse=True) if day < before][:LAST]
    last = {day: nights[day] for day in days}
    times = {key: time for key in MOMENTS if (time := _time(key, last))}
    minutes = [night.sol for night in last.values() if night.sol is not None]
    return times | ({"sol": str(_roughly(median(minutes)))} if minutes else {})


def _time(key: str, nights: Nights) -> str:
    told = ((day, getattr(night, key)) for day, night in nights.items())
    known = [since_anchor(moment, day) for day, moment in told if moment]
    return f"{clock_at(_roughly(median(known))):%H:%M}" if known else ""


def _roughly(minutes: float) -> int:
    return round(minutes / ROUGHLY) * ROUGHLY
