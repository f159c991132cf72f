from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from nemo_notebook.accounts import keep_token, kept_token, kept_user_id
from nemo_notebook.client import Api
from nemo_notebook.config import VERSION
from nemo_notebook.errors import (
    ApiError,
    ConfigError,
    ConnectionFailedError,
    NemoError,
    RateLimitedError,
    StreamLostError,
    TokenExpiredError,
    UnexpectedReplyError,
)
from nemo_notebook.profiles import find_profile
from tests.client.wire import TOKEN, URL, Clock, Script, api, granted, refused, settings

PATH = "/api/thing"
ANONYMOUS = "/api/auth/anonymous-token"


def _account(token: str) -> httpx.Response:
    return granted({"token": token, "user_id": "anon_7", "credits": 100, "expires_at": "2026-01-01"})


class _Backend:
    """Knows one good anonymous token at a time and hands out a new one when asked."""

    def __init__(self, good: str) -> None:
        self.good = good
        self.handed_out = 0
        self.client_ids: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == ANONYMOUS:
            self.handed_out += 1
            self.client_ids.append(request.headers["X-Client-Id"])
            assert "Authorization" not in request.headers
            self.good = f"nmv_usr_{self.handed_out}"
            return _account(self.good)
        if request.headers.get("Authorization") != f"Bearer {self.good}":
            return refused(1001, "expired", status=401)
        return granted("ok")


async def _call(script: Script, *, repeat: bool = False, clock: Clock | None = None, **changes: Any) -> Any:
    async with api(script, clock=clock, **changes) as caller:
        return await caller.call("GET", PATH, repeat=repeat)


async def test_every_request_says_who_asks() -> None:
    script = Script(granted())
    await _call(script, extra_headers={"X-Studio-Secret": SecretStr("s3cret")})
    headers = script.asked[0].headers
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert headers["X-Skill-Source"] == "nemo-notebook"
    assert headers["X-Skill-Version"] == VERSION
    assert headers["X-Skill-Platform"] == "cursor"
    assert headers["X-Studio-Secret"] == "s3cret"
    assert str(script.asked[0].url) == URL + PATH


async def test_the_profile_is_the_source() -> None:
    script = Script(granted())
    profile = find_profile("free-ai-video-generator")
    async with Api(settings(), profile, transport=httpx.MockTransport(script)) as caller:
        await caller.call("GET", PATH)
    assert script.asked[0].headers["X-Skill-Source"] == "free-ai-video-generator"
    assert script.asked[0].headers["X-Skill-Version"] == "1.0.0"


async def test_a_platform_that_fits_into_no_header_does_no_harm() -> None:
    script = Script(granted())
    await _call(script, platform="平台\r\nX-Evil: 1")
    assert script.asked[0].headers["X-Skill-Platform"] == "????X-Evil: 1"


async def test_a_body_goes_out_exactly_as_it_is() -> None:
    script = Script(granted())
    body = {"emoji": "😀", "lone": "\ud83d", "nan": float("nan"), "one": 1.0, "big": 10**30, "null": None}
    async with api(script) as caller:
        await caller.call("POST", PATH, json=body)
    assert repr(json.loads(script.asked[0].content)) == repr(body)
    assert script.asked[0].headers["Content-Type"] == "application/json"


async def test_an_anonymous_token_is_fetched_on_first_need_and_kept(home: object) -> None:
    backend = _Backend("none yet")
    async with api(backend, token=None) as caller:
        assert backend.handed_out == 0
        assert await caller.call("GET", PATH) == "ok"
        assert caller.user_id == "anon_7"
    async with api(backend, token=None) as later:
        assert await later.call("GET", PATH) == "ok"
        assert later.user_id == "anon_7"
    assert backend.handed_out == 1
    assert backend.client_ids == [settings().client_id]


async def test_an_expired_anonymous_token_is_renewed_with_the_same_client_id() -> None:
    given = settings(token=None)
    keep_token(given, SecretStr("nmv_usr_old"))
    backend = _Backend("another")
    async with api(backend, token=None) as caller:
        assert await caller.call("POST", PATH) == "ok"
    assert (backend.handed_out, backend.client_ids) == (1, [given.client_id])
    assert kept_token(given) == SecretStr("nmv_usr_1")


