"""The day as what a file is to show, painted as it is on screen."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from slaaprust.ui.day_paint import paint_day
from slaaprust.ui.day_picture import DayPicture
from slaaprust.ui.day_words import described
from slaaprust.ui.look import Tokens
from slaaprust.ui.phrases import say
from slaaprust.ui.picture_file import Picture

SIZE = QSize(900, 220)


def picture_of(day: DayPicture) -> Picture:
    """Return a day for a file."""

    def paint(painter: QPainter, rect: QRectF, look: Tokens) -> None:
        paint_day(painter, rect, day, look)

    return Picture(say("strip", "Je dag"), described(day), SIZE, paint)
