"""The days of an experiment as a row: filled is different, open as usual, outlined is today."""

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from slaaprust.domain.evening import evenings
from slaaprust.domain.nights.experiment import Trial
from slaaprust.ui.kit.drawing import ChartTable, Drawing, Hotspot, metrics_of, pen
from slaaprust.ui.kit.theme import Tokens
from slaaprust.wording.experiment import side_words
from slaaprust.wording.i18n import capital, day, say

IN_A_ROW = 14


def lot_drawing(trial: Trial, today: date) -> Drawing:
    """Return the days of an experiment as a picture."""
    days = evenings(trial.first, trial.days)
    words = tuple((capital(day(each)), side_words(trial.drawn(each))) for each in days)

    def paint(painter: QPainter, rect: QRectF, look: Tokens) -> tuple[Hotspot, ...]:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = metrics_of(painter).height() * 1.5
        step = min(side * 1.3, rect.width() / IN_A_ROW)
        spots = []
        for n, each in enumerate(days):
            line, column = divmod(n, IN_A_ROW)
            cell = QRectF(rect.left() + column * step, rect.top() + line * step, step, step)
            _day(painter, cell, trial.drawn(each), each == today, look)
            spots.append(Hotspot(cell, "\n".join(words[n])))
        painter.restore()
        return tuple(spots)

    rows = -(-len(days) // IN_A_ROW)
    headings = (say("experiment", "Dag"), say("experiment", "Het lot"))
    legend = say("experiment", "Vol is anders, open is zoals altijd. De lijn eromheen is vandaag.")
    title = say("experiment", "De dagen van je proefje")
    return Drawing(title, legend, 2.1 * rows, paint, ChartTable(headings, words))


def _day(painter: QPainter, cell: QRectF, drawn: bool, now: bool, look: Tokens) -> None:
    inset = cell.width() * 0.22
    painter.setPen(pen(look.accent, 1.5))
    painter.setBrush(QColor(look.accent) if drawn else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), 3, 3)
    if now:
        painter.setPen(pen(look.words, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = cell.width() * 0.08
        painter.drawRoundedRect(cell.adjusted(edge, edge, -edge, -edge), 5, 5)
