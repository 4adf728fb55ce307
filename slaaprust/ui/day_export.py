"""The picture of a day as a file, painted as it is on screen."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QFont, QImage, QImageWriter, QPainter

from slaaprust.ui.day_paint import paint_day
from slaaprust.ui.day_picture import DayPicture
from slaaprust.ui.day_words import described
from slaaprust.ui.look import SMALL, Tokens
from slaaprust.ui.phrases import say

SIZE = QSize(900, 220)


def png(picture: DayPicture, look: Tokens, size: QSize = SIZE, ratio: float = 2.0) -> bytes:
    """Return the day in pixels, sharp up to a ratio."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    _paint(painter, picture, look, size)
    painter.end()
    image.setText("Description", described(picture))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def svg(picture: DayPicture, look: Tokens, size: QSize = SIZE) -> bytes:
    """Return the day as lines and letters that stay sharp at every size."""
    from PySide6.QtSvg import QSvgGenerator  # loaded only for who saves a picture

    buffer, generator = QBuffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(say("strip", "Je dag"))
    generator.setDescription(described(picture))
    painter = QPainter(generator)
    _paint(painter, picture, look, size)
    painter.end()
    return bytes(buffer.data().data())


def _paint(painter: QPainter, picture: DayPicture, look: Tokens, size: QSize) -> None:
    font = QFont(painter.font())
    font.setPixelSize(SMALL)
    painter.setFont(font)
    paint_day(painter, QRectF(0, 0, size.width(), size.height()), picture, look)
