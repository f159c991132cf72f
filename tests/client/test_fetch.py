from __future__ import annotations

import asyncio
import errno
import gzip
import hashlib
import os
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx
import pytest
from filelock import FileLock
from pydantic import SecretStr

from nemo_notebook.client import Fetched, download
from nemo_notebook.client.parts import Part
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    FileProblemError,
    NemoError,
    UnexpectedReplyError,
)
from tests.client.wire import URL, Clock, Pieces, Script, api, granted, refused

FTYP = b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00"
FILM = FTYP + bytes(range(256)) * 8
LINK = "https://cdn.test/f.mp4?sig=1"
FALLBACK = "/api/render/proxy/render_1/download"


def _film(
    *pieces: bytes | BaseException,
    start: int = 0,
    length: int = len(FILM),
    etag: str = '"v1"',
    more: Mapping[str, str] = MappingProxyType({}),
) -> httpx.Response:
    headers = {"Content-Type": "video/mp4", "Content-Length": str(length - start)}
    if start:
        headers["Content-Range"] = f"bytes {start}-{length - 1}/{length}"
    if etag:
        headers["ETag"] = etag
    sent = httpx.Headers({**headers, **more}, encoding="latin-1")
    return httpx.Response(206 if start else 200, headers=sent, stream=Pieces(pieces or [FILM[start:]]))


def _status(url: str | None = None) -> httpx.Response:
    return httpx.Response(200, json={"status": "completed", "output": {"url": url}})


def _parts(folder: Path) -> list[str]:
    return sorted(path.suffix for path in folder.iterdir() if path.name.startswith(".nemo-"))


async def _fetch(
    script: Script, dest: Path, *, url: str | None = LINK, clock: Clock | None = None
) -> Fetched:
    secret = {"X-Studio-Secret": SecretStr("s3cret")}
    async with api(script, clock=clock, extra_headers=secret) as caller:
        return await download(caller, "render_1", url, dest)


async def test_a_film_lands_whole_in_its_place_and_nothing_beside_it(tmp_path: Path) -> None:
    dest = tmp_path / "deep" / "film.mp4"
    told: list[tuple[int, int | None]] = []
    async with api(Script(_film(FILM[:100], FILM[100:]))) as caller:
        got = await download(caller, "render_1", LINK, dest, progress=lambda *now: told.append(now))
    assert got == Fetched(dest, len(FILM), hashlib.sha256(FILM).hexdigest())
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
        _film(FILM[:100], httpx.ReadError("reset")),
        _film(FILM[100:150], start=100),
        _film(start=150),
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


EXPIRED = httpx.Response(403, text="<Error>Expired</Error>")
FRESH = "https://cdn.test/f.mp4?sig=2"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_for_an_expired_link_the_status_is_asked_for_a_fresh_one(status: int, tmp_path: Path) -> None:
    script = Script(httpx.Response(status, text="<Error>Expired</Error>"), _status(FRESH), _film())
    await _fetch(script, tmp_path / "f.mp4")
    asked = [str(request.url) for request in script.asked]
    assert asked == [LINK, URL + "/api/render/proxy/lambda/render_1", FRESH]
    assert (tmp_path / "f.mp4").read_bytes() == FILM


@pytest.mark.parametrize(
    "replies",
    [
        [_status(), _film()],
        [_status(LINK), _film()],
        [httpx.Response(404), _film()],
        [_status(FRESH), httpx.Response(410), _film()],
        [_status("http://[::1"), _film()],
    ],
)
async def test_without_a_fresh_link_the_backends_own_way_is_left(
    replies: list[httpx.Response], tmp_path: Path
) -> None:
    script = Script(EXPIRED, *replies)
    await _fetch(script, tmp_path / "f.mp4")
    assert str(script.asked[-1].url) == URL + FALLBACK
    assert (tmp_path / "f.mp4").read_bytes() == FILM


