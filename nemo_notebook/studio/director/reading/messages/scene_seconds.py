"""Say scenes that are told with their seconds as stretches: "10 seconds of sea, 5 seconds of forest".

Stretches ("0-10s sea, 10-15s forest") are what `timed_scenes` reads.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_film_lengths
from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_COUNT: Final = (
    r"(?P<n>\d{1,2}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)"
)
_UNIT: Final = r"(?:-|\s)?(?:s|secs?|seconds?)\b"
_ORDER: Final = (
    r"(?:(?:(?:it\s)?(?:starts?|begins?|opens?|ends?|finish(?:es)?)\swith|for|and|then|next|finally|lastly|followed\sby|after\sthat|show|the|first|last|another|after"
    r"|about|around|exactly)\s)*"
)
_SCENE: Final = (
    r"(?P<scene>(?!(?:videos?|films?|clips?|reels?|ads?|of|long|each|per|total)\b)[a-z][a-z'’ -]{1,36}?)"
)
_STOP: Final = r"(?=\s*(?:[,;.\n]|$)|\s(?:then|and|followed\sby|after\sthat)\s|\s+\d)"
_BY_TIME: Final = regex(
    rf"{_ORDER}(?<![\w.-]){_COUNT}{_UNIT}\s?[:,]?\s?(?:(?:of|in|at|on|is|are|shows?|showing|with|an?|the|some|being)\s)*{_SCENE}{_STOP}",
    re.I,
)
_BY_SCENE: Final = regex(
    rf"{_ORDER}(?:(?:an?|the|some)\s)*{_SCENE}\s(?:for\s)(?:about\s)?{_COUNT}{_UNIT}(?!\w)", re.I
)
_LAST: Final = regex(rf"(?:then|next|finally|after\sthat)\s(?:(?:an?|the|some|show)\s)*{_SCENE}{_STOP}", re.I)
_JOINT: Final = regex(
    r"\s*(?:[,;.]\s*|\n\s*)?(?:(?:and|then|and\sthen|followed\sby|after\sthat)\s)*\s*", re.I
)
_LEAD: Final = regex(r"\s*(?:\b(?:of|with|showing|about|which\sis|that\sis|is)|[:,;.–-])\s*$", re.I)
_COUNT_ZH: Final = r"(?P<n>\d{1,2}(?:\.\d)?|[一二两三四五六七八九十]{1,3})"
_ORDER_ZH: Final = (
    r"(?:前面?|头|先是?|开头|后面?|最后|接着|然后|再来?|中间|随后|之后|剩下|余下|来|用|的|那|放)*"
)
_SCENE_ZH: Final = r"(?P<scene>(?!视频|短片|影片|片子|的?视频)[\u4e00-\u9fff]{1,8}?)"
_STOP_ZH: Final = r"(?=\s*(?:[，,、；;。\n]|$)|然后|接着|最后|再)"
_BY_TIME_ZH: Final = regex(
    rf"{_ORDER_ZH}{_COUNT_ZH}\s?秒钟?(?:是|放|展示|拍|显示|出现|用|的|为|[:：])*{_SCENE_ZH}{_STOP_ZH}"
)
_BY_SCENE_ZH: Final = regex(
    rf"(?:先是?|前面|后面|最后|接着|然后|再|用|放)*{_SCENE_ZH}(?:放|停|持续|展示)?{_COUNT_ZH}\s?秒钟?{_STOP_ZH}"
)
_JOINT_ZH: Final = regex(r"\s*[，,、；;。]?\s*(?:和|然后|接着|最后|再)?\s*")
_LAST_ZH: Final = regex(
    rf"(?:后面?|然后|接着|最后|再|之后|剩下|余下)+的?(?:是|都是|放|用|展示|来)*{_SCENE_ZH}{_STOP_ZH}"
)
_LONGEST: Final = 400  # characters


def with_scene_stretches(message: str) -> str:
    """Return a first message whose scenes with seconds stand as stretches of the film."""
    if len(message) > _LONGEST:
        return message
    if is_chinese(message):
        return _in_stretches(message, (_BY_TIME_ZH, _BY_SCENE_ZH), _JOINT_ZH, _LAST_ZH)
    return _in_stretches(message, (_BY_TIME, _BY_SCENE), _JOINT, _LAST)


def _in_stretches(
    message: str, ways: tuple[re.Pattern[str], ...], joint: re.Pattern[str], last: re.Pattern[str]
) -> str:
    for way in ways:
        row = _row(message, way, joint)
        if not row:
            continue
        scenes = [(one["scene"].strip(), read_number(one["n"].lower())) for one in row]
        start, end = row[0].start(), row[-1].end()
        before = message[:start]
        if len(scenes) == 1 and (rest := _rest(message, end, before, scenes[0][1], joint, last)):
            scenes, end = [*scenes, (rest[0], rest[1])], rest[2]
        if len(scenes) > 1 and _are_scenes([one for one, _ in scenes]):
            return _told(before, scenes, message[end:])
    return message


def _row(message: str, way: re.Pattern[str], joint: re.Pattern[str]) -> list[re.Match[str]]:
    """The first pieces of one kind that follow each other."""
    row: list[re.Match[str]] = []
    for one in way.finditer(message):
        if not row and not _opens(message[: one.start()]):
            continue
        if row and not joint.fullmatch(message, row[-1].end(), one.start()):
            break
        row.append(one)
    return row


def _opens(before: str) -> bool:
    """Whether a row of scenes may begin behind these words."""
    return not before.strip() or bool(_LEAD.search(before)) or before.rstrip()[-1:] in "，。：；、:,"


def _rest(
    message: str, end: int, before: str, taken: float, joint: re.Pattern[str], last: re.Pattern[str]
) -> tuple[str, float, int] | None:
    """The scene that fills what is left of a length that is told: "first 5 seconds city, then mountains"."""
    total = next((one for one in find_film_lengths(before) if one.supported), None)
    found = joint.match(message, end)
    follows = last.match(message, found.end()) if found else None
    follows = follows or (last.match(message, end) if found is None or not found[0] else None)
    follows = follows or next((one for one in last.finditer(message, end) if one.start() <= end + 2), None)
    left = (total.value / 1000 if total else 0) - taken
    return (follows["scene"].strip(), left, follows.end()) if follows and left > 0 else None


def _are_scenes(named: list[str]) -> bool:
    """Whether scenes are named, but for one of three or more."""
    known = sum(any(one.sure for one in find_subjects(each)) for each in named)
    return known == len(named) or known >= 2 and known == len(named) - 1


def _told(before: str, scenes: list[tuple[str, float]], rest: str) -> str:
    at, row = 0.0, []
    chinese = is_chinese(scenes[0][0])
    for scene, seconds in scenes:
        row.append(f"{at:g}-{at + seconds:g}{'秒' if chinese else 's'} {scene}")
        at += seconds
    head = _LEAD.sub("", before).rstrip("，,。；;：:、 ")
    mark, stop, between = ("：", "。", "，") if chinese else (": ", ". ", ", ")
    rest = rest.lstrip(" ,，。.;；、")
    return f"{head}{mark if head else ''}{between.join(row)}{stop}{rest}".strip()
