from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from nemo_notebook.client import download
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    FileProblemError,
    NemoError,
    UnexpectedReplyError,
)
from tests.client.wire import URL, Clock, Pieces, Script, api, granted, refused

FILM = b"\x00\x00\x00\x20ftypisom" + bytes(range(256)) * 8
LINK = "https://cdn.test/f.mp4?sig=1"
FALLBACK = "/api/render/proxy/render_1/download"


def _film(
    *pieces: bytes | Exception, start: int = 0, length: int = len(FILM), etag: str = ""
) -> httpx.Response:
    headers = {"Content-Type": "video/mp4", "Content-Length": str(length - start)}
    if start:
        headers["Content-Range"] = f"bytes {start}-{length - 1}/{length}"
    if etag:
        headers["ETag"] = etag
    return httpx.Response(206 if start else 200, headers=headers, stream=Pieces(pieces or [FILM[start:]]))


async def _fetch(script: Script, dest: Path, *, url: str | None = LINK, clock: Clock | None = None) -> Path:
    secret = {"X-Studio-Secret": SecretStr("s3cret")}
    async with api(script, clock=clock, extra_headers=secret) as caller:
        return await download(caller, "render_1", url, dest)


async def test_a_film_lands_whole_in_its_place_and_nothing_beside_it(tmp_path: Path) -> None:
    dest = tmp_path / "deep" / "film.mp4"
    told: list[tuple[int, int | None]] = []
    async with api(Script(_film(FILM[:100], FILM[100:]))) as caller:
        got = await download(caller, "render_1", LINK, dest, progress=lambda *now: told.append(now))
    assert got == dest
    assert dest.read_bytes() == FILM
    assert list(dest.parent.iterdir()) == [dest]
    assert told == [(100, len(FILM)), (len(FILM), len(FILM))]


async def test_another_host_learns_nothing_about_who_asks(tmp_path: Path) -> None:
    script = Script(_film())
    await _fetch(script, tmp_path / "f.mp4")
    assert str(script.asked[0].url) == LINK
    names = {name.lower() for name in script.asked[0].headers}
    assert not [name for name in names if name.startswith(("x-", "authorization", "cookie"))]


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        (None, URL + FALLBACK),
        ("", URL + FALLBACK),
        ("/files/f.mp4", URL + "/files/f.mp4"),
        ("files/f.mp4", URL + "/files/f.mp4"),
        (URL + ":443/f.mp4", URL + "/f.mp4"),
    ],
)
async def test_a_link_to_the_backend_itself_is_asked_with_a_token(
    url: str | None, asked: str, tmp_path: Path
) -> None:
    script = Script(_film())
    await _fetch(script, tmp_path / "f.mp4", url=url)
    assert str(script.asked[0].url) == asked
    assert "Authorization" in script.asked[0].headers
    assert script.asked[0].headers["X-Studio-Secret"] == "s3cret"


@pytest.mark.parametrize(
    "url", ["http://backend.test/f.mp4", URL + ":444/f.mp4", "https://backend.test.evil/f"]
)
async def test_a_likely_looking_host_is_another_host(url: str, tmp_path: Path) -> None:
    script = Script(_film())
    await _fetch(script, tmp_path / "f.mp4", url=url)
    assert "Authorization" not in script.asked[0].headers
    assert "X-Studio-Secret" not in script.asked[0].headers


async def test_a_redirect_to_another_host_goes_without_the_token(tmp_path: Path) -> None:
    script = Script(httpx.Response(302, headers={"Location": LINK}), _film())
    await _fetch(script, tmp_path / "f.mp4", url=None)
    assert "Authorization" in script.asked[0].headers
    assert "Authorization" not in script.asked[1].headers
    assert str(script.asked[1].url) == LINK


async def test_redirects_in_a_circle_end(tmp_path: Path) -> None:
    round_and_round = httpx.Response(302, headers={"Location": FALLBACK})
    with pytest.raises(UnexpectedReplyError, match="circles"):
        await _fetch(Script(*[round_and_round] * 5), tmp_path / "f.mp4", url=None)


