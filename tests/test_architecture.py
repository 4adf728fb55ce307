"""The rules of the house, read off the source; each is shown once to catch a planted violation."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of the package may import, beside the standard library and itself."""

    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


SYSTEM = ("os", "pathlib", "time", "io", "shutil", "tempfile", "subprocess", "socket", "threading")
INNER = ("domain", "companion", "ports", "resources")
FACES = ("ui", "store", "desktop")
RING = {
    "domain": Part(never=SYSTEM),
    "resources": Part(),
    "ports": Part(ours=("domain",), never=SYSTEM),
    "long_ago": Part(ours=("domain", "ports"), never=SYSTEM),
    "reading": Part(ours=("domain", "long_ago", "ports"), never=SYSTEM),
    "watch": Part(ours=("domain", "ports", "reading"), never=SYSTEM),
    "thoughts": Part(ours=("domain", "reading"), never=SYSTEM),
    "landings": Part(ours=("domain", "ports", "reading"), never=SYSTEM),
    "gp": Part(ours=("domain", "ports", "reading"), never=SYSTEM),
    "weeks": Part(ours=("domain", "ports", "reading"), never=SYSTEM),
    "nights": Part(ours=("domain", "ports", "reading"), never=SYSTEM),
    "relaxing": Part(ours=("domain", "ports", "reading"), never=SYSTEM),
    "companion": Part(
        ours=(
            "domain",
            "ports",
            "reading",
            "watch",
            "thoughts",
            "landings",
            "nights",
            "gp",
            "relaxing",
            "weeks",
        ),
        never=SYSTEM,
    ),
    "store": Part(ours=INNER, theirs=("tinydb", "tomli_w")),
    "desktop": Part(
        ours=INNER,
        # QtNetwork: a socket that only this person can open is a named pipe on Windows.
        theirs=(
            "platformdirs",
            "jeepney",
            "shiboken6",
            "PySide6.QtCore",
            "PySide6.QtDBus",
            "PySide6.QtMultimedia",
            "PySide6.QtNetwork",
            "PySide6.QtTextToSpeech",
        ),
    ),
    "ui": Part(ours=INNER, theirs=("PySide6", "shiboken6")),
    "explaining": Part(ours=("domain",), never=SYSTEM),
    "words": Part(ours=("domain", "explaining"), never=SYSTEM),
    "doctor": Part(ours=(*INNER, *FACES)),
    "commands": Part(ours=(*INNER, *FACES, "doctor", "explaining", "words")),
    "wishing": Part(ours=("companion", "domain", "ports", "ui"), never=SYSTEM),
    "program": Part(ours=(*INNER, *FACES, "commands", "doctor", "wishing"), theirs=("PySide6",)),
    "main": Part(ours=(*INNER, *FACES, "commands", "doctor", "program"), theirs=("PySide6",)),
    "cli": Part(ours=("desktop", "explaining", "words", "commands", "main")),
    "demo": Part(ours=(*INNER, *FACES, "main", "cli")),
    "__main__": Part(ours=("cli",)),
    "__init__": Part(),
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

    @property
    def part(self) -> str:
        """The folder or file directly below the package that this module belongs to."""
        return self.dotted.split(".")[1] if "." in self.dotted else "__init__"


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


def outside_the_ring(root: Path) -> list[str]:
    """Every import that the table does not allow."""
    return [
        f"{module.dotted} imports {name}"
        for module in modules(root)
        for name in imported(module)
        if not _allowed(RING.get(module.part, Part()), module.part, name)
    ]


def _allowed(part: Part, own: str, name: str) -> bool:
    first, _, rest = name.partition(".")
    if first == "slaaprust":
        return rest.split(".")[0] in (*part.ours, own, "__version__")
    if first in sys.stdlib_module_names:
        return first not in part.never
    return any(name == their or name.startswith(f"{their}.") for their in part.theirs)


def clock_readers(root: Path) -> list[str]:
    """Every use of the system's clock outside the composition root."""
    return [
        f"{module.dotted}:{line} reads {name}"
        for module in modules(root)
        if module.dotted != "slaaprust.main"
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


def misplaced(root: Path) -> list[str]:
    """Python files where they break an install: among the resources, or packaging/__init__."""
    found = [*(root / "resources").rglob("*.py"), *(root / "packaging").glob("__init__.py")]
    return [str(path.relative_to(root)) for path in found]


RULES = (
    outside_the_ring,
    clock_readers,
    shells,
    packages_with_code,
    without_a_sentence,
    misplaced,
)
PLANTED = (
    ("slaaprust/domain/a.py", '"""S."""\nfrom PySide6.QtCore import QDate', outside_the_ring),
    ("slaaprust/domain/a.py", '"""S."""\nimport os', outside_the_ring),
    ("slaaprust/domain/a.py", '"""S."""\nfrom ..companion import Clock', outside_the_ring),
    ("slaaprust/domain/a.py", '"""S."""\nfrom slaaprust import ui', outside_the_ring),
    ("slaaprust/companion.py", '"""S."""\nimport slaaprust.store.files', outside_the_ring),
    ("slaaprust/companion.py", '"""S."""\nimport tinydb', outside_the_ring),
    ("slaaprust/store/a.py", '"""S."""\nfrom slaaprust.ui import tray', outside_the_ring),
    ("slaaprust/store/a.py", '"""S."""\nimport platformdirs', outside_the_ring),
    ("slaaprust/desktop/a.py", '"""S."""\nfrom PySide6.QtWidgets import QLabel', outside_the_ring),
    ("slaaprust/desktop/a.py", '"""S."""\nfrom PySide6 import QtGui', outside_the_ring),
    ("slaaprust/ui/a.py", '"""S."""\ndef f():\n    import tinydb', outside_the_ring),
    ("slaaprust/ui/a.py", '"""S."""\nimport slaaprust.main', outside_the_ring),
    ("slaaprust/cli.py", '"""S."""\nfrom PySide6.QtWidgets import QWidget', outside_the_ring),
    ("slaaprust/unheard_of.py", '"""S."""\nimport slaaprust.domain.text', outside_the_ring),
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
    ("resources/icons/a.py", '"""S."""', misplaced),
    ("packaging/__init__.py", '"""S."""', misplaced),
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
            "slaaprust/main.py": '"""S."""\nfrom datetime import datetime\nnow = datetime.now',
            "slaaprust/desktop/idle/__init__.py": '"""S."""\nfrom . import x11 as chosen',
            "slaaprust/desktop/idle/x11.py": '"""S."""\nfrom PySide6.QtDBus import QDBusMessage',
            "slaaprust/ui/a.py": '"""S."""\nimport time\nstart = time.monotonic()',
            "slaaprust/store/b.py": '"""S."""\nfrom slaaprust.store import a\nimport os, tinydb',
        },
    )
    assert [told for rule in RULES for told in rule(tmp_path)] == []


@pytest.mark.parametrize(
    ("path", "source", "broken"),
    [
        (None, "", 0),
        ("slaaprust/domain/a.py", "import slaaprust.companion", 1),
        ("slaaprust/store/a.py", "import slaaprust.ui.a", 1),
        ("slaaprust/ui/a.py", "import slaaprust.main", 1),
        ("slaaprust/companion.py", "import tinydb", 1),
        ("slaaprust/domain/a.py", "import pathlib", 1),
        ("slaaprust/store/a.py", "import PySide6.QtCore", 1),
        ("slaaprust/ui/a.py", "import platformdirs", 1),
        ("slaaprust/desktop/a.py", "import tinydb", 1),
        ("slaaprust/unheard_of.py", "", 1),
    ],
)
def test_import_linter_catches_it_too(tmp_path, path, source, broken):
    files = {f"slaaprust/{part}.py": "" for part in RING if part not in ("domain", *FACES)}
    files |= {f"slaaprust/{part}/{name}.py": "" for part in FACES for name in ("__init__", "a")}
    files |= {"slaaprust/domain/__init__.py": "", "slaaprust/domain/a.py": ""}
    planted(tmp_path, files | ({path: source} if path else {}))
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
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
