"""What is asked about idleness."""

from typing import Protocol


class Idle(Protocol):
    """Sees when somebody was there."""

    def seconds(self) -> float | None:
        """Return how long ago that was, None where it is not known."""
