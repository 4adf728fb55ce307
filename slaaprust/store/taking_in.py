"""Merges versions of records into the diary by uid: the newest stays, and twice is once."""

import errno
import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from slaaprust.domain.archive import Weighed
from slaaprust.ports import NotKept
from slaaprust.store import rows
from slaaprust.store.damage import cause
from slaaprust.store.journal_storage import JournalStorage
from slaaprust.store.lines import CONTAINER, content, sealed, unsealed
from slaaprust.store.month import TABLE
from slaaprust.store.rows import Record
from slaaprust.store.ulid import ms_of
from slaaprust.store.versions import base_of, stamp, standing

Versions = dict[str, list[Record]]  # those of each record that differ, by its uid
ENDINGS = (".jsonl", ".jsonl~")
_SPARE = 1 << 20  # bytes that are to stay free for the diary itself


class Lending(Protocol):
    """A journal that lets others write while it holds the lock."""

    def lending(self) -> AbstractContextManager[tuple[Path, str]]:
        """Gives its folder and the name of this device; NotKept where it cannot be written."""


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


def month_of(uid: str) -> str:
    """The month in which a record is filed; ValueError when its name holds none."""
    try:
        return datetime.fromtimestamp(ms_of(uid) / 1000, UTC).isoformat()[:7]
    except (OverflowError, OSError) as error:
        raise ValueError(uid) from error


def weigh(ours: Versions, theirs: Versions) -> Weighed:
    """What these versions are beside ours; those that no file can take are unknown."""
    found: dict[str, list[str]] = {"new": [], "newer": [], "older": [], "same": [], "unknown": []}
    for uid, versions in theirs.items():
        found[_beside(uid, ours.get(uid, []), versions)].append(uid)
    new, newer, older, same, unknown = map(tuple, found.values())
    return Weighed(new, newer, older, len(same), unknown)


def take_in(journal: Lending, theirs: Versions, now: datetime) -> Weighed:
    """Puts the versions that are missing here in this device's own files, one write a month.

    Everything is weighed and opened, and the room for it looked up, before anything is written.
    """
    with journal.lending() as (diary, device):
        try:
            ours = of_folder(diary, months_of(theirs), unreadable=True)
            weighed = weigh(ours, theirs)
            wanted = {uid: standing(ours.get(uid, []) + theirs[uid]) for uid in weighed.wanted}
            _see_to_room(diary, sum(len(sealed(each)) + 80 for each in wanted.values()))
            for storage, records in tuple(_opened(diary, device, wanted)):
                tables = storage.read() or {}
                own = tables.setdefault(TABLE, {})
                for uid, record in records.items():
                    over = own.get(uid)
                    own[uid] = record if not over else _over(over, record, device, now)
                storage.write(tables)
        except OSError as error:
            raise NotKept(cause(error)) from error
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


def _opened(
    diary: Path, device: str, records: Mapping[str, Record]
) -> Iterator[tuple[JournalStorage, dict[str, Record]]]:
    """The own file of each month with what it is to get; OSError where one is not ours to write."""
    by_month: dict[str, dict[str, Record]] = {}
    for uid, record in records.items():
        by_month.setdefault(month_of(uid), {})[uid] = record
    for month, some in sorted(by_month.items()):
        header = {"schema": rows.VERSION, "dev": device, "month": month}
        storage = JournalStorage(diary / f"{month}.{device}.jsonl", header=header)
        if storage.mark() and storage.found.container > CONTAINER:
            storage.write({TABLE: some})  # refuses, before any other month is written
        yield storage, some


def _stamp(record: Mapping[str, object]) -> tuple[str, str]:
    return str(record.get("updated", "")), str(record.get("dev", ""))


def _beside(uid: str, ours: list[Record], theirs: list[Record]) -> str:
    known = {_stamp(each) for each in ours}
    more = [each for each in theirs if _stamp(each) not in known]
    if not all(fits(uid, each) for each in more):
        return "unknown"
    if not ours:
        return "new"
    if not more:
        return "same"
    return "older" if _stamp(standing(ours + more)) in known else "newer"


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
