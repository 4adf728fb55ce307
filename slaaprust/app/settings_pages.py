"""The pages of the settings that are no fields of theirs: starting at login, and the data."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from slaaprust.desktop.autostart.port import Autostart
from slaaprust.desktop.instance.protocol import Reply
from slaaprust.store.upkeep.archive import Archive
from slaaprust.wording.i18n import say

if TYPE_CHECKING:
    from slaaprust.commands.context import CommandContext


def login_page(autostart: Autostart) -> tuple[str, QWidget]:
    """Return the page on which starting at login is switched."""
    from slaaprust.ui.settings.at_login import AtLoginPage

    def switch(on: bool) -> str:
        return autostart.switch(on).value

    return say("login", "Inloggen"), AtLoginPage(lambda: autostart.state().value, switch)


def data_page(
    context: "CommandContext", archive: Archive, backups: str, say_elsewhere: Callable[[str], None]
) -> tuple[str, QWidget]:
    """Return the page of the data, which does all by the words of the command line.

    What comes back after the page was closed is said elsewhere.
    """
    from slaaprust.ui.settings.data_page import DataPage

    def carry(words: list[str], told: Callable[[bool, str], bool]) -> None:
        from slaaprust.commands.dispatch import dispatch

        def tell(reply: Reply) -> None:
            text = (reply.out or reply.err).strip()
            if not told(reply.code == 0, text):
                say_elsewhere(text)

        dispatch(words, context, tell)

    def stands() -> tuple[str, str]:
        return archive.stands, next(iter(archive.stood), "")

    return say("data", "Gegevens"), DataPage(stands, backups, carry)
