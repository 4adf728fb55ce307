"""One session of a programme: from a steady clock, pauses and skips to how far along it is."""

from dataclasses import dataclass, replace

from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.programmes import Course, Pace, Programme, Step, StepPhase, course

LATE = 3.0  # s after its moment a step was not waited for: the computer slept


@dataclass(frozen=True, slots=True)
class RelaxationSession:
    """A course that runs since a moment of a steady clock, in s, or stands still (None).

    `lived` is how much of the course lay behind at that moment.
    """

    course: Course
    lived: float = 0.0
    since: float | None = None

    def elapsed(self, now: float) -> float:
        """Return how much of the course lies behind, in s; never past its end."""
        running = 0.0 if self.since is None else max(0.0, now - self.since)
        return min(self.lived + running, self.course.total)

    def step(self, now: float) -> Step:
        """Return what is to be done now."""
        return self.course.step_at(self.elapsed(now))

    @property
    def runs(self) -> bool:
        """Whether time counts."""
        return self.since is not None

    def going_on(self, now: float) -> "RelaxationSession":
        """Return it running from now on, from where it was."""
        return self if self.runs else replace(self, since=now)

    def paused(self, now: float) -> "RelaxationSession":
        """Return it standing still where it is now."""
        return replace(self, lived=self.elapsed(now), since=None)

    def skipping(self, now: float) -> "RelaxationSession":
        """Return it at the part after this one, which is left out from now on."""
        shorter = self.course.skipping(self.elapsed(now))
        return RelaxationSession(shorter, self.elapsed(now), now if self.runs else None)

    def next_at(self, now: float) -> float | None:
        """Return the moment of the next step; None where it stands still or is at its end."""
        step = self.step(now)
        if self.since is None or step.phase is StepPhase.END:
            return None
        return self.since + (step.ends - self.lived)


def pace(settings: Settings) -> Pace:
    """Return how the person wants it."""
    return Pace(
        settings.relax_tense,
        settings.relax_release,
        settings.relax_rounds,
        settings.relax_first,
        frozenset(settings.relax_without),
    )


def laid_out(wanted: Programme, settings: Settings) -> Course:
    """Return a programme in time, as the person wants it."""
    return course(wanted, pace(settings))
