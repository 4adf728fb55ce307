"""The evening from the command line: where it is now, and changing tonight."""

from argparse import Namespace
from typing import Any

from slaaprust.commands.dates import read_date
from slaaprust.commands.reply import CommandReply, said, status
from slaaprust.core.companion import Companion
from slaaprust.domain.tonight.due import Planned
from slaaprust.domain.values.fields import Number, clock_time
from slaaprust.wording import sentences
from slaaprust.wording.i18n import clock, day, mg, say

MINUTES = Number(1, 24 * 60, "min")


def status_now(words: Namespace, companion: Companion) -> CommandReply:
    snapshot = companion.snapshot()
    bed = clock(snapshot.evening.local(snapshot.evening.bedtime))
    lines = (
        sentences.state_line(snapshot),
        sentences.behind_line(snapshot),
        say("cli", "Bedtijd: {time}", time=bed),
        sentences.bed_line(snapshot),
        say("cli", "Cafeïne vandaag: {mg}", mg=mg(snapshot.day_mg)),
        sentences.held_line(snapshot),
    )
    return CommandReply(lines, status(snapshot))


def agenda(words: Namespace, companion: Companion) -> CommandReply:
    chosen = read_date(words.date) if words.date else companion.snapshot().evening.date
    evening, plan = companion.agenda(chosen)
    local = evening.local

    def line(each: Planned) -> str:
        at = clock(local(each.at)) if each.at else "     "
        return f"{at}  {sentences.moment_name(each)}: {say('states', sentences.STATES[each.state])}"

    def data(each: Planned) -> dict[str, Any]:
        return {
            "id": each.id,
            "at": each.at and local(each.at).isoformat(timespec="seconds"),
            "until": each.until and local(each.until).isoformat(timespec="seconds"),
            "state": each.state.value,
        }

    lines = (day(evening.date), *(line(each) for each in plan))
    return CommandReply(
        lines, {"evening": evening.date.isoformat(), "moments": [data(each) for each in plan]}
    )


def landing(words: Namespace, companion: Companion) -> CommandReply:
    match words.action:
        case "start":
            companion.begin_landing()
            return said(say("cli", "Je landing is begonnen."), companion)
        case "snooze":
            until = companion.snooze("landing", int(MINUTES.read(words.minutes)))
            back = say("cli", "De landing komt terug om {time}.", time=clock(until))
            return said(back, companion)
    companion.skip("landing")
    return said(say("cli", "Vanavond geen seintje voor de landing."), companion)


def tonight(words: Namespace, companion: Companion) -> CommandReply:
    reset = words.time in ("reset", "usual")
    evening = companion.tonight(None if reset else clock_time(words.time))
    text = say(
        "cli",
        "{day}: bedtijd {bed}, opstaan {up}.",
        day=day(evening.date),
        bed=clock(evening.local(evening.bedtime)),
        up=clock(evening.local(evening.getting_up)),
    )
    return said(text, companion)


QUIETS = {"30m": 30, "1h": 60, "off": 0}


def quiet(words: Namespace, companion: Companion) -> CommandReply:
    if words.length == "tonight":
        until = companion.quiet_tonight()
    else:
        until = companion.quiet(QUIETS[words.length])
    if words.length == "off":
        return said(say("cli", "Er komen weer seintjes."), companion)
    return said(say("cli", "Even niet, tot {time}.", time=clock(until)), companion)
