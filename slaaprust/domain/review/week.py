"""The review of a week: the middle of its nights, the week before beside it, and what was done.

A night by itself says little; what is shown is of a week, and of how many nights it is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from slaaprust.domain.evening import DAY, evenings, monday_of
from slaaprust.domain.nights.measures import MEASURES, SOL, Compared, Measure, compared, value
from slaaprust.domain.nights.quantities import quantities
from slaaprust.domain.records.journal import KINDS, Experiment, Kept, Sip, Tonight, WeekAnswer
from slaaprust.domain.records.night import Night, Nights
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.cutoffs import caffeine_cutoff
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.tonight.recent import Recent
from slaaprust.domain.values.marks import N_
from slaaprust.domain.values.statistics import Middle, middle

ENOUGH = 4  # complete nights, below which a week says nothing
BOTH_KNOWN, A_SIDE = 14, 5  # nights, below which a habit is not laid beside the nights
SPAN = 12  # weeks up to the one reviewed, of which a habit is laid beside the nights
WEEK = 7


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the person can do for the evening, and the kinds of entry that tell it was done."""

    id: str
    name: str
    kinds: tuple[str, ...]


DEEDS = (
    Deed("landing", N_("week", "Landing"), ("landing",)),
    Deed("relaxed", N_("week", "Spierontspanning"), ("relaxed",)),
    Deed("parked", N_("week", "Gedachten geparkeerd"), ("thought", "emptied")),
)


def last_week(today: date) -> date:
    """Return the Monday of the last week whose evenings are all over."""
    return monday_of(today) - WEEK * DAY


class Stretch:
    """What was kept of the evenings of some weeks, laid out to be looked at."""

    def __init__(self, kept: Iterable[Kept], settings: Settings) -> None:
        self._recent = Recent.of(kept, settings)
        days = (each for each in self._recent.kept if isinstance(each.entry, Tonight | Experiment))
        self._days = Recent.of(days, settings)  # all that the times of a day depend on
        self.nights: Nights = {
            each.evening: each.entry for each in self._recent.kept if isinstance(each.entry, Night)
        }

    @property
    def kept(self) -> tuple[Kept, ...]:
        """All of it, in the order in which it was kept."""
        return self._recent.kept

    @cached_property
    def evenings_of(self) -> Mapping[str, frozenset[date]]:
        """The evenings on which each deed was done."""
        kinds = {each.id: tuple(KINDS[kind] for kind in each.kinds) for each in DEEDS}
        return {
            deed: frozenset(each.evening for each in self.kept if isinstance(each.entry, of))
            for deed, of in kinds.items()
        }

    @cached_property
    def coffees(self) -> Mapping[date, "Coffee"]:
        """The last caffeine of each day on which any was logged; a day without is not known."""
        last: dict[date, datetime] = {}
        for each in self.kept:
            if isinstance(each.entry, Sip) and each.entry.mg:
                last[each.evening] = max(each.entry.at, last.get(each.evening, each.entry.at))
        return {day: self._coffee(day, at) for day, at in sorted(last.items())}

    def _coffee(self, day: date, at: datetime) -> "Coffee":
        evening = self._days.evening_on(day, at)
        cutoff = caffeine_cutoff(Day(evening, self._days.settings_on(day)))
        return Coffee(at, late=at.timestamp() > cutoff.timestamp())

    def answer(self, monday: date) -> Kept | None:
        """Return what the person answered to the question of a week."""
        found = [e for e in self.kept if isinstance(e.entry, WeekAnswer) and e.evening == monday]
        return found[-1] if found else None


@dataclass(frozen=True, slots=True)
class Coffee:
    """The last caffeine of a day, and whether it was after that evening's cutoff."""

    at: datetime
    late: bool


