"""Installs what is no Python package with Debian's package manager, or says which line to type."""

import os
import shutil
import subprocess
import sys


def install(packages, why):
    """
    Install Debian packages, as root or with a `sudo` that asks no password.

    packages: names; why: what they are for, the beginning of a sentence such as "The tests start a PostgreSQL".
    Stops the program with the line to type when they cannot be installed from here.
    """
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if not shutil.which("apt-get"):
        sys.exit(f"{why}. Install it first; on Debian it is: sudo {line}")
    if os.geteuid() == 0:
        as_root = []
    elif shutil.which("sudo") and _quiet(["sudo", "-n", "true"]) == 0:
        as_root = ["sudo", "-n"]
    else:
        sys.exit(f"{why}. Type this line as an administrator, then start again:\n\n    sudo {line}\n")
    print(f"{why}: installing {' '.join(packages)} with apt-get ...", flush=True)
    as_root += ["env", "DEBIAN_FRONTEND=noninteractive"]
    # Without a fresh list a machine that was never updated knows no packages at all.
    for command in (["apt-get", "update", "-qq"], line.split()):
        result = subprocess.run(
            as_root + command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if result.returncode and command is not None and "install" in command:
            sys.exit(
                f"{result.stdout[-2000:]}\n"
                f"{why}, and apt-get could not install it (above is why). "
                f"When that is solved, type this line, then start again:\n\n    sudo {line}\n"
            )


def _quiet(command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True).returncode
