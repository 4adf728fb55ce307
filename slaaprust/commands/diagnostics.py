"""Why do I see nothing? The facts that explain it, without a word of the diary."""

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from slaaprust import __version__
from slaaprust.core.companion import Companion
from slaaprust.desktop.linux.session import DesktopSession
from slaaprust.desktop.presence import PresenceReport
from slaaprust.domain.records.journal import Dropped, Kept, Shown
from slaaprust.domain.tonight.due import State
from slaaprust.domain.values.fields import Problem
from slaaprust.domain.values.marks import N_
from slaaprust.store.error_log import LoggedError
from slaaprust.store.journal.damage import Damage, FileDamage
from slaaprust.wording import sentences
from slaaprust.wording.i18n import clock, say, span

Section = tuple[str, tuple[str, ...]]
KEYS = ("program", "desktop", "now", "ahead", "today")  # of the sections, in JSON


@dataclass(frozen=True, slots=True)
class Environment:
    """What is known about the program and the desktop around it; a tray of None is unknown.

    `wakes` is whether waking up is heard of at once, None where no program runs.
    """

    running: bool
    session: DesktopSession
    tray: bool | None
    at_login: str
    problems: tuple[Problem, ...]
    damage: Damage
    seen: PresenceReport
    wakes: bool | None = None
    backup_problem: str = ""  # why the last back-up by itself did not come about
    last_error: LoggedError | None = None


def examine(companion: Companion, around: Environment) -> tuple[Section, ...]:
    """Return titles with their lines, for the window, the clipboard and the command line."""
    return (
        (say("doctor", "Programma"), tuple(_program(around))),
        (say("doctor", "Bureaublad"), tuple(_desktop(around))),
        (say("doctor", "Nu"), tuple(_now(companion))),
        (say("doctor", "Wat nog komt"), tuple(_ahead(companion))),
        (say("doctor", "Wat er vandaag was"), tuple(_said(companion))),
    )


def as_text(sections: Iterable[Section]) -> tuple[str, ...]:
    """Return sections as plain lines."""
    lines: list[str] = []
    for title, said in sections:
        lines += [title, *(f"  {line}" for line in said)]
    return tuple(lines)


def _program(around: Environment) -> Iterable[str]:
    yield f"slaaprust {__version__}, Python {platform.python_version()}, {platform.system()}"
    yield say("doctor", "draait") if around.running else say("doctor", "draait niet")
    for problem in around.problems:
        yield sentences.problem_line(problem)
    yield from filter(None, map(_damaged, around.damage.files))
    if around.backup_problem:
        why = say("store", around.backup_problem)
        yield say("doctor", "laatste back-up niet gelukt: {why}", why=why)
    for name in around.damage.aside:
        yield say("doctor", "bestand {name}: apart gezet", name=name)
    if around.last_error:
        yield _went_wrong(around.last_error)


def _went_wrong(last: LoggedError) -> str:
    """Return when, what, where and how often."""
    return say(
        "doctor",
        "laatste storing: {at}, {what}, {where}, aantal: {count}",
        at=last.at[:16].replace("T", " ") or say("doctor", "onbekend"),
        what=last.what,
        where=last.where[-1] if last.where else say("doctor", "buiten slaaprust"),
        count=last.count,
    )


def _damaged(file: FileDamage) -> str:
    """Return what is wrong with a file; nothing where a write was cut off, as none was promised."""
    if file.unreadable:
        return say(
            "doctor", "bestand {name}: niet te lezen ({why})", name=file.name, why=file.unreadable
        )
    if file.headless:
        return say("doctor", "bestand {name}: de eerste regel ontbreekt", name=file.name)
    if file.bad_lines:
        text = N_("doctor", "bestand {name}: niet te lezen regels: {lines}")
        return say("doctor", text, name=file.name, lines=file.bad_lines)
    return ""


