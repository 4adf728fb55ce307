"""Whatever part fails, the real program lives, ticks, says so, and ends when it is told to."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop import environment, until
from falling import CORE, PARTS, SECRET
from notification_daemon import NotificationDaemon
from private_bus import private_bus

from slaaprust.desktop.instance import ask

if sys.platform != "linux":
    pytest.skip("NOT TESTED: the buses of Linux", allow_module_level=True)

TESTS = Path(__file__).parents[1]
SCRIPT = TESTS / "app/falling.py"
QUIET = ("nothing", "closing windows", "the last words")  # until it ends
TELLS = "Er ging iets mis in slaaprust."
CANNOT = "slaaprust kan niet starten. Aan je dagboek is niets veranderd."


class Falling:
    """The program with a part that fails, on a bus of its own."""

    def __init__(self, folder: Path, address: str) -> None:
        self.data, self.out, self.err = folder / "data", folder / "out", folder / "err"
        self.data.mkdir()
        self.env = environment(folder) | {
            "QT_QPA_PLATFORM": "offscreen",
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "LANG": "nl_NL.UTF-8",
            "PYTHONPATH": str(TESTS.parent),
        }

    def start(self, part: str, settings: str | None = "", **env: str) -> None:
        if settings is not None:
            (self.data / "settings.toml").write_text(settings)
        command = (sys.executable, SCRIPT, part, self.data)
        with self.out.open("w") as out, self.err.open("w") as err:
            self.process = subprocess.Popen(command, env=self.env | env, stdout=out, stderr=err)

    def ticked(self, times: int) -> None:
        def enough() -> bool:
            assert self.process.poll() is None, self.err.read_text()
            return self.out.read_text().count("tick") >= times

        until(enough, 40, f"{times} ticks")

    def errors(self) -> list[str]:
        log = self.data / "state/errors.log"
        lines = log.read_text().splitlines() if log.exists() else []
        told = [json.loads(line) for line in lines]
        return [each["what"] for each in told if each["kind"] == "error"]

    def doctor(self) -> str:
        reply = ask(self.data / "state", ["doctor"], timeout=30)
        assert reply
        return reply.out

    def doctor_alone(self, *more: str) -> str:
        command = (sys.executable, "-m", "slaaprust", "--data", self.data, "doctor", *more)
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=60)
        return done.stdout

    def end(self) -> int:
        self.process.terminate()
        return self.process.wait(20)

    def all_said(self) -> str:
        log = self.data / "state/errors.log"
        return (
            self.out.read_text() + self.err.read_text() + (log.read_text() if log.exists() else "")
        )


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "bus"
    folder.mkdir()
    with private_bus(folder) as address:
        yield address


@pytest.fixture
def program(tmp_path: Path, bus: str) -> Iterator[Falling]:
    made = Falling(tmp_path, bus)
    yield made
    made.process.kill()
    made.process.wait()


@pytest.fixture
def daemon(bus: str) -> Iterator[NotificationDaemon]:
    with NotificationDaemon(bus) as made:
        yield made


@pytest.mark.parametrize("part", [each for each in PARTS if each not in QUIET])
def test_whatever_part_fails_the_rest_starts_ticks_tells_of_it_and_ends(part, program):
    program.start(part, None if part == "the welcome" else "")
    program.ticked(4)
    until(program.errors, what="the error in the file")
    told = program.doctor_alone() if part == "the server" else program.doctor()
    assert "  laatste storing: 2026-11-18 14:0" in told
    assert program.errors()[0] in ("Planted", "RuntimeError")
    assert program.end() == (-signal.SIGTERM if part == "quit signals" else 0)
    assert SECRET not in program.all_said()


@pytest.mark.parametrize("part", ["closing windows", "the last words"])
def test_what_fails_while_it_ends_does_not_keep_it(part, program):
    program.start(part)
    program.ticked(1)
    assert program.end() == 0
    assert program.errors() == ["Planted"]


def test_where_nothing_fails_there_is_nothing_to_tell(program):
    program.start("nothing")
    program.ticked(2)
    assert "laatste storing" not in program.doctor()
    assert program.end() == 0
    assert (program.errors(), program.err.read_text().count("slaaprust:")) == ([], 0)


def test_the_person_reads_one_kind_sentence_however_often_it_fails(program, daemon):
    program.start("every tick")
    program.ticked(8)
    until(lambda: daemon.notes, what="a message")
    program.ticked(12)
    assert [(note[3], "Je dagboek is in orde" in note[4]) for note in daemon.notes] == [
        (TELLS, True)
    ]
    assert program.end() == 0


def test_after_it_has_ended_the_doctor_still_knows_as_words_and_as_json(program):
    program.start("every second tick")
    program.ticked(4)
    program.end()
    told = program.doctor_alone()
    assert "laatste storing: 2026-11-18 14:0" in told and "Planted" in told
    last = json.loads(program.doctor_alone("--json"))["last_error"]
    assert (last["what"], last["count"] >= 1, last["where"] != []) == ("Planted", True, True)


@pytest.mark.parametrize("part", CORE)
def test_without_its_core_it_says_one_sentence_and_is_gone(part, program):
    program.start(part)
    assert program.process.wait(30) == 1
    said = program.err.read_text()
    assert said.count(CANNOT) == 1
    assert "Traceback" not in said
    assert program.errors() == ["Planted"]
    assert SECRET not in program.all_said()


def test_that_it_cannot_start_is_told_on_the_desktop_as_well(program, daemon):
    program.start("the journal")
    assert program.process.wait(30) == 1
    assert [note[4].startswith(CANNOT) for note in daemon.notes] == [True]


def test_a_screen_that_is_not_there_is_told_in_a_sentence_and_no_core_dump(program):
    program.start("nothing", QT_QPA_PLATFORM="nonsense")
    assert program.process.wait(30) == 1
    assert CANNOT in program.err.read_text()


@pytest.mark.parametrize("line", [f"bedtime = {'9' * 400}", f"half_life = {'9' * 400}"])
def test_a_number_beyond_all_bounds_in_the_settings_falls_back_and_is_said(line, program, daemon):
    program.start("nothing", f"{line}\n")
    program.ticked(2)
    until(lambda: daemon.notes, what="a message")
    assert daemon.notes[0][3].startswith(f"Instelling {line.split()[0]}: ")
    assert program.end() == 0
    assert program.errors() == []


def test_where_nothing_can_be_written_it_lives_all_the_same(program):
    state = program.data / "state"
    state.write_text("")  # a file where the folder would be
    program.start("every second tick")
    program.ticked(4)
    assert program.end() == 0


def test_with_its_standard_streams_closed_it_lives_all_the_same(program):
    (program.data / "settings.toml").touch()
    code = "import os, sys; [os.close(n) for n in (0, 1, 2)]; os.execv(sys.argv[1], sys.argv[1:])"
    command = (sys.executable, "-c", code, sys.executable, "-m", "slaaprust")
    program.process = subprocess.Popen((*command, "--data", program.data), env=program.env)
    until(lambda: (program.data / "state/slaaprust.sock").exists(), 40, "its socket")
    assert "laatste storing" not in program.doctor()
    assert program.end() == 0
