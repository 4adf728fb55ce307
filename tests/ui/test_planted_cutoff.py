"""A sixth row in the table of cutoffs is there at once: strip, icon, words, command line."""

import json
from datetime import datetime, timedelta

import pytest
from evenings import at, snapshot
from fakes import World
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from slaaprust.commands.diagnostics import Environment
from slaaprust.commands.dispatch import CommandContext, dispatch_now
from slaaprust.domain.records.journal import Meal
from slaaprust.domain.tonight import cutoffs, due
from slaaprust.domain.tonight.cutoffs import CUTOFFS, Cutoff
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.tonight.moments import moments_of
from slaaprust.domain.tonight.prompt import Prompt
from slaaprust.ui.day.layout import StripLayout
from slaaprust.ui.day.model import DayModel, day_picture
from slaaprust.ui.day.paint import paint_day
from slaaprust.ui.day.words import described, marks_words
from slaaprust.ui.kit.theme import DARK
from slaaprust.ui.shell.tray_icon import spec
from slaaprust.wording.cards import names
from slaaprust.wording.prompts import card_of, prompt_sentence, prompt_title
from slaaprust.wording.sentences import behind_line

pytestmark = pytest.mark.usefixtures("qapp")


def _at_half_past_three(day: Day) -> datetime:
    return day.evening.bedtime - timedelta(hours=7, minutes=30)


LIQUORICE = Cutoff(
    key="liquorice",
    limit=_at_half_past_three,
    speaks=lambda _: True,
    last="Laatste drop",
    prompt=("Liever geen drop meer", "Om {cutoff} is het mooi geweest."),
    card="evening-intake",
    strip=("drop tot {time}", "drop {time}"),
    behind="drop",
)


@pytest.fixture(autouse=True)
def planted(monkeypatch: pytest.MonkeyPatch) -> Cutoff:
    monkeypatch.setattr(cutoffs, "CUTOFFS", (*CUTOFFS, LIQUORICE))
    monkeypatch.setattr(due, "MOMENTS", (*due.MOMENTS, *moments_of(LIQUORICE)))
    return LIQUORICE


def painted(picture: DayModel) -> StripLayout:
    image = QImage(900, 220, QImage.Format.Format_RGB32)
    font = QFont()
    font.setPixelSize(13)
    painter = QPainter(image)
    painter.setFont(font)
    try:
        return paint_day(painter, QRectF(0, 0, 900, 220), picture, DARK)
    finally:
        painter.end()


def test_it_lies_on_the_strip_with_its_words():
    picture = day_picture(snapshot("14:00"))
    assert [each.id for each in picture.cutoffs] == ["caffeine", "exercise", "liquorice"]
    made = painted(picture)
    assert [each.text for each in made.labels if each.kind == "liquorice"] == ["drop tot 15:30"]
    assert "liquorice" in made.stems


def test_its_line_is_painted():
    with_line, image = day_picture(snapshot("14:00")), QImage(900, 220, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    made = paint_day(painter, QRectF(0, 0, 900, 220), with_line, DARK)
    painter.end()
    (line,) = [each for each in with_line.cutoffs if each.id == "liquorice"]
    x = round(made.x(line.x))
    top, bottom = round(made.plot.top()) + 2, round(made.plot.bottom()) - 6
    column = {image.pixelColor(x, y).name() for y in range(top, bottom)}
    beside = {image.pixelColor(x - 5, y).name() for y in range(top, bottom)}
    assert len(column) > len(beside)


def test_it_is_read_out_with_the_other_times():
    assert "drop tot 15:30" in described(day_picture(snapshot("14:00")))


def test_it_is_on_the_command_line():
    def nothing_around() -> Environment:
        raise AssertionError("only the doctor asks for it")

    world = World("2026-11-18T16:00", language="nl")
    context = CommandContext(world.companion, nothing_around)
    told = json.loads(dispatch_now(["status", "--json"], context).out)["cutoffs"]
    assert told["liquorice"] == "2026-11-18T15:30:00+01:00"
    assert "Geen drop meer, als dat past" in dispatch_now(["status"], context).out
    assert "15:30  Laatste drop: " in dispatch_now(["agenda"], context).out


def test_it_is_told_at_the_icon():
    before, after = snapshot("15:29"), snapshot("15:30")
    assert (spec(before).behind, spec(after).behind) == (False, True)
    assert behind_line(after) == "Geen drop meer, als dat past"


def test_it_is_prompted_in_its_own_words():
    now = snapshot("15:30")
    prompt = Prompt(tuple(each for each in now.plan if each.id == "last_liquorice"), "")
    assert prompt_title(prompt, now) == "Liever geen drop meer"
    assert prompt_sentence(prompt, now) == "Om 15:30 is het mooi geweest."
    assert card_of(prompt.lead) in names()


def test_what_is_logged_is_held_against_its_own_row(monkeypatch: pytest.MonkeyPatch):
    snack = Cutoff(
        key="snack",
        logged=Meal,
        limit=_at_half_past_three,
        speaks=lambda _: False,
        last="Laatste hap",
        prompt=("", ""),
        card="evening-intake",
        strip=("hap tot {time}",),
    )
    others = (each for each in CUTOFFS if each.logged is not Meal)
    monkeypatch.setattr(cutoffs, "CUTOFFS", (*others, snack))
    picture = day_picture(snapshot("17:00", Meal(at("16:00"))))
    assert marks_words(picture, picture.marks) == ("16:00 Grote maaltijd, na je grens van 15:30",)
