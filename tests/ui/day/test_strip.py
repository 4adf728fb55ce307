"""The day strip: where everything lies, that all words have room, and that it can be heard."""

from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from evenings import at, snapshot
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from slaaprust.domain.records.journal import Alcohol, Meal, Nicotine, Sip, Tonight, Workout
from slaaprust.domain.settings.settings import Language
from slaaprust.domain.tables.exercise import Intensity
from slaaprust.ui.day.export import picture_of
from slaaprust.ui.day.layout import StripLayout, laid_out
from slaaprust.ui.day.model import DayModel, day_picture
from slaaprust.ui.day.strip import DayStrip
from slaaprust.ui.day.words import described
from slaaprust.ui.kit.save_picture import pdf, png, svg
from slaaprust.ui.kit.theme import DARK, LIGHT
from slaaprust.wording.i18n import speak

# The offscreen platform says this of every tooltip.
TOOLTIP = pytest.mark.qt_log_ignore("does not support raise")
pytestmark = pytest.mark.usefixtures("qapp")

COFFEES = (
    Sip(at("07:40"), "filterkoffie", 60),
    Sip(at("10:10"), "espresso", 65),
    Sip(at("13:05"), "mok", 120, 30),
)
FULL = (
    *COFFEES,
    Workout(at("18:30"), Intensity.VIGOROUS, 60),
    Meal(at("19:10")),
    Sip(at("20:10"), "espresso", 65),
    Workout(at("20:30"), Intensity.VIGOROUS, 45, planned=True),
    Alcohol(at("20:40"), 1.5),
    Nicotine(at("21:10")),
)
ALL_LINES = {"last_alcohol": "tray", "last_nicotine": "tray", "last_meal": "tray"}
wall = datetime.fromisoformat
SHIFT = Tonight(at("12:00"), wall("2026-11-19T08:30"), wall("2026-11-19T16:00"))
PICTURES = {
    "morning": day_picture(snapshot("07:00")),
    "afternoon": day_picture(snapshot("14:20", *COFFEES)),
    "preview": day_picture(snapshot("17:40", *COFFEES), Sip(at("17:40"), "espresso", 130)),
    "full": day_picture(snapshot("22:05", *FULL, **ALL_LINES)),
    "bedtime": day_picture(snapshot("23:00", *FULL, **ALL_LINES)),
    "night": day_picture(snapshot("2026-11-19T06:59", *FULL, **ALL_LINES)),
    "shift": day_picture(snapshot("2026-11-19T03:00", SHIFT, *COFFEES)),
    "fifteen": day_picture(snapshot("12:00", *[Sip(at("11:30"), "espresso", 65)] * 15)),
    "hour by hour": day_picture(
        snapshot(
            "22:00", *[Sip(at(f"{n:02}:{m}"), "thee", 30) for n in range(7, 22) for m in (10, 40)]
        )
    ),
}
ANY_PICTURE = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
SURFACES = [(900, 220, 13), (320, 220, 13), (640, 200, 13), (1366, 300, 13), (900, 320, 26)]
ANY_SURFACE = pytest.mark.parametrize(("width", "height", "letters"), SURFACES)


def layout(
    picture: DayModel, width: int = 900, height: int = 220, letters: int = 13
) -> StripLayout:
    font = QFont()
    font.setPixelSize(letters)
    return laid_out(QRectF(0, 0, width, height), picture, font)


def words(made: StripLayout, kind: str) -> list[str]:
    return [each.text for each in made.labels if each.kind == kind]


def shown(picture: DayModel, qtbot) -> DayStrip:
    strip = DayStrip(DARK)
    qtbot.addWidget(strip)
    strip.resize(900, 220)
    strip.show_day(picture)
    strip.show()
    strip.setFocus()
    return strip


def mg_at(picture: DayModel, x: float) -> float:
    return picture.curve[round(x * (len(picture.curve) - 1))].band.estimate


# Where things lie


@pytest.mark.parametrize("language", [Language.DUTCH, Language.ENGLISH])
def test_every_usual_line_has_its_words_all_day_long(language: Language) -> None:
    speak(language)
    try:
        for quarter in range(7 * 4, 24 * 4):
            hour, minute = divmod(quarter * 15, 60)
            picture = day_picture(snapshot(f"{hour:02}:{minute:02}", *COFFEES))
            hung = layout(picture, 712, 240).stems
            lines = (picture.bed, picture.landing, *picture.cutoffs)
            wanted = {"now", *(each.id for each in lines if each.at != picture.now.at)}
            assert hung.keys() == wanted, f"{hour:02}:{minute:02}"
    finally:
        speak(Language.DUTCH)


