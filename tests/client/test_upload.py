from __future__ import annotations

import json
import os
import socket
from pathlib import Path

import httpx
import pytest

from nemo_notebook.client import check_file, upload_files, upload_urls
from nemo_notebook.client.filetypes import MIME
from nemo_notebook.config import MAX_UPLOAD_BYTES, MEDIA_TYPES
from nemo_notebook.errors import (
    ApiError,
    ConfigError,
    FileProblemError,
    FileTooLargeError,
    UnexpectedReplyError,
    UnsupportedFileError,
)
from tests.client.wire import Script, api, granted, refused

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
HEADS = {
    "mp4": b"\x00\x00\x00\x20ftypisom",
    "mov": b"\x00\x00\x00\x14ftypqt  ",
    "avi": b"RIFF\x10\x00\x00\x00AVI LIST",
    "webm": b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm",
    "mkv": b"\x1aE\xdf\xa3\xa3B\x86\x81\x01B\x82\x88matroska",
    "jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "png": PNG,
    "gif": b"GIF89a\x01\x00",
    "webp": b"RIFF\x10\x00\x00\x00WEBPVP8 ",
    "mp3": b"ID3\x04\x00\x00",
    "wav": b"RIFF\x10\x00\x00\x00WAVEfmt ",
    "m4a": b"\x00\x00\x00\x20ftypM4A ",
    "aac": b"\xff\xf1\x50\x80",
}


def test_every_accepted_format_passes_by_its_own_bytes() -> None:
    assert set(HEADS) == set(MEDIA_TYPES) == set(MIME)
    for ending, head in HEADS.items():
        check_file((f"a.{ending}", head))


@pytest.mark.parametrize("name", ["photo.JPEG", "photo.Jpg", "my.holiday.jpeg"])
def test_jpeg_counts_as_jpg_in_any_case(name: str) -> None:
    check_file((name, HEADS["jpg"]))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.mp4", HEADS["mov"]),
        ("a.m4a", HEADS["mp4"]),
        ("a.mkv", HEADS["webm"]),
        ("a.aac", HEADS["mp3"]),
        ("a.mp3", b"\xff\xfb\x90\x00"),
        ("a.mp3", b"\x00\x00 padding before the first frame"),
        ("a.mov", b"\x00\x00\x00\x08wide\x00\x00"),
    ],
)
def test_what_cannot_be_told_apart_passes(name: str, content: bytes) -> None:
    check_file((name, content))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("film.mp4", b"%PDF-1.7 ...", "its content is a PDF"),
        ("film.mp4", b"PK\x03\x04", "ZIP archive"),
        ("film.mp4", b"<!DOCTYPE html><p>not found", "web page"),
        ("film.mp4", b"These are only words, no film.\n", "its content is plain text"),
        ("photo.jpg", PNG, "its content is png data"),
        ("photo.jpg", HEADS["mp4"][:4] + b"ftypheic", "HEIC picture"),
        ("photo.png", b"RIFF\x10\x00\x00\x00WEBPVP8 ", "webp data"),
        ("notes.txt", b"hello", ".txt file, which is not accepted"),
        ("photo", PNG, "has no ending"),
        (".png", PNG, "has no ending"),
        ("evil.mp4.exe", HEADS["mp4"], ".exe file"),
    ],
)
def test_a_file_that_is_not_what_is_taken_says_what_it_is(name: str, content: bytes, words: str) -> None:
    with pytest.raises(UnsupportedFileError, match=words) as caught:
        check_file((name, content))
    assert name in caught.value.message
    assert "mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac" in caught.value.hint
    assert caught.value.code == 4001


def test_a_picture_under_a_wrong_name_is_told_its_right_one() -> None:
    with pytest.raises(UnsupportedFileError) as caught:
        check_file(("photo.jpg", PNG))
    assert caught.value.hint.startswith("Rename it to photo.png.")


def test_what_never_ends_or_never_begins_to_be_read_is_refused_unread(tmp_path: Path) -> None:
    pipe, plug = tmp_path / "pipe.mp4", tmp_path / "plug.mp4"
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(plug))
    for path, words in ((pipe, "is a pipe"), (plug, "is a socket"), (Path("/dev/null"), "is a device")):
        with pytest.raises(FileProblemError, match=words):
            check_file(path)


