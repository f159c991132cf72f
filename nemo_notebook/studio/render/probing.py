"""What a given file is: kind, length, size and sound, read from its bytes; a sound's name hides its pictures.

Refuses what cannot be used in one sentence a person understands. Lengths are counted, as headers lie.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PIL import Image

from nemo_notebook.config import MEDIA_TYPES
from nemo_notebook.studio.render.animations import MAX_FRAMES, frame_lengths_ms
from nemo_notebook.studio.render.darkroom import is_sideways, turn_of
from nemo_notebook.studio.render.decoding import clock_start_s, decoder_of, frames_in, packets
from nemo_notebook.studio.render.media import (
    MAX_FILM_PIXELS,
    ORIENTATION,
    Kind,
    MediaError,
    MediaFile,
    is_picture,
    open_film,
    open_picture,
    picture_stream,
    refuse_size,
    sound_stream,
)

MAX_DURATION_MS: Final = 24 * 3600 * 1000
_SOUND_ENDINGS: Final = frozenset({"mp3", "wav", "m4a", "aac"})
_PICTURE_ENDINGS: Final = frozenset({"jpg", "jpeg", "png", "gif", "webp"})
_ENDINGS: Final = frozenset({*MEDIA_TYPES, "jpeg"})
_MAX_ANIMATED_PIXELS: Final = 4_000_000_000  # of all frames: each is decoded at full size
_SHORTEST_MS: Final = 40
_OUTLASTS_S: Final = 0.25  # sound is padded by less than this
_SIDEWAYS: Final = range(5, 9)  # EXIF orientations that swap width and height
_LOOK_PX: Final = (256, 256)

_Found = tuple[Kind, int, int, int, bool]


def probe(path: Path | str, name: str | None = None, *, media_id: str = "") -> MediaFile:
    """Look into a file and say what it is.

    Args:
        path: the file.
        name: what the person calls it, ending included; default the path's own name.
        media_id: the id it goes by in drafts.

    Raises:
        MediaError: when it is missing, empty, damaged, too large or not what its name says.
    """
    path = Path(path)
    name = name or path.name
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending not in _ENDINGS:
        raise MediaError(f"{name} has no ending that is accepted.", f"Accepted are {', '.join(MEDIA_TYPES)}.")
    return MediaFile(media_id, path, name, *_look(path, name, ending))


def _look(path: Path, name: str, ending: str) -> _Found:
    try:
        if not path.is_file() and path.exists():
            raise MediaError(f"{name} is not a file.")
        if path.stat().st_size == 0:
            raise MediaError(f"{name} is empty (0 bytes).")
        if is_picture(path):
            return _look_at_picture(path, name)
    except OSError as problem:
        raise MediaError(f"{name} cannot be read: {problem.strerror}.") from problem
    try:
        return _look_at_film(path, name, sound_only=ending in _SOUND_ENDINGS)
    except MediaError as problem:
        if ending not in _PICTURE_ENDINGS:
            raise
        raise MediaError(f"{name} is damaged, or is not a picture (JPEG, PNG, GIF or WebP).") from problem


def _look_at_picture(path: Path, name: str) -> _Found:
    with open_picture(path, name) as picture:
        width, height = upright_size(picture)
        lengths = frame_lengths_ms(path, picture)
        if len(lengths) > MAX_FRAMES or len(lengths) * width * height > _MAX_ANIMATED_PIXELS:
            count = f"over {MAX_FRAMES}" if len(lengths) > MAX_FRAMES else len(lengths)
            shown = f"{count} frames of {width}×{height} px"
            raise MediaError(f"{name} is too long an animation: {shown}.")
        picture.draft("RGB", _LOOK_PX)  # JPEG decodes at an eighth of its size
        picture.load()
    if len(lengths) > 1:
        return "video", min(MAX_DURATION_MS, max(_SHORTEST_MS, sum(lengths))), width, height, False
    return "image", 0, width, height, False


def upright_size(picture: Image.Image) -> tuple[int, int]:
    """Return the (width, height) in px a picture has after its EXIF orientation is applied."""
    width, height = picture.size
    # Not picture.getexif(): a PNG's own decodes the whole picture to look for a late chunk.
    sideways = Image.Image.getexif(picture).get(ORIENTATION) in _SIDEWAYS
    return (height, width) if sideways else (width, height)


def _look_at_film(path: Path, name: str, *, sound_only: bool) -> _Found:
    with open_film(path, name) as container:
        moving = None if sound_only else picture_stream(container)
        sound = sound_stream(container)
        if moving is None and sound is None:
            raise MediaError(f"{name} cannot be played: it holds neither pictures nor sound.")
        if moving is not None and moving.codec_context.width:
            refuse_size(moving.codec_context.width, moving.codec_context.height, name, MAX_FILM_PIXELS)
        survey = _Survey(container, [one for one in (moving, sound) if one is not None])
        heard = sound is not None and survey.first(sound) is not None
        if moving is None:
            if not heard:
                raise MediaError(f"{name} is damaged: it holds no sound that can be decoded.")
            return "audio", survey.length_ms(sound), 0, 0, True
        frame = survey.first(moving)
        if frame is None:
            raise MediaError(f"{name} cannot be played: it holds no picture that can be decoded.")
        width, height = shown_size(frame, moving)
        refuse_size(width, height, name, MAX_FILM_PIXELS)
        return "video", survey.length_ms(moving, sound if heard else None), width, height, heard


def shown_size(frame: Any, stream: Any) -> tuple[int, int]:
    """Return the (width, height) in px of a film's frame upright and with square pixels."""
    width, height = max(1, round(frame.width * (stream.sample_aspect_ratio or 1))), frame.height
    return (height, width) if is_sideways(turn_of(frame)) else (width, height)


class _Survey:
    """Reads all packets of a file once, and decodes of each stream as many as give a first frame."""

    def __init__(self, container: Any, streams: list[Any]) -> None:
        self._origin_s = clock_start_s(container)
        self._firsts: dict[int, Any] = {}
        self._ends_s: dict[int, float] = {}
        decoders = {
            one.index: decoder_of(one) if one.type == "video" else one.codec_context for one in streams
        }
        for packet in packets(container, *streams):
            index = packet.stream.index  # `stream_index` is 0 in the last, empty one of each stream
            if index not in self._firsts and (frames := frames_in(packet, decoders[index])):
                self._firsts[index] = frames[0]
            if packet.size:
                self._ends_s[index] = max(self._ends_s.get(index, 0.0), _end_s(packet) - self._origin_s)

    def first(self, stream: Any) -> Any | None:
        """Return the first frame of a stream that can be decoded."""
        return self._firsts.get(stream.index)

    def length_ms(self, main: Any, other: Any | None = None) -> int:
        """Return the length of the main stream, or of another one that clearly outlasts it."""
        length_s = self._ends_s.get(main.index, 0.0)
        if other is not None and (longer_s := self._ends_s.get(other.index, 0.0)) > length_s + _OUTLASTS_S:
            length_s = longer_s
        return min(MAX_DURATION_MS, max(_SHORTEST_MS, round(length_s * 1000)))


def _end_s(packet: Any) -> float:
    """Return when a packet's frame ends; the last one of some files does not say how long it is shown."""
    place = packet.pts if packet.pts is not None else packet.dts
    if place is None:
        return 0.0
    rate = getattr(packet.stream, "average_rate", None)
    usual = 1 / (rate * packet.time_base) if rate else 0
    return float((place + (packet.duration or usual)) * packet.time_base)
