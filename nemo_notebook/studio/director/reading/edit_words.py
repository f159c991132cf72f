"""Read edits that bring words, and those of the title and the voice-over."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    length_ms,
    meta,
    segments,
    span,
    words_of,
)
from nemo_notebook.studio.director.operations import (
    Operation,
    RemoveCaptions,
    RemoveTitle,
    SetCaption,
    SetColor,
    SetEndCard,
    SetTitle,
    SetTitleTime,
    SetVoice,
)
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.clauses import Clause
from nemo_notebook.studio.director.reading.edit_captions import OF_ITS_WORDS, read_caption_texts
from nemo_notebook.studio.director.reading.moments import AT_END, AT_START, SIZE, TOO_SOON, final_ms, when
from nemo_notebook.studio.director.reading.on_screen import shown_words
from nemo_notebook.studio.director.reading.places import places_in
from nemo_notebook.studio.director.reading.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.texts import Text
from nemo_notebook.studio.director.reading.topic import as_title

_UNTIL: Final = re.compile(
    r"\b(?:hide|disappear\w*|vanish\w*|until|gone|ends?|remove|off|away)\b|\bfade\w*|消失|淡出|隐藏|为止"
    r"|去掉|不见|撤下",
    re.I,
)
_AFTER: Final = re.compile(r"\bafter\b|[之以]?后", re.I)
_HIDDEN: Final = re.compile(
    r"\b(?:hide|hidden|invisible|no|not|n['’]t)\b.*\b(?:until|till|before)\b|秒[之以]?前(?:不|别|先不)|秒[之以]?后?(?:再|才)(?:出现|显示|出来)",
    re.I,
)
_BY: Final = re.compile(r"\b(?:more|longer|extra|less|shorter|another|by)\b|再|多|少|延长|缩短", re.I)
_TO: Final = re.compile(r"\bto\s\d|[到至成为]\s?[\d一二两三四五六七八九十]", re.I)
_LESS: Final = re.compile(r"\b(?:less|shorter)\b|少|缩短", re.I)
_LATER: Final = re.compile(r"\b(?:delay|later|postpone|push\s(?:it\s)?back)\w*\b|推迟|延[后迟]|晚|迟", re.I)
_COMES: Final = re.compile(
    r"\b(?:show|shows|appear|appears|come|comes|pop|pops)\b|出现|显示|出来|移到|改到", re.I
)
_WHOLE: Final = re.compile(
    r"\b(?:whole|entire|throughout|all\sthe\s(?:way|time)|full)\b|一直|全程|始终|整个|从头到尾|自始至终", re.I
)
_LONGER: Final = 1.6

_VOICE_KIND: Final = re.compile(
    r"^\W*(?:(?:an?|the)\s)?(?:(?:fe)?male|m[ae]n|wom[ae]n|girl|boy|child|kid)(?:['’]?s)?(?:\svoice)?\W*$"
    r"|^[女男童][声生孩人]?的?声?音?$",
    re.I,
)
_MOST_TEXTS: Final = 60  # of one clause
_LONGEST: Final = 1000  # characters of it
_INSTEAD_OF: Final = re.compile(r"\b(?:instead\sof|rather\sthan|in\splace\sof)\b|而不是|不要", re.I)
_UNDER_TITLE: Final = re.compile(
    r"\b(?:under|below|beneath)\s(?:the\s)?(?:title|headline|name)\b|标题(?:的?下[面方边]|底下)|^\W*第二行",
    re.I,
)
_LAST_TEXT: Final = re.compile(
    r"\b(?:last|final)\s(?:texts?|words|lines?)\b|最后(?:一[句行条]|的?文字|的?字幕)", re.I
)
_WORDS_THERE: Final = re.compile(
    r"^\W*(?:(?:only|just|the|all)\s)*(?:captions?|subtitles?|titles?)\W*$|^(?:字幕|标题|文字)$",
    re.I,
)
"""Words that are on the screen already, and that a voice reads anyway."""


def read_texts(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that brings words: "change the title to …", add a caption "…"."""
    if not clause.texts:
        return None
    if _there_already(clause, there):
        return None
    by_content = _replaced_text(clause, there) or _removed_text(clause, there)
    if by_content:
        return by_content
    if len(clause.texts) > 1 and _INSTEAD_OF.search(clause.text):  # of words that are not there
        return Reading(says=there.say("Those words are not on the screen.", "画面上没有这些文字。"))
    operations: list[Operation] = []
    says, asks = "", None
    clause = replace(clause, text=clause.text[:_LONGEST], texts=clause.texts[:_MOST_TEXTS])
    captions = [one for one in clause.texts if _role(one, clause, there) == "caption"]
    for one in clause.texts:
        role = _role(one, clause, there)
        if role == "title":
            operations = [kept for kept in operations if not isinstance(kept, SetTitle)]
            operations.append(SetTitle(_below_title(one.words, clause.text, there)))
        elif role == "end":
            operations.append(SetEndCard(one.words))
        elif role == "voice" and _VOICE_KIND.match(one.words):
            says = there.say("There is one voice for each language.", "每种语言只有一个声音，不能选择。")
        elif role == "voice" and not _WORDS_THERE.match(one.words):
            operations.append(SetVoice(one.words))
    if captions:
        reading = read_caption_texts(captions, clause, there)
        operations, says, asks = [*operations, *reading.operations], reading.says or says, reading.asks
    if any(isinstance(one, SetTitle) for one in operations):
        said = verbs.MAKE_SHORTER.sub(" ", clause.text)  # "shorten the title to …" speaks of its words
        operations += _title_extras(said, there)
    return Reading(tuple(operations), says, asks)


