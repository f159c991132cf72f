"""Keep what is only told of the title out of it: 标题居中, 标题要醒目 say how it is to look."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message

_LABEL: Final = regex(r"^(?:大|主)?标题(?![党栏页文])(?=[\u4e00-\u9fffA-Za-z\d]{2,})")
_LOOKS: Final = (
    r"居中|居[左右]|靠[上下左右]|中间|正中|[上下]方|顶部|底部|上面|下面|左上角?|右上角?|左下角?|右下角?|醒目|显眼|抢眼|清楚|清晰|大气|简洁|简单|好看|活泼|喜庆|可爱|加粗|粗体|斜体"
    r"|[大小粗细]|[红黄蓝绿紫粉橙金白黑银灰棕]色?|彩色|淡[入出]|动画|特效|渐变|描边|阴影"
)
_ONLY_LOOKS: Final = regex(
    rf"^题?(?:要|得|请|用|放|在|显示|做|弄|尽量|稍微|比较|更|很|特别|非常|最|[，、和又])*(?:(?:{_LOOKS})(?:一?[点些号]|的|字|体|显示|效果|出现|放|又|[，、和且])*)+(?:就好|就行|吧|就可以)?$"
)


def without_directions(brief: Brief, message: Message) -> Brief:
    """Return a brief whose title, where it was not quoted, is no order of its look and bears no label."""
    if not brief.title or any(one.quoted and one.words in brief.title for one in message.texts):
        return brief
    title = _LABEL.sub("", brief.title)
    of_look = _ONLY_LOOKS.match(title) and f"题{title.removeprefix('题')}" in message.said
    return replace(brief, title="" if of_look else title)
