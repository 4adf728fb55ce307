"""Terugblik and Proefje: what stands there, as a picture, as a table, by keyboard and in a file."""

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from fakes import FakeActions, World
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolTip,
    QWidget,
)
from weeks import MONDAY, coffee, night, weeks_of

from slaaprust.domain.records.journal import WeekAnswer
from slaaprust.domain.records.night import HowMuch
from slaaprust.domain.tonight.due import Planned, State
from slaaprust.domain.tonight.moments import MOMENTS
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.ui.kit.chart import Chart
from slaaprust.ui.kit.data_table import DataTable
from slaaprust.ui.kit.save_picture import made
from slaaprust.ui.kit.theme import DARK, LIGHT
from slaaprust.ui.prompt.answers import offers
from slaaprust.ui.review.experiment_window import ExperimentWindow
from slaaprust.ui.review.week_charts import picture_of
from slaaprust.ui.review.week_window import WeekWindow

# The offscreen platform says this of every tooltip.
TOOLTIP = pytest.mark.qt_log_ignore("does not support raise")
FIRST = MONDAY - timedelta(weeks=1)


class Put:
    """Takes files, and can refuse them."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.wrong = ""

    def __call__(self, path: str, content: bytes) -> str:
        self.files[path] = content
        return self.wrong


pytestmark = pytest.mark.usefixtures("qapp")  # letters can be measured


@pytest.fixture
def world() -> World:
    world = World("2026-11-23T09:00")
    told = weeks_of((40, 45, 50, 55, 40, 45, 50), (20, 25, 30, 35, 20, None, 25))
    for day, entries in told.items():
        for entry in entries:
            world.journal.add(day, entry)
    world.journal.add(FIRST, coffee(FIRST, "19:00"))
    return world


def background(world: World):
    return lambda work, then, failed=None: then(work(world.journal))


@pytest.fixture
def window(qtbot, world):
    window = looking_back(qtbot, world)
    window.show()
    return window


def looking_back(qtbot, world: World) -> WeekWindow:
    window = WeekWindow(FakeActions(), DARK, world.companion.review, background(world), Put())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot does it
    qtbot.addWidget(window)
    return window


def words(window: QWidget) -> str:
    shown = [each for each in window.findChildren(QLabel) if each.isVisibleTo(window)]
    return "\n".join(each.text() for each in shown)


def press(window: QWidget, text: str) -> None:
    button = next(b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible())
    button.click()
    settle()


def settle() -> None:
    """Let what was taken out go, and what was put in appear."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def charts(window: WeekWindow) -> list[Chart]:
    return window.findChildren(Chart)


def test_a_week_stands_beside_the_one_before(window):
    text = words(window)
    assert "Week van 16 tot en met 22 november" in text
    assert "25 min (20 min – 35 min, 6 nachten)" in text
    assert "20 min korter" in text
    assert "ongeveer gelijk" in text


def test_there_is_no_share_asleep_on_the_screen(window):
    assert "%" not in words(window)


def test_another_week_is_one_click_away(window):
    press(window, "Week eerder")
    assert "Week van 9 tot en met 15 november" in words(window)
    press(window, "Week eerder")
    assert "Nachten in je dagboek: 0" in words(window)
    assert "Vanaf 4 helemaal ingevulde nachten" in words(window)
    press(window, "Week later")
    assert "Week van 9 tot en met 15 november" in words(window)


def test_the_answer_is_a_wish_when_it_was_typed(qtbot, window):
    field = window.findChild(QLineEdit)
    QTest.keyClicks(field, "Minder op de klok gekeken")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window._actions.of("answer_week") == [(MONDAY, "Minder op de klok gekeken")]


def test_an_answer_that_was_not_entered_is_kept_when_the_window_closes(qtbot, window):
    QTest.keyClicks(window.findChild(QLineEdit), "Sneller warm")
    window.close()
    assert window._actions.of("answer_week") == [(MONDAY, "Sneller warm")]


