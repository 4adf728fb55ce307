"""The morning: what was parked is handed back, once, each thought with four ways to go on."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from slaaprust.core.windows import WindowName
from slaaprust.domain.tables.parking import ANSWERS, ThoughtAnswer
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import announce, button, row, sentence, title
from slaaprust.ui.kit.window import Window, scrolling, sized
from slaaprust.ui.thoughts.thought_list import ThoughtList, WholeThought, at_least
from slaaprust.wording.i18n import say

SIZE = QSize(76 * GRID, 72 * GRID)


class MorningWindow(Window):
    """One window: what stands on top, such as the diary of the night, and the parked thoughts."""

    def __init__(
        self,
        actions: Actions,
        thoughts: tuple[Parked, ...],
        top: QWidget | None = None,
        buttons: tuple[QPushButton, ...] = (),
    ) -> None:
        super().__init__(say("morning", "Goedemorgen"))
        self.thoughts = HandBack(actions, thoughts)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        inside.setSpacing(3 * GRID)
        inside.addWidget(title(say("morning", "Goedemorgen")))
        if top:
            inside.addWidget(top)
        inside.addWidget(self.thoughts, 1)
        self._leave = button(say("morning", "Sluiten"), self.close)
        bottom = row(*buttons, None, self._leave)
        bottom.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 2 * GRID)
        stack.addWidget(scrolling(page), 1)
        stack.addLayout(bottom)
        sized(self, SIZE)


class HandBack(QWidget):
    """The parked thoughts; an answer can be changed, and none is owed."""

    def __init__(self, actions: Actions, thoughts: tuple[Parked, ...]) -> None:
        super().__init__()
        self._actions = actions
        self._said = sentence("", "quiet")
        self._list = ThoughtList(say("morning", "Geparkeerde gedachten"))
        self._whole = WholeThought()
        self._answers = {answer: self._answer_button(answer, name) for answer, name in ANSWERS}
        self._list.chosen.connect(self._show)
        self._lay_out(bool(thoughts))
        self._list.show_thoughts(thoughts)
        self._say_what_is_left()

    def _answer(self, answer: ThoughtAnswer) -> None:
        thought = self._list.thoughts.thought(self._list.row)
        if thought is None:
            return
        self._actions.answer_thought(thought.uid, answer)
        self._list.thoughts.change(self._list.row, replace(thought, answer=answer))
        self._say_what_is_left()
        self._go_on()

    def _go_on(self) -> None:
        """Choose the next thought that has no answer yet; with none left stay here."""
        every = self._list.thoughts.thoughts
        order = [*range(self._list.row + 1, len(every)), *range(self._list.row + 1)]
        open_rows = (row for row in order if every[row].answer is None)
        here = next(open_rows, self._list.row)
        self._list.go_to(here)
        self._show(every[here])

    def _show(self, thought: Parked | None) -> None:
        self._whole.show_thought(thought)
        for answer, made in self._answers.items():
            made.setEnabled(thought is not None)
            made.setChecked(thought is not None and thought.answer is answer)

    def _say_what_is_left(self) -> None:
        every = self._list.thoughts.thoughts
        if every and all(each.answer for each in every):
            text = say("morning", "Alles heeft een plek. Een rustige dag.")
            announce(self, text)
        elif every:
            text = say(
                "morning", "Wat je overslaat, vraagt niets meer. Je vindt het bij Alle gedachten."
            )
        else:
            text = say("morning", "Er ligt niets meer van gisteravond.")
        self._said.setText(text)

    def _answer_button(self, answer: ThoughtAnswer, name: str) -> QPushButton:
        made = button(say("parking", name), lambda: self._answer(answer), "preset")
        made.setCheckable(True)
        return made

    def _lay_out(self, any_there: bool) -> None:
        at_least(self._list, 18 * GRID)
        every = button(
            say("parking", "Alle gedachten"),
            lambda: self._actions.show(WindowName.THOUGHTS),
            "quiet",
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        above = sentence(say("morning", "Dit heb je geparkeerd:"))
        inside.addWidget(above)
        inside.addWidget(self._list, 2)
        inside.addWidget(self._whole, 1)
        inside.addLayout(row(*self._answers.values(), None))
        inside.addWidget(self._said)
        inside.addLayout(row(every, None))
        if not any_there:
            for part in (above, self._list, self._whole, *self._answers.values()):
                part.hide()
            inside.addStretch(1)
