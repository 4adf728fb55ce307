"""The journal keeps what it acknowledged, finds it by evening, and says what it could not keep."""

import errno
import os
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from threading import Event, Thread
from zoneinfo import ZoneInfo

import pytest
from fakes import StillClock
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.core.ports import Journal, NotKept
from slaaprust.domain.records.journal import Alcohol, Entry, Meal, Quiet, Sip, Tonight
from slaaprust.store.journal import codec
from slaaprust.store.journal.damage import Damage, FileDamage
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.journal.lines import content, sealed
from slaaprust.store.journal.tinydb_storage import JournalStorage

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
EVENING = date(2026, 11, 22)


def at(moment: str, zone: ZoneInfo = AMSTERDAM) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=zone)


COFFEE = Sip(at("2026-11-22 14:00"), "filterkoffie", 90.0)
TEA = Sip(at("2026-11-22 16:00"), "thee", 30.0)


@pytest.fixture
def clock() -> StillClock:
    return StillClock("2026-11-22 21:45")


@pytest.fixture
def journal(tmp_path: Path, clock: StillClock) -> DiskJournal:
    return opened(tmp_path, clock)


def opened(folder: Path, clock: StillClock, device: str = "here", **how: bool) -> DiskJournal:
    return DiskJournal(folder / "diary", folder / device, clock, **how)


def again(folder: Path, clock: StillClock) -> DiskJournal:
    return opened(folder, clock, writable=False)


def of(journal: Journal, evening: date = EVENING) -> list[Entry]:
    return [kept.entry for kept in journal.entries(evening, evening)]


def files(folder: Path) -> list[Path]:
    return sorted((folder / "diary").iterdir())


@given(
    kept=st.lists(st.tuples(st.dates(date(2026, 8, 27), date(2026, 11, 4)), st.integers(-5, 5))),
    asked=st.dates(date(2026, 8, 20), date(2026, 11, 10)),
)
def test_the_last_evening_before_one_is_found_in_whichever_month_it_is_filed(
    tmp_path_factory: pytest.TempPathFactory, kept: list[tuple[date, int]], asked: date
) -> None:
    journal = opened(tmp_path_factory.mktemp("last"), StillClock("2026-11-22 21:45"))
    for evening, off in kept:
        logged = datetime.combine(evening + timedelta(days=off), time(12), AMSTERDAM)
        journal.add(evening, Meal(logged))
    before = [evening for evening, _ in kept if evening < asked]
    assert journal.last_before(asked) == max(before, default=None)
    journal.close()


def test_what_was_taken_out_is_no_last_evening(journal: Journal) -> None:
    journal.remove(journal.add(EVENING, COFFEE))
    assert journal.last_before(EVENING + timedelta(days=9)) is None


def test_what_is_kept_is_there_after_a_restart(
    journal: Journal, tmp_path: Path, clock: StillClock
) -> None:
    uid = journal.add(EVENING, COFFEE)
    (kept,) = again(tmp_path, clock).entries(EVENING, EVENING)
    assert (kept.uid, kept.evening, kept.entry) == (uid, EVENING, COFFEE)


def test_entries_come_in_order_of_time_also_when_the_clock_goes_back(journal: Journal) -> None:
    evening = date(2026, 10, 24)
    first = at("2026-10-25 02:45")
    second = at("2026-10-25 02:15").replace(fold=1)
    journal.add(evening, Meal(second))
    journal.add(evening, Meal(first))
    found = [entry.at.astimezone(UTC) for entry in of(journal, evening)]
    assert found == [at("2026-10-25 02:45").astimezone(UTC), second.astimezone(UTC)]
    assert [entry.at.fold for entry in of(journal, evening)] == [0, 1]


