"""A film that is nothing but a stretch of one given film: its packets are copied, no frame is painted.

The copy begins at the key frame before the cut. What it holds before and behind the stretch is needed by
decoders and not shown: the file's edit list says so, as it does where a phone trims a film. The sound is
mixed as ever.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from nemo_notebook.studio.render.darkroom import is_sideways, turn_of
from nemo_notebook.studio.render.decoding import clock_start_s, frames_in, packets
from nemo_notebook.studio.render.dynamic_range import is_wide
from nemo_notebook.studio.render.encoder import Chunk, Packet, tag_colors
from nemo_notebook.studio.render.media import MediaError, MediaFile, open_film, picture_stream
from nemo_notebook.studio.render.parts import Shot
from nemo_notebook.studio.render.planes import is_plain
from nemo_notebook.studio.render.timeline import Timeline

_MOST_HIDDEN_S: Final = 5
"""Longest stretch before the cut that a player must decode and not show."""
_MOST_BITS: Final = 0.4
"""Per pixel and frame, 25 Mbit/s at 1080p30: a heavier film is encoded, so that it can be sent and played."""
_TICK_S: Final = 0.0005  # a moment just before a frame's own counts as its own, as where frames are painted
_REORDER_S: Final = 0.5  # indexes count decoding times, which lie before those of showing
_KEY_PICTURE: Final = 5  # nal_unit_type of a picture that needs none before it (ITU-T H.264, table 7-1)
_NAL_TYPE: Final = 0x1F


@dataclass(frozen=True, slots=True)
class Copy:
    """Pictures that need no encoding.

    Attributes:
        source: the given film.
        chunk: their packets; time 0 is the first frame that is shown.
    """

    source: MediaFile
    chunk: Chunk

    def add_pictures(self, container: Any) -> Any:
        """Add a stream for these packets to a container."""
        with open_film(self.source.path, self.source.name) as film:
            stream = container.add_stream_from_template(picture_stream(film), opaque=True)
        tag_colors(stream.codec_context)
        return stream


def find_copy(timeline: Timeline) -> Copy | None:
    """Return the packets that make a film; None where its frames must be painted."""
    shot = _only_shot(timeline)
    if shot is None or not isinstance(shot.source, MediaFile):
        return None
    try:
        with open_film(shot.source.path, shot.source.name) as film:
            chunk = _chunk(film, shot, timeline)
    except (MediaError, OSError):  # a painter will say what is wrong with it
        return None
    return Copy(shot.source, chunk) if chunk else None


def _only_shot(timeline: Timeline) -> Shot | None:
    """Return the shot that is all there is to be seen, unchanged and at its own pace."""
    parts = [one for layer in timeline.layers for one in layer]
    one = parts[0] if len(parts) == 1 else None
    if not isinstance(one, Shot) or timeline.fade_in_ms or timeline.fade_out_ms:
        return None
    plain = Shot(one.source, 0, timeline.duration_ms, None, one.in_ms, one.out_ms, one.fit, one.move)
    return one if one == plain else None


def _chunk(film: Any, shot: Shot, timeline: Timeline) -> Chunk | None:
    """Read the packets of a shot, from the key frame before it; None where they cannot be copied."""
    stream = picture_stream(film)
    if stream is None or not _fits(stream, timeline):
        return None
    zero_s = clock_start_s(film)
    moments_s = [zero_s + _source_s(shot, timeline, frame) for frame in range(timeline.frames)]
    read = _read(film, stream, moments_s[0], moments_s[-1])
    if read and read[0].pts * stream.time_base > moments_s[0]:
        read = _read(film, stream, moments_s[0] - _REORDER_S, moments_s[-1])
    if not read or not _begins_whole(read[0], stream) or not _looks_plain(read[0], stream):
        return None
    first = read[0].pts
    return _placed([one for one in read if one.pts >= first], stream, moments_s, timeline)


def _fits(stream: Any, timeline: Timeline) -> bool:
    """Whether a stream's packets can stand in a film: H.264 as MP4 holds it, of the film's own size."""
    codec = stream.codec_context
    square = (stream.sample_aspect_ratio or 1) == 1
    in_mp4_form = codec.name == "h264" and bytes(codec.extradata or b"")[:1] == b"\x01"
    return in_mp4_form and square and (codec.width, codec.height) == (timeline.width, timeline.height)


def _source_s(shot: Shot, timeline: Timeline, frame: int) -> float:
    moment_ms = shot.source_ms(timeline.elapsed_ms(shot, frame))
    return (moment_ms if shot.out_ms is None else min(moment_ms, shot.out_ms - 1)) / 1000 + _TICK_S


def _read(film: Any, stream: Any, first_s: float, last_s: float) -> list[Any]:
    """Read packets from the key frame before a moment up to another; none where any of them is odd."""
    film.seek(int(first_s / stream.time_base), stream=stream)
    read: list[Any] = []
    for packet in packets(film, stream):
        if packet.size == 0 or (packet.dts is not None and packet.dts * stream.time_base > last_s):
            break
        if packet.pts is None or packet.is_corrupt or packet.has_sidedata("new_extradata"):
            return []
        read.append(packet)
    return read


def _begins_whole(packet: Any, stream: Any) -> bool:
    """Whether a decoder can begin with a packet."""
    data, length_bytes = bytes(packet), (bytes(stream.codec_context.extradata)[4] & 3) + 1
    return bool(packet.is_keyframe) and _KEY_PICTURE in _nal_types(data, length_bytes)


def _nal_types(data: bytes, length_bytes: int) -> Iterator[int]:
    at = 0
    while at + length_bytes < len(data):
        yield data[at + length_bytes] & _NAL_TYPE
        at += length_bytes + int.from_bytes(data[at : at + length_bytes], "big")


def _looks_plain(packet: Any, stream: Any) -> bool:
    """Whether a film's frames need neither turning nor another pixel format, seen on its first packet."""
    decoder = stream.codec_context
    frame = next(iter([*frames_in(packet, decoder), *frames_in(None, decoder)]), None)
    if frame is None or frame.interlaced_frame or is_wide(frame):
        return False
    return bool(_is_upright(frame) and is_plain(frame))


