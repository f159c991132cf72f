"""Tell a cell that asks for several films from one that lists the scenes, points or changes of a single one.

Only the words are divided here; who makes the films, and how many at a time, is decided elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.measures import find_aspects, find_durations
from nemo_notebook.models.quantities import read_number

_SEPARATOR: Final = re.compile(r"^[ \t]*---[ \t]*$", re.MULTILINE)
_FILM: Final = (
    r"(?:videos?|clips?|films?|movies?|reels?|shorts?|tiktoks?|ads?|commercials?|promos?|explainers?"
    r"|trailers?|teasers?|intros?"
    r"|slide\s?shows?|animations?|stories|mp4s?|loops?|montages?|spots?)"
)
_FILM_ZH: Final = r"(?:短?视频|短片|影片|片子|宣传片|广告片?|动画|预告片?|幻灯片|抖音|vlog)"
_COUNT: Final = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|several|some|multiple|these|the\sfollowing|\d{1,2})"
)
_SIGNS: Final = "一二三四五六七八九十"
_MARK: Final = re.compile(
    rf"(?:\*\*)?(?:(?:#|no\.\s?)?\(?(?P<number>\d{{1,2}})\s?(?:[.)、:：]|）)(?!\d)"
    rf"|(?:{_FILM}|prompt)[ \t]?#?(?P<named>\d{{1,2}})\s?(?:[.:)：–—-]|\*\*)"
    rf"|(?:第(?P<zh>[{_SIGNS}\d]{{1,2}})[个条段部支]{_FILM_ZH}?"
    rf"|{_FILM_ZH}[ \t]?(?P<zh_after>[{_SIGNS}\d]{{1,2}}))\s?[:：,，、.]"
    rf"|(?P<circle>[①②③④⑤⑥⑦⑧⑨⑩])|[（(](?P<zh_paren>[{_SIGNS}])[)）])(?:\*\*)?\s*",
    re.IGNORECASE | re.MULTILINE,
)
_BULLET: Final = re.compile(r"^[ \t]*[-*•]\s+", re.MULTILINE)
_ONE_FILM: Final = re.compile(
    r"\b(?:scenes?|shots?|storyboard|chapters?|sections?|points?|captions?|subtitles?|overlays?|titles?"
    r"|slides?|steps?|tips?|reasons?|facts?"
    r"|features?|benefits?|lines?|parts?|agenda|script|narration|voice-?over|menu|ingredients?|takeaways?"
    r"|changes?|edits?)\b\W*(?:\w+\W+){0,4}$"
    r"|(?:镜头|分镜|画面|场景|要点|卖点|字幕|标题|步骤|文案|旁白|理由|知识点|菜单|修改|看点"
    r"|内容)[^。\n]{0,8}$",
    re.I,
)
_EACH_A_FILM: Final = re.compile(
    rf"\b{_COUNT}\s(?:[\w:-]+\s){{0,4}}?(?:videos|clips|films|movies|reels|shorts|tiktoks|ads|commercials"
    rf"|promos|explainers|trailers|teasers|intros"
    rf"|slide\s?shows|animations|mp4s|loops|spots|prompts|versions|stories)\b|\b(?:batch|videos\s?:"
    rf"|clips\s?:|films\s?:|prompts\s?:)"
    rf"|\b(?:a|one)\s(?:[\w-]+\s)?{_FILM}\s(?:for\s)?(?:each|per|every)\b|\beach\s(?:one\s)?(?:as\s"
    rf"|is\s)?(?:a\s|its\sown\s)(?:separate\s)?{_FILM}\b|\bseparate(?:ly)?\b"
    rf"|(?:[两三四五六七八九十\d几多]|以下|下面|这)\s?[个条段部支](?:独立的?"
    rf"|不同的?)?\S{{0,6}}?{_FILM_ZH}|分别|各[做生制]|每[个条]一[个条部]|批量",
    re.I,
)
_A_FILM: Final = re.compile(rf"\b{_FILM}\b|{_FILM_ZH}", re.I)
_SCENE_ITEM: Final = re.compile(
    r"^\W*(?:scene|shot|slide|step|chapter|part|point|tip|caption|title|text|line)s?\b|^\W*(?:镜头|画面"
    r"|场景|字幕|步骤|第[一二三四五六七八九十\d]+[幕镜步])"
    r"|^\W*\d{1,2}(?::\d\d)?\s?(?:-|–|to|到|至)\s?\d{1,2}(?::\d\d)?\s?(?:s\b|秒|:|：)",
    re.I,
)
_EDIT_ITEM: Final = re.compile(
    r"^\W*(?:please\s)?(?:make|turn|cut|trim)\s(?:it|this|that|the\s(?:video|film|clip|whole|title|music"
    r"|text))\b"
    r"|^\W*(?:please\s)?(?:remove|delete|change|replace|swap|lower|raise|mute|undo|shorten|lengthen"
    r"|rename|switch|increase|decrease|reduce|add|set|move)\b"
    r"|^\W*(?:请)?(?:把|将|改成|换成|去掉|删|加上?(?:标题|字幕|音乐)|调|缩短|延长|静音)",
    re.I,
)
_ANNOUNCED: Final = re.compile(
    rf"\A\W*(?P<before>[^,.:;\n]{{0,40}}?)\b(?P<count>two|three|four|[2-9])\s(?:(?!of\b)\w+\s){{0,3}}?{_FILM}"
    r"(?:\s(?:please|for\s(?:me|us)|from\syou|now|today))*\s*[,.:;：\n]"
    rf"|\A\W*(?P<before_zh>[^，。：:；\n]{{0,12}}?)(?P<count_zh>[两二三四2-9])[个条段部支]\S{{0,4}}?{_FILM_ZH}[吧呗]?[，。：:；\n]",
    re.I,
)
"""Films in a number, of which nothing more is said than how many."""
_ONE_OF: Final = re.compile(
    r"(?:(?<=[\s,;.:])(?:and\s)?\b(?:one|(?:the\s|an)other(?:\sone)?|the\s(?:first|second|third|fourth|last)(?:\sone)?)\b(?:\s(?:is|should\sbe|being|of|for|about|:))?\s"
    r"|(?:(?<=[，。：:；;、\s])|(?<=[，。：:；;、\s][和])|(?<=[，。：:；;、\s]再))(?:另外?一|第[一二三四]|一)[个条段部支](?:是|要|做)?)",
    re.I,
)
_OF_ALL: Final = re.compile(
    r"(?:,\s*(?:and\s)?|，\s*)(?P<tail>(?:(?:each|both|all)\s(?:\w+\s){0,2}?[^,，]{1,24}|[^,，]{1,24}?\s(?:each|both|all)|[各都均每个]+(?:是|要|做)?[^,，]{1,12})"
    r"(?:[,，][^,，]{1,16}){0,2})\W*\Z",
    re.I,
)
_EACH: Final = re.compile(r"\s?\b(?:each|both|all)\b|^[各都均每个]+(?:是|要|做)?", re.I)
_CONTENT: Final = re.compile(r"[\u4e00-\u9fff]{1}|[^\W\d_]{3,}")
_BETWEEN: Final = " ,.;:，。；：、\n"
_BESIDE: Final = re.compile(r"\n\s*\n")
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class _List:
    """A cell that is a list: what stands before, the items, what stands after."""

    head: str
    items: tuple[str, ...]
    tail: str


def split_films(cell: str) -> list[str]:
    """Divide a cell into the prompts of its films; a cell that asks for one film is its only prompt.

    Lines of `---` always divide. A numbered or bulleted list does where each item is a film of its own: it
    has a length, a shape or a word for a film, or the head says so ("five videos:"). What the head or the
    last paragraph says of all ("all 1080p, no voice-over") is put to each. Scenes, points, captions and
    changes stay together.
    """
    parts = [one.strip() for one in _SEPARATOR.split(cell)]
    if len(parts) > 1:
        return [one for one in parts if one]
    found = _numbered(cell) or _bulleted(cell) or _one_by_one(cell)
    if found is None or not _are_films(found):
        return [cell.strip()] if cell.strip() else []
    shared = [one for one in (_said_of_all(found.head), found.tail) if one]
    return [_with_shared(one, shared) for one in found.items]


def _numbered(cell: str) -> _List | None:
    marks = [(_place(one), one) for one in _MARK.finditer(cell)]
    first = next((i for i, (place, _) in enumerate(marks) if place == 1), None)
    if first is None:
        return None
    run: list[re.Match[str]] = []
    for place, mark in marks[first:]:
        if place == len(run) + 1:
            run.append(mark)
    if len(run) < _FEWEST:
        return None
    ends = [*(one.start() for one in run[1:]), len(cell)]
    items = [cell[one.end() : end] for one, end in zip(run, ends, strict=True)]
    items[-1], tail = _cut_tail(items[-1])
    return _List(cell[: run[0].start()].strip(), tuple(_flat(one) for one in items), tail)


def _place(mark: re.Match[str]) -> int:
    written = mark["number"] or mark["named"] or mark["zh"] or mark["zh_after"] or mark["zh_paren"]
    if mark["circle"]:
        return "①②③④⑤⑥⑦⑧⑨⑩".index(mark["circle"]) + 1
    return int(written) if written.isdigit() else _SIGNS.index(written[0]) + 1


def _bulleted(cell: str) -> _List | None:
    marks = list(_BULLET.finditer(cell))
    if len(marks) < _FEWEST:
        return None
    ends = [*(one.start() for one in marks[1:]), len(cell)]
    items = [cell[one.end() : end] for one, end in zip(marks, ends, strict=True)]
    items[-1], tail = _cut_tail(items[-1])
    return _List(cell[: marks[0].start()].strip(), tuple(_flat(one) for one in items), tail)


def _one_by_one(cell: str) -> _List | None:
    """As many films as are announced, each with a word of its own: "two videos: one …, the other …"."""
    announced = _ANNOUNCED.match(cell)
    if announced is None or _A_FILM.search(announced["before"] or announced["before_zh"] or ""):
        return None
    marks = list(_ONE_OF.finditer(cell, announced.end()))
    count = read_number(announced["count"] or announced["count_zh"])
    if len(marks) != count or cell[announced.end() : marks[0].start()].strip(_BETWEEN):
        return None
    ends = [*(one.start() for one in marks[1:]), len(cell)]
    items = [cell[one.end() : end].strip(_BETWEEN) for one, end in zip(marks, ends, strict=True)]
    of_all = _OF_ALL.search(items[-1])
    tail = _EACH.sub("", of_all["tail"]).strip() if of_all else ""
    items[-1] = items[-1][: of_all.start()] if of_all else items[-1]
    if not all(map(_says_more_than_a_shape, items)):
        return None
    return _List(announced[0], tuple(_flat(one) for one in items), tail)


def _says_more_than_a_shape(item: str) -> bool:
    """Whether an item is of something, rather than a version of the same film."""
    lengths = [(one.start, one.end) for one in find_durations(item)]
    shapes = [(one.start, one.end) for one in find_aspects(item)]
    for start, end in sorted((*lengths, *shapes), reverse=True):
        item = item[:start] + item[end:]
    return bool(_CONTENT.search(item))


def _cut_tail(last: str) -> tuple[str, str]:
    """The last item ends with its paragraph; the next one speaks of all."""
    item, *rest = _BESIDE.split(last.strip(), maxsplit=1)
    return item, rest[0].strip() if rest else ""


def _flat(item: str) -> str:
    return " ".join(item.split()).strip(" *")


def _are_films(found: _List) -> bool:
    if not all(re.search(r"\w", one) for one in found.items):
        return False
    if any(_SCENE_ITEM.search(one) or _EDIT_ITEM.search(one) for one in found.items):
        return False
    if _EACH_A_FILM.search(found.head):
        return True
    if _ONE_FILM.search(found.head) or (found.head and _A_FILM.search(found.head)):
        return False
    own = [one for one in found.items if _is_own_film(one)]
    return len(own) == len(found.items) or (len(own) >= 3 and len(own) == len(found.items) - 1)


def _is_own_film(item: str) -> bool:
    return bool(find_durations(item) or find_aspects(item) or _A_FILM.search(item))


def _said_of_all(head: str) -> str:
    """Lengths and shapes that the head gives to all films."""
    lengths = [head[one.start : one.end] for one in find_durations(head)]
    shapes = [head[one.start : one.end] for one in find_aspects(head)]
    return ", ".join(dict.fromkeys([*lengths, *shapes]))


def _with_shared(item: str, shared: list[str]) -> str:
    """An item with what is said of all; its own length and shape stand first and count."""
    kept = [one for one in shared if not _gainsays(item, one)]
    mark = "，" if re.search(r"[\u4e00-\u9fff]", item) else ", "
    return mark.join([item.rstrip(" ,，.。"), *kept]) if kept else item


def _gainsays(item: str, shared: str) -> bool:
    lengths = find_durations(item) and find_durations(shared) and not find_aspects(shared)
    shapes = find_aspects(item) and find_aspects(shared) and not find_durations(shared)
    return bool(lengths or shapes)
