"""Say that a picture and its caption are to go: 第三张连它那句字幕一起删, "drop photo 3 and its caption"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, segments, span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.thing_names import picture_called
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_LEAD: Final = (
    r"^(?:哦|噢|啊|哎呀?|不好意思|抱歉|算了|[数看记说打弄]错了?|那|请|帮我|把|将|应该|就?是|[，,。！!…\s])*"
)
_PICTURE: Final = (
    r"(?:第[一二三四五六七八九十\d]{1,3}|最后一|倒数第[一二三\d])[张个段幅](?:图片?|照片|画面|镜头|场景)?"
)
_ITS: Final = (
    r"(?:它|这张|那张|上面|下面|对应|配)?(?:上面|下面)?的?(?:那|这)?(?:一?[句条行])?的?"
    r"(?:字幕|文字|配文|说明|字|话)"
)
_WITH: Final = r"(?:连同?|和|跟|带着?|包括|以及|还有|与)"
_GONE: Final = r"(?:删|去|拿|移|剪)(?:掉|除|去|走)?"
_ALL: Final = r"(?:也|都|一起|一块儿?|一并|全都?|给)*"
_END: Final = r"(?:掉|了|吧|啊)*[。.!！]*$"
_ZH: Final = (
    regex(
        rf"{_LEAD}(?P<picture>{_PICTURE})[，,]?{_WITH}{_ITS}{_ALL}(?:{_GONE}|不要|不用){_END}",
    ),
    regex(rf"{_LEAD}{_GONE}(?P<picture>{_PICTURE})[，,]?{_WITH}{_ITS}{_ALL}(?:{_GONE})?{_END}"),
    regex(
        rf"{_LEAD}(?:{_GONE}(?P<picture>{_PICTURE})|(?P<before>{_PICTURE})(?:不要|{_GONE})了?)"
        rf"(?:[，,]{_WITH}?|{_WITH}){_ITS}{_ALL}(?:{_GONE}|不要)?{_END}",
    ),
)
_EN: Final = regex(
    r"^\W*(?:(?:please|now|ok|and|can\syou|could\syou|let['’]?s)\s)*(?:remove|delete|drop|cut|lose|take\sout|get\srid\sof)\s"
    r"(?P<picture>[\w\s#]{3,40}?)\s(?:and|with|along\swith|together\swith|as\swell\sas|plus)\s(?:its|the)\s(?:caption|text|words?|line|subtitle)"
    r"(?:\s(?:too|as\swell|please|that\sgoes\swith\sit))*\W*$"
)
_HALF: Final = 0.5


def with_its_caption(message: Message, there: Situation) -> Message:
    """Return the message as two removals where a picture is to go with its caption; itself where not."""
    place = None if message.texts else _place(message.text.strip(), there)
    if place is None:
        return message
    gone = [there.say(f"remove picture {place + 1}", f"第{place + 1}张图删掉")]
    caption = _caption_of(place, there)
    if caption is not None:  # first, for with the picture those after it get other numbers
        gone.insert(0, there.say(f"remove caption {caption + 1}", f"第{caption + 1}条字幕删掉"))
    text = there.say("; ", "，").join(gone)
    plain = read_message(text)
    return replace(plain, language=message.language, options=message.options, typed=text)


def _place(text: str, there: Situation) -> int | None:
    forms = _ZH if there.language == "zh" else (_EN,)
    said = next((found for one in forms if (found := one.match(text))), None)
    if said is None:
        return None
    named = said["picture"] or said.groupdict().get("before") or ""
    named = named if there.language == "en" or named[-1] not in "张个段幅" else f"{named}图"
    place = picture_called(named, there)
    return place if place is not None and place < len(there.pictures) else None


def _caption_of(place: int, there: Situation) -> int | None:
    """The caption that is mostly seen with a picture, None for none and for one that goes along with it."""
    start, end = span(there.pictures[place])
    for at, caption in enumerate(segments(there.draft, CAPTIONS)):
        begins, ends = span(caption)
        if start <= begins and ends <= end:
            return None
        if min(end, ends) - max(start, begins) > _HALF * max(1, ends - begins):
            return at
    return None
