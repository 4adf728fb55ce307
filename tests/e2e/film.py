"""A window that fills the screen until it is ended, as a film does."""

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
film = QWidget()
film.setWindowTitle("Film")
film.showFullScreen()
app.exec()
