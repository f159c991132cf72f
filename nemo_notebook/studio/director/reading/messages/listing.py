"""Find lists that stand in one line ("1. Set a schedule 2. Take breaks"); divide a list into its items."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentence_parts import clauses_of, goes_on
from nemo_notebook.studio.director.reading.messages.sentences import bare_item
from nemo_notebook.studio.director.reading.terms.orders import WISH

_NUMBER: Final = regex(
    r"(?:(?:(?<=[\s:：,，;；.。])|^)(?:\(?(\d{1,2})\s?(?:[.)、](?!\d)|[:：]\s)|\(?([a-h])\)|(?=第[一二三四五六七八九十](?![天周年届次期名章集季站张幅]))|(?=[一二三四五六七八九][、是])|(?=[①-⑨]))|(?=[①-⑨]))"
    r"(?:(?:(第[一二三四五六七八九十]|[①②③④⑤⑥⑦⑧⑨]|[一二三四五六七八九](?=[、是]))(?:步骤?|部分?(?![门委队长]))?[、，,:：.是]?)|(?<=[.)、:：]|\s))\s*"
)
_BARE_NUMBER: Final = regex(r"(?:(?<=\s)|^)([1-9])[ \u3000](?=[\u4e00-\u9fff])")
"""A number before an item with a blank between: 1 专业教练 2 全新器械."""
_SIGNS: Final = {
    f"{before}{sign}": place
    for before, signs in (
        ("", "①②③④⑤⑥⑦⑧⑨"),
        ("", "一二三四五六七八九"),
        ("第", "一二三四五六七八九十"),
        ("", "abcdefgh"),
    )
    for place, sign in enumerate(signs, 1)
}
PART: Final = (
    r"(?:day|week|month|year|round|stop|chapter|episode|session|module|level|phase|grade|gate|room|stage"
    r"|hall|table|team)"
)
"""What its number tells more of than that it is the next: a day of a journey, a stop of a walk."""
_COUNTED: Final = regex(rf"\s(?:tip|step|reason|rule|fact|point|mistake|idea|way|lesson|{PART})$", re.I)
"""What stands before the number of the next item: "Tip 1: sleep. Tip 2: eat."."""
_SEMICOLONS: Final = regex(r"[;；|]")
_COMMAS: Final = regex(r"[,，、]\s*")
STROKES: Final = regex(
    r"\s[/／]\s|(?<=[\u4e00-\u9fff。！!？?])[/／](?=[\u4e00-\u9fff])|(?<=[a-z.!?])[/／](?=[^/／\n]{4,60}(?:[/／][^/／\n]{4,60})+$)|(?<=[\w.!?])(?<!\.com)(?<!\.org)[/／](?=[A-Z][a-z]+\s)"
)
"""Between lines that are written in one: "one / two", 一/二; not in "24/7", "and/or"."""
_AROUND: Final = " ,，;；、.。\n"
_LAST_ENDS: Final = regex(
    rf"[\n。]|[.!?](?=\s|$)|[,，;；]\s*(?={WISH})|[,，;；](?=[^,，;；]{{0,30}}$)|[,，;；]\s*(?=[竖横方][屏版形]|\d{{1,3}}\s?(?:秒|s\b|secs?\b|seconds?\b))",
    re.I,
)


def numbered_items(text: str) -> list[str]:
    """Return the items of a list numbered from 1 without a gap; the last ends with its sentence."""
    marks = [(int(one[1] or _SIGNS[one[2] or one[3]]), one) for one in _NUMBER.finditer(text)]
    starts = [place for place, (number, _) in enumerate(marks) if number == 1]
    if not starts:
        return []
    run = [one for place, (number, one) in enumerate(marks[starts[0] :]) if number == place + 1]
    if len(run) < 2:
        return []
    ends = [*(one.start() for one in run[1:]), len(text)]
    items = [text[one.end() : end] for one, end in zip(run, ends, strict=True)]
    ends_line = all(text[: one.start()].rstrip(" ")[-1:] in ("\n", "") for one in run)
    stop = re.search(r"\n", items[-1]) if ends_line else _LAST_ENDS.search(items[-1])
    items[-1] = items[-1][: stop.start()] if stop else items[-1]
    items = [*(_COUNTED.sub("", one.strip(_AROUND)) for one in items[:-1]), items[-1]]
    bare = (one.strip(_AROUND) for one in items)
    return [one for one in bare if one]


def list_items(text: str) -> list[str]:
    """Return the items of a list: bullets, numbers, or lines; else parts between ; | / or commas."""
    if [one[1] for one in _BARE_NUMBER.finditer(text)][:2] == ["1", "2"]:
        text = _BARE_NUMBER.sub(r"\1. ", text)
    lines = [bare_item(line) for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return [line for line in lines if line]
    if numbered := numbered_items(text):
        return numbered
    for mark in (_SEMICOLONS, STROKES, _COMMAS):
        parts = [one.strip(" .。") for one in mark.split(text) if one.strip(" .。")]
        if any(goes_on(*pair) for pair in pairwise(parts)):
            parts = clauses_of(text)
        if len(parts) > 1:
            return [*parts[:-1], *_last_items(parts)]
    return [text.strip()] if text.strip() else []


def _last_items(parts: list[str]) -> list[str]:
    """The end of "Red, Green, Blue and Gold" as items of their own, where all are single words."""
    last = re.sub(r"^and\s+", "", parts[-1])
    pair = re.fullmatch(r"(\w+)\sand\s(\w+)", last)
    return [pair[1], pair[2]] if pair and all(" " not in one for one in parts[:-1]) else [last]
