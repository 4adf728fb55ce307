"""Minutes of nights as dots, evening by evening, with the middle of each week as a short line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from slaaprust.ui.kit.drawing import AxisTick

TOPS = (30, 60, 90, 120, 180, 240, 360, 480, 720, 960)  # minutes at the top of a scale


@dataclass(frozen=True, slots=True)
class Dot:
    """A night: its place among the evenings, from 0 to 1, its minutes and its words."""

    place: float
    minutes: float
    words: str
    filled: bool = True


@dataclass(frozen=True, slots=True)
class WeekLine:
    """The middle of a week, from its first evening to its last."""

    left: float
    right: float
    minutes: float
    words: str


@dataclass(frozen=True, slots=True)
class DotsModel:
    """One quantity over some weeks, in minutes; `top` is the end of its scale."""

    name: str
    dots: tuple[Dot, ...]
    lines: tuple[WeekLine, ...]
    ticks: tuple[AxisTick, ...]
    top: float


def top(minutes: Sequence[float]) -> float:
    """Return the end of a scale that has room for all of these."""
    most = max(minutes, default=0)
    return next((each for each in TOPS if each >= most), most)


def spread(first: date, days: int, day: date) -> float:
    """Return the place of an evening among a number of them, in the middle of its own share."""
    return ((day - first).days + 0.5) / days
