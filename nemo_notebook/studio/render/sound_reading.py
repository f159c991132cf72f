"""Sound out of files: the stretch that is needed, as stereo at 48 kHz, on the file's own clock.

Whatever the rate, the channels or the times in the file; holes in it are silence. Levels are left to `sound`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Protocol

import av
import numpy as np

from nemo_notebook.studio.make.music.synthesis import RATE_HZ, Sound
from nemo_notebook.studio.render.decoding import clock_start_s, decoded
from nemo_notebook.studio.render.media import MediaError, open_film, sound_stream

_HOLE_S: Final = 0.02  # times in files are rounded; more than this is a real hole
_RUN_UP_S: Final = 0.3  # codecs need some sound before they give the right one
# In others a place is found by guessing from the bit rate, so they are read from the start.
_EXACT: Final = ("mov", "matroska", "avi", "wav")


class SoundFile(Protocol):
    """What is needed of a `media.MediaFile`."""

    @property
    def path(self) -> Path:
        """Where its bytes are."""

    @property
    def name(self) -> str:
        """What the person calls it."""

    @property
    def duration_ms(self) -> int:
        """How long it is, pictures included."""

    @property
    def has_audio(self) -> bool:
        """Whether there is sound in it."""


def read_sound(file: SoundFile, start_ms: int, length_ms: int) -> Sound:
    """Decode a stretch of a file's sound.

    Times count from the beginning of the file's clock, which is where its earliest stream begins: so sound
    that starts later than the picture stays later.

    Args:
        file: a film or a sound.
        start_ms: where to begin.
        length_ms: how much at most.

    Returns:
        Left and right, shape (2, samples), shorter than asked for where the file ends; empty without sound.

    Raises:
        MediaError: when nothing in it can be decoded.
    """
    count = max(0, length_ms) * RATE_HZ // 1000
    if not file.has_audio or count == 0:
        return np.zeros((2, 0), np.float32)
    sound = _read(file, start_ms / 1000, count, seek=True)
    # A place beyond the end, or an index that leads astray: then the whole file is read once.
    sound = _read(file, start_ms / 1000, count, seek=False) if sound is None else sound
    if sound is None:
        raise MediaError(f"{file.name} holds no sound that can be decoded.")
    np.nan_to_num(sound, copy=False, nan=0.0, posinf=1.0, neginf=-1.0)
    return sound


def _read(file: SoundFile, start_s: float, count: int, *, seek: bool) -> Sound | None:
    """Decode a stretch; None where nothing at all was decoded."""
    with open_film(file.path, file.name) as container:
        stream = sound_stream(container)
        if stream is None:
            return None
        origin_s = clock_start_s(container)
        if seek and start_s > _RUN_UP_S and container.format.name.startswith(_EXACT):
            container.seek(round((start_s - _RUN_UP_S + origin_s) * av.time_base))
        return _gathered(
            decoded(container, stream, stream.codec_context), round((origin_s + start_s) * RATE_HZ), count
        )


def _gathered(frames: Iterator[Any], start: int, count: int) -> Sound | None:
    """Lay frames where their times say, from sample `start` on, until `count` samples are reached."""
    out = np.zeros((2, count), np.float32)
    end, decoded = 0, False
    for at, piece in _pieces(frames):
        decoded = True
        place = at - start
        low, high = max(0, place), min(count, place + piece.shape[1])
        if high > low:
            out[:, low:high] = piece[:, low - place : high - place]
            end = max(end, high)
        if place >= count:
            break
    if not decoded:
        return None
    return out if end == count else out[:, :end].copy()


def _pieces(frames: Iterator[Any]) -> Iterator[tuple[int, Sound]]:
    """Yield (place on the clock in samples, samples) at 48 kHz; a new resampler after each hole or change."""
    resampler, shape, due_s, at = None, None, 0.0, 0
    for frame in frames:
        begin_s = due_s if frame.pts is None else float(frame.pts * frame.time_base)
        now = (frame.format.name, frame.layout.name, frame.sample_rate)
        if resampler is None or now != shape or abs(begin_s - due_s) > _HOLE_S:
            if resampler is not None:
                yield from _laid(resampler.resample(None), at)
            resampler = av.AudioResampler(format="fltp", layout="stereo", rate=RATE_HZ)
            at, shape = round(begin_s * RATE_HZ), now
            due_s = begin_s
        due_s += frame.samples / frame.sample_rate
        frame.pts = None  # the place is kept here; the resampler would only stumble over rounded times
        for laid in _laid(resampler.resample(frame), at):
            at = laid[0] + laid[1].shape[1]
            yield laid
    if resampler is not None:
        yield from _laid(resampler.resample(None), at)


def _laid(frames: list[Any], at: int) -> Iterator[tuple[int, Sound]]:
    for frame in frames:
        piece = frame.to_ndarray()
        yield at, piece
        at += piece.shape[1]
