"""Names that sort by time: 48 bits of milliseconds since 1970, then 80 random bits (ULID)."""

import os

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32
_RANDOM = 80


class Ulids:
    """Makes names; those made for one same millisecond follow each other in order."""

    def __init__(self) -> None:
        self._last = 0

    def at(self, ms: int) -> str:
        """A name for this millisecond, never given before."""
        number = ms << _RANDOM | int.from_bytes(os.urandom(_RANDOM // 8))
        if self._last >> _RANDOM == ms:
            number = self._last + 1
        self._last = number
        return ulid(ms, number & (1 << _RANDOM) - 1)


def ulid(ms: int, rest: int) -> str:
    """The name of a millisecond with these 80 bits behind it."""
    number = ms << _RANDOM | rest
    return "".join(_LETTERS[number >> shift & 31] for shift in range(125, -1, -5))


def ms_of(ulid: str) -> int:
    """The milliseconds since 1970 that a name was made for; ValueError when it is no such name."""
    number = 0
    for letter in ulid:
        number = number << 5 | _LETTERS.index(letter)
    if len(ulid) != 26 or number >> 128:
        raise ValueError(f"not a ULID: {ulid!r}")
    return number >> _RANDOM
