"""Packets to an MP4: pictures and sound put together without a loss, in a file that is whole or not there."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import av

from nemo_notebook.studio.render.edit_list import show_only
from nemo_notebook.studio.render.encoder import SAMPLE_RATE_HZ, Chunk, Encoding, Packet, dress, dress_sound

_SAMPLE_S: Final = Fraction(1, SAMPLE_RATE_HZ)


class Mp4:
    """An MP4 that appears under its name only when it is whole; on any error nothing is left of it.

    Args:
        out: where it shall be.
        fps: frames per second.
        pictures: adds the stream of its pictures to a container: `encoded` or a copy's own.
        sound: its sound, None for a silent film.
        frames: how many are shown, where its packets hold more; None shows all.
    """

    def __init__(
        self,
        out: Path,
        fps: Fraction,
        pictures: Callable[[Any], Any],
        sound: Chunk | None,
        *,
        frames: int | None = None,
    ) -> None:
        self._out, self._frame_s, self._pictures, self._sound = out, 1 / fps, pictures, sound
        self._part = out.with_name(f".{out.name}.{uuid.uuid4().hex[:8]}.part")
        self._waiting: Iterator[Packet] = iter(sound.packets if sound else ())
        self._next_sound = next(self._waiting, None)
        self._shown, self._added = frames, 0
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
        self._video = self._pictures(self._container)
        self._video.time_base = self._frame_s
        if self._sound:
            self._track = self._container.add_stream("aac", rate=SAMPLE_RATE_HZ)
            dress_sound(self._track.codec_context)
        self._container.start_encoding()
        if self._sound:
            _refuse_other_header(self._track, self._sound)

    def add(self, chunk: Chunk) -> None:
        """Append the next chunk of pictures, with the sound that goes with it."""
        _refuse_other_header(self._video, chunk)
        for packet in chunk.packets:
            self._add_sound_until((self._added + packet.dts) * self._frame_s)
            self._mux(self._video, packet, self._frame_s, self._added)
        self._added += len(chunk.packets)

    def _add_sound_until(self, moment_s: Fraction | None) -> None:
        while (packet := self._next_sound) is not None:
            if moment_s is not None and packet.dts * _SAMPLE_S > moment_s:
                return
            self._mux(self._track, packet, _SAMPLE_S, 0)
            self._next_sound = next(self._waiting, None)

    def _mux(self, stream: Any, packet: Packet, time_base: Fraction, begin: int) -> None:
        muxed: Any = av.Packet(packet.data)
        muxed.time_base, muxed.stream = time_base, stream
        muxed.pts, muxed.dts, muxed.duration = begin + packet.pts, begin + packet.dts, packet.duration
        muxed.is_keyframe = packet.is_key
        self._container.mux(muxed)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._add_sound_until(None)
                self._container.close()
                if self._shown is not None:
                    show_only(self._part, self._shown * self._frame_s)
                os.replace(self._part, self._out)
        finally:
            self._discard()

    def _discard(self) -> None:
        if self._container is not None:
            with contextlib.suppress(Exception):
                self._container.close()
        self._part.unlink(missing_ok=True)


def encoded(encoding: Encoding) -> Callable[[Any], Any]:
    """Return what adds a stream for chunks that `encode_chunk` made."""

    def add(container: Any) -> Any:
        stream = container.add_stream("libx264", rate=encoding.fps)
        dress(stream.codec_context, encoding)
        return stream

    return add


def _refuse_other_header(stream: Any, chunk: Chunk) -> None:
    """Stop before packets are mixed that one header cannot describe."""
    if bytes(stream.codec_context.extradata) != chunk.header:
        raise RuntimeError("chunks of one film were encoded with different headers")