@pytest.mark.parametrize("code", [1001, 1010, 1011])
async def test_each_code_of_an_expired_token_renews_it(code: int) -> None:
    script = Script(_account("nmv_usr_a"), refused(code), _account("nmv_usr_b"), granted("ok"))
    assert await _call(script, token=None) == "ok"


async def test_calls_at_once_renew_a_token_once() -> None:
    keep_token(settings(token=None), SecretStr("nmv_usr_old"))
    backend = _Backend("another")
    async with api(backend, token=None) as caller:
        assert await asyncio.gather(*(caller.call("GET", PATH) for _ in range(8))) == ["ok"] * 8
    assert backend.handed_out == 1


async def test_a_token_that_another_kernel_has_renewed_is_taken_from_the_file() -> None:
    given = settings(token=None)
    keep_token(given, SecretStr("nmv_usr_old"))
    backend = _Backend("nmv_usr_old")
    async with api(backend, token=None) as caller:
        assert await caller.call("GET", PATH) == "ok"
        backend.good = "nmv_usr_theirs"
        keep_token(given, SecretStr("nmv_usr_theirs"))
        assert await caller.call("GET", PATH) == "ok"
    assert backend.handed_out == 0


async def test_after_a_restart_a_person_without_credits_is_led_to_register_all_the_same() -> None:
    async with api(_Backend("none yet"), token=None) as first:
        await first.call("GET", PATH)
    async with api(Script(refused(2001)), token=None) as later:
        with pytest.raises(ApiError, match=r"register\?bind=anon_7"):
            await later.call("GET", PATH)


async def test_a_kept_user_is_none_of_another_client_id() -> None:
    keep_token(settings(token=None), SecretStr("nmv_usr_old"), user_id="anon_7")
    assert kept_user_id(settings(token=None)) == "anon_7"
    assert kept_user_id(settings(token=None, client_id="another")) == ""


async def test_a_new_token_that_is_refused_too_is_the_end() -> None:
    script = Script(_account("nmv_usr_a"), refused(1001), _account("nmv_usr_b"), refused(1001))
    with pytest.raises(TokenExpiredError, match="and so was a new one"):
        await _call(script, token=None)


async def test_the_persons_own_token_is_never_swapped() -> None:
    script = Script(refused(1001, status=401))
    with pytest.raises(TokenExpiredError) as caught:
        await _call(script, repeat=True)
    assert caught.value.message == "The token in NEMO_TOKEN was refused."
    assert len(script.asked) == 1


async def test_a_spoilt_token_file_is_as_good_as_none() -> None:
    keep_token(settings(token=None), SecretStr("two words"))
    backend = _Backend("none yet")
    async with api(backend, token=None) as caller:
        assert await caller.call("GET", PATH) == "ok"


async def test_a_token_that_cannot_be_kept_is_used_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("NEMO_HOME", str(tmp_path / "file"))
    async with api(_Backend("none yet"), token=None) as caller:
        assert await caller.call("GET", PATH) == "ok"
    assert "cannot be kept" in caplog.text


async def test_a_rate_limit_is_waited_for_once() -> None:
    clock = Clock()
    limited = refused(429, status=429, **{"Retry-After": "12"})
    assert await _call(Script(limited, granted("ok")), clock=clock) == "ok"
    assert clock.slept == [12]
    with pytest.raises(RateLimitedError, match="12 s"):
        await _call(Script(limited, limited), clock=Clock())


async def test_a_rate_limit_without_a_time_is_waited_for_as_the_settings_say() -> None:
    clock = Clock()
    assert await _call(Script(refused(429), granted("ok")), clock=clock) == "ok"
    assert clock.slept == [30]


async def test_a_wait_of_days_is_told_and_not_waited_for() -> None:
    clock = Clock()
    with pytest.raises(RateLimitedError, match="6 days"):
        await _call(Script(refused(429, status=429, **{"Retry-After": "518400"})), clock=clock)
    assert clock.slept == []


