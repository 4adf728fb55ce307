"""What the settings say of starting at login is what the desktop will do."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slaaprust.desktop.autostart.command import running_now
from slaaprust.desktop.autostart.none import NoAutostart
from slaaprust.desktop.autostart.port import AutostartState
from slaaprust.desktop.autostart.xdg import FILE, XdgAutostart, exec_line, program_in


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "config"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    program = tmp_path / "een map" / 'met "rare" $tekens 100%' / "slaaprust"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    return program


@pytest.fixture
def at_login(home: Path, program: Path, tmp_path: Path) -> XdgAutostart:
    return at_login_of(home, program, tmp_path)


def at_login_of(home: Path, program: Path, tmp_path: Path, desktop: str = "GNOME") -> XdgAutostart:
    env = {
        "XDG_CONFIG_HOME": str(home),
        "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
        "XDG_CURRENT_DESKTOP": desktop,
        "PATH": str(program.parent),
    }
    return XdgAutostart((str(program), "--data", "een map"), env)


def entry(folder: Path, text: str) -> None:
    (folder / "autostart").mkdir(parents=True, exist_ok=True)
    (folder / "autostart" / FILE).write_text("[Desktop Entry]\nType=Application\n" + text)


def test_it_is_off_until_it_is_switched_on_and_off_again(
    at_login: XdgAutostart, home: Path
) -> None:
    assert at_login.state() is AutostartState.OFF
    assert at_login.switch(True) is AutostartState.ON
    assert at_login.state() is AutostartState.ON
    assert at_login.switch(False) is AutostartState.OFF
    assert list((home / "autostart").iterdir()) == []


def test_a_program_that_has_gone_is_said_so(at_login: XdgAutostart, program: Path) -> None:
    at_login.switch(True)
    program.unlink()
    assert at_login.state() is AutostartState.BROKEN


def test_a_virtual_environment_that_was_moved_is_said_so(
    at_login: XdgAutostart, program: Path, tmp_path: Path
) -> None:
    """Its scripts go along, and still ask for the Python of the old place."""
    python = tmp_path / "old" / "python"
    python.parent.mkdir()
    python.touch()
    program.write_text(f"#!{python} -I\n")
    at_login.switch(True)
    assert at_login.state() is AutostartState.ON
    python.unlink()
    assert at_login.state() is AutostartState.BROKEN


def test_a_python_that_was_taken_away_from_under_its_environment_is_said_so(
    at_login: XdgAutostart, program: Path, tmp_path: Path
) -> None:
    at_login.switch(True)
    program.unlink()
    program.symlink_to(tmp_path / "python3.9")
    assert at_login.state() is AutostartState.BROKEN


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Exec=slaaprust\n", AutostartState.ON),
        ("Exec=slaaprust %U\nHidden=false\n", AutostartState.ON),
        ("Exec = slaaprust\n", AutostartState.ON),
        ("Exec=slaaprust\nHidden=true\n", AutostartState.OFF),
        ("Exec=slaaprust\nX-GNOME-Autostart-enabled=false\n", AutostartState.OFF),
        ("Exec=slaaprust\nOnlyShowIn=KDE;XFCE;\n", AutostartState.OFF),
        ("Exec=slaaprust\nOnlyShowIn=KDE;GNOME;\n", AutostartState.ON),
        ("Exec=slaaprust\nNotShowIn=GNOME\n", AutostartState.OFF),
        ("Exec=slaaprust\nTryExec=/no/such/program\n", AutostartState.BROKEN),
        ("Exec=/no/such/python -m slaaprust\n", AutostartState.BROKEN),
        ("Exec=slaaprust\n[Desktop Action other]\nExec=/no/such\nHidden=true\n", AutostartState.ON),
        ("Name=slaaprust\n", AutostartState.OFF),
    ],
)
def test_an_entry_is_read_as_the_desktop_reads_it(
    at_login: XdgAutostart, home: Path, text: str, state: AutostartState
) -> None:
    entry(home, text)
    assert at_login.state() is state


def test_rubbish_is_off(at_login: XdgAutostart, home: Path) -> None:
    (home / "autostart").mkdir(parents=True)
    (home / "autostart" / FILE).write_bytes(b"\xff\xfe\x00")
    assert at_login.state() is AutostartState.OFF


def test_an_entry_of_the_system_is_hidden_and_not_removed(
    at_login: XdgAutostart, home: Path, tmp_path: Path
) -> None:
    entry(tmp_path / "etc", "Exec=slaaprust\n")
    assert at_login.state() is AutostartState.ON
    assert at_login.switch(False) is AutostartState.OFF
    assert (tmp_path / "etc" / "autostart" / FILE).exists()
    assert "Hidden=true" in (home / "autostart" / FILE).read_text()


def test_a_disk_that_refuses_is_a_warning(
    at_login: XdgAutostart, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    home.write_text("in the way")
    assert at_login.switch(True) is AutostartState.OFF
    assert len(caplog.records) == 1


def test_what_is_written_is_a_valid_entry(at_login: XdgAutostart, home: Path) -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("NOT TESTED: desktop-file-validate is not installed")
    at_login.switch(True)
    told = subprocess.run(
        ["desktop-file-validate", home / "autostart" / FILE], capture_output=True, text=True
    )
    assert (told.returncode, told.stdout) == (0, "")


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_any_path_of_a_program_is_read_back(name: str) -> None:
    assert program_in(exec_line((f"/opt/een map/{name}", "-m", "slaaprust"))) == (
        f"/opt/een map/{name}"
    )


def test_what_is_started_is_what_runs_now(
    monkeypatch: pytest.MonkeyPatch, program: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.argv", [str(program)])
    assert running_now() == (str(program),)
    monkeypatch.setattr("sys.argv", ["/somewhere/pytest"])
    monkeypatch.setattr("sys.executable", str(program.with_name("python")))
    assert running_now() == (str(program),)
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    assert running_now() == (str(tmp_path / "python"), "-m", "slaaprust")


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/slaaprust/slaaprust")
    assert running_now() == ("/opt/slaaprust/slaaprust",)


def test_where_there_is_a_python_without_a_console_that_one_starts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.argv", ["/somewhere/pytest"])
    monkeypatch.setattr("sys.executable", str(tmp_path / "python.exe"))
    assert running_now("pythonw.exe")[0].endswith("python.exe")
    (tmp_path / "pythonw.exe").touch()
    assert running_now("pythonw.exe")[0].endswith("pythonw.exe")


def test_elsewhere_it_is_not_known() -> None:
    assert NoAutostart().state() is NoAutostart().switch(True) is AutostartState.UNKNOWN
