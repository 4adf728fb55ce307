"""A picture as a file, painted as it is on screen: pixels, lines that stay sharp, or paper."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QFont, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

from slaaprust.ui.look import SMALL

Paint = Callable[[QPainter, QRectF], object]  # within a rectangle, in the painter's font
DOTS = 96  # an inch, as on a screen


def png(paint: Paint, size: QSize, described: str, ratio: float = 2.0) -> bytes:
    """Return a picture in pixels, sharp up to a ratio."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    _painted(painter, paint, size)
    image.setText("Description", described)
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(paint: Paint, size: QSize, described: str, title: str) -> bytes:
    """Return a picture as lines and letters that stay sharp at every size."""
    from PySide6.QtSvg import QSvgGenerator  # loaded only for who saves a picture

    buffer, generator = QBuffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(described)
    _painted(QPainter(generator), paint, size)
    return bytes(buffer.data().data())


def pdf(paint: Paint, size: QSize, title: str) -> bytes:
    """Return a picture as a sheet of its own size, letters and all inside."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(12 * DOTS)
    writer.setTitle(title)
    writer.setCreator("slaaprust")
    inches = QSizeF(size.width() / DOTS, size.height() / DOTS)
    writer.setPageSize(
        QPageSize(inches, QPageSize.Unit.Inch, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.scale(12, 12)
    _painted(painter, paint, size)
    return bytes(buffer.data().data())


def _painted(painter: QPainter, paint: Paint, size: QSize) -> None:
    font = QFont(painter.font())
    font.setPixelSize(SMALL)
    painter.setFont(font)
    paint(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
