"""An X server, asked through xcb: there, an error in a question is a value and never fatal."""

import ctypes
import select
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_uint8, c_uint16, c_uint32, c_void_p
from threading import Thread
from types import TracebackType
from typing import Any

PATIENCE = 0.4  # s: without its answer the windows of slaaprust stand still as well
HEAD = 32  # bytes of every reply, before what it carries
MUCH = 1024  # of a property, in units of four bytes


class NoServer(Exception):
    """There is no X server, or it does not answer."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("here", POINTER(c_uint32)), ("left", c_int), ("index", c_int))


class XServer:
    """A connection of its own, for a few questions in a row; opening it takes half a ms."""

    def __init__(self, display: str) -> None:
        """Connect; raise NoServer."""
        try:
            self._xcb, self._libc = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL(None)
        except OSError as problem:
            raise NoServer(str(problem)) from problem
        self._declare()
        self._connection = _connected(self._xcb.xcb_connect, display)
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise NoServer(display)
        setup = c_void_p(self._xcb.xcb_get_setup(self._connection))
        self.root: int = self._xcb.xcb_setup_roots_iterator(setup).here[0]

    def __enter__(self) -> "XServer":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, what: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._xcb.xcb_disconnect(self._connection)

    def numbers(self, window: int, name: str) -> tuple[int, ...] | None:
        """Return a window's property, None where it has none; raise NoServer."""
        if not (atom := self.atom(name)):
            return None
        asked = self._xcb.xcb_get_property(self._connection, 0, window, atom, 0, 0, MUCH)
        reply = self._reply(asked)
        if reply is None or reply[1] != 32:
            return None
        (count,) = struct.unpack_from("=I", reply, 16)
        return struct.unpack_from(f"={count}I", reply, HEAD)

    def atom(self, name: str) -> int:
        """Return the number of a name, 0 where nobody ever used it; raise NoServer."""
        asked = self._xcb.xcb_intern_atom(self._connection, 1, len(name), name.encode())
        reply = self._reply(asked)
        return struct.unpack_from("=I", reply, 8)[0] if reply else 0

    def idle(self) -> float | None:
        """Return the seconds since the last key or movement; None if not told; raise NoServer."""
        try:
            sync = ctypes.CDLL("libxcb-sync.so.1")
        except OSError:
            return None
        for name in ("initialize", "list_system_counters", "query_counter"):
            getattr(sync, f"xcb_sync_{name}").restype = _Cookie
        self._reply(sync.xcb_sync_initialize(self._connection, c_uint8(3), c_uint8(1)))
        listed = self._reply(sync.xcb_sync_list_system_counters(self._connection))
        counter = dict(_counters(listed)).get(b"IDLETIME") if listed else None
        if counter is None:
            return None
        told = self._reply(sync.xcb_sync_query_counter(self._connection, c_uint32(counter)))
        if told is None:
            return None
        high, low = struct.unpack_from("=iI", told, 8)
        return float((high << 32) + low) / 1000

    def _reply(self, cookie: _Cookie) -> bytes | None:
        """Wait for the reply to a question; None where the server refuses it; raise NoServer."""
        self._xcb.xcb_flush(self._connection)
        last = time.monotonic() + PATIENCE
        while True:
            with self._freed() as (reply, error):
                if self._xcb.xcb_poll_for_reply(
                    self._connection, cookie.sequence, byref(reply), byref(error)
                ):
                    return self._bytes(reply) if reply else None
            left = last - time.monotonic()
            if left <= 0 or self._xcb.xcb_connection_has_error(self._connection):
                raise NoServer("silent")
            descriptor = self._xcb.xcb_get_file_descriptor(self._connection)
            select.select([descriptor], [], [], left)

    @contextmanager
    def _freed(self) -> Iterator[tuple[c_void_p, c_void_p]]:
        reply, error = c_void_p(), c_void_p()
        try:
            yield reply, error
        finally:
            self._libc.free(reply)
            self._libc.free(error)

    @staticmethod
    def _bytes(reply: c_void_p) -> bytes:
        head = ctypes.string_at(reply, HEAD)
        (more,) = struct.unpack_from("=I", head, 4)
        return ctypes.string_at(reply, HEAD + 4 * more)

    def _declare(self) -> None:
        xcb = self._xcb
        self._libc.free.argtypes = (c_void_p,)
        xcb.xcb_connect.restype, xcb.xcb_connect.argtypes = c_void_p, (c_char_p, c_void_p)
        xcb.xcb_get_setup.restype = c_void_p
        xcb.xcb_setup_roots_iterator.restype = _Screens
        for question, words in (
            ("xcb_intern_atom", (c_void_p, c_uint8, c_uint16, c_char_p)),
            ("xcb_get_property", (c_void_p, c_uint8, *(c_uint32,) * 5)),
        ):
            asked = getattr(xcb, question)
            asked.restype, asked.argtypes = _Cookie, words


class _Connecting(Thread):
    """Connects, however long that takes: xcb waits for good for a server that is stuck."""

    def __init__(self, connect: Any, display: str) -> None:
        super().__init__(name="x11", daemon=True)
        self._connect, self._display = connect, display
        self.connection = c_void_p()

    def run(self) -> None:
        self.connection = c_void_p(self._connect(self._display.encode(), None))


_unheard: dict[str, _Connecting] = {}  # by display: where no server has answered yet


def _connected(connect: Any, display: str) -> c_void_p:
    """Return a connection; who is stuck is waited for only once; raise NoServer."""
    connecting = _unheard.pop(display, None)
    if connecting is None:
        connecting = _Connecting(connect, display)
        connecting.start()
        connecting.join(PATIENCE)
    if connecting.is_alive():
        _unheard[display] = connecting
        raise NoServer("silent")
    return connecting.connection


def _counters(listed: bytes) -> Iterator[tuple[bytes, int]]:
    """The system's counters in a reply: their names and numbers."""
    (count,) = struct.unpack_from("=I", listed, 8)
    at = HEAD
    for _ in range(count):
        number, _, _, length = struct.unpack_from("=IiIH", listed, at)
        yield listed[at + 14 : at + 14 + length], number
        at += (14 + length + 3) // 4 * 4
