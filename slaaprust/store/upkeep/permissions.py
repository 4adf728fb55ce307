"""Keeps our files for their owner alone, even where somebody loosened them."""

import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

OTHERS = 0o077


def close_to_others(folders: Iterable[Path], files: Iterable[Path] = ()) -> None:
    """Takes the rights of others off these folders, the files in them, and these files.

    A link is left alone, and so is what it leads to: that may be a folder that people share.
    """
    if sys.platform == "win32":  # there a person's own folders are closed by their place
        return
    for folder in folders:
        with suppress(OSError):
            _tighten(folder)
            with os.scandir(folder) as found:
                inside = [Path(each) for each in found if each.is_file(follow_symlinks=False)]
            for path in inside:
                _tighten(path)
    for path in files:
        with suppress(OSError):
            _tighten(path)


def _tighten(path: Path) -> None:
    found = path.lstat()
    ours = found.st_uid == os.geteuid() and not stat.S_ISLNK(found.st_mode)
    if ours and found.st_mode & OTHERS:
        path.chmod(stat.S_IMODE(found.st_mode) & ~OTHERS)
