"""The page for the GP as it will be on paper, below each other where there are more sheets."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from slaaprust.ui.gp.a4 import HEIGHT, WIDTH, Sheets, on_sheets
from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.wording.gp import GpDocument, ProseBlock, TableBlock
from slaaprust.wording.i18n import say


class GpPreview(QLabel):
    """Paints the sheets as wide as there is room; a label, so that it is heard as something."""

    def __init__(self, look: Tokens) -> None:
        super().__init__()
        self._look = look
        self._sheets: Sheets | None = None
        self.setAccessibleName(say("gp", "Voorbeeld van het blad"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(40 * GRID)
        # With the keyboard in it the arrows scroll it, and a screen reader tells what is on it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_sheet(self, sheet: GpDocument) -> None:
        """Show this page instead."""
        self._sheets = on_sheets(sheet)
        self.setAccessibleDescription(spoken_sheet(sheet))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width at which small letters can just be read."""
        width = 68 * GRID
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return how high all sheets are together."""
        return round(self._count * self._step(width) - GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheets."""
        if self._sheets is None:
            return
        scale = self.width() / WIDTH
        with QPainter(self) as painter:
            for number in range(self._count):
                painter.save()
                painter.translate(0, number * self._step(self.width()))
                painter.scale(scale, scale)
                self._sheets.paint(painter, number)
                painter.restore()
                self._frame(painter, number)

    def _frame(self, painter: QPainter, number: int) -> None:
        """Draw the edge of a sheet, which shows as well where the keyboard is."""
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(self._look.accent if width > 1 else self._look.line), width))
        height = self.width() / WIDTH * HEIGHT
        top = number * self._step(self.width())
        inset = width / 2
        edge = QRectF(0, top, self.width(), height).adjusted(inset, inset, -inset, -inset)
        painter.drawRect(edge)

    @property
    def _count(self) -> int:
        return len(self._sheets.sheets) if self._sheets else 1

    def _step(self, width: int) -> float:
        return width / WIDTH * HEIGHT + GRID


def spoken_sheet(sheet: GpDocument) -> str:
    """Return the whole page as text, for who hears it."""
    lines = [sheet.title, sheet.about]
    for section in sheet.sections:
        lines.append(section.title)
        for block in section.blocks:
            match block:
                case ProseBlock(told):
                    lines += told
                case TableBlock(head=head, rows=rows):
                    pairs = (zip(head, row, strict=True) for row in rows)
                    lines += [", ".join(f"{n} {c}".strip() for n, c in pair) for pair in pairs]
    return "\n".join((*lines, *sheet.foot))