def test_the_strip_goes_from_getting_up_to_an_hour_after_bed():
    picture = day_picture(snapshot("14:20"))
    assert (picture.start, picture.end) == (at("07:00"), at("2026-11-19T00:00"))
    assert picture.now.x == pytest.approx((7 + 20 / 60) / 17)
    assert picture.bed.x == pytest.approx(16 / 17)
    assert picture.landing.x == pytest.approx(14.75 / 17)
    assert {each.id: each.x for each in picture.cutoffs} == {
        "caffeine": pytest.approx(10 / 17),
        "exercise": pytest.approx(12 / 17),
    }


def test_after_bedtime_the_strip_grows_so_that_now_is_still_on_it():
    picture = day_picture(snapshot("2026-11-19T03:00"))
    assert picture.end == at("2026-11-19T03:15")
    assert picture.now.x == pytest.approx(20 / 20.25)


def test_the_strip_never_goes_past_getting_up():
    assert day_picture(snapshot("2026-11-19T06:59")).end == at("2026-11-19T07:00")


def test_a_night_shift_has_its_bed_in_the_morning():
    picture = day_picture(snapshot("2026-11-19T03:00", SHIFT))
    assert picture.end == at("2026-11-19T09:30")
    assert picture.bed.x == pytest.approx(25.5 / 26.5)
    assert picture.now.x == pytest.approx(20 / 26.5)


def test_the_hour_that_spring_skips_is_not_on_the_strip():
    picture = day_picture(snapshot("2026-03-29T06:00"))
    local = [picture.evening.local(each.at).hour for each in picture.hours]
    assert local[-6:] == [0, 1, 3, 4, 5, 6]
    assert picture.end - picture.start == timedelta(hours=22, minutes=15)
    steps = [b.x - a.x for a, b in pairwise(picture.hours)]
    assert steps == pytest.approx([1 / 22.25] * len(steps))


def test_the_hour_that_autumn_doubles_is_on_the_strip_twice():
    picture = day_picture(snapshot("2026-10-25T05:00"))
    local = [picture.evening.local(each.at).hour for each in picture.hours]
    assert local[-7:] == [0, 1, 2, 2, 3, 4, 5]
    assert picture.end - picture.start == timedelta(hours=23, minutes=15)
    assert picture.now.x == pytest.approx(23 / 23.25)
    steps = [b.x - a.x for a, b in pairwise(picture.hours)]
    assert steps == pytest.approx([1 / 23.25] * len(steps))


def test_a_slow_drink_and_an_effort_take_their_time_on_the_strip():
    picture = day_picture(snapshot("21:00", COFFEES[2], FULL[3]))
    assert [(each.since * 17, each.x * 17) for each in picture.marks] == [
        (pytest.approx(6 + 5 / 60), pytest.approx(6 + 35 / 60)),
        (pytest.approx(10.5), pytest.approx(11.5)),
    ]


def test_only_what_counts_for_the_night_is_after_its_cutoff():
    light = Workout(at("21:00"), Intensity.LIGHT, 30)
    decaf = Sip(at("21:30"), "decafe", 3)
    picture = day_picture(snapshot("22:05", light, decaf, *FULL, **ALL_LINES))
    late = [type(each.entry).__name__ for each in picture.marks if each.late]
    assert late == ["Sip", "Workout", "Alcohol", "Nicotine"]


def test_the_curve_tells_the_same_as_the_snapshot():
    now = snapshot("14:20", *COFFEES)
    picture = day_picture(now)
    assert mg_at(picture, picture.now.x) == pytest.approx(now.caffeine_now.estimate, rel=0.02)
    assert mg_at(picture, picture.bed.x) == pytest.approx(now.caffeine_at_bed.estimate, rel=0.02)
    assert all(each.band.low <= each.band.estimate <= each.band.high for each in picture.curve)


def test_a_preview_begins_at_the_drink_and_ends_higher():
    picture = PICTURES["preview"]
    assert picture.preview[0].x == pytest.approx(picture.now.x)
    assert picture.preview[0].band.estimate == pytest.approx(picture.now_mg.estimate)
    assert picture.preview[-1].band.estimate > picture.curve[-1].band.estimate
    assert picture.preview_mg.estimate > picture.bed_mg.estimate


