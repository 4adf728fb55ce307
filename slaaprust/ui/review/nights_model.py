"""The picture of some nights as one value: each a row from evening to evening, 18:00 to 18:00.

A place goes from 0 to 1 along the clock on the wall, so that the nights in which it changes
stand in line with the others. What is not known has no place.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from slaaprust.domain.values.statistics import ANCHOR, DAY_MINUTES, since_anchor

HOURS = tuple((n * 3 / 24, f"{(ANCHOR.hour + 3 * n) % 24:02}") for n in range(9))  # place, words


@dataclass(frozen=True, slots=True)
class Bar:
    """One night: in bed from `left` to `right`, asleep from `onset` to `final`."""

    left: float | None = None
    right: float | None = None
    onset: float | None = None
    final: float | None = None
    light_out: float | None = None


@dataclass(frozen=True, slots=True)
class NightMark:
    """A letter in a row, such as K for caffeine; several in one place are drawn once."""

    place: float
    letter: str


@dataclass(frozen=True, slots=True)
class NightRow:
    """The row of one evening: its label, its bar, marks above it, and cells of text behind it."""

    evening: date
    label: str
    words: str  # all of it, to be read or heard
    bar: Bar = Bar()
    marks: tuple[NightMark, ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NightsModel:
    """Nights below each other; `headings` are those of the cells, none where there are none."""

    rows: tuple[NightRow, ...]
    headings: tuple[str, ...] = ()


def place(moment: datetime | None, evening: date) -> float | None:
    """Return where in an evening's row a moment lies by its own clock, at most at an edge."""
    if moment is None:
        return None
    return min(1.0, max(0.0, _passed(moment, evening)))


def marks(moments: Iterable[datetime], evening: date, letter: str) -> tuple[NightMark, ...]:
    """Return a letter for each of these moments that lies in an evening's row."""
    places = (_passed(each, evening) for each in moments)
    return tuple(NightMark(each, letter) for each in places if 0 <= each < 1)


def _passed(moment: datetime, evening: date) -> float:
    return since_anchor(moment, evening) / DAY_MINUTES
