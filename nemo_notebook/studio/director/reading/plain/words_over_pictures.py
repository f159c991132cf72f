"""Put words that are to stand on a picture in quotation marks: "write fresh bread on the second photo".

Only where a picture is named and nothing else that is known is: a filter, a scene or the title put on a
picture are left to their readers.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, NamedTuple

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.edits.naming.thing_names import PICTURE, picture_called
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.lines_each import (
    ON_PICTURE,
    with_line_said,
    with_lines_for_each,
)
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.reading.terms.verbs import COLORS

_NTH: Final = r"(?:first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th)"
_NOUN: Final = r"(?:photo|picture|pic|image|shot|clip|scene|slide|video|one)"
_PICTURE: Final = (
    rf"(?:{PICTURE}|(?:the\s)?{_NTH}(?:\sone)?"
    rf"|(?:the|my|our)\s(?!title|end)[\w'’-]+(?:\s[\w'’-]+)?(?:\s{_NOUN})?)"
)
_WORDS: Final = r"(?P<words>[^,.;:“”\"„「」\n]{1,60}?|[^“”\"„「」\n]{1,60})"
_NAMED: Final = (
    r"(?:the\s(?:exact\s)?(?:words?|text|line|phrase|message)\s"
    r"|(?:a\s)?(?:caption|text|line)(?:\s(?:saying|that\ssays|with)\s|:\s))?"
)
_OVER: Final = r"(?:on|onto|over|across)(?:\stop\sof)?"
_FORMS: Final = (
    regex(
        rf"(?P<verb>put|write|add|type|print|stick|slap|place|have|show|overlay)\s{_NAMED}{_WORDS}\s(?:{_OVER}|to|under)\s(?P<picture>{_PICTURE})",
        re.I,
    ),
    regex(
        rf"{_OVER}\s(?P<picture>{_PICTURE}),?:?\s(?:i\swant\s|i['’]d\slike\s)?(?P<verb>put|write|add|type|print|say|it\s(?:should\s)?(?:says?|reads?)|have\sit\s(?:say|read)):?\s{_NAMED}{_WORDS}",
        re.I,
    ),
    regex(
        rf"(?:let\s|have\s|make\s|can\s|could\s)?(?P<picture>{_PICTURE})\s(?:should\s|to\s|must\s|can\s|could\s|needs\sto\s|ought\sto\s)?(?P<verb>say|read)s?:?\s{_NAMED}{_WORDS}",
        re.I,
    ),
    regex(
        rf"(?P<verb>label|caption)\s(?P<picture>{_PICTURE})\s?(?:\sas\s|\swith\s|:\s|\s){_NAMED}{_WORDS}",
        re.I,
    ),
    regex(
        rf"(?:在|给)?(?P<picture>{PICTURE})(?:图|照片|画面)?(?:的?(?:上|里)面?|下面|底下)?(?:要|就|请)?(?P<verb>打上|写上|配上|加上|标上|印上|写|标|打)[：:]?(?P<words>[^，。；：“”「」\n]{{1,24}})",
    ),
)
_EVERY: Final = regex(
    r"(?P<verb>label|caption)\s(?P<noun>)(?:(?:the|both|my|these|all|two|three|four)\s)*(?:photos|pictures|pics|images|clips|scenes|them)\s?(?:\sas\s|\swith\s|:\s|\s)(?P<list>[^.;:“”\"\n]{3,120})",
    re.I,
)
_EVERY_ZH: Final = regex(
    r"(?:请|帮我|还是|就|那)*(?:给|在|为|把)?(?:这?(?:每一?|所有|各|[两二三四五六2-6])[张个幅](?:照片|图片?|画面)?|(?:照片|图片?|画面)(?=[上里下面]*(?:分别|依次|各)))(?:的?[上里下]面?)?"
    r"(?:都|各|分别|依次|各自|还是|再|也)*(?P<verb>[配加写标打补]上?|给|来)(?P<noun>(?:一?[句行个段条]|点)?(?:简短|简单|小|短)?的?"
    r"(?:文字|字幕|文案|配文|标签|说明|介绍|描述|标注|标题|话|字)|一?[句行])?[吧呗啊]?[：:，]?\s?(?P<list>[^：:“”\n]{3,80})"
)
_BETWEEN: Final = regex(
    r",\s(?:and\s)?|\sand\s(?:then\s)?|;\s|[，；、]|(?<=[\u4e00-\u9fff])和(?=[\u4e00-\u9fff])", re.I
)
_LEAD: Final = regex(
    r"^\W*(?:(?:please|pls|ok|okay|and|also|now|then|so|just|can\s(?:you|we|u)|could\s(?:you|we)|would\syou|i\swant\s(?:you\s)?to|i['’]d\slike\s(?:you\s)?to|let['’]?s|请|麻烦|帮我|再|能不能|可以)\s?,?\s*)+",
    re.I,
)
_TAIL: Final = regex(
    r"(?:[\s,]+(?:please|pls|thanks|thank\syou|thx|too|as\swell|instead))*[\s.。~]*$|(?:这?[几二两三四五六七八]个?字|字样|这句话?)?[吧呗啊。！!\s]*$",
    re.I,
)
_SURELY: Final = regex(r"write|type|print|label|caption|say|read|写|打|印|标", re.I)
"""What is done only with words."""
_STANDS_FOR: Final = regex(
    r"(?:it|this|that|them|these|those|something|nothing|anything|what(?:ever)?|the\ssame|nice\swords|more|here|there|one|well|better|badly|nicely|fine|too|so)\b|.*\s(?:but|should|instead)\s|(?:什么|啥|点|些|个|一)",
    re.I,
)
_THING: Final = regex(
    r"^(?:an?|the|some|any|more|less|no|another|my|our|its?|both|all|each)\b|^\d+\s?(?:s\b|sec|x\b|times|%)"
    r"|\b(?:titles?|captions?|subtitles?|texts?|words?|letters|logo|watermark|music|songs?|sounds?|voice\w*|effects?|filters?|zoom|fades?|blur|transitions?|frames?|borders?|arrows?|circles?|stickers?|emojis?|seconds?|photos?|pictures?|clips?|scenes?|slow\smotion|black\sand\swhite|focus|light|colou?rs?)\b"
    r"|字幕|标题|文字|音乐|滤镜|特效|贴纸|水印|表情|边框|照片|图片|效果|秒|动画|淡[入出]|渐变|阴影|马赛克|一[句行段个]",
    re.I,
)
_QUALITY: Final = regex(
    r"\b(?:\w+(?:ness|ity|ation)|warmth|contrast|grain|vignette|motion|movement|life|energy|drama|depth|glow|sparkles?|hearts?|stars|sunshine|sunlight|silence|interest|emphasis|attention|impact|texture|shadows?|mood|fun|style|class|ken\sburns|pop|punch|magic|heat|cold|tint|haze|smoke|flames?|fire|glitter|snow\w*|rain\w*)\b",
    re.I,
)
"""What a picture, or its look, can be given more of."""
_LOOK: Final = regex(
    r"\s(?:in|with)\s(?:[a-z-]+\s){0,3}(?:letters|lettering|font|caps|capitals|bold|italics?"
    rf"|{'|'.join(one for one in COLORS if one.isascii())})$"
    r"|\s(?:at|for|from|until|in)\s(?:the\s(?:top|bottom|middle|corner|start|end|left|right|first|last)|\d)",
    re.I,
)
"""How or when words are shown, which other readers know."""
_SAYS: Final = {"en": (ON_PICTURE, " and "), "zh": ("在第{1}张图写“{0}”", "，")}
_ONE_WORD: Final = regex("[a-z]+")
_MOST: Final = 8  # words that a person types without quotation marks


class _Told(NamedTuple):
    words: str
    place: int


def with_words_quoted(message: Message, there: Situation) -> Message:
    """Return the message with the words for each picture in quotation marks; itself for any other."""
    if line := with_line_said(message.text, there):
        return _put_as(line, message)
    if any(one.quoted for one in message.texts) or there.fresh_pictures or not there.pictures:
        return message
    text = _TAIL.sub("", _LEAD.sub("", message.text))
    if lines := with_lines_for_each(text, there):
        return _put_as(lines, message)
    told = _several(text, there) or _one(text, there) or _each(text, there)
    if not told:
        return message
    way, link = _SAYS["zh" if message.language == "zh" else "en"]
    return _put_as(link.join(way.format(one.words, one.place + 1) for one in told), message)


def _put_as(words: str, message: Message) -> Message:
    """The message in other words, with its language and options."""
    return replace(read_message(words), language=message.language, options=message.options, typed=words)


def _one(text: str, there: Situation) -> list[_Told]:
    """What one sentence puts on one picture; [] for none."""
    for form in _FORMS:
        if said := form.fullmatch(text):
            place, words = _place(said["picture"], there), said["words"].strip()
            if place is not None and _is_text(words, there, verb=said["verb"].lower()):
                return [_Told(words, place)]
    return []


def _several(text: str, there: Situation) -> list[_Told]:
    """What each part of a sentence puts on a picture of its own: "write Before on 1 and After on 2"."""
    verb, _, _ = text.partition(" ")
    made = list[_Told]()
    for number, piece in enumerate(_BETWEEN.split(text)):
        found = _one(piece, there) or (_one(f"{verb} {piece}", there) if number else [])
        made += found
        if not found:
            return []
    return made if len({one.place for one in made}) == len(made) > 1 else []


def _each(text: str, there: Situation) -> list[_Told]:
    """The labels of all pictures, in their order: "label the photos Before and After"."""
    said = _EVERY.fullmatch(text) or _EVERY_ZH.fullmatch(text)
    words = [one.strip() for one in _BETWEEN.split(said["list"])] if said else []
    words = words[0].split() if len(words) == 1 and not words[0].isascii() else words
    if said is None or len(words) != len(there.pictures) or len(words) < 2:
        return []
    verb = "label" if said["noun"] else said["verb"].lower()
    fit = all(_is_text(one, there, verb=verb) for one in words)
    return [_Told(one, place) for place, one in enumerate(words)] if fit else []


def _place(words: str, there: Situation) -> int | None:
    named = words if re.search(rf"\b{_NOUN}\b|[图张片面头景频]", words, re.I) else f"{words} picture"
    named = re.sub(r"\bone$", "picture", named, flags=re.I)
    place = picture_called(named, there)
    return place if place is not None and place < len(there.pictures) else None


def _is_text(words: str, there: Situation, *, verb: str) -> bool:
    """Whether words can only be meant to be read: nothing that the film has or could be given."""
    if not words or len(words.split()) > _MOST or _STANDS_FOR.match(words) or _is_shown(words, there):
        return False
    if _LOOK.search(words):
        return False
    if _SURELY.match(verb):
        return not _THING.fullmatch(words)
    if verb == "add" and _ONE_WORD.fullmatch(words):
        return False
    known = words == words.lower() and tokens_of(words, len(there.pictures)) is not None
    style = words == words.lower() and find_music_style(words, anywhere=True)
    return not (
        known
        or style
        or _THING.search(words)
        or _QUALITY.search(words)
        or any(one.sure for one in find_subjects(words))
    )


def _is_shown(words: str, there: Situation) -> bool:
    return any(one.words.casefold() == words.casefold() for one in shown_words(there))
