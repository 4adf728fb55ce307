"""What the last nights suggest for the next one, as a start that is only kept once confirmed."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from slaaprust.domain.night import MOMENTS, Night
from slaaprust.domain.rhythm import clock_median
from slaaprust.domain.statistics import median

LAST = 7  # nights that tell what is usual
ROUGHLY = 5  # minutes to which that is rounded


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