async def test_a_link_that_expires_on_the_way_is_replaced_and_the_rest_fetched(tmp_path: Path) -> None:
    script = Script(
        _film(FILM[:100], httpx.ReadError("reset")), EXPIRED, _status(FRESH), _film(FILM[100:], start=100)
    )
    await _fetch(script, tmp_path / "f.mp4")
    assert script.asked[-1].headers["Range"] == "bytes=100-"
    assert (tmp_path / "f.mp4").read_bytes() == FILM


@pytest.mark.parametrize("link", ["http://[::1/f.mp4", "s3://bucket/f.mp4", "https://", "x" * 70_000])
async def test_a_link_that_is_none_falls_back_to_the_backends_own_way(link: str, tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return {"/api/render/proxy/lambda/render_1": _status(link), FALLBACK: _film()}.get(
            request.url.path, httpx.Response(404)
        )

    async with api(answer) as caller:
        await download(caller, "render_1", link, tmp_path / "f.mp4")
    assert (tmp_path / "f.mp4").read_bytes() == FILM


async def test_a_redirect_that_leads_nowhere_is_a_fault_of_the_connection(tmp_path: Path) -> None:
    nowhere = httpx.Response(302, headers={"Location": "http://[::1"})
    async with api(lambda _: nowhere) as caller:
        with pytest.raises(ConnectionFailedError):
            await download(caller, "render_1", None, tmp_path / "f.mp4")
    assert list(tmp_path.iterdir()) == []


async def test_when_all_ways_fail_the_first_one_says_why(tmp_path: Path) -> None:
    with pytest.raises(ApiError, match="link to the film was refused") as caught:
        await _fetch(Script(httpx.Response(401), _status(), httpx.Response(404)), tmp_path / "f.mp4")
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
        await _fetch(Script(reply, reply), dest, url=None)
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


async def test_a_film_whose_length_nobody_told_is_known_by_its_boxes(tmp_path: Path) -> None:
    whole = FTYP + (16).to_bytes(4, "big") + b"mdat" + b"x" * 8
    shorter_than_its_head = FTYP + b"\x00\x00\x00\x04" + whole[len(FTYP) :]
    unsized = [
        httpx.Response(200, stream=Pieces([film])) for film in (whole[:-3], shorter_than_its_head, whole)
    ]
    clock = Clock()
    await _fetch(Script(*unsized), tmp_path / "f.mp4", url=None, clock=clock)
    assert (tmp_path / "f.mp4").read_bytes() == whole
    assert len(clock.slept) == 2


async def test_a_film_that_comes_packed_is_unpacked_and_never_gone_on_with(tmp_path: Path) -> None:
    whole = FTYP + (1000).to_bytes(4, "big") + b"mdat" + os.urandom(992)
    packed = gzip.compress(whole)
    headers = {"Content-Encoding": "gzip", "Content-Length": str(len(packed)), "ETag": '"v1"'}
    broken = httpx.Response(200, headers=headers, stream=Pieces([packed[:500], httpx.ReadError("x")]))
    script = Script(broken, httpx.Response(200, headers=headers, stream=Pieces([packed])))
    await _fetch(script, tmp_path / "f.mp4", url=None)
    assert "Range" not in script.asked[1].headers
    assert (tmp_path / "f.mp4").read_bytes() == whole


async def test_a_film_that_is_packed_as_nobody_asked_is_not_unpacked(tmp_path: Path) -> None:
    with pytest.raises(UnexpectedReplyError, match="packed its answer as 'br'"):
        await _fetch(Script(*[_film(more={"Content-Encoding": "br"})] * 2), tmp_path / "f.mp4", url=None)
    assert list(tmp_path.iterdir()) == []


async def test_a_film_that_does_not_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nemo_notebook.client.fetch._LARGEST_FILM_BYTES", 5000)
    endless = httpx.Response(200, stream=Pieces([FILM] * 1000))
    with pytest.raises(UnexpectedReplyError, match="does not end"):
        await _fetch(Script(endless), tmp_path / "f.mp4", url=None)
    assert list(tmp_path.iterdir()) == []


async def _break_off(dest: Path, piece: bytes = FILM[:100], **how: Any) -> None:
    """Leave a part behind, as a kernel does that is stopped."""
    with pytest.raises(asyncio.CancelledError):
        await _fetch(Script(_film(piece, asyncio.CancelledError(), **how)), dest)


async def test_a_stopped_download_is_gone_on_with_under_any_name_in_the_folder(tmp_path: Path) -> None:
    await _break_off(tmp_path / "f.mp4")
    assert _parts(tmp_path) == [".json", ".part"]
    assert "sig" not in next(tmp_path.glob("*.json")).read_text()
    script = Script(_film(start=100))
    got = await _fetch(script, tmp_path / "other.mp4", url=FRESH)
    assert (script.asked[0].headers["Range"], script.asked[0].headers["If-Range"]) == ("bytes=100-", '"v1"')
    assert (tmp_path / "other.mp4").read_bytes() == FILM
    assert got.sha256 == hashlib.sha256(FILM).hexdigest()
    assert list(tmp_path.iterdir()) == [tmp_path / "other.mp4"]


async def test_a_lost_network_leaves_what_came_for_the_next_time(tmp_path: Path) -> None:
    broken = Script(_film(FILM[:100], httpx.ReadError("x")), *[httpx.ConnectError("x")] * 100)
    with pytest.raises(ConnectionFailedError):
        await _fetch(broken, tmp_path / "f.mp4")
    script = Script(_film(start=100))
    await _fetch(script, tmp_path / "f.mp4")
    assert (tmp_path / "f.mp4").read_bytes() == FILM


async def test_a_film_that_was_whole_before_it_was_put_in_place_is_proved_by_its_last_byte(
    tmp_path: Path,
) -> None:
    await _break_off(tmp_path / "f.mp4", FILM)
    script = Script(_film(start=len(FILM) - 1))
    await _fetch(script, tmp_path / "f.mp4")
    assert script.asked[0].headers["Range"] == f"bytes={len(FILM) - 1}-"
    assert (tmp_path / "f.mp4").read_bytes() == FILM


SUNDAY = "Sun, 01 Nov 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("etag", "headers", "validator"),
    [
        ('"v1"', {}, '"v1"'),
        ('W/"v1"', {}, None),
        ('"\xff"', {}, None),
        ("", {}, None),
        ("", {"Last-Modified": SUNDAY, "Date": "Sun, 01 Nov 2026 10:00:01 GMT"}, SUNDAY),
        ("", {"Last-Modified": SUNDAY, "Date": SUNDAY}, None),
        ("", {"Last-Modified": SUNDAY}, None),
        ("", {"Last-Modified": "last week", "Date": SUNDAY}, None),
        ('"v1"', {"Content-Encoding": "identity"}, '"v1"'),
    ],
)
async def test_only_what_proves_that_the_film_is_the_same_is_gone_on_with(
    etag: str, headers: dict[str, str], validator: str | None, tmp_path: Path
) -> None:
    await _break_off(tmp_path / "f.mp4", etag=etag, more=headers)
    script = Script(_film(start=100 if validator else 0, etag=etag, more=headers))
    await _fetch(script, tmp_path / "f.mp4")
    assert script.asked[0].headers.get("If-Range") == validator
    assert script.asked[0].headers.get("Range") == ("bytes=100-" if validator else None)
    assert (tmp_path / "f.mp4").read_bytes() == FILM
    assert _parts(tmp_path) == []


