"""Google's own ADK server as a peer: what our client hears of it, and what it does when our client goes."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.client import send_message
from nemo_notebook.conversation.listening import listen
from nemo_notebook.errors import ApiError, ConnectionFailedError, SessionNotFoundError, StreamLostError
from nemo_notebook.models.events import Piece, Text, ToolEnded, ToolStarted
from nemo_notebook.models.progress import Phase, Progress, Words
from tests.adk.peer import Visit, adk_server, visiting
from tests.adk.texts import BOOM, MEBIBYTE, UNICODE
from tests.client.hearing import Turn, turn

CITY = "A city at night."
SCENES = {
    "stream": Turn(CITY),
    "whole": Turn(CITY),
    "nothing": Turn(),
    "edit": Turn(state=["draft", "old"]),
    "thoughts": Turn("Here it is."),
    "tools": Turn(
        "I make it.\n\nDone.", ["generate_video", "edit_timeline"], ["generate_video", "edit_timeline"]
    ),
    "twins": Turn("one and two\n\neins und zwei"),
    "boom first": Turn(failed=[("RuntimeError", BOOM)]),
    "boom later": Turn(CITY, failed=[("RuntimeError", BOOM)]),
    "error event": Turn("A city.", failed=[("MAX_TOKENS", "Ran out of tokens.")]),
    "error twice": Turn(failed=[("ValueError", "tool exploded")]),
    "noise": Turn(CITY),
    "unicode": Turn(UNICODE),
    "mebibyte": Turn(MEBIBYTE),
}


@pytest.mark.parametrize("scene", SCENES)
async def test_a_scene_is_heard_as_it_was_played(visit: Visit, scene: str) -> None:
    assert turn(await visit.hear(scene)) == SCENES[scene]


@pytest.mark.parametrize("scene", ["stream", "whole", "thoughts", "tools", "unicode", "mebibyte", "noise"])
async def test_no_word_of_a_scene_is_taken_back(visit: Visit, scene: str) -> None:
    heard = await visit.hear(scene)
    pieces = "".join(one.words for one in heard if isinstance(one, Piece))
    assert [one for one in heard if isinstance(one, Text)] == [Text(SCENES[scene].text, final=True)]
    assert SCENES[scene].text.rstrip() == pieces


async def test_a_tool_keeps_its_arguments_and_its_result(visit: Visit) -> None:
    heard = await visit.hear("tools")
    assert ToolStarted("generate_video", {"prompt": "a city", "seconds": 5}, "call-generate_video") in heard
    assert ToolEnded("edit_timeline", {"ok": True}, "call-edit_timeline") in heard


async def test_words_are_heard_while_the_agent_pauses(visit: Visit) -> None:
    async with aclosing(send_message(visit.api, visit.session_id, "pause")) as stream:
        assert await anext(stream) == Piece("A city")
        await visit.mark("go on")
        assert [one async for one in stream][-1] == Text(CITY, final=True)


async def test_one_session_plays_several_turns(visit: Visit) -> None:
    for scene in ("stream", "boom later", "nothing", "whole"):
        assert turn(await visit.hear(scene)) == SCENES[scene]


async def test_a_session_that_the_server_does_not_know_is_named_so(visit: Visit) -> None:
    with pytest.raises(SessionNotFoundError) as caught:
        await anext(send_message(visit.api, "zzz", "stream"))
    assert caught.value.status == 404


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"app_name": "nope"}, 404),
        ({"app_name": None}, 400),
        ({"session_id": None}, 422),
        ({"new_message": {"parts": [{"text": "whole", "novel": 1}]}}, 422),
        ({"new_message": "whole"}, 422),
    ],
)
async def test_a_request_that_the_server_refuses_is_an_error_with_its_status(
    visit: Visit, change: dict[str, Any], status: int
) -> None:
    body = {"app_name": "nemo_agent", "user_id": "me", "session_id": visit.session_id}
    message = {"new_message": {"parts": [{"text": "whole"}]}}
    with pytest.raises(ApiError) as caught:
        await visit.api.call("POST", "/run_sse", json={**body, **message, **change})
    assert (type(caught.value), caught.value.status) == (ApiError, status)


async def test_closing_the_connection_cancels_the_run_and_keeps_what_was_said(visit: Visit) -> None:
    async with aclosing(send_message(visit.api, visit.session_id, "endless")) as stream:
        assert await anext(stream) == Piece("I begin.")
        await visit.reached("begun")
    await visit.reached("cancelled")
    assert "I begin." in str((await visit.session())["events"])
    assert turn(await visit.hear("whole")) == SCENES["whole"]


async def test_cancelling_the_listener_cancels_the_run(visit: Visit) -> None:
    task = asyncio.create_task(visit.hear("endless"))
    await visit.reached("begun")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await visit.reached("cancelled")


async def test_a_server_killed_in_mid_stream_is_a_lost_stream_and_then_no_server(tmp_path: Path) -> None:
    with adk_server(tmp_path) as server:
        async with visiting(server.url) as visit:
            async with aclosing(send_message(visit.api, visit.session_id, "endless")) as stream:
                assert await anext(stream) == Piece("I begin.")
                server.process.kill()
                server.process.wait()
                with pytest.raises(StreamLostError):
                    await anext(stream)
            with pytest.raises(ConnectionFailedError):
                await visit.hear("whole")


async def test_the_tools_of_a_scene_are_its_phases(visit: Visit) -> None:
    told: list[Progress] = []
    stream = send_message(visit.api, visit.session_id, "tools")
    waits = visit.api.settings.waits
    answer = await listen(stream, told.append, waits=waits, clock=time.monotonic, language="en")
    assert (answer.text, answer.failed, answer.broke) == ("I make it.\n\nDone.", None, None)
    phases = [one.name for one in told if isinstance(one, Phase)]
    assert phases == ["generating video", "thinking", "editing", "thinking"]
    assert told[-1] == Words("I make it.\n\nDone.", final=True)
