"""The table of cutoffs: until when something is better done, and all that is said of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from slaaprust.domain.records.journal import Alcohol, Logged, Meal, Nicotine, Sip, Workout
from slaaprust.domain.settings.settings import Reminder, Settings
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.values.marks import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Cutoff:
    """One row of the table; moments, strip, icon, warnings and command line all follow from it."""

    key: str  # on the command line and on the strip
    logged: type[Logged] | None = None  # what is held against it
    limit: Callable[[Day], datetime | None]  # None where it is off
    concerns: Callable[[Day], bool] = lambda _: True  # this person, on this day
    speaks: Callable[[Settings], bool]  # whether a prompt reminds of it
    lead: Callable[[Settings], timedelta] | None = None  # of that prompt; None is at the cutoff
    name: str = ""  # the cutoff among the moments, where its reminder comes before it
    last: str  # its reminder among the moments
    prompt: tuple[str, str]  # a title, and a sentence in which {cutoff} and {bed} are times
    card: str  # what explains it
    strip: tuple[str, ...]  # its line on the strip, the fullest first
    behind: str = ""  # what there is no more of, told at the icon; none where a phase tells it

    @property
    def reminder(self) -> str:
        """The id of the moment that reminds of it."""
        return f"last_{self.key}"


def caffeine_cutoff(day: Day) -> datetime:
    """Return the last moment at which caffeine is on time."""
    if day.settings.caffeine_cutoff_at is not None:
        return day.evening.at(day.settings.caffeine_cutoff_at)
    return _before_bed(day, day.settings.caffeine_cutoff)


def exercise_cutoff(day: Day) -> datetime:
    """Return the last moment at which the end of intense exercise is on time."""
    return _before_bed(day, day.settings.exercise_cutoff)


def _before_bed(day: Day, hours: float) -> datetime:
    return day.evening.bedtime - timedelta(hours=hours)


def _unless_off(day: Day, reminder: Reminder, hours: float) -> datetime | None:
    return None if reminder is Reminder.OFF else _before_bed(day, hours)


def _logs(since: datetime | None, cutoff: datetime) -> bool:
    """Answer whether somebody logs this, and did so before the cutoff of today."""
    return since is not None and since < cutoff


CUTOFFS: tuple[Cutoff, ...] = (
    Cutoff(
        key="caffeine",
        logged=Sip,
        limit=caffeine_cutoff,
        concerns=lambda day: _logs(day.facts.caffeine_since, caffeine_cutoff(day)),
        speaks=lambda settings: settings.last_caffeine,
        lead=lambda settings: timedelta(minutes=settings.last_caffeine_before),
        name=N_("moments", "Cafeïnestop"),
        last=N_("moments", "Laatste cafeïne"),
        prompt=(
            N_("prompts", "Nog één kopje kan"),
            N_("prompts", "Je cafeïnestop is om {cutoff}. Daarna liever iets zonder cafeïne."),
        ),
        card="caffeine",
        strip=(N_("strip", "cafeïnestop {time}"), N_("strip", "cafeïne {time}")),
    ),
    Cutoff(
        key="exercise",
        logged=Workout,
        limit=exercise_cutoff,
        concerns=lambda day: _logs(day.facts.exercise_since, exercise_cutoff(day)),
        speaks=lambda settings: settings.last_exercise,
        lead=lambda settings: timedelta(minutes=settings.last_exercise_before),
        name=N_("moments", "Zwaar sporten klaar"),
        last=N_("moments", "Laatste keer zwaar sporten"),
        prompt=(
            N_("prompts", "Zwaar sporten liever klaar om {cutoff}"),
            N_("prompts", "Wandelen of rekken kan daarna gewoon nog."),
        ),
        card="effort",
        strip=(N_("strip", "zwaar sporten tot {time}"), N_("strip", "sport {time}")),
        behind=N_("state", "zware sport"),
    ),
    Cutoff(
        key="meal",
        logged=Meal,
        limit=lambda day: _unless_off(day, day.settings.last_meal, day.settings.last_meal_before),
        speaks=lambda settings: settings.last_meal is Reminder.PROMPT,
        last=N_("moments", "Laatste grote maaltijd"),
        prompt=(
            N_("prompts", "Liever geen grote maaltijd meer"),
            N_("prompts", "Iets lichts kan altijd nog."),
        ),
        card="evening-intake",
        strip=(N_("strip", "grote maaltijd tot {time}"), N_("strip", "maaltijd {time}")),
        behind=N_("state", "grote maaltijd"),
    ),
    Cutoff(
        key="alcohol",
        logged=Alcohol,
        limit=lambda day: _unless_off(
            day, day.settings.last_alcohol, day.settings.last_alcohol_before
        ),
        speaks=lambda settings: settings.last_alcohol is Reminder.PROMPT,
        last=N_("moments", "Laatste glas alcohol"),
        prompt=(
            N_("prompts", "Liever geen alcohol meer"),
            N_("prompts", "Water of kruidenthee kan gewoon nog."),
        ),
        card="evening-intake",
        strip=(N_("strip", "laatste glas {time}"), N_("strip", "glas {time}")),
        behind=N_("state", "alcohol"),
    ),
    Cutoff(
        key="nicotine",
        logged=Nicotine,
        limit=lambda day: _unless_off(
            day, day.settings.last_nicotine, day.settings.last_nicotine_before
        ),
        speaks=lambda settings: settings.last_nicotine is Reminder.PROMPT,
        last=N_("moments", "Laatste nicotine"),
        prompt=(
            N_("prompts", "Liever geen nicotine meer"),
            N_("prompts", "Nicotine maakt wakker. Goed om te weten, meer niet."),
        ),
        card="evening-intake",
        strip=(N_("strip", "nicotine tot {time}"),),
        behind=N_("state", "nicotine"),
    ),
)


def cutoffs_of(day: Day) -> dict[str, datetime | None]:
    """Return when each cutoff of a day is, by its key; None where it is off."""
    return {each.key: each.limit(day) for each in CUTOFFS}


def cutoff(key: str) -> Cutoff:
    """Return the row of a key."""
    return next(each for each in CUTOFFS if each.key == key)


def cutoff_for(entry: Logged) -> Cutoff | None:
    """Return the row that something logged is held against."""
    return next((each for each in CUTOFFS if each.logged is type(entry)), None)


def cutoff_behind(reminder: str) -> Cutoff | None:
    """Return the row that a moment reminds of, if it is such a moment."""
    return next((each for each in CUTOFFS if each.reminder == reminder), None)


def behind(now: datetime, day: Day) -> tuple[Cutoff, ...]:
    """Return the cutoffs that lie behind until bedtime, and that no phase of its own tells."""
    return tuple(each for each in CUTOFFS if each.behind and _lies_behind(each, now, day))


def _lies_behind(row: Cutoff, now: datetime, day: Day) -> bool:
    limit = row.limit(day)
    return limit is not None and limit <= now < day.evening.bedtime and row.concerns(day)
