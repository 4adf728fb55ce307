"""What the diary's files were when last looked at, so that damage done since is noticed."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from slaaprust.domain.records.archive import Harm
from slaaprust.store.files import write_whole
from slaaprust.store.journal.lines import Content, content
from slaaprust.store.journal.month import TABLE
from slaaprust.store.transfer.merge import files_of

FILE = "inventory.json"


@dataclass(frozen=True, slots=True)
class FileStamp:
    """One file: its bytes, its time of change in ns, its records and its bad lines."""

    size: int
    changed: int
    records: int = 0
    bad: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files by name, and how many records there are in each month."""

    files: Mapping[str, FileStamp] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)


def remembered(state: Path) -> Manifest:
    """What was remembered last; nothing where there is none, or none that can be read."""
    with suppress(OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        told = json.loads((state / FILE).read_bytes())
        files = {name: FileStamp(*map(int, seen)) for name, seen in told["files"].items()}
        return Manifest(files, {name: int(count) for name, count in told["months"].items()})
    return Manifest()


def remember(state: Path, diary: Path) -> None:
    """Puts down what the files are now; only what changed is read. OSError where that failed."""
    before = remembered(state)
    now = taken(diary, before)
    if now.files and now != before:  # a folder that is not there today may be there tomorrow
        told: dict[str, Any] = {
            "files": {
                name: [seen.size, seen.changed, seen.records, seen.bad]
                for name, seen in now.files.items()
            },
            "months": dict(now.months),
        }
        write_whole(state / FILE, json.dumps(told, indent=0).encode() + b"\n")


def taken(diary: Path, before: Manifest) -> Manifest:
    """What the files are now; of a month without changes as it was known before."""
    stats = files_of(diary)
    other = {each[:7] for each in changed(diary, before)}
    files: dict[str, FileStamp] = {}
    months: dict[str, int] = {}
    for month in sorted({name[:7] for name in stats}):
        mine = [name for name in stats if name.startswith(month)]
        if month not in other and month in before.months:
            files |= {name: before.files[name] for name in mine}
            months[month] = before.months[month]
            continue
        uids: set[str] = set()
        for name in mine:
            found = _content(diary / name)
            records = found.tables.get(TABLE, {})
            stat = stats[name]
            files[name] = FileStamp(stat.st_size, stat.st_mtime_ns, len(records), found.bad)
            uids |= records.keys()
        months[month] = len(uids)
    return Manifest(files, months)


def changed(diary: Path, before: Manifest) -> tuple[str, ...]:
    """The names that came, went, or lead to other bytes; this opens no file."""
    now = {name: (each.st_size, each.st_mtime_ns) for name, each in files_of(diary).items()}
    then = {name: (each.size, each.changed) for name, each in before.files.items()}
    return tuple(sorted(name for name in now.keys() | then if now.get(name) != then.get(name)))


def harm(path: Path, before: FileStamp | None) -> tuple[Harm, int] | None:
    """What has happened to a file since, and how many lines of it are bad; None is nothing."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return (Harm.VANISHED, 0) if before else None
    except OSError:
        return Harm.UNREADABLE, 0
    found = content(raw)
    records = len(found.tables.get(TABLE, {}))
    was = before or FileStamp(0, 0)
    if not found.container and (was.bad, was.size, was.records) != (found.bad, len(raw), records):
        return Harm.HEADLESS, found.bad
    for what, is_so in (
        (Harm.DAMAGED, found.bad > was.bad),
        (Harm.SHRUNK, len(raw) < was.size),
        (Harm.SWAPPED, records < was.records),
    ):
        if is_so:
            return what, found.bad
    return None


def _content(path: Path) -> Content:
    try:
        return content(path.read_bytes())
    except OSError:
        return Content()