@dataclass(frozen=True, slots=True)
class Week:
    """One week: how many nights were told, the middles by measure, and what was done how often.

    `asleep` and `in_bed` are the minutes of the complete nights together.
    """

    monday: date
    nights: int
    complete: int
    middles: Mapping[str, Middle]
    asleep: int
    in_bed: int
    done: Mapping[str, int]

    @property
    def sunday(self) -> date:
        """Its last evening."""
        return self.monday + (WEEK - 1) * DAY

    @property
    def tells(self) -> bool:
        """Whether there are enough complete nights to say anything."""
        return self.complete >= ENOUGH

    @property
    def efficiency(self) -> float | None:
        """The share of the time in bed asleep, in percent: the sums over each other, not a mean."""
        return 100 * self.asleep / self.in_bed if self.tells and self.in_bed else None


@dataclass(frozen=True, slots=True)
class WeekReview:
    """A week with the one before; `compared` has what both weeks know enough of.

    `late` is the time to fall asleep after late caffeine beside that after earlier caffeine, or
    None where too few nights are known.
    """

    week: Week
    before: Week
    compared: tuple[Compared, ...]
    late: Compared | None
    answer: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A week looked back on, among the weeks up to it."""

    stretch: Stretch
    review: WeekReview


def review(stretch: Stretch, monday: date) -> WeekReview:
    """Return the review of the week that begins on a Monday."""
    earlier = monday - WEEK * DAY
    week, before = _week(stretch, monday), _week(stretch, earlier)
    sides = [_beside(of, stretch, monday, earlier) for of in MEASURES]
    both = week.tells and before.tells
    answered = stretch.answer(monday)
    return WeekReview(
        week,
        before,
        tuple(each for each in sides if each) if both else (),
        late_beside_early(stretch, monday + (WEEK - 1) * DAY),
        answered.entry.text if answered and isinstance(answered.entry, WeekAnswer) else "",
    )


def _nights(stretch: Stretch, monday: date) -> Nights:
    return {day: stretch.nights[day] for day in evenings(monday, WEEK) if day in stretch.nights}


def _values(of: Measure, nights: Nights) -> list[float | None]:
    return [value(of, night, day) for day, night in nights.items()]


def _week(stretch: Stretch, monday: date) -> Week:
    nights = _nights(stretch, monday)
    whole = [each for each in map(quantities, nights.values()) if each.complete]
    found = {of.id: middle(_values(of, nights)) for of in MEASURES}
    enough = {key: each for key, each in found.items() if each and each.n >= ENOUGH}
    sunday = monday + (WEEK - 1) * DAY
    return Week(
        monday,
        len(nights),
        len(whole),
        enough if len(whole) >= ENOUGH else {},
        sum(each.tst or 0 for each in whole),
        sum(each.tib or 0 for each in whole),
        {
            deed: sum(monday <= day <= sunday for day in evenings)
            for deed, evenings in stretch.evenings_of.items()
        },
    )


def _beside(of: Measure, stretch: Stretch, monday: date, earlier: date) -> Compared | None:
    these, those = (_values(of, _nights(stretch, each)) for each in (monday, earlier))
    found = compared(of, these, those)
    return found if found and min(found.these.n, found.those.n) >= ENOUGH else None


def late_beside_early(stretch: Stretch, until: date) -> Compared | None:
    """Return minutes to fall asleep after late caffeine beside those after earlier caffeine.

    Of the last twelve weeks, and only nights of which both are known. Nobody drew lots for these
    days, so that it may as well be chance, or what made them days with late coffee.
    """
    since = until - (SPAN * WEEK - 1) * DAY
    sides: dict[bool, list[float]] = {True: [], False: []}
    for day, coffee in stretch.coffees.items():
        night = stretch.nights.get(day)
        if since <= day <= until and night and (sol := value(SOL, night, day)) is not None:
            sides[coffee.late].append(sol)
    late, early = sides[True], sides[False]
    if len(late) + len(early) < BOTH_KNOWN or min(len(late), len(early)) < A_SIDE:
        return None
    return compared(SOL, late, early)
