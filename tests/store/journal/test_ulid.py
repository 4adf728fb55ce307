"""Names that sort by time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.store.journal.ulid import Ulids, ms_of

MOMENTS = st.integers(0, 253_402_300_799_999)


@given(MOMENTS)
def test_a_name_tells_its_moment(ms: int) -> None:
    assert ms_of(Ulids().at(ms)) == ms


@given(MOMENTS, MOMENTS)
def test_names_sort_by_moment(one: int, other: int) -> None:
    ulids = Ulids()
    assert one == other or (ulids.at(one) < ulids.at(other)) == (one < other)


def test_names_for_one_millisecond_follow_each_other() -> None:
    ulids = Ulids()
    names = [ulids.at(1_795_380_300_000) for _ in range(100)]
    assert names == sorted(set(names))


@pytest.mark.parametrize("text", ["", "x", "01M82G2J70", "8" + "Z" * 25, "U" * 26, "0" * 27])
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        ms_of(text)
