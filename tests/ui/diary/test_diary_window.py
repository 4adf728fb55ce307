"""The window of all nights: read beside the interface, searched, walked through and changed."""

from datetime import date, timedelta

import pytest
from fakes import AtOnce, FakeActions, World
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLabel, QLineEdit, QPushButton, QTreeView
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.records.night import Night
from slaaprust.ui.diary.diary_window import DiaryWindow
from slaaprust.ui.diary.night_list import NightList
from slaaprust.ui.kit.page_layout import PageView
from slaaprust.ui.kit.theme import DARK
from slaaprust.wording import i18n

LAST = date(2026, 11, 17)


class Held:
    """Does what was asked for beside the interface when a test says so."""

    def __init__(self, diary) -> None:
        self.diary, self.asked = diary, []

    def __call__(self, work, then, failed=None) -> None:
        self.asked.append((work, then))

    def carry_out(self) -> None:
        work, then = self.asked.pop(0)
        then(work(self.diary))


class Shelf:
    """A window of nights before a companion, on the morning of 18 November."""

    def __init__(self, qtbot, world: World, held: bool = False):
        self.world, self.actions = world, FakeActions()
        self.background = Held(world.journal) if held else AtOnce(world.journal)
        nights = world.companion.diary
        self.actions.lead(delete_night=lambda day: self.window.hear(nights.delete(day)))
        self.actions.lead(undo_night=lambda: self.window.hear(nights.undo()))
        self.window = DiaryWindow(self.actions, DARK, self.background, LAST, nights.waiting)
        opened(qtbot, self.window)

    @property
    def rows(self) -> list[str]:
        model = self.tree.model()
        return [model.index(n, 0).data() for n in range(model.rowCount())]

    @property
    def tree(self) -> QTreeView:
        return next(
            e for e in self.window.findChildren(QTreeView) if isinstance(e.model(), NightList)
        )

    @property
    def month(self) -> QCalendarWidget:
        return self.window.findChild(QCalendarWidget)

    @property
    def night(self) -> list[str]:
        return self.window.findChild(PageView).toPlainText().splitlines()

    def button(self, text: str) -> QPushButton:
        buttons = self.window.findChildren(QPushButton)
        return next(e for e in buttons if e.text() == text and e.isVisible())

    def search(self, text: str) -> None:
        self.window.findChild(QLineEdit).setText(text)

    def says(self, text: str) -> bool:
        return text in [e.text() for e in self.window.findChildren(QLabel) if e.isVisible()]


@pytest.fixture
def shelf(qtbot):
    def of(*days: int, held: bool = False, **raw: str) -> Shelf:
        world = World("2026-11-18T09:00")
        for n in days:
            told = {"in_bed": "2245", "out_of_bed": "0650", **raw}
            world.companion.diary.tell(LAST - timedelta(days=n), told)
        return Shelf(qtbot, world, held)

    return of


def test_the_newest_night_stands_first_and_the_last_one_is_chosen(shelf):
    here = shelf(2, 0, 1)
    assert here.rows == [
        "di 17 op wo 18 november 2026",
        "ma 16 op di 17 november 2026",
        "zo 15 op ma 16 november 2026",
    ]
    assert here.night[:2] == ["Nacht van dinsdag 17 op woensdag 18 november 2026", "In bed: 22:45"]
    assert here.tree.currentIndex().row() == 0
    assert here.button("Aanpassen") and here.button("Weghalen").isEnabled()


def test_no_share_stands_on_the_screen(shelf):
    here = shelf(0, try_to_sleep="2300", final_awakening="0640", sol="10", waso="5")
    assert any(each.startswith("Geslapen (geschat): ") for each in here.night)
    assert not any("%" in each for each in here.night)


def test_an_empty_diary_says_so_and_offers_to_fill_in(shelf):
    here = shelf()
    assert here.says("Je dagboek is nog leeg.")
    assert here.night == [
        "Nacht van dinsdag 17 op woensdag 18 november 2026",
        "Nog niets ingevuld.",
    ]
    here.button("Invullen").click()
    assert here.actions.of("show") == [("night", "2026-11-17")]
    assert not here.button("Weghalen").isEnabled()


def test_the_last_months_are_there_before_all_years_are_read(shelf):
    here = shelf(0, 400, held=True)
    assert here.says("Je dagboek wordt gelezen.") and here.rows == []
    here.background.carry_out()
    assert here.rows == ["di 17 op wo 18 november 2026"]
    here.background.carry_out()
    assert len(here.rows) == 2 and not here.background.asked


