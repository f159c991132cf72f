from __future__ import annotations

import json

import httpx
import pytest

from nemo_notebook.client import read_credits, read_state
from nemo_notebook.errors import SessionNotFoundError, UnexpectedReplyError
from tests.client.wire import Script, api, granted, refused


async def test_a_state_is_read_by_session_and_again_after_a_fault() -> None:
    draft = {"t": [{"tt": 0, "sg": [{"d": 1000}]}]}
    script = Script(
        httpx.Response(503), granted({"state": {"draft": draft, "video_infos": None}, "user_id": "anon_3"})
    )
    async with api(script) as caller:
        state = await read_state(caller, "s/1")
        assert caller.user_id == "anon_3"
    assert script.asked[1].url.raw_path == b"/api/state/nemo_agent/me/s%2F1/latest"
    assert state.draft is not None
    assert (state.draft.to_wire(), state.video_infos) == (draft, [])


@pytest.mark.parametrize("data", [None, {}, {"state": None}, {"state": {"draft": None}}])
async def test_a_state_without_a_draft_has_none(data: object) -> None:
    async with api(Script(granted(data))) as caller:
        assert (await read_state(caller, "s1")).draft is None


async def test_a_lost_session_says_so() -> None:
    async with api(Script(refused(1002))) as caller:
        with pytest.raises(SessionNotFoundError):
            await read_state(caller, "s1")


async def test_the_balance_is_read_where_parts_are_missing() -> None:
    script = Script(granted({"available": "88.5", "frozen": None, "total": 100}))
    async with api(script) as caller:
        credits = await read_credits(caller)
    assert script.asked[0].url.path == "/api/credits/balance/simple"
    assert (credits.available, credits.frozen, credits.total) == (88.5, 0, 100)


@pytest.mark.parametrize("data", [{"available": "lots"}, {}, None, 88, {"available": float("nan")}])
async def test_a_balance_that_is_none_is_unexpected(data: object) -> None:
    async with api(Script(httpx.Response(200, text=json.dumps({"code": 0, "data": data})))) as caller:
        with pytest.raises(UnexpectedReplyError, match="no balance that can be read"):
            await read_credits(caller)
