"""One reading of the clock and the journal, from which every decision starts."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from slaaprust.core.carry_over import CarryOver
from slaaprust.core.ports import Clock, Journal, NotKept
from slaaprust.domain.evening import DAY
from slaaprust.domain.nights.experiment import LONGEST
from slaaprust.domain.records.journal import (
    Entry,
    Experiment,
    HandedBack,
    Kept,
    Shown,
    Sip,
    Thought,
)
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.tonight.due import Hindrance, Past, Planned, agenda
from slaaprust.domain.tonight.recent import Recent
from slaaprust.domain.tonight.thoughts_back import MORNING

HABIT = 14 * DAY  # who logged within this time is somebody who logs


@dataclass(frozen=True, slots=True)
class Scene:
    """How things stand at one moment (in UTC)."""

    now: datetime
    day: Day
    recent: Recent
    past: dict[str, Past]

    def plan(self, hindrance: Hindrance) -> tuple[Planned, ...]:
        """Return how each moment of the day stands, with what is in the way."""
        return agenda(self.now, self.day, self.past, hindrance)


class JournalView:
    """Reads the clock and the journal, and knows what the disk has not taken yet."""

    def __init__(self, clock: Clock, journal: Journal, settings: Settings) -> None:
        self.clock = clock
        self.settings = settings
        self._journal = journal
        self._long_ago = CarryOver(journal)
        self._unsaved: dict[str, Kept] = {}
        self._read: tuple[object, Recent] | None = None
        self._seen: Scene | None = None

    def scene(self, of: date | None = None, screen_since: datetime | None = None) -> Scene:
        """Return how it stands now, for the evening of a date or else the present one."""
        now, recent = self.clock(), self.recent(of)
        evening = recent.evening_on(of, now) if of else recent.evening_of(now)
        seen = self._seen
        if seen is None or seen.recent is not recent or seen.day.evening != evening:
            facts, settings = recent.facts(evening.date), recent.settings_on(evening.date)
            day = Day(evening, settings, facts)
            seen = self._seen = Scene(now, day, recent, recent.pasts(evening.date))
        facts = replace(seen.day.facts, screen_since=screen_since)
        return replace(seen, now=now.astimezone(UTC), day=replace(seen.day, facts=facts))

    def recent(self, around: date | None = None) -> Recent:
        """Return what was kept in the weeks before a date, and just after it.

        It is read anew when it has changed, which between two ticks is seldom.
        """
        around = around or self.clock().date()
        first, last = around - LONGEST, around + 2 * DAY
        stand = around, self.settings, self.unsaved, self._journal.stand(first, last)
        if self._read is None or self._read[0] != stand:
            kept = self.between(first, last)
            old = self._long_ago.before(first, kept)
            lately = around - HABIT
            counts = (e for e in (*old, *kept) if e.evening >= lately or _counts_for_weeks(e.entry))
            self._read = stand, Recent.of(counts, self.settings)
        return self._read[1]

    def between(self, first: date, last: date) -> tuple[Kept, ...]:
        """Return what was kept of these evenings, and all that the disk has not taken yet."""
        kept = self._journal.entries(first, last)
        return tuple({each.uid: each for each in (*kept, *self._unsaved.values())}.values())

    def around(self, at: datetime) -> tuple[Day, tuple[Sip, ...], tuple[Sip, ...]]:
        """Return the day of a moment, its drinks, and those of the days before."""
        recent = self.recent(at.date())
        evening = recent.evening_of(at)
        day = Day(evening, recent.settings_on(evening.date))
        return day, *recent.sips(evening.date)

    @property
    def unsaved(self) -> tuple[Kept, ...]:
        """Return what the disk has not taken yet."""
        return tuple(self._unsaved.values())

    def keep(self, evening: date, entry: Entry) -> Kept:
        """Keep an entry, in memory as long as the disk refuses it."""
        try:
            return Kept(self._journal.add(evening, entry), evening, entry)
        except NotKept as problem:
            kept = Kept(problem.uid, evening, entry, changed="~", unsaved=str(problem))
            self._unsaved[kept.uid] = kept
            return kept

    def keep_late(self) -> bool:
        """Try again what the disk refused before; return whether it has taken the last of it."""
        waiting = tuple(self._unsaved.values())
        for kept in waiting:
            try:
                self._journal.add(kept.evening, kept.entry, kept.uid)
            except NotKept:
                return False
            del self._unsaved[kept.uid]
        return bool(waiting)

    def replace(self, uid: str, entry: Entry) -> None:
        """Put an entry in the place of another; raise KeyError or NotKept."""
        if uid in self._unsaved:
            self._unsaved[uid] = replace(self._unsaved[uid], entry=entry)
        else:
            self._journal.replace(uid, entry)

    def remove(self, uid: str) -> None:
        """Take an entry out; raise KeyError or NotKept."""
        waited = self._unsaved.pop(uid, None)
        try:
            self._journal.remove(uid)  # which may have taken it although it refused
        except (KeyError, NotKept):
            if waited is None:
                raise

    def erase(self, *uids: str) -> None:
        """Take entries out for good, with all that they said; raise KeyError or NotKept."""
        waited = [uid for uid in uids if self._unsaved.pop(uid, None)]
        with suppress(KeyError, NotKept):  # the disk may have taken these although it refused
            self._journal.erase(*waited)
        self._journal.erase(*(uid for uid in uids if uid not in waited))

    def bring_back(self, uid: str) -> None:
        """Bring back what was taken out, by its name; raise KeyError or NotKept."""
        self._journal.restore(uid)

    def restore(self, kept: Kept) -> None:
        """Bring back what was taken out, also what had never reached the disk; raise NotKept."""
        try:
            self.bring_back(kept.uid)
        except KeyError:  # it was never on disk
            self._unsaved[kept.uid] = kept


def _counts_for_weeks(entry: Entry) -> bool:
    """Answer whether it is an experiment, or tells what a morning has to hand back."""
    if isinstance(entry, Shown):
        return entry.moment == MORNING
    return isinstance(entry, Experiment | Thought | HandedBack)
