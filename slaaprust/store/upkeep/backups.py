"""Back-ups: the whole diary in one zip, tried out before it counts and before an old one goes."""

import errno
import os
import re
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zlib import crc32

from slaaprust.domain.records.archive import Backup
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.files import make_folder, open_file, sync_folder
from slaaprust.store.journal.month import ENDINGS
from slaaprust.store.settings_file import LARGEST
from slaaprust.store.transfer.merge import files_of
from slaaprust.store.upkeep.retention import kept

_NAME = re.compile(r"slaaprust-(\d{4}-\d\d-\d\dT\d{6})Z(?:-([\w.-]+))?\.zip", re.ASCII)
_SPARE = 1 << 20
_SEAL = len(',"crc":"00000000"}')
_VERSIONS_KEPT = 2  # of the back-ups named after a version, whatever their age
FOR_VERSION = "version-"
SETTINGS = "settings.toml"  # as it is named in a back-up
_NO_SETTINGS = N_("refused", "In '{name}' staan geen instellingen.")

Stand = dict[str, tuple[int, int]]  # of each file its size and its time of change, in ns


def back_up(
    diary: Path, folder: Path, now: datetime, label: str = "", settings: Path | None = None
) -> Backup | None:
    """Makes a back-up where something changed since the last, or one with a label in any case.

    None where there is nothing to back up; OSError where it failed, and then the others stay.
    """
    stats = files_of(diary)
    with suppress(OSError):
        if stats and settings:
            stats[SETTINGS] = settings.stat()
    stand: Stand = {name: (stat.st_size, stat.st_mtime_ns) for name, stat in stats.items()}
    if not stand or (not label and stand == _last_stand(folder)):
        return None
    make_folder(folder)
    _see_to_room(folder, sum(size for size, _ in stand.values()))
    moment = now.astimezone(UTC).replace(microsecond=0)
    name = f"slaaprust-{moment:%Y-%m-%dT%H%M%S}Z{label and '-'}{label}.zip"
    new = folder / f".{name}.new-{os.getpid()}"
    try:
        _try_out(new, _zipped(diary, stand, new, moment, settings))
        new.replace(folder / name)
    finally:
        with suppress(OSError):
            new.unlink()
    sync_folder(folder)
    thin_out(folder, now)
    return Backup(str(folder / name), moment, label, (folder / name).stat().st_size)


def backups(folder: Path) -> tuple[Backup, ...]:
    """The back-ups of a folder, the newest first."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            if match := _NAME.fullmatch(path.name):
                with suppress(ValueError, OSError):
                    at = datetime.fromisoformat(match[1]).replace(tzinfo=UTC)
                    found.append(Backup(str(path), at, match[2] or "", path.stat().st_size))
    return tuple(sorted(found, key=lambda each: (each.at, each.label), reverse=True))


def thin_out(folder: Path, now: datetime) -> None:
    """Takes away the back-ups that are no longer needed, and what broken-off ones left behind."""
    found = backups(folder)
    stay = kept({each.at for each in found}, now.astimezone(UTC))
    versions = [each.path for each in found if each.label.startswith(FOR_VERSION)]
    for each in found:
        if each.at not in stay and each.path not in versions[:_VERSIONS_KEPT]:
            Path(each.path).unlink(missing_ok=True)
    for left in folder.glob(".slaaprust-*.new-*"):
        if not left.name.endswith(f"-{os.getpid()}"):
            left.unlink(missing_ok=True)


def members(path: Path) -> Iterator[zipfile.ZipInfo]:
    """The files of ours in a zip; none where it is no zip."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield from (each for each in archive.infolist() if _is_ours(each.filename))
    except (OSError, zipfile.BadZipFile):
        return


def settings_in(path: Path) -> dict[str, Any]:
    """The settings in a back-up as plain values; Refused where it has none that can be read."""
    import tomllib

    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(SETTINGS).file_size > LARGEST:
                raise ValueError(SETTINGS)
            return tomllib.loads(archive.read(SETTINGS).decode("utf-8-sig"))
    except (OSError, KeyError, ValueError, RecursionError, zipfile.BadZipFile, zlib.error) as error:
        raise Refused(_NO_SETTINGS, name=path.name) from error


def _is_ours(name: str) -> bool:
    is_diary = name.endswith(ENDINGS) and "/" not in name and "\\" not in name
    return is_diary or name == SETTINGS


def _last_stand(folder: Path) -> Stand | None:
    """What the diary was when it was last backed up, as the zip itself tells."""
    with suppress(OSError, ValueError):
        latest = max((Path(each.path) for each in backups(folder)), key=lambda p: p.stat().st_mtime)
        return {each.filename: (each.file_size, int(each.comment)) for each in members(latest)}
    return None


def _zipped(
    diary: Path, stand: Stand, new: Path, moment: datetime, settings: Path | None
) -> dict[str, tuple[int, int]]:
    """Writes the zip, synced; of each file the CRC-32 of its bytes and how many lines are sound."""
    read = {}
    year = (max(moment.year, 1980), *moment.timetuple()[1:6])
    fd = open_file(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    with (
        os.fdopen(fd, "wb") as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive,
    ):
        for name, (size, changed) in stand.items():
            path = settings if settings and name == SETTINGS else diary / name
            with path.open("rb") as source:
                raw = source.read(size)  # what is added meanwhile is for the next one
            info = zipfile.ZipInfo(name, year)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.comment = str(changed).encode()
            archive.writestr(info, raw)
            read[name] = crc32(raw), _sound_lines(raw)
        archive.close()
        file.flush()
        os.fsync(file.fileno())
    return read


def _try_out(new: Path, read: dict[str, tuple[int, int]]) -> None:
    """Reads the zip back, every line of it; OSError unless it holds what was read."""
    try:
        with zipfile.ZipFile(new) as archive:
            back = {each: archive.read(each) for each in archive.namelist()}
    except (zipfile.BadZipFile, EOFError, zlib.error) as error:
        raise OSError(errno.EIO, str(error)) from error
    if {name: (crc32(raw), _sound_lines(raw)) for name, raw in back.items()} != read:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def _sound_lines(raw: bytes) -> int:
    """How many lines bear the checksum of what stands in them."""
    lines = raw.split(b"\n")
    return sum(line.endswith(b',"crc":"%08x"}' % crc32(line[:-_SEAL])) for line in lines)


def _see_to_room(folder: Path, size: int) -> None:
    """OSError where the disk could get full, even should nothing of it shrink."""
    if shutil.disk_usage(folder).free < size + _SPARE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
