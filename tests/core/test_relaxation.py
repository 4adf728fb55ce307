"""What is kept of relaxation, and that prompts wait for its end."""

from fakes import World

from slaaprust.domain.records.journal import Relaxed


def kept(world: World) -> list[Relaxed]:
    entries = [each.entry for each in world.journal.entries(*[world.clock().date()] * 2)]
    return [each for each in entries if isinstance(each, Relaxed)]


def shown(world: World) -> list[str]:
    return [each.lead for each in world.face.prompts]


def test_what_was_done_is_kept_with_the_tension_where_it_is_given():
    world = World("2026-11-18T22:30")
    world.companion.relaxation.end("short", 3.5, before=7)
    world.companion.relaxation.afterwards(4)
    at = world.clock()
    assert kept(world) == [Relaxed(at, "short", 3.5, 7, 4, early=False)]
    world.companion.relaxation.afterwards(None)
    assert kept(world)[0].after is None


def test_of_nothing_done_nothing_is_kept_and_nothing_changes_afterwards():
    world = World("2026-11-18T22:30")
    world.companion.relaxation.end("short", 3.5)
    world.companion.relaxation.end("seven", 0, early=True)
    world.companion.relaxation.afterwards(4)
    assert [each.after for each in kept(world)] == [None]


def test_a_prompt_waits_for_the_end_and_says_why():
    world = World("2026-11-18T21:40", screens_off="off")
    world.companion.relaxation.be_at_it(True)
    world.run("2026-11-18T21:50")
    assert shown(world) == []
    world.companion.relaxation.end("short", 3.5)
    world.companion.tick()
    assert shown(world) == ["landing"]
    assert world.face.prompts[0].waited == "relaxing"


def test_an_exercise_that_stands_still_holds_nothing_back():
    world = World("2026-11-18T21:40")
    world.companion.relaxation.be_at_it(True)
    world.companion.relaxation.be_at_it(False)
    world.run("2026-11-18T21:46")
    assert shown(world) == ["landing"]


def test_who_lies_down_already_is_not_told_to_rest():
    world = World("2026-11-18T22:50", park="off", landing="off", screens_off="off")
    world.companion.relaxation.be_at_it(True)
    world.run("2026-11-18T23:02")
    world.companion.relaxation.end("short", 12)
    world.run("2026-11-18T23:25")
    assert shown(world) == []


def test_who_did_it_long_before_bed_still_hears_of_bedtime():
    world = World("2026-11-18T22:20", park="off", landing="off", screens_off="off")
    world.companion.relaxation.end("short", 4)
    world.run("2026-11-18T23:02")
    assert shown(world) == ["rest"]


def test_on_a_full_disk_it_is_kept_later_with_the_tension_that_came_after():
    world = World("2026-11-18T22:20")
    world.journal.full = True
    world.companion.relaxation.end("four", 3.0)
    world.companion.relaxation.afterwards(2)
    world.journal.full = False
    world.companion.tick()
    assert [each.after for each in kept(world)] == [2]
