"""How each moment stands now, and what is to be said of it: the one arbiter of all prompts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from slaaprust.domain.evening import Evening
from slaaprust.domain.records.journal import Dropped, Entry, Said, Shown, Skipped, Snoozed
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.tonight.moments import MOMENTS, Moment, Span

AWAY = "away"  # the computer slept or slaaprust was not running: nobody could be told
IDLE = "idle"  # nobody sits at the screen
AWAY_AFTER = timedelta(minutes=2)  # a tick that comes later than this has missed something


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


@dataclass(frozen=True, slots=True)
class Past:
    """What has been said and answered of one moment this evening."""

    shown: tuple[datetime, ...] = ()
    snoozed_until: datetime | None = None
    skipped: bool = False
    dropped: bool = False


def pasts(entries: Iterable[Entry]) -> dict[str, Past]:
    """Return how each moment was left, from what was kept of an evening in any order."""
    said = [entry for entry in entries if isinstance(entry, Said)]
    return {moment: _past(moment, said) for moment in {entry.moment for entry in said}}


def _past(moment: str, said: list[Said]) -> Past:
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
        return IDLE if moment.in_use and self.in_use is False else ""


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
    shows = [Show(latest_first(ready))] if ready else []
    return (*shows, *holds, *drops)


def latest_first(moments: Iterable[Planned]) -> tuple[Planned, ...]:
    """Return moments in the order in which one prompt says them; of one time the last one leads."""
    return tuple(reversed(sorted(moments, key=lambda each: each.at.timestamp() if each.at else 0)))
