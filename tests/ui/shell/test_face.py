"""The face: windows when they are asked for, messages with their Undo, words in both languages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from fakes import AtOnce, FakeActions, FakeComputer, FakeProgram, MemoryDrafts, World
from PySide6.QtCore import QEvent, QObject, Qt, QTime
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLabel, QLineEdit, QPushButton, QWidget

from slaaprust.app.action_routes import ActionRoutes
from slaaprust.commands.parser import BY_WORD
from slaaprust.core.face_relay import FaceRelay
from slaaprust.core.windows import WINDOWS, OnChange, WindowName
from slaaprust.domain.records.journal import Meal
from slaaprust.domain.settings.options import changed
from slaaprust.domain.tonight.events import AllSaved, EntryUnsaved
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.audio import Computer
from slaaprust.ui.queries import Services
from slaaprust.ui.shell.face import QtFace
from slaaprust.ui.shell.tray import CLICKS, Tray
from slaaprust.ui.shell.window_factory import BUILDERS
from slaaprust.wording import i18n


@dataclass
class FakeNotifier:
    """Notes what is sent, and can be pressed."""

    sent: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    takes: bool = True

    def send(self, title, body, actions, on_action: Callable[[str], None]) -> bool:
        self.sent.append((title, body, tuple(key for key, _ in actions)))
        self.press = on_action
        return self.takes


# XEmbed looks for its tray, which the offscreen platform does not have.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "does not support")


class Seen:
    """A face on a companion among stand-ins."""

    def __init__(self, moment: str = "2026-11-18T17:40", **settings: object) -> None:
        self.actions, self.notifier, self.tray = FakeActions(), FakeNotifier(), Tray()
        relay = FaceRelay()
        self.world = World(moment, face=relay, **settings)
        computer = self.computer = FakeComputer()
        services = Services(
            notifier=self.notifier,
            doctor=lambda: (("Nu", ("alles rustig",)),),
            at_login=None,
            sections=tuple,
            background=AtOnce(self.world.journal),
            drafts=MemoryDrafts(),
            can_lock=lambda: False,
            save_file=lambda path, made: "",
            computer=Computer(computer.steady, computer.sound, computer.voice),
        )
        self.face = QtFace(self.actions, self.world.companion, services, self.tray)
        relay.connect(self.face)
        self.world.companion.tick()

    @property
    def windows(self) -> dict[str, QWidget]:
        """The windows that are there, by their names and what they are about."""
        there = self.face.windows._there.items()
        return {f"{name}:{about}" if about else str(name): w.widget for (name, about), w in there}

    def show(self, name: str) -> None:
        """Open a window by its name, and what follows a colon in it."""
        window, _, page = name.partition(":")
        self.face.show(WindowName(window), page)


@pytest.fixture
def seen(plain):
    made: list[Seen] = []

    def see(*args, **settings) -> Seen:
        made.append(Seen(*args, **settings))
        return made[-1]

    yield see
    for each in made:
        for window in tuple(each.windows.values()):
            window.deleteLater()
        each.tray.deleteLater()


def test_a_late_coffee_is_told_with_an_undo_that_undoes(seen, qtbot):
    here = seen(language="nl")
    here.world.companion.log_click()
    title, body, keys = here.notifier.sent[-1]
    assert title == "Genoteerd om 17:40: filterkoffie, 60 mg"
    assert "na je grens van 17:00" in body
    assert keys == ("default", "undo")
    here.notifier.press("undo")
    assert here.actions.of("undo") == [(here.world.companion.snapshot().kept[0].uid,)]


def test_a_welcome_that_closes_without_a_change_leaves_the_other_windows_as_they_are(seen):
    here = seen()
    here.actions.lead(change=here.world.companion.change)
    here.show("today")
    here.show("welcome")
    today = here.windows["today"]
    here.windows["welcome"].close()
    assert here.windows["today"] is today


def lightened(here: Seen) -> None:
    """Change a setting that all windows follow."""
    companion = here.world.companion
    companion.change(changed(companion.settings, colours="light"))


def test_a_prompt_is_still_there_after_a_setting_was_changed(seen):
    here = seen("2026-11-18T21:45", colours="dark")
    before = here.windows["prompt"]
    assert before.isVisible()
    lightened(here)
    assert here.windows["prompt"] is not before
    assert here.windows["prompt"].isVisible()
    here.face.withdraw()
    lightened(here)
    assert "prompt" not in here.windows or not here.windows["prompt"].isVisible()


@pytest.mark.parametrize("name", ["today", "landing", "diary", "week", "cards", "doctor"])
def test_what_one_looks_at_comes_back_after_a_setting_was_changed(seen, name):
    here = seen("2026-11-18T21:45", colours="dark")
    here.show(name)
    before = here.windows[name]
    lightened(here)
    assert here.windows[name] is not before
    assert here.windows[name].isVisible()


def test_who_has_the_keyboard_keeps_it_when_a_setting_is_changed(seen, qtbot):
    """Beginning an exercise keeps which one it was, and that is a setting too."""
    here = seen("2026-11-18T21:45", colours="dark")
    here.show("landing")
    here.show("pmr")
    qtbot.waitUntil(lambda: here.face.windows.is_in_front(WindowName.RELAXATION))
    lightened(here)
    assert here.face.windows.is_open(WindowName.LANDING)
    qtbot.waitUntil(lambda: here.face.windows.is_in_front(WindowName.RELAXATION))


class Asking(QObject):
    """Notes which windows asked for the keyboard as they were shown; offscreen all of them get it.

    That on a real desktop nothing is lost of what is typed elsewhere: tests/e2e.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.asked: dict[QWidget, bool] = {}
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            quietly = watched.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.asked[watched] = not quietly
        return False


