"""The table of moments of an evening, and what is to be said of them now."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from slaaprust.domain.evening import instant
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.cutoffs import CUTOFFS, Cutoff
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.values.marks import N_

WORKING_DAYS = range(5)


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


def _before_bed(switch: str) -> Callable[[Day], Span | None]:
    def span(day: Day) -> Span | None:
        if not getattr(day.settings, switch):
            return None
        minutes = timedelta(minutes=getattr(day.settings, f"{switch}_before"))
        return day.evening.bedtime - minutes, day.evening.bedtime

    return span


def moments_of(cutoff: Cutoff) -> tuple[Moment, ...]:
    """Return the moments of a cutoff: its reminder, and itself where that comes before it."""
    if cutoff.lead is None:
        return (Moment(cutoff.reminder, cutoff.last, _at(cutoff), cutoff.speaks),)
    return (
        Moment(cutoff.reminder, cutoff.last, _ahead_of(cutoff, cutoff.lead)),
        Moment(f"{cutoff.key}_cutoff", cutoff.name, _from(cutoff), lambda _: False),
    )


def _ahead_of(
    cutoff: Cutoff, lead: Callable[[Settings], timedelta]
) -> Callable[[Day], Span | None]:
    def span(day: Day) -> Span | None:
        end = cutoff.limit(day)
        if end is None or not cutoff.speaks(day.settings) or not cutoff.concerns(day):
            return None
        return end - lead(day.settings), end

    return span


def _from(cutoff: Cutoff) -> Callable[[Day], Span | None]:
    def span(day: Day) -> Span | None:
        at = cutoff.limit(day)
        return None if at is None else (at, day.evening.bedtime)

    return span


def _at(cutoff: Cutoff) -> Callable[[Day], Span | None]:
    def span(day: Day) -> Span | None:
        at = cutoff.limit(day)
        return None if at is None else (at, at + timedelta(minutes=30))

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
    *(moment for cutoff in CUTOFFS for moment in moments_of(cutoff)),
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
