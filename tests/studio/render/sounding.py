"""Sounds to put into films, and what is heard of a mix: levels, pitches, loudness."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.music.loudness import loudness_lufs
from nemo_notebook.studio.make.voice import Speech
from nemo_notebook.studio.render import MediaFile
from nemo_notebook.studio.render.sound import mix
from nemo_notebook.studio.render.sound_reading import SoundFile, read_sound

from . import given

RATE_HZ = 48_000
Write = Callable[..., MediaFile]
Wave = NDArray[np.float32]


def tone(freq_hz: float, length_s: float, rate_hz: int = RATE_HZ, level: float = 0.25) -> Wave:
    return (level * np.sin(2 * np.pi * freq_hz * np.arange(round(length_s * rate_hz)) / rate_hz)).astype("f4")


def talk(length_s: float, level: float) -> Wave:
    """Rise and fall three times a second, as speech does."""
    clock = np.arange(round(length_s * RATE_HZ)) / RATE_HZ
    return np.asarray(tone(400, length_s, level=level) * np.sin(3 * np.pi * clock) ** 2, np.float32)


def speaks(text: str, language: str, *, pace: float = 1.0) -> Speech:
    """Speak in a tone: a tenth of a second for each letter, at -16 LUFS."""
    return Speech(tone(1000, len(text) / 10 / pace, level=10 ** (-16 / 20)))


def written(
    path: Path,
    wave: Wave,
    *,
    codec: str = "pcm_s16le",
    rate_hz: int = RATE_HZ,
    layout: str = "mono",
    first_pts: int = 0,
) -> MediaFile:
    """Write a wave into a file, the same on every channel."""
    channels = len(av.AudioLayout(layout).channels)
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=rate_hz)
        stream.layout = layout
        stream.format = stream.codec.audio_formats[0]
        frame = av.AudioFrame.from_ndarray(np.tile(wave, (channels, 1)), format="fltp", layout=layout)
        frame.sample_rate, frame.pts = rate_hz, first_pts
        container.mux([*stream.encode(frame), *stream.encode(None)])
    return named(path, length_ms=round(wave.size / rate_hz * 1000))


def named(path: Path, *, length_ms: int, has_audio: bool = True) -> MediaFile:
    return MediaFile(path.stem, path, path.name, "audio", length_ms, 0, 0, has_audio)


def film(length_ms: int, *tracks: tuple[int, list[dict[str, Any]]]) -> dict[str, Any]:
    return given.draft(*tracks, length_ms=length_ms)


@dataclass(frozen=True)
class Played:
    """A mix, all of it: shape (samples, 2)."""

    samples: Wave
    notes: tuple[str, ...] = ()
    silent: bool = False

    @property
    def both(self) -> Wave:
        return np.ascontiguousarray(self.samples.T)

    @property
    def lufs(self) -> float:
        return loudness_lufs(self.both)

    def rms(self, start_ms: int, end_ms: int) -> float:
        return float(np.sqrt(np.mean(np.square(self.samples[start_ms * 48 : end_ms * 48]))))

    def level(self, start_ms: int, end_ms: int, freq_hz: float) -> float:
        """Return how loud one pitch is in a stretch."""
        part = self.samples[start_ms * 48 : end_ms * 48, 0]
        turn = np.exp(-2j * np.pi * freq_hz * np.arange(part.size) / RATE_HZ)
        return float(abs(np.mean(part * turn)))


def play(draft: Mapping[str, Any], media: Mapping[str, SoundFile] | None = None, **how: Any) -> Played:
    mixed = mix(draft, media or {}, **how)
    with closing(mixed.tape) as tape:
        return Played(tape.read(0, tape.count).T, mixed.notes, mixed.silent)


def read(file: SoundFile, start_ms: int, length_ms: int) -> Wave:
    """Return a stretch of a file, shape (2, samples)."""
    return np.concatenate([np.zeros((2, 0), np.float32), *read_sound(file, start_ms, length_ms)], axis=1)


def pitch_hz(sound: Wave) -> float:
    span = np.abs(np.fft.rfft(sound * np.hanning(sound.size)))
    return float(np.argmax(span)) * RATE_HZ / sound.size
