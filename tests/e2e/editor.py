"""A text field in which somebody types; keeps what arrived in the file that it is given."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit

app = QApplication(sys.argv)
field = QPlainTextEdit()
field.setWindowTitle("Kladblok")
field.textChanged.connect(lambda: Path(sys.argv[1]).write_text(field.toPlainText()))
field.resize(500, 300)
field.move(40, 40)
field.show()
app.exec()
