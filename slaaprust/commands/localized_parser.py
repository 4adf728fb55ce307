"""A command-line parser that explains itself in the person's language."""

import argparse
import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, NoReturn

from slaaprust.domain.values.marks import N_

# Says a text of a context; called only when something is explained, which few commands ask for.
Says = Callable[[str, str], str]
OWN = "words"

# What argparse finds wrong, and how that is said here.
WRONG = (
    (
        r"the following arguments are required: (?P<names>.*)",
        N_("words", "Hier hoort nog iets bij: {names}."),
    ),
    (
        r"argument (?P<names>.*?): invalid choice: (?P<given>.*?)"
        r"(, maybe you meant .*?)? \(choose from (?P<choices>[^()]*)\)",
        N_("words", "{given} kan hier niet. Kies uit: {choices}."),
    ),
    (
        r"argument (?P<names>.*?): expected (one|at least one) argument",
        N_("words", "Achter {names} hoort nog iets."),
    ),
    (
        r"argument (?P<names>.*?): ignored explicit argument (?P<given>.*)",
        N_("words", "Achter {names} hoort niets."),
    ),
    (
        r"ambiguous option: (?P<given>.*?) could match (?P<choices>.*)",
        N_("words", "{given} kan meer dan één ding zijn. Kies uit: {choices}."),
    ),
    (r"unrecognized arguments: (?P<given>.*)", N_("words", "Dit is onbekend: {given}")),
)


def in_dutch(_context: str, text: str) -> str:
    """Say a text as it stands here."""
    return text


class WrongWords(Exception):
    """The words are no command; str() says what would be."""


class Parser(argparse.ArgumentParser):
    """Takes its texts in Dutch; each is said in another language only once it is shown."""

    def __init__(self, says: Says, **given: Any) -> None:
        super().__init__(add_help=False, formatter_class=partial(_Formatter, says), **given)
        self._says, self._said = says, False
        self._contexts: dict[argparse.Action, str] = {}
        self._end: Callable[[Says], str] | None = None
        self._positionals.title = N_("words", "woorden")
        self._optionals.title = N_("words", "opties")
        text = N_("words", "toont deze uitleg")
        self.add_argument("-h", "--help", action="help", default=argparse.SUPPRESS, help=text)

    def add_commands(
        self, dest: str, metavar: str, required: bool = False
    ) -> "argparse._SubParsersAction[Parser]":
        """Add a choice of commands, which explain themselves as this one does."""
        alike: Any = partial(Parser, self._says)
        title = N_("words", "opdrachten")
        return self.add_subparsers(
            title=title, dest=dest, metavar=metavar, required=required, parser_class=alike
        )

    def add_asked(self, context: str, option: str, **given: Any) -> None:
        """Add an option whose help is a text of another context."""
        self._contexts[self.add_argument(option, **given)] = context

    def end_with(self, lines: Callable[[Says], str]) -> None:
        """Let the explanation end with lines that are asked for only once it is shown."""
        self._end = lines

    def format_help(self) -> str:
        self._translate()
        end = f"\n{self._end(self._says)}\n" if self._end else ""
        return super().format_help() + end

    def format_usage(self) -> str:
        self._translate()
        return super().format_usage()

    def error(self, message: str) -> NoReturn:
        raise WrongWords(f"{self.format_usage()}{self.prog}: {self._reworded(message)}")

    def _reworded(self, message: str) -> str:
        for wrong, text in WRONG:
            if found := re.fullmatch(wrong, message, re.DOTALL):
                parts = found.groupdict("")
                if names := parts.get("names"):  # of what the person is to give
                    parts["names"] = ", ".join(self._says(OWN, each) for each in names.split(", "))
                if choices := parts.get("choices"):
                    parts["choices"] = choices.replace("'", "")
                return self._says(OWN, text).format(**parts)
        return message

    def _translate(self) -> None:
        if not self._said:
            self._said = True
            self.description = self._says(OWN, self.description or "")
            for group in self._action_groups:
                group.title = self._says(OWN, group.title or "")
            self._translate_all(self._actions)

    def _translate_all(self, actions: Iterable[argparse.Action]) -> None:
        for each in actions:
            each.help = self._says(self._contexts.get(each, OWN), each.help or "")
            if isinstance(each.metavar, str):
                each.metavar = self._says(OWN, each.metavar)
            if isinstance(each, argparse._SubParsersAction):
                self._translate_all(each._choices_actions)


class _Formatter(argparse.HelpFormatter):
    def __init__(self, says: Says, prog: str) -> None:
        super().__init__(prog)
        self._says = says

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        prefix = self._says(OWN, N_("words", "gebruik: ")) if prefix is None else prefix
        super().add_usage(usage, actions, groups, prefix)
