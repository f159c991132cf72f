"""Read in Chinese that what was slowed down or sped up is to play as fast as it was taken: 还是恢复原速吧.

One clause says so, each word of which has to be known; the others may only tell why.
"""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.drafts import speed_of
from nemo_notebook.studio.director.operations import SetSpeed
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.plain.sentence_signs import Named

_LONGEST: Final = 60  # characters
_CUT: Final = regex("[，,。；;！!…~～]+")
_FIRST: Final = (
    "(?:算了|不行|那|嗯+|还是|觉得|感觉|就|请|麻烦|帮我|给我|把|让|将|全部|所有|都|也|全|[那这]?[段个张]|的|"
    "视频|片段|画面|片子|镜头|速度|播放)*"
)
_BACK: Final = "(?:恢复|还原|[改调变换放弄]回|回到|退回|改|调|用|按照?|以|设|放|播放?|要)*(?:[到成为回])?"
_AS_TAKEN: Final = (
    "(?:原速|原来的?(?:播放)?速度|原本的?速度|原始速度|本来的速度|正常的?(?:播放)?速度?|正常的?倍速|常速"
    "|(?:1|一)倍速?|1x)"
)
_CHANGED: Final = "(?:放慢|慢放|慢动作|慢镜头|变速|加速|快放|快进|倍速)"
_LAST: Final = "(?:播放?|放|来|走|的|好|合适|自然|舒服|吧|了|就行|就好|就可以|一点|点|呢|啊|呗)*"
_SAID: Final = regex(
    f"{_FIRST}(?:{_BACK}{_AS_TAKEN}|(?:不要|不用|不想要|取消|去掉|关掉|别(?:再|用|弄|搞|做)){_CHANGED}(?:效果)?"
    f"|{_CHANGED}(?:效果)?(?:取消|去掉|不要|关掉|不用)(?:掉|了)*){_LAST}"
)
_WISHES: Final = regex("[\\d把将换改加删调移挪写做配]|标题|字幕|片尾|音乐|配音")
"""What a clause that only tells why does not hold."""


def read_original_speed(message: Message, there: Situation) -> tuple[SetSpeed, ...]:
    """Return what plays as fast as it was taken again; () for any other sentence."""
    text = message.text.strip()
    if there.language != "zh" or message.texts or message.options != Options():
        return ()
    other = tuple(place for place, one in enumerate(there.pictures) if speed_of(one) != 1)
    if not other or not 0 < len(text) <= _LONGEST:
        return ()
    named = pictures_named(text, there)
    bare = "".join(" " if _inside(at, named) else one for at, one in enumerate(text)).replace(" ", "")
    clauses = [one for one in _CUT.split(bare) if one.strip()]
    said = [one for one in clauses if _SAID.fullmatch(one)]
    if len(said) != 1 or any(_WISHES.search(one) for one in clauses if one not in said):
        return ()
    places = {place for _, one in named.values() for place in one.places}
    meant = tuple(place for place in other if not places or place in places)
    if not meant:
        return ()
    return (SetSpeed(1.0, () if len(meant) == len(there.pictures) else meant),)


def _inside(at: int, named: Named) -> bool:
    return any(start <= at < end for start, (end, _) in named.items())
