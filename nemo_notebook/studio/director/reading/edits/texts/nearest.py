"""Say what a person can say instead, near what was meant, where nothing of a wish was understood.

Each offer is a wish that works when it is typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, VOICE, length_ms, segments, tone_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.moments import final_ms, when
from nemo_notebook.studio.director.reading.terms.places import places_in

_MOOD: Final = regex(
    r"^(?!.*\b(?:great|perfect|lovely|awesome|amazing|love\sit)\b).*\b(?:feel(?:s|ing)?|vibes?|moods?|atmosphere|style|look(?:s|ing)?|more\s[a-z]+(?:y|ed|ing|ful|ant|ous|al|ic|ern|tic)\b|elegant|luxur\w+|premium"
    r"|professional|modern|festive|christmas\w*|summer\w*|romantic|energetic|exciting|aesthetic)\b"
    r"|氛围|气氛|感觉|风格|质感|高级|洋气|大气|时尚|文艺|专业|节日|[感风]一?[点些]?$|[\u4e00-\u9fff]{2}一[点些]$",
    re.I,
)
_WRITES: Final = regex(
    r"\b(?:write|says?|texts?|words?|label|sign|slogan|price|address|phone|number|spelling|typo)\b|[写字]|文案|价格|地址|电话",
    re.I,
)
_SPEED: Final = regex(r"\b(?:fast|slow|quick|speed|pace)\w*|快|慢|速", re.I)
_LONG: Final = regex(r"\b(?:long|short|length|duration|seconds?|minutes?)\w*|[长短秒]", re.I)


def nearest(said: Message, there: Situation) -> str:
    """Return a question with wishes near those words; "" where they name nothing of a film."""
    text = said.bare
    named = next((offers for pattern, offers in _TOPICS if pattern.search(text)), None)
    found = named(text, there) if named else []
    if not found:
        return ""
    quoted = _quoted(found, there)
    return there.say(
        f"I did not get that. Do you mean, for example, {quoted}?", f"没看懂。你是想说{quoted}，还是别的？"
    )


def near_title(there: Situation) -> str:
    """Return what can be said of the title, as the end of a sentence: “make the title bigger”."""
    return _quoted(_title("", there), there)


def near_captions(text: str, there: Situation) -> str:
    """Return what can be said of the captions, or of the one that is named."""
    return _quoted(_captions(text, there), there)


def _quoted(offers: Sequence[str], there: Situation) -> str:
    return there.say(", ", "").join(f"“{one}”" for one in offers)


def _music(text: str, there: Situation) -> Sequence[str]:
    if not segments(there.draft, MUSIC):
        return [there.say("add calm music", "加舒缓的音乐")]
    half = round(length_ms(there.draft) / 2000)
    return [
        there.say("lower the music to 20%", "音乐调小到20%"),
        there.say("use upbeat music", "换成欢快的音乐"),
        there.say(f"no music from {half} to {half + 2} s", f"第{half}到{half + 2}秒不要音乐"),
    ]


def _voice(text: str, there: Situation) -> Sequence[str]:
    said = there.say('narration: "Welcome"', "旁白：“欢迎光临”")
    return [said, there.say("no voice-over", "不要旁白")] if segments(there.draft, VOICE) else [said]


def _title(text: str, there: Situation) -> Sequence[str]:
    if not segments(there.draft, TITLE):
        return [there.say('add the title "Hello"', "加标题“你好”")]
    return [
        there.say('change the title to "Hello"', "标题改成“你好”"),
        there.say("make the title bigger", "标题大一点"),
        there.say("show the title for 5 seconds", "标题显示5秒"),
    ]


def _captions(text: str, there: Situation) -> Sequence[str]:
    count = len(segments(there.draft, CAPTIONS))
    if not count:
        return [there.say('add a caption "Hello" at 2 s', "第2秒加字幕“你好”")]
    place = next((one for one in places_in(text, count) if one < count), 0) + 1
    return [
        there.say(f'change caption {place} to "Hello"', f"第{place}条字幕改成“你好”"),
        there.say("captions at the top", "字幕放上面"),
        there.say(f"remove caption {place}", f"删掉第{place}条字幕"),
    ]


def _written(text: str, there: Situation) -> Sequence[str]:
    start, final = when(text)[0], final_ms(text)
    second = round((start or (length_ms(there.draft) - final if final else 2000)) / 1000)
    return [
        there.say(f'add a caption "Hello" at {second} s', f"第{second}秒加字幕“你好”"),
        there.say('end with "Hello"', "片尾文字“你好”"),
    ]


def _pictures(text: str, there: Situation) -> Sequence[str]:
    count = len(there.pictures)
    place = next((one for one in places_in(text, count) if one < count), 0) + 1
    made = [there.say(f"show picture {place} for 4 seconds", f"第{place}张停4秒")]
    if count > 1:
        made.append(
            there.say(f"move picture {place} to the end", f"第{place}张放到最后")
            if place < count
            else there.say(f"move picture {place} to the front", f"第{place}张放到最前面")
        )
        made.append(there.say(f"remove picture {place}", f"删掉第{place}张"))
    return made


def _transitions(text: str, there: Situation) -> Sequence[str]:
    return [there.say("wipe between pictures", "转场用擦除"), there.say("hard cuts", "硬切")]


def _mood(text: str, there: Situation) -> Sequence[str]:
    looks = [
        there.say("cinematic look", "电影感"),
        there.say("cooler", "冷一点") if tone_of(there.draft) == "warm" else there.say("warmer", "暖一点"),
        there.say("brighter colours", "颜色鲜艳一点"),
    ]
    return [*looks, there.say("use upbeat music", "换成欢快的音乐")]


def _speed(text: str, there: Situation) -> Sequence[str]:
    return [there.say("2 seconds per picture", "每张2秒"), there.say("make it 10 seconds", "改成10秒")]


def _length(text: str, there: Situation) -> Sequence[str]:
    wanted = max(2, round(length_ms(there.draft) / 2000))
    return [
        there.say(f"make it {wanted} seconds", f"改成{wanted}秒"),
        there.say("2 seconds per picture", "每张2秒"),
    ]


_TOPICS: Final[tuple[tuple[re.Pattern[str], Callable[[str, Situation], Sequence[str]]], ...]] = (
    (verbs.VOICE, _voice),
    (verbs.MUSIC, _music),
    (verbs.TITLE, _title),
    (regex(r"\b(?:captions?|subtitles?)\b|字幕", re.I), _captions),
    (verbs.TRANSITIONS, _transitions),
    (_WRITES, _written),
    (verbs.PICTURES, _pictures),
    (_MOOD, _mood),
    (_SPEED, _speed),
    (_LONG, _length),
)
