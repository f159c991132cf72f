from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.client.refusals import error_for
from nemo_notebook.client.replies import Answer, Refusal, read_reply
from nemo_notebook.errors import (
    ApiError,
    ExportBlockedError,
    FileTooLargeError,
    OutOfCreditsError,
    RateLimitedError,
    SessionNotFoundError,
    TokenExpiredError,
    UnexpectedReplyError,
    UnsupportedFileError,
)
from tests.client.wire import STREAMS, settings

CODES = {
    1001: TokenExpiredError,
    1010: TokenExpiredError,
    1011: TokenExpiredError,
    401: TokenExpiredError,
    1002: SessionNotFoundError,
    2001: OutOfCreditsError,
    4001: UnsupportedFileError,
    415: UnsupportedFileError,
    4002: FileTooLargeError,
    413: FileTooLargeError,
    402: ExportBlockedError,
    429: RateLimitedError,
    400: ApiError,
    5000: ApiError,
}


def _read(reply: httpx.Response, *, verdict: bool = False) -> Answer | Refusal:
    reply.request = httpx.Request("GET", "https://backend.test/api")
    return read_reply(reply, reply.content, verdict=verdict)


def _refusal(reply: httpx.Response) -> Refusal:
    read = _read(reply)
    assert isinstance(read, Refusal)
    return read


def _error(refusal: Refusal, *, upload: bool = True) -> ApiError:
    return error_for(refusal, settings(), "anon_7", upload=upload)


@pytest.mark.parametrize(
    ("body", "data"),
    [
        ({"code": 0, "message": "ok", "data": {"a": 1}}, {"a": 1}),
        ({"code": "0", "data": [1]}, [1]),
        ({"code": 0, "message": "ok", "data": None}, None),
        ({"code": 0, "message": "ok"}, None),
        ({"success": True, "data": {"a": 1}, "error": None}, {"a": 1}),
        ({"status": "failed", "error": "GPU lost"}, {"status": "failed", "error": "GPU lost"}),
        ({"code": 0, "status": "done", "data": None}, {"code": 0, "status": "done", "data": None}),
        ({"data": {"a": 1}}, {"a": 1}),
        ({"data": {"a": 1}, "message": "ok"}, {"a": 1}),
        ({"data": {"a": 1}, "other": 2}, {"data": {"a": 1}, "other": 2}),
        ({"success": True, "a": 1}, {"success": True, "a": 1}),
        ([1, 2], [1, 2]),
        ({}, {}),
    ],
)
def test_every_envelope_is_opened(body: object, data: object) -> None:
    assert _read(httpx.Response(200, json=body)) == Answer(data)


@pytest.mark.parametrize("reply", [httpx.Response(204), httpx.Response(200, content=b" \n")])
def test_an_empty_reply_is_no_answer(reply: httpx.Response) -> None:
    with pytest.raises(UnexpectedReplyError, match="answered with nothing"):
        _read(reply)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("status", [200, 400, 500])
def test_every_code_has_its_class_whatever_the_status(code: int, status: int) -> None:
    refusal = _refusal(httpx.Response(status, json={"code": code, "message": "no", "data": {"x": 1}}))
    assert type(_error(refusal)) is CODES[code]
    assert (_error(refusal).code, _error(refusal).status) == (code, status)


@pytest.mark.parametrize("status", [401, 402, 413, 415, 429])
@pytest.mark.parametrize(
    "body", [{"json": {"detail": "no"}}, {"text": "no"}, {"html": "<html>no</html>"}, {"content": b""}]
)
def test_every_status_has_its_class_whatever_the_body(status: int, body: dict[str, Any]) -> None:
    assert type(_error(_refusal(httpx.Response(status, **body)))) is CODES[status]


@pytest.mark.parametrize(
    "body",
    [
        {"success": False, "error": "no room", "data": None},
        {"success": False, "error": {"code": 5000, "message": "no room"}},
        {"error": "no room"},
        {"code": 5000, "msg": "no room"},
    ],
)
def test_a_refusal_at_200_is_a_refusal_with_its_words(body: dict[str, Any]) -> None:
    assert _refusal(httpx.Response(200, json=body)).said == "no room"


@pytest.mark.parametrize("key", ["detail", "error"])
def test_a_code_inside_the_words_of_a_framework_is_found(key: str) -> None:
    body = {key: {"code": 2001, "message": "no credits"}}
    error = _error(_refusal(httpx.Response(403, json=body)))
    assert (type(error), error.code) == (OutOfCreditsError, 2001)
    assert _refusal(httpx.Response(403, json=body)).said == "no credits"


@pytest.mark.parametrize(
    "body",
    [
        {"success": False, "error": "GPU lost"},
        {"error": "GPU lost"},
        {"code": 5003, "message": "GPU lost", "data": {"status": "failed"}},
    ],
)
def test_a_failure_is_the_answer_where_an_outcome_was_asked_for(body: dict[str, Any]) -> None:
    assert _read(httpx.Response(200, json=body), verdict=True) == Answer(body)
    assert isinstance(_read(httpx.Response(200, json=body)), Refusal)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, {"success": False, "error": {"code": 1001}}),
        (200, {"code": 1001, "data": {}}),
        (404, {"success": False, "error": "not found"}),
        (503, {"success": False, "error": "busy"}),
    ],
)
def test_a_refusal_of_the_call_itself_is_no_outcome(status: int, body: dict[str, Any]) -> None:
    assert isinstance(_read(httpx.Response(status, json=body), verdict=True), Refusal)


