"""What a morning still has to hand back from before the weeks that are read each time."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from slaaprust.core.ports import Journal
from slaaprust.domain.evening import DAY
from slaaprust.domain.nights.experiment import LONGEST
from slaaprust.domain.records.journal import HandedBack, Kept
from slaaprust.domain.tables.parking import ThoughtAnswer

AWAY = 7 * DAY  # who leaves no trace for longer may have left thoughts behind


class CarryOver:
    """Finds thoughts that were parked again, or left behind while the person was away."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def before(self, first: date, kept: Iterable[Kept]) -> tuple[Kept, ...]:
        """Return what was kept before a date and is still to come back, given what came after."""
        kept = tuple(kept)
        old = (*self._left_behind(first, kept), *self._parked_again(kept))
        return tuple({each.uid: each for each in old}.values())

    def _parked_again(self, kept: tuple[Kept, ...]) -> tuple[Kept, ...]:
        answers = (each.entry for each in kept if isinstance(each.entry, HandedBack))
        again = {each.thought for each in answers if each.answer is ThoughtAnswer.AGAIN}
        old = again - {each.uid for each in kept}
        found = (self._journal.entry(uid) for uid in sorted(old))
        return tuple(each for each in found if each)

    def _left_behind(self, first: date, kept: tuple[Kept, ...]) -> tuple[Kept, ...]:
        """Return the last weeks before the date, if the person was away at any time since."""
        evenings = sorted({first, *(each.evening for each in kept), first + LONGEST})
        if all(after - before <= AWAY for before, after in pairwise(evenings)):
            return ()
        last = self._journal.last_before(first)
        if last is None:
            return ()
        since = max(last, date.min + 2 * LONGEST) - 2 * LONGEST
        return self._journal.entries(since, last)
