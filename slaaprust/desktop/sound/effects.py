"""Sound by Qt, where the desktop has no player of its own; it takes 18 MB that do not come back."""

from PySide6.QtCore import QObject, QUrl

from slaaprust.desktop.qt_messages import unheard
from slaaprust.desktop.sound.copies import Copies


class EffectSound(QObject):
    """Plays by QSoundEffect, and nothing where there is no audio device."""

    def __init__(self, copies: Copies) -> None:
        super().__init__()
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        self._copies = copies
        self._effects: dict[str, QSoundEffect] = {}
        with unheard():
            if QMediaDevices.audioOutputs():
                for path in copies.paths:
                    effect = self._effects[path.stem] = QSoundEffect(self)
                    effect.setSource(QUrl.fromLocalFile(str(path)))

    def play(self, name: str) -> None:
        """Begin a sound."""
        if effect := self._effects.get(name):
            effect.play()

    @property
    def silent(self) -> bool:
        """Whether nothing is heard."""
        return not self._effects

    def close(self) -> None:
        """End what still sounds."""
        for effect in self._effects.values():
            effect.stop()
            effect.deleteLater()
        self._effects.clear()
        self._copies.close()
