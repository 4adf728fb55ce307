"""An error while something is painted is noted, and neither the window nor the program goes.

Each painter of the program is made to fail in a process of its own: Qt ended it with a
segmentation fault before. One that is added is found in the source, and asks for a row.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from ui.falling_painters import PAINTERS, SECRET

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("falling_painters.py")
OF_QT = ("paintEvent", "drawPrimitive", "drawControl", "paint")  # overridden, Qt calls them
OPEN = ("active painter", "being painted")  # what Qt says of a painter that was not ended


def painters() -> Iterator[str]:
    """Return every function that makes a painter, and every one that Qt hands one to."""
    for path in sorted((ROOT / "slaaprust").rglob("*.py")):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        tree = ast.parse(path.read_text("utf-8"))
        yield from (f"{module} {name}" for name in _of_module(tree))


def _of_module(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and _makes_one(node):
            yield node.name
        elif isinstance(node, ast.ClassDef):
            for inner in node.body:
                if isinstance(inner, ast.FunctionDef) and (
                    _makes_one(inner) or (inner.name in OF_QT and _is_of_qt(node))
                ):
                    yield f"{node.name}.{inner.name}"


def _makes_one(function: ast.FunctionDef) -> bool:
    calls = (each for each in ast.walk(function) if isinstance(each, ast.Call))
    return any(ast.unparse(each.func).endswith("QPainter") for each in calls)


def _is_of_qt(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base).startswith("Q") for base in node.bases)


def test_every_painter_of_the_program_has_its_row():
    assert sorted(painters()) == sorted(PAINTERS)


@pytest.mark.parametrize("name", sorted(PAINTERS))
def test_a_painter_that_fails_costs_neither_its_window_nor_the_program(name, tmp_path):
    command = (sys.executable, SCRIPT, name, tmp_path)
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert (done.returncode, done.stdout) == (0, "painted again\n"), done.stderr
    assert [each for each in OPEN if each in done.stderr] == []
    log = (tmp_path / "errors.log").read_text()
    told = [json.loads(line) for line in log.splitlines()]
    errors = [each for each in told if each["kind"] == "error"]
    module, function = name.split()
    assert {each["what"] for each in errors} == {"RuntimeError"}
    assert all(f"{module}.{function}:" in str(each["where"]) for each in errors)
    assert SECRET not in log
