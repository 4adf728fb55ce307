"""An evening's day in a few facts, so that years can be surveyed without being read."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from slaaprust.domain.records.journal import KINDS, Kept, Sip

_WORDS = {kind: word for word, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class DaySummary:
    """The day of one evening: caffeine in mg, its last moment by the clock there, counts by kind.

    A slow drink counts from its beginning.
    """

    evening: date
    mg: float = 0.0
    last_caffeine: datetime | None = None
    counts: dict[str, int] = field(default_factory=dict)


def summaries(kept: Iterable[Kept]) -> tuple[DaySummary, ...]:
    """Return the days of these entries, in order; a day without any is not among them."""
    return joined(map(_summary, kept))


def joined(parts: Iterable[DaySummary]) -> tuple[DaySummary, ...]:
    """Return the days that these parts make up, in order."""
    found: dict[date, list[DaySummary]] = {}
    for part in parts:
        found.setdefault(part.evening, []).append(part)
    return tuple(same[0] if len(same) == 1 else _added(same) for _, same in sorted(found.items()))


def _added(parts: list[DaySummary]) -> DaySummary:
    counts: Counter[str] = Counter()
    for part in parts:
        counts.update(part.counts)
    last = [part.last_caffeine for part in parts if part.last_caffeine]
    mg = sum(part.mg for part in parts)
    return DaySummary(parts[0].evening, mg, max(last, default=None), dict(sorted(counts.items())))


def _summary(kept: Kept) -> DaySummary:
    counts = {_WORDS[type(kept.entry)]: 1}
    if not isinstance(kept.entry, Sip):
        return DaySummary(kept.evening, counts=counts)
    there = datetime.fromisoformat(kept.entry.at.isoformat())  # its offset says enough
    return DaySummary(kept.evening, kept.entry.mg, there if kept.entry.mg else None, counts)
