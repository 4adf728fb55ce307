"""What was promised so far, and whether what is found keeps to it."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent


@dataclass
class Ledger:
    """Numbers by name as they were promised, and the one change that was under way."""

    held: dict[str, int] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    trying: tuple[str | None, int] | None = None
    promises: int = 0
    refusals: list[str] = field(default_factory=list)

    def note(self, lines: Iterable[list]) -> None:
        """Takes in what a writer said."""
        for word, *said in lines:
            if word == "try":
                self.trying = tuple(said)
            elif word == "kept":
                self._kept(*said)
            elif word == "not":
                self.refusals.append(said[1])

    def _kept(self, name: str, number: int) -> None:
        self.promises += 1
        self.trying = None
        if number < 0:
            self.held.pop(name, None)
            self.gone.add(name)
        else:
            self.held[name] = number

    def broken(self, found: Mapping[str, int]) -> list[str]:
        """Every promise that is not kept; what was under way may have happened or not."""
        name, number = self.trying or (None, -1)
        told = []
        for each in self.held.keys() | found.keys():
            promised, there = self.held.get(each), found.get(each)
            if each == name and number >= 0:
                right = there in (promised, number)
            elif each == name:
                right = there in (promised, None)
            elif promised is None:
                right = self.trying is not None and name is None and there == number
            else:
                right = there == promised
            if not right:
                told.append(f"{each}: promised {promised}, found {there}, under way {self.trying}")
        return told

    def settle(self, found: Mapping[str, int]) -> None:
        """Goes on from what is there now, where that was still open."""
        self.held, self.trying = dict(found), None


class Writer:
    """The process of writer.py, and what it said."""

    def __init__(self, keeper: str, folder: Path, *options: object) -> None:
        command = [sys.executable, HERE / "writer.py", keeper, folder, *options]
        self._rest = b""
        # No .pyc is written, as that would only blur which system calls are those of a change.
        self.process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        assert self.process.stdin and self.process.stdout and self.process.stderr
        self.stdin, self.stdout = self.process.stdin, self.process.stdout

    def lines(self, seconds: float = 20.0, until: str = "") -> list[list]:
        """What is said within these seconds, or up to one of some words, or to the end."""
        deadline = time.monotonic() + seconds
        said: list[list] = []
        while (left := deadline - time.monotonic()) > 0 or seconds == 0:
            if not select.select([self.stdout], [], [], max(left, 0))[0]:
                break
            data = os.read(self.stdout.fileno(), 65536)
            *whole, self._rest = (self._rest + data).split(b"\n")
            said += map(json.loads, whole)
            if not data or any(word in until.split() for word, *_ in said):
                break
        return said

    def ask(self, what: object) -> list[list]:
        """Gives one line and takes the answer; without one, the process has died."""
        with suppress(BrokenPipeError):
            self.stdin.write(json.dumps(what).encode() + b"\n")
            self.stdin.flush()
        return self.lines(until="kept not found")

    def kill(self) -> list[list]:
        """Kills it; what it had still said."""
        self.process.kill()
        self.process.wait()
        return self._end()

    def finish(self) -> str:
        """Lets it end by itself; what it complained of."""
        with suppress(BrokenPipeError):
            self.stdin.close()
        self.process.wait(timeout=60)
        complaint = self.complaint()
        self._end()
        return complaint

    def complaint(self) -> str:
        """All that came on stderr of a process that has ended."""
        assert self.process.stderr
        return self.process.stderr.read().decode()

    def stop(self) -> list[list]:
        """Lets it stand still; what it had said by then."""
        self.process.send_signal(signal.SIGSTOP)
        os.waitpid(self.process.pid, os.WUNTRACED)
        return self.lines(0)

    def go_on(self) -> None:
        """Lets it go on."""
        self.process.send_signal(signal.SIGCONT)

    def _end(self) -> list[list]:
        said = self.lines(5)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe and not pipe.closed:
                pipe.close()
        return said
