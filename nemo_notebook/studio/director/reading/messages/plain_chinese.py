"""Put a Chinese first message in the words that its readers know, one kind of wording after the other."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.each_item_zh import without_each_items_wishes
from nemo_notebook.studio.director.reading.messages.edge_words_zh import with_named_edges
from nemo_notebook.studio.director.reading.messages.edges_told_zh import with_edges_told
from nemo_notebook.studio.director.reading.messages.item_rows_zh import with_item_rows
from nemo_notebook.studio.director.reading.messages.names_each_zh import with_names_each
from nemo_notebook.studio.director.reading.messages.ordered_facts_zh import with_ordered_facts
from nemo_notebook.studio.director.reading.messages.own_things_zh import with_own_things
from nemo_notebook.studio.director.reading.messages.photo_words_zh import with_photo_words
from nemo_notebook.studio.director.reading.messages.plain_wishes_zh import with_plain_wishes
from nemo_notebook.studio.director.reading.messages.purposes_zh import without_purpose
from nemo_notebook.studio.director.reading.messages.services_zh import with_services
from nemo_notebook.studio.director.reading.messages.shown_rows_zh import with_shown_rows
from nemo_notebook.studio.director.reading.messages.shown_zh import with_shown_words
from nemo_notebook.studio.director.reading.messages.written_rows_zh import with_written_rows
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_SHAPE: Final = regex(
    r"(?<=[，,。；;\s])(?P<shape>16[:：]9|9[:：]16|4[:：]5|1[:：]1)的(?:就行|就好|吧|尺寸|比例|画幅)?(?=\s*(?:[，,。；;\n]|$))"
)
"""A shape that a list of times could hold: 周六10:00，4:5的."""
_PARTS: Final = regex(
    r"(?P<before>[，,。；;\n])\s?(?:一共|总共|大概|要)?分(?:成|为)?[两二三四五六七八\d](?:个?阶段|个?环节|个?部分)[:：]\s?"
)
"""How many parts there are, before them: 分三个部分：可回收、厨余."""
_BELOW: Final = regex(
    r"(?:字幕|文字|文案|配文)(?:内容)?(?:就|都|直接|请|要|可以)*(?:用|按照?|照着?|是|写|放|为|见|如)?(?:下面|以下|底下|下列|如下|后面)(?:的|这[些几]?[句条行点]?|那[些几]?[句条行点]?|[一二三四五六七八\d]+[句条行点])*"
    r"(?:内容|文字|字幕|话)?(?:就行|就好|吧|即可)?\s?[:：。.]?[\x20\u3000]*\n+(?=\s*(?:[-*•]|\d{1,2}\s?[.)、．]))"
)
"""What leads to captions listed line by line: 字幕就用下面的."""
_SCREENS: Final = regex(
    r"(?P<before>[，,。；;\n])\s?(?:一共|总共|大概|要)?(?:分(?:成|为)?)?(?P<count>[两二三四五六七八2-8])个(?:画面|镜头|场景|片段|小节)(?:依次|分别)?(?:是|为)?[:：]\s?"
    r"(?P<list>[^，,。；;：:\n“”\"「」]{2,12}(?:、[^，,。；;：:\n“”\"「」、]{2,12})+)(?=\s*(?:[，,。；;\n]|$))"
)
"""So many pictures, each called by what it is to tell: 分四个画面：热身、力量训练."""
_THEN: Final = regex(
    r"(?<=[^\s，,。；;：:！!？?、])[\x20\u3000]+(?=(?:然后|最后|顺便|另外|记得|还要?)?(?:再|给我|帮我|请)(?:给它|给视频)?(?:配|加|来|放|打|写|做)(?:上|[一两]?[个段首点行句]))"
)
"""A blank before what is wished for next: 标题：夏天 再配个音乐."""
_SILENT: Final = regex(
    r"(?P<before>^|[，,。；;\n])\s*(?:也|都|请|还|并且?)*(?:别|不要|不用|不许|不能|不准?)(?:出|发出?|有)(?:任何|一点|半点)?(?:声音?|响)(?:儿)?(?=\s*(?:[，,。；;！!\n]|$))"
)
"""Not a sound: 也别出声."""
_MARKED: Final = regex("[，,；;。]")
_REEL: Final = regex(
    r"(?:做|拍|剪|弄|整|搞|出|来|要|想要)一?[个条支段则部]\s?(?:(?:(?:IG|Instagram|YouTube|YT|FB|抖音|TikTok)\s?)?(?:Reels?|Shorts|短影音|限[时時][动動][态態]))(?=\s*(?:[，,。；;\n]|$))",
    re.I,
)
"""A film called by where it is shown: 来一支 IG Reels."""


def in_plain_chinese(text: str) -> str:
    """Return a first message whose orders are told in the one way."""
    text = with_written_rows(with_photo_words(with_item_rows(with_own_things(text))))
    text = _SHAPE.sub(r"\g<shape>画幅", with_plain_wishes(text))
    text = _SILENT.sub(r"\g<before>不要音乐，不要旁白", text)
    text = _PARTS.sub(r"\g<before>要点：", text)
    text = _BELOW.sub("字幕：\n", text)
    text = _THEN.sub("，", text) if _MARKED.search(text) else text
    text = _REEL.sub(r"做一个竖屏视频", text)
    text = with_edges_told(with_names_each(without_purpose(text)))
    text = with_shown_words(with_shown_rows(with_services(text)))
    text = with_ordered_facts(_SCREENS.sub(_screens, text))
    return without_each_items_wishes(with_named_edges(text))


def _screens(found: re.Match[str]) -> str:
    """Pictures that the studio has stay pictures; where it has few of them, each is told in a line."""
    told = [one.strip() for one in found["list"].split("、")]
    if 2 * sum(map(bool, map(names_scene, told))) > len(told):
        return found[0]
    return f"{found['before']}一句话一个画面，要点：{found['list']}"