def test_one_entry_is_found_by_its_name_in_any_month_as_long_as_it_lives(
    journal: DiskJournal, tmp_path: Path, clock: StillClock
) -> None:
    old = replace(COFFEE, at=at("2019-03-02 09:00"))
    uid, late = journal.add(date(2019, 3, 2), old), journal.add(EVENING, TEA)
    after = again(tmp_path, clock)
    found = [each.entry(uid) for each in (journal, after)]
    assert [each and (each.evening, each.entry) for each in found] == [(date(2019, 3, 2), old)] * 2
    journal.remove(uid)
    assert [each.entry(uid) for each in (journal, after)] == [None, None]
    assert [journal.entry(each) for each in ("", "no uid", uid[::-1])] == [None] * 3
    assert journal.entry(late)


def test_an_entry_is_replaced_in_its_place(
    journal: Journal, tmp_path: Path, clock: StillClock
) -> None:
    uid = journal.add(EVENING, COFFEE)
    journal.replace(uid, TEA)
    for each in (journal, again(tmp_path, clock)):
        assert [(kept.uid, kept.entry) for kept in each.entries(EVENING, EVENING)] == [(uid, TEA)]


def test_an_entry_that_was_removed_can_be_restored(
    journal: Journal, tmp_path: Path, clock: StillClock
) -> None:
    uid = journal.add(EVENING, COFFEE)
    journal.remove(uid)
    journal.remove(uid)
    assert of(journal) == of(again(tmp_path, clock)) == []
    with pytest.raises(KeyError):
        journal.replace(uid, TEA)
    journal.restore(uid)
    journal.restore(uid)
    assert of(journal) == of(again(tmp_path, clock)) == [COFFEE]


@pytest.mark.parametrize("uid", ["", "koffie", "01M82G2J70TEP4JN34NBX0Y902", "7" + "Z" * 25])
def test_what_is_not_there_cannot_be_changed(journal: Journal, uid: str) -> None:
    for action in (journal.remove, journal.restore, lambda each: journal.replace(each, TEA)):
        with pytest.raises(KeyError):
            action(uid)


def test_an_edit_keeps_fields_that_only_a_newer_version_knows(
    journal: DiskJournal, tmp_path: Path
) -> None:
    uid = journal.add(EVENING, COFFEE)
    journal.close()
    (file,) = files(tmp_path)
    header, record = file.read_text().splitlines()
    by_hand = record[: record.index(',"crc"')].replace('"mg":90.0', '"mg":95,"sugar":2') + "}"
    file.write_text(f"{header}\n{by_hand}\n")
    assert of(journal) == [replace(COFFEE, mg=95.0)]
    journal.replace(uid, TEA)
    record = content(file.read_bytes()).tables["log"][uid]
    assert (record["sugar"], record["mg"]) == (2, 30.0)


def test_each_version_says_when_where_and_upon_which(
    journal: Journal, tmp_path: Path, clock: StillClock
) -> None:
    uid = journal.add(EVENING, COFFEE)
    clock.forward(days=-400)  # a clock that was set back
    journal.replace(uid, TEA)
    (file,) = files(tmp_path)
    record = content(file.read_bytes()).tables["log"][uid]
    device = (tmp_path / "here" / "device").read_text().split()[0]
    assert record["base"] == {device: "2026-11-22T20:45:00.000Z"}
    assert (record["updated"], record["dev"]) == ("2026-11-22T20:45:00.001Z", device)


def test_a_kind_of_a_newer_version_is_kept_and_passed_over(
    journal: DiskJournal, tmp_path: Path
) -> None:
    journal.add(EVENING, COFFEE)
    (file,) = files(tmp_path)
    dream = b'{"table":"log","id":"01M82G2J70TEP4JN34NBX0Y902","doc":{"kind":"dream"}}\n'
    file.write_bytes(file.read_bytes() + dream)
    journal.add(EVENING, TEA)
    assert of(journal) == [COFFEE, TEA]
    assert (journal.damage(), dream in file.read_bytes()) == (Damage(), True)


