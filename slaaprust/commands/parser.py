"""The words of the command line: which there are, and what their help says."""

import argparse

from slaaprust import __version__
from slaaprust.commands.localized_parser import Parser, Says, in_dutch
from slaaprust.core.windows import WINDOWS
from slaaprust.domain.records.asked import WordOption
from slaaprust.domain.records.logged import LOGGED
from slaaprust.domain.records.night import QUESTIONS
from slaaprust.domain.tables.parking import SORT_WORDS, Sort
from slaaprust.domain.values.fields import (
    Choice,
    ClockTime,
    Kind,
    Number,
    Scale,
    answered,
)
from slaaprust.domain.values.marks import N_

WHOLE = (
    "export",
    "import",
    "backup",
    "restore",
    "move",
    "wipe",
    "report",
)  # verbs on the whole diary
BY_WORD = tuple(each.name.value for each in WINDOWS if each.by_word)


def parser(says: Says = in_dutch) -> Parser:
    """Return the parser of all words; it raises WrongWords and reads nothing but its argument.

    `says` puts a Dutch text in the language of the person, where one is to be shown.
    """
    about = N_("words", "Rustig gezelschap voor de avond, naast de klok op je scherm.")
    top = Parser(says, prog="slaaprust", description=about)
    text = N_("words", "toont welke versie dit is")
    top.add_argument("--version", action="version", version=f"slaaprust {__version__}", help=text)
    _everywhere(top, None)
    # Where the words were typed: the running program stands in another folder.
    top.add_argument("--here", help=argparse.SUPPRESS)
    verbs = top.add_commands(dest="verb", metavar=N_("words", "OPDRACHT"))

    def verb(name: str, text: str) -> Parser:
        made = verbs.add_parser(name, help=text, description=text)
        _everywhere(made, argparse.SUPPRESS)
        return made

    _log(
        verb(
            "log",
            N_("words", "noteert een drankje, sport, alcohol, nicotine of een grote maaltijd"),
        )
    )
    verb("undo", N_("words", "haalt weg wat je het laatst noteerde")).add_argument(
        "id", nargs="?", metavar=N_("words", "NUMMER")
    )
    verb("status", N_("words", "zegt hoe ver de avond is"))
    agenda = verb("agenda", N_("words", "geeft de momenten van een avond"))
    agenda.add_argument("--date", metavar="2026-03-28")
    _landing(verb("landing", N_("words", "begint de landing, stelt die uit of slaat die over")))
    tonight = verb("tonight", N_("words", "geeft alleen deze avond een andere bedtijd"))
    tonight.add_argument("time", metavar="00:30|reset")
    quiet = verb("quiet", N_("words", "geeft een tijd geen seintjes"))
    quiet.add_argument("length", choices=("30m", "1h", "tonight", "off"))
    _park(verb("park", N_("words", "parkeert een gedachte tot de ochtend")))
    _diary(verb("diary", N_("words", "leest en schrijft de nachten van je dagboek")))
    verb("week", N_("words", "kijkt terug op een week")).add_argument("--of", metavar="2026-03-30")
    verb("show", N_("words", "opent een venster, als slaaprust draait")).add_argument(
        "window", choices=BY_WORD
    )
    _settings(verb("settings", N_("words", "toont of verandert je instellingen")))
    _export(
        verb(
            "export", N_("words", "schrijft je dagboek naar een .json, een .zip of een map met CSV")
        )
    )
    taken = verb(
        "import",
        N_(
            "words", "neemt een export, een back-up, tabellen of de nachten van een andere app over"
        ),
    )
    taken.add_argument("file", metavar=N_("words", "BESTAND"))
    _preview(taken)
    verb("backup", N_("words", "maakt nu een back-up"))
    restore = verb(
        "restore", N_("words", "toont de back-ups of zet er een terug; wat nieuwer is, blijft")
    )
    restore.add_argument("file", nargs="?", metavar=N_("words", "latest|NAAM|BESTAND"))
    _preview(restore)
    _report(verb("report", N_("words", "maakt het blad voor de huisarts, als PDF of webpagina")))
    moved = verb(
        "move", N_("words", "zegt waar je dagboek is, of verhuist het naar een andere map")
    )
    moved.add_argument("file", nargs="?", metavar=N_("words", "MAP"))
    moved.add_argument("--back", action="store_true", help=N_("words", "terug naar waar het was"))
    _wipe(
        verb(
            "wipe", N_("words", "wist je dagboek, de back-ups en de instellingen van deze computer")
        )
    )
    verb("doctor", N_("words", "zegt waarom je misschien niets ziet"))
    return top


