"""Look into a finished MP4: its size and length, a poster, a small proxy for a notebook.

PyAV is loaded only when a film is looked at.
"""

from __future__ import annotations

import io
import tempfile
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from nemo_notebook.errors import FileProblemError, UnexpectedReplyError
from nemo_notebook.models.turn import Clip, Video

POSTER_PX: Final = 640
"""Longest side of a poster; about 40 kB as JPEG."""
POSTER_AT_S: Final = 2.0
"""Where the poster is taken from at the latest: up to there the film is decoded, 60 frames in 0.2 s."""
PROXY_SHORT_PX: Final = 360
PROXY_BITS: Final = 700_000
"""Bits a second of a proxy's picture at most; its sound takes 64,000 more."""


def look(path: Path) -> Video:
    """Describe a film.

    Raises:
        FileProblemError: when the file is gone.
        UnexpectedReplyError: when it is no film.
    """
    import av

    try:
        size = path.stat().st_size
        with av.open(str(path)) as film:
            stream = film.streams.video[0]
            rate = stream.average_rate or Fraction(30)
            length = float(film.duration or 0) / av.time_base
            frame = _telling_frame(film, stream, length)
            return Video(
                path=path,
                width=stream.width,
                height=stream.height,
                fps=float(rate),
                duration_s=length,
                size_bytes=size,
                poster=_jpeg(frame),
            )
    except OSError as problem:
        raise FileProblemError(
            f"{path} cannot be read: {problem.strerror or problem}.", "Fetch it again with %nemo export"
        ) from None
    except (av.FFmpegError, IndexError, ValueError):
        raise UnexpectedReplyError(
            f"{path} is not a film that can be played.", "Render it again with %nemo export"
        ) from None


def playable(video: Video, budget_bytes: int) -> Clip | None:
    """Return what to embed: the film itself within the budget, else a proxy, None when the file is gone."""
    try:
        stat = video.path.stat()
        if stat.st_size <= budget_bytes:
            return Clip(data=video.path.read_bytes(), width=video.width, height=video.height)
        return _proxy(video.path, stat.st_mtime_ns, budget_bytes)
    except OSError:
        return None


def _telling_frame(film: Any, stream: Any, length_s: float) -> Any:
    """Return a frame from a third into the film, where titles stand and fades are over."""
    wanted_s = min(length_s / 3, POSTER_AT_S)
    stream.thread_type = "AUTO"
    last = None
    for frame in film.decode(stream):
        last = frame
        if (frame.time or 0.0) >= wanted_s:
            break
    if last is None:
        raise ValueError("a film without frames")
    return last


def _jpeg(frame: Any) -> bytes:
    picture = frame.to_image()
    picture.thumbnail((POSTER_PX, POSTER_PX))
    out = io.BytesIO()
    picture.save(out, format="JPEG", quality=80, optimize=True)
    return out.getvalue()


@lru_cache(maxsize=4)
def _proxy(path: Path, _mtime_ns: int, budget_bytes: int) -> Clip:
    """Make a small copy whose size stays under the budget."""
    import av

    # In a file, not in memory: to put the index first, the muxer reads back what it wrote.
    with tempfile.TemporaryDirectory(prefix="nemo-") as folder, av.open(str(path)) as source:
        small = Path(folder) / "proxy.mp4"
        picture = source.streams.video[0]
        width, height = _proxy_size(picture.width, picture.height)
        seconds = max(1.0, float(source.duration or 0) / av.time_base)
        bits = min(PROXY_BITS, max(60_000, round(budget_bytes * 8 * 0.85 / seconds) - 64_000))
        with av.open(str(small), "w", options={"movflags": "+faststart"}) as target:
            _copy_small(source, target, width, height, bits)
        return Clip(data=small.read_bytes(), proxy=True, width=width, height=height)


def _copy_small(source: Any, target: Any, width: int, height: int, bits: int) -> None:
    picture = source.streams.video[0]
    # A buffer of one second keeps even noise within the budget.
    options = {"preset": "veryfast", "maxrate": str(bits), "bufsize": str(bits)}
    video = target.add_stream("libx264", rate=picture.average_rate, options=options)
    video.width, video.height, video.pix_fmt, video.bit_rate = width, height, "yuv420p", bits
    sound = source.streams.audio[0] if source.streams.audio else None
    audio = target.add_stream("aac", rate=48_000, layout="stereo") if sound else None
    if audio:
        audio.bit_rate = 64_000
    for packet in source.demux(*[stream for stream in (picture, sound) if stream]):
        for frame in packet.decode():
            if packet.stream is picture:
                small = frame.reformat(width=width, height=height, format="yuv420p")
                small.pict_type = 0
                target.mux(video.encode(small))
            elif audio:
                target.mux(audio.encode(frame))
    target.mux(video.encode(None))
    if audio:
        target.mux(audio.encode(None))


def _proxy_size(width: int, height: int) -> tuple[int, int]:
    scale = min(1.0, PROXY_SHORT_PX / min(width, height))
    return round(width * scale / 2) * 2, round(height * scale / 2) * 2
