"""The one place for errors that nobody thought of: noted without a word of the diary, told kindly.

They come from Python's own hooks, from threads, from Qt, and from who tries what is optional.
"""

import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, QtMsgType, Signal

from slaaprust.desktop import qt_messages

if TYPE_CHECKING:
    from slaaprust.store.error_log import ErrorLog, LoggedError

Result = TypeVar("Result")
Instead = TypeVar("Instead")
BETWEEN = 3600  # s between two times that the person is told
# Python keeps the last error to look into, with all windows and texts on its way.
KEPT = ("last_type", "last_value", "last_traceback", "last_exc")


class UnexpectedErrors(QObject):
    """Notes every error, and has the person told of it once an hour at most; it never raises."""

    _came = Signal()

    def __init__(
        self,
        state: Path,
        clock: Callable[[], datetime],
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._state, self._clock, self._seconds = state, clock, seconds
        self._made: ErrorLog | None = None
        self._turn = threading.RLock()
        self._noting = False
        self._tell: Callable[[], object] | None = None
        self._qt_said: deque[tuple[str, str]] = deque(maxlen=20)  # categories and texts
        self._untold = False
        self._told_at: float | None = None
        self.at_fatal: Callable[[], object] | None = None  # before Qt ends with a core dump
        # Out of a thread it comes later by itself; out of a window that is painting it has to.
        self._came.connect(lambda: QTimer.singleShot(0, self._tell_now))

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Hear of all errors within, whatever they come from."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._uncaught
        threading.excepthook = lambda hooked: self._of_a_thread(hooked.exc_type, hooked.exc_value)
        sys.unraisablehook = lambda hooked: self._unraisable(hooked.exc_type, hooked.exc_value)
        qt_messages.hear(self._of_qt)
        try:
            yield
        except Exception as error:
            self.note(error, tell=False)
            raise
        finally:
            qt_messages.hear(None)  # a thread of Qt may warn when Python is no more
            self._write_of_qt()
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

    def attempt(self, do: Callable[[], Result], otherwise: Instead) -> Result | Instead:
        """Do what the rest can go on without; return something else where it fails."""
        try:
            return do()
        except Exception as error:
            self.note(error)
            return otherwise

    def note(self, error: BaseException, tell: bool = True) -> None:
        """Write down that it came, and have the person told, unless that is done elsewhere."""
        self._note(type(error), error, error.__traceback__)
        if tell:
            self._have_told()

    def tell_by(self, tell: Callable[[], object]) -> None:
        """Have the person told in this way from now on, and of what came before as well."""
        self._tell = tell
        QTimer.singleShot(0, self._write_of_qt)
        if self._untold:
            self._came.emit()

    def last(self) -> "LoggedError | None":
        """Return the last error, for who asks why nothing is seen."""
        with suppress(Exception):
            return self._log().last()
        return None

    # Where they come from

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):  # Ctrl+C before the program hears of it by itself
            sys.__excepthook__(kind, error, trace)
            return
        self._note(kind, error, trace)
        self._have_told()
        for name in KEPT:
            with suppress(AttributeError):
                delattr(sys, name)

    def _of_a_thread(self, kind: type[BaseException], error: BaseException | None) -> None:
        if issubclass(kind, Exception):
            self._note(kind, error, error.__traceback__ if error else None)
            self._have_told()

    def _unraisable(self, kind: type[BaseException], error: BaseException | None) -> None:
        """Note what went wrong while something was cleared away: the person misses nothing."""
        self._note(kind, error, error.__traceback__ if error else None)

    def _of_qt(self, how_bad: QtMsgType, category: str, text: str) -> None:
        fatal = how_bad is QtMsgType.QtFatalMsg
        self._qt_said.append((category, text))
        if self._tell or fatal:  # until then the icon comes first
            self._write_of_qt()
        if fatal and self.at_fatal:
            self.at_fatal()

    def _write_of_qt(self) -> None:
        with suppress(IndexError):  # another thread may take the last one
            while self._qt_said:
                self._write(partial(self._note_qt, *self._qt_said.popleft()))

    def _note_qt(self, category: str, text: str) -> bool:
        from slaaprust.app import error_facts

        return self._log().note_qt(self._now(), error_facts.qt_text(category, text))

    # What is done about them

    def _note(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with suppress(Exception):
            from slaaprust.app import error_facts  # the icon does without it

            what, where = error_facts.what(error, kind), error_facts.where(trace)
            if self._write(lambda: self._log().note(self._now(), what, where)):
                _to_stderr(f"slaaprust: {what}, {where[-1] if where else ''}", kind, error, trace)

    def _write(self, write: Callable[[], bool]) -> bool:
        """Write to the file, or count at least where that cannot be; return whether to tell it."""
        with suppress(Exception), self._turn:
            if self._noting:  # what goes wrong while something is noted is left at that
                return False
            self._noting = True
            try:
                return write()
            except OSError:
                return True
            finally:
                self._noting = False
        return False

    def _log(self) -> "ErrorLog":
        from slaaprust.store.error_log import ErrorLog  # the icon does without the store

        if self._made is None:
            self._made = ErrorLog(self._state)
        return self._made

    def _now(self) -> str:
        with suppress(Exception):
            return self._clock().isoformat(timespec="seconds")
        return ""

    def _have_told(self) -> None:
        self._untold = True
        if self._tell:
            with suppress(Exception):
                self._came.emit()

    def _tell_now(self) -> None:
        now = self._seconds()
        if not self._untold or (self._told_at is not None and now - self._told_at < BETWEEN):
            return
        self._untold, self._told_at = False, now
        try:
            assert self._tell
            self._tell()
        except Exception as error:
            self.note(error, tell=False)


def _to_stderr(
    line: str,
    kind: type[BaseException],
    error: BaseException | None,
    trace: TracebackType | None,
) -> None:
    """Say it in a line; a terminal gets all of it, and a file of the session no word typed."""
    if error and sys.stderr.isatty():
        sys.__excepthook__(kind, error, trace)
    else:
        sys.stderr.write(f"{line}\n")
