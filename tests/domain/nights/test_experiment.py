"""The experiment: days parted by a lot, reminders that follow it, and an honest result."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.nights.experiment import (
    QUESTIONS,
    WEEKS,
    Finding,
    Trial,
    begun,
    question,
    result,
)
from slaaprust.domain.settings.options import changed, checked, plain
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import Refused

AT = datetime(2026, 11, 15, 20, tzinfo=ZoneInfo("Europe/Amsterdam"))
FIRST = date(2026, 11, 16)
LOT = 0b1011001


def trial(seed: int = LOT, weeks: int = 2, asked: str = "caffeine") -> Trial:
    return Trial(FIRST, begun(AT, asked, weeks, seed))


def evenings(of: Trial) -> list[date]:
    return [of.first + timedelta(days=n) for n in range(of.days)]


def nights(of: Trial, drawn: list[int], usual: list[int]) -> dict[date, float | None]:
    """Give each side its nights, in the order of the days."""
    left = {True: list(drawn), False: list(usual)}
    return {each: left[of.drawn(each)].pop(0) for each in evenings(of) if left[of.drawn(each)]}


@given(st.integers(0, 2**14 - 1), st.integers(2, 4))
def test_of_each_two_days_one_is_drawn(seed, weeks):
    found = trial(seed, weeks)
    sides = [found.drawn(each) for each in evenings(found)]
    assert len(sides) == 7 * weeks
    assert all(one is not other for one, other in zip(sides[::2], sides[1::2], strict=False))


def test_the_lot_is_read_as_the_page_of_the_files_tells_from_its_lowest_bit_on():
    found = trial(seed=0b01)  # of the first two days the first one, of the next two the second
    assert [found.drawn(each) for each in evenings(found)][:4] == [True, False, False, True]


def test_every_lot_can_be_drawn_and_each_is_another():
    lots = {
        tuple(found.drawn(each) for each in evenings(found))
        for found in (trial(seed) for seed in range(2**7))
    }
    assert len(lots) == 2**7


def test_the_lot_is_the_same_after_a_restart_and_when_it_is_stopped_early():
    whole = trial()
    cut = Trial(FIRST, whole.stopped(FIRST + timedelta(days=5)))
    assert [whole.drawn(each) for each in evenings(cut)] == [
        cut.drawn(each) for each in evenings(cut)
    ]


def test_reminders_follow_the_day():
    found, usual = trial(), Settings()
    for evening in evenings(found):
        that_day = found.settings(usual, evening)
        assert (that_day.caffeine_cutoff_at == time(14)) is found.drawn(evening)
    assert found.settings(usual, found.last + timedelta(days=1)) == usual
    assert found.settings(usual, found.first - timedelta(days=1)) == usual


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda each: each.id)
def test_the_settings_of_each_question_can_be_set_by_hand_too(asked):
    that_day = replace(Settings(), **asked.settings)
    assert checked(that_day) == that_day
    assert changed(Settings(), **plain(that_day)) == that_day


def test_the_day_of_stopping_no_longer_counts():
    found = Trial(FIRST, trial().stopped(FIRST + timedelta(days=5)))
    assert found.days == 5
    assert found.over(FIRST + timedelta(days=5))
    assert not found.runs(FIRST + timedelta(days=5))


def test_one_that_is_stopped_before_its_first_day_has_none():
    found = Trial(FIRST, trial().stopped(FIRST - timedelta(days=1)))
    assert found.days == 0
    assert found.over(FIRST - timedelta(days=1))
    assert result(found, {}).finding is Finding.FEW


@pytest.mark.parametrize("weeks", [1, 5, "drie", "2,5", None])
def test_another_length_is_refused_with_a_sentence(weeks):
    with pytest.raises(Refused, match="Kies"):
        begun(AT, "caffeine", weeks, LOT)
    assert (WEEKS.low, WEEKS.high) == (2, 4)


@pytest.mark.parametrize("words", ["", "  \n ", "a" * 201])
def test_a_question_of_ones_own_is_one_sentence(words):
    with pytest.raises(Refused, match="één zin"):
        begun(AT, "own", 2, LOT, words)


def test_a_question_of_ones_own_keeps_its_words_and_changes_nothing():
    found = Trial(FIRST, begun(AT, "own", 3, LOT, "Slaap ik\n rustiger met sokken?", "waso"))
    assert question(found.asked).ask == "Slaap ik rustiger met sokken?"
    assert question(found.asked).measure.id == "waso"
    assert all(found.settings(Settings(), each) == Settings() for each in evenings(found))


def test_a_question_that_is_not_known_here_is_read_by_its_measure():
    found = replace(trial().asked, question="sauna", words="", measure="hartslag")
    assert question(found).measure.id == "sol"


def test_both_medians_the_difference_and_how_many():
    found = trial()
    came = result(found, nights(found, [20, 25, 20, 30, 15, 25, 20], [45, 40, 60, 45, 50, 30, 40]))
    assert came.nights == (7, 7)
    assert came.compared is not None
    assert (came.compared.these.value, came.compared.those.value) == (20, 45)
    assert came.compared.shift == -20
    assert came.finding is Finding.SELDOM


def test_no_difference_is_a_finding_like_any_other():
    found = trial()
    came = result(found, nights(found, [30, 25, 40, 30, 35, 25, 20], [35, 30, 30, 25, 40, 30, 20]))
    assert came.finding is Finding.ALIKE
    assert came.compared is not None


def test_a_difference_that_the_lot_often_gives_is_called_so():
    found = trial()
    came = result(found, nights(found, [5, 90, 10, 80, 20, 70, 60], [90, 10, 80, 20, 95, 85, 15]))
    assert came.finding is Finding.OFTEN


def test_four_nights_a_side_say_nothing_yet():
    found = trial()
    came = result(found, nights(found, [10, 10, 10, 10], [90, 90, 90, 90]))
    assert (came.nights, came.finding) == ((4, 4), Finding.FEW)


def test_five_pairs_are_never_called_seldom():
    """Of 32 draws two are as far out as can be, which is one in sixteen."""
    found = trial()
    came = result(found, nights(found, [10] * 5, [90] * 5))
    assert came.chance == pytest.approx(2 / 32)
    assert came.finding is Finding.AT_TIMES


def test_blank_nights_stay_blank():
    found = trial()
    values: dict[date, float | None] = dict.fromkeys(evenings(found))
    assert result(found, values).nights == (0, 0)
    assert result(found, values).compared is None
