"""The room of the weeks: the answer to a week's question, and an experiment from lot to result."""

from datetime import date, timedelta

import pytest
from fakes import World
from weeks import night

from slaaprust.domain.nights.experiment import Finding
from slaaprust.domain.records.journal import Experiment, Shown, WeekAnswer
from slaaprust.domain.values.fields import Refused

MONDAY = date(2026, 11, 9)
TOMORROW = date(2026, 11, 19)


@pytest.fixture
def world() -> World:
    return World("2026-11-18T14:00")  # a Wednesday


def answers(world: World) -> list[tuple[date, str]]:
    kept = world.journal.kept.values()
    return [(e.evening, e.entry.text) for e in kept if isinstance(e.entry, WeekAnswer)]


def experiment(world: World) -> Experiment:
    (found,) = [e.entry for e in world.journal.kept.values() if isinstance(e.entry, Experiment)]
    return found


def trials(world: World):
    return world.companion.review.trials()(world.journal)


def test_the_last_week_is_the_one_whose_evenings_are_over(world):
    assert world.companion.review.last_week() == MONDAY


def test_the_answer_of_a_week_is_kept_once_and_can_be_changed_and_taken_out(world):
    weeks = world.companion.review
    weeks.answer(MONDAY, " Minder op de klok gekeken ")
    weeks.answer(MONDAY, "Sneller warm in bed")
    assert answers(world) == [(MONDAY, "Sneller warm in bed")]
    assert weeks.review(MONDAY).answer == "Sneller warm in bed"
    weeks.answer(MONDAY, "")
    assert answers(world) == []


def test_an_experiment_begins_tomorrow_and_another_waits_for_its_end(world):
    trial = world.companion.review.begin("caffeine", 2)
    assert (trial.first, trial.days) == (TOMORROW, 14)
    with pytest.raises(Refused, match="loopt al een proefje"):
        world.companion.review.begin("landing", 2)


def test_a_length_that_cannot_be_keeps_nothing(world):
    with pytest.raises(Refused):
        world.companion.review.begin("caffeine", 9)
    assert not world.journal.kept


def test_the_caffeine_cutoff_of_a_drawn_day_is_at_two(world):
    trial = world.companion.review.begin("caffeine", 4)
    for n in range(28):
        day = TOMORROW + timedelta(days=n)
        world.clock.forward(days=1)
        snapshot = world.companion.tick()
        assert snapshot.evening.date == day
        hour = snapshot.evening.local(snapshot.limits.cutoffs["caffeine"]).hour
        assert hour == (14 if trial.drawn(day) else 17)
        assert snapshot.trial is not None
    world.clock.forward(days=1)
    assert world.companion.tick().trial is None


def test_after_a_restart_the_lot_is_the_same(world):
    trial = world.companion.review.begin("caffeine", 2)
    world.start()
    again = trials(world).current
    assert again is not None
    assert [again.drawn(TOMORROW + timedelta(days=n)) for n in range(14)] == [
        trial.drawn(TOMORROW + timedelta(days=n)) for n in range(14)
    ]


def test_the_settings_that_the_person_sees_stay_their_own(world):
    world.companion.review.begin("caffeine", 2)
    world.clock.forward(days=2)
    world.companion.tick()
    assert world.companion.settings.caffeine_cutoff_at is None


def test_one_that_is_stopped_leaves_the_days_that_were_lived(world):
    world.companion.review.begin("caffeine", 2)
    world.clock.forward(days=4)
    world.companion.review.stop()
    assert experiment(world).stopped_after == 3
    assert world.companion.tick().trial is None
    assert trials(world).current is None
    world.companion.review.begin("landing", 2)
    with pytest.raises(Refused, match="geen proefje"):
        World().companion.review.stop()


def test_one_that_is_stopped_before_its_first_day_is_gone(world):
    world.companion.review.begin("caffeine", 2)
    world.companion.review.stop()
    found = trials(world)
    assert (found.current, found.over) == (None, ())
    assert world.companion.review.begin("landing", 2).first == TOMORROW


def test_what_came_of_it_is_there_when_it_is_over_and_not_before(world):
    trial = world.companion.review.begin("caffeine", 2)
    for n in range(14):
        day = TOMORROW + timedelta(days=n)
        world.journal.add(day, night(day, 15 if trial.drawn(day) else 60))
    world.clock.forward(days=14)
    assert trials(world).over == ()
    world.clock.forward(days=1)
    (tried,) = trials(world).over
    assert tried.result.nights == (7, 7)
    assert tried.result.compared is not None
    assert tried.result.compared.shift == -45
    assert tried.result.finding is Finding.SELDOM


def offered(world: World) -> list[int]:
    """Give the days of November on which looking back was offered."""
    shown = [e for e in world.journal.kept.values() if isinstance(e.entry, Shown)]
    return [each.evening.day for each in shown if each.entry.moment == "week"]


def tell(world: World) -> None:
    world.companion.diary.tell(world.companion.diary.last_evening(), {"quality": "3"})


def test_looking_back_is_offered_once_a_week_after_the_first_night_written_down():
    world = World("2026-11-16T07:30")  # a Monday
    world.companion.tick()
    assert offered(world) == []
    tell(world)
    world.run("2026-11-16T12:00", step=600)
    assert offered(world) == [16]
    world.run("2026-11-17T07:30", step=1800)
    tell(world)
    world.run("2026-11-22T22:00", step=3600)
    assert offered(world) == [16]
    world.run("2026-11-24T07:30", step=3600)
    tell(world)  # on Tuesday, nothing was written down on Monday
    world.run("2026-11-24T12:00", step=600)
    assert offered(world) == [16, 24]


def test_a_night_put_right_on_another_day_offers_nothing_anew():
    world = World("2026-11-16T07:30")
    tell(world)
    world.run("2026-11-17T08:00", step=600)
    world.companion.diary.tell(date(2026, 11, 15), {"quality": "4"})
    world.run("2026-11-17T12:00", step=600)
    assert offered(world) == [16]


def test_looking_back_can_be_switched_off():
    world = World("2026-11-16T07:30", week="off")
    tell(world)
    world.run("2026-11-16T20:00", step=1800)
    assert offered(world) == []
