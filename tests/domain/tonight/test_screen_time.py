"""Minutes at the screen within the landing: counted only when somebody was seen there."""

from datetime import UTC, date, datetime, timedelta

from examples import DEAR
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.domain.tonight.screen_time import LONGEST, ScreenTime

BEGUN = datetime(2026, 11, 18, 20, 45, tzinfo=UTC)
LANDING = BEGUN, BEGUN + timedelta(minutes=75)
EVENING = date(2026, 11, 18)


def looked(*looks: tuple[float, bool | None]) -> ScreenTime:
    """Look at these minutes after the landing began."""
    screen = ScreenTime(EVENING)
    for minute, in_use in looks:
        screen = screen.looked(BEGUN + timedelta(minutes=minute), LANDING, in_use)
    return screen


def test_the_time_between_two_looks_counts_when_somebody_is_there() -> None:
    assert looked((0, True), (0.5, True), (1, True)).minutes == 1
    assert looked((0, True), (0.5, False), (1, True)).minutes == 0.5


def test_where_nobody_can_tell_nothing_is_known_which_is_not_nothing() -> None:
    assert not looked((0, None), (1, None)).known
    assert looked((0, False), (1, False)) == looked((0, False), (1, False), (1, False))
    assert looked((0, False), (1, False)).known


def test_a_computer_that_slept_counts_nothing_for_its_sleep() -> None:
    assert looked((0, True), (1, True), (31, True), (32, True)).minutes == 2


def test_only_what_lies_before_bedtime_and_after_the_beginning_counts() -> None:
    assert looked((-1, True), (1, True)).minutes == 1
    assert looked((74, True), (75.5, True)).minutes == 1
    assert looked((80, True), (81, True)).minutes == 0


LOOKS = st.lists(st.tuples(st.floats(0.01, 10), st.sampled_from([True, False, None])), max_size=60)


@DEAR
@given(LOOKS)
def test_it_never_counts_more_than_the_landing_nor_than_what_was_seen(looks) -> None:
    at, told, seen = -5.0, [], 0.0
    for gap, in_use in looks:
        at += gap
        told.append((at, in_use))
        seen += gap if in_use and gap <= LONGEST / timedelta(minutes=1) + 1e-6 else 0
    minutes = looked(*told).minutes
    assert 0 <= minutes <= min(75, seen) + 0.1
