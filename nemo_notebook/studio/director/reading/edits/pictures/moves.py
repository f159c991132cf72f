"""Read how photos are to move: "zoom in on the first photo", "no zooming", 第二张慢慢放大, 照片别动."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.composing.captioning import readable_name
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.operations import Operation, SetMove
from nemo_notebook.studio.director.operations.moving import is_photo, move_of, moves_by_itself
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.places import places_in

_SLOWLY: Final = (
    r"(?:very\s|really\s)?(?:slow(?:ly|er)?\s|gently\s|smoothly\s|a\s(?:bit|little)\s|gradually\s)?"
)
_PHOTOS: Final = r"(?:photos?|pictures?|images?|pics?|stills?|slides?)(?:\s\d{1,2})?"
_ALL: Final = (
    rf"(?:(?:all\s(?:of\s)?)?(?:the\s|my\s|our\s|these\s)?{_PHOTOS}"
    rf"|they|them|it|everything|each(?:\s{_PHOTOS})?)"
)
_MOVEMENT: Final = (
    r"(?:zoom(?:ing|s)?|movements?|motion|moving|pan(?:ning|s)?|ken\sburns|camera\smoves?)"
    r"(?:\s(?:in|out)(?:\s(?:and|or)\s(?:in|out))?)?(?:\seffects?)?"
)
_STILL: Final = regex(
    rf"^\W*(?:please\s)?(?:(?:no|stop(?:\sthe)?|remove(?:\sthe)?|turn\soff(?:\sthe)?|without(?:\sany)?|get\srid\sof(?:\sthe)?|lose\sthe)\s(?:more\s|slow\s)?{_MOVEMENT}"
    rf"|{_ALL}\s(?:should|must|shall|may|do|does|are|is)(?:\s?n['’]?t|\snot)\s(?:be\s)?(?:supposed\sto\s)?(?:move|moving|zoom(?:ing)?|pan(?:ning)?)"
    rf"|(?:keep|make|leave|hold|let|have)\s{_ALL}\s(?:stay\s|stand\s|be\s|completely\s)*(?:still|static|steady|fixed|motionless)"
    rf"|(?:do\s?n['’]?t|do\snot|never)\s(?:zoom|pan)|stop\s{_ALL}\s(?:from\s)?(?:moving|zooming|panning))\b"
    r"|(?:照片|图片?|画面|镜头|它们?|全部|[都张])+(?:就)?(?:不要|别|不用|不需要|不)(?:再|要)?(?:乱|晃来晃去地?)?(?:动|移动|缩放|晃动?|运动|推拉)"
    r"|(?:不要|别|不用|不想要?)(?:再|老是|老|一直|总是|来回)*(?:放大缩小|缩小放大|放大又缩小|忽大忽小|推来推去)"
    r"|^(?:请)?(?:不要|别|不用)(?:再)?(?:缩放|推拉|平移|镜头运动|让?(?:照片|图片|画面)[再乱]?动)"
    r"|(?:静止(?:不动)?|固定(?:不动|镜头|住))(?:吧|就好|就行)?$|(?:去掉|取消|关掉|删掉)(?:照片|图片|画面)?的?(?:缩放|推拉|平移|运动|移动)(?:效果)?",
    re.I,
)
_IN: Final = regex(
    rf"\b{_SLOWLY}zoom(?:s|ing)?\s{_SLOWLY}(?:in(?:to)?|on(?:to)?|towards?)\b|\b(?:push|dolly|move\sthe\scamera)(?:es)?\s{_SLOWLY}in\b|\bken\sburns\b"
    rf"|\b(?:add|give|use|with|want|like)\b.*\bslow\szoom(?!s?\s?out)\b"
    r"|(?:慢慢|缓慢|缓缓|逐渐|渐渐)地?(?:的)?(?:放大|推近|推进|拉近)|镜头(?:慢慢|缓缓|缓慢)?地?(?:推近|推进|拉近|往前推|放大)|(?:^|[张片面图])推[近进]",
    re.I,
)
_BIGGER: Final = regex(
    r"\b(?:bigger|larger|enlarge|closer(?:\sup)?|close[\s-]up)\b|[放拉][大近](?:一?[点些下])?(?:$|[，,。])",
    re.I,
)
"""A photo that fills the frame gets no bigger, it comes closer."""
_STRONGER: Final = regex(
    r"^\W*(?:(?:and|even|still|make\sit|go|zoom|please|just|a\s(?:bit|little|lot)|much|some)\s)*(?:bigger|larger|closer|more|further|stronger)(?:\s(?:in|please))*\W*$"
    r"|^(?:再|还要?|更|可以)*(?:放|拉|推)?(?:[大近]|明显)(?:一?[点些])?(?:吧)?$",
    re.I,
)
_OUT: Final = regex(
    rf"\b{_SLOWLY}zoom(?:s|ing)?\s{_SLOWLY}out\b|\b(?:pull|dolly)s?\s{_SLOWLY}(?:back|out)\b|\bslow\szoom\sout\b"
    r"|(?:慢慢|缓慢|缓缓|逐渐|渐渐)地?(?:的)?(?:缩小|拉远|拉开)|镜头(?:慢慢|缓缓|缓慢)?地?(?:拉远|拉开|往后拉|后拉)|(?:^|[张片面图])拉远",
    re.I,
)
_ZOOM_ALONE: Final = regex(
    r"^\W*(?:(?:please|and|but|also|then|now|can\syou|could\syou|let|have|make|do|all|both|the|my|our|they|them|it|(?:they|it)\sshould|to|should|must|with|a|others?|rest"
    rf"|{_PHOTOS}|image\s#\d{{1,2}}|first|second|third|fourth|last|very|really|just)\s)*"
    r"(?:(?:slowly|gently|slow|gradually|smoothly)\szoom(?:s|ing)?|zoom(?:s|ing)?(?:\sin)?\s(?:(?:very|really|nice\sand|a\s(?:bit|little))\s)?(?:slow(?:ly)?|gently|gradually|smoothly))(?:\splease)?\W*$",
    re.I,
)
"""A slow zoom of which nobody says whether it goes in or out: as a rule it goes in."""
_PAN: Final = regex(
    r"\bpan(?:s|ning)?\b.*?\b(?:to\sthe\s|to\s|towards\s(?:the\s)?)?(?P<way>left|right|up|down)(?:wards?)?(?:\sto\s(?:the\s)?(?P<end>left|right|top|bottom|up|down))?\b"
    r"|从(?P<from>[左右上下])(?:边|侧|面)?[到往向](?P<to>[左右上下])(?:边|侧|面)?(?:慢慢|缓缓)?地?(?:平移|移动|扫|摇)"
    r"|[向往朝](?P<zh>[左右上下])(?:边|侧)?(?:慢慢|缓缓)?地?(?:平移|摇|移镜|移动镜头)|镜头(?:慢慢|缓缓)?[向往朝](?P<camera>[左右上下])(?:边)?(?:移动?|走|摇)",
    re.I,
)
_WAYS: Final = {
    **{"left": "left", "right": "right", "up": "up", "down": "down", "top": "up", "bottom": "down"},
    **{"左": "left", "右": "right", "上": "up", "下": "down"},
}
_AIMED: Final = regex(
    rf"\b(?:in(?:to)?|on(?:to)?|towards?|over|across)\s(?:on\s)?(?:(?:the|its|her|his|their|my|our)\s)?(?!{_PHOTOS}\b|(?:the|all|each|every|it|them|everything|both|slowly|gently)\b)(?P<what>[a-z]{{3,}})",
    re.I,
)
"""Something in a picture, which nobody here can find."""
_THING_AIMED_AT: Final = regex(
    r"(?:[a-z]+\s)??([a-z]+)(?=\W*$|,|\s(?:slowly|gently|gradually|smoothly|a\s(?:bit|little)|please|now|from|and|over|in\sthe)\b)"
)
_PACE: Final = regex(
    r"^\W*(?:(?:and|but|please|make\s(?:it|that|them)|a\s(?:bit|little|touch|lot)|much|more|very|really|quite|pretty|nice\sand|super|then|just|even|still)\s)*"
    r"(?:(?P<slow>slow(?:ly)?|gently?|smooth(?:ly)?|gradual(?:ly)?)|slower|gentler|softer|smoother|faster|quicker|fast|quick(?:ly)?)(?:\splease)?\W*$"
    r"|^(?:再|要|更|稍微?|很|非常|请|尽量|动作|速度|幅度)*(?:(?P<slow_zh>慢慢|缓缓|缓慢|轻轻|柔和|平滑)地?(?:来|的)?|(?:[放变]?[慢缓快])(?:一?[点些])?(?:来)?)(?:吧)?$",
    re.I,
)
"""How fast a photo is to move, said after how it is to move."""
_PACE_OF_MOVE: Final = regex(
    r"\b(?:slower|faster|quicker|gentler|slow|speed)\b.{0,12}\b(?:zoom|pan)(?:s|ning|ming|ing)?\b(?!\s(?:in|out|on)\b)"
    r"|\b(?:zoom|pan)(?:s|ning|ing)?\b.{0,16}\b(?:slower|faster|quicker|gentler|more\s(?:slowly|quickly|gently)|too\s(?:fast|quick|slow))\b"
    r"|(?:缩放|放大|缩小|推近|拉远|平移|运动|推拉)(?:的?速度)?(?:再|要|得|有点|太|可以)*[放变]?[慢快]",
    re.I,
)
_ALL_STILL: Final = regex(
    rf"\W*(?:please\s)?(?:don['’]?t|do\snot)\smove\s(?:the\s|my\s|any\s)?{_PHOTOS}\W*"
    r"|(?:请|让|所有)*(?:照片|图片?|画面)(?:都|全部|就|们)*(?:不要|别|不用)(?:再)?动(?:了|吧|啊|来动去)?\W*",
    re.I,
)
_ONE_STILL: Final = regex(
    rf"^\W*(?:(?:and|but|please|with|while)\s)*(?:keep|leave|hold|make|let)\s(?:the\s)?(?:\w+\s(?:{_PHOTOS}|ones?)|(?:image\s)?#?\d|{_PHOTOS})\s(?:stay\s|stand\s|be\s)?(?:still|static|steady|motionless)(?:\splease)?\W*$"
    r"|^(?:但是?|而|不过|然后|把|让)*(?:第\s?(?:\d+|[一二三四五六七八九十]+)|最后一)[张个幅](?:图片?|照片|画面)?(?:就|还是|保持|都|也)*(?:不要动|别动|不动|不用动|静止(?:不动)?|固定(?:不动)?|定住)(?:了|就好|就行|吧)?$",
    re.I,
)
"""Beside a photo that is to move: the one that is to stand still."""
_LONGEST: Final = 80  # characters


def read_moves(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about how photos move; where it aims at a thing within a picture it is not understood."""
    text = clause.text
    if clause.texts or len(text) > _LONGEST or _of_something_else(text):
        return None
    if _PACE_OF_MOVE.search(text) and not _move(text):
        return Reading(says=_one_pace(there))
    move = _move(text) or _closer(text, there)
    places = tuple(dict.fromkeys(places_in(text, len(there.pictures)))) or _aimed_at(text, there)
    if not move or (move != "still" and not places and _AIMED.search(text)):
        still = move and not any(map(is_photo, there.pictures))
        return Reading(says=moves_by_itself(there.language)) if still else None
    if missing := [one for one in places if one >= len(there.pictures)]:
        return Reading(says=there.no_such(missing[0]))
    if not any(is_photo(one) for i, one in enumerate(there.pictures) if not places or i in places):
        return Reading(says=moves_by_itself(there.language))
    return Reading((SetMove(move, places),))


