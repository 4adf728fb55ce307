"""One reading of the clock and the journal, which all that is decided starts from."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from slaaprust.domain.due import Hindrance, Past, Planned, agenda
from slaaprust.domain.evening import DAY
from slaaprust.domain.journal import Entry, Kept, Sip
from slaaprust.domain.moments import Day
from slaaprust.domain.recent import Recent
from slaaprust.domain.settings import Settings
from slaaprust.ports import Clock, Journal, NotKept

HABIT = 14 * DAY  # who logged within this time is somebody who logs


@dataclass(frozen=True, slots=True)
class Scene:
    """How it stands at one moment (in UTC)."""

    now: datetime
    day: Day
    recent: Recent
    past: dict[str, Past]

    def plan(self, hindrance: Hindrance) -> tuple[Planned, ...]:
        """Return how each moment of the day stands, with what is in the way."""
        return agenda(self.now, self.day, self.past, hindrance)


class Reading:
    """Reads the clock and the journal, and knows what the disk has not taken yet."""

    def __init__(self, clock: Clock, journal: Journal, settings: Settings) -> None:
        self.clock = clock
        self.settings = settings
        self._journal = journal
        self._unsaved: list[Kept] = []

    def scene(self, of: date | None = None, screen_since: datetime | None = None) -> Scene:
        """Return how it stands now, for the evening of a date or else the present one."""
        now, recent = self.clock(), self.recent(of)
        evening = recent.evening_on(of, now) if of else recent.evening_of(now)
        facts = replace(recent.facts(evening.date), screen_since=screen_since)
        day = Day(evening, self.settings, facts)
        return Scene(now.astimezone(UTC), day, recent, recent.pasts(evening.date))

    def recent(self, around: date | None = None) -> Recent:
        """Return what was kept in the weeks before a date, and just after it."""
        around = around or self.clock().date()
        kept = self._journal.entries(around - HABIT, around + 2 * DAY)
        return Recent.of((*kept, *self._unsaved), self.settings)

    def around(self, at: datetime) -> tuple[Day, tuple[Sip, ...], tuple[Sip, ...]]:
        """Return the day of a moment, its drinks, and those of the days before."""
        recent = self.recent(at.date())
        evening = recent.evening_of(at)
        return Day(evening, self.settings), *recent.sips(evening.date)

    def note(self, evening: date, entry: Entry) -> NotKept | None:
        """Remember what was said, even when the disk refuses; the first refusal is returned."""
        try:
            self._journal.add(evening, entry)
        except NotKept as problem:
            first = not self._unsaved
            self._unsaved.append(Kept(f"~{len(self._unsaved)}", evening, entry, changed="~"))
            return problem if first else None
        return None

    def note_late(self) -> None:
        """Try again what the disk refused before."""
        while self._unsaved:
            try:
                self._journal.add(self._unsaved[0].evening, self._unsaved[0].entry)
            except NotKept:
                return
            del self._unsaved[0]
