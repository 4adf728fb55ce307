"""The colours read: computed from the tokens in every pair that is used."""

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from contrast import contrast
from PySide6.QtGui import QPalette

from slaaprust.ui.kit.theme import (
    DARK,
    DIM,
    LIGHT,
    NIGHT,
    PAPER,
    TRAY,
    Tokens,
    palette,
    style_sheet,
)

LOOKS = pytest.mark.parametrize("look", (DARK, LIGHT, DIM), ids=("dark", "light", "dim"))
GROUNDS = ("ground", "raised", "field")
WORDS = [(ink, ground) for ink in ("words", "quiet", "accent") for ground in (*GROUNDS, "glow")]
WORDS += [("on_accent", "accent"), ("ground", "words")]  # a primary button, the label of now
EDGES = [("line", ground) for ground in GROUNDS] + [("accent", ground) for ground in GROUNDS]
PANELS = ("#f0f0f0", "#202020", "#808080")


def test_contrast_is_counted_as_the_standard_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@LOOKS
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_read_on_every_ground_that_they_stand_on(look: Tokens, ink, ground):
    assert contrast(getattr(look, ink), getattr(look, ground)) >= 4.5


# Of the palette, for what the style sheet does not name.
ROLES = (
    ("WindowText", "Window"),
    ("Text", "Base"),
    ("Text", "AlternateBase"),
    ("ButtonText", "Button"),
    ("PlaceholderText", "Base"),
    ("HighlightedText", "Highlight"),
    ("ToolTipText", "ToolTipBase"),
    ("Link", "Window"),
    ("Link", "Base"),
)


@LOOKS
@pytest.mark.parametrize("group", ("Active", "Inactive", "Disabled"))
@pytest.mark.parametrize(("ink", "ground"), ROLES)
def test_every_pair_of_the_palette_reads(look: Tokens, group, ink, ground):
    made, state = palette(look), QPalette.ColorGroup[group]
    first, second = (made.color(state, QPalette.ColorRole[each]).name() for each in (ink, ground))
    assert contrast(first, second) >= 4.5


def rules(look: Tokens) -> Iterator[tuple[str, dict[str, str]]]:
    """Give each rule of the style sheet: what it is for, and its plain colours by their names."""
    for name, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(look)):
        said = (line.partition(":") for line in body.split(";"))
        yield (
            name.strip(),
            {
                key.strip(): value.strip()
                for key, _, value in said
                if re.fullmatch(r"#[0-9a-f]{6}", value.strip())
            },
        )


WORDLESS = ("::handle", "::indicator")  # a part that nothing is written on


@LOOKS
def test_every_rule_of_the_style_sheet_gives_words_a_ground_to_read_on(look: Tokens):
    anywhere = [getattr(look, each) for each in GROUNDS]
    seen = 0
    for name, colours in rules(look):
        if any(each in name for each in WORDLESS):
            continue
        night = 'night="true"' in name
        ink = colours.get("color", NIGHT.words if night else look.words)
        own = colours.get("background")
        grounds = [own] if own else [NIGHT.ground] if night else anywhere
        for ground in grounds:
            seen += 1
            assert contrast(ink, ground) >= 4.5, (name, ink, ground)
        if chosen := colours.get("selection-background-color"):
            assert contrast(colours["selection-color"], chosen) >= 4.5, name
    assert seen > 50


@pytest.mark.parametrize("ink", ("words", "quiet", "accent"))
def test_ink_reads_on_paper(ink):
    assert contrast(getattr(PAPER, ink), PAPER.ground) >= 4.5


@LOOKS
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_the_edges_of_fields_and_buttons_can_be_seen(look: Tokens, edge, ground):
    assert contrast(getattr(look, edge), getattr(look, ground)) >= 3


TONES = pytest.mark.parametrize(
    "tone", ("day", "after_caffeine", "landing", "bedtime", "quiet", "held", "behind")
)


@pytest.mark.parametrize("panel", PANELS)
@TONES
def test_of_the_two_tones_of_the_tray_icon_one_reads_on_any_panel(tone, panel):
    assert max(contrast(getattr(TRAY, tone), panel), contrast(TRAY.edge, panel)) >= 3


@TONES
def test_the_two_tones_of_the_tray_icon_differ(tone):
    assert contrast(getattr(TRAY, tone), TRAY.edge) >= 3


@pytest.mark.parametrize("panel", ("#f0f0f0", "#202020"))
def test_the_arc_that_lies_behind_has_no_edge_and_still_reads(panel):
    assert contrast(TRAY.faint, panel) >= 3


def test_all_colours_of_the_tray_icon_differ():
    tones = [getattr(TRAY, each.name) for each in fields(TRAY)]
    assert len(set(tones)) == len(tones)
