"""Find the pictures that a brief asks for in so many words: "mountains, lake, stars", 画面要有雪和公路.

What a film is about, and which scene fits that, is left to `briefs.scenes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.first_shown import told_in_turn
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.bystanders import LANDSCAPES
from nemo_notebook.studio.director.reading.terms.daytimes import find_time, without_times
from nemo_notebook.studio.director.reading.terms.moods import find_tone
from nemo_notebook.studio.director.reading.terms.subjects import (
    Subject,
    blank_scenes,
    find_subjects,
    names_scene,
    shows_itself,
)

CLAUSE: Final = regex(
    rf"(?<!\d)[.!?](?=\s|$)|,(?!\d{{3}}(?!\d))|[;\n{BLANK}，。；！？]|[:：](?!\d)|\s[–—-]{{1,2}}\s"
    r"|(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff\d])"
)
_SENTENCE: Final = regex(rf"(?<!\d)[.!?](?=\s|$)|[;\n{BLANK}。；！？]")
_ASKED: Final = regex(
    r"\b(?:visuals?|imagery|scenery|backdrops?|footage|b-?roll|settings?(?!\s(?:up|sun))"
    r"|backgrounds?(?!\s(?:music|track|song|noise|colou?r|check|of\b))|some?thing\swith|(?:set|filmed|shot)\s(?:in|on|at|against)"
    r"|(?:pictures?|images?|shots?|scenes?|views?|photos?|clips?)\s(?:of|with|from)|show(?:ing)?\s(?:us\s|me\s)?(?:an?|some|the))\b"
    r"|(?:^|(?<=[.!?;\n]\s))(?:please\s)?put\s(?:an?|some)\s(?!\w+\s(?:on|over|under)\b)"
    r"|画面|场景|镜头|背景(?!音|乐|调查)|空镜|取景|配图|^\s*要有",
    re.I,
)
"""What speaks of the pictures themselves."""
_LIST: Final = regex(
    r"\b(?:shots|scenes|pictures|visuals|images)\s?[:：][^.;\n]*|(?:画面|场景|镜头|分镜)[^:：,，.。\n]{0,6}[:：][^。；;\n]*",
    re.I,
)
_ITEM: Final = r"(?:[a-z-]+\s){0,2}[a-z-]+"
_ITEM_ZH: Final = r"(?:(?![和与跟及、])[\u4e00-\u9fff]){1,6}"
_PAIRED: Final = regex(
    rf"(?<![\w-])(?P<list>{_ITEM}(?:(?:,\s?(?:and\s)?|\s(?:and|&|\+)\s){_ITEM}){{1,3}})\s(?:pictures|images|shots|scenes|visuals|photos|views|footage|imagery)\b"
    rf"|(?P<zh>{_ITEM_ZH}(?:[和与跟及、]{_ITEM_ZH}){{1,3}}?)的?(?:画面|场景|镜头|背景(?!音)|配图)",
    re.I,
)
"""Several things asked for as pictures in one breath."""
_JOINS: Final = regex(r",\s?(?:and\s)?|\s(?:and|&|\+)\s|[和与跟及、]", re.I)
IN_LISTS: Final = {
    "home": regex(r"(?<!\w)(?:home|house|family)(?!\w)|^家的?$|家[里人庭]", re.I),
    "concert": regex(r"\b(?:stage|theat(?:re|er)|choir|orchestra)\b|舞台", re.I),
    "shop": regex(r"\b(?:shop|store)$|^(?:店|店里|店铺|门店)$", re.I),
    "track": regex(r"^(?:the\s)?(?:running\s|race\s)?track$", re.I),
    "market": regex(r"^(?:the\s)?market$|^市场里?$", re.I),
    "workshop": regex(r"^工作间$"),
}
"""Pictures whose word elsewhere is but a hint."""
_SEASONS: Final = regex(
    r"\b(?:the|all|through|of)\s(?:the\s)?four\sseasons\b|^\W*four\sseasons\s(?:in|of|at|on)\b|(?<!for\s)\ball\s(?:the\s)?seasons\b|\bseasons\s(?:chang|turn|pass|com|go)\w*|\bchanging\s(?:of\sthe\s)?seasons\b|\bwhy\s(?:there\sare|(?:do\s)?we\shave)\sseasons\b"
    r"|四季(?!度|皆|常|可|通|都|青|豆|酒店|春|歌|如|适|平安|花城|奶|海鲜|火锅|餐|百)|春夏秋冬",
    re.I,
)
_ITEMS: Final = regex(r"[^,，、;；.。:：\n]+")
_MERRY: Final = regex(
    r"\W*(?:party|confetti)(?:\s(?:vibes?|mood|feel(?:ing)?|style|look|atmosphere|theme|scene))?\W*|\s*派对(?:风格?|感|氛围|气氛)?\s*",
    re.I,
)
"""A clause of its own that wants a party for its picture."""
_OF_YEAR: Final = regex(r"\bseasons\b|\byear\s(?:at|in|on|of)\b|四季(?!度)|一年", re.I)
_YEAR: Final = (
    (regex(r"\bspring(?:time)?\b|春[天季日]?", re.I), "blossom"),
    (regex(r"\bsummer(?:time)?\b|夏[天季日]?", re.I), "meadow"),
    (regex(r"\b(?:autumn|fall)\b|秋[天季日]?", re.I), "autumn"),
    (regex(r"\bwinter(?:time)?\b|冬[天季日]?", re.I), "snow"),
)
_ROOM: Final = regex(
    r"\b(?:kitchen|caf[eé]|coffee\s(?:shop|house)|desk|office|living\sroom|bedroom|gym|library|classroom|blackboard|workshop|concert|stage)\b"
    r"|厨房|咖啡[馆厅店]|书桌|办公[室桌]|客厅|卧室|健身房|图书馆|教室|黑板|工作间|舞台|茶馆",
    re.I,
)
"""Rooms, that are pictures; what is sold or eaten in them is none."""
PICTURED: Final = frozenset({*LANDSCAPES, "candles", "lanterns", "fireworks", "gold", "ink", "party"})
_GOODS: Final = regex(
    r"(?:fish|cars?|ice|lavender|jasmine|roses?|lemons?|bamboo|shark|turtle|colou?rs?)\W*$|^(?:鱼|车|冰|茉莉|玫瑰)$|(?:中国|[国古])风格?的?$",
    re.I,
)
_FILLER: Final = regex(
    r"\b(?:the|an?|and|with|of|in|on|at|over|by|some|lots|cozy|cosy|soft|gentle|quiet|calm|warm|wide|long|slow|empty|foggy|misty|rainy|snowy|starry|hazy"
    r"|magical|enchanted|rocky|sunny|sunlit|moonlit|golden|green|blue|dark|lonely|busy|crowded|wild|old|ancient|beautiful|peaceful|dreamy|distant|deep|dense|vast"
    r"|windows?|vibes?|scenes?|light|little|please|sounds?|[a-z]+-ish)\b|[的和与、里上中下边着在有要一片个条座了声水窗]|安静|慢慢|缓缓|微|灯光|彩带|神秘|美丽|宁静|寂静|古老|热闹|[金蓝绿粉]色",
    re.I,
)
_IN_ORDER: Final = regex(
    r"\b(?:then|through|first|finally|followed\sby|fading\s(?:in)?to|and\slast(?:ly)?|from)\b|(?:^|\D)\d\s?[.)、]|先|再[是到去看]?|然后|最后|接着|随后|第[一二三]",
    re.I,
)
_LONGEST_PICTURE: Final = 5  # words
_LONGEST_PICTURE_ZH: Final = 8  # characters
BACKDROPS: Final = frozenset({"stage", "shop", "abstract"})
"""What stands for things that have no place of their own."""
_FEWEST_SCENES: Final = 2
_LONGEST_ITEM: Final = 2  # words
_LONGEST_ITEM_ZH: Final = 4  # characters


def asked_pictures(text: str, sure: Sequence[Subject]) -> list[Subject]:
    """The scenes of what speaks of pictures, and of what tells of several one after another."""
    spans = [*(one.span() for one in _LIST.finditer(text)), *told_in_turn(text)]
    spans += [span for span in spans_of(text, CLAUSE) if _ASKED.search(text, *span)]
    if spans and not any(within(one.start, span) for one in sure for span in spans):
        if rooms := _rooms(text, spans):
            return rooms
        spans = [one for one in spans_of(text, _SENTENCE) if _ASKED.search(text, *one)]
    for span in spans_of(text, _SENTENCE):
        if _in_order(text, span, sure):
            first = min(one.start for one in sure if within(one.start, span) and one.scene in PICTURED)
            spans.append((first, span[1]))
    return _found_in(text, spans, sure)


def paired_pictures(text: str) -> list[Subject]:
    """The scenes of "sea and stage pictures", 烛光和家的画面; [] where one of them shows nothing."""
    for said in _PAIRED.finditer(text):
        group = "list" if said["list"] else "zh"
        start, shown = said.start(group), []
        for item in _JOINS.split(said[group]):
            at = text.index(item, start)
            start = at + len(item)
            named = next((scene for scene, word in IN_LISTS.items() if word.search(item)), "")
            found = [Subject(named, find_time(item), at)] if named else find_subjects(item)
            shown.append(replace(found[0], start=at, sure=True) if found else None)
        seen = [one for one in shown if one]
        if len(seen) == len(shown) and len({one.scene for one in seen}) > 1:
            return seen
    return []


def seasons(text: str, sure: Sequence[Subject]) -> list[Subject]:
    """A year in pictures, where words speak of its seasons and show no landscape."""
    if told := _told_seasons(text):
        return told
    said = _SEASONS.search(text)
    others = [one for one in sure if one.scene in LANDSCAPES and one.scene != "planet"]
    if said is None or len(others) > 1:
        return []
    return [Subject(scene, "", said.start()) for scene in ("blossom", "meadow", "autumn", "snow")]


def _told_seasons(text: str) -> list[Subject]:
    """The year in a list that goes through its seasons, "summer lotus" with its lake; [] for none."""
    items = [one[0] for one in _ITEMS.finditer(text)] if _OF_YEAR.search(text) else []
    told = [
        (scene, next((named.sub(" ", one) for one in items if named.search(one)), None))
        for named, scene in _YEAR
    ]
    if any(item is None for _, item in told):
        return []
    return [Subject(_in_season(scene, item or ""), "", 0) for scene, item in told]


def _in_season(scene: str, item: str) -> str:
    """What an item of spring or summer shows; autumn and snow are their seasons' own."""
    named = [one.scene for one in find_subjects(item) if one.sure and one.scene in LANDSCAPES]
    return named[0] if named and scene in ("blossom", "meadow") else scene


