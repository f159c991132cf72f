from __future__ import annotations

from itertools import pairwise

import httpx
import pytest
from httpx_sse import EventSource
from hypothesis import given
from hypothesis import strategies as st

from nemo_notebook.client import FrameReader
from tests.client.hearing import folded, steadily
from tests.client.wire import STREAMS

RECORDED = sorted(path.relative_to(STREAMS).as_posix() for path in STREAMS.rglob("*.sse"))
Frames = list[tuple[str, str]]


def _read(*chunks: bytes) -> Frames:
    reader = FrameReader()
    return [frame for chunk in chunks for frame in reader.feed(chunk)] + reader.close()


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_stream_cut_in_two_anywhere_reads_the_same(name: str) -> None:
    raw = (STREAMS / name).read_bytes()
    whole = _read(raw)
    assert all(_read(raw[:at], raw[at:]) == whole for at in range(len(raw)))


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_stream_reads_as_a_plain_decoder_reads_it(name: str) -> None:
    raw = (STREAMS / name).read_bytes()
    reply = httpx.Response(200, headers={"Content-Type": "text/event-stream"}, content=raw)
    assert _read(raw) == [(event.event, event.data) for event in EventSource(reply).iter_sse()]


@pytest.mark.parametrize(
    ("raw", "frames"),
    [
        (b"data: a\n\ndata: b\n\n", ["a", "b"]),
        (b"data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
        (b"data: a\r\rdata: b\r\r", ["a", "b"]),
        (b"data: a\rdata: b\n\r\n", ["a\nb"]),
        (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
        (b"data:a\ndata\ndata:  b\n\n", ["a\n\n b"]),
        ("data: a\u2028b\u2029c\x85d\x0b\n\n".encode(), ["a\u2028b\u2029c\x85d\x0b"]),
        ("data: 中😀\n\n".encode(), ["中😀"]),
        (b"data: \xff\n\n", ["\ufffd"]),
        (b"data: last", ["last"]),
        (b"data: last\n", ["last"]),
        (b"\n\n\n", []),
        (b"", []),
    ],
)
def test_every_line_end_and_every_cut_gives_the_same_events(raw: bytes, frames: list[str]) -> None:
    expected = [("message", data) for data in frames]
    assert _read(raw) == expected
    assert _read(*(raw[at : at + 1] for at in range(len(raw)))) == expected


def test_a_comment_is_a_heartbeat_even_inside_an_event() -> None:
    assert _read(b": still here\n\n") == [("heartbeat", "")]
    assert _read(b"data: a\n:\ndata: b\n\n") == [("heartbeat", ""), ("message", "a\nb")]


def test_an_event_has_its_name() -> None:
    assert _read(b"event: heartbeat\ndata:\n\n") == [("heartbeat", "")]
    assert _read(b"event: heartbeat\n\n") == [("heartbeat", "")]


def test_an_event_is_there_with_its_last_byte_whatever_its_line_end() -> None:
    for end in (b"\n", b"\r", b"\r\n"):
        assert FrameReader().feed(b"data: a" + end + end) == [("message", "a")]


def test_an_event_of_a_mebibyte_in_small_chunks_is_read() -> None:
    words = "x" * 1024 * 1024
    raw = f"data: {words}\n\n".encode()
    assert _read(*(raw[at : at + 1000] for at in range(0, len(raw), 1000))) == [("message", words)]


ALPHABET = st.sampled_from(
    [b"data: ", b"event: ", b":", b"id: 1", b"\r", b"\n", b"\r\n", "é😀".encode(), b"a"]
)


@steadily
@given(st.lists(ALPHABET, max_size=14).map(b"".join), st.lists(st.integers(0, 40), max_size=6))
def test_any_stream_cut_anyhow_reads_the_same(raw: bytes, cuts: list[int]) -> None:
    marks = [0, *sorted(min(cut, len(raw)) for cut in cuts), len(raw)]
    assert _read(*(raw[a:b] for a, b in pairwise(marks))) == _read(raw)


@steadily
@given(st.binary(max_size=200) | st.lists(ALPHABET, max_size=14).map(b"".join), st.integers(1, 9))
def test_any_bytes_at_all_are_heard_without_an_exception(raw: bytes, size: int) -> None:
    assert folded(raw, size) == folded(raw)
