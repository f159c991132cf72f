"""Tells by name, size and first bytes whether the backend will take a file, before any byte is sent."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Final

from nemo_notebook.config import MAX_UPLOAD_BYTES, MEDIA_TYPES
from nemo_notebook.errors import FileProblemError, FileTooLargeError, UnsupportedFileError, shortened

HEAD_BYTES: Final = 512
"""How much of a file is looked at."""

MIME: Final = {
    **{"mp4": "video/mp4", "mov": "video/quicktime", "avi": "video/x-msvideo", "webm": "video/webm"},
    **{"mkv": "video/x-matroska", "jpg": "image/jpeg", "png": "image/png", "gif": "image/gif"},
    **{"webp": "image/webp", "mp3": "audio/mpeg", "wav": "audio/wav", "m4a": "audio/mp4", "aac": "audio/aac"},
}
"""Media type of each accepted ending."""

# The same container, or told apart by no fixed bytes: a wrong ending among these harms nobody.
_FAMILIES: Final = (frozenset({"mp4", "mov", "m4a"}), frozenset({"webm", "mkv"}), frozenset({"mp3", "aac"}))

# A pattern for a file's start, from its specification; an accepted ending, or what a person calls it.
_SIGNATURES: Final = tuple(
    (re.compile(pattern, re.DOTALL), kind)
    for pattern, kind in (
        (rb"....ftypavi[fs]", "an AVIF picture"),
        (rb"....ftyp(?:hei|hev|mif1|msf1)", "a HEIC picture"),
        (rb"....ftypqt  ", "mov"),
        (rb"....ftypM4[AB] ", "m4a"),
        (rb"....ftyp", "mp4"),
        (rb"....(?:moov|mdat|wide)", "mov"),
        (rb"RIFF....AVI ", "avi"),
        (rb"(?:RIFF|RF64)....WAVE", "wav"),
        (rb"RIFF....WEBP", "webp"),
        (rb"\x1aE\xdf\xa3.*webm", "webm"),
        (rb"\x1aE\xdf\xa3", "mkv"),
        (rb"\xff\xd8\xff", "jpg"),
        (rb"\x89PNG\r\n\x1a\n", "png"),
        (rb"GIF8[79]a", "gif"),
        (rb"\xff[\xf0\xf1\xf8\xf9]|ADIF", "aac"),
        (rb"ID3|\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff]", "mp3"),
        (rb"%PDF-", "a PDF"),
        (rb"PK\x03\x04", "a ZIP archive or Office document"),
        (rb"\x1f\x8b|7z\xbc\xaf|Rar!", "a compressed archive"),
        (rb"\xd0\xcf\x11\xe0", "an Office document"),
        (rb"(?i:\s*<!doctype html|\s*<html)", "a web page"),
        (rb"\s*(?:<\?xml[^>]*>\s*)?<svg", "an SVG drawing"),
        (rb"BM....\x00\x00\x00\x00", "a BMP picture"),
        (rb"II\*\x00|MM\x00\*", "a TIFF picture"),
        (rb"8BPS", "a Photoshop file"),
        (rb"OggS", "an Ogg file"),
        (rb"fLaC", "FLAC sound"),
        (rb"FLV\x01", "a Flash film"),
        (rb"MZ|\x7fELF", "a program"),
        (rb"[\t\r\n -~]{16,}\Z", "plain text"),
    )
)


def check_file(file: Path | str | tuple[str, bytes]) -> None:
    """Say whether a file can be uploaded, before any byte is sent.

    Args:
        file: a path, or a name with its content.
    Raises:
        FileProblemError: it is missing, a folder, a device, a pipe, unreadable or empty.
        UnsupportedFileError: its ending is not accepted, or its content is something else.
        FileTooLargeError: it is over 200 MB.
    """
    name, size_bytes, head = _looked_at(file)
    shown = shortened(name)
    if size_bytes == 0:
        raise FileProblemError(f"{shown} is empty.", "Choose a file that holds something.")
    ending, real = ending_of(name), recognised(head)
    if ending not in MEDIA_TYPES:
        raise UnsupportedFileError(_unaccepted(shown, ending), _accepted(shown, real), code=4001)
    if size_bytes > MAX_UPLOAD_BYTES:
        raise _too_large(shown, size_bytes)
    if real and real != ending and not any({real, ending} <= family for family in _FAMILIES):
        found = f"{real} data" if real in MEDIA_TYPES else real
        message = f"{shown} is no {ending}: its content is {found}."
        raise UnsupportedFileError(message, _accepted(shown, real), code=4001)


def ending_of(name: str) -> str:
    """Return a name's ending in lower case without its dot; "jpeg" is "jpg"."""
    ending = Path(name).suffix[1:].lower()
    return "jpg" if ending in ("jpeg", "jpe") else ending


def recognised(head: bytes) -> str:
    """Return what a file is by its first bytes: an accepted ending, another format's name, or ""."""
    return next((kind for pattern, kind in _SIGNATURES if pattern.match(head)), "")


def _looked_at(file: Path | str | tuple[str, bytes]) -> tuple[str, int, bytes]:
    if isinstance(file, tuple):
        name, content = file
        return name, len(content), content[:HEAD_BYTES]
    path = Path(file)
    try:
        found = path.stat()
        _refuse_no_file(path, found.st_mode)
        with path.open("rb") as opened:
            return path.name, found.st_size, opened.read(HEAD_BYTES)
    except FileNotFoundError:
        raise FileProblemError(f"{path} does not exist.", _where()) from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or problem
        raise FileProblemError(f"{path} cannot be read: {reason}.", "Look at its permissions.") from None


def _refuse_no_file(path: Path, mode: int) -> None:
    """Refuse what would never end, or never begin, to be read."""
    if stat.S_ISDIR(mode):
        raise FileProblemError(f"{path} is a folder.", "Name the files in it, or use a pattern: *.jpg.")
    if not stat.S_ISREG(mode):
        kind = "a pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"
        raise FileProblemError(f"{path} is {kind} and no file.", "Save what comes from it, and attach that.")


def _where() -> str:
    try:
        return f"The notebook runs in {os.getcwd()}."
    except OSError:
        return "The folder that the notebook runs in is gone; restart the kernel."


def _unaccepted(name: str, ending: str) -> str:
    if not ending:
        return f"{name} has no ending that tells its format."
    return f"{name} is a .{ending} file, which is not accepted."


def _accepted(name: str, real: str) -> str:
    listed = f"Accepted: {', '.join(MEDIA_TYPES)}."
    return f"Rename it to {Path(name).stem}.{real}. {listed}" if real in MEDIA_TYPES else listed


def _too_large(name: str, size_bytes: int) -> FileTooLargeError:
    limit = MAX_UPLOAD_BYTES // 1024**2
    return FileTooLargeError(
        f"{name} has {size_bytes / 1024**2:,.0f} MB; the limit is {limit} MB.",
        "Trim it, or save it at a lower resolution or quality, and attach that.",
        code=4002,
    )
