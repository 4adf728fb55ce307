"""Logging from the command line, and taking it back."""

from argparse import Namespace
from datetime import datetime, timedelta

from slaaprust.commands.dates import read_moment
from slaaprust.commands.reply import CommandReply
from slaaprust.core.companion import Companion
from slaaprust.domain.evening import later, nearest_at
from slaaprust.domain.records.journal import Alcohol, Logged, Meal, Nicotine, Workout
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.domain.tonight.events import EntryUnsaved
from slaaprust.domain.values.fields import Number, Refused, clock_time
from slaaprust.domain.values.marks import N_
from slaaprust.wording import sentences
from slaaprust.wording.i18n import say
from slaaprust.wording.warnings import warning_line

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


def log(words: Namespace, companion: Companion) -> CommandReply:
    told = companion.log(_logged(words, companion))
    snapshot = companion.snapshot()
    warnings = [warning_line(each, snapshot) for each in told.warnings]
    line = sentences.logged_line(told.entry, snapshot)
    if told.unsaved:
        line = sentences.waiting_line(EntryUnsaved(told.unsaved, told.entry))
    at = told.entry.at.isoformat(timespec="seconds")
    what = sentences.entry_name(told.entry)
    number = say("cli", "Nummer: {uid}", uid=told.uid)
    data = {"id": told.uid, "at": at, "what": what, "warnings": warnings, "saved": not told.unsaved}
    return CommandReply((line, *warnings, number), data)


def _logged(words: Namespace, companion: Companion) -> Logged:
    word, now = " ".join(words.what), companion.now()
    kind = OTHERS.get(word.lower(), "sip")
    at = read_moment(words.at, now) if words.at else now
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


def undo(words: Namespace, companion: Companion) -> CommandReply:
    undone = companion.undo(words.id).kept
    return CommandReply((sentences.undone_line(undone),), {"id": undone.uid})
