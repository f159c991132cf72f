"""Tell words of direction that were read as words for the screen."""

from __future__ import annotations

import re
from dataclasses import replace
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
    SetTextFade,
    SetTitle,
    SetTitleTime,
    SetVoice,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import unasked_picture_words
from nemo_notebook.studio.director.reading.terms import unasked_words as words
from nemo_notebook.studio.director.unasked.rules import Said, rule

TEXTS: Final = (SetTitle, SetEndCard, SetCaption, AddCaption, SetCaptions)
_MARKED = regex(words.MARKED)
_JUDGED, _TOLD_OF = regex(words.JUDGED, re.I), regex(words.TOLD_OF, re.I)
_NO_WORDS = regex(words.NO_WORDS, re.I)
_ALOUD, _NOT_ALOUD = regex(words.ALOUD, re.I), regex(words.NOT_ALOUD, re.I)
_NOW, _CALLED_NOW = regex(r"\s(?:now|these\sdays)\W*$", re.I), regex(r"\b(?:called|named)\b.*\snow\W*$", re.I)
_INTRODUCED, _DENIED = regex(words.INTRODUCED, re.I), regex(words.DENIED, re.I)
_SAYS_FIGURE: Final = r"(?:to|says?|reads?|show|write|just|only|[:：]|改成|换成|写|是)\s?"
_SINGLE: Final = (SetTitle, SetEndCard, SetCaption)
_TWO: Final = 2
_DOUBLED: Final = regex(r"\b([a-z]{2,})(?:\s\1\b)+", re.I)
_PRICES: Final = regex(r"[$€£¥]\s?\d|\d\s?[元块€$£]")
_WHICH_WORDS: Final = (
    'Which caption is to say what? For example: captions: "Fresh daily"; "Open till late".',
    "哪条字幕写什么？例如：字幕：每日新鲜；营业到深夜。",
)
_NO_END: Final = ("There are no words at the end.", "结尾没有文字。")
_NO_TITLE: Final = ("There is no title at the start.", "开头没有标题。")
_CLOCK: Final = regex(r"\d{1,2}:\d\d")
_FIGURES: Final = regex(r"\d{1,3}")
_WRITES: Final = regex(
    r"\b(?:write|says?|show|display|captions?|titles?|text|card|add|put)\b|写|显示|文字|字幕|标题", re.I
)


def _name_alone(one: Operation, said: str, there: Situation) -> Said:
    """The name in a title that was read with the words around it: "we're called Blend now"."""
    if not isinstance(one, SetTitle) or _MARKED.search(said):
        return ""
    name = _NOW.sub("", one.text) if _CALLED_NOW.search(said) else one.text
    name = (_INTRODUCED.sub("", name) or name) if _DENIED.search(said) else name
    return SetTitle(name) if name != one.text else ""


def _said_twice(one: Operation, said: str, there: Situation) -> Said:
    """The words without the one that was put in beside itself: "18 hours hours"."""
    if not isinstance(one, _SINGLE) or not _DOUBLED.search(one.text) or _DOUBLED.search(said):
        return ""
    once = _DOUBLED.sub(r"\1", one.text)
    return replace(one, text=once) if " " in once else there.say(*_WHICH_WORDS)


def _bare_figure(one: Operation, said: str, there: Situation) -> Said:
    """The whole line, where a figure alone took its place: "fresh at 7 is wrong, we open at 8"."""
    if not isinstance(one, _SINGLE) or _MARKED.search(said) or not _FIGURES.fullmatch(one.text.strip()):
        return ""
    told = re.search(rf"{_SAYS_FIGURE}{one.text.strip()}", said, re.I)
    return "" if told else there.say(*_WHICH_WORDS)


def _no_words(one: Operation, said: str, there: Situation) -> Said:
    """What a text is asked to say, where direction was read as its words: 标题改成问句."""
    if not isinstance(one, TEXTS) or _MARKED.search(said):
        return ""
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
    at = said.lower().find(bare.lower())
    if _NO_WORDS.fullmatch(bare) and not said[: max(0, at)].rstrip().endswith((":", "：")):
        return True
    if _JUDGED.fullmatch(bare) and (at < 0 or _TOLD_OF.search(said[:at])):
        return True
    if _CLOCK.fullmatch(bare) and not _WRITES.search(said):
        return True
    half = rf"\d[:：.x×]\s?{re.escape(bare)}\b|\b{re.escape(bare)}[:：x×]\d"
    return bool(_FIGURES.fullmatch(bare) and re.search(half, said))


TEXT_RULES: Final = (
    rule(  # 结束画面上的文字去掉
        (RemoveTitle, RemoveCaptions),
        words.END_SCREEN,
        unless=words.OTHER_TEXTS,
        where=lambda _, there: bool(there.end_words),
        instead=lambda *_: SetEndCard(""),
    ),
    rule(  # "end without text" says nothing of the words before
        (RemoveTitle, RemoveCaptions),
        words.ENDS_BARE,
        instead=lambda _, there: SetEndCard("") if there.end_words else there.say(*_NO_END),
    ),
    rule(
        RemoveCaptions,
        words.OPENS_BARE,
        where=lambda one, _: one.index is None,
        instead=lambda _, there: RemoveTitle() if there.title_words else there.say(*_NO_TITLE),
    ),
    rule(  # "take the second word out of the title"
        RemoveTitle,
        words.WORD_OF_TITLE,
        instead=(
            'How is the title to read? Say “change the title to "…"”.',
            "标题改成什么？请说“标题改成“…””。",
        ),
    ),
    rule(  # "a full stop" is no time
        SetTitleTime,
        unasked_picture_words.FULL_STOP,
        instead=(
            'How is the title to read, word for word? Say “change the title to "…"”.',
            "标题完整怎么写？请说“标题改成“…””。",
        ),
    ),
    rule(  # the music fades in, no text
        SetTextFade,
        words.MUSIC_FADES,
        instead=("For how long? Say “fade the music in over 2 seconds”.", "几秒？请说“音乐淡入2秒”。"),
    ),
    rule(  # direction for the voice
        SetVoice,
        unless=words.MARKED,
        where=lambda one, _: bool(_NO_WORDS.fullmatch(one.text.strip(" .。"))),
        instead=("What should the voice say, word for word?", "旁白具体说什么？"),
    ),
    _name_alone,
    _said_twice,
    rule(  # "shoe $40, bag $60" are two lines
        SetCaption,
        unless=words.MARKED,
        where=lambda one, _: len(_PRICES.findall(one.text)) >= _TWO,
        instead=_WHICH_WORDS,
    ),
    _bare_figure,
    _no_words,
)
"""Rules for words on the screen, and for what is said."""
