"""Read edits of captions and of the end card."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    length_ms,
    segments,
    span,
    words_of,
)
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    RemoveCaptions,
    RemoveTitle,
    SetCaption,
    SetCaptions,
    SetColor,
    SetEndCard,
    SetTextTime,
    SplitCaption,
)
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.operations.wording import free_span, title_of
from nemo_notebook.studio.director.pacing import reading_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import (
    TRADES,
    caption_under,
    on_each_picture,
    on_named_pictures,
)
from nemo_notebook.studio.director.reading.edits.texts.looks import CAPTION
from nemo_notebook.studio.director.reading.edits.texts.nearest import near_captions
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.listing import list_items
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import (
    AT_START,
    FIRST_SECONDS,
    SIZE,
    TOO_SOON,
    final_ms,
    moments_in,
    when,
)
from nemo_notebook.studio.director.reading.terms.places import places_in

_ALL_CAPTIONS: Final = regex(r"\b(?:captions|subtitles|overlays)\s*[:=]|字幕\s*[:：]", re.I)
_ONE_MORE: Final = regex(
    r"\b(?:one\smore|another|additional|extra|also)\b|再[来补加写配]|多加|追加|[加补来]一[条句行个]", re.I
)
_AND: Final = regex(rf"^\W*(?:and|also|plus|then|还有|然后|和|以及)[\W{BLANK}]*$", re.I)
_ADD_ZH: Final = regex(r"(?:加|添加|加上|补|补充)(?:一?[条句行个]|上)?字幕")
_INTO: Final = regex(r"\b(?:to|into|replace)\b|[改换变设][成为]|写|应该是|[:：]")
_SPLITS: Final = regex(r"\b(?:split|divide|break)\b|[拆分]成?", re.I)
OF_ITS_WORDS: Final = regex(
    r"\b(?:change|chang\w+|edit|new|other|another|different|better|rewrite|rename|replace|wrong|say\w*|word\w*|add|typo|boring|bad"
    r"|shorter|like)\b|[改换写加]|不对|错|不好(?!看)|不喜欢|另",
    re.I,
)
"""What may be a wish for other words, not for another time, size or place."""
NEXT_TO: Final = regex(
    r"\b(?:(?P<before>before|ahead\sof)|after|behind|following|between)\s(?P<which>(?:the\s)?(?:\w+\s)?(?:captions?|subtitles?|steps?|tips?|points?|reasons?)\b(?:\s#?\d+)?(?:\s(?:and|&&&)\s(?:(?:caption|subtitle|step|tip|point|reason)\s)?\d+)?)"
    r"|(?P<which_zh>(?:第\s?[\d一二三四五六七八九十]+|最后一)[条句](?:字幕)?)(?:的|之)?(?:(?P<before_zh>前)|后)面?",
    re.I,
)
_STEPS: Final = regex(r"\b(?:step|tip|point|reason)(?=s?\b)", re.I)
"""Captions, in a film where no graphic lists them."""
_CAPTION_MS: Final = 3000
_LONGER: Final = 1.6
_EXCEPT: Final = regex(r"\b(?:except|but|apart\sfrom|other\sthan)\b|除了|以外|之外", re.I)


def read_caption_texts(texts: list[Text], clause: Clause, there: Situation) -> Reading:
    """Read captions that a clause brings: all of them, one more, or other words for one."""
    one_place = len(texts) == 1 and len(places_in(clause.text, len(there.pictures))) == 1
    one_place = one_place or bool(len(texts) == 1 and _ONE_LINE.search(clause.text))
    words = [
        item for one in texts for item in ([one.words] if one.quoted or one_place else list_items(one.words))
    ]
    there_are = segments(there.draft, CAPTIONS)
    if named := on_named_pictures(words, clause.text, there):
        return Reading(tuple(named))
    if on_each := on_each_picture(words, clause.text, there):
        return on_each
    if len(words) == 1 and (under := _under_picture(words[0], clause, there)):
        return under
    places = places_in(clause.text, len(there_are))
    if len(words) == 1 and (next_to := _next_to(words[0], clause, there)):
        return next_to
    if (
        len(words) == 1
        and places
        and (_INTO.search(clause.text) or not verbs.ADD.search(clause.text) or places[0] == len(there_are))
    ):
        return _at_place(places[0], words[0], len(there_are), clause, there)
    if len(words) > 1 and len(places) == 1 and _SPLITS.search(clause.text) and places[0] < len(there_are):
        return Reading((SplitCaption(places[0], tuple(words)),))
    if len(words) == 1 and (moments := moments_in(clause.text)):
        each = max(_CAPTION_MS, reading_ms(words[0]))
        return Reading(tuple(AddCaption(words[0], one, each) for one in moments))
    start, length = when(clause.text)
    if final := final_ms(clause.text):
        start, length = max(0, length_ms(there.draft) - final), final
    at_start = AT_START.search(clause.text) or FIRST_SECONDS.search(clause.text)
    if len(words) == 1 and (start is not None or at_start):
        begin = min(start or 0, max(0, length_ms(there.draft) - 1000))
        span_ms = min(length or max(_CAPTION_MS, reading_ms(words[0])), length_ms(there.draft) - begin)
        return Reading((AddCaption(words[0], begin, span_ms),))
    if _ALL_CAPTIONS.search(clause.text) and not (
        len(words) == 1 and there_are and (_ONE_MORE.search(clause.text) or _ADD_ZH.search(clause.text))
    ):
        return Reading((SetCaptions(tuple(words)),))
    if len(words) == 1 and there_are and _AND.match(clause.text):
        return Reading((_in_gap(words[0], there),))
    if (
        len(words) == 1
        and there_are
        and not verbs.ADD.search(clause.text)
        and not _ONE_MORE.search(clause.text)
    ):
        if len(there_are) == 1:
            return Reading((SetCaption(0, words[0]),))
        return Reading(
            says=there.say(
                "Which caption? Say “change the second caption to …”.",
                "改哪一条字幕？可以说“第二条字幕改成…”。",
            ),
            asks=Ask("place", there.say(f'change caption {{}} to "{words[0]}"', f"字幕{{}}改成“{words[0]}”")),
        )
    if len(words) == 1 and there_are:
        return Reading((_in_gap(words[0], there),))
    return Reading((SetCaptions(tuple(words)),))


def _next_to(words: str, clause: Clause, there: Situation) -> Reading | None:
    """Read "add a caption “Bye” after caption 1": it takes half of the time of that one."""
    said, row = NEXT_TO.search(clause.text), there.caption_words
    which = said["which"] or said["which_zh"] if said and verbs.ADD.search(clause.text) else ""
    places = places_in(which if there.drawings else _STEPS.sub("caption", which), len(row))
    if said is None or not places or max(places) >= len(row):
        return None
    before = said["before"] or said["before_zh"]
    place = min(places)
    pair = (words, row[place]) if before else (row[place], words)
    return Reading((SplitCaption(place, pair),))


def _under_picture(words: str, clause: Clause, there: Situation) -> Reading | None:
    """Words for one picture: its caption where each has one, else a caption for its time."""
    if not verbs.PICTURES.search(clause.text):
        return None
    places = places_in(clause.text, len(there.pictures))
    if len(places) != 1 or places[0] >= len(there.pictures):
        return Reading(says=there.no_such(places[0])) if len(places) == 1 else None
    index = caption_under(places[0], there)
    begin, end = span(there.pictures[places[0]])
    return Reading((AddCaption(words, begin, end - begin) if index is None else SetCaption(index, words),))


def _at_place(place: int, words: str, count: int, clause: Clause, there: Situation) -> Reading:
    if place < count:
        return Reading((SetCaption(place, words),))
    if place == count and count and verbs.ADD.search(clause.text):
        return Reading((_in_gap(words, there),))
    if not count:
        return Reading(
            says=there.say(
                f"There are no captions in the film. To add it: caption: “{words}”.",
                f"影片里没有字幕。要加上可以说：字幕：“{words}”。",
            )
        )
    return Reading(
        says=there.say(
            f"There are {count} captions, so no number {place + 1}.",
            f"只有 {count} 条字幕，没有第 {place + 1} 条。",
        )
    )


def _in_gap(words: str, there: Situation) -> Operation:
    """One caption more goes where none is yet, else into the second half of the last."""
    whole = (0, length_ms(there.draft))
    taken = sorted(span(one) for one in segments(there.draft, CAPTIONS) if span(one) != whole)
    start, end = free_span(there.draft)
    edges = [start, *(edge for pair in taken for edge in pair), end]
    gaps = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= reading_ms(words)]
    if gaps:
        begin, finish = gaps[-1]
        return AddCaption(words, begin, min(finish - begin, max(_CAPTION_MS, reading_ms(words))))
    begin, finish = taken[-1] if taken else whole
    return AddCaption(words, (begin + finish) // 2, finish - (begin + finish) // 2)


_ALL_TEXT: Final = regex(
    r"\b(?:all|every|both)\b.*\b(?:texts?|words|lettering|writing)\b|(?:所有|全部)(?:的)?文?字(?!幕)", re.I
)
_ONE_LINE: Final = regex(r"\b(?:text|line)\s(?:at|in|on|along)\sthe\s(?:top|bottom|middle)\b", re.I)
_AT_BOTTOM: Final = regex(r"\bat\sthe\sbottom\b|\bbelow\b|底部|下[面方边]|底下", re.I)
_ONLY_THESE: Final = regex(
    r"\b(?:keep|leave)\s(?:only|just)\b|\b(?:only|just)\s(?:keep|leave)\b|只(?:留|要|保留)", re.I
)
ALL_BUT_TITLE: Final = regex(
    r"\b(?:no|remove|delete|drop|lose|without|hide)\b.*\b(?:texts?|words|captions?|subtitles?)\b.*\b(?:except|but|apart\sfrom|other\sthan|besides)\s(?:for\s)?(?:the\s|my\s)?title"
    r"|\b(?:only|just)\s(?:keep\s|leave\s|show\s)?the\stitle\b.*\bno\s(?:other\s)?(?:texts?|words|captions?)|除了标题.*(?:文?字|字幕).*(?:不要|去掉|删|不留)",
    re.I,
)


def read_captions(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about captions or the end card that brings no words."""
    if verbs.END_CARD.search(clause.text) and verbs.REMOVE.search(clause.text):
        return Reading((SetEndCard(""),))
    if not verbs.CAPTIONS.search(clause.text):
        return None
    if ALL_BUT_TITLE.search(clause.text):
        return Reading((RemoveCaptions(),))
    count = len(segments(there.draft, CAPTIONS))
    if made := _of_some(clause, count, there):
        return made
    kept = places_in(clause.text, count) if _ONLY_THESE.search(clause.text) else []
    if kept and max(kept) < count:
        return Reading(tuple(RemoveCaptions(i) for i in reversed(range(count)) if i not in kept))
    if verbs.REMOVE.search(clause.text):
        return _removed_captions(clause, there, count)
    color = verbs.find_color(clause.text)
    if color and not count and CAPTION.search(clause.text):
        return Reading(says=no_such_text(CAPTIONS, 0, there.language))
    if color and count and _ALL_TEXT.search(clause.text) and title_of(there.draft):
        return Reading((SetColor(TITLE, color), SetColor(CAPTIONS, color)))
    if color:
        meant = _of_one_picture(clause, there)
        return Reading((SetColor(CAPTIONS if count else TITLE, color, index=meant),))
    if count and (SIZE.search(clause.text) or not OF_ITS_WORDS.search(clause.text)):
        near = near_captions(clause.text, there)
        return Reading(
            says=there.say(
                f"Of captions the words, times, size, colour and place can be changed: {near}.",
                f"字幕可以改文字、时间、大小、颜色和位置：{near}。",
            )
        )
    return Reading(
        says=there.say(
            'What should the captions say? For example: captions: "Fresh daily"; "Open till late".',
            "字幕写什么？例如：字幕：每日新鲜；营业到深夜。",
        ),
        asks=Ask("words", there.say('captions: "{}"', "字幕：“{}”")),
    )


