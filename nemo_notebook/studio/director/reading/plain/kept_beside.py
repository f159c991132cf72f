"""Leave out of a Chinese follow-up what it only says is to stay: 配音有点假，去掉吧，音乐留着.

A clause that says so names a whole part of the film, and no other clause speaks of all there is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation

_LONGEST: Final = 90  # characters
_CUT: Final = regex("[，,。；;！!]+\\s*")
_PART: Final = (
    "(?:(?:背景)?音乐|配乐|(?i:bgm)|音量|声音|配音|旁白|人声|解说|原声|内容|主?标题|片名|片尾|结尾|最后[那一这]?[页句](?:话|字)?"
    "|字幕|文字|画面|图片?|照片|顺序|转场|颜色|色调|时长|片长|速度|语速|位置|大小|字号)"
)
_PARTS: Final = f"{_PART}(?:的?{_PART})?(?:(?:和|跟|还有|、){_PART}(?:的?{_PART})?)?"
_LEAD: Final = "(?:但是?|不过|只是|而且|然后|嗯)?(?:把|让)?"
_ALSO: Final = "(?:也|都|就|还是?|先|要|得|给我|继续|仍然?|请|你)*"
_END: Final = "(?:[了吧哈啊哦呀的着]|就好|就行|就可以)*"
_KEPT: Final = regex(
    f"{_LEAD}(?:{_PARTS}|其[他它余]的?(?:地方|部分|内容)?|别的(?:地方)?|剩下的?){_ALSO}(?:留着|留下|保留|保持(?:不变|原样|现状)|不变|不动|不用[动改变管]|不要[动改变]|别[动改变]|照旧|照样"
    f"|不用改回去|不需要改){_END}"
)
_NOW: Final = "(?:现在|目前|当前)(?:这(?=[个样么种]))?|这(?=[个样么种])"
_AS_NOW: Final = regex(
    f"{_LEAD}{_PARTS}{_ALSO}(?:(?:保持|按照?|照|维持|停在|还是|是)(?:着|在)?)?(?:{_NOW})"
    "(?:的|个|样|么|种)*(?:音量|大小|小声|大声|响度?|轻|小|大|位置|颜色|样子|状态|效果|顺序|长度|速度)?的?"
    f"(?:不变|不用动|不动|别动|挺好|正好|刚好|可以|很好|好)?{_END}"
)
_OF_ALL: Final = regex("[都全只仅]|所有|一切|除了|文字|声音")
"""What another clause may say of more than one part."""


def without_kept(message: Message, there: Situation) -> Message:
    """Return a message without the clauses that only say that a part stays."""
    return _without(message, there, kept=True)


def without_as_now(message: Message, there: Situation) -> Message:
    """Return a message without the clauses that only say that a part stays as it is now."""
    return _without(message, there, kept=False)


def _without(message: Message, there: Situation, *, kept: bool) -> Message:
    text = message.text.strip()
    if there.language != "zh" or message.texts or message.options != Options() or there.shelf.fresh:
        return message
    if not 0 < len(text) <= _LONGEST:
        return message
    clauses = [one for one in _CUT.split(text) if one]
    stay = [one for one in clauses if _stays(one.strip(), kept=kept)]
    rest = [one for one in clauses if one not in stay]
    if not stay or not rest or any(_OF_ALL.search(one) for one in rest):
        return message
    said = read_message("，".join(rest))
    return replace(said, language=message.language, typed=said.text)


def _stays(clause: str, *, kept: bool) -> bool:
    return bool(_AS_NOW.fullmatch(clause)) or (kept and bool(_KEPT.fullmatch(clause)))
