"""The page for the GP from the command line: made without a screen, or refused with a reason."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from gp_pages import WORDS, told

from slaaprust import cli
from slaaprust.desktop.paths import places
from slaaprust.domain.records.gp_notes import OF_NO_EVENING
from slaaprust.store.journal.journal import DiskJournal

PERIOD = ("--from", "2026-11-08", "--to", "2026-11-21")


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, beside a diary of fourteen nights."""
    where = places(tmp_path / "data", {})
    journal = DiskJournal(where.diary, where.state, lambda: WORDS.at)
    for each in told(14):
        journal.add(each.evening, each.entry)
    journal.add(OF_NO_EVENING, WORDS)
    journal.close()
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LANGUAGE", "nl")
    return folder


def do(work: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = cli.main(["--data", str(work.parent / "data"), "report", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.mark.parametrize(("name", "start"), [("p.pdf", b"%PDF"), ("p.HTML", b"<!DOCTYPE html>")])
def test_a_page_is_written_where_the_words_were_typed(work, capsys, qapp, name, start):
    code, out, err = do(work, capsys, *PERIOD, name)
    assert (code, err) == (0, "")
    assert "met 13 van 14 nachten ingevuld" in out
    assert (work / name).read_bytes().startswith(start)


def test_it_tells_the_same_as_one_object(work, capsys, qapp):
    told_ = json.loads(do(work, capsys, *PERIOD, "p.pdf", "--json")[1])
    assert told_ == {
        "path": str(work / "p.pdf"),
        "first": "2026-11-08",
        "last": "2026-11-21",
        "nights": 14,
        "told": 13,
    }


def test_it_has_the_words_that_were_kept(work, capsys):
    do(work, capsys, *PERIOD, "p.html")
    assert WORDS.question in (work / "p.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("p.doc",), "Kies een naam die eindigt op .pdf of .html."),
        (("--from", "2026-11-21", "--to", "2026-11-08", "p.pdf"), "Draai ze om."),
        (("--from", "2020-11-21", "--to", "2026-11-08", "p.pdf"), "Kies ten hoogste 62 nachten."),
        (("--from", "morgen", "p.pdf"), "'morgen' is geen datum."),
        ((*PERIOD, "nergens/p.pdf"), "bestaat niet."),
    ],
)
def test_what_makes_no_page_is_refused_with_the_reason(work, capsys, words, why):
    code, out, err = do(work, capsys, *words)
    assert (code, out) == (1, "")
    assert why in err
    assert list(work.iterdir()) == []


def test_it_does_not_replace_what_is_there(work, capsys):
    do(work, capsys, *PERIOD, "p.html")
    code, _, err = do(work, capsys, *PERIOD, "p.html")
    assert (code, err) == (1, "'p.html' bestaat al. Met --force wordt het vervangen.\n")
    assert do(work, capsys, *PERIOD, "p.html", "--force")[0] == 0


def test_a_pdf_needs_no_display_and_nothing_to_be_set(work):
    env = {key: value for key, value in os.environ.items() if key not in _OF_A_SCREEN}
    command = (sys.executable, "-m", "slaaprust", "--data", work.parent / "data")
    made = subprocess.run(
        (*command, "report", *PERIOD, "p.pdf"), env=env, cwd=work, capture_output=True, text=True
    )
    assert (made.returncode, made.stderr) == (0, "")
    assert (work / "p.pdf").read_bytes().startswith(b"%PDF")


_OF_A_SCREEN = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
