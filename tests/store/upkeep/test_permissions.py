"""What slaaprust keeps is for its owner alone, and links and odd files lead to no surprise."""

import os
import stat
import sys
from pathlib import Path

import pytest
from fakes import StillClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from slaaprust.domain.records.journal import Meal
from slaaprust.domain.settings.options import OPTIONS
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import Refused
from slaaprust.store import settings_file
from slaaprust.store.files import write_whole
from slaaprust.store.journal.journal import DiskJournal
from slaaprust.store.settings_file import SettingsFile
from slaaprust.store.transfer import read_source
from slaaprust.store.transfer.read_source import read
from slaaprust.store.upkeep.archive import Archive
from slaaprust.store.upkeep.location import DiaryLocation
from slaaprust.store.upkeep.permissions import close_to_others

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders are closed otherwise")
CLOCK = StillClock("2026-11-22 21:45")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def modes(folder: Path) -> set[str]:
    """What others may do with anything in a folder, as a set: ideally nothing."""
    return {f"{path.name} {mode(path):o}" for path in folder.rglob("*") if mode(path) & 0o077}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def archive(home: Path) -> Archive:
    diary, state = home / "diary", home / "state"
    journal = DiskJournal(diary, state, CLOCK)
    return Archive(DiaryLocation(diary, state), state, home / "settings.toml", journal, CLOCK)


def lived_in(home: Path) -> Archive:
    there = archive(home)
    there.journal.add(CLOCK().date(), Meal(CLOCK()))
    there.back_up()
    SettingsFile(home / "settings.toml").save(Settings())
    write_whole(home / "state" / "drafts" / "park.txt", b"een gedachte")
    return there


def test_what_was_made_looser_is_closed_at_the_next_start(home: Path) -> None:
    there = lived_in(home)
    for path in home.rglob("*"):
        path.chmod(0o777 if path.is_dir() else 0o666)
    there.mend()
    assert modes(home) == set()
    assert mode(home / "diary") == 0o700
    assert {mode(path) for path in (home / "diary").iterdir()} == {0o600}


