"""The numbers of a picture as a table: for a screen reader, and for people who prefer reading."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from slaaprust.ui.kit.drawing import Drawing

MOST_ROWS = 12  # in sight; the rest scrolls


class DataTable(QTableWidget):
    """Cells to be read and copied, and not to be changed."""

    def __init__(self, drawing: Drawing) -> None:
        table = drawing.table
        super().__init__(len(table.rows), len(table.headings))
        self.setAccessibleName(drawing.title)
        self.setHorizontalHeaderLabels(list(table.headings))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        for n, row in enumerate(table.rows):
            for column, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(n, column, item)
        self.ensurePolished()
        self.resizeColumnsToContents()
        self._fit()

    def _fit(self) -> None:
        shown = min(self.rowCount(), MOST_ROWS)
        height = self.horizontalHeader().sizeHint().height() + 4
        height += sum(self.rowHeight(n) for n in range(shown))
        self.setFixedHeight(height + self.horizontalScrollBar().sizeHint().height())
