"""Noteren: what was had or done with its size and time, and what it would mean tonight."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QVBoxLayout, QWidget

from slaaprust.domain.evening import instant
from slaaprust.domain.records.asked import AskedField
from slaaprust.domain.records.journal import Logged, Workout
from slaaprust.domain.records.logged import LOGGED, LoggedKind
from slaaprust.domain.tables.drinks import GROUP_NAMES, Drink, grouped
from slaaprust.domain.tables.exercise import effort
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.tonight.warnings import Warned
from slaaprust.domain.values.fields import Refused, Word
from slaaprust.domain.values.marks import N_
from slaaprust.ui.actions import Actions
from slaaprust.ui.forms.field_row import Listed
from slaaprust.ui.forms.form import Form
from slaaprust.ui.forms.layouts import COLUMNS
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.ui.kit.window import scrolling, sized
from slaaprust.wording.i18n import mg, say, unbroken
from slaaprust.wording.sentences import drink_name
from slaaprust.wording.warnings import warning_line

Warnings = Callable[[Logged], tuple[Warned, ...]]
WIDTH = 560
WHAT = AskedField("what", Word(listed="what"), N_("log", "Wat"))


DRINK, MG = "sip.drink", "sip.mg"
EFFORT, LONG, PLANNED = "workout.intensity", "workout.minutes", "workout.planned"


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
        kinds: tuple[LoggedKind, ...] = LOGGED,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = say("log", "Aanpassen") if uid else say("log", "Noteren")
        self.setWindowTitle(heading)
        self._actions, self._snapshot, self._warnings, self._uid = actions, snapshot, warnings, uid
        self._drinks = tuple(each for _, group in grouped(drinks) for each in group)
        self._kinds = kinds
        self._was: Logged | None = None
        self._filled: Mapping[str, Any] = {}
        self._meaning = sentence("", "quiet")
        listed = _listed(kinds, self._drinks)
        self._form = Form(_rows(kinds), {}, listed, "log", layout=COLUMNS)
        self._begin()
        if entry is not None:
            self._fill(entry)
        self._lay_out(heading)
        self._form.changed.connect(self._changed)
        self._changed()

    def choose(self, record: type[Logged], ahead: bool = False) -> None:
        """Start with something else than a drink; `ahead` is an effort that is still to come."""
        what = next(each.key for each in self._kinds if each.record is record)
        self._form.show_values({"what": what, PLANNED: ahead})

    def entry(self) -> Logged | None:
        """Return what is filled in, or None after saying at each field why it cannot be.

        What was not touched stays exactly as it was logged.
        """
        told = self._form.values(self._asked())
        return None if told is None else self._made(told)

    def explain(self, refused: Refused) -> None:
        """Say at the field why this could not be kept; what was filled in stays."""
        self._form.explain(self._shown()[-1], refused)
        self._fit()

    def _begin(self) -> None:
        """Fill in the first drink, what is usual for all else, and this moment."""
        usual = {f"{k.key}.{f.key}": f.usual for k in self._kinds for f in k.fields}
        self._show({**usual, "what": self._kinds[0].key, DRINK: self._drinks[0].key})
        self._show({"at": self._snapshot.evening.local(self._snapshot.now)})
        self._take_mg()
        listed = self._form.control(DRINK)
        assert isinstance(listed, QComboBox)
        for number, drink in enumerate(self._drinks):
            tip = say("drinks", GROUP_NAMES[drink.group])
            listed.setItemData(number, tip, Qt.ItemDataRole.ToolTipRole)

    def _fill(self, entry: Logged) -> None:
        if isinstance(entry, Workout):  # one that is over by now was done
            entry = replace(entry, planned=entry.planned and entry.at > self._snapshot.now)
        kind = next(each for each in self._kinds if each.record is type(entry))
        told = {f"{kind.key}.{each.key}": getattr(entry, each.key) for each in kind.fields}
        self._show({"what": kind.key, **told})
        self._show({"at": entry.at.astimezone(self._snapshot.evening.zone)})
        self._was, self._filled = entry, self._form.raw()

    def _show(self, values: Mapping[str, Any]) -> None:
        """Show values; where one may be left untold and is, the usual one stays."""
        self._form.show_values({key: value for key, value in values.items() if value is not None})

    def _lay_out(self, heading: str) -> None:
        keep = button(say("log", "Bewaren"), self._keep, "primary")
        keep.setDefault(True)
        leave = button(say("log", "Laat maar"), self.close, "quiet")
        self._why = HelpButton(self._actions, self._kind.card)
        self._inside = QWidget()
        self._stack = stack = QVBoxLayout(self._inside)
        stack.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        stack.setSpacing(2 * GRID)
        for part in (title(heading), self._form, self._meaning):
            stack.addWidget(part)
        stack.addStretch(1)
        stack.addLayout(row(keep, leave, None, self._why))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(self._inside))

    @property
    def _kind(self) -> LoggedKind:
        what = self._form.value("what")
        return next(each for each in self._kinds if each.key == what)

    @property
    def _is_ahead(self) -> bool:
        return self._kind.record is Workout and bool(self._form.value(PLANNED))

    def _shown(self) -> list[str]:
        """Return which fields belong to this; the moment of what is ahead follows from the rest."""
        own = [f"{self._kind.key}.{each.key}" for each in self._kind.fields if each.key != "at"]
        return ["what", *own] if self._is_ahead else ["what", *own, "at"]

    def _asked(self) -> set[str]:
        """Return the fields that are to be read: all of what is new, else what was touched."""
        own = set(self._shown()[1:])
        if type(self._was) is not self._kind.record:
            return own
        raw = self._form.raw()
        touched = {key for key in own if raw[key] != self._filled[key]}
        ends = {LONG, PLANNED} if self._is_ahead else set()
        return touched | ends if touched & ends else touched

    def _made(self, told: Mapping[str, Any]) -> Logged:
        """Return the entry of these values, over what it was."""
        values = {key.rpartition(".")[2]: value for key, value in told.items()}
        evening = self._snapshot.evening
        if self._is_ahead and "minutes" in values:
            length = timedelta(minutes=values["minutes"])
            values["at"] = evening.local(self._snapshot.now + length)
        elif "at" in values:
            values["at"] = evening.local(instant(values["at"], evening.zone))
        if type(self._was) is self._kind.record:
            return replace(self._was, **values)
        return self._kind.record(**values)

    def _take_mg(self) -> None:
        key = self._form.value(DRINK)
        drink = next((each for each in self._drinks if each.key == key), None)
        if drink is not None:
            self._form.show_values({MG: drink.mg})
            known = drink.high > drink.low
            spread = say("log", "Meestal {low} tot {high}", low=mg(drink.low), high=mg(drink.high))
            self._form.control(MG).setToolTip(spread if known else "")

    def _changed(self, key: str = "") -> None:
        """Show the fields that belong to this, and what it would mean tonight."""
        if key == DRINK:
            self._take_mg()
        self._form.show_only(self._shown())
        felt = effort(self._form.value(EFFORT))
        self._form.advise(EFFORT, say("exercise", felt.talk_test))
        self._meaning.setText(self._means())
        self._meaning.setVisible(bool(self._meaning.text()))
        self._why.about(self._kind.card)
        self._fit()

    def _means(self) -> str:
        """Return what it would mean, or nothing while it is half typed."""
        try:
            entry = self._made({key: self._form.value(key) for key in self._asked()})
        except Refused:
            return ""
        said = (warning_line(each, self._snapshot) for each in self._warnings(entry))
        return unbroken(" ".join(said))

    def _fit(self) -> None:
        """Take as much room as the fields need, or as the screen has."""
        self._inside.ensurePolished()
        width = max(WIDTH, self._stack.minimumSize().width())
        sized(self, QSize(width, self._stack.totalHeightForWidth(width)))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit anew: only now the letters have the size of the style sheet."""
        super().showEvent(event)
        self._fit()

    def _keep(self) -> None:
        entry = self.entry()
        if entry is None:
            self._fit()
        elif self._kept(entry):
            self.close()

    def _kept(self, entry: Logged) -> bool:
        if self._uid:
            return self._actions.correct(self._uid, entry, self.explain)
        return self._actions.log(entry, self.explain)


def _rows(kinds: tuple[LoggedKind, ...]) -> tuple[AskedField, ...]:
    """Return the fields of all that can be logged, each by its kind, and the moment once."""
    rows = [replace(f, key=f"{k.key}.{f.key}") for k in kinds for f in k.fields if f.key != "at"]
    return (WHAT, *rows, kinds[0].fields[-1])


def _listed(kinds: tuple[LoggedKind, ...], drinks: tuple[Drink, ...]) -> Listed:
    return {
        "what": tuple((each.key, say("log", each.name)) for each in kinds),
        "drinks": tuple((each.key, _with_portion(each)) for each in drinks),
    }


def _with_portion(drink: Drink) -> str:
    portion = say("drinks", drink.portion) if drink.portion else ""
    return ", ".join(part for part in (drink_name(drink.key), portion) if part)