def test_the_answer_of_before_is_there_again_and_is_not_asked_anew(qtbot, world):
    world.journal.add(MONDAY, WeekAnswer(world.clock(), "Sneller warm"))
    window = looking_back(qtbot, world)
    assert window.findChild(QLineEdit).text() == "Sneller warm"
    window.close()
    assert not window._actions.of("answer_week")


def test_every_picture_can_be_read_as_a_table(window):
    pictures = [each.drawing for each in charts(window)]
    assert len(pictures) == 4
    press(window, "Als tabel")
    tables = window.findChildren(DataTable)
    assert [each.accessibleName() for each in tables] == [each.title for each in pictures]
    nights = tables[0]
    assert nights.rowCount() == 28
    row = [nights.item(21, column).text() for column in range(nights.columnCount())]
    assert row[1:] == ["23:00", "20 min", "30 min", "6 u 40", "07:00"]
    blank = [nights.item(0, column).text() for column in range(1, nights.columnCount())]
    assert set(blank) == {""}


@TOOLTIP
def test_a_picture_can_be_walked_along_by_keyboard(window):
    chart = charts(window)[1]
    chart.grab()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert "maandag 9 op dinsdag 10 november" in chart.accessibleDescription()
    assert "40 min" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "45 min" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "25 min" in chart.accessibleDescription()
    chart.clearFocus()
    assert chart.accessibleDescription() == chart.drawing.described


@TOOLTIP
def test_pointing_at_a_dot_tells_its_night(qtbot, window):
    chart = charts(window)[1]
    chart.grab()
    middle = chart._spots[0].rect.center().toPoint()
    there = QHelpEvent(QEvent.Type.ToolTip, middle, chart.mapToGlobal(middle))
    QApplication.sendEvent(chart, there)
    assert "40 min" in QToolTip.text()


