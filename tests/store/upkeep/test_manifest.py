"""Harm done to the files is noticed at the next start, mended from back-ups, and told exactly."""

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fakes import StillClock

from slaaprust.domain.records.archive import Harm, Repaired
from slaaprust.domain.records.journal import Meal, Sip
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.journal.lines import content
from slaaprust.store.upkeep import manifest
from slaaprust.store.upkeep.archive import Archive
from slaaprust.store.upkeep.location import DiaryLocation

EVENING = date(2026, 11, 22)
OCTOBER = date(2026, 10, 22)


class Start:
    """One run of the program on a folder."""

    def __init__(self, folder: Path, clock: StillClock, device: str = "state") -> None:
        self.diary, self.state, self.clock = folder / "diary", folder / device, clock
        self.journal = DiskJournal(self.diary, self.state, clock)
        self.archive = Archive(
            DiaryLocation(self.diary, self.state),
            self.state,
            folder / "settings.toml",
            self.journal,
            clock,
        )

    def add(self, evening: date = EVENING) -> str:
        self.clock.forward(minutes=1)
        return self.journal.add(evening, Meal(self.clock()))

    def uids(self) -> set[str]:
        return {each.uid for each in self.journal.entries(OCTOBER, EVENING)}

    def file(self, month: str = "2026-11") -> Path:
        device = (self.state / "device").read_text().split()[0]
        return self.diary / f"{month}.{device}.jsonl"

    def end(self) -> None:
        self.journal.close()
        self.archive.close()


@pytest.fixture
def again(tmp_path: Path) -> Callable[[], Start]:
    clock = StillClock("2026-11-22 21:45")
    return lambda: Start(tmp_path, clock)


def lived(again: Callable[[], Start], count: int = 6) -> set[str]:
    """Has some entries, backed up and remembered; returns their names."""
    start = again()
    uids = {start.add() for _ in range(count)} | {start.add(OCTOBER)}
    start.archive.back_up()
    start.end()
    return uids


def test_where_all_is_as_it_was_left_no_file_is_opened(
    again: Callable[[], Start], monkeypatch: pytest.MonkeyPatch
) -> None:
    lived(again)
    monkeypatch.setattr(manifest, "content", lambda _: pytest.fail("opened a file"))
    assert again().archive.mend() == Repaired()


def test_nothing_is_told_of_a_first_start_and_of_what_was_added_since(
    again: Callable[[], Start],
) -> None:
    assert not again().archive.mend()
    lived(again)
    start = again()
    start.add()  # and then it is killed: nothing is remembered
    start.journal.close()
    assert not again().archive.mend()


def test_a_vanished_file_comes_back_from_the_back_up(again: Callable[[], Start]) -> None:
    uids = lived(again)
    start = again()
    file = start.file()
    was = file.stat().st_size
    file.unlink()
    told = start.archive.mend()
    assert [(each.name, each.harm, each.was, each.now) for each in told.hurt] == [
        (file.name, Harm.VANISHED, was, 0)
    ]
    assert (told.back, told.missing, len(told.backups), told.problem) == (6, 0, 1, "")
    assert start.uids() == uids
    start.end()
    assert not again().archive.mend()


def test_a_whole_folder_that_vanished_comes_back(again: Callable[[], Start]) -> None:
    uids = lived(again)
    start = again()
    shutil.rmtree(start.diary)
    told = start.archive.mend()
    assert (len(told.hurt), told.back, told.missing) == (2, 7, 0)
    assert start.uids() == uids