def test_a_record_written_by_hand_can_be_edited(journal: DiskJournal, tmp_path: Path) -> None:
    journal.add(EVENING, COFFEE)
    (file,) = files(tmp_path)
    meal = '"kind":"meal","at":"2026-11-22T18:00:00+01:00","evening":"2026-11-22"'
    uid = "01M82G2J70TEP4JN34NBX0Y902"
    line = f'{{"table":"log","id":"{uid}","doc":{{{meal}}}}}\n'
    file.write_bytes(file.read_bytes() + line.encode())
    assert [kept.uid for kept in journal.entries(EVENING, EVENING)][1] == uid
    journal.replace(uid, TEA)
    assert of(journal) == [COFFEE, TEA]


def test_a_record_that_does_not_fit_is_kept_and_told(journal: DiskJournal, tmp_path: Path) -> None:
    journal.add(EVENING, COFFEE)
    (file,) = files(tmp_path)
    line = b'{"table":"log","id":"01M82G2J70TEP4JN34NBX0Y902","doc":{"kind":"meal","at":"?"}}\n'
    file.write_bytes(file.read_bytes() + line)
    assert of(journal) == [COFFEE]
    assert journal.damage().misfits == ("01M82G2J70TEP4JN34NBX0Y902",)


# Months


@given(
    moment=st.datetimes(*(datetime(year, 1, 2) for year in (2000, 2080))),  # noqa: DTZ001
    zone=st.sampled_from(["Pacific/Kiritimati", "Etc/GMT+12", "Europe/Amsterdam"]).map(ZoneInfo),
    days=st.integers(-40, 40),
)
def test_an_entry_is_found_by_its_evening_however_far_off_it_was_logged(
    tmp_path_factory: pytest.TempPathFactory, moment: datetime, zone: ZoneInfo, days: int
) -> None:
    entry = Tonight(moment.replace(tzinfo=zone))
    evening = moment.date() + timedelta(days=days)
    journal = opened(tmp_path_factory.mktemp("any"), StillClock("2026-11-22 21:45"))
    uid = journal.add(evening, entry)
    assert [kept.uid for kept in journal.entries(evening, evening)] == [uid]
    assert journal.entries(evening + timedelta(1), evening + timedelta(40)) == ()
    assert journal.entries(evening - timedelta(40), evening - timedelta(1)) == ()
    journal.close()


def test_the_last_evening_of_a_month_goes_on_into_the_next_month(
    journal: Journal, tmp_path: Path
) -> None:
    evening = date(2026, 11, 30)
    for moment in ("2026-11-30 23:30", "2026-12-01 00:30", "2026-12-01 01:30"):
        journal.add(evening, Alcohol(at(moment)))
    assert [f"{entry.at:%H:%M}" for entry in of(journal, evening)] == ["23:30", "00:30", "01:30"]
    assert [file.name[:7] for file in files(tmp_path)] == ["2026-11", "2026-12"]


def test_of_some_kinds_alone_the_rest_is_passed_over(journal: Journal) -> None:
    for entry in (Alcohol(at("2026-11-22 18:00")), Meal(at("2026-11-22 19:00"))):
        journal.add(EVENING, entry)
    (only,) = journal.entries(date.min, date.max, Meal)
    assert isinstance(only.entry, Meal)
    assert len(journal.entries(date.min, date.max, Meal | Alcohol)) == 2


def test_only_the_months_that_are_asked_for_are_read(
    journal: Journal, tmp_path: Path, clock: StillClock
) -> None:
    for month in range(1, 13):
        journal.add(date(2025, month, 15), Meal(datetime(2025, month, 15, 18, tzinfo=AMSTERDAM)))
    for file in files(tmp_path):
        if "2025-06" not in file.name:
            file.write_bytes(b"")
    reader = again(tmp_path, clock)
    assert len(reader.entries(date(2025, 6, 5), date(2025, 6, 25))) == 1
    assert reader.damage() == Damage()
    assert len(reader.damage(everywhere=True).files) == 11


