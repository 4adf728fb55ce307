"""What the last weeks tell of a day: when there is a week to look back on."""

from datetime import date, timedelta

from weeks import MONDAY, kept, night

from slaaprust.domain.records.journal import Entry, Shown
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.recent import Recent

LAST_WEEK, TUESDAY = MONDAY - timedelta(days=3), MONDAY + timedelta(days=1)
TOLD = {LAST_WEEK: [night(LAST_WEEK)], MONDAY: [night(MONDAY)]}  # each on the morning after


def week_due(evening: date, entries: dict[date, list[Entry]]) -> bool:
    return Recent.of(kept(entries), Settings()).facts(evening).week_due is not None


def test_a_week_is_looked_back_on_the_day_on_which_the_first_night_after_it_is_told() -> None:
    assert week_due(TUESDAY, TOLD)
    assert not week_due(MONDAY, TOLD)
    assert not week_due(TUESDAY + timedelta(days=1), TOLD)


def test_without_a_night_in_it_there_is_no_week_to_look_back_on() -> None:
    assert not week_due(TUESDAY, {MONDAY: [night(MONDAY)]})


def test_a_week_that_was_spoken_of_is_not_spoken_of_again() -> None:
    said = Shown(night(MONDAY).at, "week")
    next_day = TUESDAY + timedelta(days=1)
    again = {**TOLD, TUESDAY: [said, night(TUESDAY)]}
    del again[MONDAY]  # taken out, and told anew on another day
    assert not week_due(next_day, again)
    assert week_due(next_day, {**again, TUESDAY: [night(TUESDAY)]})
