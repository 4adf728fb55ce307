"""What stands on the page for the GP, as values: the nights, their middles, habits, own words.

It tells what was kept and concludes nothing. Nothing is filled in: each middle says of how many
nights it is, and a night that was not told of is an empty row.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from slaaprust.domain.evening import DAY, evenings
from slaaprust.domain.nights.experiment import LONGEST, Trial, trials
from slaaprust.domain.nights.nights import night_in, nights_of
from slaaprust.domain.nights.quantities import Quantities, quantities
from slaaprust.domain.records.gp_notes import GpNotes
from slaaprust.domain.records.journal import (
    Alcohol,
    Emptied,
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
from slaaprust.domain.records.night import BODY, DAYTIME, QUESTIONS, HowMuch, Night
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.domain.values.statistics import DAY_MINUTES, Middle, middle, since_anchor

USUAL = 14  # nights; a GP mostly asks for two weeks
BEFORE, AFTER = LONGEST, DAY  # an experiment that runs may have begun some weeks ago
MOST = 62  # nights on a page
WEEK = 7


class Substance(Enum):
    """What is marked on the grid."""

    CAFFEINE = "caffeine"
    ALCOHOL = "alcohol"


@dataclass(frozen=True, slots=True)
class IntakeMark:
    """Something drunk, by the clock there."""

    of: Substance
    at: datetime


@dataclass(frozen=True, slots=True)
class GridNight:
    """One row of the grid, from 18:00 to 18:00; a night that was not told of has no times."""

    evening: date
    night: Night | None
    quantities: Quantities | None
    marks: tuple[IntakeMark, ...]


@dataclass(frozen=True, slots=True)
class Middles:
    """The middle of each quantity over the nights that tell it; in minutes, times, 1 to 5.

    `to_sleep` and `up` are minutes after 18:00. `share` is in percent of all the time in bed: the
    minutes asleep together over the minutes in bed together, in `share_n` nights that tell both.
    """

    sol: Middle | None
    awakenings: Middle | None
    waso: Middle | None
    tst: Middle | None
    tib: Middle | None
    quality: Middle | None
    to_sleep: Middle | None
    up: Middle | None
    share: float | None
    share_n: int


@dataclass(frozen=True, slots=True)
class Felt:
    """In how many of n nights that tell it something was felt, and in how many clearly."""

    felt: int
    clearly: int
    n: int


@dataclass(frozen=True, slots=True)
class Sensation:
    """One question of the diary about the body or the day after: per week, and over all."""

    key: str
    label: str
    weeks: tuple[Felt, ...]
    whole: Felt


@dataclass(frozen=True, slots=True)
class Habits:
    """What was logged, on how many of the days; times in minutes after midnight of the day."""

    days: int
    caffeine_days: int
    caffeine_mg: Middle | None
    last_caffeine: Middle | None
    alcohol_days: int
    glasses: Middle | None
    nicotine_days: int
    sport_days: int
    hard_days: int
    last_sport: Middle | None
    screen: Middle | None  # minutes of the landing with the screen in use, where that is known


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done to come down, on how many evenings."""

    text: str
    evenings: int


# What counts as tried, by its kind; only how often, never what a thought was about.
COUNTED: tuple[tuple[tuple[type[Entry], ...], str], ...] = (
    ((LandingBegun,), N_("gp", "Rustig afbouwen voor het slapen, avonden: {n}")),
    ((Relaxed,), N_("gp", "Spierontspanning, avonden: {n}")),
    ((Thought, Emptied), N_("gp", "Gedachten opschrijven voor het slapen, avonden: {n}")),
)


@dataclass(frozen=True, slots=True)
class GpPage:
    """The whole page, for the evenings from first to last."""

    first: date
    last: date
    nights: tuple[GridNight, ...]
    middles: Middles
    weeks: tuple[date, ...]  # the first evening of each
    body: tuple[Sensation, ...]
    daytime: tuple[Sensation, ...]
    habits: Habits
    done: tuple[Done, ...]
    trials: tuple[Trial, ...]  # experiments of which a day lies in these evenings
    notes: GpNotes


def period(first: date, last: date) -> int:
    """Return how many nights there are from first to last; Refused where that makes no page."""
    if last < first:
        raise Refused(N_("refused", "De eerste avond ligt na de laatste. Draai ze om."))
    nights = (last - first).days + 1
    if nights > MOST:
        text = N_("refused", "Kies ten hoogste {most} nachten.")
        raise Refused(text, most=MOST)
    return nights


def gp_page(first: date, last: date, kept: Iterable[Kept], notes: GpNotes) -> GpPage:
    """Return the page for these evenings; `kept` holds those of BEFORE and of AFTER as well."""
    days = evenings(first, period(first, last))
    kept = tuple(kept)
    inside = [each for each in kept if first <= each.evening <= last]
    nights = {evening: night_in(each) for evening, each in nights_of(inside).items()}
    rows = tuple(_row(evening, nights.get(evening), kept) for evening in days)
    weeks = tuple(days[n : n + WEEK] for n in range(0, len(days), WEEK))
    return GpPage(
        first,
        last,
        rows,
        _middles(rows),
        tuple(week[0] for week in weeks),
        _sensations(BODY, nights, weeks),
        _sensations(DAYTIME, nights, weeks),
        _habits(inside, len(days)),
        _done(inside),
        tuple(each for each in trials(kept) if each.first <= last and not each.over(first)),
        notes,
    )


