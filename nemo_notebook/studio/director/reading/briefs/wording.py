"""Settle the words of a film last: without plain slips, and in the language that was asked for.

Nothing is translated: given words stay as they are, and that some are in the other language is told.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import is_fact
from nemo_notebook.studio.director.reading.terms.shown_slips import spelled
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_ASKED: Final = {
    "zh": regex(
        r"\b(?:in|into|using)\s(?:simplified\s|traditional\s|mandarin\s)?(?:chinese|mandarin)(?!\s(?:style|music|food|ink|new|restaurants?|medicine|tea|dress|costumes?|red|class|lessons?|culture|history|characters?))\b"
        r"|\bchinese[\s-](?:language|(?:videos?|version|text|captions?|titles?|subtitles?|words)\b)|(?<![不别])(?:用|是|要|做成|写)中文|中文(?:版|字幕|文案|标题)",
        re.I,
    ),
    "en": regex(
        r"(?<![不别])(?:用|是|要|做成|写)(?:全)?(?:英文|英语)(?!歌|课|老师|培训|角|辅导|配音)|(?:全)?英文(?:版|字幕|文案|标题|视频|短片)"
        r"|\b(?:an?\s)?english(?:[\s-]language)?\s(?:videos?|clips?|films?|version|captions?|titles?|subtitles?)\b|\b(?:in|into)\senglish\b(?!\s(?:style|class|lessons?|literature))",
        re.I,
    ),
}
_GREETINGS: Final = {
    "Happy New Year": "新年快乐",
    "Happy Chinese New Year": "新春快乐",
    "Merry Christmas": "圣诞快乐",
    "Happy birthday": "生日快乐",
    "Happy Mother's Day": "母亲节快乐",
    "Happy Father's Day": "父亲节快乐",
    "Happy Teacher's Day": "教师节快乐",
    "Thank you": "谢谢",
    "Welcome": "欢迎",
    "Congratulations": "恭喜",
}
"""Greetings that are the same in both, as a dictionary has them."""
_GAP: Final = regex(r"[ \u3000]+(?=[\u4e00-\u9fff\d])")


def in_plain_spelling(brief: Brief, message: Message) -> Brief:
    """Return a brief whose words have no plain slips; what was given in quotation marks stays."""
    given = "\n".join(one.words for one in message.texts if one.quoted)
    title, topic, action, *captions = (
        one if one in given else spelled(one)
        for one in (brief.title, brief.topic, brief.action, *brief.captions)
    )
    return replace(brief, title=title, topic=topic, action=action, captions=tuple(captions))


def in_asked_language(brief: Brief, message: Message) -> Brief:
    """Return a brief in the language that was asked for, without a title made of words of the other."""
    asked = next((one for one, said in _ASKED.items() if said.search(message.wishes)), "")
    if not asked or asked == brief.language:
        return brief
    given = [one.words for one in message.texts if one.quoted or one.role == "title"]
    kept = brief.title if brief.title in given or _is_in(asked, brief.title) else ""
    kept = kept or _greeting(asked, brief.title)
    topic = brief.topic if _is_in(asked, brief.topic) else ""
    captions = tuple(each for one in brief.captions for each in _apart(one))
    if not kept and captions and _is_in(asked, captions[0]) and not is_fact(captions[0]):
        kept, captions = captions[0], captions[1:]
    texts = [kept, *captions, brief.action]
    other = "" if all(_is_in(asked, one) for one in texts) and any(texts) else asked
    return replace(brief, title=kept, topic=topic, captions=captions, untranslated=other)


def _greeting(asked: str, title: str) -> str:
    """A greeting in the other language; "" for what is none, or names somebody."""
    pairs = _GREETINGS if asked == "zh" else {chinese: english for english, chinese in _GREETINGS.items()}
    return pairs.get(title, "")


def _apart(caption: str) -> list[str]:
    """The pieces of Chinese words with blanks between them: 开放日 11月30日 上午9点."""
    pieces = _GAP.split(caption)
    return (
        pieces
        if HAN.search(pieces[0]) and len(pieces) > 1 and not re.search("[A-Za-z]", caption)
        else [caption]
    )


def _is_in(language: str, words: str) -> bool:
    """Whether words can stand in a film of that language; numbers and addresses can in both."""
    if not re.search(r"[^\W\d_]", words):
        return True
    return bool(HAN.search(words)) == (language == "zh")
