"""The page for the GP: what it needs from the diary, and the words kept for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from slaaprust.core.journal_view import JournalView
from slaaprust.core.ports import JournalReader
from slaaprust.domain.evening import DAY
from slaaprust.domain.records.gp_notes import OF_NO_EVENING, GpNotes
from slaaprust.domain.records.journal import Entry, Kept
from slaaprust.domain.review.gp_page import AFTER, BEFORE, NOTHING, USUAL, GpFound, GpPage, period

Entries = Callable[[date, date], tuple[Kept, ...]]
Keep = Callable[[Entry, datetime | None, date | None], Kept]


class Gp:
    """What is asked and kept for the page."""

    def __init__(self, view: JournalView, keep: Keep) -> None:
        self._view = view
        self._keep = keep

    def last_nights(self, count: int = USUAL) -> tuple[date, date]:
        """Return the first and the last evening of the nights that are over."""
        now = self._view.clock()
        last = self._view.recent().evening_of(now).date - DAY
        return last - (count - 1) * DAY, last

    def find(self, first: date, last: date) -> Callable[[JournalReader], GpFound]:
        """Return what finds in a diary all that the page needs; Refused for no such nights."""
        period(first, last)
        return lambda diary: _found(diary.entries, first, last)

    def page(self, first: date, last: date) -> GpPage:
        """Return the page of these nights with the words that were kept; raise Refused."""
        period(first, last)
        found = _found(self._view.between, first, last)
        return found.page(found.notes)

    def keep(self, notes: GpNotes) -> None:
        """Keep the person's words in place of those before; raise NotKept."""
        notes = replace(notes, at=self._view.clock())
        before = _notes(self._view.between)
        if before:
            uid, _ = before[-1]
            self._view.replace(uid, notes)
        else:
            self._keep(notes, None, OF_NO_EVENING)


def _found(entries: Entries, first: date, last: date) -> GpFound:
    told, notes = entries(first - BEFORE, last + AFTER), _notes(entries)
    return GpFound(first, last, told, notes[-1][1] if notes else NOTHING)


def _notes(entries: Entries) -> list[tuple[str, GpNotes]]:
    """Return all words for the GP by their uids, the newest last."""
    kept = entries(OF_NO_EVENING, OF_NO_EVENING)
    notes = [(each.uid, each.entry) for each in kept if isinstance(each.entry, GpNotes)]
    return sorted(notes, key=lambda each: each[1].at.timestamp())
