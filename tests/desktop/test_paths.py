"""Files stand where they belong, or all in one folder."""

from pathlib import Path

import pytest

from slaaprust.desktop.paths import Places, places


def test_one_folder_holds_everything(tmp_path: Path) -> None:
    mine = Places(tmp_path / "diary", tmp_path / "state", tmp_path / "settings.toml")
    assert places(tmp_path, {}) == mine
    assert places(None, {"SLAAPRUST_DATA": str(tmp_path)}) == mine


def test_what_is_said_counts_before_what_is_set(tmp_path: Path) -> None:
    assert places(tmp_path, {"SLAAPRUST_DATA": "/elsewhere"}).diary == tmp_path / "diary"


def test_a_folder_is_meant_from_where_it_was_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/home/iemand")
    assert places(Path("here"), {}).state == tmp_path / "here" / "state"
    assert places(Path("~/there"), {}).state == Path("/home/iemand/there/state")


def test_else_the_platform_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    assert places(None, {"SLAAPRUST_DATA": ""}) == Places(
        tmp_path / "XDG_DATA_HOME" / "slaaprust" / "diary",
        tmp_path / "XDG_STATE_HOME" / "slaaprust" / "state",
        tmp_path / "XDG_CONFIG_HOME" / "slaaprust" / "settings.toml",
    )
