"""A voice that says what to do, where this computer has one."""

import sys

from slaaprust.desktop.speech.port import Voice


def voice(language: str, volume: float) -> Voice:
    """Choose what speaks this language (nl or en) on this computer, at a volume from 0 to 1."""
    if sys.platform == "win32":
        from slaaprust.desktop.speech.windows import WindowsVoice

        return WindowsVoice(language, volume)
    from slaaprust.desktop.speech.commands import COMMANDS, CommandVoice

    return CommandVoice(COMMANDS.get(sys.platform, ()), language, volume)
