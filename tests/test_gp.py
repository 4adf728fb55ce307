"""The room of the page for the GP: which nights, and the words that are kept for it."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import World
from gp_pages import WORDS, night

from slaaprust.domain.fields import Refused
from slaaprust.domain.gp_notes import GpNotes
from slaaprust.domain.gp_page import NOTHING
from slaaprust.gp import newest


def kept_notes(world: World) -> list[GpNotes]:
    found = (each.entry for each in world.journal.kept.values())
    return [each for each in found if isinstance(each, GpNotes)]


def test_the_last_nights_are_those_that_are_over():
    world = World("2026-11-22T09:40")
    assert world.companion.gp.last_nights(14) == (date(2026, 11, 8), date(2026, 11, 21))
    assert World("2026-11-23T01:30").companion.gp.last_nights(1)[1] == date(2026, 11, 21)


def test_words_are_kept_dated_and_found_again():
    world = World("2026-11-22T09:40")
    world.companion.gp.keep(WORDS)
    found = newest(world.journal.entries, date(2026, 11, 22))
    assert found == replace(WORDS, at=world.clock())


def test_words_of_one_evening_take_each_others_place_and_older_ones_stay():
    world = World("2026-11-22T09:40")
    world.companion.gp.keep(WORDS)
    world.companion.gp.keep(replace(WORDS, question="Anders"))
    world.clock.forward(days=200)
    world.companion.gp.keep(replace(WORDS, question="Veel later"))
    assert [each.question for each in kept_notes(world)] == ["Anders", "Veel later"]
    assert newest(world.journal.entries, date(2027, 6, 10)).question == "Veel later"


def test_words_of_years_ago_are_found_as_well():
    world = World("2022-11-22T09:40")
    world.companion.gp.keep(WORDS)
    assert newest(world.journal.entries, date(2026, 11, 22)).question == WORDS.question


def test_who_wrote_nothing_has_no_words():
    assert newest(World().journal.entries, date(2026, 11, 22)) == NOTHING


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
