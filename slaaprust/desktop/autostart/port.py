"""What starting at login can be, and how it is changed."""

from enum import Enum
from typing import Protocol


class AutostartState(Enum):
    """Whether the desktop will start slaaprust at login."""

    ON = "on"
    OFF = "off"
    BROKEN = "broken"  # it would, but what it would start is no longer there
    UNKNOWN = "unknown"  # cannot be seen or changed here: not offered


class Autostart(Protocol):
    """Starts slaaprust at login, or not."""

    def state(self) -> AutostartState:
        """Return how it stands now, as the desktop will see it."""

    def switch(self, on: bool) -> AutostartState:
        """Change it, and return how it stands after that."""
