from __future__ import annotations

import json

import httpx
import pytest

from nemo_notebook.client import anonymous_account, claim_link, open_session
from nemo_notebook.errors import ApiError, RateLimitedError, UnexpectedReplyError
from tests.client.wire import TOKEN, Clock, Script, api, granted, refused, settings

ACCOUNT = {"token": "nmv_usr_new", "user_id": "anon_7", "credits": 100, "expires_at": "2026-01-01"}


async def test_an_anonymous_account_is_asked_for_by_client_id_and_without_a_token() -> None:
    script = Script(granted(ACCOUNT))
    async with api(script) as caller:
        account = await anonymous_account(caller)
    sent = script.asked[0]
    assert (sent.method, sent.url.path) == ("POST", "/api/auth/anonymous-token")
    assert sent.headers["X-Client-Id"] == settings().client_id
    assert sent.headers["X-Skill-Source"] == "nemo-notebook"
    assert "Authorization" not in sent.headers
    assert (account.token.get_secret_value(), account.user_id, account.credits) == (
        "nmv_usr_new",
        "anon_7",
        100,
    )
    assert "nmv_usr_new" not in repr(account)


async def test_a_client_id_that_is_refused_is_replaced_by_a_new_one() -> None:
    script = Script(refused(400, "X-Client-Id must be a UUID", status=400), granted(ACCOUNT))
    async with api(script, client_id="我 的") as caller:
        await anonymous_account(caller)
    first, second = (request.headers["X-Client-Id"] for request in script.asked)
    assert (first, len(second)) == ("?", 36)


async def test_the_weeks_one_token_being_spent_is_said_so() -> None:
    spent = refused(429, status=429, **{"Retry-After": "432000"})
    async with api(Script(spent)) as caller:
        with pytest.raises(RateLimitedError, match="once a week") as caught:
            await anonymous_account(caller)
    assert "5 days" in caught.value.hint


async def test_a_short_limit_on_tokens_is_waited_for() -> None:
    clock = Clock()
    async with api(Script(refused(429, status=429), granted(ACCOUNT)), clock=clock) as caller:
        assert (await anonymous_account(caller)).user_id == "anon_7"
    assert clock.slept == [30]


@pytest.mark.parametrize("data", [None, {}, {"token": ""}, {"token": "two words"}, {"token": 5}, [1]])
async def test_a_reply_without_a_token_is_unexpected(data: object) -> None:
    async with api(Script(granted(data))) as caller:
        with pytest.raises(UnexpectedReplyError):
            await anonymous_account(caller)


async def test_what_is_odd_beside_a_token_does_not_cost_it() -> None:
    odd = {**ACCOUNT, "credits": "a hundred", "expires_at": {"at": 1}}
    async with api(Script(granted(odd))) as caller:
        account = await anonymous_account(caller)
    assert (account.credits, account.expires_at) == (None, None)


async def test_a_numeric_user_id_is_read_too() -> None:
    async with api(Script(granted({**ACCOUNT, "user_id": 7, "credits": None}))) as caller:
        assert (await anonymous_account(caller)).user_id == "7"


async def test_a_session_is_opened_in_a_language() -> None:
    script = Script(granted({"task_id": "t1", "session_id": "s1", "user_id": "anon_9"}))
    async with api(script) as caller:
        ids = await open_session(caller, "zh")
        assert caller.user_id == "anon_9"
    assert script.asked[0].url.path == "/api/tasks/me/with-session/nemo_agent"
    assert json.loads(script.asked[0].content) == {"task_name": "project", "language": "zh"}
    assert (ids.session_id, ids.task_id) == ("s1", "t1")


@pytest.mark.parametrize("fault", [httpx.ReadError("x"), httpx.Response(502)])
async def test_what_costs_nothing_is_asked_again_after_a_fault(fault: httpx.Response | Exception) -> None:
    async with api(Script(fault, granted({"session_id": "s1"}))) as caller:
        assert (await open_session(caller, "en")).session_id == "s1"
    async with api(Script(fault, granted({"claim_token": "clm_a"}))) as caller:
        assert (await claim_link(caller, "t1", "s1")).endswith("ct=clm_a")
    async with api(Script(fault, granted(ACCOUNT))) as caller:
        assert (await anonymous_account(caller)).user_id == "anon_7"


@pytest.mark.parametrize(
    "data", [{"sessionId": "s1", "taskId": 5}, {"session_id": "s1", "task_id": "5", "user_id": None}]
)
async def test_the_names_of_a_sessions_ids_may_vary(data: object) -> None:
    async with api(Script(granted(data))) as caller:
        ids = await open_session(caller, "en")
    assert (ids.session_id, ids.task_id, ids.user_id) == ("s1", "5", "")


@pytest.mark.parametrize("data", [None, {}, {"session_id": ""}, "s1"])
async def test_a_session_without_an_id_is_unexpected(data: object) -> None:
    async with api(Script(granted(data))) as caller:
        with pytest.raises(UnexpectedReplyError, match="session"):
            await open_session(caller, "en")


async def test_a_session_refused_for_lack_of_credits_says_where_to_register() -> None:
    script = Script(granted(ACCOUNT), refused(2001))
    async with api(script, token=None) as caller:
        with pytest.raises(ApiError) as caught:
            await open_session(caller, "en")
    assert caught.value.hint.endswith("https://nemovideo.com/register?bind=anon_7")


async def test_a_link_for_people_holds_a_claim_token() -> None:
    script = Script(granted({"claim_token": "clm_a/b", "expires_in": 600}))
    async with api(script) as caller:
        link = await claim_link(caller, "t1", "s1")
    assert link == "https://nemovideo.com/workspace/claim?ct=clm_a%2Fb"
    assert json.loads(script.asked[0].content) == {"task_id": "t1", "session_id": "s1"}


@pytest.mark.parametrize("claim", [TOKEN, "nmv_usr_other", "", None])
async def test_an_access_token_never_goes_into_a_link(claim: str | None) -> None:
    async with api(Script(granted({"claim_token": claim}))) as caller:
        with pytest.raises(UnexpectedReplyError) as caught:
            await claim_link(caller, "t1", "s1")
    assert "nmv_usr" not in str(caught.value)


async def test_a_call_on_the_wrong_address_says_a_web_page_answered() -> None:
    async with api(lambda _: httpx.Response(200, html="<html>shop</html>")) as caller:
        with pytest.raises(UnexpectedReplyError, match="web page"):
            await anonymous_account(caller)