def test_rights_that_the_owner_took_from_himself_stay_away(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "file"
    file.parent.mkdir()
    file.touch(0o444)
    file.chmod(0o444)
    close_to_others((file.parent,))
    assert mode(file) == 0o400


def test_a_folder_that_a_link_leads_to_keeps_its_rights(home: Path, tmp_path: Path) -> None:
    """A diary may lie in a folder that a program keeps the same on several computers."""
    shared = tmp_path / "shared"
    shared.mkdir(0o755)
    shared.chmod(0o755)
    other = shared / "of-others.txt"
    other.touch()
    other.chmod(0o644)
    home.mkdir()
    (home / "diary").symlink_to(shared)
    (shared / "link").symlink_to(other)
    close_to_others((home / "diary",))
    assert mode(shared) == 0o755
    assert os.path.lexists(shared / "link")


def test_a_link_in_a_folder_of_ours_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.touch()
    elsewhere.chmod(0o644)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link").symlink_to(elsewhere)
    (folder / "loop").symlink_to(folder)
    close_to_others((folder,), (folder / "link",))
    assert mode(elsewhere) == 0o644


def test_a_link_in_the_place_of_a_new_file_leads_no_write_astray(tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    (tmp_path / f".out.json.new-{os.getpid()}").symlink_to(mine)
    write_whole(tmp_path / "out.json", b"diary")
    assert (mine.read_text(), (tmp_path / "out.json").read_bytes()) == ("mine", b"diary")
    assert not (tmp_path / "out.json").is_symlink()


def test_a_file_that_somebody_put_ready_does_not_get_the_diary(tmp_path: Path) -> None:
    """As its owner would go on reading it, whatever it is then called."""
    trap = tmp_path / f".out.json.new-{os.getpid()}"
    trap.touch(0o666)
    with trap.open("rb") as reading:
        write_whole(tmp_path / "out.json", b"diary")
        assert reading.read() == b""
    assert mode(tmp_path / "out.json") == 0o600


def test_a_link_in_the_place_of_the_settings_is_replaced_and_not_written_through(
    tmp_path: Path,
) -> None:
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_text('colours = "dark"\n')
    (tmp_path / "settings.toml").symlink_to(elsewhere)
    there = SettingsFile(tmp_path / "settings.toml")
    loaded, problems = there.load()
    there.save(loaded)
    assert problems == ()
    assert elsewhere.read_text() == 'colours = "dark"\n'
    assert there.load()[0] == loaded


def test_a_diary_folder_that_leads_nowhere_is_refused_with_its_cause(home: Path) -> None:
    from slaaprust.core.ports import NotKept

    home.mkdir()
    (home / "diary").symlink_to(home / "gone")
    with pytest.raises(NotKept):
        DiskJournal(home / "diary", home / "state", CLOCK).add(CLOCK().date(), Meal(CLOCK()))
    assert not (home / "gone").exists()


# What has no end


def pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("endless", ["/dev/zero", "/dev/random", "pipe", "link"])
def test_a_device_or_a_pipe_is_no_diary_and_no_settings(tmp_path: Path, endless: str) -> None:
    path = Path(endless)
    if endless == "pipe":
        path = pipe(tmp_path / "pipe")
    elif endless == "link":
        path = tmp_path / "settings.toml"
        path.symlink_to("/dev/zero")
    with pytest.raises(Refused, match="niet te lezen"):
        read(path)
    told, problems = SettingsFile(path).load()
    assert told == Settings()
    assert len(problems) == 1


def test_a_pipe_among_the_files_of_a_folder_is_refused_too(tmp_path: Path) -> None:
    pipe(tmp_path / "2026-11.aaaaaaaa.jsonl")
    with pytest.raises(Refused, match="niet te lezen"):
        read(tmp_path)


def test_settings_of_a_size_beyond_all_sense_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_file, "LARGEST", 64)
    path = tmp_path / "settings.toml"
    path.write_text('colours = "dark"\n')
    assert SettingsFile(path).load()[1] == ()
    path.write_text('colours = "dark"\n' + "# \n" * 40)
    _, (problem,) = SettingsFile(path).load()
    assert "niet te lezen" in problem.why.text


def test_a_zip_that_unpacks_beyond_a_diary_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import zipfile

    monkeypatch.setattr(read_source, "LARGEST", 1 << 20)
    with zipfile.ZipFile(tmp_path / "in.zip", "w", zipfile.ZIP_DEFLATED) as many:
        for n in range(20):
            many.writestr(f"2026-{n:02}.aaaaaaaa.jsonl", bytes(100_000))
    with pytest.raises(Refused, match="groter dan 1 MB"):
        read(tmp_path / "in.zip")


# Any bytes

FEW = settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
LINES = st.one_of(
    st.sampled_from(
        [f"{option.key} = " for option in OPTIONS] + ["[x]", "[[x]]", '"a.b" = ', "a.b.c = "]
    ),
    st.sampled_from(['"', "'''", "[[[[", "{a=1}", "nan", "23:00", "2026-11-22", "\\u0000"]),
    st.text(max_size=12),
)
TOML = st.lists(LINES, max_size=12).map(lambda parts: "\n".join(parts).encode("utf-8", "replace"))
NESTED = st.integers(1, 3000).map(lambda n: b"x = " + b"[" * n + b"]" * n)


@FEW
@given(raw=st.binary(max_size=80) | TOML | NESTED)
def test_any_bytes_can_be_the_settings_and_none_of_them_is_lost(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(raw)
    there = SettingsFile(path)
    told, _ = there.load()
    there.save(told)
    again, problems = there.load()
    assert again == told
    assert not any(problem.why.text == settings_file.BROKEN for problem in problems)
    for each in tmp_path.iterdir():
        each.unlink()


ZIPPED = st.binary(max_size=200).map(lambda raw: b"PK\x03\x04" + raw) | st.binary(max_size=60).map(
    lambda raw: raw + b"PK\x05\x06" + bytes(18)
)


@FEW
@given(
    raw=st.binary(max_size=300) | ZIPPED | NESTED,
    name=st.sampled_from(["in.json", "in.zip", "in.jsonl", "2026-11.aaaaaaaa.jsonl", "in"]),
)
def test_any_bytes_can_be_taken_in_or_are_refused_with_a_sentence(
    tmp_path: Path, raw: bytes, name: str
) -> None:
    (tmp_path / name).write_bytes(raw)
    try:
        read(tmp_path / name)
    except Refused as refused:
        assert name in str(refused)
