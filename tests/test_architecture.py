"""The rules of the house, read off the source; each is shown once to catch a planted violation."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


# The interface is the only one that draws; QtNetwork: a named pipe that only one person can open.
QT_OF_THE_DESKTOP = {
    f"PySide6.{each}"
    for each in ("QtCore", "QtDBus", "QtMultimedia", "QtNetwork", "QtTextToSpeech")
}
CLOCKS = {
    "datetime.datetime": {"now", "today", "utcnow"},
    "datetime.date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime", "ctime", "strftime"},
    "PySide6.QtCore.QDate": {"currentDate"},
    "PySide6.QtCore.QTime": {"currentTime"},
    "PySide6.QtCore.QDateTime": {
        "currentDateTime",
        "currentDateTimeUtc",
        "currentMSecsSinceEpoch",
        "currentSecsSinceEpoch",
    },
}

SHELLS = {
    *(f"os.{name}" for name in ("system", "popen", "startfile")),
    *(f"subprocess.{name}" for name in ("getoutput", "getstatusoutput")),
    "asyncio.create_subprocess_shell",
}
SHELL_PROGRAMS = {"sh", "bash", "cmd", "cmd.exe", "powershell", "/bin/sh", "/bin/bash"}


@dataclass(frozen=True, slots=True)
class Module:
    """One source file, read."""

    path: Path
    dotted: str
    tree: ast.Module = field(repr=False)


def modules(root: Path) -> Iterator[Module]:
    for path in sorted((root / "slaaprust").rglob("*.py")):
        names = path.relative_to(root).with_suffix("").parts
        dotted = ".".join(names[:-1] if names[-1] == "__init__" else names)
        yield Module(path, dotted, ast.parse(path.read_text("utf-8"), path))


def imported(module: Module) -> Iterator[str]:
    """Every dotted name that a module imports, wherever in it."""
    package = module.dotted.split(".")[: None if module.path.name == "__init__.py" else -1]
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            near = package[: len(package) + 1 - node.level] if node.level else []
            base = [*near, *filter(None, [node.module])]
            yield from (".".join([*base, alias.name]) for alias in node.names)


def drawing_desktops(root: Path) -> list[str]:
    """Every part of Qt in desktop/ that is for an interface; import-linter sees only PySide6."""
    return [
        f"{module.dotted} imports {name}"
        for module in modules(root)
        if module.dotted.startswith("slaaprust.desktop")
        for name in imported(module)
        if name.startswith("PySide6") and not _part_of_qt(name) & QT_OF_THE_DESKTOP
    ]


def _part_of_qt(name: str) -> set[str]:
    return {".".join(name.split(".")[:2])}


def clock_readers(root: Path) -> list[str]:
    """Every use of the system's clock outside the composition root."""
    return [
        f"{module.dotted}:{line} reads {name}"
        for module in modules(root)
        if module.dotted != "slaaprust.app.bootstrap"
        for name, line in _names(module)
        if name.rpartition(".")[2] in CLOCKS.get(name.rpartition(".")[0], ())
    ]


def _names(module: Module) -> Iterator[tuple[str, int]]:
    """The dotted names in a module, with what they were called where they were imported."""
    meant: dict[str, str] = {}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            meant |= {a.asname: a.name for a in node.names if a.asname}
        elif isinstance(node, ast.ImportFrom):
            meant |= {a.asname or a.name: f"{node.module}.{a.name}" for a in node.names}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Name | ast.Attribute):
            first, _, rest = ast.unparse(node).partition(".")
            yield ".".join(filter(None, (meant.get(first, first), rest))), node.lineno


def shells(root: Path) -> list[str]:
    """Every use of a shell: what a person types is never to be read as a command."""
    return (
        [
            f"{module.dotted}:{node.lineno} uses a shell"
            for module in modules(root)
            for node in ast.walk(module.tree)
            if isinstance(node, ast.keyword) and node.arg == "shell"
            if not (isinstance(node.value, ast.Constant) and node.value.value is False)
        ]
        + [
            f"{module.dotted}:{line} uses {name}"
            for module in modules(root)
            for name, line in _names(module)
            if name in SHELLS or name.rpartition(".")[2] == "startCommand"
        ]
        + [
            f"{module.dotted}:{node.lineno} names {node.value}"
            for module in modules(root)
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Constant) and node.value in SHELL_PROGRAMS
        ]
    )


