"""The form of one night: filled in by keyboard alone, explained while typing, and never lost."""

from datetime import date, timedelta
from enum import Enum

import pytest
from fakes import FakeActions, MemoryDrafts, World
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from seeing import LongWords, cut_off, nameless, opened

from slaaprust.domain.nights.nights import night_in
from slaaprust.domain.records.night import QUESTIONS, HowMuch, Night
from slaaprust.domain.values.fields import Choice, Maybe
from slaaprust.ui.diary.night_dialog import MorningOfNight, NightDialog, NightPage
from slaaprust.ui.forms.controls.common import ControlSpec
from slaaprust.ui.forms.controls.scale import ScaleControl
from slaaprust.ui.forms.controls.short_text import TypedField
from slaaprust.wording import i18n

EVENING = date(2026, 11, 17)
Key = Qt.Key


class Bedside:
    """A form for last night before a companion, on the morning of 18 November at 07:30."""

    def __init__(self, qtbot, world: World | None = None, drafts: MemoryDrafts | None = None):
        self.world = world or World("2026-11-18T07:30")
        self.drafts = drafts or MemoryDrafts()
        self.actions, self.nights = FakeActions(), self.world.companion.diary
        self.actions.lead(tell_night=self._tell)
        self.actions.lead(delete_night=lambda day: self.window.hear(self.nights.delete(day)))
        sheet = self.nights.sheet(EVENING)
        self.window = NightDialog(self.actions, sheet, self.world.companion.now, self.drafts)
        opened(qtbot, self.window)

    def _tell(self, evening: date, raw: dict[str, str]) -> None:
        self.window.hear(self.nights.tell(evening, raw))

    def type(self, *keys: str | Qt.Key) -> None:
        """Type where the keyboard is."""
        for key in keys:
            there = QApplication.focusWidget()
            if isinstance(key, str):
                QTest.keyClicks(there, key)
            else:
                QTest.keyClick(there, key)

    def wrong(self) -> list[str]:
        labels = self.window.findChildren(QLabel)
        return [e.text() for e in labels if e.property("wrong") and e.isVisible()]

    def field(self, name: str) -> TypedField:
        fields = self.window.findChildren(TypedField)
        return next(each for each in fields if each.accessibleName() == name)

    def press(self, text: str) -> None:
        buttons = self.window.findChildren(QPushButton)
        next(each for each in buttons if each.text() == text).click()

    @property
    def night(self) -> Night | None:
        kept = self.nights.of(EVENING)
        return night_in(kept) if kept else None


@pytest.fixture
def bedside(qtbot):
    return lambda *args: Bedside(qtbot, *args)


def test_a_whole_night_by_the_keyboard_alone(bedside):
    here = bedside()
    tab = Key.Key_Tab
    here.type("2245", tab, "2315", tab, "620", tab, "0650", tab)
    here.type("40", tab, "2", tab, "35", tab, tab)
    here.type("4", tab)  # quality
    here.type("3", tab, "1", tab)  # legs, heartbeat
    here.type(*[tab] * 8, "vaak gedraaid")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    night = here.night
    assert f"{night.in_bed:%d %H:%M} {night.out_of_bed:%d %H:%M}" == "17 22:45 18 06:50"
    assert (night.sol, night.awakenings, night.waso, night.still_trying) == (40, 2, 35, None)
    assert (night.quality, night.remark) == (4, "vaak gedraaid")
    assert (night.legs, night.heartbeat, night.panic) == (HowMuch.CLEARLY, HowMuch.NOT, None)
    assert not here.window.isVisible()


def test_enter_in_a_field_keeps_the_night(bedside):
    here = bedside()
    here.type("2245", Key.Key_Return)
    assert here.night.in_bed is not None and here.night.out_of_bed is None


def test_enter_on_a_degree_keeps_the_night_once(bedside):
    here = bedside()
    here.type(*[Key.Key_Tab] * 8, "4", Key.Key_Return)
    assert here.night.quality == 4 and len(here.actions.of("tell_night")) == 1


def test_times_are_written_out_as_one_leaves_them(bedside):
    here = bedside()
    here.type("2245", Key.Key_Tab)
    assert here.field("In bed").text() == "22:45"


def test_what_cannot_be_is_explained_while_typing_but_not_what_is_half_typed(bedside):
    here = bedside()
    here.type("2315", Key.Key_Tab, "2", "2", "4")
    assert here.wrong() == []
    here.type("5")
    assert here.wrong() == ["22:45 ligt voor 23:15. Kijk beide tijden nog na."]
    here.type(Key.Key_Backspace, Key.Key_Backspace, "50")
    assert len(here.wrong()) == 1
    here.type(*[Key.Key_Backspace] * 4, "2330")
    assert here.wrong() == []


