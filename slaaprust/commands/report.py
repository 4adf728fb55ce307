"""The page for the GP from the command line, as a PDF or a web page."""

from argparse import Namespace

from slaaprust.commands.data import path_in
from slaaprust.commands.dates import read_date
from slaaprust.commands.reply import CommandReply
from slaaprust.core.companion import Companion
from slaaprust.domain.evening import DAY
from slaaprust.domain.review.gp_page import USUAL
from slaaprust.domain.values.fields import Refused
from slaaprust.domain.values.marks import N_
from slaaprust.store.upkeep.archive import Archive
from slaaprust.wording.gp import GpDocument, sheet
from slaaprust.wording.i18n import say


def report(words: Namespace, companion: Companion, archive: Archive) -> CommandReply:
    """Make the page of the nights that were asked for, with the words that are kept."""
    out = path_in(words)
    if out.suffix.lower() not in (".pdf", ".html", ".htm"):
        raise Refused(N_("refused", "Kies een naam die eindigt op .pdf of .html."))
    first, last = companion.gp.last_nights()
    last = read_date(words.last) if words.last else last
    first = read_date(words.first) if words.first else last - (USUAL - 1) * DAY
    page = companion.gp.page(first, last)
    archive.put(out, _made(sheet(page), out.suffix.lower()), words.force)
    told = sum(each.night is not None for each in page.nights)
    nights = len(page.nights)
    text = N_("cli", "Blad voor de huisarts: {path}, met {told} van {nights} nachten ingevuld.")
    line = say("cli", text, path=str(out), told=told, nights=nights)
    data = {"path": str(out), "first": first.isoformat(), "last": last.isoformat()}
    return CommandReply((line,), {**data, "nights": nights, "told": told})


def _made(page: GpDocument, ending: str) -> bytes:
    # Only who makes a page loads what it is made with.
    if ending == ".pdf":
        from slaaprust.ui.gp.pdf import pdf

        return pdf(page)
    from slaaprust.ui.gp.html import html

    return html(page).encode("utf-8")
