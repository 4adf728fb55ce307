"""Keeps the translations in step with the Dutch texts in the code.

A text is marked where it stands, with literal words:

    N_("drinks", "Koffie")                         a row of a table, translated when it is shown
    say("prompt", "Nog {wat} tot bed", wat=...)    translated on the spot
    say("drinks", drink.name)                      looks a row's text up, and marks nothing

A text has one form: spans are written as "2 u 10" and "45 min", counts as "glazen: 2".
lupdate silently skips calls with values behind the text. So the marks are read here and handed to
lupdate in the one form that it knows. It keeps en.ts; lrelease makes en.qm of it.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
MOST_TOLD = 30
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MARKS = ("N_", "say")


class Text(NamedTuple):
    """One Dutch text as it is marked in the code."""

    context: str
    source: str


class Message(NamedTuple):
    """One text as it stands in a .ts file."""

    text: Text
    translation: str
    state: str


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
    with tempfile.TemporaryDirectory() as folder:
        stub = Path(folder, "texts.py")
        stub.write_text(
            "".join(map(_as_lupdate_reads_it, sorted(marked(root / "slaaprust")))), "utf-8"
        )
        _qt_tool(
            "lupdate", "-silent", "-locations", "none", "-no-obsolete",
            "-source-language", "nl_NL", "-target-language", "en",
            str(stub), "-ts", str(root / "resources/translations/en.ts"),
        )  # fmt: skip


def compile_texts(root: Path = ROOT) -> list[Path]:
    """Make a .qm beside each .ts that is newer than its .qm, and give all .qm files."""
    compiled = []
    for ts in sorted((root / "resources/translations").glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime:
            _qt_tool("lrelease", "-silent", str(ts), "-qm", str(qm))
        compiled.append(qm)
    return compiled


def _marks(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in MARKS:
                yield node, name


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None, f"a message of {context} has no translation element"
    text = Text(context, element.findtext("source", ""))
    return Message(text, translation.text or "", translation.get("type", ""))


def _flaws(message: Message) -> Iterator[str]:
    where = f"{message.text.context}: {message.text.source!r}"
    if message.state:
        yield f"{where} is {message.state}"
    elif not message.translation:
        yield f"{where} is empty"
    elif _placeholders(message.translation) != _placeholders(message.text.source):
        yield f"{where} has other placeholders in {message.translation!r}"


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w*", text))


def _as_lupdate_reads_it(text: Text) -> str:
    words = f"{json.dumps(text.context)}, {json.dumps(text.source, ensure_ascii=False)}"
    return f"translate({words})\n"


def _qt_tool(name: str, *words: str) -> None:
    """Run a tool of Qt: it stands beside PySide6, and is not always on PATH."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit(f"{name} comes with PySide6-Essentials, which {sys.executable} does not have")
    done = subprocess.run([Path(spec.origin).with_name(name), *words])
    if done.returncode:
        sys.exit(f"{name} could not do its work (exit code {done.returncode})")


def main() -> int:
    """Do what the words on the command line ask: bring up to date, or only check."""
    parser = argparse.ArgumentParser(
        description="Bring the translations up to date with the code, compile them, and check them."
    )
    parser.add_argument("--check", action="store_true", help="only check, and change nothing")
    parser.add_argument("--compile", action="store_true", help="only make the .qm files")
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
