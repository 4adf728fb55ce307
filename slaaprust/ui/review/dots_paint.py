"""Paints minutes as dots over weeks: on screen, in a file and on paper."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from slaaprust.ui.kit.drawing import Hotspot, metrics_of, paint_ticks, pen
from slaaprust.ui.kit.theme import Tokens
from slaaprust.ui.review.dots_model import DotsModel

DOTS_LINES = 9.0  # lines of text that it is high


def paint_dots(
    painter: QPainter, rect: QRectF, picture: DotsModel, look: Tokens
) -> tuple[Hotspot, ...]:
    """Paint a quantity in the painter's font; return the place of each night with its words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = metrics_of(painter)
    plot = _plot(rect, picture, metrics)
    _scale(painter, plot, picture, look)
    paint_ticks(painter, plot, picture.ticks, look)
    _middles(painter, plot, picture, look)
    spots = _dots(painter, plot, picture, look)
    painter.restore()
    return spots


def _plot(rect: QRectF, picture: DotsModel, metrics: QFontMetricsF) -> QRectF:
    left = metrics.horizontalAdvance(f"{picture.top:.0f}") + 1.5 * metrics.averageCharWidth()
    high, low = metrics.height(), 1.4 * metrics.height()
    return rect.adjusted(left, high, -metrics.averageCharWidth(), -low)


def _at(plot: QRectF, picture: DotsModel, place: float, minutes: float) -> QPointF:
    high = plot.height() * minutes / picture.top if picture.top else 0.0
    return QPointF(plot.left() + place * plot.width(), plot.bottom() - high)


def _scale(painter: QPainter, plot: QRectF, picture: DotsModel, look: Tokens) -> None:
    metrics = metrics_of(painter)
    for minutes in (0.0, picture.top / 2, picture.top):
        at = _at(plot, picture, 0, minutes)
        painter.setPen(pen(look.line, 1.0, faint=0.9 if minutes == 0 else 0.45))
        painter.drawLine(at, QPointF(plot.right(), at.y()))
        words = f"{minutes:.0f}"
        x = at.x() - metrics.horizontalAdvance(words) - metrics.averageCharWidth() * 0.7
        painter.setPen(QColor(look.quiet))
        painter.drawText(QPointF(x, at.y() + metrics.ascent() / 2 - 1), words)


def _middles(painter: QPainter, plot: QRectF, picture: DotsModel, look: Tokens) -> None:
    painter.setPen(pen(look.words, 2.0))
    for line in picture.lines:
        left = _at(plot, picture, line.left, line.minutes)
        painter.drawLine(left, _at(plot, picture, line.right, line.minutes))


def _dots(painter: QPainter, plot: QRectF, picture: DotsModel, look: Tokens) -> tuple[Hotspot, ...]:
    half = metrics_of(painter).height() * 0.26
    spots = []
    for dot in picture.dots:
        painter.setPen(pen(look.ground if dot.filled else look.accent, 1.5))
        painter.setBrush(QColor(look.accent if dot.filled else look.ground))
        at = _at(plot, picture, dot.place, dot.minutes)
        full = half + 0.75 if dot.filled else half  # its edge has the colour of the ground
        painter.drawEllipse(at, full, full)
        spots.append(Hotspot(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), dot.words))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return tuple(spots)
