"""Running commands: by name, with their seconds, until one fails."""

import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import NoReturn


def step(name: str, *command: object, env: dict[str, str] | None = None) -> int:
    """Run one command under its name, say how long it took, and give its exit code."""
    print(f"=== {name}", flush=True)
    start = time.monotonic()
    code = subprocess.run([str(word) for word in command], env=env).returncode
    said(name, start, code)
    return code


def together(*steps: Sequence[object]) -> list[int]:
    """Run steps beside each other, tell of each when it ends, and give their exit codes."""
    print(f"=== {'; '.join(str(name) for name, *_ in steps)}: at the same time", flush=True)
    telling = Lock()

    def run(step: Sequence[object]) -> int:
        name, *command = step
        start = time.monotonic()
        words = [str(word) for word in command]
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        with telling:
            print(f"=== {name}", flush=True)
            sys.stdout.buffer.write(done.stdout)
            said(str(name), start, done.returncode)
        return done.returncode

    with ThreadPoolExecutor(len(steps)) as pool:
        return list(pool.map(run, steps))


def said(name: str, start: float, code: int) -> None:
    """Say how long a command took, and how it ended."""
    print(f"=== {name}: {time.monotonic() - start:.1f} s{f', exit code {code}' if code else ''}")
    sys.stdout.flush()


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
