"""A picture as a value: what paints it, how much room it wants, and the words for all it shows."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from slaaprust.ui.kit.theme import Tokens


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A place in a picture that means something, with its words."""

    rect: QRectF
    words: str


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The same as a table, for people who would rather read; an empty cell is unknown."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Paint = Callable[[QPainter, QRectF, Tokens], tuple[Hotspot, ...]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One picture: the same on screen, in a picture file and in print.

    `lines` is the height it wants, in lines of text; `paint` uses the font of the painter and
    returns where everything went.
    """

    title: str
    described: str
    lines: float
    paint: Paint
    table: ChartTable


@dataclass(frozen=True, slots=True)
class AxisTick:
    """A label at a place from 0 to 1 along the foot of a picture."""

    place: float
    label: str


def pen(colour: str, width: float, faint: float = 1.0) -> QPen:
    """Return a pen; `faint` is how much of the colour is left, up to 1."""
    made = QColor(colour)
    made.setAlphaF(faint)
    return QPen(made, width)


def paint_ticks(painter: QPainter, plot: QRectF, ticks: Iterable[AxisTick], look: Tokens) -> None:
    """Paint lines up from the foot of a plot, with the labels below it that have room."""
    metrics, free = metrics_of(painter), float("-inf")
    for tick in ticks:
        x = plot.left() + tick.place * plot.width()
        painter.setPen(pen(look.line, 1.0, faint=0.45))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        width = metrics.horizontalAdvance(tick.label)
        if x > free and x + width <= plot.right() + metrics.averageCharWidth():
            painter.setPen(QColor(look.quiet))
            painter.drawText(QPointF(x + 2, plot.bottom() + metrics.height()), tick.label)
            free = x + width + metrics.averageCharWidth()


def metrics_of(painter: QPainter) -> QFontMetricsF:
    """Return the measures of the painter's font on what it paints on: paper has other pixels."""
    return QFontMetricsF(painter.font(), painter.device())
