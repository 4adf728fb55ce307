"""What can be kept: things a person logs, and what was said and answered in an evening."""

from dataclasses import dataclass
from datetime import date, datetime

from slaaprust.domain.records.asked import WordOption, asked, when
from slaaprust.domain.records.gp_notes import GpNotes
from slaaprust.domain.records.night import Night
from slaaprust.domain.tables.exercise import EFFORTS, Intensity
from slaaprust.domain.tables.parking import EmptiedBy, Sort, ThoughtAnswer
from slaaprust.domain.values.fields import Choice, Either, Number, Word
from slaaprust.domain.values.marks import N_

_MIN = N_("log", "min")


@dataclass(frozen=True, slots=True)
class Sip:
    """A drink with caffeine, in mg; a slow one is spread over its minutes, from `at` on."""

    at: datetime = when()
    drink: str = asked(Word(longest=200, listed="drinks"), N_("log", "Drankje"))
    mg: float = asked(
        Number(0, 1000, "mg", step=0.5, arrow=1),
        N_("log", "Cafeïne"),
        options=(WordOption(("--mg",), N_("words", "cafeïne in mg"), "MG"),),
    )
    minutes: int = asked(
        Number(0, 12 * 60, _MIN, arrow=15, zero=N_("log", "in één keer")),
        N_("log", "Langzaam gedronken"),
        default=0,
        options=(WordOption(("--slow",), N_("words", "zo veel minuten over gedronken"), "MIN"),),
    )


@dataclass(frozen=True, slots=True)
class Workout:
    """An effort; `at` is its end, since the end is what counts for the night."""

    at: datetime = when(
        WordOption(("--tot", "--until"), N_("words", "wanneer het sporten klaar is"), "19:30")
    )
    intensity: Intensity = asked(
        Choice(tuple((each.intensity, each.name) for each in EFFORTS), context="exercise"),
        N_("log", "Hoe zwaar"),
        usual=Intensity.MODERATE,
        options=(
            WordOption(("--licht", "--light"), N_("words", "licht gesport"), means="licht"),
            WordOption(("--matig", "--moderate"), N_("words", "matig gesport"), means="matig"),
            WordOption(("--zwaar", "--hard"), N_("words", "zwaar gesport"), means="zwaar"),
        ),
    )
    minutes: int | None = asked(
        Number(1, 24 * 60, _MIN, arrow=15),
        N_("log", "Hoe lang"),
        default=None,
        usual=60,
        options=(
            WordOption(
                ("--duur", "--minutes"), N_("words", "zo veel minuten sporten, vanaf nu"), "60"
            ),
        ),
    )
    planned: bool = asked(
        Either(N_("log", "al gedaan"), N_("log", "ik ga zo")), N_("log", "Wanneer"), default=False
    )


@dataclass(frozen=True, slots=True)
class Alcohol:
    """Alcohol in Dutch standard glasses of 10 g."""

    at: datetime = when()
    glasses: float = asked(
        Number(0.5, 30, step=0.5),
        N_("log", "Glazen"),
        default=1.0,
        options=(WordOption(("--glasses",), N_("words", "standaardglazen alcohol"), "N"),),
    )


@dataclass(frozen=True, slots=True)
class Nicotine:
    """Something with nicotine."""

    at: datetime = when()


@dataclass(frozen=True, slots=True)
class Meal:
    """A big meal."""

    at: datetime = when()


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
class LandingStep:
    """A step of the landing was ticked, or unticked again; the last word counts."""

    at: datetime
    step: str
    done: bool = True


@dataclass(frozen=True, slots=True)
class LandingScreen:
    """Minutes that the screen was in use within the landing, in a stretch that ends at `at`.

    Stretches of one evening add up. Without any it is not known, which is something else than 0.
    """

    at: datetime
    minutes: float


@dataclass(frozen=True, slots=True)
class Thought:
    """Something put down for the night, to be handed back in the morning.

    `step` answers the small question of its sort; `no_step` says that nothing can be done now.
    """

    at: datetime
    text: str
    sort: Sort = Sort.REMEMBER
    step: str = ""
    no_step: bool = False


@dataclass(frozen=True, slots=True)
class Emptied:
    """The head was emptied in a way of which no word is kept here."""

    at: datetime
    way: EmptiedBy


@dataclass(frozen=True, slots=True)
class HandedBack:
    """What was decided in the morning about a thought, by its uid; the last word counts."""

    at: datetime
    thought: str
    answer: ThoughtAnswer


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


@dataclass(frozen=True, slots=True)
class WeekAnswer:
    """What the person answered to the question of a week, kept under its Monday."""

    at: datetime
    text: str


Logged = Sip | Workout | Alcohol | Nicotine | Meal
Said = Shown | Snoozed | Skipped | Dropped
Entry = (
    Logged
    | Tonight
    | Said
    | Quiet
    | LandingBegun
    | LandingStep
    | LandingScreen
    | Thought
    | Emptied
    | HandedBack
    | Experiment
    | Relaxed
    | Night
    | GpNotes
    | WeekAnswer
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
    "landing_step": LandingStep,
    "landing_screen": LandingScreen,
    "thought": Thought,
    "emptied": Emptied,
    "handed_back": HandedBack,
    "experiment": Experiment,
    "relaxed": Relaxed,
    "night": Night,
    "gp": GpNotes,
    "week_answer": WeekAnswer,
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
