"""Name in a Chinese first message the edge of the film that words are for: 前头写 小宝百天，末了写 爷爷爱你.

What is written at the front is the title, what is written at the back ends the film.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_BEFORE: Final = r"(?P<before>^|[，,。；;！!？?、\s])(?:(?:然后|再|就|并|请|记得|要|在|到|视频|片子|短片)+)?"
_FRONT: Final = (
    r"(?:最?(?:前头|前面|前边|开头|开始|开场|起头)|"
    r"一开[始头场]|一上来|打头|片头|开[头场始]|头里)(?:处|的?时候|那里|上)?"
)
_BACK: Final = (
    r"(?:最(?:末|后头|后面|后边|末尾)|末了儿?|末尾|"
    r"收尾|收[场官]|结[束尾]|片尾|尾[巴声]|临了|到最后|最后(?:的?一?[个张]?[屏页帧幕](?!幕))?|最后(?:一[个张])?(?:画面|镜头|黑屏|定格))"
    r"(?:处|的?时候|时|那里|上|里)?"
)
_WRITES: Final = (
    r"(?:再|就|要|请|给|帮我|我)*(?:(?:写|打|显示)(?:上|着|个|成|出)?(?:一?[句行][大小]?(?:话|字)?)?"
    r"|[放出留加](?:上|个)?一?[句行][大小]?(?:话|文?字)(?=\s?[:：“\"「『]))"
)
_WORDS: Final = (
    r"(?:字幕?|文字|大字)?"
    r"(?:(?P<mark>\s?[:：]\s?)|(?P<gap>[\x20\u3000]+))(?P<words>[^，,。；;：:“”\"「」『』\n]{2,40})"
)
_QUOTED: Final = r"(?:大?字)?\s?[:：]?\s?(?P<quote>[“\"「『][^“”\"「」『』\n]{1,40}[”\"」』])"
_GOES_ON: Final = r"(?P<more>[，,](?P<rest>[\u4e00-\u9fffA-Za-z!！]{2,12})(?=[。；;！!\n]|$))?"
_END: Final = r"(?=\s*(?:[，,。；;！!\n]|$))"
_ORDERS: Final = tuple(
    (
        part,
        regex(rf"{_BEFORE}{place}{_WRITES}{_WORDS}{_GOES_ON}{_END}"),
        regex(rf"{_BEFORE}{place}{_WRITES}{_QUOTED}"),
    )
    for part, place in (("标题：", _FRONT), ("最后写", _BACK))
)
_NAMES_PART: Final = regex(
    "标题|字幕|文字|音乐|旁白|照片|图片|画面|镜头|(?:地址|电话|手机号?)(?=$|[和与跟、])|[一二两三]句|[写打放]|logo|淡[入出]|黑屏|白屏|慢动作",
    re.I,
)
_BARE_TITLE: Final = regex(
    r"(?P<before>^|[，,。；;\s])(?:开头|片头|最前面)[\x20\u3000]+(?P<words>[\u4e00-\u9fffA-Za-z\d]{2,14})(?=[\x20\u3000]+[\u4e00-\u9fff]|\s*[，,。；;\n])"
)
"""Words between blanks that only their place leads to: 开头 605的姑娘们 结尾 江湖再见."""
_CALL_ZH: Final = regex(
    r"(?P<lead>(?:标[题提]|片名|题目|名字)(?:就|要)?(?:是|叫做?|写上?|用|[:：])\s?)(?P<words>(?:让|跟|陪|带)?(?:我们?|咱们?|大家|一起|一块儿?|快|来|去|出发|走)[^，,。；;：:“”\"「\n]{1,14}吧[!！]?)(?=\s*(?:[，,。；;\n]|$))"
)
"""A title that calls people: its 吧 is its own, 标题是我们去火星吧."""
_COUNTS: Final = regex("倒计时|倒数|计时")
_LONGEST: Final = 2000  # characters; more is material


def with_named_edges(text: str) -> str:
    """Return a first message whose words for the front and the back of the film are called so."""
    if len(text) > _LONGEST or _COUNTS.search(text):
        return text
    text = _CALL_ZH.sub(r"\g<lead>“\g<words>”", _BARE_TITLE.sub(_bare, text))
    for part, plain, quoted in _ORDERS:
        text = quoted.sub(rf"\g<before>{part}\g<quote>", text)
        text = plain.sub(partial(_named, part), text)
    return text


def _named(part: str, order: re.Match[str]) -> str:
    """A pair of clauses belongs together where the second says nothing to the maker: 老李，辛苦了."""
    words, rest = order["words"].strip(), order["rest"] or ""
    if _NAMES_PART.search(words) or asks(words):
        return order[0]
    whole = order["mark"] and rest and not (asks(rest) or only_shape(rest) or _NAMES_PART.search(rest))
    more = order["more"] or ""
    said, after = (words + more, "") if whole else (words, more)
    return f"{order['before']}{part}“{said}”{after}"


def _bare(order: re.Match[str]) -> str:
    """A scene at the front is seen, not read."""
    words = order["words"]
    if _NAMES_PART.search(words) or asks(words) or only_shape(words) or names_scene(words):
        return order[0]
    return f"{order['before']}标题：“{words}”，"
