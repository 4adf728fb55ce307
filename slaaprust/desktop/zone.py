"""The time zone that the computer is in now, asked afresh, so that a journey needs no restart."""

import os
import struct
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

ETC = Path("/etc")
LINKS = 5  # this far a chain of links is followed


def zone(env: Mapping[str, str] = os.environ, etc: Path = ETC) -> ZoneInfo:
    """Return the zone with its rules; UTC where the computer tells nothing that can be read."""
    if "TZ" in env:
        told = env["TZ"].removeprefix(":")
        found = _named(told) or _of_rules(told)
    else:
        names = _windows() if sys.platform == "win32" else _unix(etc)
        found = next(filter(None, map(_named, names)), None) or _contents(etc / "localtime")
    return found or ZoneInfo("UTC")


def _named(name: str) -> ZoneInfo | None:
    """Return the zone that a name means, or a file of a zone."""
    _, _, below = name.rpartition("zoneinfo/")
    with suppress(KeyError, ValueError, OSError):
        return ZoneInfo(below)
    return _contents(Path(name)) if name.startswith("/") else None


def _unix(etc: Path) -> Iterator[str]:
    """What the link at localtime points to, then what Debian wrote beside it."""
    link = etc / "localtime"
    with suppress(OSError):
        for _ in range(LINKS):
            # Not resolved to the end: Europe/Amsterdam itself may be a link to Europe/Brussels.
            link = link.parent / link.readlink()
            if "zoneinfo/" in link.as_posix():
                yield link.as_posix()
                break
    with suppress(OSError, ValueError):
        yield (etc / "timezone").read_text("utf-8").strip()


def _windows() -> Iterator[str]:
    """What Qt makes of the zone that Windows is set to; not tried there yet."""
    from PySide6.QtCore import QTimeZone

    yield bytes(QTimeZone.systemTimeZoneId().data()).decode()


def _contents(path: Path) -> ZoneInfo | None:
    """Return the zone in a file, without a name."""
    with suppress(OSError, ValueError, struct.error), path.open("rb") as file:
        return ZoneInfo.from_file(file)
    return None


@lru_cache(maxsize=8)
def _of_rules(rules: str) -> ZoneInfo | None:
    """Return the zone of POSIX rules such as CET-1CEST,M3.5.0,M10.5.0, as a file of RFC 8536."""
    counts = struct.pack(">6l", 0, 0, 0, 0, 1, 4)  # one kind of local time, four letters of name
    block = b"TZif2" + bytes(15) + counts + struct.pack(">lbb", 0, 0, 0) + b"UTC\0"
    with suppress(ValueError):
        return ZoneInfo.from_file(BytesIO(block * 2 + b"\n" + rules.encode() + b"\n"))
    return None
