"""What an exercise needs of the computer: a steady clock, soft tones and a voice."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


class Plays(Protocol):
    """Plays a short sound; where there is no sound it does nothing."""

    def play(self, name: str) -> None:
        """Begin a sound, without waiting."""

    @property
    def silent(self) -> bool:
        """Whether it is known that nothing is heard."""

    def close(self) -> None:
        """End what still sounds."""


class Speaks(Protocol):
    """Says a sentence; where there is no voice it does nothing."""

    def speak(self, text: str) -> None:
        """Begin to say it in the place of the last one, without waiting."""

    @property
    def silent(self) -> bool:
        """Whether it is known that nothing is heard."""

    def hush(self) -> None:
        """Stop speaking."""


@dataclass(frozen=True, slots=True)
class Computer:
    """What an exercise is given: s that never stand still, and what makes tones and speaks.

    `sound` takes a volume from 0 to 1, `voice` the code of a language before it.
    """

    steady: Callable[[], float]
    sound: Callable[[float], Plays]
    voice: Callable[[str, float], Speaks]


class Silence:
    """Neither plays nor speaks."""

    silent = True

    def play(self, name: str) -> None:
        """Play nothing."""

    def speak(self, text: str) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """There is nothing to stop."""

    def close(self) -> None:
        """There is nothing to end."""
