"""Instellingen: every setting of the table, a page for each group."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from slaaprust.domain.settings.options import OPTIONS, Misfit, checked, option
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.body import REGIONS
from slaaprust.domain.tables.drinks import catalogue
from slaaprust.domain.tables.programmes import PROGRAMMES
from slaaprust.domain.values.fields import Refused
from slaaprust.ui.actions import Explain
from slaaprust.ui.forms.field_row import Listed
from slaaprust.ui.forms.form import Form
from slaaprust.ui.kit.sidebar import Sidebar
from slaaprust.ui.kit.theme import GRID
from slaaprust.ui.kit.widgets import button, row, sentence, title
from slaaprust.ui.kit.window import scrolling, sized
from slaaprust.wording.i18n import say
from slaaprust.wording.sentences import refused_line

SIZE = QSize(840, 640)


class SettingsWindow(QDialog):
    """Fills in the settings; it closes when they are right and kept."""

    def __init__(self, settings: Settings, keep: Callable[[Settings, Explain], bool]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("settings", "Instellingen"))
        self._take = keep
        self._names, self._pages = Sidebar(say("settings", "Onderwerpen")), QStackedWidget()
        self._names.currentRowChanged.connect(self._show_page)
        self._note = sentence("", "small")
        self._forms: dict[str, Form] = {}
        self._lay_out()
        for group in dict.fromkeys(each.group for each in OPTIONS):
            self._add_group(group, settings)
        self._names.setCurrentRow(0)
        sized(self, SIZE)

    def add_section(self, name: str, widget: QWidget) -> None:
        """Add a page of another kind; its name and its words are in the person's language."""
        self._names.add(name)
        page = QWidget()
        stack = QVBoxLayout(page)
        stack.setContentsMargins(GRID, 0, 2 * GRID, GRID)
        stack.setSpacing(3 * GRID)
        stack.addWidget(title(name))
        stack.addWidget(widget, 1)
        self._pages.addWidget(scrolling(page))
        self._put_the_buttons_last()

    def show_value(self, key: str, value: Any) -> None:
        """Show what was set elsewhere while this is open."""
        for form in self._forms.values():
            if form.has(key):
                form.show_values({key: value})

    def _show_page(self, number: int) -> None:
        """Show a page; one that keeps what is changed at once has nothing to go back to."""
        self._pages.setCurrentIndex(number)
        usual, *_ = self._buttons
        usual.setVisible(number < len(self._forms))

    def _put_the_buttons_last(self) -> None:
        """Let the keyboard come to the buttons after the newest page."""
        last: QWidget = self
        while last is self or last.focusPolicy() is Qt.FocusPolicy.NoFocus:
            last = last.previousInFocusChain() or self
        for before, after in pairwise((last, *self._buttons)):
            self.setTabOrder(before, after)

    def _add_group(self, group: str, settings: Settings) -> None:
        rows = tuple(each for each in OPTIONS if each.group == group)
        form = Form(rows, values_of(settings), lists_of(settings.drinks), headings=False)
        form.changed.connect(self._changed)
        self._forms[group] = form
        self.add_section(say("settings", group), form)

    def _lay_out(self) -> None:
        usual = button(say("settings", "Terug naar standaard"), self._fill_in_the_usual, "quiet")
        leave = button(say("settings", "Laat maar"), self.reject)
        keep = button(say("settings", "Bewaren"), self._keep, "primary")
        usual.setAutoDefault(False)
        leave.setAutoDefault(False)
        keep.setDefault(True)
        self._buttons = (usual, leave, keep)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self._names)
        top.addWidget(self._pages, 1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(GRID, 3 * GRID, 0, 2 * GRID)
        stack.setSpacing(2 * GRID)
        stack.addLayout(top, 1)
        bottom = row(usual, self._note, leave, keep)
        bottom.setContentsMargins(0, 0, 2 * GRID, 0)
        bottom.setStretch(1, 1)
        stack.addLayout(bottom)

    def _keep(self) -> None:
        values: dict[str, Any] = {}
        wrong = []
        for group, form in self._forms.items():
            taken = form.values()
            values |= taken or {}
            if taken is None:
                wrong.append(group)
        if wrong:
            self._go_to(wrong[0])
            return
        try:
            settings = checked(Settings(**values))
        except Misfit as misfit:
            self._explain(misfit)
            return
        if self._take(settings, self._explain):
            self.accept()

    def _explain(self, refused: Refused) -> None:
        """Say at its field why the settings cannot be, or below where it is about no field."""
        if not isinstance(refused, Misfit):
            self._note.setText(refused_line(refused))
            return
        key, *_ = refused.keys
        group = option(key).group
        self._go_to(group)
        self._forms[group].explain(key, refused)

    def _go_to(self, group: str) -> None:
        """Open the page of a group, at its first wrong field."""
        self._names.setCurrentRow(tuple(self._forms).index(group))
        self._forms[group].values()

    def _fill_in_the_usual(self) -> None:
        for form in self._forms.values():
            form.show_values(values_of(Settings()))
        self._note.setText(say("settings", "Alles staat op standaard. Bewaren legt het vast."))

    def _changed(self, key: str) -> None:
        self._note.setText("")
        if key == "drinks":
            with suppress(Refused):  # half typed: the lists follow when it is a drink
                form = next(each for each in self._forms.values() if each.has(key))
                lists = lists_of(form.value(key))
                for each in self._forms.values():
                    each.offer(lists)


def values_of(settings: Settings) -> Mapping[str, Any]:
    return {each.key: getattr(settings, each.key) for each in OPTIONS}


def lists_of(doses: tuple[tuple[str, float], ...]) -> Listed:
    """Return the lists that words are chosen from; drinks with the person's own."""
    return {
        "drinks": tuple((each.key, say("drinks", each.name)) for each in catalogue(doses)),
        "programmes": tuple((each.key, say("relaxation", each.name)) for each in PROGRAMMES),
        "regions": tuple((key, say("relaxation", name)) for key, name in REGIONS),
    }
