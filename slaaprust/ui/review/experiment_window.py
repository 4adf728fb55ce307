"""Proefje: begin one question at a time, follow its days, and see what came of it."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from slaaprust.core.ports import TaskRunner
from slaaprust.domain.nights.experiment import (
    MOST,
    OWN,
    QUESTIONS,
    WEEKS,
    Trial,
    Trials,
    Tried,
    question,
)
from slaaprust.domain.nights.measures import QUALITY, SOL, TST, WASO
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.chart import Chart
from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.ui.kit.widgets import button, clear, row, sentence, title
from slaaprust.ui.kit.window import scrolling, sized
from slaaprust.ui.queries import ReviewQueries
from slaaprust.ui.review.lot_drawing import lot_drawing
from slaaprust.wording.experiment import (
    asked_words,
    day_words,
    progress_words,
    result_lines,
    result_title,
)
from slaaprust.wording.i18n import day, say
from slaaprust.wording.sentences import refused_line

SIZE = QSize(680, 660)
HOW = N_(
    "experiment",
    "Eén vraag tegelijk, twee tot vier weken lang. Een loting zegt vooraf welke dagen anders zijn "
    "en welke zoals altijd.",
)
LENGTHS = range(int(WEEKS.low), int(WEEKS.high) + 1)  # weeks
ASKED_OF = (SOL, WASO, TST, QUALITY)  # what a question of one's own can be asked of


class ExperimentWindow(QDialog):
    """Shows the question to ask, or the one that is asked, and under it what came of others."""

    def __init__(
        self, actions: Actions, look: Tokens, queries: ReviewQueries, background: TaskRunner
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("experiment", "Proefje"))
        self._actions, self._look, self._queries, self._background = (
            actions,
            look,
            queries,
            background,
        )
        self._body = QVBoxLayout()
        self._body.setSpacing(GRID)
        self._say_nothing_wrong()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(title(say("experiment", "Proefje")))
        column.addLayout(self._body)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inside))
        sized(self, SIZE)
        self.read()

    def read(self) -> None:
        """Read the experiments anew."""
        self._background(self._queries.trials(), self._show)

    def explain(self, refused: Refused) -> None:
        """Say why it was not begun."""
        self._wrong.setText(refused_line(refused))
        self._wrong.show()

    def _say_nothing_wrong(self) -> None:
        """Give a refusal its place anew; each of the two pages puts it above its buttons."""
        self._wrong = sentence("", "wrong")
        self._body.addWidget(self._wrong)
        self._wrong.hide()

    def _show(self, found: Trials) -> None:
        clear(self._body)
        self._say_nothing_wrong()
        if found.current:
            self._follow(found.current, found.evening)
        else:
            self._ask()
        for each in found.over:
            self._came_of(each)

    # One that goes on

    def _follow(self, trial: Trial, evening: date) -> None:
        add = self._body.addWidget
        add(sentence(asked_words(question(trial.asked))))
        add(sentence(day_words(trial, evening)))
        if trial.runs(evening):
            add(sentence(progress_words(trial, evening), "quiet"))
        drawing = lot_drawing(trial, evening)
        add(Chart(drawing, self._look))
        add(sentence(drawing.described, "small"))
        add(sentence(say("experiment", "De uitkomst komt aan het eind, op {day}, of als je "
                         "eerder stopt.", day=day(trial.last)), "quiet"))  # fmt: skip
        add(self._wrong)
        stop = button(say("experiment", "Stoppen"), lambda: self._stop(stop))
        self._body.addLayout(row(stop, None))

    def _stop(self, asked: QPushButton) -> None:
        """Stop at the second click, since an experiment cannot be taken up again."""
        if asked.property("sure"):
            if self._actions.stop_experiment(self.explain):
                self.read()
        else:
            asked.setProperty("sure", True)
            asked.setText(say("experiment", "Ja, stop dit proefje"))

    # One to begin

    def _ask(self) -> None:
        add = self._body.addWidget
        add(sentence(say("experiment", HOW)))
        self._choices = {each.id: QRadioButton(asked_words(each)) for each in QUESTIONS}
        self._choices[OWN] = QRadioButton(say("experiment", "Iets anders, in mijn woorden"))
        self._question = _one_of(*self._choices.values())
        for made in self._choices.values():
            add(made)
        self._words, self._of = QLineEdit(), QComboBox()
        self._words.setMaxLength(MOST)
        self._words.setPlaceholderText(say("experiment", "Wat je op de andere dagen doet"))
        self._words.setAccessibleName(say("experiment", "Wat je op de andere dagen doet"))
        self._words.textEdited.connect(lambda: self._choices[OWN].setChecked(True))
        self._of.setAccessibleName(say("experiment", "Waar je naar kijkt"))
        for of in ASKED_OF:
            self._of.addItem(say("measures", of.name), of.id)
        add(self._words)
        self._body.addLayout(row(sentence(say("experiment", "Waar je naar kijkt")), self._of))
        self._lengths()
        add(self._wrong)
        begin = button(say("experiment", "Begin morgen"), self._begin, "primary")
        self._body.addLayout(row(None, begin))
        first, *_ = self._choices.values()
        first.show()  # the window was there before it, and only what shows can have the keyboard
        first.setFocus()
        self._choices[OWN].toggled.connect(self._of.setEnabled)
        self._of.setEnabled(False)

    def _lengths(self) -> None:
        self._weeks = [QRadioButton(say("experiment", "{n} weken", n=n)) for n in LENGTHS]
        holder = QWidget()
        line = row(*self._weeks, None)
        holder.setLayout(line)
        self._length = _one_of(*self._weeks)
        self._body.addWidget(holder)

    def _begin(self) -> None:
        asked = next(key for key, made in self._choices.items() if made.isChecked())
        weeks = next(n for n, made in zip(LENGTHS, self._weeks, strict=True) if made.isChecked())
        self._wrong.hide()
        words, measure = self._words.text(), self._of.currentData()
        if self._actions.begin_experiment(asked, weeks, words, measure, self.explain):
            self.read()

    # One that is over

    def _came_of(self, tried: Tried) -> None:
        trial = tried.trial
        self._body.addSpacing(2 * GRID)
        days = say("experiment", "Van {first} tot en met {last}", first=day(trial.first),
                   last=day(trial.last))  # fmt: skip
        self._body.addWidget(sentence(days, "small"))
        self._body.addWidget(sentence(asked_words(question(trial.asked)), "quiet"))
        heading = title(result_title(tried.result))
        self._body.addWidget(heading)
        for words in result_lines(tried.result):
            self._body.addWidget(sentence(words))


def _one_of(*choices: QRadioButton) -> QButtonGroup:
    """Return what sees to it that one of these holds, the first to begin with.

    By themselves they would count the choices of a row within the same page as theirs.
    """
    group = QButtonGroup()
    for made in choices:
        group.addButton(made)
    choices[0].setChecked(True)
    return group
