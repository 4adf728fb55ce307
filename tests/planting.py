"""A copy of slaaprust in which a row can be planted, and what is seen of it from outside."""

import json
import os
import shutil
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LOOKS = Path(__file__).with_name("looks.py")


class Copy:
    """The program and what comes along, in a folder of its own: nothing of it is the checkout's."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("slaaprust", "resources", "packaging"):
            # What another process is about to put in place may be gone before it is copied.
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("*.pyc.*"))

    def plant(self, path: str, before: str, row: str) -> None:
        """Put a row in a file, before the one line that begins so."""
        self._put(path, before, row, 0)

    def begin(self, path: str, table: str, row: str) -> None:
        """Let a row be the first of a table, which opens on the one line that begins so."""
        self._put(path, table, row, 1)

    def _put(self, path: str, beside: str, row: str, further: int) -> None:
        file = self.root / path
        lines = file.read_text("utf-8").splitlines(keepends=True)
        (there,) = [n for n, line in enumerate(lines) if line.startswith(beside)]
        lines.insert(there + further, f"{row}\n")
        file.write_text("".join(lines), "utf-8")
        self.close()  # what runs has read the tables as they were

    def add(self, path: str, content: str) -> None:
        """Put a new file among the others."""
        (self.root / path).write_text(content, "utf-8")

    def see(self, look: str, *given: str) -> Any:
        """Return what one of the looks finds in this copy, by a Python that knows no other."""
        ask, answer = self._looking.stdin, self._looking.stdout
        assert ask and answer
        print(json.dumps([look, *given]), file=ask, flush=True)
        found = json.loads(answer.readline() or '{"wrong": "it ended"}')
        assert "wrong" not in found, found["wrong"]
        return found["seen"]

    def close(self) -> None:
        """Let the Python end that looks."""
        if "_looking" in vars(self):
            self._looking.communicate()
            del self._looking

    @cached_property
    def _looking(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            (sys.executable, LOOKS), cwd=self.root, env=self._env, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def texts(self) -> list[str]:
        """Return what keeps the translations from being complete."""
        told = self._run(self.root / "packaging/texts.py", "--check").stdout.splitlines()
        return told[:-1] if told[0] != "translations: complete" else []

    def misspelt(self) -> set[str]:
        """Return the words that are not known, in both languages."""
        told = self._run(self.root / "packaging/spelling.py").stdout.splitlines()
        return {line.strip() for line in told if line.startswith("  ")}

    def types(self, path: str) -> str:
        """Return what mypy says of a module."""
        shutil.copy(ROOT / "pyproject.toml", self.root)
        return self._run("-m", "mypy", "--cache-dir", self.root / "cache", path).stdout

    def _run(self, *words: str | Path) -> "subprocess.CompletedProcess[str]":
        command = (sys.executable, *words)
        return subprocess.run(command, cwd=self.root, env=self._env, capture_output=True, text=True)

    @property
    def _env(self) -> dict[str, str]:
        here = {"PYTHONPATH": str(self.root), "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "nl"}
        return os.environ | here
