"""Copies of sounds at the person's volume: no two players take a volume in the same way."""

import tempfile
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path


class Copies:
    """A folder of its own with the sounds, each as loud as asked; gone after `close`."""

    def __init__(self, originals: Sequence[Path], volume: float) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="slaaprust-")
        self._paths = {each.stem: Path(self._folder.name, each.name) for each in originals}
        for each in originals:
            _copy(each, self._paths[each.stem], volume)

    def __getitem__(self, name: str) -> Path:
        """Return the file of this name; KeyError if there is none."""
        return self._paths[name]

    @property
    def paths(self) -> tuple[Path, ...]:
        """All files."""
        return tuple(self._paths.values())

    def close(self) -> None:
        """Remove the folder."""
        self._folder.cleanup()


def _copy(original: Path, copy: Path, volume: float) -> None:
    with wave.open(str(original), "rb") as taken, wave.open(str(copy), "wb") as made:
        made.setparams(taken.getparams())
        samples = array("h", taken.readframes(taken.getnframes()))
        made.writeframes(array("h", (round(each * volume) for each in samples)).tobytes())
