"""What speaking takes."""

from typing import Protocol


class Voice(Protocol):
    """Speaks one thing at a time; where there is no voice it says nothing."""

    def speak(self, text: str) -> None:
        """Begin to say this, in the place of what is being said, without waiting for it."""

    @property
    def silent(self) -> bool:
        """Whether it is known by now that nothing is heard."""

    def hush(self) -> None:
        """Stop speaking."""
