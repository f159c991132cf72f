"""Brings a finished film to disk: resumed after a break, checked, and put in place whole or not at all.

How the bytes lie on the disk until then is left to `parts`.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final
from urllib.parse import quote, urljoin

import httpx

from nemo_notebook.client.api import Api
from nemo_notebook.client.parts import Part, Witness, is_header_safe, open_part
from nemo_notebook.client.render import read_render
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    NemoError,
    UnexpectedReplyError,
)

Got = Callable[[int, int | None], object]
"""Told as the film comes in: bytes so far, and in all where the server says so."""

_TRIES: Final = 5  # breaks in a row without a byte between them
_HOPS: Final = 5
_PAST_THE_END: Final = 416  # what the server holds is shorter than what was got before
_LARGEST_FILM_BYTES: Final = 8 * 2**30  # no film of the wire comes near it: this one does not end
# The kinds of box an MP4 may begin with (ISO/IEC 14496-12).
_FIRST_BOXES: Final = (b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"styp")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A film on disk.

    Attributes:
        path: where it lies.
        size_bytes: its size.
        sha256: of its bytes, in hex.
    """

    path: Path
    size_bytes: int
    sha256: str


async def download(
    api: Api, render_id: str, url: str | None, dest: Path, *, progress: Got | None = None
) -> Fetched:
    """Download the film of a finished render, going on where an earlier download of it was stopped.

    Args:
        api: the caller.
        render_id: whose film; the way to it where `url` is missing or has expired.
        url: as the status gave it, absolute or relative. On another host it is asked without a token.
        dest: where the film is to lie; folders are made, a file there is replaced at the very end.
        progress: told as the bytes come in.
    Raises:
        FileProblemError: the disk is full or cannot be written; nothing is left there.
        ConnectionFailedError: it broke too often; the next download goes on from there.
        UnexpectedReplyError: what came is no MP4.

    Cost: free, safe to repeat.
    """
    with open_part(dest, render_id) as part:
        await _fill_from(_sources(api, render_id, url), api, part, progress)
        size_bytes = part.size
        sha256 = await asyncio.to_thread(part.settle)
        os.replace(part.path, dest)
    return Fetched(dest, size_bytes, sha256)


async def _sources(api: Api, render_id: str, url: str | None) -> AsyncGenerator[str]:
    """Yield the ways to a film, the next one as the last one has failed; links expire."""
    fallback = f"{api.settings.api_url}/api/render/proxy/{quote(render_id, safe='')}/download"
    first = _absolute(api, url)
    if first:
        yield first
        fresh = _absolute(api, await _fresh_link(api, render_id))
        if fresh not in ("", first, fallback):
            yield fresh
    if first != fallback:
        yield fallback


async def _fresh_link(api: Api, render_id: str) -> str | None:
    try:
        return (await read_render(api, render_id)).url
    except NemoError:  # the way that is left may do all the same
        return None


async def _fill_from(sources: AsyncGenerator[str], api: Api, part: Part, progress: Got | None) -> None:
    """Fill the part from the first source that gives the film; the first one's error is the one to tell."""
    problems: list[NemoError] = []
    async with aclosing(sources):
        async for source in sources:
            try:
                return await _fill(api, source, part, progress)
            except (ApiError, ConnectionFailedError, UnexpectedReplyError) as problem:
                problems.append(problem)
    raise problems[0]


async def _fill(api: Api, source: str, part: Part, progress: Got | None) -> None:
    """Pull the film, taking it up again where it broke."""
    breaks, furthest = 0, part.size
    while True:
        try:
            await _pull(api, source, part, progress)
            break
        except ConnectionFailedError:
            breaks = 0 if part.size > furthest else breaks + 1
            furthest = max(furthest, part.size)
            if breaks >= _TRIES:
                raise
        await api.pause(breaks)
    if part.head()[4:8] not in _FIRST_BOXES:
        part.begin()
        raise _no_film("What the backend gave as the film is no MP4.")


