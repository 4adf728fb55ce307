"""Starting at login by a LaunchAgent of macOS; not tried there yet."""

import logging
import os
import plistlib
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

from slaaprust.desktop.autostart.command import can_start, running_now
from slaaprust.desktop.autostart.port import AutostartState

LABEL = "io.github.slaaprust"
PATIENCE = 2.0  # s
_OFF = re.compile(rf'"{re.escape(LABEL)}" => (?:disabled|true)')


def switched_off() -> str:
    """Return what launchd tells of the agents that were switched off for this person."""
    asked = ("/bin/launchctl", "print-disabled", f"gui/{os.getuid()}")
    try:
        return subprocess.run(asked, capture_output=True, text=True, timeout=PATIENCE).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


class LaunchAgent:
    """Writes and reads the agent's file; launchd reads it at the next login."""

    def __init__(
        self,
        command: tuple[str, ...] = (),
        folder: Path | None = None,
        off: Callable[[], str] = switched_off,
    ) -> None:
        self._command = command or running_now()
        self._file = (folder or Path.home() / "Library/LaunchAgents") / f"{LABEL}.plist"
        self._off = off

    def state(self) -> AutostartState:
        """Return how it stands now, as launchd will see it."""
        words = self._agent().get("ProgramArguments")
        if not (isinstance(words, list) and words) or self._is_off():
            return AutostartState.OFF
        return AutostartState.ON if can_start(str(words[0])) else AutostartState.BROKEN

    def switch(self, on: bool) -> AutostartState:
        """Change it, and return how it stands after that; a refusal of the disk is a warning."""
        try:
            if on:
                self._write()
            else:
                self._file.unlink(missing_ok=True)
        except OSError as problem:
            logging.getLogger(__name__).warning("autostart cannot be changed: %s", problem)
        return self.state()

    def _is_off(self) -> bool:
        agent = self._agent()
        starts = agent.get("RunAtLoad") is True and agent.get("Disabled") is not True
        return not starts or bool(_OFF.search(self._off()))

    def _agent(self) -> dict[str, Any]:
        try:
            agent = plistlib.loads(self._file.read_bytes())
        except (OSError, ValueError, ExpatError):
            return {}
        return agent if isinstance(agent, dict) else {}

    def _write(self) -> None:
        """Put the file in place in one step; only at a login with a screen is it started."""
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(self._command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        new = self._file.with_suffix(".new")
        new.write_bytes(plistlib.dumps(agent))
        new.replace(self._file)
