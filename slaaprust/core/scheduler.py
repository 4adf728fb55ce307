"""The scheduler: at each tick, shows what is due, holds what waits and drops what has passed."""

from datetime import UTC, date, datetime, timedelta

from slaaprust.core.journal_view import JournalView, Scene
from slaaprust.core.ports import Desktop, Face
from slaaprust.domain.evening import DAY
from slaaprust.domain.records.journal import Dropped, Entry, HandedBack, Kept, Logged, Shown
from slaaprust.domain.records.night import Night
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.tonight.due import (
    AWAY,
    AWAY_AFTER,
    IDLE,
    Drop,
    Hindrance,
    Hold,
    Past,
    Planned,
    Show,
    State,
    due,
)
from slaaprust.domain.tonight.events import AllSaved, EntryUnsaved
from slaaprust.domain.tonight.moments import asks_for_night
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.domain.tonight.snapshot import quiet_until
from slaaprust.domain.tonight.thoughts_back import MORNING

BREAK = timedelta(minutes=5)  # this long away from the screen is a pause


class Scheduler:
    """Remembers between ticks only what a restart may forget."""

    def __init__(self, view: JournalView, desktop: Desktop, face: Face) -> None:
        self.hindrance = Hindrance()
        self._view = view
        self._desktop = desktop
        self._face = face
        self._open: Prompt | None = None
        self._waiting: dict[str, str] = {}
        self._ticked: datetime | None = None
        self._evening: date | None = None
        self._screen_since: datetime | None = None

    def tick(self) -> None:
        """Do what this minute asks, once."""
        if self._view.keep_late():
            self._face.tell(AllSaved())
        self._follow_screen()
        scene = self.scene()
        self._close_day_before(scene)
        self.hindrance = self._ask_desktop(scene)
        self._follow_open(scene)
        decisions = due(scene.now, scene.day, scene.past, self.hindrance)
        for decision in decisions:
            match decision:
                case Show(moments):
                    self._show(moments, scene)
                case Drop(moment):
                    self._drop(moment, scene.day.evening.date)
        self._waiting = {d.moment.id: d.reason for d in decisions if isinstance(d, Hold)}
        self._ticked, self._evening = scene.now, scene.day.evening.date

    def scene(self, of: date | None = None) -> Scene:
        """Return how it stands now."""
        return self._view.scene(of, self._screen_since)

    def answered(self, moment: str) -> None:
        """Take the prompt away if it was about this moment."""
        if self._open and moment in self._open.ids:
            self.close_prompt()

    def close_prompt(self) -> None:
        """Take the prompt away; nothing more is asked."""
        self._open = None
        self._face.withdraw()

    def _ask_desktop(self, scene: Scene) -> Hindrance:
        """Ask only when something is due: nothing is polled all day."""
        ready = [e.moment for e in scene.plan(Hindrance()) if e.state is State.DUE]
        if not ready:
            return Hindrance()
        if quiet_until(scene.recent.kept, scene.now):
            return Hindrance("quiet")
        if reason := self._desktop.held_back():
            return Hindrance(reason)
        asks = any(moment.in_use for moment in ready)
        return Hindrance(in_use=self._desktop.in_use() if asks else None)

    def _show(self, moments: tuple[Planned, ...], scene: Scene) -> None:
        evening = scene.day.evening.date
        waited = {each.id: self._waited(each, scene) for each in moments}
        first = next((reason for reason in waited.values() if reason), "")
        thoughts, asks = _left(scene) if MORNING in waited else (0, False)
        self._open = Prompt(moments, first, thoughts, asks).joined(self._open)
        self._face.prompt(self._open)
        for moment, reason in waited.items():
            self.note(evening, Shown(self._view.clock(), moment, reason))
        if "pause" in waited:
            self._screen_since = scene.now

    def _waited(self, moment: Planned, scene: Scene) -> str:
        """Return why a moment comes later than planned, if something held it back."""
        reason = self._waiting.get(moment.id) or self._missed(moment, scene)
        return "" if moment.moment.at_first_use and reason in (AWAY, IDLE) else reason

    def _missed(self, moment: Planned, scene: Scene) -> str:
        meant = scene.past.get(moment.id, Past()).snoozed_until or moment.at
        missed = meant is not None and scene.now - meant > AWAY_AFTER
        return AWAY if missed and self._was_away() else ""

    def _was_away(self) -> bool:
        now = self._view.clock().astimezone(UTC)
        return self._ticked is None or now - self._ticked > AWAY_AFTER

    def _drop(self, moment: Planned, evening: date) -> None:
        reason = self._waiting.get(moment.id, AWAY if self._was_away() else "")
        self.note(evening, Dropped(self._view.clock(), moment.id, reason))

    def note(self, evening: date, entry: Entry) -> Kept:
        """Keep an entry, and tell when the disk refuses: what the person logged, or the first."""
        kept = self._view.keep(evening, entry)
        logged = entry if isinstance(entry, Logged | Night) else None
        if kept.unsaved and (logged or len(self._view.unsaved) == 1):
            self._face.tell(EntryUnsaved(kept.unsaved, logged))
        if isinstance(entry, Night | HandedBack):  # which an open prompt may have asked for
            self._follow_open(self.scene())
        return kept

    def _close_day_before(self, scene: Scene) -> None:
        """Note what passed unseen last evening, once the next one has begun."""
        evening = scene.day.evening
        if self._evening == evening.date:
            return
        before = evening.date - DAY
        since = scene.recent.since or evening.date
        if min(self._evening or evening.date, since) > before:
            return  # slaaprust was not there yet
        past = scene.recent.pasts(before)
        last = scene.recent.evening_on(before, evening.local(scene.now))
        day = Day(last, scene.recent.settings_on(before), scene.recent.facts(before))
        for decision in due(scene.now, day, past, Hindrance()):
            if isinstance(decision, Drop):
                self._drop(decision.moment, before)

    def _follow_open(self, scene: Scene) -> None:
        """Take away what has passed of an open prompt, and what was done in another way."""
        if self._open is None:
            return
        before, still = self._open, self._open.still(scene.now, scene.plan(Hindrance()))
        self._open = still and still.with_left(*_left(scene))
        if self._open is None:
            self.close_prompt()
        elif (self._open.thoughts > 0, self._open.asks) != (before.thoughts > 0, before.asks):
            self._face.prompt(self._open)

    def _follow_screen(self) -> None:
        """Follow how long the screen is in use, for those who asked for pauses."""
        settings = self._view.settings
        if not settings.pause or self._desktop.in_use() is False:
            self._screen_since = None
            return
        now = self._view.clock().astimezone(UTC)
        every = timedelta(minutes=settings.pause_after)
        rested = self._ticked is not None and now - self._ticked >= BREAK
        if self._screen_since is None or rested:
            self._screen_since = now
        if now - self._screen_since >= 2 * every:
            self._screen_since = now - every  # held all the while: the next pause replaces it


def _left(scene: Scene) -> tuple[int, bool]:
    """Return how many thoughts the morning hands back, and whether it asks for the night."""
    return len(scene.recent.waiting(scene.day.evening.date)), asks_for_night(scene.day)
