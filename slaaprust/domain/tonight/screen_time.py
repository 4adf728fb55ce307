"""How long the screen is in use during the landing, counted from look to look."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

LONGEST = timedelta(minutes=2)  # between two looks; after a longer gap nobody knows what went on


@dataclass(frozen=True, slots=True)
class ScreenTime:
    """What was seen in the landing of one evening since it was last noted; moments are in UTC."""

    evening: date
    seen: datetime | None = None  # the last look
    used: timedelta = timedelta()
    known: bool = False  # whether any look could tell

    @property
    def minutes(self) -> float:
        """The time in use in minutes, to one decimal."""
        return round(self.used / timedelta(minutes=1), 1)

    def looked(
        self, now: datetime, landing: tuple[datetime, datetime], in_use: bool | None
    ) -> "ScreenTime":
        """Return the same after a look, by which the time since the one before is judged.

        Only what lies between the beginning of the landing and bedtime counts.
        """
        used = self._since(now, landing) if in_use else timedelta()
        known = self.known or in_use is not None
        return replace(self, seen=now, used=self.used + used, known=known)

    def _since(self, now: datetime, landing: tuple[datetime, datetime]) -> timedelta:
        if self.seen is None or now - self.seen > LONGEST:
            return timedelta()
        begun, bedtime = landing
        return max(timedelta(), min(now, bedtime) - max(self.seen, begun))
