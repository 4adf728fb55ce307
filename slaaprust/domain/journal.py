"""What can be kept: things a person logs, and what was said and answered in an evening."""

from dataclasses import dataclass
from datetime import date, datetime

from slaaprust.domain.exercise import Intensity
from slaaprust.domain.night import Night


@dataclass(frozen=True, slots=True)
class Sip:
    """A drink with caffeine, in mg; a slow one is spread over its minutes, from `at` on."""

    at: datetime
    drink: str
    mg: float
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Workout:
    """An effort; `at` is its end, since the end is what counts for the night."""

    at: datetime
    intensity: Intensity
    minutes: int | None = None
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Alcohol:
    """Alcohol in Dutch standard glasses of 10 g."""

    at: datetime
    glasses: float = 1.0


@dataclass(frozen=True, slots=True)
class Nicotine:
    """Something with nicotine."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Meal:
    """A big meal."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Tonight:
    """Other times for one evening, as wall-clock times without a zone; none is the usual."""

    at: datetime
    bedtime: datetime | None = None
    getting_up: datetime | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A moment was put before the person; `waited` says what held it back before that."""

    at: datetime
    moment: str
    waited: str = ""


@dataclass(frozen=True, slots=True)
class Snoozed:
    """A moment is to come back at a later time; `shown` is how often it had been shown by then.

    The count tells a snooze that still waits from one that is over, even after the clock was
    set back.
    """

    at: datetime
    moment: str
    until: datetime
    shown: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """A moment is not wanted this evening."""

    at: datetime
    moment: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A moment passed unseen; `reason` says what held it back."""

    at: datetime
    moment: str
    reason: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """No prompts before `until`; an `until` that has passed ends the quiet."""

    at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class LandingBegun:
    """The person began the landing."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Thought:
    """Something put down for the night, to be handed back in the morning."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Experiment:
    """A question to the nights from its evening on, on `days` days that the seed has parted.

    `words` is the question where the person asks one of their own, `measure` what of a night it
    is asked of. `stopped_after` is how many days count when it was stopped early.
    """

    at: datetime
    question: str
    words: str
    measure: str
    days: int
    seed: int
    stopped_after: int | None = None


@dataclass(frozen=True, slots=True)
class Relaxed:
    """A programme of relaxation was done, up to `at`; `early` says that it ended before its end.

    Tension before and after goes from 0 to 10, and is None where it was not given.
    """

    at: datetime
    programme: str
    minutes: float
    before: int | None = None
    after: int | None = None
    early: bool = False


Logged = Sip | Workout | Alcohol | Nicotine | Meal
Entry = (
    Logged
    | Tonight
    | Shown
    | Snoozed
    | Skipped
    | Dropped
    | Quiet
    | LandingBegun
    | Thought
    | Experiment
    | Relaxed
    | Night
)

KINDS: dict[str, type[Entry]] = {
    "sip": Sip,
    "workout": Workout,
    "alcohol": Alcohol,
    "nicotine": Nicotine,
    "meal": Meal,
    "tonight": Tonight,
    "shown": Shown,
    "snoozed": Snoozed,
    "skipped": Skipped,
    "dropped": Dropped,
    "quiet": Quiet,
    "landing": LandingBegun,
    "thought": Thought,
    "experiment": Experiment,
    "relaxed": Relaxed,
    "night": Night,
}


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry as the journal holds it, under its own name and its evening's date.

    `changed` tells when it was last written, as text that sorts. `unsaved` is why it is not on
    disk yet, Dutch source text; nothing when it is.
    """

    uid: str
    evening: date
    entry: Entry
    changed: str = ""
    unsaved: str = ""
