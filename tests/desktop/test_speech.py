"""A voice by the programs of the desktop: one sentence at a time, and none holds anything up."""

import shutil
import subprocess
from pathlib import Path

import pytest
from programs import HANGS, Programs
from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from slaaprust.desktop.speech.commands import COMMANDS, CommandVoice
from slaaprust.desktop.speech.windows import WindowsVoice

PROGRAM = '#!/bin/sh\necho "{name} $*" >> {log}\n{then}\n'


class Speakers(Programs):
    """Programs that speak."""

    def __init__(self, folder: Path, **thens: str) -> None:
        super().__init__(folder, **thens)

        def words(path: Path):
            return lambda language, volume: (str(path), language)

        self.voice = CommandVoice([words(path) for path in self.paths], "nl", 0.5)


@pytest.fixture
def programs(tmp_path, qapp):
    made: list[Speakers] = []

    def make(**thens: str) -> Speakers:
        made.append(Speakers(tmp_path, **thens))
        return made[-1]

    yield make
    for each in made:
        each.voice.hush()


def test_it_says_what_it_is_given(programs, qtbot):
    here = programs(one="exit 0")
    here.voice.speak("Maak een vuist.")
    qtbot.waitUntil(lambda: here.called == ["one nl Maak een vuist."])


def test_a_dead_speech_dispatcher_gives_way_to_silence(programs, qtbot):
    here = programs(one="exit 1")
    here.voice.speak("Maak een vuist.")
    qtbot.waitUntil(lambda: here.voice.silent)
    here.voice.speak("Laat los.")
    assert here.called == ["one nl Maak een vuist."]


def test_a_voice_that_fails_gives_way_to_the_next(programs, qtbot):
    here = programs(one="exit 1", two="exit 0")
    here.voice.speak("Nu.")
    qtbot.waitUntil(lambda: here.called == ["one nl Nu.", "two nl Nu."])
    assert not here.voice.silent


def test_a_voice_that_hangs_is_ended_by_the_next_sentence(programs, qtbot):
    here = programs(one=HANGS)
    for n in range(4):
        here.voice.speak("Nu.")
        qtbot.waitUntil(lambda n=n: len(here.called) == n + 1)
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
    for language in ("nl", "en"):
        command = [*COMMANDS["linux"][0](language, 0.5)[:-1], "--stdout", "--", "Een, twee."]
        spoken = subprocess.run(command, capture_output=True, check=True).stdout
        assert len(spoken) > 10_000


class Engine(QObject):
    """What Qt speaks with on Windows, as far as it is asked."""

    State = QTextToSpeech.State
    languages: tuple[str, ...] = ("nl_NL", "en_US")
    broken = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.spoken: list[str] = []
        self.locale = ""

    def availableLocales(self) -> list[QLocale]:
        return [QLocale(name) for name in self.languages]

    def setLocale(self, locale: QLocale) -> None:
        self.locale = locale.name()

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def setRate(self, rate: float) -> None:
        self.rate = rate

    def state(self) -> QTextToSpeech.State:
        return self.State.Error if self.broken else self.State.Ready

    def stop(self) -> None:
        self.spoken.append("")

    def enqueue(self, text: str) -> None:
        self.spoken.append(text)


@pytest.fixture
def on_windows(qapp, monkeypatch):
    monkeypatch.setattr("PySide6.QtTextToSpeech.QTextToSpeech", Engine)
    return lambda language: WindowsVoice(language, 0.5)


def test_on_windows_it_speaks_after_the_step_is_shown_with_a_voice_of_the_language(
    on_windows, qtbot
):
    voice = on_windows("nl")
    voice.speak("Nu.")
    assert voice.findChildren(Engine) == [], "nothing is made before the step is on the screen"
    qtbot.waitUntil(lambda: bool(voice.findChildren(Engine)))
    (engine,) = voice.findChildren(Engine)
    assert (engine.locale, engine.volume) == ("nl_NL", 0.5)
    voice.speak("Maak een vuist.")
    voice.speak("Laat los.")
    qtbot.waitUntil(lambda: engine.spoken[-1] == "Laat los.")
    assert "Maak een vuist." not in engine.spoken


@pytest.mark.parametrize("trouble", ["no Dutch voice", "a broken engine"])
def test_on_windows_trouble_is_silence(on_windows, qtbot, monkeypatch, trouble):
    if trouble == "no Dutch voice":
        monkeypatch.setattr(Engine, "languages", ("en_US",))
    else:
        monkeypatch.setattr(Engine, "broken", True)
    voice = on_windows("nl")
    voice.speak("Nu.")
    qtbot.waitUntil(lambda: voice.silent)
    voice.speak("Laat los.")
    voice.hush()
    (engine,) = voice.findChildren(Engine)
    assert "Laat los." not in engine.spoken
