"""Look into a finished MP4: its size and length, a poster, a contact sheet, a small proxy for a notebook.

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
SHEET_TALL_PX: Final = 108
"""Height of a contact sheet; it is shown at two thirds of that."""
SHEET_WIDE_PX: Final = 1290
"""Width that a contact sheet fills about: as wide as an output, at half as many px again."""
_SHEET_GAP_PX: Final = 3
_SHEET_FRAMES: Final = (4, 12)  # at least, at most
_SHEET_SEARCH: Final = 90  # frames that are decoded for one of a sheet: a second or so beyond a keyframe


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


def playable(video: Video, budget_bytes: int, *, sheet: bool = False) -> Clip | None:
    """Return what to embed: the film itself within the budget, else a proxy, None when the file is gone.

    Args:
        video: the film.
        budget_bytes: most that the film itself may take.
        sheet: whether a contact sheet goes with it; that takes about half a second.
    """
    try:
        stat = video.path.stat()
        if stat.st_size <= budget_bytes:
            clip = Clip(data=video.path.read_bytes(), width=video.width, height=video.height)
        else:
            clip = _proxy(video.path, stat.st_mtime_ns, budget_bytes)
        return clip.model_copy(update={"sheet": contact_sheet(video)}) if sheet else clip
    except OSError:
        return None


def contact_sheet(video: Video) -> bytes:
    """Return small frames of a film in a row, as JPEG; empty where its file is gone or cannot be read."""
    try:
        return _sheet(video.path, video.path.stat().st_mtime_ns)
    except OSError:
        return b""


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


@lru_cache(maxsize=16)
def _sheet(path: Path, _mtime_ns: int) -> bytes:
    """Return frames from all over a film in a row, as JPEG; empty for what cannot be read."""
    import av
    from PIL import Image

    try:
        with av.open(str(path)) as film:
            small = _spread_frames(film, film.streams.video[0])
    except (av.FFmpegError, IndexError, ValueError):
        return b""
    step = small[0].width + _SHEET_GAP_PX
    row = Image.new("RGB", (len(small) * step - _SHEET_GAP_PX, SHEET_TALL_PX))
    for number, one in enumerate(small):
        row.paste(one, (number * step, 0))
    out = io.BytesIO()
    row.save(out, format="JPEG", quality=70, optimize=True)
    return out.getvalue()


def _spread_frames(film: Any, stream: Any) -> list[Any]:
    stream.thread_type = "AUTO"
    # At this size nobody sees what is left out, and it takes a quarter of the time.
    stream.codec_context.skip_frame = "NONREF"
    stream.codec_context.options = {"skip_loop_filter": "all"}
    width = max(1, round(SHEET_TALL_PX * stream.width / stream.height))
    least, most = _SHEET_FRAMES
    count = min(most, max(least, SHEET_WIDE_PX // (width + _SHEET_GAP_PX)))
    length_s = float(film.duration or 0) / 1_000_000
    found = []
    for number in range(count):
        frame = _frame_near(film, stream, length_s * (number + 0.5) / count)
        found.append(frame.reformat(width=width, height=SHEET_TALL_PX, format="rgb24").to_image())
    return found


def _frame_near(film: Any, stream: Any, wanted_s: float) -> Any:
    film.seek(int(wanted_s / stream.time_base), stream=stream)
    frame = None
    for number, frame in enumerate(film.decode(stream)):
        if (frame.time or 0.0) >= wanted_s - 0.1 or number >= _SHEET_SEARCH:
            break
    if frame is None:
        raise ValueError("a film without frames")
    return frame


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
