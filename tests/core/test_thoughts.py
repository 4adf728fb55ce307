"""Parking thoughts through the companion: kept as they were given, handed back, wiped."""

from datetime import date, timedelta

import pytest
from fakes import World

from slaaprust.domain.records.journal import Emptied, Shown, Thought
from slaaprust.domain.tables.parking import LONGEST, EmptiedBy, Sort, ThoughtAnswer
from slaaprust.domain.tonight.thoughts_back import Parked, parked
from slaaprust.domain.values.fields import Refused


def texts(world: World) -> list[str]:
    return [each.thought.text for each in world.companion.thoughts.handed_back()]


def kept(world: World) -> tuple[Parked, ...]:
    return parked(world.journal.kept.values())


def test_a_thought_is_kept_with_its_sort_and_its_step() -> None:
    world = World("2026-11-18T22:40")
    world.companion.thoughts.park(" de band ", Sort.TASK, " morgen plakken ")
    (only,) = world.journal.kept.values()
    assert only.evening == date(2026, 11, 18)
    assert only.entry == Thought(world.clock(), "de band", Sort.TASK, "morgen plakken")


def test_nothing_and_far_too_long_are_refused() -> None:
    thoughts = World().companion.thoughts
    with pytest.raises(Refused, match="nog niets"):
        thoughts.park(" \n ")
    with pytest.raises(Refused, match="langer dan 20000"):
        thoughts.park("y" * (LONGEST + 1))
    thoughts.park("y" * LONGEST)


def test_the_morning_hands_back_once_and_what_was_parked_again_the_day_after() -> None:
    world = World("2026-11-18T22:40", landing="off", screens_off="off")
    thoughts = world.companion.thoughts
    thoughts.park("de band")
    uid = thoughts.park("Sanne").uid
    world.run("2026-11-19T07:01")
    assert world.face.open.thoughts == 2
    assert texts(world) == ["de band", "Sanne"]
    thoughts.answer(uid, ThoughtAnswer.AGAIN)
    world.run("2026-11-20T07:01")
    assert world.face.open.thoughts == 1
    assert texts(world) == ["Sanne"]
    world.run("2026-11-21T07:01")
    assert texts(world) == []
    assert len(kept(world)) == 2


def test_after_a_weekend_away_monday_hands_back_what_friday_parked() -> None:
    world = World("2026-11-20T22:40", landing="off", screens_off="off")
    world.companion.thoughts.park("de band")
    world.clock.moment = World("2026-11-23T07:05").clock.moment
    world.start()
    world.companion.tick()
    assert world.face.open.ids == ("morning",)
    assert texts(world) == ["de band"]


def test_after_three_weeks_away_what_was_parked_before_is_handed_back_and_once() -> None:
    world = World("2026-10-30T22:40", landing="off", screens_off="off")
    world.companion.thoughts.park("de band")
    for morning, waiting in (("2026-11-20T07:05", ["de band"]), ("2026-11-21T07:05", [])):
        world.clock.moment = World(morning).clock.moment
        world.start()
        assert texts(world) == waiting
        world.companion.tick()


def test_what_is_parked_again_each_morning_comes_back_after_weeks_as_well() -> None:
    world = World("2026-11-01T22:40")
    uid = world.companion.thoughts.park("Sanne").uid
    for day in range(2, 23):
        world.clock.moment = World(f"2026-11-{day:02}T07:05").clock.moment
        assert texts(world) == ["Sanne"]
        world.companion.thoughts.answer(uid, ThoughtAnswer.AGAIN)


def test_what_was_parked_months_ago_comes_back_as_often_as_it_is_parked_again() -> None:
    world = World("2026-08-01T22:40", diary="off")
    uid = world.companion.thoughts.park("Sanne").uid
    for days in range(1, 80, 20):
        world.clock.moment = World("2026-08-01T07:05").clock.moment + timedelta(days=days)
        assert texts(world) == ["Sanne"]
        world.companion.thoughts.answer(uid, ThoughtAnswer.AGAIN)
    world.clock.forward(days=1)
    world.start()
    world.companion.tick()
    assert (world.face.open.ids, world.face.open.thoughts) == (("morning",), 1)
    world.companion.thoughts.answer(uid, ThoughtAnswer.DO)
    world.clock.forward(days=1)
    assert texts(world) == []