@dataclass(frozen=True, slots=True)
class GpFound:
    """What the diary holds for the page: the entries of these evenings and around, and notes."""

    first: date
    last: date
    kept: tuple[Kept, ...]
    notes: GpNotes

    def page(self, notes: GpNotes) -> GpPage:
        """Return the page with these words."""
        return gp_page(self.first, self.last, self.kept, notes)


def _row(evening: date, night: Night | None, kept: tuple[Kept, ...]) -> GridNight:
    marks = (_mark(each.entry) for each in kept)
    inside = [m for m in marks if m and 0 <= since_anchor(m.at, evening) < DAY_MINUTES]
    inside.sort(key=lambda mark: mark.at.timestamp())
    return GridNight(evening, night, quantities(night) if night else None, tuple(inside))


def _mark(entry: Entry) -> IntakeMark | None:
    match entry:
        case Sip(at=at, mg=mg) if mg > 0:
            return IntakeMark(Substance.CAFFEINE, at)
        case Alcohol(at=at):
            return IntakeMark(Substance.ALCOHOL, at)
    return None


def _middles(rows: tuple[GridNight, ...]) -> Middles:
    of = [(row.evening, row.night) for row in rows if row.night]
    nights = [night for _, night in of]
    told = [row.quantities for row in rows if row.quantities]
    both = [(q.tst, q.tib) for q in told if q.tst is not None and q.tib]
    asleep, in_bed = sum(tst for tst, _ in both), sum(tib for _, tib in both)
    return Middles(
        sol=middle(night.sol for night in nights),
        awakenings=middle(night.awakenings for night in nights),
        waso=middle(q.waso for q in told),
        tst=middle(q.tst for q in told),
        tib=middle(q.tib for q in told),
        quality=middle(night.quality for night in nights),
        to_sleep=_clock((evening, night.try_to_sleep) for evening, night in of),
        up=_clock((evening, night.out_of_bed) for evening, night in of),
        share=100 * asleep / in_bed if in_bed else None,
        share_n=len(both),
    )


def _clock(moments: Iterable[tuple[date, datetime | None]]) -> Middle | None:
    return middle(since_anchor(moment, evening) for evening, moment in moments if moment)


def _sensations(
    group: str, nights: Mapping[date, Night], weeks: tuple[tuple[date, ...], ...]
) -> tuple[Sensation, ...]:
    """Return the questions of a group that were answered at least once."""
    made = (
        Sensation(
            question.key,
            question.label,
            tuple(_felt(question.key, nights, week) for week in weeks),
            _felt(question.key, nights, nights),
        )
        for question in QUESTIONS
        if question.group == group
    )
    return tuple(each for each in made if each.whole.n)


def _felt(key: str, nights: Mapping[date, Night], evenings: Iterable[date]) -> Felt:
    told = [getattr(nights[each], key) for each in evenings if each in nights]
    known = [each for each in told if each is not None]
    return Felt(
        sum(each is not HowMuch.NOT for each in known), known.count(HowMuch.CLEARLY), len(known)
    )


def _habits(inside: list[Kept], days: int) -> Habits:
    sips = [each for each in inside if isinstance(each.entry, Sip) and each.entry.mg > 0]
    sport = [each for each in inside if isinstance(each.entry, Workout) and not each.entry.planned]
    hard = [each for each in sport if _is_hard(each.entry)]
    glasses = [each for each in inside if isinstance(each.entry, Alcohol)]
    return Habits(
        days=days,
        caffeine_days=_days(sips),
        caffeine_mg=_sums(sips, "mg"),
        last_caffeine=_last(sips),
        alcohol_days=_days(glasses),
        glasses=_sums(glasses, "glasses"),
        nicotine_days=_days(each for each in inside if isinstance(each.entry, Nicotine)),
        sport_days=_days(sport),
        hard_days=_days(hard),
        last_sport=_last(sport),
        screen=_sums([each for each in inside if isinstance(each.entry, LandingScreen)], "minutes"),
    )


def _is_hard(entry: Entry) -> bool:
    return isinstance(entry, Workout) and entry.intensity is Intensity.VIGOROUS


def _days(kept: Iterable[Kept]) -> int:
    return len({each.evening for each in kept})


def _sums(kept: list[Kept], key: str) -> Middle | None:
    """Return the middle of what a day came to, over the days on which something was logged."""
    sums: dict[date, float] = {}
    for each in kept:
        sums[each.evening] = sums.get(each.evening, 0.0) + getattr(each.entry, key)
    return middle(sums.values())


def _last(kept: list[Kept]) -> Middle | None:
    """Return the middle of the last time of a day, in minutes after the midnight it began with."""
    last: dict[date, float] = {}
    for each in kept:
        since = each.entry.at.replace(tzinfo=None) - datetime.combine(each.evening, time())
        last[each.evening] = max(since / timedelta(minutes=1), last.get(each.evening, 0.0))
    return middle(last.values())


def _done(inside: list[Kept]) -> tuple[Done, ...]:
    found = (
        Done(text, _days(each for each in inside if isinstance(each.entry, kinds)))
        for kinds, text in COUNTED
    )
    return tuple(each for each in found if each.evenings)


NOTHING = GpNotes(datetime(1970, 1, 1, tzinfo=UTC))  # who has written nothing yet
