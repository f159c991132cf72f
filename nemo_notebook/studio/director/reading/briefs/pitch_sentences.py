"""Read what one sentence of a brief tells of its subject: who it is about and the clauses that tell of it.

What becomes of the clauses of all sentences is left to `pitch`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.heads import (
    FIELD,
    LABEL,
    OF_FIELD,
    THE,
    heads_list,
    name_before,
)
from nemo_notebook.studio.director.reading.briefs.pitch_clauses import (
    BEGINS_DOES_ZH,
    FIRST_DOES_ZH,
    ITEM,
    LONGEST_ONE,
    is_one,
    is_shot_list,
    lists_traits,
    manners_among,
    only_shapes,
)
from nemo_notebook.studio.director.reading.briefs.pitch_words import CALLS, WISHES
from nemo_notebook.studio.director.reading.messages.framing import introduces, unframed
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    BEGINS_DOES,
    FIRST_DOES,
    HEAD,
    NO_SUBJECT,
    STATES,
    clauses_of,
    is_fact,
    paired,
)
from nemo_notebook.studio.director.reading.messages.shaping import asks, shapes, tells_fact
from nemo_notebook.studio.director.reading.terms.offers import DATE
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_OPENS: Final = regex(
    r"^(?:an?\s)?\d{1,3}[\s-](?:seconds?|secs?|s|minutes?|min)\s(?:[a-z-]+\s){1,2}(?:for|about|of|on)\s(?:an?\s|the\s|our\s|my\s)?(?=\w)"
    r"|^invite\s(?:[a-z]+\s){1,4}?to\s(?:our|the|my|a)\s(?=\w)"
    r"|^\d{1,3}秒的?(?=[竖横方短带卖]|[\u4e00-\u9fff]{2,8}(?:邀请|通知|宣传|预告|视频|短片|祝福|广告|招聘|招生)$)"
    r"|^(?:key\s)?(?:features?|points|highlights|benefits)\s?:\s*|^(?:(?:视频|影片)?内容|卖点|特点|亮点)\s*[:：]\s*|^(?:it['’]?s|this\sis|that['’]?s)\s(?:all\s)?for\s.*|^(?:we['’]ve\s(?:got\s)?|we\shave\s(?:got\s)?|there['’]?s\s|there(?:['’]ll|\swill)\sbe\s|i['’]ve\sgot\s)",
    re.I,
)
"""What one says before a point when one talks: "we've got a new lavender scent"."""
_COPULA: Final = regex(
    r"^(?:it\s)?(?:is|are|was|['’]s)\s(?!(?:not|no|never|you|we|they|i|your|our|it|there|this|that|these|those|he|she)\b)",
    re.I,
)
_DAY: Final = regex(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", re.I)
_MEETS: Final = regex(
    r"^(?:meet|introducing|presenting|say\shello\sto)\s(?:the\s|our\s)?(?-i:([A-Z][\w'’& ]{1,38}))$", re.I
)
_CALLED: Final = regex(
    r"^(?:\w+\s){0,6}(?:called|named|titled)(?:\s(?:[A-Z][\w'’&-]*|&|and|of|the|\d+))*$|^.{0,12}(?:名叫|叫做?|名为|名字叫|店名[是叫]?)\w{0,10}$"
    r"|^(?:(?:the|our|my)\s)?(?:store|shop|brand|company|business|product|app|channel|team|club|caf[eé]|restaurant|studio|band)(?:['’]s)?\sname(?:\sis|:)?\s.{2,40}$"
)
"""A clause that only brings a name, which is the title: "a salon called Shear Joy"."""
_PART: Final = regex(r"(?:The|Each|Every)\s(?-i:[a-z])")
"""One part of what is told of, which its sentence keeps: "The lid opens with one thumb"."""
_EQUIPPED_ZH: Final = regex("采用|支持|内置|配备|拥有|搭载")
"""What only a product does."""
TELLS_OF: Final = regex(r"(?:给[^，]{1,8}?)?(?:讲一?讲|讲解|科普|解释|说说|聊聊|介绍)(?:一下)?[^，。]{1,16}$")
"""An order to tell of something, before what is told: 讲一讲春分：…."""
_ONE_WORD: Final = regex(r"[a-z]+", re.I)
"""Beside words that only shape the film, a picture or a mood: "summer, 15 s"."""
_SEASON: Final = regex("spring|summer|autumn|fall|winter", re.I)
_RELATIVE: Final = regex(r"(?:who|whose|whom)\b")
"""A clause about somebody that is no sentence: "who get married on 12 September"."""
_OPENS_LIST: Final = regex(r"((?:[\w'’&-]+\s){4,}[\w'’&-]+):\s(?=[a-z])")
_PLACE_OF_LIST: Final = regex(r"([^:]{4,50}):\s(?=[a-z][\w ]{1,30}$)")
"""An address before what is sold there: "18 Willow Close: toys, books"."""
_SAYS_THAT: Final = regex(
    r"^.*\b(?:announcement|reminder|notice|message|video|clip)s?\s(?:(?:saying|to\ssay|which\ssays)\s)?that\s(?!(?:shows?|looks?|feels?|has|have|is|are|can|will|would|could|should|plays?|fits?|tells?|explains?|says?|goes|works?|promotes?|introduces?|we\scan|i\scan)\b)",
    re.I,
)
"""What comes before that which is announced: "an announcement that school is closed"."""
_SOURCE: Final = regex(
    r"(?:\b(?:data|image|photo|picture|text)\s)?\b(?:sources?|credits?)$|(?:数据|图片|资料|文字)?来源$", re.I
)
"""The label of where facts come from, which stays before them."""
_DASHED_LIST: Final = regex(r"^([^,;:]{3,40}?)\s[–—-]\s(?=[^,.;]+,[^,.;]+,)")
_ANNOUNCED: Final = regex(
    r"(?!an?\s|the\s|make|create)([\w'’ -]{6,40}?)\s(?:announcement|invitation|invite)", re.I
)
_LONGEST: Final = 90  # characters of a point
FEWEST: Final = 2
RUN: Final = 4  # clauses that no longer make one sentence
_LONGEST_NAME: Final = 40
_DATE_LAST: Final = regex(
    rf"\s((?:(?:on|from|at|this|next)\s)?(?:(?:\w+day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun),?\s)?(?:{DATE.pattern})[^.!?;]*)$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that tells of the subject."""

    text: str
    listed: bool  # behind a colon: "a video of our sale: …"
    does: bool  # says what the subject does


