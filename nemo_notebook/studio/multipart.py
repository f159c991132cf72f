"""Takes a multipart upload apart while it arrives: each file goes straight to disk, never into memory.

What the files are is looked into by a worker, later.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from nemo_notebook.config import MAX_UPLOAD_BYTES, MEDIA_TYPES
from nemo_notebook.studio.envelope import Refusal

MAX_FILES: Final = 50
_ENDINGS: Final = {*MEDIA_TYPES, "jpeg"}
# Controls, lone surrogates, and what ends a line or turns the direction of the words around a name.
_UNFIT: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_MAX_NAME: Final = 200


@dataclass(slots=True)
class Part:
    """A file that has arrived.

    Attributes:
        name: what the person calls it.
        path: where its bytes are for now.
    """

    name: str
    path: Path
    size_bytes: int = 0

    @property
    def ending(self) -> str:
        """The ending of its name, in small letters, without the dot."""
        return Path(self.name).suffix[1:].lower()


class UploadReader:
    """Feeds on the pieces of a request's body.

    After the first file that cannot be accepted the rest is thrown away.

    Args:
        content_type: the request's own.
        folder: where files go; must exist.
        limit_bytes: of each file.

    Raises:
        Refusal: 422 when the content type names no boundary.
    """

    def __init__(self, content_type: str, folder: Path, limit_bytes: int = MAX_UPLOAD_BYTES) -> None:
        boundary = parse_options_header(content_type)[1].get(b"boundary")
        if not boundary:
            raise Refusal(422, "The upload names no boundary between its parts.")
        self.parts: list[Part] = []
        self.refusal: Refusal | None = None
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._file: IO[bytes] | None = None
        self._header = b""
        self._headers: dict[bytes, bytes] = {}
        self._value = b""
        self._ended = False
        self._parser = MultipartParser(
            boundary,
            {
                "on_part_begin": self._headers.clear,
                "on_header_field": self._header_name,
                "on_header_value": self._header_value,
                "on_header_end": self._header_end,
                "on_headers_finished": self._begin,
                "on_part_data": self._data,
                "on_part_end": self._end,
                "on_end": self._finish,
            },
        )

    def feed(self, piece: bytes) -> None:
        """Take the next piece of the body; writes to disk from where it is called, 64 kB at a time.

        Raises:
            Refusal: 422 for what is no multipart body.
            OSError: when the disk is full.
        """
        try:
            self._parser.write(piece)
        except FormParserError as problem:
            raise Refusal(422, f"The upload is damaged: {problem}.") from None

    def finished(self) -> list[Part]:
        """Return the files, when the body has ended.

        Raises:
            Refusal: 4001, 4002 or 422 where one cannot be accepted or none came.
        """
        if self.refusal:
            raise self.refusal
        if not self._ended:
            raise Refusal(422, "The upload broke off before its end.")
        if not self.parts:
            raise Refusal(422, "The upload holds no file; send it in the field `files`.")
        return self.parts

    def close(self) -> None:
        """Close the file that is open and delete those that were not moved away."""
        self._end()
        for part in self.parts:
            part.path.unlink(missing_ok=True)

    def _header_name(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _header_end(self) -> None:
        self._headers[self._header.lower()] = self._value
        self._header = self._value = b""

    def _begin(self) -> None:
        given = parse_options_header(self._headers.get(b"content-disposition", b""))[1].get(b"filename")
        if given is None or self.refusal:
            return
        part = Part(clean_name(given.decode("utf-8", "replace")), self._folder / uuid.uuid4().hex)
        self.refusal = self._objection(part)
        if self.refusal is None:
            self.parts.append(part)
            self._file = part.path.open("wb")

    def _objection(self, part: Part) -> Refusal | None:
        if len(self.parts) >= MAX_FILES:
            return Refusal(422, f"At most {MAX_FILES} files go into one upload.")
        return unsupported(part.name) if part.ending not in _ENDINGS else None

    def _data(self, data: bytes, start: int, end: int) -> None:
        if self._file is None:
            return
        part = self.parts[-1]
        part.size_bytes += end - start
        if part.size_bytes > self._limit_bytes:
            limit = f"{self._limit_bytes / 2**20:g} MB"
            self.refusal = Refusal(4002, f"{part.name} is larger than {limit}, the most a file may have.")
            self._end()
        else:
            self._file.write(memoryview(data)[start:end])

    def _end(self) -> None:
        if self._file:
            file, self._file = self._file, None
            file.close()

    def _finish(self) -> None:
        self._ended = True


def unsupported(name: str) -> Refusal:
    """Return the refusal for a file of a kind that is not accepted."""
    return Refusal(4001, f"{name} is of a type that is not supported; accepted: {', '.join(MEDIA_TYPES)}.")


def clean_name(given: str) -> str:
    """Return a file's own name, without folders and without characters that do not belong in one."""
    name = _UNFIT.sub("", given.replace("\\", "/").rsplit("/", 1)[-1]).strip()
    return name[-_MAX_NAME:] or "unnamed"
