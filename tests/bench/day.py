"""Measures the picture of a full day: working out its curve, laying it out and painting it."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from evenings import at, snapshot
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from slaaprust.domain.records.journal import Sip
from slaaprust.domain.tonight.caffeine import curve
from slaaprust.ui.day.layout import laid_out
from slaaprust.ui.day.model import day_picture
from slaaprust.ui.day.paint import paint_day
from slaaprust.ui.kit.theme import DARK

RUNS = 30
DRINKS = [Sip(at(f"{8 + n:02}:10"), "mok", 120, 20) for n in range(12)]


def took(do: Callable[[], object]) -> str:
    """Return the median of some runs and their range, in ms."""
    seen = []
    for _ in range(RUNS):
        start = time.perf_counter()
        do()
        seen.append((time.perf_counter() - start) * 1000)
    return f"{median(seen):6.2f} ms ({min(seen):.2f} to {max(seen):.2f})"


def main() -> None:
    """Print how long each step takes."""
    app = QGuiApplication([])
    now = snapshot("21:30", *DRINKS)
    picture, whole = day_picture(now), QRectF(0, 0, 900, 220)
    image, font = QImage(900, 220, QImage.Format.Format_RGB32), QFont()
    font.setPixelSize(13)
    layout = laid_out(whole, picture, font)
    painter = QPainter(image)
    painter.setFont(font)
    start, end = picture.start, picture.end
    for name, do in (
        ("curve of twelve drinks", lambda: curve(DRINKS, start, end)),
        ("picture of the day", lambda: day_picture(now)),
        ("layout", lambda: laid_out(whole, picture, font)),
        ("painting", lambda: paint_day(painter, whole, picture, DARK, layout)),
    ):
        print(f"{name:24}{took(do)}")
    painter.end()
    del app


if __name__ == "__main__":
    main()
