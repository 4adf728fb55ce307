"""Paints nights below each other, from evening to evening: on screen, in a file and on paper.

`paint_nights(painter, rect, picture, look)` needs nothing but a `NightsPicture` and a rectangle;
it uses the painter's font, and works on any device.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from slaaprust.ui.drawing import Spot, metrics_of
from slaaprust.ui.look import Tokens
from slaaprust.ui.nights_picture import HOURS, Bar, NightsPicture, Row

ROW_LINES = 1.45  # lines of text that a row is high
HEAD_LINES = 1.4  # and the hours above it


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the parts of the picture lie, in the units of the painter."""

    plot: QRectF
    labels: QRectF
    cells: tuple[QRectF, ...]
    row: float

    def x(self, place: float) -> float:
        return self.plot.left() + place * self.plot.width()

    def line(self, n: int) -> QRectF:
        """The n-th row, from the labels up to the last cell."""
        right = self.cells[-1].right() if self.cells else self.plot.right()
        top = self.plot.top() + n * self.row
        return QRectF(self.labels.left(), top, right - self.labels.left(), self.row)


def nights_lines(picture: NightsPicture) -> float:
    """Return how high the picture wants to be, in lines of text."""
    return HEAD_LINES + ROW_LINES * len(picture.rows)


def paint_nights(
    painter: QPainter, rect: QRectF, picture: NightsPicture, look: Tokens
) -> tuple[Spot, ...]:
    """Paint nights in the painter's font, and return the place of each with its words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = _framed(rect, picture, metrics_of(painter))
    _hours(painter, frame, look)
    _headings(painter, frame, picture, look)
    for n, row in enumerate(picture.rows):
        _row(painter, frame, n, row, look)
    painter.restore()
    return tuple(Spot(frame.line(n), row.words) for n, row in enumerate(picture.rows))


def _framed(rect: QRectF, picture: NightsPicture, metrics: QFontMetricsF) -> _Frame:
    gap = metrics.averageCharWidth()
    label = max((metrics.horizontalAdvance(row.label) for row in picture.rows), default=0.0)
    widths = [_widest(picture, n, metrics) + 2 * gap for n in range(len(picture.headings))]
    head = HEAD_LINES * metrics.height()
    left = rect.left() + label + 2 * gap
    width = rect.right() - sum(widths) - left - gap
    plot = QRectF(left, rect.top() + head, max(1.0, width), max(1.0, rect.height() - head))
    edges = [plot.right() + gap]
    for each in widths:
        edges.append(edges[-1] + each)
    cells = tuple(QRectF(one, plot.top(), two - one, plot.height()) for one, two in pairwise(edges))
    labels = QRectF(rect.left(), plot.top(), label, plot.height())
    return _Frame(plot, labels, cells, plot.height() / max(1, len(picture.rows)))


def _widest(picture: NightsPicture, n: int, metrics: QFontMetricsF) -> float:
    texts = [picture.headings[n], *(row.cells[n] for row in picture.rows if n < len(row.cells))]
    return max(metrics.horizontalAdvance(each) for each in texts)


def _hours(painter: QPainter, frame: _Frame, look: Tokens) -> None:
    metrics, plot = metrics_of(painter), frame.plot
    for n, (place, words) in enumerate(HOURS):
        x = frame.x(place)
        painter.setPen(_pen(look.line, 1.0, faint=0.9 if n in (0, 2, len(HOURS) - 1) else 0.45))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(QColor(look.quiet))
        width = metrics.horizontalAdvance(words)
        painter.drawText(QPointF(x - width / 2, plot.top() - metrics.descent() - 2), words)


def _headings(painter: QPainter, frame: _Frame, picture: NightsPicture, look: Tokens) -> None:
    metrics = metrics_of(painter)
    painter.setPen(QColor(look.quiet))
    for cell, words in zip(frame.cells, picture.headings, strict=True):
        left = cell.right() - metrics.horizontalAdvance(words)
        painter.drawText(QPointF(left, cell.top() - metrics.descent() - 2), words)


def _row(painter: QPainter, frame: _Frame, n: int, row: Row, look: Tokens) -> None:
    line = frame.line(n)
    painter.setPen(_pen(look.line, 1.0, faint=0.35))
    painter.drawLine(
        QPointF(frame.plot.left(), line.center().y()),
        QPointF(frame.plot.right(), line.center().y()),
    )
    _bar(painter, frame, line, row.bar, look)
    _letters(painter, frame, line, row, look)
    painter.setPen(QColor(look.words))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    room = QRectF(frame.labels.left(), line.top(), frame.labels.width() + 1, line.height())
    painter.drawText(room, left, row.label)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for cell, words in zip(frame.cells, row.cells, strict=False):
        painter.drawText(QRectF(cell.left(), line.top(), cell.width(), line.height()), right, words)


def _bar(painter: QPainter, frame: _Frame, line: QRectF, bar: Bar, look: Tokens) -> None:
    """Paint the time in bed as a frame, the sleep in it filled, and lights out as a short line."""
    inset = line.height() * 0.2
    top, height = line.top() + inset, line.height() - 2 * inset
    round_ = min(4.0, height / 3)

    def between(left: float, right: float, less: float) -> QRectF:
        x = frame.x(left)
        return QRectF(x, top + less, max(1.0, frame.x(right) - x), height - 2 * less)

    if bar.left is not None and bar.right is not None:
        painter.setPen(_pen(look.quiet, 1.0))
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(between(bar.left, bar.right, 0), round_, round_)
    if bar.onset is not None and bar.final is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent))
        painter.drawRoundedRect(between(bar.onset, bar.final, height * 0.16), round_, round_)
    painter.setPen(_pen(look.words, 1.2))
    for alone in _alone(bar):
        x = frame.x(alone)
        painter.drawLine(QPointF(x, top), QPointF(x, top + height))


def _alone(bar: Bar) -> Iterator[float]:
    """Give the moments that are lines: lights out, and what has no other end."""
    if bar.light_out is not None:
        yield bar.light_out
    for one, other in ((bar.left, bar.right), (bar.onset, bar.final)):
        for known, missing in ((one, other), (other, one)):
            if known is not None and missing is None:
                yield known


def _letters(painter: QPainter, frame: _Frame, line: QRectF, row: Row, look: Tokens) -> None:
    """Paint letters on plates, to be read on a bar too; the same in one place once."""
    metrics = metrics_of(painter)
    taken, last = float("-inf"), ""
    for mark in sorted(row.marks, key=lambda each: (each.place, each.letter)):
        width = metrics.horizontalAdvance(mark.letter) + metrics.averageCharWidth() * 0.6
        x = min(max(frame.x(mark.place) - width / 2, frame.plot.left()), frame.plot.right() - width)
        if x < taken and mark.letter == last:
            continue
        x = max(x, taken)
        plate = QRectF(
            x, line.center().y() - metrics.height() * 0.45, width, metrics.height() * 0.9
        )
        painter.setPen(_pen(look.line, 0.8))
        painter.setBrush(QColor(look.ground))
        painter.drawRoundedRect(plate, 3, 3)
        painter.setPen(QColor(look.words))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, mark.letter)
        taken, last = plate.right(), mark.letter


def _pen(colour: str, width: float, faint: float = 1.0) -> QPen:
    made = QColor(colour)
    made.setAlphaF(faint)
    return QPen(made, width)
