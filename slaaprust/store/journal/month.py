"""One month of the journal: the files of all devices, joined by newest version."""

from collections.abc import Callable, Collection, Iterator, KeysView, Mapping, MutableMapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from tinydb.table import Document, Table

from slaaprust.domain.records.journal import Kept
from slaaprust.store.journal import codec
from slaaprust.store.journal.codec import Record
from slaaprust.store.journal.damage import FileDamage
from slaaprust.store.journal.tinydb_storage import FileState, JournalDB, JournalStorage
from slaaprust.store.journal.ulid import ms_of
from slaaprust.store.journal.versions import Base, base_of, standing, updated

TABLE = "log"
ENDINGS = (".jsonl", ".jsonl~")


def month_of_file(name: str) -> str:
    """The month of a file of the diary or of a copy of one; nothing for any other file."""
    return name[:7] if name[7:8] == "." and name.endswith(ENDINGS) else ""


def month_of(uid: str) -> str:
    """The month in whose files a record stands for good; ValueError when its name holds none."""
    try:
        return datetime.fromtimestamp(ms_of(uid) / 1000, UTC).isoformat()[:7]
    except (OverflowError, OSError) as error:
        raise ValueError(uid) from error


def month_of_uid(uid: str) -> str:
    """The same; KeyError for what is no uid."""
    try:
        return month_of(uid)
    except ValueError:
        raise KeyError(uid) from None


