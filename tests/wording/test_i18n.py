"""What is said in which language, and numbers: rounded half up, as people do sums themselves."""

from datetime import timedelta

import pytest

from slaaprust.domain.settings.settings import Language
from slaaprust.wording.i18n import mg, number, say, span, speak, spoken


@pytest.mark.parametrize(
    ("system", "code", "said"),
    [
        ({"LANG": "en_GB.UTF-8"}, "en", "2 h 05"),
        ({"LANG": "fr_FR.UTF-8"}, "en", "2 h 05"),
        ({"LANGUAGE": "nl", "LANG": "en_GB.UTF-8"}, "nl", "2 u 05"),
    ],
)
def test_it_speaks_as_the_system_does_until_it_is_told_otherwise(system, code, said):
    assert speak(Language.SYSTEM, system) == spoken() == code
    assert span(timedelta(hours=2, minutes=5)) == said
    assert speak(Language.DUTCH, system) == "nl"
    assert span(timedelta(hours=2, minutes=5)) == "2 u 05"


def test_the_same_dutch_may_be_something_else_elsewhere():
    speak(Language.ENGLISH)
    assert say("days", "zaterdag") == "Saturday"
    assert say("no such place", "zaterdag") == "zaterdag"


def test_what_is_not_translated_is_said_in_dutch_with_its_values():
    speak(Language.ENGLISH)
    assert say("days", "{n} zaterdagen", n=2) == "2 zaterdagen"


@pytest.mark.parametrize(
    ("value", "dutch"),
    [
        (83.25, "83,3"),
        (72.16, "72,2"),
        (82.35, "82,4"),
        (100, "100"),
        (1.25, "1,3"),
        (27.5, "27,5"),
    ],
)
def test_a_number_has_one_decimal_rounded_half_up_and_none_where_it_is_whole(
    value: float, dutch: str
) -> None:
    speak(Language.DUTCH)
    assert number(value) == dutch
    speak(Language.ENGLISH)
    assert number(value) == dutch.replace(",", ".")


@pytest.mark.parametrize(("amount", "said"), [(62.5, "63 mg"), (37.5, "38 mg"), (0.4, "0 mg")])
def test_an_amount_is_whole_mg_rounded_half_up(amount: float, said: str) -> None:
    assert mg(amount) == said


def test_a_span_is_whole_minutes_and_never_ends_early() -> None:
    speak(Language.DUTCH)
    assert span(timedelta(minutes=44, seconds=1)) == "45 min"
    assert span(timedelta(hours=2, minutes=5)) == "2 u 05"
