"""A Linux desktop in a box for the real program: screen, bus, panel, and gone afterwards."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from jeepney import DBusAddress, Properties, message_bus
from jeepney.io.blocking import open_dbus_connection
from panels import PANELS
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

T = TypeVar("T")
WATCHER = DBusAddress(
    "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierWatcher"
)
NEEDED = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "openbox": "openbox",
    "xprop": "x11-utils",
    "xdotool": "xdotool",
    "scrot": "scrot",
    "faketime": "faketime",
    "xfce4-panel": "xfce4-panel",
}
PACKAGES = {
    "xrandr": "x11-xserver-utils",
    "setpriv": "util-linux",
    "parec": "pulseaudio-utils",
}  # others go by their command
SERVICES = {  # what the bus may start, and the Debian package of each; anything else would be noise
    "org.xfce.Xfconf": "xfconf",
    "org.a11y.Bus": "at-spi2-core",
    "org.a11y.atspi.Registry": "at-spi2-core",
    "org.xfce.xfce4-notifyd.Notifications": "xfce4-notifyd",
}
SERVICE_FOLDERS = (
    Path("/usr/share/dbus-1/services"),
    Path("/usr/share/dbus-1/accessibility-services"),
)
BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>{kind}</type>
  <listen>unix:path={folder}/{name}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


def absent(*more: str) -> list[str]:
    """Return the Debian packages that are missing for this desktop, and for these commands."""
    commands = NEEDED | {name: PACKAGES.get(name, name) for name in more}
    without = [package for name, package in commands.items() if shutil.which(name) is None]
    return without + [package for name, package in SERVICES.items() if _service(name) is None]


def until(ready: Callable[[], T], seconds: float = 20, what: str = "") -> T:
    """Wait for something to be so and return it; TimeoutError where it does not come in time."""
    last = time.monotonic() + seconds
    while not (found := ready()):
        if time.monotonic() > last:
            raise TimeoutError(what or getattr(ready, "__name__", "that"))
        time.sleep(0.05)
    return found


class Desktop:
    """Everything that runs on it was started here and ends with it."""

    def __init__(self, folder: Path, panel: str = "", size: str = "1280x800") -> None:
        self.folder = folder
        self.width, self.height = (int(each) for each in size.split("x"))
        self._started: list[subprocess.Popen[bytes]] = []
        self._shots = 0
        self.env = environment(folder)
        try:
            self._bring_up(size)
            if panel:
                self.panel(panel)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End all that was started, and what the bus started for it, each by its own number."""
        for process in reversed(self._started):
            end(process)
        mark = f"XDG_RUNTIME_DIR={self.folder}/run".encode()
        for entry in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if mark in (entry / "environ").read_bytes().split(b"\0"):
                    os.kill(int(entry.name), signal.SIGTERM)

    def start(
        self, command: Sequence[str | Path], env: Mapping[str, str] | None = None, log: str = "log"
    ) -> "subprocess.Popen[bytes]":
        """Start a program on this desktop; what it writes goes to a file of that name."""
        with (self.folder / log).open("ab") as out:
            process = subprocess.Popen(
                command,
                env=self.env if env is None else env,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        self._started.append(process)
        return process

    def panel(self, kind: str) -> "subprocess.Popen[bytes]":
        """Start a panel: "xfce" takes every kind of tray icon, "lxqt" only StatusNotifier items,
        "tint2" only those of the old kind (XEmbed).
        """
        made = PANELS[kind]
        made.configure(Path(self.env["XDG_CONFIG_HOME"]))

        def ready() -> bool:
            shows = bool(self.windows(made.window))
            return shows and (not made.watches or self.has_watcher())

        for seconds in (10, 10, 30):  # a panel does not always show itself at first
            process = self.start(made.command, self.env | made.env, "panel.log")
            with suppress(TimeoutError):
                until(ready, seconds)
                return process
            end(process)
        raise TimeoutError(f"a tray on the {kind} panel")

    def system_bus(self) -> str:
        """Start a bus in the place of the computer's own, and return its address."""
        self._bus("system", "system-bus")
        return self.env["DBUS_SYSTEM_BUS_ADDRESS"]

    def has_watcher(self) -> bool:
        """Return whether something on the bus takes tray icons."""
        with open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            return bool(bus.send_and_get_reply(message_bus.NameHasOwner(WATCHER.bus_name)).body[0])

    def tray_items(self) -> list[str]:
        """Return the StatusNotifier items that the panel knows of."""
        with open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            asked = Properties(WATCHER).get("RegisteredStatusNotifierItems")
            reply = bus.send_and_get_reply(asked)
            return list(reply.body[0][1]) if reply.body else []

    # Hands and eyes

    def xdo(self, *words: object) -> str:
        """Move the mouse, press keys, or ask about windows."""
        command = ("xdotool", *(str(word) for word in words))
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=60)
        return done.stdout.strip()

    def click(self, at: tuple[int, int], mouse_button: int = 1) -> None:
        """Click at a point of the screen."""
        # With --sync it waits for a movement, and 15 s if there is none to make.
        self.xdo("mousemove", at[0], at[1] + 1, "mousemove", "--sync", *at, "click", mouse_button)

    def active_window(self) -> str:
        """Return the title of the window that has the keyboard."""
        return self.xdo("getactivewindow", "getwindowname")

    def windows(self, title: str) -> list[str]:
        """Return the visible windows with exactly this title."""
        return self.xdo("search", "--onlyvisible", "--name", f"^{title}$").split()

    def place(self, window: str) -> QRect:
        """Return where a window is on the screen, without its frame."""
        command = ("xwininfo", "-id", window)
        told = subprocess.run(command, env=self.env, capture_output=True, text=True, check=True)
        lines = (line.rpartition(":") for line in told.stdout.splitlines())
        here = {name.strip(): value.strip() for name, _, value in lines}
        corner = (here["Absolute upper-left X"], here["Absolute upper-left Y"])
        return QRect(*(int(each) for each in (*corner, here["Width"], here["Height"])))

    def screen(self) -> QImage:
        """Return what is on the screen."""
        self._shots += 1
        path = self.folder / f"screen{self._shots % 2}.png"
        command = ("scrot", "--overwrite", "--silent", path)
        subprocess.run(command, env=self.env, check=True, timeout=30)
        return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)

    def still(self) -> QImage:
        """Return what is on the screen once nothing moves on it any more."""
        seen = [self.screen()]

        def unmoved() -> bool:
            seen.append(self.screen())
            return seen[-1] == seen[-2]

        until(unmoved, what="a screen on which nothing moves")
        return seen[-1]

    def new_icon(self, before: QImage) -> tuple[int, int]:
        """Wait for an icon on the panel that was not there before, and return its middle."""
        strip = QRect(0, self.height - 40, self.width, 40)

        def appeared() -> QRect | None:
            box = changed(before, self.still(), strip)
            return box if box.width() > 10 and box.height() > 10 else None

        try:
            middle = until(appeared).center()
        except TimeoutError:
            told = f"the panel knows of {self.tray_items()}; shown is {self.folder}/screen1.png"
            raise TimeoutError(f"an icon on the panel: {told}") from None
        return middle.x(), middle.y()

    def _bus(self, kind: str, name: str) -> None:
        config = self.folder / f"{name}.conf"
        config.write_text(BUS.format(folder=self.folder, kind=kind, name=name))
        self.start(("dbus-daemon", f"--config-file={config}", "--nofork"))
        until(lambda: listens(self.folder / name), what=f"a {kind} bus")

    def _bring_up(self, size: str) -> None:
        ours, theirs = os.pipe()
        screen = ("-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset")
        xvfb = subprocess.Popen(
            ("Xvfb", "-displayfd", str(theirs), *screen),
            pass_fds=(theirs,),
            stderr=subprocess.DEVNULL,
        )
        self._started.append(xvfb)
        os.close(theirs)
        with os.fdopen(ours) as told:
            self.env["DISPLAY"] = f":{told.readline().strip()}"
        services = self.folder / "services"
        services.mkdir()
        for name in SERVICES:
            found = _service(name)
            assert found, name
            shutil.copy(found, services)
        self._bus("session", "bus")
        self.start(("openbox", "--sm-disable"))
        check = ("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

        def managed() -> bool:
            return b"0x" in subprocess.run(check, env=self.env, capture_output=True).stdout

        until(managed, what="a window manager")


def listens(path: Path) -> bool:
    """Return whether something takes connections there; its file is there a moment earlier."""
    with socket.socket(socket.AF_UNIX) as tried, suppress(OSError):
        tried.connect(str(path))
        return True
    return False


def environment(folder: Path) -> dict[str, str]:
    """Return variables that keep a program away from the person's own files and desktop."""
    (folder / "run").mkdir(mode=0o700)
    names = ("config", "data", "cache", "state")
    return {
        **{f"XDG_{name.upper()}_HOME": f"{folder}/{name}" for name in names},
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "TZ": "Europe/Amsterdam",
        "XDG_RUNTIME_DIR": f"{folder}/run",
        "XDG_CURRENT_DESKTOP": "XFCE",
        "XDG_SESSION_TYPE": "x11",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus",
        "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/system-bus",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a process that was started here."""
    process.terminate()
    try:
        process.wait(20)  # it may still be keeping what was counted
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def changed(before: QImage, after: QImage, within: QRect) -> QRect:
    """Return the smallest rectangle around what differs between two pictures, in an area."""
    first, second = before.copy(within), after.copy(within)
    rows = [
        y
        for y in range(first.height())
        if bytes(first.constScanLine(y)) != bytes(second.constScanLine(y))
    ]
    points = [
        (x, y)
        for y in rows
        for x in range(first.width())
        if first.pixel(x, y) != second.pixel(x, y)
    ]
    if not points:
        return QRect()
    xs, ys = zip(*points, strict=True)
    box = QRect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)
    return box.translated(within.topLeft())


def _service(name: str) -> Path | None:
    there = (folder / f"{name}.service" for folder in SERVICE_FOLDERS)
    return next((path for path in there if path.exists()), None)
