"""What takes long goes on beside the interface: it ticks, a coffee is logged, nothing is lost."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from fakes import AMSTERDAM, FakeDesktop, StillClock
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from slaaprust.commands.context import CommandContext
from slaaprust.commands.dispatch import dispatch
from slaaprust.core.companion import Companion
from slaaprust.desktop.background import BackgroundTasks
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.desktop.paths import Places, places
from slaaprust.domain.records.journal import Sip
from slaaprust.domain.settings.settings import Settings
from slaaprust.store.settings_file import SettingsFile
from slaaprust.store.upkeep.archive import open_archive
from slaaprust.store.upkeep.location import DiaryLocation

NIGHTS = 400
EVENING = date(2026, 11, 22)


class Running:
    """Slaaprust as it runs, without its icon."""

    def __init__(self, where: Places) -> None:
        clock = StillClock("2026-11-22 21:45")
        place = DiaryLocation(where.diary, where.state)
        self.where = where
        self.archive = open_archive(place, where.state, where.settings, clock)
        self.journal = self.archive.journal
        self.preferences = SettingsFile(where.settings)
        settings = self.preferences.load()[0]
        self.companion = Companion(clock, self.journal, self.preferences, FakeDesktop(), settings)
        self.failures: list[Exception] = []
        self.aside = BackgroundTasks(lambda: closing(self.journal.beside()), self.failures.append)
        self.reach = CommandContext(
            self.companion,
            lambda: pytest.fail("asked around"),
            None,
            self.archive,
            background=self.aside,
        )

    def begin(self, *words: str) -> list[Reply]:
        """Begins to carry words out; what comes of it is in the list once it is done."""
        replies: list[Reply] = []
        dispatch(words, self.reach, replies.append)
        return replies

    def drinks(self) -> list[str]:
        kept = self.journal.entries(EVENING, EVENING)
        return sorted(each.entry.drink for each in kept if isinstance(each.entry, Sip))

    def close(self) -> None:
        self.aside.close()
        self.journal.close()


@pytest.fixture
def start(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Running]]:
    monkeypatch.setenv("LANGUAGE", "nl")
    made: list[Running] = []

    def again() -> Running:
        for each in made:
            each.close()
        made.append(Running(places(tmp_path / "data", {})))
        return made[-1]

    yield again
    for each in made:
        each.close()


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A diary of more than a year, from elsewhere."""
    records = []
    for n in range(NIGHTS):
        at = datetime(2026, 11, 21, 9, tzinfo=AMSTERDAM) - timedelta(n)
        evening = at.date().isoformat()
        records += [
            {"kind": "sip", "at": (at + timedelta(minutes=m)).isoformat(), "evening": evening,
             "tz": "Europe/Amsterdam", "drink": "thee", "mg": 30.0, "minutes": 0}
            for m in range(3)
        ]  # fmt: skip
    path = tmp_path / "out.json"
    path.write_text(json.dumps({"slaaprust": 1, "records": records}))
    return path


def test_a_coffee_during_an_import_is_kept_and_the_program_ticks_on(
    start: Callable[[], Running], export: Path, qtbot: QtBot
) -> None:
    here, ticks = start(), []

    def tick() -> None:
        ticks.append(here.companion.tick())
        if len(ticks) <= 20:
            here.companion.log(here.companion.sip("koffie"))

    beat = QTimer(interval=10)
    beat.timeout.connect(tick)
    beat.start()
    replies = here.begin("import", str(export), "--json")
    assert replies == []
    qtbot.waitUntil(lambda: bool(replies), timeout=60_000)
    beat.stop()
    assert json.loads(replies[0].out)["new"] == 3 * NIGHTS
    assert ticks
    again = start()
    assert again.drinks() == ["filterkoffie"] * min(len(ticks), 20)
    everything = again.journal.entries(date(2025, 1, 1), date(2026, 11, 21))
    assert len(everything) == 3 * NIGHTS


def test_what_is_refused_is_said_and_changes_nothing(
    start: Callable[[], Running], tmp_path: Path, qtbot: QtBot
) -> None:
    here = start()
    replies = here.begin("import", str(tmp_path / "nothing.json"))
    qtbot.waitUntil(lambda: bool(replies))
    assert replies == [Reply(1, "", "'nothing.json' is er niet, of is niet te lezen.\n")]


