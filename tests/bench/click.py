"""Measures one click, from the icon's wish to the disk, and one tick of the clock.

Beside it stands the least that keeping something can cost: a line at the end of a file, synced.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from statistics import quantiles

from lived_in import HOME, write, years

from slaaprust.core.companion import Companion
from slaaprust.desktop.paths import Places, places
from slaaprust.desktop.presence import Presence
from slaaprust.domain.settings.settings import Settings
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.settings_file import SettingsFile

CLICKS, TICKS = 200, 500
LINE = b"x" * 300 + b"\n"


class MovingClock:
    """Stands at an evening and moves on only when told."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 22, 16, 20, tzinfo=HOME)

    def __call__(self) -> datetime:
        return self.moment

    def forward(self, seconds: float) -> None:
        """Let some time pass."""
        self.moment += timedelta(seconds=seconds)


def clicks(companion: Companion, clock: MovingClock) -> Iterator[float]:
    """Time clicks, each on a day that holds only what was there before."""
    for _ in range(CLICKS):
        clock.forward(3)  # sooner would be a double click
        yield seconds(companion.log_click)
        companion.undo()


def ticks(companion: Companion, clock: MovingClock) -> Iterator[float]:
    """Time the ticks of an afternoon and evening, prompts and all."""
    for _ in range(TICKS):
        clock.forward(45)
        yield seconds(companion.tick)


def appends(path: Path) -> Iterator[float]:
    """Time bare writes of one line."""

    def append() -> None:
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(file, LINE)
        os.fsync(file)
        os.close(file)

    for _ in range(CLICKS):
        yield seconds(append)


def seconds(do: Callable[[], object]) -> float:
    """Return how long it takes."""
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def report(name: str, times: Iterator[float]) -> None:
    """Print the median and the slow ones, in ms."""
    cuts = quantiles(times, n=100)
    print(f"{name:32} p50 {cuts[49] * 1000:7.2f} ms   p99 {cuts[98] * 1000:7.2f} ms", flush=True)


def measure(where: Places, told: str) -> None:
    """Measure on one data folder."""
    clock = MovingClock()
    journal = DiskJournal(where.diary, where.state, clock)
    companion = Companion(clock, journal, SettingsFile(where.settings), Presence(), Settings())
    first = seconds(companion.tick)
    print(f"{f'first tick, {told}':32} {first * 1000:11.2f} ms")
    report(f"click, {told}", clicks(companion, clock))
    report(f"tick, {told}", ticks(companion, clock))
    journal.close()


def main() -> None:
    """Measure the bare write, a new folder and one of ten years."""
    with tempfile.TemporaryDirectory() as name:
        report("append and sync, bare", appends(Path(name, "bare")))
        measure(places(Path(name, "empty"), {}), "empty")
        full = places(Path(name, "full"), {})
        write(full, years(10, MovingClock()().date()))
        measure(full, "ten years")


if __name__ == "__main__":
    main()
