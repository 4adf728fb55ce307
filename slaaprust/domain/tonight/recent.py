"""What was kept lately, and what it says about the person and the evening."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from slaaprust.domain.evening import DAY, Evening, evening_of, evening_on, monday_of
from slaaprust.domain.nights.experiment import Trial, running
from slaaprust.domain.nights.nights import nights_of
from slaaprust.domain.records.journal import (
    Entry,
    Kept,
    Logged,
    Shown,
    Sip,
    Skipped,
    Tonight,
    Workout,
)
from slaaprust.domain.records.night import OWN, Night
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.day import Facts
from slaaprust.domain.tonight.due import Past, pasts
from slaaprust.domain.tonight.thoughts_back import Parked, handed_back


@dataclass(frozen=True, slots=True)
class Recent:
    """The entries of some days, in the order in which they were kept."""

    kept: tuple[Kept, ...]
    settings: Settings

    @classmethod
    def of(cls, kept: Iterable[Kept], settings: Settings) -> "Recent":
        """Return the entries in the order in which they were written."""
        return cls(tuple(sorted(kept, key=lambda each: (each.changed, each.uid))), settings)

    def evening_of(self, moment: datetime) -> Evening:
        """Return the evening that a moment belongs to."""
        return evening_of(moment, self.settings, self._tonights)

    def evening_on(self, day: date, zone_of: datetime) -> Evening:
        """Return the evening of a date, in the zone of a moment."""
        assert zone_of.tzinfo is not None
        return evening_on(day, zone_of.tzinfo, self.settings, self._tonights)

    def entries(self, evening: date) -> tuple[Entry, ...]:
        """Return what was kept of one evening."""
        return tuple(each.entry for each in self.kept if each.evening == evening)

    def trial(self, evening: date) -> Trial | None:
        """Return the experiment that an evening is a day of."""
        return running(self.kept, evening)

    def settings_on(self, evening: date) -> Settings:
        """Return the settings of an evening's day: those of an experiment go first on its days."""
        trial = self.trial(evening)
        return trial.settings(self.settings, evening) if trial else self.settings

    def pasts(self, evening: date) -> dict[str, Past]:
        """Return how each moment of an evening was left."""
        return pasts(self.entries(evening))

    def logged(self) -> tuple[Kept, ...]:
        """Return what the person logged."""
        return tuple(each for each in self.kept if isinstance(each.entry, Logged))

    def sips(self, evening: date) -> tuple[tuple[Sip, ...], tuple[Sip, ...]]:
        """Return the drinks of an evening's day, and those of the days before."""
        sips = [(each.evening, each.entry) for each in self.kept if isinstance(each.entry, Sip)]
        today = tuple(sip for day, sip in sips if day == evening)
        return today, tuple(sip for day, sip in sips if day < evening)

    def waiting(self, evening: date) -> tuple[Parked, ...]:
        """Return the thoughts that the morning of an evening's day hands back, not yet answered."""
        return tuple(each for each in handed_back(self.kept, evening) if each.answer is None)

    @property
    def since(self) -> date | None:
        """The first evening of which slaaprust was there; a night can be told afterwards."""
        seen = (each.evening for each in self.kept if not isinstance(each.entry, Night))
        return min(seen, default=None)

    def facts(self, evening: date) -> Facts:
        """Return what this tells, as far as moments depend on it."""
        entries = [each.entry for each in self.kept]
        return Facts(
            caffeine_since=min((e.at for e in entries if isinstance(e, Sip)), default=None),
            exercise_since=min((e.at for e in entries if isinstance(e, Workout)), default=None),
            parked=bool(self.waiting(evening)),
            untold=self._is_untold(evening - DAY),
            week_due=self._week_due(evening),
        )

    def _is_untold(self, evening: date) -> bool:
        """Answer whether a night is not in the diary, of which slaaprust saw the evening."""
        there = self.since is not None and self.since <= evening
        return there and evening not in nights_of(self.kept)

    def _week_due(self, evening: date) -> datetime | None:
        """Return when the first night of the week was written down, if that was on this date.

        Only where the week before has a night to look back on. What was said of a week is not
        said again, should that night be written down anew.
        """
        monday = monday_of(evening)
        if not any(monday - 7 * DAY <= night < monday for night in nights_of(self.kept)):
            return None
        week = [each for each in self.kept if monday <= each.evening < evening]
        said = (each.entry for each in week if isinstance(each.entry, Shown | Skipped))
        if any(each.moment == "week" for each in said):
            return None
        nights = (each.entry for each in self.kept if isinstance(each.entry, Night))
        written = [each.at for each in nights if each.source == OWN]
        since = [at for at in written if at.date() >= monday]
        first = min(since, key=datetime.timestamp, default=None)
        return first if first and first.date() == evening else None

    def with_tonight(self, evening: date, tonight: Tonight) -> "Recent":
        """Return the same with other times for one evening."""
        return replace(self, kept=(*self.kept, Kept("", evening, tonight)))

    @property
    def _tonights(self) -> dict[date, Tonight]:
        return {each.evening: each.entry for each in self.kept if isinstance(each.entry, Tonight)}