def told_in(sentence: str, *, sells: bool) -> tuple[str, list[Clause]]:
    """Return the subject that a sentence begins with, "" for none, and its clauses that tell of it."""
    if FIELD.match(sentence):
        return "", []
    head = HEAD.match(sentence) or (None if paired(sentence) else _DASHED_LIST.match(sentence))
    head = None if head and OF_FIELD.search(head[1]) else head
    if head and (source := _SOURCE.search(head[1])):
        return "", [Clause(sentence[source.start() :].strip(), True, False)]
    asked = bool(head and (asks(head[1]) or TELLS_OF.match(head[1])))
    if head and not asked and _is_counted(sentence, head):
        return "", [Clause(sentence.strip(" .。"), True, False)]
    text = sentence[head.end() :] if head and (asked or heads_list(head)) else _SAYS_THAT.sub("", sentence)
    listed = listed_by_head = text is not sentence
    inner, text = _head_inside(text) if asked else ("", text)
    pieces = clauses_of(text)
    pieces = pieces if listed else _apart(pieces)
    asked_first = bool(pieces) and asks(pieces[0]) and not (CALLS.match(pieces[0]) or lists_traits(pieces))
    if not pieces or (not listed and asked_first):
        return _of_wish(pieces, sells=sells)
    if not (listed or sells) and is_shot_list(pieces):
        return "", []
    if not listed and is_one(text, pieces):
        return "", list(_kept([text.strip(" ,，")], listed=False, named=False, sells=sells))
    name, pieces = _named(pieces, listed=listed)
    open_to_all = listed or any(map(is_fact, pieces))
    at_place = head is not None and head.re == HEAD and not asked and is_fact(head[1])
    labelled = bool(listed and head and (LABEL.match(head[1]) or at_place))
    named = inner or (name_before(head[1], asked=asked) if head and listed_by_head else "")
    return name or named, list(
        _kept(pieces, listed=listed_by_head, named=bool(name), sells=sells or open_to_all, labelled=labelled)
    )


def _is_counted(sentence: str, head: re.Match[str]) -> bool:
    """Whether a number of things is told with their names: "3 new offices: Oslo, Porto, Lyon"."""
    names = clauses_of(sentence[head.end() :])
    several = len(names) > 1 and all(one[:1].isupper() and " " not in one for one in names)
    return several and bool(re.match(r"\d", head[1])) and len(sentence) <= LONGEST_ONE


def _apart(pieces: list[str]) -> list[str]:
    """Divide a long heading that tells something itself from the list that it opens."""
    for place, one in enumerate(pieces[:-1]):
        if place and (inner := _PLACE_OF_LIST.match(one)) and (is_fact(inner[1]) or tells_fact(inner[1])):
            return [*pieces[:place], inner[1], one[inner.end() :], *pieces[place + 1 :]]
    head = _OPENS_LIST.match(pieces[0]) if len(pieces) > FEWEST else None
    told = head and (is_fact(head[1]) or tells_fact(head[1]) or STATES.search(head[1]))
    return [head[1], pieces[0][head.end() :], *pieces[1:]] if head and told else pieces


