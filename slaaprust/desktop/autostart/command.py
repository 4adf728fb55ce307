"""The command that starts slaaprust, and whether an earlier command still works."""

import os
import shutil
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def running_now(windowless: str = "") -> tuple[str, ...]:
    """Return the command that starts the slaaprust that runs now.

    `windowless` is a Python beside this one that opens no console, where the system has such.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    python = Path(sys.executable)
    for script in (Path(sys.argv[0]).absolute(), python.with_name("slaaprust")):
        if script.name == "slaaprust" and os.access(script, os.X_OK) and script.is_file():
            return (str(script),)
    quiet = python.with_name(windowless) if windowless else python
    return (str(quiet if quiet.exists() else python), "-m", "slaaprust")


def can_start(program: str, env: Mapping[str, str] = os.environ) -> bool:
    """Return whether a program is there, and the interpreter that it asks for as well.

    A virtual environment that was moved leaves scripts whose first line names the old place.
    """
    found = shutil.which(program, path=env.get("PATH"))
    interpreter = _interpreter(Path(found)) if found else ""
    return bool(found) and (not interpreter or Path(interpreter).exists())


def _interpreter(script: Path) -> str:
    """Return the program that a script names in its first line, or nothing."""
    with suppress(OSError), script.open("rb") as file:
        first = file.readline(4096)
        words = first[2:].decode("utf-8", "replace").split() if first.startswith(b"#!") else []
        return words[0] if words else ""
    return ""
