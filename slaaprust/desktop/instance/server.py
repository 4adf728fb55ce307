"""The running program's end of the local socket, on Qt's event loop: no thread, no polling."""

import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from slaaprust.desktop.instance.peer import UidOf, is_ours
from slaaprust.desktop.instance.protocol import LONGEST_ASKED, AnswerWords, reply_to

GUESTS = 16  # more at once are turned away


class Server(QObject):
    """Lets processes of the same person in, and answers each of them once."""

    def __init__(
        self,
        listening: socket.socket,
        path: Path,
        answer: AnswerWords,
        uid_of: UidOf,
        patience: float,
    ) -> None:
        super().__init__()
        self.path = path
        self._listening = listening
        self._answer = answer
        self._uid_of = uid_of
        self._patience = patience
        self._guests: set[Guest] = set()
        self._knocked = _watch(listening, QSocketNotifier.Type.Read, self._let_in, self)

    def close(self) -> None:
        """Take the socket away."""
        self._knocked.setEnabled(False)
        for guest in tuple(self._guests):
            guest.close()
        if self._listening.fileno() >= 0:
            self._listening.close()
            with suppress(OSError):
                self.path.unlink()

    def _let_in(self) -> None:
        try:
            end, _ = self._listening.accept()
        except OSError:  # gone again already
            return
        if len(self._guests) >= GUESTS or not is_ours(end, self._uid_of):
            end.close()
            return
        self._guests.add(Guest(end, self._answer, self._patience, self._guests.discard))


class Guest(QObject):
    """One conversation: reads a line, answers it, and ends, at the latest when patience does."""

    def __init__(
        self,
        end: socket.socket,
        answer: AnswerWords,
        patience: float,
        left: Callable[["Guest"], None],
    ) -> None:
        super().__init__()
        end.setblocking(False)
        self._end = end
        self._answer = answer
        self._left = left
        self._heard = bytearray()
        self._to_say = memoryview(b"")
        self._readable = _watch(end, QSocketNotifier.Type.Read, self._hear, self)
        self._writable = _watch(end, QSocketNotifier.Type.Write, self._say, self)
        self._writable.setEnabled(False)
        self._patience = QTimer(self, singleShot=True, interval=round(patience * 1000))
        self._patience.timeout.connect(self.close)
        self._patience.start()

    def close(self) -> None:
        """End the conversation."""
        self._patience.stop()
        self._readable.setEnabled(False)
        self._writable.setEnabled(False)
        self._end.close()
        self._left(self)
        self.deleteLater()

    def _hear(self) -> None:
        try:
            got = self._end.recv(LONGEST_ASKED)
        except BlockingIOError:
            return
        except OSError:
            got = b""
        if not got:  # left in the middle of a word
            self.close()
            return
        self._heard += got
        line, newline, _ = self._heard.partition(b"\n")
        if newline or len(line) >= LONGEST_ASKED:
            self._reply(bytes(line))

    def _reply(self, line: bytes) -> None:
        self._readable.setEnabled(False)
        self._patience.stop()  # an answer takes the time it takes
        reply_to(line, self._answer, self._begin_to_say)

    def _begin_to_say(self, line: bytes) -> None:
        if self._end.fileno() >= 0:  # else who asked did not wait for it
            self._to_say = memoryview(line)
            self._patience.start()
            self._say()

    def _say(self) -> None:
        try:
            self._to_say = self._to_say[self._end.send(self._to_say) :]
        except BlockingIOError:
            pass
        except OSError:
            self.close()
            return
        if self._to_say:
            self._writable.setEnabled(True)
        else:
            self.close()


def _watch(
    end: socket.socket, kind: QSocketNotifier.Type, do: Callable[[], None], parent: QObject
) -> QSocketNotifier:
    notifier = QSocketNotifier(end.fileno(), kind, parent)
    notifier.activated.connect(lambda *_: do())
    return notifier
