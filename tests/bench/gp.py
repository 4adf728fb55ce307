"""Measures how fast the window for the GP opens with ten years of diary, and what it leaves behind.

Beside it stands reading the files of the same weeks as plain JSON. Each time is given by the clock
and, since others may use the processor too, as what this process used of it.
"""

import json
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from beside import Running
from fakes import FakeActions
from lived_in import write, years
from PySide6.QtWidgets import QApplication

from slaaprust.ui.gp.preview import GpPreview
from slaaprust.ui.gp.window import GpWindow
from slaaprust.ui.kit import theme

UNTIL = date(2026, 11, 22)
TIMES = 5


class NoDrafts:
    """Keeps nothing."""

    def keep(self, name: str, text: str) -> None: ...

    def kept(self, name: str) -> str:
        return ""

    def drop(self, name: str) -> None: ...


def open_and_close(app: QApplication, running: Running) -> tuple[str, str]:
    """Open the window; tell how long until it is there, and until the page is in it."""
    begun, used = time.perf_counter(), time.process_time()
    window = GpWindow(
        FakeActions(),
        theme.DARK,
        running.companion.gp,
        running.background,
        NoDrafts(),
        lambda path, made: "",
    )
    window.show()
    app.processEvents()
    there = ms(time.perf_counter() - begun, time.process_time() - used)
    preview = window.findChild(GpPreview)
    while not preview.accessibleDescription():
        app.processEvents()
    app.processEvents()
    whole = ms(time.perf_counter() - begun, time.process_time() - used)
    window.close()
    window.deleteLater()
    app.processEvents()
    return there, whole


def plainly(folder: Path) -> float:
    """Read the files of these weeks line by line as JSON."""
    begun = time.perf_counter()
    for month in ("2026-10", "2026-11"):
        for file in folder.glob(f"{month}.*.jsonl"):
            for line in file.read_text("utf-8").splitlines():
                json.loads(line)
    return time.perf_counter() - begun


def pss() -> float:
    """Return the memory of this process in MB, shared pages in parts."""
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    return int(rollup.split("\nPss:")[1].split()[0]) / 1024


def ms(seconds: float, used: float) -> str:
    """Return a time to be read."""
    return f"{seconds * 1000:.0f} ms ({used * 1000:.0f} of the processor)"


def main() -> int:
    """Measure it cold, and then again."""
    app = QApplication(["bench", "-platform", "offscreen"])
    theme.dress(app, theme.DARK)
    with tempfile.TemporaryDirectory() as folder:
        running = Running(Path(folder))
        write(running.where, years(10, UNTIL))
        before = pss()
        print("GP window, ten years of diary")
        for n in range(TIMES):
            there, whole = open_and_close(app, running)
            print(
                f"  {n + 1}: there in {there}, with its page in {whole}, +{pss() - before:.1f} MB"
            )
        print(f"  the same weeks as plain JSON: {plainly(running.where.diary) * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
