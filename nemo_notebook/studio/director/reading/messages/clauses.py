"""Divide a message into clauses, each with the texts it holds: one wish stands in one clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text
from nemo_notebook.studio.director.reading.terms.orders import DEED

_SPLIT: Final = regex(
    rf"(?<={BLANK})[和与、并](?=[^，。]{{0,8}}(?:音乐|标题|字幕|旁白|配音|画面))|"
    r"(?<=\ds)\s+(?=fade\s(?:in|out)\b)|(?<=seconds)\s+(?=fade\s(?:in|out)\b)|(?<=淡入\d秒)(?=淡出)|(?<=淡出\d秒)(?=淡入)|"
    r"\s[-–—]\s(?=(?:landscape|portrait|vertical|horizontal|square|widescreen)\b)|[;!?；！？。\n]+|(?<=[\u4e00-\u9fff])[^\S\n]+(?=[\u4e00-\u9fff])|\.(?!\d|\w)|,(?!\d{3}(?!\d))|，"
    rf"|\s+so\s+(?=(?:(?:please|just|now|can\syou|could\syou|let['’]?s)\s)*{DEED}\s)"
    r"|\s+but\s+(?=(?:please\s)?(?:leave|keep|don['’]?t|do\snot)\b)|\s+(?:and|then|also|plus|(?<!\ball\s)(?<!nothing\s)(?<!anything\s)(?<!everything\s)but)(?:\s+(?:then|also|please))*\s+(?!a\s(?:half|quarter)\b)(?!(?:white"
    r"|black|red|orange|yellow|gold|green|blue|purple|pink)\s*(?:$|[,.;!]|(?:at|on|over|letters?|text)\b))"
    r"|(?<=音乐|标题|字幕|旁白|配音(?!乐)|文字|片尾)(?:和|与|跟|、|以及)(?![^，。；都]{2,8}(?:一样|一致|相同))(?=背?景?(?:音乐|标题|字幕|旁白"
    r"|配音(?!乐)|文字|片尾))|然后|并且|同时|另外(?![两二三四五几\d]?[个张条段幅句])|接着|而且|还要|顺便|(?<![结末片]尾)(?<!最后)(?<!开头)(?:再|并|就)(?=[加把换改去调将]|淡[入出])"
    r"|(?<=前面|后面|第一|最后|开头)(?=停\d)|(?<=[了掉])(?=(?:[加配换改放用]|只[留要])[\u4e00-\u9fff])",
    re.I,
)
_PLACE: Final = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd"
    r"|th)?|one|two|three|four|five)"
)
_NO_AMOUNT: Final = (
    r"(?!\d+\s(?:s|secs?|seconds?)\sand\sthe\s(?:first|second|third|fourth|last)\s(?:for\s)?\d)"
)
# "the first and the second image", "between 3 and 8 s", "black and white": one clause.
_PAIR: Final = regex(
    rf"\b(?:first\s[\w.]+(?:\s(?:s|secs?|seconds?))?\s(and)\s(?:the\s)?last\s[\w.]+\s(?:s|secs?|seconds?)"
    rf"|(?:images|photos|pictures|pics|scenes|shots|clips|slides|captions)\s[\d,\s]*\d\s(and)\s\d{{1,2}}"
    rf"|(?:scene|image|picture|photo|shot|clip)\s{_PLACE}\s(and)\s(?:scene|image|picture|photo|shot"
    rf"|clip)\s{_PLACE}|{_NO_AMOUNT}{_PLACE}(?:\s(?:image|photo|picture|clip|scene|s|sec"
    rf"|seconds?))?\s(and)\s(?:the\s)?(?:\w+\s)?{_PLACE}|black\s(and)\swhite"
    r"|titles?\s(and)\s(?:the\s)?captions?|captions?\s(and)\s(?:the\s)?titles?"
    rf"|(?:to|into|as|be|says?|reads?|named|called)\s(?:(?-i:[A-Z])[\w'’-]*\s){{1,3}}(and)\s(?!{DEED}\b)(?-i:[A-Z])[\w'’-]*"
    rf"|between\s(?:the\s|seconds?\s)?[\w-]+\s(and)\s(?!{DEED}\b)(?:the\s|seconds?\s)?[\w-]+"
    r"|(?:swap|switch|exchange|flip)\s(?:the\s)?[\w-]+\s(and)\s(?:the\s)?[\w-]+"
    r"|[\w-]+\s(and)\s(?:the\s)?[\w-]+\s(?:should\s|must\s|to\s|can\s)?(?:trade|switch|swap|change|exchange)\s(?:places|positions|spots))\b",
    re.I,
)
_ARROW: Final = regex(rf"{BLANK}\s?(?:->|→|=>)\s?{BLANK}")
_ALL_BUT: Final = regex(
    r"(?P<all>\b(?:all|every|each)\s(?:(?:of|the|my|our)\s){0,2}[a-z]+\s)but\s(?=(?:the|my)\s|(?:image|picture|photo|caption|clip)\s\d)"
    r"(?!(?:the|my)\s(?:\w+\s){1,2}(?:is|are|looks?|needs?)\b)",
    re.I,
)
"""In "all photos but the first" nothing new begins; of one length, so that places stay true."""
_LONGEST_PAIR: Final = 400
_BEFORE_END: Final = regex(r"(?P<comma>[,，])\s?(?:上面)?(?:写|显示)?[上着]?[:：]?\s?$")
_FILLER: Final = regex(
    r"\bnever\s?mind\b|\bnvm\b|算了|"
    r"\b(?:please|pls|plz|thanks|thank\syou|thx|ok(?:ay)?|hi|hey|hello|now|just|can|could|would"
    r"|you|i|i['’]d|like|want|to|the|it|a|an|this|that|is|for|me|great|nice|good|perfect"
    r"|cool|love|fine|yes|no|sure|so|well|hmm|oh|wait|actually|also|then|and|maybe|think|film|video"
    r"|clip|little|bit|last|thing|one|more|final(?:ly)?|too|still|again|lets|let['’]s)\b"
    r"|请|谢谢|麻烦|一下|帮我|你|我|好的?|吧|呢|啊|嗯|可以|能|吗|了|的|把|就|很|不错|想|要|觉得"
    r"|感觉|视频|影片|片子|还有|再|也|掐头去尾",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a message that says one thing.

    Attributes:
        text: the words, texts taken out.
        texts: the texts that stood in it.
        raw: the words as they were written, texts included.
    """

    text: str
    texts: tuple[Text, ...] = ()
    raw: str = ""

    @property
    def idle(self) -> bool:
        """Whether it says nothing that would have to be understood."""
        rest = _FILLER.sub("", self.text.replace(BLANK, ""))
        letters = sum(1 + (sign >= "\u2e80") for sign in rest if sign.isalnum())
        return not self.texts and letters < 2


