"""What each word on the command line does: a person's action, and the answer in words or JSON."""

import json
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from slaaprust.companion import Companion
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.doctor import Surroundings, as_text, examine
from slaaprust.domain import settings as options
from slaaprust.domain.drinks import UnknownDrink
from slaaprust.domain.evening import last_at, later, nearest_at
from slaaprust.domain.exercise import Intensity
from slaaprust.domain.fields import Number, Refused, clock_time
from slaaprust.domain.journal import Alcohol, Logged, Meal, Nicotine, Workout
from slaaprust.domain.moments import Planned
from slaaprust.domain.outlook import Snapshot
from slaaprust.domain.text import N_
from slaaprust.ports import NotKept
from slaaprust.ui import sentences
from slaaprust.ui.phrases import clock, day, mg, say, speak
from slaaprust.words import WrongWords, parser

OTHERS = {
    **dict.fromkeys(("sport", "exercise", "workout"), "workout"),
    **dict.fromkeys(("alcohol",), "alcohol"),
    **dict.fromkeys(("nicotine",), "nicotine"),
    **dict.fromkeys(("maaltijd", "meal"), "meal"),
}
MG = Number(0, 1000, "mg", step=0.5)
MINUTES = Number(1, 24 * 60, "min")
GLASSES = Number(0.5, 30, step=0.5)
SLOW = Number(0, 12 * 60, "min")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command says: lines for a person, and the same as one object."""

    lines: tuple[str, ...]
    data: dict[str, Any]


class Wrong(Exception):
    """These words cannot be carried out; str() says why in the person's language."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What commands can reach; `show` opens a window, where a program runs that has them."""

    companion: Companion
    around: Callable[[], Surroundings]
    show: Callable[[str], None] | None = None


def answer(given: Sequence[str], reach: Reach) -> Reply:
    """Carry words out and return what to print: by the running program, or without it."""
    try:
        words = parser().parse_args(given)
        return Reply(0, written(carry_out(words, reach), words.json), "")
    except Wrong as wrong:
        return Reply(1, "", f"{wrong}\n")
    except WrongWords as wrong:
        return Reply(2, "", f"{wrong}\n")


def carry_out(words: Namespace, reach: Reach) -> Answer:
    """Do what the words say; raise Wrong with one clear sentence when that cannot be."""
    speak(reach.companion.settings.language)
    try:
        if words.verb == "show":
            return _show(words, reach)
        if words.verb == "doctor":
            return _doctor(reach)
        return COMMANDS[words.verb](words, reach.companion)
    except Refused as refused:
        raise Wrong(sentences.refused_line(refused)) from None
    except UnknownDrink as unknown:
        raise Wrong(sentences.unknown_line(unknown)) from None
    except NotKept as problem:
        raise Wrong(sentences.not_saved_line(str(problem))) from None


