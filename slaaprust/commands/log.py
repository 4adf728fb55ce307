"""Logging from the command line, and taking it back."""

from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from slaaprust.commands.dates import read_moment
from slaaprust.commands.reply import CommandReply
from slaaprust.core.companion import Companion
from slaaprust.domain.evening import later, nearest_at
from slaaprust.domain.records.asked import AskedField
from slaaprust.domain.records.journal import Logged, Sip, Workout
from slaaprust.domain.records.logged import LOGGED, LoggedKind, by_word, read
from slaaprust.domain.tonight.events import EntryUnsaved
from slaaprust.domain.values.fields import NotTaken, Refused, clock_time
from slaaprust.domain.values.marks import N_
from slaaprust.wording import sentences
from slaaprust.wording.i18n import say
from slaaprust.wording.warnings import warning_line


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
    kind = by_word(word)
    given = _given(words, kind)
    at = read_moment(words.at, now) if words.at else now
    end = given.pop("at", None)
    values = _values(kind, given)
    if kind.record is Sip:
        return companion.sip(word, at, **values)
    if kind.record is Workout:
        return _workout(words, values, end, now, at)
    return kind.record(at, **values)


def _given(words: Namespace, kind: LoggedKind) -> dict[str, Any]:
    """Return what was typed, by field; an option of another kind is refused, not left unheard."""
    for other in LOGGED:
        for asked, value in _typed(words, other):
            if other is not kind:
                text = N_("refused", "{option} hoort niet bij '{what}'.")
                raise Refused(text, option=_option(asked, value), what=" ".join(words.what))
    return {asked.key: value for asked, value in _typed(words, kind)}


def _typed(words: Namespace, kind: LoggedKind) -> Iterator[tuple[AskedField, str]]:
    for asked in kind.fields:
        value = getattr(words, f"{kind.key}_{asked.key}", None)
        if value is not None:
            yield asked, value


def _values(kind: LoggedKind, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of what was typed, and what is usual where a field has to have one."""
    usual = {each.key: each.usual for each in kind.fields if each.needed and each.usual is not None}
    try:
        return usual | read(kind, given)
    except NotTaken as refused:
        rows = {each.key: each for each in kind.fields}
        named = (replace(e, key=_option(rows[e.key], given[e.key])) for e in refused.problems)
        raise NotTaken(tuple(named)) from None


def _option(asked: AskedField, value: str) -> str:
    """Return the option by which a value was given."""
    alone = [f"--{each.means}" for each in asked.options if each.means == value]
    return next(iter(alone), asked.options[0].names[0])


def _workout(
    words: Namespace, values: dict[str, Any], until: str | None, now: datetime, at: datetime
) -> Workout:
    if until:
        end = nearest_at(clock_time(until), now).astimezone(now.tzinfo)
        return Workout(end, planned=end > now, **values)
    if values.get("minutes") and not words.at:
        end = later(now, timedelta(minutes=values["minutes"]))
        return Workout(end, planned=True, **values)
    return Workout(at, **values)


def undo(words: Namespace, companion: Companion) -> CommandReply:
    undone = companion.undo(words.id).kept
    return CommandReply((sentences.undone_line(undone),), {"id": undone.uid})
