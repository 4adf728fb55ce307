"""The diary of nights: what a person can enter, take back and find again."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from slaaprust.core.journal_view import JournalView
from slaaprust.core.ports import Face
from slaaprust.domain.evening import DAY
from slaaprust.domain.nights.night_input import Impossible, NightInput
from slaaprust.domain.nights.nights import night_in, nights_of
from slaaprust.domain.nights.suggestions import usual
from slaaprust.domain.records.journal import Entry, Kept
from slaaprust.domain.records.night import QUESTIONS, Night
from slaaprust.domain.tonight.events import NightChanged
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_

FORTNIGHT = 14 * DAY
Keep = Callable[[Entry, datetime | None, date | None], Kept]


class Diary:
    """Keeps what the person enters about their nights; the last change can be taken back."""

    def __init__(self, view: JournalView, face: Face, keep: Keep) -> None:
        self._view, self._face, self._keep = view, face, keep
        self._take_back: Callable[[], NightChanged] | None = None

    def last_evening(self) -> date:
        """Return the evening of the last night that is over."""
        now = self._view.clock()
        return self._view.recent().evening_of(now).date - DAY

    def asked(self) -> date | None:
        """Return the evening of the night that the morning asks for, if it does."""
        evening = self.last_evening()
        asks = self._view.settings.diary and self.of(evening) is None
        return evening if asks else None

    def of(self, evening: date) -> Kept | None:
        """Return the night of an evening, if there is one in the diary."""
        return self.between(evening, evening).get(evening)

    def between(self, first: date, last: date) -> dict[date, Kept]:
        """Return the nights of these evenings that are in the diary."""
        kept = self._view.between(first, last)
        return {day: each for day, each in nights_of(kept).items() if first <= day <= last}

    def waiting(self) -> dict[date, Kept]:
        """Return the nights that are not on disk yet."""
        return nights_of(self._view.unsaved)

    def sheet(self, evening: date) -> NightInput:
        """Return what filling in the night of an evening starts from."""
        kept = self.of(evening)
        before = night_in(kept) if kept else None
        place = before.at if before else self._view.clock()
        planned = self._view.recent(evening).evening_on(evening, place)
        last = self.between(evening - FORTNIGHT, evening - DAY)
        told = {day: night_in(each) for day, each in last.items()}
        return NightInput(evening, planned.local(planned.bedtime), before, usual(told, evening))

    def tell(self, evening: date, raw: Mapping[str, Any]) -> NightChanged:
        """Keep the night of an evening, in place of what was told before.

        Raise Impossible with the fields that cannot be, Refused, or NotKept.
        """
        now = self._view.clock()
        ends = self._view.recent().evening_of(now).date
        if evening > ends:
            raise Refused(N_("refused", "Die nacht komt nog."))
        night, problems = self.sheet(evening).filled(raw, now)
        if problems:
            raise Impossible(problems)
        if all(getattr(night, each.key) in (None, "") for each in QUESTIONS):
            raise Refused(N_("refused", "Er is nog niets ingevuld."))
        before = self.of(evening)
        if before:
            told = self._corrected(before, night)
        else:
            told = self._added(evening, replace(night, afterwards=ends > evening + DAY))
        return self._said(told)

    def delete(self, evening: date) -> NightChanged:
        """Take the night of an evening out of the diary; raise Refused or NotKept."""
        kept = self.of(evening)
        if kept is None:
            raise Refused(N_("refused", "Van die nacht staat er niets in je dagboek."))
        return self._said(self._gone(kept))

    def restore(self, uid: str) -> NightChanged:
        """Bring a night back that was taken out, by its number; raise Refused or NotKept."""
        there = self._by_number(uid)
        kept = there or self._brought_back(uid)
        if kept is None or not isinstance(kept.entry, Night):
            if kept and not there:
                self._view.remove(uid)  # it was something else, which stays out
            raise Refused(N_("refused", "Er is geen nacht met nummer '{uid}'."), uid=uid)
        return self._said(NightChanged(kept.evening, kept, undone=True))

    def undo(self) -> NightChanged:
        """Take the last change of a night back; raise Refused or NotKept."""
        if self._take_back is None:
            raise Refused(N_("refused", "Er is niets om ongedaan te maken."))
        told = replace(self._take_back(), undone=True)
        self._take_back = None
        return self._said(told)

    def _brought_back(self, uid: str) -> Kept | None:
        try:
            self._view.bring_back(uid)
        except KeyError:
            return None
        return self._by_number(uid)

    def _by_number(self, uid: str) -> Kept | None:
        everything = self._view.between(date.min, date.max)
        return next((each for each in everything if each.uid == uid), None)

    def _added(self, evening: date, night: Night) -> NightChanged:
        kept = self._keep(night, None, evening)
        self._take_back = lambda: self._gone(kept)
        return NightChanged(evening, kept, unsaved=kept.unsaved)

    def _corrected(self, before: Kept, night: Night) -> NightChanged:
        self._view.replace(before.uid, night)
        kept = replace(before, entry=night)
        self._take_back = lambda: self._corrected(kept, night_in(before))
        return NightChanged(kept.evening, kept, before)

    def _gone(self, kept: Kept) -> NightChanged:
        self._view.remove(kept.uid)
        self._take_back = lambda: self._back(kept)
        return NightChanged(kept.evening, None, kept)

    def _back(self, kept: Kept) -> NightChanged:
        self._view.restore(kept)
        return NightChanged(kept.evening, kept)

    def _said(self, told: NightChanged) -> NightChanged:
        self._face.tell(told)
        return told
