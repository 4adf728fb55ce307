"""What a test needs of the system, and a loud line where that is not there."""

import sys
import warnings
from typing import NoReturn

import pytest
from desktop import absent


def need(*commands: str) -> None:
    """Skip a test with a loud line where the system lacks what it needs."""
    if missing := absent(*commands):
        leave(f"for want of the Debian packages: {' '.join(missing)}")


def leave(why: str) -> NoReturn:
    """Skip a test with a loud line."""
    line = f"NOT TESTED, {why}"
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.warn(line, stacklevel=3)
    print(f"\n{line}", file=sys.__stderr__)
    pytest.skip(line)
