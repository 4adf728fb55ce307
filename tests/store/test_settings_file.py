"""Settings survive a restart, a typo and a newer version."""

import errno
import os
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from slaaprust.core.ports import NotKept, Preferences
from slaaprust.domain.settings.options import OPTIONS, plain
from slaaprust.domain.settings.settings import Colours, Settings
from slaaprust.store.settings_file import BROKEN, SettingsFile
from slaaprust.wording.sentences import problem_line

HUGE = "0x" + "f" * 5000
MINE = replace(
    Settings(),
    bedtime=(time(22, 30),) * 7,
    half_life=8,
    caffeine_cutoff_at=time(15),
    drinks=(("thermosbeker", 140), ('café met \'n "streepje"', 70.5)),
    colours=Colours.DARK,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def written(path: Path, text: str | bytes) -> SettingsFile:
    path.parent.mkdir()
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return SettingsFile(path)


def test_without_a_file_all_is_as_usual_and_none_is_made(path: Path) -> None:
    assert SettingsFile(path).load() == (Settings(), ())
    assert not path.parent.exists()


@pytest.mark.parametrize("settings", [Settings(), MINE])
def test_what_is_saved_comes_back(path: Path, settings: Settings) -> None:
    file: Preferences = SettingsFile(path)
    file.save(settings)
    assert SettingsFile(path).load() == (settings, ())
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_file_holds_every_option(path: Path) -> None:
    SettingsFile(path).save(MINE)
    lines = path.read_text().splitlines()
    assert all(
        any(line.startswith((f"{each.key} =", f"[{each.key}]")) for line in lines)
        for each in OPTIONS
    )


@pytest.mark.parametrize("key", ["bedtime", "half_life", "landing", "drinks", "favourites"])
@pytest.mark.parametrize(
    "value",
    ["9" * 400, "-" + "9" * 4000, "0x" + "f" * 1000, "inf", "-inf", "nan", "1e308", "[nan]"],
)
def test_a_number_beyond_all_bounds_falls_back_alone_and_can_be_kept(
    path: Path, key: str, value: str
) -> None:
    file = written(path, f'colours = "dark"\n{key} = {value}\n')
    settings, problems = file.load()
    assert settings == replace(Settings(), colours=Colours.DARK)
    assert [each.key for each in problems] == [key]
    assert len(problem_line(problems[0])) < 200
    file.save(settings)
    assert file.load() == (settings, ())


@pytest.mark.parametrize(
    "value", ["9" * 5000, "0x" + "f" * 5000, "[1, {a = 0x" + "f" * 5000 + "}]"]
)
@pytest.mark.parametrize("key", ["half_life", "of_a_newer_version"])
def test_a_number_that_could_not_be_written_again_is_a_broken_file(
    path: Path, key: str, value: str
) -> None:
    file = written(path, f"{key} = {value}\n")
    assert [str(each.why) for each in file.load()[1]] == [BROKEN]
    file.save(MINE)
    assert SettingsFile(path).load() == (MINE, ())
    assert path.with_name("settings.toml.bad-1").exists()


def test_a_bad_value_falls_back_alone_and_is_told_once(path: Path) -> None:
    settings, problems = written(path, "half_life = 99\nlanding = 'misschien'\nrest = false").load()
    assert settings == replace(Settings(), rest=False)
    assert [each.key for each in problems] == ["half_life", "landing"]
    assert str(problems[0].why) == "Kies een getal van 2 tot en met 12, niet '99'."


@pytest.mark.parametrize(
    "raw", ["half_life = = 5", b"rest = '\xff\xfe'", b"\0" * 512, "a = " + "[" * 100_000]
)
def test_a_broken_file_means_the_usual_is_told_and_is_set_aside_by_a_save(
    path: Path, raw: str | bytes
) -> None:
    file = written(path, raw)
    before = path.read_bytes()
    settings, (problem,) = file.load()
    assert (settings, str(problem.why), path.read_bytes()) == (Settings(), BROKEN, before)
    file.save(MINE)
    assert file.load() == (MINE, ())
    assert path.with_name("settings.toml.bad-1").read_bytes() == before
    path.write_bytes(b"=")
    file.save(MINE)
    assert path.with_name("settings.toml.bad-2").read_bytes() == b"="


def test_keys_of_a_newer_version_survive_a_save(path: Path) -> None:
    file = written(path, "rest = false\nmoon = 'full'\n[later]\nat = 2026-11-22T21:45:00Z\n")
    file.save(MINE)
    text = path.read_text()
    assert 'moon = "full"' in text and "[later]\nat = 2026-11-22" in text and "rest = true" in text


def test_a_misspelt_key_is_told_with_what_was_meant_and_stays_in_the_file(path: Path) -> None:
    file = written(path, "halflife = 3\nxyzzy = 'full'\n")
    settings, (problem,) = file.load()
    assert (settings, problem.key) == (Settings(), "halflife")
    assert str(problem.why) == "Deze naam is er niet. Bedoel je half_life?"
    file.save(MINE)
    assert "halflife = 3" in path.read_text()


def test_a_byte_order_mark_of_an_editor_does_no_harm(path: Path) -> None:
    assert written(path, b"\xef\xbb\xbfrest = false").load() == (
        replace(Settings(), rest=False),
        (),
    )


def test_a_save_that_fails_is_told_and_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = SettingsFile(path)
    file.save(MINE)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotKept, match=r"^de schijf is vol$"):
        file.save(Settings())
    assert file.load() == (MINE, ())
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_file_that_cannot_be_read_is_told_and_not_overwritten(path: Path) -> None:
    path.mkdir(parents=True)
    settings, (problem,) = SettingsFile(path).load()
    assert (settings, problem.key) == (Settings(), "")
    with pytest.raises(NotKept):
        SettingsFile(path).save(MINE)
    assert path.is_dir() and plain(MINE)
