"""The named pipe for Windows, tried here over what Qt has in its place."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from slaaprust.desktop.instance.protocol import LONGEST_ASKED, TOO_LONG, Reply
from slaaprust.desktop.instance.windows import ask, serve


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as short:
        monkeypatch.setenv("TMPDIR", short)
        yield tmp_path / "state"


@pytest.mark.usefixtures("qapp")
def test_where_none_runs_nobody_answers(state: Path) -> None:
    assert ask(state, ["status"]) is None


@pytest.mark.parametrize(
    ("words", "reply"),
    [
        (["log", "café"], Reply(0, "log café")),
        (["park", "x" * LONGEST_ASKED], Reply(2, err=TOO_LONG)),
    ],
)
def test_the_first_answers_the_second(
    state: Path, words: list[str], reply: Reply, qtbot: QtBot
) -> None:
    server = serve(state, lambda asked, tell: tell(Reply(0, " ".join(asked))))
    assert server
    # A process of its own: Qt holds Python's lock while it waits for the other end.
    code = (
        "import sys; from pathlib import Path; from slaaprust.desktop.instance.windows import ask;"
        f"print(ask(Path({str(state)!r}), sys.argv[1:]))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, *words], stdout=subprocess.PIPE, text=True
    ) as asking:
        qtbot.waitUntil(lambda: asking.poll() is not None)
        assert asking.stdout
        assert asking.stdout.read().strip() == repr(reply)
    server.close()
