"""The sounds that come along are the ones that the script makes."""

import importlib.util
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
spec = importlib.util.spec_from_file_location("sounds", ROOT / "packaging/sounds.py")
sounds = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sounds)


@pytest.mark.parametrize("name", sounds.CUES)
def test_the_script_makes_the_bytes_that_are_here(name):
    assert sounds.wav(name) == (sounds.SOUNDS / f"{name}.wav").read_bytes()


def test_there_is_no_other_sound_and_their_licence_is_beside_them():
    there = {path.name for path in sounds.SOUNDS.iterdir()}
    assert there == {*(f"{name}.wav" for name in sounds.CUES), "LICENSE"}


@pytest.mark.parametrize("name", sounds.CUES)
def test_a_tone_is_soft_begins_at_once_and_does_not_click(name):
    with wave.open(str(sounds.SOUNDS / f"{name}.wav")) as file:
        heard = array("h", file.readframes(file.getnframes()))
    loudest = max(abs(each) for each in heard)
    assert loudest <= 0.6 * 32767
    first = next(n for n, each in enumerate(heard) if abs(each) > loudest / 10)
    assert first / sounds.RATE < 0.02
    assert abs(heard[0]) < 50 and abs(heard[-1]) < 50
    steps = [abs(a - b) for a, b in pairwise(heard)]
    assert max(steps) < loudest / 2
