"""Builds the parts of slaaprust that need no screen: for the program, and for a command alone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from slaaprust.core.companion import Companion
from slaaprust.core.ports import Face
from slaaprust.desktop.paths import Places
from slaaprust.desktop.presence import Presence
from slaaprust.domain.values.fields import Problem
from slaaprust.store.settings_file import SettingsFile
from slaaprust.store.upkeep.archive import Archive, open_archive
from slaaprust.store.upkeep.location import DiaryLocation


@dataclass(frozen=True, slots=True)
class Parts:
    """slaaprust without a screen; `problems` are what is wrong in the file of the settings."""

    where: Places
    archive: Archive
    presence: Presence
    companion: Companion
    problems: tuple[Problem, ...]


def build(
    where: Places, clock: Callable[[], datetime], face: Face | None = None, pace: float = 1
) -> Parts:
    """Build them; `pace` is how many times as fast as life the clock goes."""
    preferences = SettingsFile(where.settings)
    settings, problems = preferences.load()
    place = DiaryLocation(where.diary, where.state)
    archive = open_archive(place, where.state, where.settings, clock)
    presence = Presence()
    companion = Companion(clock, archive.journal, preferences, presence, settings, face, pace)
    return Parts(where, archive, presence, companion, problems)
