"""
Makes `.venv` and installs the Python packages into it; does nothing when nothing changed.

    python3 setup/python_environment.py            what the site runs on
    python3 setup/python_environment.py tests      and what the tests need

Runs before anything is installed: the standard library only.
"""

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
OLDEST = (3, 11)
# Lock files, written by `make lock` from pyproject.toml: every package with its version and its hashes.
REQUIREMENTS = ROOT / "requirements.txt"
TEST_REQUIREMENTS = ROOT / "tests" / "requirements.txt"


def prepare(with_tests: bool = False) -> None:
    """Make `.venv` with exactly the packages that the lock files name, or stop with a sentence saying why not."""
    if sys.version_info < OLDEST:
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]} ({sys.executable}).")
    wanted = TEST_REQUIREMENTS if with_tests else REQUIREMENTS
    stamp = VENV / ("stamp-tests" if with_tests else "stamp-site")
    state = _state(wanted)
    if stamp.exists() and stamp.read_text() == state and PYTHON.exists():
        return
    if not _works():
        _make()
    print(
        f"Installing the Python packages of {wanted.relative_to(ROOT)} (a minute or two the first time) ...",
        flush=True,
    )
    install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    # Only what the lock knows by its hash. A source package would fetch its build tools, which have no hash here.
    install += ["--require-hashes", "--only-binary", ":all:", "--no-compile"]
    if subprocess.run([*install, "-r", str(wanted)], stdin=subprocess.DEVNULL).returncode:
        sys.exit(
            f"The Python packages of {wanted.relative_to(ROOT)} could not be installed; pip says why above. "
            "Is the network there? Then start again: what was done is kept."
        )
    _compile()
    stamp.write_text(state)


def _state(lock: Path) -> str:
    """Return what an installation was made from: a hash of this Python and the text of the lock file."""
    return hashlib.sha256((sys.version + lock.read_text()).encode()).hexdigest()


def _works() -> bool:
    """Return whether there is a `.venv` of this very version of Python, with pip."""
    check = f"import pip, sys; sys.exit(sys.version_info[:2] != {sys.version_info[:2]!r})"
    return PYTHON.exists() and subprocess.run([str(PYTHON), "-c", check], capture_output=True).returncode == 0


def _compile() -> None:
    """Compile the modules on all cores, which pip does on one. What cannot be compiled is told when it is imported."""
    subprocess.run(
        [str(PYTHON), "-m", "compileall", "-q", "-j", "0", str(VENV / "lib")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _make() -> None:
    # Debian's python3 comes without `ensurepip`, which a new environment takes its pip from.
    if not importlib.util.find_spec("ensurepip"):
        system_packages.install(["python3-venv"], "Python lacks the part that makes an environment (python3-venv)")
    print("Making .venv ...", flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if made.returncode:
        sys.exit(f"{made.stdout}\n{sys.executable} could not make .venv; above is why.")


if __name__ == "__main__":
    prepare(with_tests="tests" in sys.argv[1:])
