"""The kinds of value a person can fill in: each reads what was typed, or says what is wrong."""

import math
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum
from typing import Any, Protocol

from slaaprust.domain.values.marks import N_


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


class NotTaken(Refused):
    """Some of the values cannot be taken; `problems` says why, by field, the first one leading."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems[0].why.text, **problems[0].why.values)
        self.problems = problems


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
    """On or off; where it is `boxed` a tick in a box before its words."""

    boxed: bool = False

    def read(self, raw: Any) -> bool:
        """Take a boolean or a word for it."""
        if isinstance(raw, bool):
            return raw
        if isinstance(raw, str) and raw.strip().lower() in _WORDS_FOR_ON_AND_OFF:
            return _WORDS_FOR_ON_AND_OFF[raw.strip().lower()]
        raise Refused(N_("refused", "Kies aan of uit, niet {given}."), given=shown(raw))

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
class Either:
    """Yes or no, where each of the two has Dutch words of its own."""

    no: str
    yes: str

    @property
    def names(self) -> tuple[tuple[bool, str], ...]:
        """The two values with their words."""
        return (False, self.no), (True, self.yes)

    def read(self, raw: Any) -> bool:
        """Take a boolean or a word for it."""
        return Switch().read(raw)

    def plain(self, value: bool) -> bool:
        """Return it as it is."""
        return value

    def word(self, value: bool) -> str:
        """Return on or off."""
        return Switch().word(value)


@dataclass(frozen=True, slots=True)
class Number:
    """A number within limits, in a unit; whole unless the step is a fraction.

    Presets are values within reach in one click, each with its Dutch words around {value}. An
    `arrow` is what an arrow key adds, and `zero` are the words for 0, where these are others.
    """

    low: float
    high: float
    unit: str = ""
    step: float = 1
    presets: tuple[tuple[str, float], ...] = ()
    arrow: float = 0
    zero: str = ""

    def read(self, raw: Any) -> float:
        """Take a number, or text with a decimal point or comma."""
        number = self._number(raw)
        if not self.low <= number <= self.high:
            raise Refused(
                N_("refused", "Kies een getal van {low} tot en met {high}, niet {given}."),
                low=self.low,
                high=self.high,
                given=shown(raw),
            )
        if self.whole and number != int(number):
            raise Refused(N_("refused", "Kies een heel getal, niet {given}."), given=shown(raw))
        return int(number) if self.whole else number

    @property
    def whole(self) -> bool:
        """Whether only whole numbers count."""
        return self.step == int(self.step)

    def _number(self, raw: Any) -> float:
        if isinstance(raw, str):
            with suppress(ValueError):  # what stays text is refused below, in the typed words
                raw = float(raw.strip().replace(",", "."))
        # A whole number may be too large for a float; it is not within the limits then.
        finite = isinstance(raw, int) or (isinstance(raw, float) and math.isfinite(raw))
        if isinstance(raw, bool) or not finite:
            raise Refused(N_("refused", "Kies een getal, niet {given}."), given=shown(raw))
        number: float = raw
        return number

    def plain(self, value: float) -> float:
        """Return it as it is."""
        return value

    def word(self, value: float) -> str:
        """Return it without a needless fraction."""
        return tidy(value)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values of an Enum, each with its Dutch name.

    `context` is the one under which the names are translated, where it is not that of the form.
    """

    names: tuple[tuple[Enum, str], ...]
    context: str = ""

    def read(self, raw: Any) -> Enum:
        """Take the value itself or its word."""
        for value, _ in self.names:
            if raw is value or (isinstance(raw, str) and raw.strip().lower() == value.value):
                return value
        words = ", ".join(str(value.value) for value, _ in self.names)
        raise Refused(
            N_("refused", "Kies een van {words}, niet {given}."), words=words, given=shown(raw)
        )

    def plain(self, value: Enum) -> str:
        """Return the word of the value."""
        return str(value.value)

    word = plain


@dataclass(frozen=True, slots=True)
class LocalMoment:
    """A day and a time of it; what is typed on the command line is found by its `dates.py`."""

    def read(self, raw: Any) -> datetime:
        """Take a moment."""
        if not isinstance(raw, datetime):
            raise Refused(
                N_("refused", "Kies een dag en een tijd, niet {given}."), given=shown(raw)
            )
        return raw

    def plain(self, value: datetime) -> str:
        """Return it as it stands in files."""
        return value.isoformat()

    word = plain


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time on the clock; nothing at all where that is allowed. Presets are as of a Number.

    The `example` is one as it may be typed.
    """

    optional: bool = False
    presets: tuple[tuple[str, time], ...] = ()
    nothing: str = "off"  # the word for it
    example: str = ""

    def read(self, raw: Any) -> time | None:
        """Take 9:30, 09:30 or 0930, a TOML time, or an empty word for nothing."""
        if self.optional and (raw is None or (isinstance(raw, str) and raw.strip() in _NOTHING)):
            return None
        return clock_time(raw)

    def plain(self, value: time | None) -> str:
        """Return it as 23:00, or empty."""
        return "" if value is None else f"{value:%H:%M}"

    def word(self, value: time | None) -> str:
        """Return it as 23:00, or the word for nothing."""
        return self.plain(value) or self.nothing


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


def answered(kind: Kind) -> Kind:
    """Return the kind that an answer has where one is given."""
    return kind.kind if isinstance(kind, Maybe) else kind


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
class LongText:
    """A few lines of the person's own, or none; `lines` is how many there is room for."""

    longest: int = 2000
    lines: int = 2

    def read(self, raw: Any) -> str:
        """Take text that is not too long."""
        if raw is None:
            return ""
        if not isinstance(raw, str) or len(raw.strip()) > self.longest:
            raise Refused(
                N_("refused", "Schrijf ten hoogste {most} tekens. Dit zijn er {count}."),
                most=self.longest,
                count=len(as_text(raw).strip()),
            )
        return raw.strip()

    def plain(self, value: str) -> str:
        """Return it as it is."""
        return value

    word = plain


@dataclass(frozen=True, slots=True)
class Word:
    """A short word, such as the name of a drink; `listed` names the list it is chosen from."""

    longest: int = 40
    listed: str = ""

    def read(self, raw: Any) -> str:
        """Take text that is not empty and not too long."""
        if not isinstance(raw, str) or not 0 < len(raw.strip()) <= self.longest:
            raise Refused(N_("refused", "Geef een woord, niet {given}."), given=shown(raw))
        return raw.strip()

    def plain(self, value: str) -> str:
        """Return it as it is."""
        return value

    word = plain


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
                given=shown(raw),
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
            N_("refused", "{given} is geen tijd. Schrijf een tijd als 23:00."), given=shown(raw)
        ) from None


def tidy(number: float) -> str:
    """Return a number without a needless fraction."""
    return str(int(number)) if number == int(number) else str(number)


def as_text(raw: object) -> str:
    """Return what was given as text; a number that Python will not write out is only hinted at."""
    try:
        return str(raw)
    except ValueError:  # more than 4300 digits, maybe in a list
        return "…"


def shown(raw: object) -> str:
    """Return what was given as it is named in a refusal, cut short where it is long."""
    text = as_text(raw)
    return f"'{text if len(text) <= 40 else text[:39] + '…'}'"