def _head_inside(text: str) -> tuple[str, str]:
    """Divide what follows a first colon and has a heading itself: "my class: causes of the war - …, …, …"."""
    inside = None if paired(text) else _DASHED_LIST.match(text) or HEAD.match(text)
    if inside is None or OF_FIELD.search(inside[1]) or LABEL.match(inside[1]) or not heads_list(inside):
        return "", text
    return THE.sub("", inside[1]).strip(), text[inside.end() :]


def _of_wish(pieces: list[str], *, sells: bool) -> tuple[str, list[Clause]]:
    """What a wish goes on to say: "an ad for EcoBrush, a brush that is soft, comes in 4 colours"."""
    first = next((place for place, one in enumerate(pieces) if place and BEGINS_DOES.match(one)), 0)
    if not first or any(map(is_fact, pieces[1 : first - 1])):
        rest = list(_kept([*_dated(pieces[:1]), *pieces[1:]], listed=False, named=False, sells=True))
        return "", rest if sells or any(
            is_fact(one.text) or WISHES.search(one.text) or CALLS.match(one.text) for one in rest
        ) else []
    before = re.sub(r"^.*?\s(?:that|which|who)\s", "", pieces[first - 1]) if first > 1 else ""
    run = [before, *pieces[first:]] if BEGINS_DOES.match(before) else pieces[first:]
    return "", list(_kept(run, listed=False, named=False, sells=True))


def _dated(pieces: list[str]) -> list[str]:
    """What is announced, or the date at the end of a wish: "announce our webinar on 12 Feb, 4 pm CET"."""
    if pieces and (told := _ANNOUNCED.fullmatch(pieces[0])):
        return [told[1]]
    found = _DATE_LAST.search(pieces[0]) if pieces else None
    return [found[1]] if found and len(found[1]) <= _LONGEST and not shapes(found[1]) else []


def _named(pieces: list[str], *, listed: bool) -> tuple[str, list[str]]:
    """Take the subject from the first clause, where what it does follows and the next clauses go on so."""
    said = FIRST_DOES.match(pieces[0]) or FIRST_DOES_ZH.match(pieces[0])
    runs = said is not None and (
        (
            said.re == FIRST_DOES_ZH
            and (any(map(is_fact, pieces)) or _EQUIPPED_ZH.match(said.string, said.end()))
        )
        or any(BEGINS_DOES.match(one) for one in pieces[1:])
    )
    part = said and _PART.match(said["who"])
    if said and runs and len(pieces) >= FEWEST and not (part or NO_SUBJECT.match(said["who"])):
        return THE.sub("", said["who"]), [pieces[0][said.end() :].strip(), *pieces[1:]]
    first = pieces[0]
    if meets := _MEETS.match(first):
        return meets[1], pieces[1:]
    if (
        listed
        and len(pieces) > FEWEST
        and first[0].isupper()
        and len(first) <= _LONGEST_NAME
        and not is_fact(first)
    ):
        return ("", pieces) if _DAY.match(first) or " - " in first or shapes(first) else (first, pieces[1:])
    return "", pieces


def _kept(
    pieces: list[str], *, listed: bool, named: bool, sells: bool, labelled: bool = False
) -> Iterator[Clause]:
    behind_colon = listed
    scenes = sum(names_scene(one) and not is_fact(one) for one in pieces)
    listed = listed or sells
    said = [one for one in pieces if not shapes(one)]
    told = labelled or (
        listed and len(said) >= RUN and 2 * scenes < len(said) and (behind_colon or any(map(is_fact, said)))
    )
    traits = lists_traits(pieces)
    manners = set() if traits or behind_colon else manners_among(pieces)

    def left_out(one: str) -> bool:
        kept = traits or (labelled and ITEM.fullmatch(one)) or BEGINS_DOES_ZH.match(one)
        return bool(one in manners or introduces(one) or _RELATIVE.match(one)) or (
            not kept and only_shapes(one, listed=listed, told=told)
        )

    read = [place for place, one in enumerate(pieces) if not left_out(one)]
    most = behind_colon and len(read) > 1 and 2 * len(read) > len(pieces)
    pure = listed and len(read) >= RUN - 1 and not any(map(shapes, pieces))
    among = range(read[0], read[-1]) if pure else range(0)
    for place, one in enumerate(pieces):
        does = bool(BEGINS_DOES.match(one) or BEGINS_DOES_ZH.match(one)) or (named and place == 0)
        alone = (
            _ONE_WORD.fullmatch(one)
            and (names_scene(one) or _SEASON.fullmatch(one))
            and len(pieces) > 1
            and all(map(shapes, {*pieces} - {one}))
        )
        if (
            alone
            or one.endswith((":", "："))
            or not (place in read or ((most or place in among) and not (asks(one) or introduces(one))))
        ):
            continue
        for text in unframed(_CALLED.sub("", _OPENS.sub("", _COPULA.sub("", one))), listed=behind_colon):
            if 1 < len(text) <= _LONGEST and any(map(str.isalnum, text)):  # not between quotation marks: 、、
                yield Clause(text, behind_colon, does)
