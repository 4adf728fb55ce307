"""A picture as a file, painted as it is on screen: pixels, lines that stay sharp, or paper."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QFont, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from slaaprust.ui.kit.save_file import save_as
from slaaprust.ui.kit.theme import PAPER, SMALL, Tokens
from slaaprust.ui.queries import SaveFile
from slaaprust.wording.i18n import say

DOTS = 96  # an inch, as on a screen


@dataclass(frozen=True, slots=True)
class Picture:
    """What a file is to show, in words and in px; painted in the painter's font."""

    title: str
    described: str
    size: QSize
    paint: Callable[[QPainter, QRectF, Tokens], object]


def save_picture(
    window: QWidget, picture: Picture, name: str, look: Tokens, save_file: SaveFile
) -> str:
    """Ask where a picture may go, and put it there; return what is to be said, or nothing."""
    kinds = (
        say("files", "Plaatje (*.png)"),
        say("files", "Tekening (*.svg)"),
        say("files", "PDF (*.pdf)"),
    )

    def make(ending: str) -> bytes:
        return made(picture, look, ending)

    return save_as(window, picture.title, name, kinds, make, save_file)


def made(picture: Picture, look: Tokens, ending: str) -> bytes:
    """Return a picture as a file: a PDF is for paper, the others look as on screen."""
    if ending == ".pdf":
        return pdf(picture)
    return svg(picture, look) if ending == ".svg" else png(picture, look)


def png(picture: Picture, look: Tokens, ratio: float = 2.0) -> bytes:
    """Return a picture in pixels, sharp up to a ratio."""
    image = QImage(picture.size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        _paint(painter, picture, look)
    image.setText("Description", picture.described)
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(picture: Picture, look: Tokens) -> bytes:
    """Return a picture as lines and letters that stay sharp at every size."""
    from PySide6.QtSvg import QSvgGenerator  # loaded only for who saves a picture

    buffer, generator = QBuffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS)
    generator.setSize(picture.size)
    generator.setViewBox(QRectF(0, 0, picture.size.width(), picture.size.height()))
    generator.setTitle(picture.title)
    generator.setDescription(picture.described)
    with QPainter(generator) as painter:
        _paint(painter, picture, look)
    return bytes(buffer.data().data())


def pdf(picture: Picture) -> bytes:
    """Return a picture as a sheet of its own size, letters and all inside."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(12 * DOTS)
    writer.setTitle(picture.title)
    writer.setCreator("slaaprust")
    inches = QSizeF(picture.size.width() / DOTS, picture.size.height() / DOTS)
    writer.setPageSize(
        QPageSize(inches, QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF())
    with QPainter(writer) as painter:
        painter.scale(12, 12)
        _paint(painter, picture, PAPER)
    return bytes(buffer.data().data())


def _paint(painter: QPainter, picture: Picture, look: Tokens) -> None:
    font = QFont(painter.font())
    font.setPixelSize(SMALL)
    painter.setFont(font)
    picture.paint(painter, QRectF(0, 0, picture.size.width(), picture.size.height()), look)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