async def test_a_broken_download_is_taken_up_where_it_broke(tmp_path: Path) -> None:
    script = Script(
        _film(FILM[:100], httpx.ReadError("reset"), etag='"v1"'),
        _film(FILM[100:150], start=100, etag='"v1"'),
        _film(start=150, etag='"v1"'),
    )
    clock = Clock()
    await _fetch(script, tmp_path / "f.mp4", clock=clock)
    assert (tmp_path / "f.mp4").read_bytes() == FILM
    assert [request.headers.get("Range") for request in script.asked] == [None, "bytes=100-", "bytes=150-"]
    assert script.asked[1].headers["If-Range"] == '"v1"'
    assert clock.slept == [0.5, 0.5]


@pytest.mark.parametrize("second", [_film, lambda: _film(start=40)])
async def test_a_server_that_begins_elsewhere_never_spoils_the_film(
    second: Callable[[], httpx.Response], tmp_path: Path
) -> None:
    script = Script(_film(FILM[:100], httpx.ReadError("reset")), second(), _film())
    await _fetch(script, tmp_path / "f.mp4")
    assert (tmp_path / "f.mp4").read_bytes() == FILM


async def test_a_film_that_became_shorter_is_fetched_anew(tmp_path: Path) -> None:
    script = Script(_film(FILM[:100], httpx.ReadError("reset")), httpx.Response(416), _film())
    await _fetch(script, tmp_path / "f.mp4")
    assert (tmp_path / "f.mp4").read_bytes() == FILM
    assert "Range" not in script.asked[2].headers


async def test_a_download_that_never_moves_gives_up_and_leaves_nothing(tmp_path: Path) -> None:
    breaks = [_film(httpx.ReadError("reset")) for _ in range(5)]
    with pytest.raises(ConnectionFailedError):
        await _fetch(Script(*breaks), tmp_path / "f.mp4", url=None)
    assert list(tmp_path.iterdir()) == []


async def test_an_expired_link_falls_back_to_the_backends_own_way(tmp_path: Path) -> None:
    script = Script(httpx.Response(403, text="<Error>Expired</Error>"), _film())
    await _fetch(script, tmp_path / "f.mp4")
    assert str(script.asked[1].url) == URL + FALLBACK
    assert (tmp_path / "f.mp4").read_bytes() == FILM


async def test_when_both_ways_fail_the_first_one_says_why(tmp_path: Path) -> None:
    with pytest.raises(ApiError, match="link to the film was refused") as caught:
        await _fetch(Script(httpx.Response(401), httpx.Response(404)), tmp_path / "f.mp4")
    assert (type(caught.value), "sig" in str(caught.value)) == (ApiError, False)


@pytest.mark.parametrize(
    "reply",
    [
        httpx.Response(200, html="<html>please log in</html>"),
        granted({"status": "pending"}),
        httpx.Response(200, content=b"<?xml version='1.0'?><Error/>"),
        httpx.Response(200, content=b""),
        httpx.Response(200, content=b"%PDF-1.7 and more"),
    ],
)
async def test_what_is_no_film_never_takes_its_name(reply: httpx.Response, tmp_path: Path) -> None:
    dest = tmp_path / "f.mp4"
    dest.write_bytes(b"an earlier film")
    with pytest.raises(UnexpectedReplyError):
        await _fetch(Script(reply), dest, url=None)
    assert dest.read_bytes() == b"an earlier film"
    assert list(tmp_path.iterdir()) == [dest]


async def test_a_refusal_in_place_of_the_film_has_its_class(tmp_path: Path) -> None:
    with pytest.raises(NemoError, match="NEMO_TOKEN was refused"):
        await _fetch(Script(refused(1001)), tmp_path / "f.mp4", url=None)


async def test_a_full_disk_says_so_and_leaves_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileProblemError, match="No room is left on the disk for f.mp4"):
        await _fetch(Script(_film()), tmp_path / "f.mp4")
    assert list(tmp_path.iterdir()) == []


async def test_a_place_that_cannot_be_written_says_which(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for dest, words in ((tmp_path, "is a folder"), (tmp_path / "file" / "f.mp4", "cannot be written")):
        with pytest.raises(FileProblemError, match=words):
            await _fetch(Script(), dest)


async def test_a_cancelled_download_leaves_no_part(tmp_path: Path) -> None:
    script = Script(httpx.Response(200, stream=Pieces([FILM[:50], asyncio.CancelledError()])))
    with pytest.raises(asyncio.CancelledError):
        await _fetch(script, tmp_path / "f.mp4")
    assert list(tmp_path.iterdir()) == []
