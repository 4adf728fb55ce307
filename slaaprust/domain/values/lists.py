"""The kinds of value that hold several: times and steps of a week, words, drinks with their mg."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from slaaprust.domain.values.fields import Number, Refused, as_text, clock_time, shown, tidy
from slaaprust.domain.values.marks import N_


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
            raise Refused(text, given=shown(step))

    def plain(self, value: tuple[tuple[str, ...], ...]) -> list[Any]:
        """Return one list where every day has the same, else seven."""
        days = [list(day) for day in value]
        return days[0] if len(set(value)) == 1 else days

    def word(self, value: tuple[tuple[str, ...], ...]) -> str:
        """Return them as text."""
        days = [", ".join(day) for day in value]
        return days[0] if len(set(days)) == 1 else "; ".join(days)


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
class Doses:
    """Drinks with their caffeine in mg: changed ones of the catalogue and the person's own."""

    low: float = 0
    high: float = 1000

    def read(self, raw: Any) -> tuple[tuple[str, float], ...]:
        """Take a mapping, or text such as `thermos=140, espresso=70`."""
        pairs = list(raw.items()) if isinstance(raw, Mapping) else self._pairs(raw)
        doses = {as_text(name).strip(): self._mg(mg) for name, mg in pairs}
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
        return ", ".join(f"{name}={tidy(mg)}" for name, mg in value)


def _are_lists(days: Any) -> bool:
    return bool(days) and all(isinstance(day, list | tuple) for day in days)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
