"""A switch, on or off: a knob, or a box to tick."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from slaaprust.domain.values.fields import Switch
from slaaprust.ui.forms.controls.common import ControlSpec, name
from slaaprust.ui.kit.theme import GRID


class Box(QCheckBox):
    """A box that is ticked or not; its words stand beside it."""

    changed = Signal()
    wide = False

    def __init__(self, kind: Switch, about: ControlSpec) -> None:
        super().__init__()
        name(self, about.name, about.help)
        self.toggled.connect(self.changed)

    def raw(self) -> bool:
        """Return what is filled in."""
        return self.isChecked()

    def fill(self, value: bool) -> None:
        """Show a value."""
        self.setChecked(value)


class Toggle(Box):
    """On or off: a knob at the right or the left."""

    def sizeHint(self) -> QSize:
        return QSize(42, 4 * GRID)

    minimumSizeHint = sizeHint

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        on, roles = self.isChecked(), QPalette.ColorRole
        colour = self.palette().color
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.width() - 42, self.height() / 2 - 12, 42, 24)
        painter.setPen(QPen(colour(roles.Highlight if on else roles.PlaceholderText), 1))
        painter.setBrush(colour(roles.Highlight if on else roles.Base))
        painter.drawRoundedRect(track.adjusted(3, 3, -3, -3), 9, 9)
        knob = QRectF(track.right() - 20 if on else track.left() + 6, track.top() + 5, 14, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(roles.HighlightedText if on else roles.PlaceholderText))
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(roles.WindowText if on else roles.Highlight), 2))
            painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), 11, 11)
