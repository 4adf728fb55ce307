"""Merges versions of records into the diary by uid: the newest stays, and twice is once."""

import errno
import io
import os
import shutil
from collections.abc import Collection, Iterable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import sleep
from typing import Protocol

from slaaprust.domain.records.archive import Weighed
from slaaprust.store.journal import codec
from slaaprust.store.journal.codec import Record
from slaaprust.store.journal.damage import as_not_kept
from slaaprust.store.journal.lines import CONTAINER, Tables, content, sealed, unsealed
from slaaprust.store.journal.month import ENDINGS, TABLE, month_of
from slaaprust.store.journal.tinydb_storage import JournalStorage
from slaaprust.store.journal.versions import base_of, stamp, standing

Versions = dict[str, list[Record]]  # those of each record that differ, by its uid
Stat = tuple[int, int, int]  # which file it is, its size and its time of change
_WANTED = ("new", "newer")
_SPARE = 1 << 20  # bytes that are to stay free for the diary itself
_BREATH = 0.001  # s between two months: a lock goes to who asks first, not to who waits longest


class LendsJournal(Protocol):
    """A journal that lets others write while it holds the lock."""

    def ready(self) -> tuple[Path, str]:
        """Puts on disk what is owed, and tells the folder and this device's name; NotKept."""

    def lending(self, month: str = "") -> AbstractContextManager[tuple[Path, str]]:
        """Gives the same; nobody else is at that month, or at any, until it is given back."""


def versions_in(raw: bytes) -> Mapping[str, Record]:
    """The version of each record in a file of the diary, as far as it is sound."""
    return content(raw).tables.get(TABLE, {})


def join(into: Versions, more: Mapping[str, Record]) -> None:
    """Adds versions that are not there yet."""
    for uid, record in more.items():
        there = into.setdefault(uid, [])
        if _stamp(record) not in map(_stamp, there):
            there.append(record)


def files_of(diary: Path) -> dict[str, os.stat_result]:
    """The files of the diary by name, in order; none where there is no folder."""
    try:
        with os.scandir(diary) as found:
            stats = {
                each.name: each.stat()
                for each in found
                if each.name.endswith(ENDINGS) and not each.name.startswith(".") and each.is_file()
            }
    except OSError:
        return {}
    return dict(sorted(stats.items()))


def of_folder(
    diary: Path, months: Collection[str] | None = None, unreadable: bool = False
) -> Versions:
    """The versions of every record of these months, or of all.

    OSError where a file cannot be read, unless `unreadable` lets it pass.
    """
    found: Versions = {}
    for name in files_of(diary):
        if months is None or name[:7] in months:
            with suppress(*((OSError,) if unreadable else ())):
                join(found, versions_in((diary / name).read_bytes()))
    return found


def weigh(ours: Versions, theirs: Versions) -> Weighed:
    """What these versions are beside ours; those that no file can take are unknown."""
    found: dict[str, list[str]] = {"new": [], "newer": [], "older": [], "same": [], "unknown": []}
    for uid, versions in theirs.items():
        fit = all(fits(uid, each) for each in _unseen(ours.get(uid, []), versions))
        found[_beside(ours.get(uid, []), versions) if fit else "unknown"].append(uid)
    new, newer, older, same, unknown = map(tuple, found.values())
    return Weighed(new, newer, older, len(same), unknown)


def take_in(journal: LendsJournal, theirs: Versions, now: datetime) -> Weighed:
    """Puts the versions that are missing here in this device's own files, one write a month.

    Everything is weighed and opened, and the room for it looked up, before anything is written.
    Who logs something meanwhile waits for one month at most, and loses nothing by it.
    """
    diary, device = journal.ready()
    with as_not_kept():
        ours = of_folder(diary, months_of(theirs), unreadable=True)
        weighed = weigh(ours, theirs)
        by_month: dict[str, Versions] = {}
        for uid in weighed.wanted:
            by_month.setdefault(month_of(uid), {})[uid] = theirs[uid]
        _see_to_room(diary, sum(len(sealed(standing(theirs[uid]))) + 80 for uid in weighed.wanted))
        for month in by_month:
            _must_be_ours(_own(diary, device, month))
    for month, some in sorted(by_month.items()):
        ready = _ready(diary, device, month, some, now)
        with journal.lending(month) as (diary, device):
            if _stand(diary, month) != ready.stand:
                ready = _ready(diary, device, month, some, now)
            ready.storage.write(ready.tables)
        sleep(_BREATH)
    return weighed


def months_of(uids: Iterable[str]) -> set[str]:
    """The months of these names; those that are no name have none."""
    found = set()
    for uid in uids:
        try:
            found.add(month_of(uid))
        except ValueError:
            continue
    return found


def _own(diary: Path, device: str, month: str) -> JournalStorage:
    header = {"schema": codec.VERSION, "dev": device, "month": month}
    return JournalStorage(diary / f"{month}.{device}.jsonl", header=header)


def _must_be_ours(storage: JournalStorage) -> None:
    """OSError where a file cannot be read, or only be read."""
    if storage.mark() and storage.found.container > CONTAINER:
        raise io.UnsupportedOperation("written by a newer version")


@dataclass(frozen=True, slots=True)
class _Ready:
    """What the own file of a month is to hold, as long as its files are as they were."""

    storage: JournalStorage
    tables: Tables
    stand: dict[str, Stat]


def _ready(diary: Path, device: str, month: str, theirs: Versions, now: datetime) -> _Ready:
    """Makes ready what a month lacks, so that the write alone keeps others waiting."""
    stand, ours = _stand(diary, month), of_folder(diary, {month}, unreadable=True)
    storage = _own(diary, device, month)
    tables = storage.read() or {}
    own = tables.setdefault(TABLE, {})
    for uid, versions in theirs.items():
        if _beside(ours.get(uid, []), versions) not in _WANTED:
            continue  # by now it is there
        record, over = standing(ours.get(uid, []) + versions), own.get(uid)
        own[uid] = record if not over else _over(over, record, device, now)
    return _Ready(storage, tables, stand)


def _stand(diary: Path, month: str) -> dict[str, Stat]:
    return {
        name: (each.st_ino, each.st_size, each.st_mtime_ns)
        for name, each in files_of(diary).items()
        if name.startswith(month)
    }


def _stamp(record: Mapping[str, object]) -> tuple[str, str]:
    return str(record.get("updated", "")), str(record.get("dev", ""))


def _unseen(ours: list[Record], theirs: list[Record]) -> list[Record]:
    known = {_stamp(each) for each in ours}
    return [each for each in theirs if _stamp(each) not in known]


def _beside(ours: list[Record], theirs: list[Record]) -> str:
    if not ours:
        return "new"
    more = _unseen(ours, theirs)
    if not more:
        return "same"
    is_older = _stamp(standing(ours + more)) in map(_stamp, ours)
    return "older" if is_older else "newer"


def _over(own: Record, record: Record, device: str, now: datetime) -> Record:
    """The record as it is to stand over this device's own version: made anew where it is unseen."""
    base = base_of([own, record])
    if base == base_of([record]):
        return record
    return {**record, "updated": stamp(now, base), "dev": device, "base": base}


def fits(uid: str, record: Record) -> bool:
    """Whether a file can hold it: it has a month, and reads back as a line."""
    try:
        month_of(uid)
        line = sealed({"table": TABLE, "id": uid, "doc": record, "left": 0})
    except (ValueError, TypeError, RecursionError):
        return False
    return unsealed(line[:-1]) is not None


def _see_to_room(folder: Path, size: int) -> None:
    if size and folder.exists() and shutil.disk_usage(folder).free < size + _SPARE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
