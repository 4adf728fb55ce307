"""A slow second opinion on which moments are shown when, written from the table of moments alone.

Time is a whole number of minutes since 1970 in UTC. What the clock on the wall shows is found by
looking at every minute of a day; nothing is planned ahead and nothing is remembered but what was
shown, dropped or not wanted.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from slaaprust.domain.settings.settings import Reminder, Settings

HOUR, DAY = 60, 24 * 60
A_DAY = timedelta(days=1)
NEEDS_SOMEBODY = ("screens_off", "morning")
Spans = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Minute:
    """One look at the clock: when and where, what the computer does, what the person just did."""

    at: int
    zone: str = "Europe/Amsterdam"
    held: bool = False
    in_use: bool = True
    restart: bool = False
    acts: tuple[tuple[str, object], ...] = ()


@dataclass(slots=True)
class Told:
    """What was shown, by evening, id and minute, and what was noted as dropped."""

    shown: dict[tuple[date, str], int] = field(default_factory=dict)
    dropped: set[tuple[date, str]] = field(default_factory=set)


@dataclass(slots=True)
class _Person:
    settings: Settings
    tonights: dict[date, tuple[datetime, datetime]] = field(default_factory=dict)
    parked: set[date] = field(default_factory=set)
    handed_back: set[date] = field(default_factory=set)
    nights: set[date] = field(default_factory=set)
    unwanted: set[tuple[date, str]] = field(default_factory=set)
    written: dict[date, int] = field(default_factory=dict)  # by date the minute of the first one
    caffeine_since: int | None = None
    exercise_since: int | None = None
    quiet_until: int = 0
    first: date | None = None
    evening: date | None = None


def watch(settings: Settings, minutes: list[Minute]) -> Told:
    """Return what has to be told over these minutes, in the order in which they pass."""
    person, told = _Person(settings), Told()
    for minute in minutes:
        for act, value in minute.acts:
            _do(person, minute, act, value)
        _look(person, minute, told)
    return told


def minute_of(wall: datetime, zone: str) -> int:
    """Return the first minute that shows a wall time; of a skipped one, that of an hour later."""
    shown = _walls(wall.date(), zone)
    return shown[wall] if wall in shown else shown[wall + timedelta(hours=1)]


def wall_of(minute: int, zone: str) -> datetime:
    """Return what the clock on the wall shows."""
    return datetime.fromtimestamp(minute * 60, UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@cache
def _walls(day: date, zone: str) -> dict[datetime, int]:
    noon = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp()) // 60
    shown: dict[datetime, int] = {}
    for minute in range(noon - 30 * HOUR, noon + 30 * HOUR):
        wall = wall_of(minute, zone).replace(fold=0)
        if wall.date() == day and wall not in shown:
            shown[wall] = minute
    return shown


def usual_night(day: date, settings: Settings) -> tuple[datetime, datetime]:
    """Return on the wall clock: the getting up after a day, and the last bedtime before it."""
    up = datetime.combine(day + A_DAY, settings.getting_up[(day + A_DAY).weekday()])
    return _shown_before(settings.bedtime[day.weekday()], up), up


@cache
def _shown_before(wall: time, moment: datetime) -> datetime:
    while moment.time() != wall:
        moment -= timedelta(minutes=1)
    return moment


def evening(day: date, zone: str, person: _Person) -> tuple[int, int, int]:
    """Return when a day starts, when bedtime is and when the next day starts."""
    bed, up = person.tonights.get(day) or usual_night(day, person.settings)
    _, start = person.tonights.get(day - A_DAY) or usual_night(day - A_DAY, person.settings)
    return minute_of(start, zone), minute_of(bed, zone), minute_of(up, zone)


def evening_now(minute: int, zone: str, person: _Person) -> date:
    """Return the first evening whose getting up lies after a minute."""
    day = wall_of(minute, zone).date() - 3 * A_DAY
    while evening(day, zone, person)[2] <= minute:
        day += A_DAY
    return day


def _do(person: _Person, minute: Minute, act: str, value: object) -> None:
    tonight = evening_now(minute.at, minute.zone, person)
    if act == "tonight":
        assert isinstance(value, time)
        _change_night(person, minute, tonight, value)
    elif act == "quiet":
        assert isinstance(value, int)
        person.quiet_until = minute.at + value
    elif act == "park":
        person.parked.add(tonight)
    elif act == "night":
        if tonight - A_DAY not in person.nights:
            person.written.setdefault(wall_of(minute.at, minute.zone).date(), minute.at)
        person.nights.add(tonight - A_DAY)
    elif act == "skip":
        person.unwanted.add((tonight, str(value)))
    elif act == "koffie" and person.caffeine_since is None:
        person.caffeine_since = minute.at
    elif act == "sport" and person.exercise_since is None:
        person.exercise_since = minute.at


def _change_night(person: _Person, minute: Minute, tonight: date, bedtime: time) -> None:
    """Change this night, or the next one if bedtime is over and so is the new one."""
    over = minute.at >= evening(tonight, minute.zone, person)[1]
    new = _other_night(bedtime, tonight, person.settings)
    if over and minute_of(new[0], minute.zone) <= minute.at:
        tonight += A_DAY
        new = _other_night(bedtime, tonight, person.settings)
    person.tonights[tonight] = new


def _other_night(bedtime: time, day: date, settings: Settings) -> tuple[datetime, datetime]:
    usual_bed, usual_up = usual_night(day, settings)
    bed = usual_bed - timedelta(hours=10)
    while bed.time() != bedtime:
        bed += timedelta(minutes=1)
    if usual_up - bed < timedelta(hours=2):
        return bed, bed + (usual_up - usual_bed)
    return bed, usual_up


def _look(person: _Person, minute: Minute, told: Told) -> None:
    now, tonight = minute.at, evening_now(minute.at, minute.zone, person)
    person.first = min(person.first or tonight, tonight)
    begun, person.evening = person.evening != tonight, tonight
    for day in (tonight - A_DAY, tonight):
        if day < tonight and (not begun or day < person.first):
            continue  # told before, or slaaprust was not there yet
        for name, (start, end) in moments(day, minute.zone, person).items():
            key = day, name
            if key in told.shown or key in person.unwanted:
                continue
            if now >= end:
                told.dropped.add(key)
            elif day == tonight and start <= now and _can_be_shown(name, minute, person):
                told.shown[key] = now
                if name == "morning":
                    person.handed_back.add(day)


def _can_be_shown(name: str, minute: Minute, person: _Person) -> bool:
    somebody = minute.in_use or name not in NEEDS_SOMEBODY
    return somebody and not minute.held and minute.at >= person.quiet_until


def moments(day: date, zone: str, person: _Person) -> Spans:
    """Return the first minute of each moment that is on, and the minute it is over.

    Nothing is said before getting up, and after bedtime only that it is time to rest.
    """
    start, bed, _ = evening(day, zone, person)
    spans = _anywhere(start, bed, zone, person, _asks(day, person))
    if person.settings.week and _is_first_of_week(day, person):
        spans["week"] = (person.written[day], bed)
    ends = {name: end if name == "rest" else min(end, bed) for name, (_, end) in spans.items()}
    return {
        name: (first, ends[name])
        for name, (first, _) in spans.items()
        if max(first, start) < ends[name]
    }


def _asks(day: date, person: _Person) -> bool:
    """Return whether a morning has something: thoughts, or the question how the night was."""
    told = day - A_DAY in person.nights
    there = person.first is not None and person.first < day
    return _waits(day, person) or (person.settings.diary and there and not told)


def _waits(day: date, person: _Person) -> bool:
    """Return whether something was parked before this day that no earlier morning handed back."""
    before = [each for each in person.handed_back if each < day]
    return any(each < day and not [b for b in before if b > each] for each in person.parked)


def _anywhere(start: int, bed: int, zone: str, person: _Person, asks: bool) -> Spans:
    settings = person.settings
    spans = {**_warnings(bed, zone, person), **_other_limits(bed, settings)}
    for name in ("landing", "screens_off", "park"):
        if getattr(settings, name):
            spans[name] = (bed - getattr(settings, f"{name}_before"), bed)
    if settings.rest:
        spans["rest"] = (bed, bed + 20)
    if settings.morning and asks:
        spans["morning"] = (start, _end_of_morning(start, zone))
    if settings.daylight:
        midday = _last_at(settings.daylight_at, bed, zone)
        if wall_of(midday, zone).weekday() < 5:
            spans["daylight"] = (midday, midday + 60)
    return spans


def _is_first_of_week(day: date, person: _Person) -> bool:
    """Return whether no night was written down earlier in the week of a day with one.

    There has to be a night in the week before, to look back on.
    """
    monday = day - day.weekday() * A_DAY
    if not {monday - n * A_DAY for n in range(1, 8)} & set(person.nights):
        return False
    earlier = (day - n * A_DAY for n in range(1, day.weekday() + 1))
    return day in person.written and not person.written.keys() & set(earlier)


def _warnings(bed: int, zone: str, person: _Person) -> Spans:
    settings, spans = person.settings, {}
    fixed = settings.caffeine_cutoff_at
    coffee = _last_at(fixed, bed, zone) if fixed else bed - round(settings.caffeine_cutoff * 60)
    effort = bed - round(settings.exercise_cutoff * 60)
    for name, cutoff, since in (
        ("last_caffeine", coffee, person.caffeine_since),
        ("last_exercise", effort, person.exercise_since),
    ):
        warned = cutoff - getattr(settings, f"{name}_before")
        if getattr(settings, name) and since is not None and since < cutoff:
            spans[name] = (warned, cutoff)
    return spans


def _other_limits(bed: int, settings: Settings) -> Spans:
    spans = {}
    for name in ("last_meal", "last_alcohol", "last_nicotine"):
        if getattr(settings, name) is Reminder.PROMPT:
            at = bed - round(getattr(settings, f"{name}_before") * 60)
            spans[name] = (at, at + 30)
    return spans


def _end_of_morning(start: int, zone: str) -> int:
    noon = minute_of(datetime.combine(wall_of(start, zone).date(), time(12)), zone)
    return noon if noon - start >= 3 * HOUR else start + 6 * HOUR


def _last_at(wall: time, bed: int, zone: str) -> int:
    days = (wall_of(bed, zone).date() - n * A_DAY for n in (0, 1))
    return max(at for d in days if (at := minute_of(datetime.combine(d, wall), zone)) <= bed)
