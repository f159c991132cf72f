from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.client import EventFold
from nemo_notebook.models.events import Alive, Failed, Heard, StateChanged, Text, ToolEnded, ToolStarted
from tests.client.hearing import folded, turn


def _fold(*events: dict[str, Any]) -> list[Heard]:
    fold = EventFold()
    return [one for event in events for one in fold.feed("message", json.dumps(event))] + fold.close()


def _says(
    words: str, *, partial: bool = False, author: str = "a", branch: str | None = None
) -> dict[str, Any]:
    event = {"author": author, "branch": branch, "content": {"parts": [{"text": words}]}}
    return {**event, "partial": True} if partial else event


def _answer(*events: dict[str, Any]) -> str:
    return turn(_fold(*events)).text


def test_snake_case_reads_as_camel_case_does() -> None:
    call, result = {"name": "cut", "args": {"at": 1}, "id": "7"}, {"name": "cut", "response": {"ok": True}}
    heard = _fold(
        {"author": "a", "content": {"parts": [{"function_call": call}]}},
        {"author": "a", "content": {"parts": [{"function_response": {**result, "id": "7"}}]}},
        {"author": "a", "actions": {"state_delta": {"k": 1}}},
        {"author": "a", "error_code": "E", "error_message": "words"},
    )
    assert heard == [
        ToolStarted("cut", {"at": 1}, "7"),
        ToolEnded("cut", {"ok": True}, "7"),
        StateChanged({"k": 1}),
        Failed("E", "words"),
    ]


def test_the_text_grows_and_is_final_once() -> None:
    assert _fold(_says("Hel", partial=True), _says("lo", partial=True), _says("Hello")) == [
        Text("Hel"),
        Text("Hello"),
        Alive(idle=False),
        Text("Hello", final=True),
    ]


def test_each_author_and_branch_has_its_own_live_text() -> None:
    assert (
        _answer(
            _says("one ", partial=True, author="a"),
            _says("eins ", partial=True, author="b"),
            _says("uno ", partial=True, author="a", branch="x"),
            _says("eins zwei", author="b"),
            _says("one two", author="a"),
            _says("uno due", author="a", branch="x"),
        )
        == "one two\n\neins zwei\n\nuno due"
    )


def test_an_event_without_text_leaves_the_live_text_alone() -> None:
    silent = {"author": "a", "actions": {"stateDelta": {"k": 1}}}
    assert _answer(_says("Hel", partial=True), silent, _says("lo", partial=True), _says("Hello")) == "Hello"


def test_pieces_whose_whole_never_came_are_not_lost() -> None:
    pieces = [_says("Let me look. ", partial=True), _says("Sunny.", partial=True)]
    assert _answer(*pieces, _says("Sunny.")) == "Let me look. \n\nSunny."


def test_what_a_person_said_is_no_answer() -> None:
    assert _answer(_says("make it warm", author="user"), _says("Done.")) == "Done."


def test_surrogates_cut_apart_by_pieces_are_joined() -> None:
    assert _answer(_says("\ud83d", partial=True), _says("\ude00", partial=True)) == "😀"
    assert _answer(_says("a \ud83d b")) == "a \ufffd b"


@pytest.mark.parametrize(
    ("pieces", "answer"),
    [
        (["Done.", "I encountered a temporary issue. Please try again."], "Done."),
        (["Done. I encountered a temporary issue, sorry."], "Done."),
        (["I encountered a temporary issue."], "I encountered a temporary issue."),
        (["Done.", "I"], "Done.\n\nI"),
        (["I encountered a temporary issue.", "Done."], "I encountered a temporary issue.\n\nDone."),
    ],
)
def test_the_noise_after_a_good_answer_is_dropped(pieces: list[str], answer: str) -> None:
    assert _answer(*map(_says, pieces)) == answer


def test_the_noise_is_not_shown_while_it_streams() -> None:
    noise = [_says(piece, partial=True) for piece in ("I enc", "ountered a temp", "orary issue. Sorry.")]
    assert {one.whole for one in _fold(_says("Done."), *noise) if isinstance(one, Text)} == {"Done."}


@pytest.mark.parametrize("code", ["STOP", "MODEL_RETURNED_NO_CONTENT"])
def test_the_end_of_a_wordless_answer_is_no_failure(code: str) -> None:
    event = {"author": "a", "errorCode": code, "errorMessage": None, "finishReason": "STOP"}
    assert _fold(event) == [Alive(idle=False)]


