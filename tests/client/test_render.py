from __future__ import annotations

import json

import httpx
import pytest

from nemo_notebook.client import read_render, submit_render
from nemo_notebook.errors import ApiError, ExportBlockedError, StreamLostError, UnexpectedReplyError
from tests.client.wire import Script, api, granted, refused

DRAFT = {"t": [{"tt": 0, "sg": [{"d": 1000.0}], "x-new": None}], "zz": {"kept": [1]}}
OUTPUT = {"format": "mp4", "quality": "high"}


async def test_a_draft_goes_back_exactly_as_it_came() -> None:
    script = Script(granted({"accepted": True}))
    async with api(script) as caller:
        assert await submit_render(caller, "s1", DRAFT, render_id="render_1", output=OUTPUT) == "render_1"
    sent = script.asked[0]
    assert (sent.method, sent.url.path) == ("POST", "/api/render/proxy/lambda")
    assert json.loads(sent.content) == {
        "id": "render_1",
        "sessionId": "s1",
        "draft": DRAFT,
        "output": OUTPUT,
    }


async def test_an_id_that_the_backend_chose_is_the_one_to_ask_for() -> None:
    async with api(Script(granted({"renderId": 17}))) as caller:
        assert await submit_render(caller, "s1", DRAFT, render_id="render_1", output=OUTPUT) == "17"


async def test_a_blocked_export_is_not_sent_again() -> None:
    script = Script(refused(402, status=402))
    async with api(script) as caller:
        with pytest.raises(ExportBlockedError):
            await submit_render(caller, "s1", DRAFT, render_id="render_1", output=OUTPUT)
    assert len(script.asked) == 1


async def test_a_submission_without_a_reply_may_have_been_taken() -> None:
    async with api(Script(httpx.ReadError("x"))) as caller:
        with pytest.raises(StreamLostError):
            await submit_render(caller, "s1", DRAFT, render_id="render_1", output=OUTPUT)


@pytest.mark.parametrize(
    "body",
    [
        {"status": "completed", "output": {"url": "https://cdn.test/f.mp4"}, "progress": 1},
        {
            "success": True,
            "data": {"status": "completed", "progress": 100, "outputUrl": "https://cdn.test/f.mp4"},
        },
        {
            "code": 0,
            "data": {"status": "completed", "output": {"url": "https://cdn.test/f.mp4"}, "progress": 1},
        },
        {"code": 0, "status": "COMPLETED", "output": {"url": "https://cdn.test/f.mp4"}, "progress": 1.0},
    ],
)
async def test_each_shape_of_a_status_is_read_after_a_fault(body: object) -> None:
    script = Script(httpx.ReadError("x"), httpx.Response(502), httpx.Response(200, json=body))
    async with api(script) as caller:
        status = await read_render(caller, "render/1")
    assert (status.done, status.url, status.progress) == (True, "https://cdn.test/f.mp4", 1.0)
    assert script.asked[0].url.raw_path == b"/api/render/proxy/lambda/render%2F1"


async def test_a_failed_render_is_an_answer_and_no_error() -> None:
    body = {"status": "failed", "error": "GPU lost"}
    async with api(Script(httpx.Response(200, json=body))) as caller:
        status = await read_render(caller, "render_1")
    assert (status.failed, status.error) == (True, "GPU lost")


async def test_a_status_that_is_none_is_unexpected() -> None:
    async with api(Script(granted([]))) as caller:
        with pytest.raises(UnexpectedReplyError, match="render_1"):
            await read_render(caller, "render_1")


async def test_a_render_that_the_backend_does_not_know_is_named() -> None:
    async with api(Script(refused(404, "Not found", status=404))) as caller:
        with pytest.raises(ApiError, match="There is no render render_9") as caught:
            await read_render(caller, "render_9" + "x" * 500)
    assert caught.value.code == 404 and len(caught.value.message) < 120
    assert "%nemo export" in caught.value.hint


async def test_a_page_that_is_not_found_is_no_missing_render() -> None:
    async with api(Script(httpx.Response(404, html="<html>"))) as caller:
        with pytest.raises(ApiError, match="web page"):
            await read_render(caller, "render_9")
