"""Every command without a screen, with the running program and without it, and what is refused."""

import os
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from desktop import Desktop, until
from evening import Clock, Slaaprust

pytestmark = pytest.mark.e2e
DONE, REFUSED, WRONG = 0, 1, 2
STATUS_KEYS = "now evening bedtime getting_up state cutoffs caffeine next held"
MOMENTS = (
    "daylight pause last_caffeine caffeine_cutoff last_exercise exercise_cutoff last_meal "
    "last_alcohol last_nicotine landing screens_off park rest morning week"
)
MISTAKES = (
    ("log koffie --at 25:00", REFUSED, "'25:00' is geen tijd"),
    ("log koffie --at 2026-13-01T10:00", REFUSED, "'2026-13-01T10:00' is geen tijdstip"),
    ("log koffie --at 2026-11-19T10:00", REFUSED, "ligt nog voor je"),
    ("log koffie --at 0001-01-01T00:00", REFUSED, ""),
    ("log koffie --at 9999-12-31T23:59", REFUSED, ""),
    ("log koffie --mg -5", REFUSED, "'-5'"),
    ("log koffie --mg abc", REFUSED, "'abc'"),
    ("log koffie --mg nan", REFUSED, "'nan'"),
    ("log koffie --slow 100000", REFUSED, "'100000'"),
    ("log espreso", REFUSED, "Bedoel je: espresso"),
    ("log xyzzy", REFUSED, "'xyzzy'"),
    ("log thee --zwaar", REFUSED, "hoort niet bij 'thee'"),
    ("log sport --tot 25:00", REFUSED, "'25:00'"),
    ("log sport --duur -1", REFUSED, "'-1'"),
    ("log alcohol --glasses 0", REFUSED, "'0'"),
    ("undo NIETS", REFUSED, "niets om ongedaan te maken"),
    ("agenda --date 2026-02-30", REFUSED, "'2026-02-30' is geen datum"),
    ("agenda --date 0001-01-01", REFUSED, "0001-01-01"),
    ("agenda --date 9999-12-31", REFUSED, "9999-12-31"),
    ("landing snooze 0", REFUSED, "'0'"),
    ("landing snooze 1440", REFUSED, "uitstellen"),
    ("tonight 99:99", REFUSED, "'99:99' is geen tijd"),
    ("quiet 3h", WRONG, "'3h'"),
    ("show moon", WRONG, "moon"),
    ("settings get bedtim", REFUSED, "Bedoel je: bedtime"),
    ("settings set caffeine_cutoff 20", REFUSED, "'20'"),
    ("settings set bedtime 24:30", REFUSED, "'24:30'"),
    ("settings set language fr", REFUSED, "'fr'"),
    ("settings set", WRONG, "Hier hoort nog iets bij: INSTELLING"),
    ("sleep", WRONG, "'sleep' kan hier niet. Kies uit: log, "),
    ("log", WRONG, "Hier hoort nog iets bij: WAT."),
)
BAD_SETTINGS = {
    "of another type": (b"caffeine_cutoff = true\nlanding_before = 80\n", "caffeine_cutoff"),
    "out of range": (b"caffeine_cutoff = 99\nlanding_before = 80\n", "caffeine_cutoff"),
    "an impossible time": (b'caffeine_cutoff_at = "25:61"\nlanding_before = 80\n', "25:61"),
}
BROKEN_SETTINGS = {
    "no TOML": b"bedtime = = 3\n",
    "no UTF-8": b'default_drink = "caf\xe9"\n',
    "a zip": bytes(range(256)),
}
GARBAGE = {
    "nothing": b"",
    "bytes": b"\xff\x00garbage\n",
    "a list": b"[]\n",
    "another version": b'{"slaaprust": 99}\n',
    "other types": b'{"slaaprust": 1, "code": "x"}\n',
}


