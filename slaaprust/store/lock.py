"""The lock that lets one process at a time write; the system lets go of it when a process dies."""

import os
import sys
from pathlib import Path

from slaaprust.store.files import make_folder, open_file

if sys.platform == "win32":
    import msvcrt

    def _hold(fd: int) -> None:
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from error
else:
    import fcntl

    def _hold(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """A file that stays; whoever holds the lock on it may write."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd: int | None = None

    @property
    def held(self) -> bool:
        """Whether this process has it."""
        return self._fd is not None

    def take(self) -> None:
        """Holds the lock from now on; BlockingIOError where another process has it."""
        if self._fd is not None:
            return
        make_folder(self._path.parent)
        fd = open_file(self._path, os.O_RDWR | os.O_CREAT)
        try:
            _hold(fd)
        except BaseException:
            os.close(fd)
            raise
        self._fd = fd

    def let_go(self) -> None:
        """Leaves the lock to the next; closing the file is enough on every system."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None
