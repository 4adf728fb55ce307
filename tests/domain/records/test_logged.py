"""What can be logged has one table: its fields, their limits, and what is wrong at each."""

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import get_args

import pytest

from slaaprust.domain.records.asked import asked, asked_of, when
from slaaprust.domain.records.journal import KINDS, Alcohol, Logged, Meal, Shown, Sip, Workout
from slaaprust.domain.records.logged import LOGGED, by_word, check, kind_of, read
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.values.fields import LocalMoment, NotTaken, Number, Refused

AT = datetime(2026, 11, 18, 17, 40, tzinfo=UTC)


def test_everything_that_can_be_logged_is_a_row_of_the_table():
    assert {each.record for each in LOGGED} == set(get_args(Logged))
    assert [KINDS[each.key] for each in LOGGED] == [each.record for each in LOGGED]


@pytest.mark.parametrize("kind", LOGGED, ids=lambda kind: kind.key)
def test_every_field_of_what_is_logged_is_asked_with_a_kind_and_a_name(kind):
    assert {each.key for each in kind.fields} == {each.name for each in fields(kind.record)}
    assert all(each.label for each in kind.fields)
    assert [each.key for each in kind.fields][-1] == "at"


@pytest.mark.parametrize("kind", LOGGED, ids=lambda kind: kind.key)
def test_what_a_field_starts_with_is_within_its_own_limits(kind):
    for each in kind.fields:
        if each.usual is not None:
            assert each.kind.read(each.usual) == each.usual


def test_no_two_words_and_no_two_options_are_the_same():
    words = [word for kind in LOGGED for word in kind.words]
    names = [n for kind in LOGGED for f in kind.fields for o in f.options for n in o.names]
    assert len(words) == len(set(words)) and len(names) == len(set(names))


@dataclass(frozen=True)
class Nap:
    at: datetime = when()  # noqa: RUF009
    minutes: int = asked(Number(5, 240, "min"), "Hoe lang", usual=20)


def test_a_planted_field_has_its_row_with_its_limits():
    long, at = asked_of(Nap)
    assert (long.key, long.label, long.usual, long.needed) == ("minutes", "Hoe lang", 20, True)
    assert (long.kind, at.key, at.kind) == (Number(5, 240, "min"), "at", LocalMoment())


@pytest.mark.parametrize(
    ("word", "record"),
    [("sport", Workout), ("Workout", Workout), ("alcohol", Alcohol), ("MEAL", Meal), ("mok", Sip)],
)
def test_a_word_finds_what_is_meant_and_any_other_is_a_drink(word, record):
    assert by_word(word).record is record


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        (Sip(AT, "thee", 1001), {"mg"}),
        (Sip(AT, "thee", -1, 721), {"mg", "minutes"}),
        (Sip(AT, "", 30), {"drink"}),
        (Workout(AT, Intensity.LIGHT, 0), {"minutes"}),
        (Workout(AT, Intensity.LIGHT, 1441), {"minutes"}),
        (Alcohol(AT, 0), {"glasses"}),
        (Alcohol(AT, 30.5), {"glasses"}),
    ],
)
def test_what_nobody_can_fill_in_is_told_at_each_field(entry, wrong):
    with pytest.raises(NotTaken) as refused:
        check(entry)
    assert {each.key for each in refused.value.problems} == wrong


@pytest.mark.parametrize(
    "entry",
    [
        Sip(AT, "thee", 0),
        Sip(AT, "thee", 33.3, 720),
        Workout(AT, Intensity.LIGHT),
        Workout(AT, Intensity.LIGHT, 3),
        Workout(AT, Intensity.VIGOROUS, 1440, planned=True),
        Alcohol(AT, 0.5),
        Meal(AT),
        Shown(AT, "landing"),
    ],
)
def test_what_could_be_logged_before_can_still_be(entry):
    check(entry)


def test_values_are_read_from_what_was_typed():
    kind = kind_of(Sip)
    assert kind
    assert read(kind, {"mg": "62,5", "minutes": "45"}) == {"mg": 62.5, "minutes": 45}
    with pytest.raises(Refused, match="0 tot en met 1000, niet '5000'"):
        read(kind, {"mg": "5000"})
