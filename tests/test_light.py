"""The program is light: the icon comes before all that it does not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

MODULES = Path(__file__).parent / "bench/modules.py"
HEAVY = (
    "asyncio",
    "importlib.metadata",
    "PySide6.QtMultimedia",
    "PySide6.QtPrintSupport",
    "PySide6.QtQml",
    "PySide6.QtSvg",
    "PySide6.QtTextToSpeech",
    "jeepney",
    "platformdirs",
    "slaaprust.core.companion",
    "slaaprust.domain.settings.settings",
    "slaaprust.store",
    "tinydb",
)


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is imported when the icon is there."""
    folder = tmp_path_factory.mktemp("data")
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = (sys.executable, MODULES, "--data", folder)
    return subprocess.run(command, env=env, capture_output=True, text=True).stdout.split()


def test_at_the_tray_icon_at_most_200_modules_are_imported(modules):
    assert "slaaprust.ui.shell.tray" in modules
    assert len(modules) <= 200


@pytest.mark.parametrize("heavy", HEAVY)
def test_the_tray_icon_needs_none_of_what_is_heavy(modules, heavy):
    assert not [each for each in modules if each == heavy or each.startswith(f"{heavy}.")]


@pytest.mark.parametrize("words", [("--help",), ("status",), ("log", "--help"), ("wrong",)])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_command_needs_no_qt_in_either_language(tmp_path, language, words):
    code = (
        "import sys, atexit\nfrom slaaprust.cli import main\n"
        "atexit.register(lambda: print(*sys.modules))\nsys.exit(main(sys.argv[1:]))"
    )
    env = os.environ | {"LANGUAGE": language}
    command = (sys.executable, "-c", code, "--data", tmp_path, *words)
    asked = subprocess.run(command, env=env, capture_output=True, text=True)
    *_, modules = asked.stdout.splitlines()
    assert "slaaprust.wording.i18n" in modules.split()
    assert "PySide6" not in modules


def test_what_stays_in_memory_all_day_leaves_the_cryptography_of_the_system_alone():
    """Its library takes 3.4 MB, and nothing that runs by itself needs it."""
    upkeep = (f"store.upkeep.{each}" for each in ("archive", "backups", "manifest", "repair"))
    running = ("app.application", *upkeep)
    code = f"import sys, {', '.join(f'slaaprust.{each}' for each in running)}; print(*sys.modules)"
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    asked = subprocess.run((sys.executable, "-c", code), env=env, capture_output=True, text=True)
    assert "slaaprust.store.upkeep.repair" in asked.stdout
    assert "_hashlib" not in asked.stdout.split()


def test_looking_for_the_last_back_up_loads_no_reader_of_dates(tmp_path):
    """It comes with calendars and the names of months in every language: 0.35 MB, for good."""
    (tmp_path / "slaaprust-2026-11-22T120000Z.zip").touch()
    code = (
        "import sys, pathlib, slaaprust.store.upkeep.backups as kept\n"
        "print(*kept.backups(pathlib.Path(sys.argv[1])), *sys.modules)"
    )
    asked = subprocess.run((sys.executable, "-c", code, tmp_path), capture_output=True, text=True)
    assert "2026, 11, 22, 12, 0" in asked.stdout
    assert "_strptime" not in asked.stdout.split()


@pytest.mark.parametrize(
    "room", ["commands", "core.gp", "core.diary", "core.review", "domain.review"]
)
def test_a_room_that_nobody_has_entered_is_not_in_memory(room):
    code = "import sys, slaaprust.app.application; print(*sys.modules)"
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    asked = subprocess.run((sys.executable, "-c", code), env=env, capture_output=True, text=True)
    there = asked.stdout.split()
    assert "slaaprust.core.companion" in there
    assert not [each for each in there if f"{each}.".startswith(f"slaaprust.{room}.")]