class ByCommand(Slaaprust):
    """Hears everything from the command line, a process of its own each time."""

    def do(self, *words: str, **env: str) -> "subprocess.CompletedProcess[str]":
        return self.plainly("--data", str(self.data), *words, **env)


@pytest.fixture
def slaaprust(desktop: Desktop, tmp_path: Path) -> Iterator[ByCommand]:
    """The program on Wednesday 18 November 2026, 17:40, with the usual settings in Dutch."""
    there = ByCommand(tmp_path / "data", desktop.env, Clock(tmp_path, "2026-11-18 17:40"))
    there.settle_in()
    yield there
    there.stop()


@pytest.fixture(params=["without", "with"], ids=lambda way: f"{way}-the-program")
def told(
    request: pytest.FixtureRequest, slaaprust: Slaaprust, desktop: Desktop
) -> Iterator[Slaaprust]:
    """What commands are given to: the running program, or the files alone."""
    if request.param == "with":
        slaaprust.start(desktop)
    yield slaaprust


def test_every_command_does_what_it_says(told: Slaaprust) -> None:
    status = told.told("status")
    assert set(STATUS_KEYS.split()) == set(status)
    assert status["bedtime"] == "2026-11-18T23:00:00+01:00"
    assert status["state"] == "after_caffeine"
    assert status["next"] == {"id": "exercise_cutoff", "at": "2026-11-18T19:00:00+01:00"}

    early = told.told("log", "coffee", "--at", "14:30", "--mg", "90")
    assert (early["at"], early["warnings"]) == ("2026-11-18T14:30:00+01:00", [])
    late = told.do("log", "koffie")
    assert "40 min na je grens van 17:00" in late.stdout
    assert told.told("status")["caffeine"]["day_mg"] == 150
    assert told.told("undo")["id"] in late.stdout
    assert told.told("undo", early["id"])["id"] == early["id"]
    assert told.told("status")["caffeine"]["day_mg"] == 0
    hard = told.do("log", "sport", "--zwaar", "--tot", "20:30")
    assert "na je grens van 19:00" in hard.stdout
    for words in ("sport --licht --duur 20", "alcohol --glasses 1.5", "nicotine", "maaltijd"):
        assert told.do("log", *words.split()).returncode == DONE

    agenda = told.told("agenda")
    assert [each["id"] for each in agenda["moments"]] == MOMENTS.split()
    assert told.told("agenda", "--date", "2026-03-28")["evening"] == "2026-03-28"
    assert told.told("tonight", "00:30")["bedtime"] == "2026-11-19T00:30:00+01:00"
    assert told.told("tonight", "08:30")["bedtime"] == "2026-11-19T08:30:00+01:00"
    assert told.told("tonight", "reset")["bedtime"] == "2026-11-18T23:00:00+01:00"
    assert told.told("quiet", "1h")["state"] == "quiet"
    assert told.told("quiet", "off")["state"] == "after_caffeine"
    assert "22:05" in told.do("landing", "snooze", "20").stdout
    assert told.do("landing", "skip").returncode == DONE
    assert told.told("landing", "start")["state"] == "landing"
    assert told.do("park", "de band plakken").returncode == DONE
    assert told.told("settings", "set", "bedtime", "23:30") == {"bedtime": ["23:30"] * 7}
    assert told.told("settings", "get", "bedtime") == {"bedtime": ["23:30"] * 7}
    assert set(told.told("settings")) == set(told.told("settings", "list"))
    doctor = told.do("doctor")
    assert doctor.returncode == DONE
    assert "band" not in doctor.stdout


