"""Entries become records and come back the same."""

from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from types import NoneType
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.records.journal import KINDS, Entry, Meal, Sip, Tonight
from slaaprust.domain.records.night import HowMuch, Night
from slaaprust.store.journal.codec import Record, kept, migrated, row

EVENING = date(2026, 10, 24)
ZONES = st.sampled_from(
    ["Europe/Amsterdam", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]
).map(ZoneInfo)
WALL_CLOCK = st.datetimes().map(lambda moment: moment.replace(fold=0))
PLAIN: dict[type, st.SearchStrategy[Any]] = {
    str: st.text(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    int: st.integers(),
    bool: st.booleans(),
    NoneType: st.none(),
}


def aware(zone: ZoneInfo) -> st.SearchStrategy[datetime]:
    years = (datetime(year, 1, 1) for year in (1990, 2090))  # noqa: DTZ001  # as hypothesis asks
    moments = st.datetimes(*years)
    return moments.map(lambda moment: moment.replace(tzinfo=UTC).astimezone(zone))


def values(owner: type, name: str, kind: Any, zone: ZoneInfo) -> st.SearchStrategy[Any]:
    of: Callable[[Any], st.SearchStrategy[Any]] = lambda each: values(owner, name, each, zone)  # noqa: E731
    if get_args(kind):
        return st.one_of([of(each) for each in get_args(kind)])
    if owner is Night and kind is int:
        return st.integers(1, 5)
    if kind is datetime:
        return WALL_CLOCK if owner is Tonight and name != "at" else aware(zone)
    return st.sampled_from(kind) if issubclass(kind, Enum) else PLAIN[kind]


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    kind, zone = draw(st.sampled_from(sorted(KINDS.values(), key=str))), draw(ZONES)
    return kind(**{f.name: draw(values(kind, f.name, f.type, zone)) for f in fields(kind)})


def read(record: Record) -> Entry:
    found = kept("uid", {"evening": EVENING.isoformat(), **record})
    assert found and found.evening == EVENING
    return found.entry


def moments(entry: Entry) -> list[datetime]:
    every = [getattr(entry, each.name) for each in fields(entry)]
    return [each for each in every if isinstance(each, datetime)]


@given(entries())
def test_every_kind_comes_back_as_it_was(entry: Entry) -> None:
    again = read(row(entry))
    assert again == entry
    assert [each.tzinfo for each in moments(again)] == [each.tzinfo for each in moments(entry)]
    assert [each.fold for each in moments(again)] == [each.fold for each in moments(entry)]


def test_both_half_past_twos_of_the_night_the_clock_goes_back_survive() -> None:
    first = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
    second = first.replace(fold=1)
    one, other = read(row(Meal(first))), read(row(Meal(second)))
    assert (one.at.fold, other.at.fold) == (0, 1)
    assert other.at.astimezone(UTC) - one.at.astimezone(UTC) == timedelta(hours=1)


def test_a_record_reads_as_a_person_would_write_it() -> None:
    record = row(
        Sip(datetime(2026, 11, 22, 14, 5, tzinfo=ZoneInfo("Europe/Amsterdam")), "thee", 30.0)
    )
    assert record == {
        "kind": "sip",
        "v": 1,
        "tz": "Europe/Amsterdam",
        "at": "2026-11-22T14:05:00+01:00",
        "drink": "thee",
        "mg": 30.0,
        "minutes": 0,
    }


def test_a_zone_that_is_not_known_here_leaves_the_moment_as_it_was() -> None:
    record = {"kind": "meal", "at": "2026-11-22T19:00:00-02:00", "tz": "Atlantis/Poseidonis"}
    assert read(record).at == datetime(2026, 11, 22, 21, tzinfo=UTC)


def test_fields_left_out_have_their_usual_value_and_unknown_ones_are_passed_over() -> None:
    record = {"kind": "alcohol", "at": "2026-11-22T19:00:00+01:00", "brand": "tripel"}
    assert read(record).glasses == 1.0  # type: ignore[union-attr]


def test_a_whole_number_will_do_for_a_fraction() -> None:
    record = {"kind": "alcohol", "at": "2026-11-22T19:00:00+01:00", "glasses": 2}
    assert repr(read(record).glasses) == "2.0"  # type: ignore[union-attr]


def test_a_kind_from_a_newer_version_is_not_an_entry_here() -> None:
    assert kept("uid", {"kind": "dream", "at": "?", "evening": "2026-10-24"}) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": "yesterday"},
        {"at": "2026-11-22T19:00:00"},
        {"at": None},
        {"mg": "90"},
        {"mg": True},
        {"mg": None},
        {"drink": None},
        {"evening": 3},
        {"evening": "soon"},
        {"minutes": 1.5},
        {"at": "0001-01-01T00:00:00+12:00"},
    ],
)
def test_a_field_that_does_not_fit_is_told(wrong: Record) -> None:
    right = {"kind": "sip", "at": "2026-11-22T14:05:00+01:00", "tz": "America/St_Johns"}
    with pytest.raises(ValueError):
        kept("uid", {**right, "drink": "thee", "mg": 30, "evening": "2026-11-22", **wrong})


def test_a_missing_field_without_a_usual_value_is_told() -> None:
    with pytest.raises(ValueError):
        kept("uid", {"kind": "sip", "at": "2026-11-22T14:05:00+01:00", "evening": "2026-11-22"})


def test_migrations_follow_each_other_from_the_version_of_the_record() -> None:
    steps = (lambda r: {**r, "was": "1"}, lambda r: {**r, "was": r.get("was", "") + "2"})
    assert migrated({"v": 1}, steps) == {"v": 3, "was": "12"}
    assert migrated({"v": 2}, steps) == {"v": 3, "was": "2"}
    assert migrated({}, steps) == {"v": 3, "was": "12"}
    assert migrated({"v": 3}, steps) == {"v": 3}
    assert migrated({"v": 9, "new": 1}, steps) == {"v": 9, "new": 1}


def test_no_field_of_an_entry_has_a_name_that_records_use_themselves() -> None:
    own = {"uid", "kind", "v", "tz", "evening", "updated", "dev", "base", "deleted"}
    assert not own & {each.name for kind in KINDS.values() for each in fields(kind)}


A_NIGHT = {"kind": "night", "at": "2026-10-25T07:05:00+01:00", "evening": "2026-10-24"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"in_bed": "2026-10-24T23:00:00"},
        {"in_bed": "23:00"},
        {"sol": -5},
        {"sol": "5"},
        {"quality": 9},
        {"legs": "blue"},
        {"remark": None},
        {"afterwards": 1},
    ],
)
def test_a_night_that_was_changed_by_hand_into_none_does_not_fit(wrong: Record) -> None:
    assert kept("uid", A_NIGHT)
    with pytest.raises(ValueError, match=r".+"):
        kept("uid", {**A_NIGHT, **wrong})


def test_a_night_tells_only_what_was_answered() -> None:
    night = read({**A_NIGHT, "sol": None, "waso": 0, "legs": "little"})
    assert isinstance(night, Night)
    assert (night.sol, night.waso, night.legs, night.panic) == (None, 0, HowMuch.A_LITTLE, None)
