"""The threads that paint and encode a film's chunks, each with a painter of its own, and what these share.

What is encoded is kept for the next render at once: when a worker dies, the next one goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing

import cv2

from nemo_notebook.studio.render.cache import ChunkCache
from nemo_notebook.studio.render.cache_keys import ChunkKeys
from nemo_notebook.studio.render.cuts import chunk_ranges
from nemo_notebook.studio.render.encoder import Chunk, Encoding, encode_chunk
from nemo_notebook.studio.render.machine import return_large_blocks, thread_count
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import Planes
from nemo_notebook.studio.render.schedule import Schedule
from nemo_notebook.studio.render.timeline import Timeline
from nemo_notebook.studio.render.watch import Watch


class Workshop:
    """Makes the chunks of one film.

    Args:
        timeline: the film.
        encoding: of its pictures.
        watch: is told of each frame.
        cache: chunks of earlier films, None to make all.
    """

    def __init__(
        self, timeline: Timeline, encoding: Encoding, watch: Watch, cache: ChunkCache | None
    ) -> None:
        cv2.setNumThreads(1)  # the threads are these; OpenCV's own would only wait for each other
        return_large_blocks()
        self._timeline, self._encoding, self._watch, self._cache = timeline, encoding, watch, cache
        self._keys = ChunkKeys(timeline, encoding)
        self._gallery = Gallery(timeline)
        self._ranges = chunk_ranges(timeline)
        self._chunks: list[Future[Chunk]] = [Future() for _ in self._ranges]
        self._schedule = Schedule(len(self._ranges))
        threads = min(thread_count(timeline.width, timeline.height), len(self._ranges))
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="render")
        for _ in range(threads):
            self._pool.submit(self._work)

    def chunks(self) -> Iterator[Chunk]:
        """Yield the chunks in the film's order, as they become ready.

        Raises:
            RenderCancelled: when the film was cancelled.
            Exception: what a thread failed with.
        """
        for index, frames in enumerate(self._ranges):
            yield self._watch.result_of(self._chunks[index])
            self._chunks[index] = Future()  # it has left; a film of 30 minutes would not fit into memory
            self._schedule.written()
            self._gallery.forget_before(self._timeline.moment_ms(frames.stop))

    def _work(self) -> None:
        index: int | None = None
        try:
            with closing(Painter(self._timeline, self._gallery)) as painter:
                while (index := self._schedule.take(index)) is not None:
                    self._chunks[index].set_result(self._chunk(self._ranges[index], painter))
        except BaseException as failure:
            self._watch.failed(failure)

    def _chunk(self, frames: range, painter: Painter) -> Chunk:
        """Return a chunk: one that was kept, or a new one, which is kept."""
        if self._cache is None:
            return self._encoded(frames, painter)
        key = self._keys.of(frames)
        chunk = self._cache.find(key)
        if chunk is None:
            chunk = self._encoded(frames, painter)
            self._cache.keep(key, chunk)
        else:
            self._watch.count(len(frames))
        return chunk

    def _encoded(self, frames: range, painter: Painter) -> Chunk:
        def paint(frame: int, target: Planes) -> None:
            self._watch.go_on()
            painter.paint(frame, target)
            self._watch.count(1)

        return encode_chunk(self._encoding, frames, paint)

    def close(self) -> None:
        """End all threads, each within a frame."""
        self._watch.stop()
        self._schedule.stop()
        self._pool.shutdown(wait=False)
