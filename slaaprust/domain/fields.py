"""The kinds of value a person can fill in: each reads what was typed, or says what is wrong."""

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import time
from enum import Enum
from typing import Any, Protocol

from slaaprust.domain.text import N_


class Refused(ValueError):
    """What was given cannot be taken: str() is the Dutch sentence, from `text` and `values`."""

    def __init__(self, text: str, **values: object) -> None:
        self.text, self.values = text, values
        super().__init__(text.format(**values))


@dataclass(frozen=True, slots=True)
class Problem:
    """A value that was not taken, by the key of its field, and why."""

    key: str
    why: Refused


class Kind(Protocol):
    """Reads a plain value (from a file, a word on the command line, a form) and writes one."""

    def read(self, raw: Any) -> Any:
        """Return the value, or raise Refused with a sentence for the person."""

    def plain(self, value: Any) -> Any:
        """Return the value as it stands in a TOML or JSON file."""

    def word(self, value: Any) -> str:
        """Return the value as one word line, readable back by `read`."""


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    def read(self, raw: Any) -> bool:
        """Take a boolean or a word for it."""
        if isinstance(raw, bool):
            return raw
        if isinstance(raw, str) and raw.strip().lower() in _WORDS_FOR_ON_AND_OFF:
            return _WORDS_FOR_ON_AND_OFF[raw.strip().lower()]
        raise Refused(N_("refused", "Kies aan of uit, niet {given}."), given=_shown(raw))

    def plain(self, value: bool) -> bool:
        """Return it as it is."""
        return value

    def word(self, value: bool) -> str:
        """Return on or off."""
        return "on" if value else "off"


