"""The diary can be taken to another folder and back, and nothing of it is lost on the way."""

import errno
import os
import shutil
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fakes import StillClock

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.archive import Moved
from slaaprust.domain.records.journal import Meal
from slaaprust.domain.values.fields import Refused
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.upkeep.relocate import move

EVENINGS = date(2026, 10, 22), date(2026, 11, 22)


def opened(folder: Path, device: str = "here") -> DiskJournal:
    return DiskJournal(folder, folder.parent / device, StillClock("2026-11-22 21:45"))


def log(folder: Path, *hours: int, device: str = "here") -> None:
    journal = opened(folder, device)
    for hour in hours:
        for day in EVENINGS:
            at = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo("Europe/Amsterdam"))
            journal.add(day, Meal(at))
    journal.close()


def hours(folder: Path) -> list[int]:
    journal = opened(folder)
    found = [kept.entry.at.hour for kept in journal.entries(EVENINGS[1], EVENINGS[1])]
    journal.close()
    return found


def moved(was: Path, now: Path, before: Moved | None = None) -> Moved:
    return move(was, now, was.parent / "state", before)


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.fixture
def was(tmp_path: Path) -> Path:
    log(tmp_path / "diary", 12, 18)
    return tmp_path / "diary"


def test_all_comes_along_and_the_old_folder_stays_as_it_was(was: Path, tmp_path: Path) -> None:
    (was / "notes.txt").write_text("of somebody else")
    before, now = bytes_of(was), tmp_path / "sync" / "diary"
    told = moved(was, now)
    assert (told.was, told.now, len(told.copied)) == (str(was), str(now), 2)
    assert (bytes_of(was), hours(now)) == (before, [12, 18])
    assert bytes_of(now) == {name: before[name] for name in told.copied}
    assert now.stat().st_mode & 0o777 == 0o700
    assert moved(was, now).copied == ()


def test_a_folder_with_the_files_of_another_device_keeps_them(was: Path, tmp_path: Path) -> None:
    now = tmp_path / "sync"
    log(now, 9, device="other")
    theirs = bytes_of(now)
    moved(was, now)
    assert bytes_of(now).items() >= theirs.items()
    assert hours(now) == [9, 12, 18]


def test_going_back_and_forth_loses_nothing(was: Path, tmp_path: Path) -> None:
    now = tmp_path / "sync"
    moved(was, now)
    log(now, 19)
    moved(now, was)
    assert hours(was) == [12, 18, 19]
    log(now, 20)
    log(was, 21)
    before = bytes_of(was)
    assert [name[-14:] for name in moved(now, was).copied] == [".moved-1.jsonl"] * 2
    assert bytes_of(was).items() >= before.items()
    assert hours(was) == [12, 18, 19, 20, 21]


def test_a_folder_that_cannot_be_is_refused(was: Path) -> None:
    link = was.parent / "link"
    link.symlink_to(was)
    (was.parent / "state" / "backups").mkdir(parents=True)
    (was.parent / "file").touch()
    for now, words in (
        (was, "al in die map"),
        (link, "al in die map"),
        (was / "in", "in de map van je dagboek"),
        (was.parent / "state" / "backups", "van deze computer"),
        (was.parent, "van deze computer"),
        (was.parent / "file", "geen map"),
        (was.parent / "file" / "in", "geen map"),
    ):
        with pytest.raises(Refused, match=words):
            moved(was, now)
    assert not (was / "in").exists()


def test_a_disk_without_room_is_told_before_anything_is_copied(
    was: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nearly = shutil.disk_usage(was)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: nearly)
    with pytest.raises(Refused, match="past het niet: er is 2 MB nodig"):
        moved(was, tmp_path / "sync")
    assert list((tmp_path / "sync").iterdir()) == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_in_which_nothing_may_be_written_is_refused(was: Path, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(0o500)
    for now in (tmp_path / "closed", tmp_path / "closed" / "in"):
        with pytest.raises(Refused, match="kan slaaprust niet schrijven"):
            moved(was, now)
    (tmp_path / "closed").chmod(0o700)


def test_what_came_since_is_copied_alone(was: Path, tmp_path: Path) -> None:
    first = moved(was, tmp_path / "sync")
    assert moved(was, tmp_path / "sync", first).copied == ()
    journal = opened(was)
    journal.add(EVENINGS[1], Meal(datetime(2026, 11, 22, 20, tzinfo=ZoneInfo("Europe/Amsterdam"))))
    journal.close()
    second = moved(was, tmp_path / "sync", first)
    assert [name[:7] for name in second.copied] == ["2026-11"]
    assert hours(tmp_path / "sync") == [12, 18, 20]


def test_what_was_remembered_of_a_file_stays_true(was: Path, tmp_path: Path) -> None:
    moved(was, tmp_path / "sync")
    for file in was.iterdir():
        there = (tmp_path / "sync" / file.name).stat()
        assert (there.st_size, there.st_mtime_ns) == (file.stat().st_size, file.stat().st_mtime_ns)


def test_a_disk_that_fails_on_the_way_is_told_and_it_can_be_tried_again(
    was: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, before, sync, calls = tmp_path / "sync", bytes_of(was), os.fsync, list[int]()

    def fail(fd: int) -> None:
        calls.append(fd)
        if len(calls) > 3:
            raise OSError(errno.ENOSPC, "full")
        sync(fd)

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", fail)
        with pytest.raises(NotKept, match="de schijf is vol"):
            moved(was, now)
    assert bytes_of(was) == before
    moved(was, now)
    assert (hours(now), bytes_of(now)) == ([12, 18], before)
