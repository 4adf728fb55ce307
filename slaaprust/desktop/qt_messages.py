"""What Qt itself warns of, led to who listens."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

Listener = Callable[[QtMsgType, str, str], object]  # how bad, its category, its text
_HEARD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
_listener: Listener | None = None


def hear(listener: Listener | None) -> None:
    """Have somebody hear of warnings and worse from now on, or nobody any more."""
    global _listener
    _listener = listener
    qInstallMessageHandler(_tell if listener else None)


@contextmanager
def unheard() -> Iterator[None]:
    """Leave all to Qt within: for what holds Python while it waits for a thread that may warn.

    The warning would wait for Python in its turn, for good.
    """
    qInstallMessageHandler(None)
    try:
        yield
    finally:
        hear(_listener)


def _tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """Write it as Qt would, and tell it on; comes in whatever thread the message came up in."""
    with suppress(Exception):  # closed, full, or not there at all
        sys.stderr.write(qFormatLogMessage(kind, context, text) + "\n")
    with suppress(Exception):
        if _listener and kind in _HEARD:
            _listener(kind, context.category or "default", text)
