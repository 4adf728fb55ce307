"""Putting a file on disk so that it is there whole or not at all, for its owner's eyes only."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows would turn every \n into \r\n


def open_file(path: Path, flags: int) -> int:
    """A file descriptor that no child inherits; a new file is readable by its owner alone."""
    return os.open(path, flags | _BINARY | getattr(os, "O_CLOEXEC", 0), 0o600)


def write_all(fd: int, data: bytes) -> None:
    """Every byte; a short write goes on, so that the disk tells why it was short."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]


def write_whole(path: Path, data: bytes) -> None:
    """Puts the file in place in one step that a power cut cannot halve; its folder is made."""
    make_folder(path.parent)
    new = path.with_name(f".{path.name}.new-{os.getpid()}")
    try:
        fd = open_file(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
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
