"""Find what a Chinese message calls by ordinal, by content or by its kind: 石榴那张, 价格那行, 最后那屏.

A name tells the words, the picture or both that it may mean; what is done with it decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from nemo_notebook.models.quantities import CHINESE, read_number
from nemo_notebook.studio.director.drafts import CAPTIONS, meta, segments, source_of, span
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.facts import FACTS, NAMES_ZH, fact_named
from nemo_notebook.studio.director.reading.terms.sounds_of_signs import sounds_like
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_OF_PICTURE: Final = (
    r"(?:的?[那这]?(?:一?[张段幅幕](?:视频|照片|图片?|画面|镜头)?|一?个?(?:照片|相片|画面|镜头|片段|图片|视频|场景|素材)|一?个(?=[太放换删去挪移调镜要亮暗黑再别])|张?图(?!书))"
    r"|那(?:里|儿|边)(?!的?字)|这(?:里|儿)(?!的?字))的?(?:照片|图片?|画面|视频)?"
)
_OF_WORDS: Final = (
    r"(?:的?[那这]?(?:一?[句行条](?:话|字幕|文字|字)?|[几一两三四五六七八九]个(?:大|小)?字|(?:字幕"
    r"|文字|字样)|字(?![号体])|一?[屏页](?:的?字)?)|[那这](?:里|儿)的?(?:字幕|文字|字))"
)
_NTH: Final = (
    rf"(?:第\s?(?P<n>\d{{1,2}}|{CHINESE})|(?P<last>最后[一那]?|末尾那?"
    rf"|结尾那?)|(?P<first>头一|开头那?|最开始那|首)|(?P<middle>(?:最|正)?中间那?))"
)
_PICTURE_NTH: Final = regex(
    rf"{_NTH}一?(?:[张段幅幕](?:照片|相片|图片?|画面|镜头|视频|素材)?|个?(?:画面|镜头|片段|照片|场景|视频)|张?图(?!书))"
)
_TEXT_NTH: Final = regex(rf"{_NTH}一?(?:[句行](?:话|字幕|文字|大?字)?|条(?:字幕|文字|字)?|个?字幕)")
_CAPTION_N: Final = regex(r"字幕\s?(\d{1,2}|[一二三四五六])(?![个条句行\d秒起样定直些点下])")
_WHOLE: Final = (
    (
        regex(
            r"(?:主|大|总)?(?<!副)标题(?:的?(?:文字|字(?![幕体号])))?(?!党)|片名|店名|招牌(?:上的)?字?|(?:封面|首页)的?(?:大?字|文字)|(?:片头|开头)的?(?:那|这)?几个(?:大)?字|第一眼看到的(?:那几个)?字"
        ),
        "the title",
    ),
    (
        regex(
            r"(?:片尾|结尾|末尾)的?(?:那|这)?(?:一?[句行屏页段](?:话|字)?|文字|字幕|字|卡片?)?|(?:最后|末)的?[那这一](?:一?[屏页])(?:的?字)?|最后(?:出现)?的?字(?!幕)"
        ),
        "the end card",
    ),
    (
        regex(
            r"(?:所有|全部|整体|全片|画面上)的?(?:文字|字(?![幕体]))|(?<![名数字打逐个汉大小错别识的个一二两三四五六七八九几行句])字(?![幕号体样母典眼符数个条])|文字(?!说明)"
        ),
        "all the texts",
    ),
    (
        regex(
            r"(?:所有|全部|每[条句行个])?的?(?<![这那][句条行])(?<![这那]一[句条行])字幕(?!组)|每一?[句行条](?:话|字)|(?:[这那](?:几|三|四|两)|[两三四]|几)[句行条](?:话|字幕|字)?|[上下]面?(?:那|这)?(?:几|些)(?:行|句|条)?字"
        ),
        "the captions",
    ),
    (
        regex(
            r"(?:所有|全部|每[一]?[张段个幅])的?(?:照片|相片|图片?|画面|镜头|视频|片段)?|(?:照片|相片|图片)(?=都|全|别|不要)"
        ),
        "all pictures",
    ),
)
_QUOTE: Final = '“”"「」『』《》‘’'
_PHONES: Final = regex(r"微信号?|公众号|二维码")
_PLACES_END: Final = "馆店厅"
_FEWEST: Final = 2
_LONGEST: Final = 10
_OVER: Final = 0.6  # of the time of a caption that it stands over one picture


@dataclass(frozen=True, slots=True)
class Called:
    """A name in a message.

    Attributes:
        start, end: where it stands.
        words: the texts that it may mean, as readers call them; "" for none.
        picture: the picture or pictures, likewise.
    """

    start: int
    end: int
    words: str = ""
    picture: str = ""


def called_in(text: str, there: Situation) -> list[Called]:
    """Return the names in a Chinese message, in order; none overlaps another."""
    found: list[Called] = []
    for one in (
        *_by_words(text, there),
        *_by_place(text, there),
        *_by_fact(text, there),
        *_by_kind(text, there),
    ):
        if all(one.end <= other.start or one.start >= other.end for other in found):
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def _by_words(text: str, there: Situation) -> Iterator[Called]:
    """What is called by what it says or shows, the longest words first."""
    shown, taken, files = shown_words(there), [False] * len(text), _files(there)
    spans = ((at, size) for size in range(_LONGEST, 0, -1) for at in range(len(text) - size + 1))
    for start, size in spans:
        end, word = start + size, text[start : start + size]
        if any(taken[start:end]) or not re.fullmatch(r"[\u4e00-\u9fffA-Za-z\d]+", word):
            continue
        words, picture = _text_with(word, shown), _picture_with(word, shown, files, there)
        tail_words, tail = re.match(_OF_WORDS, text[end:].lstrip('”"」’')), re.match(_OF_PICTURE, text[end:])
        if size < _FEWEST and not (picture and tail):
            continue
        if tail and picture:
            words = ""
        elif words and (tail_words or text[start - 1 : start] in _QUOTE and start):
            picture = ""
        if not words and not picture:
            continue
        quoted = (
            start > 0 and text[start - 1] in _QUOTE and text[end : end + 1] in _QUOTE and text[end:] != ""
        )
        begin, close = start - quoted, end + quoted
        after = re.match(_OF_PICTURE if picture and not words else _OF_WORDS, text[close:])
        close += after.end() if after else 0
        taken[begin:close] = [True] * (close - begin)
        yield Called(begin, close, words, picture)


def _text_with(word: str, shown: list[Shown]) -> str:
    """The one text with a word in it; figures tell nothing."""
    if len(word) < _FEWEST or re.fullmatch(r"[\d一二三四五六七八九十两半点秒个第]+[秒个张条句行段]?", word):
        return ""
    found = [one for one in shown if word in one.words]
    return _name(found[0]) if len(found) == 1 else ""


def _name(one: Shown) -> str:
    return one.name(chinese=False)


def _picture_with(word: str, shown: list[Shown], files: list[str], there: Situation) -> str:
    """The one picture whose scene, file or caption is called so."""
    if len(there.pictures) < _FEWEST or re.search(r"\d|^[一二两三四五六七八九十]", word):
        return ""
    shown_there = any(word in one.words for one in shown)
    places = set(_of_scene(word, there, whole=shown_there)) or {
        i for i, one in enumerate(files) if one and one in (word, sounds_like(word))
    }
    if not places and there.shelf.find(source_of(there.pictures[0])):
        places = {_under(one, there) for one in shown if one.track == CAPTIONS and word in one.words} - {-1}
        places = set() if sum(word in one.words for one in shown if one.track == CAPTIONS) != 1 else places
    return f"picture {places.pop() + 1}" if len(places) == 1 else ""


def _of_scene(word: str, there: Situation, *, whole: bool) -> tuple[int, ...]:
    """The pictures of a scene that a word names, and no word within it."""
    scenes = _scenes_of(word, sure=True)
    core = word[:-1] if len(word) > _FEWEST and word[-1] in _PLACES_END else word
    within = (core[1:], core[:-1]) if len(core) > 1 and not whole else ()
    if len(scenes) != 1 or any(_scenes_of(one) == scenes for one in within):
        return ()
    return there.showing(next(iter(scenes)))


@lru_cache(maxsize=4096)
def _scenes_of(word: str, *, sure: bool = False) -> frozenset[str]:
    """The scenes that a word names; the same words of a message are asked for again and again."""
    return frozenset(one.scene for one in find_subjects(word) if one.sure or not sure)


def _files(there: Situation) -> list[str]:
    """The names of the pictures, without their ending; a word calls them in signs or in pinyin."""
    return [str(meta(one).get("name")).rsplit(".", 1)[0].lower() for one in there.pictures]


def _under(one: Shown, there: Situation) -> int:
    """The picture that a caption stands over, -1 where it is not sure."""
    begin, end = span(segments(there.draft, CAPTIONS)[one.index])
    for place, picture in enumerate(there.pictures):
        start, stop = span(picture)
        if min(end, stop) - max(begin, start) >= _OVER * (end - begin):
            return place
    return -1


def _by_place(text: str, there: Situation) -> Iterator[Called]:
    captions, pictures = len(there.caption_words), len(there.pictures)
    for match in _TEXT_NTH.finditer(text):
        at = _place(match, captions)
        line = "条" not in match[0] and "字幕" not in match[0]
        if line and match["last"] and there.end_words:
            yield Called(*match.span(), words="the end card")
        elif line and match["first"] and match["first"][0] in "开最" and there.title_words:
            yield Called(*match.span(), words="the title")
        elif at is not None:
            yield Called(*match.span(), words=f"caption {at}")
    for match in _CAPTION_N.finditer(text):
        yield Called(*match.span(), words=f"caption {round(read_number(match[1]))}")
    for match in _PICTURE_NTH.finditer(text):
        if (at := _place(match, pictures)) is not None:
            yield Called(*match.span(), picture=f"picture {at}")


def _place(match: re.Match[str], count: int) -> int | None:
    """The place, from 1, that an ordinal names among so many."""
    if match["n"]:
        at = round(read_number(match["n"]))
        return at if 1 <= at <= count else None
    if match["middle"]:
        return count // 2 + 1 if count % 2 and count > 1 else None
    return (count or None) if match["last"] else 1


def _by_fact(text: str, there: Situation) -> Iterator[Called]:
    """What is called by what it tells: 价格那行, 电话, 营业时间."""
    shown = shown_words(there)
    for match in re.finditer(rf"(?P<kind>{NAMES_ZH})(?:{_OF_WORDS})?", text):
        values = next(
            (
                found
                for one in FACTS[fact_named(match["kind"])].values
                if (found := [some for some in shown if some.track != "title" and one.search(some.words)])
            ),
            [],
        )
        if len(values) == 1 and match["kind"] != "时间":
            yield Called(*match.span(), words=_name(values[0]))
    for match in re.finditer(rf"(?:{_PHONES.pattern})(?:{_OF_WORDS})?", text):
        found = [one for one in shown if _PHONES.search(one.words)]
        if len(found) == 1:
            yield Called(*match.span(), words=_name(found[0]))


def _by_kind(text: str, there: Situation) -> Iterator[Called]:
    for said, name in _WHOLE:
        for match in said.finditer(text):
            if name == "the end card" and not there.end_words:
                continue
            if name == "all pictures":
                yield Called(*match.span(), picture=name)
            elif name != "the captions" or there.caption_words:
                yield Called(*match.span(), words=name)