def test_months_unused_for_an_hour_are_let_go(journal: DiskJournal, clock: StillClock) -> None:
    for month in (1, 11):
        journal.add(date(2026, month, 10), Meal(datetime(2026, month, 10, 18, tzinfo=AMSTERDAM)))
    clock.forward(minutes=61)
    journal.entries(EVENING, EVENING)
    assert list(journal._months) == ["2026-11"]


def test_a_whole_history_does_not_stay_in_memory(journal: DiskJournal) -> None:
    for year in range(2016, 2026):
        journal.add(date(year, 1, 10), Meal(datetime(year, 1, 10, 18, tzinfo=AMSTERDAM)))
    assert len(journal.entries(date.min, date.max)) == 10
    assert len(journal._months) <= 6


# Other programs and other devices


def test_a_second_writer_is_refused_and_told_why(
    journal: DiskJournal, tmp_path: Path, clock: StillClock
) -> None:
    uid = journal.add(EVENING, COFFEE)
    second = opened(tmp_path, clock)
    for action in (lambda: second.add(EVENING, TEA), lambda: second.remove(uid)):
        with pytest.raises(NotKept, match=r"^een ander programma schrijft hier$"):
            action()
    assert of(second) == [COFFEE]
    journal.close()
    second.add(EVENING, TEA)
    assert of(second) == of(again(tmp_path, clock)) == [COFFEE, TEA]
    second.close()


def test_a_reader_sees_what_is_written_elsewhere_and_leaves_no_trace(
    tmp_path: Path, clock: StillClock
) -> None:
    reader, writer = again(tmp_path, clock), opened(tmp_path, clock)
    assert of(reader) == []
    assert list(tmp_path.iterdir()) == []
    for count, entry in enumerate((COFFEE, TEA), 1):
        writer.add(EVENING, entry)
        assert len(of(reader)) == count
    with pytest.raises(NotKept):
        reader.add(EVENING, COFFEE)
    writer.close()


def test_what_was_written_before_the_first_write_of_this_process_counts(
    tmp_path: Path, clock: StillClock
) -> None:
    running, passing = opened(tmp_path, clock), opened(tmp_path, clock)
    assert of(running) == []
    uid = passing.add(EVENING, COFFEE)
    passing.close()
    assert of(running) == [COFFEE]
    passing.replace(uid, TEA)
    passing.close()
    assert of(running) == [TEA]
    running.add(EVENING, COFFEE)
    assert of(running) == of(again(tmp_path, clock)) == [COFFEE, TEA]


def test_each_device_writes_its_own_file_and_the_newest_version_counts(
    tmp_path: Path, clock: StillClock
) -> None:
    one, other = opened(tmp_path, clock, "one"), opened(tmp_path, clock, "other")
    uid = one.add(EVENING, COFFEE)
    (first,) = files(tmp_path)
    before = first.read_bytes()
    other.replace(uid, TEA)
    assert (len(files(tmp_path)), first.read_bytes()) == (2, before)
    assert of(one) == of(other) == [TEA]
    one.remove(uid)
    assert of(one) == of(other) == []


def test_a_conflict_copy_of_a_sync_tool_is_read_and_not_written(
    journal: Journal, tmp_path: Path
) -> None:
    journal.add(EVENING, COFFEE)
    (file,) = files(tmp_path)
    copy = file.with_name(f"{file.stem}.sync-conflict-20261122-214500-ABCDEFG.jsonl")
    file.rename(copy)
    before = copy.read_bytes()
    journal.add(EVENING, TEA)
    assert (of(journal), copy.read_bytes()) == ([COFFEE, TEA], before)


def test_a_file_that_vanished_is_written_anew_at_the_latest_when_closing(
    journal: DiskJournal, tmp_path: Path, clock: StillClock
) -> None:
    journal.add(EVENING, COFFEE)
    files(tmp_path)[0].unlink()
    journal.close()
    assert of(again(tmp_path, clock)) == [COFFEE]


# Damage and refusal


