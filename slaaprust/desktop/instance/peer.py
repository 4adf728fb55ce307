"""Whose process is at the other end of a local socket."""

import os
import socket
import struct
import sys
from collections.abc import Callable

UidOf = Callable[[socket.socket], int | None]


def uid_of(end: socket.socket) -> int | None:
    """Return whose process is at the other end, or None where only the folder guards it."""
    if sys.platform != "linux":
        return None
    told = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return int(struct.unpack("3i", told)[1])


def is_ours(end: socket.socket, uid_of: UidOf = uid_of) -> bool:
    """Return whether the other end is a process of the same person, as far as can be known."""
    return uid_of(end) in (None, os.geteuid())
