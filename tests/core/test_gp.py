"""The room of the page for the GP: which nights, and the words that are kept for it."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import World
from gp_pages import DAY, WORDS, night

from slaaprust.domain.records.gp_notes import OF_NO_EVENING, GpNotes
from slaaprust.domain.review.gp_page import NOTHING
from slaaprust.domain.values.fields import Refused


def kept_notes(world: World) -> list[GpNotes]:
    found = (each.entry for each in world.journal.kept.values())
    return [each for each in found if isinstance(each, GpNotes)]


def test_the_last_nights_are_those_that_are_over():
    world = World("2026-11-22T09:40")
    assert world.companion.gp.last_nights(14) == (date(2026, 11, 8), date(2026, 11, 21))
    assert World("2026-11-23T01:30").companion.gp.last_nights(1)[1] == date(2026, 11, 21)


def found(world: World) -> GpNotes:
    evening = date(2026, 11, 21)
    return world.companion.gp.find(evening, evening)(world.journal).notes


def test_words_are_kept_dated_and_found_again():
    world = World("2026-11-22T09:40")
    world.companion.gp.keep(WORDS)
    assert found(world) == replace(WORDS, at=world.clock())


def test_words_take_the_place_of_those_before_however_long_ago():
    world = World("2022-11-22T09:40")
    world.companion.gp.keep(WORDS)
    world.clock.forward(days=1400)
    world.companion.gp.keep(replace(WORDS, question="Anders"))
    assert [each.question for each in kept_notes(world)] == ["Anders"]
    assert found(world).question == "Anders"


def test_of_two_devices_the_newest_words_count():
    world = World("2026-11-22T09:40")
    for at in (world.clock(), world.clock() - DAY):
        world.journal.add(OF_NO_EVENING, replace(WORDS, at=at, question=f"van {at.day}"))
    assert found(world).question == "van 22"


def test_who_wrote_nothing_has_no_words():
    assert found(World()) == NOTHING


def test_words_are_of_no_evening_and_change_nothing_of_one():
    world = World("2026-11-22T09:40")
    before = world.companion.snapshot()
    world.companion.gp.keep(WORDS)
    assert world.companion.snapshot() == before
    assert world.companion.day_log(date(2026, 11, 22)) == ()


def test_what_a_full_disk_refuses_is_there_as_long_as_the_program_runs():
    world = World("2026-11-22T09:40")
    world.journal.full = True
    world.companion.gp.keep(WORDS)
    world.journal.full = False
    world.companion.tick()
    assert [each.question for each in kept_notes(world)] == [WORDS.question]


def test_the_page_has_the_nights_and_the_words():
    world = World("2026-11-22T09:40")
    evening = date(2026, 11, 21)
    world.journal.add(evening, night(evening))
    world.companion.gp.keep(WORDS)
    page = world.companion.gp.page(evening, evening)
    assert page.nights[0].quantities.tst == 350
    assert page.notes.question == WORDS.question


def test_nights_that_run_backwards_are_refused():
    with pytest.raises(Refused):
        World().companion.gp.find(date(2026, 11, 2), date(2026, 11, 1))
