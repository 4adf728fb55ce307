"""Numbers in words: rounded half up, as in the sums that people do themselves."""

from datetime import timedelta

import pytest

from slaaprust.domain.settings.settings import Language
from slaaprust.wording.i18n import mg, number, span, speak


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
