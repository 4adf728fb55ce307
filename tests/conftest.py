"""What all tests share: no screen, no home folder, the project's own fakes."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says more of the machine than of the code.
settings.register_profile("slaaprust", deadline=None)
settings.load_profile("slaaprust")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def in_dutch() -> None:
    """Begin each test in the source language, whatever the one before it spoke."""
    from slaaprust.domain.settings.settings import Language
    from slaaprust.wording.i18n import speak

    speak(Language.DUTCH)


@pytest.fixture
def plain(qapp):
    """The program without its look, also after a test that dressed it."""
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield qapp
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])
