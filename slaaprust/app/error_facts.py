"""What may be written down of an error: its type and the lines of slaaprust, never what it says.

A message often holds what was typed, and a value may be a line of the diary.
"""

import errno
import re
from collections.abc import Iterator
from types import TracebackType

OURS = "slaaprust"
MOST = 8  # lines of code; of a longer way the innermost
LONGEST = 160  # characters of a text of Qt
CAUSES = 3
_QUOTED = re.compile(r"\"[^\"]*\"?|“[^”]*”?|‘[^’]*’?|(?<!\w)'[^']*'?|`[^`']*['`]?")
_PATH = re.compile(r"\S*[/\\]\S*")
_STRANGE = re.compile(r"0x[0-9A-Fa-f]+|[^ -~]+|\d+")


def what(error: BaseException | None, kind: type[BaseException]) -> str:
    """Return the type of an error and of what led to it: KeyError < PermissionError EACCES."""
    if error is None:
        return kind.__name__
    return " < ".join(f"{type(each).__name__} {_number(each)}".strip() for each in _chain(error))


def where(trace: TracebackType | None) -> tuple[str, ...]:
    """Return the lines of slaaprust that it came by, the innermost last."""
    return tuple(_ours(trace))[-MOST:]


def qt_text(category: str, text: str) -> str:
    """Return a message of Qt without what is quoted, paths, numbers and letters of no program."""
    plain = _QUOTED.sub("…", text.split("\n", 1)[0])
    plain = _STRANGE.sub("#", _PATH.sub("…", plain).replace("…", "#"))
    return f"{category}: {plain[:LONGEST]}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    at: BaseException | None = error
    for _ in range(CAUSES):
        if at is None:
            return
        yield at
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)


def _number(error: BaseException) -> str:
    """Return the system's name of what went wrong, which says nothing of a person."""
    number = error.errno if isinstance(error, OSError) else None
    return errno.errorcode.get(number, "") if isinstance(number, int) else ""


def _ours(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code, module = trace.tb_frame.f_code, str(trace.tb_frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] == OURS:
            yield f"{module}.{code.co_qualname}:{trace.tb_lineno}"
        trace = trace.tb_next
