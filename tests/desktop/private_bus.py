"""A message bus for one test, which ends with it."""

import shutil
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

# No service folders: nothing is started by the bus itself.
CONFIG = """<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A bus of its own, with everything it needs in one folder."""
    if shutil.which("dbus-daemon") is None:
        warnings.warn("NOT TESTED: dbus-daemon is not installed (package dbus)", stacklevel=1)
        pytest.skip("NOT TESTED: dbus-daemon is not installed (package dbus)")
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(folder=folder), "utf-8")
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout
        yield daemon.stdout.readline().strip()
        daemon.terminate()
