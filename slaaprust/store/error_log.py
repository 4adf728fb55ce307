"""What went wrong and nobody thought of, in a small file beside the diary, without a word of it."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from slaaprust.store.files import make_folder, open_file, read_whole, write_all

FILE = "errors.log"
LARGEST = 1 << 16  # bytes; then it becomes errors.log.1, in the place of the one before
MOST_KINDS = 200  # that are told apart at a time
# A pipe that was put in its place would make the program wait for a reader.
_NEVER_WAIT: int = getattr(os, "O_NONBLOCK", 0)


@dataclass(frozen=True, slots=True)
class LoggedError:
    """One kind of error: when it last came, what and where it was, and how often it came."""

    at: str  # ISO 8601 with offset; empty where the clock could not be read
    what: str
    where: tuple[str, ...]  # module, function and line, the innermost last
    count: int


class ErrorLog:
    """Counts errors, and writes down the first of a kind, the second, the fourth, the eighth."""

    def __init__(self, state: Path) -> None:
        self._path = state / FILE
        self._counts: dict[tuple[str, tuple[str, ...]], int] = {}
        self._last: LoggedError | None = None

    def note(self, at: str, what: str, where: Sequence[str]) -> bool:
        """Count an error; return whether it came so often now that it is worth a line; OSError."""
        self._last = told = self._counted(at, what, tuple(where))
        return self._written("error", told)

    def note_qt(self, at: str, text: str) -> bool:
        """Count a warning of Qt in the same way; the doctor does not tell of it; OSError."""
        return self._written("qt", self._counted(at, text, ()))

    def last(self) -> LoggedError | None:
        """Return the last error of this run, else of the run before; never raises."""
        if self._last is None:
            older = self._path.with_name(f"{FILE}.1")
            return next(filter(None, map(_last_in, (self._path, older))), None)
        return self._last

    def _counted(self, at: str, what: str, where: tuple[str, ...]) -> LoggedError:
        if len(self._counts) >= MOST_KINDS and (what, where) not in self._counts:
            self._counts.clear()
        count = self._counts[what, where] = self._counts.get((what, where), 0) + 1
        return LoggedError(at, what, where, count)

    def _written(self, kind: str, told: LoggedError) -> bool:
        if told.count & (told.count - 1):  # no power of two
            return False
        line = {"at": told.at, "kind": kind, "what": told.what, "where": told.where}
        self._add(json.dumps({**line, "count": told.count}).encode() + b"\n")
        return True

    def _add(self, line: bytes) -> None:
        make_folder(self._path.parent)
        fd = open_file(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | _NEVER_WAIT)
        try:
            size = os.fstat(fd).st_size
            if size + len(line) > LARGEST:
                os.close(fd)
                self._path.replace(self._path.with_name(f"{FILE}.1"))
                fd, size = open_file(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 0
            _whole_or_nothing(fd, line, size)
        finally:
            os.close(fd)


def _whole_or_nothing(fd: int, line: bytes, size: int) -> None:
    try:
        write_all(fd, line)
    except OSError:
        with suppress(OSError):  # half a line would spoil the next one
            os.ftruncate(fd, size)
        raise


def _last_in(path: Path) -> LoggedError | None:
    try:
        lines = read_whole(path, LARGEST).splitlines()
    except OSError:
        return None
    return next(filter(None, map(_told, reversed(lines))), None)


def _told(line: bytes) -> LoggedError | None:
    with suppress(ValueError, RecursionError):
        match json.loads(line):
            case {
                "kind": "error",
                "at": str(at),
                "what": str(what),
                "where": list(where),
                "count": int(count),
            }:
                return LoggedError(at, what, tuple(map(str, where)), count)
    return None