@pytest.fixture
def asking(plain):
    watching = Asking(plain)
    yield watching.asked
    plain.removeEventFilter(watching)


COME_BACK = sorted(each.name for each in WINDOWS if each.on_change is OnChange.COMES_BACK)


@pytest.mark.parametrize("name", COME_BACK)
def test_a_window_that_comes_back_does_not_ask_for_the_keyboard(seen, asking, name):
    here = seen("2026-11-18T17:40", colours="dark")
    here.show(name)
    assert asking.pop(here.windows[name]) or name == "status"
    lightened(here)
    assert asking == {here.windows[name]: False}


def test_an_answer_half_typed_is_kept_when_a_setting_is_changed(seen):
    here = seen("2026-11-18T17:40", colours="dark")
    here.actions.lead(answer_week=lambda *told: here.world.companion.review.answer(*told))
    here.show("week")
    here.windows["week"].findChild(QLineEdit).setText("sneller warm")
    lightened(here)
    assert here.windows["week"].findChild(QLineEdit).text() == "sneller warm"


@pytest.mark.parametrize("name", ["log", "sport"])
def test_what_is_half_filled_in_stays_when_a_setting_is_changed(seen, name):
    here = seen("2026-11-18T17:40", colours="dark")
    here.show(name)
    dialog = here.windows[name]
    lightened(here)
    assert here.windows[name] is dialog
    assert dialog.isVisible()


def test_where_the_diary_is_changes_nothing_that_is_seen_but_its_own_field(seen):
    here = seen()
    here.show("settings")
    dialog = here.windows["settings"]
    companion = here.world.companion
    companion.change(changed(companion.settings, diary_folder="/home/kim/Sync"))
    assert here.windows["settings"] is dialog
    with_it = [each.text() for each in dialog.findChildren(QLineEdit)]
    assert "/home/kim/Sync" in with_it
    companion.change(changed(companion.settings, landing_before=80))
    assert "settings" not in here.windows


def test_what_cannot_be_of_a_night_is_said_in_its_own_window(seen):
    here = seen("2026-11-18T17:40", language="nl")
    here.actions.lead(tell_night=here.world.companion.diary.tell)
    evening = date(2026, 11, 17)
    here.show("log")
    here.show(f"night:{evening}")
    night = here.windows[f"night:{evening}"]
    night._page._form.is_right = lambda: True  # only the companion finds what is wrong
    night._page._form.raw = lambda: {"sol": "veel"}
    night._page.keep()

    def wrong(name: str) -> list[str]:
        labels = here.windows[name].findChildren(QLabel)
        return [each.text() for each in labels if each.property("wrong") and each.isVisible()]

    assert wrong(f"night:{evening}") == ["Kies een getal, niet 'veel'."]
    assert wrong("log") == []


