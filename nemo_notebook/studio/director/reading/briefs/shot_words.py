"""Keep the person's own words for each shot, for a video model: "a sunset over the ocean, waves crashing".

What shapes the film (its length, format, sound and texts) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_aspects, find_durations, find_resolution
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.look_words import only_filmed
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style, named_style
from nemo_notebook.studio.director.reading.terms.subjects import Subject

_SENTENCE: Final = regex(
    rf"[.!?](?=\s|$)|[;。！？；\n{BLANK}]|[:：](?!\d)|\b(?:then|followed\sby)\b|然后|接着"
)
_PIECE: Final = regex(r"[,，、](?!\d{3}(?!\d))|\s[–—-]\s|(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff\d])")
_ORDER: Final = regex(
    r"^\W*(?:(?:please|pls|hi|hello|hey|can\syou|could\syou|i\s(?:want|need)|i['’]d\slike|make|create|generate|produce|give|show|do|me|us|a|an|the"
    r"|some|short|quick|nice|cool|new|vertical|square|landscape|portrait|widescreen|looping|seamless|cinematic|calm|warm|vivid|moody|dark)\s+)*"
    r"(?:\S*\d\S*[\s-]*(?:seconds?|secs?|s|minutes?|mins?)?\s+)?(?:(?:vertical|square|landscape|portrait|cinematic|looping|calm|short)\s+)*"
    r"(?:video|clip|film|movie|reel|short|loop|footage|b-?roll|shot|scene|background|backdrop|animation|tiktok)s?\s*(?:clip|video|loop)?\s*"
    r"(?:of|about|showing|with|featuring|from|where|in\swhich|that\sshows|for|promoting|advertising|introducing|announcing|celebrating|:)\s+",
    re.I,
)
_ORDER_ZH: Final = regex(
    r"^\W*(?:请|快|快点|帮我|帮忙|给我|我想要?|我要|来|做|生成|制作|拍|弄|搞|整|剪|一?[个条段部支]|竖屏|横屏|方形|竖版|横版|的)*(?:(?:\d+|[一二三四五六七八九十半两]+)(?:秒钟?|分钟|s\b|\s?secs?\b))?的?"
    r"(?:关于|展示|拍摄?)?"
)
_FILM_ZH: Final = regex(r"的?(?:短?视频|短片|影片|片段|空镜|画面|镜头|动画)$")
_SOUND: Final = regex(
    r"\s*\b(?:with|and|plus)\s(?:[\w-]+\s){0,3}(?:music|soundtrack|sound|audio|captions?|subtitles?|text|title|narration|voice-?over|piano|guitar)\b.*$|[配加]\S{0,6}(?:音乐|字幕|标题|旁白).*$",
    re.I,
)
_LONGEST: Final = 200


def with_words(subjects: Sequence[Subject], wishes: str) -> list[Subject]:
    """Return scenes, each with the words that call for it; "" where none describe it."""
    starts = [one.start for one in subjects]
    return [replace(one, words=_words_at(wishes, one.start, starts)) for one in subjects]


def _words_at(wishes: str, start: int, starts: Sequence[int]) -> str:
    begin = max((one.end() for one in _SENTENCE.finditer(wishes, 0, start)), default=0)
    after = _SENTENCE.search(wishes, start)
    end = after.start() if after else len(wishes)
    pieces = _pieces(wishes, begin, end)
    first = next((place for place, (a, b) in enumerate(pieces) if a <= start < b), 0)
    kept = [_described(wishes[slice(*pieces[first])])] if pieces else []
    for a, b in pieces[first + 1 :]:
        more = _described(wishes[a:b])
        if any(a <= one < b for one in starts) or not more or _steers(wishes[a:b]) or _sounds(more):
            break
        kept.append(more)
    return ", ".join(one for one in kept if one)[:_LONGEST]


def _steers(piece: str) -> bool:
    """Whether words shape the film; how a shot is filmed and lit describes it: "slow motion"."""
    return asks(piece) and not only_filmed(piece)


def _sounds(piece: str) -> bool:
    return bool(named_style(piece) or find_music_style(piece))


def _pieces(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    cuts = [one.span() for one in _PIECE.finditer(text, begin, end)]
    return list(zip([begin, *(b for _, b in cuts)], [*(a for a, _ in cuts), end], strict=True))


def _described(piece: str) -> str:
    """A piece of a brief without its order and its measures."""
    bare = _ORDER_ZH.sub("", _ORDER.sub("", piece))
    spans = [(one.start, one.end) for one in find_durations(bare)]
    spans += [(one.start, one.end) for one in find_aspects(bare)]
    for start, end in sorted(spans, reverse=True):
        bare = bare[:start] + bare[end:]
    if find_resolution(bare):
        return ""
    return " ".join(_FILM_ZH.sub("", _SOUND.sub("", bare).strip(" .。")).split()).strip(" -–—:：")
