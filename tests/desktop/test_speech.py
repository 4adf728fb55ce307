"""A voice by the programs of the desktop: one sentence at a time, and none holds anything up."""

import os
import shutil
from pathlib import Path

import pytest

from slaaprust.desktop.speech.commands import COMMANDS, CommandVoice

PROGRAM = '#!/bin/sh\necho "{name} $*" >> {log}\n{then}\n'


class Programs:
    """Voices of a test's own, each with what it does after noting what it was to say."""

    def __init__(self, folder: Path, **thens: str) -> None:
        self.log = folder / "log"
        self.log.touch()
        for name, then in thens.items():
            path = folder / name
            path.write_text(PROGRAM.format(name=name, log=self.log, then=then))
            path.chmod(0o700)

        def words(name: str):
            return lambda language, volume: (str(folder / name), language)

        self.voice = CommandVoice([words(name) for name in thens], "nl", 0.5)

    @property
    def said(self) -> list[str]:
        return self.log.read_text().splitlines()


@pytest.fixture
def programs(tmp_path, qapp):
    if os.name != "posix":
        pytest.skip("NOT TESTED: commands of a shell")
    made: list[Programs] = []

    def make(**thens: str) -> Programs:
        made.append(Programs(tmp_path, **thens))
        return made[-1]

    yield make
    for each in made:
        each.voice.hush()


def test_it_says_what_it_is_given(programs, qtbot):
    here = programs(one="exit 0")
    here.voice.speak("Maak een vuist.")
    qtbot.waitUntil(lambda: here.said == ["one nl Maak een vuist."])


def test_a_dead_speech_dispatcher_gives_way_to_silence(programs, qtbot):
    here = programs(one="exit 1")
    here.voice.speak("Maak een vuist.")
    qtbot.waitUntil(lambda: here.voice.silent)
    here.voice.speak("Laat los.")
    assert here.said == ["one nl Maak een vuist."]


def test_a_voice_that_fails_gives_way_to_the_next(programs, qtbot):
    here = programs(one="exit 1", two="exit 0")
    here.voice.speak("Nu.")
    qtbot.waitUntil(lambda: here.said == ["one nl Nu.", "two nl Nu."])
    assert not here.voice.silent


def test_a_voice_that_hangs_is_ended_by_the_next_sentence(programs, qtbot):
    here = programs(one="exec tail -f /dev/null")
    for n in range(4):
        here.voice.speak("Nu.")
        qtbot.waitUntil(lambda n=n: len(here.said) == n + 1)
    hung = here.voice._speaking
    here.voice.hush()
    assert here.voice._speaking is None
    assert hung.state() is hung.ProcessState.NotRunning


def test_without_a_voice_it_says_nothing(qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    voice = CommandVoice(COMMANDS["linux"], "nl", 0.5)
    voice.speak("Nu.")
    assert voice.silent


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("system", COMMANDS)
def test_every_program_is_told_the_language_and_the_volume(system, language):
    for words in COMMANDS[system]:
        quiet, loud = (words(language, volume) for volume in (0.1, 0.9))
        assert quiet != loud
        assert words("nl", 0.5) != words("en", 0.5)


def test_espeak_really_knows_both_languages():
    if shutil.which("espeak-ng") is None:
        pytest.skip("NOT TESTED: espeak-ng is not installed (package espeak-ng)")
    import subprocess

    for language in ("nl", "en"):
        command = [*COMMANDS["linux"][0](language, 0.5)[:-1], "--stdout", "--", "Een, twee."]
        spoken = subprocess.run(command, capture_output=True, check=True).stdout
        assert len(spoken) > 10_000
