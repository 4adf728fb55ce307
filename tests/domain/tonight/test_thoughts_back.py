"""Parked thoughts come back on one morning, are never lost, and can be found again."""

from datetime import date, datetime, timedelta

import pytest
from examples import DEAR
from fakes import AMSTERDAM
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.records.journal import Entry, HandedBack, Kept, Shown, Thought
from slaaprust.domain.tables.parking import ANSWERS, SORTS, Sort, ThoughtAnswer, asked
from slaaprust.domain.tonight.thoughts_back import found, handed_back, parked

TUESDAY = date(2026, 11, 17)
A_DAY = timedelta(days=1)


class Evenings:
    """Keeps entries of evenings that are numbered from a Tuesday on."""

    def __init__(self) -> None:
        self.kept: list[Kept] = []

    def add(self, evening: int, entry: Entry) -> str:
        uid = f"{len(self.kept):04d}"
        self.kept.append(Kept(uid, TUESDAY + evening * A_DAY, entry))
        return uid

    def park(self, evening: int, text: str = "de band") -> str:
        return self.add(evening, Thought(self.at(evening, 22), text))

    def morning(self, evening: int) -> None:
        self.add(evening, Shown(self.at(evening, 7), "morning"))

    def answer(self, evening: int, uid: str, answer: ThoughtAnswer) -> None:
        self.add(evening, HandedBack(self.at(evening, 8), uid, answer))

    def back(self, evening: int) -> list[tuple[str, ThoughtAnswer | None]]:
        every = handed_back(self.kept, TUESDAY + evening * A_DAY)
        return [(each.uid, each.answer) for each in every]

    def at(self, evening: int, hour: int) -> datetime:
        day = TUESDAY + evening * A_DAY
        return datetime(day.year, day.month, day.day, hour, tzinfo=AMSTERDAM)


@pytest.fixture
def days() -> Evenings:
    return Evenings()


def test_a_thought_comes_back_the_next_morning_and_not_on_the_evening_itself(days) -> None:
    uid = days.park(0)
    assert days.back(0) == []
    assert days.back(1) == [(uid, None)]


def test_what_was_not_answered_comes_back_no_second_time_and_is_not_lost(days) -> None:
    uid = days.park(0)
    days.morning(1)
    assert days.back(1) == [(uid, None)]
    assert days.back(2) == []
    assert [each.uid for each in parked(days.kept)] == [uid]


def test_after_days_away_the_first_morning_hands_everything_back(days) -> None:
    first, second = days.park(0), days.park(1)
    assert days.back(4) == [(first, None), (second, None)]
    days.morning(4)
    assert days.back(5) == []


@pytest.mark.parametrize("answer", [ThoughtAnswer.DO, ThoughtAnswer.LET_GO, ThoughtAnswer.KEEP])
def test_an_answer_ends_it_and_stands_with_it_that_day(days, answer) -> None:
    uid = days.park(0)
    days.answer(1, uid, answer)
    assert days.back(1) == [(uid, answer)]
    assert days.back(2) == []
    assert parked(days.kept)[0].answer is answer


def test_what_is_parked_again_comes_back_the_next_morning(days) -> None:
    uid = days.park(0)
    days.morning(1)
    days.answer(1, uid, ThoughtAnswer.AGAIN)
    days.morning(2)
    assert days.back(2) == [(uid, None)]
    assert days.back(3) == []


def test_the_last_answer_of_a_morning_counts(days) -> None:
    uid = days.park(0)
    days.answer(1, uid, ThoughtAnswer.AGAIN)
    days.answer(1, uid, ThoughtAnswer.DO)
    assert days.back(1) == [(uid, ThoughtAnswer.DO)]
    assert days.back(2) == []


STEPS = st.lists(st.sampled_from(["park", "morning", "answer"]), max_size=12)


@DEAR
@given(STEPS, st.lists(st.sampled_from(ThoughtAnswer), min_size=12, max_size=12))
def test_each_night_of_a_thought_is_handed_back_on_one_morning_at_most(steps, answers) -> None:
    days, nights, shown = Evenings(), {}, {}
    for evening, (step, answer) in enumerate(zip(steps, answers, strict=False)):
        back = [uid for uid, _ in days.back(evening)]
        if step != "park" and back:
            days.morning(evening)
            for uid in back:
                shown[uid] = shown.get(uid, 0) + 1
        if step == "answer":
            for uid in back:
                days.answer(evening, uid, answer)
                nights[uid] += answer is ThoughtAnswer.AGAIN
        if step == "park":
            nights[days.park(evening)] = 1
    waits = {uid for uid, _ in days.back(len(steps))}
    for uid, count in nights.items():
        assert shown.get(uid, 0) == count - (uid in waits)


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ("", 3),
        ("cafe", 1),
        ("CAFÉ", 1),
        ("sanne", 2),
        ("sanne mail", 1),
        ("niets", 0),
        ("10:00", 1),
    ],
)
def test_thoughts_are_found_by_all_words_whatever_their_case_and_accents(words, there) -> None:
    days = Evenings()
    days.park(0, "Mail aan Sanne")
    days.park(0, "Café afspreken\nmet Sanne")
    days.add(0, Thought(days.at(0, 22), "garage", Sort.TASK, "bellen om 10:00"))
    assert len(found(parked(days.kept), words)) == there


def test_each_sort_and_each_answer_has_its_words() -> None:
    assert [each.sort for each in SORTS] == list(Sort)
    assert [answer for answer, _ in ANSWERS] == list(ThoughtAnswer)
    assert asked(Sort.TASK).question == "Wat is de volgende stap, en wanneer?"
