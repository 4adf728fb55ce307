"""A calendar of months, with a mark at each evening whose night is in the diary."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSpinBox, QTableView, QToolButton

from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.wording.i18n import say, spoken

DOT = 2.5  # px, its radius


class MonthCalendar(QCalendarWidget):
    """Chooses an evening up to the last one; the arrow keys go from day to day."""

    def __init__(self, look: Tokens, last: date) -> None:
        super().__init__()
        self._look, self._told = look, frozenset[date]()
        language = QLocale.Language.Dutch if spoken() == "nl" else QLocale.Language.English
        self.setLocale(QLocale(language))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setMaximumDate(_qt(last))
        self.setMinimumDate(QDate(1970, 1, 1))
        self.setAccessibleName(say("diary", "Avond waarop de nacht begon"))
        for days in self.findChildren(QTableView):  # what the keyboard is in
            days.setAccessibleName(self.accessibleName())
        self.setGridVisible(False)
        plain = QTextCharFormat()
        plain.setForeground(QColor(look.words))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)  # Qt paints these red
        for name, sign, text in (
            ("qt_calendar_prevmonth", "←", say("diary", "Maand terug")),
            ("qt_calendar_nextmonth", "→", say("diary", "Maand verder")),
        ):
            arrow = self.findChild(QToolButton, name)
            assert isinstance(arrow, QToolButton)
            arrow.setIcon(QIcon())  # which is black on every ground
            arrow.setText(sign)
            arrow.setAccessibleName(text)
            arrow.setToolTip(text)
        year = self.findChild(QSpinBox)
        assert isinstance(year, QSpinBox)
        year.setAccessibleName(say("diary", "Jaar"))

    def mark(self, evenings: Iterable[date]) -> None:
        """Show which evenings have a night in the diary."""
        self._told = frozenset(evenings)
        self.updateCells()

    def go_to(self, evening: date) -> None:
        """Choose an evening."""
        self.setSelectedDate(_qt(evening))

    def chosen(self) -> date:
        """Return the evening that is chosen."""
        return _plain(self.selectedDate())

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        plain = _plain(day)
        shown = QDate(plain.year, plain.month, plain.day)
        inside = shown.month() == self.monthShown() and shown <= self.maximumDate()
        chosen = shown == self.selectedDate()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            side = min(rect.width(), rect.height()) - 2
            box = QRect(0, 0, side + GRID, side)
            box.moveCenter(rect.center())
            painter.setPen(QColor(self._look.accent))
            painter.setBrush(QColor(self._look.glow))
            painter.drawRoundedRect(box, GRID, GRID)
        painter.setPen(QColor(self._look.words if inside else self._look.quiet))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(plain.day))
        if plain in self._told:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.accent))
            below = QPoint(rect.center().x(), rect.bottom() - GRID // 2)
            painter.drawEllipse(below, DOT, DOT)
        painter.restore()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _plain(day: QDate | date) -> date:
    return day if isinstance(day, date) else date(day.year(), day.month(), day.day())
