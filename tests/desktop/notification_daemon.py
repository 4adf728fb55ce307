"""A notification daemon that shows nothing and notes all."""

from itertools import count
from typing import Any

from bus_service import Answer, BusService
from jeepney import HeaderFields, Message, new_error, new_method_return

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class NotificationDaemon(BusService):
    """Numbers its messages from 7; `refuses` makes it unwilling."""

    def __init__(
        self,
        address: str,
        abilities: tuple[str, ...] = ("actions", "body", "body-markup"),
        mute: bool = False,
    ) -> None:
        self.refuses = False
        self.notes: list[tuple[Any, ...]] = []
        self._ids = count(7)
        told: dict[str, Answer] = {
            "GetCapabilities": ("as", (list(abilities),)),
            "GetServerInformation": ("ssss", ("noted", "slaaprust", "1.2", "1.2")),
        }
        super().__init__(address, NAME, told, mute=mute)

    def choose(self, number: int, key: str) -> None:
        """Do as if the person clicked an action."""
        self.signal(PATH, NAME, "ActionInvoked", ("us", (number, key)))

    def closes(self, number: int) -> None:
        """Do as if the message has gone."""
        self.signal(PATH, NAME, "NotificationClosed", ("uu", (number, 1)))

    def reply(self, message: Message) -> Message:
        if self.refuses:
            return new_error(message, "org.example.No")
        if message.header.fields[HeaderFields.member] != "Notify":
            return super().reply(message)
        self.notes.append(message.body)
        return new_method_return(message, "u", (message.body[1] or next(self._ids),))
