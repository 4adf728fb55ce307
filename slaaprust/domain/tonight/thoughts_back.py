"""Which parked thoughts a morning hands back, how each was answered, and how to find them again."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from slaaprust.domain.records.journal import HandedBack, Kept, Shown, Thought
from slaaprust.domain.tables.parking import ThoughtAnswer

MORNING = "morning"


@dataclass(frozen=True, slots=True)
class Parked:
    """A thought as it stands; `evening` is the one of the night it is parked for."""

    uid: str
    evening: date
    thought: Thought
    answer: ThoughtAnswer | None = None


def parked(kept: Iterable[Kept]) -> tuple[Parked, ...]:
    """Return all thoughts in the order in which they were parked, each with its last answer."""
    entries = _in_order(kept)
    said = [each.entry for each in entries if isinstance(each.entry, HandedBack)]
    answers = {each.thought: each.answer for each in said}
    return tuple(replace(each, answer=answers.get(each.uid)) for each in _thoughts(entries))


def handed_back(kept: Iterable[Kept], evening: date) -> tuple[Parked, ...]:
    """Return what the morning of an evening's day hands back: what no morning has shown since.

    One that was parked again is handed back again. Answers of this day are with it.
    """
    entries = _in_order(kept)
    before, today = _answers(entries, evening)
    shown = max((e.evening for e in entries if _was_morning(e, evening)), default=date.min)
    waiting = []
    for each in _thoughts(entries):
        since, answer = before.get(each.uid, (each.evening, ThoughtAnswer.AGAIN))
        if answer is ThoughtAnswer.AGAIN and shown <= since < evening:
            waiting.append(replace(each, evening=since, answer=today.get(each.uid)))
    return tuple(waiting)


def _answers(
    entries: Iterable[Kept], evening: date
) -> tuple[dict[str, tuple[date, ThoughtAnswer]], dict[str, ThoughtAnswer]]:
    """Return the last answers to thoughts: of the days before, each with its day, and of today."""
    before: dict[str, tuple[date, ThoughtAnswer]] = {}
    today: dict[str, ThoughtAnswer] = {}
    for each in entries:
        if isinstance(each.entry, HandedBack):
            if each.evening < evening:
                before[each.entry.thought] = each.evening, each.entry.answer
            elif each.evening == evening:
                today[each.entry.thought] = each.entry.answer
    return before, today


def found(thoughts: Iterable[Parked], words: str) -> tuple[Parked, ...]:
    """Return the thoughts in which all of these words stand, whatever their case and accents."""
    wanted = _plain(words).split()
    return tuple(
        each
        for each in thoughts
        if all(word in _plain(f"{each.thought.text}\n{each.thought.step}") for word in wanted)
    )


def _in_order(kept: Iterable[Kept]) -> list[Kept]:
    of_parking = (each for each in kept if isinstance(each.entry, Thought | HandedBack | Shown))
    return sorted(of_parking, key=lambda each: (each.changed, each.uid))


def _thoughts(entries: Iterable[Kept]) -> Iterable[Parked]:
    for each in entries:
        if isinstance(each.entry, Thought):
            yield Parked(each.uid, each.evening, each.entry)


def _was_morning(kept: Kept, evening: date) -> bool:
    said = isinstance(kept.entry, Shown) and kept.entry.moment == MORNING
    return said and kept.evening < evening


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each))
