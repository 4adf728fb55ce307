"""Starting at login by a desktop entry in the autostart folder (freedesktop.org)."""

import logging
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from slaaprust.desktop.autostart.command import can_start, running_now
from slaaprust.desktop.autostart.port import AutostartState

FILE = "slaaprust.desktop"
SANDBOXED = Path("/.flatpak-info")  # there, the portal decides
ENTRY = """[Desktop Entry]
Type=Application
Name=slaaprust
Icon=slaaprust
Exec={exec}
Terminal=false
X-GNOME-Autostart-enabled=true
"""
HIDDEN = "[Desktop Entry]\nType=Application\nName=slaaprust\nHidden=true\n"
_FIRST_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')


class XdgAutostart:
    """Writes and reads the entry; the person's own one counts before those of the system."""

    def __init__(self, command: tuple[str, ...] = (), env: Mapping[str, str] = os.environ) -> None:
        self._command = command or running_now()
        self._env = env
        self._own, *self._others = (folder / "autostart" / FILE for folder in _folders(env))

    def state(self) -> AutostartState:
        """Return how it stands now, as the desktop will see it."""
        entry = next(filter(None, map(_entry, (self._own, *self._others))), None)
        if entry is None or not self._starts(entry):
            return AutostartState.OFF
        wanted = (program_in(entry["Exec"]), entry.get("TryExec", ""))
        gone = [program for program in wanted if program and not can_start(program, self._env)]
        return AutostartState.BROKEN if gone else AutostartState.ON

    def switch(self, on: bool) -> AutostartState:
        """Change it, and return how it stands after that; a refusal of the disk is a warning."""
        try:
            if on:
                _write(self._own, ENTRY.format(exec=exec_line(self._command)))
            elif any(other.exists() for other in self._others):
                _write(self._own, HIDDEN)
            else:
                self._own.unlink(missing_ok=True)
        except OSError as problem:
            logging.getLogger(__name__).warning("autostart cannot be changed: %s", problem)
        return self.state()

    def _starts(self, entry: Mapping[str, str]) -> bool:
        desktops = set(filter(None, self._env.get("XDG_CURRENT_DESKTOP", "").split(":")))
        only, never = (set(_items(entry.get(key, ""))) for key in ("OnlyShowIn", "NotShowIn"))
        off = entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false"
        elsewhere = (only and not only & desktops) or never & desktops
        return bool(entry.get("Exec")) and not off and not elsewhere


def exec_line(command: tuple[str, ...]) -> str:
    """Return a command as the Exec key wants it: quoted, then escaped as every string is."""
    quoted = ('"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"' for word in command)
    return " ".join(quoted).replace("\\", "\\\\").replace("%", "%%")


def program_in(line: str) -> str:
    """Return the program that an Exec key starts."""
    found = _FIRST_WORD.match(line.strip().replace("\\\\", "\\").replace("%%", "%"))
    if not found:
        return ""
    return re.sub(r"\\(.)", r"\1", found[1]) if found[1] is not None else found[2]


def _folders(env: Mapping[str, str]) -> Iterator[Path]:
    """Where the desktop looks, the person's own folder first; relative ones do not count."""
    home = env.get("XDG_CONFIG_HOME", "")
    yield Path(home) if home.startswith("/") else Path.home() / ".config"
    shared = env.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    yield from (Path(folder) for folder in shared.split(":") if folder.startswith("/"))


def _entry(path: Path) -> dict[str, str] | None:
    """Return the keys of the first group, or None where there is no file that can be read."""
    try:
        _, _, after = path.read_text("utf-8", "replace").partition("[Desktop Entry]\n")
    except OSError:
        return None
    group = re.split(r"^\[", after, maxsplit=1, flags=re.MULTILINE)[0]
    pairs = (line.split("=", 1) for line in group.splitlines() if "=" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def _items(value: str) -> list[str]:
    return [item for item in value.split(";") if item]


def _write(path: Path, text: str) -> None:
    """Put the entry in place in one step."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, "utf-8")
    new.replace(path)
