"""The command line explains itself in the language of the person, and wrong words too."""

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator

import pytest

from slaaprust.cli import main
from slaaprust.commands.localized_parser import Parser, WrongWords
from slaaprust.commands.parser import parser
from slaaprust.domain.settings.settings import Language
from slaaprust.wording.i18n import say, speak

WRONG = (
    ("log", "Hier hoort nog iets bij: WAT.", "Something is missing here: WHAT."),
    (
        "settings set",
        "Hier hoort nog iets bij: INSTELLING, WAARDE.",
        "Something is missing here: KEY, VALUE.",
    ),
    (
        "quiet 3h",
        "'3h' kan hier niet. Kies uit: 30m, 1h, tonight, off.",
        "'3h' is not known here. Choose from: 30m, 1h, tonight, off.",
    ),
    ("log koffie --at", "Achter --at hoort nog iets.", "Something is missing after --at."),
    ("status --json=3", "Achter --json hoort niets.", "--json takes nothing after it."),
    (
        "log koffie --m 3",
        "--m kan meer dan één ding zijn. Kies uit: --mg, --matig, --moderate, --minutes.",
        "--m can mean more than one thing. Choose from: --mg, --matig, --moderate, --minutes.",
    ),
    ("undo 1 --niets", "Dit is onbekend: --niets", "Not known here: --niets"),
)
# What argparse says by itself, or what belongs to the other language.
NOT_IN_DUTCH = re.compile(
    r"usage|positional|optional|show this|arguments?|choose|required|\bthe\b|\bor\b|\bwith\b"
)
NOT_IN_ENGLISH = re.compile(
    r"gebruik|woorden|opties|\bde\b|\been\b|\bje\b|OPDRACHT|BESTAND|\bMAP\b"
)


def every(of: Parser) -> Iterator[Parser]:
    """A parser, and those of its commands."""
    yield of
    for each in of._actions:
        if isinstance(each, argparse._SubParsersAction):
            for inner in each.choices.values():
                yield from every(inner)


COMMANDS = [each.prog for each in every(parser())]


def explained(prog: str) -> str:
    """What a command says of itself, in the language of now."""
    return next(each for each in every(parser(say)) if each.prog == prog).format_help()


def wrong(words: str) -> str:
    with pytest.raises(WrongWords) as refused:
        parser(say).parse_args(words.split())
    return str(refused.value)


@pytest.mark.parametrize("prog", COMMANDS)
def test_every_command_explains_itself_in_dutch(prog):
    assert explained(prog).startswith(f"gebruik: {prog} [-h]")
    assert not NOT_IN_DUTCH.search(explained(prog))


@pytest.mark.parametrize("prog", COMMANDS)
def test_every_command_explains_itself_in_english(prog):
    speak(Language.ENGLISH)
    assert explained(prog).startswith(f"usage: {prog} [-h]")
    assert not NOT_IN_ENGLISH.search(explained(prog))


@pytest.mark.parametrize("prog", COMMANDS)
def test_nothing_that_can_be_given_goes_without_a_word_about_it(prog):
    (command,) = (each for each in every(parser()) if each.prog == prog)
    options = [each for each in command._actions if each.option_strings]
    names = {"--of", "--date", "--from", "--to", "--kind"}  # each shows what is to follow it
    assert {each.option_strings[0] for each in options if not each.help} <= names
    assert all(each.help or isinstance(each.metavar, str) or each.choices for each in options)


@pytest.mark.parametrize(("words", "dutch", "english"), WRONG)
def test_wrong_words_are_told_in_both_languages(words, dutch, english):
    verb = "slaaprust" if "onbekend" in dutch else " ".join(COMMANDS[0:1] + _verb(words))
    assert wrong(words).splitlines()[-1] == f"{verb}: {dutch}"
    speak(Language.ENGLISH)
    assert wrong(words).splitlines()[-1] == f"{verb}: {english}"
    assert wrong(words).startswith("usage: ")


def _verb(words: str) -> list[str]:
    known = {each.prog for each in every(parser())}
    given = words.split()
    return next(given[:n] for n in (2, 1) if f"slaaprust {' '.join(given[:n])}" in known)


def test_what_nobody_thought_of_is_said_as_argparse_says_it():
    with pytest.raises(WrongWords, match="slaaprust: something new in Python 4"):
        parser().error("something new in Python 4")


@pytest.mark.parametrize(
    "said",
    [
        "argument COMMAND: invalid choice: 'lgo' (choose from log, undo)",
        "argument COMMAND: invalid choice: 'lgo', maybe you meant 'log'? (choose from log, undo)",
        "argument COMMAND: invalid choice: 'lgo' (choose from 'log', 'undo')",
    ],
)
def test_other_pythons_say_it_otherwise_and_it_is_said_the_same_here(said):
    with pytest.raises(WrongWords) as refused:
        parser().error(said)
    assert str(refused.value).endswith("'lgo' kan hier niet. Kies uit: log, undo.")


def test_who_gives_a_command_does_not_wait_for_its_explanation():
    def never(context: str, text: str) -> str:
        raise AssertionError(text)

    assert parser(never).parse_args(["log", "koffie", "--at", "14:30"]).what == ["koffie"]


def test_a_command_that_is_right_loads_no_translation_first():
    code = (
        "import sys; from slaaprust.commands.parser import parser;"
        "parser().parse_args(['log', 'koffie']);"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    loaded = done.stdout.split()
    assert "slaaprust.commands.localized_parser" in loaded
    assert not [each for each in loaded if each.startswith(("PySide6", "tinydb", "slaaprust.ui"))]


@pytest.mark.parametrize("named", ["--data {}", "--data={}"])
@pytest.mark.parametrize("words", ["--help", "log --help", "bla", "show moon"])
def test_it_is_said_in_the_language_that_is_set_and_else_in_that_of_the_system(
    tmp_path, monkeypatch, capsys, named, words
):
    for each in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(each, raising=False)

    def first_word(language: str) -> str:
        monkeypatch.setenv("LANG", language)
        given = named.format(tmp_path).split() + words.split()
        try:
            code = main(given)
        except SystemExit as done:
            code = done.code
        told = capsys.readouterr()
        assert code == (0 if "--help" in words else 2)
        return (told.out or told.err).split()[0]

    assert [first_word("nl_NL.UTF-8"), first_word("de_DE.UTF-8")] == ["gebruik:", "usage:"]
    main(["--data", str(tmp_path), "settings", "set", "language", "en"])
    capsys.readouterr()
    assert first_word("nl_NL.UTF-8") == "usage:"
