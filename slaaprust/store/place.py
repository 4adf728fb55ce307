"""Where the diary of this computer stands, and where it stood before it was moved."""

import json
from contextlib import suppress
from pathlib import Path

from slaaprust.store.files import write_whole

FILE = "places.json"


class Place:
    """The folder that is in use; the setting says which is wanted, and moving makes it so.

    It is kept beside the diary and per computer, so that a setting that came from elsewhere, or
    was typed in the file, never leaves a diary behind.
    """

    def __init__(self, usual: Path, state: Path) -> None:
        self.usual = usual
        self._file = state / FILE
        self.now, self.before = usual, tuple[Path, ...]()
        with suppress(OSError, ValueError, TypeError, KeyError):
            told = json.loads(self._file.read_bytes())
            self.before = tuple(Path(each) for each in told["before"])
            self.now = Path(told["now"])

    @property
    def chosen(self) -> bool:
        """Whether the person chose it."""
        return self.now != self.usual

    def meant(self, word: str) -> Path:
        """The folder that a setting means; an empty one is the usual place."""
        return Path(word).expanduser() if word else self.usual

    def word(self, folder: Path) -> str:
        """The setting that means this folder."""
        return "" if folder == self.usual else str(folder)

    def change(self, to: Path) -> None:
        """Puts down that it stands in another folder from now on; OSError where that failed."""
        before = tuple(each for each in (self.now, *self.before) if each != to)
        told = {"now": str(to), "before": [str(each) for each in before]}
        write_whole(self._file, json.dumps(told, indent=0).encode() + b"\n")
        self.now, self.before = to, before
