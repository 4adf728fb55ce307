"""Keeps the translations in step with the Dutch texts in the code.

A text is marked where it stands, with literal words:

    N_("drinks", "Koffie")                         a row of a table, translated when it is shown
    say("prompt", "Nog {wat} tot bed", wat=...)    translated on the spot
    say("drinks", drink.name)                      looks a row's text up, and marks nothing

A text has one form: spans are written as "2 u 10" and "45 min", counts as "glazen: 2".
The translations stand in en.ts, which Qt Linguist and other tools for translators can edit; the
program reads en.json, which is compiled of it. Qt's own lupdate silently skips calls with values
behind the text, and its lrelease would make Qt needed to build and to say anything in English. So
this reads, writes and compiles them itself, with the standard library alone.
"""

import argparse
import ast
import json
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from itertools import groupby
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
MOST_TOLD = 30
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MARKS = ("N_", "say")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
QUOTES = {"'": "&apos;", '"': "&quot;"}


class Text(NamedTuple):
    """One Dutch text as it is marked in the code."""

    context: str
    source: str


class Message(NamedTuple):
    """One text as it stands in a .ts file, with what else stands there."""

    text: Text
    translation: str
    state: str
    element: Element


def marked(package: Path) -> set[Text]:
    """Give every text that is marked in a package; ValueError names the marks that cannot work."""
    texts: set[Text] = set()
    wrong: list[str] = []
    for path in sorted(package.rglob("*.py")):
        for call, mark in _marks(ast.parse(path.read_text("utf-8"), path)):
            match [a.value if isinstance(a, ast.Constant) else a for a in call.args[:2]]:
                case [str(context), str(source)]:
                    texts.add(Text(context, source))
                case [_, ast.Name() | ast.Attribute() | ast.Subscript() | ast.Call()] if (
                    mark == "say"
                ):
                    pass  # The text of a row, marked with N_ where it stands.
                case _:
                    where = f"{path.relative_to(package.parent)}:{call.lineno}"
                    wrong.append(f"{where}: {mark} without a literal text")
    if wrong:
        raise ValueError("\n".join(wrong))
    return texts


def messages(ts: Path) -> list[Message]:
    """Read a .ts file; one that is not there yet has no messages."""
    if not ts.exists():
        return []
    return [
        _message(context.findtext("name", ""), message)
        for context in ElementTree.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    ]


def cards(folder: Path, language: str) -> list[str]:
    """Read what the cards of Uitleg say in a language; their sources are names, and no language."""
    said = []
    for path in sorted(folder.glob("*.toml")):
        card = tomllib.loads(path.read_text("utf-8"))
        parts = (card["title"], *card["paragraph"], *card.get("sure", ()))
        said += [" ".join(part[language].split()) for part in parts]
    return said


def in_the_menu(folder: Path, language: str) -> list[str]:
    """Read what the desktop's menu and a software centre show in a language."""
    said = []
    mark = "" if language == "en" else f"[{language}]"
    shown = re.compile(rf"^(?:Name|GenericName|Comment|Keywords){re.escape(mark)}=(.*)$", re.M)
    for path in sorted(folder.glob("*.desktop")):
        said += shown.findall(path.read_text("utf-8"))
    for path in sorted(folder.glob("*.metainfo.xml")):
        every = (one for tag in ("summary", "p", "li") for one in ElementTree.parse(path).iter(tag))
        here = (one for one in every if one.get(XML_LANGUAGE, "en") == language)
        said += [" ".join((one.text or "").split()) for one in here]
    return said


def complaints(package: Path, translations: Path) -> list[str]:
    """Tell all that keeps the translations from being complete; nothing when they are."""
    wanted, there = marked(package), messages(translations / "en.ts")
    have = {message.text for message in there}
    found = [f"{t.context}: {t.source!r} is not in it yet" for t in sorted(wanted - have)]
    found += [f"{t.context}: {t.source!r} is no longer in the code" for t in sorted(have - wanted)]
    return [*found, *(line for message in there for line in _flaws(message))]