@pytest.mark.parametrize("words", ["Session not found", "Session not found: zzz", "session was not found"])
def test_a_lost_session_is_known_by_its_words_too(words: str) -> None:
    error = _error(_refusal(httpx.Response(404, json={"detail": words})))
    assert (type(error), error.code, error.status) == (SessionNotFoundError, 1002, 404)


def test_the_words_of_a_validator_are_found() -> None:
    detail = [{"type": "missing", "loc": ["body", "userId"], "msg": "Field required", "input": {}}]
    assert _refusal(httpx.Response(422, json={"detail": detail})).said == "Field required"


def test_a_web_page_in_place_of_the_api_says_so() -> None:
    with pytest.raises(UnexpectedReplyError, match="answered with a web page, not with the API"):
        _read(httpx.Response(200, html="<!doctype html><p>Welcome"))
    missing = _error(_refusal(httpx.Response(404, html="<html>nmv_usr_x</html>")))
    assert "web page" in missing.message
    assert "<" not in str(missing)


@pytest.mark.parametrize("body", [{}, {"text": ""}])
def test_a_bare_400_asks_for_the_client_id(body: dict[str, Any]) -> None:
    assert _refusal(httpx.Response(400, **body)).cure == "client id"
    assert _refusal(httpx.Response(400, html="<html>")).cure == ""


@pytest.mark.parametrize("words", ["a\x1b[31mred\x1b[0m b", "a\x00 b\r\nc", "\u202ea b\u2028c"])
def test_words_hold_nothing_that_a_terminal_obeys(words: str) -> None:
    for reply in (httpx.Response(400, text=words), httpx.Response(400, json={"message": words})):
        assert _refusal(reply).said.isprintable()


@pytest.mark.parametrize("body", ['{"detail": "cut o', "[" * 5000 + "]" * 5000, '{"message": "\\u12'])
def test_json_that_cannot_be_read_is_never_shown(body: str) -> None:
    assert _refusal(httpx.Response(502, text=body)).said == ""
    with pytest.raises(UnexpectedReplyError, match="JSON that cannot be read"):
        _read(httpx.Response(200, text=body))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["code", "success", "data", "error", "message", "detail", "status"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(body=JSON, status=st.sampled_from([200, 204, 302, 400, 404, 500]), verdict=st.booleans())
def test_any_json_at_any_status_is_an_answer_a_refusal_or_unexpected(
    body: object, status: int, verdict: bool
) -> None:
    after = {b"Retry-After": str(body)[:40].encode("utf-8", "replace")}
    reply = httpx.Response(status, content=json.dumps(body).encode(), headers=after)
    try:
        read = _read(reply, verdict=verdict)
    except UnexpectedReplyError:
        assert status == 302
    else:
        assert isinstance(read, Answer) or isinstance(_error(read), ApiError)


@given(content=st.binary(max_size=60), status=st.sampled_from([200, 302, 400, 500]))
def test_any_bytes_are_an_answer_a_refusal_or_unexpected(content: bytes, status: int) -> None:
    with suppress(UnexpectedReplyError):
        assert isinstance(_read(httpx.Response(status, content=content)), (Answer, Refusal))


@pytest.mark.parametrize(
    "content", [b"OK", b"{cut", b"[" * 100_000, b'{"a": "\xff"}', b"1" * 5000, b"[" * 101 + b"]" * 101]
)
def test_what_is_not_json_is_unexpected_and_its_start_is_kept(content: bytes) -> None:
    with pytest.raises(UnexpectedReplyError) as caught:
        _read(httpx.Response(200, content=content))
    assert caught.value.body.startswith(content[:2].decode())


def test_a_redirect_is_named_without_its_query() -> None:
    with pytest.raises(
        UnexpectedReplyError, match="sends its callers on to https://other.test/x\\."
    ) as caught:
        _read(httpx.Response(307, headers={"Location": "https://other.test/x?key=1"}))
    assert "key" not in str(caught.value)


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({}, None),
        ({"Retry-After": "12"}, 12),
        ({"Retry-After": "-1"}, 0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:10 GMT", "Date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 10),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:10 GMT"}, None),
    ],
)
def test_the_wait_is_read_from_seconds_or_a_date_by_the_servers_own_clock(
    headers: dict[str, str], wait_s: float | None
) -> None:
    assert _refusal(httpx.Response(429, headers=headers)).wait_s == wait_s


def test_a_recorded_wrong_request_reads_as_what_it_is() -> None:
    text = (STREAMS / "http_errors.txt").read_text("utf-8")
    seen = dict.fromkeys((404, 405, 409, 422, 500, 403, 307), 0)
    for block in re.split(r"^--- .*\n", text, flags=re.MULTILINE)[1:]:
        head, _, body = block.partition("\n\n")
        status = int(head.split()[1])
        if status not in seen:
            continue
        seen[status] += 1
        location = re.search(r"^location: (.*)", head, re.MULTILINE)
        headers = {"Location": location[1]} if location else {}
        reply = httpx.Response(status, content=body.strip().encode(), headers=headers)
        if status == 307:
            with pytest.raises(UnexpectedReplyError):
                _read(reply)
        else:
            lost = "Session not found" in body
            assert type(_error(_refusal(reply))) is (SessionNotFoundError if lost else ApiError)
            assert _refusal(reply).said
    assert all(seen.values())
