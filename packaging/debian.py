"""What Qt and the tests need of Debian and Ubuntu, and seeing to it that it is there."""

import os
import shutil
import sys
from collections.abc import Iterable
from importlib.util import find_spec

from steps import output, step, stop

# Debian's names, and what each is for. A name after | is what other releases call the same thing.
Packages = dict[str, str]
QT_STARTS: Packages = {
    "libglib2.0-0t64|libglib2.0-0": "Qt's core and event loop",
    "libdbus-1-3": "the session bus: tray, notifications, sleep and wake-up",
    "libgssapi-krb5-2": "QtNetwork, for the named pipe of Windows that is tested everywhere",
    "libfontconfig1": "finding fonts",
    "libegl1": "drawing",
    "libgl1": "drawing",
    "libxkbcommon0": "the keyboard",
    "libxkbcommon-x11-0": "the keyboard under X11",
    "libx11-xcb1": "windows under X11",
    "libxcb-cursor0": "the pointer under X11",
    "libxcb-icccm4": "windows under X11",
    "libxcb-image0": "pictures under X11",
    "libxcb-keysyms1": "the keyboard under X11",
    "libxcb-randr0": "screens under X11",
    "libxcb-render-util0": "drawing under X11",
    "libxcb-shape0": "windows under X11",
    "libxcb-shm0": "drawing under X11",
    "libxcb-sync1": "windows under X11, and seeing whether somebody is at the computer",
    "libxcb-xfixes0": "the clipboard under X11",
    "libxcb-xkb1": "the keyboard under X11",
}
MORE_WORKS: Packages = {
    "libwayland-client0": "windows under Wayland",
    "libwayland-cursor0": "the pointer under Wayland",
    "libpulse0": "sound",
}
TESTS: Packages = {
    "xvfb": "a screen of its own for the real program",
    "xauth": "access to that screen",
    "x11-utils": "looking at windows on it",
    "xdotool": "clicking and typing on it",
    "scrot": "screenshots of it",
    "dbus": "a session bus of its own",
    "openbox": "a window manager",
    "xfce4-panel": "a panel with a tray",
    "lxqt-panel": "a panel that knows StatusNotifier icons alone",
    "tint2": "a panel that knows tray icons of the old kind alone",
    "x11-xserver-utils": "screens that come and go",
    "xfce4-notifyd": "notifications with buttons",
    "xfconf": "the settings of both",
    "adwaita-icon-theme": "the icons of both",
    "at-spi2-core": "reading windows as a screen reader does",
    "pulseaudio": "a sound server that leads nowhere",
    "pulseaudio-utils": "playing sound, and hearing what is played",
    "espeak-ng": "a voice",
    "fonts-dejavu-core": "the same letters on every picture",
    "faketime": "a whole evening in seconds",
    "poppler-utils": "reading PDF files back",
    "strace": "system calls that fail",
    "e2fsprogs": "a small disk to fill up and to cut off",
    "desktop-file-utils": "checking the entry for the desktop's menu",
    "appstream": "checking what a software centre shows",
    "hunspell": "spelling",
    "hunspell-nl": "Dutch spelling",
    "hunspell-en-gb": "English spelling",
}


def need(packages: Packages, vital: bool = True) -> None:
    """See to it that Debian packages are there: install them as root, else say how and stop."""
    if os.name != "posix" or sys.platform == "darwin":
        return
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        print("Not checked, as this is not Debian or Ubuntu: the libraries that Qt needs")
        print("  (" + ", ".join(name.split("|")[-1] for name in packages) + ")")
        return
    wanted = dict(packages)
    if find_spec("ensurepip") is None:
        wanted["python3-venv"] = "making .venv"
    there = installed(wanted)
    absent = {name: what for name, what in wanted.items() if not there & set(name.split("|"))}
    if not absent:
        return
    if os.geteuid() == 0:
        install(absent)
        return
    print("Not there yet:", *(f"  {name}: {what}" for name, what in absent.items()), sep="\n")
    print("Install them with:")
    print(f"  sudo apt-get install --no-install-recommends {' '.join(map(known_name, absent))}")
    if vital:
        stop("and give this command again.")


def installed(names: Iterable[str]) -> set[str]:
    """Ask dpkg which of these packages are installed, by whatever name."""
    asked = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n"]
    told = output([*asked, *(one for name in names for one in name.split("|"))])
    return {line.split()[0] for line in told.splitlines() if line.endswith(" installed")}


def known_name(name: str) -> str:
    """Pick the name that this release of the system knows."""
    names = name.split("|")
    return next((n for n in names[:-1] if output(["apt-cache", "pkgnames", n])), names[-1])


def install(absent: Iterable[str]) -> None:
    """Install packages as root."""
    apt = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    update = step("apt-get update", "apt-get", "update", "-q", "-q", env=apt)
    options = ("-y", "-q", "-q", "--no-install-recommends")
    names = [known_name(name) for name in absent]
    print("Installing:", *names)
    if update or step("apt-get install", "apt-get", "install", *options, *names, env=apt):
        stop("The system's packages could not be installed.")
