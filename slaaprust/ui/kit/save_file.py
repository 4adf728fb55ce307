"""Saves a file for the person: asks where it may go, and says where it is or why it is not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from slaaprust.ui.queries import SaveFile
from slaaprust.wording.i18n import say


def save_as(
    window: QWidget,
    title: str,
    name: str,
    kinds: tuple[str, ...],
    make: Callable[[str], bytes],
    save_file: SaveFile,
) -> str:
    """Return what is to be said; nothing where the person thought better of it.

    `kinds` are as "PDF (*.pdf)", the first one is meant unless another is chosen; `make` is given
    the ending of the file, such as ".pdf".
    """
    start = str(Path.home() / name) + _ending(kinds[0])
    path, chosen = QFileDialog.getSaveFileName(window, title, start, ";;".join(kinds))
    if not path:
        return ""
    ending = Path(path).suffix.lower()
    if not ending:
        ending = _ending(chosen or kinds[0])
        path += ending
    return save_file(path, make(ending)) or say("files", "Bewaard: {path}", path=path)


def _ending(kind: str) -> str:
    return kind[kind.rfind("*") + 1 :].rstrip(")")