def test_a_peak_stays_under_the_top_of_the_scale():
    for picture in PICTURES.values():
        highest = max(each.band.high for each in (*picture.curve, *picture.preview))
        assert highest < picture.top_mg


@settings(max_examples=40)
@given(st.datetimes(wall("2026-01-02"), wall("2026-12-30")), st.integers(0, 1439))
def test_every_place_lies_on_the_strip(now, minutes):
    drunk = now - timedelta(minutes=minutes)
    picture = day_picture(snapshot(now.isoformat(), Sip(at(drunk.isoformat()), "mok", 120, 45)))
    lines = (picture.now, picture.bed, picture.landing, *picture.cutoffs, *picture.hours)
    assert all(0 <= each.x <= 1 for each in (*lines, *picture.curve))
    assert all(0 <= each.since <= each.x <= 1 for each in picture.marks)
    assert picture.start <= picture.now.at <= picture.end
    assert picture.now.at == at(now.isoformat()).astimezone(UTC)


# Room for words


@ANY_SURFACE
@ANY_PICTURE
def test_no_words_overlap_or_are_cut_off(picture, width, height, letters):
    made = layout(picture, width, height, letters)
    rects = [each.rect for each in (*made.labels, *made.chips)]
    assert not [pair for pair in combinations(rects, 2) if pair[0].intersects(pair[1])]
    assert all(made.whole.contains(each) for each in rects)


@ANY_SURFACE
@ANY_PICTURE
def test_no_line_runs_through_words(picture, width, height, letters):
    made = layout(picture, width, height, letters)
    above = [each for each in made.labels if each.rect.bottom() <= made.plot.top() + 2]
    assert not [
        (label, name)
        for label in above
        for name, stem in made.stems.items()
        if name != label.kind and stem.intersects(label.rect)
    ]


@ANY_SURFACE
@ANY_PICTURE
def test_now_is_always_told(picture, width, height, letters):
    assert words(layout(picture, width, height, letters), "now")


def test_a_wide_strip_names_every_line_in_full():
    made = layout(PICTURES["afternoon"])
    assert {each.text for each in made.labels if each.kind != "hour"} >= {
        "nu 14:20", "bed 23:00", "cafeïnestop 17:00", "landing 21:45", "zwaar sporten tot 19:00",
        "± 168 mg", "± 51 mg",
    }  # fmt: skip


def test_a_narrow_strip_drops_the_lightest_words():
    made = layout(PICTURES["full"], 320)
    assert words(made, "caffeine") == ["cafeïnestop 17:00"]
    assert not words(made, "meal")


def test_many_drinks_at_once_share_one_place():
    chips = layout(PICTURES["fifteen"]).chips
    assert [len(each.marks) for each in chips] == [15]
    assert chips[0].count == "15"


@ANY_PICTURE
def test_every_mark_has_a_place_and_one_only(picture):
    placed = [mark.uid for chip in layout(picture, 320).chips for mark in chip.marks]
    assert sorted(placed) == sorted(each.uid for each in picture.marks)


# Read and heard


def test_everything_on_the_strip_can_be_read():
    told = described(PICTURES["full"])
    for part in (
        "vanaf 07:00", "bedtijd 23:00", "nu 22:05", "cafeïnestop 17:00", "landing 21:45",
        "07:40 filterkoffie, 60 mg", "13:05 tot 13:35 mok koffie, 120 mg",
        "20:10 espresso, 65 mg, na je grens van 17:00", "(gepland)", "Alcohol, glazen: 1,5",
        "± 109 mg (tussen 67 mg en 154 mg)", "± 96 mg (tussen 54 mg en 143 mg)",
    ):  # fmt: skip
        assert part in told


def test_every_label_is_in_the_description():
    picture = PICTURES["afternoon"]
    told = described(picture)
    values = [each for each in layout(picture).labels if each.kind not in ("hour", "scale")]
    assert [each.text for each in values if each.text.removeprefix("bed ") not in told] == []


def test_the_same_thing_fifteen_times_is_said_once():
    assert "15 × 11:30 espresso, 65 mg." in described(PICTURES["fifteen"])


def test_an_empty_day_is_told_as_one():
    told = described(PICTURES["morning"])
    assert "geen cafeïne" in told
    assert "Nog niets genoteerd." in told