def _there_already(clause: Clause, there: Situation) -> bool:
    """Whether a clause only speaks of words that are on the screen: “Visit us” is in the way."""
    words = clause.texts[0].words if len(clause.texts) == 1 and not clause.texts[0].role else ""
    shown = [words_of(one) for track in (TITLE, CAPTIONS) for one in segments(there.draft, track)]
    brings = (
        verbs.ADD.search(clause.text) or verbs.REMOVE.search(clause.text) or verbs.CHANGE.search(clause.text)
    )
    return words in shown and not brings


def _role(one: Text, clause: Clause, there: Situation) -> str:
    if (
        one.role == "title"
        and one.quoted
        and not verbs.TITLE.search(clause.text)
        and verbs.CAPTIONS.search(clause.text)
    ):
        return "caption"
    if one.role == "end" and _LAST_TEXT.search(clause.text) and _last_is_caption(there):
        return "caption"
    if one.role:
        return one.role
    if AT_END.search(clause.text):
        return "end"
    if (
        verbs.PICTURES.search(clause.text)
        and places_in(clause.text, len(there.pictures))
        and not verbs.TITLE.search(clause.text)
    ):
        return "caption"
    start, _ = when(clause.text)
    if start and not verbs.TITLE.search(clause.text) and not verbs.VOICE.search(clause.text):
        return "caption"
    if verbs.VOICE.search(clause.text):
        return "voice"
    if verbs.CAPTIONS.search(clause.text) or (title_of(there.draft) and not verbs.TITLE.search(clause.text)):
        return "caption"
    return "title"


def _below_title(words: str, text: str, there: Situation) -> str:
    """Words that are to stand under the title are its next line."""
    title = title_of(there.draft)
    return f"{words_of(title)}\n{words}" if title and _UNDER_TITLE.search(text) else words


def _last_is_caption(there: Situation) -> bool:
    """Whether "the last text" is a caption: the film has some, and no end card."""
    return bool(segments(there.draft, CAPTIONS)) and end_card_of(there.draft) is None


def _replaced_text(clause: Clause, there: Situation) -> Reading | None:
    """Replace "A" with "B", where A is on the screen."""
    if len(clause.texts) != 2:
        return None
    old, new = (one.words for one in clause.texts)
    if any(
        words_of(one) == old for one in segments(there.draft, TITLE) if meta(one).get("style") == "end_card"
    ):
        return Reading((SetEndCard(new),))
    if words_of(title_of(there.draft) or {}) == old:
        return Reading((SetTitle(new),))
    captions = [words_of(one) for one in segments(there.draft, CAPTIONS)]
    if old in captions:
        return Reading((SetCaption(captions.index(old), new),))
    holding = [one for one in shown_words(there) if old in one.words]
    if len(holding) != 1 or _DIVIDES.search(clause.text):
        return None
    return Reading((holding[0].replaced(holding[0].words.replace(old, new, 1)),))


