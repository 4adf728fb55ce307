"""The picture of a day as one value: where everything lies between getting up and bed."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from slaaprust.domain.evening import Evening
from slaaprust.domain.records.journal import Logged, Sip, Workout
from slaaprust.domain.tonight.caffeine import Band, band_at, curve
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.tonight.warnings import AtOnce, DayTotal, warnings_for

AFTER_BED = timedelta(hours=1)
AFTER_NOW = timedelta(minutes=15)
_QUARTER = timedelta(minutes=15)
_TOPS = (100, 200, 300, 400, 600, 800, 1000)  # mg at the top of the scale


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """A place on the caffeine curve: x from 0 to 1, the rest in mg."""

    x: float
    band: Band


@dataclass(frozen=True, slots=True)
class DayMark:
    """Something logged: it took from `since` to `x`, and `late` says it was after its cutoff."""

    x: float
    since: float
    first: datetime
    last: datetime
    uid: str
    entry: Logged
    late: bool

    @property
    def drink(self) -> bool:
        """Whether it belongs among the drinks."""
        return isinstance(self.entry, Sip)


@dataclass(frozen=True, slots=True)
class DayLine:
    """A moment that counts; `id` is now, bed, landing or the key of a cutoff."""

    id: str
    x: float
    at: datetime


@dataclass(frozen=True, slots=True)
class DayModel:
    """A day from start to end in real time; places go from 0 to 1, moments are in UTC."""

    evening: Evening
    start: datetime
    end: datetime
    now: DayLine
    bed: DayLine
    landing: DayLine
    cutoffs: tuple[DayLine, ...]
    marks: tuple[DayMark, ...]
    hours: tuple[DayLine, ...]
    curve: tuple[CurvePoint, ...]
    now_mg: Band
    bed_mg: Band
    top_mg: float
    previewed: Sip | None = None
    preview: tuple[CurvePoint, ...] = ()
    preview_mg: Band | None = None


def day_picture(snapshot: Snapshot, preview: Sip | None = None) -> DayModel:
    """Return the picture of a snapshot's day; `preview` is a drink that is not logged yet."""
    evening, half_life = snapshot.evening, snapshot.settings.half_life
    start, end = evening.start, _end(snapshot)
    more = () if preview is None else (*snapshot.sips, preview)
    spots = _spots(snapshot.sips, start, end, half_life)
    ahead = _ahead(more, start, end, half_life)

    def line(name: str, at: datetime) -> DayLine:
        return DayLine(name, _place(at, start, end), at.astimezone(UTC))

    return DayModel(
        evening=evening,
        start=start,
        end=end,
        now=line("now", snapshot.now),
        bed=line("bed", evening.bedtime),
        landing=line("landing", min(snapshot.landing_at, evening.bedtime)),
        cutoffs=tuple(
            line(key, at)
            for key, at in snapshot.limits.cutoffs.items()
            if at is not None and start <= at <= end
        ),
        marks=_marks(snapshot, start, end),
        hours=tuple(line("hour", each) for each in _hours(evening, start, end)),
        curve=spots,
        now_mg=snapshot.caffeine_now,
        bed_mg=snapshot.caffeine_at_bed,
        top_mg=_top(max(each.band.high for each in (*spots, *ahead))),
        previewed=preview,
        preview=ahead,
        preview_mg=band_at(more, evening.bedtime, half_life) if preview else None,
    )


def _end(snapshot: Snapshot) -> datetime:
    evening = snapshot.evening
    wanted = max(evening.bedtime + AFTER_BED, snapshot.now + AFTER_NOW)
    return max(min(wanted, evening.getting_up), evening.start + AFTER_BED)


def _place(moment: datetime, start: datetime, end: datetime) -> float:
    return min(1.0, max(0.0, (moment.astimezone(UTC) - start) / (end - start)))


def _spots(
    sips: tuple[Sip, ...], start: datetime, end: datetime, half_life: float
) -> tuple[CurvePoint, ...]:
    points = curve(sips, start, end, half_life=half_life) if sips else ()
    if not points:
        return CurvePoint(0.0, Band(0, 0, 0)), CurvePoint(1.0, Band(0, 0, 0))
    return tuple(CurvePoint(_place(each.at, start, end), each.band) for each in points)


def _ahead(
    sips: tuple[Sip, ...], start: datetime, end: datetime, half_life: float
) -> tuple[CurvePoint, ...]:
    """Return the curve from the last of these drinks on, since before it nothing changes."""
    since = max(start, sips[-1].at.astimezone(UTC)) if sips else end
    if since >= end:
        return ()
    points = curve(sips, since, end, half_life=half_life)
    return tuple(CurvePoint(_place(each.at, start, end), each.band) for each in points)


def _marks(snapshot: Snapshot, start: datetime, end: datetime) -> tuple[DayMark, ...]:
    marks = []
    for kept in snapshot.kept:
        entry = kept.entry
        assert isinstance(entry, Logged)
        first, last = _took(entry)
        warned = warnings_for(entry, snapshot.limits)
        late = any(not isinstance(each, AtOnce | DayTotal) for each in warned)
        places = _place(last, start, end), _place(first, start, end)
        marks.append(DayMark(*places, first, last, kept.uid, entry, late))
    return tuple(sorted(marks, key=lambda each: (each.x, each.uid)))


def _took(entry: Logged) -> tuple[datetime, datetime]:
    at = entry.at.astimezone(UTC)
    match entry:
        case Workout(minutes=int(minutes)):
            return at - timedelta(minutes=minutes), at
        case Sip(minutes=minutes):
            return at, at + timedelta(minutes=minutes)
    return at, at


def _hours(evening: Evening, start: datetime, end: datetime) -> list[datetime]:
    """Return when the clock shows a whole hour; all zones differ by whole quarters from UTC."""
    moment, found = start.replace(minute=start.minute // 15 * 15, second=0, microsecond=0), []
    while moment <= end:
        if moment >= start and evening.local(moment).minute == 0:
            found.append(moment)
        moment += _QUARTER
    return found


def _top(highest: float) -> float:
    needed = highest * 1.08  # a peak does not touch the top
    return next((top for top in _TOPS if top >= needed), -(-needed // 500) * 500)
