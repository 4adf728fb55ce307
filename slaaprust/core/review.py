"""The weeks: looking back on one, the answer to its question, and the experiment."""

from collections.abc import Callable
from datetime import date, timedelta
from random import SystemRandom

from slaaprust.core.journal_view import JournalView
from slaaprust.core.ports import JournalReader
from slaaprust.domain.evening import DAY
from slaaprust.domain.nights.experiment import (
    LONGEST,
    Result,
    Trial,
    Trials,
    Tried,
    begun,
    question,
    result,
    trials,
)
from slaaprust.domain.nights.measures import value
from slaaprust.domain.nights.nights import night_in, nights_of
from slaaprust.domain.records.journal import Entry, Kept, WeekAnswer
from slaaprust.domain.review.week import SPAN, WEEK, Looked, Stretch, WeekReview, last_week, review
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_

HALF_A_YEAR = timedelta(weeks=27)  # experiments of longer ago are not shown
BITS = 14  # one for each two days of the longest experiment
Keep = Callable[[Entry, None, date | None], Kept]
Entries = Callable[[date, date], tuple[Kept, ...]]


class Review:
    """Looks back, and keeps what is asked and answered."""

    def __init__(self, view: JournalView, keep: Keep) -> None:
        self._view, self._keep = view, keep

    def last_week(self) -> date:
        """Return the Monday of the last week whose nights are all over."""
        return last_week(self._evening())

    def look(self, monday: date) -> Callable[[JournalReader], Looked]:
        """Return what reads a week, and the weeks before it, from a diary."""
        settings = self._view.settings
        return lambda diary: _looked(diary.entries, monday, settings)

    def review(self, monday: date) -> WeekReview:
        """Return the review of a week at once, with what is not on disk yet."""
        return _looked(self._view.between, monday, self._view.settings).review

    def answer(self, monday: date, text: str) -> None:
        """Keep the answer to the question of a week, or take it out; raise NotKept."""
        kept = [e for e in self._view.between(monday, monday) if isinstance(e.entry, WeekAnswer)]
        given = WeekAnswer(self._view.clock(), text.strip())
        for each in kept[:-1] if given.text else kept:
            self._view.remove(each.uid)
        if given.text and kept:
            self._view.replace(kept[-1].uid, given)
        elif given.text:
            self._keep(given, None, monday)

    def trials(self) -> Callable[[JournalReader], Trials]:
        """Return what reads the experiments of the last half year from a diary."""
        evening = self._evening()
        return lambda diary: _trials(diary.entries, evening)

    def begin(self, asked: str, weeks: object, words: str = "", of: str = "") -> Trial:
        """Begin an experiment tomorrow, its days parted by a lot; raise Refused or NotKept."""
        evening = self._evening()
        if _trials(self._view.between, evening).current:
            raise Refused(N_("refused", "Er loopt al een proefje. Stop dat eerst."))
        lot = SystemRandom().getrandbits(BITS)
        experiment = begun(self._view.clock(), asked, weeks, lot, words, of)
        kept = self._keep(experiment, None, evening + DAY)
        return Trial(kept.evening, experiment, kept.uid)

    def stop(self) -> Trial:
        """Stop the experiment that goes on or is ahead; raise Refused or NotKept."""
        evening = self._evening()
        current = _trials(self._view.between, evening).current
        if current is None:
            raise Refused(N_("refused", "Er loopt geen proefje."))
        stopped = current.stopped(evening)
        self._view.replace(current.uid, stopped)
        return Trial(current.first, stopped, current.uid)

    def _evening(self) -> date:
        return self._view.recent().evening_of(self._view.clock()).date


def _looked(entries: Entries, monday: date, settings: Settings) -> Looked:
    """Read the weeks up to one, and before them what an experiment may have begun with."""
    first, last = monday - (SPAN - 1) * WEEK * DAY, monday + (WEEK - 1) * DAY
    stretch = Stretch(entries(first - LONGEST, last), settings)
    return Looked(stretch, review(stretch, monday))


def _trials(entries: Entries, evening: date) -> Trials:
    """Read the experiments, and the nights of those that are over."""
    kept = entries(evening - HALF_A_YEAR, evening + 2 * DAY)
    found, nights = trials(kept), nights_of(kept)
    told = {day: night_in(each) for day, each in nights.items()}

    def came_of(trial: Trial) -> Result:
        of = question(trial.asked).measure
        return result(trial, {day: value(of, night, day) for day, night in told.items()})

    over = [each for each in found if each.over(evening) and each.days]
    ahead = [each for each in found if not each.over(evening)]
    tried = (Tried(each, came_of(each)) for each in reversed(over))
    return Trials(evening, ahead[-1] if ahead else None, tuple(tried))
