"""What a given file is: kind, length, size and sound, read from its bytes and not from its name alone.

Refuses what cannot be used in one sentence a person understands. Decoding whole pictures and films is left
to `pictures` and `clips`, sound to `sound`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import av
from PIL import Image, UnidentifiedImageError

from nemo_notebook.config import MEDIA_TYPES
from nemo_notebook.errors import NemoError

Kind = Literal["image", "video", "audio"]

MAX_MPX: Final = 100
MAX_PIXELS: Final = MAX_MPX * 1_000_000
"""Largest picture that is opened: 100 Mpx take 300 MB of memory once decoded."""
_MAX_ANIMATED_PIXELS: Final = 4_000_000_000  # all frames are decoded once to learn their times
MAX_DURATION_MS: Final = 24 * 3600 * 1000
_FILM_ENDINGS: Final = frozenset({"mp4", "mov", "avi", "webm", "mkv"})
_SOUND_ENDINGS: Final = frozenset({"mp3", "wav", "m4a", "aac"})
_PICTURE_ENDINGS: Final = frozenset({"jpg", "jpeg", "png", "gif", "webp"})
_PICTURE_FORMATS: Final = ("JPEG", "PNG", "GIF", "WEBP")
# Without this list FFmpeg would also follow playlists, which name other files and hosts.
_FILM_FORMATS: Final = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mp3,wav,aac,ogg,flac"
_SHORTEST_MS: Final = 40
_EXIF_ORIENTATION: Final = 0x0112
_SIDEWAYS: Final = range(5, 9)  # EXIF orientations that swap width and height

# Pillow warns beyond its own, lower limit; one limit is enough.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS


class MediaError(NemoError):
    """Raised when a given file cannot be used; the message is one sentence that names it."""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file a person gave, as it is shown upright and with square pixels.

    Attributes:
        id: the name by which a draft's `src` calls it, or "".
        path: where its bytes are.
        name: what the person calls it.
        kind: "image", "video" (moving pictures: films, animated GIF and WebP) or "audio".
        duration_ms: length in ms, 0 for a still.
        width, height: in px, 0 for sound.
        has_audio: whether there is sound to be heard.
    """

    id: str
    path: Path
    name: str
    kind: Kind
    duration_ms: int
    width: int
    height: int
    has_audio: bool


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
    if ending not in _FILM_ENDINGS | _SOUND_ENDINGS | _PICTURE_ENDINGS:
        raise MediaError(f"{name} has no ending that is accepted.", f"Accepted are {', '.join(MEDIA_TYPES)}.")
    _refuse_empty(path, name)
    look = _probe_picture if ending in _PICTURE_ENDINGS else _probe_film
    found = look(path, name, sound_only=ending in _SOUND_ENDINGS)
    return MediaFile(media_id, path, name, *found)


_Found = tuple[Kind, int, int, int, bool]


def _refuse_empty(path: Path, name: str) -> None:
    try:
        size_bytes = path.stat().st_size
    except OSError as problem:
        raise MediaError(f"{name} cannot be read: {problem.strerror}.") from problem
    if not path.is_file():
        raise MediaError(f"{name} is not a file.")
    if size_bytes == 0:
        raise MediaError(f"{name} is empty (0 bytes).")


def _refuse_size(width: int, height: int, name: str) -> None:
    if width < 1 or height < 1:
        raise MediaError(f"{name} has no picture size.")
    if width * height > MAX_PIXELS:
        raise MediaError(f"{name} is too large to open: {width}×{height} px, at most {MAX_MPX} Mpx.")


@contextmanager
def open_picture(path: Path, name: str) -> Iterator[Image.Image]:
    """Open a picture without decoding it, and turn every fault of it, now or while decoding, into MediaError.

    Raises:
        MediaError: when it is not a picture, is damaged or has more than `MAX_PIXELS`.
    """
    try:
        with Image.open(path, formats=_PICTURE_FORMATS) as picture:
            width, height = picture.size
            _refuse_size(width, height, name)
            yield picture
    except UnidentifiedImageError as problem:
        raise MediaError(f"{name} is not a picture (JPEG, PNG, GIF or WebP).") from problem
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        raise MediaError(f"{name} is too large to open: over {MAX_MPX} Mpx.") from problem
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, IndexError, TypeError) as problem:
        # Pillow's readers raise all of these on damaged files.
        raise MediaError(f"{name} is damaged or cut off.") from problem