def test_a_bad_line_is_counted_skipped_and_kept(journal: DiskJournal, tmp_path: Path) -> None:
    journal.add(EVENING, COFFEE)
    journal.add(EVENING, TEA)
    journal.close()
    (file,) = files(tmp_path)
    damaged = file.read_bytes().replace(b"filterkoffie", b"fxlterkoffie")
    file.write_bytes(damaged)
    assert of(journal) == [TEA]
    assert journal.damage() == Damage((FileDamage(file.name, bad_lines=1),))
    journal.add(EVENING, COFFEE)
    assert file.read_bytes().startswith(damaged)


@pytest.mark.parametrize("cut", [0, 30])
def test_an_empty_or_headless_file_is_damage_and_never_new(
    journal: DiskJournal, tmp_path: Path, cut: int
) -> None:
    journal.add(EVENING, COFFEE)
    journal.close()
    (file,) = files(tmp_path)
    raw = file.read_bytes()[cut:] if cut else b""
    file.write_bytes(raw)
    rest = [COFFEE] if cut else []
    assert of(journal) == rest
    assert journal.damage() == Damage((FileDamage(file.name, bool(cut), headless=True),))
    journal.add(EVENING, TEA)
    aside = file.with_name(f"{file.stem}.aside-1.jsonl")
    assert (of(journal), aside.read_bytes()) == ([*rest, TEA], raw)
    assert journal.damage().aside == (aside.name,)


def test_a_file_that_cannot_be_read_is_told_and_left_alone(
    journal: DiskJournal, tmp_path: Path
) -> None:
    journal.add(EVENING, COFFEE)
    blocked = tmp_path / "diary" / "2026-11.bbbbbbbb.jsonl"
    blocked.mkdir()
    assert of(journal) == [COFFEE]
    assert journal.damage() == Damage((FileDamage(blocked.name, unreadable="Is a directory"),))


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("ENOSPC", "de schijf is vol"),
        ("EROFS", "de schijf is alleen-lezen"),
        ("EACCES", "geen rechten om te schrijven"),
        ("EIO", "de schijf werkt niet goed"),
        ("ENOENT", "die map is er niet"),
        ("ENOTDIR", "daar staat een bestand, en geen map"),
    ],
)
def test_a_write_that_fails_is_told_with_its_cause(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, number: str, words: str
) -> None:
    error = getattr(__import__("errno"), number)
    uid = journal.add(EVENING, COFFEE)

    def fail(_: int) -> None:
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", fail)
        for action in (lambda: journal.add(EVENING, TEA), lambda: journal.remove(uid)):
            with pytest.raises(NotKept, match=f"^{words}$"):
                action()
    assert of(journal) == [COFFEE]


@pytest.mark.parametrize("on_disk", [False, True])
def test_what_the_disk_refused_is_there_once_when_it_is_tried_again(
    journal: DiskJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, on_disk: bool
) -> None:
    journal.add(EVENING, TEA)
    (file,) = files(tmp_path)

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "the disk")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", fail)
        if on_disk:  # the line stays, as it cannot be cut off either
            disk.setattr(os, "ftruncate", fail)
        with pytest.raises(NotKept) as refused:
            journal.add(EVENING, COFFEE)
        assert of(journal) == ([COFFEE, TEA] if on_disk else [TEA])
        with pytest.raises(NotKept) as again:
            journal.add(EVENING, COFFEE, refused.value.uid)
    assert refused.value.uid == again.value.uid
    size = file.stat().st_size
    for _ in range(2):
        assert journal.add(EVENING, COFFEE, refused.value.uid) == refused.value.uid
        assert of(journal) == [COFFEE, TEA]
    assert file.stat().st_size > size  # what stood there was never synced


def test_what_was_taken_out_meanwhile_does_not_come_back_when_it_is_tried_again(
    journal: Journal,
) -> None:
    uid = journal.add(EVENING, COFFEE)
    journal.replace(uid, TEA)
    journal.add(EVENING, COFFEE, uid)
    assert of(journal) == [TEA]
    journal.remove(uid)
    journal.add(EVENING, COFFEE, uid)
    assert of(journal) == []


