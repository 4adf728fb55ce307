"""The nights of the diary among all that was kept."""

from collections.abc import Iterable
from datetime import date

from slaaprust.domain.records.journal import Kept
from slaaprust.domain.records.night import Night


def nights_of(kept: Iterable[Kept]) -> dict[date, Kept]:
    """Return the nights by the date of their evening; of two of one evening the last written."""
    nights = (each for each in kept if isinstance(each.entry, Night))
    return {
        each.evening: each for each in sorted(nights, key=lambda each: (each.changed, each.uid))
    }


def night_in(kept: Kept) -> Night:
    """Return the night that an entry of the diary holds."""
    assert isinstance(kept.entry, Night)
    return kept.entry
