"""Instellingen: every setting, nothing lost on a refusal, all by keyboard, nothing cut off."""

from dataclasses import replace
from datetime import time

import pytest
from fakes import FakeActions
from misfits import CLASHES
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QStackedWidget
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.settings.options import OPTIONS, changed, option
from slaaprust.domain.settings.settings import Colours, Settings
from slaaprust.ui.kit import theme
from slaaprust.ui.settings.window import SettingsWindow
from slaaprust.wording import i18n

Key = Qt.Key


NO_NIGHT = (
    "Van bedtijd 23:00 tot opstaan 23:30 is korter dan 2 of langer dan 16 uur. "
    "Kies een andere tijd."
)


@pytest.fixture
def dressed(plain):
    theme.dress(plain, theme.tokens(Colours.DARK))


@pytest.fixture
def dialog(qtbot):
    def make(settings=None):
        actions = FakeActions()
        made = SettingsWindow(settings or Settings(), actions.change)
        made.actions = actions
        opened(qtbot, made)
        return made

    return make


def named(window, text):
    return next(each for each in window.findChildren(QPushButton) if each.text() == text)


def field(window, key):
    return next(each for each in window._forms.values() if each.has(key)).control(key)


def wrong_lines(window):
    return [each for each in window.findChildren(QLabel) if each.property("wrong") and each.text()]


def said(window):
    return [each.text() for each in wrong_lines(window)]


def page(window):
    return window.findChild(QListWidget).currentItem().text()


def has_the_keyboard(control):
    at = QApplication.focusWidget()
    return at is control or control.isAncestorOf(at)


def pages(window):
    names = window.findChild(QListWidget)
    for each in range(names.count()):
        names.setCurrentRow(each)
        QApplication.processEvents()
        yield names.item(each).text()


def test_nothing_touched_gives_the_same_settings_back(dialog, qtbot):
    settings = replace(
        Settings(),
        bedtime=(time(23),) * 4 + (time(0, 30),) * 2 + (time(22, 30),),
        caffeine_cutoff_at=time(18),
        caffeine_cutoff=8.125,
        drinks=(("thermosbeker", 140.0), ("flesje", 66.66)),
        favourites=("thermosbeker", "thee"),
        colours=Colours.DARK,
    )
    window = dialog(settings)
    named(window, "Bewaren").click()
    assert window.actions.of("change") == [(settings,)]
    assert not window.isVisible()


def test_every_group_of_the_table_is_a_page_and_every_setting_stands_on_one(dialog):
    window = dialog()
    assert list(pages(window)) == list(dict.fromkeys(each.group for each in OPTIONS))
    assert all(field(window, each.key) is not None for each in OPTIONS)


def test_a_setting_is_changed_with_the_keyboard_alone(dialog, qtbot):
    window = dialog()
    names = window.findChild(QListWidget)
    assert names.hasFocus()
    QTest.keyClicks(names, "Bew")
    QTest.keyClick(names, Key.Key_Tab)
    spin = QApplication.focusWidget()
    assert spin.accessibleName() == "Zwaar sporten klaar voor bedtijd"
    spin.selectAll()
    QTest.keyClicks(spin, "2,5")
    QTest.keyClick(spin, Key.Key_Return)
    assert window.actions.of("change") == [(replace(Settings(), exercise_cutoff=2.5),)]


def test_escape_leaves_without_a_change(dialog, qtbot):
    window = dialog()
    field(window, "caffeine_cutoff").fill(9)
    QTest.keyClick(window, Key.Key_Escape)
    assert not window.actions.of("change")
    assert not window.isVisible()


def test_a_refused_value_keeps_the_window_and_all_that_was_filled_in(dialog, qtbot):
    window = dialog()
    field(window, "half_life").fill(40)
    field(window, "park").fill(False)
    list(pages(window))
    named(window, "Bewaren").click()
    assert not window.actions.of("change")
    assert window.isVisible()
    assert window.findChild(QListWidget).currentItem().text() == "Cafeïne"
    assert field(window, "half_life").hasFocus()
    assert said(window) == ["Kies een getal van 2 tot en met 12, niet '40'."]
    assert field(window, "half_life").text() == "40 uur"
    assert not field(window, "park").isChecked()


