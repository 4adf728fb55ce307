"""Lets ``python -m slaaprust`` do what the command ``slaaprust`` does."""

import sys

from slaaprust.cli import main

sys.exit(main())
