"""Noteren: a drink or something else with its size and time, and what it would mean tonight."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QDateTime, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from slaaprust.domain.evening import instant
from slaaprust.domain.records.journal import Alcohol, Logged, Meal, Nicotine, Sip, Workout
from slaaprust.domain.tables.drinks import GROUP_NAMES, Drink, grouped
from slaaprust.domain.tables.exercise import EFFORTS, Intensity, effort
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.tonight.warnings import Warned
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.ui.actions import Actions
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, column, room_in, row, sentence, title
from slaaprust.ui.kit.window import scrolling, sized
from slaaprust.wording.i18n import mg, say, unbroken
from slaaprust.wording.sentences import drink_name, refused_line
from slaaprust.wording.warnings import warning_line

Warnings = Callable[[Logged], tuple[Warned, ...]]
W = TypeVar("W", bound=QWidget)
WIDTH = 560


class What(Enum):
    """What is logged."""

    DRINK = "drink"
    SPORT = "sport"
    ALCOHOL = "alcohol"
    NICOTINE = "nicotine"
    MEAL = "meal"


NAMES = {
    What.DRINK: N_("log", "Drankje"),
    What.SPORT: N_("log", "Sport"),
    What.ALCOHOL: N_("log", "Alcohol"),
    What.NICOTINE: N_("log", "Nicotine"),
    What.MEAL: N_("log", "Grote maaltijd"),
}

CARDS = {  # what explains why it is kept
    What.DRINK: "caffeine",
    What.SPORT: "effort",
    What.ALCOHOL: "evening-intake",
    What.NICOTINE: "evening-intake",
    What.MEAL: "evening-intake",
}


# What a field shows less finely than it can be: of an hour that comes twice it names neither, and
# an effort may have no length.
FINER = ("at", "mg", "minutes")


class LogDialog(QDialog):
    """Fills in one entry, a new one or one that is corrected (`uid`)."""

    def __init__(
        self,
        actions: Actions,
        snapshot: Snapshot,
        drinks: tuple[Drink, ...],
        warnings: Warnings,
        entry: Logged | None = None,
        uid: str = "",
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = say("log", "Aanpassen") if uid else say("log", "Noteren")
        self.setWindowTitle(heading)
        self._actions, self._snapshot, self._warnings, self._uid = actions, snapshot, warnings, uid
        self._drinks = drinks
        self._was: Logged | None = None
        self._filled: Logged | None = None
        self._meaning, self._wrong = sentence("", "quiet"), sentence("", "wrong")
        self._wrong.hide()
        self._fields()
        self._lay_out(heading)
        self._listen()
        if entry is not None:
            self._fill(entry)
        self._changed()

    def choose(self, what: What, ahead: bool = False) -> None:
        """Start with something else than a drink; `ahead` is an effort that is still to come."""
        self._what.setCurrentIndex(self._what.findData(what.value))
        self._ahead.setCurrentIndex(int(ahead))

    def entry(self) -> Logged:
        """Return what is filled in; what was not touched stays exactly as it was logged."""
        made = self._read()
        if type(made) is not type(self._was):
            return made
        kept = {
            key: getattr(self._was, key)
            for key in FINER
            if hasattr(made, key) and getattr(made, key) == getattr(self._filled, key)
        }
        return replace(made, **kept)

    def _read(self) -> Logged:
        at = self._moment()
        match What(self._what.currentData()):
            case What.DRINK:
                return Sip(at, self._drink.currentData(), self._mg.value(), self._slow.value())
            case What.SPORT:
                return self._workout(at)
            case What.ALCOHOL:
                return Alcohol(at, self._glasses.value())
            case What.NICOTINE:
                return Nicotine(at)
        return Meal(at)

    def _workout(self, at: datetime) -> Workout:
        intensity = Intensity(self._effort.currentData())
        minutes = self._minutes.value()
        ahead = self._ahead.currentIndex() == 1
        return Workout(at, intensity, minutes, planned=ahead)

    def _moment(self) -> datetime:
        zone = self._snapshot.evening.zone
        if self._what.currentData() == What.SPORT.value and self._ahead.currentIndex() == 1:
            return self._snapshot.evening.local(
                self._snapshot.now + timedelta(minutes=self._minutes.value())
            )
        shown = self._at.dateTime()
        wall = datetime.combine(shown.date().toPython(), shown.time().toPython())  # type: ignore[arg-type]  # PySide6 says object
        return instant(wall.replace(second=0, microsecond=0), zone).astimezone(zone)

    def _fields(self) -> None:
        self._what = _choice(say("log", "Wat"))
        for what, name in NAMES.items():
            self._what.addItem(say("log", name), what.value)
        self._of_a_drink()
        self._of_an_effort()
        self._glasses = _amount(say("log", "Glazen"), 0.5, 30, "", step=0.5)
        self._glasses.setDecimals(1)
        self._glasses.setValue(1)
        self._at = _named(QDateTimeEdit(), say("log", "Hoe laat"))
        self._at.setDisplayFormat("ddd d MMM  HH:mm")
        self._set_moment(self._snapshot.evening.local(self._snapshot.now))
        self._belongs: dict[QWidget, What] = {
            **dict.fromkeys((self._drink, self._mg, self._slow), What.DRINK),
            **dict.fromkeys((self._effort_row, self._ahead, self._minutes), What.SPORT),
            self._glasses: What.ALCOHOL,
        }

    def _of_a_drink(self) -> None:
        self._drink = _choice(say("log", "Drankje"))
        for group, drinks in grouped(self._drinks):
            for drink in drinks:
                portion = say("drinks", drink.portion) if drink.portion else ""
                text = ", ".join(part for part in (drink_name(drink.key), portion) if part)
                self._drink.addItem(text, drink.key)
                last, tip = self._drink.count() - 1, say("drinks", GROUP_NAMES[group])
                self._drink.setItemData(last, tip, Qt.ItemDataRole.ToolTipRole)
        self._mg = _amount(say("log", "Cafeïne"), 0, 1000, " mg")
        self._mg.setDecimals(0)
        self._slow = _minutes(say("log", "Langzaam gedronken"), 0, 12 * 60)
        self._slow.setSpecialValueText(say("log", "in één keer"))

    def _of_an_effort(self) -> None:
        self._effort = _choice(say("log", "Hoe zwaar"))
        for each in EFFORTS:
            self._effort.addItem(say("exercise", each.name), each.intensity.value)
        self._effort.setCurrentIndex(1)
        self._talk_test = sentence("", "small")
        self._effort_row = QWidget()
        self._effort_row.setAccessibleName(self._effort.accessibleName())
        self._effort_row.setLayout(column(self._effort, self._talk_test))
        self._ahead = _choice(say("log", "Wanneer"))
        self._ahead.addItems([say("log", "al gedaan"), say("log", "ik ga zo")])
        self._minutes = _minutes(say("log", "Hoe lang"), 5, 600)
        self._minutes.setValue(60)

    def _lay_out(self, heading: str) -> None:
        self._form = QFormLayout()
        self._form.setSpacing(GRID)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for field in (self._what, *self._belongs, self._at):
            self._form.addRow(field.accessibleName(), field)
        keep = button(say("log", "Bewaren"), self._keep, "primary")
        keep.setDefault(True)
        leave = button(say("log", "Laat maar"), self.close, "quiet")
        self._why = HelpButton(self._actions, CARDS[What.DRINK])
        self._inside = QWidget()
        self._stack = stack = QVBoxLayout(self._inside)
        stack.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        stack.setSpacing(2 * GRID)
        stack.addWidget(title(heading))
        stack.addLayout(self._form)
        stack.addWidget(self._wrong)
        stack.addWidget(self._meaning)
        stack.addStretch(1)
        stack.addLayout(row(keep, leave, None, self._why))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(self._inside))

    def _listen(self) -> None:
        self._drink.currentIndexChanged.connect(self._take_mg)
        self._take_mg()
        for combo in (self._what, self._effort, self._ahead):
            combo.currentIndexChanged.connect(self._changed)
        for spin in (self._mg, self._slow, self._minutes, self._glasses):
            spin.valueChanged.connect(self._changed)
        self._at.dateTimeChanged.connect(self._changed)

    def _fill(self, entry: Logged) -> None:
        self._set_moment(entry.at.astimezone(self._snapshot.evening.zone))
        match entry:
            case Sip(_, drink, mg_, minutes):
                self._what.setCurrentIndex(0)
                if self._drink.findData(drink) < 0:  # an own drink that is no longer listed
                    self._drink.addItem(drink, drink)
                self._drink.setCurrentIndex(self._drink.findData(drink))
                self._show_mg(mg_)
                self._slow.setValue(minutes)
            case Workout(at, intensity, minutes, planned):
                self.choose(What.SPORT, ahead=planned and at > self._snapshot.now)
                self._effort.setCurrentIndex(self._effort.findData(intensity.value))
                self._minutes.setValue(minutes or 60)
            case Alcohol(_, glasses):
                self.choose(What.ALCOHOL)
                self._glasses.setValue(glasses)
            case Nicotine():
                self.choose(What.NICOTINE)
            case Meal():
                self.choose(What.MEAL)
        self._was, self._filled = entry, self._read()

    def _set_moment(self, local: datetime) -> None:
        self._at.setDateTime(
            QDateTime(local.year, local.month, local.day, local.hour, local.minute, 0)
        )

    def _take_mg(self) -> None:
        key = self._drink.currentData()
        drink = next((each for each in self._drinks if each.key == key), None)
        if drink is not None:
            self._show_mg(drink.mg)
            known = drink.high > drink.low
            spread = say("log", "Meestal {low} tot {high}", low=mg(drink.low), high=mg(drink.high))
            self._mg.setToolTip(spread if known else "")

    def _show_mg(self, amount: float) -> None:
        """Show an amount, with its half where it has one."""
        self._mg.setDecimals(0 if amount == int(amount) else 1)
        self._mg.setValue(amount)

    def _changed(self) -> None:
        """Show the fields that belong to this, and what it would mean tonight."""
        what = What(self._what.currentData())
        ahead = what is What.SPORT and self._ahead.currentIndex() == 1
        for field, belongs_to in self._belongs.items():
            self._form.setRowVisible(field, belongs_to is what)
        self._form.setRowVisible(self._at, not ahead)
        felt = effort(Intensity(self._effort.currentData()))
        self._talk_test.setText(say("exercise", felt.talk_test))
        said = (warning_line(each, self._snapshot) for each in self._warnings(self.entry()))
        self._meaning.setText(unbroken(" ".join(said)))
        self._meaning.setVisible(bool(self._meaning.text()))
        self._why.about(CARDS[what])
        self._wrong.hide()
        self._fit()

    def _fit(self) -> None:
        """Take as much room as the fields need, or as the screen has."""
        self._inside.ensurePolished()
        width = max(WIDTH, self._stack.minimumSize().width())
        sized(self, QSize(width, self._stack.totalHeightForWidth(width)))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit anew: only now the letters have the size of the style sheet."""
        super().showEvent(event)
        self._fit()

    def explain(self, refused: Refused) -> None:
        """Say at the fields why this could not be kept; what was filled in stays."""
        self._wrong.setText(refused_line(refused))
        self._wrong.show()
        self._at.setFocus()

    def _keep(self) -> None:
        entry = self.entry()
        kept = (
            self._actions.correct(self._uid, entry, self.explain)
            if self._uid
            else self._actions.log(entry, self.explain)
        )
        if kept:
            self.close()


def _choice(name: str) -> QComboBox:
    """Return a field to choose in, which is no wider than the dialog for a long name in it."""
    made = _named(QComboBox(), name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(16)
    return made


def _amount(name: str, low: float, high: float, unit: str, step: float = 1) -> QDoubleSpinBox:
    made = _named(QDoubleSpinBox(), name)
    made.setRange(low, high)
    made.setSingleStep(step)
    made.setSuffix(unit)
    return made


def _minutes(name: str, low: int, high: int) -> QSpinBox:
    made = _named(QSpinBox(), name)
    made.setRange(low, high)
    made.setSingleStep(15)
    made.setSuffix(say("log", " min"))
    return made


def _named(field: W, name: str) -> W:
    field.setAccessibleName(name)
    if isinstance(field, QAbstractSpinBox):
        room_in(field)
    return field