def test_a_damaged_file_is_set_aside_as_it_was_found(again: Callable[[], Start]) -> None:
    uids = lived(again)
    start = again()
    file = start.file()
    harmed = bytearray(file.read_bytes())
    harmed[len(harmed) // 2] ^= 1
    file.write_bytes(harmed)
    start.journal.entries(EVENING, EVENING)  # the journal has read it already
    (hurt,) = (told := start.archive.mend()).hurt
    assert (hurt.harm, hurt.bad_lines, told.back, told.missing) == (Harm.DAMAGED, 1, 1, 0)
    assert (start.diary / hurt.aside).read_bytes() == harmed
    assert start.uids() == uids
    start.end()
    assert not again().archive.mend()


def test_an_older_back_up_is_asked_for_what_the_newest_lacks(again: Callable[[], Start]) -> None:
    uids = lived(again)
    start = again()
    kept = start.file().read_bytes()
    start.file().write_bytes(kept[: len(kept) // 2])
    start.clock.forward(minutes=40)
    start.archive.back_up()
    told = start.archive.mend()
    assert (told.missing, len(told.backups), start.uids()) == (0, 2, uids)


def test_what_no_back_up_has_is_counted(again: Callable[[], Start]) -> None:
    uids = lived(again)
    start = again()
    late = {start.add(), start.add()}
    start.end()
    start = again()
    start.file().unlink()
    told = start.archive.mend()
    assert (told.back, told.missing) == (6, 2)
    assert start.uids() == uids - late
    start.end()
    assert not again().archive.mend()


def test_an_edit_that_was_cut_off_comes_back(again: Callable[[], Start]) -> None:
    start = again()
    uid = start.add()
    length = start.file().stat().st_size
    start.journal.replace(uid, Sip(start.clock(), "thee", 30.0))
    start.archive.back_up()
    start.end()
    start = again()
    start.file().write_bytes(start.file().read_bytes()[:length])
    assert start.archive.mend().back == 1
    (kept,) = start.journal.entries(EVENING, EVENING)
    assert isinstance(kept.entry, Sip)


def test_a_copy_that_was_cleared_away_is_no_harm(again: Callable[[], Start]) -> None:
    lived(again)
    start = again()
    copy = start.file().with_name(start.file().name.replace(".jsonl", ".conflict.jsonl"))
    copy.write_bytes(start.file().read_bytes())
    start.end()
    copy.unlink()
    start = again()
    assert (start.archive.mend(), len(list(start.diary.iterdir()))) == (Repaired(), 2)


def test_the_file_of_another_device_is_left_to_it(
    again: Callable[[], Start], tmp_path: Path
) -> None:
    lived(again)
    other = Start(tmp_path, StillClock("2026-11-22 21:45"), "other")
    theirs = other.add()
    other.end()
    start = again()
    start.archive.back_up()
    start.end()
    other.file().write_bytes(b"")
    start = again()
    (hurt,) = (told := start.archive.mend()).hurt
    assert (hurt.harm, hurt.aside, told.back) == (Harm.HEADLESS, "", 1)
    assert other.file().read_bytes() == b""
    assert theirs in start.uids()


def test_while_another_program_writes_it_is_told_and_tried_again(
    again: Callable[[], Start],
) -> None:
    uids = lived(again)
    busy = again()
    busy.journal.add(OCTOBER, Meal(busy.clock()))
    start = again()
    start.file().unlink()
    told = start.archive.mend()
    assert (told.problem, bool(told)) == ("een ander programma schrijft hier", True)
    busy.journal.close()
    assert (start.archive.mend().problem, uids <= start.uids()) == ("", True)


@pytest.mark.parametrize(
    "rubbish",
    [
        b"",
        b"[]",
        b'{"files":{"a":[]}}',
        b'{"files":{},"months":{"2026-11":Infinity}}',
        b'{"files":{},"months":{"2026-11":' + b"9" * 5000 + b"}}",
        b"\xff",
        b"[" * 9999,
    ],
)
def test_a_memory_that_cannot_be_read_is_none(tmp_path: Path, rubbish: bytes) -> None:
    (tmp_path / manifest.FILE).write_bytes(rubbish)
    assert manifest.remembered(tmp_path) == manifest.Manifest()


HARMS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "zero length": lambda raw, chance: b"",
    "cut off": lambda raw, chance: raw[: chance.randrange(len(raw))],
    "a bit": lambda raw, chance: _changed(raw, chance.randrange(len(raw)), chance),
    "zeros": lambda raw, chance: _zeroed(raw, chance.randrange(len(raw))),
}


def _changed(raw: bytes, at: int, chance: random.Random) -> bytes:
    return raw[:at] + bytes([raw[at] ^ 1 << chance.randrange(8)]) + raw[at + 1 :]


def _zeroed(raw: bytes, at: int) -> bytes:
    return (raw[:at] + bytes(4096) + raw[at + 4096 :])[: len(raw)]


@pytest.mark.parametrize("harm", HARMS)
def test_damage_anywhere_is_noticed_kept_and_brought_back(tmp_path: Path, harm: str) -> None:
    clock, chance = StillClock("2026-11-22 21:45"), random.Random(harm)
    uids = lived(lambda: Start(tmp_path / "whole", clock), 30)
    for n in range(25):
        folder = shutil.copytree(tmp_path / "whole", tmp_path / str(n))
        start = Start(folder, clock)
        raw = HARMS[harm](start.file().read_bytes(), chance)
        start.file().write_bytes(raw)
        told = start.archive.mend()
        left = len(content(raw).tables.get("log", {}))
        assert len(told.hurt) == 1, raw
        assert (told.back, told.missing, told.problem) == (30 - left, 0, ""), raw
        assert (start.diary / told.hurt[0].aside).read_bytes() == raw
        assert start.uids() == uids
        shutil.rmtree(folder)
