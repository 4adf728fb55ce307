"""The words about something after a cutoff or adding up: neutral, one sentence each."""

from datetime import datetime, timedelta

from slaaprust.domain.tables.exercise import GENTLER
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.tonight.warnings import AtOnce, DayTotal, LateCaffeine, LateWorkout, Warned
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import about, clock, mg, say, span

LATE_WORKOUT = N_(
    "warnings", "Dit was {span} na je grens van {time}. Neem de tijd om af te koelen."
)


LATE_OTHER = N_("warnings", "Dit valt {span} na je grens van {time}. Goed om te weten, meer niet.")


LATE_SMALL = N_("warnings", "Na je grens van {time}, maar het is weinig: {mg}.")


LATE_CAFFEINE = N_(
    "warnings",
    "Dit valt {span} na je grens van {time}. "
    "Rond bedtijd naar schatting {about}, tussen {low} en {high}.",
)


LATE_RISING = N_(
    "warnings",
    "Dit valt {span} na je grens van {time}. "
    "In de nacht naar schatting tot {about}, tussen {low} en {high}.",
)


def warning_line(warned: Warned, snapshot: Snapshot) -> str:
    """Return one neutral sentence about something that was logged or is about to be."""
    match warned:
        case LateCaffeine():
            return _late_caffeine(warned, snapshot)
        case DayTotal(total, limit):
            return say(
                "warnings",
                "Vandaag {total} cafeïne. "
                "Voor de meeste volwassenen is {limit} op een dag ruim genoeg.",
                total=mg(total),
                limit=mg(limit),
            )
        case AtOnce(total, limit):
            return say(
                "warnings",
                "In een half uur {total} cafeïne. "
                "Voor de meeste volwassenen is {limit} in één keer ruim genoeg.",
                total=mg(total),
                limit=mg(limit),
            )
        case LateWorkout(cutoff, _, True):
            return say(
                "warnings",
                "Dat eindigt na je grens van {time}. {instead}",
                time=clock(snapshot.evening.local(cutoff)),
                instead=gentler_line(),
            )
        case LateWorkout(cutoff, late_by):
            return _after(LATE_WORKOUT, cutoff, late_by, snapshot)
    return _after(LATE_OTHER, warned.cutoff, warned.late_by, snapshot)


def gentler_line() -> str:
    """Return what can be done instead of a hard effort."""
    others = [say("exercise", each) for each in GENTLER]
    return say("warnings", "Rustiger kan ook: {others}.", others=", ".join(others))


def _after(text: str, cutoff: datetime, late_by: timedelta, snapshot: Snapshot) -> str:
    time = clock(snapshot.evening.local(cutoff))
    return say("warnings", text, time=time, span=span(late_by))


def _late_caffeine(warned: LateCaffeine, snapshot: Snapshot) -> str:
    time = clock(snapshot.evening.local(warned.cutoff))
    if warned.small:
        return say("warnings", LATE_SMALL, time=time, mg=mg(warned.mg))
    rising = warned.rising
    band, text = (warned.own, LATE_RISING) if rising else (warned.at_bed, LATE_CAFFEINE)
    return say(
        "warnings",
        text,
        span=span(warned.late_by),
        time=time,
        about=about(band.estimate),
        low=mg(band.low),
        high=mg(band.high),
    )
