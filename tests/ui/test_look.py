"""The colours read: computed from the tokens in every pair that is used."""

from dataclasses import fields

import pytest
from contrast import contrast

from slaaprust.ui.look import DARK, DIM, LIGHT, TRAY, Tokens

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


@LOOKS
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_the_edges_of_fields_and_buttons_can_be_seen(look: Tokens, edge, ground):
    assert contrast(getattr(look, edge), getattr(look, ground)) >= 3


@pytest.mark.parametrize("panel", PANELS)
@pytest.mark.parametrize("tone", ("day", "after_caffeine", "landing", "bedtime", "quiet", "held"))
def test_of_the_two_tones_of_the_tray_icon_one_reads_on_any_panel(tone, panel):
    assert max(contrast(getattr(TRAY, tone), panel), contrast(TRAY.edge, panel)) >= 3


@pytest.mark.parametrize("tone", ("day", "after_caffeine", "landing", "bedtime", "quiet", "held"))
def test_the_two_tones_of_the_tray_icon_differ(tone):
    assert contrast(getattr(TRAY, tone), TRAY.edge) >= 3


@pytest.mark.parametrize("panel", ("#f0f0f0", "#202020"))
def test_the_arc_that_lies_behind_has_no_edge_and_still_reads(panel):
    assert contrast(TRAY.faint, panel) >= 3


def test_all_colours_of_the_tray_icon_differ():
    tones = [getattr(TRAY, each.name) for each in fields(TRAY)]
    assert len(set(tones)) == len(tones)
