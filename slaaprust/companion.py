"""slaaprust without a screen: the tick, and the person's actions, all through the ports."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from slaaprust.domain.drinks import Drink, catalogue, find
from slaaprust.domain.evening import DAY, Evening, later, tonight_at
from slaaprust.domain.fields import Refused
from slaaprust.domain.journal import (
    Dropped,
    Entry,
    Kept,
    LandingBegun,
    Logged,
    Quiet,
    Shown,
    Sip,
    Skipped,
    Snoozed,
    Thought,
    Tonight,
    Workout,
)
from slaaprust.domain.moments import (
    AWAY,
    AWAY_AFTER,
    Day,
    Drop,
    Hindrance,
    Hold,
    Past,
    Planned,
    Show,
    State,
    agenda,
    due,
)
from slaaprust.domain.outlook import Snapshot, limits, outlook, quiet_until
from slaaprust.domain.prompt import Prompt
from slaaprust.domain.recent import Recent
from slaaprust.domain.settings import Settings, checked
from slaaprust.domain.text import N_
from slaaprust.domain.told import LoggedIt, NotSaved, Undone
from slaaprust.domain.warnings import Preview, Warned, preview, warnings_for
from slaaprust.ports import Clock, Desktop, Face, Journal, NotKept, Preferences

HABIT = 14 * DAY  # who logged within this time is somebody who logs
DOUBLE = timedelta(seconds=2)
BREAK = timedelta(minutes=5)  # this long away from the screen is a pause


@dataclass(frozen=True, slots=True)
class _Scene:
    """One reading of the clock (in UTC) and the journal."""

    now: datetime
    day: Day
    recent: Recent
    past: dict[str, Past]


class Companion:
    """Decides what is said when, and does what the person asks."""

    def __init__(
        self,
        clock: Clock,
        journal: Journal,
        preferences: Preferences,
        desktop: Desktop,
        settings: Settings,
        face: Face | None = None,
    ) -> None:
        self.settings = settings
        self.face = face
        self._clock = clock
        self._journal = journal
        self._preferences = preferences
        self._desktop = desktop
        self._hindrance = Hindrance()
        self._open: Prompt | None = None
        self._waiting: dict[str, str] = {}
        self._unsaved: list[Kept] = []
        self._ticked: datetime | None = None
        self._evening: date | None = None
        self._screen_since: datetime | None = None
        self._clicked: tuple[datetime, str] | None = None

    # The tick

    def tick(self) -> Snapshot:
        """Say what is due now, remember that it was said, and show the minute."""
        self._save_late()
        self._watch_screen()
        scene = self._scene()
        self._close_day_before(scene)
        self._hindrance = self._ask_desktop(scene)
        self._withdraw_passed(scene)
        decisions = due(scene.now, scene.day, scene.past, self._hindrance)
        for decision in decisions:
            match decision:
                case Show(moments):
                    self._show(moments, scene)
                case Drop(moment):
                    self._drop(moment, scene.day.evening.date)
        self._waiting = {d.moment.id: d.reason for d in decisions if isinstance(d, Hold)}
        self._ticked, self._evening = scene.now, scene.day.evening.date
        return self._render()

    def _ask_desktop(self, scene: _Scene) -> Hindrance:
        """Ask only when something is due: nothing is polled all day."""
        plan = agenda(scene.now, scene.day, scene.past, Hindrance())
        ready = [each.moment for each in plan if each.state is State.DUE]
        if not ready:
            return Hindrance()
        if quiet_until(scene.recent.kept, scene.now):
            return Hindrance("quiet")
        if reason := self._desktop.held_back():
            return Hindrance(reason)
        asks = any(moment.in_use for moment in ready)
        return Hindrance(in_use=self._desktop.in_use() if asks else None)

    def _show(self, moments: tuple[Planned, ...], scene: _Scene) -> None:
        evening = scene.day.evening.date
        waited = {each.id: self._waited(each, scene) for each in moments}
        first = next((reason for reason in waited.values() if reason), "")
        thoughts = scene.recent.parked(evening) if "morning" in waited else ()
        self._open = Prompt(moments, first, thoughts).joined(self._open)
        if self.face:
            self.face.prompt(self._open)
        for moment, reason in waited.items():
            self._mark(evening, Shown(self._clock(), moment, reason))
        if "pause" in waited:
            self._screen_since = scene.now

    def _waited(self, moment: Planned, scene: _Scene) -> str:
        """Return why a moment comes later than planned, if something held it back."""
        if moment.id in self._waiting:
            return self._waiting[moment.id]
        meant = scene.past.get(moment.id, Past()).snoozed_until or moment.at
        missed = meant is not None and scene.now - meant > AWAY_AFTER
        return AWAY if missed and self._was_away() else ""

    def _was_away(self) -> bool:
        now = self._clock().astimezone(UTC)
        return self._ticked is None or now - self._ticked > AWAY_AFTER

    def _drop(self, moment: Planned, evening: date) -> None:
        reason = self._waiting.get(moment.id, AWAY if self._was_away() else "")
        self._mark(evening, Dropped(self._clock(), moment.id, reason))

    def _close_day_before(self, scene: _Scene) -> None:
        """Note what passed unseen last evening, once the next one has begun."""
        evening = scene.day.evening
        if self._evening == evening.date:
            return
        before = evening.date - DAY
        known = (self._evening or evening.date, *(kept.evening for kept in scene.recent.kept))
        if min(known) > before:
            return  # slaaprust was not there yet
        past = scene.recent.pasts(before)
        last = scene.recent.evening_on(before, evening.local(scene.now))
        day = replace(scene.day, evening=last, facts=scene.recent.facts(before))
        for decision in due(scene.now, day, past, Hindrance()):
            if isinstance(decision, Drop):
                self._drop(decision.moment, before)

    def _withdraw_passed(self, scene: _Scene) -> None:
        if self._open is None:
            return
        plan = agenda(scene.now, scene.day, scene.past, Hindrance())
        self._open = self._open.still(scene.now, plan)
        if self._open is None:
            self.close_prompt()

    def _watch_screen(self) -> None:
        """Follow how long the screen is in use, for those who asked for pauses."""
        if not self.settings.pause or self._desktop.in_use() is False:
            self._screen_since = None
            return
        now = self._clock().astimezone(UTC)
        every = timedelta(minutes=self.settings.pause_after)
        rested = self._ticked is not None and now - self._ticked >= BREAK
        if self._screen_since is None or rested:
            self._screen_since = now
        if now - self._screen_since >= 2 * every:
            self._screen_since = now - every  # held all the while: the next pause replaces it

    # What the person does

    def log(self, entry: Logged) -> LoggedIt:
        """Keep what was drunk, done or eaten; raise Refused or NotKept."""
        self._refuse_ahead(entry)
        warnings = self.warnings(entry)
        told = LoggedIt(self._keep(entry, at=entry.at), entry, warnings)
        if self.face:
            self.face.tell(told)
        return told

    def log_click(self) -> LoggedIt | None:
        """Log the default drink, once for a double click; raise UnknownDrink or NotKept."""
        now = self._clock()
        if self._clicked and abs(now.astimezone(UTC) - self._clicked[0]) < DOUBLE:
            return None
        told = self.log(self.sip(self.settings.default_drink, now))
        self._clicked = now.astimezone(UTC), told.uid
        return told

    def sip(
        self, word: str, at: datetime | None = None, mg: float | None = None, minutes: int = 0
    ) -> Sip:
        """Return a drink that goes by this word, not yet logged; raise UnknownDrink."""
        drink = find(word, self.drinks)
        return Sip(at or self._clock(), drink.key, drink.mg if mg is None else mg, minutes)

    def undo(self, uid: str | None = None) -> Undone:
        """Take back what was logged, the last thing if none is named; raise Refused or NotKept."""
        logged = self._recent().logged()
        found = [kept for kept in logged if uid in (None, kept.uid)]
        if not found:
            raise Refused(N_("refused", "Er is niets om ongedaan te maken."))
        self._journal.remove(found[-1].uid)
        self._clicked = None
        told = Undone(found[-1])
        if self.face:
            self.face.tell(told)
        self._render()
        return told

    def correct(self, uid: str, entry: Logged) -> None:
        """Put right what was logged; raise Refused, KeyError or NotKept."""
        self._refuse_ahead(entry)
        self._journal.replace(uid, entry)
        self._render()

    def begin_landing(self) -> None:
        """Begin the landing now; its own prompt is then no longer needed."""
        self._keep(LandingBegun(self._clock()))
        self._keep(Shown(self._clock(), "landing"))
        self._answered("landing")

    def snooze(self, moment: str, minutes: int) -> datetime:
        """Let a moment come back later; raise Refused where it would lose its sense by then."""
        scene = self._scene()
        plan = agenda(scene.now, scene.day, scene.past, Hindrance())
        planned = next(each for each in plan if each.id == moment)
        until = max(scene.now, planned.at or scene.now) + timedelta(minutes=minutes)
        if minutes <= 0 or planned.until is None or until >= planned.until:
            raise Refused(N_("refused", "Later kan niet meer voor dit moment."))
        local = scene.day.evening.local(until)
        shown = len(scene.past.get(moment, Past()).shown)
        self._keep(Snoozed(self._clock(), moment, local, shown))
        self._answered(moment)
        return local

    def skip(self, *moments: str) -> None:
        """Leave moments out this evening."""
        for moment in moments:
            self._keep(Skipped(self._clock(), moment))
            self._answered(moment)

    def close_prompt(self) -> None:
        """Take the prompt away; nothing more is asked."""
        self._open = None
        if self.face:
            self.face.withdraw()

    def tonight(self, bedtime: time | None) -> Evening:
        """Set another bedtime for this evening only, or go back to the usual times."""
        now, recent = self._clock(), self._recent()
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
        return self._recent(day).evening_on(day, now)

    def quiet(self, minutes: int) -> datetime:
        """Say nothing for some minutes; 0 ends the quiet. Return when it ends."""
        now = self._clock()
        until = later(now, timedelta(minutes=minutes))
        self._keep(Quiet(now, until))
        return until

    def quiet_tonight(self) -> datetime:
        """Say nothing until getting up. Return when that is."""
        now = self._clock()
        evening = self._recent().evening_of(now)
        until = evening.local(evening.getting_up)
        self._keep(Quiet(now, until))
        return until

    def park(self, text: str) -> None:
        """Put a thought down until the morning; raise Refused or NotKept."""
        if not text.strip():
            raise Refused(N_("refused", "Er staat nog niets om te parkeren."))
        self._keep(Thought(self._clock(), text.strip()))

    def change(self, settings: Settings) -> None:
        """Take new settings; raise Refused or NotKept."""
        self._preferences.save(checked(settings))
        self.settings = settings
        if self.face:
            self.face.settle()
        self._render()

    # What there is to know

    @property
    def drinks(self) -> tuple[Drink, ...]:
        """All drinks, with the person's own."""
        return catalogue(self.settings.drinks)

    def now(self) -> datetime:
        """Return now where the person is."""
        return self._clock()

    def snapshot(self) -> Snapshot:
        """Return this minute, with what held prompts back at the last tick."""
        scene = self._scene()
        plan = agenda(scene.now, scene.day, scene.past, self._hindrance)
        return outlook(scene.now, scene.day, plan, scene.recent.kept, self._hindrance.reason)

    def agenda(self, day: date) -> tuple[Evening, tuple[Planned, ...]]:
        """Return the evening of a date and how its moments stand now."""
        scene = self._scene(day)
        return scene.day.evening, agenda(scene.now, scene.day, scene.past, self._hindrance)

    def day_log(self, day: date) -> tuple[Kept, ...]:
        """Return all that was kept of the evening of a date, in its order."""
        return tuple(each for each in self._recent(day).kept if each.evening == day)

    def preview(self, sip: Sip) -> Preview:
        """Return what a drink would mean tonight, before it is logged."""
        day, sips, earlier = self._around(sip.at)
        half_life = self.settings.half_life
        return preview(sip, limits(day), sips, earlier=earlier, half_life=half_life)

    def warnings(self, entry: Logged) -> tuple[Warned, ...]:
        """Return what there is to say of something not yet logged, for its own evening."""
        if isinstance(entry, Sip):
            return self.preview(entry).warnings
        day, _, _ = self._around(entry.at)
        return warnings_for(entry, limits(day))

    # Reading the clock and the journal

    def _scene(self, date_of: date | None = None) -> _Scene:
        now = self._clock()
        recent = self._recent(date_of)
        evening = recent.evening_on(date_of, now) if date_of else recent.evening_of(now)
        facts = replace(recent.facts(evening.date), screen_since=self._screen_since)
        day = Day(evening, self.settings, facts)
        return _Scene(now.astimezone(UTC), day, recent, recent.pasts(evening.date))

    def _recent(self, around: date | None = None) -> Recent:
        around = around or self._clock().date()
        kept = self._journal.entries(around - HABIT, around + 2 * DAY)
        return Recent.of((*kept, *self._unsaved), self.settings)

    def _around(self, at: datetime) -> tuple[Day, tuple[Sip, ...], tuple[Sip, ...]]:
        recent = self._recent(at.date())
        evening = recent.evening_of(at)
        return Day(evening, self.settings), *recent.sips(evening.date)

    def _refuse_ahead(self, entry: Logged) -> None:
        planned = isinstance(entry, Workout) and entry.planned
        if not planned and entry.at > self._clock().astimezone(UTC) + timedelta(minutes=1):
            raise Refused(N_("refused", "Dat tijdstip ligt nog voor je."))

    # Keeping and showing

    def _keep(self, entry: Entry, at: datetime | None = None, evening: date | None = None) -> str:
        """Keep an entry under the evening of its moment, now if none is given."""
        at = at or self._clock()
        day = evening or self._recent(at.date()).evening_of(at).date
        uid = self._journal.add(day, entry)
        self._render()
        return uid

    def _mark(self, evening: date, entry: Entry) -> None:
        """Remember what was said even when the disk refuses, so that it is not said again."""
        try:
            self._journal.add(evening, entry)
        except NotKept as problem:
            if not self._unsaved and self.face:
                self.face.tell(NotSaved(str(problem)))
            self._unsaved.append(Kept(f"~{len(self._unsaved)}", evening, entry, changed="~"))

    def _save_late(self) -> None:
        while self._unsaved:
            try:
                self._journal.add(self._unsaved[0].evening, self._unsaved[0].entry)
            except NotKept:
                return
            del self._unsaved[0]

    def _answered(self, moment: str) -> None:
        if self._open and moment in self._open.ids:
            self.close_prompt()
        self._render()

    def _render(self) -> Snapshot:
        snapshot = self.snapshot()
        if self.face:
            self.face.render(snapshot)
        return snapshot
