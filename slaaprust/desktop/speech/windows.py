"""A voice on Windows, by Qt, which is there at once; made only when something is to be said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from slaaprust.desktop.qt_messages import unheard

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech


class WindowsVoice(QObject):
    """Speaks where a voice of the language is installed."""

    def __init__(self, language: str, volume: float) -> None:
        super().__init__()
        self._language, self._volume = language, volume
        self._engine: QTextToSpeech | None = None
        self._text = ""
        self.silent = False

    def speak(self, text: str) -> None:
        """Begin to say this; the first time, once the step is on the screen."""
        self._text = text
        QTimer.singleShot(0, self, self._say)

    def hush(self) -> None:
        """Stop speaking."""
        self._text = ""
        if self._engine:
            self._engine.stop()

    def _say(self) -> None:
        if self.silent or not self._text:
            return
        self._engine = self._engine or self._made()
        if not self._failed(self._engine):
            self._engine.stop()
            self._engine.enqueue(self._text)

    def _made(self) -> "QTextToSpeech":
        from PySide6.QtTextToSpeech import QTextToSpeech

        with unheard():
            engine = QTextToSpeech(self)
        wanted = QLocale(self._language).language()
        there = (each for each in engine.availableLocales() if each.language() is wanted)
        if (locale := next(there, None)) is None:
            self.silent = True
        else:
            engine.setLocale(locale)
        engine.setVolume(self._volume)
        engine.setRate(-0.2)
        return engine

    def _failed(self, engine: "QTextToSpeech") -> bool:
        from PySide6.QtTextToSpeech import QTextToSpeech

        self.silent = self.silent or engine.state() is QTextToSpeech.State.Error
        return self.silent
