"""Removes everything that slaaprust keeps on this computer, and says what stays elsewhere."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from slaaprust.domain.records.archive import Wiped
from slaaprust.store.files import sync_folder

# By name, so that nothing goes that somebody else put there. The back-ups go first: they would
# bring the rest back.
_BACKUPS = ("slaaprust-*.zip", ".slaaprust-*.zip.new-*")
_DIARY = ("[0-9]*.jsonl", "[0-9]*.jsonl~", ".[0-9]*.jsonl.new-*")
_STATE = (
    "device",
    "days.json",
    "inventory.json",
    "version",
    "places.json",
    "errors.log",
    "errors.log.1",
    "drafts/*",
    ".*.new-*",
)


def wipe(
    diaries: Collection[Path],
    state: Path,
    settings: Path,
    backups: Path,
    device: str,
    everywhere: bool,
) -> Wiped:
    """Removes diary files, also those where it once stood, back-ups, settings and the name.

    In a synced folder a removal reaches the other devices: their files only go with `everywhere`.
    """
    removed, left, refused = 0, [], []
    for path in _all(diaries, state, settings, backups):
        if path.parent in diaries and not everywhere and _device(path) != device:
            left.append(path.name)
            continue
        try:
            path.unlink()
            removed += 1
        except FileNotFoundError:
            continue
        except OSError:
            refused.append(str(path))
    for folder in (backups, *diaries):
        with suppress(OSError):
            folder.rmdir()
    for folder in (*diaries, state, settings.parent):
        with suppress(OSError):
            sync_folder(folder)
    return Wiped(removed, tuple(left), tuple(refused))


def _all(diaries: Iterable[Path], state: Path, settings: Path, backups: Path) -> Iterator[Path]:
    """Every file of ours, in the order in which they go."""
    for folder, patterns in (
        (backups, _BACKUPS),
        *((diary, _DIARY) for diary in diaries),
        (state, _STATE),
        (settings.parent, (settings.name, f"{settings.name}.bad-*", f".{settings.name}.new-*")),
    ):
        for pattern in patterns:
            with suppress(OSError):
                yield from sorted(each for each in folder.glob(pattern) if each.is_file())


def _device(path: Path) -> str:
    return (*path.name.lstrip(".").split("."), "")[1]
