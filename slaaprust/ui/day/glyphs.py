"""The small drawings of what was logged, in lines on a field of 16 by 16."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from slaaprust.domain.records.journal import Alcohol, Logged, Meal, Nicotine, Sip, Workout
from slaaprust.ui.kit.theme import Tokens


def paint_glyph(painter: QPainter, box: QRectF, entry: Logged, look: Tokens) -> None:
    """Draw in lines what was logged: a cup, a dumbbell, a glass, a cigarette or a meal."""
    unit = box.height() / 16
    path = _GLYPHS[type(entry)]()
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(unit, unit)
    painter.setPen(QPen(QColor(look.words), 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def _cup() -> QPainterPath:
    path = QPainterPath(QPointF(4.2, 6.5))
    path.lineTo(10.2, 6.5)
    path.lineTo(10.2, 10)
    path.quadTo(10.2, 12, 8.2, 12)
    path.lineTo(6.2, 12)
    path.quadTo(4.2, 12, 4.2, 10)
    path.closeSubpath()
    path.moveTo(10.2, 7.6)
    path.cubicTo(13, 7.2, 13, 10.8, 10.2, 10.4)
    path.addPath(_strokes((6, 4, 6, 4.8), (8.4, 4, 8.4, 4.8)))
    return path


def _dumbbell() -> QPainterPath:
    return _strokes(
        (5.6, 8, 10.4, 8),
        (5.4, 5, 5.4, 11),
        (10.6, 5, 10.6, 11),
        (3.6, 6.4, 3.6, 9.6),
        (12.4, 6.4, 12.4, 9.6),
    )


def _glass() -> QPainterPath:
    path = QPainterPath(QPointF(5.2, 3.8))
    path.cubicTo(4.4, 9.8, 11.6, 9.8, 10.8, 3.8)
    path.closeSubpath()
    path.addPath(_strokes((8, 8.4, 8, 12.2), (6, 12.2, 10, 12.2)))
    return path


def _cigarette() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(3.4, 9, 9.2, 2.2))
    path.addPath(_strokes((6.2, 9, 6.2, 11.2)))
    path.moveTo(12, 7)
    path.cubicTo(12, 5, 9.8, 6, 9.8, 4)
    return path


def _meal() -> QPainterPath:
    path = _strokes(
        (5.6, 4, 5.6, 12.2),
        (4, 4, 4, 6.4),
        (7.2, 4, 7.2, 6.4),
        (4, 6.6, 7.2, 6.6),
        (11, 9, 11, 12.2),
    )
    path.moveTo(11, 9)
    path.cubicTo(9.2, 8.6, 9.6, 4.4, 11, 4)
    path.lineTo(11, 9)
    return path


_GLYPHS: dict[type[Logged], Callable[[], QPainterPath]] = {
    Sip: _cup,
    Workout: _dumbbell,
    Alcohol: _glass,
    Nicotine: _cigarette,
    Meal: _meal,
}


def _strokes(*lines: tuple[float, float, float, float]) -> QPainterPath:
    path = QPainterPath()
    for x1, y1, x2, y2 in lines:
        path.moveTo(x1, y1)
        path.lineTo(x2, y2)
    return path