def _desktop(around: Environment) -> Iterable[str]:
    unknown = say("doctor", "onbekend")
    desktop = f"{around.session.desktop} {around.session.kind}".strip()
    yield say("doctor", "bureaublad: {name}", name=desktop or unknown)
    yield say("doctor", "icoon in het paneel: {answer}", answer=_yes(around.tray))
    none = say("doctor", "geen programma gevonden dat ze toont")
    shown_by = around.session.notifications
    yield say("doctor", "meldingen: {name}", name=unknown if shown_by is None else shown_by or none)
    yield say("doctor", "start bij inloggen: {answer}", answer=_at_login(around.at_login))
    yield from _person(around.seen)
    if around.wakes is not None:
        soon = say("doctor", "meteen") if around.wakes else say("doctor", "binnen een halve minuut")
        yield say("doctor", "na slaapstand weer op tijd: {answer}", answer=soon)
    seen = around.seen
    if None in (seen.full_screen, seen.do_not_disturb, seen.locked, seen.idle):
        yield say("doctor", "Wat onbekend is, houdt geen seintje tegen.")


def _person(seen: PresenceReport) -> Iterable[str]:
    yield say("doctor", "scherm vol: {answer}", answer=_yes(seen.full_screen))
    yield say("doctor", "niet storen: {answer}", answer=_yes(seen.do_not_disturb))
    yield say("doctor", "scherm op slot: {answer}", answer=_yes(seen.locked))
    yield say("doctor", "toetsen of muis: {answer}", answer=_ago(seen.idle))
    yield say("doctor", "scherm vergrendelen kan: {answer}", answer=_yes(seen.can_lock))


def _ago(seconds: float | None) -> str:
    if seconds is None:
        return say("doctor", "onbekend")
    if seconds < 60:
        return say("doctor", "net nog")
    return say("doctor", "{span} geleden", span=span(timedelta(seconds=seconds)))


def _at_login(state: str) -> str:
    words = {
        "on": say("doctor", "ja"),
        "off": say("doctor", "nee"),
        "broken": say("doctor", "ja, maar het programma staat daar niet meer"),
    }
    return words.get(state, say("doctor", "onbekend"))


def _yes(answer: bool | None) -> str:
    if answer is None:
        return say("doctor", "onbekend")
    return say("doctor", "ja") if answer else say("doctor", "nee")


def _now(companion: Companion) -> Iterable[str]:
    snapshot = companion.snapshot()
    yield f"{snapshot.evening.local(snapshot.now):%Y-%m-%d %H:%M}, {snapshot.evening.zone}"
    yield sentences.state_line(snapshot)
    if held := sentences.held_line(snapshot):
        yield held


def _ahead(companion: Companion) -> Iterable[str]:
    snapshot = companion.snapshot()
    waiting = (State.AHEAD, State.SNOOZED, State.HELD, State.DUE)
    for each in snapshot.plan:
        if each.at and each.state in waiting:
            at = clock(snapshot.evening.local(each.at))
            state = say("states", sentences.STATES[each.state])
            yield f"{at}  {sentences.moment_name(each)}: {state}"


def _said(companion: Companion) -> Iterable[str]:
    snapshot = companion.snapshot()
    names = {each.id: sentences.moment_name(each) for each in snapshot.plan}
    for kept in companion.day_log(snapshot.evening.date):
        if line := _told(kept, names):
            yield f"{clock(kept.entry.at.astimezone(snapshot.evening.zone))}  {line}"


def _told(kept: Kept, names: dict[str, str]) -> str:
    match kept.entry:
        case Shown(_, moment, waited):
            name = names.get(moment, moment)
            if not waited:
                return say("doctor", "{name}: getoond", name=name)
            reason = sentences.reason_word(waited)
            return say("doctor", "{name}: later getoond, want {reason}", name=name, reason=reason)
        case Dropped(_, moment, ""):
            return say("doctor", "{name}: niet getoond", name=names.get(moment, moment))
        case Dropped(_, moment, reason):
            return say(
                "doctor",
                "{name}: niet getoond, want {reason}",
                name=names.get(moment, moment),
                reason=sentences.reason_word(reason),
            )
    return ""
