"""Dagboek: all nights, in a searchable list and on a calendar, to be corrected or removed."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from slaaprust.core.ports import JournalReader, TaskRunner
from slaaprust.core.windows import WindowName
from slaaprust.domain.nights.nights import night_in, nights_of
from slaaprust.domain.records.journal import Kept
from slaaprust.domain.records.night import Night
from slaaprust.domain.tonight.events import NightChanged
from slaaprust.ui.actions import Actions
from slaaprust.ui.diary.month_calendar import MonthCalendar
from slaaprust.ui.diary.night_list import NightList, widest
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.page_layout import Block, BlockKind, PageView
from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.ui.kit.widgets import button, column, row, sentence, title
from slaaprust.ui.kit.window import sized
from slaaprust.wording.i18n import capital, say
from slaaprust.wording.nights import night_name, told_line, whole

SIZE = QSize(960, 640)
BESIDE = 40 * GRID
LATELY = timedelta(days=62)  # what is read first, and is there at once


class DiaryWindow(QDialog):
    """Reads the last months first and then all years, both in the background."""

    def __init__(
        self,
        actions: Actions,
        look: Tokens,
        background: TaskRunner,
        last: date,
        waiting: Callable[[], dict[date, Kept]],
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("diary", "Dagboek"))
        self._actions, self._background, self._last, self._waiting = (
            actions,
            background,
            last,
            waiting,
        )
        self._nights = NightList()
        self._month = MonthCalendar(look, last)
        self._fields()
        self._lay_out()
        self._month.go_to(last)
        self._choose(last)
        sized(self, SIZE)

    def hear(self, told: NightChanged) -> None:
        """Show what has become of a night, and offer to take that back."""
        self._nights.put(told.evening, night_in(told.kept) if told.kept else None)
        self._month.mark(self._nights.evenings)
        self._month.go_to(told.evening)
        self._choose(told.evening)
        self._say(told_line(told), undo=not told.undone)
        self._list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say(say("diary", "Je dagboek wordt gelezen."))
        self._background(self._read_lately, self._take_lately)

    # Reading, in the background

    def _read_lately(self, diary: JournalReader) -> dict[date, Kept]:
        return nights_of(diary.entries(self._last - LATELY, self._last))

    def _take_lately(self, nights: dict[date, Kept]) -> None:
        self._take(nights)
        self._background(_read_all, self._take_all)

    def _take_all(self, nights: dict[date, Kept]) -> None:
        self._take(nights)
        self._say("" if self._nights.evenings else say("diary", "Je dagboek is nog leeg."))

    def _take(self, nights: dict[date, Kept]) -> None:
        chosen = self._month.chosen()
        known = {**nights, **self._waiting()}
        self._nights.show_nights({day: night_in(kept) for day, kept in known.items()})
        self._month.mark(self._nights.evenings)
        self._choose(chosen)

    # Choosing

    def _choose(self, evening: date) -> None:
        """Show a night in words, and what can be done with it."""
        night = self._nights.night(evening)
        name = capital(night_name(evening))
        lines = whole(evening, night) if night else (name, say("diary", "Nog niets ingevuld."))
        self._told.write(
            Block(BlockKind.LINE if number else BlockKind.HEAD, text)
            for number, text in enumerate(lines)
        )
        self._fill.setText(say("diary", "Aanpassen") if night else say("diary", "Invullen"))
        self._take_out.setEnabled(night is not None)
        found = self._nights.row_of(evening)
        selected = self._list.selectionModel()
        selected.blockSignals(True)
        if found is None:
            self._list.setCurrentIndex(QModelIndex())
            self._list.clearSelection()
        else:
            self._list.setCurrentIndex(self._nights.index(found, 0))
        selected.blockSignals(False)
        self._list.viewport().update()

    def _chosen_in_list(self, index: QModelIndex) -> None:
        evening = self._nights.evening(index.row())
        if evening is not None and evening != self._month.chosen():
            self._month.go_to(evening)

    def _searched(self, text: str) -> None:
        self._nights.search(text)
        count = self._nights.rowCount()
        self._say(say("diary", "Gevonden: {count}", count=count) if text.strip() else "")
        self._choose(self._month.chosen())

    def _open(self) -> None:
        self._actions.show(WindowName.NIGHT, self._month.chosen().isoformat())

    def _say(self, text: str, undo: bool = False) -> None:
        self._note.setText(text)
        self._undo.setVisible(undo)

    # Laying out

    def _fields(self) -> None:
        self._search = QLineEdit()
        self._search.setPlaceholderText(say("diary", "Zoek in je nachten"))
        self._search.setAccessibleName(say("diary", "Zoek in je nachten"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._searched)
        for cross in self._search.findChildren(QToolButton):
            cross.setAccessibleName(say("diary", "Wis wat je zoekt"))
        self._list = QTreeView()
        self._list.setModel(self._nights)
        self._list.setUniformRowHeights(True)
        self._list.setRootIsDecorated(False)
        self._list.setHeaderHidden(True)
        self._list.ensurePolished()
        for number, text in enumerate(widest()):  # to measure every row takes half a second
            width = self._list.fontMetrics().horizontalAdvance(text)
            self._list.setColumnWidth(number, width + 3 * GRID)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(say("diary", "Nachten"))
        self._list.selectionModel().currentChanged.connect(self._chosen_in_list)
        self._list.activated.connect(self._open)
        self._month.selectionChanged.connect(lambda: self._choose(self._month.chosen()))
        self._month.activated.connect(self._open)
        self._told = PageView()
        self._told.setAccessibleName(say("diary", "Deze nacht"))
        self._note = sentence("", "small")
        self._fill = button("", self._open, "primary")
        self._take_out = button(
            say("diary", "Weghalen"), lambda: self._actions.delete_night(self._month.chosen())
        )
        self._undo = button(say("diary", "Ongedaan maken"), self._actions.undo_night)
        self._leave = button(say("diary", "Sluiten"), self.close, "quiet")
        for each in (self._fill, self._take_out, self._undo, self._leave):
            each.setAutoDefault(False)
        for where in (self._list, self._month):
            _shortcut(where, QKeySequence.StandardKey.Delete, self._take_out)
            _shortcut(where, QKeySequence.StandardKey.Undo, self._undo)

    def _lay_out(self) -> None:
        left = column(self._search, self._list)
        beside = QWidget()
        beside.setLayout(column(self._month, self._told))
        beside.setFixedWidth(BESIDE)
        top = QHBoxLayout()
        top.setSpacing(3 * GRID)
        top.addLayout(left, 1)
        top.addWidget(beside)
        why = HelpButton(self._actions, "not-weak")
        bottom = row(self._fill, self._take_out, self._undo, self._note, why, self._leave)
        bottom.setStretch(3, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        stack.setSpacing(2 * GRID)
        stack.addWidget(title(say("diary", "Dagboek")))
        stack.addLayout(top, 1)
        stack.addLayout(bottom)


def _shortcut(where: QWidget, keys: QKeySequence.StandardKey, does: QPushButton) -> None:
    """Let keys press a button, as long as it can be pressed."""
    made = QShortcut(QKeySequence(keys), where)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(lambda: does.click() if does.isVisible() else None)


def _read_all(diary: JournalReader) -> dict[date, Kept]:
    return nights_of(diary.entries(date.min, date.max, Night))
