"""Read how much goes at one end of the film: "trim 2 s off the front", then "1 s off the back", 后面剪1秒."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import MIN_DURATION_MS
from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.operations import KeepSpan, Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_CUTS: Final = r"(?:trim|cut|chop|lop|shave|take|slice|snip|remove|delete|drop|lose)"
_ENGLISH: Final = regex(
    rf"\W*(?:(?:and|another|also|then|just|please|(?P<verb>{_CUTS}))\s)*(?P<many>{DIGITS}|an?|{ENGLISH})\s?(?:s|secs?|seconds?)?"
    r"\s(?:off|from|at)\s(?:of\s)?(?:the\s)?(?:very\s)?(?:(?P<tail>end|back|tail|ending)|start|front|beginning|head)"
    r"(?:\splease)?\W*",
    re.I,
)
_CHINESE: Final = regex(
    r"(?:然后|再|把|就|从)*(?:前面?|(?P<tail>后面?|结尾|末尾|尾巴|尾部?|片尾|最后)|开头|头部?|片头)(?:部分|的)?(?:也|再|多)*"
    rf"(?P<verb>剪|裁|掐|砍|去|切|删)?[掉去]?(?P<many>{DIGITS}|{CHINESE}|那)\s?秒钟?(?:掉|吧|就好|也|都|不要|去掉|剪掉|删掉)*"
)
_GONE_ZH: Final = regex(
    r"(?:把|请|再)*(?P<verb>去掉|删掉|删除|剪掉|裁掉|剪去|不要)(?:影片|视频|片子)?的?(?:(?P<tail>结尾|末尾|片尾|尾部)|开头|片头|头部)(?:部分|的)?"
    rf"(?P<many>{DIGITS}|{CHINESE})\s?秒钟?"
)
"""前面2秒 alone may be a moment, after another cut it is how much goes too."""


_BOTH: Final = regex(
    rf"\W*(?:(?:and|also|then|just|please|maybe|{_CUTS})\s)*(?:the\s)?(?:first|opening)\s(?P<head>{DIGITS}|{ENGLISH})"
    r"\s?(?:s|secs?|seconds?)?\s(?:and|&&&)\s(?:(?:maybe|also|perhaps)\s)*(?:the\s(?:last|final)\s)?"
    rf"(?P<many>{DIGITS}|an?|{ENGLISH})\s?(?:s|secs?|seconds?)?\s(?:at|from|off|of)\sthe\s(?:end|back)\W*",
    re.I,
)


_OF_ONE: Final = regex(
    r"^把?(?P<which>第\s?[\d一二三四五六七八九十]+[张段个](?:视频|片段)?)的?(?:(?P<tail>后面?|结尾|末尾|尾部?)|前面?|开头|头部?)"
    rf"(?:再)?(?:剪|裁|砍|去|切|删)[掉去]?(?P<many>{DIGITS}|{CHINESE})\s?秒钟?$"
)


def read_edge_cut(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says all of it: 后面剪1秒."""
    if both := _BOTH.fullmatch(clause.text):
        head, now = _ms(both["head"]), length_ms(there.draft)
        tail = now - _ms(both["many"])
        return Reading((KeepSpan(head, tail),)) if tail - head >= MIN_DURATION_MS else None
    said = _CHINESE.fullmatch(clause.text)
    return _cut(said, there) if said and said["verb"] else None


def read_edge_gone(text: str, there: Situation) -> Reading | None:
    """Read a message that is 去掉结尾2秒: no end card goes, and no picture."""
    said = _GONE_ZH.fullmatch(text.strip(" 。!！"))
    return _cut(said, there) if said else None


def read_other_edge(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "2 from the end" after "cut 3 s from the beginning": as much goes there, too."""
    if not operations or not isinstance(operations[-1], KeepSpan):
        return None
    said = _ENGLISH.fullmatch(clause.text) or _CHINESE.fullmatch(clause.text)
    return _cut(said, there) if said else None


def _cut(said: re.Match[str], there: Situation) -> Reading | None:
    now = length_ms(there.draft)
    gone = _ms(said["many"])
    if now - gone < MIN_DURATION_MS:
        return None
    return Reading((KeepSpan(0, now - gone) if said["tail"] else KeepSpan(gone, now),))


def _ms(written: str) -> int:
    return round(1000 * (1 if written.lower() in ("a", "an", "那") else read_number(written.lower())))


def at_edge_of_one(text: str) -> str:
    """Return 第2段后面剪掉2秒 as 第2段的最后2秒剪掉, which names the stretch that goes."""
    return _OF_ONE.sub(
        lambda one: f"{one['which']}的{'最后' if one['tail'] else '前'}{one['many']}秒剪掉", text
    )
