"""The demo lives in a folder of its own, and its evening goes fast."""

import os
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from fakes import AMSTERDAM
from pytestqt.qtbot import QtBot

from slaaprust.demo.__main__ import FastClock, fill
from slaaprust.demo.habits import lived_in
from slaaprust.desktop.instance import ask
from slaaprust.desktop.paths import places
from slaaprust.domain.evening import DAY
from slaaprust.domain.records.gp_notes import GpNotes
from slaaprust.domain.records.journal import KINDS, HandedBack, Nicotine, Sip
from slaaprust.domain.settings.settings import Settings
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.settings_file import SettingsFile

START = datetime(2026, 11, 22, 16, 20, tzinfo=AMSTERDAM)
YEAR = tuple(lived_in(date(2026, 1, 1), date(2026, 12, 31), lambda _: AMSTERDAM))


def test_a_second_of_the_fast_clock_is_a_minute():
    seconds = iter((100.0, 100.0, 101.0, 220.0))
    clock = FastClock(START, 60, lambda: next(seconds))
    passed = [f"{clock():%H:%M}" for _ in range(3)]
    assert passed == ["16:20", "16:21", "18:20"]


def test_the_fast_clock_passes_a_change_of_the_clock_in_real_time():
    before = datetime(2026, 10, 25, 1, 0, tzinfo=AMSTERDAM)
    seconds = iter((0.0, 7200.0))
    assert f"{FastClock(before, 1, lambda: next(seconds))():%H:%M %z}" == "02:00 +0100"


def test_the_folder_holds_the_days_before_and_nothing_yet_to_come(tmp_path):
    where = places(tmp_path, {})
    fill(where, START)
    journal = DiskJournal(where.diary, where.state, lambda: START)
    kept = journal.entries(START.date() - 30 * DAY, START.date() + DAY)
    assert {each.evening for each in kept} == {START.date() - n * DAY for n in range(21)}
    assert max(each.entry.at for each in kept) < START.astimezone(UTC)
    assert SettingsFile(where.settings).load() == (Settings(), ())


def test_a_year_of_habits_holds_every_kind_but_nicotine_and_answers_in_order_of_time():
    left_out = {
        Nicotine,
        HandedBack,
        GpNotes,
    }  # an answer needs the name of a thought that was kept
    assert {type(entry) for _, entry in YEAR} == set(KINDS.values()) - left_out
    assert all(a.timestamp() <= b.timestamp() for a, b in pairwise(e.at for _, e in YEAR))


def test_nobody_drinks_more_than_six_cups_a_day():
    cups = Counter(day for day, entry in YEAR if isinstance(entry, Sip))
    assert 0 < min(cups.values()) <= max(cups.values()) <= 6


def test_a_day_is_lived_alike_whichever_days_are_asked_for():
    day = date(2026, 3, 29)
    alone = tuple(lived_in(day, day, lambda _: AMSTERDAM))
    assert alone == tuple(each for each in YEAR if each[0] == day)


@pytest.mark.parametrize("wrong", [("--from", "25:00"), ("--speed", "0"), ("--speed", "snel")])
def test_wrong_words_are_explained(wrong):
    told = run_demo(*wrong)
    _, said = told.communicate()
    assert told.returncode == 2
    assert wrong[0] in said


@pytest.mark.skipif(sys.platform == "win32", reason="a process is not told to end there")
def test_what_it_shows_is_said_in_two_languages_and_its_folder_goes(qtbot: QtBot):
    demo = run_demo("--speed", "600")
    assert demo.stdout
    told = [demo.stdout.readline() for _ in range(3)]
    folder = Path(told[1].split("--data ")[1].split()[0])
    state = places(folder, {}).state
    qtbot.waitUntil(lambda: ask(state, ["status"]) is not None, timeout=20_000)
    demo.terminate()
    demo.communicate()
    assert told[0].startswith("An evening from 16:20")
    assert told[2].startswith("Een avond vanaf 16:20")
    assert (demo.returncode, folder.exists()) == (0, False)


def run_demo(*words: str) -> "subprocess.Popen[str]":
    """Start it where it finds neither screen nor bus."""
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/no"}
    pipe = subprocess.PIPE
    command = (sys.executable, "-m", "slaaprust.demo", *words)
    return subprocess.Popen(command, env=env, stdout=pipe, stderr=pipe, text=True)
