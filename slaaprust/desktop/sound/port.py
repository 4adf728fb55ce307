"""What playing a short sound takes."""

from typing import Protocol


class Sound(Protocol):
    """Plays the sounds that it was given; where there is no sound it does nothing."""

    def play(self, name: str) -> None:
        """Begin a sound by the name of its file, at once and without waiting for it."""

    @property
    def silent(self) -> bool:
        """Whether it is known by now that nothing is heard."""

    def close(self) -> None:
        """End what still sounds, and leave nothing behind."""
