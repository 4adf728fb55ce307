"""A slow second opinion on nights: each minute is looked at by itself, on a clock in UTC.

What a person did in a minute is written down as one letter: in bed and awake on purpose (b),
trying to fall asleep (l), asleep (s), awake in between (w), awake at the end (t). Lengths are
counts of letters; nothing is subtracted from anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Lived:
    """A night as it was lived, minute by minute from `start` (UTC), in a zone."""

    start: datetime
    minutes: str
    zone: ZoneInfo

    def count(self, letters: str) -> int:
        return sum(each in letters for each in self.minutes)

    def first(self, letter: str) -> datetime:
        """The moment at which this letter begins, or what comes next where there is none."""
        order = "blswt"
        before = [m for m in self.minutes if order.index(m) < order.index(letter)]
        return self._local(len(before))

    def last_waking(self) -> datetime:
        return self._local(len(self.minutes.rstrip("t")))

    def out_of_bed(self) -> datetime:
        return self._local(len(self.minutes))

    def middle(self) -> datetime:
        """The moment with as many minutes of the sleep period before as after it."""
        period = self.minutes.strip("blt")
        begun = len(self.minutes.rstrip("t")) - len(period)
        left, right = 0, 2 * len(period)  # in half minutes
        while left < right:
            left, right = left + 1, right - 1
        return (self.start + begun * MINUTE + left * MINUTE / 2).astimezone(self.zone)

    def _local(self, minute: int) -> datetime:
        return (self.start + minute * MINUTE).astimezone(self.zone)


def alike(asleep: Mapping[datetime, bool]) -> tuple[int, int]:
    """Count the minutes known a day later as well, and those in the same state."""
    later = {minute + timedelta(days=1) for minute in asleep} & asleep.keys()
    same = sum(asleep[minute] == asleep[minute - timedelta(days=1)] for minute in later)
    return same, len(later)


def day_of_minutes(day: date, onset: datetime, final: datetime) -> dict[datetime, bool]:
    """Each minute from one noon to the next, with whether it was slept through."""
    zone = onset.tzinfo
    noons = [datetime(d.year, d.month, d.day, 12, tzinfo=zone) for d in (day, day + timedelta(1))]
    start, end = (noon.astimezone(UTC) for noon in noons)
    minutes = (start + n * MINUTE for n in range((end - start) // MINUTE))
    return {m: onset.astimezone(UTC) <= m < final.astimezone(UTC) for m in minutes}
