"""Writing a file so that it is there whole or not at all, for its owner's eyes only."""

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from threading import get_ident

# Windows would turn every \n into \r\n; a link could lead a write to somebody else's file.
_ALWAYS: int = sum(getattr(os, name, 0) for name in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW"))


def open_file(path: Path, flags: int) -> int:
    """A descriptor of a file of ours, for its owner alone; no child inherits it, no link leads."""
    fd = os.open(path, flags | _ALWAYS, 0o600)
    if sys.platform != "win32" and os.fstat(fd).st_mode & 0o077:
        with suppress(OSError):  # some disks know no owners
            os.fchmod(fd, 0o600)
    return fd


def write_all(fd: int, data: bytes) -> None:
    """Every byte; a short write goes on, so that the disk tells why it was short."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]


def write_whole(path: Path, data: bytes) -> None:
    """Puts the file in place in one step that a power cut cannot halve; its folder is made."""
    make_folder(path.parent)
    new = path.with_name(f".{path.name}.new-{os.getpid()}-{get_ident()}")
    try:
        fd = _new_file(new)
        try:
            write_all(fd, data)
            os.fsync(fd)
        finally:
            os.close(fd)
        new.replace(path)
    except BaseException:
        with suppress(OSError):
            new.unlink()
        raise
    sync_folder(path.parent)


def _new_file(path: Path) -> int:
    """A descriptor of a file that was not there: in a shared folder it might be somebody's trap."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        return open_file(path, flags)
    except FileExistsError:  # left by a process of this number that was killed
        path.unlink()
        return open_file(path, flags)


def read_whole(path: Path, most: int) -> bytes:
    """The bytes of an ordinary file; OSError for what has no end, such as a pipe or a device.

    One byte more than `most` where there are more, so that the caller can tell.
    """
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "not an ordinary file")
    with path.open("rb") as file:
        return file.read(most + 1)


def set_aside(path: Path, name: str) -> Path:
    """Renames a damaged file, unchanged, to the first free name; `name` holds a {n} to count."""
    n = 1
    while (aside := path.with_name(name.format(n=n))).exists():
        n += 1
    path.rename(aside)
    sync_folder(path.parent)
    return aside


def make_folder(folder: Path) -> None:
    """The folder, for its owner alone; one that stands there is left as it is."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Makes the names in the folder last; Windows does so by itself."""
    if sys.platform == "win32":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
