"""Read scenes that a first message tells with their times: "Scene 1 (3 s): an empty cup"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from nemo_notebook.models.measures import find_film_lengths
from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_COUNT: Final = r"(?:\d{1,2}(?:\.\d)?|[一二两三四五六七八九十半]{1,2})"
_UNIT: Final = r"(?:s|secs?|seconds?|秒钟?)(?![A-Za-z])"
_NUMBERED: Final = regex(
    r"(?:^|(?<=[\n.。;；:：，,]))[\x20\t]*(?:(?:and\s|then\s)?(?:scene|shot|picture|image|frame)\s?#?(?:\d|one|two|three|four|five|six|seven|eight)\b"
    r"|第[一二三四五六七八\d](?:段|幕|镜|场|个?(?:画面|镜头|场景|部分|片段))|(?:镜头|场景|画面|分镜)\s?[一二三四五六七八\d])"
    rf"\s?[，,:：–-]?\s*[(（]?(?:for\s|about\s|lasts\s|大?约|放|停留?|持续|时长|用)*(?P<time>{_COUNT})\s?{_UNIT}[)）]?\s*(?:[:：，,–-]|是|of\s)?\s*",
    re.I,
)
_AT: Final = r"\d{1,2}(?::\d\d|\.\d)?"
_RANGED: Final = regex(
    rf"(?:^|(?<=[\n.。;；:：，,]))[\x20\t]*(?:from\s|第|从)?[\[(（]?(?P<begin>{_AT})\s?(?P<one>{_UNIT})?\s?(?:-|–|—|~|～|到|至|to)\s?(?P<end>{_AT})\s?(?P<other>{_UNIT})?[\])）]?\s*(?:[:：，,–-]|是)?\s*(?=[^\s\d])",
    re.I,
)
_ENDS: Final = regex(
    r"[.。；;\n]|[，,](?=\s*(?:不要|不用|别|没有|无|配|加|竖|横|方|总|一共|发|节奏|风格|no\b|without\b|with\b|vertical|portrait|square|landscape|upright|calm|\d))",
    re.I,
)
_OTHER: Final = regex(
    r"[“”\"「」《》]|字幕|标题|文字|文案|旁白|配音|音乐|片头|片尾|\b(?:titles?|captions?|texts?|logo|voice\w*|music|says?|words?)\b",
    re.I,
)
_EDGES: Final = " \t\n,，.。;；"
_LONGEST: Final = 1_500  # characters; more is material
_LONGEST_SCENE: Final = 90
_LONGEST_MS: Final = 60_000
_FEWEST: Final = 2


class Told(NamedTuple):
    """Scenes with their times, what stands before and behind them."""

    scenes: tuple[str, ...]
    lengths_ms: tuple[int, ...]
    before: str
    rest: str


def with_timed_scenes(text: str) -> str:
    """Return a first message whose timed scenes are a plain list, and how long they are together."""
    told = timed_scenes(text)
    if told is None:
        return text
    chinese = is_chinese(text)
    label, stop = ("镜头", "。") if chinese else ("Scene ", ".")
    rows = [f"{label}{at}{'：' if chinese else ': '}{one}{stop}" for at, one in enumerate(told.scenes, 1)]
    seconds = f"{sum(told.lengths_ms) / 1000:g}"
    total = f"总共{seconds}秒。" if chinese else f"{seconds} seconds."
    told_length = find_film_lengths(f"{told.before} {told.rest}")
    return "\n".join(filter(None, [told.before, *rows, *([] if told_length else [total]), told.rest]))


def timed_scenes(text: str) -> Told | None:
    """Return the scenes of a message that all have a time, None where they are not so told."""
    if len(text) > _LONGEST:
        return None
    marks = list(_NUMBERED.finditer(text))
    lengths = [_ms(one["time"]) for one in marks]
    if len(marks) < _FEWEST:
        marks = list(_RANGED.finditer(text))
        lengths = _of_ranges(marks)
    if (
        len(marks) < _FEWEST
        or len(lengths) != len(marks)
        or not 500 <= min(lengths) <= max(lengths) <= _LONGEST_MS
    ):
        return None
    ends = [*(one.start() for one in marks[1:]), len(text)]
    *scenes, last = (text[one.end() : end] for one, end in zip(marks, ends, strict=True))
    stop = _ENDS.search(last.strip(" \t"))
    shown, rest = (
        (last, "") if stop is None else (last.strip(" \t")[: stop.start()], last.strip(" \t")[stop.end() :])
    )
    row = [one.strip(_EDGES) for one in (*scenes, shown)]
    if not all(0 < len(one) <= _LONGEST_SCENE and not _OTHER.search(one) for one in row) or not any(
        map(names_scene, row)
    ):
        return None
    return Told(tuple(row), tuple(lengths), text[: marks[0].start()].strip(), rest.strip())


def _ms(count: str) -> int:
    return round(read_number(count.lower()) * 1000)


def _of_ranges(marks: Sequence[re.Match[str]]) -> list[int]:
    """How long each stretch is, where each begins as the one before it ends; none otherwise."""
    times = [(_moment(one["begin"]), _moment(one["end"])) for one in marks]
    timed = all(one["one"] or one["other"] or ":" in one["end"] for one in marks)
    joined = all(end == begin for (_, end), (begin, _) in zip(times, times[1:], strict=False))
    return [end - begin for begin, end in times] if times and timed and joined and times[0][0] == 0 else []


def _moment(written: str) -> int:
    minutes, _, seconds = written.rpartition(":")
    return round(float(seconds) * 1000) + 60_000 * int(minutes or 0)
