"""The first icon is there before anything is known of the evening."""

import pytest
from PySide6.QtGui import QImage

from slaaprust.domain.tonight.phase import Phase
from slaaprust.resources import resource
from slaaprust.ui.shell.tray_icon import TrayIconSpec, draw


@pytest.mark.usefixtures("qapp")
def test_the_first_icon_is_that_of_the_day():
    """Where the drawing has changed: python packaging/icon.py."""
    first = QImage(str(resource("icons/slaaprust.png")))
    drawn = draw(TrayIconSpec(Phase.DAY), 64).convertToFormat(first.format())
    assert first.size() == drawn.size()
    points = [(x, y) for x in range(64) for y in range(64)]
    clearly = [
        p for p in points if abs(first.pixelColor(*p).alpha() - drawn.pixelColor(*p).alpha()) > 32
    ]
    assert len(clearly) < 40  # pixels at an edge, which another Qt may blend a little otherwise
