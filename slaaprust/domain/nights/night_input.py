"""Filling in a night: from what a person types to moments that can be, and back again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from slaaprust.domain.evening import DAY, nearest_at
from slaaprust.domain.nights.quantities import MINUTE, minutes_between
from slaaprust.domain.records.night import MOMENTS, QUESTIONS, Night, question
from slaaprust.domain.values.fields import NotTaken, Problem, Refused
from slaaprust.domain.values.marks import N_

LONGEST = timedelta(hours=16)  # from the first moment of a night to its last
SURELY_BEFORE = timedelta(hours=18)  # so long after the time before it nobody means the next day
ENDS = ("final_awakening", "out_of_bed")
Problems = tuple[Problem, ...]


class Impossible(NotTaken):
    """What was told of a night cannot be."""


@dataclass(frozen=True, slots=True)
class NightInput:
    """What filling in a night starts from.

    `bedtime` is the one planned for the evening, by the clock of the place; `before` is what is
    told already; `usual` are starting values, as they are typed, that nobody has confirmed.
    """

    evening: date
    bedtime: datetime
    before: Night | None
    usual: Mapping[str, str]

    def filled(self, raw: Mapping[str, Any], now: datetime) -> tuple[Night, Problems]:
        """Return the night that is told, and what of it cannot be."""
        if self.before is None:
            return filled_in(raw, self.bedtime, now)
        night, problems = filled_in(unchanged_kept(raw, self.before), self.bedtime, now)
        first, source = self.before.at, self.before.source
        return replace(night, at=first, source=source, afterwards=self.before.afterwards), problems


def filled_in(raw: Mapping[str, Any], bedtime: datetime, now: datetime) -> tuple[Night, Problems]:
    """Return the night that is told, and what of it cannot be, which is left out of it.

    `bedtime` is the one planned for that evening, by the clock of the place. Of the times on the
    clock the first is the one nearest to it, and each next one the first not before the last; a
    whole moment can stand in place of a time. `now` is when it is told: nothing lies after it.
    """
    answers, problems = _read(raw)
    for key in MOMENTS:
        if answers.get(key) is not None:
            try:
                answers[key] = _placed(key, answers, bedtime, now)
            except Refused as refused:
                answers[key] = None
                problems.append(Problem(key, refused))
    night = Night(now.astimezone(bedtime.tzinfo), **answers)
    misfits = tuple(Problem(key, why) for key, why in _misfits(night))
    without: dict[str, Any] = {each.key: None for each in misfits}
    return replace(night, **without), _in_order((*problems, *misfits))


def typed(night: Night) -> dict[str, str]:
    """Return the answers as a person types them; what is missing is empty."""
    return {each.key: each.kind.word(_on_the_clock(getattr(night, each.key))) for each in QUESTIONS}


def unchanged_kept(raw: Mapping[str, Any], night: Night) -> dict[str, Any]:
    """Return the answers with the night's own moment wherever its time was left as it was."""
    before = typed(night)
    same = {key: getattr(night, key) for key in MOMENTS if raw.get(key) == before[key] != ""}
    return {**raw, **same}


def _on_the_clock(value: Any) -> Any:
    return value.time() if isinstance(value, datetime) else value


def _read(raw: Mapping[str, Any]) -> tuple[dict[str, Any], list[Problem]]:
    answers: dict[str, Any] = {}
    problems = []
    for key, value in raw.items():
        try:
            whole = isinstance(value, datetime)
            answers[key] = value if whole else question(key).kind.read(value)
        except Refused as refused:
            problems.append(Problem(key, refused))
    return answers, problems


