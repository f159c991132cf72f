"""The threads that paint and encode a film's chunks, each with a painter of its own, and what these share.

What is encoded is kept for the next render at once: when a worker dies, the next one goes on from there.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing
from typing import Final

import cv2

from nemo_notebook.errors import NemoError, shortened
from nemo_notebook.studio.render.cache import ChunkCache
from nemo_notebook.studio.render.cache_keys import ChunkKeys
from nemo_notebook.studio.render.cuts import chunk_ranges
from nemo_notebook.studio.render.encoder import Chunk, Encoding, encode_chunk
from nemo_notebook.studio.render.farm import Farm, OpenFarm
from nemo_notebook.studio.render.machine import thread_count
from nemo_notebook.studio.render.painting import Gallery, Painter
from nemo_notebook.studio.render.planes import Planes
from nemo_notebook.studio.render.schedule import Schedule
from nemo_notebook.studio.render.timeline import Timeline
from nemo_notebook.studio.render.watch import RenderCancelled, Watch

_REASON: Final = 200
"""Characters of what a render farm failed with that are told."""


class Workshop:
    """Makes the chunks of one film.

    Args:
        timeline: the film.
        encoding: of its pictures.
        watch: is told of each frame.
        cache: chunks of earlier films, None to make all.
        farm: opens a render farm that helps, None for this machine alone.

    Attributes:
        notes: what a person should know of how it went, a sentence each.
    """

    def __init__(
        self,
        timeline: Timeline,
        encoding: Encoding,
        watch: Watch,
        cache: ChunkCache | None,
        farm: OpenFarm | None = None,
    ) -> None:
        cv2.setNumThreads(1)  # the threads are these; OpenCV's own would only wait for each other
        self._timeline, self._encoding, self._watch, self._cache = timeline, encoding, watch, cache
        self.notes: list[str] = []
        self._keys = ChunkKeys(timeline, encoding)
        self._gallery = Gallery(timeline)
        self._ranges = chunk_ranges(timeline)
        self._chunks: list[Future[Chunk]] = [Future() for _ in self._ranges]
        self._ready: set[int] = set()
        self._lock = threading.Lock()
        self._schedule = Schedule(len(self._ranges))
        threads = min(thread_count(timeline.width, timeline.height), len(self._ranges))
        self._pool = ThreadPoolExecutor(threads + bool(farm), thread_name_prefix="render")
        for _ in range(threads):
            self._pool.submit(self._work)
        if farm:
            self._call(farm)

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

    def _deliver(self, index: int, chunk: Chunk) -> None:
        """Hand a chunk over, where nobody else was faster."""
        with self._lock:
            if index not in self._ready:
                self._ready.add(index)
                self._chunks[index].set_result(chunk)

    def _work(self) -> None:
        index: int | None = None
        try:
            with closing(Painter(self._timeline, self._gallery)) as painter:
                while (index := self._schedule.take(index)) is not None:
                    frames = self._ranges[index]
                    self._deliver(index, self._kept(frames) or self._encoded(frames, painter))
        except BaseException as failure:
            self._watch.failed(failure)

    def _kept(self, frames: range) -> Chunk | None:
        chunk = self._cache.find(self._keys.of(frames)) if self._cache else None
        if chunk:
            self._watch.count(len(frames))
        return chunk

    def _keep(self, frames: range, chunk: Chunk) -> None:
        if self._cache:
            self._cache.keep(self._keys.of(frames), chunk)

    def _encoded(self, frames: range, painter: Painter) -> Chunk:
        def paint(frame: int, target: Planes) -> None:
            self._watch.go_on()
            painter.paint(frame, target)
            self._watch.count(1)

        chunk = encode_chunk(self._encoding, frames, paint)
        self._keep(frames, chunk)
        return chunk

    def _call(self, farm: OpenFarm) -> None:
        try:
            self._pool.submit(self._employ, farm())
        except NemoError as problem:
            self._note(problem)

    def _employ(self, opening: AbstractContextManager[Farm]) -> None:
        """Have a render farm make chunks, too; where it fails, the threads here make them all."""
        try:
            with opening as farm:
                self._schedule.widen(farm.places)
                with ThreadPoolExecutor(farm.places, thread_name_prefix="render-farm") as overseers:
                    list(overseers.map(self._oversee, [farm] * farm.places))
        except RenderCancelled:
            return
        except Exception as problem:
            self._note(problem)

    def _note(self, problem: Exception) -> None:
        reason = problem.message if isinstance(problem, NemoError) else repr(problem)
        self.notes = [f"The render farm did not help: {shortened(reason, _REASON)}"]

    def _oversee(self, farm: Farm) -> None:
        """Have the farm make one chunk after the other; one that fails goes back to the others."""
        while (index := self._schedule.send()) is not None:
            try:
                chunk = self._kept(self._ranges[index]) or self._fetched(index, farm)
            except BaseException:
                self._schedule.fail(index)
                raise
            if chunk:
                self._deliver(index, chunk)
            self._schedule.come(index)

    def _fetched(self, index: int, farm: Farm) -> Chunk | None:
        """Return a chunk that the farm made; None where somebody here was faster."""

        def needed() -> bool:
            self._watch.go_on()
            return index not in self._ready

        frames = self._ranges[index]
        made = farm.chunk(self._timeline, self._encoding, frames, needed)
        if made is None:
            return None
        chunk, is_ours = made
        if is_ours:
            self._keep(frames, chunk)
        self._watch.count(len(frames))
        return chunk

    def close(self) -> None:
        """End all threads, each within a frame."""
        self._watch.stop()
        self._schedule.stop()
        self._pool.shutdown(wait=False)