def test_a_missing_file_is_missing_even_where_the_working_folder_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(FileProblemError, match="does not exist") as caught:
        check_file("clip.mp4")
    assert "restart the kernel" in caught.value.hint


def test_a_missing_file_a_folder_and_an_empty_file_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    for path, words in (
        (tmp_path / "none.mp4", "does not exist"),
        (tmp_path, "is a folder"),
        (tmp_path / "empty.mp4", "empty.mp4 is empty"),
        (Path("nul\0.mp4"), "cannot be read"),
    ):
        with pytest.raises(FileProblemError, match=words):
            check_file(path)


def test_a_file_over_the_limit_says_its_size_the_limit_and_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "long.mp4"
    path.write_bytes(HEADS["mp4"])
    os.truncate(path, MAX_UPLOAD_BYTES)
    check_file(path)
    os.truncate(path, 300 * 1024 * 1024)
    with pytest.raises(FileTooLargeError, match="300 MB; the limit is 200 MB") as caught:
        check_file(path)
    assert "Trim it" in caught.value.hint
    assert caught.value.code == 4002


async def test_files_go_out_one_by_one_with_their_bytes(tmp_path: Path) -> None:
    path = tmp_path / "été.jpeg"
    path.write_bytes(HEADS["jpg"] + bytes(200_000))
    script = Script(
        granted([{"file_id": "med_1", "filename": "x.jpg", "url": "/f/1"}]),
        granted({"files": [{"id": 2}]}),
    )
    told: list[tuple[str, int, int]] = []
    async with api(script) as caller:
        media = await upload_files(
            caller, "s1", [path, ("b.png", PNG)], progress=lambda *now: told.append(now)
        )
    first, second = script.asked
    assert first.url.path == "/api/upload-video/nemo_agent/me/s1"
    assert 'name="files"; filename="été.jpg"'.encode() in first.content
    assert b"Content-Type: image/jpeg" in first.content
    assert path.read_bytes() in first.content
    assert PNG in second.content
    assert [(one.id, one.name, one.size_bytes) for one in media] == [
        ("med_1", "x.jpg", path.stat().st_size),
        ("2", "b.png", len(PNG)),
    ]
    assert told[-1] == ("b.png", len(PNG), len(PNG))
    sent = [now[1] for now in told if now[0] == "été.jpeg"]
    assert sent == sorted(sent)
    assert sent[-1] == path.stat().st_size


async def test_nothing_is_sent_when_one_of_the_files_will_not_do(tmp_path: Path) -> None:
    script = Script()
    async with api(script) as caller:
        with pytest.raises(FileProblemError):
            await upload_files(caller, "s1", [("a.png", PNG), tmp_path / "none.png"])
    assert script.asked == []


