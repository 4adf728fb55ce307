"""All tests: in lanes beside each other, and once more what failed."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass

from steps import first_failure, together

FAILED = 1  # how pytest ends when it ran and some of it failed


@dataclass(frozen=True, slots=True)
class Lane:
    """Tests that run in a pytest of their own.

    Nicer ones wait for those that go by the clock, which leave most of the time to them.
    """

    name: str
    nice: int
    words: tuple[str, ...]

    def first(self, pytest: Sequence[object]) -> tuple[object, ...]:
        """Return the step that runs all of them."""
        polite = ("nice", "-n", self.nice) if self.nice and shutil.which("nice") else ()
        return (self.name, *polite, *pytest, *self.words, *self._memory)

    def again(self, pytest: Sequence[object]) -> tuple[object, ...]:
        """Return the step that runs what failed, one by one."""
        only = ("-n0", "--last-failed", "--last-failed-no-failures=none")
        name = f"{self.name}: what failed, for the second time"
        return (name, *pytest, *self.words, *self._memory, *only)

    @property
    def _memory(self) -> tuple[str, ...]:
        return ("-o", f"cache_dir=.pytest_cache/{self.name.replace(' ', '-')}")


LANES = (
    Lane("tests by the clock", 0, ("tests/e2e", "-m", "timed")),
    Lane(
        "tests of the real program",
        5,
        ("tests/e2e", "-m", "not timed", "-n", "auto", "--dist=loadfile", "--no-loadscope-reorder"),
    ),
    Lane("tests", 10, ("--ignore=tests/e2e", "-n", "auto")),
)


def all_tests(pytest: Sequence[object]) -> int:
    """Run all lanes, and once more what failed: a busy computer can keep a program waiting once."""
    codes = together(*(lane.first(pytest) for lane in LANES))
    broken = [code for code in codes if code not in (0, FAILED)]
    if broken:
        return broken[0]
    failed = [lane for lane, code in zip(LANES, codes, strict=True) if code]
    return first_failure(*(lane.again(pytest) for lane in failed))
