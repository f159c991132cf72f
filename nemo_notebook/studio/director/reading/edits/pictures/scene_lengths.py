"""Read how long scenes are shown, each by its name: "beach 3 seconds, mountains 5", 森林3秒，海洋5秒."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, DIGITS, read_number
from nemo_notebook.studio.director.operations import HoldPicture, Operation
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.concepts import unknown_in
from nemo_notebook.studio.director.reading.terms.places import NOUN, places_in
from nemo_notebook.studio.director.timing import SHORTEST_PICTURE_MS

_PARTS: Final = regex(
    r"\s?(?:[,;、，；\n]|\band\b|\bthen\b|(?<=秒)(?=[\u4e00-\u9fff]))(?:\s?(?:and|then)\b)?\s?", re.I
)
_PART: Final = regex(
    rf"^\W*(?:(?:please|so|ok|make|let|show|have|hold|keep|give|set|do|i\swant|it)\s)*(?:the\s)?(?!both\b|all\b|each\b|every\b)(?P<en>[a-z][a-z-]*(?:\s[a-z-]+){{0,2}}?)(?:\s{NOUN})?"
    rf"(?:\s(?:be|is|to|for|last|lasts|gets?|only|just|should\sbe|should\slast|at|=))*\s?[:=]?\s(?P<n>{DIGITS})\s?(?P<unit>s|secs?|seconds?)?(?:\s(?:long|each|please))*\W*$"
    rf"|^(?:请|把|让|给|就)*(?P<zh>[\u4e00-\u9fff]{{1,6}}?)(?:那?[张个段幕])?(?:的?(?:画面|镜头|场景|部分))?(?:要|就|都|改成|改为|改到|变成|停留|停|放|显示|用|给|留)*(?<![长短减少多剪删快慢早晚去掉加])(?P<n_zh>{DIGITS}|{CHINESE})(?P<unit_zh>秒)?(?:钟|吧)*$",
    re.I,
)
_UNTIL: Final = regex(
    rf"^\W*(?:(?:please|and|so|just|let|have)\s)*(?:show|hold|keep|leave|extend|stretch|stay\son)?\s?(?P<en>(?:the\s)?(?:\w+\s)?{NOUN}(?:\s?#?\d{{1,2}})?)(?:\s(?:should\s)?(?:stays?|lasts?|runs?|shown|up|on|visible))*\s(?:until|till)\s(?:the\s)?(?:second\s(?P<second>{DIGITS})|(?P<n>{DIGITS})[\s-]?(?:s|secs?|seconds?)(?:\smark)?)(?:\splease)?\W*$"
    rf"|^(?:请|把|让|给|就)*(?P<zh>(?:第\s?(?:{DIGITS}|{CHINESE})|最后(?:那|一)*)[张个幅](?:图片?|照片|画面)?)(?:就|要|一直|都|给我)*(?:(?:撑|延续|持续|拖)[到至]第?|(?:停|留|放|显示|保持|展示|待|播)留?[到至]第)(?P<n_zh>{DIGITS}|{CHINESE})秒钟?(?:为止|吧|再结束|就好|就行)*$",
    re.I,
)
"""Until which moment of the film a picture is shown."""
_LONGEST_MS: Final = 60_000


def read_scene_lengths(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read a message that says nothing but how long scenes are; pictures of one share its time."""
    parts = [one for one in _PARTS.split(message.text.strip(" .。!！?？")) if one.strip()]
    found = [match for one in parts if (match := _PART.match(one.strip()))]
    if message.texts or not found or len(found) < len(parts):
        return ()
    if not any(one["unit"] or one["unit_zh"] for one in found):
        return ()
    held = [_held(one, there) for one in found]
    return tuple(op for one in held for op in one)


def read_scene_length(clause: Clause, there: Situation) -> Reading | None:
    """Read "ocean 8 seconds" beside other wishes."""
    said = None if clause.texts else _PART.match(clause.text)
    held = _held(said, there) if said and (said["unit"] or said["unit_zh"]) else []
    return Reading(tuple(held)) if held else None


def read_shown_until(clause: Clause, there: Situation) -> Reading | None:
    """Read "hold the last picture until second 18", 最后一张撑到18秒: the picture ends at that moment."""
    said = None if clause.texts else _UNTIL.match(clause.text)
    places = places_in(said["en"] or said["zh"], len(there.pictures)) if said else []
    if said is None or len(places) != 1 or places[0] >= len(there.pictures):
        return None
    until = round(read_number(said["second"] or said["n"] or said["n_zh"]) * 1000)
    length = until - int(there.pictures[places[0]]["s"])
    if not SHORTEST_PICTURE_MS <= length <= _LONGEST_MS:
        return None
    return Reading((HoldPicture(places[0], length),))


def _held(part: re.Match[str], there: Situation) -> list[Operation]:
    name, number = part["en"] or part["zh"], part["n"] or part["n_zh"]
    scenes = set(there.scenes_in(name))
    places = there.showing(scenes.pop()) if len(scenes) == 1 else ()
    if not places or len(places) == len(there.pictures) or unknown_in(name, 0) > 1:
        return []
    each = round(read_number(number.lower()) * 1000 / len(places))
    if not SHORTEST_PICTURE_MS <= each <= _LONGEST_MS:
        return []
    return [HoldPicture(place, each) for place in places]
