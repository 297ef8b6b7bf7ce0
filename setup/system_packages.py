"""Installs Debian packages, or says which command to type."""

import os
import shutil
import subprocess
import sys


def install(packages: list[str], why: str) -> None:
    """
    Install Debian packages, as root or with a `sudo` that asks no password.

    packages: names. why: what they are for, as the start of a sentence, such as "The tests start a PostgreSQL".
    Exits with the command to type when they cannot be installed.
    """
    # Without a fresh list a machine that was never updated knows no packages at all.
    update = ["apt-get", "update", "-qq"]
    add = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    sudo = "sudo " if shutil.which("sudo") else ""
    line = f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not shutil.which("apt-get"):
        sys.exit(f"{why}. Install it first; on Debian it is: {line}")
    if os.geteuid() == 0:
        as_root = []
    elif sudo and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        as_root = ["sudo", "-n"]
    else:
        sys.exit(f"{why}. Type this line {'' if sudo else 'as root '}and start again:\n\n    {line}\n")
    print(f"{why}: installing {' '.join(packages)} with apt-get ...", flush=True)
    if error := _failure_of(as_root, update) or _failure_of(as_root, add):
        sys.exit(f"{error}\n{why}, and apt-get cannot install it: above is why. Mend that, or type\n\n    {line}\n")


def _failure_of(as_root: list[str], command: list[str]) -> str:
    """Run a command as root, and return the end of its output if it failed, else an empty text."""
    done = subprocess.run(
        [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.stdout[-2000:] or f"{command} failed" if done.returncode else ""
