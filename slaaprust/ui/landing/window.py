"""The landing: a dark place with the time left, a few boring steps, and nothing that asks."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from slaaprust.core.windows import WindowName
from slaaprust.domain.tonight.landing_stage import Stage, stage
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.drawing import Drawing
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import DIM, GRID, palette, style_sheet
from slaaprust.ui.kit.widgets import announce, button, clear, row, sentence, title
from slaaprust.ui.kit.window import Window, scrolling, sized
from slaaprust.ui.landing.paint import landing_drawing
from slaaprust.wording.i18n import say
from slaaprust.wording.landing import bed_line, left_line, short_line, stage_sentence

SIZE = QSize(64 * GRID, 68 * GRID)
ARC = 22 * GRID
# A palette does not reach what has a style sheet above it, so the words are coloured here too.
DRESS = f"""LandingWindow {{ background: {DIM.ground}; }}
    QLabel, QCheckBox {{ color: {DIM.words}; }}"""


class LandingWindow(Window):
    """Dark and dim whatever the ground of the other windows; it can be left at any time."""

    def __init__(self, actions: Actions, can_lock: Callable[[], bool]) -> None:
        super().__init__(say("landing", "Landing"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setPalette(palette(DIM))
        self.setStyleSheet(DRESS + style_sheet(DIM))
        self._actions = actions
        self._snapshot: Snapshot | None = None
        self._arc = LandingArc()
        self._left, self._bed, self._now = title(""), sentence("", "quiet"), sentence()
        self._steps = Steps(actions)
        self._begin = button(say("menu", "Begin landing"), actions.begin_landing)
        self._park = self._leads(say("landing", "Gedachten parkeren"), WindowName.PARK)
        self._soften = self._leads(say("landing", "Spierontspanning"), WindowName.RELAXATION)
        self._lock = button(say("landing", "Vergrendel scherm"), actions.lock_screen, "quiet")
        self._lock.setVisible(can_lock())
        self._leave = button(say("landing", "Sluiten"), self.close, "quiet")
        self._why = HelpButton(actions, "landing")
        self._steps.made.connect(self._put_the_steps_first)
        self._lay_out()
        sized(self, SIZE)

    def follow(self, snapshot: Snapshot) -> None:
        """Show this minute; the window of last evening leaves by itself."""
        if self._snapshot and self._snapshot.evening.date != snapshot.evening.date:
            self.close()
            return
        before, self._snapshot = self._snapshot, snapshot
        if before and stage(before) is not stage(snapshot):
            words = f"{left_line(snapshot)}. {stage_sentence(snapshot)}"
            announce(self, words)
        self._arc.show_drawing(landing_drawing(snapshot))
        self._left.setText(short_line(snapshot))
        self._bed.setText(bed_line(snapshot))
        self._bed.setVisible(stage(snapshot) is not Stage.REST)
        self._now.setText(stage_sentence(snapshot))
        self._steps.show_steps(snapshot.steps, snapshot.ticked)
        self._offer(stage(snapshot), begun=snapshot.landing_begun is not None)
        if before is None:
            first = self._steps.lines[:1] if self._begin.isHidden() else ()
            (*first, self._begin)[0].setFocus()

    def _leads(self, text: str, window: WindowName) -> QPushButton:
        return button(text, lambda: self._actions.show(window))

    def _offer(self, now: Stage, begun: bool) -> None:
        """Let the one thing that fits this stage stand out."""
        begins = not begun and now is not Stage.REST
        self._begin.setVisible(begins)
        _stand_out(self._begin, begins)
        _stand_out(self._park, not begins and now is Stage.PARK)
        _stand_out(self._soften, now is Stage.REST)
        resting = now is Stage.REST
        self._leave.setText(say("landing", "Welterusten") if resting else say("landing", "Sluiten"))

    def _put_the_steps_first(self) -> None:
        """Let the keyboard come to the steps before the buttons, as the eye does."""
        buttons = (self._begin, self._park, self._soften, self._lock, self._why, self._leave)
        for before, after in pairwise((*self._steps.lines, *buttons)):
            self.setTabOrder(before, after)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addStretch(1)
        for line in (self._left, self._bed, self._now):
            words.addWidget(line)
        words.addStretch(1)
        top = row(self._arc)
        top.setSpacing(3 * GRID)
        top.addLayout(words, 1)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, GRID)
        inside.setSpacing(3 * GRID)
        inside.addLayout(top)
        inside.addWidget(self._steps)
        inside.addStretch(1)
        first = row(self._begin, self._park, self._soften, None)
        second = row(self._lock, self._why, None, self._leave)
        for each in (first, second):
            each.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 3 * GRID)
        stack.setSpacing(GRID)
        stack.addWidget(scrolling(page), 1)
        stack.addLayout(first)
        stack.addLayout(second)


class LandingArc(QWidget):
    """The arc: painted anew when a minute is shown, and never in between."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing: Drawing | None = None
        self.setFixedSize(ARC, ARC)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a picture, and tell its words to who cannot see it."""
        self._drawing = drawing
        self.setAccessibleName(f"{drawing.title}: {drawing.described}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing:
            with QPainter(self) as painter:
                self._drawing.paint(painter, QRectF(self.rect()), DIM)


class Steps(QWidget):
    """The steps below each other, to tick or not."""

    made = Signal()  # anew, as the list is another one

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._shown: dict[str, QCheckBox] = {}
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(GRID)

    def show_steps(self, steps: tuple[str, ...], ticked: tuple[str, ...]) -> None:
        """Show the steps of this evening, and which are ticked."""
        if tuple(self._shown) != steps:
            clear(self._stack)
            self._shown = {step: self._line(step) for step in steps}
            self.made.emit()
        for step, line in self._shown.items():
            line.blockSignals(True)
            line.setChecked(step in ticked)
            line.blockSignals(False)

    @property
    def lines(self) -> tuple[QCheckBox, ...]:
        """The steps that can be ticked, from the top down."""
        return tuple(self._shown.values())

    def _line(self, step: str) -> QCheckBox:
        line = QCheckBox(say("settings", step))
        line.toggled.connect(partial(self._actions.tick_step, step))
        self._stack.addWidget(line)
        return line


def _stand_out(made: QPushButton, primary: bool) -> None:
    if made.property("primary") != primary:
        made.setProperty("primary", primary)
        made.style().unpolish(made)
        made.style().polish(made)
