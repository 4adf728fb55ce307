"""The local socket on Windows: a named pipe of Qt's for one person; not tried there yet."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

from slaaprust.desktop.instance.protocol import (
    LONGEST_ASKED,
    LONGEST_REPLY,
    PATIENCE,
    AnswerWords,
    Reply,
    question,
    reply_in,
    reply_to,
)


def serve(state: Path, answer: AnswerWords) -> "PipeServer | None":
    """Answer what other starts ask, or return None where no pipe can be made."""
    server = PipeServer(answer)
    return server if server.listen(_name(state)) else None


def ask(state: Path, words: list[str], timeout: float = PATIENCE) -> Reply | None:
    """Ask the running slaaprust, or return None where none runs; raise NoAnswer."""
    asked = question(words)
    patience = round(timeout * 1000)
    end = QLocalSocket()
    end.connectToServer(_name(state))
    if not end.waitForConnected(patience):
        return None
    end.write(asked)
    while not end.canReadLine() and end.bytesAvailable() < LONGEST_REPLY:
        if not end.waitForReadyRead(patience):
            break
    return reply_in(bytes(end.readAll().data()))


class PipeServer(QObject):
    """Lets processes of the same person in, and answers each of them once."""

    def __init__(self, answer: AnswerWords) -> None:
        super().__init__()
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)

    def listen(self, name: str) -> bool:
        """Return whether the pipe of this name is ours now."""
        return self._server.listen(name)

    def close(self) -> None:
        """Take the pipe away."""
        self._server.close()

    def _let_in(self) -> None:
        guest = self._server.nextPendingConnection()
        guest.readyRead.connect(lambda: self._hear(guest))
        guest.disconnected.connect(guest.deleteLater)
        patience = QTimer(guest)
        patience.setSingleShot(True)
        patience.timeout.connect(lambda: guest.abort())
        patience.start(round(PATIENCE * 1000))

    def _hear(self, guest: QLocalSocket) -> None:
        if not guest.canReadLine() and guest.bytesAvailable() < LONGEST_ASKED:
            return
        line = bytes(guest.readLine(LONGEST_ASKED + 1).data())

        def say(reply: bytes) -> None:
            if isValid(guest):  # else who asked did not wait for it
                guest.write(reply)
                guest.flush()  # the last answer comes when no loop turns any more
                guest.disconnectFromServer()

        reply_to(line, self._answer, say)


def _name(state: Path) -> str:
    return "slaaprust-" + sha256(str(state.absolute()).encode()).hexdigest()[:16]
