"""The words of the command line: which there are, and what stands with them."""

import argparse
from typing import NoReturn

from slaaprust import __version__
from slaaprust.domain.fields import Choice, ClockTime, Maybe, Note, Number, Scale
from slaaprust.domain.night import QUESTIONS

WHOLE = (
    "export",
    "import",
    "backup",
    "restore",
    "move",
    "wipe",
    "report",
)  # verbs on the whole diary
WINDOWS = (
    "today",
    "log",
    "landing",
    "park",
    "morning",
    "thoughts",
    "night",
    "diary",
    "week",
    "experiment",
    "gp",
    "pmr",
    "settings",
    "cards",
    "doctor",
)
SORTS = ("taak", "zorg", "idee", "onthouden", "task", "worry", "idea", "remember")


class WrongWords(Exception):
    """The words make no command; str() says how they should be."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongWords(f"{self.format_usage()}{self.prog}: {message}")


def parser() -> argparse.ArgumentParser:
    """Return the parser of all words; it raises WrongWords and reads nothing but its argument."""
    top = _Parser(prog="slaaprust", description="A calm companion for the evening, in the tray.")
    top.add_argument("--version", action="version", version=f"slaaprust {__version__}")
    _everywhere(top, None)
    # Where the words were typed: the running program stands in another folder.
    top.add_argument("--here", help=argparse.SUPPRESS)
    verbs = top.add_subparsers(dest="verb", metavar="COMMAND")

    def verb(name: str, text: str) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=text, description=text)
        _everywhere(made, argparse.SUPPRESS)
        return made

    _log(verb("log", "log a drink, or exercise, alcohol, nicotine or a meal"))
    verb("undo", "take back what was logged last").add_argument("id", nargs="?")
    verb("status", "where the evening is")
    agenda = verb("agenda", "the moments of an evening")
    agenda.add_argument("--date", metavar="2026-03-28")
    _landing(verb("landing", "begin, put off or skip the wind-down"))
    tonight = verb("tonight", "another bedtime for this evening only")
    tonight.add_argument("time", metavar="00:30|reset")
    quiet = verb("quiet", "no reminders for a while")
    quiet.add_argument("length", choices=("30m", "1h", "tonight", "off"))
    _park(verb("park", "put a thought down until the morning"))
    _diary(verb("diary", "the nights of the diary"))
    verb("week", "look back on a week").add_argument("--of", metavar="2026-03-30")
    verb("show", "open a window of the running program").add_argument("window", choices=WINDOWS)
    _settings(verb("settings", "list, get or set what can be set"))
    _export(verb("export", "write the diary to a .json, a .zip, or a folder of CSV files"))
    taken = verb("import", "take in an export, a back-up, tables, or the nights of another app")
    taken.add_argument("file")
    _preview(taken)
    verb("backup", "make a back-up now")
    restore = verb("restore", "list the back-ups, or bring one back; what is newer stays")
    restore.add_argument("file", nargs="?", metavar="latest|NAME|FILE")
    _preview(restore)
    _report(verb("report", "make the page for the GP, a PDF or a web page"))
    moved = verb("move", "say where the diary is, or take it to another folder")
    moved.add_argument("file", nargs="?", metavar="DIR")
    moved.add_argument("--back", action="store_true", help="back to where it was")
    _wipe(verb("wipe", "remove the diary, its back-ups and the settings from this computer"))
    verb("doctor", "why do I see nothing")
    return top


def _everywhere(made: argparse.ArgumentParser, absent: str | None) -> None:
    """Add the options that may stand before or after the verb."""
    made.add_argument("--data", metavar="DIR", default=absent, help="keep everything in DIR")
    plain = False if absent is None else absent
    made.add_argument("--json", action="store_true", default=plain, help="print one object")


def _log(made: argparse.ArgumentParser) -> None:
    made.add_argument("what", nargs="+", help="a drink, sport, alcohol, nicotine or maaltijd")
    made.add_argument("--at", metavar="14:30|2026-11-21T23:10", help="another time than now")
    made.add_argument("--mg", help="caffeine in mg")
    made.add_argument("--slow", metavar="MIN", help="drunk over this many minutes")
    made.add_argument("--glasses", metavar="N", help="standard glasses of alcohol")
    for intensity, english in (("licht", "light"), ("matig", "moderate"), ("zwaar", "hard")):
        made.add_argument(
            f"--{intensity}",
            f"--{english}",
            dest="intensity",
            action="store_const",
            const=intensity,
            help=f"{english} exercise",
        )
    made.add_argument("--tot", "--until", metavar="19:30", help="when the exercise ends")
    made.add_argument("--duur", "--minutes", metavar="60", help="minutes of exercise, from now on")


def _diary(made: argparse.ArgumentParser) -> None:
    actions = made.add_subparsers(
        dest="action", required=True, metavar="add|show|list|delete|restore"
    )

    def action(name: str, text: str, needs_date: bool = False) -> argparse.ArgumentParser:
        new = actions.add_parser(name, help=text, description=text)
        _everywhere(new, argparse.SUPPRESS)
        if name not in ("list", "restore"):
            about = "the evening it began on" + ("" if needs_date else "; without: last night")
            new.add_argument("--date", metavar="2026-03-28", required=needs_date, help=about)
        return new

    add = action("add", "write a night down; what is left out stays missing")
    add.add_argument("--correct", action="store_true", help="change what is there, as named here")
    for asked in QUESTIONS:
        add.add_argument(f"--{asked.word}", dest=asked.key, metavar=_shape(asked.kind))
    action("show", "one night, and what it comes to")
    listed = action("list", "all nights, or those of some evenings")
    listed.add_argument("--from", dest="first", metavar="2026-03-01")
    listed.add_argument("--to", dest="last", metavar="2026-03-31")
    action("delete", "remove a night", needs_date=True)
    action("restore", "bring back a night that was removed").add_argument("id")


def _shape(kind: object) -> str:
    """Return what an answer looks like."""
    inner = kind.kind if isinstance(kind, Maybe) else kind
    if isinstance(inner, Choice):
        return "|".join(str(value.value) for value, _ in inner.names)
    if isinstance(inner, Scale):
        return f"1-{len(inner.names)}"
    return {ClockTime: "23:15", Number: "N", Note: "TEXT"}[type(inner)]


def _export(made: argparse.ArgumentParser) -> None:
    made.add_argument("file", metavar="OUT.json|OUT.zip|DIR")
    made.add_argument("--thoughts", action="store_true", help="with the parked thoughts")
    made.add_argument("--force", action="store_true", help="replace what is there")


def _report(made: argparse.ArgumentParser) -> None:
    made.add_argument("file", metavar="OUT.pdf|OUT.html")
    made.add_argument("--from", dest="first", metavar="2026-11-08", help="the first evening")
    made.add_argument("--to", dest="last", metavar="2026-11-21", help="the last evening")
    made.add_argument("--force", action="store_true", help="replace what is there")


def _preview(made: argparse.ArgumentParser) -> None:
    made.add_argument("--preview", action="store_true", help="only tell what it would bring")
    made.add_argument(
        "--settings", action="store_true", help="take the settings of the back-up as well"
    )


def _wipe(made: argparse.ArgumentParser) -> None:
    made.add_argument("--yes", action="store_true", help="do not ask")
    made.add_argument(
        "--everywhere", action="store_true", help="files of other devices in the folder as well"
    )


def _park(made: argparse.ArgumentParser) -> None:
    made.add_argument("text", nargs="+", metavar="TEXT", help="the thought; - reads standard input")
    made.add_argument("--kind", choices=SORTS, default="onthouden", metavar="|".join(SORTS[:4]))
    made.add_argument("--step", default="", help="the next step")


def _landing(made: argparse.ArgumentParser) -> None:
    actions = made.add_subparsers(dest="action", required=True, metavar="start|snooze|skip")
    for name, text in (("start", "begin now"), ("skip", "not this evening")):
        _everywhere(actions.add_parser(name, help=text), argparse.SUPPRESS)
    snooze = actions.add_parser("snooze", help="come back in some minutes")
    snooze.add_argument("minutes", nargs="?", default="10")
    _everywhere(snooze, argparse.SUPPRESS)


def _settings(made: argparse.ArgumentParser) -> None:
    actions = made.add_subparsers(dest="action", metavar="list|get|set")
    _everywhere(actions.add_parser("list", help="all settings"), argparse.SUPPRESS)
    get = actions.add_parser("get", help="one setting")
    get.add_argument("key")
    _everywhere(get, argparse.SUPPRESS)
    put = actions.add_parser("set", help="change one setting")
    put.add_argument("key")
    put.add_argument("value", nargs="*")
    _everywhere(put, argparse.SUPPRESS)