def _probe_picture(path: Path, name: str, *, sound_only: bool) -> _Found:
    del sound_only
    with open_picture(path, name) as picture:
        width, height = upright_size(picture)
        frames: int = getattr(picture, "n_frames", 1) if picture.format in ("GIF", "WEBP") else 1
        if frames * width * height > _MAX_ANIMATED_PIXELS:
            raise MediaError(f"{name} is too long an animation: {frames} frames of {width}×{height} px.")
        if frames > 1:
            return "video", max(_SHORTEST_MS, sum(frame_lengths_ms(picture))), width, height, False
        _refuse_cut_off(picture)
    return "image", 0, width, height, False


def upright_size(picture: Image.Image) -> tuple[int, int]:
    """Return the (width, height) in px a picture has after its EXIF orientation is applied."""
    width, height = picture.size
    # Not picture.getexif(): a PNG's own decodes the whole picture to look for a late chunk.
    sideways = Image.Image.getexif(picture).get(_EXIF_ORIENTATION) in _SIDEWAYS
    return (height, width) if sideways else (width, height)


def frame_lengths_ms(picture: Image.Image) -> list[int]:
    """Return how long each frame of an animated picture is shown, in ms; decodes frame by frame."""
    lengths = []
    for index in range(getattr(picture, "n_frames", 1)):
        picture.seek(index)
        picture.load()
        shown = int(picture.info.get("duration") or 0)
        lengths.append(shown if shown >= 20 else 100)  # as browsers do: under 20 ms means 100 ms
    picture.seek(0)
    return lengths


def _refuse_cut_off(picture: Image.Image) -> None:
    if picture.format == "PNG":
        picture.verify()  # checks each chunk's sum without the memory of a decoded picture
        return
    picture.draft("RGB", (256, 256))  # JPEG decodes at an eighth of its size
    picture.load()


@contextmanager
def open_film(path: Path, name: str) -> Iterator[Any]:
    """Open a film or sound with PyAV, and turn every fault of it into MediaError.

    Raises:
        MediaError: when FFmpeg cannot make sense of it.
    """
    options = {"format_whitelist": _FILM_FORMATS, "protocol_whitelist": "file"}
    try:
        with av.open(str(path), metadata_errors="ignore", container_options=options) as container:
            yield container
    except av.error.FFmpegError as problem:
        raise MediaError(f"{name} cannot be played: damaged, cut off or not what its name says.") from problem


def picture_stream(container: Any) -> Any | None:
    """Return the stream of moving pictures, or None; a cover picture in a sound file is none."""
    for stream in container.streams.video:
        if stream.codec_context is not None and not stream.disposition & av.stream.Disposition.attached_pic:
            return stream
    return None


def sound_stream(container: Any) -> Any | None:
    """Return the first sound stream that can be decoded, or None."""
    return next((one for one in container.streams.audio if one.codec_context is not None), None)


def _probe_film(path: Path, name: str, *, sound_only: bool) -> _Found:
    with open_film(path, name) as container:
        moving, sound = picture_stream(container), sound_stream(container)
        if moving is not None and not sound_only:
            return "video", *_look_at_pictures(container, moving, name), sound is not None
        if sound is None:
            raise MediaError(f"{name} holds neither pictures nor sound that can be played.")
        if next(container.decode(sound), None) is None:
            raise MediaError(f"{name} holds no sound that can be decoded.")
        return "audio", _length_ms(container, sound), 0, 0, True


def _look_at_pictures(container: Any, stream: Any, name: str) -> tuple[int, int, int]:
    _refuse_size(stream.codec_context.width, stream.codec_context.height, name)
    first = next(container.decode(stream), None)
    if first is None:
        raise MediaError(f"{name} holds no picture that can be decoded.")
    width, height = shown_size(first, stream)
    _refuse_size(width, height, name)
    return _length_ms(container, stream), width, height


def shown_size(frame: Any, stream: Any) -> tuple[int, int]:
    """Return the (width, height) in px of a film's frame upright and with square pixels."""
    aspect = stream.sample_aspect_ratio or 1
    width, height = max(1, round(frame.width * aspect)), frame.height
    return (height, width) if frame.rotation % 180 else (width, height)


def _length_ms(container: Any, stream: Any) -> int:
    length_s = _declared_length_s(container, stream) or _counted_length_s(container, stream)
    return min(MAX_DURATION_MS, max(_SHORTEST_MS, round(length_s * 1000)))


def _declared_length_s(container: Any, stream: Any) -> float:
    if container.format.name == "aac":  # has no header: FFmpeg guesses the length from the first bit rate
        return 0.0
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / av.time_base


def _counted_length_s(container: Any, stream: Any) -> float:
    container.seek(0)
    first = last = None
    for packet in container.demux(stream):
        if packet.pts is not None:
            first = packet.pts if first is None else min(first, packet.pts)
            last = max(last or 0, packet.pts + (packet.duration or 0))
    return float((last - first) * stream.time_base) if first is not None and last is not None else 0.0
