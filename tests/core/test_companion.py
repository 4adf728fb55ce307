"""What the person does through the companion, and what it does when the disk or a word refuses."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import get_args

import pytest
from fakes import AMSTERDAM, World

from slaaprust.core.companion import Companion
from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import (
    KINDS,
    Alcohol,
    Dropped,
    Entry,
    Kept,
    Meal,
    Nicotine,
    Shown,
    Sip,
    Thought,
    Workout,
)
from slaaprust.domain.settings.options import changed
from slaaprust.domain.tables import drinks
from slaaprust.domain.tables.drinks import UnknownDrink
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.tonight.events import AllSaved, EntryLogged, EntryUndone, EntryUnsaved
from slaaprust.domain.tonight.warnings import LateCaffeine, LateWorkout
from slaaprust.domain.values.fields import Refused

WEDNESDAY = date(2026, 11, 18)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def entries(world: World) -> list[Entry]:
    return [kept.entry for kept in world.journal.kept.values()]


def test_one_click_logs_the_default_drink_and_tells_it() -> None:
    world = World("2026-11-18T14:00")
    told = world.companion.log_click()
    assert isinstance(told, EntryLogged)
    assert entries(world) == [Sip(wall("2026-11-18T14:00"), "filterkoffie", 60)]
    assert world.face.told == [told]
    assert world.face.rendered[-1].day_mg == 60


def test_a_double_click_counts_once_and_a_second_cup_counts() -> None:
    world = World("2026-11-18T14:00")
    world.companion.log_click()
    world.clock.forward(seconds=1.9)
    assert world.companion.log_click() is None
    world.clock.forward(seconds=0.1)
    assert world.companion.log_click() is not None
    assert len(entries(world)) == 2


def test_in_an_evening_in_a_hurry_a_double_click_counts_once_too() -> None:
    there = World("2026-11-18T14:00")
    parts = there.clock, there.journal, there.preferences, there.desktop, there.settings
    hurried = Companion(*parts, pace=60)
    hurried.log_click()
    there.clock.forward(seconds=119)
    assert hurried.log_click() is None
    there.clock.forward(seconds=1)
    assert hurried.log_click() is not None


def test_after_undo_a_click_logs_again_at_once() -> None:
    world = World("2026-11-18T14:00")
    world.companion.log_click()
    world.companion.undo()
    assert world.companion.log_click() is not None


def test_a_coffee_after_the_cutoff_is_answered_with_the_warning() -> None:
    told = World("2026-11-18T17:40").companion.log_click()
    assert told is not None
    (warned,) = told.warnings
    assert isinstance(warned, LateCaffeine)
    assert warned.late_by == timedelta(minutes=40)


def test_a_coffee_exactly_at_the_cutoff_is_on_time_while_the_tray_changes() -> None:
    world = World("2026-11-18T17:00")
    told = world.companion.log_click()
    assert told is not None and told.warnings == ()
    assert world.companion.snapshot().phase.value == "after_caffeine"


def test_a_coffee_after_midnight_belongs_to_last_evening() -> None:
    world = World("2026-11-19T00:30")
    world.companion.log_click()
    assert [kept.evening for kept in world.journal.kept.values()] == [WEDNESDAY]


def test_a_drink_of_yesterday_is_kept_with_its_own_evening() -> None:
    world = World("2026-11-18T14:00")
    world.companion.log(world.companion.sip("thee", wall("2026-11-18T00:10")))
    assert [kept.evening for kept in world.journal.kept.values()] == [date(2026, 11, 17)]


def test_hard_exercise_that_is_planned_is_warned_of_before_the_effort() -> None:
    world = World("2026-11-18T18:00")
    planned = Workout(wall("2026-11-18T20:00"), Intensity.VIGOROUS, 60, planned=True)
    (warned,) = world.companion.warnings(planned)
    assert isinstance(warned, LateWorkout)
    assert not world.journal.kept
    world.companion.log(planned)
    assert entries(world) == [planned]


def test_what_lies_ahead_cannot_have_been_drunk() -> None:
    world = World("2026-11-18T14:00")
    with pytest.raises(Refused, match="ligt nog voor je"):
        world.companion.log(world.companion.sip("koffie", wall("2026-11-18T14:30")))
    assert not world.journal.kept


def test_a_preview_keeps_nothing_and_says_what_the_log_would_say() -> None:
    world = World("2026-11-18T17:40")
    sip = world.companion.sip("espresso")
    seen = world.companion.preview(sip)
    assert not world.journal.kept
    assert world.companion.log(sip).warnings == seen.warnings
    assert world.companion.snapshot().caffeine_at_bed == seen.at_bed


def test_undo_takes_back_the_last_thing_or_the_one_that_is_named() -> None:
    world = World("2026-11-18T14:00")
    first = world.companion.log(world.companion.sip("koffie"))
    world.clock.forward(minutes=5)
    world.companion.log(Meal(world.clock()))
    world.companion.thoughts.park("niet meenemen")
    assert isinstance(world.companion.undo().kept.entry, Meal)
    assert world.companion.undo(first.uid).kept.uid == first.uid
    assert [type(entry) for entry in entries(world)] == [Thought]
    assert isinstance(world.face.told[-1], EntryUndone)
    with pytest.raises(Refused, match="niets om ongedaan te maken"):
        world.companion.undo()


def test_undo_of_a_prompt_or_an_unknown_id_is_refused() -> None:
    world = World("2026-11-18T21:44")
    world.run("2026-11-18T21:45")
    (shown,) = world.journal.kept
    for uid in (shown, "nooit"):
        with pytest.raises(Refused):
            world.companion.undo(uid)
    assert isinstance(world.journal.kept[shown].entry, Shown)


def test_what_was_logged_can_be_corrected() -> None:
    world = World("2026-11-18T14:00")
    told = world.companion.log(Alcohol(world.clock(), 1))
    world.companion.correct(told.uid, Alcohol(world.clock(), 2.5))
    assert entries(world) == [Alcohol(world.clock(), 2.5)]
    with pytest.raises(KeyError):
        world.companion.correct("nooit", Nicotine(world.clock()))


def test_an_unknown_drink_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(UnknownDrink) as unknown:
        World().companion.sip("expresso")
    assert unknown.value.nearest[0] == "espresso"


def test_a_row_added_to_the_drinks_is_found_and_logged(monkeypatch: pytest.MonkeyPatch) -> None:
    row = replace(drinks.CATALOGUE[0], key="olla", name="café de olla", mg=90, aliases=("pot",))
    monkeypatch.setattr(drinks, "CATALOGUE", (*drinks.CATALOGUE, row))
    world = World("2026-11-18T14:00")
    told = world.companion.log(world.companion.sip("pot"))
    assert told.entry == Sip(wall("2026-11-18T14:00"), "olla", 90)
    assert row in world.companion.drinks


def test_own_drinks_of_the_settings_can_be_logged() -> None:
    world = World("2026-11-18T14:00", drinks="thermosbeker=140")
    assert world.companion.sip("thermosbeker").mg == 140


def test_what_a_full_disk_refuses_is_told_waits_and_is_saved_once_there_is_room() -> None:
    world = World("2026-11-18T14:00")
    world.journal.full = True
    told = world.companion.log_click()
    assert told and told.unsaved == "de schijf is vol"
    assert world.face.told == [EntryUnsaved("de schijf is vol", told.entry)]
    assert [kept.unsaved for kept in world.companion.tick().kept] == ["de schijf is vol"]
    world.journal.full = False
    for _ in range(2):
        assert [(kept.uid, kept.unsaved) for kept in world.companion.tick().kept] == [
            (told.uid, "")
        ]
    assert world.face.told[1:] == [AllSaved()]


def test_what_a_disk_took_although_it_refused_is_there_once() -> None:
    world = World("2026-11-18T14:00")
    world.journal.full = True
    told = world.companion.log_click()
    assert told
    world.journal.kept[told.uid] = Kept(told.uid, WEDNESDAY, told.entry)
    assert len(world.companion.snapshot().kept) == 1
    world.journal.full = False
    assert len(world.companion.tick().kept) == len(world.journal.kept) == 1


def test_what_waits_for_the_disk_can_be_corrected_and_taken_back() -> None:
    world = World("2026-11-18T14:00")
    world.journal.full = True
    first, second = (world.companion.log(Meal(world.clock())) for _ in range(2))
    earlier = Meal(wall("2026-11-18T13:00"))
    world.companion.correct(first.uid, earlier)
    world.companion.undo(second.uid)
    world.journal.full = False
    world.companion.tick()
    assert entries(world) == [earlier]


def test_a_command_alone_is_refused_by_a_full_disk() -> None:
    world = World("2026-11-18T14:00")
    world.journal.full = True
    alone = Companion(world.clock, world.journal, world.preferences, world.desktop, world.settings)
    with pytest.raises(NotKept, match="de schijf is vol"):
        alone.log_click()


def test_a_full_disk_is_told_once_and_what_was_shown_is_saved_later() -> None:
    world = World("2026-11-18T21:40")
    world.journal.full = True
    world.run("2026-11-18T22:10")
    assert world.face.told == [EntryUnsaved("de schijf is vol")]
    assert len(world.face.prompts) == 2
    world.journal.full = False
    world.run("2026-11-18T22:12")
    assert [(e.moment, e.at) for e in entries(world) if isinstance(e, Shown)] == [
        ("landing", wall("2026-11-18T21:45")),
        ("screens_off", wall("2026-11-18T22:00")),
    ]


def test_a_snooze_past_the_end_is_neither_offered_nor_taken() -> None:
    world = World("2026-11-18T21:45")
    world.run("2026-11-18T22:35")
    prompt = world.face.prompts[0]
    assert prompt.snoozes(wall("2026-11-18T22:29")) == (10, 20, 30)
    assert prompt.snoozes(wall("2026-11-18T22:30")) == (10, 20)
    assert prompt.snoozes(wall("2026-11-18T22:50")) == ()
    for minutes in (30, 0, -5):
        with pytest.raises(Refused, match="Zo ver uitstellen kan niet meer"):
            world.companion.snooze("landing", minutes)
    assert world.companion.snooze("landing", 10) == wall("2026-11-18T22:46")


def test_a_prompt_closes_by_itself_when_its_validity_ends() -> None:
    world = World("2026-11-18T22:59")
    world.run("2026-11-18T23:19")
    assert world.face.open and world.face.open.ids == ("rest",)
    world.run("2026-11-18T23:20")
    assert world.face.open is None


def test_an_open_prompt_follows_another_bedtime() -> None:
    world = World("2026-11-18T21:45")
    world.run("2026-11-18T21:46")
    world.companion.tonight(time(22, 0))
    world.run("2026-11-18T22:01")
    assert world.face.open and world.face.open.ids == ("rest",)


def test_an_answer_closes_only_its_own_prompt() -> None:
    world = World("2026-11-18T21:45")
    world.run("2026-11-18T21:46")
    world.companion.skip("park")
    assert world.face.open
    world.companion.skip("landing")
    assert world.face.open is None


def test_a_bedtime_that_has_passed_is_meant_for_the_next_evening() -> None:
    world = World("2026-11-18T23:30")
    assert world.companion.tonight(time(22)).date == date(2026, 11, 19)
    assert world.companion.tonight(time(0, 30)).date == WEDNESDAY


def test_tonight_can_be_reset() -> None:
    world = World("2026-11-18T20:00")
    usual = world.companion.snapshot().evening
    world.companion.tonight(time(8, 30))
    assert world.companion.snapshot().evening != usual
    assert world.companion.tonight(None) == usual == world.companion.snapshot().evening


def test_an_empty_thought_is_refused() -> None:
    with pytest.raises(Refused, match="nog niets om te parkeren"):
        World().companion.thoughts.park("  \n")


def test_other_settings_are_kept_and_hold_at_once() -> None:
    world = World("2026-11-18T16:30")
    world.companion.change(changed(world.settings, caffeine_cutoff="9"))
    assert world.preferences.saved == world.companion.settings
    assert world.face.rendered[-1].phase.value == "after_caffeine"


def test_nothing_is_asked_of_the_computer_all_day() -> None:
    world = World("2026-11-18T09:00")
    world.run("2026-11-18T21:44")
    assert world.desktop.asked == 0


def test_the_agenda_of_another_night_is_the_plan_of_that_night() -> None:
    evening, plan = World("2026-11-18T14:00").companion.agenda(date(2026, 3, 28))
    assert evening.date == date(2026, 3, 28)
    assert {each.id for each in plan} >= {"landing", "caffeine_cutoff", "week"}


def test_the_day_log_tells_what_was_shown_and_what_was_dropped() -> None:
    world = World("2026-11-18T21:40")
    world.run("2026-11-18T21:50")
    world.clock.moment = wall("2026-11-19T09:00")
    world.companion.tick()
    noted = [kept.entry for kept in world.companion.day_log(WEDNESDAY)]
    assert [(type(entry), entry.moment) for entry in noted] == [  # type: ignore[union-attr]
        (Shown, "landing"),
        (Dropped, "screens_off"),
        (Dropped, "park"),
        (Dropped, "rest"),
    ]


def test_a_pause_comes_after_each_stretch_and_not_after_a_break() -> None:
    world = World("2026-11-18T09:00", pause="on", pause_after="50")
    world.run("2026-11-18T10:45")
    assert pauses(world) == ["09:50", "10:40"]
    world.desktop.used = False
    world.run("2026-11-18T10:55")
    world.desktop.used = True
    world.run("2026-11-18T12:00")
    assert pauses(world)[2:] == ["11:46"]


def test_a_pause_held_for_hours_comes_when_the_full_screen_ends() -> None:
    world = World("2026-11-18T09:00", pause="on", pause_after="50")
    world.desktop.reason = "fullscreen"
    world.run("2026-11-18T13:00")
    world.desktop.reason = ""
    world.run("2026-11-18T14:00")
    assert pauses(world) == ["13:01", "13:51"]
    assert world.face.prompts[0].waited == "fullscreen"
    assert not [entry for entry in entries(world) if isinstance(entry, Dropped)]


def test_no_pause_after_bedtime() -> None:
    world = World("2026-11-18T22:30", pause="on", pause_after="20")
    world.run("2026-11-19T02:00")
    assert pauses(world) == ["22:50"]


def pauses(world: World) -> list[str]:
    shown = [entry for entry in entries(world) if isinstance(entry, Shown)]
    return [f"{entry.at:%H:%M}" for entry in shown if entry.moment == "pause"]


def test_every_entry_has_a_name_in_files() -> None:
    assert set(KINDS.values()) == set(get_args(Entry))


def test_what_was_not_saved_yet_is_tried_once_more_at_the_end() -> None:
    world = World("2026-11-18T14:00")
    world.journal.full = True
    world.companion.log_click()
    world.journal.full = False
    world.companion.finish()
    world.start()
    assert len(world.companion.snapshot().kept) == 1
