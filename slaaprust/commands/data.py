"""The diary as a whole from the command line: exporting, importing, backing up and wiping it."""

from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from slaaprust.commands.reply import CommandReply
from slaaprust.core.companion import Companion
from slaaprust.domain.records.archive import Backup
from slaaprust.domain.settings.options import read
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import NotTaken, Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.upkeep.archive import Archive
from slaaprust.wording.i18n import say, spoken
from slaaprust.wording.sentences import lines_at, refused_line

# These only read the files, and need no word of the running program.
READING = ("export", "backup", "report")
MOST_LISTED = 20
CONSENT = N_(
    "cli", "Dit wist je dagboek, de back-ups en de instellingen. Typ wissen om door te gaan:"
)
NOTHING_WIPED = N_("cli", "Er is niets gewist.")


def only_reads(words: Namespace) -> bool:
    """Return whether the words change nothing that the running program holds."""
    listed = words.verb == "restore" and words.file is None
    return words.verb in READING or listed or getattr(words, "preview", False)


def agreed(answer: str) -> bool:
    """Return whether this is the word that was asked for, in either language."""
    return answer.strip().lower() in ("wissen", "wipe")


def export(words: Namespace, archive: Archive) -> CommandReply:
    done = archive.export(path_in(words), spoken() == "nl", words.thoughts, words.force)
    lines = [say("cli", "Aantekeningen: {count}, in {path}", count=done.entries, path=done.path)]
    if done.thoughts:
        text = N_("cli", "Je gedachten staan er niet in: {count}. Met --thoughts gaan ze mee.")
        lines.append(say("cli", text, count=done.thoughts))
    data = {"path": done.path, "entries": done.entries, "thoughts_left_out": done.thoughts}
    return CommandReply(tuple(lines), data)


def take_in(words: Namespace, archive: Archive) -> CommandReply:
    return _taken_in(words, archive, path_in(words))


def back_up(_: Namespace, archive: Archive) -> CommandReply:
    made = archive.back_up()
    if made is None:
        raise Refused(N_("refused", "Er is nog geen dagboek om te bewaren."))
    return CommandReply((say("cli", "Back-up: {path}", path=made.path),), _plain(made))


def restore(words: Namespace, archive: Archive) -> CommandReply:
    if words.file is not None:
        given = path_in(words)
        name = str(given) if given.exists() else words.file
        return _taken_in(words, archive, archive.backup_named(name))
    found = archive.backups()
    lines = tuple(f"{_when(each.at)}  {Path(each.path).name}" for each in found)
    nothing = say("cli", "Er is nog geen back-up.")
    return CommandReply(lines or (nothing,), {"backups": [_plain(each) for each in found]})


def wipe(words: Namespace, archive: Archive) -> CommandReply:
    if not words.yes:
        text = N_("refused", "Dit wist alles. Zeg het erbij: slaaprust wipe --yes")
        raise Refused(text)
    archive.must_be_ours()
    return CommandReply(at_last=partial(_wiped, words.everywhere, archive))


def _wiped(everywhere: bool, archive: Archive) -> CommandReply:
    done = archive.wipe(everywhere)
    lines = [say("cli", "Gewist. Bestanden weg: {count}", count=done.removed)]
    if done.left:
        text = N_(
            "cli", "Van andere apparaten, en nog hier: {count}. Met --everywhere gaan ze ook weg:"
        )
        lines += [say("cli", text, count=len(done.left)), *_few(done.left)]
    if done.refused:
        lines += [say("cli", "Niet weg te halen:"), *_few(done.refused)]
    text = N_("cli", "Staan er nog kopieën op andere computers of elders? Wis die daar ook zelf.")
    lines.append(say("cli", text))
    data = {"removed": done.removed, "left": list(done.left), "refused": list(done.refused)}
    return CommandReply(tuple(lines), data)


DATA: dict[str, Callable[[Namespace, Archive], CommandReply]] = {
    "export": export,
    "import": take_in,
    "backup": back_up,
    "restore": restore,
    "wipe": wipe,
}


def _taken_in(words: Namespace, archive: Archive, source: Path) -> CommandReply:
    # First, so that a source without settings is refused before anything is changed.
    chosen = read(archive.settings_in(source))[0] if words.settings else None
    told = archive.preview(source) if words.preview else archive.take_in(source)
    lines = [
        say("cli", "Alleen gekeken, er is niets veranderd.") if words.preview else "",
        say("cli", "Nieuw: {count}", count=len(told.new)),
        say("cli", "Nieuwer dan hier: {count}", count=len(told.newer)),
        say("cli", "Ouder dan hier, en dus niet overgenomen: {count}", count=len(told.older)),
        say("cli", "Hetzelfde als hier: {count}", count=told.same),
    ]
    if told.unknown:
        text = N_("cli", "Niet herkend, en dus niet overgenomen: {count}")
        lines += [say("cli", text, count=len(told.unknown)), *_few(told.unknown)]
    for why, places in _by_reason(told.left).items():
        text = N_("cli", "Niet overgenomen ({why}): {count}")
        lines += [say("cli", text, why=why, count=len(places)), *_few(places)]
    if chosen and not words.preview:
        lines.append(say("cli", "De instellingen van toen gelden nu ook."))
    return CommandReply(
        tuple(lines),
        {
            "preview": words.preview,
            "new": len(told.new),
            "newer": len(told.newer),
            "older": len(told.older),
            "same": told.same,
            "unknown": list(told.unknown),
            "left": [{"row": place, "why": _reason(why)} for place, why in told.left],
        },
        partial(_settle_for, chosen) if chosen and not words.preview else None,
    )


def _settle_for(chosen: Settings, companion: Companion) -> None:
    """Take settings from elsewhere; where the diary is depends on the computer, and stays."""
    companion.change(replace(chosen, diary_folder=companion.settings.diary_folder))


def _by_reason(left: Iterable[tuple[str, Refused]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for place, why in left:
        found.setdefault(_reason(why), []).append(place)
    return {reason: tuple(places) for reason, places in found.items()}


def _reason(why: Refused) -> str:
    """Return why a row is not taken, at the names of its fields where it is about these."""
    if isinstance(why, NotTaken):
        return "; ".join(each.rstrip(".") for each in lines_at(why.problems))
    return refused_line(why)


def path_in(words: Namespace) -> Path:
    """Return the file that was meant where the words were typed."""
    return Path(words.here or "", words.file).absolute()


def _few(names: tuple[str, ...]) -> list[str]:
    rest = len(names) - MOST_LISTED
    more = [say("cli", "en nog {count}", count=rest)] if rest > 0 else []
    return [f"  {each}" for each in (*names[:MOST_LISTED], *more)]


def _plain(backup: Backup) -> dict[str, Any]:
    at = backup.at.isoformat(timespec="seconds")
    return {"path": backup.path, "at": at, "label": backup.label, "size": backup.size}


def _when(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
