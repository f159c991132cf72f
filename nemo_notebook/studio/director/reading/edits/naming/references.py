"""Say plainly which picture a clause means: "the hat" of green_hat.jpg, "the opening shot", 第2、4张.

The readers then meet "image 3" and know no other names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.reading import mapping
from nemo_notebook.studio.director.composing.captioning import readable_name
from nemo_notebook.studio.director.composing.graphics import is_graphic
from nemo_notebook.studio.director.drafts import CAPTIONS, length_ms, meta, segments, source_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.reading.edits.naming.before_end import from_start, over_picture
from nemo_notebook.studio.director.reading.edits.naming.only_still import only_still
from nemo_notebook.studio.director.reading.edits.naming.picture_names import names_as_captions
from nemo_notebook.studio.director.reading.edits.naming.second_line import (
    with_captions_for_lines,
    with_second_line,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.around import around
from nemo_notebook.studio.director.reading.terms.daytimes import find_time
from nemo_notebook.studio.director.reading.terms.music_styles import named_style
from nemo_notebook.studio.director.reading.terms.nouns import also_called, hue_names
from nemo_notebook.studio.director.reading.terms.places import NOUN, place_words, places_in
from nemo_notebook.studio.director.reading.terms.sounds_of_signs import spelt_so
from nemo_notebook.studio.make.graphics import GRAPHIC

ONLY_PICTURE: Final = regex(
    rf"^(?:the\s|also\s)*(?:image\s#?\d{{1,2}}|(?:first|second|third|fourth|fifth|sixth|last)\s{NOUN}"
    rf"|{NOUN}\s\d{{1,2}}|\d{{1,2}})(?:\s(?:too|as\swell|please))?$"
    r"|^第\s?[\d一二三四五六七八九十]+[张个段幅]?(?:画面|镜头|图片?|照片)?$",
    re.I,
)
_PLACE: Final = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|opening|closing)"
_TOPIC: Final = regex(
    rf"\b(?:{_PLACE}\s|the\s)*(?:titles?|headline|(?:(?:bar|line|pie)\s)?(?:chart|graph)(?:\sbars)?|(?:captions?|subtitles?)(?:\s(?:no\.?\s?|number\s|#)?\d{{1,2}}(?!\s?s))?|music|song|soundtrack"
    rf"|voice-?over|narrat(?:ion|or)|(?<=the\s)voice|transitions?|end\scard|(?:{_PLACE}\s|the\s)(?:image|photo|picture|scene"
    rf"|shot|clip)|image\s#?\d{{1,2}})\b"
    r"|\bthe\s(?:first|last)\s(?:few\s)?[\w.]*\s?(?:seconds?|secs?)\b|(?:最后|[前后]|开头"
    r"|结尾)[\d一二两三四五六七八九十]+秒"
    r"|(?:第[\d一二三四五六七八九十]+|最后一)?[条句]?(?:标题|字幕|柱状图|折线图|饼图|图表|背景音乐|音乐|配乐|旁白|转场|切换|片尾)"
    r"|\b(?:each|every)\s(?:image|photo|picture|scene|shot|clip|caption)\b|每[张幅](?:图片?|照片|画面)?|每[个段](?:图片?|照片|画面)|第[\d一二三四五六七八九十]+[条句](?!话)|最后一[条句]|这首(?=不|太)|(?:第[\d一二三四五六七八九十]+|最后一)[张个段幅](?:画面|镜头|图片?|照片)?",
    re.I,
)
_NUMBERED: Final = regex(r"\bimage\s#\d{1,2}|第\d+[张段个]", re.I)
_SECONDS: Final = regex(r"\b(?:seconds?|secs?)\b|秒", re.I)
"""In "the last 3 seconds of the dog" the dog is spoken of."""
_THE_STYLE: Final = regex(
    r"\b(?:the|this|that)\s[\w-]+(?:\s[\w-]+)?|^(?:这[个首段]?)?[\u4e00-\u9fff]{2,3}(?=太|有点|不|听)", re.I
)
"""Music that is called by its style: "the lo-fi is boring"."""
_MIDDLE_CAPTION: Final = regex(r"\b(?:the\s)?middle\s(?:caption|line)\b", re.I)
_MIDDLE_CAPTION_ZH: Final = regex(r"中间(?:那|的)?一?[条句](?:的?字幕)?")
_SCENE_PART: Final = regex(
    r"\bthe\s[\w-]+\s(?:part|bit|section|segment|piece|portion|scene|shot|picture|one)\b"
    r"|[\u4e00-\u9fff]{1,3}(?:那|的那?)(?:一?[段张幅个]|部分|画面|镜头)(?:画面|镜头|场景|图片?|照片)?",
    re.I,
)
_NTH_SCENE: Final = regex(
    rf"\b(?:the\s)?(?P<nth>first|second|third|fourth|last)\s(?P<scene>[a-z-]+)\s{NOUN}\b"
    r"|(?P<nth_zh>第\s?[\d一二三四五]|最后一)[张个段幅](?P<scene_zh>[\u4e00-\u9fff]{1,4}?)的?(?:画面|镜头|场景|图片?|照片|那[张段])",
    re.I,
)
_TIME_WORD: Final = regex(
    r"\b(?:morning|dawn|sunrise|day(?:time)?|evening|sunset|dusk|night)\b|早上|清晨|黎明|白天|傍晚|黄昏|日落|晚上|夜晚|夜景",
    re.I,
)
_ACTED_ON: Final = regex(r"(?:[放移挪去删停久长短多换提调排]|不要)")
"""After 晚上的画面 that is there; one that is wished for stands last."""
_ALL_BUT: Final = regex(
    rf"\b(?:all|every|each|everything)\s?(?:of\s)?(?:the\s)?(?:{NOUN}\s)?(?:except|but|apart\sfrom|other\sthan)\s(?:for\s)?(?:the\s)?(?P<but>image\s#?\d+|{_PLACE}(?:\s{NOUN})?)"
    r"|除了?(?P<but_zh>(?:第[\d一二三四五六]+|最后一)[张个幅段](?:图片?|照片|画面)?)(?:以外|之外|外)?[，,]?(?:其[他它余]|别的|剩下)?的?(?:图片?|照片|画面)?",
    re.I,
)
_NEW: Final = regex(r"\b(?:an?|another|some|more|new|other|different)\s(?:\w+\s)?$", re.I)
_NEW_ZH: Final = regex(r"(?:一|[加添再来]|[换改变][成上为])[张个幅顶只双件条些点]*$")
_THEN_ZH: Final = regex(r"^先[^，。]*再$")
"""In 先西瓜再草莓 nothing comes in once more."""
_ALONE_BEFORE: Final = r"(?:(?<![\u4e00-\u9fff])|(?<=[把将和与跟在到给先留删去掉换放的后再是]))"
_ALONE_AFTER: Final = (
    r"(?=$|[^\u4e00-\u9fff]|[那这的放移挪换去删不就和与跟停给前后之也都先在上下照图要提排多少只改给加变是])"
)
_ITS_PICTURE: Final = regex(r"^(?:的?[那这]一?[张个幅段](?:图片?|照片|视频|画面)?|的?(?:照片|图片|图))")
_GRAPHICS: Final = {
    "counter": ("number", "counting", "数字"),
    "bars": ("bar chart", "chart", "图表", "柱状图"),
    "line": ("line chart", "chart", "图表", "折线图"),
    "donut": ("pie chart", "pie", "chart", "图表", "饼图"),
    "steps": ("步骤图",),
    "timeline": ("时间轴", "时间线"),
    "compare": ("comparison", "对比图"),
    "quote": ("引言",),
}
"""What people call graphics, beside their own name."""
_COUNTED: Final = regex(
    r"(?P<place>\d{1,2})(?:\s(?:a\s(?:bit|little)|much))?\s(?:earlier|later|sooner|longer|shorter|bigger|smaller|first|last|again)\W*$",
    re.I,
)
_WORD: Final = around(
    rf"(?<![A-Za-z])(?:{NOUN}\s(?:of|with|showing)\s)?(?:(?:the|my|that|this)\s)?",
    rf"(?:e?s)?(?:\.\w{{3,4}})?(?:['’]s)?(?:\s{NOUN})?(?![A-Za-z])",
)
"""A file's name in a sentence."""
_SHORTEST: Final = 3  # letters of a file's noun
_SHORTEST_NAME: Final = 5  # letters of a file's name, its ending included


