"""The end of what an MP4 shows of its first track, set in its boxes (ISO/IEC 14496-12).

A decoder may need a frame from behind a cut for those before it. FFmpeg's muxer has no way to say that such a
frame is stored but not shown.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

_Box = tuple[int, int]
"""Where the content of a box begins and ends in the file."""


def show_only(film: Path, length_s: Fraction) -> None:
    """End the first track of an MP4 after `length_s`.

    Args:
        film: as FFmpeg's muxer wrote it.
        length_s: not more than the track is long.

    Raises:
        ValueError: when it has other boxes than that muxer writes.
    """
    with film.open("r+b") as file, mmap.mmap(file.fileno(), 0) as data:
        moov = _box(data, (0, len(data)), b"moov")
        head = _plain(data, _box(data, moov, b"mvhd"))
        first, *others = (_plain(data, _box(data, one, b"tkhd")) for one in _boxes(data, moov, b"trak"))
        edits = _plain(data, _box(data, _box(data, _box(data, moov, b"trak"), b"edts"), b"elst"))
        if _number(data, edits + 4) != 1:
            raise ValueError("a track with more than one edit")
        ticks = int(length_s * _number(data, head + 12))
        longest = max([ticks, *(_number(data, one + 20) for one in others)])
        for place, value in ((head + 16, longest), (first + 20, ticks), (edits + 8, ticks)):
            data[place : place + 4] = value.to_bytes(4, "big")


def _box(data: Any, within: _Box, name: bytes) -> _Box:
    found = next(_boxes(data, within, name), None)
    if found is None:
        raise ValueError(f"no {name.decode()} box")
    return found


def _boxes(data: Any, within: _Box, name: bytes) -> Iterator[_Box]:
    start, end = within
    while start + 8 <= end:
        size, begin = _number(data, start), start + 8
        if size == 1:  # the size follows in eight bytes
            size, begin = int.from_bytes(data[begin : begin + 8], "big"), begin + 8
        if size < begin - start:
            return
        if data[start + 4 : start + 8] == name:
            yield begin, start + size
        start += size


def _plain(data: Any, box: _Box) -> int:
    """Return where a box begins whose lengths take four bytes."""
    if data[box[0]] != 0:
        raise ValueError("a box of another version")
    return box[0]


def _number(data: Any, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "big")
