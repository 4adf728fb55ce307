"""TinyDB does on a journal file what it does elsewhere, and what it said is done stays done."""

import errno
import io
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tinydb import JSONStorage, TinyDB, where
from tinydb.operations import add, delete, increment
from tinydb.storages import MemoryStorage
from tinydb.table import Document

from slaaprust.store.journal.lines import sealed
from slaaprust.store.journal.tinydb_storage import JournalDB, JournalStorage

Opener = Callable[[], TinyDB]


@pytest.fixture(params=["memory", "json", "journal"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opener]:
    """Opens the same database each time; what is in memory cannot be opened twice."""
    dbs: list[TinyDB] = []

    def again() -> TinyDB:
        if request.param == "memory":
            return dbs[0] if dbs else dbs.append(TinyDB(storage=MemoryStorage)) or dbs[0]
        kind = JSONStorage if request.param == "json" else JournalStorage
        dbs.append(TinyDB(tmp_path / "2026-11.aaaaaaaa.jsonl", storage=kind))
        return dbs[-1]

    yield again
    for db in dbs:
        db.close()


def both(opened: Opener, db: TinyDB) -> tuple[TinyDB, TinyDB]:
    return db, opened()


def test_a_new_database_is_empty(opened: Opener) -> None:
    db = opened()
    assert (len(db), db.all(), db.tables()) == (0, [], set())


def test_what_is_inserted_is_found(opened: Opener) -> None:
    db = opened()
    assert db.insert({"int": 1, "char": "a"}) == 1
    assert db.insert_multiple([{"int": 2, "char": "b"}, {"int": 3, "char": "c"}]) == [2, 3]
    for each in both(opened, db):
        assert each.count(where("int") >= 2) == 2
        assert each.get(where("char") == "c") == {"int": 3, "char": "c"}
        assert each.get(doc_id=2) == {"int": 2, "char": "b"}
        assert each.contains(doc_id=3) and not each.contains(doc_id=4)
        assert [doc.doc_id for doc in each] == [1, 2, 3]


def test_ids_go_on_where_they_were(opened: Opener) -> None:
    opened().insert_multiple([{}, {}])
    assert opened().insert({}) == 3


def test_an_id_of_ones_own_is_honoured_and_not_given_twice(opened: Opener) -> None:
    db = opened()
    assert db.insert(Document({"a": 1}, doc_id=7)) == 7
    with pytest.raises(ValueError):
        db.insert(Document({"a": 2}, doc_id=7))
    assert opened().all() == [{"a": 1}]


def test_what_is_updated_stays_updated(opened: Opener) -> None:
    db = opened()
    db.insert_multiple([{"n": 1, "tags": ["x"]}, {"n": 2, "tags": []}])
    assert db.update({"seen": True}, where("n") == 1) == [1]
    db.update(increment("n"), doc_ids=[2])
    db.update(add("tags", ["y"]), doc_ids=[1])
    db.update(delete("n"), doc_ids=[1])
    db.update_multiple([({"last": 1}, where("n") == 3)])
    for each in both(opened, db):
        assert each.all() == [{"tags": ["x", "y"], "seen": True}, {"n": 3, "tags": [], "last": 1}]


def test_upsert_inserts_once_and_updates_after(opened: Opener) -> None:
    db = opened()
    assert db.upsert({"name": "thee", "mg": 30}, where("name") == "thee") == [1]
    assert db.upsert({"name": "thee", "mg": 40}, where("name") == "thee") == [1]
    assert db.upsert(Document({"name": "cola"}, doc_id=5)) == [5]
    for each in both(opened, db):
        assert each.all() == [{"name": "thee", "mg": 40}, {"name": "cola"}]


def test_what_is_removed_stays_away(opened: Opener) -> None:
    db = opened()
    db.insert_multiple({"n": n} for n in range(4))
    assert db.remove(where("n") == 1) == [2]
    assert db.remove(doc_ids=[4]) == [4]
    for each in both(opened, db):
        assert each.all() == [{"n": 0}, {"n": 2}]
    db.truncate()
    assert opened().all() == []


def test_tables_are_apart_and_can_be_dropped(opened: Opener) -> None:
    db = opened()
    db.table("log").insert({"a": 1})
    db.table("plan").insert({"b": 1})
    db.table("bare", persist_empty=True)
    for each in both(opened, db):
        assert each.tables() == {"log", "plan", "bare"}
    db.drop_table("log")
    for each in both(opened, db):
        assert each.tables() == {"plan", "bare"}
    db.drop_tables()
    for each in both(opened, db):
        assert each.tables() == set()


def test_changing_what_was_found_does_not_change_the_database(opened: Opener) -> None:
    if isinstance(opened().storage, MemoryStorage):
        pytest.skip("TinyDB's memory hands out its own lists")
    db = opened()
    given: dict[str, Any] = {"deep": {"list": [1]}}
    db.insert(given)
    given["deep"]["list"].append(2)
    db.all()[0]["deep"]["list"].append(3)
    for each in both(opened, db):
        assert each.all() == [{"deep": {"list": [1]}}]


def test_an_update_that_fails_halfway_changes_nothing(opened: Opener) -> None:
    if isinstance(opened().storage, MemoryStorage):
        pytest.skip("TinyDB's memory has been changed by then")
    db = opened()
    db.insert_multiple([{"n": 1}, {"m": 1}])
    with pytest.raises(KeyError):
        db.update(increment("n"))
    for each in both(opened, db):
        assert each.all() == [{"n": 1}, {"m": 1}]


# From here on: what this storage does and the others do not.


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "2026-11.aaaaaaaa.jsonl"


def log(path: Path, **kwargs: Any) -> Any:
    return JournalDB(path, **kwargs).table("log", cache_size=0)


def put(table: Any, *uids: str) -> None:
    for uid in uids:
        table.insert(Document({"n": uid}, uid))  # type: ignore[arg-type]


def found(table: Any) -> list[str]:
    return [each["n"] for each in table]


def test_ids_can_be_words(path: Path) -> None:
    table = log(path)
    put(table, "01AA", "01AB")
    table.update({"n": "new"}, doc_ids=["01AA"])
    assert table.remove(doc_ids=["01AB", "none"]) == ["01AB"]
    assert [(doc.doc_id, doc) for doc in log(path)] == [("01AA", {"n": "new"})]
    assert log(path).get(doc_id="01AA") == {"n": "new"}


def test_opening_and_reading_leave_no_trace(path: Path) -> None:
    assert list(log(path)) == list(log(path, access_mode="r")) == []
    assert list(path.parent.iterdir()) == []


def test_a_file_begins_with_its_header_and_is_for_its_owner_alone(path: Path) -> None:
    put(log(path, header={"month": "2026-11"}), "a")
    assert path.read_bytes().startswith(sealed({"journal": 1, "month": "2026-11"}))
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_file_is_born_whole_and_its_name_is_synced_too(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    sync = os.fsync

    def noted(fd: int) -> None:
        names = "folder" if stat.S_ISDIR(os.fstat(fd).st_mode) else "file"
        synced.append(f"{names} while the name is {'there' if path.exists() else 'not there'}")
        sync(fd)

    monkeypatch.setattr(os, "fsync", noted)
    put(log(path), "a")
    assert synced == [
        "file while the name is not there",
        "folder while the name is there",
        "file while the name is there",
    ]


def test_what_was_written_is_never_overwritten(path: Path) -> None:
    table, before = log(path), b""
    for step in (
        lambda: put(table, "a", "b"),
        lambda: table.update({"n": "c"}, doc_ids=["a"]),
        lambda: table.remove(doc_ids=["b"]),
        table.truncate,
    ):
        step()
        after = path.read_bytes()
        assert after.startswith(before) and len(after) > len(before)
        before = after


def test_what_changes_nothing_writes_nothing(path: Path) -> None:
    table = log(path)
    put(table, "a")
    before = path.read_bytes()
    table.update({"n": "a"}, doc_ids=["a"])
    table.remove(doc_ids=["b"])
    assert path.read_bytes() == before


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), {1, 2}, object()])
def test_what_is_no_json_is_refused_and_changes_nothing(path: Path, wrong: object) -> None:
    table = log(path)
    put(table, "a")
    before = path.read_bytes()
    with pytest.raises((ValueError, TypeError)):
        table.update({"n": wrong}, doc_ids=["a"])
    assert (found(table), path.read_bytes()) == (["a"], before)