def with_references(clause: Clause, there: Situation) -> Clause:
    """Return the clause with what it calls a picture by put as a place: "drop the hat" → "drop image #3"."""
    clause = names_as_captions(_caption_counted(_picture_called(clause, there), there), there)
    clause = with_captions_for_lines(with_second_line(clause, there), there)
    text = _middle_caption(place_words(clause.text, len(there.pictures)), there)
    text = _scenes_placed(_nth_of_scene(text, there), there)
    if verbs.SWAP.search(text):
        text = _times_placed(text, there)
    for name, place in _names(text, there):
        text = _replaced(text, name, place)
    text = over_picture(from_start(only_still(text, there), length_ms(there.draft)), there)
    text = _all_but(text, len(there.pictures)) if find_durations(text) else text
    return clause if text == clause.text else replace(clause, text=text)


def _picture_called(clause: Clause, there: Situation) -> Clause:
    """In "put Red Shoe at the end" the words are the name of a picture, not words to be written."""
    said = clause.texts[0] if len(clause.texts) == 1 else None
    if said is None or said.quoted or said.role not in ("", "end"):
        return clause
    names = [readable_name(str(meta(one).get("name", ""))).lower() for one in there.pictures]
    if names.count(said.words.lower()) != 1:
        return clause
    text = clause.raw.replace(said.words, f"image #{names.index(said.words.lower()) + 1}", 1)
    return replace(clause, text=text, texts=(), raw=text)


