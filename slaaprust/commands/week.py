"""The review of a week from the command line."""

from argparse import Namespace
from typing import Any

from slaaprust.commands.dates import read_date
from slaaprust.commands.reply import CommandReply
from slaaprust.core.companion import Companion
from slaaprust.domain.evening import monday_of
from slaaprust.domain.nights.measures import MEASURES, Compared, Measure, Unit
from slaaprust.domain.review.week import Week, WeekReview
from slaaprust.domain.values.statistics import Middle, clock_at
from slaaprust.wording.week import lines


def week(words: Namespace, companion: Companion) -> CommandReply:
    """Review the week of a date, or the last one that is over."""
    of = monday_of(read_date(words.of)) if words.of else companion.review.last_week()
    review = companion.review.review(of)
    return CommandReply(tuple(lines(review)), _plain(review))


def _plain(review: WeekReview) -> dict[str, Any]:
    return {
        "week": _week(review.week),
        "before": _week(review.before),
        "shifts": {each.measure.id: _shift(each) for each in review.compared},
        "late_caffeine": review.late and _sides(review.late),
        "answer": review.answer or None,
    }


def _week(told: Week) -> dict[str, Any]:
    found = {of.id: _middle(of, told.middles.get(of.id)) for of in MEASURES}
    share = told.efficiency
    return {
        "monday": told.monday.isoformat(),
        "sunday": told.sunday.isoformat(),
        "nights": told.nights,
        "complete": told.complete,
        "medians": found,
        "se_tib": None if share is None else round(share, 1),
        "done": dict(told.done),
    }


def _middle(of: Measure, found: Middle | None) -> dict[str, Any] | None:
    if found is None:
        return None
    values = {"median": found.value, "low": found.low, "high": found.high}
    if of.unit is Unit.CLOCK:
        return {key: f"{clock_at(each):%H:%M}" for key, each in values.items()} | {"n": found.n}
    return {**values, "n": found.n}


def _shift(found: Compared) -> dict[str, Any]:
    return {"shift": found.shift, "about_the_same": found.alike}


def _sides(found: Compared) -> dict[str, Any]:
    late, early = (_middle(found.measure, each) for each in (found.these, found.those))
    return {"late": late, "not_late": early, **_shift(found)}
