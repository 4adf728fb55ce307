"""Small processes of other programs, for which all that counts is whether they worked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QProcess


def ready(command: Sequence[str], ended: Callable[[QProcess, int], None]) -> QProcess:
    """Return a program that is ready to start; `ended` hears 0 when it worked, maybe at once.

    It has no parent, since what hears of its end may be what holds it.
    """
    process = QProcess()
    process.setStandardErrorFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.errorOccurred.connect(lambda _: ended(process, 1))
    process.finished.connect(lambda code, _: ended(process, code))
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    return process


def kill(process: QProcess) -> None:
    """End a program at once."""
    process.kill()
    process.waitForFinished(100)  # it was killed: this takes no time, and spares a zombie
    process.deleteLater()
