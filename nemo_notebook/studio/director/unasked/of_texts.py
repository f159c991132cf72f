"""Tell words of direction that were read as words for the screen."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    RemoveCaptions,
    RemoveTitle,
    RemoveVoice,
    SetCaption,
    SetCaptions,
    SetEndCard,
    SetTitle,
    SetTitleTime,
    SetVoice,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import unasked_picture_words, unasked_words

TEXTS: Final = (SetTitle, SetEndCard, SetCaption, AddCaption, SetCaptions)
_MARKED = regex(unasked_words.MARKED)
_JUDGED, _TOLD_OF = regex(unasked_words.JUDGED, re.I), regex(unasked_words.TOLD_OF, re.I)
_NO_WORDS = regex(unasked_words.NO_WORDS, re.I)
_FULL_STOP = regex(unasked_picture_words.FULL_STOP, re.I)
_ALOUD, _NOT_ALOUD = regex(unasked_words.ALOUD, re.I), regex(unasked_words.NOT_ALOUD, re.I)
_END, _OTHERS = regex(unasked_words.END_SCREEN, re.I), regex(unasked_words.OTHER_TEXTS, re.I)
_NOW, _CALLED_NOW = regex(r"\s(?:now|these\sdays)\W*$", re.I), regex(r"\b(?:called|named)\b.*\snow\W*$", re.I)
_SAYS_FIGURE: Final = r"(?:to|says?|reads?|show|write|just|only|[:：]|改成|换成|写|是)\s?"
_CLOCK: Final = regex(r"\d{1,2}:\d\d")
_FIGURES: Final = regex(r"\d{1,3}")
_WRITES: Final = regex(
    r"\b(?:write|says?|show|display|captions?|titles?|text|card|add|put)\b|写|显示|文字|字幕|标题", re.I
)


def no_words(one: Operation, said: str, there: Situation) -> str | Operation:
    """Return what is asked for in place of direction that was read as words: 标题改成问句; "" for others."""
    if isinstance(one, RemoveTitle | RemoveCaptions) and _END.search(said) and not _OTHERS.search(said):
        return SetEndCard("") if there.end_words else ""
    if isinstance(one, SetTitleTime) and _FULL_STOP.search(said):
        return there.say(
            'How is the title to read, word for word? Say “change the title to "…"”.',
            "标题完整怎么写？请说“标题改成“…””。",
        )
    if isinstance(one, SetVoice) and not _MARKED.search(said) and _NO_WORDS.fullmatch(one.text.strip(" .。")):
        return there.say("What should the voice say, word for word?", "旁白具体说什么？")
    if not isinstance(one, TEXTS) or _MARKED.search(said):
        return ""
    if (
        isinstance(one, SetTitle)
        and (bare := _NOW.sub("", one.text)) != one.text
        and _CALLED_NOW.search(said)
    ):
        return SetTitle(bare)
    shown = one.texts if isinstance(one, SetCaptions) else (one.text,)
    if any(_ALOUD.fullmatch(text) for text in shown) and _NOT_ALOUD.search(said):
        return RemoveVoice()
    if not any(_is_direction(text, said) for text in shown if text):
        return ""
    name, plain = ("end card", "片尾") if isinstance(one, SetEndCard) else ("title", "标题")
    if isinstance(one, SetCaption | AddCaption | SetCaptions):
        name, plain = "caption", "字幕"
    return there.say(
        f"What should the {name} say, word for word? In quotation marks it is sure to be right.",
        f"{plain}具体写什么？放在引号里最清楚。",
    )


def _is_direction(text: str, said: str) -> bool:
    """Whether a text is what is said of a text, a time, or half of a ratio."""
    bare = text.strip(" .。!！?？,，")
    if _NO_WORDS.fullmatch(bare):
        return True
    at = said.lower().find(bare.lower())
    if _JUDGED.fullmatch(bare) and (at < 0 or _TOLD_OF.search(said[:at])):
        return True
    if _CLOCK.fullmatch(bare) and not _WRITES.search(said):
        return True
    if _FIGURES.fullmatch(bare) and not re.search(rf"{_SAYS_FIGURE}{bare}", said, re.I):
        return True
    half = rf"\d[:：.x×]\s?{re.escape(bare)}\b|\b{re.escape(bare)}[:：x×]\d"
    return bool(_FIGURES.fullmatch(bare) and re.search(half, said))