def written(answer: Answer, as_json: bool) -> str:
    """Return an answer as it is printed."""
    if as_json:
        return json.dumps(answer.data, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    return "".join(line + "\n" for line in answer.lines if line)


def _show(words: Namespace, reach: Reach) -> Answer:
    if reach.show is None:
        raise Refused(N_("refused", "slaaprust draait niet. Start het met: slaaprust"))
    reach.show(words.window)
    return Answer((), {"shown": words.window})


def _doctor(reach: Reach) -> Answer:
    sections = examine(reach.companion, reach.around())
    return Answer(as_text(sections), {title: list(lines) for title, lines in sections})


def _log(words: Namespace, companion: Companion) -> Answer:
    told = companion.log(_logged(words, companion))
    snapshot = companion.snapshot()
    warnings = [sentences.warning_line(each, snapshot) for each in told.warnings]
    line = sentences.logged_line(told.entry, snapshot)
    at = told.entry.at.isoformat(timespec="seconds")
    what = sentences.entry_name(told.entry)
    number = say("cli", "Nummer: {uid}", uid=told.uid)
    data = {"id": told.uid, "at": at, "what": what, "warnings": warnings}
    return Answer((line, *warnings, number), data)


def _logged(words: Namespace, companion: Companion) -> Logged:
    word, now = " ".join(words.what), companion.now()
    kind = OTHERS.get(word.lower(), "sip")
    at = _moment(words.at, now) if words.at else now
    _only_for(words, kind)
    match kind:
        case "workout":
            return _workout(words, now, at)
        case "alcohol":
            return Alcohol(at, GLASSES.read(1 if words.glasses is None else words.glasses))
        case "nicotine":
            return Nicotine(at)
        case "meal":
            return Meal(at)
    dose = None if words.mg is None else MG.read(words.mg)
    return companion.sip(word, at, dose, int(SLOW.read(words.slow or 0)))


def _only_for(words: Namespace, kind: str) -> None:
    """Refuse options that say nothing about this kind, rather than leave them unheard."""
    for name, option, its_kind in (
        ("mg", "--mg", "sip"),
        ("slow", "--slow", "sip"),
        ("glasses", "--glasses", "alcohol"),
        ("tot", "--tot", "workout"),
        ("duur", "--duur", "workout"),
        ("intensity", f"--{words.intensity}", "workout"),
    ):
        if getattr(words, name) is not None and kind != its_kind:
            text = N_("refused", "{option} hoort niet bij '{what}'.")
            raise Refused(text, option=option, what=" ".join(words.what))


def _workout(words: Namespace, now: datetime, at: datetime) -> Workout:
    intensity = Intensity(words.intensity or Intensity.MODERATE.value)
    minutes = None if words.duur is None else int(MINUTES.read(words.duur))
    if words.tot:
        end = nearest_at(clock_time(words.tot), now).astimezone(now.tzinfo)
        return Workout(end, intensity, minutes, planned=end > now)
    if minutes and not words.at:
        end = later(now, timedelta(minutes=minutes))
        return Workout(end, intensity, minutes, planned=True)
    return Workout(at, intensity, minutes)


def _moment(text: str, now: datetime) -> datetime:
    """Read a time on the clock, the last one that has passed, or a whole date and time."""
    if "T" in text or "-" in text:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise Refused(
                N_("refused", "'{given}' is geen tijdstip. Schrijf 14:30 of 2026-11-21T23:10."),
                given=text,
            ) from None
        _near(moment.date())
        return moment.replace(tzinfo=moment.tzinfo or now.tzinfo).astimezone(now.tzinfo)
    wall = clock_time(text)
    return last_at(wall, now).astimezone(now.tzinfo)


def _undo(words: Namespace, companion: Companion) -> Answer:
    undone = companion.undo(words.id).kept
    return Answer((sentences.undone_line(undone),), {"id": undone.uid})


def _status(words: Namespace, companion: Companion) -> Answer:
    snapshot = companion.snapshot()
    bed = clock(snapshot.evening.local(snapshot.evening.bedtime))
    lines = (
        sentences.state_line(snapshot),
        say("cli", "Bedtijd: {time}", time=bed),
        sentences.bed_line(snapshot),
        say("cli", "Cafeïne vandaag: {mg}", mg=mg(snapshot.day_mg)),
        sentences.held_line(snapshot),
    )
    return Answer(lines, status(snapshot))


def status(snapshot: Snapshot) -> dict[str, Any]:
    """Return a snapshot as one plain object."""
    evening, limits = snapshot.evening, snapshot.limits

    def local(moment: datetime | None) -> str | None:
        return evening.local(moment).isoformat(timespec="seconds") if moment else None

    return {
        "now": local(snapshot.now),
        "evening": evening.date.isoformat(),
        "bedtime": local(evening.bedtime),
        "getting_up": local(evening.getting_up),
        "state": snapshot.phase.value,
        "cutoffs": {
            "caffeine": local(limits.caffeine),
            "exercise": local(limits.exercise),
            "meal": local(limits.meal),
            "alcohol": local(limits.alcohol),
            "nicotine": local(limits.nicotine),
        },
        "caffeine": {
            "now_mg": round(snapshot.caffeine_now.estimate, 1),
            "bedtime_mg": round(snapshot.caffeine_at_bed.estimate, 1),
            "bedtime_low_mg": round(snapshot.caffeine_at_bed.low, 1),
            "bedtime_high_mg": round(snapshot.caffeine_at_bed.high, 1),
            "day_mg": round(snapshot.day_mg, 1),
        },
        "next": snapshot.next and {"id": snapshot.next.id, "at": local(snapshot.next.at)},
        "held": [{"id": each.id, "reason": snapshot.waits_for} for each in snapshot.held],
    }


def _agenda(words: Namespace, companion: Companion) -> Answer:
    chosen = _date(words.date) if words.date else companion.snapshot().evening.date
    evening, plan = companion.agenda(chosen)
    local = evening.local

    def line(each: Planned) -> str:
        at = clock(local(each.at)) if each.at else "     "
        return f"{at}  {sentences.moment_name(each)}: {say('states', sentences.STATES[each.state])}"

    def data(each: Planned) -> dict[str, Any]:
        return {
            "id": each.id,
            "at": each.at and local(each.at).isoformat(timespec="seconds"),
            "until": each.until and local(each.until).isoformat(timespec="seconds"),
            "state": each.state.value,
        }

    lines = (day(evening.date), *(line(each) for each in plan))
    return Answer(
        lines, {"evening": evening.date.isoformat(), "moments": [data(each) for each in plan]}
    )


def _date(text: str) -> date:
    try:
        return _near(date.fromisoformat(text))
    except ValueError:
        raise Refused(
            N_("refused", "'{given}' is geen datum. Schrijf 2026-03-28."), given=text
        ) from None


def _near(day: date) -> date:
    """Refuse a year in which nobody kept a diary, before it runs off the calendar."""
    if not 1970 <= day.year <= 2200:
        raise Refused(N_("refused", "{year} ligt te ver weg."), year=str(day.year))
    return day


def _landing(words: Namespace, companion: Companion) -> Answer:
    match words.action:
        case "start":
            companion.begin_landing()
            return _said(say("cli", "Je landing is begonnen."), companion)
        case "snooze":
            until = companion.snooze("landing", int(MINUTES.read(words.minutes)))
            back = say("cli", "De landing komt terug om {time}.", time=clock(until))
            return _said(back, companion)
    companion.skip("landing")
    return _said(say("cli", "Vanavond geen seintje voor de landing."), companion)


def _tonight(words: Namespace, companion: Companion) -> Answer:
    reset = words.time in ("reset", "usual")
    evening = companion.tonight(None if reset else clock_time(words.time))
    text = say(
        "cli",
        "{day}: bedtijd {bed}, opstaan {up}.",
        day=day(evening.date),
        bed=clock(evening.local(evening.bedtime)),
        up=clock(evening.local(evening.getting_up)),
    )
    return _said(text, companion)


QUIETS = {"30m": 30, "1h": 60, "off": 0}


def _quiet(words: Namespace, companion: Companion) -> Answer:
    if words.length == "tonight":
        until = companion.quiet_tonight()
    else:
        until = companion.quiet(QUIETS[words.length])
    if words.length == "off":
        return _said(say("cli", "Er komen weer seintjes."), companion)
    return _said(say("cli", "Even niet, tot {time}.", time=clock(until)), companion)


def _park(words: Namespace, companion: Companion) -> Answer:
    companion.park(" ".join(words.text))
    return _said(say("cli", "Geparkeerd. Morgenochtend krijg je het terug."), companion)


def _said(line: str, companion: Companion) -> Answer:
    return Answer((line,), status(companion.snapshot()))


def _settings(words: Namespace, companion: Companion) -> Answer:
    if words.action == "set":
        keys = _set(words, companion)
    elif words.action == "get":
        keys = [_known(words.key)]
    else:
        return _listed(companion)
    lines = tuple(f"{key} = {_word(key, companion)}" for key in keys)
    return Answer(lines, {key: _plain(key, companion) for key in keys})


def _set(words: Namespace, companion: Companion) -> list[str]:
    """Take one value or several at once, since a night needs its two times together."""
    known = [each.key for each in options.OPTIONS]
    given: dict[str, list[str]] = {(key := _known(words.key)): []}
    for word in words.value:
        if word in known:
            given[key := word] = []
        else:
            given[key].append(word)
    raw = {key: " ".join(value) for key, value in given.items()}
    companion.change(options.changed(companion.settings, **raw))
    speak(companion.settings.language)
    return list(raw)


def _listed(companion: Companion) -> Answer:
    lines = tuple(
        f"{each.key} = {_word(each.key, companion)}  # {say('settings', each.label)}"
        for each in options.OPTIONS
    )
    return Answer(lines, {each.key: _plain(each.key, companion) for each in options.OPTIONS})


def _known(key: str) -> str:
    try:
        return options.option(key).key
    except KeyError:
        from difflib import get_close_matches

        near = get_close_matches(key, [each.key for each in options.OPTIONS], n=3)
        text = (
            N_("refused", "'{key}' is geen instelling. Bedoel je: {near}?")
            if near
            else N_("refused", "'{key}' is geen instelling. Zie: slaaprust settings list")
        )
        raise Refused(text, key=key, near=", ".join(near)) from None


def _word(key: str, companion: Companion) -> str:
    return options.option(key).kind.word(getattr(companion.settings, key))


def _plain(key: str, companion: Companion) -> Any:
    return options.option(key).kind.plain(getattr(companion.settings, key))


COMMANDS: dict[str, Callable[[Namespace, Companion], Answer]] = {
    "log": _log,
    "undo": _undo,
    "status": _status,
    "agenda": _agenda,
    "landing": _landing,
    "tonight": _tonight,
    "quiet": _quiet,
    "park": _park,
    "settings": _settings,
}
