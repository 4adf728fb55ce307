"""A process that writes until it is stopped and tells what it tries and what was promised.

Each line it prints is a JSON list: ["try", name or null, number], then ["kept", name, number] or
["not", name, cause]; -1 is a removal. With --steps it does one change for each line it is given.
"""

import argparse
import json
import os
import random
import sys
from pathlib import Path

from keepers import KEEPERS, any_change

from slaaprust.core.ports import NotKept


def say(*what: object) -> None:
    """One line in one write, so that it is told whole or not at all."""
    os.write(1, json.dumps(what).encode() + b"\n")


def main() -> None:
    """Do it as the words say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("keeper", choices=KEEPERS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="the number to begin with")
    parser.add_argument("--unsynced", action="store_true", help="leave out every fsync")
    parser.add_argument("--steps", action="store_true")
    asked = parser.parse_args()
    if asked.unsynced:
        os.fsync = lambda _: None
    keeper = KEEPERS[asked.keeper](asked.folder)
    say("ready")
    if asked.steps:
        steps(keeper)
    else:
        forever(keeper, random.Random(asked.seed), asked.first)
    keeper.close()


def forever(keeper, chance, number) -> None:
    """Make changes of all sorts until the end."""
    names = list(keeper.found())
    while True:
        number += 1
        name, wanted = any_change(chance, names, number)
        name = change(keeper, name, wanted)
        if wanted < 0 and name in names:
            names.remove(name)
        elif name and name not in names:
            names.append(name)


def steps(keeper) -> None:
    """Make the change that each line asks for; None and -1 as above, "?" is all that is there."""
    for line in iter(sys.stdin.readline, ""):
        asked = json.loads(line)
        if asked == "?":
            say("found", keeper.found())
        else:
            change(keeper, *asked)


def change(keeper, name: str | None, number: int) -> str | None:
    """One change, with what is tried before it and what came of it."""
    say("try", name, number)
    try:
        if name is None:
            name = keeper.add(number)
        elif number < 0:
            keeper.remove(name)
        else:
            keeper.replace(name, number)
    except NotKept as problem:
        say("not", name, str(problem))
        return None
    say("kept", name, number)
    return name


if __name__ == "__main__":
    main()
