"""Two people on one computer: neither reaches the other's evening."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop import Desktop
from evening import ROOT, Clock, Slaaprust
from needs import leave, need

pytestmark = pytest.mark.e2e
SOMEBODY = 65534  # the number of somebody else
AS_SOMEBODY = ("setpriv", f"--reuid={SOMEBODY}", f"--regid={SOMEBODY}", "--clear-groups")
OPEN = Path(tempfile.gettempdir())
# Nothing but the standard library, as the other person may not read what pip installed.
ASKS = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from slaaprust.desktop.instance import ask
print(ask(Path(sys.argv[2]), ["log", "koffie"]))
"""
KNOCKS = """
import socket, sys
sys.path.insert(0, sys.argv[1])
from slaaprust.desktop.instance.protocol import question
with socket.socket(socket.AF_UNIX) as end:
    end.settimeout(10)
    try:
        end.connect(sys.argv[2] + "/slaaprust.sock")
        end.sendall(question(["log", "koffie"]))
        print("answered:", end.recv(65536))
    except PermissionError:
        print("no way in")
    except OSError:
        print("answered: b''")
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder on a path that both people can walk."""
    made = Path(tempfile.mkdtemp(dir=OPEN))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


@pytest.fixture
def source(folder: Path) -> Path:
    """The package where the other person may read it: a checkout may lie in a private folder."""
    shutil.copytree(ROOT / "slaaprust", folder / "source/slaaprust")
    return folder / "source"


@pytest.fixture
def hers(desktop: Desktop, folder: Path, tmp_path: Path) -> Iterator[Slaaprust]:
    """The program of the first person."""
    there = Slaaprust(folder / "data", desktop.env, Clock(tmp_path, "2026-11-18 17:40"))
    there.settle_in()
    there.start(desktop)
    yield there
    there.stop()


@pytest.fixture
def python() -> str:
    """A Python that the other person may start."""
    if os.name != "posix" or os.geteuid() != 0:
        leave("as only root can become somebody else")
    need("setpriv")
    look = "import sys; sys.exit(sys.version_info < (3, 11))"
    for each in (sys.executable, "/usr/bin/python3"):
        if subprocess.run((*AS_SOMEBODY, each, "-c", look), capture_output=True).returncode == 0:
            return each
    leave("as no Python from 3.11 on is open to others")


def said(python: str, code: str, source: Path, state: Path) -> str:
    """Return what somebody else's program prints."""
    command = (*AS_SOMEBODY, python, "-c", code, str(source), str(state))
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def drunk(slaaprust: Slaaprust) -> float:
    """Return how much caffeine stands in this day."""
    mg: float = slaaprust.told("status")["caffeine"]["day_mg"]
    return mg


def doctor(slaaprust: Slaaprust) -> str:
    """Return what the page says of why nothing is seen."""
    return slaaprust.do("doctor").stdout


def test_somebody_else_finds_no_way_in(hers: Slaaprust, python: str, source: Path) -> None:
    assert said(python, ASKS, source, hers.data / "state") == "None"
    assert said(python, KNOCKS, source, hers.data / "state") == "no way in"
    assert drunk(hers) == 0


def test_nor_where_the_folder_and_the_socket_were_left_open(
    hers: Slaaprust, python: str, source: Path
) -> None:
    state = hers.data / "state"
    for path, mode in ((hers.data, 0o777), (state, 0o777), (state / "slaaprust.sock", 0o666)):
        path.chmod(mode)
    assert said(python, ASKS, source, state) == "None"
    assert said(python, KNOCKS, source, state) == "answered: b''"
    assert drunk(hers) == 0
    assert hers.do("log", "koffie").returncode == 0
    assert drunk(hers) == 60


def test_each_has_a_program_of_their_own(
    hers: Slaaprust, desktop: Desktop, folder: Path, tmp_path: Path
) -> None:
    """Told apart by their folders; the same person here, so that the program can be read."""
    (tmp_path / "his").mkdir()
    his = Slaaprust(folder / "his", desktop.env, Clock(tmp_path / "his", "2026-11-18 17:40"))
    his.settle_in()
    his.start(desktop)
    try:
        assert his.do("log", "espresso").returncode == 0
        assert drunk(his) > 0
        assert drunk(hers) == 0
        his.at("2026-11-18 21:45:05")
        hers.at("2026-11-18 17:45")
        assert "21:45  Landing: getoond" in doctor(his)
        said = doctor(hers)
        assert "  draait\n" in said
        assert "getoond" not in said, "what was said to him is not on her page"
    finally:
        his.stop()
