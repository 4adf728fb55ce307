"""Dates and moments as they are typed."""

from datetime import date, datetime

from slaaprust.domain.evening import last_at
from slaaprust.domain.values.fields import Refused, clock_time
from slaaprust.domain.values.marks import N_

YEARS = range(1970, 2201)  # outside these nobody kept a diary, and the calendar ends


def read_date(text: str) -> date:
    """Read a date such as 2026-03-28."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Refused(
            N_("refused", "'{given}' is geen datum. Schrijf 2026-03-28."), given=text
        ) from None
    _refuse_far(day, text)
    return day


def read_moment(text: str, now: datetime) -> datetime:
    """Read a time on the clock, the last one that has passed, or a whole date and time."""
    if "T" not in text and "-" not in text:
        return last_at(clock_time(text), now).astimezone(now.tzinfo)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(
            N_("refused", "'{given}' is geen tijdstip. Schrijf 14:30 of 2026-11-21T23:10."),
            given=text,
        ) from None
    _refuse_far(moment, text)
    return moment.replace(tzinfo=moment.tzinfo or now.tzinfo).astimezone(now.tzinfo)


def _refuse_far(day: date, text: str) -> None:
    if day.year not in YEARS:
        raise Refused(N_("refused", "'{given}' ligt te ver weg."), given=text)
