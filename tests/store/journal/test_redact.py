"""Wiping what was written: no word of it stays in the files, and all else is as it was."""

from datetime import date, datetime
from pathlib import Path

import pytest
from fakes import AMSTERDAM, StillClock

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.journal import Entry, Sip, Thought
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.journal.lines import content
from slaaprust.store.upkeep.archive import open_archive
from slaaprust.store.upkeep.location import DiaryLocation
from slaaprust.store.upkeep.manifest import harm, remember, remembered

EVENING = date(2026, 11, 22)
AT = datetime(2026, 11, 22, 22, 45, tzinfo=AMSTERDAM)
SECRET = "Bel morgen de \u00e9chte tandarts \U0001f62c"


@pytest.fixture
def journal(tmp_path: Path) -> DiskJournal:
    return opened(tmp_path)


def opened(folder: Path, device: str = "here") -> DiskJournal:
    return DiskJournal(folder / "diary", folder / device, StillClock("2026-11-22 23:00"))


def of(journal: DiskJournal) -> list[Entry]:
    return [kept.entry for kept in journal.entries(EVENING, EVENING)]


def the_file(folder: Path) -> Path:
    (path,) = (folder / "diary").iterdir()
    return path


def test_no_version_of_it_leaves_a_word_in_the_file(journal: DiskJournal, tmp_path: Path) -> None:
    uid = journal.add(EVENING, Thought(AT, "tandarts"))
    journal.replace(uid, Thought(AT, SECRET))
    journal.erase(uid)
    raw = the_file(tmp_path).read_bytes()
    assert b"tandarts" not in raw and content(raw).bad == content(raw).torn == 0
    assert of(journal) == of(opened(tmp_path)) == []


def test_all_other_lines_stay_byte_for_byte_and_the_file_as_long(
    journal: DiskJournal, tmp_path: Path
) -> None:
    journal.add(EVENING, Thought(AT, "blijft"))
    uid = journal.add(EVENING, Thought(AT, SECRET))
    journal.add(EVENING, Sip(AT, "thee", 30))
    journal.remove(uid)
    before = the_file(tmp_path).read_bytes()
    journal.erase(uid)
    after = the_file(tmp_path).read_bytes()
    same = [a == b for a, b in zip(before.splitlines(), after.splitlines(), strict=True)]
    assert same == [True, True, False, True, False] and len(after) == len(before)


def test_who_remembers_the_file_does_not_take_it_for_a_damaged_one(
    journal: DiskJournal, tmp_path: Path
) -> None:
    uid = journal.add(EVENING, Thought(AT, SECRET))
    remember(tmp_path / "here", tmp_path / "diary")
    journal.erase(uid)
    path = the_file(tmp_path)
    assert harm(path, remembered(tmp_path / "here").files[path.name]) is None


def test_what_follows_is_kept_as_ever(journal: DiskJournal, tmp_path: Path) -> None:
    uid = journal.add(EVENING, Thought(AT, SECRET))
    journal.erase(uid)
    tea = Sip(AT, "thee", 30)
    journal.add(EVENING, tea)
    assert of(journal) == of(opened(tmp_path)) == [tea]


def test_another_device_loses_it_too_and_keeps_what_it_wrote_itself(tmp_path: Path) -> None:
    here, there = opened(tmp_path), opened(tmp_path, "there")
    uid = here.add(EVENING, Thought(AT, SECRET))
    tea = Sip(AT, "thee", 30)
    there.add(EVENING, tea)
    here.erase(uid)
    assert of(here) == of(there) == [tea]


def test_what_a_hand_wrote_is_emptied_as_well(journal: DiskJournal, tmp_path: Path) -> None:
    uid = journal.add(EVENING, Thought(AT, "x"))
    journal.close()
    line = (
        f'{{"table":"log","id":"{uid}","doc":{{"uid":"{uid}","kind":"thought","at":'
        f'"{AT.isoformat()}","evening":"2026-11-22","updated":"2026-11-22T22:00:00.000Z",'
        '"text":"met de hand"}}\n'
    )
    with the_file(tmp_path).open("a") as file:
        file.write(line)
    opened(tmp_path).erase(uid)
    assert "hand" not in the_file(tmp_path).read_text()


def test_an_unknown_entry_is_refused_before_anything_is_touched(
    journal: DiskJournal, tmp_path: Path
) -> None:
    journal.add(EVENING, Thought(AT, SECRET))
    before = the_file(tmp_path).read_bytes()
    with pytest.raises(KeyError):
        journal.erase("01ARZ3NDEKTSV4RRFFQ69G5FAV")
    assert the_file(tmp_path).read_bytes() == before


def test_a_full_disk_leaves_the_old_file_and_says_so(
    journal: DiskJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = journal.add(EVENING, Thought(AT, SECRET))
    journal.remove(uid)
    before = the_file(tmp_path).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("slaaprust.store.journal.redact.write_whole", full)
    with pytest.raises(NotKept, match="schijf is vol"):
        journal.erase(uid)
    assert the_file(tmp_path).read_bytes() == before


def test_the_copy_that_stayed_where_it_was_moved_from_loses_it_as_well(
    journal: DiskJournal, tmp_path: Path
) -> None:
    where = DiaryLocation(tmp_path / "diary", tmp_path / "here")
    clock = journal._clock
    whole = open_archive(where, tmp_path / "here", tmp_path / "s.toml", clock)
    journal = whole.journal
    uid = journal.add(EVENING, Thought(AT, SECRET))
    whole.go_on_in(whole.copy_to(str(tmp_path / "Sync")))
    journal.erase(uid)
    for folder in ("diary", "Sync"):
        (path,) = (tmp_path / folder).iterdir()
        raw = path.read_bytes()
        assert SECRET.encode() not in raw and content(raw).bad == 0


def test_many_over_several_months_go_at_once_and_the_others_stay(
    journal: DiskJournal, tmp_path: Path
) -> None:
    stays = journal.add(EVENING, Thought(AT, "blijft"))
    gone = [journal.add(EVENING, Thought(AT, f"geheim {n}")) for n in range(3)]
    before = AT.replace(month=10)
    gone.append(journal.add(before.date(), Thought(before, "geheim van oktober")))
    journal.remove(gone[1])
    journal.erase(*reversed(gone))
    lines = {path: content(path.read_bytes()) for path in (tmp_path / "diary").iterdir()}
    assert len(lines) == 2 and not any(each.bad or each.torn for each in lines.values())
    assert not any(b"geheim" in path.read_bytes() for path in lines)
    left = opened(tmp_path).entries(before.date(), EVENING)
    assert [kept.uid for kept in left] == [stays]