def test_what_nobody_thought_of_is_said_and_led_to_the_one_place(
    start: Callable[[], Running],
    export: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here, heard = start(), list[type[BaseException]]()
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: heard.append(kind))
    monkeypatch.setattr(here.archive, "take_in", lambda source: 1 / 0)
    replies = here.begin("import", str(export))
    qtbot.waitUntil(lambda: bool(replies))
    assert replies[0].code == 1
    assert "In je dagboek is niets kwijt" in replies[0].err
    assert heard == [ZeroDivisionError]


def test_the_diary_moves_while_it_runs_and_what_is_logged_meanwhile_comes_along(
    start: Callable[[], Running], tmp_path: Path, qtbot: QtBot
) -> None:
    here, sync = start(), tmp_path / "Sync" / "slaaprust"
    here.companion.log(here.companion.sip("thee"))
    replies = here.begin("move", str(sync))
    here.companion.log(here.companion.sip("koffie"))  # its copy is under way, or about to be
    qtbot.waitUntil(lambda: bool(replies))
    assert replies[0].out.splitlines() == [
        f"Je dagboek staat nu in {sync}.",
        f"In {here.where.diary} is een kopie gebleven.",
    ]
    here.companion.log(here.companion.sip("cola"))
    assert here.journal.folder == sync
    again = start()
    assert again.journal.folder == sync
    assert again.companion.settings.diary_folder == str(sync)
    assert again.drinks() == ["cola", "filterkoffie", "thee"]


def test_moving_back_takes_along_what_came_since(
    start: Callable[[], Running], tmp_path: Path, qtbot: QtBot
) -> None:
    here = start()
    here.companion.log(here.companion.sip("thee"))
    for words in (("move", str(tmp_path / "Sync")), ("move", "--back")):
        replies = here.begin(*words)
        qtbot.waitUntil(lambda replies=replies: bool(replies))
        assert replies[0].code == 0
        here.companion.log(here.companion.sip("cola"))
    again = start()
    assert (again.journal.folder, again.companion.settings.diary_folder) == (here.where.diary, "")
    assert again.drinks() == ["cola", "cola", "thee"]


def test_a_move_that_is_refused_leaves_the_setting_as_it_was(
    start: Callable[[], Running], tmp_path: Path, qtbot: QtBot
) -> None:
    here = start()
    here.companion.log(here.companion.sip("thee"))
    (tmp_path / "file").touch()
    for words in (
        ("move", str(tmp_path / "file")),
        ("settings", "set", "diary_folder", str(tmp_path / "file")),
    ):
        replies = here.begin(*words)
        qtbot.waitUntil(lambda replies=replies: bool(replies))
        assert replies == [Reply(1, "", "Dat is een bestand en geen map. Kies een andere.\n")]
        assert here.preferences.load()[0].diary_folder == ""
        assert here.journal.folder == here.where.diary


def test_a_folder_that_is_not_there_is_told_and_never_made_anew(
    start: Callable[[], Running], tmp_path: Path, qtbot: QtBot
) -> None:
    """A disk that is not connected: a new diary in its place would hide the one on it."""
    here, sync = start(), tmp_path / "Sync"
    here.companion.log(here.companion.sip("thee"))
    replies = here.begin("move", str(sync))
    qtbot.waitUntil(lambda: bool(replies))
    here.archive.close()
    away = sync.rename(tmp_path / "away")
    again = start()
    assert again.archive.mend().problem == "de map van je dagboek is er nu niet"
    told = again.begin("log", "koffie")[0]
    assert (told.code, told.err) == (1, "Niet bewaard: de map van je dagboek is er nu niet.\n")
    assert not sync.exists()
    away.rename(sync)
    again.companion.log(again.companion.sip("koffie"))
    assert again.drinks() == ["filterkoffie", "thee"]


def test_settings_come_back_from_a_back_up_but_for_where_the_diary_is(
    start: Callable[[], Running], tmp_path: Path, qtbot: QtBot
) -> None:
    here = start()
    here.companion.log(here.companion.sip("thee"))
    for words in (
        ("settings", "set", "landing_before", "80"),
        ("backup",),
        ("settings", "set", "landing_before", "70"),
        ("move", str(tmp_path / "Sync")),
        ("restore", "latest", "--settings"),
    ):
        replies = here.begin(*words)
        qtbot.waitUntil(lambda replies=replies: bool(replies))
        assert replies[0].code == 0, replies
    assert "De instellingen van toen gelden nu ook." in replies[0].out
    kept: Settings = here.preferences.load()[0]
    assert (kept.landing_before, kept.diary_folder) == (80, str(tmp_path / "Sync"))
