"""The day as what a file is to show, painted as it is on screen."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from slaaprust.ui.day.model import DayModel
from slaaprust.ui.day.paint import paint_day
from slaaprust.ui.day.words import described
from slaaprust.ui.kit.save_picture import Picture
from slaaprust.ui.kit.theme import Tokens
from slaaprust.wording.i18n import say

SIZE = QSize(900, 220)


def picture_of(day: DayModel) -> Picture:
    """Return a day for a file."""

    def paint(painter: QPainter, rect: QRectF, look: Tokens) -> None:
        paint_day(painter, rect, day, look)

    return Picture(say("strip", "Je dag"), described(day), SIZE, paint)