def test_what_cannot_be_is_said_in_a_sentence_and_changes_nothing(told: Slaaprust) -> None:
    told.do("log", "thee")
    before = told.told("status")["caffeine"]["day_mg"], told.kept()
    wrong = []
    for words, code, part in MISTAKES:
        done = told.do(*words.split())
        traceback = "Traceback" in done.stderr
        if (done.returncode, done.stdout) != (code, "") or part not in done.stderr or traceback:
            wrong.append((words, done.returncode, done.stdout, done.stderr))
        elif code == REFUSED and (done.stderr.count("\n"), done.stderr[-2]) not in (
            (1, "."),
            (1, "?"),
        ):
            wrong.append((words, "not one sentence", done.stderr))
    assert not wrong
    assert (told.told("status")["caffeine"]["day_mg"], told.kept()) == before


def test_a_window_opens_in_the_running_program_alone(
    slaaprust: Slaaprust, desktop: Desktop
) -> None:
    refused = slaaprust.do("show", "settings")
    assert (refused.returncode, refused.stdout) == (REFUSED, "")
    assert refused.stderr.startswith("slaaprust draait niet")
    slaaprust.start(desktop)
    for name in ("today", "log", "settings", "doctor"):
        assert slaaprust.do("show", name).returncode == DONE
    assert len(desktop.xdo("search", "--onlyvisible", "--class", "slaaprust").split()) >= 4


def test_a_setting_by_command_shows_at_once(slaaprust: Slaaprust, desktop: Desktop) -> None:
    slaaprust.start(desktop)
    slaaprust.do("show", "today")
    until(lambda: desktop.windows("Vandaag"), what="the day panel")
    assert slaaprust.do("settings", "set", "language", "en").returncode == DONE
    until(lambda: desktop.windows("Today"), what="the day panel in English")


def test_the_folder_may_be_named_before_or_after_the_verb_or_in_the_environment(
    slaaprust: Slaaprust,
) -> None:
    folder = str(slaaprust.data)
    slaaprust.plainly("--data", folder, "log", "thee")
    slaaprust.plainly("log", "thee", "--data", folder)
    slaaprust.plainly("landing", "skip", "--data", folder)
    slaaprust.plainly("log", "thee", SLAAPRUST_DATA=folder)
    slaaprust.plainly("log", "thee", "--data", folder, SLAAPRUST_DATA="/nowhere")
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 4 * 30
    assert not any(Path(slaaprust.env["XDG_DATA_HOME"]).rglob("*.jsonl"))


def test_a_start_without_a_screen_is_refused_in_a_sentence(slaaprust: Slaaprust) -> None:
    done = slaaprust.do()
    assert (done.returncode, done.stdout) == (REFUSED, "")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("kind", BAD_SETTINGS)
def test_a_bad_setting_falls_back_alone_and_the_doctor_names_it(
    slaaprust: Slaaprust, kind: str
) -> None:
    content, part = BAD_SETTINGS[kind]
    file = slaaprust.data / "settings.toml"
    file.write_bytes(b'language = "nl"\n' + content)
    told = slaaprust.told("status")
    assert told["cutoffs"]["caffeine"] == "2026-11-18T17:00:00+01:00"
    landing = next(each for each in slaaprust.told("agenda")["moments"] if each["id"] == "landing")
    assert landing["at"] == "2026-11-18T21:40:00+01:00", "the good setting beside it counts"
    assert part in slaaprust.do("doctor").stdout
    assert file.read_bytes().endswith(content)


@pytest.mark.parametrize("kind", BROKEN_SETTINGS)
def test_an_unreadable_settings_file_is_kept_as_it_was_found(
    slaaprust: Slaaprust, kind: str
) -> None:
    file = slaaprust.data / "settings.toml"
    file.write_bytes(BROKEN_SETTINGS[kind])
    assert slaaprust.told("status")["bedtime"] == "2026-11-18T23:00:00+01:00"
    assert "Het bestand met instellingen" in slaaprust.do("doctor", LANG="nl_NL.UTF-8").stdout
    assert slaaprust.do("settings", "set", "bedtime", "22:30").returncode == DONE
    assert slaaprust.told("status")["bedtime"] == "2026-11-18T22:30:00+01:00"
    there = [path.read_bytes() for path in slaaprust.data.glob("settings.toml*")]
    assert BROKEN_SETTINGS[kind] in there


