"""What a night comes to: lengths in minutes, shares in percent, moments; None where one is missing.

The names are those of the consensus diary (Carney 2012, Sleep 35:287). Papers differ on two
points; here WASO leaves the final awakening out, and both denominators of sleep efficiency are
given (Reed & Sacco 2016, J Clin Sleep Med 12:263).
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from slaaprust.domain.evening import later
from slaaprust.domain.records.night import Night

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Quantities:
    """The quantities of one night; minutes, percent, and moments on the night's own clock."""

    tib: int | None  # time in bed, min
    settling: int | None  # from in bed until trying to sleep, min
    sol: int | None  # sleep onset latency, min
    waso: int | None  # wake after sleep onset, without the final awakening, min
    spt: int | None  # sleep period time, from onset to the final awakening, min
    tst: int | None  # total sleep time, min
    twak: int | None  # from the final awakening until out of bed, min
    twt: int | None  # total wake time, min
    se_tib: float | None  # sleep efficiency over the time in bed, percent
    se_dse: float | None  # sleep efficiency over the time of the sleep episode, percent
    onset: datetime | None
    midpoint: datetime | None

    @property
    def complete(self) -> bool:
        """Whether all lengths are known."""
        return None not in (self.tib, self.settling, self.sol, self.waso, self.tst, self.twak)


def quantities(night: Night) -> Quantities:
    """Return what a night comes to; moments that run backwards give nothing.

    se_dse is 100 * TST / (SOL + TST + WASO + minutes still trying after the final awakening), in
    which minutes that were not told count as none: the core of the diary does not ask for them.
    """
    sol, waso, twak = night.sol, _waso(night), _minutes(night.final_awakening, night.out_of_bed)
    tib, onset = _minutes(night.in_bed, night.out_of_bed), _onset(night)
    spt = _minutes(onset, night.final_awakening)
    tst = _positive(None if spt is None or waso is None else spt - waso)
    return Quantities(
        tib=tib,
        settling=_minutes(night.in_bed, night.try_to_sleep),
        sol=sol,
        waso=waso,
        spt=spt,
        tst=tst,
        twak=twak,
        twt=_sum(sol, waso, twak),
        se_tib=_percent(tst, tib),
        se_dse=_percent(tst, _sum(sol, tst, waso, night.still_trying or 0)),
        onset=onset,
        midpoint=_midpoint(onset, night.final_awakening),
    )


def _waso(night: Night) -> int | None:
    """Return the minutes awake; who did not wake was not awake, which is no guess."""
    return 0 if night.awakenings == 0 and night.waso is None else night.waso


def _onset(night: Night) -> datetime | None:
    if night.try_to_sleep is None or night.sol is None:
        return None
    return later(night.try_to_sleep, night.sol * MINUTE)


def _midpoint(onset: datetime | None, final: datetime | None) -> datetime | None:
    """Return the middle between onset and final awakening, whatever was awake in between."""
    if onset is None or final is None or _minutes(onset, final) is None:
        return None
    return later(onset, (final.astimezone(UTC) - onset.astimezone(UTC)) / 2)


def _minutes(start: datetime | None, end: datetime | None) -> int | None:
    return _positive(minutes_between(start, end))


def minutes_between(start: datetime | None, end: datetime | None) -> int | None:
    """Return the whole minutes that really passed, also where the clock was changed between.

    Below 0 where the end lies first, and None where one of them is not known.
    """
    if start is None or end is None:
        return None
    return (end.astimezone(UTC) - start.astimezone(UTC)) // MINUTE


def _positive(minutes: int | None) -> int | None:
    return None if minutes is None or minutes < 0 else minutes


def _sum(*minutes: int | None) -> int | None:
    known = [each for each in minutes if each is not None]
    return sum(known) if len(known) == len(minutes) else None


def _percent(part: int | None, whole: int | None) -> float | None:
    return 100 * part / whole if part is not None and whole else None
