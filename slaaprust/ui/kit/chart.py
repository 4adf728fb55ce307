"""A picture as part of a window: seen, pointed at, walked along by keyboard, and heard."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip

from slaaprust.ui.kit.drawing import Drawing, Hotspot, pen
from slaaprust.ui.kit.theme import GRID, Tokens, small
from slaaprust.ui.kit.widgets import announce

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -7,
    Qt.Key.Key_PageDown: 7,
}


class Chart(QLabel):
    """Shows a drawing; the arrow keys, Home and End go along what it shows."""

    def __init__(self, drawing: Drawing, look: Tokens) -> None:
        super().__init__()
        # A label with a picture is one for screen readers as well; a bare widget is nothing.
        self.setPixmap(QPixmap(1, 1))
        self._drawing, self._look = drawing, look
        self._spots: tuple[Hotspot, ...] = ()
        self._chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.described)

    @property
    def drawing(self) -> Drawing:
        """The drawing that it shows."""
        return self._drawing

    def sizeHint(self) -> QSize:
        """Return the height that the drawing asks for."""
        line = QFontMetricsF(small(self.font())).height()
        return QSize(round(30 * line), round(self._drawing.lines * line) + 2 * GRID)

    minimumSizeHint = sizeHint

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the drawing, and a frame round what is chosen."""
        with QPainter(self) as painter:
            painter.setFont(small(self.font()))
            inside = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            painter.fillRect(self.rect(), QColor(self._look.ground))
            self._spots = self._drawing.paint(painter, inside, self._look)
            if self.hasFocus():
                self._frame(painter)

    def _frame(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(self._look.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        spot, whole = self._spot(), QRectF(self.rect())
        around = spot.rect.adjusted(-3, -1, 3, 1) if spot else whole
        painter.drawRoundedRect(around.intersected(whole).adjusted(1, 1, -1, -1), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another spot."""
        key, last = event.key(), len(self._spots) - 1
        if last < 0 or key not in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key == Qt.Key.Key_Home else last)
        else:
            step = _STEPS[Qt.Key(key)]
            first = -1 if step > 0 else last + 1
            here = first if self._chosen is None else self._chosen
            self._choose(min(last, max(0, here + step)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked."""
        found = self._under(event.position())
        if found is not None:
            self._choose(found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave what was chosen."""
        QToolTip.hideText()
        self.setAccessibleDescription(self._drawing.described)
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell of what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._under(QPointF(event.pos()))
            words = "" if found is None else self._spots[found].words
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _choose(self, index: int) -> None:
        self._chosen = index
        spot = self._spots[index]
        below = spot.rect.bottomLeft().toPoint() + QPoint(0, 4)
        QToolTip.showText(self.mapToGlobal(below), spot.words, self)
        self.setAccessibleDescription(spot.words)
        announce(self, spot.words)
        self.update()

    def _spot(self) -> Hotspot | None:
        if self._chosen is None or not self._spots:
            return None
        return self._spots[min(self._chosen, len(self._spots) - 1)]

    def _under(self, point: QPointF) -> int | None:
        """Return the nearest spot under the pointer; small ones have room around them."""
        near = [
            ((spot.rect.center() - point).manhattanLength(), n)
            for n, spot in enumerate(self._spots)
            if spot.rect.adjusted(-4, -4, 4, 4).contains(point)
        ]
        return min(near)[1] if near else None
