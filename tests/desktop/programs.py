"""Programs of a test's own, each with what it does after noting how it was called."""

import os
from pathlib import Path

import pytest

PROGRAM = '#!/bin/sh\necho "{name} $*" >> {log}\n{then}\n'
HANGS = "exec tail -f /dev/null"


class Programs:
    """A folder of them."""

    def __init__(self, folder: Path, **thens: str) -> None:
        if os.name != "posix":
            pytest.skip("NOT TESTED: programs of a shell")
        self.log = folder / "log"
        self.log.touch()
        self.paths = [folder / name for name in thens]
        for path, then in zip(self.paths, thens.values(), strict=True):
            path.write_text(PROGRAM.format(name=path.name, log=self.log, then=then))
            path.chmod(0o700)

    @property
    def called(self) -> list[str]:
        """How they were called, in their order."""
        return self.log.read_text().splitlines()
