"""Lets the diary meet every fault there is a way to make, and counts what it lost.

For comparison TinyDB as it comes meets the kills too. The exit code is 1 where anything was lost.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import calls
import disk
from damages import DAMAGES, damaged
from hands import meddling, two_writers
from kills import HEADING, Tally, kills

Row = Callable[[Path], Tally]
WHAT = ("SIGKILL", "EIO", "ENOSPC", "EACCES")


def all_calls(situation: str, folder: Path) -> Tally:
    """Every fault at every call of one change."""
    tally = Tally()
    for number, fault in enumerate(calls.faults(situation, folder, WHAT, (False, True))):
        calls.upset(situation, fault, folder / str(number), tally)
    return tally


def huge_files(folder: Path, megabytes: int) -> Tally:
    """What such files cost in memory; the test that measures it says so."""
    test = Path(__file__).parents[1] / "store" / "test_fuzz.py"
    patience = ("-o", "faulthandler_timeout=3600")  # s; seventy million lines take their time
    command = [sys.executable, "-m", "pytest", "-q", "-s", *patience, "-k", "huge", str(test)]
    env = {**os.environ, "SLAAPRUST_BIG_MB": str(megabytes)}
    done = subprocess.run(
        [*command, "--basetemp", str(folder / "pytest")], env=env, capture_output=True, text=True
    )
    lines = [line for line in done.stdout.splitlines() if "MB of memory" in line]
    print(*(f"      {line}" for line in lines), sep="\n")
    return Tally(faults=len(lines), lost=int(done.returncode != 0))


def rows(asked: argparse.Namespace) -> dict[str, Row | str]:
    """What is to be tried by name, or why it cannot be."""
    no_calls, no_disk = calls.why_not(), disk.why_not()
    table: dict[str, Row | str] = {
        "kills": partial(kills, "slaaprust", count=asked.kills),
        "kills, TinyDB": partial(kills, "TinyDB", count=asked.compared),
        "kills, TinyDB caching": partial(kills, "TinyDB, caching", count=asked.compared),
        "two writers": partial(two_writers, count=20),
        "files meddled with": partial(meddling, count=asked.cuts),
        "power cuts": no_disk or partial(disk.power_cuts, count=asked.cuts),
        "power cuts, no fsync": no_disk or partial(disk.power_cuts, count=10, synced=False),
        "full disks": no_disk or partial(disk.full_disks, count=asked.full),
    }
    for name, how in DAMAGES.items():
        table[f"damage, {name}"] = partial(damaged, how=how, count=asked.damages)
    table[f"files of {asked.big} MB"] = partial(huge_files, megabytes=asked.big)
    for name in calls.SITUATIONS:
        table[f"calls, {name}"] = no_calls or partial(all_calls, name)
    return table


def main() -> int:
    """Do it as the words say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--compared", type=int, default=200, help="kills of TinyDB as it comes")
    parser.add_argument("--cuts", type=int, default=150)
    parser.add_argument("--full", type=int, default=40)
    parser.add_argument("--damages", type=int, default=200, help="of each sort")
    parser.add_argument("--big", type=int, default=200, help="MB of the huge files")
    parser.add_argument("only", nargs="*", help="beginnings of the names of rows")
    asked = parser.parse_args()
    failed = False
    print(HEADING)
    for name, row in rows(asked).items():
        if asked.only and not name.startswith(tuple(asked.only)):
            continue
        if isinstance(row, str):
            print(f"{name:26} NOT TRIED: {row}", flush=True)
            continue
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            tally = row(Path(folder))
        print(f"{name:26}{tally}   ({time.monotonic() - start:.0f} s)", flush=True)
        failed = failed or _failed(name, tally)
    return int(failed)


def _failed(name: str, tally: Tally) -> bool:
    if "no fsync" in name:  # here it has to lose something, else the check is worth nothing
        return not tally.lost
    return "TinyDB" not in name and bool(tally.lost or tally.unreadable or tally.told)


if __name__ == "__main__":
    sys.exit(main())
