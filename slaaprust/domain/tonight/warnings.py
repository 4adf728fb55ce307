"""What a logged thing means for tonight: values only, for previews and confirmations alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from slaaprust.domain.records.journal import Logged, Sip, Workout
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.tonight.caffeine import HALF_LIFE, Band, band_at, tmax
from slaaprust.domain.tonight.cutoffs import cutoff_for

# Decaf, hot chocolate and a bar of milk chocolate: less than two cups of coffee differ among
# themselves (50 to 100 mg), so nothing can be said of them.
NEGLIGIBLE_MG = 10.0
# The evidence puts the line of what is left at bedtime near 50 mg, between 35 and 75. Small is
# what stays under the lower edge even in a slow body.
SMALL_MG = 35.0
DAY_MG, ONCE_MG = 400.0, 200.0  # EFSA 2015, for adults
AT_ONCE = timedelta(minutes=30)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Limits:
    """The bedtime and by key the cutoffs of an evening (None is off), and the amounts a day."""

    bedtime: datetime
    cutoffs: Mapping[str, datetime | None] = field(default_factory=dict)
    day_mg: float = DAY_MG
    once_mg: float = ONCE_MG

    def of(self, entry: Logged) -> datetime | None:
        """Return the cutoff that something logged is held against, if there is one."""
        row = cutoff_for(entry)
        return self.cutoffs.get(row.key) if row else None


@dataclass(frozen=True, slots=True)
class LateCaffeine:
    """A drink after the cutoff; `late_by` and all other spans here are whole minutes.

    at_bed: of all drinks at bedtime. own: the most that this one gives from bedtime on.
    small: all drinks after the cutoff up to this one leave little, even in a slow body.
    rising: it is still being taken up at bedtime, or taken after it, so at_bed tells too little.
    """

    cutoff: datetime
    late_by: timedelta
    mg: float
    at_bed: Band
    own: Band
    small: bool
    rising: bool


@dataclass(frozen=True, slots=True)
class DayTotal:
    """More caffeine in a day than the limit."""

    mg: float
    limit: float


@dataclass(frozen=True, slots=True)
class AtOnce:
    """More caffeine within half an hour than the limit."""

    mg: float
    limit: float


@dataclass(frozen=True, slots=True)
class LateWorkout:
    """Vigorous effort that ends after the cutoff."""

    cutoff: datetime
    late_by: timedelta
    planned: bool


@dataclass(frozen=True, slots=True)
class LateOther:
    """Anything else after its cutoff."""

    cutoff: datetime
    late_by: timedelta


Warned = LateCaffeine | DayTotal | AtOnce | LateWorkout | LateOther


@dataclass(frozen=True, slots=True)
class Preview:
    """What a drink would mean: all that would be left at bedtime, and what would be warned of."""

    at_bed: Band
    warnings: tuple[Warned, ...]


def warnings_for(
    entry: Logged,
    limits: Limits,
    sips: Iterable[Sip] = (),
    *,
    earlier: Iterable[Sip] = (),
    half_life: float = HALF_LIFE,
) -> tuple[Warned, ...]:
    """Return what there is to say of a logged or planned thing, the weightiest first.

    `sips` are all of that day, from getting up to getting up, with or without this one;
    `earlier` are those of the day before, which count only for what is left at bedtime.
    """
    match entry:
        case Sip():
            day = tuple(sips)
            day = day if entry in day else (*day, entry)
            return _of_sip(entry, limits, day, tuple(earlier), half_life)
        case Workout(at, Intensity.VIGOROUS, _, planned):
            late = _late(at, limits.of(entry))
            return (LateWorkout(*late, planned),) if late else ()
        case Workout():
            return ()
    late = _late(entry.at, limits.of(entry))
    return (LateOther(*late),) if late else ()


def preview(
    sip: Sip,
    limits: Limits,
    sips: Iterable[Sip] = (),
    *,
    earlier: Iterable[Sip] = (),
    half_life: float = HALF_LIFE,
) -> Preview:
    """Return what a drink that is not logged yet would mean; `sips` are those of that day."""
    day, before = (*sips, sip), tuple(earlier)
    at_bed = band_at((*before, *day), limits.bedtime, half_life)
    return Preview(at_bed, _of_sip(sip, limits, day, before, half_life))


def _of_sip(
    sip: Sip, limits: Limits, day: tuple[Sip, ...], earlier: tuple[Sip, ...], half_life: float
) -> tuple[Warned, ...]:
    if sip.mg <= NEGLIGIBLE_MG:
        return ()
    found: list[Warned] = []
    if late := _late(_end(sip), limits.of(sip)):
        at_bed = band_at((*earlier, *day), limits.bedtime, half_life)
        own = _from_bed(sip, limits.bedtime, half_life)
        rising = _peak(sip, half_life) > limits.bedtime.astimezone(UTC)
        small = _high_of_late(sip, limits, day, half_life) < SMALL_MG
        found.append(LateCaffeine(*late, sip.mg, at_bed, own, small, rising))
    if (once := _at_once(sip, (*earlier, *day))) > limits.once_mg:
        found.append(AtOnce(once, limits.once_mg))
    if (total := sum(each.mg for each in day)) > limits.day_mg:
        found.append(DayTotal(total, limits.day_mg))
    return tuple(found)


def _late(at: datetime, cutoff: datetime | None) -> tuple[datetime, timedelta] | None:
    """Return a passed cutoff and by how many whole minutes, since minutes are what is shown."""
    if cutoff is None:
        return None
    by = (at.astimezone(UTC) - cutoff.astimezone(UTC)) // _MINUTE * _MINUTE
    return (cutoff, by) if by > timedelta(0) else None


def _end(sip: Sip) -> datetime:
    return sip.at.astimezone(UTC) + timedelta(minutes=sip.minutes)


def _peak(sip: Sip, half_life: float) -> datetime:
    return _end(sip) + timedelta(hours=tmax(half_life))


def _from_bed(sip: Sip, bedtime: datetime, half_life: float) -> Band:
    """Return the most that one drink gives from bedtime on: a late one still has to come up."""
    return band_at((sip,), max(bedtime.astimezone(UTC), _peak(sip, half_life)), half_life)


def _high_of_late(sip: Sip, limits: Limits, day: tuple[Sip, ...], half_life: float) -> float:
    late = (
        each
        for each in day
        if each.mg > NEGLIGIBLE_MG
        and _end(each) <= _end(sip)
        and _late(_end(each), limits.of(each))
    )
    return sum(_from_bed(each, limits.bedtime, half_life).high for each in late)


def _at_once(sip: Sip, sips: tuple[Sip, ...]) -> float:
    """Return the mg of this drink and those begun just before it; of a slow one its share."""
    now = sip.at.astimezone(UTC)
    near = (each for each in sips if timedelta(0) <= now - each.at.astimezone(UTC) <= AT_ONCE)
    return sum(each.mg * min(1.0, AT_ONCE / timedelta(minutes=each.minutes or 1)) for each in near)