def test_an_impossible_night_is_explained_at_bedtime(dialog, qtbot):
    window = dialog()
    field(window, "getting_up").fill((time(23, 30),) * 7)
    list(pages(window))
    named(window, "Bewaren").click()
    assert not window.actions.of("change")
    assert window.findChild(QListWidget).currentItem().text() == "Nacht"
    assert said(window) == [NO_NIGHT]
    assert QApplication.focusWidget().accessibleName().startswith("Bedtijd")


def test_of_all_that_is_wrong_the_first_field_of_the_first_page_is_gone_to(dialog):
    window = dialog()
    for key in ("relax_rounds", "landing_before", "last_caffeine_before", "half_life"):
        field(window, key).fill(999)
    *_, last = pages(window)
    assert page(window) == last
    named(window, "Bewaren").click()
    assert page(window) == "Cafeïne"
    assert field(window, "last_caffeine_before").hasFocus()
    assert len(said(window)) == 4


def test_back_to_the_usual_counts_only_when_it_is_kept(dialog, qtbot):
    window = dialog(replace(Settings(), caffeine_cutoff=9, drinks=(("kan", 300.0),)))
    named(window, "Terug naar standaard").click()
    assert not window.actions.of("change")
    named(window, "Bewaren").click()
    assert window.actions.of("change") == [(Settings(),)]


def test_a_drink_of_ones_own_can_be_chosen_before_it_is_kept(dialog):
    window = dialog()
    field(window, "drinks").fill((("thermosbeker", 140.0),))
    assert field(window, "default_drink").findData("thermosbeker") >= 0


def test_where_nothing_waits_to_be_kept_there_is_nothing_to_put_back(dialog):
    window = dialog()
    window.add_section("Gegevens", QLabel("Hier staan ze."))
    shown = {each: named(window, "Terug naar standaard").isVisible() for each in pages(window)}
    assert [each for each, there in shown.items() if not there] == ["Gegevens"]


def test_another_section_is_a_page_of_its_own(dialog):
    window = dialog()
    window.add_section("Gegevens", QLabel("Hier staan ze."))
    names = window.findChild(QListWidget)
    names.setCurrentRow(names.count() - 1)
    labels = window.findChild(QStackedWidget).currentWidget().findChildren(QLabel)
    assert [each.text() for each in labels] == ["Gegevens", "Hier staan ze."]


def test_the_window_goes_away_and_gives_its_memory_back(qtbot):
    window = SettingsWindow(Settings(), FakeActions().change)
    window.show()
    with qtbot.waitSignal(window.destroyed):
        window.close()


def test_every_control_has_a_name(dialog):
    assert nameless(dialog()) == []


@pytest.mark.parametrize("size", [(784, 640), (667, 336)], ids=["100 %", "200 %"])
@pytest.mark.parametrize("words", [None, LongWords()], ids=["Dutch", "long words"])
def test_no_words_are_cut_off(dialog, dressed, monkeypatch, size, words):
    monkeypatch.setattr(i18n, "_translator", words)
    week = (time(23),) * 6 + (time(0, 30),)
    window = dialog(replace(Settings(), bedtime=week, drinks=(("thermosbeker", 140.0),)))
    window.resize(*size)
    assert (window.width() <= size[0] and window.height() <= size[1]) or words
    assert {page: cut_off(window) for page in pages(window) if cut_off(window)} == {}


@pytest.mark.parametrize("clash", CLASHES.values(), ids=CLASHES)
def test_what_does_not_go_together_is_explained_at_its_field_on_its_page(dialog, qtbot, clash):
    window = dialog(changed(Settings(), **clash.before))
    for key, word in clash.typed.items():
        field(window, key).fill(option(key).kind.read(word))
    named(window, "Bewaren").click()
    assert not window.actions.of("change")
    at, *_ = clash.keys
    assert page(window) == option(at).group
    assert has_the_keyboard(field(window, at))
    assert said(window) == [clash.said]
    (line,) = wrong_lines(window)
    assert line.isVisible() and line.parentWidget() is field(window, at).parentWidget()
