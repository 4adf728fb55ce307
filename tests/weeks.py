"""Nights as text for the tests of the week: bed, lights out, minutes, final awakening, up."""

from datetime import date, datetime, time, timedelta

from fakes import AMSTERDAM

from slaaprust.domain.records.journal import Entry, Kept, Sip
from slaaprust.domain.records.night import Night
from slaaprust.domain.review.week import Stretch
from slaaprust.domain.settings.settings import Settings

MONDAY = date(2026, 11, 16)


def at(evening: date, wall: str) -> datetime:
    """Return the moment of a wall-clock time in the night of an evening, from noon to noon."""
    clock = time.fromisoformat(wall)
    day = evening if clock >= time(12) else evening + timedelta(days=1)
    return datetime.combine(day, clock, AMSTERDAM)


def night(
    evening: date,
    sol: int | None = 20,
    waso: int | None = 30,
    bed: str = "23:00",
    final: str = "06:30",
    up: str = "07:00",
    quality: int | None = None,
    **signs: object,
) -> Night:
    """Return a night, told the next morning; lights out is as soon as in bed."""
    return Night(
        at(evening, "07:30"),
        in_bed=at(evening, bed),
        try_to_sleep=at(evening, bed),
        final_awakening=at(evening, final),
        out_of_bed=at(evening, up),
        sol=sol,
        waso=waso,
        quality=quality,
        **signs,
    )


def evening(n: int, monday: date = MONDAY) -> date:
    """Return the n-th evening of a week."""
    return monday + timedelta(days=n)


def kept(entries: dict[date, list[Entry]]) -> tuple[Kept, ...]:
    """Return entries as the journal holds them."""
    each = [(day, entry) for day, listed in entries.items() for entry in listed]
    return tuple(Kept(f"{n:05}", day, entry, f"{n:05}") for n, (day, entry) in enumerate(each))


def stretch(entries: dict[date, list[Entry]], settings: Settings | None = None) -> Stretch:
    return Stretch(kept(entries), settings or Settings())


def weeks_of(*sols: tuple[int | None, ...], monday: date = MONDAY) -> dict[date, list[Entry]]:
    """Return weeks of nights by their minutes to fall asleep, the last one the given week."""
    first = monday - timedelta(weeks=len(sols) - 1)
    return {
        first + timedelta(weeks=w, days=n): [night(first + timedelta(weeks=w, days=n), sol)]
        for w, week in enumerate(sols)
        for n, sol in enumerate(week)
    }


def coffee(evening: date, wall: str, mg: float = 60) -> Sip:
    """Return a cup on the day of an evening."""
    return Sip(datetime.combine(evening, time.fromisoformat(wall), AMSTERDAM), "koffie", mg)
