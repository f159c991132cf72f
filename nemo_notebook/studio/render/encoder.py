"""Frames and samples to packets: chunks of H.264 encoded side by side, and AAC.

Every chunk has an encoder of its own with one thread, which is faster than one encoder with many. All have
the same settings, so their packets follow each other in one stream. Files are left to `muxing`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, Literal, NamedTuple

import av
import cv2
import numpy as np
from av.codec.context import Flags
from numpy.typing import NDArray

from nemo_notebook.studio.render.planes import Planes, planes_of

SAMPLE_RATE_HZ: Final = 48_000
SOUND_BIT_RATE: Final = 128_000
_BT709: Final = 1  # in AVColorSpace, AVColorPrimaries and AVColorTransferCharacteristic alike
_LIMITED: Final = 1  # AVCOL_RANGE_MPEG
# Chunks begin where shots do, so there are no cuts to look for; to weigh how many B-frames pay costs more
# than it saves, and a pyramid of them 30 MB of memory at 1080p. Of what is as fast (2 to 8 B-frames, 5 to 14
# frames looked ahead at), four and nine look best for their room on photos that move and on footage alike:
# the look ahead must reach over two runs of B-frames, or all of it looks worse.
_FOR_CHUNKS: Final = "scenecut=0:b-adapt=0:b-pyramid=none:aq-mode=2"
Effort = Literal["careful", "quick"]
_EFFORTS: Final[Mapping[Effort, str]] = {
    "careful": "bframes=4:mbtree=1:rc-lookahead=9",  # superfast with these looks like veryfast
    "quick": "bframes=8:mbtree=0:subme=0:weightp=0",  # two thirds of the time, a little softer
}
_AVX512F: Final = 13  # OpenCV's number for it (CV_CPU_AVX_512F)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the pictures of a film are encoded.

    Attributes:
        width, height: in px.
        fps: frames per second.
        crf: x264's measure of quality; lower is better.
        effort: "quick" where time counts more than looks, as for a preview.
    """

    width: int
    height: int
    fps: Fraction
    crf: float
    effort: Effort = "careful"


class Packet(NamedTuple):
    """An encoded frame or block of sound; times count in frames or samples from the chunk's beginning."""

    data: bytes
    pts: int
    dts: int
    duration: int
    is_key: bool


@dataclass(frozen=True, slots=True)
class Chunk:
    """Encoded packets of one stretch, one for each frame, and the header of the encoder that made them."""

    packets: tuple[Packet, ...]
    header: bytes


def encode_chunk(encoding: Encoding, frames: range, paint: Callable[[int, Planes], None]) -> Chunk:
    """Encode a stretch of frames.

    Args:
        encoding: the same for all chunks of a film.
        frames: their numbers.
        paint: draws a frame into the planes it is given.
    """
    context = dress(av.CodecContext.create("libx264", "w"), encoding)
    context.open()
    packets: list[Packet] = []
    frame = av.VideoFrame(encoding.width, encoding.height, "yuv420p")
    for place, number in enumerate(frames):
        frame.make_writable()  # x264 has taken its copy; new memory for each frame would cost 0.9 ms at 1080p
        paint(number, planes_of(frame))
        frame.pts, frame.time_base = place, 1 / encoding.fps
        packets += _plain(context.encode(frame))
    packets += _plain(context.encode(None))
    return Chunk(tuple(packets), bytes(context.extradata))


def _plain(packets: Iterable[Any]) -> list[Packet]:
    return [Packet(bytes(one), one.pts, one.dts, one.duration or 0, one.is_keyframe) for one in packets]


def dress(context: Any, encoding: Encoding) -> Any:
    """Set up an encoder for H.264."""
    context.width, context.height, context.pix_fmt = encoding.width, encoding.height, "yuv420p"
    context.time_base, context.framerate = 1 / encoding.fps, encoding.fps
    tag_colors(context)
    context.options = {
        "preset": "superfast",
        "profile": "high",
        "crf": f"{encoding.crf:g}",
        "threads": "1",
        "x264-params": f"{_EFFORTS[encoding.effort]}:{_FOR_CHUNKS}{_repeatable()}",
    }
    context.flags |= Flags.global_header
    return context


def tag_colors(context: Any) -> None:
    """Say that pictures are BT.709 in limited range."""
    context.color_range = _LIMITED
    context.colorspace = context.color_primaries = context.color_trc = _BT709


def _repeatable() -> str:
    """Keep x264 off AVX-512: there its macroblock-tree reads memory that was never written.

    Measured at 1080 px wide: the same frames gave other bytes in each run. AVX2 is as fast and repeatable.
    """
    return ":asm=MMX2,SSE2Fast,SSSE3,SSE4.2,AVX,FMA3,BMI2,AVX2" if cv2.checkHardwareSupport(_AVX512F) else ""


def encode_sound(blocks: Iterable[NDArray[np.float32]]) -> Chunk:
    """Encode stereo sound at 48 kHz as AAC; each block is (2, samples)."""
    context = dress_sound(av.CodecContext.create("aac", "w"))
    context.open()
    packets: list[Packet] = []
    done = 0
    for block in blocks:
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE_HZ, done, Fraction(1, SAMPLE_RATE_HZ)
        packets += _plain(context.encode(frame))
        done += block.shape[1]
    packets += _plain(context.encode(None))
    return Chunk(tuple(packets), bytes(context.extradata))


def dress_sound(context: Any) -> Any:
    """Set up an encoder for AAC."""
    context.sample_rate, context.layout, context.format = SAMPLE_RATE_HZ, "stereo", "fltp"
    context.bit_rate, context.time_base = SOUND_BIT_RATE, Fraction(1, SAMPLE_RATE_HZ)
    context.flags |= Flags.global_header
    return context
