"""Leads through an exercise: each step at its moment, with its tone and its words."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.programmes import Course, Step, StepPhase
from slaaprust.domain.tonight.relaxation_session import LATE, RelaxationSession
from slaaprust.ui.audio import Computer, Plays, Silence, Speaks
from slaaprust.wording.i18n import spoken
from slaaprust.wording.relaxation import ahead, aloud

CUES = {
    StepPhase.TENSE: "tense",
    StepPhase.IN: "tense",
    StepPhase.RELEASE: "release",
    StepPhase.OUT: "release",
    StepPhase.LOOSE: "release",
    StepPhase.END: "end",
}
LEAD = 5.0  # s before a muscle is tensed, a voice tells which
SMOOTH, CALM = 0.1, 0.5  # s between two looks at a short step and at a long one


class Guide(QObject):
    """Aims one timer at the next moment that counts, so that nothing ever adds up.

    `watched` asks for looks between the steps as well, for what moves on the screen.
    """

    stepped = Signal(object)  # the step that begins
    moved = Signal(float)  # s of the course that lie behind
    waits = Signal(bool)  # it stands still; true: since the computer slept

    def __init__(self, course: Course, computer: Computer, settings: Settings) -> None:
        super().__init__()
        self.watched = False
        self.session = RelaxationSession(course)
        self._now = computer.steady
        self._tones, self._voice = _tones(computer, settings), _voice(computer, settings)
        self._asked = settings.relax_sound or settings.relax_speech
        self._step: Step | None = None
        self._told: Step | None = None
        self._aimed = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    @property
    def elapsed(self) -> float:
        """How much of the course lies behind, in s."""
        return self.session.elapsed(self._now())

    @property
    def step(self) -> Step:
        """The step at hand."""
        return self.session.step(self._now())

    @property
    def begun(self) -> bool:
        """Whether anything was done yet beside lying down."""
        return self.step.phase is not StepPhase.SETTLE

    @property
    def silent(self) -> bool:
        """Whether it is known that nothing is heard, although something was asked for."""
        return self._asked and self._tones.silent and self._voice.silent

    def go_on(self) -> None:
        """Begin, or go on from where it stood still."""
        now = self._aimed = self._now()
        self.session = self.session.going_on(now)
        self._look()

    def pause(self) -> None:
        """Stand still; nothing is lost."""
        self._stand_still(self._now(), slept=False)

    def skip(self) -> None:
        """Leave the part at hand out and go to the next one."""
        now = self._aimed = self._now()
        self.session = self.session.skipping(now)
        self._look()

    def close(self) -> None:
        """Stop, and be silent."""
        self._timer.stop()
        self._tones.close()
        self._voice.hush()

    def _look(self) -> None:
        """See what has come, and aim at what comes next."""
        now = self._now()
        if self.session.runs and now - self._aimed > LATE:
            self._stand_still(self._aimed, slept=True)
            return
        step = self.session.step(now)
        if step != self._step:
            self._enter(step)
        elif self._told != step and self._lead(step) <= now and self.session.runs:
            self._told = step
            self._voice.speak(ahead(self.session.course, step))
        self.moved.emit(self.session.elapsed(now))
        self._aim(now)

    def _enter(self, step: Step) -> None:
        """Sound first: what is heard is what is followed. While it stands still nothing is."""
        heard = self.session.runs or step.phase is StepPhase.END
        self._step = step if heard else None
        if heard and step.phase in CUES:
            self._tones.play(CUES[step.phase])
        if heard:
            self._voice.speak(aloud(step))
        self.stepped.emit(step)

    def _lead(self, step: Step) -> float:
        """Return the moment to tell of the next part, where a voice does; else never."""
        end = self.session.next_at(self._now())
        tells = not self._voice.silent and ahead(self.session.course, step)
        return end - LEAD if end is not None and tells else float("inf")

    def _aim(self, now: float) -> None:
        next_at, step = self.session.next_at(now), self.session.step(now)
        if next_at is None:
            return
        moments = [next_at]
        if self._told != step:
            moments.append(max(now, self._lead(step)))
        if self.watched:
            moments.append(now + (SMOOTH if step.seconds <= 10 else CALM))
        self._aimed = min(moments)
        # Never before its moment, and never at it: sums of fractions may come out just below.
        self._timer.start(1 + int((self._aimed - now) * 1000))

    def _stand_still(self, at: float, slept: bool) -> None:
        self._timer.stop()
        self._voice.hush()
        self.session = self.session.paused(at)
        self.waits.emit(slept)


def _tones(computer: Computer, settings: Settings) -> Plays:
    if not settings.relax_sound:
        return Silence()
    return computer.sound(settings.relax_volume / 100)


def _voice(computer: Computer, settings: Settings) -> Speaks:
    if not settings.relax_speech:
        return Silence()
    return computer.voice(spoken(), settings.relax_volume / 100)
