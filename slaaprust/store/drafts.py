"""What is being typed, one file each, so that it is there again after a power cut."""

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from slaaprust.store.files import write_whole
from slaaprust.store.journal.damage import cause

LONGEST = 1 << 18  # bytes of one draft; what stands beyond them is not kept
MOST = 100  # drafts; the one that was longest left alone gives way
_NAME = re.compile(r"\w[\w.-]{0,79}", re.ASCII)


class DraftFiles:
    """Keeps drafts in a folder; what the disk refuses is kept in memory, and told once."""

    def __init__(self, folder: Path, tell: Callable[[str], object] = lambda cause: None) -> None:
        self._folder = folder
        self._tell = tell
        self._waiting: dict[str, str] = {}
        self._told = False

    def keep(self, name: str, text: str) -> None:
        """Puts a text on disk in place of the last one of this name; an empty one is dropped."""
        path = self._path(name)
        if not text:
            self.drop(name)
            return
        # Text that was typed may hold halves of a character, which UTF-8 as such cannot.
        raw = text.encode("utf-8", "surrogatepass")[:LONGEST]
        try:
            write_whole(path, raw)
        except OSError as error:
            self._waiting[name] = text
            self._say(cause(error))
        else:
            self._waiting.pop(name, None)
            self._told = False
            self._thin_out()

    def kept(self, name: str) -> str:
        """What was being typed, or nothing."""
        if name in self._waiting:
            return self._waiting[name]
        with suppress(OSError):
            return _text(self._path(name).read_bytes())
        return ""

    def drop(self, name: str) -> None:
        """Forgets it."""
        self._waiting.pop(name, None)
        with suppress(OSError):
            self._path(name).unlink()

    def _path(self, name: str) -> Path:
        assert _NAME.fullmatch(name), name
        return self._folder / f"{name}.txt"

    def _say(self, why: str) -> None:
        if not self._told:
            self._told = True
            self._tell(why)

    def _thin_out(self) -> None:
        with suppress(OSError):
            there = list(self._folder.glob("[!.]*.txt"))
            if len(there) > MOST:
                there.sort(key=lambda each: each.stat().st_mtime_ns)
                for old in there[:-MOST]:
                    old.unlink()


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:  # cut off within a character, or damaged
        return raw.decode("utf-8", "replace").rstrip("\ufffd")
