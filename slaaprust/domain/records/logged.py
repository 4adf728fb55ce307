"""What a person logs, as rows: found by a word, read field by field, and checked.

Window, command line and import read the same kinds of the same fields, which stand with the
records in `journal.py`. What the journal holds already is never asked anything again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slaaprust.domain.records.asked import AskedField, asked_of
from slaaprust.domain.records.journal import (
    KINDS,
    Alcohol,
    Entry,
    Logged,
    Meal,
    Nicotine,
    Sip,
    Workout,
)
from slaaprust.domain.values.fields import NotTaken, Problem, Refused
from slaaprust.domain.values.marks import N_


@dataclass(frozen=True, slots=True)
class LoggedKind:
    """One row: a record, its name, the words for it, and the card that explains why it is kept.

    A record without words of its own goes by the name of what is in it, as a drink does.
    """

    record: type[Logged]
    name: str
    words: tuple[str, ...]
    card: str

    @property
    def key(self) -> str:
        """The word for it in files."""
        return next(word for word, record in KINDS.items() if record is self.record)

    @property
    def fields(self) -> tuple[AskedField, ...]:
        """Its rows."""
        return asked_of(self.record)


LOGGED = (
    LoggedKind(Sip, N_("log", "Drankje"), (), "caffeine"),
    LoggedKind(Workout, N_("log", "Sport"), ("sport", "exercise", "workout"), "effort"),
    LoggedKind(Alcohol, N_("log", "Alcohol"), ("alcohol",), "evening-intake"),
    LoggedKind(Nicotine, N_("log", "Nicotine"), ("nicotine",), "evening-intake"),
    LoggedKind(Meal, N_("log", "Grote maaltijd"), ("maaltijd", "meal"), "evening-intake"),
)


def kind_of(record: type[Entry]) -> LoggedKind | None:
    """Return the row of a record, or None where a person does not log it."""
    return next((each for each in LOGGED if each.record is record), None)


def by_word(word: str) -> LoggedKind:
    """Return what goes by this word; any other word is taken for what a drink is called."""
    known = {each: kind for kind in LOGGED for each in kind.words}
    return known.get(word.lower(), LOGGED[0])


def read(kind: LoggedKind, raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of what was given; raise NotTaken with why at each field."""
    taken, problems = {}, []
    for each in kind.fields:
        if each.key in raw:
            try:
                taken[each.key] = each.kind.read(raw[each.key])
            except Refused as refused:
                problems.append(Problem(each.key, refused))
    if problems:
        raise NotTaken(tuple(problems))
    return taken


def check(entry: Entry) -> None:
    """Raise NotTaken where a field of what was logged holds what nobody can fill in.

    What may be left untold and was is right as it is.
    """
    if kind := kind_of(type(entry)):
        told = {each.key: getattr(entry, each.key) for each in kind.fields}
        read(kind, {key: value for key, value in told.items() if value is not None})
