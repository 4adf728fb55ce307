"""What is asked about full screens."""

from typing import Protocol


class FullScreen(Protocol):
    """Sees whether a prompt would stand before a film."""

    def now(self) -> bool | None:
        """Return whether the window in use fills the screen, None where that is not known."""