def _rooms(text: str, spans: Sequence[tuple[int, int]]) -> list[Subject]:
    """Rooms that are asked for in words which elsewhere are but a hint: "gym background"."""
    asked = _only(text, [span for span in spans if _ROOM.search(text, *span)])
    return [replace(one, sure=True) for one in find_subjects(asked)]


def bare_pictures(text: str, sure: Sequence[Subject]) -> list[Subject]:
    """The scenes of clauses that say nothing else, and of short ones beside them."""
    clauses = list(spans_of(text, CLAUSE))
    bare = {place for place, span in enumerate(clauses) if is_picture(text[slice(*span)])}
    beside = {
        place
        for place, span in enumerate(clauses)
        if bare & {place - 1, place + 1} and is_brief(text[slice(*span)])
    }
    found = _found_in(text, [clauses[place] for place in sorted(bare | beside)], sure)
    merry = [span for span in clauses if _MERRY.fullmatch(text, *span)]
    found += [Subject("party", "", span[0]) for span in merry[:1]] if not found else []
    return [one for one in found if one.scene not in BACKDROPS] or found


def _found_in(text: str, spans: Sequence[tuple[int, int]], sure: Sequence[Subject]) -> list[Subject]:
    """The scenes in some stretches of a text, each as it was found in the whole of it."""
    if not spans:
        return []
    told = [one for one in find_subjects(_only(text, spans)) if one.sure]
    times = {one.scene: one.time for one in reversed(sure)}
    own = {(one.scene, one.time) for one in sure}
    return [
        one if (one.scene, one.time) in own else replace(one, time=times[one.scene])
        for one in told
        if one.scene in times
    ]


