"""The diary as a whole, for who exports, takes in, backs up, mends or wipes it."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from slaaprust import __version__
from slaaprust.domain.archive import Backup, Exported, Mended, Weighed, Wiped
from slaaprust.domain.fields import Refused
from slaaprust.domain.text import N_
from slaaprust.ports import NotKept
from slaaprust.store.damage import cause
from slaaprust.store.files import write_whole
from slaaprust.store.journal import DiskJournal

# All else is imported by the act that needs it: each command makes an archive, and few use it.
if TYPE_CHECKING:
    from threading import Thread

    from slaaprust.store.imports import Source

APART = timedelta(minutes=30)
_NO_BACKUP = N_("refused", "Er is nog geen back-up.")
_NO_SUCH = N_("refused", "Er is geen back-up '{name}'. Zie: slaaprust restore")


class Archive:
    """Everything that is done with the diary as a whole."""

    def __init__(
        self,
        diary: Path,
        state: Path,
        settings: Path,
        journal: DiskJournal,
        clock: Callable[[], datetime],
    ) -> None:
        self._diary, self._state, self._settings = diary, state, settings
        self._folder = state / "backups"
        self._journal, self._clock = journal, clock
        journal.before_first_write = self._keep_old_version
        self._looked: datetime | None = None
        self._thread: Thread | None = None
        self._wiped = False
        self.problem = ""  # why the last back-up by itself did not come about, in Dutch

    def mend(self) -> Mended:
        """Brings back what was lost since the last time; cheap where nothing was.

        And closes to others what was made looser.
        """
        from slaaprust.store.mending import mend
        from slaaprust.store.private import close_to_others

        folders = (self._diary, self._state, self._folder, self._state / "drafts")
        close_to_others(folders, (self._settings,))
        return mend(self._diary, self._state, self._folder, self._journal, self._clock())

    def look(self) -> None:
        """Makes a back-up in a thread of its own, half an hour after the last at the earliest."""
        from threading import Thread

        if self._wiped:
            return
        now = self._clock()
        recently = self._looked and timedelta() <= now - self._looked < APART
        if recently or (self._thread and self._thread.is_alive()):
            return
        self._looked = now
        # It touches files only, and the program waits for it when it ends.
        self._thread = Thread(target=self._by_itself, args=(now,), name="back-up")
        self._thread.start()

    def close(self) -> None:
        """Remembers what the files are now, for the next start."""
        from slaaprust.store.inventory import remember

        if self._thread:
            self._thread.join()
        with suppress(OSError):
            if not self._wiped:
                remember(self._state, self._diary)

    def back_up(self, label: str = "") -> Backup | None:
        """Makes a back-up now, or gives the last where nothing changed; NotKept with the cause."""
        from slaaprust.store.backups import back_up

        try:
            made = back_up(self._diary, self._folder, self._clock(), label)
        except OSError as error:
            raise NotKept(cause(error)) from error
        return made or next(iter(self.backups()), None)

    def backups(self) -> tuple[Backup, ...]:
        """The back-ups, the newest first."""
        from slaaprust.store.backups import backups

        return backups(self._folder)

    def preview(self, source: Path) -> Weighed:
        """What a source would bring; Refused where it cannot be read."""
        from slaaprust.store.imports import read
        from slaaprust.store.taking_in import months_of, of_folder, weigh

        found = read(source)
        ours = of_folder(self._diary, months_of(found.versions), unreadable=True)
        return _with_unknown(weigh(ours, found.versions), found)

    def take_in(self, source: Path) -> Weighed:
        """Merges a source into the diary after a back-up of it; Refused, or NotKept."""
        from slaaprust.store.imports import read
        from slaaprust.store.taking_in import take_in

        found = read(source)
        self.back_up("before")
        return _with_unknown(take_in(self._journal, found.versions, self._clock()), found)

    def backup_named(self, name: str) -> Path:
        """The path of a back-up: a file, the name of one of ours, or latest; Refused."""
        import zipfile

        ours = self.backups()
        if name == "latest":
            if not ours:
                raise Refused(_NO_BACKUP)
            return Path(ours[0].path)
        for path in (Path(name), self._folder / Path(name).name):
            if zipfile.is_zipfile(path):
                return path
        raise Refused(_NO_SUCH, name=Path(name).name)

    def export(self, out: Path, dutch: bool, thoughts: bool, force: bool) -> Exported:
        """Writes all of it to a .json, a .zip or a folder of CSV; Refused, or NotKept."""
        from slaaprust.store.csv_files import DUTCH, ENGLISH
        from slaaprust.store.export import export

        sheet = DUTCH if dutch else ENGLISH
        return export(self._diary, out, self._clock(), sheet, thoughts, force)

    def put(self, out: Path, made: bytes, force: bool) -> None:
        """Puts a file of the person's own in place, whole; Refused, or NotKept."""
        from slaaprust.store.export import put

        put(out, made, force)

    def wipe(self, everywhere: bool) -> Wiped:
        """Takes all of it away; NotKept where another program writes here."""
        from slaaprust.store.wipe import wipe

        if self._thread:
            self._thread.join()
        with self._journal.lending() as (_, device):
            gone = wipe(self._diary, self._state, self._settings, self._folder, device, everywhere)
            self._journal.forget()
            self._wiped = True
        return gone

    def _by_itself(self, now: datetime) -> None:
        from slaaprust.store.backups import back_up
        from slaaprust.store.inventory import remember

        try:
            back_up(self._diary, self._folder, now)
            remember(self._state, self._diary)
            self.problem = ""
        except OSError as error:
            self.problem = cause(error)

    def _keep_old_version(self) -> None:
        """Backs the diary up under the name of the version that wrote it, before this one does."""
        file = self._state / "version"
        with suppress(OSError, UnicodeDecodeError):
            before = file.read_text("ascii").strip() if file.exists() else "unknown"
            if before == __version__:
                return
            if self._diary.exists():
                from slaaprust.store.backups import FOR_VERSION, back_up

                label = FOR_VERSION + re.sub(r"[^\w.]", "", before, flags=re.ASCII)
                back_up(self._diary, self._folder, self._clock(), label)
            write_whole(file, __version__.encode() + b"\n")


def _with_unknown(weighed: Weighed, found: "Source") -> Weighed:
    return replace(weighed, unknown=(*found.unknown, *weighed.unknown))