@pytest.mark.parametrize("look", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("n", range(4))
def test_a_picture_can_go_in_a_file(window, look, n):
    drawing = charts(window)[n].drawing
    image = QImage.fromData(made(picture_of(drawing), look, ".png"))
    assert image.width() == 1800
    assert image.text("Description") == drawing.described
    assert image.pixelColor(1, 1).name() == look.ground
    tree = ElementTree.fromstring(made(picture_of(drawing), look, ".svg"))
    assert tree.find("{http://www.w3.org/2000/svg}title").text == drawing.title
    assert made(picture_of(drawing), look, ".pdf").startswith(b"%PDF")


def test_signs_that_nobody_answered_are_left_out(qtbot, world):
    world.journal.add(MONDAY, night(MONDAY, legs=HowMuch.CLEARLY, tired=HowMuch.NOT))
    window = looking_back(qtbot, world)
    window.show()
    chart = charts(window)[3]
    chart.grab()
    assert len(chart._spots) == 2
    assert "duidelijk" in chart._spots[0].words


def test_caffeine_stands_beside_sleep_only_from_fourteen_nights_on(qtbot, world, window):
    assert "vanaf 14 nachten" in words(window)
    for n in range(14):
        day = FIRST + timedelta(days=n)
        world.journal.add(day, coffee(day, "19:00" if n % 2 else "10:00"))
    again = looking_back(qtbot, world)
    again.show()
    assert len(charts(again)) == 4  # one of the nights has no minutes to fall asleep
    day = FIRST - timedelta(days=1)
    world.journal.add(day, coffee(day, "10:00"))
    world.journal.add(day, night(day, 30))
    again.turn_to(MONDAY.isoformat())
    settle()
    assert len(charts(again)) == 5
    assert "kan toeval of iets anders zijn" in words(again) or "ongeveer even lang" in words(again)


def test_everything_that_can_be_used_has_a_name(window):
    for each in window.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            named = each.accessibleName() or getattr(each, "text", str)()
            assert named, each


# The experiment


@pytest.fixture
def trying(qtbot, world):
    window = ExperimentWindow(FakeActions(), DARK, world.companion.review, background(world))
    lead(window, world)
    qtbot.addWidget(window)
    window.show()
    return window


def lead(window: ExperimentWindow, world: World) -> None:
    review = world.companion.review
    window._actions.lead(begin_experiment=review.begin, stop_experiment=review.stop)


def test_an_experiment_is_begun_followed_and_stopped(world, trying):
    press(trying, "Begin morgen")
    assert "Het proefje begint op dinsdag 24 november." in words(trying)
    world.clock.forward(days=3)
    trying.read()
    settle()
    assert "Dag 3 van 14." in words(trying)
    press(trying, "Stoppen")
    assert "Dag 3 van 14." in words(trying)
    press(trying, "Ja, stop dit proefje")
    assert "Nog weinig nachten om naast elkaar te leggen" in words(trying)


def test_a_question_of_ones_own_that_is_empty_is_explained_and_nothing_is_lost(world, trying):
    own = next(r for r in trying.findChildren(QRadioButton) if "mijn woorden" in r.text())
    own.click()
    press(trying, "Begin morgen")
    assert "Schrijf in één zin" in words(trying)
    QTest.keyClicks(trying.findChild(QLineEdit), "Sokken aan in bed")
    press(trying, "Begin morgen")
    assert "Sokken aan in bed" in words(trying)


def test_a_choice_that_is_made_once_more_stays_made(trying):
    radios = trying.findChildren(QRadioButton)
    chosen = [each for each in radios if each.isChecked()]
    for each in chosen:
        each.click()
        QTest.keyClick(each, Qt.Key.Key_Space)
    assert [each for each in radios if each.isChecked()] == chosen
    assert len(chosen) == 2, "a question, and for how long"
    radios[1].click()
    radios[-1].click()
    assert [each for each in radios if each.isChecked()] == [radios[1], radios[-1]]


def test_a_refusal_that_comes_while_an_experiment_goes_on_is_said_in_its_window(world, trying):
    from slaaprust.domain.values.fields import Refused

    press(trying, "Begin morgen")
    trying.explain(Refused("Zo ver uitstellen kan niet meer."))
    said = next(e for e in trying.findChildren(QLabel) if e.text().startswith("Zo ver uitstellen"))
    assert said.isVisible() and said.window() is trying


def test_the_days_of_the_lot_can_be_walked_along(world, trying):
    press(trying, "Begin morgen")
    (chart,) = trying.findChildren(Chart)
    chart.grab()
    assert len(chart._spots) == 14
    sides = [spot.words.split("\n")[1] for spot in chart._spots]
    assert sides.count("anders") == 7


def test_no_difference_has_the_same_place_as_a_difference(qtbot, world):
    kinds = set()
    for sols in ((30, 30), (15, 60)):
        here = World("2026-10-01T09:00")
        trial = here.companion.review.begin("caffeine", 2)
        for n in range(14):
            day = date(2026, 10, 2) + timedelta(days=n)
            here.journal.add(day, night(day, sols[0] if trial.drawn(day) else sols[1]))
        here.clock.forward(days=20)
        window = ExperimentWindow(FakeActions(), DARK, here.companion.review, background(here))
        qtbot.addWidget(window)
        window.show()
        (title,) = [
            each
            for each in window.findChildren(QLabel)
            if each.text().startswith(("Geen verschil gezien", "Een verschil dat"))
        ]
        kinds.add((bool(title.property("title")), title.text()))
    assert kinds == {
        (True, "Geen verschil gezien"),
        (True, "Een verschil dat door toeval zelden zo zou uitvallen"),
    }


def test_the_offer_to_look_back_opens_the_week(qtbot):
    actions = FakeActions()
    row = next(each for each in MOMENTS if each.id == "week")
    prompt = Prompt((Planned(row, None, None, State.DUE),))
    first = offers(prompt, actions, can_lock=False)[0]
    assert first.text == "Terugblik"
    first.do()
    assert actions.of("close_prompt")
    assert actions.of("show") == [("week", "")]
