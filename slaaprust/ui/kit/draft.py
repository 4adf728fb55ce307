"""Ties what is being typed to a draft, so that closing, a crash or a power cut loses none of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from slaaprust.core.ports import Drafts

BEHIND = 700  # ms that a draft may be behind, so that with the writing it is never over a second


class Draft(QObject):
    """Follows a text that changes; its timer runs only while something waits to be kept."""

    def __init__(self, owner: QObject, drafts: Drafts, name: str) -> None:
        super().__init__(owner)
        self._drafts, self._name = drafts, name
        self._text: str | None = None  # what waits to be kept
        self._timer = QTimer(self, singleShot=True, interval=BEHIND)
        self._timer.timeout.connect(self.keep)
        owner.destroyed.connect(self.keep)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.keep)

    def changed(self, text: str) -> None:
        """Take the text as it is now; it is kept within a second, however much is typed on."""
        if self._text is None:
            self._timer.start()
        self._text = text

    def keep(self) -> None:
        """Keep what waits, now."""
        text, self._text = self._text, None
        if text is not None:
            self._drafts.keep(self._name, text)

    def drop(self) -> None:
        """Forget it: it was entered."""
        self._text = None
        self._drafts.drop(self._name)


def tie(field: QLineEdit | QPlainTextEdit, drafts: Drafts, name: str) -> Draft:
    """Put back what was being typed in a field, and keep what is typed in it from now on."""
    draft = Draft(field, drafts, name)
    if isinstance(field, QLineEdit):
        field.setText(drafts.kept(name))
        field.textChanged.connect(draft.changed)
    else:
        field.setPlainText(drafts.kept(name))
        read: Callable[[], str] = field.toPlainText
        field.textChanged.connect(lambda: draft.changed(read()))
    return draft
