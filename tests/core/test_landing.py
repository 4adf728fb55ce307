"""The landing through the companion: begun, ticked or not, and the screen time within it."""

from datetime import date

import pytest
from fakes import World

from slaaprust.domain.records.journal import LandingBegun, LandingScreen

WEDNESDAY = date(2026, 11, 18)


def screen(world: World) -> list[tuple[date, float]]:
    kept = [k for k in world.journal.kept.values() if isinstance(k.entry, LandingScreen)]
    return [(each.evening, each.entry.minutes) for each in kept]


def test_beginning_it_is_noted_and_answers_its_prompt() -> None:
    world = World("2026-11-18T21:45")
    world.companion.tick()
    world.companion.begin_landing()
    assert world.face.open is None
    assert any(isinstance(k.entry, LandingBegun) for k in world.journal.kept.values())


def test_the_steps_are_those_of_the_day_and_a_tick_can_be_taken_away() -> None:
    world = World("2026-11-18T21:45", landing_steps="a;b;thee,boek;c;d;e;f")
    assert world.companion.snapshot().steps == ("thee", "boek")
    world.companion.landing.tick("boek", True)
    world.companion.landing.tick("thee", True)
    assert set(world.companion.snapshot().ticked) == {"thee", "boek"}
    world.companion.landing.tick("boek", False)
    assert world.companion.snapshot().ticked == ("thee",)
    world.clock.forward(days=1)
    assert world.companion.snapshot().ticked == ()


def test_the_screen_is_counted_from_landing_to_bedtime_and_noted_once() -> None:
    world = World("2026-11-18T21:30")
    world.desktop.used = True
    world.run("2026-11-18T22:15", step=30)
    world.desktop.used = False
    world.run("2026-11-19T08:00", step=30)
    assert screen(world) == [(WEDNESDAY, 30)]


def test_where_the_desktop_cannot_tell_nothing_is_noted() -> None:
    world = World("2026-11-18T21:30")
    world.run("2026-11-18T23:30")
    assert screen(world) == []


def test_a_restart_in_between_adds_up() -> None:
    world = World("2026-11-18T21:30")
    world.desktop.used = True
    world.run("2026-11-18T22:00")
    world.companion.finish()
    world.start()
    world.run("2026-11-18T23:05")
    assert [minutes for _, minutes in screen(world)] == [15, 59]


def test_who_left_the_landing_out_is_not_counted() -> None:
    world = World("2026-11-18T21:30")
    world.desktop.used = True
    world.companion.skip("landing")
    world.run("2026-11-18T23:05")
    assert screen(world) == []


def test_a_laptop_that_is_closed_notes_what_was_seen_with_its_own_evening() -> None:
    world = World("2026-11-18T21:30")
    world.desktop.used = True
    world.run("2026-11-18T22:00")
    world.clock.moment = World("2026-11-19T08:00").clock.moment
    world.companion.tick()
    assert screen(world) == [(WEDNESDAY, 15)]


def test_outside_the_landing_the_desktop_is_not_asked() -> None:
    world = World("2026-11-18T19:00")
    world.run("2026-11-18T21:40")
    assert world.desktop.asked == 0


@pytest.mark.parametrize("bedtime", ["00:30", "08:30"])
def test_a_landing_after_midnight_belongs_to_its_evening(bedtime) -> None:
    world = World("2026-11-18T21:30", bedtime=bedtime, getting_up="16:00")
    world.desktop.used = True
    world.run("2026-11-19T09:00")
    assert screen(world) == [(WEDNESDAY, 75)]