async def test_a_missing_client_id_is_sent_with_the_next_try() -> None:
    script = Script(refused(400, "X-Client-Id header is required", status=400), granted("ok"))
    assert await _call(script) == "ok"
    assert script.asked[1].headers["X-Client-Id"] == settings().client_id


async def test_a_bare_400_is_tried_with_the_client_id_once() -> None:
    script = Script(httpx.Response(400), httpx.Response(400))
    with pytest.raises(ApiError, match="HTTP 400"):
        await _call(script)
    assert [request.headers.get("X-Client-Id") for request in script.asked] == [None, settings().client_id]


async def test_another_400_is_not_tried_again() -> None:
    script = Script(refused(400, "bad draft", status=400))
    with pytest.raises(ApiError, match="bad draft"):
        await _call(script)
    assert len(script.asked) == 1


@pytest.mark.parametrize(
    "fault",
    [
        httpx.Response(502, html="<html>"),
        refused(5000, status=503),
        httpx.ConnectError("x"),
        httpx.ReadTimeout("x"),
        httpx.RemoteProtocolError("x"),
        httpx.Response(408),
        refused(503, status=200),
    ],
)
async def test_a_read_is_tried_again_with_growing_pauses_and_nothing_else_is(
    fault: httpx.Response | Exception,
) -> None:
    clock = Clock()
    assert await _call(Script(fault, fault, fault, granted("ok")), repeat=True, clock=clock) == "ok"
    assert clock.slept == [0.5, 1, 2]
    once = Script(fault)
    with pytest.raises(NemoError):
        await _call(once)
    assert len(once.asked) == 1


async def test_pauses_differ_from_client_to_client_by_at_most_half() -> None:
    slept = []
    for chance in (lambda: 0.0, lambda: 1.0):
        clock, fault = Clock(), httpx.ReadError("x")
        transport = httpx.MockTransport(Script(fault, fault, granted()))
        profile = find_profile("nemo-notebook")
        async with Api(settings(), profile, transport=transport, sleep=clock, chance=chance) as caller:
            await caller.call("GET", PATH, repeat=True)
        slept.append(clock.slept)
    assert slept == [[0.25, 0.5], [0.75, 1.5]]


async def test_a_read_waits_as_long_as_a_busy_server_asks() -> None:
    clock = Clock()
    busy = httpx.Response(503, headers={"Retry-After": "7"})
    assert await _call(Script(busy, granted("ok")), repeat=True, clock=clock) == "ok"
    assert clock.slept == [7]
    with pytest.raises(ApiError, match="HTTP 503"):
        await _call(Script(httpx.Response(503, headers={"Retry-After": "3600"})), repeat=True)


async def test_a_redirect_to_another_host_is_not_followed_with_the_token() -> None:
    script = Script(*[httpx.Response(307, headers={"Location": "https://evil.test/api/thing"})] * 2)
    with pytest.raises(UnexpectedReplyError, match="sends its callers on to https://evil.test/api/thing"):
        await _call(script, repeat=True)
    assert {request.url.host for request in script.asked} == {"backend.test"}


@pytest.mark.parametrize(
    "instead", [httpx.Response(200, html="<html>"), httpx.Response(200), httpx.Response(200, text="{cut")]
)
async def test_a_gateway_that_answers_a_read_in_the_backends_place_is_asked_once_more(
    instead: httpx.Response,
) -> None:
    assert await _call(Script(instead, granted("ok")), repeat=True) == "ok"
    for script, repeat in ((Script(instead, instead), True), (Script(instead), False)):
        with pytest.raises(UnexpectedReplyError):
            await _call(script, repeat=repeat)