@pytest.mark.parametrize(
    ("data", "failed"),
    [
        ('{"error": "plain"}', Failed("", "plain")),
        ('{"error": {"code": 2001, "message": "No credits"}}', Failed("2001", "No credits")),
        ('{"code": 2001, "message": "No credits"}', Failed("2001", "No credits")),
        ('{"error": "it said "no" twice"}', Failed("", 'it said "no" twice')),
        ('{"error": "x", "author": "a"}', Failed("", "x")),
        ('{"error": "used nmv_usr_abc"}', Failed("", "used [secret]")),
        ('{"error": [1]}', Failed("", "no reason given")),
    ],
)
def test_an_error_frame_of_any_make_is_recognised(data: str, failed: Failed) -> None:
    assert EventFold().feed("message", data) == [failed]


def test_a_named_error_event_may_be_plain_words() -> None:
    assert EventFold().feed("error", "out of memory") == [Failed("", "out of memory")]


def test_a_call_without_an_id_is_heard_each_time_it_is_made() -> None:
    call = {"author": "a", "content": {"parts": [{"functionCall": {"name": "cut"}}]}}
    result = {"author": "a", "content": {"parts": [{"functionResponse": {"name": "cut", "response": 1}}]}}
    heard = turn(_fold({**call, "partial": True}, call, result, call, result))
    assert (heard.started, heard.ended) == (["cut", "cut"], ["cut", "cut"])


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("heartbeat", ""),
        ("heartbeat", "{}"),
        ("ping", "2026-01-01"),
        ("message", ""),
        ("message", "  "),
        ("message", "heartbeat"),
        ("message", "null"),
        ("message", '{"type": "heartbeat"}'),
    ],
)
def test_a_heartbeat_of_any_make_is_a_sign_of_idle_life(name: str, data: str) -> None:
    assert EventFold().feed(name, data) == [Alive(idle=True)]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("message", "[DONE]"),
        ("message", "{cut"),
        ("message", "[" * 100_000),
        ("message", "17"),
        ("message", '{"novel": 1}'),
        ("progress", '{"percent": 3}'),
        ("message", '{"author": "a", "content": {"parts": [{"novelPart": 1}, 5, null]}}'),
    ],
)
def test_the_unknown_is_counted_and_logged_and_never_raised(
    name: str, data: str, caplog: pytest.LogCaptureFixture
) -> None:
    fold = EventFold()
    with caplog.at_level(logging.DEBUG, "nemo_notebook"):
        assert fold.feed(name, data) == [Alive(idle=False)]
    assert sum(fold.unknown.values()) >= 1
    assert {record.levelno for record in caplog.records} == {logging.DEBUG}


def test_an_answer_under_an_unknown_event_name_is_still_read() -> None:
    assert EventFold().feed("agent_event", json.dumps(_says("Hi"))) == [Text("Hi")]


def test_an_event_of_a_mebibyte_isfolded() -> None:
    words = "語 " * (1024 * 1024 // 4)
    frame = b"data: " + json.dumps(_says(words), ensure_ascii=False).encode() + b"\n\n"
    assert turn(folded(frame, 65536)).text == words


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "content",
                    "parts",
                    "text",
                    "partial",
                    "author",
                    "actions",
                    "stateDelta",
                    "error",
                    "errorCode",
                ]
                + ["functionCall", "functionResponse", "name", "id", "thought", "code", "message", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["", "message", "error", "novel"]), JSON | st.text()), max_size=5))
def test_nothing_that_a_stream_may_hold_raises(events: list[tuple[str, object]]) -> None:
    fold = EventFold()
    for name, value in events:
        assert fold.feed(name, value if isinstance(value, str) else json.dumps(value))
    fold.close()


PIECES = st.lists(st.text("ab c語\n", min_size=1, max_size=6), min_size=1, max_size=4)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=3), st.booleans())
def test_no_text_comes_twice_and_none_is_lost(answers: list[list[str]], whole: bool) -> None:
    events: list[dict[str, Any]] = []
    for number, pieces in enumerate(answers):
        author = f"author {number}"
        events += [_says(piece, partial=True, author=author) for piece in pieces]
        events += [_says("".join(pieces), author=author)] if whole else []
    expected = [words.strip("\n") for words in map("".join, answers) if words.strip()]
    assert _answer(*events) == "\n\n".join(expected)
