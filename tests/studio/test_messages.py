"""The message stream: events of the right shape, at the right time, whatever becomes of who listens."""

from __future__ import annotations

import asyncio
import json
import socket
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.studio.activity import Activity
from nemo_notebook.studio.app import make_app
from nemo_notebook.studio.context import Pace
from nemo_notebook.studio.events import Events
from nemo_notebook.studio.orders import NO_ROOM
from nemo_notebook.studio.store import Sessions
from nemo_notebook.studio.turns import Outcome
from tests.studio.desk import SECRET, Clock, Desk, desk_at, events_of, studio_at, texts_of
from tests.studio.scripted import Plan, draft_of


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk_at(tmp_path) as desk:
        yield desk


@asynccontextmanager
async def _desk_over_a_socket(folder: Path, **options: Any) -> AsyncIterator[Desk]:
    """A real server on a real socket: only there is a stream seen while it runs."""
    clock = Clock()
    async with studio_at(folder, clock=clock, **options) as (studio, director):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            app = make_app(studio, secret=SECRET, port=port, activity=Activity(clock))
            server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", ws="none"))
            serving = asyncio.create_task(server.serve(sockets=[listener]))
            headers = {"X-Studio-Secret": SECRET}
            url = f"http://127.0.0.1:{port}"
            async with httpx.AsyncClient(base_url=url, headers=headers, trust_env=False) as client:
                desk = Desk(studio, client, director, clock)
                await desk.sign_in()
                await desk.open_session()
                yield desk
            director.gate.set()
            server.should_exit = True
            await serving


async def test_a_turn_streams_tool_calls_the_state_and_the_words_in_pieces_and_whole(desk: Desk) -> None:
    reply = await desk.send("make Corner Coffee")
    assert reply.headers["content-type"] == "text/event-stream; charset=utf-8"
    events = events_of(reply.text)
    call, answer, changed = events[:3]
    assert call["content"]["parts"][0]["functionCall"]["name"] == "generate_video"
    response = answer["content"]["parts"][0]["functionResponse"]
    assert response["id"] == call["content"]["parts"][0]["functionCall"]["id"]
    assert (answer["content"]["role"], response["response"]) == ("user", {"status": "success"})
    assert changed["actions"]["stateDelta"] == {"draft": draft_of("Corner Coffee")}
    whole = texts_of(reply.text, partial=False)
    assert whole == ["A film of one second, composed here."]
    pieces = texts_of(reply.text, partial=True)
    assert len(pieces) > 1 and "".join(pieces) == whole[0]
    assert {event["author"] for event in events} == {"nemo_agent"}
    assert len({event["invocationId"] for event in events}) == 1
    assert all(event["timestamp"] == desk.clock.now_s and event["id"] for event in events)


@given(st.text())
def test_words_of_any_kind_are_the_same_in_pieces_as_whole(words: str) -> None:
    frames = Events("e-1", lambda: 0.0, lambda: "id").of(Outcome(Plan("answer", None, words), None))
    stream = b"".join(frames).decode("ascii")
    assert "".join(texts_of(stream, partial=False)) == words
    assert "".join(texts_of(stream, partial=True)) in ("", words)


async def test_a_chinese_answer_comes_in_pieces_too(desk: Desk) -> None:
    reply = await desk.send("say 我做了一部二十秒的竖屏短片,配有温暖的色调和轻柔的音乐。")
    assert len(texts_of(reply.text, partial=True)) >= 2


async def test_the_state_shows_draft_canvas_and_what_was_made(desk: Desk) -> None:
    assert await desk.state() == {
        "draft": None,
        "video_infos": [],
        "generated_media": [],
        "canvas_config": None,
    }
    await desk.send("make Corner Coffee")
    state = await desk.state()
    assert state["draft"] == draft_of("Corner Coffee")
    assert state["canvas_config"] == {"width": 96, "height": 54, "fps": 30}
    assert state["generated_media"] == [{"id": "v1", "name": "Corner Coffee", "type": "scene"}]


async def test_undo_and_redo_show_the_draft_before_and_after(desk: Desk) -> None:
    for message, title in [("make a", "a"), ("edit b", "b"), ("edit c", "c"), ("undo", "b"), ("undo", "a")]:
        await desk.send(message)
        assert (await desk.state())["draft"]["m"]["title"] == title
    assert events_of((await desk.send("redo")).text)[0]["actions"]["stateDelta"]["draft"] == draft_of("b")
    await desk.send("edit d")
    known = desk.director.seen[-1]
    assert (known["past"], known["future"]) == ((draft_of("a"),), (draft_of("c"),))
    await desk.send("say hi")
    assert desk.director.seen[-1]["future"] == ()


async def test_an_answer_leaves_the_draft_alone_and_says_nothing_of_the_state(desk: Desk) -> None:
    await desk.send("make a")
    assert "draft" not in (await desk.send("say hello there, you")).text
    assert (await desk.state())["draft"] == draft_of("a")


async def test_a_director_that_fails_ends_the_turn_with_an_error_and_gives_the_credits_back(
    tmp_path: Path,
) -> None:
    async with desk_at(tmp_path, allowance=100) as desk:
        reply = await desk.send("boom")
        assert reply.status_code == 200
        (event,) = events_of(reply.text)
        assert event["errorCode"] == "INTERNAL" and "secret detail" not in reply.text
        assert await desk.credits() == {"available": 100, "frozen": 0, "total": 100}
        assert "A film" in (await desk.send("make a")).text


