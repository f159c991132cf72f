"""Read the order of files that a Chinese first message tells: 先放after再放before, 把最后一张放到最前面.

A clause counts where every word of it names a file or a place among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.terms.nouns import also_called
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_CLAUSE: Final = regex(r"[^，,。；;！!？?\n]+")
_PLACE: Final = regex(
    r"(?P<last>最后|末尾|结尾)(?:的?[一那这]|的)?(?:张|段|幅|个视频|张照片|张图)(?:照片|图片?|视频)?"
    r"|第(?P<number>[一二三四五六七八九十]|\d{1,2})(?:张|段|幅|个视频)(?:照片|图片?|视频)?"
)
FILE: Final = regex(r"§(\d+)§")
_WORDS: Final = (
    r"(?:首先|最先|先|再|然后|接着|接下来|随后|之后|其次|最后面?|后面|最前面?|前面|开头|结尾|末尾|打头|收尾|压轴|开场|第一个|片头"
    r"|放|排|摆|接|跟|移|挪|换|调|提|用|来|是|播|出|把|将|[那这][个张段幅条]|的|和|、|与|照片|图片?|视频|片段|一张|到|在|上|成|作为|当|做"
    r"|其[他它余]|别的|剩下|顺序|次序|位置|不变|不动|不用[动改]|照旧|照样|按照?|原来|我?[发传]的|就|好|行|吧|了|要|都|也|请|麻烦|帮我|给我|展示|显示|出现|开始|结束|保持|[\s“”\"'~～→>+-])"
)
_TOLD_BEFORE: Final = r"(?:[\u4e00-\u9fff]{1,4}的(?:那[个张段])?\s?(?=§))"
_ONLY_ORDER: Final = regex(rf"(?:{_WORDS}|{_TOLD_BEFORE}|§\d+§)+")
_OTHERS: Final = regex(r"其[他它余]|别的|剩下|顺序|次序")
_ORDERS: Final = regex(
    r"先|再|然后|接着|接下来|随后|之后|其次|后面?|前面?|开头|打头|开场|收尾|压轴|末尾|结尾|顺序|第一个|→|>"
)
_LEADS: Final = regex(r"最前|前面|开头|打头|开场|第一个|最先|首先|片头|先")
_ENDS: Final = regex(r"最后|末尾|结尾|收尾|压轴")
_THEN: Final = regex(r"再|然后|接着|后面")
_REVERSED: Final = regex(
    r"(?:照片|图片?|视频|素材)?(?:的)?(?:顺序|次序)?(?:请|要|都|全部?|给我|帮我|把它们)*(?:倒过来|反过来|倒着|反着|倒序|逆序|颠倒(?:过来)?|从后往前|从最后一[张段]到第一[张段])(?:的顺序)?(?:放|排|播放?|来|展示|显示)?(?:一下|吧|就好|就行)?"
)
_TIMED: Final = regex(
    rf"(?:{_WORDS})*§(?P<place>\d+)§(?:[只仅就也大]|放|取|截|留|保留|用|要|播|停|显示|展示|大?约|前面?|时长|各|的)*(?P<time>[\d.一二两三四五六七八九十半]{{1,3}}\s?(?:秒钟?|分钟?|s))(?:{_WORDS})*"
)
_AROUND: Final = (
    r"(?:请|就|把|将|照片|图片?|视频|素材|文件|全部|所有|[这那][几些]?"
    r"|[两三四五六七八九\d]?[张段]|它们|都|要|帮我|给我|,|的)*"
)
_PUT: Final = (
    r"(?:依次|一张张|挨个|来|排列?|放|播放?|展示|显示|走|就|好|行|吧|出现|一下"
    r"|[这那][几些]?|[两三四五六七八九\d]?[张段]|照片|图片?|它们|,)*"
)
_BY_NAME: Final = regex(
    rf"{_AROUND}(?:按照?|依照?|根据|照着?)(?:文件|图片?|照片)?的?(?:名字?|名称|编号|序号|数字|号码|命名)的?(?:大小|先后|从小到大|从前到后)?的?(?:顺序|次序|先后|排序)?{_PUT}"
    rf"|{_AROUND}从§(?P<first>\d+)§(?:一直|依次)*[到至](?:最后的?)?§(?P<last>\d+)§(?:按照?|依照?)?(?:顺序|次序|先后|编号)?{_PUT}"
)
"""By what the files are called: 按文件名顺序放, 从p1到p4按顺序放."""
_DIGITS: Final = regex(r"(\d+)")
_LONGEST: Final = 1_000  # characters; more is material


def order_told(bare: str, files: Sequence[Media]) -> tuple[list[tuple[int, int]], list[int], list[int]]:
    """Return the spans of clauses that only tell an order, and which files come first and last."""
    spans: list[tuple[int, int]] = []
    front: list[int] = []
    back: list[int] = []
    clauses = list(_CLAUSE.finditer(bare)) if len(bare) <= _LONGEST else []
    for clause in clauses:
        if _REVERSED.fullmatch(clause[0].strip()) and all(one.kind == "image" for one in files):
            return [clause.span()], list(range(len(files)))[::-1], []
        marked = _marked(clause[0].strip(), files)
        if by_name := _BY_NAME.fullmatch(marked):
            return [clause.span()], _by_name(files, back=_runs_back(by_name, files)), []
        named = [int(one) for one in FILE.findall(marked)]
        if not _ONLY_ORDER.fullmatch(marked):
            continue
        if named and (_ORDERS.search(marked) or front):
            _put(marked, named, front, back)
            spans.append(clause.span())
        elif spans and _OTHERS.search(marked):
            spans.append(clause.span())
    return spans, [one for one in dict.fromkeys(front) if one not in back], list(dict.fromkeys(back))


def times_told(bare: str, files: Sequence[Media]) -> tuple[list[tuple[int, int]], dict[int, int]]:
    """Return the spans of clauses that only tell how long a file is shown, and the ms of each by its place.

    None are told unless all files have a time: 第一段3秒，第二段5秒.
    """
    spans: list[tuple[int, int]] = []
    told: dict[int, int] = {}
    for clause in _CLAUSE.finditer(bare) if len(bare) <= _LONGEST else ():
        timed = _TIMED.fullmatch(_marked(clause[0].strip(), files))
        lengths = find_durations(timed["time"]) if timed else []
        if timed and len(lengths) == 1:
            told[int(timed["place"])] = lengths[0].value
            spans.append(clause.span())
    whole = len(told) == len(files) and min(told.values()) >= SHORTEST_PICTURE_MS
    return (spans, told) if whole else ([], {})


def _by_name(files: Sequence[Media], *, back: bool) -> list[int]:
    """The places of files in the order of their names: p2 before p10."""
    return sorted(range(len(files)), key=lambda at: _natural(files[at].name), reverse=back)


def _natural(name: str) -> list[tuple[int, str]]:
    return [(int(one), "") if one.isdigit() else (-1, one.casefold()) for one in _DIGITS.split(name) if one]


def _runs_back(told: re.Match[str], files: Sequence[Media]) -> bool:
    """Whether the first that is named bears the higher name: 从p4到p1."""
    if not told["first"]:
        return False
    first, last = (_natural(files[int(told[one])].name) for one in ("first", "last"))
    return first > last


def names_file(words: str, files: Sequence[Media]) -> bool:
    """Whether words are nothing but what one of the files is called."""
    return bool(FILE.fullmatch(_marked(words.strip(), files)))


def _put(marked: str, named: list[int], front: list[int], back: list[int]) -> None:
    """Put what a clause names to those that come first, or to those that come last."""
    if _ENDS.search(marked):
        back.append(named.pop())
    if _LEADS.search(marked) and not _THEN.match(marked):
        front[:0] = named
    else:
        front += named


def _marked(clause: str, files: Sequence[Media]) -> str:
    """A clause with the files it names marked by their places: 先放§1§再放§0§."""
    for place in sorted(range(len(files)), key=lambda at: -len(files[at].name)):
        for name in _names(files, place):
            edge = r"(?<![A-Za-z\d])", r"(?![A-Za-z\d])"
            whole = f"{edge[0]}{re.escape(name)}{edge[1]}" if name.isascii() else re.escape(name)
            clause = re.sub(whole, f"§{place}§", clause, flags=re.I)
    return _PLACE.sub(lambda one: _placed(one, len(files)), clause)


def _names(files: Sequence[Media], place: int) -> list[str]:
    """What one file and no other is called, the longest first."""
    stems = [one.name.rpartition(".")[0].casefold() for one in files]
    called = [files[place].name, stems[place], *also_called(stems[place])]
    others = {stem for at, stem in enumerate(stems) if at != place}
    shared = {word for stem in others for word in also_called(stem)} | others
    names = [one for one in called if len(one) > 1 and not one.isdigit() and one not in shared]
    return sorted(dict.fromkeys(names), key=len, reverse=True)


def _placed(called: re.Match[str], many: int) -> str:
    if called["last"]:
        return f"§{many - 1}§"
    place = round(read_number(called["number"])) - 1
    return f"§{place}§" if 0 <= place < many else called[0]
