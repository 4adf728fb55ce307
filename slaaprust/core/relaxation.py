"""Relaxation: what was done, and not disturbing anybody in the middle of it."""

from collections.abc import Callable
from dataclasses import replace

from slaaprust.core.journal_view import JournalView
from slaaprust.core.ports import Desktop
from slaaprust.domain.records.journal import Entry, Kept, Relaxed, Shown
from slaaprust.domain.tonight.due import Hindrance

REST, RELAXING = "rest", "relaxing"


class Relaxation:
    """Keeps what the person did, and knows whether an exercise is going on."""

    def __init__(self, view: JournalView, keep: Callable[[Entry], Kept]) -> None:
        self.busy = False
        self._view, self._keep = view, keep
        self._last: tuple[str, Relaxed] | None = None

    def be_at_it(self, busy: bool) -> None:
        """Remember whether somebody lies with closed eyes."""
        self.busy = busy

    def end(
        self, programme: str, minutes: float, before: int | None = None, early: bool = False
    ) -> None:
        """Keep what was done; none of it is kept where none was. Raise NotKept."""
        self.busy = False
        self._last = None
        if minutes > 0:
            done = Relaxed(self._view.clock(), programme, minutes, before, early=early)
            self._last = self._keep(done).uid, done
        self._answer_rest()

    def afterwards(self, tension: int | None) -> None:
        """Keep how tense it is after the last one; raise NotKept."""
        if self._last:
            uid, done = self._last
            self._last = uid, replace(done, after=tension)
            self._view.replace(*self._last)

    def _answer_rest(self) -> None:
        """Leave out the prompt at bedtime: somebody already lying down is not told to rest."""
        scene = self._view.scene()
        due = next(each for each in scene.plan(Hindrance()) if each.id == REST)
        if due.at and due.until and due.at <= scene.now < due.until:
            self._keep(Shown(self._view.clock(), REST))


class Undisturbed:
    """A desktop that holds prompts back for as long as an exercise is going on."""

    def __init__(self, desktop: Desktop, relaxing: Relaxation) -> None:
        self._desktop, self._relaxing = desktop, relaxing

    def held_back(self) -> str:
        """Return why no prompt can be shown now, or nothing."""
        return RELAXING if self._relaxing.busy else self._desktop.held_back()

    def in_use(self) -> bool | None:
        """Return whether somebody sits at the screen, or None where that cannot be known."""
        return self._desktop.in_use()
