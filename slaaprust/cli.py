"""The command line: the actions of the screen, by the running program or on the store itself."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from slaaprust.commands.localized_parser import Says, WrongWords
from slaaprust.commands.parser import WHOLE, parser
from slaaprust.desktop.instance import ask
from slaaprust.desktop.instance.protocol import PATIENCE, NoAnswer, Reply
from slaaprust.desktop.paths import Places, places

LONG_PATIENCE = 120.0  # s, for years of diary on a slow disk


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words say; return 0 when done, 1 when refused, 2 for wrong words."""
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        words = parser(_saying(given)).parse_args(given)
    except WrongWords as wrong:
        return _print(Reply(2, "", f"{wrong}\n"))
    if words.verb == "park" and words.text == ["-"]:
        given = [*(each for each in given if each != "-"), "--", sys.stdin.read()]
    where = places(words.data and Path(words.data), os.environ)
    if words.verb in WHOLE:
        return _print(_with_the_whole(given, words, where))
    patience = LONG_PATIENCE if words.verb == "settings" else PATIENCE  # it may move the diary
    reply = _asked(where, given if words.verb else ["show", "today"], patience)
    if reply is not None:
        return _print(reply)
    if words.verb:
        return _print(_alone(given, where))
    from slaaprust.app.bootstrap import run

    return run(where)


def _saying(given: Sequence[str]) -> Says:
    """Return what says a text; only who needs one waits for the language to be known."""

    @cache
    def says() -> Says:
        from slaaprust.app.bootstrap import saying

        folder = _folder(given)
        return saying(places(Path(folder) if folder else None, os.environ))

    return lambda context, text: says()(context, text)


def _folder(given: Sequence[str]) -> str:
    """Return the folder that is named, also among words that make no command."""
    for word, after in pairwise((*given, "")):
        if word == "--data":
            return after
        if word.startswith("--data="):
            return word.removeprefix("--data=")
    return ""


def _asked(where: Places, words: Sequence[str], patience: float = PATIENCE) -> Reply | None:
    """Ask the running program; None where none runs."""
    try:
        reply = ask(where.state, list(words), patience)
    except NoAnswer as problem:
        reply = Reply(1, "", str(problem))
    if reply is None or not reply.err or reply.err.endswith("\n"):
        return reply
    # What the socket itself has to say comes as source text, for whoever knows the language.
    from slaaprust.app.bootstrap import in_words

    return Reply(reply.code, reply.out, in_words(where, "instance", reply.err) + "\n")


def _alone(given: Sequence[str], where: Places) -> Reply:
    from slaaprust.app.bootstrap import alone
    from slaaprust.commands.dispatch import dispatch_now

    with alone(where) as context:
        return dispatch_now(given, context)


def _with_the_whole(given: list[str], words: Namespace, where: Places) -> Reply:
    """Export, import, back up or wipe the diary, by the running program if that holds it."""
    from slaaprust.app.bootstrap import in_words
    from slaaprust.commands.data import CONSENT, NOTHING_WIPED, agreed, only_reads

    given = ["--here", str(Path.cwd()), *given]
    if words.verb == "wipe" and not words.yes and sys.stdin.isatty():
        sys.stderr.write(in_words(where, "cli", CONSENT) + " ")
        sys.stderr.flush()
        if not agreed(sys.stdin.readline()):
            return Reply(1, "", in_words(where, "cli", NOTHING_WIPED) + "\n")
        given.append("--yes")
    reply = None if only_reads(words) else _asked(where, given, LONG_PATIENCE)
    return _alone(given, where) if reply is None else reply


def _print(reply: Reply) -> int:
    sys.stdout.write(reply.out)
    sys.stderr.write(reply.err)
    return reply.code
