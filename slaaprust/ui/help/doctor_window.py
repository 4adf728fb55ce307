"""Waarom zie ik niets: what slaaprust knows about itself on this computer, as text to copy."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from slaaprust.ui.kit.page_layout import Block, BlockKind, PageView
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.ui.kit.window import sized
from slaaprust.wording.i18n import say

SIZE = QSize(640, 560)
Sections = tuple[tuple[str, tuple[str, ...]], ...]  # a title and its lines


class DoctorWindow(QDialog):
    """Shows sections of lines that can be selected and copied, and nothing of the diary."""

    def __init__(self, lines: Sections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = say("doctor", "Waarom zie ik niets?")
        self.setWindowTitle(heading)
        self._lines: Sections = ()
        self._page = PageView()
        self._page.setAccessibleName(heading)
        self._told = sentence("", "small")
        self._copy = button(say("doctor", "Kopieer"), self._copy_all, "primary")
        leave = button(say("doctor", "Sluiten"), self.close)
        leave.setAutoDefault(False)
        self._copy.setDefault(True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        stack.setSpacing(GRID)
        stack.addWidget(title(heading))
        stack.addWidget(
            sentence(
                say("doctor", "Zo staat slaaprust er nu voor. Er staat niets uit je dagboek in."),
                "quiet",
            )
        )
        stack.addWidget(self._page, 1)
        bottom = row(self._told, leave, self._copy)
        bottom.setStretch(0, 1)
        stack.addSpacing(GRID)
        stack.addLayout(bottom)
        self.show_lines(lines)
        sized(self, SIZE)

    def show_lines(self, lines: Sections) -> None:
        """Show these instead; where one was reading stays."""
        if lines == self._lines:
            return
        self._lines = lines
        read_to = self._page.verticalScrollBar().value()
        self._page.write(_blocks(lines))
        self._page.verticalScrollBar().setValue(read_to)

    def text(self) -> str:
        """Return all of it as plain text."""
        return "\n\n".join("\n".join((name, *lines)) for name, lines in self._lines) + "\n"

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._told.setText(say("doctor", "Gekopieerd."))


def _blocks(sections: Sections) -> Iterator[Block]:
    for name, lines in sections:
        yield Block(BlockKind.HEAD, name)
        yield from (Block(BlockKind.LINE, line) for line in lines)
