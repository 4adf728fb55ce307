"""Welkom: one page at the first start, sensible without touching anything."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from slaaprust.domain.settings.options import Misfit, Option, checked, option
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.values.fields import ClockTime, Switch
from slaaprust.domain.values.marks import N_
from slaaprust.ui.actions import Actions
from slaaprust.ui.forms.form import Form
from slaaprust.ui.kit.help_button import HelpButton
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.ui.kit.window import scrolling, sized
from slaaprust.wording.i18n import say

SIZE = QSize(600, 640)
NIGHT = ("bedtime", "getting_up")
ROWS = (
    replace(
        option("bedtime"),
        kind=ClockTime(),
        help=N_("settings", "Hoe laat je meestal naar bed wilt."),
    ),
    replace(
        option("getting_up"),
        kind=ClockTime(),
        help=N_("settings", "Een eigen tijd voor elke dag kan later, bij Instellingen."),
    ),
    option("caffeine_cutoff"),
    replace(option("language"), help=N_("settings", "Van alle woorden in slaaprust.")),
)
AUTOSTART = Option(
    "autostart",
    Switch(),
    False,
    N_("settings", "Start bij het inloggen"),
    N_("settings", "Dan is slaaprust er elke avond, zonder dat je eraan hoeft te denken."),
    "",
)


class Welcome(QDialog):
    """Asks the few things that differ most from person to person."""

    def __init__(self, actions: Actions, settings: Settings, autostart: bool | None) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("slaaprust")
        self._actions, self._settings = actions, settings
        # Closing it is an answer too: all stays as it is, and it does not come back.
        self.rejected.connect(lambda: actions.change(settings))
        self._shown: dict[str, Any] = {each.key: getattr(settings, each.key) for each in ROWS}
        self._shown |= {key: self._shown[key][0] for key in NIGHT}
        rows = ROWS if autostart is None else (*ROWS, AUTOSTART)
        self._form = Form(rows, self._shown | {"autostart": autostart}, headings=False)
        self._lay_out(HelpButton(actions, "body-and-head"))
        sized(self, SIZE)

    def _lay_out(self, why: HelpButton) -> None:
        page = QWidget()
        stack = QVBoxLayout(page)
        stack.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 2 * GRID)
        stack.setSpacing(GRID)
        stack.addWidget(title(say("welcome", "Fijn dat je er bent")))
        stack.addWidget(
            sentence(
                say(
                    "welcome",
                    "slaaprust let op de klok, zodat jij dat niet hoeft, en helpt je de "
                    "avond rustig af te bouwen.",
                )
            )
        )
        stack.addWidget(
            sentence(
                say(
                    "welcome",
                    "Het is geen medisch hulpmiddel. Blijft slapen lastig, of voel je je "
                    "overdag niet goed, praat dan met je huisarts.",
                ),
                "small",
            )
        )
        stack.addSpacing(2 * GRID)
        stack.addWidget(self._form, 1)
        done = button(say("welcome", "Klaar"), self._done, "primary")
        done.setDefault(True)
        note = sentence(
            say("welcome", "Alles is later te veranderen, in het menu van slaaprust."), "small"
        )
        bottom = row(note, why, done)
        bottom.setContentsMargins(4 * GRID, GRID, 4 * GRID, 3 * GRID)
        bottom.setStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(page), 1)
        whole.addLayout(bottom)

    def _done(self) -> None:
        values = self._form.values()
        if values is None:
            return
        taken = {key: value for key, value in values.items() if value != self._shown.get(key)}
        autostart = values.get(AUTOSTART.key)
        taken.pop(AUTOSTART.key, None)
        # A time that was not touched stays as it is, also where the days differ.
        taken |= {key: (taken[key],) * 7 for key in NIGHT if key in taken}
        try:
            settings = checked(replace(self._settings, **taken))
        except Misfit as misfit:
            self._form.explain(misfit.keys[0], misfit)
            return
        if self._actions.settle_in(settings, autostart):
            self.accept()
