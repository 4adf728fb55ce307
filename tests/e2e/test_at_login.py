"""Starting at login after the program was moved: it says so itself, and so does the page."""

from pathlib import Path

import pytest
from accessible import Reader
from desktop import Desktop, until
from evening import Slaaprust

pytestmark = pytest.mark.e2e
ENTRY = """[Desktop Entry]
Type=Application
Name=slaaprust
Exec={program}
"""
MOVED = "Starten bij het inloggen lukt niet meer: slaaprust is verhuisd."


def doctor(slaaprust: Slaaprust) -> str:
    """Return what the page says of why nothing is seen."""
    return slaaprust.do("doctor").stdout


def test_a_program_that_has_moved_says_so_and_the_page_follows_the_desktop(
    slaaprust: Slaaprust, desktop: Desktop, reader: Reader, tmp_path: Path
) -> None:
    program = tmp_path / "environment" / "bin" / "slaaprust"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    entry = Path(desktop.env["XDG_CONFIG_HOME"], "autostart", "slaaprust.desktop")
    entry.parent.mkdir(exist_ok=True)
    entry.write_text(ENTRY.format(program=program))
    try:
        assert "  start bij inloggen: ja\n" in doctor(slaaprust)
        (tmp_path / "environment").rename(tmp_path / "moved")
        slaaprust.start(desktop)
        until(lambda: [t for t in reader.texts() if t.startswith(MOVED)], what=MOVED)
        assert "start bij inloggen: ja, maar het programma staat daar niet meer" in doctor(
            slaaprust
        )
    finally:
        entry.unlink()
    assert "  start bij inloggen: nee\n" in doctor(slaaprust)
