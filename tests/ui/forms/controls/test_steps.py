"""The steps of the landing in the settings: changed, moved and taken out, by hand and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from seeing import LongWords, nameless, opened

from slaaprust.domain.settings.settings import STEPS, Language
from slaaprust.domain.values.lists import WeekSteps
from slaaprust.ui.forms.controls.common import ControlSpec
from slaaprust.ui.forms.controls.steps import StepList, WeekStepsField
from slaaprust.wording import i18n

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
KIND = WeekSteps()


@pytest.fixture
def field(qtbot):
    i18n.speak(Language.DUTCH)

    def make(*days: tuple[str, ...], words=lambda text: text) -> WeekStepsField:
        made = WeekStepsField(KIND, ControlSpec("Stappen", "Een korte lijst.", words))
        made.fill(days * 7 if len(days) == 1 else days)
        opened(qtbot, made)
        return made

    return make


def steps(field: WeekStepsField) -> StepList:
    return field.findChild(StepList)


def press(field: WeekStepsField, text: str) -> None:
    next(each for each in field.findChildren(QPushButton) if each.text() == text).click()


def test_a_step_is_added_with_the_keyboard_where_one_stands(field, qtbot) -> None:
    here = field(("douchen", "boek"))
    steps(here).setFocus()
    QTest.keyClick(steps(here), Key.Key_Insert)
    QTest.keyClicks(QApplication.focusWidget(), "thee")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: here.raw() == [("douchen", "thee", "boek")])
    assert QApplication.focusWidget() is steps(here)


def test_enter_changes_a_step(field, qtbot) -> None:
    here = field(("douchen", "boek"))
    steps(here).setFocus()
    QTest.keyClick(steps(here), Key.Key_Return)
    editor = QApplication.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, "in bad")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: here.raw() == [("in bad", "boek")])


def test_alt_with_an_arrow_moves_and_delete_takes_out(field) -> None:
    here = field(("a", "b", "c"))
    steps(here).setFocus()
    QTest.keyClick(steps(here), Key.Key_Down, Alt)
    assert here.raw() == [("b", "a", "c")]
    QTest.keyClick(steps(here), Key.Key_Up, Alt)
    QTest.keyClick(steps(here), Key.Key_Up, Alt)
    assert here.raw() == [("a", "b", "c")]
    QTest.keyClick(steps(here), Key.Key_Delete)
    assert here.raw() == [("b", "c")]


def test_the_same_with_buttons(field) -> None:
    here = field(("a", "b", "c"))
    press(here, "Omlaag")
    press(here, "Omhoog")
    press(here, "Weg")
    assert here.raw() == [("b", "c")]


def test_a_step_left_empty_is_none(field) -> None:
    here = field(("a",))
    press(here, "Erbij")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert here.raw() == [("a",)]
    assert steps(here).count() == 1


def test_each_day_can_have_its_own_and_starts_from_what_was_there(field, qtbot) -> None:
    here = field(("a", "b"))
    here._same.click()
    day = here.findChild(QComboBox)
    assert day.isVisible()
    day.setCurrentIndex(5)
    press(here, "Weg")
    assert here.raw() == [("a", "b")] * 5 + [("b",)] + [("a", "b")]
    assert steps(here).accessibleName() == "Stappen, zaterdag"


def test_one_list_again_is_the_one_that_is_shown(field) -> None:
    here = field(*((str(n),) for n in range(7)))
    here.findChild(QComboBox).setCurrentIndex(3)
    here._same.click()
    assert here.raw() == [("3",)]


def test_the_first_words_stay_those_of_the_table_in_another_language(field) -> None:
    english = {"Douchen": "Shower"}
    here = field(STEPS, words=lambda text: english.get(text, text))
    assert steps(here).item(1).text() == "Shower"
    assert here.raw() == [STEPS]
    steps(here).item(1).setText("Bath")
    assert here.raw()[0][1] == "Bath"


def test_all_has_a_name(field, monkeypatch) -> None:
    monkeypatch.setattr(i18n, "_translator", LongWords())
    assert nameless(field(("a", "b"))) == []