@pytest.mark.parametrize(
    "second",
    [
        lambda: _film(etag='"v2"'),
        lambda: _film(b"x" * (len(FILM) - 100), etag='"v2"', start=100),
        lambda: _film(b"x" * 899, start=100, length=999),
        lambda: _film(start=40),
        lambda: httpx.Response(416),
    ],
)
async def test_another_film_under_the_same_link_is_never_mixed_with_the_first(
    second: Callable[[], httpx.Response], tmp_path: Path
) -> None:
    await _break_off(tmp_path / "f.mp4")
    await _fetch(Script(second(), _film(etag='"v2"')), tmp_path / "f.mp4")
    assert (tmp_path / "f.mp4").read_bytes() == FILM


async def test_what_came_from_another_address_proves_nothing(tmp_path: Path) -> None:
    await _break_off(tmp_path / "f.mp4")
    script = Script(_film())
    await _fetch(script, tmp_path / "f.mp4", url="https://other.test/f.mp4")
    assert "Range" not in script.asked[0].headers


@pytest.mark.parametrize(
    "note",
    [b"", b"{", b"[]", b'{"where": 1}', b"[" * 9999, b'{"where":"w","validator":""a\\n""}', b"\xff"],
)
async def test_a_spoilt_note_is_as_good_as_none(note: bytes, tmp_path: Path) -> None:
    await _break_off(tmp_path / "f.mp4")
    next(tmp_path.glob("*.json")).write_bytes(note)
    script = Script(_film())
    await _fetch(script, tmp_path / "f.mp4")
    assert "Range" not in script.asked[0].headers
    assert list(tmp_path.iterdir()) == [tmp_path / "f.mp4"]


