"""Answer short wishes that nothing here fulfils, or that leave open what they ask for: "reverse the clip"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.drafts import MUSIC, PICTURES, meta, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.answers.cannot_be import BACKWARDS
from nemo_notebook.studio.director.reading.edits.edits import Edits
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Ask, Situation

_ASKS: Final = (
    r"\W*(?:(?:please|pls|now|also|and|ok(?:ay)?|just|can\syou|could\syou|i\s(?:want|need|would\slike)\s(?:you\s)?to"
    r"|i['’]d\slike\sto|let['’]?s)[\s,]+)*"
)
_END: Final = r"(?:\s(?:please|pls|now|for\sme|too|somehow))*\W*"
_ASKS_ZH: Final = r"\W*(?:请|麻烦|帮我|能不能|可以|能|给我|我?想要?|再|那|现在|把)*"
_END_ZH: Final = r"(?:一下|下|吧|吗|么|呢|谢谢|好吗|可以吗)*\W*"
_CLIP: Final = r"(?:it|this|(?:the|my|this|that)\s(?:\w+\s)?(?:clip|video|footage|shot|recording))"
_PART: Final = r"(?:这|第?[一二三\d]?|那)?(?:段|个|条)?(?:视频|片段|镜头|画面|素材|片子)"


def _ways(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(regex(one, re.I) for one in patterns)


_REVERSE: Final = _ways(
    rf"{_ASKS}(?:reverse|rewind)\s{_CLIP}{_END}",
    rf"{_ASKS}(?:play|run|show|make|have|put)\s{_CLIP}\s(?:(?:go|run|play)\s)?(?:backwards?|in\sreverse|reversed){_END}",
    rf"{_ASKS_ZH}(?:{_PART})?(?:反过来|倒过来|倒着|反着|逆向)(?:播放?|放|走){_END_ZH}",
    rf"{_ASKS_ZH}{_PART}(?:反过来|倒过来|反向|反转){_END_ZH}",
)
_STEADY: Final = _ways(
    rf"{_ASKS_ZH}(?:{_PART})?(?:里的?|的)?(?:太|有点|很|好|一直|老是|有些)?抖(?:动)?(?:得厉害|了)?(?:[，,。]?(?:修复|稳定|处理|消除|修|稳)一?[下点]?)?{_END_ZH}",
    rf"{_ASKS_ZH}(?:{_PART})?(?:的|里的?)?(?:抖动|防抖|画面抖动|镜头抖动)(?:修复|消除|处理|去掉|稳定|修){_END_ZH}",
    rf"{_ASKS_ZH}(?:修复|消除|去掉?|减少|处理|修){_PART}?的?抖动?{_END_ZH}",
    rf"{_ASKS_ZH}(?:稳定{_PART}|{_PART}(?:稳定|稳一[点些]|防抖|增稳|去抖)|去抖){_END_ZH}",
    rf"{_ASKS}(?:(?:the|my|this)\s(?:clip|video|footage|camera)\s(?:is|looks)\s(?:\w+\s)?(?:shaky|wobbly|jittery)|it['’]?s\s(?:\w+\s)?(?:shaky|wobbly|jittery))(?:[,.;]?\s(?:and\s)?(?:can\syou\s|please\s)?(?:fix|stabili[sz]e|steady|smooth)\s(?:it|that|this)(?:\sout)?)?{_END}",
    rf"{_ASKS}(?:fix|remove|reduce|get\srid\sof|smooth\sout|steady)\s(?:the\s)?(?:camera\s)?(?:shak(?:e|es|ing|iness|y\s(?:camera|footage|video|clip))|jitter|wobble){_END}",
)
_UNSTEADY: Final = (
    "Shaky footage is not steadied here. “slower” can help, or a steadier part alone.",
    "这里不能防抖。可以“慢一点”，或者只留比较稳的一段。",
)
_MARK: Final = r"(?:(?:the|a|any|that|this|its)\s)?(?:\w+\s)?(?:watermarks?|logo\swatermark)"
_UNMARK: Final = _ways(
    rf"{_ASKS}(?:remove|delete|erase|get\srid\sof|take\s(?:off|out|away)|lose|drop|clean\s(?:up|off)|no)\s{_MARK}(?:\s(?:from|in|on|of|off)\s(?:the|my|this|it)(?:\s\w+){{0,3}})?{_END}",
    rf"{_ASKS_ZH}(?:{_PART})?(?:里面?|上面?|中|自带)?的?(?:把)?(?:去掉?|去除|删掉?|删除|除掉?|消除?|抹掉|清除|不要){_PART}?(?:里|上)?的?(?:水印|台标|角标){_END_ZH}",
    rf"{_ASKS_ZH}(?:{_PART})?(?:里面?|上面?|中|自带)?的?(?:水印|台标|角标)(?:能不能|可以|能)?(?:给我|帮我)?(?:去掉?|去除|删掉?|删除|除掉?|消掉|消除|抹掉|清除|不要)(?:了)?{_END_ZH}",
)
_MARKED: Final = (
    "The film adds no watermark. One that is in your footage stays: attach the footage without it.",
    "影片本身不加水印。素材里自带的水印去不掉，请附上没有水印的素材。",
)
_CUT: Final = _ways(
    rf"{_ASKS}(?:cut|trim|edit)(?:\s(?:it|this|the\s(?:video|clip|film)))?{_END}",
    rf"{_ASKS_ZH}(?:{_PART})?(?:剪切|裁剪|剪辑|剪)(?:{_PART})?{_END_ZH}",
)
_WHICH_CUT: Final = (
    "How? For example “make it 5 seconds”, “cut the first 2 seconds” or “cut out 4 to 6 s”.",
    "怎么剪？例如“剪到5秒”“剪掉前2秒”或“剪掉4到6秒”。",
)
_END_CARD: Final = (
    r"(?:end(?:ing)?\s?(?:card|text|words?|line|message|screen)|ending|outro"
    r"|closing\s(?:card|text|line|words)|last\s(?:text|line|card))"
)
_ENDING: Final = _ways(
    rf"{_ASKS}(?:change|edit|update|replace|rewrite|rephrase|reword|redo|(?:a\s)?(?:new|different))\s(?:the\s|my\s)?(?:\w+\s)?{_END_CARD}{_END}",
    rf"{_ASKS_ZH}(?:改|换|修改|更换|重写|更新|调整)(?:一?[下个句换]|掉|成别的)*(?:结尾|片尾|末尾|结束语)(?:的?(?:文字|文案|字|话|那句话?|内容))?{_END_ZH}",
    rf"{_ASKS_ZH}(?:结尾|片尾|末尾|结束语)(?:的?(?:文字|文案|字|话|那句话?|内容))?(?:要|想|得|需要)?(?:改|换|修改|更换|重写)(?:一?[下个句]|掉|成别的)*(?:话|文字)?{_END_ZH}",
)
_ANEW: Final = _ways(
    rf"{_ASKS}(?:regenerate|re-?do|re-?make|(?:make\s|generate\s|try\s|give\sme\s)?another\s(?:version|one|take)|try\s(?:it\s)?again)(?:\s(?:it|this|that|the\s(?:video|film|clip)))?{_END}",
    rf"{_ASKS_ZH}(?:重新生成|重做|重新做|换一?[个]?版本?|再来一[版个次遍]|再生成一[版个次]|换一版){_PART}?{_END_ZH}",
)
_OWN: Final = (
    "The pictures are your own, so there is nothing to make anew. Say what should change: “slower”.",
    "画面都是你自己的素材，没有可以重新生成的部分。请说要改什么，例如“慢一点”。",
)


def read_in_vain(message: Message, there: Situation) -> Edits | None:
    """Return the answer to a wish that is nothing but one of these; None for any other."""
    text = message.text.strip()
    if message.texts or there.shelf.fresh:
        return None
    if there.clips():
        for ways, said in ((_REVERSE, BACKWARDS), (_STEADY, _UNSTEADY)):
            if _is_one(text, ways):
                return Edits(says=(there.say(*said),))
    if _is_one(text, _UNMARK):
        return Edits(says=(there.say(*_MARKED),))
    if len(there.pictures) == 1 and _is_one(text, _CUT):
        return Edits(says=(there.say(*_WHICH_CUT),))
    if _is_one(text, _ENDING):
        ask = Ask("words", there.say('end with "{}"', "片尾文字“{}”"))
        return Edits(says=(there.say("What should the film end with?", "片尾写什么？"),), asks=ask)
    if not _is_made(there.draft) and _is_one(text, _ANEW):
        return Edits(says=(there.say(*_OWN),))
    return None


def _is_one(text: str, ways: tuple[re.Pattern[str], ...]) -> bool:
    return any(one.fullmatch(text) for one in ways)


def _is_made(draft: Wire) -> bool:
    """Whether a scene or the music of a film is made from a seed."""
    shown = [one for track in (PICTURES, MUSIC) for one in segments(draft, track)]
    return any("seed" in mapping(meta(one).get("recipe")) for one in shown)
