"""The table of moments of an evening, and what is to be said of them now."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import Enum

from slaaprust.domain.evening import Evening, instant
from slaaprust.domain.journal import Dropped, Entry, Shown, Skipped, Snoozed
from slaaprust.domain.settings import Reminder, Settings
from slaaprust.domain.text import N_

WORKING_DAYS = range(5)
AWAY = "away"  # the computer slept or slaaprust was not running: nobody could be told
AWAY_AFTER = timedelta(minutes=2)  # a tick that comes later than this has missed something


@dataclass(frozen=True, slots=True)
class Facts:
    """What the journal tells about this person and this day, as far as moments depend on it."""

    caffeine_since: datetime | None = None  # the first drink of the last weeks
    exercise_since: datetime | None = None  # the first effort of the last weeks
    screen_since: datetime | None = None
    parked: bool = False  # thoughts of last evening wait to be handed back
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
    at_bed: bool = False  # all others end with bedtime: after it nobody is spoken to
    snoozes: tuple[int, ...] = ()


class State(Enum):
    """How a moment stands; the values are the words of the command line."""

    OFF = "off"
    AHEAD = "ahead"
    DUE = "due"
    HELD = "held"
    SHOWN = "shown"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    DROPPED = "dropped"


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


def _morning(day: Day) -> Span | None:
    if not (day.settings.morning and day.facts.parked):
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
    Moment("last_alcohol", N_("moments", "Laatste alcohol"), _other("alcohol"), _as_set("alcohol")),
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
    Moment("morning", N_("moments", "Goedemorgen"), _morning, in_use=True, snoozes=(10, 30)),
    Moment("week", N_("moments", "Terugblik op de week"), _week, snoozes=(30,)),
)


@dataclass(frozen=True, slots=True)
class Past:
    """What has been said and answered of one moment this evening."""

    shown: tuple[datetime, ...] = ()
    snoozed_until: datetime | None = None
    skipped: bool = False
    dropped: bool = False


def pasts(entries: Iterable[Entry]) -> dict[str, Past]:
    """Return how each moment was left, from what was kept of an evening in any order."""
    said = [entry for entry in entries if isinstance(entry, Shown | Snoozed | Skipped | Dropped)]
    return {moment: _past(moment, said) for moment in {entry.moment for entry in said}}


def _past(moment: str, said: list[Shown | Snoozed | Skipped | Dropped]) -> Past:
    of = [entry for entry in said if entry.moment == moment]
    shown = tuple(entry.at for entry in of if isinstance(entry, Shown))
    waiting = [e.until for e in of if isinstance(e, Snoozed) and e.shown >= len(shown)]
    return Past(
        shown,
        max(waiting, default=None),
        any(isinstance(entry, Skipped) for entry in of),
        any(isinstance(entry, Dropped) for entry in of),
    )


@dataclass(frozen=True, slots=True)
class Planned:
    """A moment of this day with its times (none when it is off) and how it stands."""

    moment: Moment
    at: datetime | None
    until: datetime | None
    state: State

    @property
    def id(self) -> str:
        """The moment's name in files and on the command line."""
        return self.moment.id


@dataclass(frozen=True, slots=True)
class Hindrance:
    """What keeps prompts from the person now; empty when nothing does.

    `in_use` is whether somebody sits at the screen; unknown (None) counts as yes.
    """

    reason: str = ""
    in_use: bool | None = None

    def of(self, moment: Moment) -> str:
        """Return why this moment has to wait, or nothing."""
        if self.reason:
            return self.reason
        return "idle" if moment.in_use and self.in_use is False else ""


def agenda(
    now: datetime, day: Day, past: Mapping[str, Past], hindrance: Hindrance
) -> tuple[Planned, ...]:
    """Return every moment of the day with its times and state at a moment (in UTC)."""
    return tuple(_planned(moment, now, day, past, hindrance) for moment in MOMENTS)


def _planned(
    moment: Moment, now: datetime, day: Day, past: Mapping[str, Past], hindrance: Hindrance
) -> Planned:
    span = moment.span(day)
    if span and not moment.speaks(day.settings):
        return Planned(moment, *span, State.AHEAD if now < span[0] else State.SHOWN)
    span = span and _awake(span, moment, day.evening)
    if span is None:
        return Planned(moment, None, None, State.OFF)
    was = past.get(moment.id, Past())
    if moment.recurs and all(at < span[0] for at in was.shown):
        was = replace(was, shown=(), snoozed_until=None)
    return Planned(moment, *span, _state(now, span, was, hindrance.of(moment)))


def _awake(span: Span, moment: Moment, evening: Evening) -> Span | None:
    """Return what of a span lies between getting up and bedtime."""
    at, until = span
    if not moment.at_bed:
        until = min(until, evening.bedtime)
    return (at, until) if max(at, evening.start) < until else None


def _state(now: datetime, span: Span, was: Past, waits: str) -> State:
    at, until = span
    if was.skipped:
        return State.SKIPPED
    if was.snoozed_until is None and was.shown:
        return State.SHOWN
    if now >= until:
        return State.SHOWN if was.shown else State.DROPPED
    if was.snoozed_until is not None and now < was.snoozed_until:
        return State.SNOOZED
    if now < at:
        return State.AHEAD
    return State.HELD if waits else State.DUE


@dataclass(frozen=True, slots=True)
class Show:
    """Put these moments before the person as one prompt; the first one leads."""

    moments: tuple[Planned, ...]


@dataclass(frozen=True, slots=True)
class Hold:
    """Wait with a moment, and remember why."""

    moment: Planned
    reason: str


@dataclass(frozen=True, slots=True)
class Drop:
    """A moment passed without having been seen."""

    moment: Planned


Decision = Show | Hold | Drop


def due(
    now: datetime, day: Day, past: Mapping[str, Past], hindrance: Hindrance
) -> tuple[Decision, ...]:
    """Return what is to be done now, at a moment in UTC: the one arbiter of all prompts."""
    plan = agenda(now, day, past, hindrance)
    ready = [each for each in plan if each.state is State.DUE]
    holds = [Hold(p, hindrance.of(p.moment)) for p in plan if p.state is State.HELD]
    drops = [
        Drop(p) for p in plan if p.state is State.DROPPED and not past.get(p.id, Past()).dropped
    ]
    return (*_one_prompt(ready), *holds, *drops)


def _one_prompt(ready: list[Planned]) -> tuple[Show, ...]:
    if not ready:
        return ()
    latest_first = sorted(ready, key=lambda each: each.at.timestamp() if each.at else 0)
    return (Show(tuple(reversed(latest_first))),)
