"""Lets ``python -m slaaprust.demo`` show an evening in a hurry, on a folder that is thrown away."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from slaaprust.app.bootstrap import now, run
from slaaprust.demo.habits import USUAL, lived_in
from slaaprust.desktop.paths import Places, places
from slaaprust.domain.evening import DAY, later
from slaaprust.domain.records.gp_notes import OF_NO_EVENING, GpNotes
from slaaprust.domain.values.fields import Number, clock_time
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.settings_file import SettingsFile

LIVED_IN = 20 * DAY
FOR_GP = (
    "Kan het iets met mijn benen zijn?",
    "Onrustige benen zodra ik lig, en een hoofd dat doorgaat.",
    "een half jaar",
    "drie of vier keer",
)
TOLD = """\
An evening from {start:%H:%M}, at {speed:g} times its speed, with {days} days before it. Your own \
diary stays untouched.
From another terminal: slaaprust --data {folder} status. The folder goes when this ends.
Een avond vanaf {start:%H:%M}, {speed:g} keer zo snel, met {days} dagen ervoor. Je eigen dagboek \
blijft zoals het is.
"""


class FastClock:
    """Starts at a moment, and goes faster than others."""

    def __init__(
        self, start: datetime, speed: float, seconds: Callable[[], float] = monotonic
    ) -> None:
        self._start, self._speed, self._seconds = start, speed, seconds
        self._begun = seconds()

    def __call__(self) -> datetime:
        passed = (self._seconds() - self._begun) * self._speed
        return later(self._start, timedelta(seconds=passed))


def fill(where: Places, start: datetime, lived: timedelta = LIVED_IN) -> None:
    """Keep the days before a moment, and the usual settings, as if not for the first time."""
    assert start.tzinfo
    SettingsFile(where.settings).save(USUAL)
    zone, today = start.tzinfo, start.date()
    at = start
    journal = DiskJournal(where.diary, where.state, lambda: at)
    for evening, entry in lived_in(today - lived, today, lambda _: zone):
        if entry.at < start.astimezone(UTC):
            at = entry.at
            journal.add(evening, entry)
    journal.add(OF_NO_EVENING, GpNotes(later(start, -7 * DAY), *FOR_GP, signs="legs"))
    journal.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Show the evening until it is stopped; return the exit code."""
    asked = _parser().parse_args(argv)
    today = now()
    start = datetime.combine(today, asked.start, today.tzinfo)
    with TemporaryDirectory(prefix="slaaprust-demo-") as folder:
        where = places(Path(folder), {})
        fill(where, start)
        sys.stdout.write(
            TOLD.format(start=start, speed=asked.speed, days=LIVED_IN.days, folder=folder)
        )
        sys.stdout.flush()
        return run(where, FastClock(start, asked.speed), asked.speed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="slaaprust-demo", description=__doc__)
    parser.add_argument("--from", dest="start", type=clock_time, default=time(16, 20))
    parser.add_argument("--speed", type=Number(1, 3600).read, default=60)
    return parser


if __name__ == "__main__":
    sys.exit(main())
