"""The entry in the desktop's menu and its actions, carried out as the desktop carries them out."""

import configparser
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from accessible import Reader
from desktop import Desktop, until
from evening import ROOT, Slaaprust

pytestmark = pytest.mark.e2e
ENTRY = ROOT / "resources/linux/slaaprust.desktop"
PROGRAM = """#!/bin/sh
exec {python} -m slaaprust "$@"
"""


@pytest.fixture
def menu(slaaprust: Slaaprust, desktop: Desktop, tmp_path: Path) -> "Menu":
    """The menu of a desktop on which slaaprust is installed, with its diary in one folder."""
    return Menu(slaaprust, desktop, tmp_path / "bin")


class Menu:
    """Starts what a row of the entry says, without a shell and without a terminal."""

    def __init__(self, slaaprust: Slaaprust, desktop: Desktop, folder: Path) -> None:
        folder.mkdir()
        program = folder / "slaaprust"
        program.write_text(PROGRAM.format(python=shlex.quote(sys.executable)))
        program.chmod(0o755)
        self._desktop = desktop
        self._env = slaaprust.env | {
            "PATH": f"{folder}:{os.environ['PATH']}",
            "SLAAPRUST_DATA": str(slaaprust.data),
        }
        self._entry = configparser.ConfigParser(interpolation=None)
        self._entry.read(ENTRY, "utf-8")

    def choose(self, group: str) -> "subprocess.Popen[bytes]":
        """Start what a group of the entry says."""
        return self._desktop.start(shlex.split(self._entry[group]["Exec"]), self._env, "menu.log")


def test_the_entry_starts_the_program_and_shows_the_running_one(
    menu: Menu, slaaprust: Slaaprust, desktop: Desktop
) -> None:
    first = menu.choose("Desktop Entry")
    until(slaaprust.answers, what="an answer of the program")
    for group in ("Desktop Entry", "Desktop Action Today"):
        assert menu.choose(group).wait(60) == 0
        until(lambda: desktop.active_window() == "Vandaag", what="the day panel")
        desktop.xdo("key", "Escape")
        until(lambda: not desktop.windows("Vandaag"), what="the day panel gone")
    assert first.poll() is None
    first.terminate()
    assert first.wait(60) == 0


def test_a_coffee_of_the_menu_is_noted_whether_the_program_runs_or_not(
    menu: Menu, slaaprust: Slaaprust, desktop: Desktop, reader: Reader
) -> None:
    assert menu.choose("Desktop Action Coffee").wait(60) == 0
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 60
    slaaprust.start(desktop)
    slaaprust.at("2026-11-18 17:45")
    assert menu.choose("Desktop Action Coffee").wait(60) == 0
    noted = "Genoteerd om 17:45: filterkoffie, 60 mg"
    until(lambda: reader.find(noted, program="xfce4-notifyd"), what=noted)
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 120


def test_the_landing_of_the_menu_begins_before_the_person(
    menu: Menu, slaaprust: Slaaprust, desktop: Desktop
) -> None:
    slaaprust.start(desktop)
    slaaprust.at("2026-11-18 21:00")
    assert menu.choose("Desktop Action Landing").wait(60) == 0
    until(lambda: desktop.active_window() == "Landing", what="the landing")
    assert slaaprust.kept("landing")
    assert slaaprust.told("status")["state"] == "landing"
