"""Quote the words that a Chinese first message tells photo by photo: 第一张 大理的风，第二张 洱海的云."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex

_SPEAKS: Final = regex(r"字幕|文字|文案|配文|说明|写|句|标注|配字")
_LEAD: Final = regex(
    r"(?:[，,。；;]\s?|^)(?:每一?[张幅](?:图片?|照片)?(?:上面?)?(?:都|要|各|写|配|加)*)?(?:上面?|下面|照片|图片?|图)?的?(?:写上?|配上?|加上?|打上?)?(?:的)?(?:字幕|文字|文案|配文|说明|配字|字)(?:内容)?(?:分别|依次|各自|按顺序)?(?:是|为|写|用|如下)?\s?[:：]?\s*$"
)
"""What announces that words come, and says no more."""
_NTH: Final = regex(
    r"(?P<mark>^|[，,。；;：:\n]\s?)(?:第(?P<nth>[一二三四五六七八九\d])[张幅格页](?:图片?|照片)?|[图照]片?\s?(?P<at>[一二三四五六七八九\d]))(?:[上下]面?|里|的?(?:字幕|文字|配文))?"
    r"(?P<link>\s?[:：]\s?|[\x20\u3000]+|(?:写[上着]?|配[上文字]*|加[上字]*|打[上]?)(?:一?[句行](?:话|字)?)?\s?[:：]?\s?)"
    r"(?P<words>[^，,。；;：:\n“”\"「」『』《》]{2,18}?)(?=\s*(?:[，,。；;！!\n]|$))"
)
_FILES: Final = regex(
    r"^(?:请|帮|给我|换成?|删|去掉|旋转|裁|剪)|\.(?:jpe?g|png|heic|webp|mp4|mov)|^(?:放|是|用|要|停|显示|播)|秒|[A-Za-z]\d|放大|全屏|淡入"
)
_FEWEST: Final = 2
_LONGEST: Final = 1000  # characters; more is material


def with_photo_words(text: str) -> str:
    """Return a first message in which such words stand in quotation marks: 第一张写“大理的风”."""
    row = _row(text) if len(text) <= _LONGEST else []
    if len(row) < _FEWEST:
        return text
    before = text[: row[0].start()] + row[0]["mark"].rstrip("：: ")
    announced = _LEAD.search(text[: row[0].start() + len(row[0]["mark"].rstrip())])
    bare = any(not one["link"].strip() for one in row)
    if bare and not _SPEAKS.search(before):
        return text
    if announced:
        before = f"{text[: announced.start()]}，"
    told = "，".join(
        f"第{at}张写“{one['words'].strip()}”" for at, one in zip("一二三四五六七八九", row, strict=False)
    )
    return f"{before}{told}{text[row[-1].end() :]}"


def _row(text: str) -> list[re.Match[str]]:
    """What is told of the first photo, of the second and so on, in one sequence."""
    found = list(_NTH.finditer(text))
    counted = [
        one
        for at, one in enumerate(found, 1)
        if round(read_number(one["nth"] or one["at"])) == at and _is_said(one["words"])
    ]
    whole = len(counted) == len(found) and all(
        not text[one.end() : other.start()].strip() for one, other in pairwise(found)
    )
    return counted if whole else []


def _is_said(words: str) -> bool:
    return not _FILES.search(words)
