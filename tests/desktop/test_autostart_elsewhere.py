"""Starting at login on Windows, on macOS and from a sandbox, through what stands in for them."""

import plistlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from bus_service import BusService
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from slaaprust.desktop.autostart.macos import LABEL, LaunchAgent
from slaaprust.desktop.autostart.port import AutostartState
from slaaprust.desktop.autostart.portal import NAME, PortalAutostart
from slaaprust.desktop.autostart.windows import APPROVED, RUN, RunKey


@pytest.fixture
def program(tmp_path: Path) -> Path:
    made = tmp_path / "een map" / "slaaprust.exe"
    made.parent.mkdir()
    made.write_text("")
    made.chmod(0o755)
    return made


class FakeWinreg:
    """The few functions of `winreg` that are used, on a dictionary; `refuses` is a policy."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = "HKCU", 1, 2

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.refuses = False

    @contextmanager
    def OpenKey(self, root: str, key: str, reserved: int = 0, right: int = 0) -> Iterator[str]:
        if right and self.refuses:
            raise PermissionError(5, "Access is denied")
        if not any(one == key for one, _ in self.values):
            raise FileNotFoundError(2, "The system cannot find the file specified")
        yield key

    @contextmanager
    def CreateKey(self, root: str, key: str) -> Iterator[str]:
        if self.refuses:
            raise PermissionError(5, "Access is denied")
        yield key

    def QueryValueEx(self, key: str, name: str) -> tuple[object, int]:
        if (key, name) not in self.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return self.values[key, name], self.REG_SZ

    def SetValueEx(self, key: str, name: str, reserved: int, kind: int, value: object) -> None:
        assert (reserved, kind) == (0, self.REG_SZ)
        self.values[key, name] = value

    def DeleteValue(self, key: str, name: str) -> None:
        if (key, name) not in self.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        del self.values[key, name]


# Windows


@pytest.fixture
def registry() -> FakeWinreg:
    return FakeWinreg()


@pytest.fixture
def run_key(registry: FakeWinreg, program: Path) -> RunKey:
    return RunKey((str(program), "--data", "een map"), registry)


def test_the_run_key_is_off_until_it_is_switched_on_and_off_again(
    run_key: RunKey, registry: FakeWinreg, program: Path
) -> None:
    assert run_key.state() is AutostartState.OFF
    assert run_key.switch(False) is AutostartState.OFF
    assert run_key.switch(True) is AutostartState.ON
    assert registry.values == {(RUN, "slaaprust"): f'"{program}" --data "een map"'}
    assert run_key.switch(False) is AutostartState.OFF
    assert registry.values == {}


@pytest.mark.parametrize(
    ("approved", "state"),
    [
        (b"\x02" + bytes(11), AutostartState.ON),
        (b"\x03" + bytes(11), AutostartState.OFF),
        (b"\x07", AutostartState.OFF),
        (b"", AutostartState.ON),
        ("odd", AutostartState.ON),
    ],
)
def test_what_task_manager_switched_off_is_off(
    run_key: RunKey, registry: FakeWinreg, approved: object, state: AutostartState
) -> None:
    run_key.switch(True)
    registry.values[APPROVED, "slaaprust"] = approved
    assert run_key.state() is state
    assert run_key.switch(True) is AutostartState.ON, "who switches it on here is believed too"


def test_a_program_that_windows_would_not_find_is_said_so(run_key: RunKey, program: Path) -> None:
    run_key.switch(True)
    program.unlink()
    assert run_key.state() is AutostartState.BROKEN


@pytest.mark.parametrize("line", ["", "   ", '"', 7, None])
def test_rubbish_in_the_run_key_is_not_on(
    run_key: RunKey, registry: FakeWinreg, line: object
) -> None:
    registry.values[RUN, "slaaprust"] = line
    assert run_key.state() in (AutostartState.OFF, AutostartState.BROKEN)


def test_a_registry_that_refuses_is_a_warning(
    run_key: RunKey, registry: FakeWinreg, caplog: pytest.LogCaptureFixture
) -> None:
    run_key.switch(True)
    registry.refuses = True
    assert run_key.switch(False) is AutostartState.ON
    assert len(caplog.records) == 1


# macOS


@pytest.fixture
def agents(tmp_path: Path) -> Path:
    return tmp_path / "Library" / "LaunchAgents"


@pytest.fixture
def agent(agents: Path, program: Path) -> LaunchAgent:
    return LaunchAgent((str(program), "--data", "een map"), agents, lambda: "")


def test_the_agent_is_off_until_it_is_switched_on_and_off_again(
    agent: LaunchAgent, agents: Path, program: Path
) -> None:
    assert agent.state() is AutostartState.OFF
    assert agent.switch(True) is AutostartState.ON
    (file,) = agents.iterdir()
    written = plistlib.loads(file.read_bytes())
    assert file.name == f"{written['Label']}.plist"
    assert written["ProgramArguments"] == [str(program), "--data", "een map"]
    assert written["RunAtLoad"] is True
    assert agent.switch(False) is AutostartState.OFF
    assert list(agents.iterdir()) == []


@pytest.mark.parametrize(
    ("told", "state"),
    [
        (f'disabled services = {{\n\t"{LABEL}" => disabled\n}}', AutostartState.OFF),
        (f'disabled services = {{\n\t"{LABEL}" => true\n}}', AutostartState.OFF),
        (f'disabled services = {{\n\t"{LABEL}" => enabled\n}}', AutostartState.ON),
        ('disabled services = {\n\t"com.example.other" => disabled\n}', AutostartState.ON),
        ("", AutostartState.ON),
    ],
)
def test_what_the_person_switched_off_in_macos_is_off(
    agents: Path, program: Path, told: str, state: AutostartState
) -> None:
    agent = LaunchAgent((str(program),), agents, lambda: told)
    agent.switch(True)
    assert agent.state() is state


def test_an_agent_of_which_the_program_has_gone_is_said_so(
    agent: LaunchAgent, program: Path
) -> None:
    agent.switch(True)
    program.unlink()
    assert agent.state() is AutostartState.BROKEN


@pytest.mark.parametrize(
    "change", [{"RunAtLoad": False}, {"Disabled": True}, {"ProgramArguments": []}]
)
def test_an_agent_is_read_as_launchd_reads_it(
    agent: LaunchAgent, agents: Path, change: dict[str, Any]
) -> None:
    agent.switch(True)
    (file,) = agents.iterdir()
    file.write_bytes(plistlib.dumps(plistlib.loads(file.read_bytes()) | change))
    assert agent.state() is AutostartState.OFF


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    rubbish=st.binary(max_size=60)
    | st.sampled_from((b"<plist>&x;</plist>", b"<plist><array/></plist>", b"bplist00\x00"))
)
def test_rubbish_in_the_place_of_an_agent_is_off(
    agent: LaunchAgent, agents: Path, rubbish: bytes
) -> None:
    agents.mkdir(parents=True, exist_ok=True)
    (agents / f"{LABEL}.plist").write_bytes(rubbish)
    assert agent.state() is AutostartState.OFF


def test_a_disk_that_refuses_an_agent_is_a_warning(
    agent: LaunchAgent, agents: Path, caplog: pytest.LogCaptureFixture
) -> None:
    agents.parent.mkdir()
    agents.write_text("in the way")
    assert agent.switch(True) is AutostartState.OFF
    assert len(caplog.records) == 1


# A sandbox

REQUEST = "/org/freedesktop/portal/desktop/request/1_2/slaaprust"


@pytest.fixture
def portal(bus_address: str) -> Iterator[BusService]:
    with BusService(bus_address, NAME, {"RequestBackground": ("o", (REQUEST,))}) as there:
        yield there


@pytest.fixture
def sandboxed(bus_address: str, tmp_path: Path) -> Iterator[PortalAutostart]:
    env = {"DBUS_SESSION_BUS_ADDRESS": bus_address, "XDG_CONFIG_HOME": str(tmp_path / "config")}
    there = PortalAutostart(env)
    yield there
    there.close()


def decide(portal: BusService, code: int, **results: tuple[str, object]) -> None:
    answer = ("ua{sv}", (code, results))
    portal.signal(REQUEST, "org.freedesktop.portal.Request", "Response", answer)


@pytest.mark.usefixtures("qapp")
def test_the_portal_is_asked_and_what_it_decides_counts(
    sandboxed: PortalAutostart, portal: BusService, qtbot: QtBot
) -> None:
    assert sandboxed.state() is AutostartState.OFF
    assert sandboxed.switch(True) is AutostartState.OFF, "nothing was decided yet"
    window, wanted = portal.last
    assert window == ""
    assert wanted == {"autostart": ("b", True), "commandline": ("as", ["slaaprust"])}
    decide(portal, 0, background=("b", True), autostart=("b", True))
    qtbot.waitUntil(lambda: sandboxed.state() is AutostartState.ON)
    sandboxed.switch(False)
    assert portal.last[1]["autostart"] == ("b", False)
    decide(portal, 0, background=("b", True), autostart=("b", False))
    qtbot.waitUntil(lambda: sandboxed.state() is AutostartState.OFF)


@pytest.mark.usefixtures("qapp")
def test_a_person_who_refuses_leaves_it_as_it_was(
    sandboxed: PortalAutostart, portal: BusService, qtbot: QtBot
) -> None:
    sandboxed.switch(True)
    decide(portal, 0, autostart=("b", True))
    qtbot.waitUntil(lambda: sandboxed.state() is AutostartState.ON)
    decide(portal, 1, autostart=("b", False))
    decide(portal, 0, background=("b", True))
    sandboxed.switch(True)  # hears all that was said before its reply
    assert sandboxed.state() is AutostartState.ON


@pytest.mark.usefixtures("qapp", "bus_address")
def test_without_a_portal_it_is_a_warning(
    sandboxed: PortalAutostart, caplog: pytest.LogCaptureFixture
) -> None:
    assert sandboxed.switch(True) is AutostartState.OFF
    assert len(caplog.records) == 1


def test_what_the_portal_said_is_remembered(tmp_path: Path) -> None:
    note = tmp_path / "slaaprust" / "starts-at-login"
    note.parent.mkdir()
    note.write_text("on")
    there = PortalAutostart({"XDG_CONFIG_HOME": str(tmp_path)})
    assert there.state() is AutostartState.ON
