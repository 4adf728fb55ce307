"""What an earlier slaaprust wrote opens unchanged: its diary, its settings and its back-up.

Written by the program as it was before its parts were given rooms; never to be written anew.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from slaaprust import cli

BEFORE = Path(__file__).parents[1] / "written_before"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of data as the earlier program left it."""
    data = tmp_path / "data"
    shutil.copytree(BEFORE / "diary", data / "diary")
    shutil.copy(BEFORE / "settings.toml", data)
    return data


def expected(name: str) -> Any:
    return json.loads((BEFORE / name).read_text("utf-8"))


def told(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert cli.main(["--data", str(folder), *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def exported(folder: Path) -> Any:
    out = folder.with_name("out.json")
    assert cli.main(["--data", str(folder), "export", str(out), "--force"]) == 0
    return json.loads(out.read_text("utf-8"))


def test_the_diary_holds_the_same_records(folder: Path) -> None:
    now, before = exported(folder), expected("expected.json")
    assert len(before["records"]) == 20
    assert now["records"] == before["records"]


def test_the_nights_come_to_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(folder, capsys, "diary", "list") == expected("nights.json")


def test_the_settings_are_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(folder, capsys, "settings", "list") == expected("settings.json")


def test_the_back_up_brings_all_of_it_to_another_computer(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    assert cli.main(["--data", str(elsewhere), "restore", str(BEFORE / "backup.zip")]) == 0
    back = {each["uid"] for each in exported(elsewhere)["records"]}
    assert back == {each["uid"] for each in expected("expected.json")["records"]}