def test_a_night_that_is_kept_is_told_with_an_undo_that_undoes(seen, qtbot):
    here = seen("2026-11-18T17:40", language="nl")
    evening = date(2026, 11, 17)
    here.show(f"night:{evening}")
    here.world.companion.diary.tell(evening, {"sol": "5"})
    assert not here.windows[f"night:{evening}"].isVisible()
    title, _, keys = here.notifier.sent[-1]
    assert title == "Bewaard: nacht van dinsdag 17 op woensdag 18 november 2026"
    assert keys == ("default", "undo")
    here.notifier.press("undo")
    assert here.actions.of("undo_night")
    here.world.companion.diary.undo()
    title, _, keys = here.notifier.sent[-1]
    assert title.startswith("Ongedaan gemaakt: nacht van") and keys == ("default",)


def test_a_click_on_a_message_opens_the_day_and_never_logs(seen, qtbot):
    here = seen()
    here.world.companion.log_click()
    here.notifier.press("default")
    assert not here.actions.of("log_default")
    assert here.actions.of("show") == [("today", "")]


@pytest.mark.parametrize(
    "name",
    [
        *("today", "log", "sport", "sport-ahead", "tonight"),
        *("landing", "park", "morning", "thoughts", "gp"),
        *("diary", "night:2026-11-17"),
    ],
)
def test_windows_are_built_when_asked_for_and_gone_when_closed(seen, qtbot, name):
    here = seen()
    assert here.windows == {}
    here.show(name)
    window = here.windows[name]
    assert window.isVisible()
    window.close()
    qtbot.waitUntil(lambda: here.windows == {})


@pytest.mark.parametrize("name", ["settings", "doctor", "welcome"])
def test_the_pages_open_too(seen, name):
    here = seen()
    here.show(name)
    assert here.windows[name].isVisible()


@pytest.mark.parametrize("name", BUILDERS)
def test_every_row_of_the_table_builds_its_window(seen, name):
    here = seen()
    page = "2026-11-17" if name is WindowName.NIGHT else ""
    window = here.face.windows._window(name, page).widget
    assert isinstance(window, QWidget) and list(here.windows.values()) == [window]


def test_every_window_has_one_row_one_builder_and_a_word_only_where_its_row_says_so():
    assert sorted(each.name for each in WINDOWS) == sorted(WindowName) == sorted(BUILDERS)
    assert set(BY_WORD) == {each.name for each in WINDOWS if each.by_word}


def test_a_second_wish_for_a_window_brings_the_same_one(seen):
    here = seen()
    here.show("today")
    first = here.windows["today"]
    here.show("today")
    assert here.windows["today"] is first


def test_an_open_day_follows_the_minute(seen):
    here = seen(language="nl")
    here.show("today")
    here.world.clock.forward(minutes=20)
    here.world.companion.tick()
    texts = [e.text() for e in here.windows["today"].findChildren(QLabel)]
    assert "Landing over 3 u 45" in texts


def test_a_refusal_is_said_where_it_was_filled_in_else_as_a_message(seen):
    here, why = seen(language="nl"), Refused("Dat tijdstip ligt nog voor je.")
    here.face.explain(why)
    assert here.notifier.sent[-1][0] == "Dat tijdstip ligt nog voor je."

    def refuse(*_: object) -> None:
        raise why

    here.actions.lead(log=refuse)
    here.show("log")
    dialog = here.windows["log"]
    next(e for e in dialog.findChildren(QPushButton) if e.text() == "Bewaren").click()
    assert "Dat tijdstip ligt nog voor je." in [e.text() for e in dialog.findChildren(QLabel)]
    assert dialog.isVisible()
    assert len(here.notifier.sent) == 1


