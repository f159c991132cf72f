"""Quote the words that a Chinese first message writes behind an order and a blank: 写上 月租4200 押一付三."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.asides_zh import CLAUSE, END, START
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape

_BEFORE: Final = (
    r"(?:请|麻烦|帮我|帮忙|给我|记得|再|还|也|要|就|只|只要|只需要?|仅|然后|最好|直接|在|把|都|大大地?"
    r"|(?:画面|屏幕|视频|图片?|照片)(?:[上里中]面?)?|[上下]面|中间|底部|顶部|文字|字幕|字){0,6}"
)
_WRITES: Final = (
    r"(?:写|打|标|印|放|加|配|显示|注|列)(?:[上明出着]|上去)"
    r"(?:文字|字幕|字样|字|几个字|一?[两几]?[句行](?:话|字))?"
)
_WORDS: Final = r"(?P<words>[^，,。；;：:“”\"「」『』《》【】\n]{2,60}?)"
_ROW: Final = regex(rf"{START}{_BEFORE}{_WRITES}[\x20\u3000]+{_WORDS}{END}")
"""Words in several parts between blanks behind an order to write."""
_LINE: Final = regex(
    rf"{CLAUSE}{_BEFORE}(?:(?:写|打|放|加|配|有|要|显示|来)[上出]?)?(?:(?:一|1)[行句段排][大小]?(?:文字|字幕|英文|中文|字|话)|一[个句](?:slogan|标语|口号))(?:就好|就行|就够)?(?P<mark>\s?[:：]\s?|[\x20\u3000]+){_WORDS}(?P<more>(?:[，,][^\s，,。；;：:“”\n]{{2,14}}|,\s[a-z][A-Za-z'’\s]{{2,30}}){{0,3}}){END}"
)
"""One line and no other: 就一行字 open for commissions."""
_COMMA: Final = regex("[，,]")
_PART: Final = regex(r"[\x20\u3000]+")
_NEXT: Final = regex(
    r"^(?:然后|最后|结尾|开头|片[头尾]|标题|背景|音乐|bgm|配乐|配|旁白|时长|不要|不用|别|别忘|记得|再|还要|横|竖|发|\d+\s?秒|[两二三四五六七八九\d]张|要(?!不|求)|加(?!微信|[vV]|好友|群|入|盟|急)|用(?!心))",
    re.I,
)
"""What begins another wish."""
_NO_TITLE: Final = regex("(?:不要|不用|没有|无|别加|去掉)(?:标题|片名)")
_DIGIT: Final = regex(r"\d")
_LATIN: Final = regex(r"[A-Za-z][\x20\u3000]+[A-Za-z]")
_LONGEST: Final = 1000  # characters; more is material


def with_written_rows(text: str) -> str:
    """Return a first message in which such words stand in quotation marks."""
    if len(text) > _LONGEST:
        return text
    return _LINE.sub(_line, _ROW.sub(_row, text))


def _row(order: re.Match[str]) -> str:
    """Parts between blanks as captions, up to the first that steers; one alone is left to other readers."""
    words = order["words"].strip()
    if _LATIN.search(words):
        opens = "字幕：" if _NO_TITLE.search(order.string) else "写上"
        return order[0] if _NEXT.match(words) or _steers(words) else f"{order['before']}{opens}“{words}”"
    parts = _PART.split(words)
    said = list(takewhile(lambda one: not (_NEXT.match(one) or only_shape(one)), parts))
    if len(parts) < 2 or not said:
        return order[0]
    rest = "".join(f"，{one}" for one in parts[len(said) :])
    return f"{order['before']}字幕：" + "；".join(f"“{one}”" for one in said) + rest


def _line(order: re.Match[str]) -> str:
    """One line of words, in one piece; behind a colon with the clauses that go on with it."""
    words, colon = order["words"].strip(), bool(order["mark"].strip())
    if _NEXT.match(words) or not (colon or order["more"]) and _steers(words):
        return order[0]
    clauses = _COMMA.split(order["more"])[1:]
    on = list(takewhile(lambda one: _goes_on(one, words, after_colon=colon), clauses))
    comma = ", " if words.isascii() else "，"
    rest = "".join(f"，{one.strip()}" for one in clauses[len(on) :])
    return f"{order['before']}字幕：“{comma.join([words, *map(str.strip, on)])}”{rest}"


def _goes_on(clause: str, words: str, *, after_colon: bool) -> bool:
    """Whether a clause belongs to the words before it: the next of a saying, not a fact nor a wish."""
    if not words.isascii():
        return after_colon and not (_steers(clause) or _DIGIT.search(clause))
    return clause.isascii() and clause.strip()[:1].islower()


def _steers(words: str) -> bool:
    return bool(_NEXT.match(words)) or asks(words) or only_shape(words)