def packages_with_code(root: Path) -> list[str]:
    """Every `__init__.py` that holds more than its sentence; only one of desktop/ may choose."""
    return [
        module.dotted
        for module in modules(root)
        if module.path.name == "__init__.py"
        and not module.dotted.startswith("slaaprust.desktop.")
        and not all(_is_sentence_or_version(node) for node in module.tree.body)
    ]


def _is_sentence_or_version(node: ast.stmt) -> bool:
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            return True
        case ast.Assign(targets=[ast.Name(id="__version__")]):
            return True
        case _:
            return False


def without_a_sentence(root: Path) -> list[str]:
    """Every module that does not open with a docstring."""
    return [module.dotted for module in modules(root) if not ast.get_docstring(module.tree)]


def doubled_names(root: Path) -> list[str]:
    """Every public class name with more than one meaning: each name stands for one thing."""
    homes: dict[str, list[str]] = {}
    for module in modules(root):
        for node in module.tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes.setdefault(node.name, []).append(module.dotted)
    return [f"{name} is in {' and '.join(where)}" for name, where in homes.items() if where[1:]]


def misplaced(root: Path) -> list[str]:
    """Python files where they break an install: among the resources, or packaging/__init__."""
    found = [*(root / "resources").rglob("*.py"), *(root / "packaging").glob("__init__.py")]
    return [str(path.relative_to(root)) for path in found]


def unguarded_painters(root: Path) -> list[str]:
    """Every QPainter that is not ended whatever happens: Qt ends the program on one left open."""
    return [
        f"{module.dotted}:{call.lineno} paints outside a with"
        for module in modules(root)
        for call in set(_painters(module.tree)) - set(_guarded(module.tree))
    ]