def _removed_text(clause: Clause, there: Situation) -> Reading | None:
    """Read "remove the caption “Visit us”", where those words are on the screen."""
    if len(clause.texts) != 1 or not verbs.REMOVE.search(clause.text):
        return None
    words = clause.texts[0].words
    captions = [words_of(one) for one in segments(there.draft, CAPTIONS)]
    if words in captions:
        return Reading((RemoveCaptions(captions.index(words)),))
    if words_of(title_of(there.draft) or {}) == words:
        return Reading((RemoveTitle(),))
    holding = [one for one in shown_words(there) if words in one.words]
    left = " ".join(holding[0].words.replace(words, " ", 1).split()) if len(holding) == 1 else ""
    return Reading((holding[0].replaced(left),)) if left else None


_DIVIDES: Final = re.compile(r"\b(?:split|divide|break)\b|拆|分成", re.I)
_PLACED: Final = re.compile(
    r"\b(?:top|bottom|middle|cent(?:er|re))\b|中间|居中|上[面方部边]|下[面方部边]|[顶底]部", re.I
)


def read_title(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about the title that brings no words."""
    if not verbs.TITLE.search(clause.text):
        return None
    if verbs.REMOVE.search(clause.text) and not (find_durations(clause.text) or TOO_SOON.search(clause.text)):
        return Reading((RemoveTitle(),))
    extras = _title_extras(clause.text, there)
    resized = bool(SIZE.search(clause.text) and title_of(there.draft))
    timed = any(isinstance(one, SetTitleTime) for one in extras)
    if extras or resized:
        return Reading(tuple(extras), _no_size(there) if resized and not timed else "")
    several = re.search(r"\b(?:titles|each|every)\b|每", clause.text, re.I)
    if (
        title_of(there.draft) is None
        and verbs.ADD.search(clause.text)
        and not (several or _PLACED.search(clause.text))
    ):
        derived = _derived_title(there)
        if derived:
            return Reading((SetTitle(derived),))
    if title_of(there.draft) and not (OF_ITS_WORDS.search(clause.text) or several):
        return Reading(says=_no_size(there))
    return Reading(says=title_question(there), asks=Ask("words", there.say('title: "{}"', "标题：“{}”")))


def _no_size(there: Situation) -> str:
    return there.say(
        "Of the title the words, time, size, colour and place (top, middle, bottom) can be changed.",
        "标题可以改文字、时间、大小、颜色和位置（上、中、下）。",
    )


def title_question(there: Situation) -> str:
    """Ask for the words of the title."""
    return there.say(
        "What should the title say? For example: change the title to Slow Mornings.",
        "标题写什么？例如：标题改成“慢早晨”。",
    )


def _title_extras(text: str, there: Situation) -> list[Operation]:
    """Time and colour of the title, where a clause names them."""
    start, length = when(text)
    title = title_of(there.draft)
    if final := final_ms(text):
        length, start = final, max(0, length_ms(there.draft) - final)
    if (moment := start or length) and title and _HIDDEN.search(text):
        return [SetTitleTime(moment, None)]
    gone = _UNTIL.search(text) or (verbs.REMOVE.search(text) and _AFTER.search(text))
    if start is not None and title and gone:
        return [SetTitleTime(None, max(500, start - span(title)[0]))]
    now = span(title)[1] - span(title)[0] if title else 3000
    if length is not None and title and _LATER.search(text):
        start, length = span(title)[0] + length, None
    elif length is not None and _BY.search(text) and not _TO.search(text):
        length = max(1000, now - length) if _LESS.search(text) else min(length_ms(there.draft), now + length)
    elif length is None and _WHOLE.search(text):
        start, length = 0, length_ms(there.draft)
    elif length is None and (verbs.MAKE_LONGER.search(text) or TOO_SOON.search(text)):
        length = min(length_ms(there.draft), round(now * _LONGER / 100) * 100)
    elif length is None and verbs.MAKE_SHORTER.search(text):
        length = max(1000, round(now / _LONGER / 100) * 100)
    if start is None and title and (verbs.MOVE.search(text) or _COMES.search(text)):
        start = length_ms(there.draft) - now if AT_END.search(text) else 0 if AT_START.search(text) else None
    made: list[Operation] = []
    if start is not None or length is not None:
        made.append(SetTitleTime(start, length))
    color = verbs.find_color(text)
    return [*made, SetColor(TITLE, color)] if color else made


def _derived_title(there: Situation) -> str:
    named = str(meta(there.draft).get("title") or "")
    if named:
        return as_title(named, there.language) or named
    name = str(meta(there.pictures[0]).get("name") or "") if there.pictures else ""
    return "" if "." in name else as_title(name, there.language)
