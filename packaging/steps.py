"""Running commands: by name, with their seconds, until one fails."""

import subprocess
import sys
import time
from collections.abc import Sequence
from typing import NoReturn


def step(name: str, *command: object, env: dict[str, str] | None = None) -> int:
    """Run one command under its name, say how long it took, and give its exit code."""
    print(f"=== {name}", flush=True)
    start = time.monotonic()
    code = subprocess.run([str(word) for word in command], env=env).returncode
    print(f"=== {name}: {time.monotonic() - start:.1f} s{f', exit code {code}' if code else ''}")
    sys.stdout.flush()
    return code


def first_failure(*steps: Sequence[object]) -> int:
    """Run steps until one fails, and give its exit code."""
    for name, *command in steps:
        if code := step(str(name), *command):
            return code
    return 0


def done(*command: object, told: str = "") -> None:
    """Run a command that has to succeed before anything else makes sense."""
    code = step(told, *command) if told else subprocess.run([str(w) for w in command]).returncode
    if code:
        stop(f"This did not work: {' '.join(str(word) for word in command)}")


def output(command: Sequence[str]) -> str:
    """Give what a command prints, and nothing when it cannot be run."""
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout
    except OSError:
        return ""


def stop(why: str) -> NoReturn:
    """End with a sentence."""
    sys.stdout.flush()
    print(why, file=sys.stderr)
    sys.exit(1)
