"""The programmes of muscle relaxation, stretches and breathing, and what is done when."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from math import inf

from slaaprust.domain.tables.body import BodyPart, Side, Technique, part
from slaaprust.domain.values.marks import N_

SETTLE = 15.0  # s to lie down, before the first part


@dataclass(frozen=True, slots=True)
class Programme:
    """One row: its parts in their order; those of `closing` come once, after the last round.

    `lying` is with closed eyes: it leaves time to lie down, and the screen may go dark.
    """

    key: str
    name: str
    about: str
    parts: tuple[str, ...]
    closing: tuple[str, ...] = ()
    lying: bool = True

    @property
    def tenses(self) -> bool:
        """Whether muscles are tensed in it, so that seconds, rounds and strength count."""
        return any(part(key).way is Technique.MUSCLE for key in self.parts)


_SIXTEEN = (
    *("right-hand", "right-upper-arm", "left-hand", "left-upper-arm"),
    *("forehead", "eyes", "mouth", "neck", "chest", "belly"),
    *("right-thigh", "right-calf", "right-foot", "left-thigh", "left-calf", "left-foot"),
)
_SEVEN = ("right-arm", "left-arm", "face", "neck", "trunk", "right-leg", "left-leg")
BREATHS = 24  # four minutes

PROGRAMMES: tuple[Programme, ...] = (
    Programme(
        "short",
        N_("relaxation", "Kort"),
        N_("relaxation", "Van je voeten naar je schouders, en dan je kaak."),
        ("feet", "legs", "belly", "shoulders"),
        closing=("jaw",),
    ),
    Programme(
        "four",
        N_("relaxation", "Vier spiergroepen"),
        N_("relaxation", "Armen, gezicht en nek, romp, benen."),
        ("arms", "face-neck", "trunk", "legs"),
    ),
    Programme(
        "seven",
        N_("relaxation", "Zeven spiergroepen"),
        N_("relaxation", "Arm voor arm en been voor been."),
        _SEVEN,
    ),
    Programme(
        "sixteen",
        N_("relaxation", "Zestien spiergroepen"),
        N_("relaxation", "Alles apart. Goed om mee te beginnen."),
        _SIXTEEN,
    ),
    Programme(
        "neck",
        N_("relaxation", "Nek en schouders"),
        N_("relaxation", "Rustig rekken, zonder aanspannen."),
        ("right-neck", "left-neck", "chin", "circles", "circles", "sinking"),
        lying=False,
    ),
    Programme(
        "jaw",
        N_("relaxation", "Kaak"),
        N_("relaxation", "Je tong, je kaak en je wangen los."),
        ("jaw", "lips", "cheeks"),
        lying=False,
    ),
    Programme(
        "breath",
        N_("relaxation", "Rustig ademen"),
        N_("relaxation", "Zes keer per minuut: 4 tellen in, 6 uit."),
        ("breath",) * BREATHS,
    ),
    Programme(
        "pause",
        N_("relaxation", "Pauze van twee minuten"),
        N_("relaxation", "Nek, schouders, kaak en ver kijken."),
        ("right-neck", "left-neck", "circles", "jaw", "far"),
        lying=False,
    ),
)


def programme(key: str) -> Programme:
    """Return the programme of this name; KeyError if there is none."""
    for each in PROGRAMMES:
        if each.key == key:
            return each
    raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Pace:
    """How somebody wants it: seconds of tension and of letting go, rounds, and what to leave out.

    What a part is tensed for less than `tense` it gets back as rest, so that each takes as long.
    A part that touches a region of `without` is left out; breathing never is.
    """

    tense: float = 6
    release: float = 35
    rounds: int = 1
    first: Side = Side.RIGHT
    without: frozenset[str] = frozenset()


class StepPhase(Enum):
    """What a step asks."""

    SETTLE = "settle"
    TENSE = "tense"
    RELEASE = "release"
    LOOSE = "loose"
    IN = "in"
    OUT = "out"
    END = "end"


@dataclass(frozen=True, slots=True)
class Step:
    """What is done from `starts` up to `ends`, in s from the beginning; `turn` counts the parts."""

    phase: StepPhase
    starts: float
    ends: float
    part: BodyPart | None = None
    turn: int = 0

    @property
    def seconds(self) -> float:
        """How long it takes."""
        return self.ends - self.starts


@dataclass(frozen=True, slots=True)
class Course:
    """A programme in time: steps that follow each other without a gap; the last, END, stays."""

    steps: tuple[Step, ...]

    @property
    def total(self) -> float:
        """How long it takes, in s."""
        return self.steps[-1].starts

    def step_at(self, elapsed: float) -> Step:
        """Return what is to be done after so many s: the first step before, END after."""
        starts = [step.starts for step in self.steps]
        return self.steps[max(0, bisect_right(starts, elapsed) - 1)]

    def skipping(self, elapsed: float) -> "Course":
        """Return it without the rest of the part at hand, and without that part in later rounds."""
        now = self.step_at(elapsed)
        if now.phase is StepPhase.END:
            return self
        behind = [step for step in self.steps if step.starts < now.starts]
        if now.starts < elapsed:
            behind.append(replace(now, ends=elapsed))
        ahead = (step for step in self.steps if step.starts > now.starts and _other(step, now))
        return Course((*behind, *_after(max(0.0, elapsed), ahead)))


def _other(step: Step, now: Step) -> bool:
    return step.phase is StepPhase.END or (step.turn != now.turn and step.part != now.part)


def _after(moment: float, steps: Iterable[Step]) -> Iterator[Step]:
    """Give steps one after another from a moment on, each as long as it is."""
    for step in steps:
        yield replace(step, starts=moment, ends=moment + step.seconds)
        moment += step.seconds


def course(wanted: Programme, pace: Pace) -> Course:
    """Return a programme laid out in time, at somebody's pace."""
    rounds = pace.rounds if wanted.tenses else 1
    keys = (*wanted.parts * rounds, *wanted.closing)
    done = [each for key in keys if _wanted(each := part(key, pace.first), pace.without)]
    steps = [Step(StepPhase.SETTLE, 0, SETTLE)] if wanted.lying and done else []
    for turn, each in enumerate(done, 1):
        steps += (Step(phase, 0, s, each, turn) for phase, s in _phases(each, pace) if s)
    return Course(tuple(_after(0.0, (*steps, Step(StepPhase.END, 0, inf)))))


def _wanted(each: BodyPart, without: frozenset[str]) -> bool:
    return each.way is Technique.BREATH or without.isdisjoint(each.lit)


def _phases(each: BodyPart, pace: Pace) -> tuple[tuple[StepPhase, float], ...]:
    first, then = each.seconds
    match each.way:
        case Technique.BREATH:
            return (StepPhase.IN, first), (StepPhase.OUT, then)
        case Technique.LOOSE:
            return ((StepPhase.LOOSE, then),)
    tense = min(pace.tense, each.longest)
    return (StepPhase.TENSE, tense), (StepPhase.RELEASE, pace.tense + pace.release - tense)
