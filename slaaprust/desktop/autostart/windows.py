"""Starting at login by the Run key of Windows; not tried there yet."""

import logging
import re
import subprocess
from importlib import import_module
from typing import Any

from slaaprust.desktop.autostart.command import can_start, running_now
from slaaprust.desktop.autostart.port import AutostartState

EXPLORER = r"Software\Microsoft\Windows\CurrentVersion"
RUN = rf"{EXPLORER}\Run"
# Where Task Manager and the settings of Windows note what the person switched off there: in bytes,
# of which the first is odd for off.
APPROVED = rf"{EXPLORER}\Explorer\StartupApproved\Run"
NAME = "slaaprust"
_PROGRAM = re.compile(r'\s*(?:"([^"]*)"|(\S+))')


class RunKey:
    """Writes and reads the person's own key; whoever switches it off elsewhere is believed."""

    def __init__(self, command: tuple[str, ...] = (), registry: Any = None) -> None:
        """Take the module `winreg`, or what stands in for it."""
        self._command = command or running_now("pythonw.exe")
        self._registry = registry or import_module("winreg")

    def state(self) -> AutostartState:
        """Return how it stands now, as Windows will see it."""
        line = self._value(RUN)
        found = _PROGRAM.match(line) if isinstance(line, str) else None
        if not found or self._switched_off():
            return AutostartState.OFF
        return AutostartState.ON if can_start(found[1] or found[2] or "") else AutostartState.BROKEN

    def switch(self, on: bool) -> AutostartState:
        """Change it, and return how it stands after that; a refusal is a warning."""
        try:
            if on:
                self._put(subprocess.list2cmdline(self._command))
                self._remove(APPROVED)
            else:
                self._remove(RUN)
        except OSError as problem:
            logging.getLogger(__name__).warning("autostart cannot be changed: %s", problem)
        return self.state()

    def _switched_off(self) -> bool:
        approved = self._value(APPROVED)
        return isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1

    def _value(self, key: str) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, key) as opened:
                return registry.QueryValueEx(opened, NAME)[0]
        except OSError:
            return None

    def _put(self, line: str) -> None:
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as opened:
            registry.SetValueEx(opened, NAME, 0, registry.REG_SZ, line)

    def _remove(self, key: str) -> None:
        registry = self._registry
        try:
            right = registry.KEY_SET_VALUE
            with registry.OpenKey(registry.HKEY_CURRENT_USER, key, 0, right) as opened:
                registry.DeleteValue(opened, NAME)
        except FileNotFoundError:
            pass