def test_what_could_not_be_saved_is_said_with_its_cause(seen):
    here = seen(language="nl")
    here.face.tell(EntryUnsaved("de schijf is vol"))
    text = "Nog niet bewaard: de schijf is vol. slaaprust blijft het proberen."
    assert here.notifier.sent[-1][0] == text
    here.face.tell(EntryUnsaved("de schijf is vol", Meal(here.world.clock())))
    assert here.notifier.sent[-1][0].startswith("Nog niet bewaard: Grote maaltijd (de schijf is")
    here.face.tell(AllSaved())
    assert here.notifier.sent[-1][0] == "Wat nog niet bewaard was, staat nu in je dagboek."


def led(here: Seen) -> Seen:
    """What is wanted in the windows reaches the companion, as in the program."""
    routes = ActionRoutes(here.world.companion, here.face, MemoryDrafts(), FakeProgram())
    here.actions.lead(undo=routes.undo, log=routes.log, correct=routes.correct)
    return here


def named(window: QWidget, name: str) -> QPushButton:
    buttons = window.findChildren(QPushButton)
    return next(each for each in buttons if name in (each.accessibleName(), each.text()))


def by_the_message(here: Seen) -> None:
    here.notifier.press("undo")


def in_the_day(here: Seen) -> None:
    here.show("today")
    named(here.windows["today"], "filterkoffie, 60 mg weghalen").click()


def in_its_dialog(here: Seen) -> None:
    name = f"correct:{here.world.companion.snapshot().kept[0].uid}"
    here.show(name)
    at = here.windows[name].findChild(QDateTimeEdit)
    at.setTime(TEN_PAST_FIVE)
    named(here.windows[name], "Bewaren").click()


REFUSED = "Niet bewaard: de schijf is vol."
TEN_PAST_FIVE = QTime(17, 10)


@pytest.mark.parametrize("change", [by_the_message, in_the_day, in_its_dialog])
def test_a_change_that_the_disk_refuses_is_told_and_nothing_is_lost(seen, change):
    here = led(seen(language="nl"))
    here.world.companion.log_click()
    before = here.world.companion.snapshot().kept
    here.world.journal.full = True
    change(here)
    assert here.notifier.sent[-1] == (REFUSED, "", ("default",))
    assert here.world.companion.snapshot().kept == before


@pytest.mark.parametrize("change", [in_the_day, in_its_dialog])
def test_with_room_again_the_same_change_is_made(seen, change):
    here = led(seen(language="nl"))
    here.world.companion.log_click()
    before = here.world.companion.snapshot().kept
    for full in (True, False):
        here.world.journal.full = full
        change(here)
    assert here.world.companion.snapshot().kept != before
    assert [title for title, *_ in here.notifier.sent].count(REFUSED) == 1


def test_a_correction_that_the_disk_refuses_stays_as_it_was_filled_in(seen):
    here = led(seen(language="nl"))
    here.world.companion.log_click()
    here.world.journal.full = True
    in_its_dialog(here)
    (dialog,) = here.windows.values()
    assert dialog.isVisible()
    assert dialog.findChild(QDateTimeEdit).time() == TEN_PAST_FIVE


def test_what_is_not_saved_yet_is_shown_so_in_the_day(seen):
    here = seen(language="nl")
    here.show("today")
    here.world.journal.full = True
    here.world.companion.log_click()
    shown = here.windows["today"].findChildren(QLabel)
    assert any(label.text().endswith("(nog niet bewaard)") for label in shown)


def test_the_prompt_comes_and_goes_with_the_evening(seen):
    here = seen("2026-11-18T21:44", rest="off", park="off", screens_off="off")
    here.world.run("2026-11-18T21:45")
    assert here.windows["prompt"].isVisible()
    here.world.run("2026-11-18T23:00")
    assert not here.windows["prompt"].isVisible()


def test_the_status_window_stands_in_for_a_tray_and_leaves_when_one_comes(seen):
    here = seen()
    here.face.windows.stand_in(True)
    assert here.windows["status"].isVisible()
    here.windows["status"].close()
    assert "status" in here.windows
    here.face.windows.stand_in(False)
    assert "status" not in here.windows


