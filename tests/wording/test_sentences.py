"""What is told at the icon of the cutoffs that lie behind: kind, short, and in one sentence."""

import pytest
from evenings import at, snapshot

from slaaprust.domain.records.journal import Workout
from slaaprust.domain.settings.settings import Language
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.wording.i18n import either, speak
from slaaprust.wording.sentences import behind_line, beside

ALL = {"last_meal": "tray", "last_alcohol": "tray", "last_nicotine": "prompt"}
RUN = Workout(at("2026-11-16T18:00"), Intensity.LIGHT, 30)


@pytest.mark.parametrize(
    ("now", "dutch", "english"),
    [
        ("18:59", "", ""),
        (
            "19:00",
            "Geen zware sport, alcohol of nicotine meer, als dat past",
            "No more hard exercise, alcohol or nicotine, if that suits you",
        ),
        (
            "20:00",
            "Geen zware sport, grote maaltijd, alcohol of nicotine meer, als dat past",
            "No more hard exercise, big meals, alcohol or nicotine, if that suits you",
        ),
        ("23:00", "", ""),
    ],
)
def test_what_lies_behind_is_one_sentence(now: str, dutch: str, english: str) -> None:
    told = snapshot(now, RUN, **ALL)
    assert behind_line(told) == dutch
    speak(Language.ENGLISH)
    assert behind_line(told) == english


def test_one_alone_is_told_alone() -> None:
    told = snapshot("19:30", last_alcohol="tray")
    assert behind_line(told) == "Geen alcohol meer, als dat past"


def test_the_last_of_several_words_has_another_joint() -> None:
    assert [either(["a"]), either(["a", "b"]), either(["a", "b", "c"])] == [
        "a",
        "a of b",
        "a, b of c",
    ]


def test_what_is_not_there_leaves_no_gap_on_a_line() -> None:
    assert beside("een", "", "twee") == "een · twee"
