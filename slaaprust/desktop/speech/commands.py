"""A voice by the programs that Linux and macOS have for it: one small process at a time.

Qt's own way to the speech dispatcher of Linux is not used: it holds the whole program up for 2 s,
and for a minute where the dispatcher hangs. A process that hangs is ended by the next sentence.
"""

import shutil
from collections.abc import Callable, Sequence

from PySide6.QtCore import QProcess

from slaaprust.desktop.processes import kill, ready

# How a language and a volume are told to a program; what is said comes behind it.
Words = Callable[[str, float], tuple[str, ...]]
PACE = "135"  # words a minute: calm
_ESPEAK = {"nl": "nl", "en": "en-gb"}
_MACOS = {"nl": "Xander", "en": "Daniel"}


def _espeak(language: str, volume: float) -> tuple[str, ...]:
    loud = str(round(200 * volume))
    return "espeak-ng", "-v", _ESPEAK[language], "-s", PACE, "-a", loud, "--"


def _dispatcher(language: str, volume: float) -> tuple[str, ...]:
    loud = str(round(200 * volume) - 100)
    return "spd-say", "--wait", "-l", language, "-i", loud, "-r", "-20", "--"


def _macos(language: str, volume: float) -> tuple[str, ...]:
    return "say", "-v", _MACOS[language], "-r", PACE, f"[[volm {volume:.2f}]]"


COMMANDS: dict[str, tuple[Words, ...]] = {
    "linux": (_espeak, _dispatcher),
    "darwin": (_macos,),
}


class CommandVoice:
    """Speaks by the first program that works."""

    def __init__(self, commands: Sequence[Words], language: str, volume: float) -> None:
        filled = (words(language, volume) for words in commands)
        self._commands = [each for each in filled if shutil.which(each[0])]
        self._speaking: QProcess | None = None

    def speak(self, text: str) -> None:
        """Begin to say this."""
        self.hush()
        if self.silent:
            return
        command = self._commands[0]
        self._speaking = ready(
            (*command, text), lambda ended, code: self._gone(ended, text, command, code)
        )
        self._speaking.start()

    @property
    def silent(self) -> bool:
        """Whether nothing is heard."""
        return not self._commands

    def hush(self) -> None:
        """Stop speaking."""
        if process := self._speaking:
            self._speaking = None
            kill(process)

    def _gone(self, process: QProcess, text: str, command: tuple[str, ...], code: int) -> None:
        """Let the next program say what this one could not."""
        if process is not self._speaking:
            return
        self._speaking = None
        process.deleteLater()
        if code:
            self._commands.remove(command)
            self.speak(text)