async def test_a_turn_that_cannot_be_saved_on_a_full_disk_says_so_and_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    async with desk_at(tmp_path, allowance=100) as desk:
        with monkeypatch.context() as broken:
            broken.setattr(Sessions, "touch", full)
            reply = await desk.send("make a")
        assert (reply.status_code, reply.json()["message"]) == (507, NO_ROOM)
        assert (await desk.state())["draft"] is None and (await desk.credits())["available"] == 100
        assert (await desk.send("make a")).status_code == 200


async def test_a_refusal_that_comes_late_is_an_event(tmp_path: Path) -> None:
    async with desk_at(tmp_path, allowance=3, pace=Pace(prompt_s=0.01, heartbeat_s=0.01)) as desk:
        running = asyncio.create_task(desk.send("wait make a"))
        await asyncio.sleep(0.05)
        desk.director.gate.set()
        (event,) = [event for event in events_of((await running).text) if event]
        assert event["errorCode"] == "2001" and "10 credits" in event["errorMessage"]


async def test_a_second_message_is_refused_while_the_first_is_at_work_and_costs_nothing(
    tmp_path: Path,
) -> None:
    async with desk_at(tmp_path, allowance=100, pace=Pace(prompt_s=0.01)) as desk:
        running = asyncio.create_task(desk.send("wait make a"))
        while not desk.director.seen:
            await asyncio.sleep(0.005)
        second = await desk.send("make b")
        assert (second.status_code, second.json()["code"]) == (409, 409)
        desk.director.gate.set()
        await running
        assert (await desk.state())["draft"] == draft_of("a")
        assert (await desk.credits())["available"] == 90


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"new_message": {"parts": [{"text": "hi"}], "bogus": 1}}, ["body", "new_message", "bogus"]),
        ({"new_message": {"parts": [{"type": "text"}]}}, ["body", "new_message", "parts", 0, "type"]),
        ({"new_message": {"parts": []}}, ["body", "new_message", "parts"]),
        ({"new_message": None}, ["body", "new_message"]),
        ({"session_id": 7}, ["body", "session_id"]),
    ],
)
async def test_a_message_of_the_wrong_form_is_refused_as_adk_does(
    desk: Desk, change: dict[str, Any], where: list[object]
) -> None:
    reply = await desk.client.post("/run_sse", json={**desk.message("hi"), **change})
    assert reply.status_code == 422
    assert reply.json()["detail"][0]["loc"] == where


async def test_camel_case_and_unknown_keys_beside_the_message_are_taken(desk: Desk) -> None:
    body = {"appName": "nemo_agent", "userId": "me", "sessionId": desk.session_id, "streaming": True}
    said = {"role": "user", "parts": [{"text": "say one"}, {"text": "two"}]}
    reply = await desk.client.post("/run_sse", json={**body, "newMessage": said})
    assert reply.status_code == 200 and desk.director.seen[-1]["message"] == "say one\ntwo"


@pytest.mark.parametrize(("session", "user"), [("zzz", "me"), (None, "somebody")])
async def test_a_session_that_is_not_there_is_1002_with_adks_detail(
    desk: Desk, session: str | None, user: str
) -> None:
    wanted = session or desk.session_id
    reply = await desk.client.post(
        "/run_sse", json={**desk.message("hi"), "session_id": wanted, "user_id": user}
    )
    told = reply.json()
    assert (reply.status_code, told["code"]) == (404, 1002)
    assert told["detail"] == f"Session not found: {wanted}"


@pytest.mark.parametrize("text", ["", "🎬", "\ud800 lone", "\u2028\u0085\r\n", "x" * 100_000])
async def test_any_text_is_answered(desk: Desk, text: str) -> None:
    body = json.dumps(desk.message(text)).encode()
    reply = await desk.client.post("/run_sse", content=body)
    assert texts_of(reply.text, partial=False) == ["What film do you want?"]


async def test_headers_come_at_once_and_heartbeats_while_the_director_works(tmp_path: Path) -> None:
    pace = Pace(prompt_s=0.01, heartbeat_s=0.01)
    async with _desk_over_a_socket(tmp_path, pace=pace) as desk:
        async with desk.client.stream("POST", "/run_sse", json=desk.message("wait make a")) as reply:
            lines = reply.aiter_lines()
            heard = [await anext(lines) for _ in range(6)]
            assert heard == ["event: heartbeat", "data: {}", ""] * 2
            assert (await desk.client.get("/health")).status_code == 200
            desk.director.gate.set()
            rest = "\n".join([line async for line in lines])
        assert texts_of(rest, partial=False) == ["A film of one second, composed here."]


async def test_a_turn_whose_listener_goes_away_is_saved_all_the_same(tmp_path: Path) -> None:
    pace = Pace(prompt_s=0.01, heartbeat_s=0.01)
    async with _desk_over_a_socket(tmp_path, pace=pace) as desk:
        async with desk.client.stream("POST", "/run_sse", json=desk.message("wait make a")) as reply:
            await anext(reply.aiter_lines())
        desk.director.gate.set()
        async with asyncio.timeout(10):
            while (await desk.state())["draft"] is None:
                await asyncio.sleep(0.01)
        assert (await desk.send("edit b")).status_code == 200