def test_a_preview_is_told_with_and_without_the_drink():
    told = described(PICTURES["preview"])
    assert "Met espresso, 130 mg erbij" in told
    assert "± 115 mg" in told
    assert "± 51 mg" in told


def test_the_strip_has_a_name_and_tells_what_it_shows(qtbot):
    strip = shown(PICTURES["full"], qtbot)
    assert strip.accessibleName() == "Je dag"
    assert strip.accessibleDescription() == described(PICTURES["full"])


@TOOLTIP
def test_the_keys_go_along_the_marks(qtbot):
    strip = shown(PICTURES["afternoon"], qtbot)
    heard = []
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
    ):
        QTest.keyClick(strip, key)
        heard.append(strip.accessibleDescription()[:5])
    assert heard == ["07:40", "10:10", "07:40", "13:05", "07:40"]
    assert QToolTip.text() == "07:40 filterkoffie, 60 mg"


@TOOLTIP
def test_enter_opens_the_chosen_mark(qtbot):
    strip = shown(PICTURES["afternoon"], qtbot)
    QTest.keyClick(strip, Qt.Key.Key_End)
    with qtbot.waitSignal(strip.opened) as opened:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == [("0002",)]


def test_a_click_opens_the_mark_under_it(qtbot):
    strip = shown(PICTURES["afternoon"], qtbot)
    place = layout(PICTURES["afternoon"]).chips[1].rect.center().toPoint()
    with qtbot.waitSignal(strip.opened) as opened:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [("0001",)]


@TOOLTIP
def test_leaving_the_marks_brings_the_whole_day_back(qtbot):
    strip = shown(PICTURES["afternoon"], qtbot)
    QTest.keyClick(strip, Qt.Key.Key_End)
    QCoreApplication.sendEvent(strip, QFocusEvent(QEvent.Type.FocusOut))
    assert strip.accessibleDescription() == described(PICTURES["afternoon"])


@TOOLTIP
def test_a_chosen_mark_survives_a_narrower_strip(qtbot):
    strip = shown(PICTURES["hour by hour"], qtbot)
    QTest.keyClick(strip, Qt.Key.Key_End)
    strip.resize(320, 220)
    strip.grab()
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert "thee" in strip.accessibleDescription()


def test_without_marks_the_keys_do_nothing(qtbot):
    strip = shown(PICTURES["morning"], qtbot)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Return):
        QTest.keyClick(strip, key)
    assert strip.accessibleDescription() == described(PICTURES["morning"])


def test_a_larger_font_asks_for_more_room(qtbot):
    strip = shown(PICTURES["full"], qtbot)
    usual, font = strip.sizeHint(), strip.font()
    font.setPixelSize(30)
    strip.setFont(font)
    assert strip.sizeHint().height() > 1.5 * usual.height()


def test_a_strip_without_a_day_is_empty_and_quiet(qtbot):
    strip = DayStrip(LIGHT)
    qtbot.addWidget(strip)
    assert not strip.grab().isNull()


# As a picture


@pytest.mark.parametrize("look", (DARK, LIGHT), ids=("dark", "light"))
@ANY_PICTURE
def test_a_picture_file_holds_the_day_in_its_colours(picture, look):
    image = QImage.fromData(png(picture_of(picture), look))
    assert image.size() == QSize(1800, 440)
    assert image.pixelColor(2, 438).name() == look.ground
    assert len({image.pixel(x, y) for x in range(0, 1800, 7) for y in range(0, 440, 5)}) > 8
    assert image.text("Description") == described(picture)


def test_a_drawing_for_print_holds_the_same_words():
    picture = PICTURES["full"]
    root = ElementTree.fromstring(svg(picture_of(picture), LIGHT))
    space = "{http://www.w3.org/2000/svg}"
    texts = {each.text for each in root.iter(f"{space}text")}
    assert texts >= {each.text for each in layout(picture).labels}
    assert root.findtext(f"{space}title") == "Je dag"
    assert root.findtext(f"{space}desc") == described(picture)
    assert pdf(picture_of(picture)).startswith(b"%PDF")


def test_the_widget_paints_what_the_file_shows(qtbot):
    strip = shown(PICTURES["afternoon"], qtbot)
    strip.clearFocus()
    grabbed = strip.grab().toImage()
    assert grabbed.pixelColor(1, 218).name() == DARK.ground
    assert grabbed.pixelColor(882, 150).name() != DARK.ground
