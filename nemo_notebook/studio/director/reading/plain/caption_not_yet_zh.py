"""Take a caption away where a Chinese message tells why and only then that it is not to be shown yet.

价格还没定，先别放那条字幕: the reason says which caption is meant.
"""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.texts_named import telling
from nemo_notebook.studio.director.reading.terms.facts import NAMES_ZH
from nemo_notebook.studio.director.reading.terms.wording_sentence_words import COMMANDS

_LINE: Final = r"(?:那|这|相关的?)一?[条句行](?:字幕|话|文字|字)?"
_NOT: Final = r"(?:别|不要|不用|不)(?:再|先|急着|着急)*"
_SHOWS: Final = r"(?:放|写|打|显示|挂|加|摆|亮|发|公布|出现|出)(?:上|出|进)?(?:去|来)?"
_FIRST: Final = r"(?:所以|就|那|先|暂时|现在|目前|请|麻烦|帮我|还是|也|吧|，|,|\s)*"
_TAIL: Final = r"(?:了|吧|呗|啊|哈|谢谢|好吗|行吗|为好|比较好|[，,。.！!？?~～\s])*"
_LATER: Final = regex(
    rf"(?P<why>[^“”\"]{{2,24}}?)[，,。；;]\s*{_FIRST}"
    rf"(?:{_NOT}(?:把|让)?{_LINE}{_FIRST}{_SHOWS}|{_NOT}{_SHOWS}{_LINE}|{_LINE}{_FIRST}{_NOT}{_SHOWS}){_TAIL}"
)
_UNSEEN: Final = regex(
    rf"(?:我们?|还是|先|暂时|，)*(?:不想|不要|别|不希望)再?(?:让|给)(?:人家?|大家|客人|顾客|观众|别人|他们)"
    rf"(?:看[到见]|知道)(?:我们的?|那个)?(?P<why>{NAMES_ZH}){_TAIL}"
)


def caption_not_yet(text: str, there: Situation) -> str:
    """Return the removal of the caption that a reason speaks of, "" for any other message."""
    said = _LATER.fullmatch(text) or _UNSEEN.fullmatch(text)
    if said is None or COMMANDS.search(said["why"].replace("调整", "").replace("变", "")):
        return ""
    told = telling(said["why"], there)
    return f"删掉第{told[0] + 1}条字幕" if len(told) == 1 else ""
