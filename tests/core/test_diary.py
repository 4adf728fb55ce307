"""The room of the diary: telling a night, correcting it, taking it out, and taking that back."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from fakes import AMSTERDAM, World

from slaaprust.core.ports import NotKept
from slaaprust.domain.nights.night_input import Impossible, typed
from slaaprust.domain.nights.nights import night_in
from slaaprust.domain.nights.suggestions import usual
from slaaprust.domain.records.journal import Kept
from slaaprust.domain.records.night import OWN, Night
from slaaprust.domain.tables.parking import ThoughtAnswer
from slaaprust.domain.tonight.events import EntryUnsaved, NightChanged
from slaaprust.domain.values.fields import Refused

EVENING = date(2026, 11, 17)
TOLD = {"in_bed": "2245", "try_to_sleep": "2315", "sol": "40", "out_of_bed": "650"}


@pytest.fixture
def world() -> World:
    return World("2026-11-18T07:10")


def at_wall(day: date, wall: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(wall), AMSTERDAM)


def night(world: World, evening: date = EVENING) -> Night | None:
    kept = world.companion.diary.of(evening)
    return night_in(kept) if kept else None


def test_the_night_that_is_over_is_told_under_the_date_of_its_evening(world):
    nights = world.companion.diary
    assert nights.last_evening() == EVENING
    told = nights.tell(EVENING, TOLD)
    assert told.kept and told.before is None
    assert night(world) is told.kept.entry
    assert (night(world).sol, night(world).source, night(world).afterwards) == (40, OWN, False)
    assert world.face.told == [told]


def test_before_getting_up_the_night_that_is_over_is_the_one_before():
    assert World("2026-11-18T03:00").companion.diary.last_evening() == date(2026, 11, 16)


def test_a_night_told_on_a_later_day_says_so(world):
    nights = world.companion.diary
    nights.tell(EVENING - timedelta(days=1), TOLD)
    assert night(world, EVENING - timedelta(days=1)).afterwards
    world.clock.forward(hours=24)
    nights.tell(EVENING, TOLD)
    assert night(world).afterwards


def test_a_night_of_years_ago_can_be_told(world):
    day = date(2016, 3, 26)  # in which the clock went forward
    world.companion.diary.tell(day, TOLD)
    told = night(world, day)
    assert told.in_bed == datetime(2016, 3, 26, 22, 45, tzinfo=AMSTERDAM)
    assert told.afterwards


def test_a_correction_takes_its_place_and_remembers_when_it_was_first_told(world):
    nights = world.companion.diary
    first = nights.tell(EVENING, TOLD).kept
    world.clock.forward(days=2)
    again = nights.tell(EVENING, {**typed(night(world)), "sol": ""})
    assert again.before == first and again.kept.uid == first.uid
    assert night(world).sol is None and night(world).in_bed == first.entry.in_bed
    assert night(world).at == first.entry.at and not night(world).afterwards


def test_deleting_takes_it_out_and_undoing_brings_it_back(world):
    nights = world.companion.diary
    kept = nights.tell(EVENING, TOLD).kept
    assert nights.delete(EVENING) == NightChanged(EVENING, None, kept)
    assert nights.of(EVENING) is None
    assert nights.undo() == NightChanged(EVENING, kept, undone=True)
    assert nights.of(EVENING) == kept


def test_undoing_takes_back_a_correction_and_what_was_added(world):
    nights = world.companion.diary
    first = nights.tell(EVENING, TOLD).kept
    nights.tell(EVENING, {"sol": "5"})
    nights.undo()
    assert night(world) == first.entry
    nights.delete(EVENING)
    nights.undo()
    nights.tell(EVENING - timedelta(days=1), TOLD)
    nights.undo()
    assert night(world, EVENING - timedelta(days=1)) is None
    assert night(world) == first.entry


def test_undo_takes_back_once_and_then_says_that_there_is_nothing(world):
    nights = world.companion.diary
    nights.tell(EVENING, TOLD)
    nights.undo()
    with pytest.raises(Refused, match="niets om ongedaan"):
        nights.undo()


def test_what_cannot_be_is_told_by_field_and_changes_nothing(world):
    nights = world.companion.diary
    kept = nights.tell(EVENING, TOLD).kept
    with pytest.raises(Impossible, match="25:00") as refused:
        nights.tell(EVENING, {"sol": "veel", "out_of_bed": "25:00"})
    assert [each.key for each in refused.value.problems] == ["out_of_bed", "sol"]
    assert nights.of(EVENING) == kept


@pytest.mark.parametrize(
    ("evening", "raw", "says"),
    [
        (EVENING, {}, "nog niets ingevuld"),
        (EVENING, {"in_bed": " ", "remark": " "}, "nog niets ingevuld"),
        (date(2026, 11, 18), TOLD, "ligt nog voor je"),
        (date(2026, 11, 19), TOLD, "Die nacht komt nog"),
    ],
)
def test_what_is_no_night_yet_is_refused(world, evening, raw, says):
    with pytest.raises(Refused, match=says):
        world.companion.diary.tell(evening, raw)
    assert not world.journal.kept


def test_what_is_not_there_cannot_be_taken_out(world):
    with pytest.raises(Refused, match="niets in je dagboek"):
        world.companion.diary.delete(EVENING)


def test_the_plan_of_that_evening_says_where_a_night_shift_sleeps():
    world = World("2026-11-17T20:00")
    world.companion.tonight(datetime(2026, 11, 18, 8, 30, tzinfo=AMSTERDAM).time())
    world.clock.forward(hours=21)
    world.companion.diary.tell(EVENING, {"in_bed": "1230", "out_of_bed": "1645"})
    assert night(world).in_bed == datetime(2026, 11, 18, 12, 30, tzinfo=AMSTERDAM)


def test_a_full_disk_keeps_the_night_in_memory_and_says_so(world):
    world.journal.full = True
    told = world.companion.diary.tell(EVENING, TOLD)
    assert told.unsaved and night(world).sol == 40
    assert [type(each) for each in world.face.told] == [EntryUnsaved, NightChanged]
    world.journal.full = False
    world.companion.tick()
    assert [each.evening for each in world.journal.kept.values() if isinstance(each.entry, Night)]


def test_what_never_reached_the_disk_can_be_taken_out_and_brought_back(world):
    world.journal.full = True
    nights = world.companion.diary
    nights.tell(EVENING, TOLD)
    nights.delete(EVENING)
    assert nights.of(EVENING) is None
    world.journal.full = False
    nights.undo()
    world.companion.tick()
    assert night(world).sol == 40


def test_a_correction_that_the_disk_refuses_is_said_at_once_and_loses_nothing(world):
    nights = world.companion.diary
    kept = nights.tell(EVENING, TOLD).kept
    world.journal.full = True
    with pytest.raises(NotKept):
        nights.tell(EVENING, {"sol": "5"})
    assert nights.of(EVENING) == kept


def test_of_two_nights_of_one_evening_the_last_written_counts(world):
    kept = world.companion.diary.tell(EVENING, TOLD).kept
    other = Kept("z", EVENING, Night(kept.entry.at, sol=5), changed="2027")
    world.journal.kept["z"] = other
    assert world.companion.diary.of(EVENING) == other


def test_a_number_of_something_else_brings_nothing_back(world):
    uid = world.companion.log_click().uid
    with pytest.raises(Refused, match="geen nacht met nummer"):
        world.companion.diary.restore(uid)
    assert uid in world.journal.kept
    world.companion.undo(uid)
    with pytest.raises(Refused, match="geen nacht met nummer"):
        world.companion.diary.restore(uid)
    assert uid not in world.journal.kept


def test_starting_values_come_from_the_last_nights_and_are_never_stored_by_themselves(world):
    nights = world.companion.diary
    assert nights.sheet(EVENING).usual == {}
    for days, (bed, sol) in enumerate((("2250", "20"), ("2310", "30"), ("23:08", "")), start=1):
        nights.tell(EVENING - timedelta(days=days), {"in_bed": bed, "sol": sol, "waso": "30"})
    assert nights.sheet(EVENING).usual == {"in_bed": "23:10", "sol": "25"}
    nights.tell(EVENING, {"quality": "3"})
    assert (night(world).in_bed, night(world).sol) == (None, None)


def test_starting_values_are_of_the_last_seven_nights_before():
    at = datetime(2026, 11, 1, 7, tzinfo=AMSTERDAM)
    nights = {EVENING - timedelta(days=n): Night(at, sol=100 if n > 7 else 10) for n in range(20)}
    assert usual(nights, EVENING) == {"sol": "10"}


def test_starting_values_work_for_who_sleeps_early_or_by_day():
    early = ((0, "17:30"), (0, "18:30"), (0, "18:10"), (1, "09:00"))
    nights = {
        EVENING - timedelta(days=n): Night(at, in_bed=at)
        for n, (later, wall) in enumerate(early, start=1)
        for at in (at_wall(EVENING - timedelta(days=n - later), wall),)
    }
    assert usual(nights, EVENING) == {"in_bed": "18:20"}


def test_a_sheet_begins_with_what_is_told_and_the_bed_that_was_planned(world):
    nights = world.companion.diary
    sheet = nights.sheet(EVENING)
    assert sheet.before is None
    assert sheet.bedtime == datetime(2026, 11, 17, 23, tzinfo=AMSTERDAM)
    nights.tell(EVENING, TOLD)
    assert nights.sheet(EVENING).before == night(world)


def morning(world: World) -> World:
    """Let slaaprust see the evening before, and put the morning before the person."""
    world.clock.moment -= timedelta(hours=12)
    world.companion.log_click()
    world.clock.forward(hours=12)
    world.start()
    world.companion.tick()
    assert world.face.open.ids == ("morning",)
    return world


def test_a_prompt_that_asks_for_the_night_alone_goes_once_it_is_told_in_another_way(world):
    assert (morning(world).face.open.thoughts, world.face.open.asks) == (0, True)
    world.companion.diary.tell(EVENING - timedelta(days=1), TOLD)
    assert world.face.open, "that was another night"
    world.companion.diary.tell(EVENING, TOLD)
    assert world.face.open is None
    world.run("2026-11-18T12:30")
    assert [each.ids for each in world.face.prompts] == [("morning",)]


def test_a_prompt_that_also_hands_thoughts_back_stays_for_those_and_asks_no_more(world):
    world.clock.moment -= timedelta(hours=10)
    uid = world.companion.thoughts.park("de band").uid
    world.clock.forward(hours=10)
    assert (morning(world).face.open.thoughts, world.face.open.asks) == (1, True)
    world.companion.diary.tell(EVENING, TOLD)
    assert (world.face.open.thoughts, world.face.open.asks) == (1, False)
    world.companion.thoughts.answer(uid, ThoughtAnswer.DO)
    assert world.face.open is None


def test_the_other_moments_of_one_prompt_stay_when_the_night_is_told():
    world = World("2026-11-18T07:10", daylight="on", daylight_at="08:00")
    morning(world)
    world.clock.moment = World("2026-11-18T08:01").clock.moment
    world.companion.tick()
    assert set(world.face.open.ids) == {"morning", "daylight"}
    world.companion.diary.tell(EVENING, TOLD)
    assert (world.face.open.ids, world.face.open.asks) == (("daylight",), False)


def test_a_prompt_goes_when_the_diary_is_switched_off(world):
    morning(world).companion.change(replace(world.companion.settings, diary=False))
    world.companion.tick()
    assert world.face.open is None