def test_the_icon_tells_what_lies_behind_and_is_left_alone_until_that_changes(seen):
    here = seen("2026-11-18T18:58", language="nl", last_alcohol="tray", last_meal="tray")
    said = [here.tray._icon.toolTip()]
    for _ in range(3 * 60):
        here.world.clock.forward(minutes=1)
        here.world.companion.tick()
        if here.tray._icon.toolTip() != said[-1]:
            said.append(here.tray._icon.toolTip())
    assert said == [
        "Landing om 21:45",
        "Landing om 21:45 · Geen alcohol meer, als dat past",
        "Landing om 21:45 · Geen grote maaltijd of alcohol meer, als dat past",
        "Landing, bedtijd 23:00 · Geen grote maaltijd of alcohol meer, als dat past",
    ]


def test_the_status_window_tells_what_lies_behind_and_nothing_where_nothing_does(seen):
    here = seen("2026-11-18T18:59", language="nl", last_alcohol="tray")
    here.face.windows.stand_in(True)
    window = here.windows["status"]
    words = "Geen alcohol meer, als dat past"
    assert window._behind.isHidden()
    here.world.clock.forward(minutes=1)
    here.world.companion.tick()
    assert [each.text() for each in window.findChildren(QLabel) if each.isVisible()][1] == words


def test_another_language_is_there_at_once(seen):
    here = seen(language="nl")
    here.show("today")
    here.world.companion.change(changed(here.world.companion.settings, language="en"))
    assert i18n.spoken() == "en"
    assert here.windows["today"].isVisible()


def test_a_double_click_on_the_icon_is_one_coffee(seen):
    here = seen()
    here.actions.lead(log_default=here.world.companion.log_click)
    here.tray._clicked(CLICKS.Trigger)
    here.tray._clicked(CLICKS.Trigger)
    here.tray._clicked(CLICKS.DoubleClick)
    assert len(here.world.companion.snapshot().kept) == 1
    here.world.clock.moment += timedelta(seconds=3)
    here.tray._clicked(CLICKS.MiddleClick)
    assert len(here.world.companion.snapshot().kept) == 2


def test_a_left_click_opens_the_day_where_that_was_chosen(seen, qtbot):
    here = seen(left_click="open")
    here.tray._clicked(CLICKS.Trigger)
    assert not here.actions.of("log_default")
    assert here.actions.of("show") == [("today", "")]


def test_at_the_start_no_window_and_no_style_is_paid_for(seen):
    here = seen()
    assert here.windows == {}
    assert here.face.windows._look is None
    assert isinstance(QApplication.instance(), QApplication)


def test_closing_the_welcome_page_keeps_the_usual_and_it_does_not_come_back(seen, qtbot):
    here = seen()
    here.show("welcome")
    here.windows["welcome"].reject()
    assert here.actions.of("change") == [(here.world.companion.settings,)]


def test_a_landing_that_is_before_the_person_says_by_itself_what_a_prompt_would(seen, qtbot):
    here = seen("2026-11-18T22:40", language="nl")
    here.show("landing")
    landing = here.windows["landing"]
    qtbot.waitUntil(landing.isActiveWindow)
    here.world.run("2026-11-18T22:46")
    assert here.face._prompt.lead == "park"
    assert not here.windows["prompt"].isVisible()
    texts = [each.text() for each in landing.findChildren(QLabel)]
    assert any(text.startswith("Zit er nog iets in je hoofd?") for text in texts)
    here.show("prompt")
    assert here.windows["prompt"].isVisible()


def test_behind_other_windows_the_landing_leaves_it_to_the_prompt(seen, qtbot):
    here = seen("2026-11-18T22:40", language="nl")
    here.show("landing")
    qtbot.waitUntil(here.windows["landing"].isActiveWindow)
    here.show("today")
    qtbot.waitUntil(here.windows["today"].isActiveWindow)
    here.world.run("2026-11-18T22:46")
    assert here.windows["prompt"].isVisible()
