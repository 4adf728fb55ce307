"""The words for each intensity."""

import pytest

from slaaprust.domain.tables.exercise import EFFORTS, Intensity, effort


def test_every_intensity_has_its_words_in_order() -> None:
    assert [each.intensity for each in EFFORTS] == list(Intensity)
    assert [each.name for each in EFFORTS] == ["licht", "matig", "zwaar"]
    assert all(each.talk_test for each in EFFORTS)


@pytest.mark.parametrize("intensity", Intensity)
def test_the_word_on_the_command_line_is_the_name_on_the_screen(intensity: Intensity) -> None:
    assert effort(intensity).name == intensity.value
    assert Intensity(effort(intensity).name) is intensity
