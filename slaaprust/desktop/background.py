"""Work in a thread of its own, whose result comes back on Qt's loop."""

import gc
import sys
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from slaaprust.core.ports import JournalReader, Result

# s that a thread may have Python to itself while another waits. A click goes to the disk and back
# some forty times, and waits for this long each time.
ALONE, SHARING = sys.getswitchinterval(), 0.0001


@dataclass(eq=False, slots=True)
class _Task:
    """One piece of work, and who hears of it."""

    work: Callable[[JournalReader], Any]
    then: Callable[[Any], object]
    failed: Callable[[Exception], object]
    result: Any = None
    error: Exception | None = None
    thread: Thread | None = None

    def tell(self) -> None:
        """Hand over what came of it, unless who asked is gone."""
        hears, what = (self.failed, self.error) if self.error else (self.then, self.result)
        owner = getattr(hears, "__self__", None)
        if not isinstance(owner, QObject) or isValid(owner):
            hears(what)


class BackgroundTasks(QObject):
    """Starts a thread when there is work, and none before; when idle it costs nothing."""

    _done = Signal()

    def __init__(
        self,
        diary: Callable[[], AbstractContextManager[JournalReader]],
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__()
        self._diary, self._failed = diary, failed
        self._at_work: set[_Task] = set()
        self._finished: deque[_Task] = deque()
        # Queued: the signal comes out of the thread, and what it leads to belongs in the loop.
        self._done.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def __call__(
        self,
        work: Callable[[JournalReader], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Do work on a diary that was opened for it; an error goes to `failed`."""
        task = _Task(work, then, failed or self._failed)
        thread = Thread(target=self._carry_out, args=(task,), name="aside")
        self._at_work.add(task)
        _share(True)
        try:
            thread.start()
            task.thread = thread
        except RuntimeError as error:  # the system gives no more of them
            self._end(task, error)

    def close(self) -> None:
        """Wait for what is under way; nobody hears of it any more."""
        for task in tuple(self._at_work):
            _join(task)
        self._at_work.clear()
        self._finished.clear()
        _share(False)

    def _carry_out(self, task: _Task) -> None:
        try:
            with self._diary() as diary:
                task.result = task.work(diary)
        except Exception as error:
            task.error = error
        self._end(task, task.error)

    def _end(self, task: _Task, error: Exception | None) -> None:
        task.error = error
        self._finished.append(task)
        self._done.emit()

    def _hand_over(self) -> None:
        while self._finished:
            task = self._finished.popleft()
            # The last to hold a window must not be the thread: windows end where they were made.
            _join(task)
            self._at_work.discard(task)
            _share(bool(self._at_work))
            task.tell()


def _share(shared: bool) -> None:
    """Let the interface come first while a thread works, and have all as usual after it."""
    sys.setswitchinterval(SHARING if shared else ALONE)
    if shared:
        gc.disable()  # looking through ten years of entries stops both for 50 ms
    else:
        gc.enable()


def _join(task: _Task) -> None:
    if task.thread:
        task.thread.join()
