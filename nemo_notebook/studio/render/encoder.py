"""Frames and samples to an MP4: chunks of H.264 encoded side by side, AAC, put together without a loss.

Every chunk has an encoder of its own with one thread, which is faster than one encoder with many. All have
the same settings, so their packets follow each other in one stream.
"""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import av
import cv2
import numpy as np
from av.codec.context import Flags
from numpy.typing import NDArray

from nemo_notebook.studio.render.planes import Planes, planes_of

SAMPLE_RATE_HZ: Final = 48_000
SOUND_BIT_RATE: Final = 128_000
_SOUND_BLOCK: Final = 1 << 16  # samples handed over at once
_BT709: Final = 1  # in AVColorSpace, AVColorPrimaries and AVColorTransferCharacteristic alike
_LIMITED: Final = 1  # AVCOL_RANGE_MPEG
_AVX512F: Final = 13  # OpenCV's number for it (CV_CPU_AVX_512F)
_KEY_FRAME_S: Final = 5  # a player seeks to these


@dataclass(frozen=True, slots=True)
class Encoding:
    """Size in px, rate and quality (x264's CRF, lower is better) of a film."""

    width: int
    height: int
    fps: Fraction
    crf: float


@dataclass(frozen=True, slots=True)
class Chunk:
    """Encoded packets of one stretch, and the header of the encoder that made them."""

    packets: list[Any]
    header: bytes


def encode_chunk(encoding: Encoding, frames: range, paint: Callable[[int, Planes], None]) -> Chunk:
    """Encode a stretch of frames.

    Args:
        encoding: the same for all chunks of a film.
        frames: their numbers.
        paint: draws a frame into the planes it is given.
    """
    context = _dress(av.CodecContext.create("libx264", "w"), encoding)
    context.open()
    packets: list[Any] = []
    for number in frames:
        frame = av.VideoFrame(encoding.width, encoding.height, "yuv420p")
        paint(number, planes_of(frame))
        frame.pts, frame.time_base = number, 1 / encoding.fps
        packets += context.encode(frame)
    packets += context.encode(None)
    return Chunk(packets, bytes(context.extradata))


def _dress(context: Any, encoding: Encoding) -> Any:
    """Set up an encoder. superfast with macroblock-tree looks like veryfast at two thirds of its time.

    Without a pyramid of B-frames an encoder takes 30 MB less at 1080p, and files are no larger.
    """
    context.width, context.height, context.pix_fmt = encoding.width, encoding.height, "yuv420p"
    context.time_base, context.framerate = 1 / encoding.fps, encoding.fps
    context.color_range = _LIMITED
    context.colorspace = context.color_primaries = context.color_trc = _BT709
    key_frame = round(encoding.fps * _KEY_FRAME_S)
    context.options = {
        "preset": "superfast",
        "profile": "high",
        "crf": f"{encoding.crf:g}",
        "threads": "1",
        "x264-params": f"mbtree=1:rc-lookahead=10:b-pyramid=none:keyint={key_frame}{_repeatable()}",
    }
    context.flags |= Flags.global_header
    return context


def _repeatable() -> str:
    """Keep x264 off AVX-512: there its macroblock-tree reads memory that was never written.

    Measured at 1080 px wide: the same frames gave other bytes in each run. AVX2 is as fast and repeatable.
    """
    return ":asm=MMX2,SSE2Fast,SSSE3,SSE4.2,AVX,FMA3,BMI2,AVX2" if cv2.checkHardwareSupport(_AVX512F) else ""


def encode_sound(samples: NDArray[np.float32]) -> Chunk:
    """Encode stereo sound, (samples, 2) at 48 kHz, as AAC."""
    context = _dress_sound(av.CodecContext.create("aac", "w"))
    context.open()
    packets: list[Any] = []
    for start in range(0, len(samples), _SOUND_BLOCK):
        block = np.ascontiguousarray(samples[start : start + _SOUND_BLOCK].T, dtype=np.float32)
        frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE_HZ, start, Fraction(1, SAMPLE_RATE_HZ)
        packets += context.encode(frame)
    packets += context.encode(None)
    return Chunk(packets, bytes(context.extradata))


def _dress_sound(context: Any) -> Any:
    context.sample_rate, context.layout, context.format = SAMPLE_RATE_HZ, "stereo", "fltp"
    context.bit_rate, context.time_base = SOUND_BIT_RATE, Fraction(1, SAMPLE_RATE_HZ)
    context.flags |= Flags.global_header
    return context


class Mp4:
    """An MP4 that appears under its name only when it is whole; on any error nothing is left of it.

    Args:
        out: where it shall be.
        encoding: of its chunks.
        sound: its sound, None for a silent film.
    """

    def __init__(self, out: Path, encoding: Encoding, sound: Chunk | None) -> None:
        self._out, self._encoding, self._sound = out, encoding, sound
        self._part = out.with_name(f".{out.name}.{uuid.uuid4().hex[:8]}.part")
        self._waiting: Iterator[Any] = iter(sound.packets if sound else ())
        self._next_sound = next(self._waiting, None)
        self._container: Any = None

    def __enter__(self) -> Self:
        try:
            self._open()
        except BaseException:
            self._discard()
            raise
        return self

    def _open(self) -> None:
        options = {"movflags": "+faststart"}
        self._container = av.open(str(self._part), "w", format="mp4", options=options)
        self._video = self._container.add_stream("libx264", rate=self._encoding.fps)
        _dress(self._video.codec_context, self._encoding)
        if self._sound:
            self._track = self._container.add_stream("aac", rate=SAMPLE_RATE_HZ)
            _dress_sound(self._track.codec_context)
        self._container.start_encoding()
        if self._sound:
            _refuse_other_header(self._track, self._sound)

    def add(self, chunk: Chunk) -> None:
        """Append the next chunk of pictures, with the sound that goes with it."""
        _refuse_other_header(self._video, chunk)
        for packet in chunk.packets:
            self._add_sound_until(packet.dts * packet.time_base)
            packet.stream = self._video
            self._container.mux(packet)

    def _add_sound_until(self, moment_s: Fraction | None) -> None:
        while self._next_sound is not None:
            packet = self._next_sound
            if moment_s is not None and packet.dts * packet.time_base > moment_s:
                return
            packet.stream = self._track
            self._container.mux(packet)
            self._next_sound = next(self._waiting, None)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._add_sound_until(None)
                self._container.close()
                os.replace(self._part, self._out)
        finally:
            self._discard()

    def _discard(self) -> None:
        if self._container is not None:
            with contextlib.suppress(Exception):
                self._container.close()
        self._part.unlink(missing_ok=True)


def _refuse_other_header(stream: Any, chunk: Chunk) -> None:
    """Stop before packets are mixed that one header cannot describe."""
    if bytes(stream.codec_context.extradata) != chunk.header:
        raise RuntimeError("chunks of one film were encoded with different headers")


def chunk_ranges(frames: int, fps: Fraction) -> Sequence[range]:
    """Cut a film into stretches to encode side by side: an even number, about four seconds each.

    The cut depends on the film alone, not on the machine, so that the same draft gives the same file.
    """
    pairs = -(-frames // max(1, round(8 * fps)))
    count = 2 * pairs if frames >= 2 * fps else 1
    edges = [frames * index // count for index in range(count + 1)]
    return [range(first, last) for first, last in zip(edges, edges[1:], strict=False)]
