"""The diary as a whole, for exporting, importing, backing up, repairing and wiping it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from slaaprust.domain.records.archive import Backup, Exported, Moved, Repaired, Weighed, Wiped
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.journal.damage import as_not_kept, cause
from slaaprust.store.journal.journal import GONE, DiskJournal
from slaaprust.store.upkeep.backup_keeper import BackupKeeper
from slaaprust.store.upkeep.location import DiaryLocation

# All else is imported by the act that needs it: each command makes an archive, and few use it.
if TYPE_CHECKING:
    from slaaprust.store.transfer.read_source import Source

APART = timedelta(minutes=30)
_NO_BACKUP = N_("refused", "Er is nog geen back-up.")
_NO_SUCH = N_("refused", "Er is geen back-up '{name}'. Zie: slaaprust restore")


class Archive:
    """Everything that is done with the diary as a whole; `journal` is what is kept from now on."""

    def __init__(
        self,
        place: DiaryLocation,
        state: Path,
        settings: Path,
        journal: DiskJournal,
        clock: Callable[[], datetime],
        keeper: BackupKeeper | None = None,
    ) -> None:
        self.place, self._state, self._settings = place, state, settings
        self._folder = state / "backups"
        self.journal, self._clock = journal, clock
        self._keeper = keeper or BackupKeeper(place, state, settings, clock)
        self._looked: datetime | None = None
        self._thread: Thread | None = None
        self.problem = ""  # why the last back-up by itself did not come about, in Dutch

    def mend(self) -> Repaired:
        """Brings back what was lost since the last time; cheap where nothing was.

        And closes to others what was made looser.
        """
        from slaaprust.store.upkeep.repair import mend

        self.close_to_others()
        if self.place.chosen and not self._diary.is_dir():
            return Repaired(problem=GONE)
        return mend(self._diary, self._state, self._folder, self.journal, self._clock())

    def close_to_others(self) -> None:
        """Closes to others what was made looser."""
        from slaaprust.store.upkeep.permissions import close_to_others

        folders = (self._diary, self._state, self._folder, self._state / "drafts")
        close_to_others(folders, (self._settings,))

    def is_of_another_version(self) -> bool:
        """Whether another version of the program wrote last."""
        return self._keeper.is_of_another_version()

    def keep_old_version(self) -> None:
        """Backs the diary up under the name of the version that wrote it, before this one does."""
        self._keeper.keep_old_version()

    def unchanged(self) -> bool:
        """Whether all is as it was left, which costs a look at the names and opens no file."""
        from slaaprust.store.upkeep.manifest import changed, remembered

        before = remembered(self._state)
        return not before.files or not changed(self._diary, before)

    @property
    def stands(self) -> str:
        """The folder of the diary."""
        return str(self.place.now)

    @property
    def stood(self) -> tuple[str, ...]:
        """The folders in which it stood before, the last one first."""
        return tuple(map(str, self.place.before))

    def word(self, folder: Path) -> str:
        """The setting that means a folder."""
        return self.place.word(folder)

    def is_where(self, word: str) -> bool:
        """Whether the diary is in the folder that the setting means."""
        return self.place.meant(word) == self.place.now

    def copy_to(self, word: str) -> Moved:
        """Copies the diary to where a setting wants it; Refused, or NotKept with the cause."""
        from slaaprust.store.upkeep.relocate import move

        self.must_be_ours()
        folder = self.place.meant(word)
        with as_not_kept():
            self.place.try_out(folder)
        return move(self._diary, folder, self._state)

    def go_on_in(self, moved: Moved) -> None:
        """Copies what came since and goes on there; Refused, or NotKept, and then all stays."""
        from slaaprust.store.upkeep.relocate import move

        folder = Path(moved.now)
        with self.journal.lending():
            move(Path(moved.was), folder, self._state, moved)
            self.journal.go_on_in(folder, folder != self.place.usual)
            try:
                self.place.change(folder)
            except OSError:  # which the lending tells as NotKept
                self.journal.go_on_in(self.place.now, self.place.chosen)
                raise

    @property
    def _diary(self) -> Path:
        return self.journal.folder

    def look(self) -> None:
        """Makes a back-up in a thread of its own, half an hour after the last at the earliest."""
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
        from slaaprust.store.upkeep.manifest import remember

        if self._thread:
            self._thread.join()
        with suppress(OSError):
            remember(self._state, self._diary)

    def back_up(self, label: str = "") -> Backup | None:
        """Makes a back-up now, or gives the last where nothing changed; NotKept with the cause."""
        with as_not_kept():
            made = self._keeper.back_up(label)
        return made or next(iter(self.backups()), None)

    def backups(self) -> tuple[Backup, ...]:
        """The back-ups, the newest first."""
        from slaaprust.store.upkeep.backups import backups

        return backups(self._folder)

    def preview(self, source: Path) -> Weighed:
        """What a source would bring; Refused where it cannot be read."""
        from slaaprust.store.transfer.merge import weigh
        from slaaprust.store.transfer.reconcile import of_the_same_time

        found = self._read(source)
        ours = of_the_same_time(self._diary, found)
        return _with_the_rest(weigh(ours, found.versions), found)

    def take_in(self, source: Path) -> Weighed:
        """Merges a source into the diary after a back-up of it; Refused, or NotKept."""
        from slaaprust.store.transfer.merge import take_in

        found = self._read(source)
        self.back_up("before")
        return _with_the_rest(take_in(self.journal, found.versions, self._clock()), found)

    def _read(self, source: Path) -> "Source":
        from slaaprust.store.transfer.read_source import read
        from slaaprust.store.transfer.reconcile import laid_beside, of_the_same_time

        now = self._clock()
        found = read(source, now.tzinfo or UTC)
        if found.tabled:
            laid_beside(found, of_the_same_time(self._diary, found), now)
        return found

    def settings_in(self, source: Path) -> dict[str, Any]:
        """The settings as a back-up holds them; Refused where it has none that can be read."""
        from slaaprust.store.upkeep.backups import settings_in

        return settings_in(source)

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
        from slaaprust.store.transfer.export import export
        from slaaprust.store.transfer.write_csv import DUTCH, ENGLISH

        sheet = DUTCH if dutch else ENGLISH
        return export(self._diary, out, self._clock(), sheet, thoughts, force)

    def put(self, out: Path, made: bytes, force: bool) -> None:
        """Puts a file of the person's own in place, whole; Refused, or NotKept."""
        from slaaprust.store.transfer.export import put

        put(out, made, force)

    def must_be_ours(self) -> None:
        """Sees that nobody else writes here, and that all that was owed is on disk; NotKept."""
        self.journal.ready()

    def wipe(self, everywhere: bool) -> Wiped:
        """Takes all of it away, once nothing else is kept; NotKept where another program writes."""
        from slaaprust.store.upkeep.wipe import wipe

        with self.journal.lending() as (_, device):
            diaries = (self._diary, *self.place.copies)
            gone = wipe(diaries, self._state, self._settings, self._folder, device, everywhere)
            self.journal.forget()
        return gone

    def _by_itself(self, now: datetime) -> None:
        from slaaprust.store.upkeep.manifest import remember

        try:
            self._keeper.back_up("", now)
            remember(self._state, self._diary)
            self.problem = ""
        except OSError as error:
            self.problem = cause(error)


def open_archive(
    place: DiaryLocation, state: Path, settings: Path, clock: Callable[[], datetime]
) -> Archive:
    """Opens the diary of this computer; what another version wrote is backed up before a write."""
    keeper = BackupKeeper(place, state, settings, clock)
    journal = DiskJournal(
        place.now,
        state,
        clock,
        chosen=place.chosen,
        before_first_write=keeper.keep_old_version,
        copies=lambda: place.copies,
    )
    return Archive(place, state, settings, journal, clock, keeper)


def _with_the_rest(weighed: Weighed, found: "Source") -> Weighed:
    return replace(
        weighed,
        same=weighed.same + found.same,
        unknown=(*found.unknown, *weighed.unknown),
        left=tuple(found.left),
    )
