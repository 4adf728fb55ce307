"""The cards of Uitleg, read from their files: one idea each, in both languages side by side."""

import tomllib
from dataclasses import dataclass
from typing import Any

from slaaprust.resources import resource
from slaaprust.wording.i18n import spoken

FOLDER = "cards"


@dataclass(frozen=True, slots=True)
class Card:
    """One card in one language; `sure` tells how sure that is, and may be empty."""

    name: str
    title: str
    paragraphs: tuple[str, ...]
    sure: tuple[str, ...]
    sources: tuple[str, ...]


def cards(language: str = "") -> tuple[Card, ...]:
    """Return all cards in the order of their files, in the person's language if none is named."""
    return tuple(card(name, language) for name in names())


def names() -> tuple[str, ...]:
    """Return the names of the cards in their order; the number before a name is only its place."""
    return tuple(path.stem.partition("-")[2] for path in sorted(resource(FOLDER).glob("*.toml")))


def card(name: str, language: str = "") -> Card:
    """Return one card; KeyError where there is none of this name."""
    for path in resource(FOLDER).glob(f"[0-9][0-9]-{name}.toml"):
        return _read(name, tomllib.loads(path.read_text("utf-8")), language or spoken())
    raise KeyError(name)


def _read(name: str, written: dict[str, Any], language: str) -> Card:
    def told(part: str) -> tuple[str, ...]:
        return tuple(_one_line(each[language]) for each in written.get(part, ()))

    title = _one_line(written["title"][language])
    return Card(name, title, told("paragraph"), told("sure"), tuple(written.get("sources", ())))


def _one_line(text: str) -> str:
    """Return a text without the line ends that only keep its file legible."""
    return " ".join(text.split())
