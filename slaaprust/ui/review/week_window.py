"""Terugblik: a week beside the one before, one kind question, and pictures of the last weeks."""

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from slaaprust.core.ports import TaskRunner
from slaaprust.core.windows import WindowName
from slaaprust.domain.nights.measures import MEASURES
from slaaprust.domain.review.week import Looked, WeekReview
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.ui.kit.widgets import button, clear, row, sentence, title
from slaaprust.ui.kit.window import scrolling, sized
from slaaprust.ui.queries import ReviewQueries, SaveFile
from slaaprust.ui.review.week_charts import WeekCharts
from slaaprust.wording.i18n import capital, say
from slaaprust.wording.week import (
    QUESTION,
    UPS_AND_DOWNS,
    done_words,
    known_words,
    late_words,
    middle_words,
    shift_words,
    week_name,
)

SIZE = QSize(820, 700)
A_WEEK = timedelta(weeks=1)


class WeekWindow(QDialog):
    """Reads in the background, so that it appears at once."""

    def __init__(
        self,
        actions: Actions,
        look: Tokens,
        queries: ReviewQueries,
        background: TaskRunner,
        save_file: SaveFile,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("week", "Terugblik op de week"))
        self._actions, self._queries, self._background = actions, queries, background
        self._monday = queries.last_week()
        self._answered = ""
        self._title, self._known = title(""), sentence("", "quiet")
        self._table, self._done = QVBoxLayout(), sentence()
        self._late, self._ups = sentence(), sentence(say("week", UPS_AND_DOWNS), "small")
        self._answer = QLineEdit()
        self._charts = WeekCharts(look, save_file)
        self._lay_out()
        self.turn_to(self._monday.isoformat())

    def turn_to(self, page: str) -> None:
        """Look back on the week that begins on a Monday."""
        self._keep_answer()
        self._monday = date.fromisoformat(page)
        self._later.setEnabled(self._monday < self._queries.last_week() + A_WEEK)
        self._background(self._queries.look(self._monday), self._show)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the answer."""
        self._keep_answer()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        earlier = button(say("week", "Week eerder"), lambda: self._turn(-1), "quiet")
        self._later = button(say("week", "Week later"), lambda: self._turn(1), "quiet")
        trial = button(say("week", "Proefje"), lambda: self._actions.show(WindowName.EXPERIMENT))
        column.addWidget(self._title)
        why = HelpButton(self._actions, "week")
        column.addLayout(row(earlier, self._later, None, why, trial))
        column.addWidget(self._known)
        column.addLayout(self._table)
        for part in (self._ups, self._done, self._late):
            column.addWidget(part)
        column.addSpacing(GRID)
        question = sentence(say("week", QUESTION))
        question.setBuddy(self._answer)
        self._answer.setAccessibleName(say("week", QUESTION))
        self._answer.setMaxLength(500)
        self._answer.editingFinished.connect(self._keep_answer)
        column.addWidget(question)
        column.addWidget(self._answer)
        column.addSpacing(2 * GRID)
        column.addWidget(self._charts)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))
        sized(self, SIZE)

    def _turn(self, weeks: int) -> None:
        self.turn_to((self._monday + weeks * A_WEEK).isoformat())

    def _show(self, looked: Looked) -> None:
        review = looked.review
        if review.week.monday != self._monday:
            return  # another week was asked for meanwhile
        self._title.setText(capital(week_name(review.week)))
        self._known.setText(known_words(review.week))
        self._fill_table(review)
        said = (self._done, done_words(review.week)), (self._late, late_words(review.late))
        for part, words in said:
            part.setText(words)
            part.setVisible(bool(words))
        self._ups.setVisible(bool(review.compared))
        self._answered = review.answer
        self._answer.setText(review.answer)
        self._charts.show_weeks(looked.stretch, review.week.sunday, review.late is not None)

    def _fill_table(self, review: WeekReview) -> None:
        clear(self._table)
        if not review.week.middles:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        self._table.addLayout(grid)
        shifts = {each.measure: shift_words(each) for each in review.compared}
        heads = ["", say("week", "Midden, en laagste tot hoogste")]
        heads += [say("week", "Naast de week ervoor")] if shifts else []
        for column, words in enumerate(heads):
            grid.addWidget(sentence(words, "small"), 0, column)
        told = [of for of in MEASURES if of.id in review.week.middles]
        for n, of in enumerate(told, 1):
            cells = (
                say("measures", of.name),
                middle_words(of, review.week.middles[of.id]),
                shifts.get(of, ""),
            )
            for column, words in enumerate(cells[: len(heads)]):
                grid.addWidget(sentence(words), n, column)

    def _keep_answer(self) -> None:
        text = self._answer.text().strip()
        if text != self._answered and self._actions.answer_week(self._monday, text):
            self._answered = text