def _placed(key: str, answers: Mapping[str, Any], bedtime: datetime, now: datetime) -> datetime:
    """Return the moment that was meant; raise Refused where it cannot be."""
    given = answers[key]
    earlier = MOMENTS[: MOMENTS.index(key)]
    known = [each for before in earlier if (each := answers.get(before)) is not None]
    moment = given if isinstance(given, datetime) else _meant(key, given, known, bedtime)
    moment = moment.astimezone(bedtime.tzinfo).replace(second=0, microsecond=0)
    if known:
        _refuse_out_of_reach(moment, known[0], known[-1])
    if moment.astimezone(UTC) > now.astimezone(UTC) + MINUTE:
        raise Refused(N_("refused", "Dat tijdstip ligt nog voor je."))
    return moment


def _refuse_out_of_reach(moment: datetime, first: datetime, last: datetime) -> None:
    """Refuse what comes before the last time, as one reads it, or long after the first one."""
    since_first, since_last = (moment.astimezone(UTC) - m.astimezone(UTC) for m in (first, last))
    if since_last < timedelta() or since_last > SURELY_BEFORE:
        text = N_("refused", "{given} ligt voor {before}. Kijk beide tijden nog na.")
        raise Refused(text, before=f"{last:%H:%M}", given=f"{moment:%H:%M}")
    if since_first > LONGEST:
        text = N_("refused", "Van {before} tot {given} is meer dan 16 uur. Kijk beide nog na.")
        raise Refused(text, before=f"{first:%H:%M}", given=f"{moment:%H:%M}")


def _meant(key: str, wall: time, known: list[datetime], bedtime: datetime) -> datetime:
    if known or key in ENDS:
        return _first_at(wall, known[-1] if known else bedtime)
    moment = nearest_at(wall, bedtime).astimezone(bedtime.tzinfo)
    if moment.time() != wall:
        _refuse_skipped(wall)
    return moment


def _first_at(wall: time, earliest: datetime) -> datetime:
    """Return the first moment from here on at which the clock shows this time."""
    for days in range(2):
        day = earliest.date() + days * DAY
        for fold in (0, 1):
            shown = datetime.combine(day, wall, earliest.tzinfo).replace(fold=fold)
            moment = shown.astimezone(UTC)
            if moment >= earliest.astimezone(UTC):
                if moment.astimezone(earliest.tzinfo).time() != wall:
                    _refuse_skipped(wall)
                return moment.astimezone(earliest.tzinfo)
    raise AssertionError("a clock shows every time within two days")


def _refuse_skipped(wall: time) -> None:
    raise Refused(
        N_("refused", "{given} was er die nacht niet: de klok ging toen een uur vooruit."),
        given=f"{wall:%H:%M}",
    )


def _misfits(night: Night) -> Iterator[tuple[str, Refused]]:
    """Tell which minutes do not fit between the moments, or do not go together."""
    asleep_by, sol, waso = night.final_awakening or night.out_of_bed, night.sol, night.waso
    room = minutes_between(night.try_to_sleep, asleep_by)
    if room is not None and (sol or 0) > room:
        yield "sol", _no_room(room, night.try_to_sleep, asleep_by)
    elif night.awakenings == 0 and waso:
        text = N_("refused", "Er staat 0 keer wakker, en toch {given} minuten. Kijk beide nog na.")
        yield "waso", Refused(text, given=waso)
    elif room is not None and (sol or 0) + (waso or 0) > room:
        text = N_("refused", "Na het inslapen is er tot {end} nog plek voor {room} minuten.")
        yield "waso", Refused(text, end=f"{asleep_by:%H:%M}", room=room - (sol or 0))
    after = minutes_between(night.final_awakening, night.out_of_bed)
    if after is not None and (night.still_trying or 0) > after:
        yield "still_trying", _no_room(after, night.final_awakening, night.out_of_bed)


def _no_room(room: int, start: datetime | None, end: datetime | None) -> Refused:
    return Refused(
        N_("refused", "Tussen {start} en {end} is er plek voor {room} minuten."),
        start=f"{start:%H:%M}",
        end=f"{end:%H:%M}",
        room=room,
    )


def _in_order(problems: Iterable[Problem]) -> Problems:
    order = [each.key for each in QUESTIONS]
    return tuple(sorted(problems, key=lambda each: order.index(each.key)))
