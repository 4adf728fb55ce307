"""Waarom?: the quiet way from where something matters to the card that explains it."""

from PySide6.QtWidgets import QPushButton

from slaaprust.core.windows import WindowName
from slaaprust.ui.actions import Actions
from slaaprust.wording.cards import card
from slaaprust.wording.i18n import say


class HelpButton(QPushButton):
    """Opens a card; which one can change with what is shown beside it."""

    def __init__(self, actions: Actions, name: str) -> None:
        super().__init__(say("cards", "Waarom?"))
        self.setProperty("quiet", True)
        self.setAutoDefault(False)
        self.about(name)
        self.clicked.connect(lambda: actions.show(WindowName.CARDS, self._name))

    def about(self, name: str) -> None:
        """Lead to this card from now on."""
        self._name = name
        heading = card(name).title
        self.setAccessibleName(say("cards", "Waarom? {card}", card=heading))
        self.setToolTip(heading)
