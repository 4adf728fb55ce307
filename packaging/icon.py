"""Draws resources/icons/slaaprust.png anew: the tray icon of the day is the program's own icon."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from slaaprust.domain.tonight.phase import Phase
from slaaprust.resources import resource
from slaaprust.ui.shell.tray_icon import TrayIconSpec, draw

if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    draw(TrayIconSpec(Phase.DAY), 64).save(str(resource("icons/slaaprust.png")))
