"""Sound on Windows, by the system itself."""

import sys

from slaaprust.desktop.sound.copies import Copies


class WindowsSound:
    """Plays one file at a time, and nothing where there is no audio device."""

    def __init__(self, copies: Copies) -> None:
        self._copies = copies
        self.silent = False

    def play(self, name: str) -> None:
        """Begin a sound."""
        self._tell(str(self._copies[name]))

    def close(self) -> None:
        """End what still sounds, without which its file cannot be removed."""
        self._tell(None)
        self._copies.close()

    def _tell(self, file: str | None) -> None:
        if sys.platform == "win32":
            import winsound

            flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            try:
                winsound.PlaySound(file, flags)
            except RuntimeError:
                self.silent = True
