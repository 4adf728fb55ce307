"""Wiping takes all of ours away, nothing that is not ours, and tells what stays."""

import os
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from fakes import StillClock

from slaaprust.domain.records.journal import Meal
from slaaprust.domain.settings.settings import Settings
from slaaprust.store.error_log import ErrorLog
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.settings_file import SettingsFile
from slaaprust.store.upkeep.archive import Archive, open_archive
from slaaprust.store.upkeep.location import DiaryLocation

EVENING = date(2026, 11, 22)
CLOCK = StillClock("2026-11-22 21:45")


class Killed(BaseException):
    """Stands for the end of the process, here and now."""


def journal(folder: Path, device: str = "state") -> DiskJournal:
    return DiskJournal(folder / "diary", folder / device, CLOCK)


def archive(folder: Path, of: DiskJournal) -> Archive:
    return Archive(
        DiaryLocation(folder / "diary", folder / "state"),
        folder / "state",
        folder / "settings.toml",
        of,
        CLOCK,
    )


@pytest.fixture
def mine(tmp_path: Path) -> DiskJournal:
    """A journal in use, with everything that slaaprust ever puts down beside it."""
    place = DiaryLocation(tmp_path / "diary", tmp_path / "state")
    whole = open_archive(place, tmp_path / "state", tmp_path / "settings.toml", CLOCK)
    made = whole.journal
    made.add(EVENING, Meal(CLOCK()))
    SettingsFile(tmp_path / "settings.toml").save(Settings())
    (tmp_path / "settings.toml.bad-1").touch()
    whole.back_up()
    whole.close()
    return made


def left(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_everything_is_gone_and_stays_gone(tmp_path: Path, mine: DiskJournal) -> None:
    ErrorLog(tmp_path / "state").note("2026-11-18T17:40:00+01:00", "KeyError", ())
    told = archive(tmp_path, mine).wipe(everywhere=False)
    assert mine.entries(EVENING, EVENING) == ()
    mine.close()
    assert left(tmp_path) == {"state/lock"}
    assert (told.removed, told.left, told.refused) == (8, (), ())


def test_files_of_other_devices_stay_and_are_told(tmp_path: Path, mine: DiskJournal) -> None:
    journal(tmp_path, "other").add(EVENING, Meal(CLOCK()))
    device = (tmp_path / "other" / "device").read_text().split()[0]
    told = archive(tmp_path, mine).wipe(everywhere=False)
    assert told.left == (f"2026-11.{device}.jsonl",)
    assert len(list((tmp_path / "diary").iterdir())) == 1


def test_everywhere_takes_these_as_well(tmp_path: Path, mine: DiskJournal) -> None:
    journal(tmp_path, "other").add(EVENING, Meal(CLOCK()))
    assert archive(tmp_path, mine).wipe(everywhere=True).left == ()
    assert not (tmp_path / "diary").exists()


def test_what_stayed_behind_where_it_was_moved_from_goes_too(
    tmp_path: Path, mine: DiskJournal
) -> None:
    whole = archive(tmp_path, mine)
    whole.go_on_in(whole.copy_to(str(tmp_path / "Sync")))
    (tmp_path / "diary" / "letter.txt").touch()
    assert whole.wipe(everywhere=False).left == ()
    mine.close()
    assert left(tmp_path) == {"diary/letter.txt", "state/lock"}


@pytest.mark.parametrize("call", range(1, 8))
def test_what_a_move_had_copied_when_it_was_killed_goes_too(
    tmp_path: Path, mine: DiskJournal, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    sync, calls = os.fsync, list[int]()

    def killed(fd: int) -> None:
        calls.append(fd)
        if len(calls) == call:
            raise Killed
        sync(fd)

    mine.add(date(2026, 10, 22), Meal(CLOCK()))
    with monkeypatch.context() as disk, suppress(Killed):
        disk.setattr(os, "fsync", killed)
        disk.setattr(Path, "unlink", lambda *_, **__: None)  # who is killed tidies nothing up
        archive(tmp_path, mine).copy_to(str(tmp_path / "Sync"))
    archive(tmp_path, mine).wipe(everywhere=False)  # by who starts anew
    mine.close()
    assert left(tmp_path) == {"state/lock"}


def test_what_somebody_else_put_there_stays(tmp_path: Path, mine: DiskJournal) -> None:
    for name in ("diary/letter.txt", "state/photo.png", "state/backups/holiday.zip", "note"):
        (tmp_path / name).touch()
    archive(tmp_path, mine).wipe(everywhere=True)
    assert left(tmp_path) == {
        "diary/letter.txt", "note", "state/backups/holiday.zip", "state/lock", "state/photo.png",
    }  # fmt: skip


def test_a_copy_that_a_sync_program_made_of_ours_goes_too(
    tmp_path: Path, mine: DiskJournal
) -> None:
    (file,) = (tmp_path / "diary").iterdir()
    file.with_name(f"{file.stem}.sync-conflict-20261122.jsonl").touch()
    file.with_name(f"{file.stem}.aside-1.jsonl").touch()
    assert archive(tmp_path, mine).wipe(everywhere=False).left == ()
    assert not (tmp_path / "diary").exists()
