"""The diary as a whole from the command line: what is said, written and refused."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import FakeDesktop, StillClock

from slaaprust import cli
from slaaprust.commands.dispatch import CommandContext, dispatch, dispatch_now
from slaaprust.core.companion import Companion
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.desktop.paths import places
from slaaprust.domain.settings.settings import Settings
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.settings_file import SettingsFile
from slaaprust.store.upkeep.archive import Archive
from slaaprust.store.upkeep.location import DiaryLocation

Do = Callable[..., tuple[int, str, str]]


@pytest.fixture
def do(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Do:
    """Gives words to slaaprust from the folder `work`; returns the exit code and what it says."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("LANGUAGE", "nl")

    def told(*words: str, data: str = "data") -> tuple[int, str, str]:
        code = cli.main(["--data", str(tmp_path / data), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return told


def test_an_export_is_written_where_the_words_were_typed(do: Do, tmp_path: Path) -> None:
    do("log", "koffie")
    do("park", "iets geheims")
    code, out, _ = do("export", "out.json")
    assert (code, (tmp_path / "work" / "out.json").exists()) == (0, True)
    assert "Aantekeningen: 1, in" in out
    assert "Je gedachten staan er niet in: 1." in out
    assert json.loads(do("export", "out.zip", "--thoughts", "--json")[1])["entries"] == 2


def test_an_export_does_not_replace_what_is_there(do: Do) -> None:
    do("log", "koffie")
    do("export", "csv")
    code, out, err = do("export", "csv")
    assert (code, out, err) == (1, "", "'csv' bestaat al. Met --force wordt het vervangen.\n")
    assert do("export", "csv", "--force")[0] == 0


def test_a_preview_changes_nothing_and_an_import_comes_once(do: Do, tmp_path: Path) -> None:
    do("log", "koffie")
    do("export", "out.json")
    assert "Nieuw: 1" in do("import", "out.json", "--preview", data="other")[1]
    assert not (tmp_path / "other").exists()
    first = json.loads(do("import", "out.json", "--json", data="other")[1])
    again = json.loads(do("import", "out.json", "--json", data="other")[1])
    assert (first["new"], again["new"], again["same"]) == (1, 0, 1)


def test_what_is_not_recognised_is_listed_but_not_without_end(do: Do, tmp_path: Path) -> None:
    (tmp_path / "work" / "in.json").write_text(json.dumps({"shop": {str(n): n for n in range(30)}}))
    code, out, _ = do("import", "in.json")
    assert (code, "Niet herkend, en dus niet overgenomen: 30" in out) == (0, True)
    assert out.splitlines()[-2:] == ["  in.json: shop 19", "  en nog 10"]


def test_what_is_not_taken_of_a_table_is_listed_by_its_reason(do: Do, tmp_path: Path) -> None:
    rows = ("sid,start,stop,rating", "1,1605909600000,1605938400000,0", "2,x,y,0", "3,9,8,0")
    (tmp_path / "work" / "sleeps.csv").write_text("\n".join(rows))
    code, out, _ = do("import", "sleeps.csv")
    assert code == 0
    assert out.splitlines()[0] == "Nieuw: 1"
    assert out.splitlines()[-4:] == [
        "Niet overgenomen (de tijden zijn niet te lezen): 1",
        "  sleeps.csv: 3",
        "Niet overgenomen (het einde ligt niet na het begin): 1",
        "  sleeps.csv: 4",
    ]
    told = json.loads(do("import", "sleeps.csv", "--json")[1])
    assert (told["same"], len(told["left"])) == (1, 2)


def test_what_cannot_be_read_is_refused_without_a_traceback(do: Do, tmp_path: Path) -> None:
    (tmp_path / "work" / "in.json").write_bytes(b"\xff")
    assert do("import", "in.json") == (
        1, "", "'in.json' is niet te lezen: het is geen heel bestand.\n",
    )  # fmt: skip
    assert do("import", "nothing.json")[0] == do("restore", "nothing.zip")[0] == 1
    assert do("import")[0] == 2


def test_a_back_up_is_listed_and_brings_back_what_was_lost(do: Do, tmp_path: Path) -> None:
    assert do("backup")[0] == 1
    assert do("restore", "latest")[2] == "Er is nog geen back-up.\n"
    do("log", "koffie")
    made = json.loads(do("backup", "--json")[1])
    (listed,) = json.loads(do("restore", "--json")[1])["backups"]
    assert listed == made
    assert Path(made["path"]).name in do("restore")[1]
    (file,) = (tmp_path / "data" / "diary").iterdir()
    file.unlink()
    for name in (Path(made["path"]).name, "latest", made["path"]):
        assert "Nieuw: 1" in do("restore", name, "--preview")[1]
    assert "Nieuw: 1" in do("restore", Path(made["path"]).name)[1]
    assert "Hetzelfde als hier: 1" in do("restore", "latest")[1]


def test_wiping_asks_for_a_word_and_takes_no_other(
    do: Do, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    do("log", "koffie")
    assert do("wipe")[::2] == (1, "Dit wist alles. Zeg het erbij: slaaprust wipe --yes\n")
    for word, code in (("ja\n", 1), ("", 1), ("Wissen\n", 0)):
        typed = tmp_path / "typed"
        typed.write_text(word)
        with typed.open() as stdin:
            monkeypatch.setattr(sys, "stdin", stdin)
            monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
            assert do("wipe")[0] == code
        assert (tmp_path / "data" / "diary").exists() == bool(code)


def test_wiping_says_what_stays_elsewhere(do: Do, tmp_path: Path) -> None:
    do("log", "koffie")
    theirs = tmp_path / "data" / "diary" / "2026-11.other000.jsonl"
    theirs.touch()
    told = json.loads(do("wipe", "--yes", "--json")[1])
    assert (told["left"], told["refused"]) == ([theirs.name], [])
    assert "--everywhere" in do("wipe", "--yes")[1]
    assert do("wipe", "--yes", "--everywhere")[0] == 0
    assert not theirs.exists()


@pytest.mark.skipif(os.name != "posix", reason="the socket is another there")
def test_a_running_program_hears_from_which_folder_the_words_come(
    do: Do, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[list[str], float]] = []

    def ask(_: Path, words: list[str], patience: float) -> Reply:
        heard.append((words, patience))
        return Reply(0, "", "")

    monkeypatch.setattr(cli, "ask", ask)
    do("import", "in.json")
    do("restore", "latest")
    do("export", "out.json")
    do("backup")
    do("import", "in.json", "--preview")
    assert [words[-2] for words, _ in heard] == ["import", "restore"]
    assert heard[0][0][:2] == ["--here", str(tmp_path / "work")]
    assert min(patience for _, patience in heard) > 60


def test_the_running_program_takes_in_and_wipes_when_it_has_ended(do: Do, tmp_path: Path) -> None:
    do("log", "koffie")
    do("export", "out.json")
    where, clock = places(tmp_path / "running", {}), StillClock("2026-11-22 21:45")
    journal = DiskJournal(where.diary, where.state, clock)
    preferences = SettingsFile(where.settings)
    companion = Companion(clock, journal, preferences, FakeDesktop(), Settings())
    archive = Archive(
        DiaryLocation(where.diary, where.state), where.state, where.settings, journal, clock
    )
    at_last: list[Callable[[], object]] = []
    context = CommandContext(
        companion, lambda: pytest.fail("asked around"), None, archive, at_last.append
    )
    words = ["--here", str(tmp_path / "work"), "import", "out.json"]
    assert "Nieuw: 1" in dispatch_now(words, context).out
    assert (dispatch_now(["wipe"], context).code, at_last) == (1, [])
    told: list[Reply] = []
    dispatch(["wipe", "--yes"], context, told.append)
    assert (where.diary.exists(), told) == (True, [])
    companion.finish()
    journal.close()
    (wipe,) = at_last
    wipe()
    journal.close()
    assert (where.diary.exists(), [each.code for each in told]) == (False, [0])


@pytest.mark.usefixtures("do")
def test_the_program_goes_on_where_nothing_can_be_wiped(tmp_path: Path) -> None:
    where, clock = places(tmp_path, {}), StillClock("2026-11-22 21:45")
    journal = DiskJournal(where.diary, where.state, clock)
    companion = Companion(clock, journal, SettingsFile(where.settings), FakeDesktop(), Settings())
    archive = Archive(
        DiaryLocation(where.diary, where.state), where.state, where.settings, journal, clock
    )
    context = CommandContext(
        companion, lambda: pytest.fail("asked around"), None, archive, lambda _: pytest.fail("end")
    )
    other = DiskJournal(where.diary, where.state, clock)
    with other.lending():
        reply = dispatch_now(["wipe", "--yes"], context)
    other.close()
    assert reply == Reply(1, "", reply.err)
    assert "een ander programma schrijft hier" in reply.err