async def test_a_file_is_sent_whole_again_after_its_token_was_renewed(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    token = granted({"token": "nmv_usr_1", "user_id": "a"})
    script = Script(token, refused(1001), token, granted([{"id": "1"}]))
    async with api(script, token=None) as caller:
        await upload_files(caller, "s1", [path])
    assert PNG in script.asked[1].content
    assert PNG in script.asked[3].content


@pytest.mark.parametrize("fault", [httpx.ReadError("x"), httpx.Response(502), httpx.Response(200)])
async def test_a_file_whose_reply_was_lost_is_sent_whole_again(
    fault: httpx.Response | Exception, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    for files in ([path], [("a.png", PNG)]):
        script = Script(fault, granted([{"id": "1"}]))
        async with api(script) as caller:
            await upload_files(caller, "s1", files)
        assert all(PNG in request.content for request in script.asked) and len(script.asked) == 2


async def test_a_large_file_is_read_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(HEADS["mp4"])
    os.truncate(path, 20 * 1024 * 1024)
    sizes: list[int] = []

    class Counting(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            assert isinstance(request.stream, httpx.AsyncByteStream)
            sizes.extend([len(piece) async for piece in request.stream])
            assert request.headers["Content-Length"] == str(sum(sizes))
            return granted([{"id": "1"}])

    async with api(Script()) as caller:
        caller._http = httpx.AsyncClient(base_url="https://backend.test", transport=Counting())
        await upload_files(caller, "s1", [path])
    assert max(sizes) <= 1024 * 1024


@pytest.mark.parametrize(
    "data",
    [
        [{"id": "m1"}],
        {"files": [{"file_id": "m1"}]},
        {"uploaded": [{"media_id": "m1"}]},
        {"results": {"a.png": {"id": "m1"}}},
        {"results": ["m1"]},
        {"id": "m1", "url": "/f"},
        {"id": "m1", "file": "a.png"},
        {"file": {"fileId": "m1", "error": None}},
        {"data": [{"mediaId": "m1", "success": True}]},
        ["m1"],
    ],
)
async def test_what_was_uploaded_is_read_from_any_list(data: object) -> None:
    async with api(Script(granted(data))) as caller:
        media = await upload_files(caller, "s1", [("a.png", PNG)])
    assert [(one.id, one.name) for one in media] == [("m1", "a.png")]


@pytest.mark.parametrize("data", [["https://cdn.test/a.png"], {"urls": ["https://cdn.test/a.png"]}])
async def test_an_upload_may_be_told_by_its_address_alone(data: object) -> None:
    async with api(Script(granted(data))) as caller:
        media = await upload_files(caller, "s1", [("a.png", PNG)])
    assert [(one.id, one.name, one.url) for one in media] == [("", "a.png", "https://cdn.test/a.png")]


@pytest.mark.parametrize(
    "entry",
    [
        {"filename": "a.png", "success": False, "error": "no room."},
        {"filename": "a.png", "error": {"message": "no room", "code": 507}},
        {"filename": "a.png", "id": None, "success": False, "message": "no room"},
    ],
)
async def test_one_file_that_was_not_taken_is_told_though_the_call_was_granted(entry: object) -> None:
    async with api(Script(granted([entry]))) as caller:
        with pytest.raises(ApiError, match=r"The backend did not take a.png: no room\."):
            await upload_files(caller, "s1", [("a.png", PNG)])


@pytest.mark.parametrize("data", [None, [], {}, {"files": []}, {"files": [None, " "]}, "ok"])
async def test_an_upload_without_an_entry_is_unexpected(data: object) -> None:
    async with api(Script(granted(data))) as caller:
        with pytest.raises(UnexpectedReplyError, match="upload"):
            await upload_files(caller, "s1", [("a.png", PNG)])


async def test_addresses_are_left_to_the_backend_to_fetch() -> None:
    script = Script(granted([{"id": "m1", "name": "a.mp4"}]))
    async with api(script) as caller:
        media = await upload_urls(caller, "s1", ["https://web.test/a.mp4"])
    assert json.loads(script.asked[0].content) == {"urls": ["https://web.test/a.mp4"], "source_type": "url"}
    assert [one.id for one in media] == ["m1"]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "a.mp4", "https://", "ftp://host/a"])
async def test_what_is_no_web_address_is_not_sent(url: str) -> None:
    script = Script()
    async with api(script) as caller:
        with pytest.raises(ConfigError, match="not a web address"):
            await upload_urls(caller, "s1", [url])
    assert script.asked == []


async def test_the_local_studio_fetches_nothing_and_says_what_to_do() -> None:
    script = Script(granted({"token": "nmv_usr_a"}), refused(403, "never goes online", status=403))
    async with api(script, name="local", token=None) as caller:
        with pytest.raises(ApiError) as caught:
            await upload_urls(caller, "s1", ["https://host.test/a.mp4"])
    assert caught.value.message == "The local studio fetches nothing from the web."
    assert caught.value.hint == "Download the file and attach it."


async def test_another_backends_refusal_of_a_link_is_its_own() -> None:
    async with api(Script(refused(403, "not yours", status=403))) as caller:
        with pytest.raises(ApiError, match="not yours"):
            await upload_urls(caller, "s1", ["https://host.test/a.mp4"])


@pytest.mark.parametrize("url", ["http://[::1", "ftp://bob:hunter2@host/a.mp4", "x" * 5000])
async def test_what_is_no_web_address_is_refused_unsent_and_short(url: str) -> None:
    async with api(Script()) as caller:
        with pytest.raises(ConfigError, match="is not a web address") as caught:
            await upload_urls(caller, "s1", [url])
    assert "hunter2" not in str(caught.value) and len(caught.value.message) < 120
