"""Tones by whatever plays here: what fails gives way to the next, and nothing waits for it."""

import shutil
import wave
from array import array
from pathlib import Path

import pytest
from programs import HANGS, Programs

from slaaprust.desktop.sound import sound
from slaaprust.desktop.sound.commands import AT_MOST, CommandSound
from slaaprust.desktop.sound.copies import Copies
from slaaprust.resources import resource

CUES = sorted(resource("sounds").glob("*.wav"))


class Otherwise:
    """What plays when no command does."""

    silent = True

    def __init__(self) -> None:
        self.played: list[str] = []

    def play(self, name: str) -> None:
        self.played.append(name)

    def close(self) -> None:
        """Nothing sounds."""


class Players(Programs):
    """Programs that play, and what plays when none of them does."""

    def __init__(self, folder: Path, **thens: str) -> None:
        super().__init__(folder, **thens)
        self.otherwise = Otherwise()
        commands = [(str(path),) for path in self.paths]
        self.sound = CommandSound(Copies(CUES, 0.4), commands, lambda: self.otherwise)

    @property
    def played(self) -> list[str]:
        return [f"{line.split()[0]} {Path(line.split()[-1]).stem}" for line in self.called]


@pytest.fixture
def players(tmp_path, qapp):
    made: list[Players] = []

    def make(**thens: str) -> Players:
        made.append(Players(tmp_path, **thens))
        return made[-1]

    yield make
    for each in made:
        each.sound.close()


def test_the_first_player_that_works_plays_at_once(players, qtbot):
    here = players(one="exit 0", two="exit 0")
    here.sound.play("tense")
    qtbot.waitUntil(lambda: here.played == ["one tense"])
    assert not here.sound.silent


def test_a_player_that_fails_gives_way_and_is_not_asked_again(players, qtbot):
    here = players(one="exit 1", two="exit 0")
    here.sound.play("tense")
    qtbot.waitUntil(lambda: here.played == ["one tense", "two tense"])
    here.sound.play("release")
    qtbot.waitUntil(lambda: here.played[2:] == ["two release"])


def test_where_none_works_it_is_silent_and_goes_on(players, qtbot):
    here = players(one="exit 1")
    here.sound.play("tense")
    qtbot.waitUntil(lambda: here.otherwise.played == ["tense"])
    here.sound.play("release")
    assert here.otherwise.played == ["tense", "release"]
    assert here.sound.silent


def test_a_player_that_is_no_program_gives_way_too(players, tmp_path, qtbot):
    here = players(one="exit 0")
    (tmp_path / "one").write_bytes(b"\x7fELF, but not really")
    here.sound.play("tense")
    qtbot.waitUntil(lambda: here.otherwise.played == ["tense"])


def test_players_that_hang_are_ended_and_hold_nothing_up(players, qtbot):
    here = players(one=HANGS)
    for n in range(5):
        here.sound.play("tense")
        qtbot.waitUntil(lambda n=n: len(here.called) == n + 1)
    assert len(here.sound._playing) == AT_MOST
    here.sound.close()
    assert here.sound._playing == []


def test_what_still_sounds_ends_with_it_and_its_files_are_gone(players, qtbot):
    here = players(one=HANGS)
    here.sound.play("end")
    qtbot.waitUntil(lambda: bool(here.called))
    file = Path(here.log.read_text().split()[-1])
    assert file.exists()
    here.sound.close()
    assert not file.exists()


def test_the_copies_are_as_loud_as_asked():
    copies = Copies(CUES, 0.25)
    for original in CUES:
        loud, soft = (_loudest(path) for path in (original, copies[original.stem]))
        assert soft == pytest.approx(loud / 4, abs=1)
    copies.close()


@pytest.mark.qt_log_ignore("pipewire", "pa_context_connect")
def test_without_any_player_and_any_device_nothing_is_heard_and_nothing_breaks(
    qapp, monkeypatch, tmp_path
):
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("PULSE_SERVER", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "none"))
    assert shutil.which("aplay") is None
    here = sound(CUES, 0.5)
    here.play("tense")
    here.play("release")
    here.close()


def _loudest(path: Path) -> int:
    with wave.open(str(path)) as file:
        return max(abs(each) for each in array("h", file.readframes(file.getnframes())))
