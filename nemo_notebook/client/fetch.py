"""Brings a finished film to disk: resumed after a break, checked, and put in place whole or not at all."""

from __future__ import annotations

import asyncio
import errno
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import IO, Final
from urllib.parse import quote, urljoin

import httpx

from nemo_notebook.client.api import Api
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    FileProblemError,
    NemoError,
    UnexpectedReplyError,
)

Got = Callable[[int, int | None], object]
"""Told as the film comes in: bytes so far, and in all where the server says so."""

_TRIES: Final = 5  # breaks in a row without a byte between them
_HOPS: Final = 5
_PAST_THE_END: Final = 416  # what the server holds is shorter than what was got before
# The kinds of box an MP4 may begin with (ISO/IEC 14496-12).
_FIRST_BOXES: Final = (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"styp")


async def download(
    api: Api, render_id: str, url: str | None, dest: Path, *, progress: Got | None = None
) -> Path:
    """Download the film of a finished render.

    Args:
        api: the caller.
        render_id: whose film; the way to it where `url` is missing or has expired.
        url: as the status gave it, absolute or relative. On another host it is asked without a token.
        dest: where the film is to lie; folders are made, a file there is replaced at the very end.
        progress: told as the bytes come in.
    Returns:
        `dest`.
    Raises:
        FileProblemError: the disk is full or cannot be written; nothing is left there.
        ConnectionFailedError: it broke too often.
        UnexpectedReplyError: what came is no MP4.

    Cost: free, safe to repeat.
    """
    fallback = f"/api/render/proxy/{quote(render_id, safe='')}/download"
    sources = dict.fromkeys(_absolute(api, source) for source in (url or fallback, fallback))
    with _part_file(dest, render_id) as part:
        await _fill_from(api, list(sources), part, progress)
        await asyncio.to_thread(part.settle)
        os.replace(part.path, dest)
    return dest


class _Part:
    """The film while it comes in, under a name of its own beside its place."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self.path = path
        self.etag = ""
        self._file = file

    @property
    def size(self) -> int:
        return self._file.tell()

    def write(self, piece: bytes) -> None:
        self._file.write(piece)

    def restart(self) -> None:
        self._file.seek(0)
        self._file.truncate()
        self.etag = ""

    def head(self) -> bytes:
        self._file.flush()
        with self.path.open("rb") as reader:
            return reader.read(12)

    def settle(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()


@contextmanager
def _part_file(dest: Path, render_id: str) -> Iterator[_Part]:
    """Open the temporary file; it is gone afterwards, unless it was moved to its place."""
    if dest.is_dir():
        raise FileProblemError(f"{dest} is a folder.", "Name the file too, for example film.mp4.")
    tag = re.sub(r"[^\w-]", "_", render_id)[:40]
    path = dest.with_name(f".nemo-{tag}-{os.getpid()}.part")
    try:
        dest.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            yield _Part(path, file)
    except OSError as problem:
        raise _disk_problem(problem, dest) from None
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _disk_problem(problem: OSError, dest: Path) -> FileProblemError:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        what = f"No room is left on the disk for {dest.name}."
    else:
        what = f"{dest} cannot be written: {problem.strerror or problem}."
    return FileProblemError(
        what, "Make room or choose another place with %nemo export PATH; it costs nothing."
    )


async def _fill_from(api: Api, sources: list[str], part: _Part, progress: Got | None) -> None:
    """Fill the part from the first source that gives the film; the first one's error is the one to tell."""
    problems: list[NemoError] = []
    for source in sources:
        try:
            return await _fill(api, source, part, progress)
        except (ApiError, ConnectionFailedError, UnexpectedReplyError) as problem:
            problems.append(problem)
            part.restart()
    raise problems[0]


async def _fill(api: Api, source: str, part: _Part, progress: Got | None) -> None:
    """Pull the film, taking it up again where it broke."""
    breaks = 0
    while True:
        before = part.size
        try:
            await _pull(api, source, part, progress)
            break
        except ConnectionFailedError:
            breaks = 0 if part.size > before else breaks + 1
            if breaks >= _TRIES:
                raise
        await api.sleep(api.settings.waits.backoff_s * 2**breaks)
    if part.head()[4:8] not in _FIRST_BOXES:
        raise _no_film("What the backend gave as the film is no MP4.")


async def _pull(api: Api, source: str, part: _Part, progress: Got | None) -> None:
    headers = {"Accept-Encoding": "identity"}
    if part.size:
        headers["Range"] = f"bytes={part.size}-"
        headers |= {"If-Range": part.etag} if part.etag else {}
    async with _opened(api, source, headers) as response:
        total = _place(part, response)
        async with aclosing(api.chunks(response, repeatable=True)) as chunks:
            async for chunk in chunks:
                part.write(chunk)
                if progress:
                    progress(part.size, total)
        if total is not None and part.size != total:
            if part.size > total:
                part.restart()
            raise _broken("The download broke off.")


@asynccontextmanager
async def _opened(api: Api, source: str, headers: dict[str, str]) -> AsyncIterator[httpx.Response]:
    """Open the film, following redirects; only this backend itself sees who asks."""
    for _ in range(_HOPS):
        ours = _same_origin(source, api.settings.api_url)
        async with api.open("GET", source, keep=_is_kept, headers=headers, repeat=True, ours=ours) as reply:
            if not isinstance(reply, httpx.Response):
                raise _no_film("The backend answered with data in place of the film.", body=repr(reply.data))
            if not reply.has_redirect_location:
                yield reply
                return
            source = urljoin(source, reply.headers["Location"])
    raise _no_film("The link to the film leads round in circles.")


def _no_film(message: str, body: str = "") -> UnexpectedReplyError:
    return UnexpectedReplyError(message, "Export again with %nemo export; it costs nothing.", body=body)


def _broken(message: str) -> ConnectionFailedError:
    return ConnectionFailedError(message, "Try again with %nemo export; it costs nothing.")


def _is_kept(response: httpx.Response) -> bool:
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    unlike = kind in ("application/json", "text/html", "application/xhtml+xml")
    if response.has_redirect_location or response.status_code == _PAST_THE_END:
        return True
    return response.status_code in (200, 206) and not unlike


def _place(part: _Part, response: httpx.Response) -> int | None:
    """Go to where the response begins, and return how many bytes the film has, where that is said."""
    if response.status_code == _PAST_THE_END:
        part.restart()
        raise _broken("The film has changed on the server.")
    begin, total = _range(response)
    if begin != part.size:
        part.restart()
    if begin != part.size:
        raise ConnectionFailedError(
            "The download cannot be taken up.", "Try again: %nemo export costs nothing."
        )
    etag = response.headers.get("ETag", "")
    part.etag = "" if etag.startswith("W/") else etag
    return total


def _range(response: httpx.Response) -> tuple[int, int | None]:
    if response.status_code == 206:
        found = re.match(r"bytes (\d+)-\d*/(\d+|\*)", response.headers.get("Content-Range", ""))
        if found is None:
            raise _no_film("The backend does not say which part of the film it gave.")
        return int(found[1]), None if found[2] == "*" else int(found[2])
    length = response.headers.get("Content-Length", "")
    return 0, int(length) if length.isdigit() and "Content-Encoding" not in response.headers else None


def _absolute(api: Api, url: str) -> str:
    if url.startswith("/api/"):
        return api.settings.api_url + url
    return urljoin(api.settings.api_url + "/", url)


def _same_origin(url: str, base: str) -> bool:
    try:
        one, other = httpx.URL(url), httpx.URL(base)
    except httpx.InvalidURL:
        return False
    return (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)
