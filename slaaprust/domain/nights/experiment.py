"""The experiment: one question to one's own nights, on days divided by lot beforehand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from enum import Enum
from typing import Any

from slaaprust.domain.evening import DAY, evenings
from slaaprust.domain.nights.measures import (
    MEASURES,
    SOL,
    WASO,
    Compared,
    Measure,
    compared,
    measure,
)
from slaaprust.domain.records.journal import Experiment, Kept
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import Number, Refused
from slaaprust.domain.values.marks import N_
from slaaprust.domain.values.statistics import Drawn, chance

BLOCK = 2  # days: of each two the lot says which one is other than usual
WEEKS = Number(2, 4, N_("experiment", "weken"))
LONGEST = 28 * DAY
ENOUGH = 5  # nights a side: below that no draw of the lot can tell anything
OFTEN, SELDOM = 0.2, 0.05  # shares of the draws from where, and up to where, these words hold
OWN = "own"
MOST = 200  # letters of a question of one's own


@dataclass(frozen=True, slots=True)
class ExperimentQuestion:
    """One thing to try: what it asks, what a drawn day is, and what the settings are on it."""

    id: str
    ask: str
    drawn: str
    measure: Measure
    settings: Mapping[str, Any]


QUESTIONS = (
    ExperimentQuestion(
        "caffeine",
        N_("experiment", "Geen cafeïne meer na 14:00: hoe lang duurt inslapen dan?"),
        N_("experiment", "Vandaag geen cafeïne meer na 14:00."),
        SOL,
        {"caffeine_cutoff_at": time(14), "last_caffeine": True},
    ),
    ExperimentQuestion(
        "landing",
        N_("experiment", "Een landing van anderhalf uur: hoe lang duurt inslapen dan?"),
        N_("experiment", "Vandaag begint je landing anderhalf uur voor bed."),
        SOL,
        {"landing": True, "landing_before": 90},
    ),
    ExperimentQuestion(
        "screens",
        N_("experiment", "Schermen twee uur voor bed weg: hoe lang duurt inslapen dan?"),
        N_("experiment", "Vandaag gaan de schermen twee uur voor bed weg."),
        SOL,
        {"screens_off": True, "screens_off_before": 120},
    ),
    ExperimentQuestion(
        "park",
        N_("experiment", "Vroeg op de avond gedachten parkeren: hoe lang duurt inslapen dan?"),
        N_("experiment", "Vandaag parkeer je twee uur voor bed je gedachten."),
        SOL,
        {"park": True, "park_before": 120},
    ),
    ExperimentQuestion(
        "muscles",
        N_("experiment", "Spierontspanning voor het slapen: hoe lang duurt inslapen dan?"),
        N_("experiment", "Vandaag doe je voor het slapen spierontspanning."),
        SOL,
        {},
    ),
    ExperimentQuestion(
        "alcohol",
        N_("experiment", "Een dag zonder alcohol: hoe lang lig ik dan 's nachts wakker?"),
        N_("experiment", "Vandaag geen alcohol."),
        WASO,
        {},
    ),
)
_BY_ID = {each.id: each for each in QUESTIONS}


def question(of: Experiment) -> ExperimentQuestion:
    """Return what an experiment asks; one in own words, or of a newer version, changes nothing."""
    asked_of = next((each for each in MEASURES if each.id == of.measure), SOL)
    return _BY_ID.get(of.question) or ExperimentQuestion(OWN, of.words, of.words, asked_of, {})


def begun(at: Any, asked: str, weeks: Any, seed: int, words: str = "", of: str = "") -> Experiment:
    """Return a new experiment, `seed` being its lot; raise Refused with what is wrong."""
    length, words = int(WEEKS.read(weeks)), " ".join(words.split())
    if asked in _BY_ID:
        return Experiment(at, asked, "", _BY_ID[asked].measure.id, 7 * length, seed)
    if not 0 < len(words) <= MOST:
        raise Refused(
            N_(
                "refused", "Schrijf in één zin wat je wilt proberen, met ten hoogste {most} tekens."
            ),
            most=MOST,
        )
    return Experiment(at, OWN, words, measure(of or SOL.id).id, 7 * length, seed)


@dataclass(frozen=True, slots=True)
class Trial:
    """An experiment with the evening of its first day."""

    first: date
    asked: Experiment
    uid: str = ""

    @property
    def days(self) -> int:
        """How many days it has, or had when it was stopped."""
        stopped = self.asked.stopped_after
        return self.asked.days if stopped is None else min(stopped, self.asked.days)

    @property
    def last(self) -> date:
        """The evening of its last day."""
        return self.first + (self.days - 1) * DAY

    def runs(self, evening: date) -> bool:
        """Return whether an evening is one of its days."""
        return 0 <= (evening - self.first).days < self.days

    def over(self, evening: date) -> bool:
        """Return whether its days lie before an evening, or it was stopped before the first."""
        return not self.days or (evening - self.first).days >= self.days

    def drawn(self, evening: date) -> bool:
        """Return whether the lot says that an evening's day is other than usual.

        Each bit of the seed is the coin of one block: which of its days comes first.
        """
        block, place = divmod((evening - self.first).days, BLOCK)
        return bool(self.asked.seed >> block & 1) is (place == 0)

    def stopped(self, evening: date) -> Experiment:
        """Return the experiment as it stands when it is stopped on an evening's day.

        That day no longer counts, as it was not lived by the lot to its end.
        """
        return replace(self.asked, stopped_after=max(0, (evening - self.first).days))

    def settings(self, usual: Settings, evening: date) -> Settings:
        """Return the settings of an evening's day, so that reminders follow the lot."""
        if not (self.runs(evening) and self.drawn(evening)):
            return usual
        return replace(usual, **question(self.asked).settings)


