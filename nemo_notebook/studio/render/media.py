"""A file a person gave, and the only ways to open it: pictures with Pillow, films and sounds with FFmpeg.

Faults of damaged files become one sentence a person understands. What a file is, is left to `probing`;
reading it to `photos`, `animations`, `film_reading` and `sound_reading`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

import av
from PIL import Image, UnidentifiedImageError

from nemo_notebook.errors import NemoError

Kind = Literal["image", "video", "audio"]

MAX_MPX: Final = 100
MAX_PIXELS: Final = MAX_MPX * 1_000_000
"""Largest picture that is opened: 100 Mpx take 400 MB of memory while they are decoded."""
_MAX_WEBP_PIXELS: Final = 40_000_000  # libwebp holds a picture in memory four times
MAX_FILM_PIXELS: Final = 8192 * 4352
"""Largest frame of a film: 8K; a decoder may hold seventeen of them."""
ORIENTATION: Final = 0x0112
"""The EXIF tag for how a picture is turned."""
_PATIENCE_S: Final = 10.0  # for FFmpeg to make sense of a file
# Else FFmpeg decodes frames while it looks into a file, 50 ms of 1080p; what is needed stands in the headers.
_PROBING: Final = {"max_pixels": str(MAX_FILM_PIXELS), "skip_frame": "all"}
_PICTURE_FORMATS: Final = ("JPEG", "PNG", "GIF", "WEBP")
# Without this list FFmpeg would also follow playlists, which name other files and hosts.
_FILM_FORMATS: Final = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mp3,wav,aac,ogg,flac"

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


def is_picture(path: Path) -> bool:
    """Whether a file begins as JPEG, PNG, GIF or WebP does, whatever its name says.

    Raises:
        OSError: when it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(12)
    return head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8")) or (
        head[:4] == b"RIFF" and head[8:] == b"WEBP"
    )


def refuse_size(width: int, height: int, name: str, most: int = MAX_PIXELS) -> None:
    """Raise MediaError for a picture without a size, or with more than `most` px."""
    if width < 1 or height < 1:
        raise MediaError(f"{name} is damaged: it has no picture size.")
    if width * height > most:
        raise MediaError(
            f"{name} is too large to open: {width}×{height} px, at most {most // 1_000_000} Mpx."
        )


@contextmanager
def open_picture(path: Path, name: str) -> Iterator[Image.Image]:
    """Open a picture without decoding it, and turn every fault of it, now or while decoding, into MediaError.

    Raises:
        MediaError: when it is not a picture, is damaged or has more than `MAX_PIXELS`.
    """
    try:
        with Image.open(path, formats=_PICTURE_FORMATS) as picture:
            width, height = picture.size
            refuse_size(width, height, name, _MAX_WEBP_PIXELS if picture.format == "WEBP" else MAX_PIXELS)
            yield picture
    except UnidentifiedImageError as problem:
        raise MediaError(f"{name} is damaged, or is not a picture (JPEG, PNG, GIF or WebP).") from problem
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        raise MediaError(f"{name} is too large to open: over {MAX_MPX} Mpx.") from problem
    except MemoryError as problem:
        raise MediaError(f"{name} is too large to open with the memory there is.") from problem
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, TypeError) as problem:
        # Pillow's readers raise all of these on damaged files.
        raise MediaError(f"{name} is damaged or cut off.") from problem


@contextmanager
def open_film(path: Path, name: str) -> Iterator[Any]:
    """Open a film or sound with PyAV, and turn every fault of it into MediaError.

    Raises:
        MediaError: when FFmpeg cannot make sense of it.
    """
    try:
        with av.open(
            str(path),
            metadata_errors="ignore",
            options=_PROBING,
            container_options={"format_whitelist": _FILM_FORMATS, "protocol_whitelist": "file"},
            timeout=_PATIENCE_S,
        ) as container:
            yield container
    except MemoryError as problem:
        raise MediaError(f"{name} is too large to open with the memory there is.") from problem
    except av.error.FFmpegError as problem:
        raise MediaError(f"{name} cannot be played: damaged, cut off or not what its name says.") from problem


def picture_stream(container: Any) -> Any | None:
    """Return the stream of moving pictures, or None; a cover picture in a sound file is none."""
    for stream in container.streams.video:
        if stream.codec_context is not None and not stream.disposition & av.stream.Disposition.attached_pic:
            return stream
    return None


def sound_stream(container: Any) -> Any | None:
    """Return the sound that players choose, or None: the one marked so, else the best that can be decoded."""
    chosen = container.streams.best("audio")
    if chosen is not None and chosen.codec_context is not None:
        return chosen
    return next((one for one in container.streams.audio if one.codec_context is not None), None)
