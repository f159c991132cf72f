from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
import pytest

from nemo_notebook import config
from nemo_notebook.client import (
    Api,
    anonymous_account,
    claim_link,
    download,
    knock,
    open_session,
    read_credits,
    read_render,
    read_state,
    send_message,
    submit_render,
    upload_files,
    upload_urls,
)
from nemo_notebook.config import VERSION, detect_platform
from tests.client.wire import TOKEN, api, event_stream, granted, settings


async def _message(caller: Api) -> None:
    async for _ in send_message(caller, "s1", "a sunset"):
        pass


CALLS: dict[str, Callable[[Api, Path], Awaitable[object]]] = {
    "/api/auth/anonymous-token": lambda caller, _: anonymous_account(caller),
    "/api/tasks/me/with-session/nemo_agent": lambda caller, _: open_session(caller, "en"),
    "/api/auth/claim-token": lambda caller, _: claim_link(caller, "t1", "s1"),
    "/run_sse": lambda caller, _: _message(caller),
    "/api/upload-video/nemo_agent/me/s1": lambda caller, _: upload_urls(
        caller, "s1", ["https://a.test/a.png"]
    ),
    "/api/upload-video/nemo_agent/me/s2": lambda caller, _: upload_files(
        caller, "s2", [("a.gif", b"GIF89a")]
    ),
    "/api/credits/balance/simple": lambda caller, _: read_credits(caller),
    "/api/state/nemo_agent/me/s1/latest": lambda caller, _: read_state(caller, "s1"),
    "/api/render/proxy/lambda": lambda caller, _: submit_render(caller, "s1", {}, render_id="r1", output={}),
    "/api/render/proxy/lambda/r1": lambda caller, _: read_render(caller, "r1"),
    "/api/render/proxy/r1/download": lambda caller, folder: download(caller, "r1", None, folder / "f.mp4"),
}


def _answer(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/run_sse":
        return event_stream(b"data: {}\n\n")
    if request.url.path.endswith("/download"):
        return httpx.Response(200, content=b"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00")
    known = {"token": "nmv_usr_a", "session_id": "s1", "claim_token": "clm_a", "id": "m1", "available": 1}
    return granted(known)


@pytest.mark.parametrize("path", CALLS)
async def test_every_call_of_the_wire_carries_the_token_and_the_attribution(
    path: str, tmp_path: Path
) -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return _answer(request)

    async with api(answer) as caller:
        await CALLS[path](caller, tmp_path)
    assert [request.url.path for request in asked] == [path]
    headers = asked[0].headers
    assert [headers[f"X-Skill-{name}"] for name in ("Source", "Version", "Platform")] == [
        "nemo-notebook",
        VERSION,
        "cursor",
    ]
    anonymous = path == "/api/auth/anonymous-token"
    assert headers.get("Authorization") == (None if anonymous else f"Bearer {TOKEN}")
    assert ("X-Client-Id" in headers) == anonymous


async def test_a_look_whether_a_backend_is_there_is_attributed_too() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["X-Skill-Source"] and request.headers["X-Skill-Platform"] == "cursor"
        return granted()

    await knock(settings(), transport=httpx.MockTransport(answer))


async def test_only_encodings_that_are_taken_are_asked_for() -> None:
    async with api(lambda request: granted(request.headers["Accept-Encoding"])) as caller:
        assert await caller.call("GET", "/api/thing") == "gzip, deflate"


@pytest.mark.parametrize(
    ("place", "platform"),
    [
        ("/home/ann/.clawhub/skills/nemo/nemo_notebook/config.py", "clawhub"),
        ("/home/ann/.cursor/skills/nemo/nemo_notebook/config.py", "cursor"),
        ("/home/ann/.cursor/nemo_notebook/config.py", "unknown"),
        ("/usr/lib/python3/site-packages/nemo_notebook/config.py", "unknown"),
    ],
)
def test_the_platform_is_told_by_the_place_of_the_package(
    place: str, platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(config, "__file__", place)
    assert detect_platform({}) == platform
    assert detect_platform({"SKILL_SOURCE": " "}) == platform
    assert detect_platform({"SKILL_SOURCE": "colab"}) == "colab"
