"""Says that the program cannot start, wherever that can be heard, and ends it."""

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from slaaprust.desktop.paths import Places
from slaaprust.domain.values.marks import N_

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

CANNOT = N_(
    "cli",
    "slaaprust kan niet starten. Aan je dagboek is niets veranderd. Meer weten: slaaprust doctor",
)
SENT = 1500  # ms for a notification to go out
SHOWN = 8000  # ms that a window stands there; nobody may be at the screen to close it


def say_so(where: Places) -> str:
    """Say it on standard error, where there is one; return the sentence."""
    text = sentence(where)
    with suppress(Exception):
        sys.stderr.write(f"{text}\n")
    return text


def sentence(where: Places) -> str:
    """Return it in the person's language, or in Dutch where that cannot be known."""
    with suppress(Exception):
        from slaaprust.app.bootstrap import in_words

        return in_words(where, "cli", CANNOT)
    return CANNOT


def say_so_and_end_now(where: Places) -> None:
    """Say it and be gone, as Qt is about to end the program in its own way."""
    say_so(where)
    os._exit(1)


def say_so_and_end(app: "QApplication", where: Places) -> None:
    """Say it on the desktop as well, and end the program within seconds, whatever fails."""
    from PySide6.QtCore import QTimer

    text = say_so(where)
    patience = 0
    with suppress(Exception):
        patience = SENT if _notified(app, text) else _shown(app, text)
    QTimer.singleShot(patience, lambda: app.exit(1))


def _notified(app: "QApplication", text: str) -> bool:
    from slaaprust.desktop.notify import notifier
    from slaaprust.resources import resource

    with suppress(Exception):
        told = notifier(str(resource("slaaprust.svg")))
        app.setProperty("start_failure", told)  # it is still talking when this is done
        return told.send("slaaprust", text, (("default", "slaaprust"),), lambda _: None)
    return False


def _shown(app: "QApplication", text: str) -> int:
    """Show it in a plain window, which ends the program when it is closed."""
    window = _window(text)
    app.setProperty("start_failure", window)
    window.destroyed.connect(lambda: app.exit(1))
    window.show()
    return SHOWN


def _window(text: str) -> "QWidget":
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    icon, close = QMessageBox.Icon.Information, QMessageBox.StandardButton.Close
    window = QMessageBox(icon, "slaaprust", text, close)
    window.setModal(False)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return window
