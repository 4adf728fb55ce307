"""Checks the spelling of all texts, Dutch and English, with hunspell and two short own lists."""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import texts

DICTIONARIES = {"nl": "nl_NL", "en": "en_GB"}
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def misspelt(language: str, lines: Iterable[str]) -> list[str] | None:
    """Give the words that hunspell and our list do not know; None when hunspell cannot tell."""
    command = ["hunspell", "-l", "-i", "utf-8", "-d", DICTIONARIES[language]]
    try:
        asked = subprocess.run(
            command, input="\n".join(map(_prose, lines)), capture_output=True, encoding="utf-8"
        )
    except FileNotFoundError:
        return None
    if asked.returncode:
        return None
    known = set(own_words(language).read_text("utf-8").split())
    found = {word.strip("'.-") for word in asked.stdout.split()}
    return sorted(w for w in found if WORD.fullmatch(w) and not {w, _small(w)} & known)


def own_words(language: str) -> Path:
    """Give the list of words that are right although hunspell does not know them, one a line."""
    return Path(__file__).with_name(f"words-{language}.txt")


def _small(word: str) -> str:
    """Begin a word with a small letter, as in the middle of a sentence."""
    return word[:1].lower() + word[1:]


def _prose(text: str) -> str:
    """Leave out what is not language: placeholders, tags, addresses, mnemonics."""
    return re.sub(r"\{[^{}]*\}|<[^<>]*>|https?://\S+", " ", text).replace("&", "")


def main() -> int:
    """Print the unknown words; 1 when there are any."""
    shown = {
        language: [
            *texts.cards(texts.ROOT / "resources/cards", language),
            *texts.in_the_menu(texts.ROOT / "resources/linux", language),
        ]
        for language in DICTIONARIES
    }
    translated = texts.messages(texts.ROOT / "resources/translations/en.ts")
    shown["en"] += [message.translation for message in translated]
    shown["nl"] += [text.source for text in sorted(texts.marked(texts.ROOT / "slaaprust"))]
    unknown = 0
    for language, lines in shown.items():
        words = misspelt(language, lines)
        if words is None:
            print(
                f"!!! SPELLING OF {language} NOT CHECKED: no hunspell with {DICTIONARIES[language]}"
            )
            continue
        unknown += len(words)
        print(f"{language}: {len(lines)} texts, {len(words)} unknown words")
        if words:
            print("  " + "\n  ".join(words))
            print(f"Correct them, or add what is right to packaging/{own_words(language).name}.")
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main())
