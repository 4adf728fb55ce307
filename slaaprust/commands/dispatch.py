"""Carries out commands, in the running program or without it."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from slaaprust.commands.context import CommandContext
from slaaprust.commands.data import DATA
from slaaprust.commands.diagnostics import KEYS, as_text, examine
from slaaprust.commands.diary import by_option, diary
from slaaprust.commands.evening import agenda, landing, quiet, status_now, tonight
from slaaprust.commands.localized_parser import WrongWords
from slaaprust.commands.log import log, undo
from slaaprust.commands.move import follow, move
from slaaprust.commands.parser import parser
from slaaprust.commands.reply import CommandReply, written
from slaaprust.commands.report import report
from slaaprust.commands.settings import settings
from slaaprust.commands.thoughts import park
from slaaprust.commands.week import week
from slaaprust.core.companion import Companion
from slaaprust.core.ports import NotKept
from slaaprust.core.windows import WindowName
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.domain.nights.night_input import Impossible
from slaaprust.domain.settings.options import Misfit
from slaaprust.domain.tables.drinks import UnknownDrink
from slaaprust.domain.values.fields import NotTaken, Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.upkeep.archive import Archive
from slaaprust.wording import sentences
from slaaprust.wording.i18n import say, speak

COMMANDS: dict[str, Callable[[Namespace, Companion], CommandReply]] = {
    "log": log,
    "undo": undo,
    "status": status_now,
    "agenda": agenda,
    "landing": landing,
    "tonight": tonight,
    "quiet": quiet,
    "diary": diary,
    "week": week,
    "park": park,
    "settings": settings,
}

MOVING = ("settings", "move")  # what can change where the diary is to be
# What is done with the diary as a whole, in the background.
WHOLE: dict[str, Callable[[Namespace, Archive], CommandReply]] = {**DATA, "move": move}


def dispatch_now(given: Sequence[str], context: CommandContext) -> Reply:
    """Carry out a command without any background work, and return what to print."""
    replies: list[Reply] = []
    dispatch(given, context, replies.append)
    return replies[0]


def dispatch(
    given: Sequence[str], context: CommandContext, tell: Callable[[Reply], object]
) -> None:
    """Carry out a command, and tell what to print: at once, or when what takes long is done."""
    speak(context.companion.settings.language)
    reader = parser(say)
    try:
        words = reader.parse_args(given)
        if not words.verb:
            raise WrongWords(reader.format_usage())
    except WrongWords as wrong:
        tell(Reply(2, "", f"{wrong}\n"))
        return
    except SystemExit:  # --help and --version are answered where they were typed
        tell(Reply(2, "", reader.format_usage()))
        return
    _Errand(words, context, tell, context.companion.settings.diary_folder).begin()


@dataclass(frozen=True, slots=True)
class _Errand:
    """Words that are being carried out, and who hears of it."""

    words: Namespace
    context: CommandContext
    tell: Callable[[Reply], object]
    folder: str  # where the diary was to be when it began

    def begin(self) -> None:
        archive, do = self.context.archive, WHOLE.get(self.words.verb)
        if archive and do:
            self.context.in_background(lambda: do(self.words, archive), self._done, self._failed)
        else:
            self._do(lambda: _at_once(self.words, self.context))

    def _do(self, do: Callable[[], CommandReply]) -> None:
        try:
            said = do()
        except Exception as error:
            self._failed(error)
        else:
            self._done(said)

    def _done(self, said: CommandReply) -> None:
        if at_last := said.at_last:
            self.context.stop(lambda: self._do(at_last))
            return
        try:
            if said.then:
                said.then(self.context.companion)
        except Exception as error:
            self._failed(error)
            return
        reply = Reply(0, written(said, self.words.json), "")
        if self.words.verb in MOVING:
            follow(self.context, self.folder, lambda _: self.tell(reply), self._failed)
        else:
            self.tell(reply)

    def _failed(self, error: Exception) -> None:
        self.tell(Reply(1, "", f"{_why(error)}\n"))


def _at_once(words: Namespace, context: CommandContext) -> CommandReply:
    if words.verb == "show":
        return _show(words, context)
    if words.verb == "doctor":
        return _doctor(context)
    if context.archive and words.verb == "report":
        return report(words, context.companion, context.archive)
    return COMMANDS[words.verb](words, context.companion)


def _why(error: Exception) -> str:
    """Return one clear sentence in the person's language; what nobody thought of is noted."""
    match error:
        case Impossible():
            return by_option(error)
        case Misfit():
            return sentences.misfit_line(error)
        case NotTaken():
            return "\n".join(sentences.lines_at(error.problems))
        case Refused():
            return sentences.refused_line(error)
        case UnknownDrink():
            return sentences.unknown_line(error)
        case NotKept():
            return sentences.not_saved_line(str(error))
    sys.excepthook(type(error), error, error.__traceback__)
    return sentences.unexpected_line()


def _show(words: Namespace, context: CommandContext) -> CommandReply:
    if context.show is None:
        raise Refused(N_("refused", "slaaprust draait niet. Start het met: slaaprust"))
    context.show(WindowName(words.window))
    return CommandReply((), {"shown": words.window})


def _doctor(context: CommandContext) -> CommandReply:
    around = context.around()
    sections, last = examine(context.companion, around), around.last_error
    data: dict[str, object] = {
        key: list(lines) for key, (_, lines) in zip(KEYS, sections, strict=True)
    }
    data["last_error"] = last and asdict(last)
    return CommandReply(as_text(sections), data)