def trials(kept: Iterable[Kept]) -> tuple[Trial, ...]:
    """Return the experiments among entries, in the order of their first days."""
    found = [
        Trial(each.evening, each.entry, each.uid)
        for each in kept
        if isinstance(each.entry, Experiment)
    ]
    return tuple(sorted(found, key=lambda each: (each.first, each.uid)))


def running(kept: Iterable[Kept], evening: date) -> Trial | None:
    """Return the experiment that an evening is a day of, if any."""
    return next((each for each in reversed(trials(kept)) if each.runs(evening)), None)


class Finding(Enum):
    """What there is to say of the nights of an experiment; none of them weighs more."""

    FEW = "few"
    ALIKE = "alike"
    OFTEN = "often"
    AT_TIMES = "at_times"
    SELDOM = "seldom"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it: the drawn nights beside the usual ones, and what chance makes of that.

    `nights` are how many of both are known. `chance` is the share of all possible draws with a
    difference as large, from 0 to 1; it is for choosing words, and not to be shown.
    """

    nights: tuple[int, int]
    compared: Compared | None
    chance: float | None
    finding: Finding


@dataclass(frozen=True, slots=True)
class Tried:
    """An experiment that is over, and what came of it."""

    trial: Trial
    result: Result


@dataclass(frozen=True, slots=True)
class Trials:
    """The experiments of the last half year on an evening: the one that goes on, and those over."""

    evening: date
    current: Trial | None
    over: tuple[Tried, ...]


def result(trial: Trial, values: Mapping[date, float | None]) -> Result:
    """Return what came of an experiment, from what its evenings' nights were.

    Every day counts for what the lot said, whether or not it was lived so: only that keeps the
    comparison fair.
    """
    days = [
        Drawn(n // BLOCK, trial.drawn(each), values.get(each))
        for n, each in enumerate(evenings(trial.first, trial.days))
    ]
    these, those = ([day.value for day in days if day.side is side] for side in (True, False))
    found = compared(question(trial.asked).measure, these, those)
    nights = _known(these), _known(those)
    likely = chance(days)
    return Result(nights, found, likely, _finding(nights, found, likely))


def _known(values: list[float | None]) -> int:
    return sum(each is not None for each in values)


def _finding(nights: tuple[int, int], found: Compared | None, likely: float | None) -> Finding:
    if min(nights) < ENOUGH or found is None or likely is None:
        return Finding.FEW
    if found.alike:
        return Finding.ALIKE
    if likely > OFTEN:
        return Finding.OFTEN
    return Finding.SELDOM if likely <= SELDOM else Finding.AT_TIMES
