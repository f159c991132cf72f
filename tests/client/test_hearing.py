"""What holds for every stream: no exception, no text twice, no text lost."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.client import EventFold
from nemo_notebook.models.events import Text
from tests.client.hearing import folded, steadily, turn, words

KEYS = (
    *("content", "parts", "text", "partial", "author", "branch", "role", "thought", "actions", "stateDelta"),
    *("functionCall", "functionResponse", "name", "args", "response", "id", "turnComplete", "x"),
    *("error", "errorCode", "errorMessage", "code", "message"),
)
SCALAR = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
OBJECT_KEY = st.sampled_from(KEYS) | st.text(max_size=3)
JSON = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(OBJECT_KEY, inner, max_size=4),
    max_leaves=12,
)
UNKNOWN = st.dictionaries(
    st.sampled_from(["x-a", "x-b", "novel"]), SCALAR | st.just({"deep": [1]}), max_size=2
)
BETWEEN = st.sampled_from([b"", b": beat\n\n", b"event: novel\ndata: {}\n\n", b"data: [DONE]\n\n"])
PIECES = st.lists(st.text("ab I语😀\n\r\u2028", min_size=1, max_size=6), min_size=1, max_size=4)
VOICES = (("left", None), ("right", None), ("right", "root.right"))
Event = dict[str, Any]


def _frame(event: object) -> bytes:
    return f"data: {json.dumps(event, ensure_ascii=False)}\n\n".encode("utf-8", "surrogatepass")


def _says(piece: str, voice: tuple[str, str | None], *, partial: bool) -> Event:
    author, branch = voice
    return {"author": author, "branch": branch, "partial": partial, "content": {"parts": [{"text": piece}]}}


@steadily
@given(st.lists(st.tuples(st.sampled_from(["", "message", "error", "novel"]), JSON | st.text()), max_size=5))
def test_nothing_that_a_stream_may_hold_raises(events: list[tuple[str, object]]) -> None:
    fold = EventFold()
    for name, value in events:
        assert fold.feed(name, value if isinstance(value, str) else json.dumps(value))
    fold.close()


@steadily
@given(st.lists(JSON, max_size=6))
def test_the_final_text_goes_on_where_the_shown_one_ended(events: list[object]) -> None:
    heard = folded(b"".join(map(_frame, events)))
    final = [one.whole for one in heard if isinstance(one, Text) and one.final]
    shown = words([one for one in heard if not (isinstance(one, Text) and one.final)])
    assert "".join(final).startswith(shown)


@st.composite
def _choirs(draw: st.DrawFn) -> tuple[list[Event], str]:
    """Draw what several voices say at the same time, with or without whole texts, and the answer it makes."""
    queues: list[list[tuple[Event, int]]] = []
    texts: list[str] = []
    for voice in VOICES:
        queue: list[tuple[Event, int]] = []
        for pieces in draw(st.lists(PIECES, max_size=3)):
            # What a voice says without partial pieces is a text of its own.
            streamed = draw(st.booleans())
            queue += [(_says(piece, voice, partial=True), len(texts)) for piece in pieces if streamed]
            queue.append((_says("".join(pieces), voice, partial=False), len(texts)))
            texts.append("".join(pieces))
        queues.append(queue)
    turns = draw(st.permutations([number for number, queue in enumerate(queues) for _ in queue]))
    played = [queues[number].pop(0) for number in turns]
    order = dict.fromkeys(number for _, number in played)
    blocks = [texts[number].strip("\r\n") for number in order if texts[number].strip()]
    return [event for event, _ in played], "\n\n".join(blocks)


@steadily
@given(_choirs(), st.integers(1, 70))
def test_of_voices_that_speak_at_once_no_text_comes_twice_and_none_is_lost(
    choir: tuple[list[Event], str], size: int
) -> None:
    events, answer = choir
    assert turn(folded(b"".join(map(_frame, events)), size)).text == answer


@steadily
@given(_choirs(), st.tuples(UNKNOWN, UNKNOWN, UNKNOWN), BETWEEN)
def test_what_is_unknown_changes_nothing_that_is_known(
    choir: tuple[list[Event], str], unknown: tuple[Event, Event, Event], between: bytes
) -> None:
    events, answer = choir
    raw = b""
    for event in events:
        (part,) = event["content"]["parts"]
        content = {"parts": [{**part, **unknown[0]}], **unknown[1]}
        raw += between + _frame({**event, "content": content, **unknown[2]})
    assert turn(folded(raw)).text == answer


@steadily
@given(PIECES)
def test_pieces_that_no_whole_text_follows_are_the_answer(pieces: list[str]) -> None:
    events = [_says(piece, VOICES[0], partial=True) for piece in pieces]
    said = "".join(pieces)
    heard = folded(b"".join(map(_frame, events)))
    assert turn(heard).text == (said.strip("\r\n") if said.strip() else "")
