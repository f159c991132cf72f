from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from nemo_notebook.client import EventFold
from nemo_notebook.models.events import (
    Alive,
    Failed,
    Heard,
    Piece,
    StateChanged,
    Text,
    ToolEnded,
    ToolStarted,
)
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
        Piece("Hel"),
        Piece("lo"),
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


def test_a_long_answer_is_heard_once_however_many_its_pieces() -> None:
    pieces = [f"word{number} " for number in range(5_000)]
    whole = "".join(pieces)
    heard = _fold(*(_says(piece, partial=True) for piece in pieces), _says(whole))
    assert turn(heard).text == whole
    told = [
        one.words if isinstance(one, Piece) else one.whole for one in heard if isinstance(one, Piece | Text)
    ]
    assert sum(map(len, told)) <= 2 * len(whole)


def test_pieces_that_were_lost_come_with_the_whole_text() -> None:
    assert _fold(_says("Hel", partial=True), _says("Hello"))[1:] == [
        Text("Hello"),
        Text("Hello", final=True),
    ]


def test_a_text_that_goes_on_after_another_began_stays_one_text() -> None:
    pieces = [("left", "one"), ("right", "eins"), ("left", " two")]
    assert _fold(*(_says(words, partial=True, author=author) for author, words in pieces))[1:] == [
        Piece("\n\neins"),
        Text("one two\n\neins"),
        Text("one two\n\neins", final=True, torn=True),
    ]


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
    assert _fold(_says("Done."), *noise) == [
        Piece("Done."),
        *[Alive(idle=False)] * 3,
        Text("Done.", final=True, torn=True),
    ]


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
    assert EventFold().feed("agent_event", json.dumps(_says("Hi"))) == [Piece("Hi")]


def test_an_event_of_a_mebibyte_is_folded() -> None:
    words = "語 " * (1024 * 1024 // 4)
    frame = b"data: " + json.dumps(_says(words), ensure_ascii=False).encode() + b"\n\n"
    assert turn(folded(frame, 65536)).text == words
