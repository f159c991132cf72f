from __future__ import annotations

import json

import httpx
import pytest

from nemo_notebook.client import Api, read_render, submit_render
from nemo_notebook.errors import (
    ApiError,
    ConnectionFailedError,
    ExportBlockedError,
    StreamLostError,
    UnexpectedReplyError,
)
from tests.client.wire import Clock, Script, api, granted, refused

DRAFT = {"t": [{"tt": 0, "sg": [{"d": 1000.0}], "x-new": None}], "zz": {"kept": [1]}}
OUTPUT = {"format": "mp4", "quality": "high"}
UNKNOWN = refused(404, "Not found", status=404)


async def _submit(caller: Api) -> None:
    await submit_render(caller, "s1", DRAFT, render_id="render_1", output=OUTPUT)


async def test_a_draft_goes_back_exactly_as_it_came() -> None:
    script = Script(granted({"accepted": True}))
    async with api(script) as caller:
        await _submit(caller)
    sent = script.asked[0]
    assert (sent.method, sent.url.path) == ("POST", "/api/render/proxy/lambda")
    assert json.loads(sent.content) == {
        "id": "render_1",
        "sessionId": "s1",
        "draft": DRAFT,
        "output": OUTPUT,
    }


async def test_a_blocked_export_is_not_sent_again() -> None:
    script = Script(refused(402, status=402))
    async with api(script) as caller:
        with pytest.raises(ExportBlockedError):
            await _submit(caller)
    assert len(script.asked) == 1


LOST = (
    httpx.ReadError("x"),
    httpx.ReadTimeout("x"),
    httpx.Response(502),
    httpx.Response(504, html="<html>"),
    httpx.Response(200, html="<html>"),
    httpx.Response(204),
)


@pytest.mark.parametrize("lost", LOST)
async def test_a_submission_whose_reply_was_lost_is_looked_up_before_another(
    lost: httpx.Response | Exception,
) -> None:
    script = Script(lost, httpx.Response(200, json={"status": "pending"}))
    async with api(script) as caller:
        await _submit(caller)
    assert [request.method for request in script.asked] == ["POST", "GET"]
    assert script.asked[1].url.path == "/api/render/proxy/lambda/render_1"


@pytest.mark.parametrize("lost", LOST)
async def test_one_that_never_arrived_is_submitted_again_under_the_same_id(
    lost: httpx.Response | Exception,
) -> None:
    script = Script(lost, UNKNOWN, granted())
    async with api(script) as caller:
        await _submit(caller)
    assert [request.method for request in script.asked] == ["POST", "GET", "POST"]
    assert script.asked[0].content == script.asked[2].content


async def test_a_submission_that_came_twice_is_the_one_there_is() -> None:
    conflict = refused(409, "exists already", status=409)
    script = Script(LOST[0], UNKNOWN, conflict, httpx.Response(200, json={"status": "processing"}))
    async with api(script) as caller:
        await _submit(caller)


async def test_nobody_telling_whether_it_arrived_is_said_and_nothing_is_sent_again() -> None:
    script = Script(httpx.ReadError("x"), *[httpx.ConnectError("x")] * 4)
    async with api(script) as caller:
        with pytest.raises(StreamLostError, match="may have been taken") as caught:
            await _submit(caller)
    assert "%nemo resume render_1" in caught.value.hint
    assert [request.method for request in script.asked] == ["POST"] + ["GET"] * 4


async def test_a_submission_that_reached_nobody_is_tried_again_and_not_looked_up() -> None:
    clock = Clock()
    refusals = [httpx.ConnectError("x")] * 4
    async with api(Script(*refusals[:2], granted()), clock=clock) as caller:
        await _submit(caller)
    assert clock.slept == [0.5, 1]
    async with api(Script(*refusals)) as caller:
        with pytest.raises(ConnectionFailedError):
            await _submit(caller)


async def test_a_submission_that_is_lost_each_time_is_given_up() -> None:
    replies: list[httpx.Response | Exception] = [httpx.ReadError("x"), UNKNOWN]
    script = Script(*replies * 4)
    async with api(script) as caller:
        with pytest.raises(StreamLostError):
            await _submit(caller)
    assert script.replies == []


@pytest.mark.parametrize("code", [1002, 2001, 400, 429])
async def test_a_refused_submission_is_not_sent_again(code: int) -> None:
    script = Script(refused(code, "no", status=200, **{"Retry-After": "999"}))
    async with api(script) as caller:
        with pytest.raises(ApiError) as caught:
            await _submit(caller)
    assert (caught.value.code, len(script.asked)) == (code, 1)


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


@pytest.mark.parametrize(
    "body",
    [
        {"status": "failed", "error": "GPU lost"},
        {"status": "failed", "error": {"message": "GPU lost"}},
        {"success": False, "error": "GPU lost"},
        {"success": False, "error": "GPU lost", "data": None},
        {"success": False, "error": {"message": "GPU lost"}, "data": {"progress": 40}},
        {"success": True, "data": {"status": "failed", "error": "GPU lost"}},
        {"code": 0, "data": {"status": "FAILED", "errorMessage": "GPU lost"}},
        {"code": 5003, "message": "GPU lost", "data": {"status": "failed"}},
        {"error": "GPU lost"},
    ],
)
async def test_a_failed_render_is_an_answer_and_no_error(body: object) -> None:
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
