"""Thoughts in a list, however many, and the whole of the one that is chosen beside it."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QPlainTextEdit, QSizePolicy

from slaaprust.domain.tables.parking import ANSWERS, asked
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.ui.kit.theme import GRID
from slaaprust.wording.i18n import day, say

LONGEST = 160  # characters of a line in the list
Index = QModelIndex | QPersistentModelIndex


class ThoughtModel(QAbstractListModel):
    """Gives a line for each thought, made when it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._thoughts: tuple[Parked, ...] = ()

    def show_thoughts(self, thoughts: tuple[Parked, ...]) -> None:
        """Take other thoughts."""
        self.beginResetModel()
        self._thoughts = thoughts
        self.endResetModel()

    def change(self, row: int, thought: Parked) -> None:
        """Put one thought in the place of another."""
        self._thoughts = (*self._thoughts[:row], thought, *self._thoughts[row + 1 :])
        self.dataChanged.emit(self.index(row), self.index(row))

    def thought(self, row: int) -> Parked | None:
        """Return the thought of a row, if there is one."""
        return self._thoughts[row] if 0 <= row < len(self._thoughts) else None

    @property
    def thoughts(self) -> tuple[Parked, ...]:
        """All that are shown."""
        return self._thoughts

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self._thoughts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        thought = self.thought(index.row())
        if thought is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{first_line(thought)}\n{about_line(thought)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{first_line(thought)}. {about_line(thought)}"
        return None


class ThoughtList(QListView):
    """The list: two lines a thought, elided; only what is in sight is painted."""

    chosen = Signal(object)  # a thought, or None

    def __init__(self, name: str) -> None:
        super().__init__()
        self.thoughts = ThoughtModel()
        self.setModel(self.thoughts)
        self.setProperty("thoughts", True)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.doItemsLayout()  # the size of a line was taken before the style sheet was there

    def show_thoughts(self, thoughts: Iterable[Parked]) -> None:
        """Show other thoughts, with the first one chosen."""
        self.thoughts.show_thoughts(tuple(thoughts))
        self.go_to(0)

    def go_to(self, row: int) -> None:
        """Choose the thought of a row, or the last one before it."""
        last = self.thoughts.rowCount() - 1
        self.setCurrentIndex(self.thoughts.index(min(row, last)))
        if last < 0:
            self.chosen.emit(None)

    @property
    def row(self) -> int:
        """The row of the chosen thought; less than 0 is none."""
        return self.currentIndex().row()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.thoughts.thought(current.row()))


class WholeThought(QPlainTextEdit):
    """Shows all words of a thought as they were typed, to read and to copy."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        at_least(self, 10 * GRID)
        self.setAccessibleName(say("parking", "De hele gedachte"))

    def show_thought(self, thought: Parked | None) -> None:
        """Show another thought, from its beginning."""
        self.setPlainText(_whole(thought) if thought else "")


def at_least(part: QPlainTextEdit | ThoughtList, height: int) -> None:
    """Let a part be this high or higher, as its window has room; the style sheet has it so."""
    part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    part.setStyleSheet(f"min-height: {height}px;")


def first_line(thought: Parked) -> str:
    """Return what a thought begins with, on one line."""
    text = " ".join(thought.thought.text[: 2 * LONGEST].split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def about_line(thought: Parked) -> str:
    """Return of which evening and sort a thought is, and what became of it."""
    parts = [day(thought.evening), say("parking", asked(thought.thought.sort).name)]
    if thought.answer:
        parts.append(say("parking", dict(ANSWERS)[thought.answer]))
    return " · ".join(parts)


def _whole(thought: Parked) -> str:
    kept = thought.thought
    lines = [kept.text]
    if kept.step:
        lines += ["", say("parking", asked(kept.sort).question), kept.step]
    if kept.no_step:
        lines += ["", say("parking", "Nu niet op te lossen.")]
    return "\n".join(lines)
