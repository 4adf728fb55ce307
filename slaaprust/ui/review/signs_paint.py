"""The signs of the body as a quiet grid: a row each, an evening a column, and more is larger."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from slaaprust.ui.kit.drawing import AxisTick, Hotspot, metrics_of, paint_ticks, pen
from slaaprust.ui.kit.theme import Tokens

ROW_LINES, FOOT_LINES = 1.5, 1.4  # lines of text
SIZES = (0.09, 0.24, 0.42)  # of a cell: not, a little, clearly


@dataclass(frozen=True, slots=True)
class SignRow:
    """One sign over the evenings: 0 not, 1 a little, 2 clearly, and None for not answered."""

    name: str
    degrees: tuple[int | None, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignsPicture:
    """All signs below each other."""

    rows: tuple[SignRow, ...]
    ticks: tuple[AxisTick, ...]


def signs_lines(picture: SignsPicture) -> float:
    """Return how high the picture wants to be, in lines of text."""
    return ROW_LINES * len(picture.rows) + FOOT_LINES


def paint_signs(
    painter: QPainter, rect: QRectF, picture: SignsPicture, look: Tokens
) -> tuple[Hotspot, ...]:
    """Paint the grid in the painter's font; return the place of each answer with its words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = metrics_of(painter)
    label = max((metrics.horizontalAdvance(row.name) for row in picture.rows), default=0.0)
    left, foot = label + 2 * metrics.averageCharWidth(), FOOT_LINES * metrics.height()
    plot = rect.adjusted(left, 0, 0, -foot)
    spots: list[Hotspot] = []
    high = plot.height() / max(1, len(picture.rows))
    for n, row in enumerate(picture.rows):
        line = QRectF(rect.left(), plot.top() + n * high, rect.width(), high)
        painter.setPen(pen(look.line, 1.0, faint=0.35))
        painter.drawLine(
            QPointF(plot.left(), line.center().y()), QPointF(plot.right(), line.center().y())
        )
        painter.setPen(QColor(look.words))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.name)
        spots += _row(painter, QRectF(plot.left(), line.top(), plot.width(), high), row, look)
    paint_ticks(painter, plot, picture.ticks, look)
    painter.restore()
    return tuple(spots)


def _row(painter: QPainter, line: QRectF, row: SignRow, look: Tokens) -> list[Hotspot]:
    wide, spots = line.width() / max(1, len(row.degrees)), []
    side = min(wide, line.height())
    for n, (degree, words) in enumerate(zip(row.degrees, row.words, strict=True)):
        if degree is None:
            continue
        middle = QPointF(line.left() + (n + 0.5) * wide, line.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent if degree else look.quiet))
        half = max(1.0, side * SIZES[degree])
        painter.drawEllipse(middle, half, half)
        cell = QRectF(middle.x() - wide / 2, line.top(), wide, line.height())
        spots.append(Hotspot(cell, words))
    return spots