def _everywhere(made: Parser, absent: str | None) -> None:
    """Add the options that may stand before or after the verb."""
    made.add_argument(
        "--data",
        metavar=N_("words", "MAP"),
        default=absent,
        help=N_("words", "bewaart alles in die map"),
    )
    plain = False if absent is None else absent
    made.add_argument(
        "--json",
        action="store_true",
        default=plain,
        help=N_("words", "geeft het antwoord als één object, in JSON"),
    )


def _log(made: Parser) -> None:
    made.add_argument(
        "what",
        nargs="+",
        metavar=N_("words", "WAT"),
        help=N_("words", "een drankje, sport, alcohol, nicotine of maaltijd"),
    )
    made.add_argument(
        "--at", metavar="14:30|2026-11-21T23:10", help=N_("words", "een andere tijd dan nu")
    )
    for kind in LOGGED:
        for asked in kind.fields:
            for option in asked.options:
                _add_option(made, f"{kind.key}_{asked.key}", option)


def _add_option(made: Parser, dest: str, option: WordOption) -> None:
    """Add a way to give a field, with its value behind it or in the word itself."""
    if option.means:
        made.add_argument(
            *option.names, dest=dest, action="store_const", const=option.means, help=option.help
        )
    else:
        made.add_argument(*option.names, dest=dest, metavar=option.shape, help=option.help)


def _diary(made: Parser) -> None:
    actions = made.add_commands(
        dest="action", required=True, metavar="add|show|list|delete|restore"
    )

    def action(name: str, text: str, needs_date: bool = False) -> Parser:
        new = actions.add_parser(name, help=text, description=text)
        _everywhere(new, argparse.SUPPRESS)
        if name not in ("list", "restore"):
            about = (
                N_("words", "de avond waarop de nacht begon")
                if needs_date
                else N_("words", "de avond waarop de nacht begon; zonder: de laatste nacht")
            )
            new.add_argument("--date", metavar="2026-03-28", required=needs_date, help=about)
        return new

    add = action("add", N_("words", "schrijft een nacht op; wat je weglaat, blijft leeg"))
    add.add_argument(
        "--correct",
        action="store_true",
        help=N_("words", "past aan wat er staat, alleen wat je noemt"),
    )
    for asked in QUESTIONS:
        shape, option = _shape(asked.kind), f"--{asked.word}"
        add.add_asked("night", option, dest=asked.key, metavar=shape, help=asked.label)
    action("show", N_("words", "toont één nacht, en wat die bij elkaar is"))
    listed = action("list", N_("words", "toont alle nachten, of die van een paar avonden"))
    listed.add_argument("--from", dest="first", metavar="2026-03-01")
    listed.add_argument("--to", dest="last", metavar="2026-03-31")
    action("delete", N_("words", "haalt een nacht weg"), needs_date=True)
    action("restore", N_("words", "zet een weggehaalde nacht terug")).add_argument(
        "id", metavar=N_("words", "NUMMER")
    )


def _shape(kind: Kind) -> str:
    """Return what an answer looks like."""
    inner = answered(kind)
    if isinstance(inner, Choice):
        return "|".join(str(value.value) for value, _ in inner.names)
    if isinstance(inner, Scale):
        return f"1-{len(inner.names)}"
    return {ClockTime: "23:15", Number: "N"}.get(type(inner), N_("words", "TEKST"))


