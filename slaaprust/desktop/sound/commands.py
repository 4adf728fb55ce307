"""Sound by the desktop's own players: a small process for each tone, and nothing kept in memory.

A tone is heard within some 10 ms of its moment, and a player that hangs holds nothing up.
"""

import shutil
from collections.abc import Callable, Sequence

from PySide6.QtCore import QProcess

from slaaprust.desktop.processes import kill, ready
from slaaprust.desktop.sound.copies import Copies
from slaaprust.desktop.sound.port import Sound

AT_MOST = 2  # at once: of more, the oldest hangs


class CommandSound:
    """Plays by the first command that works, and by `otherwise` when none of them does."""

    def __init__(
        self,
        copies: Copies,
        commands: Sequence[Sequence[str]],
        otherwise: Callable[[], Sound],
    ) -> None:
        self._copies, self._otherwise = copies, otherwise
        self._commands = [each for each in commands if shutil.which(each[0])]
        self._instead: Sound | None = None
        self._playing: list[QProcess] = []

    def play(self, name: str) -> None:
        """Begin a sound."""
        if not self._commands:
            self._instead = self._instead or self._otherwise()
            self._instead.play(name)
            return
        while len(self._playing) >= AT_MOST:
            self._end(self._playing[0])
        command = self._commands[0]
        whole = (*command, str(self._copies[name]))
        process = ready(whole, lambda ended, code: self._gone(ended, name, command, code))
        self._playing.append(process)
        process.start()

    @property
    def silent(self) -> bool:
        """Whether nothing is heard."""
        return not self._commands and self._instead is not None and self._instead.silent

    def close(self) -> None:
        """End what still sounds."""
        for process in tuple(self._playing):
            self._end(process)
        if self._instead:
            self._instead.close()
        self._copies.close()

    def _gone(self, process: QProcess, name: str, command: Sequence[str], code: int) -> None:
        """Let the next command play what this one could not."""
        if process not in self._playing:
            return
        self._playing.remove(process)
        process.deleteLater()
        if code and command in self._commands:
            self._commands.remove(command)
            self.play(name)

    def _end(self, process: QProcess) -> None:
        self._playing.remove(process)
        kill(process)
