"""The exercise as a person does it: by keyboard alone, in the dark, interrupted, and to its end."""

from dataclasses import replace

import pytest
from contrast import contrast
from fakes import FakeActions, FakeComputer
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.body import PARTS, REGIONS
from slaaprust.domain.tables.programmes import PROGRAMMES, StepPhase
from slaaprust.ui.audio import Computer
from slaaprust.ui.kit import theme
from slaaprust.ui.relaxation import run_page
from slaaprust.ui.relaxation.body_picture import BodyPicture, drawing
from slaaprust.ui.relaxation.window import RelaxationWindow
from slaaprust.wording import i18n

READ = {"relax_cautions": "off"}
LONGEST = {"relax_tense": "7", "relax_release": "40", "relax_rounds": "2"}


class Room:
    """The dialog, with a clock of its own and a note of what it wants."""

    def __init__(self, qtbot, **settings: object) -> None:
        self.computer = FakeComputer()
        self.actions = FakeActions()
        self.announced: list[str] = []
        there = Computer(self.computer.steady, self.computer.sound, self.computer.voice)
        made = changed(Settings(), **settings)
        self.dialog = RelaxationWindow(self.actions, made, theme.DARK, there)
        opened(qtbot, self.dialog)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.dialog, key)

    def press(self, text: str) -> None:
        self.button(text).click()

    def button(self, text: str) -> QPushButton:
        shown = self.dialog.findChildren(QPushButton)
        return next(each for each in shown if each.text() == text and each.isVisible())

    def words(self) -> str:
        shown = self.dialog.findChildren(QLabel)
        return "\n".join(each.text() for each in shown if each.isVisible() and each.text())

    def on(self) -> bool:
        """Let the timer fire at its time."""
        guide = self.dialog._guide
        if guide is None or not guide._timer.isActive():
            return False
        self.computer.now += guide._timer.interval() / 1000
        guide._timer.stop()
        guide._timer.timeout.emit()
        return True

    def until(self, phase: StepPhase) -> None:
        while self.dialog._guide and self.dialog._guide.step.phase is not phase and self.on():
            pass

    def named(self, name: str) -> list[tuple[object, ...]]:
        return self.actions.of(name)


@pytest.fixture
def room(qtbot, monkeypatch):
    made: list[Room] = []

    def enter(**settings: object) -> Room:
        made.append(Room(qtbot, **settings))
        here = made[-1]
        said = here.announced.append
        monkeypatch.setattr(run_page, "announce", lambda _, words: said(words))
        return here

    yield enter
    for each in made:
        each.dialog.close()


@pytest.fixture
def dressed(plain):
    theme.dress(plain, theme.DARK)


def test_a_whole_exercise_goes_by_keyboard_alone(room):
    here = room(relax_programme="four")
    here.key(Qt.Key.Key_Return)  # the list has the keyboard
    assert "Voor je begint" in here.words()
    here.key(Qt.Key.Key_Return)
    assert "Sluit je ogen" in here.words()
    here.until(StepPhase.TENSE)
    assert "Maak twee vuisten en druk je ellebogen omlaag." in here.words()
    here.key(Qt.Key.Key_Space)
    assert "Je gaat verder waar je was." in here.words()
    here.key(Qt.Key.Key_Space)
    here.key(Qt.Key.Key_S)
    assert "Gezicht en nek" in here.words()
    here.until(StepPhase.END)
    assert "Rusten telt ook." in here.words()
    here.key(Qt.Key.Key_Return)
    assert not here.dialog.isVisible()
    ((programme, minutes, before, early),) = here.named("end_relaxation")
    assert (programme, before, early) == ("four", None, False)
    assert minutes == pytest.approx((15 + 3 * 41) / 60, abs=0.05)


def test_the_space_bar_is_a_pause_wherever_the_keyboard_is(room):
    here = room(**READ)
    here.press("Begin")
    here.button("Stoppen").setFocus()
    here.key(Qt.Key.Key_Space)
    assert here.dialog.isVisible()
    assert not here.dialog._guide.session.runs


def test_escape_leaves_at_once_and_what_was_done_is_kept_as_a_plain_fact(room):
    here = room(relax_programme="sixteen", **READ)
    here.press("Begin")
    here.until(StepPhase.RELEASE)
    here.key(Qt.Key.Key_Escape)
    assert not here.dialog.isVisible()
    assert here.named("end_relaxation") == [("sixteen", 0.4, None, True)]
    assert here.computer.closed == 1


def test_leaving_while_lying_down_keeps_nothing(room):
    here = room(**READ)
    here.press("Begin")
    here.key(Qt.Key.Key_Escape)
    assert here.named("end_relaxation") == [("short", 0.0, None, True)]


