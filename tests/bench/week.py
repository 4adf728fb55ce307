"""Measures opening Terugblik and Proefje on ten lived-in years, and what memory they leave behind.

Each opening is from asking for the window up to its last picture being painted, the diary being
read anew in a thread. Beside it stands reading the same lines with plain json, and nothing else.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.lived_in import HOME, write, years
from fakes import FakeActions, FakeDesktop
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from slaaprust.core.companion import Companion
from slaaprust.desktop.background import BackgroundTasks
from slaaprust.desktop.paths import Places, places
from slaaprust.domain.review.week import SPAN
from slaaprust.domain.settings.settings import Colours, Settings
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.settings_file import SettingsFile
from slaaprust.ui.kit import theme
from slaaprust.ui.kit.chart import Chart
from slaaprust.ui.review.experiment_window import ExperimentWindow
from slaaprust.ui.review.week_window import WeekWindow

NOW = datetime(2026, 11, 27, 9, tzinfo=HOME)
MOST_MS, MOST_MB = 300, 10


def main() -> None:
    """Measure, and say whether it stays within what was promised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=float, default=10)
    parser.add_argument("--times", type=int, default=7)
    asked = parser.parse_args()
    app = QApplication(["week"])
    with tempfile.TemporaryDirectory() as folder:
        where = places(Path(folder), {})
        count = write(where, years(asked.years, NOW.date()))
        print(f"{asked.years:g} years, {count} entries")
        theme.dress(app, theme.tokens(Colours.DARK))
        weeks, background = parts(where)
        for name, make in (
            (
                "week",
                lambda: WeekWindow(FakeActions(), theme.DARK, weeks, background, lambda _p, _b: ""),
            ),
            ("experiment", lambda: ExperimentWindow(FakeActions(), theme.DARK, weeks, background)),
        ):
            spans = [opened(make) for _ in range(asked.times)]
            walls, cpus = zip(*spans, strict=True)
            told = f"{median(walls):.0f} ms (first {walls[0]:.0f}, most {max(walls):.0f})"
            print(f"{name:12} opens in {told}, {median(cpus):.0f} ms of it at work;"
                  f" promised {MOST_MS}")  # fmt: skip
        print(f"{'plain json':12} {median(plain(where) for _ in range(asked.times)):.0f} ms, of"
              f" {SPAN} weeks and the four before")  # fmt: skip
        before = megabytes()
        for _ in range(asked.times):
            opened(
                lambda: WeekWindow(FakeActions(), theme.DARK, weeks, background, lambda _p, _b: "")
            )
        print(f"{'memory':12} {megabytes() - before:+.1f} MB after {asked.times} more openings;"
              f" promised {MOST_MB}")  # fmt: skip
        background.close()


def parts(where: Places) -> tuple[object, BackgroundTasks]:
    """Return what the windows ask, as the program makes it."""

    @contextmanager
    def diary() -> Iterator[DiskJournal]:
        with closing(DiskJournal(where.diary, where.state, lambda: NOW, False)) as read:
            yield read

    def failed(error: Exception) -> None:
        raise error

    journal = DiskJournal(where.diary, where.state, lambda: NOW)
    preferences = SettingsFile(where.settings)
    companion = Companion(lambda: NOW, journal, preferences, FakeDesktop(), Settings())
    return companion.review, BackgroundTasks(diary, failed)


def opened(make: Callable[[], QWidget]) -> tuple[float, float]:
    """Open a window and close it; return the milliseconds until all in it was painted.

    The second number is the time of the processor, which a busy machine does not lengthen.
    """
    start, at_work = time.perf_counter(), time.process_time()
    window = make()
    window.show()
    while not _filled(window):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.grab()
    spent = (time.perf_counter() - start) * 1000, (time.process_time() - at_work) * 1000
    window.close()
    del window
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return spent


def _filled(window: QWidget) -> bool:
    if isinstance(window, WeekWindow):
        return len(window.findChildren(Chart)) >= 4
    return len(window.findChildren(QLabel)) > 2


def plain(where: Places) -> float:
    """Read the lines of the same months with json alone; return the milliseconds."""
    first = (NOW - timedelta(weeks=SPAN + 5)).strftime("%Y-%m")
    start = time.perf_counter()
    for path in sorted(where.diary.glob("*.jsonl")):
        if path.name[:7] >= first:
            for line in path.read_bytes().splitlines():
                json.loads(line)
    return (time.perf_counter() - start) * 1000


def megabytes() -> float:
    """Return the memory of this process that is its own share."""
    text = Path("/proc/self/smaps_rollup").read_text()
    return (
        next(int(each.split()[1]) for each in text.splitlines() if each.startswith("Pss:")) / 1024
    )


if __name__ == "__main__":
    main()
