"""The whole way from a draft to an MP4: reading, painting and encoding in threads, sound beside them.

Knows about progress and cancelling; what a frame looks like and how it is encoded is left to the rest of the
room.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import cv2

from nemo_notebook.studio.render.encoder import Chunk, Encoding, Mp4, chunk_ranges, encode_chunk, encode_sound
from nemo_notebook.studio.render.machine import return_large_blocks, thread_count
from nemo_notebook.studio.render.media import MediaFile
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import Planes
from nemo_notebook.studio.render.sound import mix
from nemo_notebook.studio.render.timeline import Timeline, read_timeline

Quality = Literal["draft", "standard", "high"]

_SHORT_SIDES_PX: Final = {"draft": 540, "standard": 720, "high": 1080}
_CRFS: Final = {"draft": 24.0, "standard": 21.0, "high": 20.0}
_LOOK_S: Final = 0.1  # how often progress is told and cancelling is asked for


class RenderCancelled(Exception):
    """Raised when a render ends because it was cancelled."""


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

    Raises:
        DraftError: when there is nothing that can be rendered.
        MediaError: when a file it needs is missing or cannot be read.
        RenderCancelled: when `cancelled` said so.
        OSError: when the file cannot be written.
    """
    limit_px = short_side_px or _SHORT_SIDES_PX.get(quality, _SHORT_SIDES_PX["high"])
    timeline = read_timeline(draft, media, short_side_px=limit_px, fps=fps)
    encoding = Encoding(timeline.width, timeline.height, timeline.fps, _CRFS.get(quality, _CRFS["high"]))
    watch = _Watch(timeline.frames, progress or (lambda share: None), cancelled or (lambda: False))
    workshop = _Workshop(timeline, encoding, watch)
    try:
        notes = workshop.make(dict(draft), media, out)
    finally:
        workshop.close()
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


def _left_out(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return ("1 segment cannot be shown here." if count == 1 else f"{count} segments cannot be shown here.",)


class _Watch:
    """Counts frames, tells how far the film is, and stops all threads when it is cancelled or one fails."""

    def __init__(self, frames: int, tell: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        self.tell = tell
        self._frames, self._cancelled = frames, cancelled
        self._lock = threading.Lock()
        self._painted = 0
        self._failure: BaseException | None = None
        self.stopped = threading.Event()

    def frame_painted(self) -> None:
        """Count a frame, in whatever thread; raises RenderCancelled where work shall end."""
        if self.stopped.is_set():
            raise RenderCancelled
        with self._lock:
            self._painted += 1

    def failed(self, failure: BaseException) -> None:
        """Note the first failure and stop the other threads."""
        with self._lock:
            self._failure = self._failure or failure
        self.stopped.set()

    def result_of(self, future: Future[Any]) -> Any:
        """Wait for a result, telling progress and asking for cancellation meanwhile."""
        while not wait([future], timeout=_LOOK_S).done:
            self._look()
        self._look()
        try:
            return future.result()
        except RenderCancelled:
            raise (self._failure or RenderCancelled()) from None

    def _look(self) -> None:
        self.tell(min(0.99, self._painted / self._frames))
        if self._cancelled():
            raise RenderCancelled


class _Workshop:
    """The threads that paint and encode, their painters, and what these share."""

    def __init__(self, timeline: Timeline, encoding: Encoding, watch: _Watch) -> None:
        cv2.setNumThreads(1)  # the threads are these; OpenCV's own would only wait for each other
        return_large_blocks()
        self._timeline, self._encoding, self._watch = timeline, encoding, watch
        self._gallery = Gallery(timeline)
        self._ranges = chunk_ranges(timeline.frames, timeline.fps)
        self._open_ranges = set(self._ranges)
        self._lock = threading.Lock()
        self._painters: list[Painter] = []
        threads = min(thread_count(timeline.width, timeline.height), len(self._ranges))
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="render")
        self._sound_pool = ThreadPoolExecutor(1, thread_name_prefix="render-sound")

    def make(self, draft: dict[str, Any], media: Mapping[str, MediaFile], out: Path) -> tuple[str, ...]:
        """Render all of it and return what there is to note."""
        sound = self._sound_pool.submit(_sound_of, draft, media)
        chunks = deque(self._pool.submit(self._chunk, frames) for frames in self._ranges)
        track, notes = self._watch.result_of(sound)
        with Mp4(out, self._encoding, track) as film:
            while chunks:
                film.add(self._watch.result_of(chunks.popleft()))
        return tuple(notes)

    def _chunk(self, frames: range) -> Chunk:
        try:
            with self._painter() as painter:
                chunk = encode_chunk(self._encoding, frames, self._counted(painter))
        except BaseException as failure:
            self._watch.failed(failure)
            raise
        self._finished(frames)
        return chunk

    def _counted(self, painter: Painter) -> Callable[[int, Planes], None]:
        def paint(frame: int, target: Planes) -> None:
            self._watch.frame_painted()
            painter.paint(frame, target)

        return paint

    @contextmanager
    def _painter(self) -> Iterator[Painter]:
        """Lend a painter that has worked before, so that its open films and scenes serve on."""
        with self._lock:
            painter = self._painters.pop() if self._painters else Painter(self._timeline, self._gallery)
        try:
            yield painter
        finally:
            with self._lock:
                self._painters.append(painter)
            if self._watch.stopped.is_set():
                painter.close()

    def _finished(self, frames: range) -> None:
        with self._lock:
            self._open_ranges.discard(frames)
            first = min((one.start for one in self._open_ranges), default=frames.stop)
        self._gallery.forget_before(self._timeline.moment_ms(first))

    def close(self) -> None:
        """End all threads; after a cancellation they end by themselves within a frame."""
        self._watch.stopped.set()
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._sound_pool.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            for painter in self._painters:
                painter.close()


def _sound_of(draft: dict[str, Any], media: Mapping[str, MediaFile]) -> tuple[Chunk | None, tuple[str, ...]]:
    """Mix and encode the sound; a film in which nothing sounds has no sound stream."""
    mixed = mix(draft, media)
    return (None if mixed.silent else encode_sound(mixed.samples)), mixed.notes
