"""One month of the journal: the files of all devices, joined by newest version."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from tinydb.table import Document, Table

from slaaprust.domain.journal import Kept
from slaaprust.store import rows
from slaaprust.store.damage import FileDamage
from slaaprust.store.journal_storage import JournalDB, JournalStorage, Mark
from slaaprust.store.rows import Record

TABLE = "log"


class Month:
    """The records of a month in memory; only the file `own` is ever written."""

    def __init__(self, folder: Path, name: str, own: str | None, header: Mapping[str, Any]) -> None:
        self._folder = folder
        self._name = name
        self.own = own
        self._header = {**header, "month": name}
        self._files: dict[str, Table] = {}
        self._marks: dict[str, Mark] = {}
        self._records: dict[str, Record] = {}
        self._kept: dict[str, Kept] = {}
        self._unreadable: dict[str, OSError] = {}
        self.misfits: set[str] = set()

    def look(self, names: Collection[str]) -> None:
        """Reads what has changed in the folder, whose file names are given."""
        mine = {n for n in names if n.startswith(f"{self._name}.") and n.endswith(".jsonl")}
        for gone in self._files.keys() - mine - {self.own}:
            del self._files[gone]
        self._unreadable = {}
        marks = {}
        for name in sorted(mine | self._files.keys()):
            try:
                marks[name] = self._storage(name).mark()
            except OSError as error:
                self._unreadable[name] = error
        if marks != self._marks:
            self._marks = marks
            self._join()

    def record(self, uid: str) -> Record:
        """The newest version of a record, removed or not; KeyError where there is none."""
        return self._records[uid]

    def kept(self) -> Collection[Kept]:
        """The entries that live, in no order."""
        return self._kept.values()

    def put(self, uid: str, record: Record) -> None:
        """Keeps this version of a record in the own file; OSError where that failed."""
        assert self.own
        table, storage = self._table(self.own), self._storage(self.own)
        seen = storage.found
        document = Document(record, uid)  # type: ignore[arg-type]  # ids are ints in name only
        if uid in self._records:
            table.upsert(document)
        else:
            table.insert(document)
        self._marks[self.own] = storage.mark()
        if storage.found is seen:
            self._take(uid, record)
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
        self._records, self._kept, self.misfits = {}, {}, set()
        newest: dict[str, Record] = {}
        for name in self._marks:
            for document in self._table(name):
                uid = str(document.doc_id)
                if uid not in newest or _stamp(newest[uid]) < _stamp(document):
                    newest[uid] = dict(document)
        for uid, record in newest.items():
            self._take(uid, record)

    def _take(self, uid: str, record: Record) -> None:
        self._records[uid] = record
        self._kept.pop(uid, None)
        try:
            found = None if record.get("deleted") else rows.kept(uid, record)
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


def _stamp(record: Mapping[str, Any]) -> tuple[str, str]:
    return str(record.get("updated", "")), str(record.get("dev", ""))
