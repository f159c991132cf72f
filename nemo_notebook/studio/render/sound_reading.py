"""Sound out of files: the stretch that is needed, as stereo at 48 kHz, on the file's own clock.

Whatever the rate, the channels or the times in the file; holes in it are silence. Levels are left to `sound`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final, Protocol

import av
import numpy as np

from nemo_notebook.studio.make.music.convolution import blocks
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


def read_sound(file: SoundFile, start_ms: int, length_ms: int) -> Iterator[Sound]:
    """Read a stretch of a file.

    Args:
        file: a film or a sound.
        start_ms: where to begin.
        length_ms: how much at most.

    Yields:
        Left and right, (2, samples) a block of at most two seconds; together they are shorter than asked for
        where the file ends, and none without sound.

    Raises:
        MediaError: when nothing in it can be decoded.
    """
    count = max(0, length_ms) * RATE_HZ // 1000
    if not file.has_audio or count == 0:
        return
    # A place beyond the end, or an index that leads astray: then the whole file is read once.
    for seek in (True, False):
        if (yield from _read(file, start_ms / 1000, count, seek=seek)):
            return
    raise MediaError(f"{file.name} holds no sound that can be decoded.")


def _read(file: SoundFile, start_s: float, count: int, *, seek: bool) -> Generator[Sound, None, bool]:
    """Decode a stretch; return whether anything at all was decoded."""
    with open_film(file.path, file.name) as container:
        stream = sound_stream(container)
        if stream is None:
            return False
        origin_s = clock_start_s(container)
        if seek and start_s > _RUN_UP_S and container.format.name.startswith(_EXACT):
            container.seek(round((start_s - _RUN_UP_S + origin_s) * av.time_base))
        pieces = _pieces(decoded(container, stream, stream.codec_context))
        first = next(pieces, None)
        if first is None:
            return False
        start = round((origin_s + start_s) * RATE_HZ)
        yield from _gathered(_laid_out(chain([first], pieces), start, count))
        return True


def _laid_out(pieces: Iterable[tuple[int, Sound]], start: int, count: int) -> Iterator[Sound]:
    """Yield from sample `start` on what lies within `count` samples; a hole is silent.

    What would lie over what is there already is left out.
    """
    done = 0
    for at, piece in pieces:
        place = at - start
        if place >= count:
            return
        new = piece[:, max(0, done - place) : count - place]
        if new.shape[1]:
            hole = max(0, place - done)
            yield from (np.zeros((2, part.stop - part.start), np.float32) for part in blocks(hole))
            yield np.nan_to_num(new, nan=0.0, posinf=1.0, neginf=-1.0)
            done += hole + new.shape[1]


def _gathered(pieces: Iterable[Sound]) -> Iterator[Sound]:
    """Join short pieces, so that what follows works on a second or more at once."""
    held: list[Sound] = []
    for piece in pieces:
        held.append(piece)
        if sum(one.shape[1] for one in held) >= RATE_HZ:
            yield np.concatenate(held, axis=1)
            held = []
    if held:
        yield np.concatenate(held, axis=1)


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