def _export(made: Parser) -> None:
    made.add_argument("file", metavar=N_("words", "UIT.json|UIT.zip|MAP"))
    made.add_argument(
        "--thoughts", action="store_true", help=N_("words", "ook de geparkeerde gedachten")
    )
    made.add_argument("--force", action="store_true", help=N_("words", "vervangt wat er al staat"))


def _report(made: Parser) -> None:
    made.add_argument("file", metavar=N_("words", "UIT.pdf|UIT.html"))
    made.add_argument(
        "--from", dest="first", metavar="2026-11-08", help=N_("words", "de eerste avond")
    )
    made.add_argument(
        "--to", dest="last", metavar="2026-11-21", help=N_("words", "de laatste avond")
    )
    made.add_argument("--force", action="store_true", help=N_("words", "vervangt wat er al staat"))


def _preview(made: Parser) -> None:
    made.add_argument(
        "--preview", action="store_true", help=N_("words", "zegt alleen wat het zou brengen")
    )
    made.add_argument(
        "--settings",
        action="store_true",
        help=N_("words", "neemt ook de instellingen van de back-up over"),
    )


def _wipe(made: Parser) -> None:
    made.add_argument("--yes", action="store_true", help=N_("words", "vraagt niets"))
    made.add_argument(
        "--everywhere",
        action="store_true",
        help=N_("words", "ook de bestanden van andere apparaten in die map"),
    )


def _park(made: Parser) -> None:
    made.add_argument(
        "text",
        nargs="+",
        metavar=N_("words", "TEKST"),
        help=N_("words", "de gedachte; met - komt die van de standaardinvoer"),
    )
    kinds = "|".join(each.value for each in Sort)
    made.add_argument("--kind", choices=SORT_WORDS, default=Sort.REMEMBER.value, metavar=kinds)
    made.add_argument(
        "--step", default="", metavar=N_("words", "TEKST"), help=N_("words", "de volgende stap")
    )


def _landing(made: Parser) -> None:
    actions = made.add_commands(dest="action", required=True, metavar="start|snooze|skip")
    for name, text in (("start", N_("words", "begint nu")), ("skip", N_("words", "vanavond niet"))):
        _everywhere(actions.add_parser(name, help=text), argparse.SUPPRESS)
    snooze = actions.add_parser("snooze", help=N_("words", "komt over zo veel minuten terug"))
    snooze.add_argument("minutes", nargs="?", default="10", metavar="MIN")
    _everywhere(snooze, argparse.SUPPRESS)


def _settings(made: Parser) -> None:
    actions = made.add_commands(dest="action", metavar="list|get|set")
    _everywhere(
        actions.add_parser("list", help=N_("words", "toont alle instellingen")), argparse.SUPPRESS
    )
    get = actions.add_parser("get", help=N_("words", "toont één instelling"))
    get.add_argument("key", metavar=N_("words", "INSTELLING"))
    get.end_with(_named_settings)
    _everywhere(get, argparse.SUPPRESS)
    put = actions.add_parser("set", help=N_("words", "verandert één instelling"))
    put.add_argument("key", metavar=N_("words", "INSTELLING"))
    put.add_argument("value", nargs="*", metavar=N_("words", "WAARDE"))
    put.end_with(_named_settings)
    _everywhere(put, argparse.SUPPRESS)


def _named_settings(says: Says) -> str:
    """Name every setting, for who asks how one is set."""
    from slaaprust.domain.settings.options import OPTIONS  # large, and the icon comes first

    width = max(len(each.key) for each in OPTIONS)
    lines = (f"  {each.key:{width}}  {says('settings', each.label)}" for each in OPTIONS)
    return "\n".join((says("words", N_("words", "instellingen:")), *lines))