def test_what_was_left_half_typed_is_explained_once_one_goes_on(bedside):
    here = bedside()
    here.type("22:", Key.Key_Tab)
    assert here.wrong() == ["'22:' is geen tijd. Schrijf een tijd als 23:00."]


def test_what_is_wrong_is_not_kept_and_the_keyboard_goes_there(bedside):
    here = bedside()
    here.type("2245", *[Key.Key_Tab] * 4, "veel", Key.Key_Return)
    assert here.night is None
    assert here.wrong() == ["Kies een getal, niet 'veel'."]
    assert QApplication.focusWidget() is here.field("Tijd tot inslapen")


def test_an_empty_form_is_explained_and_not_kept(bedside):
    here = bedside()
    here.type(Key.Key_Return)
    assert here.night is None and here.wrong() == ["Er is nog niets ingevuld."]


def test_a_time_still_to_come_is_judged_by_the_clock_of_that_moment(bedside):
    here = bedside()
    here.type(*[Key.Key_Tab] * 3, "0740")
    assert here.wrong() == ["Dat tijdstip ligt nog voor je."]
    here.world.clock.forward(minutes=15)
    here.type(Key.Key_Return)
    assert here.night.out_of_bed is not None


def told(world: World) -> World:
    for days in (1, 2, 3):
        raw = {"in_bed": "23:10", "out_of_bed": "06:55", "sol": "25"}
        world.companion.diary.tell(EVENING - timedelta(days=days), raw)
    return world


def test_starting_values_are_shown_and_only_kept_once_they_are_taken(bedside):
    here = bedside(told(World("2026-11-18T07:30")))
    assert here.field("In bed").placeholderText() == "meestal 23:10"
    assert here.field("In bed").text() == ""
    here.type(Key.Key_Down, Key.Key_Tab, "2330", Key.Key_Return)
    assert f"{here.night.in_bed:%H:%M}" == "23:10"
    assert (here.night.out_of_bed, here.night.sol) == (None, None)


def test_one_button_takes_them_all_but_overwrites_nothing(bedside):
    here = bedside(told(World("2026-11-18T07:30")))
    here.type("2200")
    here.press("Zoals meestal")
    here.press("Bewaren")
    night = here.night
    assert (f"{night.in_bed:%H:%M}", f"{night.out_of_bed:%H:%M}", night.sol) == (
        "22:00",
        "06:55",
        25,
    )


def texts(here: Bedside) -> list[str]:
    return [each.text() for each in here.window.findChildren(TypedField)]


def test_what_is_left_blank_stays_blank_when_the_keyboard_leaves_it(bedside):
    here = bedside()
    here.window.findChildren(TypedField)[0].setFocus()
    here.type(*[Key.Key_Tab] * 8)
    assert texts(here) == [""] * 8


def test_a_night_of_which_little_is_told_is_corrected_from_blank_fields(bedside):
    world = World("2026-11-18T07:30")
    world.companion.diary.tell(EVENING, {"in_bed": "22:45", "sol": "5"})
    assert texts(bedside(world)) == ["22:45", "", "", "", "5", "", "", ""]


@pytest.mark.parametrize("nothing", ["-", "uit"])
def test_a_word_for_nothing_is_taken_as_such(bedside, nothing):
    here = bedside()
    field = here.window.findChildren(TypedField)[0]
    field.setFocus()
    here.type(nothing, Key.Key_Up)
    assert field.text() == field._usual
    field.setText(nothing)
    here.type(Key.Key_Tab)
    assert field.text() == ""
    assert here.wrong() == []


def test_an_arrow_goes_on_from_what_is_there(bedside):
    here = bedside()
    here.type("2358", Key.Key_Up)
    assert here.field("In bed").text() == "00:03"
    here.type(Key.Key_Down, Key.Key_Down)
    assert here.field("In bed").text() == "23:53"
    here.field("Tijd tot inslapen").setFocus()
    here.type("3", Key.Key_Down)
    assert here.field("Tijd tot inslapen").text() == "0"
    here.field("Keren wakker").setFocus()
    here.type("3", Key.Key_Up)
    assert here.field("Keren wakker").text() == "4"
    here.field("Wakker 's nachts").setFocus()
    here.type("x", Key.Key_Up, Key.Key_Down)
    assert here.field("Wakker 's nachts").text() == "x"


def test_a_half_filled_form_is_there_again_and_says_so(bedside):
    here = bedside()
    here.type("2245", Key.Key_Tab, "23")
    here.window.close()
    here.window._page._form._draft.keep()  # which the end of the window would do
    again = bedside(here.world, here.drafts)
    assert again.window._page._form.raw() | {"in_bed": "22:45", "try_to_sleep": "23"} == (
        again.window._page._form.raw()
    )
    texts = [each.text() for each in again.window.findChildren(QLabel) if each.isVisible()]
    assert "Hier was je gebleven." in texts
    again.press("Begin opnieuw")
    assert set(again.window._page._form.raw().values()) == {""}
    assert not here.drafts.texts


