"""The day strip: the picture of a day as a part of a window."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from slaaprust.ui.day.chips import Chip
from slaaprust.ui.day.layout import StripLayout, laid_out
from slaaprust.ui.day.model import DayModel
from slaaprust.ui.day.paint import paint_day
from slaaprust.ui.day.words import described, marks_words
from slaaprust.ui.kit.theme import Tokens, small
from slaaprust.ui.kit.widgets import announce
from slaaprust.wording.i18n import say


class DayStrip(QLabel):
    """Shows a day; the arrow keys, Home and End go along its marks."""

    opened = Signal(tuple)  # the uids of the marks that the person wants to see or correct

    def __init__(self, look: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A label with a picture is one for screen readers as well; a bare widget is nothing.
        self.setPixmap(QPixmap(1, 1))
        self._look = look
        self._picture: DayModel | None = None
        self._layout: StripLayout | None = None
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(say("strip", "Je dag"))

    def show_day(self, picture: DayModel) -> None:
        """Show a picture; nothing is done for one that is on it already."""
        if picture != self._picture:
            before = self._marks()
            self._picture, self._layout = picture, None
            if before != self._marks():
                self._chosen = None
            self._describe()
            self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which everything has room."""
        line = QFontMetricsF(self._small()).height()
        return QSize(round(40 * line), round(13 * line))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which the curve says little."""
        line = QFontMetricsF(self._small()).height()
        return QSize(320, round(10 * line))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the day, with the chosen mark outlined while the strip has the focus."""
        made = self._made()
        if made is None:
            return
        with QPainter(self) as painter:
            painter.setFont(self._small())
            chosen = self._chip() if self.hasFocus() else None
            paint_day(painter, made.whole, made.picture, self._look, made, chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another mark, or open the one that is chosen."""
        chips, key = self._chips(), event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(chips) - 1}
        if chips and key in steps:
            first = -1 if key == Qt.Key.Key_Right else len(chips)
            here = first if self._chosen is None else self._chosen
            self._choose(min(len(chips) - 1, max(0, here + steps[Qt.Key(key)])))
        elif chips and key in ends:
            self._choose(ends[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (chip := self._chip()):
            self._open(chip)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mark that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and (chip := self._under(event.position())):
            self._open(chip)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the marks."""
        QToolTip.hideText()
        self._describe()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell of the mark under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            chip = self._under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._words(chip) if chip else "", self)
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._layout = None
        return super().event(event)

    def _choose(self, index: int) -> None:
        self._chosen = index
        chip = self._chips()[index]
        words = self._words(chip)
        below = chip.rect.bottomLeft().toPoint() + QPoint(0, 4)
        QToolTip.showText(self.mapToGlobal(below), words, self)
        self.setAccessibleDescription(words)
        announce(self, words)
        self.update()

    def _open(self, chip: Chip) -> None:
        self.opened.emit(tuple(each.uid for each in chip.marks))

    def _describe(self) -> None:
        if self._picture is not None:
            self.setAccessibleDescription(described(self._picture))

    def _words(self, chip: Chip) -> str:
        assert self._picture is not None
        return "\n".join(marks_words(self._picture, chip.marks))

    def _made(self) -> StripLayout | None:
        if self._layout is None and self._picture is not None:
            self._layout = laid_out(QRectF(self.rect()), self._picture, self._small())
        return self._layout

    def _marks(self) -> object:
        return self._picture and self._picture.marks

    def _chips(self) -> tuple[Chip, ...]:
        """Return the marks from left to right, whatever lane they are in."""
        made = self._made()
        return tuple(sorted(made.chips, key=lambda each: each.rect.left())) if made else ()

    def _chip(self) -> Chip | None:
        chips = self._chips()
        if not chips or self._chosen is None:
            return None
        return chips[min(self._chosen, len(chips) - 1)]  # a narrower strip has fewer places

    def _under(self, point: QPointF) -> Chip | None:
        return next((each for each in self._chips() if each.rect.contains(point)), None)

    def _small(self) -> QFont:
        return small(self.font())
