"""The picture of a day as a file, painted as it is on screen."""

from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from slaaprust.ui import picture_file
from slaaprust.ui.day_paint import paint_day
from slaaprust.ui.day_picture import DayPicture
from slaaprust.ui.day_words import described
from slaaprust.ui.look import Tokens
from slaaprust.ui.phrases import say

SIZE = QSize(900, 220)


def png(picture: DayPicture, look: Tokens, size: QSize = SIZE, ratio: float = 2.0) -> bytes:
    """Return the day in pixels, sharp up to a ratio."""
    paint = partial(_paint, picture=picture, look=look)
    return picture_file.png(paint, size, described(picture), ratio)


def svg(picture: DayPicture, look: Tokens, size: QSize = SIZE) -> bytes:
    """Return the day as lines and letters that stay sharp at every size."""
    paint = partial(_paint, picture=picture, look=look)
    return picture_file.svg(paint, size, described(picture), say("strip", "Je dag"))


def _paint(painter: QPainter, rect: QRectF, picture: DayPicture, look: Tokens) -> None:
    paint_day(painter, rect, picture, look)