_WORDS_FOR_ON_AND_OFF = {
    **dict.fromkeys(("on", "true", "yes", "1", "aan", "ja"), True),
    **dict.fromkeys(("off", "false", "no", "0", "uit", "nee"), False),
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number within limits, in a unit; whole unless the step is a fraction.

    Presets are values within reach in one click, each with its Dutch words around {value}.
    """

    low: float
    high: float
    unit: str = ""
    step: float = 1
    presets: tuple[tuple[str, float], ...] = ()

    def read(self, raw: Any) -> float:
        """Take a number, or text with a decimal point or comma."""
        number = self._number(raw)
        if not self.low <= number <= self.high:
            raise Refused(
                N_("refused", "Kies een getal van {low} tot en met {high}, niet {given}."),
                low=self.low,
                high=self.high,
                given=_shown(raw),
            )
        if self.whole and number != int(number):
            raise Refused(N_("refused", "Kies een heel getal, niet {given}."), given=_shown(raw))
        return int(number) if self.whole else number

    @property
    def whole(self) -> bool:
        """Whether only whole numbers count."""
        return self.step == int(self.step)

    def _number(self, raw: Any) -> float:
        if isinstance(raw, str):
            with suppress(ValueError):  # what stays text is refused below, in the typed words
                raw = float(raw.strip().replace(",", "."))
        if isinstance(raw, bool) or not isinstance(raw, int | float) or not math.isfinite(raw):
            raise Refused(N_("refused", "Kies een getal, niet {given}."), given=_shown(raw))
        return raw

    def plain(self, value: float) -> float:
        """Return it as it is."""
        return value

    def word(self, value: float) -> str:
        """Return it without a needless fraction."""
        return _tidy(value)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values of an Enum, each with its Dutch name."""

    names: tuple[tuple[Enum, str], ...]

    def read(self, raw: Any) -> Enum:
        """Take the value itself or its word."""
        for value, _ in self.names:
            if raw is value or (isinstance(raw, str) and raw.strip().lower() == value.value):
                return value
        words = ", ".join(str(value.value) for value, _ in self.names)
        raise Refused(
            N_("refused", "Kies een van {words}, niet {given}."), words=words, given=_shown(raw)
        )

    def plain(self, value: Enum) -> str:
        """Return the word of the value."""
        return str(value.value)

    word = plain


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time on the clock; nothing at all where that is allowed. Presets are as of a Number."""

    optional: bool = False
    presets: tuple[tuple[str, time], ...] = ()

    def read(self, raw: Any) -> time | None:
        """Take 9:30, 09:30 or 0930, a TOML time, or an empty word for nothing."""
        if self.optional and (raw is None or (isinstance(raw, str) and raw.strip() in _NOTHING)):
            return None
        return clock_time(raw)

    def plain(self, value: time | None) -> str:
        """Return it as 23:00, or empty."""
        return "" if value is None else f"{value:%H:%M}"

    def word(self, value: time | None) -> str:
        """Return it as 23:00, or off."""
        return self.plain(value) or "off"


_NOTHING = ("", "off", "none", "uit", "-")


@dataclass(frozen=True, slots=True)
class Maybe:
    """A value of another kind, or none at all: an empty answer stays missing, it is never 0."""

    kind: Kind

    def read(self, raw: Any) -> Any:
        """Take what the kind takes, or nothing, an empty word or a dash for none."""
        if raw is None or (isinstance(raw, str) and raw.strip() in ("", "-")):
            return None
        return self.kind.read(raw)

    def plain(self, value: Any) -> Any:
        """Return it as the kind has it; None, which a JSON file knows and TOML does not."""
        return None if value is None else self.kind.plain(value)

    def word(self, value: Any) -> str:
        """Return it as the kind has it, or empty."""
        return "" if value is None else self.kind.word(value)


@dataclass(frozen=True, slots=True)
class Scale:
    """One of a few steps in order, from 1 on, each with its Dutch name."""

    names: tuple[str, ...]

    def read(self, raw: Any) -> int:
        """Take the number of a step."""
        return int(Number(1, len(self.names)).read(raw))

    def plain(self, value: int) -> int:
        """Return it as it is."""
        return value

    def word(self, value: int) -> str:
        """Return its number."""
        return str(value)


@dataclass(frozen=True, slots=True)
class Note:
    """A few lines of the person's own, or none."""

    longest: int = 2000

    def read(self, raw: Any) -> str:
        """Take text that is not too long."""
        if raw is None:
            return ""
        if not isinstance(raw, str) or len(raw.strip()) > self.longest:
            raise Refused(
                N_("refused", "Schrijf ten hoogste {most} tekens. Dit zijn er {count}."),
                most=self.longest,
                count=len(str(raw).strip()),
            )
        return raw.strip()

    def plain(self, value: str) -> str:
        """Return it as it is."""
        return value

    word = plain


@dataclass(frozen=True, slots=True)
class WeekTimes:
    """A time on the clock for each day of the week, Monday first."""

    def read(self, raw: Any) -> tuple[time, ...]:
        """Take seven times, or one for every day."""
        parts = raw.replace(",", " ").split() if isinstance(raw, str) else raw
        if isinstance(parts, time):
            parts = [parts]
        if not isinstance(parts, list | tuple) or len(parts) not in (1, 7):
            raise Refused(N_("refused", "Geef één tijd, of zeven: van maandag tot en met zondag."))
        times = tuple(clock_time(part) for part in parts)
        return times * 7 if len(times) == 1 else times

    def plain(self, value: tuple[time, ...]) -> list[str]:
        """Return seven texts."""
        return [f"{each:%H:%M}" for each in value]

    def word(self, value: tuple[time, ...]) -> str:
        """Return seven times, or the one they all are."""
        texts = self.plain(value)
        return texts[0] if len(set(texts)) == 1 else " ".join(texts)


@dataclass(frozen=True, slots=True)
class Doses:
    """Drinks with their caffeine in mg: changed ones of the catalogue and the person's own."""

    low: float = 0
    high: float = 1000

    def read(self, raw: Any) -> tuple[tuple[str, float], ...]:
        """Take a mapping, or text such as `thermos=140, espresso=70`."""
        pairs = list(raw.items()) if isinstance(raw, Mapping) else self._pairs(raw)
        doses = {str(name).strip(): self._mg(mg) for name, mg in pairs}
        if len(doses) < len(pairs):
            raise Refused(N_("refused", "Geef elk drankje een eigen naam: één staat er twee keer."))
        if any(not name or len(name) > 40 or not name.isprintable() for name in doses):
            raise Refused(N_("refused", "Geef je drankje een naam van 1 tot en met 40 tekens."))
        return tuple(doses.items())

    def _pairs(self, raw: Any) -> list[tuple[str, str]]:
        if isinstance(raw, list | tuple) and all(
            isinstance(pair, list | tuple) and len(pair) == 2 for pair in raw
        ):
            return [tuple(pair) for pair in raw]
        if not isinstance(raw, str) or any(part.count("=") != 1 for part in _parts(raw)):
            raise Refused(N_("refused", "Schrijf drankjes als naam=mg, met een komma ertussen."))
        return [(name, mg) for name, mg in (part.split("=") for part in _parts(raw))]

    def _mg(self, raw: Any) -> float:
        return Number(self.low, self.high, "mg", step=0.5).read(raw)

    def plain(self, value: tuple[tuple[str, float], ...]) -> dict[str, float]:
        """Return them as a table."""
        return dict(value)

    def word(self, value: tuple[tuple[str, float], ...]) -> str:
        """Return them as text."""
        return ", ".join(f"{name}={_tidy(mg)}" for name, mg in value)


@dataclass(frozen=True, slots=True)
class Word:
    """A short word, such as the name of a drink; `listed` names the list it is chosen from."""

    longest: int = 40
    listed: str = ""

    def read(self, raw: Any) -> str:
        """Take text that is not empty and not too long."""
        if not isinstance(raw, str) or not 0 < len(raw.strip()) <= self.longest:
            raise Refused(N_("refused", "Geef een woord, niet {given}."), given=_shown(raw))
        return raw.strip()

    def plain(self, value: str) -> str:
        """Return it as it is."""
        return value

    word = plain


@dataclass(frozen=True, slots=True)
class Words:
    """A few short words, such as the names of favourite drinks; `listed` as of a Word."""

    most: int = 8
    listed: str = ""

    def read(self, raw: Any) -> tuple[str, ...]:
        """Take a list of words, or text with commas."""
        parts = _parts(raw) if isinstance(raw, str) else raw
        if not isinstance(parts, list | tuple) or not all(isinstance(each, str) for each in parts):
            raise Refused(N_("refused", "Geef woorden met een komma ertussen."))
        if len(parts) > self.most:
            raise Refused(N_("refused", "Geef ten hoogste {most} woorden."), most=self.most)
        return tuple(dict.fromkeys(each.strip() for each in parts if each.strip()))

    def plain(self, value: tuple[str, ...]) -> list[str]:
        """Return them as a list."""
        return list(value)

    def word(self, value: tuple[str, ...]) -> str:
        """Return them as text."""
        return ", ".join(value)


@dataclass(frozen=True, slots=True)
class WeekSteps:
    """A short list of steps for each day of the week, Monday first."""

    most: int = 12
    longest: int = 60

    def read(self, raw: Any) -> tuple[tuple[str, ...], ...]:
        """Take one list for every day or seven; as text with commas, and a semicolon per day."""
        days = raw.split(";") if isinstance(raw, str) else raw
        if isinstance(days, list | tuple) and not _are_lists(days) and not isinstance(raw, str):
            days = [days]
        if not isinstance(days, list | tuple) or len(days) not in (1, 7):
            raise Refused(N_("refused", "Geef één lijst, of zeven: van maandag tot en met zondag."))
        lists = tuple(self._day(day) for day in days)
        return lists * 7 if len(lists) == 1 else lists

    def _day(self, raw: Any) -> tuple[str, ...]:
        parts = _parts(raw) if isinstance(raw, str) else raw
        if not isinstance(parts, list | tuple) or not all(isinstance(each, str) for each in parts):
            raise Refused(N_("refused", "Geef stappen met een komma ertussen."))
        steps = tuple(dict.fromkeys(each.strip() for each in parts if each.strip()))
        for step in steps:
            self._check(step)
        if len(steps) > self.most:
            raise Refused(N_("refused", "Geef ten hoogste {most} stappen."), most=self.most)
        return steps

    def _check(self, step: str) -> None:
        if len(step) > self.longest or not step.isprintable():
            text = N_("refused", "Geef een stap van 1 tot en met {longest} tekens.")
            raise Refused(text, longest=self.longest)
        if "," in step or ";" in step:
            text = N_("refused", "Schrijf een stap zonder komma of puntkomma: {given}.")
            raise Refused(text, given=_shown(step))

    def plain(self, value: tuple[tuple[str, ...], ...]) -> list[Any]:
        """Return one list where every day has the same, else seven."""
        days = [list(day) for day in value]
        return days[0] if len(set(value)) == 1 else days

    def word(self, value: tuple[tuple[str, ...], ...]) -> str:
        """Return them as text."""
        days = [", ".join(day) for day in value]
        return days[0] if len(set(days)) == 1 else "; ".join(days)


def _are_lists(days: Any) -> bool:
    return bool(days) and all(isinstance(day, list | tuple) for day in days)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder by its whole path; nothing at all is the usual one."""

    longest: int = 1000

    def read(self, raw: Any) -> str:
        """Take a path from the root, a drive or the home folder on; or an empty word."""
        text = raw.strip() if isinstance(raw, str) else None
        if text == "":
            return ""
        whole = text and (text[0] in "/~" or text[1:3] in (":\\", ":/") or text[:2] == "\\\\")
        if not text or not whole or len(text) > self.longest or not text.isprintable():
            example = "/home/kim/Sync/slaaprust"
            raise Refused(
                N_("refused", "Geef de hele map, zoals {example}, niet {given}."),
                example=example,
                given=_shown(raw),
            )
        return text

    def plain(self, value: str) -> str:
        """Return it as it is."""
        return value

    word = plain


def clock_time(raw: Any) -> time:
    """Read a time on the clock such as 9:30, 09.30 or 0930; raise Refused for anything else."""
    if isinstance(raw, time):
        return raw.replace(second=0, microsecond=0, tzinfo=None)
    text = raw.strip().replace(".", ":") if isinstance(raw, str) else ""
    if text.isdecimal() and len(text) in (3, 4):
        text = f"{text[:-2]}:{text[-2:]}"
    hours, _, minutes = text.partition(":")
    try:
        digits = text.isascii() and hours.isdecimal() and minutes.isdecimal()
        if not digits or len(hours) > 2 or len(minutes) != 2:
            raise ValueError
        return time(int(hours), int(minutes))
    except ValueError:
        raise Refused(
            N_("refused", "{given} is geen tijd. Schrijf een tijd als 23:00."), given=_shown(raw)
        ) from None


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _tidy(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)


def _shown(raw: object) -> str:
    text = str(raw)
    return f"'{text if len(text) <= 40 else text[:39] + '…'}'"
