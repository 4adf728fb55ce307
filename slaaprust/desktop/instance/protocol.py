"""What is said over the local socket: one line of JSON there, one line of JSON back."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from slaaprust.domain.values.marks import N_

VERSION = 1
LONGEST_ASKED = 64 * 1024  # bytes, the end of the line included
LONGEST_REPLY = 16 * 1024 * 1024
PATIENCE = 5.0  # s, for asking and for being told
WRONG = 2  # the exit code for words that cannot be understood

UNREADABLE = N_("instance", "Die vraag is niet te lezen.")
TOO_LONG = N_("instance", "Die vraag is te lang.")
OTHER_VERSION = N_(
    "instance", "Er draait een andere versie van slaaprust. Stop die en start slaaprust opnieuw."
)
NOT_DONE = N_("instance", "Dat is niet gelukt. Kijk in het logboek van slaaprust.")
SILENT = N_("instance", "slaaprust draait, maar geeft geen antwoord.")
GARBLED = N_("instance", "slaaprust draait, maar geeft een antwoord dat niet te lezen is.")


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command gives back: the exit code, and the texts for both outputs."""

    code: int
    out: str = ""
    err: str = ""


# Carries words out and tells what comes of it, at once or later.
AnswerWords = Callable[[list[str], Callable[[Reply], None]], None]


class NoAnswer(Exception):
    """Something runs, but whether it did what was asked is unknown; str() says why, in Dutch."""


class NotUnderstood(Exception):
    """What arrived is no question; str() says why, in Dutch."""


def question(words: list[str]) -> bytes:
    """Return the line that asks for what the words say."""
    return _line({"words": words})


def words_in(line: bytes) -> list[str]:
    """Return the words that are asked for; raise NotUnderstood."""
    if len(line) >= LONGEST_ASKED:
        raise NotUnderstood(TOO_LONG)
    asked = _values(line)
    if asked.get("slaaprust") != VERSION:
        raise NotUnderstood(OTHER_VERSION if "slaaprust" in asked else UNREADABLE)
    words = asked.get("words")
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise NotUnderstood(UNREADABLE)
    return words


def reply_to(line: bytes, answer: AnswerWords, send: Callable[[bytes], None]) -> None:
    """Send the line that answers a line, whatever it holds and whatever happens."""

    def tell(reply: Reply) -> None:
        send(_line(asdict(reply)))

    try:
        answer(words_in(line), tell)
    except NotUnderstood as problem:
        tell(Reply(WRONG, err=str(problem)))
    except Exception as error:  # whoever asked must hear of it, and the program goes on
        sys.excepthook(type(error), error, error.__traceback__)
        tell(Reply(1, err=NOT_DONE))


def reply_in(line: bytes) -> Reply:
    """Return the reply in a line; raise NoAnswer."""
    values = _values(line)
    match values:
        case {"slaaprust": int(version)} if version != VERSION:
            raise NoAnswer(OTHER_VERSION)
        case {"slaaprust": int(), "code": int(code), "out": str(out), "err": str(err)}:
            return Reply(code, out, err)
    raise NoAnswer(GARBLED if line else SILENT)


def _line(values: dict[str, Any]) -> bytes:
    # In ASCII: a word from the command line may hold bytes that are no text at all.
    return json.dumps({"slaaprust": VERSION, **values}).encode() + b"\n"


def _values(line: bytes) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
