"""Where messages are left to the tray icon."""

from slaaprust.desktop.notify.port import Buttons, OnAction


class NoNotifier:
    """Shows nothing, and says so."""

    def send(self, title: str, body: str, actions: Buttons, on_action: OnAction) -> bool:
        """Return that nothing is shown."""
        return False
