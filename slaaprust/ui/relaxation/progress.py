"""A line that swells while a muscle is tensed or a breath comes in, and ebbs as it is let go."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from slaaprust.domain.tables.programmes import Step, StepPhase
from slaaprust.ui.kit.theme import GRID, Tokens

RISING = (StepPhase.TENSE, StepPhase.IN)


class ProgressArc(QWidget):
    """Shows how far a step is; it only repeats what the words say, and can be switched off."""

    def __init__(self, look: Tokens) -> None:
        super().__init__()
        self._look, self._full = look, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: Step, elapsed: float) -> None:
        """Show how far a step is after so many s of the course."""
        done = min(1.0, max(0.0, (elapsed - step.starts) / step.seconds))
        self._full = done if step.phase in RISING else 1 - done
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(10 * GRID, GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        height = GRID / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for colour, part in ((self._look.raised, 1.0), (self._look.accent, self._full)):
                line = QRectF(0, (self.height() - height) / 2, self.width() * part, height)
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(line, height / 2, height / 2)
