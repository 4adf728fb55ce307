"""Measures the command line: its answers alone and through the running program."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median

from lived_in import HOME, write, years

from slaaprust.desktop.instance import ask
from slaaprust.desktop.paths import Places, places

RUNS = 15
STATUS, LOG = ("status", "--json"), ("log", "koffie")


def report(commands: dict[str, Sequence[str]]) -> None:
    """Print the medians of commands that take turns, beside the first one."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            times[name].append(time.perf_counter() - start)
    base = median(next(iter(times.values())))
    for name, seen in times.items():
        spread = f"({min(seen) * 1000:.0f}-{max(seen) * 1000:.0f})"
        more = (median(seen) - base) * 1000
        print(f"{name:34} {median(seen) * 1000:6.0f} ms {spread:12} {more:+.0f}")


@contextmanager
def running(where: Places, folder: Path) -> Iterator[None]:
    """Let the program run on a folder, on a screen that nobody sees."""
    env = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/none",
    }
    command = (sys.executable, "-m", "slaaprust", "--data", str(folder))
    program = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
    try:
        while ask(where.state, ["status"]) is None:
            time.sleep(0.1)
        yield
    finally:
        program.terminate()
        program.wait()


def main() -> None:
    """Measure on a new folder and on one of ten years."""
    with tempfile.TemporaryDirectory() as name:
        empty, full = Path(name, "empty"), Path(name, "full")
        write(places(full, {}), years(10, datetime.now(HOME).date()))
        own = (sys.executable, "-m", "slaaprust", "--data")
        report(
            {
                "python -c pass": (sys.executable, "-c", "pass"),
                "status --json, empty": (*own, str(empty), *STATUS),
                "log koffie, empty": (*own, str(empty), *LOG),
                "status --json, ten years": (*own, str(full), *STATUS),
                "log koffie, ten years": (*own, str(full), *LOG),
            }
        )
        with running(places(full, {}), full):
            report(
                {
                    "python -c pass": (sys.executable, "-c", "pass"),
                    "status --json, by the program": (*own, str(full), *STATUS),
                    "log koffie, by the program": (*own, str(full), *LOG),
                }
            )


if __name__ == "__main__":
    main()
