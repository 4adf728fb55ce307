"""Hears that the program should end: Ctrl+C, and the end of the session."""

import signal
from collections.abc import Callable
from contextlib import suppress
from socket import socketpair

from PySide6.QtCore import QObject, QSocketNotifier


class QuitSignals(QObject):
    """Calls back when told to end; a byte wakes Qt, so that Python hears of the signal."""

    def __init__(self, end: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._ours, self._theirs = socketpair()
        self._theirs.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno())
        self._woken = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._woken.activated.connect(self._take)
        for told in (signal.SIGINT, signal.SIGTERM):
            signal.signal(told, lambda *_: end())

    def _take(self) -> None:
        with suppress(OSError):  # closed already, as the signal that woke it ended the program
            self._ours.recv(64)

    def close(self) -> None:
        """Hear no more of it."""
        signal.set_wakeup_fd(-1)
        self._woken.setEnabled(False)
        for each in (self._ours, self._theirs):
            each.close()
