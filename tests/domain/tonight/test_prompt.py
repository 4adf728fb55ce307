"""One prompt: what falls together, in which order, and what of it is still worth saying."""

from datetime import UTC, datetime, timedelta

from slaaprust.domain.tonight.due import Planned, State
from slaaprust.domain.tonight.moments import MOMENTS
from slaaprust.domain.tonight.prompt import Prompt

NINE = datetime(2026, 11, 18, 21, tzinfo=UTC)


def planned(name: str, minutes: int = 0, lasts: int = 60) -> Planned:
    moment = next(each for each in MOMENTS if each.id == name)
    at = NINE + timedelta(minutes=minutes)
    return Planned(moment, at, at + timedelta(minutes=lasts), State.DUE)


def test_the_later_moment_leads_and_the_reason_of_the_earlier_one_stays() -> None:
    earlier = Prompt((planned("landing"),), waited="fullscreen")
    both = Prompt((planned("screens_off", 15),)).joined(earlier)
    assert both.ids == ("screens_off", "landing")
    assert both.waited == "fullscreen"


def test_a_moment_that_is_said_again_stands_in_it_once() -> None:
    landing = planned("landing")
    assert Prompt((landing,)).joined(Prompt((landing,))).ids == ("landing",)


def test_what_a_morning_hands_back_and_asks_stays_as_well() -> None:
    both = Prompt((planned("week", 5),)).joined(Prompt((planned("morning"),), "", 2, asks=True))
    assert (both.thoughts, both.asks) == (2, True)


def test_each_moment_leaves_at_its_own_end() -> None:
    both = Prompt((planned("screens_off", lasts=30), planned("landing", lasts=20)))
    left = both.still(NINE + timedelta(minutes=20), ())
    assert left is not None and left.ids == ("screens_off",)
    assert both.still(NINE + timedelta(minutes=30), ()) is None
