"""Messages through org.freedesktop.Notifications; nothing is loaded before the first one."""

import logging
from typing import TYPE_CHECKING

from slaaprust.desktop.notify.port import Buttons, Notification, OnAction

if TYPE_CHECKING:
    from slaaprust.desktop.notify.talk import Talk

PATIENCE = 5.0  # s: a daemon that has not answered by then is stuck


class FreedesktopNotifier:
    """Keeps one message on the screen: each next one takes its place."""

    def __init__(self, icon: str = "", patience: float = PATIENCE) -> None:
        """Take the path of a picture; a name that the desktop does not know shows as broken."""
        self._icon = icon
        self._patience = patience
        self._talk: Talk | None = None
        self._warned = False

    def send(self, title: str, body: str, actions: Buttons, on_action: OnAction) -> bool:
        """Hand a message over, or return False where nobody takes it."""
        from slaaprust.desktop.linux.dbus import DBusError, NoDBus
        from slaaprust.desktop.notify.talk import Talk

        try:
            if self._talk is None or self._talk.over:
                self._talk = Talk(self._icon, self._patience, self._warn)
            self._talk.pass_on(Notification(title, body, actions, on_action))
        except (NoDBus, DBusError) as problem:
            self.close()
            self._warn(problem)
            return False
        return True

    def close(self) -> None:
        """Hang up."""
        if self._talk:
            self._talk.hang_up()
        self._talk = None

    def _warn(self, problem: Exception) -> None:
        if not self._warned:
            self._warned = True
            logging.getLogger(__name__).warning("messages cannot be shown: %s", problem)
