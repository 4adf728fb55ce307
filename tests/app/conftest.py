"""What the tests of the running program share with those of the desktop: buses, and waiting."""

import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS / each) for each in ("app", "desktop", "e2e")]