@contextmanager
def answering(path: Path, reply: bytes) -> Iterator[None]:
    """Let something else answer on the socket, a few times the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(str(path))
        end.listen()

        def answer() -> None:
            while True:
                try:
                    guest, _ = end.accept()
                except OSError:
                    return
                with guest:
                    guest.recv(65536)
                    guest.sendall(reply)

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield
        end.shutdown(socket.SHUT_RDWR)
        thread.join(5)
    path.unlink()


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"\xff\x00garbage\n",
        b"[]\n",
        b'{"slaaprust": 99}\n',
        b'{"slaaprust": 1, "code": "x"}\n',
    ],
    ids=["nothing", "bytes", "list", "newer", "types"],
)
def test_a_socket_that_answers_garbage_is_said_and_nothing_is_lost(
    slaaprust: Slaaprust, reply: bytes
) -> None:
    with answering(slaaprust.data / "state/slaaprust.sock", reply):
        for words in ((), ("log", "koffie"), ("status",)):
            done = slaaprust.do(*words)
            assert (done.returncode, done.stdout) == (REFUSED, "")
            assert done.stderr.count("\n") == 1
            assert "laaprust" in done.stderr
    assert slaaprust.do("log", "koffie").returncode == DONE
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 60


def test_a_file_where_the_folder_should_be_is_said(slaaprust: Slaaprust, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder")
    for words in (("log", "koffie"), ("settings", "set", "bedtime", "23:15"), ("park", "iets")):
        done = slaaprust.plainly("--data", str(file), *words, LANG="nl_NL.UTF-8")
        assert (done.returncode, done.stdout) == (REFUSED, "")
        assert done.stderr.startswith("Niet bewaard: ")
        assert done.stderr.count("\n") == 1
    assert slaaprust.plainly("--data", str(file), "status").returncode == DONE
    assert file.read_text() == "not a folder"


def test_a_disk_that_takes_no_more_is_said_and_what_was_kept_stays(slaaprust: Slaaprust) -> None:
    slaaprust.do("log", "koffie")
    (file,) = (slaaprust.data / "diary").glob("*.jsonl")
    full = ("prlimit", f"--fsize={file.stat().st_size + 20}")
    done = slaaprust.plainly("--data", str(slaaprust.data), "log", "thee", before=full)
    assert (done.returncode, done.stdout) == (REFUSED, "")
    assert done.stderr.startswith("Niet bewaard: ")
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 60
    assert slaaprust.do("log", "thee").returncode == DONE
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 90


def test_a_program_that_was_killed_starts_again_with_everything_once(
    slaaprust: Slaaprust, desktop: Desktop
) -> None:
    slaaprust.start(desktop)
    slaaprust.do("log", "koffie")
    slaaprust.at("2026-11-18 21:46")
    slaaprust.do("log", "kruidenthee")
    slaaprust.kill()
    socket_left = slaaprust.data / "state/slaaprust.sock"
    assert socket_left.is_socket()
    before = slaaprust.kept()
    assert [each["moment"] for each in before if each["kind"] == "shown"] == ["landing"]
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 60
    slaaprust.start(desktop)
    assert slaaprust.at("2026-11-18 21:48")["caffeine"]["day_mg"] == 60
    assert slaaprust.kept() == before
    assert slaaprust.do("log", "thee").returncode == DONE
    assert slaaprust.told("status")["caffeine"]["day_mg"] == 90


def test_only_its_owner_can_reach_the_running_program(
    slaaprust: Slaaprust, desktop: Desktop
) -> None:
    slaaprust.start(desktop)
    state = slaaprust.data / "state"
    assert state.stat().st_mode & 0o777 == 0o700
    assert (state / "slaaprust.sock").stat().st_mode & 0o077 == 0
    assert state.stat().st_uid == os.geteuid()