def test_what_is_chosen_while_it_reads_stays_chosen(shelf):
    here = shelf(0, 3, held=True)
    here.background.carry_out()
    here.month.setSelectedDate(QDate(2026, 11, 14))
    here.background.carry_out()
    assert here.month.selectedDate() == QDate(2026, 11, 14)
    assert here.tree.currentIndex().row() == 1


def test_list_and_calendar_go_together(shelf):
    here = shelf(0, 1, 5)
    QTest.keyClick(here.tree, Qt.Key.Key_Down)
    assert here.month.selectedDate() == QDate(2026, 11, 16)
    here.month.setSelectedDate(QDate(2026, 11, 12))
    assert here.tree.currentIndex().row() == 2
    here.month.setSelectedDate(QDate(2026, 11, 10))
    assert not here.tree.currentIndex().isValid()
    assert here.night[1] == "Nog niets ingevuld."


def test_enter_in_the_list_opens_that_night(shelf):
    here = shelf(0, 1)
    here.tree.setFocus()
    QTest.keyClick(here.tree, Qt.Key.Key_Down)
    QTest.keyClick(here.tree, Qt.Key.Key_Return)
    assert here.actions.of("show") == [("night", "2026-11-16")]


def test_a_night_still_to_come_cannot_be_chosen(shelf):
    here = shelf(0)
    here.month.setSelectedDate(QDate(2026, 12, 1))
    assert here.month.selectedDate() == QDate(2026, 11, 17)


def test_the_calendar_tells_which_nights_are_there(shelf):
    here = shelf(0, 3)
    before = here.month.grab().toImage()
    here.window.hear(here.world.companion.diary.delete(LAST - timedelta(days=3)))
    here.month.setSelectedDate(QDate(2026, 11, 17))
    assert here.month.grab().toImage() != before


def test_a_search_leaves_the_nights_with_all_its_words(shelf):
    here = shelf(0, 1, 2)
    nights = here.world.companion.diary
    changed = nights.tell(
        LAST - timedelta(days=1), {"remark": "Vergadering laat", "panic": "little"}
    )
    here.window.hear(changed)
    for text, count in (
        ("vergadering", 1),
        ("LAAT vergadering", 1),
        ("paniek", 1),
        ("november", 3),
        ("zondag", 1),
        ("zwembad", 0),
        ("  ", 3),
    ):
        here.search(text)
        assert len(here.rows) == count, text
    here.search("zwembad")
    assert here.says("Gevonden: 0")


def test_taking_out_can_be_undone_where_it_was_done(shelf):
    here = shelf(0, 1)
    here.button("Weghalen").click()
    assert len(here.rows) == 1
    assert here.says("Weggehaald: nacht van dinsdag 17 op woensdag 18 november 2026")
    here.button("Ongedaan maken").click()
    assert len(here.rows) == 2 and here.night[1] == "In bed: 22:45"
    assert not [e for e in here.window.findChildren(QPushButton) if e.text() == "Ongedaan maken"
                and e.isVisible()]  # fmt: skip


def test_delete_and_ctrl_z_do_the_same(shelf):
    here = shelf(0, 1)
    here.tree.setFocus()
    QTest.keyClick(here.tree, Qt.Key.Key_Delete)
    assert len(here.rows) == 1
    QTest.keyClick(here.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(here.rows) == 2
    QTest.keyClick(here.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(here.rows) == 2


def test_a_night_that_is_not_on_disk_yet_is_shown_as_well(shelf, qtbot):
    world = World("2026-11-18T09:00")
    world.journal.full = True
    world.companion.diary.tell(LAST, {"quality": "3"})
    here = Shelf(qtbot, world)
    assert here.rows == ["di 17 op wo 18 november 2026"]


def test_longer_words_fit_and_all_has_a_name(shelf, monkeypatch):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    here = shelf(0, 1)
    assert cut_off(here.window) == []
    assert [each for each in nameless(here.window) if each.isVisible()] == []


def test_a_row_is_read_aloud_as_a_whole(shelf):
    here = shelf(0, remark="vaak\ngedraaid")
    said = here.tree.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "nacht van dinsdag 17 op woensdag 18 november 2026, 22:45 – 06:50, vaak gedraaid"
    )


def test_a_night_of_which_little_is_told_has_a_row(qtbot):
    model = NightList()
    at = World("2026-11-18T09:00").clock()
    model.show_nights({LAST: Night(at, quality=3)})
    assert [model.index(0, n).data() for n in range(3)] == [
        "di 17 op wo 18 november 2026",
        "? – ?",
        "",
    ]