def test_what_was_taken_out_while_it_waited_does_not_come_back_either(
    journal: DiskJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.add(EVENING, TEA)

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "the disk")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", fail)
        disk.setattr(os, "ftruncate", fail)
        with pytest.raises(NotKept) as refused:
            journal.add(EVENING, COFFEE)
    journal.remove(refused.value.uid)
    journal.add(EVENING, COFFEE, refused.value.uid)
    assert of(journal) == [TEA]


def test_a_month_file_that_is_a_link_is_not_written_through(
    journal: DiskJournal, tmp_path: Path
) -> None:
    journal.add(EVENING, COFFEE)
    journal.close()
    (file,) = files(tmp_path)
    elsewhere = tmp_path / "elsewhere"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    assert of(journal) == [COFFEE]
    journal.add(EVENING, TEA)
    assert (of(journal), elsewhere.read_bytes()) == ([COFFEE, TEA], before)
    assert [each.is_symlink() for each in files(tmp_path)] == [True, False]


def test_the_diary_may_lie_in_a_folder_that_is_a_link(tmp_path: Path, clock: StillClock) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "diary").symlink_to(tmp_path / "stick")
    journal = opened(tmp_path, clock)
    journal.add(EVENING, COFFEE)
    assert (of(journal), len(list((tmp_path / "stick").iterdir()))) == ([COFFEE], 1)
    journal.close()


def test_a_file_that_others_could_read_is_for_its_owner_again_after_a_write(
    journal: Journal, tmp_path: Path
) -> None:
    journal.add(EVENING, COFFEE)
    (file,) = files(tmp_path)
    file.chmod(0o644)
    journal.add(EVENING, TEA)
    assert (file.stat().st_mode & 0o777, of(journal)) == (0o600, [COFFEE, TEA])


# Versions of the records


def planted(journal: DiskJournal, tmp_path: Path, **record: object) -> str:
    """Puts a record in the own file as another version of the program would."""
    journal.add(EVENING, COFFEE)
    (file,) = files(tmp_path)
    uid = "01M82G2J70TEP4JN34NBX0Y902"
    usual = {"uid": uid, "evening": "2026-11-22", "at": "2026-11-22T18:00:00+01:00"}
    line = sealed({"table": "log", "id": uid, "doc": {**usual, **record}, "left": 0})
    file.write_bytes(file.read_bytes() + line)
    return uid