@pytest.mark.parametrize(
    ("problem", "repeat", "error", "words"),
    [
        (httpx.ConnectError("refused"), False, ConnectionFailedError, "Nothing answers at"),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED]"), False, ConnectionFailedError, "certificate"),
        (httpx.ConnectTimeout("x"), False, ConnectionFailedError, "did not answer in time"),
        (httpx.PoolTimeout("x"), False, ConnectionFailedError, "did not answer in time"),
        (httpx.ProxyError("407"), False, ConnectionFailedError, "proxy"),
        (httpx.ReadTimeout("x"), True, ConnectionFailedError, "did not answer in time"),
        (httpx.ReadError("x"), True, ConnectionFailedError, "broke"),
        (httpx.ReadTimeout("x"), False, StreamLostError, "did not answer in time"),
        (httpx.ReadError("x"), False, StreamLostError, "broke before the reply"),
        (httpx.WriteError("x"), False, StreamLostError, "broke before the reply"),
        (httpx.RemoteProtocolError("x"), False, StreamLostError, "broke before the reply"),
        (httpx.DecodingError("x"), False, StreamLostError, "broke before the reply"),
        (httpx.UnsupportedProtocol("x"), False, UnexpectedReplyError, "link"),
        (httpx.InvalidURL("x"), False, UnexpectedReplyError, "link"),
    ],
)
async def test_a_fault_of_the_connection_says_whether_anything_was_sent(
    problem: Exception, repeat: bool, error: type[NemoError], words: str
) -> None:
    with pytest.raises(error, match=words) as caught:
        await _call(Script(*[problem] * 4), repeat=repeat)
    assert caught.value.__cause__ is None


async def test_where_nothing_answers_the_way_back_to_this_machine_is_named() -> None:
    with pytest.raises(ConnectionFailedError) as caught:
        await _call(Script(*[httpx.ConnectError("refused")] * 4))
    assert "%nemo connect local" in caught.value.hint and "\n" not in caught.value.hint


async def test_a_hint_for_the_local_studio_names_it() -> None:
    with pytest.raises(ConnectionFailedError) as caught:
        await _call(Script(httpx.ConnectError("x")), name="local")
    assert "studio" in caught.value.hint


async def test_a_studio_that_is_another_one_by_now_is_a_connection_to_make_anew() -> None:
    wrong_secret = refused(1001, "its secret is missing or wrong", status=401)
    keep_token(settings(token=None, name="local"), SecretStr("nmv_usr_old"))
    with pytest.raises(ConnectionFailedError, match="Another studio"):
        await _call(Script(wrong_secret, wrong_secret), token=None, name="local")


async def test_no_secret_shows_anywhere(caplog: pytest.LogCaptureFixture) -> None:
    secrets = ("tok-of-a-strange-make", "studio-secret-1")
    echo = f"you sent {secrets[0]} and {secrets[1]}"
    changes: dict[str, Any] = {
        "token": secrets[0],
        "extra_headers": {"X-Studio-Secret": SecretStr(secrets[1])},
    }
    script = Script(refused(5000, echo), httpx.Response(200, text=echo), httpx.ReadError(echo))
    errors: list[NemoError] = []
    with caplog.at_level(logging.DEBUG):
        async with api(script, **changes) as caller:
            for _ in range(3):
                with pytest.raises(NemoError) as caught:
                    await caller.call("GET", PATH + "?token=" + secrets[0])
                errors.append(caught.value)
            shown = [repr(caller), str(caller), repr(caller.settings)]
    shown += [text for error in errors for text in (str(error), repr(error), getattr(error, "body", ""))]
    shown += [record.getMessage() for record in caplog.records if record.name == "nemo_notebook"]
    assert len(errors) == 3
    assert not [text for text in shown if any(secret in text for secret in secrets)]
    assert "GET /api/thing: 200" in caplog.text


async def test_proxies_serve_a_remote_backend_and_never_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).splitlines()[0])
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{"data": 1}')
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
    async with server:
        for url in (f"http://127.0.0.1:{port}", f"http://localhost:{port}", "http://backend.invalid"):
            async with Api(settings(api_url=url), find_profile("nemo-notebook")) as caller:
                assert await caller.call("GET", PATH) == 1
    direct, proxied = b"GET /api/thing HTTP/1.1", b"GET http://backend.invalid/api/thing HTTP/1.1"
    assert asked == [direct, direct, proxied]


def test_a_proxy_setting_that_cannot_be_used_is_a_setting_to_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "gopher://127.0.0.1:9")
    with pytest.raises(ConfigError, match="proxy settings"):
        Api(settings(), find_profile("nemo-notebook"))
