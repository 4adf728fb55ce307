"""Vandaag: one click logs, pointing foresees, and everything logged can be put right."""

import pytest
from evenings import at, snapshot
from fakes import FakeActions, World
from PySide6.QtCore import QEvent
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.records.journal import Sip
from slaaprust.domain.tables.drinks import find
from slaaprust.ui.day.window import DayWindow
from slaaprust.ui.kit.theme import DARK
from slaaprust.ui.queries import SaveFile
from slaaprust.wording import i18n

FAVOURITES = tuple(find(word) for word in ("filterkoffie", "espresso", "thee", "cola"))


@pytest.fixture
def world():
    return World("2026-11-18T17:40")


def day_of(world: World, save_file: SaveFile = lambda path, made: "") -> DayWindow:
    companion = world.companion
    return DayWindow(FakeActions(), DARK, FAVOURITES, companion.sip, companion.preview, save_file)


@pytest.fixture
def today(qtbot, world):
    window = day_of(world)
    window.follow(world.companion.snapshot())
    opened(qtbot, window)
    return window


def words(window: DayWindow) -> str:
    """What can be read in it, with plain spaces."""
    labels = (each for each in window.findChildren(QLabel) if each.isVisibleTo(window))
    return "\n".join(each.text().replace("\u00a0", " ") for each in labels)


def named(window: DayWindow, name: str) -> QPushButton:
    found = window.findChildren(QPushButton)
    return next(each for each in found if name in (each.text(), each.accessibleName()))


def pointed(window: DayWindow, name: str) -> QPushButton:
    """Point at a button."""
    button = named(window, name)
    place = button.rect().center().toPointF()
    window.eventFilter(button, QEnterEvent(place, place, place))
    return button


def test_a_click_on_a_drink_logs_it(today, qtbot):
    named(today, "espresso, 65 mg noteren").click()
    assert today._actions.of("log_drink") == [("espresso",)]


def test_the_focus_on_a_drink_tells_what_it_would_mean(today, qtbot):
    named(today, "espresso, 65 mg noteren").setFocus()
    assert "Dit valt 40 min na je grens van 17:00." in words(today)
    named(today, "Iets anders").setFocus()
    assert "na je grens" not in words(today)


def test_the_pointer_on_a_drink_tells_the_same(today, qtbot):
    button = pointed(today, "zwarte thee, 30 mg noteren")
    assert "het is weinig: 30 mg" in words(today)
    today.eventFilter(button, QEvent(QEvent.Type.Leave))
    assert "weinig" not in words(today)


def test_what_it_would_mean_stays_while_the_minutes_pass(today, world):
    named(today, "espresso, 65 mg noteren").setFocus()
    world.clock.forward(minutes=1)
    today.follow(world.companion.snapshot())
    assert today._strip._picture.previewed == world.companion.sip("espresso")
    assert "Dit valt 41 min na je grens van 17:00." in words(today)
    world.companion.log(world.companion.sip("espresso"))
    today.follow(world.companion.snapshot())
    assert today._strip._picture.previewed is None, "it is no longer to come"
    named(today, "zwarte thee, 30 mg noteren").setFocus()
    assert today._strip._picture.previewed is not None
    named(today, "Iets anders").setFocus()
    assert today._strip._picture.previewed is None


def test_a_preview_and_the_warning_after_it_say_the_same(today, world):
    foreseen = world.companion.preview(world.companion.sip("espresso")).warnings
    assert world.companion.log(world.companion.sip("espresso")).warnings == foreseen


def test_what_was_logged_can_be_corrected_and_taken_away(today, qtbot):
    today.follow(snapshot("17:40", Sip(at("09:10"), "filterkoffie", 60)))
    qtbot.waitUntil(lambda: "09:10   filterkoffie, 60 mg" in words(today))
    named(today, "filterkoffie, 60 mg weghalen").click()
    assert today._actions.of("undo") == [("0000",)]
    named(today, "filterkoffie, 60 mg aanpassen").click()
    assert today._actions.of("show") == [("correct", "0000")]


def test_an_empty_day_is_fine(today):
    assert "Nog niets genoteerd. Dat is ook goed." in words(today)


def test_beginning_the_landing_is_offered_only_while_it_can_begin(today):
    assert not named(today, "Begin landing").isVisible()
    today.follow(snapshot("21:50"))
    assert named(today, "Begin landing").isVisible()


def test_every_control_has_a_name(today):
    today.follow(snapshot("17:40", Sip(at("09:10"), "filterkoffie", 60)))
    assert nameless(today) == []


def test_longer_words_still_fit(qtbot, world, monkeypatch):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    window = day_of(world)
    window.follow(snapshot("17:40", Sip(at("09:10"), "filterkoffie", 60)))
    opened(qtbot, window)
    assert cut_off(window) == []


@pytest.mark.parametrize(
    ("path", "chosen", "told", "begins"),
    [
        ("/home/kim/dag", "Plaatje (*.png)", "/home/kim/dag.png", b"\x89PNG"),
        ("/home/kim/dag", "Tekening (*.svg)", "/home/kim/dag.svg", b"<?xml"),
        ("/home/kim/dag.pdf", "Plaatje (*.png)", "/home/kim/dag.pdf", b"%PDF"),
    ],
)
def test_the_day_can_be_kept_as_a_picture(qtbot, world, monkeypatch, path, chosen, told, begins):
    files = {}
    window = day_of(world, lambda path, made: files.update({path: made}) or "")
    window.follow(world.companion.snapshot())
    opened(qtbot, window)
    named(window, "espresso, 65 mg noteren").setFocus()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, chosen))
    named(window, "Plaatje bewaren").click()
    assert list(files) == [told]
    assert files[told].startswith(begins)
    assert f"Bewaard: {told}" in words(window)
    pointed(window, "espresso, 65 mg noteren")  # where the pointer is once the dialog has closed
    assert f"Bewaard: {told}" in words(window)
    if begins == b"\x89PNG":
        image = QImage.fromData(files[told])
        assert "espresso" not in image.text("Description"), "that was only pointed at"


def test_a_picture_that_goes_nowhere_is_said_or_is_nothing(qtbot, world, monkeypatch):
    window = day_of(world, lambda *_: "De schijf is vol.")
    window.follow(world.companion.snapshot())
    opened(qtbot, window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    before = words(window)
    named(window, "Plaatje bewaren").click()
    assert words(window) == before
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/full/dag", ""))
    named(window, "Plaatje bewaren").click()
    assert "De schijf is vol." in words(window)