class Month:
    """The records of a month in memory; only the file `own` is ever written."""

    def __init__(self, folder: Path, name: str, own: str | None, header: Mapping[str, Any]) -> None:
        self._folder = folder
        self._name = name
        self.own = own
        self._header = {**header, "month": name}
        self._files: dict[str, Table] = {}
        self._marks: dict[str, FileState] = {}
        self._kept: dict[str, Kept] = {}
        self._unreadable: dict[str, OSError] = {}
        self._mine: set[str] = set()  # what the own file has under the name of this device
        self.alone = False  # whether nothing else on this machine wrote since the last look
        self.doubled = False  # whether another machine writes under the name of this device
        self.misfits: set[str] = set()
        self.stand = object()  # another one after each change

    def look(self, names: Collection[str], alone: bool = False) -> None:
        """Reads what has changed in the folder, whose file names are given.

        `alone` is whether no other program on this machine can write.
        """
        mine = {name for name in names if month_of_file(name) == self._name}
        for gone in self._files.keys() - mine - {self.own}:
            del self._files[gone]
        self._unreadable = {}
        marks = {}
        for name in sorted(mine | self._files.keys(), key=lambda name: (len(name), name)):
            try:
                marks[name] = self._storage(name).mark()
            except OSError as error:
                self._unreadable[name] = error
        if marks != self._marks:
            before, self._marks = self._mine, marks
            self._join()
            self.doubled |= alone and self.alone and bool(self._mine - before)
        self.alone = alone

    def must_be_whole(self) -> None:
        """Raises why the own file could not be read: nothing is to build upon a part of it."""
        if self.own in self._unreadable:
            raise self._unreadable[self.own]

    def record(self, uid: str) -> Record:
        """The version of a record that counts, removed or not; KeyError where there is none."""
        versions = self._versions(uid)
        if not versions:
            raise KeyError(uid)
        return standing(versions)

    def base(self, uid: str) -> Base:
        """What a version of a record that is made now builds upon."""
        return base_of(self._versions(uid))

    def kept(self) -> Collection[Kept]:
        """The entries that live, in no order."""
        return self._kept.values()

    def one(self, uid: str) -> Kept | None:
        """The entry of this uid, if it lives."""
        return self._kept.get(uid)

    def unknown(self) -> Iterator[Record]:
        """The records of a kind unknown here that were not removed."""
        for uid in self._uids() - self._kept.keys() - self.misfits:
            if not (record := self.record(uid)).get("deleted"):
                yield {**record, "uid": uid}

    def put(self, records: Mapping[str, Record]) -> None:
        """Keeps these versions of records in the own file; OSError where that failed."""
        assert self.own
        self.must_be_whole()
        table, storage = self._table(self.own), self._storage(self.own)
        seen, alone, self.alone = storage.found, self.alone, False
        storage.mark()  # what stands in the file now, whatever was known of it
        there = {uid: each for uid, each in records.items() if uid in storage.held(TABLE)}
        if there:
            turns = iter(there.values())  # TinyDB asks for the documents in the order given
            ids = cast("list[int]", list(there))  # ids are ints in name only
            table.update(lambda document: _become(next(turns))(document), doc_ids=ids)
        if len(there) < len(records):
            table.insert_multiple(
                Document(each, cast("int", uid))
                for uid, each in records.items()
                if uid not in there
            )
        self.alone = alone  # a write that failed may appear in the file all the same
        self._marks[self.own] = storage.mark()
        if storage.found is seen:
            for uid in records:
                self._take(uid)
            self._mine.update(records)
            self.stand = object()
        else:  # the file is new, or another program had changed it
            self._join()

    def settle(self) -> None:
        """Puts back what a swapped own file lacks; OSError where that failed."""
        if self.owes and self.own:
            self._storage(self.own).settle()

    @property
    def owes(self) -> bool:
        """Whether the own file lacks something that was acknowledged."""
        return self.own in self._files and self._storage(self.own).owes

    def damage(self) -> Iterator[FileDamage]:
        """What is wrong with its files."""
        for name, error in self._unreadable.items():
            yield FileDamage(name, unreadable=error.strerror or str(error))
        for name in self._marks:
            found = self._storage(name).found
            headless = bool(self._marks[name]) and not found.container
            if found.bad or found.torn or headless:
                yield FileDamage(name, found.bad, found.torn, headless)

    def _join(self) -> None:
        self._kept, self.misfits, self.stand = {}, set(), object()
        for name in self._marks:
            records = self._storage(name).held(TABLE)
            mine = {uid for uid, each in records.items() if each.get("dev") == self._header["dev"]}
            if name == self.own:
                self._mine = mine
            elif self.own and name.startswith(self.own.removesuffix(".jsonl")):
                self.doubled |= self._is_of_a_double(name, {uid: records[uid] for uid in mine})
        for uid in self._uids():
            self._take(uid)

    def _is_of_a_double(self, name: str, copy: Mapping[str, Record]) -> bool:
        """Whether a copy of the own file, as sync programs make them, holds what it never held."""
        mine = self._storage(self.own or "").held(TABLE)
        return ".aside-" not in name and any(
            uid not in mine or updated(mine[uid]) < updated(record) for uid, record in copy.items()
        )

    def _uids(self) -> KeysView[str]:
        """The names of all records, in the order of the files."""
        return {uid: None for name in self._marks for uid in self._storage(name).held(TABLE)}.keys()

    def _versions(self, uid: str) -> list[Record]:
        """The version that each file holds of a record."""
        tables = [self._storage(name).held(TABLE) for name in self._marks]
        return [table[uid] for table in tables if uid in table]

    def _take(self, uid: str) -> None:
        self._kept.pop(uid, None)
        record = self.record(uid)
        try:
            found = None if record.get("deleted") else codec.kept(uid, record)
        except ValueError:
            self.misfits.add(uid)
        else:
            self.misfits.discard(uid)
            if found:
                self._kept[uid] = found

    def _storage(self, name: str) -> JournalStorage:
        storage = self._table(name).storage
        assert isinstance(storage, JournalStorage)
        return storage

    def _table(self, name: str) -> Table:
        if name not in self._files:
            mode = "r+" if name == self.own else "r"
            db = JournalDB(self._folder / name, access_mode=mode, header=self._header)
            # TinyDB's cache of queries does not know of files that change by themselves
            self._files[name] = db.table(TABLE, cache_size=0)
        return self._files[name]


def _become(record: Record) -> Callable[[MutableMapping[Any, Any]], None]:
    """What turns a document into this record, leaving nothing of what it was."""

    def become(document: MutableMapping[Any, Any]) -> None:
        document.clear()
        document.update(record)

    return become
