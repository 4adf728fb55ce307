"""Taking the diary to another folder: everything is copied and looked at, nothing is removed."""

import errno
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from slaaprust.domain.text import N_
from slaaprust.ports import NotKept
from slaaprust.store.damage import cause
from slaaprust.store.files import make_folder, write_whole
from slaaprust.store.month import month_of_file

_SAME = N_("store", "het dagboek staat al in die map")
_INSIDE = N_("store", "die map ligt in het dagboek zelf")
_UNEQUAL = N_("store", "wat er in de nieuwe map kwam te staan is niet hetzelfde")
_SPARE = 1 << 20  # bytes that are to stay free for the diary itself


@dataclass(frozen=True, slots=True)
class Moved:
    """A diary that was copied; whoever points back to where it was has undone it."""

    was: Path
    now: Path
    copied: tuple[str, ...]  # the names in the new folder of what came there


def move(was: Path, now: Path) -> Moved:
    """Copies a closed diary into a folder, which may hold files of other devices already.

    The old folder stays as it is, and no file in the new one is replaced by another than one
    that goes on where it ends. NotKept, with the cause, where that failed: what was copied by
    then does no harm, and trying again goes on.
    """
    here, there = was.resolve(), now.resolve()
    if here == there:
        raise NotKept(_SAME)
    if here in there.parents:
        raise NotKept(_INSIDE)
    try:
        return Moved(was, now, _copied(was, now))
    except OSError as error:
        raise NotKept(cause(error)) from error


def _copied(was: Path, now: Path) -> tuple[str, ...]:
    files = sorted(each for each in was.iterdir() if month_of_file(each.name) and each.is_file())
    make_folder(now)
    if shutil.disk_usage(now).free < sum(file.stat().st_size for file in files) + _SPARE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    copied = []
    for file in files:
        raw = file.read_bytes()
        target = _target(now / file.name, raw)
        if target is not None:
            write_whole(target, raw)
            if target.read_bytes() != raw:
                raise NotKept(_UNEQUAL)
            copied.append(target.name)
    return tuple(copied)


def _target(path: Path, raw: bytes) -> Path | None:
    """Where these bytes go: nowhere if they are there, and beside a file that says otherwise."""
    n = 0
    free = path
    while free.exists():
        there = free.read_bytes()
        if there.startswith(raw):
            return None
        if there and raw.startswith(there):
            return free
        n += 1
        free = path.with_name(f"{path.name.partition('.jsonl')[0]}.moved-{n}.jsonl")
    return free
