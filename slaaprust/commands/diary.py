"""The diary of nights from the command line."""

from argparse import Namespace
from datetime import date, datetime, timedelta
from typing import Any

from slaaprust.commands.dates import read_date, read_moment
from slaaprust.commands.reply import CommandReply
from slaaprust.core.companion import Companion
from slaaprust.domain.nights.night_input import Impossible, typed
from slaaprust.domain.nights.nights import night_in
from slaaprust.domain.nights.quantities import Quantities, quantities
from slaaprust.domain.records.journal import Kept
from slaaprust.domain.records.night import MOMENTS, QUESTIONS, NightQuestion, question
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.wording.i18n import clock, say, span
from slaaprust.wording.nights import night_name, told_line, whole
from slaaprust.wording.sentences import refused_line

LENGTHS = ("tib", "settling", "sol", "waso", "spt", "tst", "twak", "twt")
FIRST, LAST = date(1970, 1, 1), date(2200, 12, 31)


def by_option(refused: Impossible) -> str:
    """Return why a night cannot be, at the options that were wrong."""
    lines = (f"--{question(e.key).word}: {refused_line(e.why)}" for e in refused.problems)
    return "\n".join(lines)


def _add(words: Namespace, companion: Companion) -> CommandReply:
    evening = _evening(words, companion)
    before = companion.diary.of(evening)
    if before and not words.correct:
        text = N_(
            "refused",
            "Van die nacht staat er al iets. Met --correct pas je alleen aan wat je noemt.",
        )
        raise Refused(text)
    told = companion.diary.tell(evening, _raw(words, companion, before))
    assert told.kept
    lines = (told_line(told), *whole(evening, night_in(told.kept))[1:])
    return CommandReply(lines, _plain(told.kept) | {"saved": not told.unsaved})


def _raw(words: Namespace, companion: Companion, before: Kept | None) -> dict[str, Any]:
    """Return what was given, over what was told before."""
    given = {each.key: getattr(words, each.key) for each in QUESTIONS}
    raw: dict[str, Any] = dict(typed(night_in(before))) if before else {}
    raw |= {key: value for key, value in given.items() if value is not None}
    for key in MOMENTS:
        if "T" in (raw.get(key) or ""):
            raw[key] = read_moment(raw[key], companion.now())
    return raw


def _show(words: Namespace, companion: Companion) -> CommandReply:
    evening = _evening(words, companion)
    kept = companion.diary.of(evening)
    if kept is None:
        text = N_("refused", "Niets in je dagboek over de {night}.")
        raise Refused(text, night=night_name(evening))
    return CommandReply(whole(evening, night_in(kept)), _plain(kept))


def _list(words: Namespace, companion: Companion) -> CommandReply:
    first = read_date(words.first) if words.first else FIRST
    last = read_date(words.last) if words.last else LAST
    nights = companion.diary.between(first, last)
    found = [nights[day] for day in sorted(nights)]
    nothing = say("diary", "Er staan nog geen nachten in je dagboek.")
    lines = tuple(_line(each) for each in found) or (nothing,)
    return CommandReply(lines, {"nights": [_plain(each) for each in found]})


def _line(kept: Kept) -> str:
    night = night_in(kept)
    times = f"{_clock(night.in_bed)} - {_clock(night.out_of_bed)}"
    return f"{kept.evening}  {times}  {say('diary', 'geslapen')} {_asleep(quantities(night))}"


def _clock(moment: datetime | None) -> str:
    return clock(moment) if moment else "  ?  "


def _asleep(told: Quantities) -> str:
    return "?" if told.tst is None else span(timedelta(minutes=told.tst))


def _delete(words: Namespace, companion: Companion) -> CommandReply:
    told = companion.diary.delete(_evening(words, companion))
    assert told.before
    uid = told.before.uid
    back = say("diary", "Terughalen kan met: slaaprust diary restore {uid}", uid=uid)
    return CommandReply((told_line(told), back), {"id": uid, "evening": told.evening.isoformat()})


def _restore(words: Namespace, companion: Companion) -> CommandReply:
    told = companion.diary.restore(words.id)
    assert told.kept
    return CommandReply((told_line(told),), _plain(told.kept))


ACTIONS = {"add": _add, "show": _show, "list": _list, "delete": _delete, "restore": _restore}


def diary(words: Namespace, companion: Companion) -> CommandReply:
    return ACTIONS[words.action](words, companion)


def _evening(words: Namespace, companion: Companion) -> date:
    return read_date(words.date) if words.date else companion.diary.last_evening()


def _plain(kept: Kept) -> dict[str, Any]:
    """Return a night as one plain object: what was told, and what it comes to."""
    night = night_in(kept)
    told = [each for each in QUESTIONS if each.key not in LENGTHS]
    q = quantities(night)
    return {
        "evening": kept.evening.isoformat(),
        "id": kept.uid,
        **{each.key: _answer(each, getattr(night, each.key)) for each in told},
        "source": night.source,
        "afterwards": night.afterwards,
        **{f"{name}_min": getattr(q, name) for name in LENGTHS},
        "se_tib": _rounded(q.se_tib),
        "se_dse": _rounded(q.se_dse),
        "onset": _moment(q.onset),
        "midpoint": _moment(q.midpoint),
    }


def _answer(asked: NightQuestion, value: Any) -> Any:
    if value is None:
        return None
    return _moment(value) if isinstance(value, datetime) else asked.kind.plain(value)


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


def _rounded(percent: float | None) -> float | None:
    return None if percent is None else round(percent, 2)
