"""Moving the diary: the setting says where it is wanted, and here it is taken there."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from slaaprust.commands.context import CommandContext
from slaaprust.commands.data import path_in
from slaaprust.commands.reply import CommandReply
from slaaprust.core.companion import Companion
from slaaprust.domain.records.archive import Moved
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.upkeep.archive import Archive
from slaaprust.wording.i18n import say


def move(words: Namespace, archive: Archive) -> CommandReply:
    """Say where the diary stands, or change the setting to where it is to stand."""
    if words.back:
        if not archive.stood:
            raise Refused(N_("refused", "Je dagboek is nog niet verplaatst."))
        return _wanted(Path(archive.stood[0]), archive)
    if not words.file:
        return CommandReply(
            (archive.stands,), {"diary": archive.stands, "before": list(archive.stood)}
        )
    return _wanted(path_in(words), archive)


def _wanted(folder: Path, archive: Archive) -> CommandReply:
    word = archive.word(folder)
    if archive.is_where(word):
        raise Refused(N_("refused", "Je dagboek staat al in die map."))

    def choose(companion: Companion) -> None:
        companion.change(replace(companion.settings, diary_folder=word))

    data = {"diary": str(folder), "before": [archive.stands]}
    return CommandReply(moved_lines(str(folder), archive.stands), data, choose)


def moved_lines(now: str, was: str) -> tuple[str, ...]:
    """Return that the diary was moved, and what is left where it was."""
    return (
        say("cli", "Je dagboek staat nu in {path}.", path=now),
        say("cli", "In {path} is een kopie gebleven.", path=was),
    )


def follow(
    context: CommandContext,
    before: str,
    then: Callable[[Moved | None], object],
    failed: Callable[[Exception], object],
) -> None:
    """Take the diary to where the setting wants it, if that is elsewhere; tell what was moved.

    Where that is refused the setting becomes again what it was before.
    """
    archive, companion = context.archive, context.companion
    wanted = companion.settings.diary_folder
    if archive is None or archive.is_where(wanted):
        then(None)
        return

    def go_on(moved: Moved) -> None:
        try:
            archive.go_on_in(moved)
        except Exception as error:
            undone(error)
        else:
            then(moved)

    def undone(error: Exception) -> None:
        if before != companion.settings.diary_folder:
            companion.change(replace(companion.settings, diary_folder=before))
        failed(error)

    context.in_background(lambda: archive.copy_to(wanted), go_on, undone)
