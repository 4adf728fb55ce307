"""A page of words: to read, select and copy, by keyboard as well, and not to change."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from slaaprust.ui.kit.theme import GRID, SMALL, TITLE


class BlockKind(Enum):
    """What a block of words is."""

    TITLE = "title"
    HEAD = "head"
    BODY = "body"
    LINE = "line"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Block:
    """Some words and what they are."""

    kind: BlockKind
    words: str


ABOVE = {
    BlockKind.HEAD: 2 * GRID,
    BlockKind.BODY: 3 * GRID // 2,
    BlockKind.LINE: GRID // 2,
}  # px of room
LEVELS = {BlockKind.TITLE: 1, BlockKind.HEAD: 2}
LEADING = 130  # % of a line, for what is read at length


class PageView(QTextEdit):
    """Shows blocks of words; Tab goes on to what comes after it."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(2 * GRID)

    def write(self, blocks: Iterable[Block]) -> None:
        """Show these words instead, from their beginning."""
        self.document().clear()
        cursor = QTextCursor(self.document())
        for number, block in enumerate(blocks):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(_shape(block.kind, first=number == 0))
            cursor.insertText(block.words, self._letters(block.kind))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _letters(self, kind: BlockKind) -> QTextCharFormat:
        made = QTextCharFormat()
        if kind is BlockKind.TITLE:
            made.setProperty(QTextCharFormat.Property.FontPixelSize, TITLE)
        elif kind is BlockKind.HEAD:
            made.setFontWeight(QFont.Weight.DemiBold)
        elif kind is BlockKind.SMALL:
            made.setProperty(QTextCharFormat.Property.FontPixelSize, SMALL)
            quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
            made.setForeground(quiet)
        return made


def _shape(kind: BlockKind, first: bool) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(0 if first else ABOVE.get(kind, GRID // 2))
    shape.setHeadingLevel(LEVELS.get(kind, 0))
    if kind is BlockKind.BODY:
        shape.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape
