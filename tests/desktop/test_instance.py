"""The second start is answered by the first, and nothing that knocks can harm it."""

import json
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from slaaprust.desktop.instance import ask
from slaaprust.desktop.instance.peer import is_ours, uid_of
from slaaprust.desktop.instance.protocol import (
    GARBLED,
    LONGEST_ASKED,
    NOT_DONE,
    OTHER_VERSION,
    SILENT,
    TOO_LONG,
    UNREADABLE,
    AnswerWords,
    NoAnswer,
    NotUnderstood,
    Reply,
    question,
    reply_in,
    reply_to,
    words_in,
)
from slaaprust.desktop.instance.server import GUESTS, Server
from slaaprust.desktop.instance.unix import FILE, serve

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe there")

KEYS = st.sampled_from(["slaaprust", "words"])
ALMOST = st.recursive(
    st.none() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner),
).map(lambda value: json.dumps(value).encode())


def echo(words: list[str]) -> Reply:
    """Tell back what was asked."""
    return Reply(0, " ".join(words))


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder short enough for a socket, and no other place that tests could reach."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    return tmp_path / "state"


Serving = Callable[..., Server]


@pytest.fixture
def serving(state: Path, qapp: object) -> Iterator[Serving]:
    servers: list[Server] = []

    def start(answer: Callable[[list[str]], Reply] = echo, **more: object) -> Server:
        return serve_later(lambda words, tell: tell(answer(words)), **more)

    def serve_later(answer: AnswerWords, **more: object) -> Server:
        server = serve(state, answer, **more)  # type: ignore[arg-type]
        assert server
        servers.append(server)
        return server

    start.later = serve_later  # type: ignore[attr-defined]
    yield start
    for server in servers:
        server.close()


@pytest.fixture
def asked(state: Path, qtbot: QtBot) -> Iterator[Callable[..., Reply | None]]:
    """Asks as another process does, while this one keeps turning its event loop."""
    with ThreadPoolExecutor() as others:

        def ask_from_elsewhere(*words: str, **more: object) -> Reply | None:
            asking = others.submit(ask, state, list(words), **more)  # type: ignore[arg-type]
            qtbot.waitUntil(asking.done)
            return asking.result()

        yield ask_from_elsewhere


@pytest.fixture
def knock(qapp: QCoreApplication) -> Iterator[Callable[[Server], socket.socket]]:
    """Opens the raw socket."""
    ends: list[socket.socket] = []

    def connect(server: Server) -> socket.socket:
        end = socket.socket(socket.AF_UNIX)
        ends.append(end)
        end.connect(str(server.path))
        end.setblocking(False)
        qapp.processEvents()  # lets it in: only a few may wait at the door
        return end

    yield connect
    for end in ends:
        end.close()


def heard(end: socket.socket, qtbot: QtBot) -> bytes:
    """Everything until the other end hangs up."""
    got = bytearray()

    def hung_up() -> bool:
        try:
            piece = end.recv(65536)
        except BlockingIOError:
            return False
        except ConnectionResetError:
            return True
        got.extend(piece)
        return not piece

    qtbot.waitUntil(hung_up)
    return bytes(got)


Asked = Callable[..., Reply | None]
Knock = Callable[[Server], socket.socket]


def test_the_first_answers_the_second(serving: Serving, asked: Asked) -> None:
    serving(lambda words: Reply(1, "uit: " + " ".join(words), "fout: café\n"))
    assert asked("log", "café") == Reply(1, "uit: log café", "fout: café\n")


def test_where_none_runs_nobody_answers(state: Path) -> None:
    assert ask(state, ["status"]) is None


def test_after_it_closed_nobody_answers(serving: Serving, state: Path) -> None:
    server = serving()
    server.close()
    assert ask(state, ["status"]) is None
    assert not server.path.exists()


def test_only_the_owner_can_reach_the_socket(serving: Serving, state: Path) -> None:
    state.mkdir(mode=0o755)
    server = serving()
    assert stat.S_IMODE(server.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(state.stat().st_mode) == 0o700


def test_another_person_is_turned_away(
    serving: Serving, asked: Asked, knock: Knock, qtbot: QtBot
) -> None:
    words: list[list[str]] = []

    def note(asked: list[str]) -> Reply:
        words.append(asked)
        return Reply(0)

    server = serving(note, uid_of=lambda end: os.geteuid() + 1)
    assert heard(knock(server), qtbot) == b""
    with pytest.raises(NoAnswer, match=SILENT):
        asked("status")
    assert words == []


def test_a_socket_of_another_person_is_not_spoken_to(serving: Serving, asked: Asked) -> None:
    serving()
    assert asked("park", "geheim", uid_of=lambda end: os.geteuid() + 1) is None


@pytest.mark.skipif(sys.platform != "linux", reason="SO_PEERCRED is Linux's")
def test_the_system_tells_who_is_at_the_other_end() -> None:
    one, other = socket.socketpair()
    with one, other:
        assert uid_of(one) == os.geteuid()
        assert is_ours(one)


def test_a_socket_left_by_a_killed_process_is_replaced(
    serving: Serving, asked: Asked, state: Path
) -> None:
    state.mkdir()
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(state / FILE))
    assert ask(state, ["status"]) is None
    assert serving().path == state / FILE
    assert asked("status") == Reply(0, "status")


def test_one_that_lives_is_not_replaced(serving: Serving, asked: Asked, state: Path) -> None:
    serving()
    second = serving(lambda words: Reply(9))
    assert second.path.parent != state
    assert asked("status") == Reply(0, "status")


def test_what_is_no_socket_is_left_alone(serving: Serving, asked: Asked, state: Path) -> None:
    state.mkdir()
    (state / FILE).write_text("mine")
    serving()
    assert asked("status") == Reply(0, "status")
    assert (state / FILE).read_text() == "mine"


def test_a_very_long_path_is_no_hindrance(
    qapp: QCoreApplication, tmp_path: Path, state: Path
) -> None:
    long = tmp_path / ("map " * 50) / "state"
    server = serve(long, lambda words, tell: tell(echo(words)))
    assert server
    assert len(os.fsencode(server.path)) <= 108
    assert stat.S_IMODE(server.path.parent.stat().st_mode) == 0o700
    with ThreadPoolExecutor() as others:
        asking = others.submit(ask, long, ["status"])
        while not asking.done():
            qapp.processEvents()
    assert asking.result() == Reply(0, "status")
    assert ask(state, ["status"]) is None
    server.close()


def test_a_folder_of_somebody_else_is_not_used(
    state: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    somebody = os.geteuid() + 1
    monkeypatch.setattr("os.geteuid", lambda: somebody)
    assert serve(state, echo) is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"\n", UNREADABLE),
        (b"GET / HTTP/1.1\r\n", UNREADABLE),
        (b"\xff\xfe\x00\n", UNREADABLE),
        (b"[" * 60_000 + b"\n", UNREADABLE),
        (b'"status"\n', UNREADABLE),
        (b'{"words": ["status"]}\n', UNREADABLE),
        (b'{"slaaprust": 1, "words": "status"}\n', UNREADABLE),
        (b'{"slaaprust": 1, "words": ["log", 3]}\n', UNREADABLE),
        (b'{"slaaprust": 2, "words": ["status"]}\n', OTHER_VERSION),
        (b"x" * (LONGEST_ASKED + 100), TOO_LONG),
    ],
)
def test_rubbish_is_answered_and_does_no_harm(
    serving: Serving, asked: Asked, knock: Knock, qtbot: QtBot, line: bytes, told: str
) -> None:
    server = serving()
    end = knock(server)
    end.sendall(line)
    assert reply_in(heard(end, qtbot)) == Reply(2, err=told)
    assert asked("status") == Reply(0, "status")


def test_a_question_that_is_too_long_is_refused(serving: Serving, asked: Asked) -> None:
    serving()
    assert asked("park", "x" * 3 * LONGEST_ASKED) == Reply(2, err=TOO_LONG)


def test_a_question_in_pieces_is_put_together(
    serving: Serving, knock: Knock, qtbot: QtBot, qapp: QCoreApplication
) -> None:
    end = knock(serving())
    line = question(["log", "koffie"])
    for at in range(len(line)):
        end.sendall(line[at : at + 1])
        qapp.processEvents()
    assert reply_in(heard(end, qtbot)) == Reply(0, "log koffie")


def test_who_leaves_in_the_middle_of_a_word_is_forgotten(
    serving: Serving, asked: Asked, knock: Knock
) -> None:
    end = knock(serving())
    end.sendall(b'{"slaapr')
    end.close()
    assert asked("status") == Reply(0, "status")


def test_who_says_nothing_holds_nobody_up_and_is_sent_away(
    serving: Serving, asked: Asked, knock: Knock, qtbot: QtBot
) -> None:
    server = serving(patience=0.2)
    slow = [knock(server) for _ in range(GUESTS - 1)]
    slow[0].sendall(b"{")
    assert asked("status") == Reply(0, "status")
    assert [heard(end, qtbot) for end in slow] == [b""] * len(slow)


def test_a_crowd_is_turned_away(serving: Serving, knock: Knock, qtbot: QtBot) -> None:
    server = serving(patience=0.2)
    crowd = [knock(server) for _ in range(GUESTS)]
    assert heard(knock(server), qtbot) == b""
    assert len(server._guests) == len(crowd)


def test_a_long_answer_arrives_whole(serving: Serving, asked: Asked) -> None:
    serving(lambda words: Reply(0, "nacht " * 500_000))
    assert asked("diary", "list") == Reply(0, "nacht " * 500_000)


def test_an_answer_that_fails_is_said_and_led_to_the_one_place(
    serving: Serving, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = list[type[BaseException]]()
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: heard.append(kind))

    def fail(words: list[str]) -> Reply:
        raise ZeroDivisionError

    serving(fail)
    assert asked("status") == Reply(1, err=NOT_DONE)
    assert asked("status") == Reply(1, err=NOT_DONE)
    assert heard == [ZeroDivisionError] * 2


def test_one_that_closes_while_it_answers_does_no_harm(serving: Serving, asked: Asked) -> None:
    def close(words: list[str]) -> Reply:
        server.close()
        return Reply(0)

    server = serving(close)
    with pytest.raises(NoAnswer):
        asked("stop")


def test_an_answer_may_come_later_and_others_are_answered_meanwhile(
    serving: Serving, state: Path, qtbot: QtBot
) -> None:
    waiting: list[Callable[[Reply], None]] = []

    def answer(words: list[str], tell: Callable[[Reply], None]) -> None:
        if words == ["import"]:
            waiting.append(tell)
        else:
            tell(echo(words))

    serving.later(answer, patience=0.05)  # type: ignore[attr-defined]
    with ThreadPoolExecutor() as others:
        long = others.submit(ask, state, ["import"])
        qtbot.waitUntil(lambda: bool(waiting))
        short = others.submit(ask, state, ["status"])
        qtbot.waitUntil(short.done)
        assert short.result() == Reply(0, "status")
        assert not long.done()
        waiting[0](Reply(0, "at last"))
        qtbot.waitUntil(long.done)
        assert long.result() == Reply(0, "at last")


def test_one_who_did_not_wait_for_a_late_answer_does_no_harm(
    serving: Serving, state: Path, qtbot: QtBot
) -> None:
    waiting: list[Callable[[Reply], None]] = []
    server = serving.later(lambda _, tell: waiting.append(tell))  # type: ignore[attr-defined]
    with ThreadPoolExecutor() as others:
        left = others.submit(ask, state, ["import"], timeout=0.01)
        qtbot.waitUntil(lambda: left.done() and bool(waiting))
    waiting[0](Reply(0))
    qtbot.waitUntil(lambda: not server._guests)


def test_one_that_is_stuck_is_told_from_one_that_is_not_there(state: Path) -> None:
    state.mkdir()
    with socket.socket(socket.AF_UNIX) as stuck:
        stuck.bind(str(state / FILE))
        stuck.listen(0)
        with pytest.raises(NoAnswer, match=SILENT):
            ask(state, ["status"], timeout=0.05)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"", SILENT),
        (b"hello\n", GARBLED),
        (b'{"slaaprust": 1, "code": "0", "out": "", "err": ""}\n', GARBLED),
        (b'{"slaaprust": 7, "answer": {}}\n', OTHER_VERSION),
    ],
)
def test_an_answer_that_is_none_is_told_as_such(line: bytes, told: str) -> None:
    with pytest.raises(NoAnswer) as raised:
        reply_in(line)
    assert str(raised.value) == told


def test_a_socket_that_answers_rubbish_is_told_as_such(state: Path) -> None:
    state.mkdir()
    with socket.socket(socket.AF_UNIX) as other, ThreadPoolExecutor() as others:
        other.bind(str(state / FILE))
        other.listen()
        asking = others.submit(ask, state, ["status"])
        end, _ = other.accept()
        with end:
            end.recv(65536)
            end.sendall(b"220 mail.example ESMTP\r\n")
        with pytest.raises(NoAnswer, match=GARBLED):
            asking.result()


@given(st.lists(st.text(st.characters())))
def test_words_arrive_as_they_were_said(words: list[str]) -> None:
    assert words_in(question(words).removesuffix(b"\n")) == words


def answered(line: bytes) -> Reply:
    """What is said to a line; it is exactly one thing."""
    said: list[bytes] = []
    reply_to(line, lambda words, tell: tell(echo(words)), said.append)
    (reply,) = map(reply_in, said)
    return reply


@given(st.lists(st.text(st.characters())))
def test_any_words_get_their_answer(words: list[str]) -> None:
    assert answered(question(words).removesuffix(b"\n")) == echo(words)


@given(st.binary() | ALMOST)
def test_a_line_that_is_no_question_is_answered_with_why(line: bytes) -> None:
    with pytest.raises(NotUnderstood) as problem:
        words_in(line)
    assert answered(line) == Reply(2, err=str(problem.value))


def test_asking_needs_no_qt(state: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from slaaprust.desktop.instance import ask;"
        f"ask(Path({str(state)!r}), ['status']);"
        "print([name for name in sys.modules if 'PySide6' in name])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_a_folder_that_cannot_be_made_leaves_slaaprust_without_a_socket(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(blocked))
    monkeypatch.setattr("tempfile.tempdir", str(blocked))
    assert serve(blocked / "state", lambda words, tell: tell(echo(words))) is None
    assert ask(blocked / "state", ["status"]) is None