def unshown_scenes(wishes: str) -> tuple[str, ...]:
    """What stands in a list of scenes and is none: campfire, of "mountains, lake, campfire, stars"."""
    for sentence in re.split(r"[.。;；\n]|[:：](?!\d)", wishes):
        items = [one.strip() for one in re.split(r"[,，、]|\sand\s", sentence) if one.strip()]
        places = [place for place, one in enumerate(items) if _is_landscape(one)]
        if len(places) >= _FEWEST_SCENES:
            inside = items[places[0] : places[-1] + 1]
            most = 2 * len(places) > len(inside)
            return tuple(one for one in inside if _could_be_scene(one)) if most else ()
    return ()


def _is_landscape(item: str) -> bool:
    return is_picture(item) or (
        is_brief(item) and any(one.sure and one.scene in PICTURED for one in find_subjects(item))
    )


def _could_be_scene(item: str) -> bool:
    short = len(item) <= _LONGEST_ITEM_ZH if is_chinese(item) else len(item.split()) <= _LONGEST_ITEM
    return short and not (
        names_scene(item)
        or shows_itself(item)
        or asks(item)
        or find_tone(item)
        or find_time(item)
        or re.search(r"\d|[叫是为]$", item)
    )


def is_picture(clause: str) -> bool:
    """Whether a clause holds nothing but pictures: "snow and candles", 清晨的森林; goods are none."""
    if not names_scene(clause) or re.search(r"\d", clause) or _GOODS.search(clause.strip()):
        return False
    shown = {one.scene for one in find_subjects(clause) if one.sure}
    left = _FILLER.sub(" ", without_times(blank_scenes(clause, all_of_them=True)))
    return (
        bool(shown)
        and (shown <= PICTURED or bool(_ROOM.search(clause)))
        and not re.search(r"[a-z\u4e00-\u9fff]", left, re.I)
    )


