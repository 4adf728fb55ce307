"""The real program on a desktop or without one, with a clock of its own that a test sets."""

import json
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop import Desktop, end, until

from slaaprust.desktop.instance import ask
from slaaprust.desktop.instance.protocol import NoAnswer
from slaaprust.domain.settings.options import changed
from slaaprust.store.settings_file import SettingsFile

ROOT = Path(__file__).resolve().parents[2]
ZONE = ZoneInfo("Europe/Amsterdam")
COMMAND = (sys.executable, "-m", "slaaprust")
# The loader fills in $LIB. The command `faketime` is not asked for it: that refuses to run under
# the number of a program that was killed, of which a name is left in shared memory. It is the
# library for threads: with the other one a thread now and then sees the real time.
FAKETIME = "/usr/$LIB/faketime/libfaketimeMT.so.1"


class Clock:
    """Sets the time of all programs that carry `env`, also of those that run."""

    def __init__(self, folder: Path, at: str) -> None:
        self._file = folder / "time"
        self.set(at)
        self.env = {
            "LD_PRELOAD": FAKETIME,
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
        }

    def set(self, at: str) -> None:
        """Make it this time, such as "2026-11-18 17:40"."""
        self.move(datetime.fromisoformat(at).replace(tzinfo=ZONE).timestamp())

    def move(self, instant: float) -> None:
        """Make it so many seconds since 1970."""
        # In one go: a program that reads half a number would live in another year.
        fresh = self._file.with_suffix(".new")
        fresh.write_text(f"{instant - time.time():+.3f}\n")
        fresh.replace(self._file)


class Slaaprust:
    """One data folder, and what is done with it."""

    def __init__(self, data: Path, env: Mapping[str, str], clock: Clock | None = None) -> None:
        self.data = data
        self.clock = clock
        self.env = {**env, "PYTHONPATH": str(ROOT), **(clock.env if clock else {})}
        self._process: subprocess.Popen[bytes] | None = None

    def settle_in(self, **settings: str) -> None:
        """Have settings before it starts, so that no welcome is shown."""
        file = SettingsFile(self.data / "settings.toml")
        before, problems = file.load()
        assert not problems, problems
        file.save(changed(before, **{"language": "nl", "colours": "dark", **settings}))

    def start(self, desktop: Desktop, **env: str) -> "subprocess.Popen[bytes]":
        """Start the tray program and wait until it answers."""
        command = (*COMMAND, "--data", self.data)
        self._process = desktop.start(command, self.env | env, f"{self.data.name}.log")
        until(self.answers, what="an answer of the program")
        return self._process

    def stop(self) -> None:
        """End the program, as a session does."""
        if self._process:
            end(self._process)

    def wait(self) -> None:
        """Wait until the program has ended by itself."""
        assert self._process
        self._process.wait(30)

    def kill(self) -> None:
        """End the program in the middle of whatever it does."""
        assert self._process
        self._process.kill()
        self._process.wait()

    def answers(self) -> bool:
        """Return whether the program runs and answers."""
        try:
            return ask(self.data / "state", ["status"]) is not None
        except NoAnswer:
            return False

    def at(self, moment: str) -> dict[str, Any]:
        """Let it become this time, and return how the evening then stands.

        The question wakes the program, which finds its timer past and ticks.
        """
        assert self.clock
        self.clock.set(moment)
        self.told("status")
        return self.told("status")

    def do(self, *words: str, **env: str) -> "subprocess.CompletedProcess[str]":
        """Give a command and wait for its end.

        The program that runs hears it here and now, as the command line would pass it on half a
        second later: tests/e2e/test_command_line.py gives them all by the command line.
        """
        reply = ask(self.data / "state", list(words), timeout=30) if words and not env else None
        if reply is None:
            return self.plainly("--data", str(self.data), *words, **env)
        return subprocess.CompletedProcess(words, reply.code, reply.out, reply.err)

    def plainly(
        self, *words: str, before: Sequence[str] = (), **env: str
    ) -> "subprocess.CompletedProcess[str]":
        """Give a command without naming the folder; `before` comes before the program's name."""
        return subprocess.run(
            (*before, *COMMAND, *words),
            env={key: value for key, value in self.env.items() if key != "DISPLAY"} | env,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def told(self, *words: str) -> dict[str, Any]:
        """Give a command and return its answer as an object."""
        done = self.do(*words, "--json")
        assert done.returncode == 0, done.stderr
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    def kept(self, kind: str = "") -> list[dict[str, Any]]:
        """Return every record of a kind, or of all, as it was written to the diary's files."""
        files = sorted((self.data / "diary").rglob("*.jsonl"))
        lines = (json.loads(line) for file in files for line in file.read_text().splitlines())
        records = [line["doc"] for line in lines if line.get("doc")]
        return [each for each in records if kind in ("", each["kind"])]
