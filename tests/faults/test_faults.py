"""A short round of the faults; the long one is `packaging/dev.py faults`."""

import sys
import warnings
from pathlib import Path

import calls
import disk
import pytest
from damages import DAMAGES, Damaging, damaged
from hands import meddling, two_writers
from kills import Tally, kills


def nothing_wrong(tally: Tally) -> None:
    assert (tally.lost, tally.unreadable, tally.told) == (0, 0, [])
    assert tally.faults


def need(missing: str) -> None:
    """Skip a test, with a loud line."""
    if missing:
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            warnings.warn(f"NOT TESTED: {missing}", stacklevel=2)
        print(f"\nNOT TESTED: {missing}", file=sys.__stderr__)
        pytest.skip(missing)


def test_a_writer_killed_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    nothing_wrong(kills("slaaprust", tmp_path, 12))


def test_the_check_sees_what_a_database_that_writes_later_loses(tmp_path: Path) -> None:
    assert kills("TinyDB, caching", tmp_path, 3).lost


def test_a_second_writer_is_refused_and_let_in_once_the_first_has_died(tmp_path: Path) -> None:
    nothing_wrong(two_writers(tmp_path, 2))


def test_a_file_swapped_shrunk_or_removed_while_open_loses_nothing(tmp_path: Path) -> None:
    nothing_wrong(meddling(tmp_path, 12))


@pytest.mark.parametrize("what", ["SIGKILL", "ENOSPC"])
def test_a_fault_at_any_call_of_a_change_loses_nothing(tmp_path: Path, what: str) -> None:
    need(calls.why_not())
    tally = Tally()
    for number, fault in enumerate(calls.faults("an entry", tmp_path, (what,))):
        if number % 2 == 0:  # the other half is for the long round
            calls.upset("an entry", fault, tmp_path / str(number), tally)
    nothing_wrong(tally)


def test_what_was_promised_outlives_a_power_cut(tmp_path: Path) -> None:
    need(disk.why_not())
    nothing_wrong(disk.power_cuts(tmp_path, 5))


def test_the_check_sees_it_when_nothing_is_synced(tmp_path: Path) -> None:
    need(disk.why_not())
    assert disk.power_cuts(tmp_path, 5, synced=False).lost


def test_a_full_disk_is_told_loses_nothing_and_is_written_on_once_there_is_room(
    tmp_path: Path,
) -> None:
    need(disk.why_not())
    nothing_wrong(disk.full_disks(tmp_path, 4))


@pytest.mark.parametrize(
    "how",
    [how for name, how in DAMAGES.items() if not name.startswith("cut")],
    ids=lambda how: how.__name__,
)
def test_damage_is_noticed_and_costs_what_stood_there_at_most(
    tmp_path: Path, how: Damaging
) -> None:
    nothing_wrong(damaged(tmp_path, how, 15))


def test_a_file_cut_off_between_lines_is_noticed(tmp_path: Path) -> None:
    nothing_wrong(damaged(tmp_path, DAMAGES["cut between lines"], 5))


def test_a_file_cut_off_loses_no_more_than_what_stood_there(tmp_path: Path) -> None:
    tally = damaged(tmp_path, DAMAGES["cut off anywhere"], 15)
    assert [each for each in tally.told if "not noticed" not in each] == []
