"""Who is let in, and how a call that fails is answered."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.studio.activity import Activity
from nemo_notebook.studio.orders import NO_ROOM
from tests.studio.desk import Clock, Desk, desk_at


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk_at(tmp_path) as desk:
        yield desk


@pytest.mark.parametrize("secret", ["", "wrong", "the-secre", "ÿ"])
async def test_without_the_secret_nothing_is_told(desk: Desk, secret: str) -> None:
    headers = {b"X-Studio-Secret": secret.encode("latin-1")}
    reply = await desk.client.get("/health", headers=headers)
    assert (reply.status_code, reply.json()["code"], reply.json()["data"]) == (401, 1001, None)


@pytest.mark.parametrize("host", ["evil.example", "evil.example:4711", "127.0.0.1", "127.0.0.1:80", ""])
async def test_a_name_that_is_not_its_own_is_refused_even_with_the_secret(desk: Desk, host: str) -> None:
    reply = await desk.client.get("/health", headers={"Host": host})
    assert (reply.status_code, reply.json()["code"]) == (403, 403)


@pytest.mark.parametrize("host", ["127.0.0.1:4711", "localhost:4711", "LOCALHOST:4711"])
async def test_its_own_names_are_answered_and_no_other_origin_is_invited(desk: Desk, host: str) -> None:
    reply = await desk.client.get("/health", headers={"Host": host, "Origin": "https://evil.example"})
    assert reply.json()["data"]["version"] and reply.json()["data"]["notes"] == []
    assert not [name for name in reply.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/api/nothing/here", 404),
        ("GET", "/run_sse", 405),
        ("POST", "/run_sse/", 404),
        ("DELETE", "/api/credits/balance/simple", 405),
        ("GET", "/files/../../etc/passwd", 404),
        ("GET", "/files/%2e%2e%2fstudio.db", 404),
        ("GET", "/files/unknown", 404),
        ("GET", "/api/render/proxy/lambda/unknown", 404),
        ("GET", "/api/render/proxy/unknown/download", 404),
    ],
)
async def test_what_is_not_there_is_answered_with_an_envelope(
    desk: Desk, method: str, path: str, status: int
) -> None:
    reply = await desk.client.request(method, path)
    assert (reply.status_code, reply.json()["code"], reply.json()["data"]) == (status, status, None)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/credits/balance/simple"),
        ("POST", "/api/tasks/me/with-session/nemo_agent"),
        ("GET", "/api/state/nemo_agent/me/x/latest"),
        ("POST", "/api/upload-video/nemo_agent/me/x"),
        ("GET", "/api/render/proxy/lambda/x"),
    ],
)
@pytest.mark.parametrize("token", ["", "Bearer", "Bearer nmv_usr_wrong", "Basic abc"])
async def test_every_call_wants_a_token_that_is_good(desk: Desk, method: str, path: str, token: str) -> None:
    reply = await desk.client.request(method, path, headers={"Authorization": token})
    assert (reply.status_code, reply.json()["code"]) == (401, 1001)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b'{"a": NaN}', b"[" * 100_000, b'"text"', b"[]"])
@pytest.mark.parametrize("path", ["/run_sse", "/api/render/proxy/lambda", "/api/auth/claim-token"])
async def test_a_body_that_cannot_be_read_is_refused_without_a_trace(
    desk: Desk, path: str, body: bytes
) -> None:
    attribution = {"X-Skill-Source": "a", "X-Skill-Version": "b", "X-Skill-Platform": "c"}
    reply = await desk.client.post(path, content=body, headers=attribution)
    assert reply.status_code == 422 and isinstance(reply.json()["detail"], list)
    assert "Traceback" not in reply.text


async def test_a_huge_body_is_refused(desk: Desk) -> None:
    reply = await desk.client.post("/run_sse", json=desk.message("x" * 2_100_000))
    assert (reply.status_code, reply.json()["code"]) == (413, 413)


@pytest.mark.parametrize(
    ("problem", "status", "said"),
    [
        (RuntimeError("a secret detail"), 500, "its log says why"),
        (sqlite3.OperationalError("database or disk is full"), 507, NO_ROOM),
        (OSError(28, "No space left on device"), 507, NO_ROOM),
    ],
)
async def test_what_nobody_foresaw_is_answered_and_the_studio_lives(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, problem: Exception, status: int, said: str
) -> None:
    def stumble(*_: Any) -> None:
        raise problem

    with monkeypatch.context() as broken:
        broken.setattr("nemo_notebook.studio.store.sessions.Sessions.open", stumble)
        reply = await desk.client.post("/api/tasks/me/with-session/nemo_agent", json={})
    assert (reply.status_code, reply.json()["code"]) == (status, status)
    assert said in reply.json()["message"] and "secret detail" not in reply.text
    assert (await desk.client.get("/health")).status_code == 200


def test_activity_ends_when_the_last_of_what_is_open_ends() -> None:
    clock = Clock()
    activity = Activity(clock)
    clock.now_s += 5
    assert activity.idle_s() == 5
    with activity.busy():
        clock.now_s += 60
        assert activity.idle_s() == 0
        with activity.busy():
            pass
        assert activity.idle_s() == 0
    clock.now_s += 7
    assert activity.idle_s() == 7
