"""The settings as rows: found by name, read, checked together, and written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from slaaprust.domain.settings.settings import Settings
from slaaprust.domain.tables.body import REGIONS
from slaaprust.domain.tables.drinks import UnknownDrink, catalogue, find
from slaaprust.domain.tables.programmes import programme
from slaaprust.domain.values.fields import Kind, Problem, Refused
from slaaprust.domain.values.marks import N_


@dataclass(frozen=True, slots=True)
class Option:
    """One row of the settings table."""

    key: str
    kind: Kind
    default: Any
    label: str
    help: str
    group: str


def options_of(settings: type[Settings]) -> tuple[Option, ...]:
    """Return a row for each field of the settings."""
    return tuple(
        Option(
            each.name,
            each.metadata["kind"],
            each.default,
            each.metadata["label"],
            each.metadata["help"],
            each.metadata["group"],
        )
        for each in fields(settings)
    )


class Misfit(Refused):
    """Settings that do not go together; `keys` are those that it is about, the first one leading.

    What they clash with may be another setting: a drink that is chosen, with the drinks there are.
    """

    def __init__(self, keys: tuple[str, ...], why: Refused) -> None:
        super().__init__(why.text, **why.values)
        self.keys = keys


Check = Callable[[Settings], None]  # raises Refused
OPTIONS = options_of(Settings)
SHORTEST_NIGHT, LONGEST_NIGHT = 2, 16


def option(key: str) -> Option:
    """Return the row of this name; KeyError if there is none."""
    return _BY_KEY[key]


_BY_KEY = {each.key: each for each in OPTIONS}


def nearest(key: str, alike: float = 0.6) -> tuple[str, ...]:
    """Return the names of settings that a word looks like, so much of 1, the likeliest first."""
    from difflib import get_close_matches  # only a mistyped word needs it

    return tuple(get_close_matches(key, _BY_KEY, cutoff=alike))


def read(raw: Mapping[str, Any]) -> tuple[Settings, tuple[Problem, ...]]:
    """Read plain values; each that cannot be taken falls back to its default and is told.

    Of names that are no setting only those are told that look like one: others may be a newer
    version's.
    """
    taken, problems = {}, _misspelt(raw)
    for each in OPTIONS:
        if each.key in raw:
            try:
                taken[each.key] = each.kind.read(raw[each.key])
            except Refused as refused:
                problems.append(Problem(each.key, refused))
    settings = Settings(**taken)
    for keys, check in CHECKS:
        try:
            _check(settings, keys, check)
        except Misfit as misfit:
            problems.append(Problem(keys[0], misfit))
            settings = replace(settings, **{key: option(key).default for key in keys})
    return settings, tuple(problems)


def _misspelt(raw: Mapping[str, Any]) -> list[Problem]:
    near = [(key, found[0]) for key in raw if key not in _BY_KEY and (found := nearest(key, 0.85))]
    text = N_("refused", "Deze naam is er niet. Bedoel je {meant}?")
    return [Problem(key, Refused(text, meant=meant)) for key, meant in near]


def plain(settings: Settings) -> dict[str, Any]:
    """Return all values as they stand in a file."""
    return {each.key: each.kind.plain(getattr(settings, each.key)) for each in OPTIONS}


def changed(settings: Settings, **raw: Any) -> Settings:
    """Return the settings with values taken from what was typed; raise Refused or KeyError."""
    taken = {key: option(key).kind.read(value) for key, value in raw.items()}
    return checked(replace(settings, **taken))


def checked(settings: Settings) -> Settings:
    """Return the settings if they go together; raise Misfit otherwise."""
    for keys, check in CHECKS:
        _check(settings, keys, check)
    return settings


def _check(settings: Settings, keys: tuple[str, ...], check: Check) -> None:
    try:
        check(settings)
    except Refused as refused:
        raise Misfit(keys, refused) from refused


def _nights(settings: Settings) -> None:
    for day in range(7):
        bed, up = settings.bedtime[day], settings.getting_up[(day + 1) % 7]
        hours = (up.hour * 60 + up.minute - bed.hour * 60 - bed.minute) % (24 * 60) / 60
        if not SHORTEST_NIGHT <= hours <= LONGEST_NIGHT:
            raise Refused(
                N_(
                    "refused",
                    "Van bedtijd {bed} tot opstaan {up} is korter dan 2 of langer dan 16 uur. "
                    "Kies een andere tijd.",
                ),
                bed=f"{bed:%H:%M}",
                up=f"{up:%H:%M}",
            )


def _known_drinks(settings: Settings, *words: str) -> None:
    drinks = catalogue(settings.drinks)
    for word in words:
        try:
            find(word, drinks)
        except UnknownDrink:
            raise Refused(
                N_("refused", "'{word}' is geen bekend drankje. Zet het eerst bij Eigen drankjes."),
                word=word,
            ) from None


def _known_programme(settings: Settings) -> None:
    word = settings.relax_programme
    try:
        programme(word)
    except KeyError:
        raise Refused(N_("refused", "'{word}' is geen bekend programma."), word=word) from None


def _known_regions(settings: Settings) -> None:
    known = {key for key, _ in REGIONS}
    for word in settings.relax_without:
        if word not in known:
            raise Refused(N_("refused", "'{word}' is geen deel van het lijf."), word=word)


# The keys are those that fall back, and at the first of them the refusal is said.
CHECKS: tuple[tuple[tuple[str, ...], Check], ...] = (
    (("bedtime", "getting_up"), _nights),
    (("default_drink",), lambda settings: _known_drinks(settings, settings.default_drink)),
    (("favourites",), lambda settings: _known_drinks(settings, *settings.favourites)),
    (("relax_programme",), _known_programme),
    (("relax_without",), _known_regions),
)
