"""The nights of the diary as rows, the newest first, of which a search leaves some."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from slaaprust.domain.records.night import Night
from slaaprust.wording.i18n import clock
from slaaprust.wording.nights import answers, night_name, origin, short_name

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class NightList(QAbstractTableModel):
    """Rows are put in words when they are seen, so that ten years cost no more than a screen."""

    def __init__(self) -> None:
        super().__init__()
        self._nights: dict[date, Night] = {}
        self._searched: dict[date, str] = {}  # all words of a night, once somebody searches
        self._shown: list[date] = []
        self._search: tuple[str, ...] = ()

    def show_nights(self, nights: Mapping[date, Night]) -> None:
        """Take all nights anew."""
        self._nights = dict(nights)
        self._searched.clear()
        self._renew()

    def put(self, evening: date, night: Night | None) -> None:
        """Take one night anew, or out."""
        self._searched.pop(evening, None)
        if night is None:
            self._nights.pop(evening, None)
        else:
            self._nights[evening] = night
        self._renew()

    def search(self, text: str) -> None:
        """Leave the nights in which all these words stand."""
        self._search = tuple(text.casefold().split())
        self._renew()

    def night(self, evening: date) -> Night | None:
        """Return the night of an evening, whether it is shown or not."""
        return self._nights.get(evening)

    @property
    def evenings(self) -> set[date]:
        """All evenings of which there is a night."""
        return set(self._nights)

    def evening(self, row: int) -> date | None:
        """Return the evening of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, evening: date) -> int | None:
        """Return the row of an evening, if it is shown."""
        return self._shown.index(evening) if evening in self._shown else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        evening = self.evening(index.row())
        if evening is None:
            return None
        cells = line(evening, self._nights[evening])
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join((night_name(evening), *cells[1:]))
        return None

    def _renew(self) -> None:
        self.beginResetModel()
        found = (day for day in self._nights if not self._search or self._holds(day))
        self._shown = sorted(found, reverse=True)
        self.endResetModel()

    def _holds(self, evening: date) -> bool:
        words = self._searched.get(evening)
        if words is None:
            night = self._nights[evening]
            told = (night_name(evening), *answers(night), *origin(night))
            words = self._searched[evening] = " ".join(told).casefold()
        return all(each in words for each in self._search)


def widest() -> tuple[str, str]:
    """Return the longest that the days and the times of a night can be."""
    days = (short_name(date(2028, month, day)) for month in range(1, 13) for day in range(22, 29))
    return max(days, key=len), "00:00 – 00:00"


def line(evening: date, night: Night) -> tuple[str, str, str]:
    """Return a night in three cells: its days, its times, and its remark."""
    times = f"{_clock(night.in_bed)} – {_clock(night.out_of_bed)}"
    return short_name(evening), times, " ".join(night.remark.split())


def _clock(moment: datetime | None) -> str:
    return clock(moment) if moment else "?"
