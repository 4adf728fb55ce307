"""What can be told of waking up."""

from typing import Protocol


class Resume(Protocol):
    """Hears of it as long as it lives."""

    @property
    def heard(self) -> bool:
        """Whether it is heard of at once here."""
