"""How hard an effort was, in the three steps of the talk test, and what is gentler."""

from dataclasses import dataclass
from enum import Enum

from slaaprust.domain.values.marks import N_


class Intensity(Enum):
    """Effort as the person felt it; the value is the word on the command line and in files."""

    LIGHT = "licht"
    MODERATE = "matig"
    VIGOROUS = "zwaar"


@dataclass(frozen=True, slots=True)
class Effort:
    """One intensity in words, and what talking is like meanwhile."""

    intensity: Intensity
    name: str
    talk_test: str


EFFORTS = (
    Effort(
        Intensity.LIGHT,
        N_("exercise", "licht"),
        N_("exercise", "Praten gaat vanzelf, zingen ook."),
    ),
    Effort(
        Intensity.MODERATE,
        N_("exercise", "matig"),
        N_("exercise", "Korte zinnen lukken nog, zingen niet."),
    ),
    Effort(
        Intensity.VIGOROUS,
        N_("exercise", "zwaar"),
        N_("exercise", "Je zegt een paar woorden en ademt dan weer."),
    ),
)

GENTLER = (  # what could be done late in the evening instead of a vigorous effort
    N_("exercise", "een wandeling"),
    N_("exercise", "rekken"),
    N_("exercise", "rustige yoga"),
)


def effort(intensity: Intensity) -> Effort:
    """Return the words for an intensity."""
    return next(each for each in EFFORTS if each.intensity is intensity)