def _painters(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "QPainter":
            yield node


def _guarded(tree: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.With):
            yield from (item.context_expr for item in node.items)


RULES = (
    drawing_desktops,
    clock_readers,
    shells,
    packages_with_code,
    without_a_sentence,
    doubled_names,
    misplaced,
    unguarded_painters,
)
PAINTERS = unguarded_painters
PLANTED = (
    ("slaaprust/desktop/a.py", '"""S."""\nfrom PySide6.QtWidgets import QLabel', drawing_desktops),
    ("slaaprust/desktop/a.py", '"""S."""\nfrom PySide6 import QtGui', drawing_desktops),
    ("slaaprust/ui/a.py", '"""S."""\nimport datetime as d\nd.datetime.now()', clock_readers),
    ("slaaprust/ui/a.py", '"""S."""\nfrom datetime import date\nf = date.today', clock_readers),
    ("slaaprust/ui/a.py", '"""S."""\nfrom time import time\ntime()', clock_readers),
    (
        "slaaprust/ui/a.py",
        '"""S."""\nfrom PySide6.QtCore import QDateTime as Q\nQ.currentDateTime()',
        clock_readers,
    ),
    ("slaaprust/desktop/a.py", '"""S."""\nimport os\nos.system("xset q")', shells),
    ("slaaprust/desktop/a.py", '"""S."""\nfrom os import popen as p\np("id")', shells),
    ("slaaprust/desktop/a.py", '"""S."""\nimport subprocess as s\ns.getoutput("id")', shells),
    ("slaaprust/store/a.py", '"""S."""\nfrom subprocess import run\nrun("id", shell=1)', shells),
    ("slaaprust/store/a.py", '"""S."""\nfrom subprocess import run\nrun(["sh", "x"])', shells),
    ("slaaprust/ui/a.py", '"""S."""\ndef f(process):\n    process.startCommand("x")', shells),
    ("slaaprust/ui/__init__.py", '"""S."""\nTRAY = None', packages_with_code),
    ("slaaprust/ui/a.py", "TRAY = None", without_a_sentence),
    (
        "slaaprust/ui/a.py",
        '"""S."""\nclass Row:\n    pass\n\n\nclass Row:\n    pass',
        doubled_names,
    ),
    ("resources/icons/a.py", '"""S."""', misplaced),
    ("packaging/__init__.py", '"""S."""', misplaced),
    ("slaaprust/ui/a.py", '"""S."""\nclass A:\n    def f(s):\n        p = QPainter(s)', PAINTERS),
    ("slaaprust/ui/a.py", '"""S."""\npaint(QPainter(image), 1)', PAINTERS),
    ("slaaprust/ui/a.py", '"""S."""\nfrom PySide6 import QtGui\np = QtGui.QPainter()', PAINTERS),
    ("slaaprust/ui/a.py", '"""S."""\nwith made(QPainter(image)):\n    pass', PAINTERS),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_its_rules(rule):
    assert rule(ROOT) == []


@pytest.mark.parametrize(("path", "source", "rule"), PLANTED)
def test_a_planted_violation_is_caught_by_its_rule_alone(tmp_path, path, source, rule):
    planted(tmp_path, {path: source})
    assert {r.__name__: len(r(tmp_path)) for r in RULES if r(tmp_path)} == {rule.__name__: 1}


def test_what_the_rules_allow_is_not_reported(tmp_path):
    planted(
        tmp_path,
        {
            "slaaprust/__init__.py": '"""S."""\n__version__ = "1"',
            "slaaprust/app/bootstrap.py": '"""S."""\nimport datetime as d\nnow = d.datetime.now',
            "slaaprust/desktop/idle/__init__.py": '"""S."""\nfrom . import x11 as chosen',
            "slaaprust/desktop/idle/x11.py": '"""S."""\nfrom PySide6.QtDBus import QDBusMessage',
            "slaaprust/ui/a.py": '"""S."""\nimport time\nstart = time.monotonic()',
            "slaaprust/ui/b.py": '"""S."""\nwith QPainter(image) as p, made():\n    pass',
            "slaaprust/store/b.py": '"""S."""\nfrom slaaprust.store import a\nimport os, tinydb',
        },
    )
    assert [told for rule in RULES for told in rule(tmp_path)] == []


@pytest.mark.parametrize(
    ("path", "source", "broken"),
    [
        (None, "", 0),
        ("slaaprust/domain/values/a.py", "import slaaprust.core.a", 1),
        ("slaaprust/domain/values/a.py", "import slaaprust.domain.review.a", 1),
        ("slaaprust/domain/evening.py", "import PySide6.QtCore", 1),
        ("slaaprust/domain/values/a.py", "def f():\n    import pathlib", 1),
        ("slaaprust/core/a.py", "import tinydb", 1),
        ("slaaprust/core/a.py", "import slaaprust.wording.a", 1),
        ("slaaprust/wording/i18n.py", "import PySide6.QtCore", 1),
        ("slaaprust/store/a.py", "import slaaprust.ui.kit.a", 1),
        ("slaaprust/store/a.py", "import PySide6.QtCore", 1),
        ("slaaprust/store/journal/a.py", "import slaaprust.store.upkeep.a", 1),
        ("slaaprust/ui/kit/a.py", "import slaaprust.app.a", 1),
        ("slaaprust/ui/kit/a.py", "import slaaprust.ui.day.a", 1),
        ("slaaprust/ui/day/a.py", "import slaaprust.ui.landing.a", 1),
        ("slaaprust/ui/kit/a.py", "import platformdirs", 1),
        ("slaaprust/commands/a.py", "import PySide6.QtCore", 1),
        ("slaaprust/desktop/a.py", "import tinydb", 1),
        ("slaaprust/unheard_of.py", "", 1),
        ("slaaprust/domain/unheard_of.py", "", 1),
    ],
)
def test_the_ring_is_kept_by_import_linter(tmp_path, path, source, broken):
    (tmp_path / "slaaprust").mkdir()
    for real in (ROOT / "slaaprust").rglob("__init__.py"):
        name = real.relative_to(ROOT)
        planted(tmp_path, {str(name): "", str(name.with_name("a.py")): ""})
    for name in ("__main__", "cli", "resources", "domain/evening"):
        planted(tmp_path, {f"slaaprust/{name}.py": ""})
    (tmp_path / "slaaprust/a.py").unlink()
    (tmp_path / "slaaprust/domain/a.py").unlink()
    planted(tmp_path, {path: source} if path else {})
    contracts = (ROOT / "pyproject.toml").read_text("utf-8")
    planted(tmp_path, {"pyproject.toml": contracts})
    told = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=tmp_path, capture_output=True, text=True,
    )  # fmt: skip
    assert f"{broken} broken" in told.stdout, told.stdout + told.stderr
    assert told.returncode == (1 if broken else 0)


def planted(root: Path, files: dict[str, str]) -> None:
    for name, source in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(source, "utf-8")
