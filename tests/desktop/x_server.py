"""A screen for one test, which ends with it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def x_server() -> Iterator[tuple[str, int]]:
    """The name of a display, and the number of the process that draws it."""
    if shutil.which("Xvfb") is None:
        line = "NOT TESTED: Xvfb is not installed (package xvfb)"
        print(f"\n{line}", file=sys.__stderr__)
        pytest.skip(line)
    ours, theirs = os.pipe()
    command = ("Xvfb", "-displayfd", str(theirs), "-nolisten", "tcp", "-noreset")
    with subprocess.Popen(command, pass_fds=(theirs,), stderr=subprocess.DEVNULL) as server:
        os.close(theirs)
        try:
            with os.fdopen(ours) as told:
                yield f":{told.readline().strip()}", server.pid
        finally:
            server.terminate()  # else a test that fails would be waited for
