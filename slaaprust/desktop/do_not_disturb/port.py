"""What is asked about not being disturbed."""

from typing import Protocol


class DoNotDisturb(Protocol):
    """Sees the switch of the desktop."""

    def now(self) -> bool | None:
        """Return whether it is on, None where that is not known."""
