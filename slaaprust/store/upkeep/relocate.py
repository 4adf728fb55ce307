"""Moving the diary to another folder: everything is copied and checked, nothing is removed."""

import errno
import os
import shutil
from pathlib import Path

from slaaprust.core.ports import NotKept
from slaaprust.domain.records.archive import Moved
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.files import make_folder, write_whole
from slaaprust.store.journal.damage import cause
from slaaprust.store.transfer.merge import files_of

_SAME = N_("refused", "Je dagboek staat al in die map.")
_INSIDE = N_("refused", "Die map ligt in de map van je dagboek. Kies een andere.")
_OURS = N_("refused", "In die map staat wat van deze computer alleen is. Kies een andere.")
_RIGHTS = N_("refused", "In die map kan slaaprust niet schrijven. Kies een andere.")
_FULL = N_("refused", "Op die schijf past het niet: er is {size} MB nodig.")
_FILE = N_("refused", "Dat is een bestand en geen map. Kies een andere.")
_SENTENCES = {
    errno.EACCES: _RIGHTS,
    errno.EPERM: _RIGHTS,
    errno.EROFS: _RIGHTS,
    errno.EEXIST: _FILE,
    errno.ENOTDIR: _FILE,
}
_UNEQUAL = N_("store", "wat er in de nieuwe map kwam te staan is niet hetzelfde")
_SPARE = 1 << 20  # bytes that are to stay free for the diary itself


def move(was: Path, now: Path, state: Path, before: Moved | None = None) -> Moved:
    """Copies a diary into a folder, which may hold files of other devices already.

    The old folder stays as it is, and no file in the new one is replaced by another than one
    that goes on where it ends. With what came of a move `before`, only that is copied which has
    changed since. Refused, or NotKept with the cause, where that failed: what was copied by then
    does no harm, and trying again goes on.
    """
    _look_at(was.resolve(), now.resolve(), state.resolve())
    stats = files_of(was)
    stand = {name: (each.st_size, each.st_mtime_ns) for name, each in stats.items()}
    todo = [name for name in stand if not before or before.stand.get(name) != stand[name]]
    try:
        _see_to(now, sum(stand[name][0] for name in todo))
        copied = tuple(filter(None, (_copied(was / name, now) for name in todo)))
    except OSError as error:
        if sentence := _SENTENCES.get(error.errno or 0):
            raise Refused(sentence) from error
        raise NotKept(cause(error)) from error
    return Moved(str(was), str(now), copied, stand)


def _look_at(here: Path, there: Path, state: Path) -> None:
    """Refused where the diary cannot be in this folder."""
    if here == there:
        raise Refused(_SAME)
    if here in there.parents:
        raise Refused(_INSIDE)
    if state == there or state in there.parents or there in state.parents:
        raise Refused(_OURS)


def _see_to(folder: Path, size: int) -> None:
    """Makes the folder, and sees that so much can be written there, leaving nothing in it."""
    make_folder(folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if shutil.disk_usage(folder).free < size + _SPARE:
        raise Refused(_FULL, size=(size + _SPARE) // 1_000_000 + 1)


def _copied(file: Path, folder: Path) -> str:
    """The name under which the bytes of a file came there; nothing where they were there."""
    stat = file.stat()
    with file.open("rb") as source:
        raw = source.read(stat.st_size)  # what is added meanwhile is for the next time
    target = _target(folder / file.name, raw)
    if target is None:
        return ""
    write_whole(target, raw)
    if target.read_bytes() != raw:
        raise NotKept(_UNEQUAL)
    # The same time of change, so that what was remembered of the file stays true.
    os.utime(target, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    return target.name


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
