"""Measures for how long the interface stands still while something long goes on beside it.

A timer of 1 ms beats in Qt's loop, and a coffee is logged four times a second; the longest gap
between two beats is what a person can notice. Everything is of ten years.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from lived_in import write, years
from PySide6.QtCore import QCoreApplication, QTimer

from slaaprust.core.companion import Companion
from slaaprust.desktop.background import BackgroundTasks
from slaaprust.desktop.paths import places
from slaaprust.desktop.presence import Presence
from slaaprust.domain.records.journal import Meal
from slaaprust.domain.settings.settings import Settings
from slaaprust.store.settings_file import SettingsFile
from slaaprust.store.upkeep.archive import open_archive
from slaaprust.store.upkeep.location import DiaryLocation

UNTIL = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 16, 20, tzinfo=UTC)


class Running:
    """Slaaprust as it runs, without its icon."""

    def __init__(self, folder: Path) -> None:
        self.where = places(folder, {})
        place = DiaryLocation(self.where.diary, self.where.state)
        self.archive = open_archive(place, self.where.state, self.where.settings, lambda: NOW)
        self.journal = self.archive.journal
        preferences = SettingsFile(self.where.settings)
        self.companion = Companion(lambda: NOW, self.journal, preferences, Presence(), Settings())
        self.archive.keep_old_version()  # as the program does when it starts
        self.companion.tick()
        self.background = BackgroundTasks(lambda: closing(self.journal.beside()), self.fail)

    def fail(self, error: Exception) -> None:
        raise SystemExit(f"failed: {error!r}")

    def measure(self, name: str, work: Callable[[], object]) -> None:
        """Do it beside the loop; print how long it took and for how long the loop stood still."""
        app = QCoreApplication.instance()
        assert app
        longest, last, logged = 0.0, time.perf_counter(), 0
        begun = last

        def beat() -> None:
            nonlocal longest, last, logged
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
            if now - begun > logged / 4:
                logged += 1
                self.companion.log(Meal(NOW))
                self.companion.tick()

        beats = QTimer(interval=1)
        beats.timeout.connect(beat)
        beats.start()
        self.background(lambda _: work(), lambda _: app.quit())
        app.exec()
        beats.stop()
        took = time.perf_counter() - begun
        print(
            f"{name:36} {took:6.2f} s   longest gap {longest * 1000:6.1f} ms   "
            f"logged meanwhile {logged}",
            flush=True,
        )

    def close(self) -> None:
        """Let go of everything."""
        self.background.close()
        self.journal.close()
        self.archive.close()


def of_a_full_diary(folder: Path) -> Path:
    """Measure what is done with all of it; return a back-up."""
    here, first = Running(folder / "full"), date(2016, 1, 1)
    here.measure("nothing, for a second", lambda: time.sleep(1))
    here.measure("reading all", lambda: here.journal.beside().entries(first, UNTIL))
    here.measure(
        "export as JSON", lambda: here.archive.export(folder / "all.json", True, True, True)
    )
    here.measure("back-up", lambda: here.archive.back_up("bench"))
    here.measure("copying to another folder", lambda: here.archive.copy_to(str(folder / "Sync")))
    here.close()
    return Path(here.archive.backups()[0].path)


def of_an_empty_one(folder: Path, kind: str, source: Path) -> None:
    """Measure taking all of it in."""
    there = Running(folder / f"from-{kind}")
    there.measure(f"preview of a {kind}", lambda: there.archive.preview(source))
    there.measure(f"taking in a {kind}", lambda: there.archive.take_in(source))
    there.close()


def of_a_hurt_one(folder: Path) -> None:
    """Measure mending every other month."""
    for file in sorted((folder / "full" / "diary").iterdir())[::2]:
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    hurt = Running(folder / "full")
    hurt.measure("mending five years", hurt.archive.mend)
    hurt.close()


def main() -> None:
    """Measure everything that takes long."""
    app = QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = write(places(folder / "full", {}), years(10, UNTIL))
        print(f"{count} records of ten years")
        zipped = of_a_full_diary(folder)
        of_an_empty_one(folder, "JSON", folder / "all.json")
        of_an_empty_one(folder, "back-up", zipped)
        of_a_hurt_one(folder)
    del app
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory at once {peak:.0f} MB")


if __name__ == "__main__":
    main()
