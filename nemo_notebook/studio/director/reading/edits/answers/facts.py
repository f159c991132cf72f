"""Answer what is asked of the film, as far as it tells: its length, its music, the words on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from nemo_notebook.models.measures import aspect_of
from nemo_notebook.studio.director.drafts import (
    CAPTIONS,
    MUSIC,
    TITLE,
    VOICE,
    canvas,
    length_ms,
    meta,
    segments,
    source_of,
    span,
    tone_of,
    words_of,
)
from nemo_notebook.studio.director.operations.sound import duck_of
from nemo_notebook.studio.director.operations.voice import spoken_by
from nemo_notebook.studio.director.operations.wording import end_card_of, title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.answers.likeness import likeness_told
from nemo_notebook.studio.director.reading.edits.answers.scene_facts import scene_told
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.messages.texts import filled
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.value_kinds import kinds_meant, values_in
from nemo_notebook.studio.director.words.phrases import (
    listed,
    percent,
    quoted,
    span_words,
    time_words,
    tone_words,
)

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
_GIVES_WAY: Final = regex(
    r"\bduck|\bgives?\sway\b|\b(?:quieter|lower|softer|down)\b.*\b(?:while|when|under|during)\b|压低|避让|让开|(?:时候?|期间).*(?:变小|降低|小声|调低)",
    re.I,
)
_TO_END: Final = regex(
    r"\b(?:(?:play|go|run|last|carry\son|continue)s?|heard)\b.*\b(?:to|until|till)\sthe\s(?:very\s)?end\b|\b(?:is|does|gets?)\b.*\bcut\s(?:off|short)\b",
    re.I,
)
"""Asks whether the music is heard to the end."""
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
_OF_CLIPS: Final = regex(
    r"\b(?:original|own|clip(?:['’]?s)?)\s(?:sound|audio|noise)|\bhear\sthe\s(?!music|song|voice)\w+|原声|现场声|原来的?声|(?:视频|片段|[海浪风雨水鸟流])(?:里的?|自带的?|自己的?|原来的?)*声",
    re.I,
)
_WHEN: Final = regex(r"\bwhen\b|\b(?:until|till)\swhen\b|什么时候|第?几秒|到哪", re.I)
"""Asks from when to when something is heard."""


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


def _music(text: str, there: Situation) -> Iterator[str]:
    if not verbs.MUSIC.search(text):
        return
    row = segments(there.draft, MUSIC)
    if not row:
        yield there.say("There is no music.", "没有音乐。")
        return
    if _TO_END.search(text):
        yield _heard_until(there)
        return
    if _WHEN.search(text):
        begin, end = span(row[0])[0] / 1000, span(row[-1])[1] / 1000
        yield there.say(f"The music plays from {begin:g} to {end:g} s.", f"音乐从{begin:g}秒到{end:g}秒。")
        return
    if _GIVES_WAY.search(text):
        yield _ducked(duck_of(there.draft), there)
        return
    name, loud = meta(row[0]).get("name"), percent(float(meta(row[0]).get("volume", 1.0)))
    yield there.say(f"The music is {name} at {loud}.", f"现在的音乐是{name}（{loud}）。")


def _heard_until(there: Situation) -> str:
    """Tell how far the music plays, and how much of a longer song that is."""
    last, film = segments(there.draft, MUSIC)[-1], length_ms(there.draft)
    stops, file = span(last)[1], there.shelf.find(source_of(last))
    whole = time_words(stops, there.language)
    far = (
        there.say("to the end of the film", "到影片结尾")
        if stops >= film
        else there.say(f"until {whole}", f"到{whole}")
    )
    long = (file.duration_ms or 0) if file else 0
    heard = span(last)[1] - span(last)[0]
    if long <= heard:
        return there.say(f"The music plays {far}.", f"音乐播放{far}。")
    part, all_of_it = time_words(heard, there.language), time_words(long, there.language)
    return there.say(
        f"The music plays {far}; of its {all_of_it}, {part} are heard.",
        f"音乐播放{far}；全长{all_of_it}，能听到{part}。",
    )


def _ducked(under: str, there: Situation) -> str:
    """Tell what the music gets quieter under."""
    if under == "none":
        return there.say("The music gives way to nothing.", "音乐不会自动压低。")
    clips = under == "all"
    return there.say(
        f"The music gets quieter under the voice-over{' and the clips' if clips else ''}.",
        f"有旁白{'或原声' if clips else ''}时，音乐会自动压低。",
    )


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


def _clip_sound(text: str, there: Situation) -> Iterator[str]:
    """How loud the sound is that clips bring along: 海浪声还留着吗?"""
    if not _OF_CLIPS.search(text):
        return
    loud = [float(meta(there.pictures[place]).get("volume", 1.0)) for place in there.clips()]
    levels = listed([percent(one) for one in dict.fromkeys(loud)], there.language)
    if not loud:
        yield there.say("No picture brings a sound of its own.", "没有自带声音的片段。")
    elif not any(loud):
        yield there.say("The clips' own sound is muted.", "原声已静音。")
    else:
        yield there.say(f"The clips' own sound is kept, at {levels}.", f"原声保留着，音量{levels}。")


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


def _voice(text: str, there: Situation) -> Iterator[str]:
    if not verbs.VOICE.search(text):
        return
    row = segments(there.draft, VOICE)
    said = quoted(spoken_by(row[0])) if row else ""
    yield (
        there.say(f"The voice-over says {said}.", f"旁白说的是{said}。")
        if row
        else there.say("There is no voice-over.", "没有旁白。")
    )


_FACTS: Final[tuple[Callable[[str, Situation], Iterator[str]], ...]] = (
    _value, _length, _shape, _tone, _count, _title, _captions, _card, _clip_sound, _music, _voice,
)  # fmt: skip
