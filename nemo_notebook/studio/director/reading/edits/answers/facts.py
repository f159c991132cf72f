"""Answer what is asked of the film, as far as it tells: its length, its music, the words on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from nemo_notebook.models.measures import aspect_of
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    TITLE,
    canvas,
    length_ms,
    meta,
    segments,
    span,
    tone_of,
    words_of,
)
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.answers.likeness import likeness_told
from nemo_notebook.studio.director.reading.edits.answers.scene_facts import scene_told
from nemo_notebook.studio.director.reading.edits.answers.sound_facts import (
    clip_sound_told,
    music_told,
    voice_told,
)
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import filled
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.value_kinds import kinds_meant, values_in
from nemo_notebook.studio.director.words.phrases import listed, quoted, span_words, time_words, tone_words

_LENGTH: Final = regex(
    r"\bhow\slong\b|\b(?:the|its|total)\s(?:length|duration|running\stime)\b|\bhow\smany\s(?:seconds|secs|minutes)\b|多长|多久|时长|长度|几秒|几分钟|多少秒",
    re.I,
)
_EACH: Final = regex(
    r"\b(?:each|every|per)\b.*\b(?:long|seconds?|picture|photo)\b|\bhow\slong\b.*\b(?:each|every)\b|(?:每一?|各)[张个段幅][^，。]{0,6}(?:几|多[长久少]|时长)|(?:图片?|照片|画面|场景|视频|片段|[张个段幅])(?:现在)?(?:各自?|分别|都)(?:是|放|停留?|显示|占|播)?了?(?:几秒|多[长久]|多少秒|几分钟)",
    re.I,
)
_ON_SCREEN: Final = regex(r"\bon\sscreen\b|\bshown\b|显示|停留", re.I)
_SHAPE: Final = regex(
    r"\b(?:what|which)\s(?:format|aspect|ratio|shape|resolution|size)\b|\b(?:the|its)\s(?:format|aspect(?:\sratio)?|resolution)\b|尺寸|比例|分辨率|画幅|[横竖]屏(?:还是|吗)|[横竖方][的屏版式]{0,2}还是[横竖方]",
    re.I,
)
_TONE: Final = regex(r"\btones?\b|色调|调子", re.I)
_COUNT: Final = regex(
    r"\b(?:how\smany|(?:what|which)(?=\s\w+\s(?:are|do|does|is|have)\b))\s(?:pictures?|photos?|images?|scenes?|shots?|clips?|slides?)\b|(?:几|多少)[张个段](?:图|照|画面|镜头|片段)?",
    re.I,
)
_HOW_MANY: Final = regex(
    r"\bhow\smany\s(?:captions?|subtitles?|texts?|lines?)\b|[几多]少?[条句行个段](?:字幕|文字|文案|字卡)"
    r"|字幕[^，。]{0,3}(?:几|多少)[条句行个]",
    re.I,
)
_TIMED: Final = regex(
    r"\bhow\slong\b|\bwhen\b|\bhow\smany\ss|多久|多长|几秒|多少秒|(?:什么|啥)时候|何时|分别|各", re.I
)
_LINES: Final = regex(
    r"\b(?:each|every|all|the|those|these)\s(?:(?:single|of\sthe|of\sthese|of\sthose)\s)?(?:lines?|sentences?|texts)\b",
    re.I,
)
"""Captions, as people call them who ask how long they are shown."""
_WHERE: Final = regex(r"\bwhere\b|在哪|哪里", re.I)
_IS_SHOWN: Final = regex(
    r"^\W*(?:(?:and|but|so|hey|wait)\W+)*(?:is|are|does|do)\b.*\b(?:on\s(?:the\s)?screen|in\s(?:it|there|the\s(?:film|video))|shown|visible|mentioned|there|say|show)\W*$"
    r"|^(?:有没有|有)[^，。]{2,10}[吗么]?[?？]?$|(?:在画面[上里]|显示了?|出现了?|写了?)[吗么][?？]?$",
    re.I,
)
"""Asks whether something is to be read."""
_MARKS: Final = " .!?。！？，,"
_LONG: Final = regex(r"\bhow\s(?:long|many\ss)|多久|多长|(?<!第)几秒", re.I)


def told_of(asked: Message, there: Situation) -> str:
    """Return what the film tells of the things that a question names; "" where it names none."""
    if told := _words_told(asked, there):
        return told
    text = filled(asked.bare, asked.texts)
    return (
        likeness_told(text, there)
        or scene_told(text, there)
        or there.say(" ", "").join(one for tell in _FACTS for one in tell(text, there))
    )


def _words_told(asked: Message, there: Situation) -> str:
    """When the words are shown that a question quotes: "how long does “Visit us” stay?"."""
    if not (asked.texts and any(one.search(asked.bare) for one in (_TIMED, _WHERE, _IS_SHOWN))):
        return ""
    shown = {
        words_of(one).strip(_MARKS).lower(): one
        for track in (TITLE, CAPTIONS)
        for one in reversed(segments(there.draft, track))
    }
    meant = [shown.get(one.words.strip(_MARKS).lower()) for one in asked.texts if one.quoted]
    return there.say(" ", "").join(_shown(one, there) for one in meant if one)


def _shown(text: Wire, there: Situation) -> str:
    words, when = quoted(words_of(text)), span_words(*span(text))
    length = time_words(int(text["d"]), there.language)
    return there.say(f"{words} is shown for {length}, {when}.", f"{words}显示{length}：{when}。")


def _value(text: str, there: Situation) -> Iterator[str]:
    """Tell whether a price, a phone number or a date that is asked for is to be read."""
    kinds = kinds_meant("number", text) if _IS_SHOWN.search(text) else ("number",)
    if "number" in kinds:
        return
    rows = [one for track in (TITLE, CAPTIONS) for one in segments(there.draft, track)]
    found = [one for one in rows if any(value.kind in kinds for value in values_in(words_of(one)))]
    yield " ".join(_shown(one, there) for one in found) or there.say("No text shows it.", "没有文字写到它。")


def _length(text: str, there: Situation) -> Iterator[str]:
    parts = (verbs.TITLE, verbs.CAPTIONS, verbs.END_CARD)
    if _LINES.search(text) and segments(there.draft, CAPTIONS):
        return
    if _EACH.search(text) and not any(part.search(text) for part in parts):
        each = listed([time_words(int(one["d"]), there.language) for one in there.pictures], there.language)
        yield there.say(f"The pictures take {each}.", f"每个画面的时长：{each}。")
        return
    of_part = any(part.search(text) for part in (*parts, _ON_SCREEN)) or places_in(text, len(there.pictures))
    if _LENGTH.search(text) and not of_part:
        whole = time_words(length_ms(there.draft), there.language)
        yield there.say(f"The film is {whole} long.", f"片长{whole}。")


def _shape(text: str, there: Situation) -> Iterator[str]:
    if _SHAPE.search(text):
        size = "×".join(str(px) for px in canvas(there.draft))
        shape = aspect_of(*canvas(there.draft))
        yield there.say(f"The format is {shape} ({size}).", f"画幅是 {shape}（{size}）。")


def _tone(text: str, there: Situation) -> Iterator[str]:
    if _TONE.search(text):
        name = tone_words(tone_of(there.draft), there.language)
        yield there.say(f"The tone is {name}.", f"色调是{name}。")


def _count(text: str, there: Situation) -> Iterator[str]:
    if _COUNT.search(text):
        names = listed(
            list(dict.fromkeys(str(meta(one).get("name")) for one in there.pictures)), there.language
        )
        count = len(there.pictures)
        pictures = "picture" if count == 1 else "pictures"
        yield there.say(f"There are {count} {pictures}: {names}.", f"共 {count} 个画面：{names}。")


def _title(text: str, there: Situation) -> Iterator[str]:
    if not verbs.TITLE.search(text):
        return
    title = title_of(there.draft)
    if title is None:
        yield there.say("There is no title.", "没有标题。")
        return
    words, time = quoted(words_of(title)), span_words(*span(title))
    when = f" ({time})" if _TIMED.search(text) else ""
    yield there.say(f"The title says {words}{when}.", f"标题是{words}{when}。")


def _captions(text: str, there: Situation) -> Iterator[str]:
    if not verbs.CAPTIONS.search(text) and not (_LINES.search(text) and _TIMED.search(text)):
        return
    row = segments(there.draft, CAPTIONS)
    places = [one for one in places_in(text, len(row)) if one < len(row)]
    meant = [row[one] for one in places] or row
    if not meant:
        yield there.say("There are no captions.", "没有字幕。")
        return
    said = [
        quoted(words_of(one)) + (f" ({_times(one, text, there)})" if _TIMED.search(text) else "")
        for one in meant
    ]
    words = listed(said, there.language)
    if _HOW_MANY.search(text) and not places:
        count = len(row)
        captions = "is one caption" if count == 1 else f"are {count} captions"
        yield there.say(f"There {captions}: {words}.", f"共 {count} 条字幕：{words}。")
        return
    english = f"Caption {places[0] + 1} says" if len(places) == 1 else "The captions say"
    chinese = f"第 {places[0] + 1} 条字幕是" if len(places) == 1 else "字幕是"
    yield there.say(f"{english} {words}.", f"{chinese}{words}。")


def _times(one: Wire, text: str, there: Situation) -> str:
    """When words are seen, and how long, where that is asked."""
    long = time_words(int(one["d"]), there.language) if _LONG.search(text) else ""
    return there.say(", ", "，").join(part for part in (long, span_words(*span(one))) if part)


def _card(text: str, there: Situation) -> Iterator[str]:
    if not verbs.END_CARD.search(text):
        return
    card = end_card_of(there.draft) or {}
    words = words_of(card)
    said = quoted(words) + (f" ({span_words(*span(card))})" if words and _TIMED.search(text) else "")
    yield (
        there.say(f"The end card says {said}.", f"片尾文字是{said}。")
        if words
        else there.say("There is no end card.", "没有片尾文字。")
    )


_FACTS: Final[tuple[Callable[[str, Situation], Iterator[str]], ...]] = (
    _value, _length, _shape, _tone, _count, _title, _captions, _card, clip_sound_told, music_told, voice_told,
)  # fmt: skip
