"""The words of a night: its name, its answers, what it comes to, and what was done with it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from slaaprust.domain.evening import DAY
from slaaprust.domain.nights.quantities import Quantities, quantities
from slaaprust.domain.records.night import OWN, QUESTIONS, Night, NightQuestion
from slaaprust.domain.tonight.events import NightChanged
from slaaprust.domain.values.fields import Choice, Number, Scale, answered
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import DAYS, MONTHS, clock, say, span


def night_name(evening: date) -> str:
    """Return a night by its two days: nacht van zaterdag 21 op zondag 22 november 2026."""
    morning = evening + DAY
    text = N_("diary", "nacht van {from_name} {from_day} op {name} {day} {month} {year}")
    if evening.month != morning.month:
        text = N_(
            "diary", "nacht van {from_name} {from_day} {from_month} op {name} {day} {month} {year}"
        )
    return say("diary", text, **_parts(evening, morning))


def short_name(evening: date) -> str:
    """Return the same as it stands in a list: za 21 op zo 22 november 2026."""
    parts = _parts(evening, evening + DAY)
    parts |= {name: str(parts[name])[:2] for name in ("from_name", "name")}
    return say("diary", "{from_name} {from_day} op {name} {day} {month} {year}", **parts)


def _parts(evening: date, morning: date) -> dict[str, object]:
    return {
        "from_name": say("days", DAYS[evening.weekday()]),
        "from_day": evening.day,
        "from_month": say("months", MONTHS[evening.month - 1]),
        "name": say("days", DAYS[morning.weekday()]),
        "day": morning.day,
        "month": say("months", MONTHS[morning.month - 1]),
        "year": morning.year,
    }


def answer(asked: NightQuestion, night: Night) -> str:
    """Return what was answered to a question, in words; nothing where it was not."""
    value = getattr(night, asked.key)
    if value is None or value == "":
        return ""
    kind = answered(asked.kind)
    if isinstance(value, datetime):
        return clock(value)
    if isinstance(kind, Scale):
        return say("night", kind.names[value - 1])
    if isinstance(kind, Choice):
        return say("night", dict(kind.names)[value])
    if isinstance(kind, Number) and kind.unit:
        return f"{value} {say('night', kind.unit)}"
    return str(value)


def answers(night: Night) -> Iterator[str]:
    """Return a line for each question that was answered."""
    for asked in QUESTIONS:
        if said := answer(asked, night):
            yield f"{say('night', asked.label)}: {said}"


COMES_TO = (
    ("tib", N_("diary", "In bed, alles bij elkaar")),
    ("tst", N_("diary", "Geslapen (geschat)")),
    ("twt", N_("diary", "Wakker in bed, na het licht uit")),
)


def comes_to(told: Quantities) -> Iterator[str]:
    """Return a line for each known length; shares only if asked for."""
    for name, label in COMES_TO:
        minutes = getattr(told, name)
        if minutes is not None:
            yield f"{say('diary', label)}: {span(timedelta(minutes=minutes))}"
    if told.midpoint is not None:
        yield f"{say('diary', 'Midden van je slaap')}: {clock(told.midpoint)}"


def whole(evening: date, night: Night) -> tuple[str, ...]:
    """Return a night as lines: its name, all that was answered, and what that comes to."""
    name = night_name(evening)
    lines = (name[:1].upper() + name[1:], *answers(night), *comes_to(quantities(night)))
    return (*lines, *origin(night))


def origin(night: Night) -> Iterator[str]:
    """Return where a night comes from, if that is not the usual."""
    if night.source != OWN:
        yield say("diary", "Uit: {source}", source=night.source)
    if night.afterwards:
        yield say("diary", "Achteraf opgeschreven")


def told_line(told: NightChanged) -> str:
    """Return what was done with a night of the diary."""
    name = night_name(told.evening)
    if told.undone:
        return say("diary", "Ongedaan gemaakt: {night}", night=name)
    if told.kept is None:
        return say("diary", "Weggehaald: {night}", night=name)
    if told.before is not None:
        return say("diary", "Aangepast: {night}", night=name)
    return say("diary", "Bewaard: {night}", night=name)
