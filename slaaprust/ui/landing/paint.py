"""Paints the arc of the landing: how much of it is left, over a small moon."""

from datetime import timedelta
from functools import partial
from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from slaaprust.domain.evening import Evening
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.ui.kit.drawing import ChartTable, Drawing, Hotspot
from slaaprust.ui.kit.theme import Tokens
from slaaprust.wording.i18n import clock, say
from slaaprust.wording.landing import left_line

FIRST, WHOLE = 225.0, 270.0  # degrees: where the arc begins, and how far it goes, to the right
QUARTER = timedelta(minutes=15)
LINES = 10.0


def landing_drawing(snapshot: Snapshot) -> Drawing:
    """Return the arc of this minute as a picture, with its words."""
    evening = snapshot.evening
    marks = quarters(snapshot)
    return Drawing(
        say("landing", "Landing"),
        left_line(snapshot),
        LINES,
        partial(_paint, snapshot.landed, marks, left_line(snapshot)),
        _table(snapshot, evening),
    )


def quarters(snapshot: Snapshot) -> tuple[float, ...]:
    """Return where on the arc, from 0 to 1, each quarter of an hour before bedtime lies."""
    whole = snapshot.evening.bedtime - snapshot.landing_at
    count = max(0, int(whole / QUARTER))
    return tuple(1 - n * QUARTER / whole for n in range(1, count + 1)) if whole else ()


def _table(snapshot: Snapshot, evening: Evening) -> ChartTable:
    begins = clock(evening.local(snapshot.landing_at))
    bed = clock(evening.local(evening.bedtime))
    return ChartTable(
        (say("landing", "Landing"), say("landing", "Bedtijd"), say("landing", "Nog")),
        ((begins, bed, left_line(snapshot)),),
    )


def _paint(
    landed: float,
    marks: tuple[float, ...],
    words: str,
    painter: QPainter,
    rect: QRectF,
    look: Tokens,
) -> tuple[Hotspot, ...]:
    """Paint what is left of the arc bright, what lies behind thin, and a mark each quarter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    pen = side / 18
    box = QRectF(0, 0, side - 2 * pen, side - 2 * pen)
    box.moveCenter(rect.center())
    _arc(painter, box, 0.0, 1.0, QPen(QColor(look.line), pen / 4))
    for mark in marks:
        _mark(painter, box, mark, pen, look)
    if landed < 1:
        _arc(painter, box, landed, 1.0, QPen(QColor(look.accent), pen))
    _moon(painter, box, look)
    painter.restore()
    return (Hotspot(box, words),)


def _arc(painter: QPainter, box: QRectF, start: float, end: float, pen: QPen) -> None:
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    path = QPainterPath()
    path.arcMoveTo(box, FIRST - WHOLE * start)
    path.arcTo(box, FIRST - WHOLE * start, -WHOLE * (end - start))
    painter.strokePath(path, pen)


def _mark(painter: QPainter, box: QRectF, at: float, pen: float, look: Tokens) -> None:
    angle = radians(FIRST - WHOLE * at)
    way = QPointF(cos(angle), -sin(angle))
    radius = box.width() / 2
    painter.setPen(QPen(QColor(look.line), max(1.0, pen / 5)))
    painter.drawLine(box.center() + way * (radius - 1.6 * pen), box.center() + way * (radius - pen))


def _moon(painter: QPainter, box: QRectF, look: Tokens) -> None:
    radius = box.width() / 5
    middle = box.center() + QPointF(-radius / 8, radius / 8)
    moon, bite = QPainterPath(), QPainterPath()
    moon.addEllipse(middle, radius, radius)
    bite.addEllipse(middle + QPointF(0.52, -0.38) * radius, 0.86 * radius, 0.86 * radius)
    painter.fillPath(moon.subtracted(bite), QColor(look.accent))
