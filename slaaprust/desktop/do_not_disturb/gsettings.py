"""The switch of GNOME and its kin, which keep it among their settings."""

import shutil
import subprocess
from dataclasses import dataclass

PATIENCE = 0.3  # s; it takes 10 ms


@dataclass(frozen=True, slots=True)
class Scheme:
    """Where a desktop keeps it, and the word that means: do not disturb."""

    name: str
    key: str
    on: str


SCHEMES = {
    "GNOME": Scheme("org.gnome.desktop.notifications", "show-banners", "false"),
    "X-Cinnamon": Scheme("org.cinnamon.desktop.notifications", "display-notifications", "false"),
    "MATE": Scheme("org.mate.NotificationDaemon", "do-not-disturb", "true"),
}


class GsettingsSwitch:
    """Asks the command that is there with these desktops; if that is stuck, only once."""

    def __init__(self, scheme: Scheme, command: str = "gsettings") -> None:
        self._scheme = scheme
        self._command = shutil.which(command)

    def now(self) -> bool | None:
        """Return whether it is on, None where the desktop has no such setting."""
        if self._command is None:
            return None
        words = (self._command, "get", self._scheme.name, self._scheme.key)
        try:
            told = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE)
        except (OSError, subprocess.TimeoutExpired):
            self._command = None
            return None
        return told.stdout.strip() == self._scheme.on if told.returncode == 0 else None
