"""Gives the windows what they work with of the desktop and the disk."""

from pathlib import Path

from slaaprust.app.wiring import Parts
from slaaprust.core.ports import Drafts, NotKept, TaskRunner
from slaaprust.desktop.autostart.port import AutostartState
from slaaprust.desktop.sound import sound
from slaaprust.desktop.sound.port import Sound
from slaaprust.desktop.speech import voice
from slaaprust.desktop.steady_clock import steady
from slaaprust.domain.values.fields import Refused
from slaaprust.resources import resource
from slaaprust.store.upkeep.archive import Archive
from slaaprust.ui.audio import Computer
from slaaprust.ui.queries import DoctorLines, MessageSender, Sections, Services
from slaaprust.wording import sentences

STARTS = {AutostartState.ON: True, AutostartState.OFF: False, AutostartState.BROKEN: False}


def services(
    parts: Parts,
    notifier: MessageSender,
    at_login: AutostartState,
    background: TaskRunner,
    drafts: Drafts,
    doctor: DoctorLines,
    sections: Sections,
) -> Services:
    """Return what the windows work with, beside actions and queries."""
    return Services(
        notifier=notifier,
        doctor=doctor,
        at_login=STARTS.get(at_login),
        sections=sections,
        background=background,
        drafts=drafts,
        can_lock=lambda: parts.presence.lock_screen.can(),
        save_file=lambda path, made: _save_file(parts.archive, path, made),
        computer=Computer(steady, _tones, voice),
    )


def _save_file(archive: Archive, path: str, made: bytes) -> str:
    """Put a file where the person wants it; return what is to be said where that cannot be."""
    try:
        archive.put(Path(path), made, force=True)
    except Refused as refused:
        return sentences.refused_line(refused)
    except NotKept as problem:
        return sentences.not_saved_line(str(problem))
    return ""


def _tones(volume: float) -> Sound:
    return sound(sorted(resource("sounds").glob("*.wav")), volume)
