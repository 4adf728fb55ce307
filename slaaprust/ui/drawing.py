"""A picture as a value: what paints it, how much room it wants, and the words for all it shows."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from slaaprust.ui.look import Tokens


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a picture that means something, with its words."""

    rect: QRectF
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """The same as a table, for who reads rather than looks; an empty cell is not known."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Paint = Callable[[QPainter, QRectF, Tokens], tuple[Spot, ...]]


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
    table: Table


def metrics_of(painter: QPainter) -> QFontMetricsF:
    """Return the measures of the painter's font on what it paints on: paper has other pixels."""
    return QFontMetricsF(painter.font(), painter.device())
