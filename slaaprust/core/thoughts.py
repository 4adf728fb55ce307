"""Parked thoughts: putting them down, handing them back, finding and wiping them."""

from collections.abc import Callable
from contextlib import suppress

from slaaprust.core.journal_view import JournalView
from slaaprust.domain.records.journal import Emptied, Entry, HandedBack, Kept, Thought
from slaaprust.domain.tables.parking import LONGEST, EmptiedBy, Sort, ThoughtAnswer
from slaaprust.domain.tonight.thoughts_back import Parked, handed_back, parked
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_


class Thoughts:
    """Keeps what the person puts down for the night, until they want it gone."""

    def __init__(self, view: JournalView, keep: Callable[[Entry], Kept]) -> None:
        self._view = view
        self._keep = keep

    def park(
        self, text: str, sort: Sort = Sort.REMEMBER, step: str = "", no_step: bool = False
    ) -> Kept:
        """Put a thought down until the morning; raise Refused or NotKept."""
        if not text.strip():
            raise Refused(N_("refused", "Er staat nog niets om te parkeren."))
        if max(len(text), len(step)) > LONGEST:
            refused = N_("refused", "Dat is langer dan {longest} tekens. Deel het in stukken.")
            raise Refused(refused, longest=LONGEST)
        now = self._view.clock()
        return self._keep(Thought(now, text.strip(), sort, step.strip(), no_step))

    def empty(self, way: EmptiedBy) -> None:
        """Note that the head was emptied, of which no word is kept here; raise NotKept."""
        self._keep(Emptied(self._view.clock(), way))

    def answer(self, uid: str, answer: ThoughtAnswer) -> None:
        """Decide what becomes of a thought; raise NotKept."""
        self._keep(HandedBack(self._view.clock(), uid, answer))

    def handed_back(self) -> tuple[Parked, ...]:
        """Return what this morning hands back, also what was answered today."""
        recent = self._view.recent()
        return handed_back(recent.kept, recent.evening_of(self._view.clock()).date)

    def tonight(self) -> tuple[Parked, ...]:
        """Return what was put down for the coming night."""
        recent = self._view.recent()
        evening = recent.evening_of(self._view.clock()).date
        return tuple(each for each in parked(recent.kept) if each.evening == evening)

    def waiting(self) -> tuple[Parked, ...]:
        """Return the thoughts that are not on disk yet."""
        return parked(self._view.unsaved)

    def wipe(self, *thoughts: Parked) -> None:
        """Take thoughts out for good, with their words; raise NotKept. What is gone stays gone."""
        uids = [each.uid for each in thoughts]
        try:
            self._view.erase(*uids)
        except KeyError:  # the file of one vanished meanwhile; that is no reason to keep the rest
            for uid in uids:
                with suppress(KeyError):
                    self._view.erase(uid)
