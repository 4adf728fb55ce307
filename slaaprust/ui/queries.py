"""What windows may ask, as small protocols, and the services that they work with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from slaaprust.core.ports import Drafts, JournalReader, TaskRunner
from slaaprust.domain.nights.night_input import NightInput
from slaaprust.domain.records.journal import Kept, Logged, Sip
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.drinks import Drink
from slaaprust.domain.tonight.snapshot import Snapshot
from slaaprust.domain.tonight.thoughts_back import Parked
from slaaprust.domain.tonight.warnings import Preview, Warned
from slaaprust.ui.audio import Computer

if TYPE_CHECKING:  # few days ask for these, and they are large
    from slaaprust.domain.nights.experiment import Trials
    from slaaprust.domain.review.gp_page import GpFound
    from slaaprust.domain.review.week import Looked


class ThoughtQueries(Protocol):
    """What was parked."""

    def tonight(self) -> tuple[Parked, ...]:
        """For the coming night."""

    def handed_back(self) -> tuple[Parked, ...]:
        """What this morning hands back."""

    def waiting(self) -> tuple[Parked, ...]:
        """What is not on disk yet."""


class DiaryQueries(Protocol):
    """What windows ask of the diary of nights."""

    def last_evening(self) -> date:
        """The evening of the last night that is over."""

    def asked(self) -> date | None:
        """The evening of the night that the morning asks for, if it does."""

    def sheet(self, evening: date) -> NightInput:
        """What filling in a night starts from."""

    def waiting(self) -> dict[date, Kept]:
        """The nights that are not on disk yet."""


class ReviewQueries(Protocol):
    """What windows ask of the weeks and of experiments; a diary is read in the background."""

    def last_week(self) -> date:
        """The Monday of the last week that is over."""

    def look(self, monday: date) -> "Callable[[JournalReader], Looked]":
        """What reads a week from a diary."""

    def trials(self) -> "Callable[[JournalReader], Trials]":
        """What reads the experiments from a diary."""


class GpQueries(Protocol):
    """What the window of the page for the GP asks."""

    def last_nights(self, count: int = ...) -> tuple[date, date]:
        """The first and the last evening of the nights that are over."""

    def find(self, first: date, last: date) -> "Callable[[JournalReader], GpFound]":
        """What finds in a diary all that the page needs."""


class Queries(Protocol):
    """What windows ask before anything is done."""

    @property
    def thoughts(self) -> ThoughtQueries:
        """What was parked."""

    @property
    def diary(self) -> DiaryQueries:
        """The diary of nights."""

    @property
    def settings(self) -> Settings:
        """What the person has set."""

    @property
    def drinks(self) -> tuple[Drink, ...]:
        """All drinks."""

    @property
    def favourites(self) -> tuple[Drink, ...]:
        """The drinks that stand ready to be pressed."""

    @property
    def review(self) -> ReviewQueries:
        """What looking back asks."""

    @property
    def gp(self) -> GpQueries:
        """What the page for the GP asks."""

    def now(self) -> datetime:
        """Now."""

    def sip(self, word: str) -> Sip:
        """A drink by its word."""

    def preview(self, sip: Sip) -> Preview:
        """What a drink would mean."""

    def warnings(self, entry: Logged) -> tuple[Warned, ...]:
        """What there is to say of an entry."""

    def snapshot(self) -> Snapshot:
        """This minute."""


class MessageSender(Protocol):
    """Sends a notification; false where that is not possible."""

    def send(
        self,
        title: str,
        body: str,
        actions: tuple[tuple[str, str], ...],
        on_action: Callable[[str], None],
    ) -> bool:
        """Send it in place of the one before."""


SaveFile = Callable[[str, bytes], str]  # puts a file in place, or says why that cannot be
Sections = Callable[[], tuple[tuple[str, QWidget], ...]]  # pages of the settings, by their names
DoctorLines = Callable[[], tuple[tuple[str, tuple[str, ...]], ...]]


@dataclass(frozen=True, slots=True)
class Services:
    """What the face and its windows work with, beside actions and queries."""

    notifier: MessageSender
    doctor: DoctorLines
    at_login: bool | None  # whether slaaprust starts then, None where that is unknown
    sections: Sections
    background: TaskRunner  # what reads years
    drafts: Drafts  # what is being typed
    can_lock: Callable[[], bool]
    save_file: SaveFile
    computer: Computer  # what leads through an exercise