def clauses_of(message: Message) -> list[Clause]:
    """Return the clauses of a message, in order."""
    bare = _PAIR.sub(lambda match: re.sub(r"\band\b", "&&&", match[0], flags=re.I), message.bare)
    bare = _ALL_BUT.sub(r"\g<all>bar ", bare)
    found: list[Clause] = []
    start = 0
    announced = _announced(bare, message)
    for cut in [*(one for one in _SPLIT.finditer(bare) if not _between_texts(bare, one)), None]:
        if cut and cut.start() in announced:
            continue
        end = cut.start() if cut else len(bare)
        texts = tuple(one for one in message.texts if start <= one.start < end)
        text = bare[start:end].strip()
        if text:
            found.append(Clause(text, texts, message.wishes[start:end].strip()))
        start = cut.end() if cut else end
    return found


def _announced(bare: str, message: Message) -> set[int]:
    """Where only a comma parts words from what says whose they are: "our hours at the end, 9 to 5"."""
    commas = (
        _BEFORE_END.search(bare, 0, one.start)
        for one in message.texts
        if one.role == "end" and not one.quoted
    )
    return {comma.start("comma") for comma in commas if comma}


def _between_texts(bare: str, cut: re.Match[str]) -> bool:
    """Whether a mark only parts two texts: captions "A"; "B"."""
    before, after = bare[: cut.start()].rstrip(), bare[cut.end() :].lstrip()
    if _ARROW.search(before[-_LONGEST_PAIR:]) and _ARROW.search(after[:_LONGEST_PAIR]):  # two of "A" → "B"
        return False
    return before.endswith(BLANK) and after.startswith(BLANK)
