"""What is asked of a lock screen."""

from typing import Protocol


class LockScreen(Protocol):
    """Sees it, and puts it there."""

    def locked(self) -> bool | None:
        """Return whether it, or a screen saver, covers the screen; None where not known."""

    def can(self) -> bool:
        """Return whether lock() has a way to work here."""

    def lock(self) -> bool:
        """Put it there; return whether nothing refused."""
