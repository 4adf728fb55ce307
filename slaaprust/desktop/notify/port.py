"""What showing a message on the desktop takes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

Buttons = tuple[tuple[str, str], ...]  # key and label
OnAction = Callable[[str], None]


class Notifier(Protocol):
    """Shows one message at a time."""

    def send(self, title: str, body: str, actions: Buttons, on_action: OnAction) -> bool:
        """Show a message in place of the one before it; return whether it is on its way.

        `on_action` hears the key of the action that was chosen, "default" for the message itself;
        give that one a label too, as some desktops draw a button for it.
        """


@dataclass(frozen=True, slots=True)
class Notification:
    """One message as it was asked for."""

    title: str
    body: str
    actions: Buttons
    on_action: OnAction
