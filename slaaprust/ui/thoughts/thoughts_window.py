"""All parked thoughts: to find, to read, and to wipe, one or all of them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

from slaaprust.core.ports import JournalReader, TaskRunner
from slaaprust.domain.records.journal import HandedBack, Thought
from slaaprust.domain.tonight.thoughts_back import Parked, found, parked
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.ui.kit.window import Window, sized
from slaaprust.ui.thoughts.thought_list import ThoughtList, WholeThought
from slaaprust.wording.i18n import say

SIZE = QSize(80 * GRID, 70 * GRID)


class ThoughtsWindow(Window):
    """The newest thought on top; wiping all asks once more, in the same place."""

    def __init__(
        self, actions: Actions, background: TaskRunner, waiting: Callable[[], tuple[Parked, ...]]
    ) -> None:
        super().__init__(say("parking", "Alle gedachten"))
        self._actions, self._background, self._waiting = actions, background, waiting
        self._thoughts: tuple[Parked, ...] = ()
        self._search = QLineEdit()
        self._list = ThoughtList(say("parking", "Alle gedachten"))
        self._whole = WholeThought()
        self._count = sentence("", "quiet")
        told = say("parking", "Gewiste gedachten staan nog een tijd in oudere back-ups.")
        self._wiped, self._afterwards = False, sentence(told, "quiet")
        self._wipe = button(say("parking", "Deze wissen"), self._wipe_this)
        self._wipe_all = button(say("parking", "Alles wissen"), self._ask, "quiet")
        self._sure = button("", self._wipe_every)
        self._sure.setAccessibleDescription(told)
        self._not_now = button(say("parking", "Laat maar"), self._dont, "quiet")
        self._list.chosen.connect(self._show)
        self._search.textChanged.connect(self._look)
        self._lay_out()
        self._look()
        self._count.setText(say("parking", "Je gedachten worden gelezen."))
        self._background(_read_all, self._take)
        sized(self, SIZE)
        self._search.setFocus()

    def _take(self, thoughts: tuple[Parked, ...]) -> None:
        """Take what was read, and what is not on disk yet; the newest comes first."""
        every = {each.uid: each for each in (*thoughts, *self._waiting())}
        self._thoughts = tuple(reversed(every.values()))
        self._look()

    def _wipe_these(self, thoughts: tuple[Parked, ...]) -> None:
        """Wipe thoughts, and read again what is there: it may have been refused."""
        self._wiped = True
        self._actions.wipe_thoughts(thoughts)
        gone = {each.uid for each in thoughts}
        self._thoughts = tuple(each for each in self._thoughts if each.uid not in gone)
        self._look()
        self._background(_read_all, self._take)

    def _look(self) -> None:
        """Show what has all words that are searched for."""
        here = max(0, self._list.row)
        shown = found(self._thoughts, self._search.text())
        self._list.show_thoughts(shown)
        self._list.go_to(here)
        self._count.setText(self._count_words(len(shown)))
        self._wipe_all.setEnabled(bool(self._thoughts))
        every = len(self._thoughts)
        self._sure.setText(say("parking", "Ja, alles wissen ({count})", count=every))
        self._dont()

    def _count_words(self, shown: int) -> str:
        if not self._thoughts:
            return say("parking", "Er is nog niets geparkeerd.")
        every = len(self._thoughts)
        return say("parking", "{shown} van {all} gedachten", shown=shown, all=every)

    def _show(self, thought: Parked | None) -> None:
        self._whole.show_thought(thought)
        self._wipe.setEnabled(thought is not None)

    def _wipe_this(self) -> None:
        thought = self._list.thoughts.thought(self._list.row)
        if thought:
            self._wipe_these((thought,))

    def _ask(self) -> None:
        self._asking(True)
        self._not_now.setFocus()

    def _dont(self) -> None:
        self._asking(False)

    def _asking(self, asks: bool) -> None:
        focus = self._sure.hasFocus() or self._not_now.hasFocus()
        for part in (self._wipe, self._wipe_all):
            part.setVisible(not asks)
        for part in (self._sure, self._not_now):
            part.setVisible(asks)
        self._afterwards.setVisible(asks or self._wiped)
        if focus and not asks:
            self._wipe_all.setFocus()

    def _wipe_every(self) -> None:
        self._search.clear()
        self._wipe_these(self._thoughts)

    def _lay_out(self) -> None:
        name = say("parking", "Zoeken in je gedachten")
        self._search.setPlaceholderText(name)
        self._search.setAccessibleName(name)
        leave: QPushButton = button(say("parking", "Sluiten"), self.close, "primary")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        stack.setSpacing(GRID)
        stack.addWidget(title(say("parking", "Alle gedachten")))
        stack.addWidget(self._search)
        stack.addWidget(self._list, 3)
        stack.addWidget(self._count)
        stack.addWidget(self._whole, 2)
        stack.addWidget(self._afterwards)
        buttons = (self._wipe, self._wipe_all, self._sure, self._not_now)
        stack.addLayout(row(*buttons, None, leave))


def _read_all(diary: JournalReader) -> tuple[Parked, ...]:
    return parked(diary.entries(date.min, date.max, Thought | HandedBack))