def update(root: Path = ROOT) -> None:
    """Bring en.ts in line with the code; what has been translated stays."""
    ts = root / "resources/translations/en.ts"
    there = {message.text: message for message in messages(ts)}
    wanted = sorted(marked(root / "slaaprust"))
    ts.write_text(_ts((text, _element(text, there)) for text in wanted), "utf-8")


def compile_texts(root: Path = ROOT) -> list[Path]:
    """Make of each .ts what the program reads, beside it, and give these files."""
    compiled = []
    for ts in sorted((root / "resources/translations").glob("*.ts")):
        compiled.append(ts.with_suffix(".json"))
        compiled[-1].write_text(json.dumps(_finished(messages(ts)), ensure_ascii=False), "utf-8")
    return compiled


def _finished(there: Iterable[Message]) -> dict[str, dict[str, str]]:
    """Give what is done, by context and Dutch text; the rest is said in Dutch meanwhile."""
    by_context: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for (context, source), translation, state, _ in there:
        if translation and not state:
            by_context[context][source] = translation
    return by_context


def _marks(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in MARKS:
                yield node, name


def _message(context: str, element: Element) -> Message:
    translation = element.find("translation")
    assert translation is not None, f"a message of {context} has no translation element"
    text = Text(context, element.findtext("source", ""))
    return Message(text, translation.text or "", translation.get("type", ""), element)


def _flaws(message: Message) -> Iterator[str]:
    where = f"{message.text.context}: {message.text.source!r}"
    if any(len(part) for part in message.element):
        yield f"{where} is more than one text"
    elif message.state:
        yield f"{where} is {message.state}"
    elif not message.translation:
        yield f"{where} is empty"
    elif _placeholders(message.translation) != _placeholders(message.text.source):
        yield f"{where} has other placeholders in {message.translation!r}"


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w*", text))


def _element(text: Text, there: Mapping[Text, Message]) -> Element:
    """Give a text as it stands in the file, or else with what is said of one that is like it."""
    if text in there:
        return there[text].element
    known = {message.text.source: message.translation for message in there.values()}
    near = get_close_matches(text.source, known, n=1, cutoff=0.75)
    element = Element("message")
    ElementTree.SubElement(element, "source").text = text.source
    translation = ElementTree.SubElement(element, "translation", type="unfinished")
    translation.text = known[near[0]] if near else ""
    return element


def _ts(texts: Iterable[tuple[Text, Element]]) -> str:
    """Write a .ts file as Qt's tools write it, so that a change of theirs is a small one."""
    contexts = []
    for name, group in groupby(texts, lambda each: each[0].context):
        contexts.append(context := Element("context"))
        ElementTree.SubElement(context, "name").text = name
        context.extend(element for _, element in group)
    written = "".join(map(_xml, contexts))
    return f'{HEAD}<TS version="2.1" language="en" sourcelanguage="nl_NL">\n{written}</TS>\n'


def _xml(element: Element, inset: str = "") -> str:
    """Write an element with all that is in it."""
    marks = "".join(f' {key}="{escape(value, QUOTES)}"' for key, value in element.items())
    within = "".join(_xml(child, f"{inset}    ") for child in element)
    content = f"\n{within}{inset}" if within else escape(element.text or "", QUOTES)
    return f"{inset}<{element.tag}{marks}>{content}</{element.tag}>\n"


def main() -> int:
    """Do what the words on the command line ask: bring up to date, or only check."""
    parser = argparse.ArgumentParser(
        description="Bring the translations up to date with the code, compile them, and check them."
    )
    parser.add_argument("--check", action="store_true", help="only check, and change nothing")
    parser.add_argument("--compile", action="store_true", help="only make the .json files")
    asked = parser.parse_args()
    if asked.compile:
        compile_texts()
        return 0
    try:
        if not asked.check:
            update()
            compile_texts()
        told = complaints(ROOT / "slaaprust", ROOT / "resources/translations")
    except (ValueError, SyntaxError) as error:
        told = str(error).splitlines()
    print("\n".join(told[:MOST_TOLD]) or "translations: complete")
    if told:
        print(f"{len(told)} in all. Run `python packaging/dev.py texts`, and finish en.ts.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
