"""Makes the sounds of resources/sounds anew: `python packaging/sounds.py`."""

import io
import math
import struct
import sys
import wave
from pathlib import Path
from typing import NamedTuple

SOUNDS = Path(__file__).parents[1] / "resources/sounds"
RATE = 22_050  # Hz: no overtone lies above 4 kHz
LOUDEST = 0.6  # of what a sample can hold; the person's own volume comes after it


class Tone(NamedTuple):
    """A soft tone from `at` s on, that is half as loud after each `half` s."""

    at: float
    hertz: float
    half: float
    strength: float = 1.0


# Up is tense, down is let go, and the end is a chord that dies away.
CUES: dict[str, tuple[float, tuple[Tone, ...]]] = {
    "tense": (0.9, (Tone(0, 293.66, 0.12), Tone(0.18, 440, 0.14))),
    "release": (1.4, (Tone(0, 440, 0.14), Tone(0.18, 293.66, 0.22))),
    "end": (4.0, (Tone(0, 293.66, 0.5), Tone(0.35, 369.99, 0.55), Tone(0.7, 440, 0.6))),
}
OVERTONES = ((1, 1.0), (2, 0.22), (3, 0.06))  # as of a wooden bar struck softly
ATTACK, FADE = 0.012, 0.15  # s: no click at the beginning, none at the end


def main() -> int:
    """Write all sounds."""
    SOUNDS.mkdir(exist_ok=True)
    for name in CUES:
        (SOUNDS / f"{name}.wav").write_bytes(wav(name))
    return 0


def wav(name: str) -> bytes:
    """Return the sound of this name as a WAV file: mono, 16 bits."""
    seconds, tones = CUES[name]
    heard = [_heard(tones, n / RATE, seconds) for n in range(round(seconds * RATE))]
    most = max(abs(each) for each in heard)
    samples = (round(each / most * LOUDEST * 32_767) for each in heard)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", each) for each in samples))
    return out.getvalue()


def _heard(tones: tuple[Tone, ...], at: float, seconds: float) -> float:
    together = sum(_tone(tone, at - tone.at) for tone in tones if at >= tone.at)
    return together * min(1.0, (seconds - at) / FADE)


def _tone(tone: Tone, since: float) -> float:
    ring = sum(s * math.sin(2 * math.pi * tone.hertz * n * since) for n, s in OVERTONES)
    swell = math.sin(math.pi / 2 * min(1.0, since / ATTACK)) ** 2
    return float(tone.strength * swell * ring * 0.5 ** (since / tone.half))


if __name__ == "__main__":
    sys.exit(main())
