"""Parking thoughts: write, Enter, the next one, and a sentence that they can stay here tonight."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slaaprust.core.ports import Drafts
from slaaprust.core.windows import WindowName
from slaaprust.domain.tables.parking import SORTS, EmptiedBy, Sort, asked
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.draft import Draft, tie
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import announce, button, row, sentence, title
from slaaprust.ui.kit.window import Window, scrolling, sized
from slaaprust.ui.thoughts.thought_list import ThoughtList, at_least
from slaaprust.wording.i18n import say
from slaaprust.wording.sentences import refused_line

SIZE = QSize(70 * GRID, 68 * GRID)
DRAFT, STEP_DRAFT, SORT_DRAFT, NO_STEP_DRAFT = "park", "park-step", "park-sort", "park-no-step"
FIRST = Sort.TASK  # the sort that stands chosen


class SilentDrafts:
    """Drafts that keep nothing as long as they are silent."""

    def __init__(self, drafts: Drafts, silent: bool) -> None:
        self._drafts = drafts
        self.silent = silent

    def keep(self, name: str, text: str) -> None:
        """Keep a text, unless silent."""
        if not self.silent:
            self._drafts.keep(name, text)

    def kept(self, name: str) -> str:
        """Return what was being typed, unless silent."""
        return "" if self.silent else self._drafts.kept(name)

    def drop(self, name: str) -> None:
        """Forget it."""
        self._drafts.drop(name)


class ParkingDialog(Window):
    """Everything by keyboard: Enter parks, Tab goes to the question, Escape leaves."""

    def __init__(
        self,
        actions: Actions,
        tonight: Callable[[], tuple[Parked, ...]],
        drafts: Drafts,
        keeps: bool = True,
    ) -> None:
        super().__init__(say("parking", "Gedachten parkeren"))
        self._actions, self._tonight = actions, tonight
        self._drafts = SilentDrafts(drafts, not keeps)
        self._sort = _sort(self._drafts.kept(SORT_DRAFT))
        self._parked = self._emptied = False
        self._text = _Lines(self._park)
        self._step = QLineEdit()
        self._no_step = QCheckBox(say("parking", "Nu niet op te lossen"))
        self._no_step.setChecked(bool(self._drafts.kept(NO_STEP_DRAFT)))
        self._sorts = QButtonGroup(self)
        self._question = QLabel()
        self._wrong = sentence("", "wrong")
        self._said = sentence("", "quiet")
        self._list = ThoughtList(say("parking", "Vanavond geparkeerd"))
        self._unkept = QCheckBox(say("parking", "Bewaar niets van wat ik typ"))
        self._unkept.setChecked(not keeps)
        self._pages = QStackedWidget()
        self._closing = sentence()
        self._lay_out()
        self._follow_typing()
        self._choose(self._sort)
        self._show_parked()
        sized(self, SIZE)
        self._text.setFocus()

    def explain(self, refused: Refused) -> None:
        """Say why a thought was not taken; it stays where it was typed."""
        self._wrong.setText(refused_line(refused))
        self._wrong.show()
        announce(self, self._wrong.text())

    # What the person does

    def _park(self) -> bool:
        """Park what was typed, and be ready for the next; false where it was not taken."""
        if not self._text.toPlainText().strip():
            return True
        self._wrong.hide()
        if self._unkept.isChecked():
            self._let_go()
        elif not self._kept():
            return False
        self._ready_for_the_next()
        return True

    def _kept(self) -> bool:
        """Ask to keep what was typed; return whether it was taken."""
        words, step = self._text.toPlainText(), self._step.text()
        no_step = self._sort is Sort.WORRY and self._no_step.isChecked()
        return self._actions.park(words, self._sort, step, no_step, self.explain)

    def _let_go(self) -> None:
        if not self._emptied:
            self._emptied = True
            self._actions.empty_head(EmptiedBy.UNKEPT)

    def _ready_for_the_next(self) -> None:
        self._parked = True
        self._text.clear()
        self._step.clear()
        self._no_step.setChecked(False)
        self._drop_drafts()
        self._said.setText(self._done_words())
        announce(self, self._said.text())
        self._show_parked()
        self._text.setFocus()

    def _done_words(self) -> str:
        if self._unkept.isChecked():
            return say("parking", "Losgelaten. Er is niets van bewaard.")
        return say("parking", "Geparkeerd. Nog een?")

    def _on_paper(self) -> None:
        self._actions.empty_head(EmptiedBy.PAPER)
        self._close_with(say("parking", "Op papier telt net zo goed. Leg het weg tot morgen."))

    def _done(self) -> None:
        """Park what still stands there, and close with a sentence if anything was parked."""
        if not self._park():
            return
        if not self._parked:
            self.close()
        elif self._unkept.isChecked():
            self._close_with(say("parking", "Losgelaten. Er is niets van bewaard."))
        else:
            text = say("parking", "Het staat geparkeerd. Je hoofd hoeft het vannacht niet vast te "
                       "houden, en morgenochtend krijg je het terug.")  # fmt: skip
            self._close_with(text)

    def _close_with(self, text: str) -> None:
        self._closing.setText(text)
        self._pages.setCurrentIndex(1)
        announce(self, text)
        self._leave.setFocus()

    def _choose(self, sort: Sort) -> None:
        self._sort = sort
        question = say("parking", asked(sort).question)
        self._question.setText(question)
        self._step.setAccessibleName(question)
        self._no_step.setVisible(sort is Sort.WORRY)
        self._follow_choices()

    def _follow_choices(self) -> None:
        """Keep the sort and the tick with the words that they are of, unless as they stand."""
        typed = self._text.toPlainText() or self._step.text()
        self._sort_draft.changed(self._sort.value if typed and self._sort is not FIRST else "")
        self._no_step_draft.changed("x" if typed and self._no_step.isChecked() else "")

    def _keep_or_not(self, unkept: bool) -> None:
        """Keep no draft any more of what is typed, or keep one again."""
        self._drafts.silent = unkept
        if unkept:
            self._drop_drafts()
        else:
            self._text_draft.changed(self._text.toPlainText())
            self._step_draft.changed(self._step.text())
            self._follow_choices()

    def _drop_drafts(self) -> None:
        for each in (self._text_draft, self._step_draft, self._sort_draft, self._no_step_draft):
            each.drop()

    # How it is laid out

    def _show_parked(self) -> None:
        parked = tuple(reversed(self._tonight()))
        self._list.setVisible(bool(parked))
        self._list.show_thoughts(parked)

    def _follow_typing(self) -> None:
        self._text_draft = tie(self._text, self._drafts, DRAFT)
        self._step_draft = tie(self._step, self._drafts, STEP_DRAFT)
        self._sort_draft = Draft(self._text, self._drafts, SORT_DRAFT)
        self._no_step_draft = Draft(self._text, self._drafts, NO_STEP_DRAFT)
        self._text.textChanged.connect(self._follow_choices)
        self._step.textChanged.connect(self._follow_choices)
        self._no_step.toggled.connect(self._follow_choices)
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)
        self._step.returnPressed.connect(self._park)
        self._text.textChanged.connect(self._wrong.hide)
        self._unkept.toggled.connect(self._keep_or_not)

    def _lay_out(self) -> None:
        self._text.setAccessibleName(say("parking", "Gedachte om te parkeren"))
        self._text.setPlaceholderText(say("parking", "Een gedachte, dan Enter"))
        at_least(self._text, 9 * GRID)
        self._question.setBuddy(self._step)
        self._wrong.hide()
        self._list.setSelectionMode(ThoughtList.SelectionMode.NoSelection)
        at_least(self._list, 12 * GRID)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        inside.setSpacing(GRID)
        inside.addWidget(title(say("parking", "Gedachten parkeren")))
        intro = say("parking", "Zet neer wat je bezighoudt. Morgenochtend krijg je het terug.")
        inside.addWidget(sentence(intro, "quiet"))
        inside.addLayout(row(*self._chips(), None, HelpButton(self._actions, "parking")))
        inside.addWidget(self._text, 1)
        inside.addWidget(self._wrong)
        inside.addWidget(self._question)
        inside.addWidget(self._step)
        inside.addWidget(self._no_step)
        inside.addWidget(self._said)
        inside.addWidget(self._list, 1)
        inside.addWidget(self._unkept)
        paper = button(say("parking", "Ik schrijf op papier"), self._on_paper, "quiet")
        every = button(
            say("parking", "Alle gedachten"),
            lambda: self._actions.show(WindowName.THOUGHTS),
            "quiet",
        )
        done = button(say("parking", "Klaar"), self._done, "primary")
        inside.addLayout(row(paper, every, None, done))
        self._pages.addWidget(scrolling(page))
        self._pages.addWidget(self._last_page())
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._pages)

    def _last_page(self) -> QWidget:
        page = QWidget()
        self._leave = button(say("parking", "Sluiten"), self.close, "primary")
        inside = QVBoxLayout(page)
        inside.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        inside.setSpacing(2 * GRID)
        inside.addStretch(1)
        inside.addWidget(title(say("parking", "Klaar voor vannacht")))
        inside.addWidget(self._closing)
        inside.addStretch(2)
        inside.addLayout(row(None, self._leave))
        return page

    def _chips(self) -> list[QPushButton]:
        chips = []
        for number, each in enumerate(SORTS, 1):
            chip = QPushButton(say("parking", each.name))
            chip.setProperty("preset", True)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setChecked(each.sort is self._sort)
            chip.setToolTip(f"Ctrl+{number}")
            chip.toggled.connect(lambda on, sort=each.sort: self._choose(sort) if on else None)
            QShortcut(f"Ctrl+{number}", self, chip.click)
            self._sorts.addButton(chip)
            chips.append(chip)
        return chips


def _sort(kept: str) -> Sort:
    """Return the sort that a draft tells of, or the first where it tells of none."""
    return next((each for each in Sort if each.value == kept), FIRST)


class _Lines(QPlainTextEdit):
    """Text in which Enter is for parking, and Shift with Enter begins a new line."""

    parks = Signal()

    def __init__(self, park: Callable[[], object]) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.parks.connect(park)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.parks.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
