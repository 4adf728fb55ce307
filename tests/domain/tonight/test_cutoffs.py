"""The table of cutoffs: what lies behind from when to when, for whom, and as was set."""

import pytest
from evenings import at, snapshot

from slaaprust.domain.records.journal import Entry, Quiet, Shown, Skipped, Workout
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.tonight.cutoffs import CUTOFFS, Cutoff
from slaaprust.domain.tonight.moments import MOMENTS

ALL = {"last_meal": "tray", "last_alcohol": "tray", "last_nicotine": "tray"}
RUN = Workout(at("2026-11-16T18:00"), Intensity.MODERATE, 30)  # two days ago


def behind(now: str, *entries: Entry, **settings: object) -> list[str]:
    return [each.key for each in snapshot(now, *entries, **settings).behind]


def test_the_rows_stand_in_the_order_of_the_command_line() -> None:
    keys = ["caffeine", "exercise", "meal", "alcohol", "nicotine"]
    assert [each.key for each in CUTOFFS] == keys
    assert list(snapshot("14:00").limits.cutoffs) == keys


@pytest.mark.parametrize("row", CUTOFFS, ids=lambda row: row.key)
def test_a_row_says_all_that_is_asked_of_it(row: Cutoff) -> None:
    assert bool(row.name) == (row.lead is not None), "two moments have two names"
    assert row.strip and all("{time}" in text for text in row.strip)
    assert all(row.prompt) and row.last and row.card
    assert [each.id for each in MOMENTS].count(row.reminder) == 1


@pytest.mark.parametrize("name", ["meal", "alcohol", "nicotine"])
@pytest.mark.parametrize("how", ["tray", "prompt"])
def test_a_cutoff_lies_behind_from_its_minute_until_bedtime(name: str, how: str) -> None:
    wished = {f"last_{name}": how, f"last_{name}_before": 3}
    told = {now: behind(now, **wished) for now in ("19:59", "20:00", "22:59", "23:00")}
    assert told == {"19:59": [], "20:00": [name], "22:59": [name], "23:00": []}


@pytest.mark.parametrize("now", ["14:00", "19:30", "22:30"])
def test_of_what_is_off_nothing_lies_behind(now: str) -> None:
    assert behind(now) == []


def test_the_next_day_begins_with_nothing_behind() -> None:
    assert behind("2026-11-19T07:00", RUN, **ALL) == []


def test_caffeine_is_told_by_a_phase_of_its_own() -> None:
    assert behind("18:00", **ALL) == []


def test_exercise_is_for_people_who_log_it() -> None:
    assert behind("19:00") == []
    assert behind("18:59", RUN) == []
    assert behind("19:00", RUN) == ["exercise"]


def test_a_first_effort_after_the_cutoff_calls_up_nothing() -> None:
    assert behind("20:00", Workout(at("19:30"), Intensity.VIGOROUS, 30)) == []


def test_without_its_reminder_exercise_is_still_told() -> None:
    assert behind("19:00", RUN, last_exercise="off") == ["exercise"]


def test_what_lies_behind_stands_in_the_order_of_the_table() -> None:
    assert behind("20:00", RUN, **ALL) == ["exercise", "meal", "alcohol", "nicotine"]


def test_what_is_not_wanted_tonight_is_not_told_either() -> None:
    wished = {"last_alcohol": "prompt", "last_nicotine": "prompt"}
    shown = [Shown(at("19:00"), f"last_{each}") for each in ("alcohol", "nicotine")]
    assert behind("19:10", *shown, **wished) == ["alcohol", "nicotine"]
    unwanted = Skipped(at("19:01"), "last_alcohol")
    assert behind("19:10", *shown, unwanted, **wished) == ["nicotine"]


def test_who_wants_quiet_is_told_nothing() -> None:
    assert behind("20:00", Quiet(at("19:00"), at("20:30")), **ALL) == []
    assert behind("20:30", Quiet(at("19:00"), at("20:30")), **ALL) == [
        "meal",
        "alcohol",
        "nicotine",
    ]
