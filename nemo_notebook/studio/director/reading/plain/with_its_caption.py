"""Say that a picture and its caption are to go: 第三张连它那句字幕一起删, "drop photo 3 and its caption".

In Chinese they may move together too: 早餐那张连字幕一起挪到最前面.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, segments, span, words_of
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemovePicture,
    Reorder,
    SetCaption,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.naming.thing_names import picture_called
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.picture_sentences import read_picture_sentence

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
_WITH: Final = r"(?:连[同着带]?|和|跟|带着?|包括|以及|还有|与)"
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
_ALONG: Final = regex(
    rf"[，,]?(?:(?:{_WITH}(?:它|这张|那张|自己)(?:上面|下面|对应|配)?的?|连[同着带]?|带着?|{_WITH}(?:对应|配|上面|下面)的?)(?:那|这)?(?:一?[句条行])?的?(?:字幕|文字|配文){_ALL}"
    rf"|{_WITH}(?:字幕|文字|配文)(?:也|都|给)*(?:一起|一块儿?|一并))"
)
"""A caption that goes along with a picture that is named before it."""
_LONGEST: Final = 60  # characters
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


def read_moved_together(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Return what moves or removes pictures with their captions; () for any other message."""
    text = message.text.strip()
    if there.language != "zh" or message.texts or len(text) > _LONGEST or there.shelf.fresh:
        return ()
    along = _ALONG.search(text)
    if along is None or not along.start() or len(there.pictures) < 2:
        return ()
    alone = read_message(f"{text[: along.start()]}{text[along.end() :]}")
    done = read_picture_sentence(alone, there)
    if len(done) == 1 and isinstance(done[0], Reorder):
        return (*done, *_following(done[0].order, there))
    if done and all(isinstance(one, RemovePicture) for one in done):
        gone = [_caption_of(one.index, there) for one in done if isinstance(one, RemovePicture)]
        captions = sorted({one for one in gone if one is not None}, reverse=True)
        return (*(RemoveCaptions(one) for one in captions), *done)
    return ()


def _following(order: Sequence[int], there: Situation) -> tuple[Operation, ...]:
    """The captions in the new order of their pictures; () where they go along by themselves."""
    row = segments(there.draft, CAPTIONS)
    moved = segments(Reorder(tuple(order)).apply(there.draft, there.shelf), CAPTIONS)
    if not row or [words_of(one) for one in moved] != [words_of(one) for one in row]:
        return ()
    seen = [order.index(_begun_over(one, there)) for one in row]
    places = sorted(range(len(row)), key=lambda at: (seen[at], at))
    words = [words_of(row[at]) for at in places]
    return tuple(SetCaption(at, one) for at, one in enumerate(words) if one != words_of(row[at]))


def _begun_over(caption: Wire, there: Situation) -> int:
    """The picture that is shown when a caption comes."""
    begins, _ = span(caption)
    return max(place for place, one in enumerate(there.pictures) if place == 0 or span(one)[0] <= begins)


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
