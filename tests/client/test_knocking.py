from __future__ import annotations

import asyncio

import httpx
import pytest

from nemo_notebook.client import knock
from nemo_notebook.errors import ApiError, ConnectionFailedError, NemoError, UnexpectedReplyError
from tests.client.wire import Script, granted, refused, settings


async def _knock(script: Script) -> httpx.Request:
    await knock(settings(), transport=httpx.MockTransport(script))
    return script.asked[0]


@pytest.mark.parametrize(
    "reply",
    [
        granted({"available": 1}),
        refused(1001, status=401),
        httpx.Response(402, json={"detail": "no"}),
        httpx.Response(429),
        httpx.Response(404, json={"detail": "Not Found"}),
    ],
)
async def test_a_backend_that_answers_or_refuses_is_there_and_learns_no_token(reply: httpx.Response) -> None:
    asked = await _knock(Script(reply))
    assert asked.method == "GET" and "Authorization" not in asked.headers


@pytest.mark.parametrize(
    ("reply", "error", "said"),
    [
        (httpx.ConnectError("x"), ConnectionFailedError, "Nothing answers at https://backend.test"),
        (httpx.ReadTimeout("x"), ConnectionFailedError, "did not answer in time"),
        (httpx.Response(200, html="<html>"), UnexpectedReplyError, "web page"),
        (httpx.Response(404, html="<html>"), ApiError, "web page"),
        (httpx.Response(503, html="<html>"), ApiError, "HTTP 503"),
        (httpx.Response(200, text="hello"), UnexpectedReplyError, "not JSON"),
    ],
)
async def test_what_is_no_backend_or_is_out_of_order_is_told(
    reply: httpx.Response | Exception, error: type[NemoError], said: str
) -> None:
    with pytest.raises(error, match=said) as caught:
        await _knock(Script(reply))
    assert "doctor" not in caught.value.hint


async def test_a_door_that_stays_shut_is_left_in_time() -> None:
    async def never(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    with pytest.raises(ConnectionFailedError, match="did not answer in time"):
        await knock(settings(), transport=httpx.MockTransport(never), limit_s=0)
