"""The seam between a click and what it does: types hold it, and refusals come back through it."""

import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakeProgram, MemoryDrafts, World

from slaaprust.app.action_routes import ActionRoutes
from slaaprust.core.windows import WindowName
from slaaprust.domain.records.journal import Meal
from slaaprust.domain.settings.options import changed
from slaaprust.domain.tables.drinks import UnknownDrink
from slaaprust.domain.values.fields import Refused

ROOT = Path(__file__).parents[2]
MISTAKES = (
    ("app/action_routes.py", "self._companion.begin_landing)", "self._companion.start_landing)"),
    ("app/action_routes.py", "def lock_screen(self) -> bool:", "def lock_it(self) -> bool:"),
    ("ui/day/tonight_dialog.py", "self._actions.tonight(None)", 'self._actions.tonight("23:00")'),
    ("ui/shell/menu.py", "self._actions.quiet_tonight", "self._actions.quiet_this_evening"),
    ("ui/shell/menu.py", "WindowName.DIARY", "WindowName.DAIRY"),
    ("ui/shell/window_factory.py", "hear=window.hear", "hear=window.heer"),
)


class Routed:
    """The real routes on a companion among stand-ins."""

    def __init__(self) -> None:
        self.world, self.program = World("2026-11-18T17:40"), FakeProgram()
        self.face, self.drafts = self.world.face, MemoryDrafts()
        companion = self.world.companion
        self.actions = ActionRoutes(companion, self.face, self.drafts, self.program)

    def ahead(self) -> Meal:
        return Meal(self.world.clock() + timedelta(hours=3))


@pytest.fixture
def routed() -> Routed:
    return Routed()


def test_mypy_finds_each_mistake_at_the_seam(tmp_path: Path) -> None:
    shutil.copytree(
        ROOT / "slaaprust", tmp_path / "slaaprust", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name, right, wrong in MISTAKES:
        path = tmp_path / "slaaprust" / name
        before = path.read_text("utf-8")
        assert right in before, f"{name} no longer holds {right}"
        path.write_text(before.replace(right, wrong), "utf-8")
    command = (sys.executable, "-m", "mypy", "slaaprust", "--cache-dir", tmp_path / "cache")
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True).stdout
    for missing in ("start_landing", "quiet_this_evening", "DAIRY", "heer"):
        assert f'has no attribute "{missing}"' in told
    assert 'Argument 1 to "tonight" of "Actions" has incompatible type "str"' in told
    assert "ActionRoutes" in told and "lock_screen" in told, "not all actions are routed"


def test_what_was_done_is_said_to_be_done(routed: Routed) -> None:
    assert routed.actions.log_default()
    assert routed.actions.begin_landing()
    assert routed.world.companion.snapshot().day_mg == 60
    assert routed.face.shown == ["landing"]


def test_a_refusal_is_explained_where_it_was_asked_for_and_nowhere_else(routed: Routed) -> None:
    explained: list[Refused] = []
    assert not routed.actions.log(routed.ahead(), explained.append)
    assert [each.text for each in explained] == ["Dat tijdstip ligt nog voor je."]
    assert routed.face.explained == []


def test_a_refusal_that_no_window_asked_for_is_a_message(routed: Routed) -> None:
    assert not routed.actions.log(routed.ahead())
    assert not routed.actions.undo("nobody")
    assert [each.text for each in routed.face.explained] == [
        "Dat tijdstip ligt nog voor je.",
        "Er is niets om ongedaan te maken.",
    ]


def test_a_drink_that_is_unknown_is_told(routed: Routed) -> None:
    assert not routed.actions.log_drink("sokken")
    assert routed.face.said[0].startswith("'sokken' is geen bekend drankje.")
    with pytest.raises(UnknownDrink):
        routed.world.companion.sip("sokken")


def test_a_full_disk_is_told_with_its_cause(routed: Routed) -> None:
    uid = routed.world.companion.log(Meal(routed.world.clock())).uid
    routed.world.journal.full = True
    assert not routed.actions.undo(uid)
    assert routed.face.said == ["Niet bewaard: de schijf is vol."]


def test_what_nobody_thought_of_is_not_swallowed(routed: Routed) -> None:
    with pytest.raises(ZeroDivisionError):
        routed.actions.do(lambda: 1 / 0)


def test_a_screen_that_cannot_be_locked_is_told(routed: Routed) -> None:
    assert routed.actions.lock_screen()
    routed.program.locks = False
    assert not routed.actions.lock_screen()
    assert routed.face.said == ["Het scherm vergrendelen lukte niet."]


def test_new_settings_take_the_diary_along(routed: Routed) -> None:
    settings = changed(routed.world.companion.settings, diary_folder="/elsewhere")
    assert routed.actions.change(settings)
    assert routed.program.followed == [""]
    assert routed.world.preferences.saved == settings


def test_the_welcome_page_switches_starting_at_login_only_where_that_is_known(
    routed: Routed,
) -> None:
    settings = routed.world.companion.settings
    assert routed.actions.settle_in(settings, None)
    assert routed.program.at_login == []
    assert routed.actions.settle_in(settings, True)
    assert routed.program.at_login == [True]


def test_showing_and_stopping_go_to_the_face_and_the_program(routed: Routed) -> None:
    assert routed.actions.show(WindowName.CARDS, "caffeine")
    assert routed.face.shown == ["cards:caffeine"]
    assert routed.actions.stop()
    assert routed.program.ended == 1
