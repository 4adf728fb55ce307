"""Starting at login from a sandbox (Flatpak): the Background portal is asked, and decides."""

import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from jeepney import DBusAddress
from PySide6.QtCore import QSocketNotifier

from slaaprust.desktop.autostart.port import AutostartState
from slaaprust.desktop.linux.dbus import Body, DBusConnection, DBusError, NoDBus

NAME = "org.freedesktop.portal.Desktop"
BACKGROUND = DBusAddress(
    "/org/freedesktop/portal/desktop", NAME, "org.freedesktop.portal.Background"
)
GRANTED = 0  # of a response; 1 is refused by the person, 2 is anything else


class PortalAutostart:
    """Asks, and notes the answer: the portal cannot be asked how things stand."""

    def __init__(self, env: Mapping[str, str] = os.environ, command: str = "slaaprust") -> None:
        self._env, self._command = env, command
        home = env.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        self._note = Path(home) / "slaaprust" / "starts-at-login"
        self._bus: DBusConnection | None = None

    def state(self) -> AutostartState:
        """Return what the portal answered last; off as long as nothing was asked."""
        with suppress(OSError):
            return (
                AutostartState.ON if self._note.read_text("utf-8") == "on" else AutostartState.OFF
            )
        return AutostartState.OFF

    def switch(self, on: bool) -> AutostartState:
        """Ask for it; the answer may take as long as the desktop asks the person."""
        wanted = {"autostart": ("b", on), "commandline": ("as", [self._command])}
        try:
            bus = self._connected()
            bus.ask_of(BACKGROUND, "RequestBackground", "sa{sv}", "", wanted)
        except (NoDBus, DBusError) as problem:
            self.close()
            logging.getLogger(__name__).warning("autostart cannot be changed: %s", problem)
        return self.state()

    def close(self) -> None:
        """Hang up."""
        if self._bus:
            self._readable.setEnabled(False)
            self._bus.close()
        self._bus = None

    def _connected(self) -> DBusConnection:
        if self._bus is None:
            self._bus = DBusConnection(self._env)
            self._bus.listen(NAME, "org.freedesktop.portal.Request", "Response", self._answered)
            self._readable = QSocketNotifier(self._bus.fileno(), QSocketNotifier.Type.Read)
            self._readable.activated.connect(lambda *_: self._read())
        return self._bus

    def _read(self) -> None:
        try:
            if self._bus:
                self._bus.read()
        except NoDBus:
            self.close()

    def _answered(self, body: Body) -> None:
        """Note what was decided; a refusal leaves all as it was."""
        code, told = body
        if code != GRANTED or "autostart" not in told:
            return
        try:
            self._note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._note.write_text("on" if told["autostart"][1] else "off", "utf-8")
        except OSError as problem:
            logging.getLogger(__name__).warning("autostart cannot be noted: %s", problem)
