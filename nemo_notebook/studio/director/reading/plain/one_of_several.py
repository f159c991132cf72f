"""Ask which one is meant where a wish is told of one of several: 有个画面不好看，换成日出.

The wish is kept, so that 第四个 is an answer. It is only asked where the wish would be done of the first.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.edits import Edits, read_edits
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.options import Options
from nemo_notebook.studio.director.reading.messages.situation import Ask, Situation
from nemo_notebook.studio.director.reading.plain.picture_sentences import read_picture_sentence
from nemo_notebook.studio.director.reading.plain.pictures_called import pictures_named
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_LONGEST: Final = 50  # characters
_ONE: Final = (
    r"^(?:我?(?:觉得|感觉|看)|里面|其中|好像|发现|[，,\s])*(?:(?<=其中)|有|某)一?(?P<unit>[张个段幅句条行])"
    r"(?P<noun>照片|图片?|画面|镜头|场景|片段|视频|字幕|文字)?的?"
)
_DO: Final = (
    r"(?:请|帮我|麻烦|给我|想要?|要|就|也|可以|能不能|把|将|给|它|他|这[张个句条]|那[张个句条]|[\s])*"
)
_WISH: Final = (
    r"(?P<wish>(?:换成|换为|改成|改为|替换成|删|去掉|拿掉|撤掉|移除|不要|换掉|放|挪|移|停|多停|少停|加|调|弄|做|变|提|压"
    r"|[长短亮暗大小清慢快暖冷鲜淡久](?:一?[点些]|一下)|延长|缩短|加长|裁|转|翻)[^，。；,;!！?？]{0,18}?)[吧呗啊了哦哈它]*[。.!！~\s]*$"
)
_SAID: Final = (
    regex(rf"{_ONE}(?P<why>[^，,。；;!！?？]{{0,16}})[，,。；;!！\s]+{_DO}{_WISH}"),
    regex(rf"{_ONE}(?P<why>){_DO}{_WISH}"),
)
_ONE_REPLACED: Final = regex(
    r"\W*(?:please\s|can\syou\s|could\syou\s)*(?:change|replace|swap|turn)\sone\s(?:of\s)?(?:the\s|these\s|my\s)?(?:pictures?|scenes?|shots?|images?)"
    r"\s(?:to|with|for|into|by)\s(?P<scene>[\w\s'’-]{3,40}?)(?:\splease)?[.!]*",
    re.I,
)
_OTHER: Final = regex("标题|片头|片尾|结尾|音乐|配乐|配音|旁白|[第前后]|最|没")
"""What says more of which one it is, or speaks of something else."""


def read_one_of_several(message: Message, there: Situation) -> Edits | None:
    """Return the question which picture, or which caption, a wish is for; None for any other message."""
    text = message.text.strip()
    quoted = any(one.quoted for one in message.texts)
    if not quoted and (replaced := _one_replaced(text, there)):
        return replaced
    if there.language != "zh" or message.options != Options() or there.shelf.fresh or quoted:
        return None
    said = _said(text) if 0 < len(text) <= _LONGEST else None
    if said is None or _OTHER.search(said["why"]):
        return None
    caption = said["unit"] in "句条行" or said["noun"] in ("字幕", "文字")
    count = len(there.caption_words if caption else there.pictures)
    if count < 2 or pictures_named(text[: said.start("wish")], there):
        return None
    template = f"第{{}}条字幕{said['wish']}" if caption else f"第{{}}张图{said['wish']}"
    if "{}" in said["wish"] or not _is_done(template.format(1), there):
        return None
    question = "哪一条字幕？" if caption else f"{count} 个画面中的哪一个？"
    return Edits(says=(question,), asks=Ask("place", template))


def _one_replaced(text: str, there: Situation) -> Edits | None:
    """The question which picture gives way to a scene: "change one of the pictures to a beach"."""
    said, count = _ONE_REPLACED.fullmatch(text), len(there.pictures)
    if said is None or count < 2 or not find_subjects(said["scene"]):
        return None
    question = there.say(f"Which of the {count} pictures?", f"{count} 个画面中的哪一个？")
    return Edits(says=(question,), asks=Ask("place", f"change picture {{}} to {said['scene']}"))


def _said(text: str) -> re.Match[str] | None:
    return next((found for one in _SAID if (found := one.match(text))), None)


def _is_done(wish: str, there: Situation) -> bool:
    """Whether a wish for the first one is understood as a whole."""
    said = read_message(wish)
    read = read_edits(said, there)
    return bool(read.operations and not read.unread) or bool(read_picture_sentence(said, there))
