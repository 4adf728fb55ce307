"""Hears what programs play: a sound server of its own whose only device leads nowhere."""

import os
import subprocess
import threading
import time
from array import array
from dataclasses import dataclass, field
from pathlib import Path

from desktop import Desktop, end, until

RATE = 44_100
LOUD = 300  # of 32767: a tone is louder, and its swell is there within 5 ms
APART = 0.6  # s of silence between two sounds
SERVER = (
    "pulseaudio",
    "-n",
    "--daemonize=no",
    "--exit-idle-time=-1",
    "--use-pid-file=no",
    "--disable-shm",
    "-L",
    f"module-null-sink sink_name=nowhere rate={RATE}",
    "-L",
    "module-native-protocol-unix",
)
RECORD = ("parec", "--raw", "--device=nowhere.monitor", "--format=s16le", "--channels=1")


@dataclass
class Listening:
    """Notes when sounds begin, by the clock that all processes share.

    A sample counts from when it arrives here, so that the way through the server and back is
    part of what is measured, and nothing is subtracted from it.
    """

    desktop: Desktop
    begins: list[float] = field(default_factory=list)
    loud: float = 0.0  # s in all in which something was heard
    last: float = 0.0  # when something was last heard

    def __post_init__(self) -> None:
        socket = Path(self.desktop.env["XDG_RUNTIME_DIR"], "pulse/native")
        self._server = self.desktop.start(SERVER, log="pulseaudio.log")
        until(socket.exists, what="a sound server")
        command = (*RECORD, f"--rate={RATE}", "--latency-msec=5")
        env = self.desktop.env | self.env
        self._recorder = subprocess.Popen(command, env=env, stdout=subprocess.PIPE)
        self._first = threading.Event()
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()
        assert self._first.wait(20), "nothing is recorded"

    @property
    def env(self) -> dict[str, str]:
        """Leads a program to this server."""
        return {"PULSE_SERVER": f"unix:{self.desktop.env['XDG_RUNTIME_DIR']}/pulse/native"}

    def close(self) -> None:
        """End the recorder and the server."""
        end(self._recorder)
        self._ear.join(5)
        assert self._recorder.stdout
        self._recorder.stdout.close()
        end(self._server)

    def forget(self) -> None:
        """Begin anew."""
        self.begins.clear()
        self.loud = 0.0

    def _listen(self) -> None:
        assert self._recorder.stdout
        pipe, odd = self._recorder.stdout.fileno(), b""
        while more := os.read(pipe, 65_536):
            now = time.monotonic()
            whole = odd + more
            odd = whole[len(whole) & ~1 :]
            self._hear(array("h", whole[: len(whole) & ~1]), now)
            self._first.set()

    def _hear(self, samples: "array[int]", now: float) -> None:
        loud = [n for n, each in enumerate(samples) if abs(each) > LOUD]
        if not loud:
            return
        first = now - (len(samples) - loud[0]) / RATE
        if first - self.last > APART:
            self.begins.append(first)
        self.last = now - (len(samples) - loud[-1]) / RATE
        self.loud += len(samples) / RATE
