"""Calls of a scripted OpenAI-compatible server: what it answers, and each way in which it does not."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import socket
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from nemo_notebook.studio.carrying import to_header
from nemo_notebook.studio.director.model import ModelFault, Turn
from nemo_notebook.studio.model_calls import ModelCaller
from nemo_notebook.studio.model_setting import HEADER, ModelSetting
from nemo_notebook.studio.process import _direct
from tests.studio.desk import desk_at, events_of, texts_of

_KEY = "sk-test-0123456789abcdef"
_URL = "http://model.test/v1"
_TURNS = (Turn("system", "Plan."), Turn("user", "日落"))
Handler = Callable[[httpx.Request], Coroutine[None, None, httpx.Response]]


def _completion(words: str) -> dict[str, Any]:
    return {"choices": [{"index": 0, "message": {"role": "assistant", "content": words}}]}


async def _ask(handler: Handler, *, name: str = "tiny", limit_s: float = 5) -> str:
    setting = ModelSetting(url=_URL, name=name, key=SecretStr(_KEY))
    loop = asyncio.get_running_loop()
    caller = ModelCaller(setting, loop, limit_s=limit_s, transport=httpx.MockTransport(handler))
    return await asyncio.to_thread(caller, _TURNS)


def _always(reply: httpx.Response) -> Handler:
    async def handle(_: httpx.Request) -> httpx.Response:
        return reply

    return handle


async def test_a_question_goes_out_as_a_chat_and_its_answer_comes_back() -> None:
    seen: list[httpx.Request] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=_completion("a plan"))

    assert await _ask(handle) == "a plan"
    body = json.loads(seen[0].content)
    assert (str(seen[0].url), seen[0].headers["Authorization"]) == (
        f"{_URL}/chat/completions",
        f"Bearer {_KEY}",
    )
    assert (body["model"], body["temperature"], body["stream"]) == ("tiny", 0, False)
    assert body["messages"] == [
        {"role": "system", "content": "Plan."},
        {"role": "user", "content": "日落"},
    ]


async def test_without_a_name_the_first_model_of_the_list_is_asked() -> None:
    async def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"data": [{"id": "llama3:8b"}, {"id": "other"}]})
        return httpx.Response(200, json=_completion(json.loads(request.content)["model"]))

    assert await _ask(handle, name="") == "llama3:8b"


_FAULTS: list[tuple[str, httpx.Response]] = [
    ("refused", httpx.Response(401, json={"error": {"message": f"Incorrect API key provided: {_KEY}"}})),
    ("refused", httpx.Response(403, text="no")),
    ("fault", httpx.Response(404, json={"error": "model not found"})),
    ("fault", httpx.Response(429, text="slow down")),
    ("fault", httpx.Response(500, text="<html>")),
    ("fault", httpx.Response(302, headers={"Location": "http://elsewhere.test/"})),
    ("fault", httpx.Response(200, text="<html>")),
    ("fault", httpx.Response(200, json=[])),
    ("fault", httpx.Response(200, json={"choices": []})),
    ("fault", httpx.Response(200, json={"choices": [{"message": {"content": None}}]})),
    ("fault", httpx.Response(200, content=b"[" * 200_000)),
    ("huge", httpx.Response(200, json=_completion("x" * 1_100_000))),
]


@pytest.mark.parametrize(
    ("reason", "reply"), _FAULTS, ids=[f"{why} {one.status_code}" for why, one in _FAULTS]
)
async def test_what_is_no_answer_is_told_apart_and_repeats_nothing(
    reason: str, reply: httpx.Response, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), pytest.raises(ModelFault) as failed:
        await _ask(_always(reply))
    assert failed.value.reason == reason
    assert _KEY not in caplog.text and _KEY not in repr(failed.value)


async def test_a_list_without_models_is_no_answer() -> None:
    with pytest.raises(ModelFault, match="fault"):
        await _ask(_always(httpx.Response(200, json={"data": []})), name="")


async def test_a_model_that_takes_too_long_is_given_up_however_it_drips() -> None:
    async def drip() -> AsyncIterator[bytes]:
        while True:
            await asyncio.sleep(0.01)
            yield b" "

    async def silent(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    for handler in (silent, _always(httpx.Response(200, content=drip()))):
        with pytest.raises(ModelFault, match="slow"):
            await _ask(handler, limit_s=0.05)


async def test_the_time_is_for_all_questions_of_a_message_together() -> None:
    loop = asyncio.get_running_loop()
    transport = httpx.MockTransport(_always(httpx.Response(200, json=_completion("late"))))
    caller = ModelCaller(ModelSetting(url=_URL, name="a"), loop, limit_s=-1, transport=transport)
    with pytest.raises(ModelFault, match="slow"):
        await asyncio.to_thread(caller, _TURNS)


async def test_where_nobody_listens_the_model_is_gone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    caller = ModelCaller(
        ModelSetting(url=f"http://127.0.0.1:{port}/v1", name="a"), asyncio.get_running_loop()
    )
    with pytest.raises(ModelFault, match="gone"):
        await asyncio.to_thread(caller, _TURNS)


def _calls(stream: str) -> list[dict[str, Any]]:
    parts = [part for one in events_of(stream) for part in one.get("content", {}).get("parts", [])]
    return [part["functionCall"] for part in parts if "functionCall" in part]


@contextlib.asynccontextmanager
async def _server(*answers: str) -> AsyncIterator[tuple[str, list[bytes]]]:
    """An OpenAI-compatible server on a real socket that answers in turn and keeps what it was asked."""
    left, asked = list(answers), []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(one[15:]) for one in head.lower().split(b"\r\n") if one.startswith(b"content-length:")
        )
        asked.append(head + await reader.readexactly(length))
        body = json.dumps(_completion(left.pop(0))).encode()
        writer.write(
            b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
        )
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", asked


async def test_a_message_that_names_a_model_is_planned_by_it_and_one_that_does_not_stays_here(
    tmp_path: Path,
) -> None:
    plan = {"operations": [{"operation": "SetTone", "tone": "dark"}]}
    async with _server(json.dumps(plan)) as (url, asked), desk_at(tmp_path, direct=_direct) as desk:
        await desk.send("A 10 second video of a forest in the morning")
        assert not asked
        setting = ModelSetting(url=url, name="tiny", key=SecretStr(_KEY))
        desk.client.headers[HEADER] = to_header(setting).get_secret_value()
        stream = (await desk.send("give it a noir feeling")).text
        calls = _calls(stream)
        assert [(one["name"], one["args"]["operation"], one["args"]["tone"]) for one in calls] == [
            ("edit_timeline", "SetTone", "dark")
        ]
        assert texts_of(stream, partial=False)[0].startswith("Tone: neutral → dark")
        assert (await desk.state())["draft"]["m"]["tone"] == "dark"
    assert len(asked) == 1 and b"noir" in asked[0] and _KEY.encode() in asked[0]
    left = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert _KEY.encode() not in left


async def test_a_dead_model_costs_a_sentence_and_nothing_else(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    async with desk_at(tmp_path, direct=_direct) as desk:
        setting = ModelSetting(url=f"http://127.0.0.1:{port}/v1", name="tiny")
        desk.client.headers[HEADER] = to_header(setting).get_secret_value()
        stream = (await desk.send("A 10 second video of a forest in the morning")).text
        words = texts_of(stream, partial=False)[0]
        assert words.startswith("The language model could not be reached; planned by the rules. Made: 10 s")
        assert (await desk.state())["draft"]["d"] == 10_000
