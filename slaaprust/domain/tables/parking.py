"""Parking thoughts: which sorts there are, what each asks, and what a morning can do with one."""

from dataclasses import dataclass
from enum import Enum

from slaaprust.domain.values.marks import N_

LONGEST = 20_000  # characters of one thought; what is longer is a text to keep elsewhere


class Sort(Enum):
    """What sort of thought it is; the values are the words in files and on the command line."""

    TASK = "taak"
    WORRY = "zorg"
    IDEA = "idee"
    REMEMBER = "onthouden"


class ThoughtAnswer(Enum):
    """What becomes of a thought in the morning."""

    DO = "doen"
    LET_GO = "laten"
    KEEP = "bewaren"
    AGAIN = "opnieuw"


class EmptiedBy(Enum):
    """How the head was emptied without slaaprust keeping a word of it."""

    PAPER = "papier"
    UNKEPT = "niets"


@dataclass(frozen=True, slots=True)
class ThoughtSort:
    """One sort of thought: its name, the small question that may be left open, a word in English.

    On the command line it goes by that word and by its value.
    """

    sort: Sort
    name: str
    question: str
    english: str


SORTS: tuple[ThoughtSort, ...] = (
    ThoughtSort(
        Sort.TASK,
        N_("parking", "taak"),
        N_("parking", "Wat is de volgende stap, en wanneer?"),
        "task",
    ),
    ThoughtSort(
        Sort.WORRY,
        N_("parking", "zorg"),
        N_("parking", "Is er één kleine stap?"),
        "worry",
    ),
    ThoughtSort(
        Sort.IDEA,
        N_("parking", "idee"),
        N_("parking", "Wat wil je er later bij weten?"),
        "idea",
    ),
    ThoughtSort(
        Sort.REMEMBER,
        N_("parking", "niet vergeten"),
        N_("parking", "Wanneer heb je het nodig?"),
        "remember",
    ),
)
ANSWERS: tuple[tuple[ThoughtAnswer, str], ...] = (
    (ThoughtAnswer.DO, N_("parking", "doen")),
    (ThoughtAnswer.LET_GO, N_("parking", "laten")),
    (ThoughtAnswer.KEEP, N_("parking", "bewaren")),
    (ThoughtAnswer.AGAIN, N_("parking", "opnieuw parkeren")),
)


SORT_WORDS: dict[str, Sort] = {
    **{each.sort.value: each.sort for each in SORTS},
    **{each.english: each.sort for each in SORTS},
}


def asked(sort: Sort) -> ThoughtSort:
    """Return the words of a sort."""
    return next(each for each in SORTS if each.sort is sort)
