"""The least that a PySide6 program in the tray can be: an icon and a menu, nothing else."""

import sys

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

app = QApplication(sys.argv)
app.setQuitOnLastWindowClosed(False)
square = QPixmap(22, 22)
square.fill("#ff3080")
tray = QSystemTrayIcon(QIcon(square))
menu = QMenu()
for words in ("Koffie gedronken", "Gesport", "Ontspannen", "Dagboek", "Afsluiten"):
    menu.addAction(words)
tray.setContextMenu(menu)
tray.show()
sys.exit(app.exec())
