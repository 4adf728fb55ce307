"""What can be wrong with the journal, and why a write failed, in words for the person."""

import errno
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from slaaprust.core.ports import NotKept
from slaaprust.domain.values.marks import N_

_CAUSES = {
    errno.ENOSPC: N_("store", "de schijf is vol"),
    errno.EFBIG: N_("store", "de schijf is vol"),
    errno.EDQUOT: N_("store", "de schijf is vol"),
    errno.EROFS: N_("store", "de schijf is alleen-lezen"),
    errno.EACCES: N_("store", "geen rechten om te schrijven"),
    errno.EPERM: N_("store", "geen rechten om te schrijven"),
    errno.EIO: N_("store", "de schijf werkt niet goed"),
    errno.ENOENT: N_("store", "die map is er niet"),
    errno.ENOTDIR: N_("store", "daar staat een bestand, en geen map"),
}
_LOCKED = N_("store", "een ander programma schrijft hier")
_NEWER = N_("store", "een nieuwere versie van het programma schreef dit dagboek")


@dataclass(frozen=True, slots=True)
class FileDamage:
    """What is wrong with one file; its sound lines are in use all the same."""

    name: str
    bad_lines: int = 0
    torn_lines: int = 0  # of writes cut off before they were acknowledged
    headless: bool = False  # empty, or without its first line
    unreadable: str = ""  # the system's reason


@dataclass(frozen=True, slots=True)
class Damage:
    """What was found wrong; all of it is kept as it is."""

    files: tuple[FileDamage, ...] = ()
    aside: tuple[str, ...] = ()  # files set aside, still read from
    misfits: tuple[str, ...] = ()  # uids of records whose fields do not fit their kind


def cause(error: OSError) -> str:
    """Why a write failed, as part of a Dutch sentence; else what the system says."""
    if isinstance(error, BlockingIOError):
        return _LOCKED
    if isinstance(error, io.UnsupportedOperation):
        return _NEWER
    return _CAUSES.get(error.errno or 0) or error.strerror or str(error)


@contextmanager
def as_not_kept() -> Iterator[None]:
    """What the disk refuses within, as NotKept with its cause."""
    try:
        yield
    except OSError as error:
        raise NotKept(cause(error)) from error
