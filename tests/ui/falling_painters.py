"""Every painter of the program, each made to fail while it paints; run with the name of one.

    python falling_painters.py NAME FOLDER

prints "painted again" when the program lived, noted the error in that folder, and could paint.
"""

import importlib
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

sys.path.insert(0, str(Path(__file__).parents[1]))

from evenings import snapshot
from fakes import FakeActions, MemoryDrafts
from gp_pages import DAY, FIRST, WORDS, page, told
from PySide6 import QtPrintSupport, QtSvg
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from slaaprust.app.errors import UnexpectedErrors
from slaaprust.domain.review.gp_page import GpFound
from slaaprust.domain.tables.programmes import Step, StepPhase
from slaaprust.domain.tonight.phase import Phase
from slaaprust.domain.values.fields import Switch
from slaaprust.ui.day.export import picture_of
from slaaprust.ui.day.model import day_picture
from slaaprust.ui.day.strip import DayStrip
from slaaprust.ui.forms.controls.common import ControlSpec
from slaaprust.ui.forms.controls.toggle import Toggle
from slaaprust.ui.gp import pdf
from slaaprust.ui.gp.preview import GpPreview
from slaaprust.ui.gp.window import GpWindow
from slaaprust.ui.kit import icons, save_picture
from slaaprust.ui.kit.chart import Chart
from slaaprust.ui.kit.indicators import IndicatorStyle
from slaaprust.ui.kit.theme import DARK
from slaaprust.ui.landing.paint import landing_drawing
from slaaprust.ui.landing.window import LandingArc
from slaaprust.ui.relaxation.body_picture import BodyPicture
from slaaprust.ui.relaxation.progress import ProgressArc
from slaaprust.ui.shell import tray_icon
from slaaprust.wording.gp import sheet

Paints = Callable[[], object]  # paints once; a widget does so when it is shown
NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
SECRET = "wat ik niemand vertel"


class Fall:
    """Fails while it is armed, and counts how often it went well.

    It keeps the painters, as a traceback does that somebody looks into: none ends by being let go.
    """

    armed, well = True, 0
    kept: ClassVar[list[QPainter]] = []

    @classmethod
    def here(cls, *painters: QPainter) -> None:
        cls.kept += painters
        if cls.armed:
            raise RuntimeError(SECRET)
        cls.well += 1


class FallingPainter(QPainter):
    """A real painter, of which the first thing that is done with it fails."""


def _falling(name: str) -> Callable[..., object]:
    real = getattr(QPainter, name)

    def tried(self: QPainter, *given: object) -> object:
        Fall.here(self)
        return real(self, *given)

    return tried


for each in ("save", "setRenderHint", "setFont", "setPen", "scale", "translate", "fillRect"):
    setattr(FallingPainter, each, _falling(each))


def shown(widget: QWidget) -> Paints:
    """Show a widget; painting it is asked of Qt."""
    widget.resize(400, 300)
    widget.show()
    return widget.repaint


def strip() -> Paints:
    made = DayStrip(DARK)
    made.show_day(day_picture(snapshot("07:00")))
    return shown(made)


def arc() -> Paints:
    made = LandingArc()
    made.show_drawing(landing_drawing(snapshot("22:00")))
    return shown(made)


def preview() -> Paints:
    made = GpPreview(DARK)
    made.show_sheet(sheet(page(7)))
    return shown(made)


def progress() -> Paints:
    made = ProgressArc(DARK)
    made.show_step(Step(StepPhase.TENSE, 0, 5), 2)
    return shown(made)