@pytest.mark.parametrize("away", [27, 28, 29, 40, 57, 400, 3000])
@pytest.mark.parametrize("back", ["07:05", "15:00"])
def test_however_long_somebody_was_away_the_first_morning_hands_everything_back(away, back) -> None:
    world = World("2026-11-16T22:40", landing="off", screens_off="off", diary="off")
    world.companion.thoughts.park("de band")
    world.clock.forward(days=2)
    world.companion.thoughts.park("Sanne")
    world.clock.moment = World(f"2026-11-18T{back}").clock.moment + timedelta(days=away)
    world.start()
    world.companion.tick()
    if back == "15:00":  # the morning is over: it is for the next one
        assert world.face.open is None
        world.clock.moment = World("2026-11-19T07:05").clock.moment + timedelta(days=away)
        world.companion.tick()
    assert (world.face.open.ids, world.face.open.thoughts) == (("morning",), 2)
    assert texts(world) == ["de band", "Sanne"]
    for _ in range(40):
        world.clock.forward(days=1)
        assert texts(world) == []


def test_a_thought_of_long_ago_that_is_wiped_does_not_come_back() -> None:
    world = World("2026-09-16T22:40")
    world.companion.thoughts.park("geheim")
    left = world.companion.thoughts.park("blijft")
    world.clock.moment = World("2026-11-18T07:05").clock.moment
    assert texts(world) == ["geheim", "blijft"]
    world.companion.thoughts.wipe(kept(world)[0])
    assert texts(world) == ["blijft"]
    world.companion.thoughts.answer(left.uid, ThoughtAnswer.AGAIN)
    world.companion.thoughts.wipe(kept(world)[0])
    world.clock.forward(days=1)
    assert texts(world) == []


def test_who_answered_before_the_morning_spoke_is_not_asked_again() -> None:
    world = World("2026-11-18T22:40", landing="off", screens_off="off", diary="off")
    uid = world.companion.thoughts.park("de band").uid
    world.desktop.used = False
    world.run("2026-11-19T07:30")
    world.companion.thoughts.answer(uid, ThoughtAnswer.DO)
    world.desktop.used = True
    world.run("2026-11-19T12:30")
    said = [each.entry for each in world.journal.kept.values() if isinstance(each.entry, Shown)]
    assert "morning" not in [each.moment for each in said]


def test_on_paper_and_kept_nowhere_are_noted_without_a_word() -> None:
    world = World("2026-11-18T22:40")
    world.companion.thoughts.empty(EmptiedBy.PAPER)
    world.companion.thoughts.empty(EmptiedBy.UNKEPT)
    ways = [each.entry for each in world.journal.kept.values()]
    assert ways == [
        Emptied(world.clock(), EmptiedBy.PAPER),
        Emptied(world.clock(), EmptiedBy.UNKEPT),
    ]


def test_a_wiped_thought_leaves_no_word_even_where_it_was_taken_out() -> None:
    world = World("2026-11-18T22:40")
    world.companion.thoughts.park("geheim", Sort.TASK, "ook geheim")
    world.companion.thoughts.park("blijft")
    world.companion.thoughts.wipe(kept(world)[0])
    assert [each.thought.text for each in kept(world)] == ["blijft"]
    assert "geheim" not in repr((world.journal.kept, world.journal.gone))


def test_of_several_that_are_wiped_one_that_vanished_keeps_none_of_the_others() -> None:
    world = World("2026-11-18T22:40")
    for text in ("weg", "geheim", "ook geheim"):
        world.companion.thoughts.park(text)
    thoughts = kept(world)
    del world.journal.kept[thoughts[0].uid]
    world.companion.thoughts.wipe(*thoughts)
    assert kept(world) == ()
    world.companion.thoughts.wipe(*thoughts)


def test_what_the_disk_refuses_waits_and_can_be_wiped() -> None:
    world = World("2026-11-18T22:40")
    world.journal.full = True
    world.companion.thoughts.park("de band")
    (waiting,) = world.companion.thoughts.waiting()
    world.companion.thoughts.wipe(waiting)
    assert world.companion.thoughts.waiting() == ()


def test_tonight_is_what_was_put_down_for_this_night() -> None:
    world = World("2026-11-17T22:40")
    world.companion.thoughts.park("gisteren")
    world.clock.forward(days=1)
    world.companion.thoughts.park("vandaag")
    assert [each.thought.text for each in world.companion.thoughts.tonight()] == ["vandaag"]
