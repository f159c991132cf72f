"""Read a Chinese message that gives one text new words, or puts a new caption beside one that is named.

The wish is given back in the words that all readers know; a message that says more is left alone.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.called_zh import Called, called_in

_QUOTED: Final = regex(r"[“\"「『]([^“”\"「」『』\n]{1,40})[”\"」』]")
_MARKS: Final = regex('[“”"「」『』]')
_NEW: Final = "〔〕"
_ADDS: Final = (
    r"(?:再|还|另外)?(?:加|插|补|多|来|添|写)(?:上|入|进"
    r"|个)?(?:一?[条句行个])*(?:字幕|话|字|文字)?[:：，,\s]*"
)
_POLITE: Final = r"(?:请|麻烦|帮我|能不能|可以|把|将|在|给|给我|我想|想|要|，)*"
_TAIL: Final = r"(?:吧|呗|行吗|好吗|好不好|就行|就好|可以吗|谢谢|[。.!！~?？，,\s])*"
_AFTER: Final = regex(rf"^{_POLITE}@(?:的)?(?:后面|之后|后边|后头|后|下面)(?:那里)?{_ADDS}{_NEW}{_TAIL}$")
_BEFORE_FIRST: Final = regex(
    rf"^{_POLITE}(?:最?开头|最前面|片头|最开始)(?:那里|就|处|位置)?{_ADDS}{_NEW}{_TAIL}$"
    rf"|^{_POLITE}{_ADDS}{_NEW}[，,\s]*(?:放|摆|排)(?:在|到)?(?:最?开头|最前面?|片头|最开始){_TAIL}$"
)
_AT_END: Final = regex(
    rf"^{_POLITE}(?:最后|结尾|末尾|片尾)(?:面|那里|处)?{_ADDS}{_NEW}{_TAIL}$"
    rf"|^{_POLITE}(?:多|再)?{_ADDS}{_NEW}[，,\s]*(?:放|摆|排)(?:在|到)?(?:最后面?|末尾|结尾){_TAIL}$"
)
_CHANGED: Final = regex(
    rf"^{_POLITE}@(?:的?内容|的?文字|的?字)?[，,\s]*(?:给我|统一|帮我)?(?:改成|换成|改为|换为|改写成|写成|替换成|变成|改|换|写){_NEW}{_TAIL}$"
)
_KIND: Final = regex(r"^(?:[^“\"「]*(?:第|字幕|标题|片尾|结尾|最后|首页|封面|片名)|.*[那这]一?[句行条屏页])")


def new_words(text: str, there: Situation) -> str:
    """Return the wish of a message about new words in common words, "" where it is none of these."""
    quoted = list(_QUOTED.finditer(text))
    if not quoted:
        return ""
    last = quoted[-1]
    masked = f"{text[: last.start()]}{_NEW}{text[last.end() :]}"
    words = last[1].strip()
    if _BEFORE_FIRST.match(masked) and there.caption_words:
        return f'add a caption "{words}" at the start'
    if _AT_END.match(masked) and there.end_words and there.caption_words:  # it keeps its end card
        return f'add a caption "{words}" at the end'
    called = called_in(masked, there)
    if len(called) != 1 or not called[0].words or '"' in words:
        return ""
    one = called[0]
    form = f"{masked[: one.start]}@{masked[one.end :]}"
    if _AFTER.match(form):
        return f'add a caption "{words}" after {one.words}' if one.words.startswith("caption ") else ""
    return _changed(masked[one.start : one.end], one, words, there) if _CHANGED.match(form) else ""


def _changed(name: str, one: Called, words: str, there: Situation) -> str:
    """New words for a whole text, or for the part of one that is named by itself."""
    if one.words in ("the captions", "all the texts"):
        return ""
    old = re.sub(r"的?(?:[一二两三四五六七八九]个)?字$", "", _MARKS.sub("", name))
    whole = _KIND.match(name) or any(shown.words == old for shown in shown_words(there))
    if whole or not any(old in shown.words for shown in shown_words(there)):
        return f'change {one.words} to "{words}"'
    return f'change "{old}" to "{words}" in {one.words}'
