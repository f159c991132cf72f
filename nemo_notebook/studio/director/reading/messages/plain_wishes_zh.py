"""Say in the one plain way what clauses of a Chinese first message only wish for: sound, length, shape.

Words that all readers know stand in their place, and why something is wished for is left out beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from nemo_notebook.models.measures import find_durations, wanted_aspect
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shape_told_zh import (
    length_told,
    refuses_shape,
    shape_told,
)
from nemo_notebook.studio.director.reading.messages.shaping import only_shape
from nemo_notebook.studio.director.reading.messages.shown_where_zh import where_shown
from nemo_notebook.studio.director.reading.messages.sound_told_zh import (
    is_of_sound,
    only_refuses,
    own_sound,
    sound_told,
)
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.messages.traditional import SIGNS
from nemo_notebook.studio.director.reading.terms.wish_words_zh import SMALL

_LONGEST: Final = 1500  # characters; more is material
_CHINESE: Final = regex("[\u4e00-\u9fff]")
_PART: Final = regex(r"(?P<said>(?:[^，,。；;！!？?\n]|,(?=\d{3}))+)(?P<mark>[，,。；;！!？?\n\s]*)")
_SIGNS: Final = SIGNS | str.maketrans(
    "約潔豔艷鮮優懷適選質氣緒飽滿觀眾親藝級錄談銀華麗寧講舊邊韻勻發",
    "约洁艳艳鲜优怀适选质气绪饱满观众亲艺级录谈银华丽宁讲旧边韵匀发",
)
"""More signs than steer elsewhere; here whole clauses are known."""
_ORDER: Final = regex(
    r"(?:做|要|来|拍|剪|弄|出|搞|生成|制作)(?:一下|一?[个条段支部份张])[^，。]{0,14}(?:视频|短片|影片|片子?|动画|广告|预告|海报)"
)
"""What orders the film itself, and is the head of all else."""
_NOTHING: Final = regex(
    rf"(?:{SMALL}|\s|不多不少|一秒不多|一秒不少|一秒都?不能多|一秒不差|刚刚好|这样|那样|准没错|(?:别|不用|不要|不能)太[长短]|[长短]一?[点些]|要短)+"
)
_BECAUSE: Final = regex(
    "(?:因为|毕竟|主要是怕|我?怕|担心|免得|省得|以免|以防|不然|否则|要不然|这样|反正|好让|方便|为了)[^\\d]{2,20}"
)
_SHORT_OF_TIME: Final = regex(
    "(?:我们|咱们|客户|平台|抖音|大家|观众)?的?(?:时间|时长|篇幅|广告位|耐心|档期)(?:比较|很|都|也|太|真的)*(?:有限|紧张|紧|不多|不够|宝贵|短|少)(?:的)?"
)
_SO: Final = regex("(?:所以|因此|因而|故而?|那就|就)")
_OF_SOUND: Final = regex(
    r"(?:光|只|没|单)[有是看]?[^，。\d]{0,8}太[^，。\d]{1,4}了?|[^，。\d]{0,12}(?:版权|侵权|静音|没声音|没有声音|没开声音|没音响|不能出声|太吵|很吵|吵[到着]|怕吵|听不[见到清]|看不[清见])[^，。\d]{0,8}"
    r"|(?:现场|到时候?|之后|后期|回头|当天)*(?:我|我们|老师|主持人|同事)(?:现场|到时候?|之后|后期|回头|当天)*(?:自己|亲自|会|来|再|要)+[^，。\d]{0,6}(?:讲|说|配|录|念|弹|唱|解说|主持|放歌|加)[^，。\d]{0,6}"
    r"|(?:我|我们|大家|老板|领导|客[户人]|家里?人|老人|观众|别人)(?:很|真的|最|都|也|特别|实在|有点)*(?:讨厌|不喜欢|不太喜欢|受不了|反感|不爱|嫌|烦|喜欢|爱听?)[^，。\d]{1,14}"
)
"""Why there is to be a sound or none, beside the wish for it."""


class _Clause(NamedTuple):
    said: str
    mark: str
    wish: str | None  # in plain words, "" where nothing is left of it; None where it is no wish
    kind: str


def with_plain_wishes(text: str) -> str:
    """Return a first message whose clauses that only wish for sound, length and shape are in plain words."""
    if len(text) > _LONGEST or not _CHINESE.search(text):
        return text
    clauses = list(_clauses(text))
    kept: list[tuple[str, str]] = []
    for place, one in enumerate(clauses):
        words = one.said if one.wish is None else one.wish
        if one.wish is None and place and _is_beside(clauses, place):
            words = ""
        if one.kind == "where" and _has_shape(clauses, place):
            words = ""
        if words:
            kept.append((words, one.mark))
        elif kept and not kept[-1][1].strip().endswith(("\n", "。", "！", "？")):
            kept[-1] = (kept[-1][0], one.mark)
    plain = "".join(f"{said}{mark}" for said, mark in kept)
    return plain if any(one.wish is not None for one in clauses) else text


def _clauses(text: str) -> Iterator[_Clause]:
    quotes = [one.span() for one in QUOTED.finditer(text)]
    end = 0
    for place, one in enumerate(_PART.finditer(text)):
        said = text[end : one.end("said")]
        end = one.end()
        quoted = any(begin < one.end() and one.start() < stop for begin, stop in quotes)
        plain = said.translate(_SIGNS)
        kept = quoted or not place or _ORDER.search(said)
        wish, kind = (None, "") if kept else _wish(plain)
        if plain != said and not kept and not kind and only_shape(plain):
            wish, kind = plain, "look"
        if kind == "length" and len(find_durations(text)) > 1:
            wish, kind = None, ""  # one of them may be taken back, or be that of a part
        yield _Clause(said, one["mark"], wish, kind)
    if text[end:]:
        yield _Clause(text[end:], "", None, "")


def _wish(said: str) -> tuple[str | None, str]:
    """What a clause only wishes for, and of what kind that is."""
    if words := sound_told(said) or own_sound(said):
        return words, "sound"
    if words := length_told(said):
        return words, "length"
    if words := shape_told(said):
        return words, "shape"
    if (where := where_shown(said)) is not None:
        return where, "where"
    return None, ""


def _is_beside(clauses: list[_Clause], place: int) -> bool:
    """Whether a clause beside a wish tells but why, or nothing."""
    said = clauses[place].said.strip()
    before = clauses[place - 1].kind
    after = clauses[place + 1].kind if place + 1 < len(clauses) else ""
    if not (before or after):
        return False
    if refuses_shape(said):
        return "shape" in (before, after)
    if before == "sound" and only_refuses(said):
        return True
    if "length" in (before, after) and _SHORT_OF_TIME.fullmatch(said):
        return True
    if _NOTHING.fullmatch(said) or (_BECAUSE.fullmatch(said) and before):
        return True
    if "sound" in (before, after) and _OF_SOUND.fullmatch(said):
        return after == "sound" or before == "sound" or is_of_sound(said)
    return bool(
        after and _SO.match(clauses[place + 1].said.strip()) and said.startswith(("我", "老板", "现场"))
    )


def _has_shape(clauses: list[_Clause], place: int) -> bool:
    """Whether a shape is told in another clause than that which says where the film will be seen."""
    others = "，".join(one.said for at, one in enumerate(clauses) if at != place and one.kind != "where")
    return wanted_aspect(others) is not None or any(one.kind == "shape" for one in clauses)
