"""The evening, the unit of everything: a day from getting up to getting up.

Moments are kept in UTC, since Python compares and subtracts two moments of one zone by the
clock on the wall and so gets the nights wrong in which the clock changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from slaaprust.domain.records.journal import Tonight
from slaaprust.domain.settings.settings import Settings

DAY = timedelta(days=1)
Tonights = Mapping[date, Tonight]


@dataclass(frozen=True, slots=True)
class Evening:
    """One day [start, getting_up) with its bedtime, in UTC; `date` is the date it starts on."""

    date: date
    zone: tzinfo
    start: datetime
    bedtime: datetime
    getting_up: datetime

    def local(self, moment: datetime) -> datetime:
        """Return a moment as the clock on the wall shows it."""
        return moment.astimezone(self.zone)

    def at(self, wall: time) -> datetime:
        """Return the last moment up to bedtime at which the clock shows this time."""
        return last_at(wall, self.local(self.bedtime))


def monday_of(day: date) -> date:
    """Return the Monday of the week that a day is in."""
    return day - day.weekday() * DAY


def evenings(first: date, days: int) -> tuple[date, ...]:
    """Return this many evenings, the first of which is given."""
    return tuple(first + n * DAY for n in range(days))


def evening_of(moment: datetime, settings: Settings, tonights: Tonights) -> Evening:
    """Return the evening that a moment belongs to: the first whose getting-up lies after it."""
    zone = _zone(moment)
    day = moment.date() - 2 * DAY
    while (evening := evening_on(day, zone, settings, tonights)).getting_up <= moment:
        day += DAY
    return evening


def evening_on(day: date, zone: tzinfo, settings: Settings, tonights: Tonights) -> Evening:
    """Return the evening of a date, with the times of that weekday or those set for it alone."""
    bedtime, getting_up = _wall_times(day, settings, tonights)
    _, start = _wall_times(day - DAY, settings, tonights)
    return Evening(
        day, zone, instant(start, zone), instant(bedtime, zone), instant(getting_up, zone)
    )


def _wall_times(day: date, settings: Settings, tonights: Tonights) -> tuple[datetime, datetime]:
    usual_bed, usual_up = usual_times(day, settings)
    tonight = tonights.get(day)
    if tonight is None:
        return usual_bed, usual_up
    return tonight.bedtime or usual_bed, tonight.getting_up or usual_up


def usual_times(day: date, settings: Settings) -> tuple[datetime, datetime]:
    """Return the wall-clock bedtime and getting-up time that the settings give a date."""
    up = datetime.combine(day + DAY, settings.getting_up[(day + DAY).weekday()])
    bed = datetime.combine(day + DAY, settings.bedtime[day.weekday()])
    return (bed if bed < up else bed - DAY), up


def tonight_at(bedtime: time, day: date, at: datetime, settings: Settings) -> Tonight:
    """Return other times for a date: a bed up to ten hours earlier or fourteen later than usual.

    The getting-up time stays, unless fewer than two hours would be left: then the night keeps
    its usual length, as after a night shift.
    """
    usual_bed, usual_up = usual_times(day, settings)
    earliest = usual_bed - timedelta(hours=10)
    bed = datetime.combine(earliest.date(), bedtime)
    if bed < earliest:
        bed += DAY
    short = usual_up - bed < timedelta(hours=2)
    return Tonight(at, bed, bed + (usual_up - usual_bed) if short else usual_up)


def instant(wall: datetime, zone: tzinfo) -> datetime:
    """Return when the clock shows a time: a skipped one moves forward, of two the first counts."""
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def later(moment: datetime, span: timedelta) -> datetime:
    """Return the moment that lies a span of real time after this one, in the same zone."""
    return (moment.astimezone(UTC) + span).astimezone(_zone(moment))


def last_at(wall: time, moment: datetime) -> datetime:
    """Return the last moment not after this one at which the clock of its zone showed a time."""
    today = instant(datetime.combine(moment.date(), wall), _zone(moment))
    if today <= moment:
        return today
    return instant(datetime.combine(moment.date() - DAY, wall), _zone(moment))


def nearest_at(wall: time, moment: datetime) -> datetime:
    """Return the moment nearest to this one at which the clock of its zone shows a time."""
    days = (moment.date() + n * DAY for n in (-1, 0, 1))
    found = (instant(datetime.combine(day, wall), _zone(moment)) for day in days)
    return min(found, key=lambda each: abs(each - moment.astimezone(UTC)))


def _zone(moment: datetime) -> tzinfo:
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone belongs to no evening")
    return moment.tzinfo