def is_brief(clause: str) -> bool:
    """Whether a clause is short and tells no fact: "a campfire under stars" in a list of pictures."""
    short = (
        len(clause) <= _LONGEST_PICTURE_ZH if is_chinese(clause) else len(clause.split()) <= _LONGEST_PICTURE
    )
    return short and not (re.search(r"\d", clause) or asks(clause) or _GOODS.search(clause.strip()))


def _in_order(text: str, span: tuple[int, int], sure: Sequence[Subject]) -> bool:
    """Whether a sentence tells of several pictures one after another."""
    inside = {one.scene for one in sure if within(one.start, span) and one.scene in PICTURED}
    return len(inside) >= _FEWEST_SCENES and bool(_IN_ORDER.search(text[slice(*span)]))


def within(start: int, span: tuple[int, int]) -> bool:
    """Whether a place lies in a stretch."""
    return span[0] <= start < span[1]


def spans_of(text: str, cut: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches between the marks of a text."""
    start = 0
    for match in cut.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _only(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with all but some stretches blank, so that what is found in it stands where it stood."""
    signs = [one if one == "\n" else " " for one in text]
    for start, end in spans:
        signs[start:end] = text[start:end]
    for match in CLAUSE.finditer(text):
        signs[match.start() : match.end()] = match[0]
    return "".join(signs)