def test_the_cautions_come_once_before_the_first_time_and_stay_near(room):
    here = room()
    here.press("Begin")
    assert "huisarts" in here.words()
    here.press("Begin")
    (changed_to,) = here.named("change")[-1]
    assert changed_to.relax_cautions is False
    again = room(**READ)
    again.press("Begin")
    assert "Sluit je ogen" in again.words()
    third = room(**READ)
    third.press("Voor je begint")
    assert "huisarts" in third.words()


def test_tension_before_and_after_is_kept_where_it_is_given(room):
    here = room(**READ)
    here.press("7")
    here.press("Begin")
    here.until(StepPhase.END)
    assert here.named("end_relaxation")[0][2] == 7
    here.press("4")
    here.press("4")
    assert here.named("tell_tension_after") == [(4,), (None,)]


def test_over_the_longest_programme_the_screen_is_in_time_with_the_clock(room):
    here = room(relax_programme="sixteen", **LONGEST, **READ)
    here.press("Begin")
    begun, seen = here.computer.now, []
    course = here.dialog._guide.session.course
    here.dialog._guide.stepped.connect(
        lambda step: seen.append((here.computer.now - begun, step, here.words()))
    )
    here.until(StepPhase.END)
    assert [step for _, step, _ in seen] == list(course.steps[1:])
    assert max(abs(at - step.starts) for at, step, _ in seen) < 0.2
    assert seen[-1][0] == pytest.approx(1519, abs=0.2)
    for _, step, words in seen[:-1]:
        asked = "Laat los." if step.phase is StepPhase.RELEASE else step.part.cue
        assert asked in words and step.part.name in words


def test_a_hidden_window_goes_on_and_ends_with_its_sound(room):
    here = room(**READ)
    here.press("Begin")
    here.dialog.showMinimized()
    here.until(StepPhase.END)
    assert here.computer.tones[-1][1] == "end"
    assert here.named("end_relaxation")


def test_after_sleep_one_sentence_says_that_it_waited(room):
    here = room(**READ)
    here.press("Begin")
    here.until(StepPhase.TENSE)
    here.computer.now += 8 * 3600
    here.dialog._guide._timer.timeout.emit()
    assert here.words().count("De computer sliep, en je oefening heeft op je gewacht.") == 1
    assert here.named("be_relaxing") == [(True,), (False,)]
    here.press("Ga verder")
    here.until(StepPhase.END)
    assert here.named("end_relaxation")[0][1] == 3.5  # the night does not count


def test_each_step_is_announced_once_and_of_breathing_only_the_first_breath(room):
    here = room(relax_programme="four", relax_rounds="1", **READ)
    here.press("Begin")
    here.until(StepPhase.END)
    assert len(here.announced) == len(set(here.announced)) == 1 + 4 * 2
    assert here.announced[1].startswith("Beide armen. Maak twee vuisten")
    breathing = room(relax_programme="breath", **READ)
    breathing.press("Begin")
    breathing.until(StepPhase.END)
    assert len(breathing.announced) == 3


