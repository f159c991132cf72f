"""Uploads: straight to disk, looked into by a worker, all or none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from nemo_notebook.studio.envelope import Refusal
from nemo_notebook.studio.multipart import UploadReader, clean_name
from tests.studio.desk import Desk, desk_at

BOUNDARY = "multipart/form-data; boundary=edge"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk_at(tmp_path) as desk:
        yield desk


def _form(*parts: tuple[str, bytes]) -> bytes:
    shaped = b"".join(
        b'--edge\r\nContent-Disposition: form-data; name="files"; filename="%s"\r\n\r\n%s\r\n'
        % (name.encode(), content)
        for name, content in parts
    )
    return shaped + b"--edge--\r\n"


def _left(desk: Desk) -> list[str]:
    return [path.name for path in desk.studio.uploads.rglob("*") if path.is_file()]


async def test_uploads_are_told_of_shown_in_the_state_and_served_again(desk: Desk) -> None:
    reply = await desk.upload(("latte.JPG", b"picture"), ("song.mp3", b"sound"))
    photo, song = reply.json()["data"]["files"]
    assert photo["file_id"].startswith("med_")
    assert (photo["filename"], photo["type"], photo["size"]) == ("latte.JPG", "image", 7)
    assert (song["type"], photo["width"], song["duration_ms"]) == ("audio", 96, None)
    assert (await desk.state())["video_infos"] == [photo, song]
    again = await desk.client.get(photo["url"], headers={"Range": "bytes=1-3", "Authorization": ""})
    assert (again.status_code, again.content) == (206, b"ict")


async def test_the_director_is_told_what_is_there_and_what_is_fresh(desk: Desk) -> None:
    await desk.upload(("a.png", b"1"))
    await desk.send("say what shall I do with it?")
    assert [media.name for media in desk.director.seen[-1]["media"]] == ["a.png"]
    await desk.send("make a")
    assert len(desk.director.seen[-1]["fresh"]) == 1
    await desk.upload(("b.png", b"2"))
    await desk.send("edit b")
    known = desk.director.seen[-1]
    assert known["fresh"] == [known["media"][1].id]


@pytest.mark.parametrize(
    ("name", "content", "status", "code", "said"),
    [
        ("notes.pdf", b"%PDF", 415, 4001, "accepted: mp4, mov"),
        ("noending", b"x", 415, 4001, "noending"),
        ("film.mp4", b"BAD", 415, 4001, "film.mp4 is not what it says it is"),
        ("film.mp4", b"CRASH", 415, 4001, "signal 9"),
        ("film.mp4", b"", 415, 4001, "film.mp4 is empty"),
    ],
)
async def test_what_cannot_be_used_is_refused_and_nothing_of_the_upload_stays(
    desk: Desk, name: str, content: bytes, status: int, code: int, said: str
) -> None:
    reply = await desk.upload(("good.png", b"fine"), (name, content))
    assert (reply.status_code, reply.json()["code"]) == (status, code)
    assert said in reply.json()["message"]
    assert (await desk.state())["video_infos"] == [] and _left(desk) == []
    assert (await desk.upload(("good.png", b"fine"))).status_code == 200


async def test_a_form_without_a_file_or_without_sense_is_refused(desk: Desk) -> None:
    path = f"/api/upload-video/nemo_agent/me/{desk.session_id}"
    empty = await desk.client.post(path, data={"files": "no file"}, files={})
    assert empty.status_code == 422
    for content_type, body in [
        (BOUNDARY, b"--edge--\r\n"),
        (BOUNDARY, b"nonsense"),
        (BOUNDARY, _form(("a.png", b"1"))[:-9]),
        ("multipart/form-data", b"x"),
        ("text/plain", b"x"),
    ]:
        reply = await desk.client.post(path, content=body, headers={"Content-Type": content_type})
        assert (reply.status_code, reply.json()["code"]) == (422, 422), body
    assert _left(desk) == []


async def test_a_link_is_not_followed_because_the_studio_stays_offline(desk: Desk) -> None:
    path = f"/api/upload-video/nemo_agent/me/{desk.session_id}"
    reply = await desk.client.post(path, json={"urls": ["https://example.com/a.mp4"], "source_type": "url"})
    assert (reply.status_code, reply.json()["code"]) == (403, 403)
    assert "fetches nothing from the web" in reply.json()["message"]


async def test_an_upload_to_no_session_is_1002(desk: Desk) -> None:
    desk.session_id = "unknown"
    assert (await desk.upload(("a.png", b"1"))).json()["code"] == 1002


async def test_a_full_disk_is_said_and_the_studio_lives(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(UploadReader, "feed", full)
        reply = await desk.upload(("a.png", b"1"))
    assert (reply.status_code, reply.json()["code"]) == (507, 507)
    assert "No room left on the disk" in reply.json()["message"]
    assert (await desk.upload(("a.png", b"1"))).status_code == 200


@pytest.mark.parametrize("step", [1, 2, 7, 1000])
def test_a_form_is_read_the_same_however_it_is_cut(tmp_path: Path, step: int) -> None:
    content = bytes(range(256)) + b"\r\n--edg\r\n-edge--edge"
    form = _form(("a b.png", content), ("ü.mp4", b""), ("c.wav", b"\r\n"))
    reader = UploadReader(BOUNDARY, tmp_path)
    for start in range(0, len(form), step):
        reader.feed(form[start : start + step])
    assert [(part.name, part.path.read_bytes()) for part in reader.finished()] == [
        ("a b.png", content),
        ("ü.mp4", b""),
        ("c.wav", b"\r\n"),
    ]
    reader.close()
    assert list(tmp_path.iterdir()) == []


def test_a_file_over_the_limit_is_refused_while_it_comes_in(tmp_path: Path) -> None:
    reader = UploadReader(BOUNDARY, tmp_path, limit_bytes=1000)
    form = _form(("big.mp4", b"x" * 5000), ("next.png", b"1"))
    for start in range(0, len(form), 100):
        reader.feed(form[start : start + 100])
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 1000
    with pytest.raises(Refusal, match="big.mp4 is larger than") as refused:
        reader.finished()
    assert refused.value.code == 4002
    reader.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.png", "passwd.png"),
        ("C:\\photos\\cat.jpg", "cat.jpg"),
        ("a\x00b\nc.png", "abc.png"),
        ("", "unnamed"),
        ("é" * 300 + ".png", "é" * 196 + ".png"),
        ("שלום.mp4", "שלום.mp4"),
        ("cat\u202egpj.exe.mp4", "catgpj.exe.mp4"),
        ("a\u2028b\x85c.png", "abc.png"),
        ("/", "unnamed"),
        ("..\\..\\a.png", "a.png"),
    ],
)
def test_a_name_is_only_a_name(given: str, kept: str) -> None:
    assert clean_name(given) == kept


async def test_a_stranger_with_the_secret_but_another_account_sees_nothing(desk: Desk) -> None:
    await desk.upload(("a.png", b"1"))
    mine = desk.session_id
    await desk.sign_in("two")
    reply: httpx.Response = await desk.client.get(f"/api/state/nemo_agent/me/{mine}/latest")
    assert reply.json()["code"] == 1002
