"""One prompt: what is put before the person at once, however many moments fall together."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from slaaprust.domain.tonight.due import Planned, latest_first
from slaaprust.domain.tonight.thoughts_back import MORNING


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the prompt window shows; the first moment leads, `waited` says what held it back.

    `thoughts` is how many parked ones a morning hands back; `asks` that it asks for the night.
    """

    moments: tuple[Planned, ...]
    waited: str = ""
    thoughts: int = 0
    asks: bool = False

    @property
    def lead(self) -> str:
        """The id of the moment that leads."""
        return self.moments[0].id

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all moments in it."""
        return tuple(each.id for each in self.moments)

    def snoozes(self, now: datetime) -> tuple[int, ...]:
        """Return the minutes it can still be put off without losing its sense."""
        lead, until = self.moments[0], self.moments[0].until
        offered = lead.moment.snoozes
        return tuple(m for m in offered if until and now + timedelta(minutes=m) < until)

    def still(self, now: datetime, plan: Iterable[Planned]) -> "Prompt | None":
        """Return what of it is still worth showing, or nothing; bedtime may have moved since."""
        over = {each.id for each in (*self.moments, *plan) if each.until and each.until <= now}
        valid = tuple(each for each in self.moments if each.id not in over)
        return replace(self, moments=valid) if valid else None

    def with_left(self, thoughts: int, asks: bool) -> "Prompt | None":
        """Return it with what the morning has left; nothing where that was all it was about."""
        if MORNING not in self.ids:
            return self
        if thoughts or asks:
            return replace(self, thoughts=thoughts, asks=asks)
        rest = tuple(each for each in self.moments if each.id != MORNING)
        return replace(self, moments=rest, thoughts=0, asks=False) if rest else None

    def joined(self, earlier: "Prompt | None") -> "Prompt":
        """Return one prompt for this and one that is still open, so that windows never stack."""
        if earlier is None:
            return self
        each_once = {each.id: each for each in (*self.moments, *earlier.moments)}
        return replace(
            self,
            moments=latest_first(each_once.values()),
            waited=self.waited or earlier.waited,
            thoughts=self.thoughts or earlier.thoughts,
            asks=self.asks or earlier.asks,
        )
