"""How a field of a record is asked: its kind and words, what it starts with, and its options."""

from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from slaaprust.domain.values.fields import Kind, LocalMoment
from slaaprust.domain.values.marks import N_


@dataclass(frozen=True, slots=True)
class WordOption:
    """A way to give a field on the command line: its names, what stands with it and its shape.

    `means` is the word of the value where the option alone gives it.
    """

    names: tuple[str, ...]
    help: str
    shape: str = ""
    means: str = ""


@dataclass(frozen=True, slots=True)
class AskedField:
    """One row of the table; `usual` is what it starts with, and `needed` has no default."""

    key: str
    kind: Kind
    label: str
    help: str = ""
    group: str = ""
    usual: Any = None
    needed: bool = False
    options: tuple[WordOption, ...] = ()


def asked(
    kind: Kind,
    label: str,
    *,
    default: Any = MISSING,
    usual: Any = None,
    options: tuple[WordOption, ...] = (),
) -> Any:
    """Give a field of a record its row; `usual` is its default where that is not named."""
    about = {"kind": kind, "label": label, "usual": usual, "options": options}
    return field(default=default, metadata=about)


def when(*options: WordOption) -> Any:
    """Give a record its moment, which every one of them has first and is asked for last."""
    return asked(LocalMoment(), N_("log", "Hoe laat"), options=options)


def asked_of(record: type) -> tuple[AskedField, ...]:
    """Return a row for each field that a person fills in, the moment last."""
    rows = [_row(each) for each in fields(record) if "kind" in each.metadata]
    return tuple(sorted(rows, key=lambda each: isinstance(each.kind, LocalMoment)))


def _row(each: Any) -> AskedField:
    about, needed = each.metadata, each.default is MISSING
    usual = about["usual"] if needed or about["usual"] is not None else each.default
    return AskedField(
        each.name,
        about["kind"],
        about["label"],
        usual=usual,
        needed=needed,
        options=about["options"],
    )
