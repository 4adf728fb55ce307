"""What a face is given to show: one value a minute, with the phase, the limits and the caffeine."""

from datetime import UTC, datetime, timedelta

import pytest
from fakes import AMSTERDAM, World

from slaaprust.domain.tonight.due import State
from slaaprust.domain.tonight.snapshot import Phase, Snapshot


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def at(moment: str, **settings: object) -> Snapshot:
    return World(f"2026-11-{moment}", **settings).companion.snapshot()


@pytest.mark.parametrize(
    ("moment", "phase"),
    [
        ("18T07:00", Phase.DAY),
        ("18T16:59", Phase.DAY),
        ("18T17:00", Phase.AFTER_CAFFEINE),
        ("18T21:44", Phase.AFTER_CAFFEINE),
        ("18T21:45", Phase.LANDING),
        ("18T22:59", Phase.LANDING),
        ("18T23:00", Phase.BEDTIME),
        ("19T06:59", Phase.BEDTIME),
        ("19T07:00", Phase.DAY),
    ],
)
def test_the_phases_of_an_evening(moment: str, phase: Phase) -> None:
    assert at(moment).phase is phase


def test_the_phase_words_are_those_of_the_command_line() -> None:
    assert {each.value for each in Phase} == {
        "day",
        "after_caffeine",
        "landing",
        "bedtime",
        "quiet",
    }


def test_quiet_goes_before_every_other_phase_and_passes() -> None:
    world = World("2026-11-18T21:50")
    world.companion.quiet(30)
    assert world.companion.snapshot().phase is Phase.QUIET
    assert world.companion.snapshot().quiet_until == wall("2026-11-18T22:20")
    world.clock.forward(minutes=30)
    assert world.companion.snapshot().phase is Phase.LANDING
    assert world.companion.snapshot().quiet_until is None


def test_the_last_word_on_quiet_counts() -> None:
    world = World("2026-11-18T14:00")
    world.companion.quiet(60)
    world.companion.quiet(0)
    assert world.companion.snapshot().phase is Phase.DAY


def test_quiet_tonight_lasts_until_getting_up() -> None:
    world = World("2026-11-18T20:00")
    assert world.companion.quiet_tonight() == wall("2026-11-19T07:00")


def test_the_runway_of_the_landing_goes_from_nothing_to_all() -> None:
    assert at("18T21:00").landed == 0
    assert at("18T22:30").landed == pytest.approx(45 / 75)
    assert at("18T23:30").landed == 1


def test_a_landing_begun_early_has_a_longer_runway() -> None:
    world = World("2026-11-18T21:00")
    world.companion.begin_landing()
    snapshot = world.companion.snapshot()
    assert (snapshot.phase, snapshot.landing_at) == (Phase.LANDING, wall("2026-11-18T21:00"))
    world.clock.forward(minutes=60)
    assert world.companion.snapshot().landed == 0.5


def test_a_landing_begun_twice_began_the_first_time() -> None:
    world = World("2026-11-18T21:00")
    world.companion.begin_landing()
    world.clock.forward(minutes=20)
    world.companion.begin_landing()
    assert world.companion.snapshot().landing_begun == wall("2026-11-18T21:00")


def test_a_landing_begun_after_bedtime_has_no_runway_left() -> None:
    world = World("2026-11-18T23:00")
    world.companion.begin_landing()
    assert world.companion.snapshot().landed == 1
    world.clock.forward(minutes=10)
    assert world.companion.snapshot().landed == 1


def test_a_landing_begun_shortly_after_bedtime_has_no_runway_left() -> None:
    world = World("2026-11-18T23:10")
    world.companion.begin_landing()
    world.clock.forward(minutes=5)
    assert world.companion.snapshot().landed == 1


def test_the_next_moment_is_the_first_one_ahead() -> None:
    following = at("18T21:50").next
    assert following is not None
    assert (following.id, following.at) == ("screens_off", wall("2026-11-18T22:00"))
    assert at("18T23:30").next is None


def test_what_is_held_is_told_with_its_reason() -> None:
    world = World("2026-11-18T21:50")
    world.desktop.reason = "fullscreen"
    snapshot = world.companion.tick()
    assert [each.id for each in snapshot.held] == ["landing"]
    assert snapshot.held[0].state is State.HELD
    assert snapshot.waits_for == "fullscreen"


def test_limits_that_are_off_are_none() -> None:
    assert at("18T14:00", last_meal="tray").limits.cutoffs == {
        "caffeine": wall("2026-11-18T17:00"),
        "exercise": wall("2026-11-18T19:00"),
        "meal": wall("2026-11-18T20:00"),
        "alcohol": None,
        "nicotine": None,
    }


def test_caffeine_counts_for_the_body_from_yesterday_and_for_the_day_from_getting_up() -> None:
    world = World("2026-11-18T23:30")
    world.companion.log(world.companion.sip("koffie"))
    world.clock.forward(hours=8)
    world.companion.log(world.companion.sip("espresso"))
    snapshot = world.companion.snapshot()
    assert snapshot.evening.date.isoformat() == "2026-11-19"
    assert snapshot.day_mg == 65
    assert [kept.entry for kept in snapshot.kept] == list(snapshot.sips[1:])
    now = snapshot.caffeine_now
    assert 5 < now.low < now.estimate < now.high


def test_all_moments_are_in_utc() -> None:
    snapshot = at("18T14:00")
    planned = [each.at for each in snapshot.plan if each.at]
    moments = (snapshot.now, snapshot.landing_at, snapshot.limits.bedtime, *planned)
    assert all(each.utcoffset() == timedelta(0) for each in moments)
    assert snapshot.now.tzinfo is UTC