def test_an_older_record_is_read_as_a_new_one_and_written_so_by_an_edit_alone(
    journal: DiskJournal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = planted(journal, tmp_path, kind="drunk", v=1, milligrams=40, brand="x")

    def named_anew(record: codec.Record) -> codec.Record:
        new = {key: value for key, value in record.items() if key != "milligrams"}
        return new | {"kind": "sip", "drink": "thee", "mg": record.get("milligrams", 0.0)}

    def spread(record: codec.Record) -> codec.Record:
        return {**record, "minutes": 10}

    monkeypatch.setattr(codec, "MIGRATIONS", (named_anew, spread))
    monkeypatch.setattr(codec, "VERSION", 3)
    (file,) = files(tmp_path)
    before = file.read_bytes()
    assert of(journal)[1] == Sip(at("2026-11-22 18:00"), "thee", 40.0, 10)
    assert file.read_bytes() == before
    journal.replace(uid, TEA)
    record = content(file.read_bytes()).tables["log"][uid]
    assert (record["v"], record["kind"], record["brand"]) == (3, "sip", "x")
    assert "milligrams" not in record


def test_what_has_no_name_here_can_be_shown_as_it_is(journal: DiskJournal, tmp_path: Path) -> None:
    uid = planted(journal, tmp_path, kind="dream", text="vliegen")
    (record,) = journal.unknown(EVENING, EVENING)
    assert (record["uid"], record["kind"], record["text"]) == (uid, "dream", "vliegen")
    assert journal.unknown(EVENING - timedelta(3), EVENING - timedelta(1)) == ()
    journal.remove(uid)
    assert journal.unknown(EVENING, EVENING) == ()
    journal.restore(uid)
    assert journal.unknown(EVENING, EVENING)[0]["text"] == "vliegen"


def test_a_diary_of_a_newer_version_is_read_and_never_written(
    journal: DiskJournal, tmp_path: Path
) -> None:
    journal.add(EVENING, COFFEE)
    (file,) = files(tmp_path)
    file.write_bytes(sealed({"journal": 2}) + file.read_bytes())
    assert of(journal) == [COFFEE]
    with pytest.raises(NotKept, match="nieuwere versie"):
        journal.add(EVENING, TEA)


def test_all_that_is_written_is_for_its_owner_alone(journal: Journal, tmp_path: Path) -> None:
    journal.add(EVENING, Quiet(at("2026-11-22 21:00"), at("2026-11-22 22:00")))
    made = {each: each.stat().st_mode & 0o777 for each in tmp_path.rglob("*")}
    assert all(mode == (0o700 if each.is_dir() else 0o600) for each, mode in made.items())
    assert len(made) == 5


def test_a_device_file_that_was_damaged_means_a_new_device_and_loses_nothing(
    journal: DiskJournal, tmp_path: Path, clock: StillClock
) -> None:
    journal.add(EVENING, COFFEE)
    journal.close()
    (tmp_path / "here" / "device").write_bytes(b"\xff\0")
    later = opened(tmp_path, clock)
    later.add(EVENING, TEA)
    assert (of(later), len(files(tmp_path))) == ([COFFEE, TEA], 2)


def test_uids_sort_in_order_of_logging(journal: Journal) -> None:
    uids = [
        journal.add(EVENING, replace(COFFEE, at=COFFEE.at + timedelta(minutes=n // 2)))
        for n in range(9)
    ]
    assert all(one < other for one, other in pairwise(uids))
    assert time(14) == COFFEE.at.time()


@pytest.mark.parametrize("act", ["replace", "remove"])
def test_a_file_that_cannot_be_looked_at_for_once_is_an_error_and_no_unknown_entry(
    journal: DiskJournal, clock: StillClock, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    now = clock()
    uid = journal.add(now.date(), Alcohol(now))
    looked, failed = JournalStorage.mark, []

    def fails_once(self: JournalStorage) -> object:
        if not failed:
            failed.append(True)
            raise OSError(errno.EIO, "Input/output error")
        return looked(self)

    monkeypatch.setattr(JournalStorage, "mark", fails_once)
    with pytest.raises(NotKept):
        journal.replace(uid, Meal(now)) if act == "replace" else journal.remove(uid)
    assert [kept.uid for kept in journal.entries(now.date(), now.date())] == [uid]


def test_who_needs_another_month_than_the_one_that_is_lent_does_not_wait(
    journal: DiskJournal,
) -> None:
    done = Event()

    def log() -> None:
        journal.add(EVENING, COFFEE)
        assert of(journal) == [COFFEE]
        done.set()

    with journal.lending("2026-03"):
        other = Thread(target=log)
        other.start()
        assert done.wait(30)
    other.join()


def test_who_needs_what_is_lent_waits_until_it_is_back_and_finds_what_was_done(
    journal: DiskJournal,
) -> None:
    order: list[str] = []
    journal.add(EVENING, TEA)

    def log() -> None:
        journal.add(EVENING, COFFEE)
        order.append("logged")

    waiting = Thread(target=log)
    with journal.lending("2026-11") as (folder, _):
        waiting.start()
        journal.add(date(2026, 3, 8), replace(TEA, at=at("2026-03-08 12:00")))
        for file in folder.glob("2026-11.*"):
            file.rename(file.with_name(f"{file.stem}.aside-1.jsonl"))
        order.append("gave back")
    waiting.join()
    assert order == ["gave back", "logged"]
    assert of(journal) == [COFFEE, TEA]
    assert not journal.damage().files
