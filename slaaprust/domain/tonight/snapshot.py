"""The snapshot: everything a face needs to show this minute, as one value."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from slaaprust.domain.evening import Evening
from slaaprust.domain.nights.experiment import Trial, running
from slaaprust.domain.records.journal import Kept, LandingBegun, LandingStep, Logged, Quiet, Sip
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.caffeine import Band, band_at
from slaaprust.domain.tonight.cutoffs import Cutoff, behind, caffeine_cutoff, cutoffs_of
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.tonight.due import Planned, State
from slaaprust.domain.tonight.phase import Phase
from slaaprust.domain.tonight.warnings import Limits


@dataclass(frozen=True, slots=True)
class Snapshot:
    """This minute: tray, menu and windows all show this same value, so they cannot disagree."""

    now: datetime
    evening: Evening
    settings: Settings
    phase: Phase
    plan: tuple[Planned, ...]
    limits: Limits
    kept: tuple[Kept, ...]
    sips: tuple[Sip, ...]
    caffeine_now: Band
    caffeine_at_bed: Band
    day_mg: float
    landing_begun: datetime | None
    ticked: tuple[str, ...]
    quiet_until: datetime | None
    waits_for: str
    behind: tuple[Cutoff, ...] = ()  # the cutoffs that the icon tells of
    trial: Trial | None = None  # the experiment that this is a day of

    @property
    def held(self) -> tuple[Planned, ...]:
        """The moments that wait for something to end."""
        return tuple(each for each in self.plan if each.state is State.HELD)

    @property
    def next(self) -> Planned | None:
        """The first moment still ahead."""
        ahead = [each for each in self.plan if each.state is State.AHEAD and each.at]
        return min(ahead, key=lambda each: each.at or self.now, default=None)

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps of this evening's landing, in their order."""
        return self.settings.landing_steps[self.evening.date.weekday()]

    @property
    def landing_at(self) -> datetime:
        """When the landing begins, or did begin."""
        return self.landing_begun or landing_start(self.evening, self.settings)

    @property
    def lands(self) -> bool:
        """Whether the landing goes on: begun, or its time has come and it was not left out."""
        if not self.landing_at <= self.now < self.evening.bedtime:
            return False
        unwanted = State.OFF, State.SKIPPED
        planned = any(each.id == "landing" and each.state not in unwanted for each in self.plan)
        return planned or self.landing_begun is not None

    @property
    def landed(self) -> float:
        """How much of the landing lies behind, from 0 to 1."""
        whole = self.evening.bedtime - self.landing_at
        if whole <= timedelta():
            return 1.0  # begun after bedtime
        return min(1.0, max(0.0, (self.now - self.landing_at) / whole))


def landing_start(evening: Evening, settings: Settings) -> datetime:
    """Return when the landing of an evening begins by itself."""
    return evening.bedtime - timedelta(minutes=settings.landing_before)


def limits(day: Day) -> Limits:
    """Return the bedtime and the cutoffs of a day."""
    return Limits(day.evening.bedtime, cutoffs_of(day))


def take_snapshot(
    now: datetime,
    day: Day,
    plan: tuple[Planned, ...],
    recent: Iterable[Kept],
    waits_for: str = "",
) -> Snapshot:
    """Return the snapshot of a moment, from the plan of the day and what was kept lately."""
    recent, now = tuple(recent), now.astimezone(UTC)
    evening, settings = day.evening, day.settings
    today = [kept for kept in recent if kept.evening == evening.date]
    sips = tuple(kept.entry for kept in recent if isinstance(kept.entry, Sip))
    begun, quiet = _landing_begun(today), quiet_until(recent, now)
    phase = _phase(now, day, begun, quiet)
    return Snapshot(
        now=now,
        evening=evening,
        settings=settings,
        phase=phase,
        plan=plan,
        limits=limits(day),
        kept=tuple(kept for kept in today if isinstance(kept.entry, Logged)),
        sips=sips,
        caffeine_now=band_at(sips, now, settings.half_life),
        caffeine_at_bed=band_at(sips, evening.bedtime, settings.half_life),
        day_mg=sum(kept.entry.mg for kept in today if isinstance(kept.entry, Sip)),
        landing_begun=begun,
        ticked=_ticked(today),
        quiet_until=quiet,
        waits_for=waits_for,
        behind=() if phase is Phase.QUIET else _told_behind(now, day, plan),
        trial=running(recent, evening.date),
    )


def quiet_until(recent: Iterable[Kept], now: datetime) -> datetime | None:
    """Return until when no prompts are wanted, if that is still ahead; the last word counts."""
    quiets = [kept.entry for kept in recent if isinstance(kept.entry, Quiet)]
    if not quiets or quiets[-1].until <= now:
        return None
    return quiets[-1].until.astimezone(UTC)


def _landing_begun(today: list[Kept]) -> datetime | None:
    begun = [kept.entry.at for kept in today if isinstance(kept.entry, LandingBegun)]
    return min(begun).astimezone(UTC) if begun else None


def _ticked(today: list[Kept]) -> tuple[str, ...]:
    said = [kept.entry for kept in today if isinstance(kept.entry, LandingStep)]
    return tuple(step for step, done in {each.step: each.done for each in said}.items() if done)


def _told_behind(now: datetime, day: Day, plan: tuple[Planned, ...]) -> tuple[Cutoff, ...]:
    """Return the cutoffs that lie behind, without those that were not wanted tonight."""
    unwanted = {each.id for each in plan if each.state is State.SKIPPED}
    return tuple(each for each in behind(now, day) if each.reminder not in unwanted)


def _phase(now: datetime, day: Day, begun: datetime | None, quiet: datetime | None) -> Phase:
    if quiet is not None:
        return Phase.QUIET
    if now >= day.evening.bedtime:
        return Phase.BEDTIME
    if begun is not None or now >= landing_start(day.evening, day.settings):
        return Phase.LANDING
    return Phase.AFTER_CAFFEINE if now >= caffeine_cutoff(day) else Phase.DAY
