"""The page for the GP as a PDF: A4, with its fonts inside, made without a screen."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from slaaprust.ui.gp.a4 import POINT, Sheets, on_sheets
from slaaprust.wording.gp import GpDocument

DOTS = 1200  # an inch

_app: QGuiApplication | None = None


def pdf(sheet: GpDocument) -> bytes:
    """Return the page as the bytes of a PDF."""
    _see_to_letters()
    made, buffer = on_sheets(sheet), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(sheet.title)
    writer.setCreator("slaaprust")
    size = QPageSize(QPageSize.PageSizeId.A4)
    whole = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    writer.setPageLayout(whole)
    _paint(writer, made)
    return bytes(buffer.data().data())


def _paint(writer: QPdfWriter, made: Sheets) -> None:
    with QPainter(writer) as painter:
        painter.scale(DOTS / 72 / POINT, DOTS / 72 / POINT)
        for number in range(len(made.sheets)):
            if number:
                writer.newPage()
            made.paint(painter, number)


def _see_to_letters() -> None:
    """Give Qt its letters where no program runs: a command has no screen, and needs none."""
    global _app
    if QGuiApplication.instance() is None:
        _app = QGuiApplication(["slaaprust", "-platform", "offscreen"])