def _is_upright(frame: Any) -> bool:
    turn = turn_of(frame)
    return not is_sideways(turn) and bool(turn[0, 0] >= 0 and turn[1, 1] >= 0)


def _placed(read: Sequence[Any], stream: Any, moments_s: Sequence[float], timeline: Timeline) -> Chunk | None:
    """Give packets their places in the film; None where its frames are not the source's, one by one."""
    order = sorted(one.pts for one in read)
    times_s = [float(pts * stream.time_base) for pts in order]
    begin = bisect_right(times_s, moments_s[0]) - 1
    picked = [bisect_right(times_s, moment) - 1 for moment in moments_s]
    place = {pts: index - begin for index, pts in enumerate(order)}
    one_by_one = picked == list(range(begin, begin + timeline.frames)) and len(place) == len(order)
    if begin < 0 or not one_by_one:
        return None
    last = max(index for index, one in enumerate(read) if place[one.pts] < timeline.frames)
    taken = read[: last + 1]
    if begin > _MOST_HIDDEN_S * timeline.fps or _is_heavy(taken, timeline):
        return None
    early = max(index - begin - place[one.pts] for index, one in enumerate(taken))
    made = [
        Packet(bytes(one), place[one.pts], index - begin - early, 1, one.is_keyframe)
        for index, one in enumerate(taken)
    ]
    return Chunk(tuple(made), bytes(stream.codec_context.extradata))


def _is_heavy(taken: Sequence[Any], timeline: Timeline) -> bool:
    bits: int = 8 * sum(one.size for one in taken)
    return bits > _MOST_BITS * timeline.width * timeline.height * len(taken)
