"""The user guide tells of the program as it is: its words, its commands and its times."""

import re
import shlex
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fakes import World

from slaaprust.commands.parser import parser
from slaaprust.domain.settings.options import OPTIONS
from slaaprust.domain.tables.programmes import Pace, course, programme

ROOT = Path(__file__).parents[1]
GUIDES = ("handleiding.md", "guide.md")
# Words of desktops and of other programs, which are not ours to change.
OF_OTHERS = {
    "AppIndicator and KStatusNotifierItem Support",
    "Voer shellscript uit",
    "Run Shell Script",
}
TIMES = {"last_caffeine", "caffeine_cutoff", "exercise_cutoff", "landing", "screens_off", "park"}


def guide(name: str) -> str:
    return (ROOT / "docs" / name).read_text("utf-8")


def commands(name: str) -> list[str]:
    """Every command that a guide gives, in a sentence or in a block."""
    blocks = re.findall(r"```\n(.*?)```", guide(name), re.DOTALL)
    lines = (part for block in blocks for line in block.splitlines() for part in line.split("   "))
    spans = re.findall(r"`([^`\n]+)`", guide(name))
    return [each.strip() for each in (*lines, *spans) if each.strip().startswith("slaaprust ")]


@pytest.mark.parametrize("name", GUIDES)
def test_what_it_quotes_stands_on_the_screen(name):
    messages = list(ElementTree.parse(ROOT / "resources/translations/en.ts").iter("message"))
    side = "source" if name == GUIDES[0] else "translation"
    on_screen = {(each.findtext(side) or "").lower() for each in messages}
    text = re.sub(r"```.*?```|`[^`]*`", "", guide(name), flags=re.DOTALL)
    quoted = set(re.findall(r'"([^"]+)"', text)) - OF_OTHERS
    assert len(quoted) > 15
    assert {each for each in quoted if each.lower() not in on_screen} == set()


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_that_it_gives_is_one(name):
    given = commands(name)
    assert len(given) > 30
    for each in given:
        words = shlex.split(each)[1:]
        if words not in (["--help"], ["show"]):
            parser().parse_args(words)


@pytest.mark.parametrize("name", GUIDES)
def test_every_setting_that_it_names_is_one(name):
    keys = {option.key for option in OPTIONS}
    for each in commands(name):
        if " settings set " in each:
            assert set(shlex.split(each)[3::2]) <= keys


@pytest.mark.parametrize("name", GUIDES)
def test_its_evening_is_the_one_that_comes_of_the_usual_settings(name):
    world = World()
    world.companion.log_click()  # who never drinks caffeine is not reminded of it
    _, plan = world.companion.agenda(date(2026, 11, 19))
    told = next(line for line in guide(name).splitlines() if "23:00" in line and "16:30" in line)
    for each in plan:
        if each.id in TIMES:
            assert each.at and f"{each.at.astimezone(world.clock.zone):%H:%M}" in told, each.id


def test_its_short_exercise_takes_a_little_over_three_minutes():
    assert 3 < course(programme("short"), Pace()).total / 60 < 4
