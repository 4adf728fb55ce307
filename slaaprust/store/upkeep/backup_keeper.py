"""Makes back-ups of the diary, one at a time, and one of what another version wrote."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Lock

from slaaprust import __version__
from slaaprust.domain.records.archive import Backup
from slaaprust.store.files import write_whole
from slaaprust.store.upkeep.location import DiaryLocation


class BackupKeeper:
    """Knows where the diary is and where its back-ups go; threads wait for each other."""

    def __init__(
        self, place: DiaryLocation, state: Path, settings: Path, clock: Callable[[], datetime]
    ) -> None:
        self._place, self._settings, self._clock = place, settings, clock
        self._folder, self._version_file = state / "backups", state / "version"
        self._one_backup = Lock()

    def back_up(self, label: str = "", now: datetime | None = None) -> Backup | None:
        """Makes a back-up, or none where nothing changed since the last; OSError."""
        with self._one_backup:
            return self._made(label, now)

    def is_of_another_version(self) -> bool:
        """Whether another version of the program wrote last."""
        with suppress(OSError, UnicodeDecodeError):
            return self._version() != __version__ and self._place.now.exists()
        return False

    def keep_old_version(self) -> None:
        """Backs the diary up under the name of the version that wrote it, before this one does."""
        with suppress(OSError, UnicodeDecodeError), self._one_backup:
            before = self._version()
            if before == __version__:
                return
            if self._place.now.exists():
                from slaaprust.store.upkeep.backups import FOR_VERSION

                self._made(FOR_VERSION + re.sub(r"[^\w.]", "", before, flags=re.ASCII))
            write_whole(self._version_file, __version__.encode() + b"\n")

    def _version(self) -> str:
        file = self._version_file
        return file.read_text("ascii").strip() if file.exists() else "unknown"

    def _made(self, label: str, now: datetime | None = None) -> Backup | None:
        from slaaprust.store.upkeep.backups import back_up

        return back_up(self._place.now, self._folder, now or self._clock(), label, self._settings)
