"""The page of an exercise in progress: large words, the drawn body, and three buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.programmes import Course, Step, StepPhase
from slaaprust.domain.values.marks import N_
from slaaprust.ui.kit.theme import GRID, Tokens
from slaaprust.ui.kit.widgets import announce, button, row, sentence, title
from slaaprust.ui.relaxation.body_picture import BodyPicture
from slaaprust.ui.relaxation.progress import ProgressArc
from slaaprust.wording.i18n import say
from slaaprust.wording.relaxation import ahead, announced, beside, cue, heading, left

WAITS = N_("relaxation", "Pauze. Je gaat verder waar je was.")
SLEPT = N_("relaxation", "De computer sliep, en je oefening heeft op je gewacht.")


class RunPage(QWidget):
    """Shows the step it is given, and passes on what the person wants."""

    pause = Signal()  # or go on
    skip = Signal()
    dark = Signal()
    stop = Signal()

    def __init__(self, look: Tokens, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._picture = BodyPicture(look)
        self._swell = ProgressArc(look)
        self._swell.setVisible(settings.motion)
        self._about, self._cue = title(""), sentence("", "far")
        self._beside, self._ahead = sentence(), sentence("", "quiet")
        self._left, self._note = sentence("", "quiet"), sentence("", "wrong")
        self._pause = button("", self.pause.emit, "primary")
        self._skip = button(say("relaxation", "Sla over"), self.skip.emit)
        self._dark = button(say("relaxation", "Scherm donker"), self.dark.emit)
        self._stop = button(say("relaxation", "Stoppen"), self.stop.emit, "quiet")
        self._lay_out()
        self._keys()
        self.show_running()

    def show_step(self, course: Course, step: Step) -> None:
        """Show a step, and tell a screen reader of it once."""
        self._about.setText(heading(step))
        self._cue.setText(cue(step))
        self._beside.setText(beside(step, self._settings.relax_half))
        self._ahead.setText(ahead(course, step))
        self._left.setText(left(course, step))
        self._picture.light(step.part.lit if step.part else ())
        self._picture.setAccessibleName(
            say("relaxation", "Getekend lijf, verlicht: {part}", part=heading(step))
        )
        self._skip.setEnabled(step.phase not in (StepPhase.IN, StepPhase.OUT))
        if words := announced(step):
            announce(self, words)

    def move_on(self, step: Step, elapsed: float) -> None:
        """Show how far a step is."""
        if step.phase is not StepPhase.END:
            self._swell.show_step(step, elapsed)

    def show_running(self) -> None:
        """Show that time counts."""
        self._pause.setText(say("relaxation", "Pauze"))
        self._note.hide()

    def show_waiting(self, slept: bool) -> None:
        """Show that it stands still, and why if nobody asked for it."""
        self._pause.setText(say("relaxation", "Ga verder"))
        asked = SLEPT if slept else WAITS
        self._note.setText(say("relaxation", asked))
        self._note.show()
        announce(self, self._note.text())

    def show_silent(self) -> None:
        """Say once that nothing is heard here."""
        text = say("relaxation", "Deze computer heeft nu geen geluid. De woorden hier gaan door.")
        self._ahead.setText(text)

    def take_the_keyboard(self) -> None:
        """Let the space bar be a pause."""
        self._pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keys(self) -> None:
        """A key each, wherever the keyboard is on this page."""
        for key, made in (("Space", self._pause), ("S", self._skip), ("D", self._dark)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(made.click)
            made.setToolTip(say("relaxation", "Toets: {key}", key=_name(key)))
        self._stop.setToolTip(say("relaxation", "Toets: {key}", key="Esc"))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2 * GRID)
        words.addStretch(1)
        for each in (self._about, self._cue, self._swell, self._beside, self._ahead):
            words.addWidget(each)
        words.addStretch(1)
        words.addWidget(self._note)
        words.addWidget(self._left)
        top = QHBoxLayout()
        top.setSpacing(4 * GRID)
        top.addWidget(self._picture, 3)
        top.addLayout(words, 5)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(2 * GRID)
        stack.addLayout(top, 1)
        stack.addLayout(row(self._pause, self._skip, self._dark, None, self._stop))


def _name(key: str) -> str:
    return say("relaxation", "spatie") if key == "Space" else key
