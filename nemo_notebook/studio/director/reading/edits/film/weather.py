"""Read edits of the weather: "make it rain", "fog over the lake", 下点雪, "no rain in the last picture"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations import SetWeather
from nemo_notebook.studio.director.operations.weather import is_outdoors, no_sky, weather_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects
from nemo_notebook.studio.director.reading.terms.weather import weather_named

_ANY: Final = (
    r"(?:(?:rain|snow)(?:ing|y)?|drizzl(?:e|ing)|fog(?:gy)?|mist(?:y)?|haz[ey]|[大小薄]?[雨雪雾]气?)"
)
_FILM: Final = r"(?:pictures?|scenes?|shots?|images?|film|video|weather)(?:\s#?\d{1,2})?"
_THERE: Final = (
    r"(?:\s(?:in|on|over|to)\s(?:the\s)?(?:(?:first|second|third|fourth|last)\s)?"
    rf"(?:(?P<scene_there>[a-z]{{3,14}})\s{_FILM}|(?:[\w-]+\s)?(?:{_FILM}|(?P<scene>[a-z]{{3,14}}))))?"
    r"(?:\splease)?"
)
_OUTSIDE: Final = r"(?:\s(?:outside|outdoors|everywhere|there|lightly|heavily|hard|a\s(?:bit|little|lot)))?"
_THERE_ZH: Final = (
    r"(?:请|帮我)?[让把给在]?(?:(?:第\s?[\d一二三四五六七八九十]{1,3}|最后一?)[张个幅段]的?)?"
    r"(?:图片?|照片|画面|镜头|场景|片段|视频|影片|它|外面)?[里上]?"
)
_FIRST: Final = r"(?:(?:can|could)\syou\s|please\s|now\s)*"
_SOME: Final = r"(?:some|a\s(?:bit|little|touch)\sof|a\slittle)\s(?:light\s|heavy\s)?"
_WISHED: Final = regex(
    rf"{_FIRST}(?:(?:make|let|have)\s(?:it|(?:the\s)?(?:[\w-]+\s)?{_FILM})\s(?:be\s|look\s)?"
    rf"|(?:it|there)\sshould\s(?:be\s)?(?:some\s)?|add\s{_SOME}|(?:add\s)?more\s|add\s(?=fog|mist)|add\s(?=(?:rain|snow)(?:ing|fall)?\s(?:to|over|in|on)\s)|put\s{_SOME}|add\s(?:an?\s|some\s|the\s)?(?=(?:rain|snow|fog|mist)\w*\s(?:effects?|overlay|animation)\b)|add\s(?:some\s)?falling\s){_ANY}(?:\s(?:effects?|overlay|animation|falling))?{_OUTSIDE}{_THERE}"
    rf"|{_THERE_ZH}(?:下(?:着|起|一?点儿?|些|个|一?场)?(?=[大小]?[雨雪])|起(?:一?点|些)?(?=[大薄]?雾)"
    rf"|[加来]上?(?:一?点儿?|些|一?场|个)?(?:飘|下|落)?(?:着|起)?(?=[大小薄]?[雨雪雾])|飘(?:着|起|一?点)?(?=雪)){_ANY}花?的?(?:吧|了|来|效果|特效|感觉)?",
    re.I,
)
_WISHES: Final = {
    "rain": ("make it rain", "下点雨"),
    "snow": ("make it snow", "下点雪"),
    "fog": ("add some fog", "起点雾"),
}
_MORE: Final = regex(r"(?:add\s)?more\s", re.I)
_ORDERS: Final = regex(rf"{_FIRST}(?:make|let|have|add|it\s|there\s)|(?:请|帮我)?[让给]", re.I)
_AWAY: Final = r"(?:remove|delete|drop|clear|stop|lose|turn\soff|take\saway|get\srid\sof)(?:\sall)?(?:\sthe)?"
_OVER: Final = regex(
    rf"{_FIRST}(?:{_SOME}|a\slittle\s|(?:an?\s)?(?:light|heavy|soft|gentle|thin|thick)\s|an?\s|the\s)?(?:(?:rain|snow)(?:ing)?|fog|mist|drizzle)"
    rf"(?:\s(?:falling|coming\sdown|pouring(?:\sdown)?|rolling\sin))?(?=\s(?:in|on|over)\s){_THERE}"
    rf"|(?:请|帮我|再)?(?:让|给|在)?(?:(?:第\s?[\d一二三四五六七八九十]{{1,3}}|最后一?)[张个幅段]的?)?(?P<scene_zh>(?!\S*[换改变去删])[^\W\da-z加添]{{1,4}}?)(?:里面?|上[空面]?|中|那[张段边个]|的)?(?:画面|镜头)?(?:里面?|上)?"
    rf"(?:(?:加|添|来|要有?)上?(?:一?点儿?|些|一?层|一?场)?(?=[大小薄]?[雨雪雾])|下(?:着|起|一?点儿?|些|一?场)?(?=[大小]?[雨雪])|[起有](?:一?点|些)?(?=[大薄]?雾)|飘(?:着|点|起)?(?=雪)){_ANY}(?:吧|了|效果)?"
    rf"|(?:the\s)?(?P<scene_needs>[a-z]{{3,14}})(?:\s(?:pictures?|scenes?|shots?|part))?\s(?:could|can|should|needs?|wants?)\s(?:do\swith|use|have|to\shave|to\sget|get)?\s?(?:{_SOME}|more\s)?{_ANY}",
    re.I,
)
"""Weather with its place and no verb: "rain in the second picture", 湖面起雾."""
_SCENES: Final = ("scene", "scene_there", "scene_zh", "scene_needs")
_MADE: Final = regex(
    rf"{_FIRST}(?:make|let|have)\s(?:the\s)?(?P<scene>[a-zé]{{3,14}}(?:\s[a-z]{{3,10}})?)\s(?:be\s|look\s|get\s|in\sthe\s)?{_ANY}(?:\splease)?",
    re.I,
)
"""A scene of the film that is to have weather: "make the mountains foggy"."""
_CLEARED: Final = regex(
    rf"{_FIRST}(?:no(?:\smore)?|without(?:\sthe)?|{_AWAY})\s{_ANY}{_THERE}(?:\s(?:after\sall|any\s?more|at\sall|now))?"
    r"|clear\s(?:the\s)?(?:weather|sky|skies)|(?:make|let)\s(?:the\s)?(?:weather|sky)\s(?:be\s)?clear"
    rf"|{_THERE_ZH}(?:不要再?下?|别再?下?|(?:去掉|删掉|没有|取消|停止?)下?){_ANY}(?:了|效果)?"
    rf"|(?:让)?{_ANY}(?:停了?|去掉|不要了?|散去?了?)",
    re.I,
)


def read_weather(clause: Clause, there: Situation) -> Reading | None:
    """Read "make it rain", "no fog", "let it snow in the first picture", 下点雪."""
    words = clause.text.strip(" .!。！")
    wished = None if clause.texts else _WISHED.fullmatch(words)
    cleared = None if clause.texts or wished else _CLEARED.fullmatch(words)
    wished = wished or (None if clause.texts or cleared else _OVER.fullmatch(words) or _MADE.fullmatch(words))
    if not wished and not cleared:
        return None
    places = tuple(dict.fromkeys(places_in(words, len(there.pictures))))
    match = wished or cleared
    said = match and next((one for key in _SCENES if (one := match.groupdict().get(key))), "")
    scene = (
        said
        if said and (find_subjects(said) or not match or not match.groupdict().get("scene_there"))
        else ""
    )
    if scene:
        named = [one.scene for one in find_subjects(scene)]
        shown = tuple(place for one in named for place in there.showing(one))
        if not shown:
            return _not_shown(scene, words, there) if named else None
        places = tuple(one for one in places if one in shown) or shown
    if missing := [one for one in places if one >= len(there.pictures)]:
        return Reading(says=there.no_such(missing[0]))
    meant = [one for i, one in enumerate(there.pictures) if not places or i in places]
    if cleared and there.showing(weather_named(words)) and not any(weather_of(one) for one in meant):
        return None  # a scene of rain or snow is meant
    if not any(is_outdoors(one) for one in meant):
        if _MORE.match(words):  # a picture of it may be meant
            return None
        return Reading(says=no_sky(there.language))
    return Reading((SetWeather(weather_named(words) if wished else "", places),))


def _not_shown(scene: str, words: str, there: Situation) -> Reading | None:
    """What is said of weather over a scene that the film has not; with no verb it may be another film."""
    if not _ORDERS.match(words):
        return None
    english, chinese = _WISHES[weather_named(words)]
    outdoors = any(is_outdoors(one) for one in there.pictures)
    return Reading(
        says=there.say(
            f"The film shows no {scene}. Say “add a {scene} scene”"
            + (f", or “{english}”." if outdoors else "."),
            f"影片里没有{scene}。可以说“加一个{scene}的画面”"
            + (f"，或者“{chinese}”。" if outdoors else "。"),
        )
    )
