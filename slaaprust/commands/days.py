"""Dates as they are typed."""

from datetime import date

from slaaprust.domain.fields import Refused
from slaaprust.domain.text import N_


def read_date(text: str) -> date:
    try:
        return near(date.fromisoformat(text))
    except ValueError:
        raise Refused(
            N_("refused", "'{given}' is geen datum. Schrijf 2026-03-28."), given=text
        ) from None


def near(day: date) -> date:
    """Refuse a year in which nobody kept a diary, before it runs off the calendar."""
    if not 1970 <= day.year <= 2200:
        raise Refused(N_("refused", "{year} ligt te ver weg."), year=str(day.year))
    return day
