"""The landing: beginning it, its steps, and the time spent at the screen during it."""

from collections.abc import Callable
from datetime import date

from slaaprust.core.journal_view import JournalView
from slaaprust.core.ports import Desktop
from slaaprust.domain.records.journal import (
    Entry,
    Kept,
    LandingBegun,
    LandingScreen,
    LandingStep,
    Shown,
)
from slaaprust.domain.tonight.screen_time import ScreenTime
from slaaprust.domain.tonight.snapshot import Snapshot

LANDING = "landing"


class Landing:
    """Does what the person asks of the landing, and counts from tick to tick."""

    def __init__(
        self,
        view: JournalView,
        desktop: Desktop,
        keep: Callable[[Entry], Kept],
        note: Callable[[date, Entry], Kept],
    ) -> None:
        self._view, self._desktop = view, desktop
        self._keep, self._note = keep, note
        self._screen: ScreenTime | None = None

    def begin(self) -> None:
        """Begin the landing now; its own prompt is then no longer needed."""
        now = self._view.clock()
        self._keep(LandingBegun(now))
        self._keep(Shown(now, LANDING))

    def tick(self, step: str, done: bool) -> None:
        """Tick a step of tonight's list, or take the tick away."""
        self._keep(LandingStep(self._view.clock(), step, done))

    def look(self, snapshot: Snapshot) -> None:
        """Look whether the screen is in use, within the landing alone; note it when that ends."""
        if self._screen and self._screen.evening != snapshot.evening.date:
            self.finish()
        if self._screen is None and snapshot.lands:
            self._screen = ScreenTime(snapshot.evening.date)
        if self._screen:
            landing = snapshot.landing_at, snapshot.evening.bedtime
            in_use = self._desktop.in_use()
            self._screen = self._screen.looked(snapshot.now, landing, in_use)
            if not snapshot.lands:
                self.finish()

    def finish(self) -> None:
        """Note what was counted, and count no further."""
        screen, self._screen = self._screen, None
        if screen and screen.seen and screen.known:
            at = screen.seen.astimezone(self._view.clock().tzinfo)
            self._note(screen.evening, LandingScreen(at, screen.minutes))
