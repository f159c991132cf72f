"""Tokens, claims and credits as the wire contract has them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.studio.desk import desk_at


async def test_an_anonymous_token_comes_with_an_account_and_a_hundred_credits(tmp_path: Path) -> None:
    async with desk_at(tmp_path) as desk:
        reply = await desk.sign_in("two")
        told = reply.json()["data"]
        assert reply.json()["code"] == 0 and told["token"].startswith("nmv_usr_")
        assert told["user_id"].startswith("anon_") and told["credits"] == 100
        assert told["expires_at"] == "1970-01-19T13:46:40Z"  # a week after the clock's 1,000,000 s


@pytest.mark.parametrize("client_id", ["", " ", "x" * 201])
async def test_a_token_needs_a_client_id(tmp_path: Path, client_id: str) -> None:
    async with desk_at(tmp_path) as desk:
        reply = await desk.sign_in(client_id)
        assert (reply.status_code, reply.json()["code"]) == (400, 400)
        assert "X-Client-Id" in reply.json()["message"]


async def test_where_nothing_is_counted_a_lost_token_is_replaced_and_the_account_stays(
    tmp_path: Path,
) -> None:
    async with desk_at(tmp_path) as desk:
        user_id, session_id = desk.user_id, desk.session_id
        assert (await desk.sign_in()).status_code == 200
        assert desk.user_id == user_id
        assert (await desk.client.get(f"/api/state/nemo_agent/me/{session_id}/latest")).status_code == 200


async def test_where_credits_are_counted_a_second_token_within_a_week_is_refused(tmp_path: Path) -> None:
    async with desk_at(tmp_path, allowance=100) as desk:
        desk.clock.now_s += 3600
        reply = await desk.sign_in()
        assert (reply.status_code, reply.json()["code"]) == (429, 429)
        assert reply.headers["Retry-After"] == str(7 * 86400 - 3600 + 1)
        desk.clock.now_s += 7 * 86400
        assert (await desk.sign_in()).status_code == 200


async def test_a_generation_costs_ten_an_edit_one_and_the_rest_nothing(tmp_path: Path) -> None:
    async with desk_at(tmp_path, allowance=100) as desk:
        for message, left in [("make a", 90), ("edit b", 89), ("undo", 89), ("redo", 89), ("say hello", 89)]:
            await desk.send(message)
            assert await desk.credits() == {"available": left, "frozen": 0, "total": left}


async def test_credits_are_held_while_a_turn_runs(tmp_path: Path) -> None:
    async with desk_at(tmp_path, allowance=100) as desk:
        running = asyncio.create_task(desk.send("wait make a"))
        while not desk.director.seen:
            await asyncio.sleep(0.005)
        assert await desk.credits() == {"available": 90, "frozen": 10, "total": 100}
        desk.director.gate.set()
        await running
        assert await desk.credits() == {"available": 90, "frozen": 0, "total": 90}


async def test_a_turn_that_cannot_be_paid_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    async with desk_at(tmp_path, allowance=10) as desk:
        await desk.send("make a")
        reply = await desk.send("edit b")
        assert (reply.status_code, reply.json()["code"]) == (403, 2001)
        assert (await desk.state())["draft"]["m"]["title"] == "a"
        assert await desk.credits() == {"available": 0, "frozen": 0, "total": 0}
        assert (await desk.send("say hello")).status_code == 200


async def test_unlimited_credits_are_said_to_be_and_never_fall(tmp_path: Path) -> None:
    async with desk_at(tmp_path) as desk:
        for number in range(12):
            await desk.send(f"make {number}")
        assert await desk.credits() == {"available": 100, "frozen": 0, "total": 100, "unlimited": True}


async def test_a_claim_token_is_given_for_ones_own_session_only(tmp_path: Path) -> None:
    async with desk_at(tmp_path) as desk:
        wanted = {"task_id": desk.task_id, "session_id": desk.session_id}
        told = (await desk.client.post("/api/auth/claim-token", json=wanted)).json()["data"]
        assert told["claim_token"].startswith("clm_") and told["expires_in"] == 3600
        for wrong in ({**wanted, "task_id": "task_x"}, {**wanted, "session_id": "x"}):
            reply = await desk.client.post("/api/auth/claim-token", json=wrong)
            assert (reply.status_code, reply.json()["code"]) == (404, 1002)
        await desk.sign_in("two")
        assert (await desk.client.post("/api/auth/claim-token", json=wanted)).json()["code"] == 1002
