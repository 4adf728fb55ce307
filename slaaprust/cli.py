"""The command line: the actions of the screen, by the running program or on the store itself."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from slaaprust.desktop.instance import ask
from slaaprust.desktop.instance.protocol import NoAnswer, Reply
from slaaprust.desktop.paths import Places, places
from slaaprust.words import WrongWords, parser


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the words say; return 0 when done, 1 when refused, 2 for wrong words."""
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        words = parser().parse_args(given)
    except WrongWords as wrong:
        return _print(Reply(2, "", f"{wrong}\n"))
    where = places(words.data and Path(words.data), os.environ)
    if words.verb is None:
        return _start(where)
    try:
        return _print(ask(where.state, given) or _alone(given, where))
    except NoAnswer as problem:
        return _print(_silent(where, problem))


def _start(where: Places) -> int:
    """Show the running program, or be it."""
    try:
        reply = ask(where.state, ["show", "today"])
    except NoAnswer as problem:
        return _print(_silent(where, problem))
    if reply is not None:
        return _print(reply)
    from slaaprust.main import run

    return run(where)


def _alone(given: Sequence[str], where: Places) -> Reply:
    from slaaprust.commands import answer
    from slaaprust.main import alone

    with alone(where) as reach:
        return answer(given, reach)


def _silent(where: Places, problem: NoAnswer) -> Reply:
    from slaaprust.main import in_words

    return Reply(1, "", in_words(where, "instance", str(problem)) + "\n")


def _print(reply: Reply) -> int:
    sys.stdout.write(reply.out)
    sys.stderr.write(reply.err)
    return reply.code
