"""What is compared between nights, and from what size a difference counts as one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from slaaprust.domain.nights.quantities import quantities
from slaaprust.domain.records.night import Night
from slaaprust.domain.values.marks import N_
from slaaprust.domain.values.statistics import Middle, middle, shift, since_anchor


class Unit(Enum):
    """What a number of a measure is."""

    MINUTES = "min"
    CLOCK = "clock"  # minutes after 18:00, to be shown as a time
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing a night is asked; shifts smaller than its band are called about the same.

    The bands are the quarter of an hour in which a diary is filled in, and our own choice.
    """

    id: str
    name: str
    unit: Unit
    band: float


SOL = Measure("sol", N_("measures", "Tijd tot inslapen"), Unit.MINUTES, 10)
WASO = Measure("waso", N_("measures", "Wakker 's nachts"), Unit.MINUTES, 15)
TST = Measure("tst", N_("measures", "Geslapen (geschat)"), Unit.MINUTES, 20)
IN_BED = Measure("in_bed", N_("measures", "Naar bed"), Unit.CLOCK, 15)
QUALITY = Measure("quality", N_("measures", "Hoe de nacht was"), Unit.STEPS, 1)
MEASURES = (SOL, WASO, TST, IN_BED, QUALITY)


def measure(name: str) -> Measure:
    """Return the measure of this id; KeyError if there is none."""
    return _BY_ID[name]


_BY_ID = {each.id: each for each in MEASURES}


def value(of: Measure, night: Night, evening: date) -> float | None:
    """Return what the night of an evening says of a measure; None where that is missing."""
    if of.unit is Unit.CLOCK:
        moment = getattr(night, of.id)
        return None if moment is None else since_anchor(moment, evening)
    if of is QUALITY:
        return night.quality
    found: float | None = getattr(quantities(night), of.id)
    return found


@dataclass(frozen=True, slots=True)
class Compared:
    """Two groups of nights side by side; `shift` is how much these lie above those."""

    measure: Measure
    these: Middle
    those: Middle
    shift: float

    @property
    def alike(self) -> bool:
        """Whether the difference is too small to be called one."""
        return abs(self.shift) < self.measure.band


def compared(
    of: Measure, these: Sequence[float | None], those: Sequence[float | None]
) -> Compared | None:
    """Return two groups side by side, or None where one of them has nothing."""
    one, other = ([each for each in values if each is not None] for values in (these, those))
    of_one, of_other = middle(one), middle(other)
    if of_one is None or of_other is None:
        return None
    return Compared(of, of_one, of_other, shift(one, other))
