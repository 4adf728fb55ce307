"""TinyDB on an append-only file: what was acknowledged is on disk and is never overwritten."""

import io
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from zlib import crc32

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from slaaprust.store.files import open_file, set_aside, write_all, write_whole
from slaaprust.store.journal.lines import (
    CONTAINER,
    Changes,
    Content,
    Fields,
    Tables,
    apply,
    changes_of,
    commit,
    content,
    sealed,
)

_TRIES = 3
_NESTED = {dict, list}
_UNREAD = (-1,)

FileState = tuple[int, ...]  # tells one state of a file from any other; empty is no file


class JournalStorage(Storage):
    """Keeps the tables in memory and puts each change at the end of the file, synced.

    A file that another program changed, swapped or removed is read again; what this storage
    holds and such a file lacks is put back at the next write.
    """

    def __init__(
        self, path: str | Path, access_mode: str = "r+", header: Mapping[str, Any] | None = None
    ) -> None:
        self._path = Path(path)
        self._writable = access_mode != "r"
        self._header = {"journal": CONTAINER, **(header or {})}
        self._mark: FileState = _UNREAD
        self._held: Tables = {}
        self._owed: Changes = {}
        self._size = self._crc = 0  # of what was read and written, to tell growth from a swap
        self.found = Content()

    def read(self) -> Tables | None:
        """The tables, to be changed at will; None where there is no file."""
        if not self.mark() and not self._held:
            return None
        return {
            name: {uid: _copy(doc) for uid, doc in table.items()}
            for name, table in self._held.items()
        }

    def held(self, table: str) -> Mapping[str, Fields]:
        """The documents of a table as they are held, which nobody is to change."""
        return self._held.get(table, {})

    def write(self, data: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
        """Puts on disk what differs; OSError where that failed, and then nothing has changed."""
        changes = self._changes(data)
        if changes:
            self._commit(changes)

    def settle(self) -> None:
        """Puts back what the file lacks since another program had its hands on it."""
        if self.owes:
            self._commit({})

    @property
    def owes(self) -> bool:
        """Whether the file lacks something that is held here."""
        return bool(self._owed)

    def mark(self) -> FileState:
        """The state of what is held, after a look whether the file is still the same."""
        try:
            if _mark(self._path.stat()) != self._mark:
                self._load()
        except FileNotFoundError:
            if self._mark:
                self._take(b"", ())
        return self._mark

    def _load(self) -> None:
        with self._path.open("rb") as file:
            mark = _mark(os.fstat(file.fileno()))
            self._take(file.read(), mark)

    def _take(self, raw: bytes, mark: FileState) -> None:
        self.found = content(raw)
        tables = self.found.tables = _shared(self.found.tables)
        if self._writable:
            grown = crc32(raw[: self._size]) == self._crc  # else it was swapped, or cut short
            wanted = self._owed if grown else _changes_to(self._held)
            self._owed = {
                (name, uid): doc
                for (name, uid), doc in wanted.items()
                if tables.get(name, {}).get(uid or "") != doc
            }
            apply(tables, self._owed)
        self._held, self._mark, self._size, self._crc = tables, mark, len(raw), crc32(raw)

    def _changes(self, data: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Changes:
        changes: Changes = {(name, None): None for name in self._held.keys() - data.keys()}
        for name, table in data.items():
            held = self._held.get(name, {})
            if not table and name not in self._held:
                changes[name, None] = {}
            for uid in held.keys() - table.keys():
                changes[name, uid] = None
            for uid, doc in table.items():
                if held.get(uid) != doc:
                    changes[name, uid] = dict(doc)
        return changes

    def _commit(self, changes: Changes) -> None:
        if not self._writable:
            raise io.UnsupportedOperation("opened for reading only")
        for _ in range(_TRIES):
            self._ready()
            todo = self._owed | changes
            if not todo or self._append(todo):
                return
        raise OSError(f"{self._path.name} is swapped by another program time and again")

    def _ready(self) -> None:
        """Sees to a file with a header, and never to one in place of what is there."""
        if self.mark() and self.found.container > CONTAINER:
            raise io.UnsupportedOperation("written by a newer version")
        if self._mark and (not self.found.container or self._path.is_symlink()):
            set_aside(self._path, f"{self._path.stem}.aside-{{n}}{self._path.suffix}")
        if not self.mark():
            write_whole(self._path, sealed(self._header))
            self.mark()

    def _append(self, changes: Changes) -> bool:
        """Writes and syncs; whether the name still leads to the file that was written."""
        lines = commit(changes)
        added = self.found.before_next + lines
        fd = open_file(self._path, os.O_WRONLY | os.O_APPEND)
        try:
            before = os.fstat(fd)
            if _mark(before) != self._mark:
                return False
            try:
                write_all(fd, added)
                os.fsync(fd)
            except BaseException:
                with suppress(OSError):
                    os.ftruncate(fd, before.st_size)
                raise
            after = os.fstat(fd)
        finally:
            os.close(fd)
        whole = after.st_size == before.st_size + len(added)  # else it shrank in the meantime
        if not whole or not self._leads_to(after):
            return False
        apply(self._held, changes_of(lines))
        self._owed, self._mark, self.found.before_next = {}, _mark(after), b""
        self._size, self._crc = self._size + len(added), crc32(added, self._crc)
        return True

    def _leads_to(self, file: os.stat_result) -> bool:
        try:
            return os.path.samestat(self._path.stat(), file)
        except FileNotFoundError:
            return False


def _mark(file: os.stat_result) -> FileState:
    return file.st_dev, file.st_ino, file.st_size, file.st_mtime_ns


def _changes_to(tables: Tables) -> Changes:
    return {(name, uid): doc for name, table in tables.items() for uid, doc in table.items()}


def _shared(tables: Tables) -> Tables:
    """The same with each text in memory once: names and most values come back in every document."""
    known: dict[str, str] = {}
    once = known.setdefault
    return {
        name: {
            once(uid, uid): {
                once(key, key): once(value, value) if type(value) is str else value
                for key, value in doc.items()
            }
            for uid, doc in table.items()
        }
        for name, table in tables.items()
    }


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        nested = not _NESTED.isdisjoint(map(type, value.values()))
        return {key: _copy(each) for key, each in value.items()} if nested else value.copy()
    return [_copy(each) for each in value] if isinstance(value, list) else value


class UidTable(Table):
    """A table whose documents go by their uid; each comes as a Document that has one."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB reads it as a class, any class


class JournalDB(TinyDB):
    """TinyDB with journal files and uids."""

    table_class = UidTable
    default_storage_class = JournalStorage  # type: ignore[assignment]  # a Storage all the same
