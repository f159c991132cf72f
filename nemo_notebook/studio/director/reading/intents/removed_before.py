"""Read that what was removed is wished back: 把刚才删的那张放回来, "put the photo I deleted back"."""

from __future__ import annotations

import re
from typing import Final, Literal

from nemo_notebook.studio.director.patterns import regex

Removed = Literal["pictures", "captions", "any", ""]

_AWAY: Final = r"(?:删|去|拿|撤|剪|移|砍)(?:掉|除|去|走)?了?的"
_THING: Final = (
    r"(?:那|这)?(?:一|最后一)?(?:(?P<{0}>[张幕幅]|[个段](?:画面|镜头|场景|片段|视频)|图片?|照片|相片|画面|镜头|场景|片段)"
    r"|(?P<{1}>[句条]|字幕|文字)|[个段]|东西)?(?:图片?|照片|相片|画面|镜头|场景|字幕|文字|话)?"
)
_BACK: Final = r"(?:(?:放|加|找|拿|弄|补|要|搬|换|请)回(?:来|去)?|[加补放]上|恢复|还原|留着|留下|还是要)"
_HEAD: Final = (
    r"^(?:算了|不对|等等|等一下|还是|哎呀?|嗯+|呃|啊|那|请|麻烦|帮我|能不能|可以|我|又|想要?|要"
    r"|[，,。！!…\s])*"
)
_WHEN: Final = r"(?:你|我|被|给|刚才|刚刚|刚|之前|前面|上一步|上次|先前|那个)*"
_TAIL: Final = r"(?:一下|到?原来的?(?:位置|地方)|原位|原处|吧|了|啊|啦|呗|好了?|嘛|[，,。！!～~？?吗\s])*$"
_ENGLISH: Final = (
    r"(?P<{0}>photo|picture|image|clip|scene|shot|slide)|(?P<{1}>caption|line|text|subtitle)|one|thing|part"
)
_GONE: Final = r"(?:removed|deleted|dropped|cut|took\sout|taken\sout|threw\sout|got\srid\sof)"
_WHO: Final = r"(?:that\s|which\s)?(?:i|you|we)(?:['’]ve|\shave)?\s(?:just\s|had\s)*"
_SAID: Final = regex(
    rf"{_HEAD}[把将]?{_WHEN}{_AWAY}{_THING.format('zh', 'zh_text')}"
    rf"(?:还是|再|都|也|重新|帮我|给我)*{_BACK}{_TAIL}"
    rf"|{_HEAD}(?:恢复|还原|找回|[放加拿补要]回来?)(?:一下)?{_WHEN}{_AWAY}"
    rf"{_THING.format('zh2', 'zh2_text')}{_TAIL}"
    r"|^\W*(?:(?:ok(?:ay)?|no|actually|please|sorry|oh|wait|hmm+|can\syou|could\syou|let['’]?s|i\swant)\W+)*"
    rf"(?:(?:bring|put|add|get|give|take)\s(?:me\s)?back|restore|bring|put|add|get)"
    rf"\s(?:the|that)\s(?:last\s)?(?:{_GONE}\s)?(?:{_ENGLISH.format('en', 'en_text')})"
    rf"(?:\s{_WHO}{_GONE})?(?:\s(?:back|in|again|please|after\sall|before|earlier|just\snow))*\W*$",
    re.I,
)
_TOLD_GONE: Final = regex(rf"{_AWAY}|\b{_GONE}\b", re.I)


def removed_before(text: str) -> Removed:
    """Return what kind of thing is wished back, "any" where no kind is named; "" where nothing is."""
    said = _SAID.match(text.strip())
    if not said or not _TOLD_GONE.search(said[0]):
        return ""
    kinds = said.groupdict()
    if any(kinds[one] for one in ("zh_text", "zh2_text", "en_text")):
        return "captions"
    return "pictures" if any(kinds[one] for one in ("zh", "zh2", "en")) else "any"
