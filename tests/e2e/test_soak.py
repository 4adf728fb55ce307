"""A day of the soak: a night's sleep, restarts, films and a person who does things, at random."""

import tempfile
from pathlib import Path

import pytest
from needs import need
from soak import life, live

pytestmark = pytest.mark.e2e


def test_a_day_of_the_real_program_shows_what_the_oracle_says_and_nothing_twice() -> None:
    need()
    steps = life(seed=5, days=1, every=3)
    with tempfile.TemporaryDirectory() as folder:  # a short path, as a socket goes by one
        outcome = live(Path(folder), steps)
    assert outcome.shown.total() >= 3
    assert (outcome.missed, outcome.unasked, outcome.doubled) == ([], [], [])
    assert outcome.misnoted == []
