"""Measures how soon the window of all nights is there, with ten years of diary behind it.

Open is the time until it is on screen with the last months in it; whole until all years are. The
longest pause is how long the interface stood still meanwhile. On a busy machine the CPU time says
more than the clock. Beside it stands the read of the same
files with plain json. Works without a screen.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fakes import FakeActions
from lived_in import HOME, write, years

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from slaaprust.desktop.background import BackgroundTasks
from slaaprust.desktop.paths import places
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.ui.diary.diary_window import DiaryWindow
from slaaprust.ui.diary.night_list import NightList
from slaaprust.ui.kit import theme

NOW = datetime(2026, 11, 22, 9, tzinfo=HOME)
LAST = NOW.date() - timedelta(days=1)
ROUNDS = 7
LIMIT = 300  # ms


def main() -> int:
    """Print the figures; 1 where the window is there too late."""
    app = QApplication([])
    theme.dress(app, theme.DARK)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        where = places(Path(folder), {})
        count = write(where, years(10, NOW.date()))

        @contextmanager
        def diary():
            with closing(DiskJournal(where.diary, where.state, lambda: NOW, False)) as found:
                yield found

        def fail(error: Exception) -> None:
            raise error

        background = BackgroundTasks(diary, fail)
        rounds = [one_round(background) for _ in range(ROUNDS + 1)][1:]
        plain = median(timed(lambda: read_plainly(where.diary)) for _ in range(3))
        background.close()
    opened, cpu, whole, pause, nights, found = (median(e) for e in zip(*rounds, strict=True))
    print(f"{count} entries in ten years, {nights:.0f} nights; medians of {ROUNDS}, in ms")
    print(f"open {opened:.0f} (cpu {cpu:.0f})   whole {whole:.0f}   longest pause {pause:.0f}")
    print(f"first search {found:.0f}")
    print(f"plain json of the same files {plain:.0f}")
    return int(opened > LIMIT)


def one_round(background: BackgroundTasks) -> tuple[float, ...]:
    """Open the window once, until all is read, and search in it."""
    began, cpu = time.perf_counter(), time.process_time()
    window = DiaryWindow(FakeActions(), theme.DARK, background, LAST, dict)
    window.show()
    nights = window.findChild(NightList) or window._nights
    pauses: list[float] = []
    run_until(lambda: nights.rowCount() > 0, pauses)
    window.grab()
    opened, cpu = since(began), (time.process_time() - cpu) * 1000
    run_until(lambda: nights.rowCount() > 1000, pauses)
    whole = since(began)
    found = timed(lambda: nights.search("gedraaid daarna"))
    count = len(nights.evenings)
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return opened, cpu, whole, max(pauses), count, found


def run_until(there: Callable[[], bool], pauses: list[float]) -> None:
    """Let the interface go on until something is there, noting how long each turn took."""
    while not there():
        began = time.perf_counter()
        QCoreApplication.processEvents()
        pauses.append(since(began))
        time.sleep(0.001)


def read_plainly(diary: Path) -> None:
    """Read all lines of all files."""
    for path in diary.iterdir():
        for line in path.read_bytes().splitlines():
            json.loads(line)


def timed(do: Callable[[], object]) -> float:
    """Return how long it takes, in ms."""
    began = time.perf_counter()
    do()
    return since(began)


def since(began: float) -> float:
    """Return the ms that have passed."""
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
