"""The nights of the diary among all that was kept, and what they suggest for the next one."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from statistics import median

from slaaprust.domain.journal import Kept
from slaaprust.domain.night import MOMENTS, Night
from slaaprust.domain.rhythm import clock_median

LAST = 7  # nights that tell what is usual
ROUGHLY = 5  # minutes to which that is rounded


def nights_of(kept: Iterable[Kept]) -> dict[date, Kept]:
    """Return the nights by the date of their evening; of two of one evening the last written."""
    nights = (each for each in kept if isinstance(each.entry, Night))
    return {
        each.evening: each for each in sorted(nights, key=lambda each: (each.changed, each.uid))
    }


def night_in(kept: Kept) -> Night:
    """Return the night that an entry of the diary holds."""
    assert isinstance(kept.entry, Night)
    return kept.entry


def usual(nights: Mapping[date, Night], before: date) -> dict[str, str]:
    """Return what the last nights suggest, as it is typed: times, and minutes to fall asleep.

    Only these two: what there was of signs or of lying awake is for nobody to suggest.
    """
    last = [nights[day] for day in sorted(nights, reverse=True) if day < before][:LAST]
    told = {key: [m for night in last if (m := getattr(night, key))] for key in MOMENTS}
    times = {key: _clock(moments) for key, moments in told.items() if moments}
    minutes = [night.sol for night in last if night.sol is not None]
    return times | ({"sol": str(_roughly(median(minutes)))} if minutes else {})


def _clock(moments: Iterable[datetime]) -> str:
    middle = clock_median(moments)
    assert middle is not None
    hours, minutes = divmod(_roughly(middle) % (24 * 60), 60)
    return f"{hours:02}:{minutes:02}"


def _roughly(minutes: float) -> int:
    return round(minutes / ROUGHLY) * ROUGHLY