def _caption_counted(clause: Clause, there: Situation) -> Clause:
    """In "show caption 3 earlier" the number counts captions and is no word to be written."""
    said = clause.texts[0] if len(clause.texts) == 1 else None
    counted = _COUNTED.match(said.words) if said and not said.quoted and said.role == "caption" else None
    if counted is None or int(counted["place"]) > len(segments(there.draft, CAPTIONS)):
        return clause
    return replace(clause, text=clause.raw, texts=())


def _all_but(text: str, count: int) -> str:
    """Put the other pictures for "all photos except the first", 除了第一张其他的, where a time is given."""
    match = _ALL_BUT.search(text)
    places = places_in(match["but"] or match["but_zh"], count) if match else []
    others = [i + 1 for i in range(count) if i not in places]
    if match is None or not places or not others or max(places) >= count:
        return text
    english = match["but"] is not None
    names = " and ".join(f"image #{i}" for i in others) if english else "和".join(f"第{i}张" for i in others)
    return f"{text[: match.start()]}{names}{text[match.end() :]}"


def _middle_caption(text: str, there: Situation) -> str:
    """Put "caption 2" for "the middle caption" of three."""
    count = len(segments(there.draft, CAPTIONS))
    if count % 2 == 0:
        return text
    text = _MIDDLE_CAPTION.sub(f"caption {count // 2 + 1}", text)
    return _MIDDLE_CAPTION_ZH.sub(f"第{count // 2 + 1}条字幕", text)


def _scenes_placed(text: str, there: Situation) -> str:
    """Put "image #3" for "the ocean part", 海洋那段, where one picture shows that scene."""
    for match in reversed(list(_SCENE_PART.finditer(text))):
        scenes = set(there.scenes_in(match[0]))
        named = len(scenes) == 1
        shown = there.showing(scenes.pop()) if named else ()
        if not shown and ("的" not in match[0] or _ACTED_ON.match(text, match.end())):
            shown = _at_time(match[0], there)
        if len(shown) == 1 and len(there.pictures) > 1:
            name = f"image #{shown[0] + 1}" if match[0].isascii() else f"第{shown[0] + 1}张"
            text = text[: match.start()] + name + text[match.end() :]
    return text


def _nth_of_scene(text: str, there: Situation) -> str:
    """Put "image #4" for "the second mountains picture", where the film shows mountains more than once."""
    for match in reversed(list(_NTH_SCENE.finditer(text))):
        scenes = set(there.scenes_in(match["scene"] or match["scene_zh"]))
        shown = there.showing(scenes.pop()) if len(scenes) == 1 else ()
        nth = places_in(
            f"{match['nth'] or match['nth_zh']} picture" if match["nth"] else f"{match['nth_zh']}张",
            len(shown),
        )
        if len(shown) > 1 and len(nth) == 1 and nth[0] < len(shown):
            place = shown[nth[0]] + 1
            name = f"image #{place}" if match["nth"] else f"第{place}张"
            text = text[: match.start()] + name + text[match.end() :]
    return text


def _times_placed(text: str, there: Situation) -> str:
    """Put places for the words of "swap morning and night", where each is the time of one picture."""
    words = list(_TIME_WORD.finditer(text))
    shown = [_at_time(f"the {one[0]}" if one[0].isascii() else one[0], there) for one in words]
    if len(words) != 2 or any(len(one) != 1 for one in shown):
        return text
    for match, places in reversed(list(zip(words, shown, strict=True))):
        name = f"image #{places[0] + 1}" if match[0].isascii() else f"第{places[0] + 1}张"
        text = text[: match.start()] + name + text[match.end() :]
    return text


