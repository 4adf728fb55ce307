"""The page for the GP as a web page: what a screen reader needs is there, and nothing harmful.

What axe-core checks in a browser is checked here on the structure itself.
"""

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from contrast import contrast
from gp_pages import WORDS, page

from slaaprust.domain.settings.settings import Language
from slaaprust.ui.gp.html import html
from slaaprust.ui.kit.theme import PAPER
from slaaprust.wording.gp import ProseBlock, TableBlock, sheet
from slaaprust.wording.i18n import speak

VOID = {"meta", "br"}


class Page(HTMLParser):
    """The elements of a page in their order, each with its attributes, its text and its path."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str], list[str]]] = []
        self.texts: dict[int, str] = {}
        self._stack: list[int] = []
        self.feed(text)
        assert self.open == [], "an element is not closed"

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs), [*self.open]))
        if tag not in VOID:
            self.open.append(tag)
            self._stack.append(len(self.found) - 1)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        self._stack.pop()

    def handle_data(self, data):
        for each in self._stack:
            self.texts[each] = self.texts.get(each, "") + data

    def every(self, tag: str) -> list[tuple[dict[str, str], str]]:
        return [
            (attrs, self.texts.get(n, "").strip())
            for n, (name, attrs, _) in enumerate(self.found)
            if name == tag
        ]


@pytest.fixture(params=[Language.DUTCH, Language.ENGLISH])
def told(request):
    speak(request.param)
    made = sheet(page())
    return made, Page(html(made)), request.param.value


def test_it_says_its_language_its_title_and_its_one_heading(told):
    made, read, language = told
    assert read.every("html")[0][0]["lang"] == language
    assert [text for _, text in read.every("title")] == [made.title]
    assert [text for _, text in read.every("h1")] == [made.title]
    assert len(read.every("main")) == 1
    assert all("main" in path for tag, _, path in read.found if tag in ("h1", "h2", "p", "table"))


def test_every_part_has_its_heading_in_order(told):
    made, read, _ = told
    titles = [text for _, text in read.every("h2")]
    assert titles[: len(made.sections)] == [each.title for each in made.sections]
    levels = [int(tag[1]) for tag, _, _ in read.found if tag[0] == "h" and tag[1:].isdigit()]
    assert levels[0] == 1 and set(levels[1:]) == {2}


def test_tables_have_a_caption_and_headers_of_columns_and_rows(told):
    _, read, _ = told
    tables = len(read.every("table"))
    captions = [text for _, text in read.every("caption")]
    assert tables == len(captions) and all(captions)
    scopes = [attrs["scope"] for attrs, _ in read.every("th")]
    assert set(scopes) == {"col", "row"}
    assert all(text for _, text in read.every("th")), "a header without words"


def test_what_scrolls_can_be_reached_by_keyboard_and_has_a_name(told):
    _, read, _ = told
    regions = [attrs for attrs, _ in read.every("div")]
    assert all(attrs["tabindex"] == "0" and attrs["aria-label"] for attrs in regions)
    assert len({attrs["aria-label"] for attrs in regions}) == len(regions)


def test_every_word_and_number_of_the_page_is_in_it(told):
    made, read, _ = told
    body = read.texts[next(n for n, (tag, _, _) in enumerate(read.found) if tag == "main")]
    for section in made.sections:
        for block in section.blocks:
            lines = (
                block.lines if isinstance(block, ProseBlock) else [c for r in block.rows for c in r]
            )
            assert all(part in body for line in lines for part in line.splitlines())
            assert not isinstance(block, TableBlock) or all(name in body for name in block.head)


def test_what_was_not_filled_in_is_said(told):
    _, read, language = told
    said = {"nl": "niet ingevuld", "en": "not filled in"}[language]
    assert said in [text for attrs, text in read.every("span") if attrs.get("class") == "said"]


def test_words_reach_their_contrast():
    for ink in (PAPER.words, PAPER.quiet):
        assert contrast(ink, PAPER.ground) >= 4.5


def test_what_was_typed_stays_text_and_nothing_comes_from_elsewhere():
    typed = '<script>alert("x")</script>\n<img src=x onerror=1> & "é"'
    text = html(sheet(page(7, replace(WORDS, question=typed))))
    read = Page(text)
    assert not {"script", "img", "link", "iframe"} & {tag for tag, _, _ in read.found}
    assert 'alert("x")' in read.every("main")[0][1]
    assert "http" not in text and "url(" not in text
