"""Read edits that bring words, and those that name words on the screen."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    VOICE,
    length_ms,
    meta,
    segments,
    words_of,
)
from nemo_notebook.studio.director.operations import (
    AddCaption,
    Operation,
    RemoveCaptions,
    RemoveTitle,
    SetCaption,
    SetCaptions,
    SetEndCard,
    SetSoundTime,
    SetTitle,
    SetVoice,
)
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.edits.sound.sound_moments import start_at_end
from nemo_notebook.studio.director.reading.edits.sound.voice import with_its_captions
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import EACH_PICTURE
from nemo_notebook.studio.director.reading.edits.texts.captions import NEXT_TO, read_caption_texts
from nemo_notebook.studio.director.reading.edits.texts.held_lengths import card_time
from nemo_notebook.studio.director.reading.edits.texts.lettered import with_looks
from nemo_notebook.studio.director.reading.edits.texts.sides import corner_told
from nemo_notebook.studio.director.reading.edits.texts.title import title_extras
from nemo_notebook.studio.director.reading.edits.words.which_text import read_which_text
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import AT_END, final_ms, when
from nemo_notebook.studio.director.reading.terms.places import places_in

_VOICE_KIND: Final = regex(
    r"^\W*(?:(?:an?|the)\s)?(?:(?:fe)?male|m[ae]n|wom[ae]n|girl|boy|child|kid)(?:['’]?s)?(?:\svoice)?\W*$"
    r"|^[女男童][声生孩人]?的?声?音?$",
    re.I,
)
_MOST_TEXTS: Final = 60  # of one clause
_LONGEST: Final = 1000  # characters of it
_INSTEAD_OF: Final = regex(r"\b(?:instead\sof|rather\sthan|in\splace\sof)\b|而不是|不要", re.I)
_UNDER_TITLE: Final = regex(
    r"\b(?:under|below|beneath)\s(?:the\s)?(?:title|headline|name)\b|标题(?:的?下[面方边]|底下)|^\W*第二行|副标题",
    re.I,
)
_SMALL_PRINT: Final = regex(r"小字|\bsmall\s(?:text|print|letters)\b", re.I)
"""What hardly any title is written in."""
_OTHER_LINE: Final = regex(r"副标题(?:文字)?[改换]|\b(?:change|replace)\b", re.I)
_HALF: Final = regex(
    r"\b(?:over|in|for|during|on|across|throughout)\s(?:the\s)?(?P<half>first|second|last|other)\s(?:half|part)\b(?!\sof\s(?:the\s)?(?:image|picture|photo|scene|title|caption))|(?P<zh>[前后])(?:半段|一?半)(?!句)",
    re.I,
)
_LAST_PICTURE: Final = regex(r"最后一?[张个段幅]")
_LAST_TEXT: Final = regex(
    r"\b(?:last|final)\s(?:texts?|words|lines?)\b|最后(?:一[句行条]|的?文字|的?字幕)", re.I
)
_ENDS_WITH: Final = regex(r"\b(?:ending|outro|last\s(?:page|screen|part))\b.*\b(?:with|says?|saying)\b", re.I)
_WORDS_THERE: Final = regex(
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
    by_content = (
        _replaced_text(clause, there) or _removed_text(clause, there) or read_which_text(clause, there)
    )
    if by_content:
        return by_content
    if len(clause.texts) > 1 and _INSTEAD_OF.search(clause.text):  # of words that are not there
        return Reading(says=there.say("Those words are not on the screen.", "画面上没有这些文字。"))
    if halves := _over_halves(clause, there):
        return halves
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
            operations += _end_card(one.words, clause.text, there)
        elif role == "voice" and _VOICE_KIND.match(one.words):
            says = there.say("There is one voice for each language.", "每种语言只有一个声音，不能选择。")
        elif role == "voice" and not _WORDS_THERE.match(one.words):
            operations += (SetVoice(one.words),) if captions else with_its_captions(one.words, there)
            operations += _over_picture(clause.text, there) or _at_the_end(one.words, clause.text, there)
    if captions:
        reading = read_caption_texts(captions, clause, there)
        operations, says, asks = [*operations, *reading.operations], reading.says or says, reading.asks
    if any(isinstance(one, SetTitle) for one in operations):
        said = verbs.MAKE_SHORTER.sub(" ", clause.text)  # "shorten the title to …" speaks of its words
        operations += title_extras(said, there)
    placed = any(isinstance(one, AddCaption | SetCaptions | SetTitle) for one in operations)
    says = says or (corner_told(clause.text, there) if placed else "")
    return Reading(tuple(with_looks(operations, clause.text, there)), says, asks)


def _over_picture(text: str, there: Situation) -> list[Operation]:
    """Let a voice begin with the picture that it is to speak over."""
    places = places_in(text, len(there.pictures)) if verbs.PICTURES.search(text) else []
    later = len(places) == 1 and 0 < places[0] < len(there.pictures)
    return [SetSoundTime(VOICE, int(there.pictures[places[0]]["s"]))] if later else []


def _at_the_end(words: str, text: str, there: Situation) -> list[Operation]:
    """Let a voice that is to speak at the end of the film end with it."""
    if not AT_END.search(text):
        return []
    return [SetSoundTime(VOICE, start_at_end(SetVoice(words).apply(there.draft, there.shelf)))]


def _end_card(words: str, text: str, there: Situation) -> list[Operation]:
    """Words that the film ends with, and how long they stand where that is said."""
    card, (start, length) = SetEndCard(words), when(text)
    timed = card_time(card, length, there).operations if length and start is None else ()
    return [card, *timed]


def _over_halves(clause: Clause, there: Situation) -> Reading | None:
    """Read “Part 1” over the first half and “Part 2” over the second half."""
    said = [one for one in _HALF.finditer(clause.text)]
    if not said or len(said) != len(clause.texts) or any(one.role == "voice" for one in clause.texts):
        return None
    middle, end = length_ms(there.draft) // 2, length_ms(there.draft)
    made = []
    for half, text in zip(said, clause.texts, strict=True):
        first = (half["half"] or half["zh"]).lower() in ("first", "前")
        made.append(AddCaption(text.words, 0 if first else middle, middle if first else end - middle))
    return Reading(tuple(made))


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
    if one.role == "caption" and _UNDER_TITLE.search(clause.text) and title_of(there.draft):
        return "title"
    if one.role == "end" and _LAST_TEXT.search(clause.text) and _last_is_caption(there):
        return "caption"
    if one.role:
        return one.role
    if final_ms(clause.text) and not verbs.TITLE.search(clause.text) and not verbs.VOICE.search(clause.text):
        return "caption"
    if EACH_PICTURE.search(clause.text):
        return "caption"
    if AT_END.search(_LAST_PICTURE.sub(" ", clause.text)) or _ENDS_WITH.search(clause.text):
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
    if there.caption_words and NEXT_TO.search(clause.text):
        return "caption"
    return "caption" if _SMALL_PRINT.search(clause.text) else "title"


def _below_title(words: str, text: str, there: Situation) -> str:
    """Words that are to stand under the title are its next line."""
    title = title_of(there.draft)
    if not title or not _UNDER_TITLE.search(text):
        return words
    above = words_of(title).partition("\n")[0] if _OTHER_LINE.search(text) else words_of(title)
    return f"{above}\n{words}"


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
    voice = next(iter(segments(there.draft, VOICE)), None)
    spoken = spoken_by(voice) if voice else ""
    said = (SetVoice(spoken.replace(old, new)),) if old in spoken else ()
    return Reading((holding[0].replaced(holding[0].words.replace(old, new, 1)), *said))


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
    gap = " " if words.isascii() else ""
    left = " ".join(holding[0].words.replace(words, gap, 1).split()) if len(holding) == 1 else ""
    return Reading((holding[0].replaced(left),)) if left else None


_DIVIDES: Final = regex(r"\b(?:split|divide|break)\b|拆|分成", re.I)
