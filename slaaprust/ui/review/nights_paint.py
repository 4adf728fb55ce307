"""Paints nights below each other, from evening to evening: on screen, in a file and on paper.

`paint_nights(painter, rect, picture, look)` needs nothing but a `NightsPicture` and a rectangle;
it uses the painter's font, and works on any device.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from slaaprust.ui.kit.drawing import Hotspot, metrics_of, pen
from slaaprust.ui.kit.theme import Tokens
from slaaprust.ui.review.nights_model import HOURS, Bar, NightRow, NightsModel

ROW_LINES = 1.45  # lines of text that a row is high
HEAD_LINES = 1.4  # and the hours above it, or one line of the headings
BODY_LINE = 18.0  # units that a line of text is high where a line of ink is one unit


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the parts of the picture lie, in the units of the painter."""

    plot: QRectF
    labels: QRectF
    cells: tuple[QRectF, ...]
    row: float
    ink: float  # the width of a line of ink, by the size of the letters: paper has other units

    def x(self, place: float) -> float:
        return self.plot.left() + place * self.plot.width()

    def line(self, n: int) -> QRectF:
        """The n-th row, from the labels up to the last cell."""
        right = self.cells[-1].right() if self.cells else self.plot.right()
        top = self.plot.top() + n * self.row
        return QRectF(self.labels.left(), top, right - self.labels.left(), self.row)


def nights_lines(picture: NightsModel) -> float:
    """Return how high the picture wants to be, in lines of text."""
    return _head_lines(picture) + ROW_LINES * len(picture.rows)


def _head_lines(picture: NightsModel) -> float:
    return HEAD_LINES + max((words.count("\n") for words in picture.headings), default=0)


def paint_nights(
    painter: QPainter, rect: QRectF, picture: NightsModel, look: Tokens
) -> tuple[Hotspot, ...]:
    """Paint nights in the painter's font, and return the place of each with its words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = _framed(rect, picture, metrics_of(painter))
    _hours(painter, frame, look)
    _headings(painter, frame, picture, look)
    for n, row in enumerate(picture.rows):
        _row(painter, frame, n, row, look)
    painter.restore()
    return tuple(Hotspot(frame.line(n), row.words) for n, row in enumerate(picture.rows))


def _framed(rect: QRectF, picture: NightsModel, metrics: QFontMetricsF) -> _Frame:
    gap = metrics.averageCharWidth()
    label = max((metrics.horizontalAdvance(row.label) for row in picture.rows), default=0.0)
    widths = [_widest(picture, n, metrics) + 2 * gap for n in range(len(picture.headings))]
    head = _head_lines(picture) * metrics.height()
    left = rect.left() + label + 2 * gap
    width = rect.right() - sum(widths) - left - gap
    plot = QRectF(left, rect.top() + head, max(1.0, width), max(1.0, rect.height() - head))
    edges = [plot.right() + gap]
    for each in widths:
        edges.append(edges[-1] + each)
    cells = tuple(QRectF(one, plot.top(), two - one, plot.height()) for one, two in pairwise(edges))
    labels = QRectF(rect.left(), plot.top(), label, plot.height())
    row = plot.height() / max(1, len(picture.rows))
    return _Frame(plot, labels, cells, row, metrics.height() / BODY_LINE)


def _widest(picture: NightsModel, n: int, metrics: QFontMetricsF) -> float:
    texts = [
        *picture.headings[n].splitlines(),
        *(row.cells[n] for row in picture.rows if n < len(row.cells)),
    ]
    return max(map(metrics.horizontalAdvance, texts), default=0.0)


def _hours(painter: QPainter, frame: _Frame, look: Tokens) -> None:
    metrics, plot = metrics_of(painter), frame.plot
    for n, (place, words) in enumerate(HOURS):
        x = frame.x(place)
        painter.setPen(
            pen(look.line, frame.ink, faint=0.9 if n in (0, 2, len(HOURS) - 1) else 0.45)
        )
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(QColor(look.quiet))
        width = metrics.horizontalAdvance(words)
        painter.drawText(
            QPointF(x - width / 2, plot.top() - metrics.descent() - 2 * frame.ink), words
        )


def _headings(painter: QPainter, frame: _Frame, picture: NightsModel, look: Tokens) -> None:
    metrics = metrics_of(painter)
    painter.setPen(QColor(look.quiet))
    for cell, words in zip(frame.cells, picture.headings, strict=True):
        for above, line in enumerate(reversed(words.splitlines())):
            left = cell.right() - metrics.horizontalAdvance(line)
            base = cell.top() - metrics.descent() - 2 * frame.ink - above * metrics.height()
            painter.drawText(QPointF(left, base), line)


def _row(painter: QPainter, frame: _Frame, n: int, row: NightRow, look: Tokens) -> None:
    line = frame.line(n)
    painter.setPen(pen(look.line, frame.ink, faint=0.35))
    painter.drawLine(
        QPointF(frame.plot.left(), line.center().y()),
        QPointF(frame.plot.right(), line.center().y()),
    )
    _bar(painter, frame, line, row.bar, look)
    _letters(painter, frame, line, row, look)
    painter.setPen(QColor(look.words))
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    room = QRectF(frame.labels.left(), line.top(), frame.labels.width() + frame.ink, line.height())
    painter.drawText(room, left, row.label)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for cell, words in zip(frame.cells, row.cells, strict=False):
        painter.drawText(QRectF(cell.left(), line.top(), cell.width(), line.height()), right, words)


def _bar(painter: QPainter, frame: _Frame, line: QRectF, bar: Bar, look: Tokens) -> None:
    """Paint the time in bed as a frame, the sleep in it filled, and lights out as a short line."""
    inset = line.height() * 0.2
    top, height = line.top() + inset, line.height() - 2 * inset
    round_ = min(4.0 * frame.ink, height / 3)

    def between(left: float, right: float, less: float) -> QRectF:
        x = frame.x(left)
        return QRectF(x, top + less, max(frame.ink, frame.x(right) - x), height - 2 * less)

    if bar.left is not None and bar.right is not None:
        painter.setPen(pen(look.quiet, frame.ink))
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(between(bar.left, bar.right, 0), round_, round_)
    if bar.onset is not None and bar.final is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent))
        painter.drawRoundedRect(between(bar.onset, bar.final, height * 0.16), round_, round_)
    painter.setPen(pen(look.words, 1.2 * frame.ink))
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


def _letters(painter: QPainter, frame: _Frame, line: QRectF, row: NightRow, look: Tokens) -> None:
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
        painter.setPen(pen(look.line, 0.8 * frame.ink))
        painter.setBrush(QColor(look.ground))
        painter.drawRoundedRect(plate, 3 * frame.ink, 3 * frame.ink)
        painter.setPen(QColor(look.words))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, mark.letter)
        taken, last = plate.right(), mark.letter
