"""The cards of Uitleg: complete in both languages, short, checked, and each within reach."""

import re
import tomllib
from pathlib import Path

import pytest

from slaaprust.domain.records.logged import LOGGED
from slaaprust.domain.settings.settings import Language
from slaaprust.domain.tonight.moments import MOMENTS
from slaaprust.resources import resource
from slaaprust.wording import prompts
from slaaprust.wording.cards import card, cards, names
from slaaprust.wording.i18n import speak

ROOT = Path(__file__).parents[2]
FILES = sorted(resource("cards").glob("*.toml"))
LINKED = re.compile(r'HelpButton\([^()]*?"([a-z-]+)"\s*\)')
MOST_WORDS = 125  # of what a card tells, beside how sure that is
SILENT = {"caffeine_cutoff", "exercise_cutoff"}  # these moments only change the icon
LONGER = {"gp": 190}  # with the numbers to call, and the signs as a list


def linked() -> set[str]:
    """The cards that some window leads to from where they matter."""
    sources = (path.read_text("utf-8") for path in (ROOT / "slaaprust/ui").rglob("*.py"))
    found = {name for source in sources for name in LINKED.findall(source)}
    of_moments = {prompts.card_of(each.id) for each in MOMENTS if each.id not in SILENT}
    return found | {*(each.card for each in LOGGED), *of_moments}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_card_says_the_same_things_in_both_languages(path):
    written = tomllib.loads(path.read_text("utf-8"))
    assert set(written) <= {"title", "paragraph", "sure", "sources"}
    for part in (written["title"], *written["paragraph"], *written.get("sure", ())):
        assert set(part) == {"nl", "en"}
        assert all(text.strip() for text in part.values())
        assert part["nl"].startswith("·") == part["en"].startswith("·")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", names())
def test_a_card_is_one_short_idea(name, language):
    told = card(name, language)
    assert len(told.title) <= 55
    assert len(" ".join(told.paragraphs).split()) <= LONGER.get(name, MOST_WORDS)


@pytest.mark.parametrize("name", names())
def test_how_sure_something_is_stands_beside_where_it_was_checked(name):
    told = card(name, "nl")
    assert told.sources or not told.sure
    assert all(doi_of(source) for source in told.sources if "doi" in source)


def doi_of(source: str) -> bool:
    return bool(re.search(r", doi 10\.\d{4,}/[^\s,]+$", source))


def test_the_cards_stand_in_the_order_of_their_files():
    numbers = [int(path.stem[:2]) for path in FILES]
    assert numbers == list(range(1, len(FILES) + 1))
    assert [f"{n:02}-{each.name}" for n, each in enumerate(cards(), 1)] == [
        path.stem for path in FILES
    ]


def test_every_card_is_linked_from_where_it_matters():
    assert linked() - set(names()) == set(), "these lead nowhere"
    assert set(names()) - linked() == set()


def test_every_moment_that_speaks_has_a_card():
    told = {each.id for each in MOMENTS} - SILENT
    assert {prompts.card_of(each) for each in told} <= set(names())
    assert set(prompts.CARDS) == set(prompts.MOMENT_TEXTS) < told


def test_a_card_is_told_in_the_language_of_the_person():
    assert card("not-weak").title == "Je bent niet zwak"
    speak(Language.ENGLISH)
    assert card("not-weak").title == "You are not weak"


def test_a_line_that_ends_in_its_file_goes_on_for_the_reader():
    assert not any("\n" in text for each in cards() for text in (*each.paragraphs, *each.sure))


def test_there_is_no_card_of_another_name():
    with pytest.raises(KeyError):
        card("score")
