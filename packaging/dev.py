"""Sets everything up from nothing and runs, tests, photographs or measures slaaprust.

Needs Python 3.11 or newer and nothing else. The rest comes from requirements.lock into .venv and,
on Debian and Ubuntu, from the system packages listed in debian.py.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

# Before the modules beside this one, which an older Python cannot read.
if sys.version_info < (3, 11):  # noqa: UP036  (said here, as nothing is installed yet)
    sys.exit(f"slaaprust needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

from debian import MORE_WORKS, QT_STARTS, TESTS, need
from steps import done, first_failure, output, step, stop
from testing import all_tests

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
PYTEST = (PYTHON, "-m", "pytest")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "made-from"
# Scripts in tests/bench, each of which prints.
MEASURES = ("command", "click", "day", "store", "beside", "gp", "week", "diary", "tray")


def main() -> int:
    """Do one verb, complete from nothing."""
    parser = commands()
    asked, words = parser.parse_known_args()
    if not hasattr(asked, "verb"):
        parser.print_help()
        return 2
    asked.here = Path.cwd()
    os.chdir(ROOT)
    return int(asked.verb(asked, words))


def commands() -> argparse.ArgumentParser:
    """Describe the verbs."""
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description=__doc__,
        epilog="Every verb first sets up what it needs; the second time, that takes only a moment.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    verbs = parser.add_subparsers(title="verbs", metavar="VERB")
    for name, verb, told in (
        ("run", run, "start the tray app; further arguments go to slaaprust itself"),
        ("test", test, "check everything; with arguments, run only pytest with those"),
        ("shots", shots, "photograph every window; arguments go to tests/e2e/shots.py"),
        ("bench", bench, f"measure; arguments choose from {', '.join(MEASURES)}"),
        ("faults", faults, "kills, full disks, power cuts; arguments go to tests/faults/run.py"),
        ("soak", soak, "weeks of the real program; arguments go to tests/e2e/soak.py"),
        ("texts", texts, "bring the translations up to date with the code"),
        ("lock", lock, "bring requirements.lock up to date with pyproject.toml"),
        ("setup", setup, "only set up, for all verbs"),
    ):
        description = f"{told[0].upper()}{told[1:]}."
        sub = verbs.add_parser(name, help=told, description=description, allow_abbrev=False)
        sub.set_defaults(verb=verb)
        if verb is run:
            sub.add_argument(
                "--demo",
                action="store_true",
                help="a throw-away folder with some lived-in days, on an evening that runs fast",
            )
    return parser


def run(asked: argparse.Namespace, words: Sequence[str]) -> int:
    """Start slaaprust from this checkout and become it."""
    need(QT_STARTS)
    need(MORE_WORKS, vital=False)
    make_venv()
    command = [str(PYTHON), "-m", "slaaprust.demo" if asked.demo else "slaaprust", *words]
    os.chdir(asked.here)
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.run(command).returncode
    os.execv(PYTHON, command)


def test(asked: argparse.Namespace, words: Sequence[str]) -> int:
    """Check everything, and stop at the first thing that fails."""
    setup(asked, words)
    if words:
        return step("pytest", *PYTEST, *words)
    return first_failure(
        ("ruff check", BIN / "ruff", "check", "."),
        ("ruff format", BIN / "ruff", "format", "--check", "."),
        ("mypy", PYTHON, "-m", "mypy"),
        ("import-linter", BIN / "lint-imports"),
        ("translations", PYTHON, "packaging/texts.py", "--check"),
        ("spelling", PYTHON, "packaging/spelling.py"),
    ) or all_tests(PYTEST)


def shots(asked: argparse.Namespace, words: Sequence[str]) -> int:
    """Make the screenshots."""
    setup(asked, words)
    return step("shots", PYTHON, "tests/e2e/shots.py", *words)


def bench(asked: argparse.Namespace, words: Sequence[str]) -> int:
    """Run the measurements, each of them a script that prints."""
    setup(asked, words)
    unknown = set(words) - set(MEASURES)
    if unknown:
        stop(f"There is no {', '.join(sorted(unknown))} to measure, only {', '.join(MEASURES)}.")
    chosen = words or MEASURES
    return first_failure(*((name, PYTHON, ROOT / f"tests/bench/{name}.py") for name in chosen))


def faults(asked: argparse.Namespace, words: Sequence[str]) -> int:
    """Put the diary through every fault that can be produced."""
    setup(asked, words)
    return step("faults", PYTHON, "tests/faults/run.py", *words)


def soak(asked: argparse.Namespace, words: Sequence[str]) -> int:
    """Let the real program live through weeks, minute by minute."""
    setup(asked, words)
    return step("soak", PYTHON, "tests/e2e/soak.py", *words)


def texts(_asked: argparse.Namespace, words: Sequence[str]) -> int:
    """Update, compile and check the translations."""
    make_venv()
    return step("translations", PYTHON, "packaging/texts.py", *words)


def lock(_asked: argparse.Namespace, words: Sequence[str]) -> int:
    """Write requirements.lock anew with uv: the one on PATH, or one just for this."""
    with tempfile.TemporaryDirectory() as folder:
        uv = shutil.which("uv")
        if uv is None:
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
            own = Path(folder, BIN.name)
            subprocess.run([own / PYTHON.name, "-m", "pip", "install", "-q", "uv"], check=True)
            uv = str(own / "uv")
        options = ("--universal", "--generate-hashes", "--no-header", "--no-annotate", "--quiet")
        return step(
            "lock", uv, "pip", "compile", "pyproject.toml", "--group", "dev", *options,
            "-o", LOCK, *words,
        )  # fmt: skip


def setup(_asked: argparse.Namespace, _words: Sequence[str]) -> int:
    """Set up what all verbs together need."""
    need(QT_STARTS | MORE_WORKS | TESTS)
    make_venv()
    return 0


def make_venv() -> None:
    """Make sure that .venv matches the lock and that the translations are compiled."""
    if not works():
        print("Making .venv", flush=True)
        shutil.rmtree(VENV, ignore_errors=True)
        # The Python that .venv was made from, should its own be the one that runs this.
        done(getattr(sys, "_base_executable", sys.executable), "-m", "venv", VENV)
        fill_venv()
    elif STAMP.read_text("utf-8") != recipe():
        fill_venv()
    done(PYTHON, "packaging/texts.py", "--compile")


def fill_venv() -> None:
    """Install the packages of the lock, and slaaprust itself as it stands here."""
    # Removed first, put back last: without it, what an interrupted run left is thrown away.
    STAMP.unlink(missing_ok=True)
    pip = (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input")
    done(*pip, "--require-hashes", "-r", LOCK, told="the packages of requirements.lock")
    done(*pip, "--no-deps", "--no-build-isolation", "-e", ".", told="slaaprust itself")
    STAMP.write_text(recipe(), "utf-8")


def works() -> bool:
    """Return whether .venv was once finished and its Python still finds what is in it."""
    look = "from importlib.util import find_spec; print(find_spec('PySide6').origin)"
    return STAMP.exists() and bool(output([str(PYTHON), "-c", look]))


def recipe() -> str:
    """Return a digest of everything .venv is made from."""
    made_from = [LOCK, ROOT / "pyproject.toml", ROOT / "packaging/hatch_build.py"]
    content = b"".join(path.read_bytes() for path in made_from)
    return hashlib.sha256(content + str(ROOT).encode()).hexdigest()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
