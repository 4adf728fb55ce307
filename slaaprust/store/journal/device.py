"""The name of this device, which names the files that it writes."""

import os
from contextlib import suppress
from functools import cache
from pathlib import Path
from zlib import crc32

from slaaprust.store.files import write_whole

_MACHINE = Path("/etc/machine-id")


class Device:
    """Eight letters and digits, made when it first writes; never the same on two machines."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "device"
        self._name = ""

    @property
    def known(self) -> str:
        """The name; empty as long as nothing was written on this machine."""
        if not self._name:
            with suppress(OSError, UnicodeDecodeError):
                self._name = _name_in(self._file.read_text("ascii"))
        return self._name

    def name(self) -> str:
        """The name, made if there is none; OSError where it could not be put on disk."""
        if not self.known:
            self.renew()
        return self._name

    def renew(self) -> None:
        """Takes a new name; what the old one wrote stays and is read as that of another."""
        name = os.urandom(4).hex()
        write_whole(self._file, f"{name} {_machine()}".strip().encode() + b"\n")
        self._name = name

    def forget(self) -> None:
        """Reads the name afresh when it is next asked for."""
        self._name = ""


def _name_in(text: str) -> str:
    """The name that a file holds; a folder copied to another machine holds none for it."""
    name, machine = (*text.split(), "", "")[:2]
    elsewhere = machine and _machine() not in ("", machine)
    return name if len(name) == 8 and name.isalnum() and not elsewhere else ""


@cache
def _machine() -> str:
    """Tells this machine from another, without giving its id away; empty where it has none.

    32 of the 128 bits are enough for that, and hashlib would keep 3.4 MB in memory all day.
    """
    try:
        return f"{crc32(_MACHINE.read_bytes().strip()):08x}"
    except OSError:
        return ""
