"""The frame of a moment out of a film, found by time and not by number."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from typing import Any, Final

import av

from nemo_notebook.studio.render.decoding import clock_start_s, decoded, decoder_of, deinterlaced
from nemo_notebook.studio.render.media import MediaError, MediaFile, open_film, picture_stream

_TICK_S: Final = 0.0005  # half a millisecond: times in files are rounded
_SKIP_S: Final = 2.0  # further ahead than this, seeking beats decoding on
# Where an index leads too far, and where half-frames need their neighbours: read from so long before, a frame
# is the same as if all before it had been read.
_RUN_UP_S: Final = 0.2


class FilmReader:
    """Decodes a film forward and seeks where that is shorter."""

    def __init__(self, media: MediaFile) -> None:
        self._name = media.name
        self._open = ExitStack()
        self._container = self._open.enter_context(open_film(media.path, media.name))
        stream = picture_stream(self._container)
        if stream is None:
            self._open.close()
            raise MediaError(f"{media.name} holds no pictures that can be played.")
        self._stream, self._decoder = stream, decoder_of(stream)
        self._zero_s = clock_start_s(self._container)
        self._seeks, self._is_interlaced = True, False
        self._frames = self._decoding()
        self._shown: Any = None
        self._next: Any = next(self._frames, None)
        self._first_s = self._time_s(self._next) if self._next is not None else 0.0

    def at(self, moment_s: float) -> Any:
        """Return the frame seen at a moment: before the film its first one, after the film its last."""
        if self._must_seek(moment_s):
            self._seek(moment_s)
        while self._next is not None and (
            self._shown is None or self._time_s(self._next) <= moment_s + _TICK_S
        ):
            self._shown, self._next = self._next, next(self._frames, None)
        if self._shown is None:
            raise MediaError(f"{self._name} holds no picture that can be decoded.")
        return self._shown

    def near(self, moment_s: float) -> Any:
        """Return a frame from before a moment that is quick to reach: the key frame, as a rule."""
        self._seek(moment_s)
        if self._next is not None:
            self._shown, self._next = self._next, next(self._frames, None)
        return self._shown or self.at(moment_s)

    def frames(self) -> Iterator[Any]:
        """Yield the frames that follow."""
        while self._next is not None:
            self._shown, self._next = self._next, next(self._frames, None)
            yield self._shown

    def _decoding(self) -> Iterator[Any]:
        return deinterlaced(self._noted(decoded(self._container, self._stream, self._decoder)))

    def _noted(self, frames: Iterator[Any]) -> Iterator[Any]:
        for frame in frames:
            self._is_interlaced = self._is_interlaced or bool(frame.interlaced_frame)
            yield frame

    def _time_s(self, frame: Any) -> float:
        return (frame.time or 0.0) - self._zero_s

    def _must_seek(self, moment_s: float) -> bool:
        behind = self._shown is not None and not self._is_seen(self._shown, moment_s)
        ahead = self._next is not None and moment_s - self._time_s(self._next) > _SKIP_S
        return behind or (ahead and self._seeks)

    def _seek(self, moment_s: float) -> None:
        """Go to the last key frame before a moment, or to the start where the file's index leads astray."""
        self._seeks = self._seeks and (self._reaches(moment_s, 0.0) or self._reaches(moment_s, _RUN_UP_S))
        if not self._seeks:
            self._go_to(round(self._zero_s * av.time_base), None)

    def _reaches(self, moment_s: float, run_up_s: float) -> bool:
        """Go to the last key frame that lies so long before a moment; False where that is no good."""
        self._go_to(int((moment_s - run_up_s + self._zero_s) / self._stream.time_base), self._stream)
        is_right = self._next is not None and self._is_seen(self._next, moment_s)
        return is_right and (run_up_s > 0 or not self._is_interlaced)

    def _is_seen(self, frame: Any, moment_s: float) -> bool:
        """Whether a frame's time has come at a moment; the first one is seen before it, too."""
        return self._time_s(frame) <= max(moment_s, self._first_s) + _TICK_S

    def _go_to(self, place: int, stream: Any) -> None:
        with suppress(av.error.FFmpegError):
            self._container.seek(place, stream=stream)
        self._decoder.flush_buffers()
        self._frames = self._decoding()
        self._shown, self._next = None, next(self._frames, None)

    def close(self) -> None:
        """Let the file go."""
        self._open.close()
