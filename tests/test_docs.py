"""The pages for people who change slaaprust: what they name is there, and nothing is left out."""

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from slaaprust.domain.records.journal import KINDS
from slaaprust.domain.records.logged import LOGGED
from slaaprust.domain.records.night import BODY, DAYTIME, QUESTIONS
from slaaprust.domain.values.fields import Number

ROOT = Path(__file__).parents[1]
DECISIONS = ROOT / "docs/decisions"
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    ROOT / "docs/architecture.md",
    ROOT / "docs/data.md",
    ROOT / "docs/glossary.md",
    *sorted(DECISIONS.glob("*.md")),
]
MAP = (ROOT / "docs/architecture.md").read_text("utf-8")
GLOSSARY = [
    line
    for line in (ROOT / "docs/glossary.md").read_text("utf-8").splitlines()
    if line.startswith("|")
]
NAMES = sorted(
    {
        name
        for row in GLOSSARY
        for name in re.findall(r"`((?:app|commands|core|domain|store|ui|wording)[\w.]*)`", row)
    }
)
WHERE = (ROOT, ROOT / "slaaprust", ROOT / "tests")  # what a name is read from


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"`((?:[\w*]+/)+[\w*]+\.(?:py|toml|ts))`", page.read_text("utf-8"))
    assert [name for name in named if not any(any(where.glob(name)) for where in WHERE)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_test_that_a_page_names_is_there(page: Path) -> None:
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    there = set(re.findall(r"^def (test_\w+)", tests, re.M))
    named = set(re.findall(r"`(test_\w+)`", page.read_text("utf-8")))
    assert named - there == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("folder", ["", "domain"])
def test_every_module_of_the_evening_is_on_the_map(folder: str) -> None:
    modules = sorted((ROOT / "slaaprust" / folder).glob("[a-z]*.py"))
    assert [each.name for each in modules if f"`{each.name}`" not in MAP] == []


def test_every_room_is_on_the_map() -> None:
    packages = (path.parent for path in (ROOT / "slaaprust").glob("*/*/__init__.py"))
    rooms = sorted(str(room.relative_to(ROOT / "slaaprust")) for room in packages)
    assert len(rooms) > 20
    missing = [room for room in rooms if f"`{room}/`" not in MAP]
    assert [room for room in missing if f"`{room.removeprefix('desktop/')}/`" not in MAP] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_the_glossary_is_one_in_the_code(name: str) -> None:
    found(f"slaaprust.{name}")


@pytest.mark.parametrize("name", ["slaaprust.core.nothing", "slaaprust.core.ports.Face.nothing"])
def test_a_name_that_the_code_does_not_have_is_noticed(name: str) -> None:
    with pytest.raises((ImportError, AttributeError)):
        found(name)


def test_no_term_of_the_glossary_has_two_rows() -> None:
    terms = [row.split("|")[1].strip() for row in GLOSSARY if not row.startswith("|---")]
    assert {each for each in terms if terms.count(each) > 1} <= {"Dutch"}


def found(dotted: str) -> object:
    """What a dotted name stands for; raises where there is no such thing."""
    module, _, rest = dotted.rpartition(".")
    try:
        return import_module(dotted)
    except ModuleNotFoundError:
        if not module:
            raise
        return getattr(found(module), rest)


def test_every_kind_of_record_and_each_of_its_fields_is_told() -> None:
    page = (ROOT / "docs/data.md").read_text("utf-8")
    table = page.partition("The other keys belong to the kind")[2].partition("\n\nThe file")[0]
    rows = {row.split("|")[1]: row for row in table.splitlines() if row.startswith("| `")}
    for kind, value in KINDS.items():
        row = next((row for words, row in rows.items() if f"`{kind}`" in words), "")
        signs = {each.key for each in QUESTIONS if each.group in (BODY, DAYTIME)}
        keys = {each.name for each in fields(value)} - {"at"} - signs
        assert {key for key in keys if f"`{key}`" not in row} == set(), kind


def test_the_limits_of_what_is_logged_are_told_as_they_are() -> None:
    page = (ROOT / "docs/data.md").read_text("utf-8")
    told = page.partition("What a person logs has limits")[2].partition("\n\n")[0]
    for kind in LOGGED:
        for asked in kind.fields:
            if isinstance(asked.kind, Number):
                assert re.search(
                    rf"`{asked.key}`.* {asked.kind.low:g} to {asked.kind.high:g}", told
                )


def test_the_index_has_every_decision_by_its_title_and_no_number_twice() -> None:
    index = re.findall(r"^- \[(.+)\]\((.+)\)$", (DECISIONS / "README.md").read_text("utf-8"), re.M)
    files = sorted(each.name for each in DECISIONS.glob("[0-9]*.md"))
    assert [name for _, name in index] == files
    for title, name in index:
        assert (DECISIONS / name).read_text("utf-8").splitlines()[0] == f"# {title}"
        assert int(name[:3]) == int(title.partition(".")[0])
    assert len({name[:3] for name in files}) == len(files)
