"""Packets of a film or sound become frames: damaged ones are left out, half-frames put together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

import av
from av.codec import CodecContext
from av.filter import Graph

from nemo_notebook.studio.render.media import MAX_FILM_PIXELS

_AHEAD: Final = 16
"""Packets in which all streams of a file have begun."""
_KNOWS_ALPHA: Final = {"vp8": "libvpx", "vp9": "libvpx-vp9"}  # FFmpeg's own decoders leave it out


def decoder_of(stream: Any) -> Any:
    """Return what decodes a stream of pictures: on one thread, as frames are composed in several already."""
    decoder = stream.codec_context
    tags = {key.lower(): value for key, value in stream.metadata.items()}
    if tags.get("alpha_mode") == "1" and decoder.name in _KNOWS_ALPHA:
        decoder = CodecContext.create(_KNOWS_ALPHA[decoder.name], "r")
        decoder.extradata = stream.codec_context.extradata
    decoder.thread_count = 1
    decoder.options = {"max_pixels": str(MAX_FILM_PIXELS)}
    return decoder


def clock_start_s(container: Any) -> float:
    """Return where a file's clock begins, in s; call it before anything is read."""
    if container.start_time is None:  # Matroska's header does not say
        ahead = islice(packets(container), _AHEAD)
        times_s = [float(one.pts * one.time_base) for one in ahead if one.pts is not None]
        begin_s = min(times_s, default=0.0)
        container.seek(round(begin_s * av.time_base))
        return begin_s
    return float(container.start_time / av.time_base)


def packets(container: Any, *streams: Any) -> Iterator[Any]:
    """Read packets up to the end, or to where the file breaks off."""
    reading = container.demux(*streams)
    while True:
        try:
            packet = next(reading, None)
        except av.error.FFmpegError:
            return
        if packet is None:
            return
        yield packet


def frames_in(packet: Any, decoder: Any) -> list[Any]:
    """Return the frames that a packet completes: none where it is damaged."""
    try:
        return list(decoder.decode(packet))
    except av.error.FFmpegError:
        return []


def decoded(container: Any, stream: Any, decoder: Any) -> Iterator[Any]:
    """Decode a stream from where the container stands."""
    for packet in packets(container, stream):
        yield from frames_in(packet, decoder)


def deinterlaced(frames: Iterator[Any]) -> Iterator[Any]:
    """Turn frames of two interleaved half-frames, as television and older cameras make them, whole."""
    graph, shape = None, None
    for frame in frames:
        now = (frame.width, frame.height, frame.format.name)
        if graph is not None and now != shape:
            yield from _rest(graph)
            graph = None
        if graph is None and not frame.interlaced_frame:
            yield frame
            continue
        if graph is None:
            graph, shape = _bwdif(frame), now
        graph.vpush(frame)
        yield from _ready(graph)
    if graph is not None:
        yield from _rest(graph)


def _bwdif(frame: Any) -> Graph:
    graph = Graph()
    graph.threads = 1
    source = graph.add_buffer(
        width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base
    )
    graph.link_nodes(
        source, graph.add("bwdif", "mode=send_frame:deint=interlaced"), graph.add("buffersink")
    ).configure()
    return graph


def _ready(graph: Graph) -> Iterator[Any]:
    while True:
        try:
            yield graph.vpull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return


def _rest(graph: Graph) -> Iterator[Any]:
    graph.vpush(None)
    yield from _ready(graph)
