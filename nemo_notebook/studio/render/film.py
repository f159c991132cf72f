"""The whole way from a draft to an MP4: pictures in threads, sound beside them, or packets copied.

What a frame looks like and how it is encoded is left to the rest of the room.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from nemo_notebook.studio.render.cache import ChunkCache
from nemo_notebook.studio.render.copying import Copy, find_copy
from nemo_notebook.studio.render.encoder import Chunk, Effort, Encoding
from nemo_notebook.studio.render.farm import OpenFarm
from nemo_notebook.studio.render.machine import return_large_blocks, return_memory
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.muxing import Mp4, encoded
from nemo_notebook.studio.render.soundtrack import soundtrack
from nemo_notebook.studio.render.timeline import Timeline, read_timeline
from nemo_notebook.studio.render.watch import RenderCancelled, Watch
from nemo_notebook.studio.render.workshop import Workshop

__all__ = ["Quality", "RenderCancelled", "Rendered", "render"]

Quality = Literal["draft", "standard", "high"]

_SHORT_SIDES_PX: Final = {"draft": 540, "standard": 720, "high": 1080}
_CRFS: Final = {"draft": 27.0, "standard": 21.0, "high": 20.0}
_Sound = Future[tuple[Chunk | None, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A film on disk.

    Attributes:
        path: the MP4.
        width, height: in px.
        fps: frames per second.
        frames: how many there are.
        size_bytes: size on disk.
        notes: what a person should know of it, a sentence each.
    """

    path: Path
    width: int
    height: int
    fps: float
    frames: int
    size_bytes: int
    notes: tuple[str, ...] = ()


def render(
    draft: Mapping[str, Any],
    media: Mapping[str, MediaFile],
    out: Path,
    *,
    quality: Quality = "high",
    short_side_px: int | None = None,
    fps: float | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    cache: ChunkCache | None = None,
    farm: OpenFarm | None = None,
) -> Rendered:
    """Render a draft. The file appears under its name when it is whole.

    Args:
        draft: as docs/draft.md describes it.
        media: the given files, by the id their `src` has.
        out: the MP4 to write; its folder exists.
        quality: "high" is the draft's own size up to 1080 px on the short side, "standard" up to 720, "draft"
            up to 540; any other word counts as "high".
        short_side_px: another size, up to the draft's own; the other side follows.
        fps: frames per second, default the draft's own.
        progress: told the share that is done, 0..1, at least every 0.3 s, in the caller's thread.
        cancelled: asked ten times a second, in the caller's thread.
        cache: chunks of earlier films. The file is the same with and without.
        farm: opens a render farm that helps; where it cannot, the film is made here and its notes say so.

    Raises:
        DraftError: when there is nothing that can be rendered.
        MediaError: when a file it needs is missing or cannot be read.
        RenderCancelled: when `cancelled` said so.
        OSError: when the file cannot be written.
    """
    return_large_blocks()
    limit_px = short_side_px or _SHORT_SIDES_PX.get(quality, _SHORT_SIDES_PX["high"])
    timeline = read_timeline(draft, media, short_side_px=limit_px, fps=fps)
    encoding = _encoding(timeline, quality)
    watch = Watch(timeline.frames, progress or (lambda share: None), cancelled or (lambda: False))
    beside = ThreadPoolExecutor(1, thread_name_prefix="render-sound")
    try:
        sound = beside.submit(_sound, draft, media, cache, watch)
        if copy := find_copy(timeline):
            notes = _copied(copy, timeline, sound, watch, out)
        else:
            with closing(Workshop(timeline, encoding, watch, cache, farm)) as workshop:
                notes = _encoded(workshop, timeline, encoding, sound, watch, out)
    finally:
        watch.stop()
        beside.shutdown(wait=False, cancel_futures=True)
        if cache:
            cache.trim()
    watch.tell(1.0)
    return Rendered(
        path=out,
        width=timeline.width,
        height=timeline.height,
        fps=float(timeline.fps),
        frames=timeline.frames,
        size_bytes=out.stat().st_size,
        notes=(*notes, *_left_out(timeline.left_out)),
    )


def _sound(
    draft: Mapping[str, Any], media: Mapping[str, MediaFile], cache: ChunkCache | None, watch: Watch
) -> tuple[Chunk | None, tuple[str, ...]]:
    try:
        return soundtrack(dict(draft), media, cache, watch.go_on)
    finally:
        return_memory()


def _encoding(timeline: Timeline, quality: str) -> Encoding:
    crf = _CRFS.get(quality, _CRFS["high"])
    effort: Effort = "quick" if quality == "draft" else "careful"
    return Encoding(timeline.width, timeline.height, timeline.fps, crf, effort)


def _left_out(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return ("1 segment cannot be shown here." if count == 1 else f"{count} segments cannot be shown here.",)


def _encoded(
    workshop: Workshop, timeline: Timeline, encoding: Encoding, sound: _Sound, watch: Watch, out: Path
) -> tuple[str, ...]:
    """Write a film whose frames are painted, and return what there is to note."""
    track, notes = watch.result_of(sound)
    with Mp4(out, timeline.fps, encoded(encoding), track) as film:
        for chunk in workshop.chunks():
            film.add(chunk)
    return (*notes, *workshop.notes)


def _copied(copy: Copy, timeline: Timeline, sound: _Sound, watch: Watch, out: Path) -> tuple[str, ...]:
    """Write a film whose frames are a given film's own, and return what there is to note."""
    track, notes = watch.result_of(sound)
    with Mp4(out, timeline.fps, copy.add_pictures, track, frames=timeline.frames) as film:
        film.add(copy.chunk)
    return notes
