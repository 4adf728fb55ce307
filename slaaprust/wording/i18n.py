"""Says a Dutch source text in the language of the person, and writes times, spans and amounts."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from math import floor

from slaaprust.domain.settings.settings import Language
from slaaprust.domain.values.marks import N_
from slaaprust.resources import resource


@dataclass(frozen=True, slots=True)
class Translator:
    """The texts of another language, by their context and their Dutch."""

    texts: Mapping[str, Mapping[str, str]]

    def translate(self, context: str, text: str) -> str:
        """Return a text in this language, or in Dutch as long as nobody has translated it."""
        return self.texts.get(context, {}).get(text, text)


_translator: Translator | None = None

DAYS = (
    N_("days", "maandag"),
    N_("days", "dinsdag"),
    N_("days", "woensdag"),
    N_("days", "donderdag"),
    N_("days", "vrijdag"),
    N_("days", "zaterdag"),
    N_("days", "zondag"),
)
MONTHS = (
    N_("months", "januari"),
    N_("months", "februari"),
    N_("months", "maart"),
    N_("months", "april"),
    N_("months", "mei"),
    N_("months", "juni"),
    N_("months", "juli"),
    N_("months", "augustus"),
    N_("months", "september"),
    N_("months", "oktober"),
    N_("months", "november"),
    N_("months", "december"),
)


def speak(language: Language, env: Mapping[str, str] = os.environ) -> str:
    """Use a language from now on and return its code; Dutch needs nothing loaded."""
    global _translator
    code = system_language(env) if language is Language.SYSTEM else language.value
    _translator = None if code == "nl" else _load(code)
    return code


def system_language(env: Mapping[str, str]) -> str:
    """Return nl on a Dutch system and en on any other."""
    named = (env.get(each) for each in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    first = next((each for each in named if each), "") or _locale()
    return "nl" if first.lower().startswith(("nl", "dutch")) else "en"


def _locale() -> str:
    """Ask the system where it sets no variables, as Windows and macOS do."""
    import locale

    return locale.getlocale()[0] or ""


@cache
def _load(code: str) -> Translator:
    """Read what was compiled of a language; once, as every command asks for it."""
    return Translator(json.loads(resource(f"translations/{code}.json").read_text("utf-8")))


def say(context: str, text: str, **values: object) -> str:
    """Return a source text in the person's language, with its values filled in."""
    said = _translator.translate(context, text) if _translator else text
    return said.format(**values) if values else said


def spoken() -> str:
    """Return the code of the language in use."""
    return "nl" if _translator is None else "en"


def clock(moment: datetime) -> str:
    """Return a wall-clock moment as 17:05."""
    return f"{moment:%H:%M}"


def span(length: timedelta) -> str:
    """Return a length of time, in whole minutes rounded up: 45 min, 2 u 10."""
    minutes = -(-length // timedelta(minutes=1))
    hours, rest = divmod(max(0, minutes), 60)
    if not hours:
        return say("phrases", "{minutes} min", minutes=rest)
    return say("phrases", "{hours} u {minutes:02}", hours=hours, minutes=rest)


def capital(text: str) -> str:
    """Return a text with a capital at its beginning, and the rest as it is."""
    return text[:1].upper() + text[1:]


def either(words: Sequence[str]) -> str:
    """Return words of which each one counts: alcohol, nicotine of grote maaltijd."""
    *others, last = words
    if not others:
        return last
    return say("phrases", "{others} of {last}", others=", ".join(others), last=last)


def number(value: float) -> str:
    """Return a number to one decimal, half up, as the language writes it; 2.0 is 2."""
    text = f"{floor(value * 10 + 0.5) / 10:.1f}".removesuffix(".0")
    return text.replace(".", ",") if spoken() == "nl" else text


def mg(amount: float) -> str:
    """Return an amount of caffeine in whole mg, half up: 38 mg."""
    return f"{floor(amount + 0.5)} mg"


def about(amount: float) -> str:
    """Return an estimated amount: ± 38 mg."""
    return f"± {mg(amount)}"


def unbroken(text: str) -> str:
    """Return a text in which no line ends between an amount and its unit."""
    return text.replace("± ", "±\u00a0").replace(" mg", "\u00a0mg")


def day(of: date) -> str:
    """Return a date in words: zaterdag 21 november."""
    name, month = say("days", DAYS[of.weekday()]), say("months", MONTHS[of.month - 1])
    return say("phrases", "{name} {day} {month}", name=name, day=of.day, month=month)


def brief_day(of: date) -> str:
    """Return a date in a narrow column: za 21 nov."""
    dutch = spoken() == "nl"
    name = say("days", DAYS[of.weekday()])[: 2 if dutch else 3]
    month = say("months", MONTHS[of.month - 1])
    short = "mrt" if dutch and of.month == 3 else month[:3]
    return say("phrases", "{name} {day} {month}", name=name, day=of.day, month=short)


def tied(text: str) -> str:
    """Return a text in which no line parts what is read as one word."""
    return text.replace("'s ", "'s\u00a0").replace("in bed", "in\u00a0bed")
