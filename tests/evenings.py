"""Snapshots of a day for the tests of the face, without a companion."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from slaaprust.domain.records.journal import Entry, Kept, Tonight
from slaaprust.domain.settings.options import changed
from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tonight.day import Day
from slaaprust.domain.tonight.due import Hindrance, agenda
from slaaprust.domain.tonight.recent import Recent
from slaaprust.domain.tonight.snapshot import Snapshot, take_snapshot

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def at(moment: str) -> datetime:
    """A moment as the clock in Amsterdam shows it; without a date it is 18 November 2026."""
    whole = moment if "T" in moment else f"2026-11-18T{moment}"
    return datetime.fromisoformat(whole).replace(tzinfo=AMSTERDAM)


def snapshot(now: str, *entries: Entry, waits_for: str = "", **options: object) -> Snapshot:
    """What a face is shown at a moment, after these entries, with these settings."""
    settings = changed(Settings(), **options)
    moment, tonights = at(now), [each for each in entries if isinstance(each, Tonight)]
    days = Recent.of(_kept(tonights, Recent.of((), settings)), settings)
    recent = Recent.of(_kept(entries, days), settings)
    day = Day(recent.evening_of(moment), settings, recent.facts(recent.evening_of(moment).date))
    past, hindrance = recent.pasts(day.evening.date), Hindrance(waits_for)
    plan = agenda(moment.astimezone(UTC), day, past, hindrance)
    return take_snapshot(moment, day, plan, recent.kept, waits_for)


def _kept(entries, days: Recent) -> list[Kept]:
    named = enumerate(entries)
    return [Kept(f"{n:04d}", days.evening_of(each.at).date, each) for n, each in named]