async def test_a_part_longer_than_its_film_is_begun_anew(tmp_path: Path) -> None:
    await _break_off(tmp_path / "f.mp4")
    next(tmp_path.glob("*.part")).write_bytes(b"x" * (len(FILM) + 1))
    script = Script(_film())
    await _fetch(script, tmp_path / "f.mp4")
    assert "Range" not in script.asked[0].headers


async def test_what_was_left_behind_a_week_ago_is_removed(tmp_path: Path) -> None:
    tag = "0123456789abcdef"
    old = [tmp_path / f".nemo-{tag}{end}" for end in (".part", ".json", ".lock", "-77-0123abcd.part")]
    kept = [tmp_path / name for name in ("film.mp4", ".nemo-notes.part", f".nemo-{tag}.mp4", ".nemo.json")]
    young = tmp_path / f".nemo-{tag[::-1]}.part"
    for path in (*old, *kept, young):
        path.touch()
        os.utime(path, (0, 0) if path != young else None)
    await _fetch(Script(_film()), tmp_path / "f.mp4")
    assert sorted(tmp_path.iterdir()) == sorted([*kept, young, tmp_path / "f.mp4"])


async def test_two_downloads_of_a_film_at_once_do_not_spoil_it(tmp_path: Path) -> None:
    halfway, go_on = asyncio.Event(), asyncio.Event()

    class Slow(Pieces):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield FILM[:100]
            halfway.set()
            await go_on.wait()
            yield FILM[100:]

    slow = httpx.Response(200, headers={"Content-Length": str(len(FILM)), "ETag": '"v1"'}, stream=Slow([]))
    first = asyncio.create_task(_fetch(Script(slow), tmp_path / "f.mp4"))
    await halfway.wait()
    second = Script(_film())
    await _fetch(second, tmp_path / "f.mp4")
    assert "Range" not in second.asked[0].headers
    assert (tmp_path / "f.mp4").read_bytes() == FILM
    go_on.set()
    assert (await first).sha256 == hashlib.sha256(FILM).hexdigest()
    assert list(tmp_path.iterdir()) == [tmp_path / "f.mp4"]


async def test_a_disk_that_fills_up_on_the_way_leaves_no_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Part, piece: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    await _break_off(tmp_path / "f.mp4")
    monkeypatch.setattr(Part, "write", full)
    with pytest.raises(FileProblemError, match="No room is left"):
        await _fetch(Script(_film(start=100)), tmp_path / "f.mp4")
    assert list(tmp_path.iterdir()) == []


async def test_a_disk_on_which_nothing_can_be_locked_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unlockable(self: FileLock, timeout: float) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(FileLock, "acquire", unlockable)
    await _fetch(Script(_film()), tmp_path / "f.mp4")
    assert list(tmp_path.iterdir()) == [tmp_path / "f.mp4"]
