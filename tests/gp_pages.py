"""Made-up nights and words for the page for the GP, the same at every run."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from slaaprust.domain.records.gp_notes import GpNotes
from slaaprust.domain.records.journal import (
    Alcohol,
    Entry,
    Kept,
    LandingBegun,
    LandingScreen,
    Nicotine,
    Relaxed,
    Sip,
    Thought,
    Workout,
)
from slaaprust.domain.records.night import HowMuch, Night
from slaaprust.domain.review.gp_page import GpPage, gp_page
from slaaprust.domain.tables.exercise import Intensity

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAY = timedelta(days=1)
FIRST = date(2026, 11, 8)  # a Sunday
NOT, LITTLE, CLEARLY = HowMuch.NOT, HowMuch.A_LITTLE, HowMuch.CLEARLY
SECRET = "wat ik niemand vertel"


def at(day: date, clock: str) -> datetime:
    """A time on the clock in Amsterdam."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=AMSTERDAM)


def night(evening: date, **answers: object) -> Night:
    """The first worked night of the handbook of sleep diaries, with other answers where given."""
    after = evening + DAY
    told = Night(
        at(after, "07:10"),
        in_bed=at(evening, "22:45"),
        try_to_sleep=at(evening, "23:15"),
        final_awakening=at(after, "06:20"),
        out_of_bed=at(after, "06:50"),
        sol=40,
        awakenings=2,
        waso=35,
        quality=3,
    )
    return replace(told, **answers)


def told(count: int, first: date = FIRST) -> tuple[Kept, ...]:
    """Nights that differ, one of which is blank, with what was drunk and done around them."""
    entries: list[tuple[date, Entry]] = []
    for n in range(-1, count + 1):
        day = first + n * DAY
        if 0 <= n < count and n != 4:
            entries.append((day, _night(day, n)))
        entries += [(day, each) for each in _day(day, n)]
    return tuple(Kept(f"{n:04}", day, entry) for n, (day, entry) in enumerate(entries))


def _night(day: date, n: int) -> Night:
    felt = (NOT, LITTLE, CLEARLY)
    return night(
        day,
        in_bed=at(day, f"22:{15 + n % 3 * 10}"),
        sol=None if n == 2 else 20 + n % 4 * 15,
        waso=10 + n % 5 * 7,
        awakenings=n % 4 or None,
        quality=1 + n % 5,
        remark=("kind was ziek", "", "drukke dag & <lang> werk")[n % 3],
        legs=felt[n % 3],
        heartbeat=felt[n % 2],
        jaw_shoulders=CLEARLY,
        panic=NOT,
        sighing=LITTLE if n % 2 else None,
        tired=felt[(n + 1) % 3],
        headache=NOT,
    )


def _day(day: date, n: int) -> tuple[Entry, ...]:
    made: list[Entry] = [
        Sip(at(day, "08:10"), "mok", 120.0),
        Sip(at(day, f"{14 + n % 3}:15"), "espresso", 65.0),
        Sip(at(day, "20:00"), "kruidenthee", 0.0),
        Thought(at(day, "22:40"), SECRET),
    ]
    if n % 3 == 0:
        made += [Alcohol(at(day, "20:30"), 1.5), LandingBegun(at(day, "21:45"))]
    if n % 4 == 1:
        made += [Workout(at(day, "19:30"), Intensity.VIGOROUS, 45), Nicotine(at(day, "12:00"))]
        made += [Relaxed(at(day, "22:50"), "kort", 3.0), LandingScreen(at(day, "22:30"), 25.0)]
    return tuple(made)


WORDS = GpNotes(
    at(FIRST + 14 * DAY, "09:00"),
    question="Kan het iets met mijn benen zijn, en wat kan ik doen?",
    nature="Onrustige benen en een snelle hartslag zodra ik lig.",
    since="een half jaar",
    often="vier of vijf keer",
    course="Begon na een verhuizing. In de vakantie was het minder.",
    daytime="Ik rijd liever niet lang achter elkaar.",
    habits="Laptop tot een uur of tien.",
    tried="Warme douche, eerder naar bed.",
    medicines="Paracetamol 500 mg, soms, rond 22 uur.",
    ideas="Mijn moeder had dit ook.",
    signs="legs heart coping",
)


def page(count: int = 14, notes: GpNotes = WORDS) -> GpPage:
    """A page of this many nights."""
    return gp_page(FIRST, FIRST + (count - 1) * DAY, told(count), notes)
