"""The soft tones of an exercise, by whatever plays sound on this computer."""

import sys
from collections.abc import Sequence
from pathlib import Path

from slaaprust.desktop.sound.port import Sound

# Each is asked to play one file; what does not work here gives way to the next.
COMMANDS: dict[str, tuple[Sequence[str], ...]] = {
    "linux": (("pw-play",), ("paplay", "--latency-msec=20"), ("aplay", "-q")),
    "darwin": (("afplay",),),
}


def sound(cues: Sequence[Path], volume: float) -> Sound:
    """Choose what plays these files on this computer, at a volume up to 1."""
    from slaaprust.desktop.sound.copies import Copies

    copies = Copies(cues, volume)
    if sys.platform == "win32":
        from slaaprust.desktop.sound.windows import WindowsSound

        return WindowsSound(copies)
    from slaaprust.desktop.sound.commands import CommandSound
    from slaaprust.desktop.sound.effects import EffectSound

    return CommandSound(copies, COMMANDS.get(sys.platform, ()), lambda: EffectSound(copies))
