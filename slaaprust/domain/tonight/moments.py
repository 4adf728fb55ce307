"""The table of moments of an evening, and what is to be said of them now."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from slaaprust.domain.evening import Evening, instant
from slaaprust.domain.settings.settings import Reminder, Settings
from slaaprust.domain.values.marks import N_

WORKING_DAYS = range(5)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the journal tells about this person and this day, as far as moments depend on it."""

    caffeine_since: datetime | None = None  # the first drink of the last weeks
    exercise_since: datetime | None = None  # the first effort of the last weeks
    screen_since: datetime | None = None
    parked: bool = False  # thoughts wait to be handed back
    untold: bool = False  # last night is not in the diary
    week_due: datetime | None = None  # the first diary save on or after Monday


@dataclass(frozen=True, slots=True)
class Day:
    """All that the times of the moments are worked out from."""

    evening: Evening
    settings: Settings
    facts: Facts = Facts()


Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Moment:
    """One row of the table: when it holds in a day, and how it makes itself known."""

    id: str
    name: str
    span: Callable[[Day], Span | None]
    speaks: Callable[[Settings], bool] = lambda _: True
    in_use: bool = False
    recurs: bool = False
    at_first_use: bool = False  # its time is when the computer comes into use, so it is not late
    at_bed: bool = False  # all others end with bedtime: after it nobody is spoken to
    snoozes: tuple[int, ...] = ()


def caffeine_cutoff(day: Day) -> datetime:
    """Return the last moment at which caffeine is on time."""
    if day.settings.caffeine_cutoff_at is not None:
        return day.evening.at(day.settings.caffeine_cutoff_at)
    return day.evening.bedtime - timedelta(hours=day.settings.caffeine_cutoff)


def exercise_cutoff(day: Day) -> datetime:
    """Return the last moment at which the end of intense exercise is on time."""
    return day.evening.bedtime - timedelta(hours=day.settings.exercise_cutoff)


def other_cutoff(day: Day, name: str) -> datetime | None:
    """Return the cutoff of meal, alcohol or nicotine, or None where it is off."""
    if getattr(day.settings, f"last_{name}") is Reminder.OFF:
        return None
    hours = getattr(day.settings, f"last_{name}_before")
    return day.evening.bedtime - timedelta(hours=hours)


def _before_bed(switch: str) -> Callable[[Day], Span | None]:
    def span(day: Day) -> Span | None:
        if not getattr(day.settings, switch):
            return None
        minutes = timedelta(minutes=getattr(day.settings, f"{switch}_before"))
        return day.evening.bedtime - minutes, day.evening.bedtime

    return span


def _warning(
    switch: str, since: str, cutoff: Callable[[Day], datetime]
) -> Callable[[Day], Span | None]:
    def span(day: Day) -> Span | None:
        first, end = getattr(day.facts, since), cutoff(day)
        if not getattr(day.settings, switch) or first is None or first >= end:
            return None
        return end - timedelta(minutes=getattr(day.settings, f"{switch}_before")), end

    return span


def _never(_: Settings) -> bool:
    return False


def _as_set(name: str) -> Callable[[Settings], bool]:
    return lambda settings: getattr(settings, f"last_{name}") is Reminder.PROMPT


def _other(name: str) -> Callable[[Day], Span | None]:
    def span(day: Day) -> Span | None:
        cutoff = other_cutoff(day, name)
        return None if cutoff is None else (cutoff, cutoff + timedelta(minutes=30))

    return span


def _daylight(day: Day) -> Span | None:
    midday = day.evening.at(day.settings.daylight_at)
    if not day.settings.daylight or day.evening.local(midday).weekday() not in WORKING_DAYS:
        return None
    return midday, midday + timedelta(hours=1)


def _pause(day: Day) -> Span | None:
    if not day.settings.pause or day.facts.screen_since is None:
        return None
    every = timedelta(minutes=day.settings.pause_after)
    return day.facts.screen_since + every, day.facts.screen_since + 2 * every


def _rest(day: Day) -> Span | None:
    bedtime = day.evening.bedtime
    return (bedtime, bedtime + timedelta(minutes=20)) if day.settings.rest else None


def asks_for_night(day: Day) -> bool:
    """Return whether the morning asks for a night that is not in the diary."""
    return day.settings.diary and day.facts.untold


def _morning(day: Day) -> Span | None:
    if not day.settings.morning or not (day.facts.parked or asks_for_night(day)):
        return None
    up = day.evening.start
    noon = instant(datetime.combine(day.evening.local(up).date(), time(12)), day.evening.zone)
    soon = noon - up < timedelta(hours=3)
    return up, up + timedelta(hours=6) if soon else noon


def _week(day: Day) -> Span | None:
    if not day.settings.week or day.facts.week_due is None:
        return None
    return day.facts.week_due, day.evening.bedtime


MOMENTS: tuple[Moment, ...] = (
    Moment("daylight", N_("moments", "Even naar buiten"), _daylight, snoozes=(10, 30)),
    Moment("pause", N_("moments", "Pauze"), _pause, in_use=True, recurs=True),
    Moment(
        "last_caffeine",
        N_("moments", "Laatste cafeïne"),
        _warning("last_caffeine", "caffeine_since", caffeine_cutoff),
    ),
    Moment(
        "caffeine_cutoff",
        N_("moments", "Cafeïnestop"),
        lambda day: (caffeine_cutoff(day), day.evening.bedtime),
        speaks=_never,
    ),
    Moment(
        "last_exercise",
        N_("moments", "Laatste keer zwaar sporten"),
        _warning("last_exercise", "exercise_since", exercise_cutoff),
    ),
    Moment(
        "exercise_cutoff",
        N_("moments", "Zwaar sporten klaar"),
        lambda day: (exercise_cutoff(day), day.evening.bedtime),
        speaks=_never,
    ),
    Moment("last_meal", N_("moments", "Laatste grote maaltijd"), _other("meal"), _as_set("meal")),
    Moment(
        "last_alcohol", N_("moments", "Laatste glas alcohol"), _other("alcohol"), _as_set("alcohol")
    ),
    Moment(
        "last_nicotine", N_("moments", "Laatste nicotine"), _other("nicotine"), _as_set("nicotine")
    ),
    Moment("landing", N_("moments", "Landing"), _before_bed("landing"), snoozes=(10, 20, 30)),
    Moment(
        "screens_off",
        N_("moments", "Schermen weg"),
        _before_bed("screens_off"),
        in_use=True,
        snoozes=(10,),
    ),
    Moment("park", N_("moments", "Gedachten parkeren"), _before_bed("park"), snoozes=(10,)),
    Moment("rest", N_("moments", "Rusten"), _rest, at_bed=True),
    Moment(
        "morning",
        N_("moments", "Goedemorgen"),
        _morning,
        in_use=True,
        at_first_use=True,
        snoozes=(10, 30),
    ),
    Moment("week", N_("moments", "Terugblik op de week"), _week, snoozes=(30,)),
)
