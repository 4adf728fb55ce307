"""Fills a data folder with lived-in years, as slaaprust would have kept them day by day.

The lines are the store's own, but a month is put on disk at once instead of with a sync a line.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from slaaprust.demo.habits import lived_in
from slaaprust.desktop.paths import Places, places
from slaaprust.domain.records.journal import Entry
from slaaprust.store.files import write_whole
from slaaprust.store.journal.codec import VERSION, row
from slaaprust.store.journal.lines import commit, sealed
from slaaprust.store.journal.month import TABLE
from slaaprust.store.journal.tinydb_storage import CONTAINER
from slaaprust.store.journal.ulid import Ulids

HOME, HOLIDAY = ZoneInfo("Europe/Amsterdam"), ZoneInfo("America/New_York")
DEVICE = "00c0ffee"


def years(count: float, until: date) -> Iterable[tuple[date, Entry]]:
    """Tell what was kept in the years before an evening, the last fortnight of July from afar."""
    return lived_in(until - timedelta(days=round(365.25 * count)), until - timedelta(1), zone_on)


def zone_on(day: date) -> tzinfo:
    """Return where the person is."""
    return HOLIDAY if day.month == 7 and day.day > 17 else HOME


def write(where: Places, kept: Iterable[tuple[date, Entry]]) -> int:
    """Write entries in order of time to an empty folder; return how many there were."""
    ulids = Ulids()
    months: dict[str, list[bytes]] = defaultdict(list)
    for evening, entry in kept:
        at = entry.at.astimezone(UTC)
        uid = ulids.at(int(at.timestamp() * 1000))
        record = {"uid": uid, "evening": evening.isoformat(), "base": None, "deleted": False}
        updated = at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        record |= row(entry) | {"updated": updated, "dev": DEVICE}
        months[updated[:7]].append(commit({(TABLE, uid): record}))
    for month, lines in months.items():
        header = {"journal": CONTAINER, "schema": VERSION, "dev": DEVICE, "month": month}
        content = b"".join((sealed(header), *lines))
        write_whole(where.diary / f"{month}.{DEVICE}.jsonl", content)
    write_whole(where.state / "device", f"{DEVICE}\n".encode())
    return sum(map(len, months.values()))


def main() -> None:
    """Do it as the words say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=float, default=10)
    parser.add_argument("--until", type=date.fromisoformat, default=datetime.now(HOME).date())
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    count = write(places(asked.folder, {}), years(asked.years, asked.until))
    print(f"{count} entries in {asked.folder}")


if __name__ == "__main__":
    main()
