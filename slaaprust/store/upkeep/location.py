"""Where the diary is on this computer, and where it was before it was moved."""

import json
from contextlib import suppress
from pathlib import Path

from slaaprust.store.files import write_whole

FILE = "places.json"


class DiaryLocation:
    """The folder that is in use; the setting says which one is wanted, and moving makes it so.

    It is kept beside the diary and per computer, so that a setting that came from elsewhere, or
    was typed in the file, never leaves a diary behind.
    """

    def __init__(self, usual: Path, state: Path) -> None:
        self.usual = usual
        self._file = state / FILE
        self.now, self.before, self.tried = usual, tuple[Path, ...](), tuple[Path, ...]()
        with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            told = json.loads(self._file.read_bytes())
            self.before = tuple(Path(each) for each in told["before"])
            self.tried = tuple(Path(each) for each in told.get("tried", ()))
            self.now = Path(told["now"])

    @property
    def chosen(self) -> bool:
        """Whether the person chose it."""
        return self.now != self.usual

    @property
    def copies(self) -> tuple[Path, ...]:
        """The other folders in which something of it may stand."""
        return (*self.before, *self.tried)

    def meant(self, word: str) -> Path:
        """The folder that a setting means; an empty one is the usual place."""
        return Path(word).expanduser() if word else self.usual

    def word(self, folder: Path) -> str:
        """The setting that means this folder."""
        return "" if folder == self.usual else str(folder)

    def try_out(self, to: Path) -> None:
        """Puts down that a move to a folder begins, which may end halfway; OSError."""
        if to not in (self.now, *self.copies):
            self._tell(self.now, self.before, (*self.tried, to))

    def change(self, to: Path) -> None:
        """Puts down that it stands in another folder from now on; OSError where that failed."""
        before = tuple(each for each in (self.now, *self.before) if each != to)
        self._tell(to, before, tuple(each for each in self.tried if each != to))

    def _tell(self, now: Path, before: tuple[Path, ...], tried: tuple[Path, ...]) -> None:
        told = {"now": str(now), "before": [*map(str, before)], "tried": [*map(str, tried)]}
        write_whole(self._file, json.dumps(told, indent=0).encode() + b"\n")
        self.now, self.before, self.tried = now, before, tried
