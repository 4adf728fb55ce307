"""The pictures of the last weeks in a window: how many weeks, as pictures or tables, and files."""

from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from slaaprust.domain.evening import DAY
from slaaprust.domain.review.week import SPAN, WEEK, Stretch
from slaaprust.ui.kit.chart import Chart
from slaaprust.ui.kit.data_table import DataTable
from slaaprust.ui.kit.drawing import Drawing
from slaaprust.ui.kit.save_picture import Picture, save_picture
from slaaprust.ui.kit.theme import GRID, SMALL, Tokens
from slaaprust.ui.kit.widgets import button, clear, row, sentence, title
from slaaprust.ui.queries import SaveFile
from slaaprust.ui.review.week_drawings import coffee_drawing, drawings
from slaaprust.wording.i18n import say

SPANS = (4, 8, 12)  # weeks
WIDTH = 900  # px of a file, as high as the drawing asks


class WeekCharts(QWidget):
    """Shows the weeks up to an evening."""

    def __init__(self, look: Tokens, save_file: SaveFile) -> None:
        super().__init__()
        self._look, self._save_file = look, save_file
        self._weeks, self._as_tables = SPANS[0], False
        self._stretch: Stretch | None = None
        self._last: date | None = None
        self._coffee = False
        self._spans = [self._span(weeks) for weeks in SPANS]
        self._tables = button(say("week", "Als tabel"), self._turn_over)
        self._tables.setCheckable(True)
        self._tables.setProperty("preset", True)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(GRID)
        self._said = sentence("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(title(say("week", "De weken tot dan")))
        column.addLayout(row(*self._spans, None, self._tables))
        column.addWidget(self._said)
        column.addLayout(self._inside)
        self._said.hide()

    def show_weeks(self, stretch: Stretch, last: date, coffee: bool) -> None:
        """Show the weeks up to and with an evening; `coffee` is whether enough of it is known."""
        self._stretch, self._last, self._coffee = stretch, last, coffee
        self._fill()

    def _span(self, weeks: int) -> QPushButton:
        made = button(say("week", "{n} weken", n=weeks), lambda: self._choose(weeks))
        made.setCheckable(True)
        made.setProperty("preset", True)
        made.setChecked(weeks == self._weeks)
        return made

    def _choose(self, weeks: int) -> None:
        self._weeks = weeks
        for each, span in zip(self._spans, SPANS, strict=True):
            each.setChecked(span == weeks)
        self._fill()

    def _turn_over(self) -> None:
        self._as_tables = self._tables.isChecked()
        self._fill()

    def _fill(self) -> None:
        clear(self._inside)
        if self._stretch is None or self._last is None:
            return
        days = self._weeks * WEEK
        first = self._last - (days - 1) * DAY
        for drawing in drawings(self._stretch, first, days):
            self._add(drawing)
        if self._coffee:
            days = SPAN * WEEK
            self._add(coffee_drawing(self._stretch, self._last - (days - 1) * DAY, days))

    def _add(self, drawing: Drawing) -> None:
        save = button(say("week", "Bewaren"), partial(self._save, drawing), "quiet")
        save.setAccessibleName(say("week", "{picture} bewaren", picture=drawing.title))
        name = sentence(drawing.title)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._inside.addLayout(row(name, save))
        if self._as_tables:
            self._inside.addWidget(DataTable(drawing))
        else:
            self._inside.addWidget(Chart(drawing, self._look))
            self._inside.addWidget(sentence(drawing.described, "small"))
        self._inside.addSpacing(GRID)

    def _save(self, drawing: Drawing) -> None:
        name = say("week", "slaapweken")
        if said := save_picture(self, picture_of(drawing), name, self._look, self._save_file):
            self._said.setText(said)
            self._said.show()


def picture_of(drawing: Drawing) -> Picture:
    """Return a drawing as what a file is to show, with some room around it."""

    def paint(painter: QPainter, rect: QRectF, look: Tokens) -> None:
        painter.fillRect(rect, QColor(look.ground))
        drawing.paint(painter, rect.adjusted(2 * GRID, 2 * GRID, -2 * GRID, -2 * GRID), look)

    size = QSize(WIDTH, round(drawing.lines * SMALL * 1.3) + 4 * GRID)
    return Picture(drawing.title, drawing.described, size, paint)
