"""Carries the words of the command line out, by the running program or without it."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from slaaprust.commands.answer import Answer, written
from slaaprust.commands.data import DATA, Archive
from slaaprust.commands.diary import by_option, diary
from slaaprust.commands.evening import agenda, landing, quiet, status_now, tonight
from slaaprust.commands.log import log, undo
from slaaprust.commands.report import report
from slaaprust.commands.settings import settings
from slaaprust.commands.thoughts import park
from slaaprust.companion import Companion
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.doctor import KEYS, Surroundings, as_text, examine
from slaaprust.domain.drinks import UnknownDrink
from slaaprust.domain.fields import Refused
from slaaprust.domain.filling_in import Impossible
from slaaprust.domain.text import N_
from slaaprust.ports import NotKept
from slaaprust.ui import sentences
from slaaprust.ui.phrases import speak
from slaaprust.words import WrongWords, parser


class Wrong(Exception):
    """These words cannot be carried out; str() says why in the person's language."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What commands can reach; `show` opens a window, where a program runs that has them.

    `stop` ends that program, after it has answered.
    """

    companion: Companion
    around: Callable[[], Surroundings]
    show: Callable[[str], None] | None = None
    archive: Archive | None = None
    stop: Callable[[], None] = lambda: None


COMMANDS: dict[str, Callable[[Namespace, Companion], Answer]] = {
    "log": log,
    "undo": undo,
    "status": status_now,
    "agenda": agenda,
    "landing": landing,
    "tonight": tonight,
    "quiet": quiet,
    "diary": diary,
    "park": park,
    "settings": settings,
}


def answer(given: Sequence[str], reach: Reach) -> Reply:
    """Carry words out and return what to print: by the running program, or without it."""
    try:
        words = parser().parse_args(given)
        if not words.verb:
            raise WrongWords(parser().format_usage())
        return Reply(0, written(carry_out(words, reach), words.json), "")
    except Wrong as wrong:
        return Reply(1, "", f"{wrong}\n")
    except WrongWords as wrong:
        return Reply(2, "", f"{wrong}\n")
    except SystemExit:  # --help and --version are answered where they were typed
        return Reply(2, "", parser().format_usage())


def carry_out(words: Namespace, reach: Reach) -> Answer:
    """Do what the words say; raise Wrong with one clear sentence when that cannot be."""
    speak(reach.companion.settings.language)
    try:
        if words.verb == "show":
            return _show(words, reach)
        if words.verb == "doctor":
            return _doctor(reach)
        if reach.archive and words.verb in DATA:
            said = DATA[words.verb](words, reach.archive)
            if words.verb == "wipe":
                reach.stop()
            return said
        if reach.archive and words.verb == "report":
            return report(words, reach.companion, reach.archive)
        return COMMANDS[words.verb](words, reach.companion)
    except Impossible as refused:
        raise Wrong(by_option(refused)) from None
    except Refused as refused:
        raise Wrong(sentences.refused_line(refused)) from None
    except UnknownDrink as unknown:
        raise Wrong(sentences.unknown_line(unknown)) from None
    except NotKept as problem:
        raise Wrong(sentences.not_saved_line(str(problem))) from None


def _show(words: Namespace, reach: Reach) -> Answer:
    if reach.show is None:
        raise Refused(N_("refused", "slaaprust draait niet. Start het met: slaaprust"))
    reach.show(words.window)
    return Answer((), {"shown": words.window})


def _doctor(reach: Reach) -> Answer:
    sections = examine(reach.companion, reach.around())
    data = {key: list(lines) for key, (_, lines) in zip(KEYS, sections, strict=True)}
    return Answer(as_text(sections), data)