def test_once_kept_there_is_no_draft(bedside):
    here = bedside()
    here.type("2245")
    here.window._page._form._draft.keep()
    assert here.drafts.texts
    here.type(Key.Key_Tab, "2315", Key.Key_Return)
    here.window._page._form._draft.keep()  # leaving the last field has written its time out
    assert not here.drafts.texts


@pytest.mark.parametrize("text", ["", "{", "[1]", '"x"', '{"in_bed": 5, "legs": "blue", "x": 1}'])
def test_a_draft_that_makes_no_sense_does_no_harm(bedside, text):
    here = bedside(None, MemoryDrafts({f"night-{EVENING}": text}))
    raw = here.window._page._form.raw()
    assert raw.keys() == {each.key for each in QUESTIONS} and raw["legs"] == ""


def test_a_night_that_is_told_is_put_right_in_the_same_form(bedside):
    world = World("2026-11-18T07:30")
    world.companion.diary.tell(EVENING, {"in_bed": "22:45", "quality": "2", "legs": "little"})
    here = bedside(world)
    assert here.field("In bed").text() == "22:45"
    here.type(*[Key.Key_Tab] * 3, "0650", Key.Key_Return)
    night = here.night
    assert (night.quality, night.legs, f"{night.out_of_bed:%H:%M}") == (
        2,
        HowMuch.A_LITTLE,
        "06:50",
    )


def test_it_can_be_taken_out_from_its_form(bedside):
    world = World("2026-11-18T07:30")
    world.companion.diary.tell(EVENING, {"quality": "2"})
    here = bedside(world)
    here.press("Weghalen")
    assert here.night is None and not here.window.isVisible()


def test_longer_words_fit_and_all_has_a_name(bedside, monkeypatch):
    monkeypatch.setattr(i18n, "_translator", LongWords())
    here = bedside(told(World("2026-11-18T07:30")))
    assert cut_off(here.window) == []
    assert nameless(here.window) == []


def test_every_question_of_the_table_is_asked_under_its_own_name(bedside):
    here = bedside()
    names = {each.accessibleName() for each in here.window.findChildren(QWidget)}
    assert {each.label for each in QUESTIONS} <= names


# Degrees


class Degree(Enum):
    A, B, C = "a", "b", "c"


MOE = Maybe(Choice(((Degree.A, "niet"), (Degree.B, "een beetje"), (Degree.C, "duidelijk"))))


@pytest.fixture
def degrees(qtbot) -> ScaleControl:
    made = ScaleControl(MOE, ControlSpec("Moe", "", str))
    opened(qtbot, made)
    made.setFocus()
    return made


def keys(degrees: ScaleControl, *pressed: Qt.Key) -> object:
    for key in pressed:
        QTest.keyClick(QApplication.focusWidget(), key)
    chosen = degrees.raw()
    return chosen and chosen.value


def test_a_degree_is_chosen_by_number_arrow_and_click_and_taken_back(degrees):
    assert degrees.raw() is None
    assert keys(degrees, Key.Key_2) == "b"
    assert keys(degrees, Key.Key_Right, Key.Key_Right) == "c"
    assert keys(degrees, Key.Key_Left, Key.Key_Left, Key.Key_Left) == "a"
    assert keys(degrees, Key.Key_0) is None
    first = degrees.findChildren(QPushButton)[0]
    first.click()
    assert degrees.raw() is Degree.A
    first.click()
    assert degrees.raw() is None
    assert keys(degrees, Key.Key_4, Key.Key_A) is None


def test_tab_comes_in_at_the_degree_that_is_chosen(degrees):
    degrees.fill(Degree.B)
    entrances = [
        each.text()
        for each in degrees.findChildren(QPushButton)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert entrances == ["een beetje"]


# On top of the morning


def test_the_morning_keeps_the_night_and_leaves_the_thoughts(qtbot):
    world, actions = World("2026-11-18T07:30"), FakeActions()
    sheet = world.companion.diary.sheet(EVENING)
    page = NightPage(actions, sheet, world.companion.now, MemoryDrafts())
    window = MorningOfNight(actions, (), page)
    opened(qtbot, window)
    actions.lead(tell_night=lambda day, raw: window.hear(world.companion.diary.tell(day, raw)))
    QTest.keyClicks(QApplication.focusWidget(), "2245")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert world.companion.diary.of(EVENING)
    assert window.isVisible() and not page.isVisible()
    assert not any(each.isVisible() for each in page.buttons)
    texts = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert "Bewaard: nacht van dinsdag 17 op woensdag 18 november 2026" in texts
