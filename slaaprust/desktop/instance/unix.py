"""The local socket on Linux and macOS: a file that only its owner can reach."""

import os
import socket
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from slaaprust.desktop.instance.peer import UidOf, is_ours, uid_of
from slaaprust.desktop.instance.protocol import (
    GARBLED,
    LONGEST_REPLY,
    PATIENCE,
    SILENT,
    AnswerWords,
    NoAnswer,
    Reply,
    question,
    reply_in,
)

if TYPE_CHECKING:
    from slaaprust.desktop.instance.server import Server

FILE = "slaaprust.sock"
LONGEST_PATH = 100  # bytes; the system stops at 108 on Linux, at 104 on macOS


def serve(
    state: Path, answer: AnswerWords, uid_of: UidOf = uid_of, patience: float = PATIENCE
) -> "Server | None":
    """Answer what other starts ask, or return None where no socket can be made.

    Only for who holds the journal's lock: a socket that nobody listens to is replaced.
    """
    from slaaprust.desktop.instance.server import Server  # Qt; the command line does without

    for path in _paths(state):
        with suppress(OSError):
            return Server(_listening(path), path, answer, uid_of, patience)
    return None


def ask(
    state: Path, words: list[str], timeout: float = PATIENCE, uid_of: UidOf = uid_of
) -> Reply | None:
    """Ask the running slaaprust, or return None where none runs; raise NoAnswer."""
    asked = question(words)
    end = _connected(state, timeout, uid_of)
    if end is None:
        return None
    with end:
        try:
            end.sendall(asked)
        except TimeoutError:
            raise NoAnswer(SILENT) from None
        except OSError:
            pass  # closed before all of it was read, with the reason in its reply
        return reply_in(_line_from(end, timeout))


def _line_from(end: socket.socket, timeout: float) -> bytes:
    """Return what comes before the end of the line, within a bound of time and size."""
    line = bytearray()
    deadline = time.monotonic() + timeout
    with suppress(OSError):
        while not line.endswith(b"\n") and len(line) <= LONGEST_REPLY:
            end.settimeout(max(deadline - time.monotonic(), 0.001))
            got = end.recv(65536)
            if not got:
                break
            line += got
    if len(line) > LONGEST_REPLY:
        raise NoAnswer(GARBLED)
    return bytes(line)


def _connected(state: Path, timeout: float, uid_of: UidOf) -> socket.socket | None:
    for path in _paths(state):
        end = socket.socket(socket.AF_UNIX)
        end.settimeout(timeout)
        try:
            end.connect(str(path))
            if is_ours(end, uid_of):
                return end
        except (TimeoutError, BlockingIOError):
            end.close()
            raise NoAnswer(SILENT) from None
        except OSError:
            pass
        end.close()
    return None


def _listening(path: Path) -> socket.socket:
    _own_folder(path.parent)
    _clear(path)
    end = socket.socket(socket.AF_UNIX)
    before = os.umask(0o177)  # from its first moment the file is its owner's alone
    try:
        end.bind(str(path))
        end.listen(8)
    except OSError:
        end.close()
        raise
    finally:
        os.umask(before)
    end.setblocking(False)
    return end


def _clear(path: Path) -> None:
    """Take away a socket that nobody listens to; raise OSError where anything else is there."""
    with suppress(FileNotFoundError):
        if not stat.S_ISSOCK(path.lstat().st_mode):
            raise FileExistsError(path)
        with socket.socket(socket.AF_UNIX) as end:
            end.settimeout(1)
            with suppress(ConnectionRefusedError):
                end.connect(str(path))
                raise FileExistsError(path)
        path.unlink()


def _own_folder(folder: Path) -> None:
    """See to a folder that is ours and closed to others; raise OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
        raise PermissionError(folder)
    if found.st_mode & 0o077:
        folder.chmod(0o700)


def _paths(state: Path) -> Iterator[Path]:
    """Where the socket may be, best first; the next ones where a path is too long or refused."""
    if len(os.fsencode(state / FILE)) <= LONGEST_PATH:
        yield state / FILE
    import tempfile  # here, as it costs some milliseconds that are hardly ever needed

    # Not by hashlib: every start that finds nobody comes here, and it takes 5 ms to load.
    name = f"{crc32(os.fsencode(state.absolute())):08x}.sock"
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        yield Path(runtime) / "slaaprust" / name
    yield Path(tempfile.gettempdir()) / f"slaaprust-{os.geteuid()}" / name