def _of_one_picture(clause: Clause, there: Situation) -> int | None:
    """The caption that "caption of the shoe" means; None for all of them."""
    places = places_in(clause.text, len(there.pictures)) if verbs.PICTURES.search(clause.text) else []
    return caption_under(places[0], there) if len(places) == 1 and places[0] < len(there.pictures) else None


def _of_some(clause: Clause, count: int, there: Situation) -> Reading | None:
    """Read "swap captions 1 and 2", "all captions except the last away", "caption 2 goes too soon"."""
    row = segments(there.draft, CAPTIONS)
    places = list(dict.fromkeys(places_in(clause.text, count)))
    if not places or max(places) >= count:
        return None
    if len(places) == 2 and (verbs.SWAP.search(clause.text) or TRADES.search(clause.text)):
        words = [words_of(row[place]) for place in places]
        pairs = zip(places, reversed(words), strict=True)
        return Reading(tuple(SetCaption(place, one) for place, one in pairs))
    if _EXCEPT.search(clause.text) and verbs.REMOVE.search(clause.text):
        return Reading(tuple(RemoveCaptions(i) for i in reversed(range(count)) if i not in places))
    if TOO_SOON.search(clause.text) and len(places) == 1:
        longer = round((span(row[places[0]])[1] - span(row[places[0]])[0]) * _LONGER / 100) * 100
        return Reading((SetTextTime(CAPTIONS, places[0], None, longer),))
    return None


def _removed_captions(clause: Clause, there: Situation, count: int) -> Reading:
    places = places_in(clause.text, count)
    if places and places[0] >= count:
        return Reading(says=there.say(f"There are {count} captions.", f"只有 {count} 条字幕。"))
    if places:
        return Reading(tuple(RemoveCaptions(place) for place in sorted(set(places), reverse=True)))
    if _AT_BOTTOM.search(clause.text) and count:
        return Reading((RemoveCaptions(),))
    all_words = re.search(r"\ball\b|\btexts?\b|\bwords\b|\bwriting\b|所有|全部|文字", clause.text, re.I)
    if all_words and not re.search(r"caption|subtitle|字幕", clause.text, re.I) and title_of(there.draft):
        return Reading((RemoveTitle(), RemoveCaptions())) if count else Reading((RemoveTitle(),))
    return Reading((RemoveCaptions(),))