def _at_time(text: str, there: Situation) -> tuple[int, ...]:
    """The pictures of a time of day: "the night one", 晚上那段."""
    time = find_time(text) if not text.isascii() or text.startswith("the ") else None
    times = [mapping(meta(one).get("recipe")).get("time") for one in there.pictures]
    return tuple(i for i, one in enumerate(times) if time and one == time)


def is_picture(topic: str) -> bool:
    """Whether the name of a part is that of one picture."""
    return bool(ONLY_PICTURE.match(topic))


def topic_of(clause: Clause) -> str:
    """Return the words with which a clause names a part of the film: "the second caption", 标题; or ""."""
    found = _TOPIC.search(clause.text)
    style = None if found else _THE_STYLE.search(clause.text)
    if style and named_style(style[0]):
        return "the music" if style[0].isascii() else "音乐"
    pictured = _NUMBERED.search(clause.text) if found and _SECONDS.search(found[0]) else None
    return (pictured or found)[0].strip() if found else ""


def _names(text: str, there: Situation) -> Iterator[tuple[str, int]]:
    """What a picture may be called by its file's name, the longest first; only what means one of them."""
    called = [
        _called(row) | _drawn(one) | spelt_so(text, row) for one in there.pictures for row in (_words(one),)
    ]
    often = Counter(name for names in called for name in names)
    names = [(name, i) for i, row in enumerate(called) for name in row if often[name] == 1]
    return iter(sorted(names, key=lambda pair: -len(pair[0])))


def _drawn(picture: Wire) -> set[str]:
    """Names for a graphic: "chart", "the number"."""
    name = source_of(picture).removeprefix(GRAPHIC) if is_graphic(picture) else ""
    return {name, *_GRAPHICS.get(name, ())} - {""}


def _called(words: list[str]) -> set[str]:
    """Names for red_shoe.jpg: "red shoe", "redshoe", "shoe", 鞋子, "red one", 红色那张."""
    if not words:
        return set()
    last, hues = words[-1], [one for word in words for one in hue_names(word)]
    things = {last, *also_called("".join(words)), *also_called(last)}
    names = {one for one in things if not one.isascii() or len(one) >= _SHORTEST and not one.isdigit()}
    ends = {True: ("one", "picture", "photo", "image"), False: ("那张", "的那张", "那个", "的那个")}
    ones = {f"{hue} {end}" if hue.isascii() else f"{hue}{end}" for hue in hues for end in ends[hue.isascii()]}
    return names | ones | {" ".join(words), "".join(words)}


def _words(picture: Wire) -> list[str]:
    name = str(meta(picture).get("name", "")).lower()
    stem, dot, _ = name.rpartition(".")
    return re.findall(r"[a-z]{2,}|[\u4e00-\u9fff]+", stem) if dot and len(name) >= _SHORTEST_NAME else []


def _replaced(text: str, name: str, place: int) -> str:
    """Put "image 3" for a file's name where one that is there is meant: not in "add a hat"."""
    return _replaced_word(text, name, place) if name.isascii() else _replaced_signs(text, name, place)


def _replaced_word(text: str, name: str, place: int) -> str:
    found = next(_WORD.find(re.escape(name).replace(r"\ ", r"[\s_-]?"), text), None)
    if found is None or _NEW.search(text[: found.span[0]]):
        return text
    before, after = text[: found.span[0]], text[found.span[1] :]
    if re.match(r"\s?[\u4e00-\u9fff]", after):  # dinner那段声音
        return f"{before}第{place + 1}张{_ITS_PICTURE.sub('', after.lstrip())}"
    return f"{before}image #{place + 1}{after}"


def _replaced_signs(text: str, name: str, place: int) -> str:
    """One sign alone may be part of another word: 包 stands in 包含, 画 in 画面."""
    if name not in text:
        return text
    alone = len(name) == 1
    before, after = (_ALONE_BEFORE, _ALONE_AFTER) if alone else ("", "")
    found = re.search(f"{before}{name}(?:\\.\\w{{3,4}})?{after}", text)
    if found is None or _NEW_ZH.search(text[: found.start()]) and not _THEN_ZH.match(text[: found.start()]):
        return text
    return f"{text[: found.start()]}第{place + 1}张{_ITS_PICTURE.sub('', text[found.end() :])}"