def test_memory_holds_what_a_reader_of_the_file_would_see(path: Path) -> None:
    table = log(path)
    table.insert(Document({"pair": (1, 2), 3: "\ud800"}, "a"))  # type: ignore[arg-type]
    assert list(table) == list(log(path)) == [{"pair": [1, 2], "3": "\ud800"}]


def failing(error: int) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise OSError(error, os.strerror(error))

    return fail


def test_a_sync_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = log(path)
    put(table, "a")
    before = path.read_bytes()
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", failing(errno.EIO))
        with pytest.raises(OSError, match="Input/output"):
            put(table, "b")
    assert (found(table), path.read_bytes()) == (["a"], before)
    put(table, "b")
    assert found(table) == found(log(path)) == ["a", "b"]


def test_a_short_write_that_cannot_be_cut_off_is_voided_by_the_next(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = log(path)
    put(table, "a")
    whole = os.write

    def short(fd: int, data: memoryview) -> int:
        if len(data) < 40:
            raise OSError(errno.ENOSPC, "full")
        return whole(fd, data[:40])

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", short)
        disk.setattr(os, "ftruncate", failing(errno.EIO))
        with pytest.raises(OSError, match="full"):
            put(table, "b")
    assert found(table) == ["a"]
    put(table, "c")
    assert found(table) == found(log(path)) == ["a", "c"]
    storage = JournalStorage(path)
    storage.read()
    assert (storage.found.bad, storage.found.torn) == (0, 1)


def test_what_another_program_appends_is_seen(path: Path) -> None:
    reader, writer = log(path, access_mode="r"), log(path)
    for uid in "abc":
        put(writer, uid)
        assert found(reader)[-1] == uid


def test_a_newer_version_that_another_program_appended_counts(path: Path) -> None:
    one, other = log(path), log(path)
    put(one, "a")
    other.update({"n": "b"}, doc_ids=["a"])
    assert found(one) == ["b"]
    put(one, "c")
    assert found(one) == found(log(path)) == ["b", "c"]


def test_a_reader_cannot_write(path: Path) -> None:
    put(log(path), "a")
    with pytest.raises(io.UnsupportedOperation):
        put(log(path, access_mode="r"), "b")


@pytest.mark.parametrize("swap", ["older", "gone", "empty", "headless", "other"])
def test_a_file_swapped_underneath_gets_back_what_it_lacks(path: Path, swap: str) -> None:
    table = log(path)
    put(table, "a")
    older = path.read_bytes()
    put(table, "b")
    path.rename(path.with_suffix(".old"))
    if swap != "gone":
        path.write_bytes(
            {"older": older, "empty": b"", "headless": older[40:], "other": older}[swap]
        )
    if swap == "other":
        put(log(path), "x")
    assert set(found(table)) >= {"a", "b"}
    put(table, "c")
    assert set(found(table)) == set(found(log(path))) == {"a", "b", "c", *("x" * (swap == "other"))}


def test_a_swap_between_the_write_and_its_acknowledgement_loses_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = log(path)
    put(table, "a")
    older, sync, swaps = path.read_bytes(), os.fsync, [1]

    def swapped(fd: int) -> None:
        sync(fd)
        if swaps:
            swaps.pop()
            path.unlink()
            path.write_bytes(older)

    monkeypatch.setattr(os, "fsync", swapped)
    put(table, "b")
    assert found(table) == found(log(path)) == ["a", "b"]


def test_a_file_cut_short_during_the_write_gets_back_what_it_lost(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = log(path)
    put(table, "a", "b")
    sync, cuts = os.fsync, [1]

    def cut(fd: int) -> None:
        sync(fd)
        if cuts:
            cuts.pop()
            header, *_, last = path.read_bytes().splitlines(keepends=True)
            path.write_bytes(header + last)

    monkeypatch.setattr(os, "fsync", cut)
    put(table, "c")
    assert set(found(table)) == set(found(log(path))) == {"a", "b", "c"}


def test_a_file_that_is_swapped_time_and_again_is_told_and_nothing_changes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = log(path)
    put(table, "a")
    older, sync = path.read_bytes(), os.fsync

    def swapped(fd: int) -> None:
        sync(fd)
        path.unlink()
        path.write_bytes(older)

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", swapped)
        with pytest.raises(OSError, match="swapped"):
            put(table, "b")
    assert found(table) == ["a"]


@pytest.mark.parametrize("raw", [b"", b"rubbish\n", b"\0" * 4096])
def test_a_damaged_file_is_set_aside_unchanged_before_a_new_one_is_born(
    path: Path, raw: bytes
) -> None:
    path.write_bytes(raw)
    put(log(path), "a")
    assert path.with_name("2026-11.aaaaaaaa.aside-1.jsonl").read_bytes() == raw
    assert found(log(path)) == ["a"]


def test_a_file_of_a_newer_version_is_read_and_never_written(path: Path) -> None:
    put(log(path), "a")
    path.write_bytes(path.read_bytes().replace(*(sealed({"journal": n}) for n in (1, 2))))
    before = path.read_bytes()
    assert found(log(path)) == ["a"]
    with pytest.raises(io.UnsupportedOperation, match="newer"):
        put(log(path), "b")
    assert path.read_bytes() == before