def test_in_the_dark_any_key_or_click_makes_it_light_and_it_goes_on(room, qtbot):
    here = room(relax_dark="on", **READ)
    here.press("Begin")
    night = here.dialog._night
    here.until(StepPhase.TENSE)
    assert "Krul je tenen een beetje." in [each.text() for each in night.findChildren(QLabel)]
    assert not here.dialog._guide.watched
    QTest.keyClick(night, Qt.Key.Key_Shift)
    assert night.isVisible()
    QTest.keyClick(night, Qt.Key.Key_A)
    assert here.dialog._night is None and not night.isVisible()
    assert here.dialog._guide.session.runs
    here.press("Scherm donker")
    QTest.mouseClick(here.dialog._night, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert here.dialog._night is None
    here.press("Scherm donker")
    here.until(StepPhase.END)
    assert here.dialog._night is None


def test_stretches_by_day_do_not_darken_the_screen_nor_take_the_place_of_the_evening(room):
    here = room(relax_dark="on", relax_programme="sixteen", **READ)
    here.dialog.turn_to("pause")
    here.press("Begin")
    assert here.dialog._night is None
    assert here.named("change") == []
    here.until(StepPhase.END)
    assert here.named("end_relaxation")[0][:2] == ("pause", 2.0)
    assert "liggen" not in here.words()


def test_who_asks_for_the_pause_after_the_end_of_another_one_can_begin_it(room):
    here = room(relax_programme="four", **READ)
    here.press("Begin")
    here.until(StepPhase.END)
    here.dialog.turn_to("pause")
    here.press("Begin")
    here.until(StepPhase.END)
    assert [done[0] for done in here.named("end_relaxation")] == ["four", "pause"]


def test_settings_that_change_meanwhile_leave_an_exercise_alone(room):
    here = room(relax_programme="sixteen", **READ)
    here.press("Begin")
    course = here.dialog._guide.session.course
    here.dialog.settle(changed(Settings(), relax_rounds="2"))
    here.dialog.turn_to("breath")
    assert here.dialog._guide.session.course == course
    here.until(StepPhase.END)
    here.press("Nog een keer")
    lines = here.dialog.findChild(QListWidget).item(3).text()
    assert lines.startswith("Zestien spiergroepen, 23 min")


def test_what_is_adjusted_holds_at_once_and_the_choice_stays(room):
    here = room(**READ)
    here.dialog.turn_to("seven")
    here.press("Aanpassen")
    form = here.dialog._pages.currentWidget()._form
    form.control("relax_rounds").fill(2)
    here.press("Bewaren")
    (kept,) = here.named("change")[-1]
    assert kept.relax_rounds == 2
    listed = here.dialog._choose.programmes
    assert listed.currentItem().text().startswith("Zeven spiergroepen, 10 min")


def test_who_leaves_everything_out_is_told_where_to_change_that(room):
    here = room(relax_without=",".join(key for key, _ in REGIONS), **READ)
    here.press("Begin")
    assert "slaat je nu over" not in here.words()
    assert "Alles van dit programma sla je nu over. Dat kan anders, bij Aanpassen." in here.words()


def test_without_sound_the_words_go_on_and_say_so_once(room):
    here = room(**READ)
    here.computer.silent = True
    here.press("Begin")
    assert "geen geluid" in here.words()
    here.until(StepPhase.TENSE)
    assert "geen geluid" not in here.words()
    here.until(StepPhase.END)
    assert here.named("end_relaxation")


def test_motion_can_be_off(room):
    here = room(motion="off", **READ)
    here.press("Begin")
    assert not here.dialog._guide.watched
    assert not here.dialog._run._swell.isVisible()


def test_every_region_of_every_part_is_in_the_drawing_and_lights_up():
    names = {key for key, _ in REGIONS}
    quiet = drawing((), "#111111", "#eeeeee").decode()
    assert "#eeeeee" not in quiet
    for name in names:
        assert f'id="{name}"' in quiet
        assert drawing((name,), "#111111", "#eeeeee").decode().count("#eeeeee") == 1
    assert {name for part in PARTS for name in part.lit} <= names


def test_the_drawn_body_is_lit_on_the_screen(qtbot):
    picture = BodyPicture(theme.DARK)
    qtbot.addWidget(picture)
    picture.resize(200, 428)
    dark = picture.grab().toImage()
    picture.light(("belly",))
    lit = picture.grab().toImage()
    assert dark.pixelColor(100, 200).name() == theme.DARK.line
    assert lit.pixelColor(100, 200).name() == theme.DARK.accent
    assert lit.pixelColor(100, 150).name() == theme.DARK.line


def test_the_dim_words_of_the_dark_screen_still_read():
    assert contrast(theme.NIGHT.words, theme.NIGHT.ground) >= 4.5


@pytest.mark.parametrize("longer", [False, True])
def test_every_page_has_its_names_and_no_words_are_cut_off(dressed, room, monkeypatch, longer):
    if longer:
        monkeypatch.setattr(i18n, "_translator", LongWords())
    here = room()
    pages = []
    for go in (
        lambda: None,
        here.dialog._show_cautions,
        here.dialog._show_adjust,
        here.dialog._show_choose,
        here.dialog._begin,
        lambda: here.until(StepPhase.TENSE),
        lambda: here.until(StepPhase.RELEASE),
        here.dialog._pause_or_go_on,
        here.dialog._pause_or_go_on,
        lambda: here.until(StepPhase.END),
    ):
        go()
        QApplication.processEvents()
        pages.append((nameless(here.dialog), cut_off(here.dialog)))
    assert pages == [([], [])] * len(pages)


def test_every_programme_of_the_table_is_offered_with_its_length(room):
    here = room()
    listed = here.dialog.findChild(QListWidget)
    assert listed.count() == len(PROGRAMMES)
    assert listed.item(3).text() == (
        "Zestien spiergroepen, 12 min\nAlles apart. Goed om mee te beginnen."
    )


def test_a_screen_reader_is_told_what_is_lit(room):
    here = room(**READ)
    here.press("Begin")
    here.until(StepPhase.TENSE)
    picture = here.dialog.findChild(BodyPicture)
    told = QAccessible.queryAccessibleInterface(picture).text(QAccessible.Text.Name)
    assert told == "Getekend lijf, verlicht: Voeten"


def test_half_strength_is_said_and_a_gentle_part_is_always_gentle(room):
    here = room(relax_programme="sixteen", relax_half="on", **READ)
    here.press("Begin")
    here.until(StepPhase.TENSE)
    assert "Heel licht is genoeg." in here.words()
    assert replace(here.dialog._settings, relax_half=False) != here.dialog._settings
