"""Uitleg: short cards to read at ease, all of them or the one that matters now."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from slaaprust.ui.kit.page_layout import Block, BlockKind, PageView
from slaaprust.ui.kit.sidebar import Sidebar
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence
from slaaprust.ui.kit.window import sized
from slaaprust.wording.cards import Card, cards
from slaaprust.wording.i18n import say

SIZE = QSize(800, 600)
ASIDE = 30 * GRID


class CardsWindow(QDialog):
    """Shows the names of all cards, and one of them to read."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = say("cards", "Uitleg")
        self.setWindowTitle(heading)
        self._cards = cards()
        self._names, self._page = Sidebar(heading, ASIDE), PageView()
        for each in self._cards:
            self._names.add(each.title)
        self._names.currentRowChanged.connect(self._read)
        self._lay_out()
        self._names.setCurrentRow(0)
        sized(self, SIZE)

    def turn_to(self, page: str) -> None:
        """Open the card of this name, for reading at once."""
        found = [number for number, each in enumerate(self._cards) if each.name == page]
        if found:
            self._names.setCurrentRow(found[0])
            self._page.setFocus()

    def _read(self, number: int) -> None:
        shown = self._cards[number]
        self._page.setAccessibleName(shown.title)
        self._page.write(_blocks(shown))

    def _lay_out(self) -> None:
        leave = button(say("cards", "Sluiten"), self.close, "primary")
        leave.setDefault(True)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self._names)
        top.addWidget(self._page, 1)
        bottom = row(
            sentence(say("cards", "Algemene informatie, en niet over jou alleen."), "small"), leave
        )
        bottom.setStretch(0, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(2 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        stack.setSpacing(2 * GRID)
        stack.addLayout(top, 1)
        stack.addLayout(bottom)


def _blocks(shown: Card) -> Iterator[Block]:
    yield Block(BlockKind.TITLE, shown.title)
    for text in shown.paragraphs:
        yield Block(BlockKind.LINE if text.startswith("·") else BlockKind.BODY, text)
    if shown.sure:
        yield Block(BlockKind.HEAD, say("cards", "Hoe zeker is dat?"))
        yield from (Block(BlockKind.BODY, text) for text in shown.sure)
    if shown.sources:
        yield Block(BlockKind.HEAD, say("cards", "Bronnen"))
        yield from (Block(BlockKind.SMALL, text) for text in shown.sources)
