"""Clips whose frames tell their number, and clips that flash and beep at the same moments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from nemo_notebook.studio.render import MediaFile, probe
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import new_planes
from nemo_notebook.studio.render.timeline import read_timeline

SIZE = (64, 36)
_FIRST, _STEP = 40, 7  # luma of frame 0, and from each frame to the next
_BRIGHT = 150
_LOUD = 0.05
_RATE_HZ = 8000


def numbered(path: Path, times_s: Iterable[float]) -> MediaFile:
    """Write a clip of at most 28 frames, each shown from its time on."""
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("libx264", rate=30, options={"qp": "4"})
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 1000)
        for number, time_s in enumerate(times_s):
            frame = _plain(_FIRST + _STEP * number)
            frame.pts, frame.time_base = round(time_s * 1000), Fraction(1, 1000)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return probe(path, media_id="med_clip")


def _plain(luma: int) -> Any:
    frame = av.VideoFrame(*SIZE, "yuv420p")
    for plane, value in zip(frame.planes, (luma, 128, 128), strict=True):
        plane.update(bytes([value]) * plane.buffer_size)
    return frame


def numbers(wire: dict[str, Any], media: dict[str, MediaFile], frames: Iterable[int]) -> list[int | None]:
    """Return which frame of a numbered clip is seen in frames of a film, None where it is black."""
    timeline = read_timeline(wire, media)
    painter, target = Painter(timeline, Gallery(timeline)), new_planes(timeline.width, timeline.height)
    seen: list[int | None] = []
    for number in frames:
        painter.paint(number, target)
        luma = float(target.y.mean())
        seen.append(None if luma < 20 else round((luma - _FIRST) / _STEP))
    painter.close()
    return seen


def flashing(path: Path, length_s: int, fps: int, moments_s: Sequence[float]) -> MediaFile:
    """Write a clip that flashes for a frame, and beeps as long, at some moments."""
    with av.open(str(path), "w") as out:
        stream: Any = out.add_stream("libx264", rate=fps, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        track: Any = out.add_stream("pcm_s16le", rate=_RATE_HZ, layout="mono")
        lit = {round(one * fps) for one in moments_s}
        for number in range(length_s * fps):
            frame = _plain(230 if number in lit else 30)
            frame.pts, frame.time_base = number, Fraction(1, fps)
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
        samples = np.zeros(length_s * _RATE_HZ, np.int16)
        tone = (12_000 * np.sin(np.arange(_RATE_HZ // fps) * 0.8)).astype(np.int16)
        for one in moments_s:
            samples[round(one * _RATE_HZ) :][: tone.size] = tone
        sound = av.AudioFrame.from_ndarray(samples[None], "s16", "mono")
        sound.sample_rate, sound.pts = _RATE_HZ, 0
        out.mux([*track.encode(sound), *track.encode(None)])
    return probe(path, media_id="med_clip")


def flashes_s(film: Path) -> list[float]:
    """Return when a film becomes bright."""
    with av.open(str(film)) as container:
        seen = [(one.time, _is_bright(one)) for one in container.decode(video=0)]
    return [
        now_s for (_, before), (now_s, after) in zip(seen, seen[1:], strict=False) if after and not before
    ]


def _is_bright(frame: Any) -> bool:
    return bool(np.frombuffer(frame.planes[0], np.uint8)[: SIZE[0]].mean() > _BRIGHT)


def beeps_s(film: Path) -> list[float]:
    """Return when a film becomes loud after a tenth of a second of silence."""
    with av.open(str(film)) as container:
        frames = list(container.decode(audio=0))
    rate = frames[0].sample_rate
    samples = np.concatenate([one.to_ndarray()[0] for one in frames])
    loud = np.flatnonzero(np.abs(samples) > _LOUD)
    firsts = loud[np.flatnonzero(np.diff(loud, prepend=-rate) > rate // 10)]
    return [float(frames[0].time + one / rate) for one in firsts]
