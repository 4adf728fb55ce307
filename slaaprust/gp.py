"""The page for the GP: what it needs of the diary, and the words that are kept for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from slaaprust.domain.evening import DAY
from slaaprust.domain.gp_notes import GpNotes
from slaaprust.domain.gp_page import NOTHING, USUAL, GpPage, gp_page, period
from slaaprust.domain.journal import Entry, Kept
from slaaprust.ports import Diary
from slaaprust.reading import Reading

# Where the newest notes are looked for: most lie close by, and years take a while to read.
BACK = (timedelta(weeks=9), timedelta(days=800))
BEGIN = date(1970, 1, 1)
Entries = Callable[[date, date], tuple[Kept, ...]]


@dataclass(frozen=True, slots=True)
class GpFound:
    """What the diary holds for the page: the entries of these evenings and around, and notes."""

    first: date
    last: date
    kept: tuple[Kept, ...]
    notes: GpNotes

    def page(self, notes: GpNotes) -> GpPage:
        """Return the page with these words."""
        return gp_page(self.first, self.last, self.kept, notes)


class Gp:
    """What is asked and kept for the page."""

    def __init__(self, reading: Reading, keep: Callable[[Entry], Kept]) -> None:
        self._reading = reading
        self._keep = keep

    def last_nights(self, count: int = USUAL) -> tuple[date, date]:
        """Return the first and the last evening of the nights that are over."""
        now = self._reading.clock()
        last = self._reading.recent().evening_of(now).date - DAY
        return last - (count - 1) * DAY, last

    def find(self, first: date, last: date) -> Callable[[Diary], GpFound]:
        """Return what finds in a diary all that the page needs; Refused for no such nights."""
        period(first, last)
        today = self._reading.clock().date()
        return lambda diary: _found(diary.entries, first, last, today)

    def page(self, first: date, last: date) -> GpPage:
        """Return the page of these nights with the words that were kept; raise Refused."""
        period(first, last)
        found = _found(self._reading.between, first, last, self._reading.clock().date())
        return found.page(found.notes)

    def keep(self, notes: GpNotes) -> None:
        """Keep the person's words, in place of earlier ones of this evening; raise NotKept."""
        notes, recent = replace(notes, at=self._reading.clock()), self._reading.recent()
        evening = recent.evening_of(notes.at).date
        today = [each for each in recent.kept if each.evening == evening]
        earlier = [each.uid for each in today if isinstance(each.entry, GpNotes)]
        if earlier:
            self._reading.replace(earlier[-1], notes)
        else:
            self._keep(notes)


def _found(entries: Entries, first: date, last: date, today: date) -> GpFound:
    return GpFound(first, last, entries(first - DAY, last + DAY), newest(entries, today))


def newest(entries: Entries, today: date) -> GpNotes:
    """Return the last words that were kept, or those of who wrote nothing yet."""
    for first in (*(today - back for back in BACK), BEGIN):
        found = (each.entry for each in entries(first, today + DAY))
        notes = [each for each in found if isinstance(each, GpNotes)]
        if notes:
            return max(notes, key=lambda each: each.at.timestamp())
    return NOTHING
