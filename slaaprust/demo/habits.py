"""The habits of somebody made up, and what a diary of their days holds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from random import Random

from slaaprust.domain.evening import DAY, Evening, evening_on, instant, later, monday_of, tonight_at
from slaaprust.domain.records.journal import (
    Alcohol,
    Dropped,
    Emptied,
    Entry,
    Experiment,
    LandingBegun,
    LandingScreen,
    LandingStep,
    Meal,
    Quiet,
    Relaxed,
    Shown,
    Sip,
    Skipped,
    Snoozed,
    Thought,
    Tonight,
    WeekAnswer,
    Workout,
)
from slaaprust.domain.records.night import BODY, DAYTIME, QUESTIONS, HowMuch, Night
from slaaprust.domain.settings.settings import STEPS, Settings
from slaaprust.domain.tables.drinks import CATALOGUE
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.tables.parking import EmptiedBy, Sort

USUAL = Settings()
SIGNS = tuple(each.key for each in QUESTIONS if each.group in (BODY, DAYTIME))
MG = {drink.key: drink.mg for drink in CATALOGUE}


@dataclass(frozen=True, slots=True)
class Habit:
    """Something that happens around a time of day, `chance` of the days."""

    at: time
    minutes: int  # earlier or later than `at`, at most
    chance: float
    entry: Callable[[datetime], Entry]


def _sip(drink: str, minutes: int = 0) -> Callable[[datetime], Sip]:
    return lambda at: Sip(at, drink, MG[drink], minutes)


def _experiment(at: datetime) -> Experiment:
    return Experiment(at, "caffeine", "", "sol", days=14, seed=at.toordinal() % 128)


TYRE = "De band van de fiets plakken", Sort.TASK, "zaterdag, na de boodschappen"
HABITS = (
    Habit(time(8, 50), 20, 0.01, _experiment),
    Habit(time(7, 50), 40, 0.9, _sip("filterkoffie")),
    Habit(time(10, 15), 25, 0.8, _sip("mok", 20)),
    Habit(time(12, 40), 15, 0.4, _sip("thee")),
    Habit(time(14, 30), 45, 0.5, _sip("cappuccino")),
    Habit(time(16, 10), 60, 0.25, _sip("cola-blik")),
    Habit(time(18, 30), 30, 0.1, Meal),
    Habit(time(18, 40), 50, 0.2, lambda at: Workout(at, Intensity.MODERATE, 45)),
    Habit(time(19, 30), 60, 0.05, lambda at: Quiet(at, later(at, timedelta(hours=1)))),
    Habit(time(20, 0), 30, 0.5, _sip("kruidenthee")),
    Habit(time(20, 10), 40, 0.1, lambda at: Workout(at, Intensity.VIGOROUS, 60)),
    Habit(time(20, 45), 45, 0.2, Alcohol),
    Habit(time(22, 20), 10, 0.5, LandingBegun),
    Habit(time(22, 35), 10, 0.5, lambda at: LandingStep(at, STEPS[1])),
    Habit(time(22, 40), 10, 0.15, lambda at: Thought(at, *TYRE)),
    Habit(time(22, 42), 10, 0.1, lambda at: Emptied(at, EmptiedBy.PAPER)),
    Habit(time(22, 50), 10, 0.2, lambda at: Relaxed(at, "short", 3.5, before=6, after=4)),
    Habit(time(22, 59), 0, 0.8, lambda at: LandingScreen(at, 5.0 * (at.toordinal() % 8))),
)
SAID = (
    ("last_caffeine", timedelta(minutes=390)),
    ("last_exercise", timedelta(minutes=300)),
    ("landing", timedelta(minutes=75)),
    ("screens_off", timedelta(minutes=60)),
    ("park", timedelta(minutes=15)),
    ("rest", timedelta()),
)


def lived_in(
    first: date, last: date, zone_on: Callable[[date], tzinfo]
) -> Iterator[tuple[date, Entry]]:
    """Tell what was kept on these evenings, in order of time; one date is always the same."""
    days = (first + n * DAY for n in range((last - first).days + 1))
    told = ((day, each) for day in days for each in _entries(day, zone_on(day)))
    yield from sorted(told, key=lambda each: each[1].at.timestamp())


def _entries(day: date, zone: tzinfo) -> Iterator[Entry]:
    chance = Random(day.toordinal())
    evening = evening_on(day, zone, USUAL, {})
    if chance.random() < 0.04:
        other = _tonight(evening)
        yield other
        evening = evening_on(day, zone, USUAL, {day: other})
    for habit in HABITS:
        minutes = chance.randint(-habit.minutes, habit.minutes)
        if chance.random() < habit.chance:
            usual = instant(datetime.combine(day, habit.at), zone)
            yield habit.entry(evening.local(usual + timedelta(minutes=minutes)))
    for moment, before in SAID:
        yield from _said(moment, evening.local(evening.bedtime - before), chance.random())
    yield from _night(evening, Random(f"night of {day}"))
    if day == monday_of(day):
        yield from _answer(evening, Random(f"week of {day}"))


def _night(evening: Evening, chance: Random) -> Iterator[Night]:
    """Tell of a night in the diary the next morning; of some nothing, of some not all."""
    if chance.random() < 0.15:
        return

    def at(moment: datetime, minutes: float) -> datetime:
        return later(evening.local(moment), timedelta(minutes=round(minutes)))

    up = at(evening.getting_up, -chance.randint(0, 25))
    in_bed = at(evening.bedtime, chance.gauss(5, 20))
    light = at(in_bed, chance.choice((0, 0, 5, 15, 30)))
    final = at(up, -min(abs(chance.gauss(0, 25)), 120))
    sol, awakenings = min(90, round(chance.expovariate(1 / 28))), chance.choice((0, 1, 1, 2, 2, 3))
    some = chance.random() < 0.9
    signs = chance.choices((*HowMuch, None), (60, 22, 10, 8), k=10)
    yield Night(
        at(evening.getting_up, chance.randint(2, 8)),
        in_bed,
        light if some else None,
        final,
        up,
        sol if some else None,
        awakenings,
        sum(chance.randint(3, 20) for _ in range(awakenings)) if awakenings else None,
        None,
        chance.choice((None, 2, 3, 3, 4, 4, 5)),
        **dict(zip(SIGNS, signs, strict=True)),
        remark="Vaak gedraaid, daarna beter" if chance.random() < 0.05 else "",
    )


def _answer(evening: Evening, chance: Random) -> Iterator[WeekAnswer]:
    """Tell in some weeks, on their last evening, what went a little better."""
    if chance.random() < 0.4:
        written = later(evening.local(evening.bedtime), timedelta(days=6, minutes=-90))
        yield WeekAnswer(written, "Minder op de klok gekeken")


def _tonight(evening: Evening) -> Tonight:
    at = evening.local(evening.bedtime - timedelta(hours=7))
    return tonight_at(time(0, 30), evening.date, at, USUAL)


def _said(moment: str, at: datetime, chance: float) -> Iterator[Entry]:
    """Tell what became of a moment: mostly shown, sometimes passed, left out or put off."""
    if chance < 0.05:
        yield Dropped(at, moment, "away")
        return
    if chance < 0.1:
        yield Skipped(at, moment)
        return
    yield Shown(at, moment)
    if moment == "landing" and chance > 0.85:
        back = later(at, timedelta(minutes=10))
        yield Snoozed(at, moment, back, shown=1)
        yield Shown(back, moment)
