"""A process that dies or runs into a full disk loses nothing that it had acknowledged."""

import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from fakes import StillClock

from slaaprust.store.journal.journal import DiskJournal

EVENING = date(2026, 11, 22)
ROOT = Path(__file__).parents[3]
CHILD = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from slaaprust.domain.records.journal import Meal
from slaaprust.core.ports import NotKept
from slaaprust.store.journal.journal import DiskJournal
folder = Path(sys.argv[1])
now = datetime(2026, 11, 22, 21, 45, tzinfo=UTC)
journal = DiskJournal(folder / "diary", folder / "device", lambda: now)
def add():
    print(journal.add(date(2026, 11, 22), Meal(now)), flush=True)
"""
FOREVER = "while True: add()"
FULL = """
import resource
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, most))
try:
    while True: add()
except NotKept as problem:
    print(problem, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
add()
"""


def child(folder: Path, task: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHILD + task, str(folder)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def found(folder: Path) -> set[str]:
    journal = DiskJournal(
        folder / "diary", folder / "device", StillClock("2026-11-22 21:45"), writable=False
    )
    assert not any(each.bad_lines or each.headless for each in journal.damage(True).files)
    return {kept.uid for kept in journal.entries(EVENING, EVENING)}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_nothing_acknowledged_is_lost_in_twenty_kills(tmp_path: Path) -> None:
    chance = random.Random(22)
    acknowledged: set[str] = set()
    for _ in range(20):
        with child(tmp_path, FOREVER) as writer:
            assert writer.stdout
            acknowledged |= {writer.stdout.readline().strip() for _ in range(chance.randint(1, 40))}
            writer.kill()
            acknowledged |= {line.strip() for line in writer.stdout if line.endswith("\n")}
        assert acknowledged <= found(tmp_path)
    assert len(acknowledged) >= 20


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit on the size of a file")
def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    with child(tmp_path, FULL) as writer:
        assert writer.stdout
        *before, words, after = writer.stdout.read().splitlines()
    assert (words, writer.returncode) == ("de schijf is vol", 0)
    assert found(tmp_path) == {*before, after}
    assert len(before) > 5