def printed() -> Paints:
    """Print to a file, on a printer that was chosen."""

    class Printer(QtPrintSupport.QPrinter):
        def __init__(self, mode: object) -> None:
            super().__init__(mode)
            self.setOutputFileName(f"{sys.argv[2]}/page.pdf")

    class Dialog:
        def __init__(self, *_: object) -> None:
            """Be chosen at once."""

        def exec(self) -> int:
            return 1

    QtPrintSupport.QPrinter, QtPrintSupport.QPrintDialog = Printer, Dialog
    last = FIRST + 6 * DAY
    nights = SimpleNamespace(
        last_nights=lambda count=14: (FIRST, last),
        find=lambda first, last: lambda diary: GpFound(first, last, told(7), WORDS),
    )

    def at_once(work, then, failed=None) -> None:
        then(work(None))

    window = GpWindow(FakeActions(), DARK, nights, at_once, MemoryDrafts(), lambda *_: "")
    return window._print


def tick_box() -> Paints:
    from slaaprust.ui.kit import indicators

    real = indicators._paint

    def paint(*given: object, **more: object) -> None:
        Fall.here()
        real(*given, **more)

    indicators._paint = paint
    QApplication.setStyle(IndicatorStyle())
    box = QCheckBox("Koffie")
    box.setChecked(True)
    return shown(box)


def small_icon() -> Paints:
    """Qt itself paints this one; what it is asked to paint fails."""

    class Renderer(QtSvg.QSvgRenderer):
        def render(self, painter: QPainter) -> None:
            Fall.here(painter)
            super().render(painter)

    QtSvg.QSvgRenderer = Renderer
    return lambda: icons.icon("coffee", DARK)


def filed(make: Callable[..., object], *given: object) -> Paints:
    return lambda: make(picture_of(day_picture(snapshot("07:00"))), *given)


# By the module and the function that paints.
PAINTERS: dict[str, Callable[[], Paints]] = {
    "slaaprust.ui.day.strip DayStrip.paintEvent": strip,
    "slaaprust.ui.forms.controls.toggle Toggle.paintEvent": lambda: shown(
        Toggle(Switch(), ControlSpec("Koffie", "", str))
    ),
    "slaaprust.ui.gp.pdf _paint": lambda: lambda: pdf.pdf(sheet(page(7))),
    "slaaprust.ui.gp.preview GpPreview.paintEvent": preview,
    "slaaprust.ui.gp.window GpWindow._print": printed,
    "slaaprust.ui.kit.chart Chart.paintEvent": lambda: shown(
        Chart(landing_drawing(snapshot("22:00")), DARK)
    ),
    "slaaprust.ui.kit.icons _drawn": small_icon,
    "slaaprust.ui.kit.indicators IndicatorStyle.drawPrimitive": tick_box,
    "slaaprust.ui.kit.save_picture pdf": lambda: filed(save_picture.pdf),
    "slaaprust.ui.kit.save_picture png": lambda: filed(save_picture.png, DARK),
    "slaaprust.ui.kit.save_picture svg": lambda: filed(save_picture.svg, DARK),
    "slaaprust.ui.landing.window LandingArc.paintEvent": arc,
    "slaaprust.ui.relaxation.body_picture BodyPicture.paintEvent": lambda: shown(BodyPicture(DARK)),
    "slaaprust.ui.relaxation.progress ProgressArc.paintEvent": progress,
    "slaaprust.ui.shell.tray_icon draw": lambda: (
        lambda: tray_icon.draw(tray_icon.TrayIconSpec(Phase.DAY), 22)
    ),
}


def main(name: str, folder: Path) -> int:
    """Let one fail, and paint again once the error was told."""
    app = QApplication([])
    module = importlib.import_module(name.partition(" ")[0])
    if hasattr(module, "QPainter"):
        module.QPainter = FallingPainter
    paint = PAINTERS[name]()

    def heal() -> None:
        Fall.armed = False
        paint()
        print("painted again" if Fall.well else "not painted", flush=True)
        QTimer.singleShot(0, app.quit)

    errors = UnexpectedErrors(folder, lambda: NOON)
    errors.tell_by(heal)
    with errors.watching():
        QTimer.singleShot(0, paint)
        return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
