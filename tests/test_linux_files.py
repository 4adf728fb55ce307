"""What a Linux desktop is given: an entry for its menu and a page for its software centre."""

import configparser
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from slaaprust import __version__
from slaaprust.commands.parser import parser
from slaaprust.desktop.autostart import xdg

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources/linux"
ENTRY = FOLDER / "slaaprust.desktop"
(PAGE,) = FOLDER.glob("*.metainfo.xml")
VALIDATORS = {
    ENTRY: ("desktop-file-validate", "--warn-kde"),
    PAGE: ("appstreamcli", "validate", "--no-net", "--pedantic"),
}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(ENTRY, "utf-8")
    return read


@pytest.mark.parametrize("path", VALIDATORS, ids=lambda path: path.name)
def test_the_validator_has_nothing_to_say(path):
    command = VALIDATORS[path]
    if shutil.which(command[0]) is None:
        line = f"NOT TESTED: {command[0]} is not installed"
        print(f"\n{line}", file=sys.__stderr__)
        pytest.skip(line)
    told = subprocess.run((*command, path), capture_output=True, text=True)
    assert told.returncode == 0, told.stdout
    assert "warning" not in told.stdout


def test_every_action_is_listed_and_is_a_command_that_there_is(entry):
    listed = [each for each in entry["Desktop Entry"]["Actions"].split(";") if each]
    groups = [f"Desktop Action {each}" for each in listed]
    assert entry.sections() == ["Desktop Entry", *groups]
    for group in entry.sections():
        program, *words = shlex.split(entry[group]["Exec"])
        assert program == "slaaprust"
        parser().parse_args(words)


def test_all_that_is_shown_is_in_dutch_too(entry):
    for group in entry.sections():
        shown = {"GenericName", "Comment", "Keywords"} & set(entry[group])
        names = set() if group == "Desktop Entry" else {"Name"}
        assert {f"{key}[nl]" for key in shown | names} <= set(entry[group])
    for tag in ("summary", "p", "li"):
        languages = [each.get(LANGUAGE, "en") for each in ElementTree.parse(PAGE).iter(tag)]
        assert languages.count("nl") == languages.count("en") > 0


def test_the_page_belongs_to_the_entry_and_to_this_version():
    page = ElementTree.parse(PAGE)
    assert PAGE.name == f"{page.findtext('id')}.metainfo.xml"
    assert page.findtext("launchable") == ENTRY.name == xdg.FILE
    assert page.find("releases/release").get("version") == __version__


def test_the_wheel_puts_them_where_desktops_look():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert all((ROOT / path).is_file() for path in shared)
    assert shared[f"resources/linux/{ENTRY.name}"] == f"share/applications/{ENTRY.name}"
    assert shared[f"resources/linux/{PAGE.name}"] == f"share/metainfo/{PAGE.name}"
    icon = "share/icons/hicolor/scalable/apps/slaaprust.svg"
    assert shared["resources/slaaprust.svg"] == icon
