"""The menu of the tray: the state in words, one click for a drink, and the way to all the rest."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from slaaprust.core.windows import WindowName
from slaaprust.domain.evening import later
from slaaprust.domain.records.journal import Alcohol, Meal, Nicotine
from slaaprust.domain.tables.drinks import Drink
from slaaprust.domain.tonight.phase import Phase
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.ui.actions import Actions
from slaaprust.wording.i18n import capital, clock, mg, say
from slaaprust.wording.sentences import behind_line, beside, drink_name, state_line

# Each change of a text makes panels fetch the menu anew: six wake-ups a minute instead of two.
STALE = timedelta(minutes=5)


class TrayMenu(QMenu):
    """Built once for a language and a set of drinks; `follow` changes only its words."""

    def __init__(self, actions: Actions, default: str, drinks: Iterable[Drink]) -> None:
        super().__init__()
        self._actions = actions
        self._snapshot: Snapshot | None = None
        self._counted: Snapshot | None = None
        self.aboutToShow.connect(self._count_down)
        self._state = self.addAction("")
        self._state.triggered.connect(lambda: actions.show(WindowName.PROMPT))
        self._add(self, f"{capital(drink_name(default))} +1", actions.log_default)
        self._other(each for each in drinks if each.key != default)
        self._sport()
        self.addSeparator()
        self._opens(self, say("menu", "Vandaag"), WindowName.TODAY)
        self._landing = self._add(self, say("menu", "Begin landing"), actions.begin_landing)
        self._landed = self._opens(self, say("menu", "Landing"), WindowName.LANDING)
        self._opens(self, say("menu", "Spierontspanning"), WindowName.RELAXATION)
        self._opens(self, say("menu", "Gedachten parkeren"), WindowName.PARK)
        self.addSeparator()
        self._opens(self, say("menu", "Dagboek"), WindowName.DIARY)
        self._opens(self, say("menu", "Week"), WindowName.WEEK)
        self._opens(self, say("menu", "Huisarts"), WindowName.GP)
        self.addSeparator()
        self._tonight: list[QAction] = []
        self._evening()
        self._silence()
        self._opens(self, say("menu", "Uitleg"), WindowName.CARDS)
        self._opens(self, say("menu", "Instellingen"), WindowName.SETTINGS)
        self._opens(self, say("menu", "Waarom zie ik niets?"), WindowName.DOCTOR)
        self._add(self, say("menu", "Stoppen"), actions.stop)

    def follow(self, snapshot: Snapshot, prompted: bool) -> None:
        """Put this minute in words; only what changed is touched, since panels hear of each."""
        self._snapshot = snapshot
        if self._counted is None or _differs(self._counted, snapshot):
            self._count_down()
        self._state.setEnabled(prompted)
        begun, resting = snapshot.landing_begun is not None, snapshot.phase is Phase.BEDTIME
        self._landing.setVisible(not begun and not resting)
        self._landed.setVisible(begun and not resting)
        bed = snapshot.evening.local(snapshot.evening.bedtime)
        earlier, after = (later(bed, timedelta(minutes=m)) for m in (-30, 30))
        self._times = earlier.time(), after.time()
        _set_text(self._tonight[0], say("menu", "Eerder: {time}", time=clock(earlier)))
        _set_text(self._tonight[1], say("menu", "Later: {time}", time=clock(after)))

    def _count_down(self) -> None:
        """Say how long it still is, as the menu opens; now and then for panels that keep it."""
        if self._snapshot:
            self._counted = self._snapshot
            words = beside(state_line(self._snapshot), behind_line(self._snapshot))
            _set_text(self._state, words)

    def _opens(self, menu: QMenu, text: str, window: WindowName) -> QAction:
        return self._add(menu, text, partial(self._actions.show, window))

    def _add(self, menu: QMenu, text: str, do: Callable[..., object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda: do())
        return action

    def _other(self, drinks: Iterable[Drink]) -> None:
        menu = self.addMenu(say("menu", "Iets anders"))
        for drink in drinks:
            text = f"{capital(drink_name(drink.key))}, {mg(drink.mg)}"
            self._add(menu, text, partial(self._actions.log_drink, drink.key))
        menu.addSeparator()
        now = self._actions.log_now
        self._add(menu, say("menu", "Een glas alcohol"), lambda: now(Alcohol))
        self._add(menu, say("menu", "Nicotine"), lambda: now(Nicotine))
        self._add(menu, say("menu", "Grote maaltijd"), lambda: now(Meal))
        menu.addSeparator()
        self._opens(menu, say("menu", "Met tijd en hoeveelheid"), WindowName.LOG)

    def _sport(self) -> None:
        menu = self.addMenu(say("menu", "Sport"))
        self._opens(menu, say("menu", "Ik heb gesport"), WindowName.SPORT)
        self._opens(menu, say("menu", "Ik ga sporten"), WindowName.SPORT_AHEAD)

    def _evening(self) -> None:
        menu = self.addMenu(say("menu", "Vanavond"))
        self._tonight = [
            self._add(menu, "", lambda: self._actions.tonight(self._times[0])),
            self._add(menu, "", lambda: self._actions.tonight(self._times[1])),
        ]
        self._opens(menu, say("menu", "Vanavond anders"), WindowName.TONIGHT)
        self._add(menu, say("menu", "Zoals altijd"), lambda: self._actions.tonight(None))

    def _silence(self) -> None:
        menu = self.addMenu(say("menu", "Even niet"))
        for text, minutes in (
            (say("menu", "30 minuten"), 30),
            (say("menu", "1 uur"), 60),
        ):
            self._add(menu, text, partial(self._actions.quiet, minutes))
        self._add(menu, say("menu", "De hele avond"), self._actions.quiet_tonight)
        self._add(menu, say("menu", "Weer wel"), lambda: self._actions.quiet(0))


def _differs(counted: Snapshot, snapshot: Snapshot) -> bool:
    """Answer whether what was counted no longer tells how it stands."""
    same = counted.phase is snapshot.phase and counted.behind == snapshot.behind
    return not same or snapshot.now - counted.now >= STALE


def _set_text(action: QAction, text: str) -> None:
    if action.text() != text:
        action.setText(text)