def read_stronger(clause: Clause, there: Situation) -> Reading | None:
    """Say that there is no stronger zoom, where "closer", 再大一点 is said right after one."""
    last = there.last[0] if len(there.last) == 1 else None
    zooms = isinstance(last, SetMove) and last.move.startswith("zoom")
    if clause.texts or not zooms or not _STRONGER.match(clause.text):
        return None
    return Reading(
        says=there.say(
            "That is the strongest zoom. To show a part larger, attach the picture cropped.",
            "这已经是最明显的缩放了。想让局部更大，请附上裁剪好的图片。",
        )
    )


def read_move_pace(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "slower", 慢一点 after "zoom out": a move lasts as long as its photo, so the film stays."""
    last = operations[-1:] or (there.last if len(there.last) == 1 else ())
    said = None if clause.texts else _PACE.match(clause.text)
    if said is None or not last or not isinstance(last[0], SetMove):
        return None
    return Reading() if operations and (said["slow"] or said["slow_zh"]) else Reading(says=_one_pace(there))


def read_one_still(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read "keep the third one still", 第三张不要动 after "zoom in on the second"."""
    last = operations[-1] if operations else None
    if clause.texts or not isinstance(last, SetMove) or not _ONE_STILL.match(clause.text):
        return None
    text = re.sub(r"\bones?\b", "picture", clause.text, flags=re.I)
    places = tuple(dict.fromkeys(places_in(text, len(there.pictures))))
    photos = all(one < len(there.pictures) and is_photo(there.pictures[one]) for one in places)
    return Reading((SetMove("still", places),)) if places and photos else None


def read_all_still(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read 照片别动 where it is all that is said: beside another wish it only leaves the photos alone."""
    moving = any(is_photo(one) and move_of(one) != "still" for one in there.pictures)
    return (SetMove("still"),) if moving and _ALL_STILL.fullmatch(message.text) else ()


def _move(text: str) -> str:
    if _STILL.search(text):
        return "still"
    if pan := _PAN.search(text):
        ways = (pan[name] for name in ("end", "to", "way", "zh", "camera"))
        return f"pan {_WAYS[next(filter(None, ways)).lower()]}"
    if _OUT.search(text):
        return "zoom out"
    return "zoom in" if _IN.search(text) or _ZOOM_ALONE.match(text) else ""


def _one_pace(there: Situation) -> str:
    """Say how a move gets slower."""
    return there.say(
        "A photo moves for as long as it is shown, always slowly: “show picture 1 for 8 seconds” slows it.",
        "照片的运动和它停留的时间一样长，停得越久动得越慢：可以说“第1张停8秒”。",
    )


def _aimed_at(text: str, there: Situation) -> tuple[int, ...]:
    """The photos that are called what a clause aims at, where one file is shown several times."""
    aimed = _AIMED.search(text)
    said = _THING_AIMED_AT.match(text[aimed.start("what") :].lower()) if aimed else None
    if said is None:
        return ()
    names = (readable_name(str(meta(one).get("name", ""))).lower().split() for one in there.pictures)
    return tuple(
        i
        for i, (one, name) in enumerate(zip(there.pictures, names, strict=True))
        if is_photo(one) and said[1] in name
    )


def _closer(text: str, there: Situation) -> str:
    """Read "make the second photo bigger", 第二张放大一点."""
    return "zoom in" if _BIGGER.search(text) and places_in(text, len(there.pictures)) else ""


def _of_something_else(text: str) -> bool:
    return bool(verbs.WORDS_AND_SOUND.search(text) or verbs.TRANSITIONS.search(text))