async def _pull(api: Api, source: str, part: Part, progress: Got | None) -> None:
    where = _where(source)
    headers = {"Accept-Encoding": "identity", **_range_wanted(part, where)}
    async with _opened(api, source, headers) as response:
        total = _place(part, response, where)
        async with aclosing(api.chunks(response, repeatable=True)) as chunks:
            async for chunk in chunks:
                part.write(chunk)
                if part.size > _LARGEST_FILM_BYTES:
                    part.begin()
                    raise _no_film("The film does not end.")
                if progress:
                    progress(part.size, total)
    if not part.is_whole() if total is None else part.size != total:
        if total is None or part.size > total:
            part.begin()
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
            source = _joined(source, reply.headers["Location"])
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


def _range_wanted(part: Part, where: str) -> dict[str, str]:
    """Return the headers that ask for the rest, none where nothing proves that it is of the same film."""
    witness = part.witness
    if not part.size or witness is None or not witness.validator or witness.where != where:
        return {}
    return {"Range": f"bytes={part.size}-", "If-Range": witness.validator}


def _place(part: Part, response: httpx.Response, where: str) -> int | None:
    """Go to where the response begins, and return how many bytes the film has, where that is said."""
    if response.status_code == _PAST_THE_END:
        part.begin()
        raise _broken("The film has changed on the server.")
    begin, total = _range_given(response)
    now = Witness(where, _validator(response.headers), total)
    if begin == 0:
        part.begin(now)
    elif begin != part.size or not _is_same(part.witness, now):
        part.begin()
        raise _broken("The download cannot be taken up.")
    return total


def _is_same(before: Witness | None, now: Witness) -> bool:
    """Whether the rest is of the bytes that are there; a careless server gives it in any case."""
    if before is None or before.where != now.where:
        return False
    of_one_kind = now.validator[:1] == before.validator[:1]  # both tags, or both dates
    if of_one_kind and now.validator != before.validator:
        return False
    return None in (before.total, now.total) or before.total == now.total


def _range_given(response: httpx.Response) -> tuple[int, int | None]:
    """Return where a response begins, and how many bytes the whole film has."""
    if response.status_code == 206:
        given = response.headers.get("Content-Range", "")
        found = re.match(r"bytes ([0-9]{1,18})-[0-9]*/([0-9]{1,18}|\*)", given)
        if found is None:
            raise _no_film("The backend does not say which part of the film it gave.")
        return int(found[1]), None if found[2] == "*" else int(found[2])
    length = re.fullmatch(r"[0-9]{1,18}", response.headers.get("Content-Length", ""))
    return 0, int(length[0]) if length and not _is_packed(response.headers) else None


def _validator(headers: httpx.Headers) -> str:
    """Return what proves later that the bytes are still the same (RFC 9110, 8.8), "" where nothing does."""
    etag, modified = headers.get("ETag", ""), headers.get("Last-Modified", "")
    if _is_packed(headers):
        return ""
    if etag.startswith('"'):
        return etag if is_header_safe(etag) else ""
    try:
        age = parsedate_to_datetime(headers.get("Date", "")) - parsedate_to_datetime(modified)
    except (TypeError, ValueError):
        return ""
    # A date tells two versions of the same second apart from nothing.
    return modified if age.total_seconds() >= 1 and is_header_safe(modified) else ""


def _is_packed(headers: httpx.Headers) -> bool:
    return bool(headers.get("Content-Encoding", "identity").lower() != "identity")


def _where(url: str) -> str:
    """Return what stands for an address; its query, which signs it, changes and is a secret."""
    return hashlib.sha256(url.partition("?")[0].encode("utf-8", "replace")).hexdigest()


def _absolute(api: Api, url: str | None) -> str:
    """Return a link as an address, "" where there is none."""
    if not url:
        return ""
    base = api.settings.api_url
    return base + url if url.startswith("/api/") else _joined(base + "/", url)


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError:  # httpx refuses it in its own words
        return url


def _same_origin(url: str, base: str) -> bool:
    try:
        one, other = httpx.URL(url), httpx.URL(base)
    except httpx.InvalidURL:
        return False
    return (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)
