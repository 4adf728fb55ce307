"""slaaprust without a screen: what a person can do, and what can be asked."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from slaaprust.core.face_relay import FaceRelay
from slaaprust.core.journal_view import JournalView
from slaaprust.core.landing import LANDING, Landing
from slaaprust.core.ports import Clock, Desktop, Face, Journal, NotKept, Preferences
from slaaprust.core.relaxation import Relaxation, Undisturbed
from slaaprust.core.scheduler import Scheduler
from slaaprust.core.thoughts import Thoughts
from slaaprust.core.windows import WindowName
from slaaprust.domain.evening import DAY, Evening, later, tonight_at
from slaaprust.domain.records.journal import (
    Entry,
    Kept,
    Logged,
    Quiet,
    Sip,
    Skipped,
    Snoozed,
    Tonight,
    Workout,
)
from slaaprust.domain.settings.options import checked
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.drinks import Drink, catalogue, find
from slaaprust.domain.tonight.due import Hindrance, Past, Planned
from slaaprust.domain.tonight.events import EntryLogged, EntryUndone
from slaaprust.domain.tonight.snapshot import Snapshot, limits, take_snapshot
from slaaprust.domain.tonight.warnings import Preview, Warned, preview, warnings_for
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_

if TYPE_CHECKING:
    from slaaprust.core.diary import Diary
    from slaaprust.core.gp import Gp
    from slaaprust.core.review import Review

DOUBLE = timedelta(seconds=2)


class Companion:
    """Does what the person asks, and lets the scheduler say what is due."""

    def __init__(
        self,
        clock: Clock,
        journal: Journal,
        preferences: Preferences,
        desktop: Desktop,
        settings: Settings,
        face: Face | None = None,
        pace: float = 1,
    ) -> None:
        """Take the world outside; `pace` is how many times as fast as life its clock goes."""
        self._face: Face = face or FaceRelay()
        self._stays = face is not None  # a command alone ends, and takes its memory along
        self._preferences = preferences
        self._view = JournalView(clock, journal, settings)
        self.relaxation = Relaxation(self._view, self._keep)
        self._watch = Scheduler(self._view, Undisturbed(desktop, self.relaxation), self._face)
        self._double = DOUBLE * pace
        self.thoughts = Thoughts(self._view, self._keep)
        self.landing = Landing(self._view, desktop, self._keep, self._watch.note)
        self._clicked: tuple[datetime, str] | None = None

    # Rooms that few days are spent in; they are built when they are entered

    @cached_property
    def diary(self) -> "Diary":
        """The diary of nights."""
        from slaaprust.core.diary import Diary

        return Diary(self._view, self._face, self._keep)

    @cached_property
    def review(self) -> "Review":
        """The look back on weeks, and the experiments."""
        from slaaprust.core.review import Review

        return Review(self._view, self._keep)

    @cached_property
    def gp(self) -> "Gp":
        """The page for the GP."""
        from slaaprust.core.gp import Gp

        return Gp(self._view, self._keep)

    def tick(self) -> Snapshot:
        """Say what is due now, remember that it was said, and show the minute."""
        self._watch.tick()
        snapshot = self._render()
        self.landing.look(snapshot)
        return snapshot

    def finish(self) -> None:
        """Note what was counted, and try a last time to save what the disk has not taken yet."""
        self.landing.finish()
        self._view.keep_late()

    # What the person does

    def log(self, entry: Logged) -> EntryLogged:
        """Keep what was drunk, done or eaten; raise Refused or NotKept."""
        self._refuse_ahead(entry)
        warnings = self.warnings(entry)
        kept = self._keep(entry, at=entry.at)
        told = EntryLogged(kept.uid, entry, warnings, kept.unsaved)
        if not kept.unsaved:
            self._face.tell(told)
        return told

    def log_click(self) -> EntryLogged | None:
        """Log the default drink, once for a double click; raise UnknownDrink or NotKept."""
        now = self.now()
        if self._clicked and abs(now.astimezone(UTC) - self._clicked[0]) < self._double:
            return None
        told = self.log(self.sip(self.settings.default_drink, now))
        self._clicked = now.astimezone(UTC), told.uid
        return told

    def sip(
        self, word: str, at: datetime | None = None, mg: float | None = None, minutes: int = 0
    ) -> Sip:
        """Return a drink that goes by this word, not yet logged; raise UnknownDrink."""
        drink = find(word, self.drinks)
        return Sip(at or self.now(), drink.key, drink.mg if mg is None else mg, minutes)

    def undo(self, uid: str | None = None) -> EntryUndone:
        """Take back what was logged, the last thing if none is named; raise Refused or NotKept."""
        logged = self._view.recent().logged()
        found = [kept for kept in logged if uid in (None, kept.uid)]
        if not found:
            raise Refused(N_("refused", "Er is niets om ongedaan te maken."))
        self._view.remove(found[-1].uid)
        self._clicked = None
        told = EntryUndone(found[-1])
        self._face.tell(told)
        self._render()
        return told

    def correct(self, uid: str, entry: Logged) -> None:
        """Put right what was logged; raise Refused, KeyError or NotKept."""
        self._refuse_ahead(entry)
        self._view.replace(uid, entry)
        self._render()

    def begin_landing(self) -> None:
        """Begin the landing now, and show it in place of its prompt."""
        self.landing.begin()
        self._answered(LANDING)
        self._face.show(WindowName.LANDING)

    def snooze(self, moment: str, minutes: int) -> datetime:
        """Let a moment come back later; raise Refused where it would lose its sense by then."""
        scene = self._watch.scene()
        planned = next(each for each in scene.plan(Hindrance()) if each.id == moment)
        until = max(scene.now, planned.at or scene.now) + timedelta(minutes=minutes)
        if minutes <= 0 or planned.until is None or until >= planned.until:
            raise Refused(N_("refused", "Zo ver uitstellen kan niet meer."))
        local = scene.day.evening.local(until)
        shown = len(scene.past.get(moment, Past()).shown)
        self._keep(Snoozed(self.now(), moment, local, shown))
        self._answered(moment)
        return local

    def skip(self, *moments: str) -> None:
        """Leave moments out this evening."""
        for moment in moments:
            self._keep(Skipped(self.now(), moment))
            self._answered(moment)

    def close_prompt(self) -> None:
        """Take the prompt away; nothing more is asked."""
        self._watch.close_prompt()

    def tonight(self, bedtime: time | None) -> Evening:
        """Set another bedtime for this evening only, or go back to the usual times."""
        now, recent = self.now(), self._view.recent()
        evening = recent.evening_of(now)
        if bedtime is None:
            return self._as_usual(evening, now)
        for day in (evening.date, evening.date + DAY):
            night = tonight_at(bedtime, day, now, self.settings)
            changed = recent.with_tonight(day, night).evening_on(day, now)
            if now < evening.bedtime or changed.bedtime > now:
                break  # else that time has passed tonight, so the next evening is meant
        self._keep(night, evening=day)
        return changed

    def _as_usual(self, evening: Evening, now: datetime) -> Evening:
        """Take the times set for this evening back; after bedtime those of the next one."""
        day = evening.date + DAY if now >= evening.bedtime else evening.date
        self._keep(Tonight(now), evening=day)
        return self._view.recent(day).evening_on(day, now)

    def quiet(self, minutes: int) -> datetime:
        """Say nothing for some minutes; 0 ends the quiet. Return when it ends."""
        now = self.now()
        until = later(now, timedelta(minutes=minutes))
        self._keep(Quiet(now, until))
        return until

    def quiet_tonight(self) -> datetime:
        """Say nothing until getting up. Return when that is."""
        now = self.now()
        evening = self._view.recent().evening_of(now)
        until = evening.local(evening.getting_up)
        self._keep(Quiet(now, until))
        return until

    def change(self, settings: Settings) -> None:
        """Take new settings; raise Refused or NotKept."""
        self._preferences.save(checked(settings))
        self._view.settings = settings
        self._face.settle()
        self._render()

    # What there is to know

    @property
    def settings(self) -> Settings:
        """What the person has set."""
        return self._view.settings

    @property
    def drinks(self) -> tuple[Drink, ...]:
        """All drinks, with the person's own."""
        return catalogue(self.settings.drinks)

    @property
    def favourites(self) -> tuple[Drink, ...]:
        """The drinks that the person has ready to be pressed."""
        return tuple(find(word, self.drinks) for word in self.settings.favourites)

    def now(self) -> datetime:
        """Return now where the person is."""
        return self._view.clock()

    def snapshot(self) -> Snapshot:
        """Return this minute, with what held prompts back at the last tick."""
        scene, hindrance = self._watch.scene(), self._watch.hindrance
        plan = scene.plan(hindrance)
        return take_snapshot(scene.now, scene.day, plan, scene.recent.kept, hindrance.reason)

    def agenda(self, day: date) -> tuple[Evening, tuple[Planned, ...]]:
        """Return the evening of a date and how its moments stand now."""
        scene = self._watch.scene(day)
        return scene.day.evening, scene.plan(self._watch.hindrance)

    def day_log(self, day: date) -> tuple[Kept, ...]:
        """Return all that was kept of the evening of a date, in its order."""
        return tuple(each for each in self._view.recent(day).kept if each.evening == day)

    def preview(self, sip: Sip) -> Preview:
        """Return what a drink would mean tonight, before it is logged."""
        day, sips, earlier = self._view.around(sip.at)
        half_life = self.settings.half_life
        return preview(sip, limits(day), sips, earlier=earlier, half_life=half_life)

    def warnings(self, entry: Logged) -> tuple[Warned, ...]:
        """Return what there is to say of something not yet logged, for its own evening."""
        if isinstance(entry, Sip):
            return self.preview(entry).warnings
        day, _, _ = self._view.around(entry.at)
        return warnings_for(entry, limits(day))

    # Keeping and showing

    def _refuse_ahead(self, entry: Logged) -> None:
        planned = isinstance(entry, Workout) and entry.planned
        if not planned and entry.at > self.now().astimezone(UTC) + timedelta(minutes=1):
            raise Refused(N_("refused", "Dat tijdstip ligt nog voor je."))

    def _keep(self, entry: Entry, at: datetime | None = None, evening: date | None = None) -> Kept:
        """Keep an entry under the evening of its moment, now if none is given.

        Raise NotKept where the disk refuses it and it cannot wait in memory either.
        """
        at = at or self.now()
        day = evening or self._view.recent(at.date()).evening_of(at).date
        kept = self._watch.note(day, entry)
        if kept.unsaved and not self._stays:
            raise NotKept(kept.unsaved)
        self._render()
        return kept

    def _answered(self, moment: str) -> None:
        self._watch.answered(moment)
        self._render()

    def _render(self) -> Snapshot:
        snapshot = self.snapshot()
        self._face.render(snapshot)
        return snapshot
