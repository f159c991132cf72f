"""Find what a brief says first of its points: the heading of a counted list, or the question it answers.

"5 tips for studying, 20 seconds: start early, …" is headed "5 Tips for Studying", not by its first tip. A
list that begins a brief without a count is left to `lists.list_head`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.lists import SENTENCES
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    FIRST_DOES,
    HEAD,
    NO_SUBJECT,
    capital,
    is_fact,
)
from nemo_notebook.studio.director.reading.messages.shaping import asks, shapes
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_COUNT: Final = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
_COUNTED: Final = (
    r"(?:tips|tricks|hacks|mistakes|errors|signs|reasons|ways|things|habits|steps|rules|facts|myths|ideas|lessons|benefits"
    r"|exercises|stretches|foods|questions|secrets|places|books|spots|recipes|symptoms|causes|warnings|red\sflags|methods"
    r"|phrases|words|apps|tools|trends|moves|poses|plants|dishes|games|films|movies|songs|trails|hikes|beaches|lies|truths"
    r"|do['’]?s\sand\sdon['’]?ts|dont['’]?s|do['’]?s)"
)
_LIST_EN: Final = regex(
    rf"(?:^|[.!?:;,–—]\s*|\s-\s|\b(?:about|on|showing|shows?|with|explaining|listing|sharing|covering|for|of|teaching|give)\s)"
    rf"(?P<head>(?:(?:the|our|my)\s)?(?:top\s)?{_COUNT}\s(?P<which>(?:[a-z'’-]+\s){{0,3}}?){_COUNTED}\b(?P<of>(?:\s[\w'’&%-]+){{0,9}}))"
    r"(?P<aside>(?:,\s[^:,.;!?\n]{2,40}){0,4})(?:\s?\([^()\n]{2,30}\))?(?:\s?:|\s[–—-]|[.!])\s*(?=[^,;\n]{2,70}[,;]|\ue000|\(?1\s?[.)])",
    re.I,
)
_COUNTED_THINGS: Final = regex(
    rf"\b(?P<head>(?P<ours>(?:the|our|my)\s)?(?P<count>{_COUNT})\s(?P<which>(?:[a-z'’-]+\s){{0,2}}?)[a-z]{{3,}}s(?P<of>\s(?:of|in)\s[\w'’-]+(?:\s[\w'’-]+){{0,2}}?)?)"
    r"(?:\s(?:to|for|you|that|every)\s[\w'’\s-]{2,30})?\s?:\s*(?=[^,;\n]{2,40},)",
    re.I,
)
_HOW: Final = regex(
    r"(?:^|[.!?]\s)\W*(?P<head>(?:how|why|what)\s(?!to\b)[a-z][^:;!?\n]{8,52}?)\s?:\s*(?=[^,;\n]{2,60}[,;][^,;\n]{2,60}[,;])",
    re.I,
)
_ANY_LIST: Final = regex(
    r"(?:key|main|short|quick|simple|easy|important|little|small|great|good|best|top|basic|useful|handy|\s)*",
    re.I,
)
"""What says nothing of what a list is of: "three simple tips"."""
_FOR_FILM: Final = regex(
    r"\s(?:in|for|as|on|over|within|lasting)\s(?:(?:an?|about|around|under|my|our)\s)*(?:\d.*|half\sa\s.*|(?:tiktok|instagram|insta|ig|youtube"
    r"|facebook|linkedin|whatsapp|reels?|shorts?|stor(?:y|ies)|social\smedia|vertical|square)\b.*)$",
    re.I,
)
_BRACKETED: Final = regex(
    rf"\b(?P<head>(?P<count>{_COUNT})\s(?:[a-z'’-]+\s){{0,3}}[a-z]{{3,}}s"
    r"(?:\s(?:in|of|for|from|on|near|around|to|you|that|we|every|worth)\s[\w'’\s-]{2,30}?)?)\s?"
    r"\((?P<items>[^():.!?\n]{5,120})\)",
    re.I,
)
_BRACKETED_ZH: Final = regex(
    r"(?P<head>[\u4e00-\u9fff]{0,8}?(?P<count>[两二三四五六七八九十\d])(?:个|家|座|款|道|种|处|条|位|本|部|场)[\u4e00-\u9fff]{2,12})[（(](?P<items>[^（）()]{3,60})[）)]"
)
"""A number of things, and in parentheses which: "three beaches in Crete (Elafonisi, Preveli, Balos)"."""
_OF_FILM: Final = regex(
    r"\b(?:scenes?|shots?|pictures?|photos?|images?|clips?|parts?|captions?|colou?rs?|slides?)\b|画面|镜头|场景|照片|图片|颜色",
    re.I,
)
_NUMBER: Final = regex(rf"{_COUNT}|[一二两三四五六七八九十]+|\d+", re.I)
_FEWEST: Final = 3  # items of a list
_AND: Final = regex(r"^(?:and|&|以及|还有|和)\s?", re.I)
_PROPER: Final = regex(r"[A-Z][\w'’]*\s(?:&\s|and\s)?[A-Z]")
_LONGEST: Final = 56  # characters of a heading
_COUNTED_ZH: Final = (
    r"(?:误区|技巧|方法|办法|建议|理由|要点|好处|优势|习惯|秘诀|错误|原因|步骤|问题|细节|信号|特征|窍门|妙招"
    r"|知识点|亮点|特点|真相|谎言|忌讳|迹象|诀窍|法则|原则|准备|变化|表现|动作|提醒|礼仪|冷知识)"
)
_LIST_ZH: Final = regex(
    r"(?:^|[，,。！!：:；;\s])(?P<head>[\u4e00-\u9fffA-Za-z]{0,14}?(?<!第)(?:[一二两三四五六七八九十]|\d{1,2})(?:个|大|条|种|招|步|件|样|点)?"
    rf"(?:[\u4e00-\u9fff]{{0,6}}?{_COUNTED_ZH}[\u4e00-\u9fff]{{0,8}}|(?<=招)[\u4e00-\u9fff]{{2,12}}|(?<=步)(?!骤|走)[\u4e00-\u9fff]{{2,12}}|(?<=件)事[\u4e00-\u9fff]{{0,8}}|分钟(?:学会|教会|看懂|搞定)[\u4e00-\u9fff]{{2,10}}))\s*(?:[：:]|[。！!]\s*(?=[^。]{{2,40}}[，,、；;。])|[，,](?=[^。，,]{{2,16}}[，,、；;]))"
)
_ORDER_ZH: Final = regex(
    r"^(?:给[^，的]{1,8}?(?:讲|说|普及)(?![座师台课话明一])|.*(?:(?:题目|主题|标题|内容)[是叫为]?|视频|短片|动画|分享|讲一?讲|讲一?下|讲解|解释|科普|介绍|盘点|教你|教(?:大家|孩子们?|小朋友们?|学生们?|同学们?|新手|老人|宝妈们?)|推荐|总结|告诉大家|说说|聊聊))(?:一下)?[的讲]?"
)
_BARE_ZH: Final = regex(
    rf"(?:[\u4e00-\u9fff]{{0,8}}?(?:学|讲|有|说|推荐|记住|做到|做好|只需|只要|注意|准备|分享))?(?:[一二两三四五六七八九十]|\d{{1,2}})(?:个|条|种|招|步|件|样|点)(?:小|关键|重要)?(?:{_COUNTED_ZH}|事情?|地方|方面|内容|重点|点)"
)
"""A count that says nothing of what a list is of: 三个要点."""
_OF_FILM_ZH: Final = regex(r"的?(?:视频|短片|短视频|动画|片子|宣传片|教程)$")
_TO_MAKE_ZH: Final = regex(r"^.*(?:做|拍|来|剪|出|录)一?[个条段部支份]")
_LONGEST_ZH: Final = 16
_QUESTION: Final = regex(
    r"(?:^|[:.!]\s+|\b(?:explain(?:ing|er)?|about|answer(?:ing)?)\s(?:to\s[\w\s]{2,20}\s)?)(?P<asks>(?:what(?:['’]s|\sis|\sare|\sdoes|\sdo|\scauses)|why|how\s(?:do|does|did|is|are|many|much|long|far|fast|old)|who\s(?:is|was|were|invented)"
    r"|when\s(?:did|do|does|is|was)|where\s(?:do|does|is|did))\s[^?.!,:;\n]{3,44})\?",
    re.I,
)
_QUESTION_ZH: Final = regex(
    r"(?:^|[：:。，,！\s])(?:给[^，。]{1,8}?)?(?:用[^，。]{1,8}?)?(?:讲一?讲|讲清楚|讲解|解释|科普|说说|聊聊|介绍|回答|告诉[^，。]{1,6}?)?(?:一下)?"
    r"(?P<asks>(?:为什么|为何|什么是|什么叫|如何|怎么|怎样|谁是|谁发明)[\u4e00-\u9fffA-Za-z\d]{2,13}|[\u4e00-\u9fffA-Za-z]{2,8}(?:是什么|是怎么[\u4e00-\u9fff]{1,5}|是如何[\u4e00-\u9fff]{1,5}|为什么[\u4e00-\u9fff]{2,8}))(?P<mark>[？?]|(?=[，,。；\s]|$))"
)
_RECIPE: Final = regex(
    r"^\W*(?:(?:turn|an?|my|our|the|quick|simple|short)\s)*(?P<dish>(?:[\w'’-]+\s){1,5}?)recipes?(?:\s(?:video|reel|clip|short))?(?=\s(?:for|in|on|as|into)\s|\s?[,.!(]|\s[–—-]\s)",
    re.I,
)
_RECIPE_ZH: Final = regex(
    r"^\s*(?P<head>[\u4e00-\u9fff]{2,14}?(?:菜谱|食谱))(?=想|要|，|：|:|,|。|\s|做成|拍成)"
)
_LESSON: Final = regex(
    r"(?:^|[.!?]\s)\W*(?:[\w-]+\s){0,3}(?:lesson|lecture|tutorial|explainer|opener|episode|chapter|unit)(?:\s(?:opener|intro|video|\d{1,2}))?\s?:\s*(?P<topic>[^:,.;!?\n]{3,44})(?=[,.;!\n]|$)",
    re.I,
)
_DASH: Final = regex(r"\s[–—-]\s")  # before the list of what is taught
_OF_PERSON: Final = regex(r"\b(?:you|we|i|your|our|us|my)\b|[你您我咱]", re.I)
"""Questions to those who watch ("how do you sleep?") are hooks, not subjects."""
_AT_END: Final = regex(
    r"\b(?:questions?|quiz|hook|end(?:s|ing)?|asks?|asking|poll|webinar|workshop|talk|lecture|seminar|panel)\b[^.!?]{0,24}$|(?:讲座|沙龙|直播|分享会|论坛|主题)[：:]?$|(?:提问|问题|结尾|最后|问)[^。！？]{0,6}$",
    re.I,
)
"""What comes before a question that is no subject: one for those who watch, or the talk of an evening."""
_ORDERS_ZH: Final = regex(
    r"视频|短片|做成|秒|字幕|旁白|配音|提炼|归纳|概括|总结[成出]|(?:下面|以下|这[篇段份]|上面)的?(?:文章|文字|内容|介绍|稿子|材料)"
)


def heading_of(wishes: str) -> str:
    """Return what a counted list is headed, or what is asked and answered, as a title; "" for neither."""
    lesson = _LESSON.search(wishes)
    taught = _DASH.split(lesson["topic"])[0].strip() if lesson else ""
    if taught and not (
        shapes(taught) or is_fact(taught) or FIRST_DOES.match(taught) or NO_SUBJECT.match(taught)
    ):
        return as_title(taught, "en") or capital(taught)
    if bracketed := _bracketed(wishes):
        return bracketed[0]
    return _listed(wishes) or _listed_zh(wishes) or _how(wishes) or _recipe(wishes) or question_of(wishes)


def items_under(wishes: str) -> tuple[str, ...]:
    """Return the items between commas under a counted heading; none where it counts others."""
    if bracketed := _bracketed(wishes):
        return bracketed[1]
    found = _LIST_EN.search(wishes) or _LIST_ZH.search(wishes)
    if not found and (lesson := _LESSON.search(wishes) or _QUESTION.search(wishes)):
        return _steps_after(wishes[lesson.end() :])
    count = _NUMBER.search(found["head"]) if found else None
    if not (found and count):
        return ()
    listed = SENTENCES.split(wishes[found.end() :].strip(), maxsplit=1)[0]
    items = [piece for one in re.split("[,，、;；]", listed) if (piece := _AND.sub("", one.strip()))]
    wanted = round(read_number(count[0].lower()))
    free = [one for one in items if not shapes(one)]
    items = items if len(items) == wanted and not _after_comma(found) else free
    return tuple(map(capital, items)) if len(items) == wanted else ()


def _bracketed(wishes: str) -> tuple[str, tuple[str, ...]] | None:
    """The heading and the items of a list in parentheses, where as many are named as are counted."""
    found = _BRACKETED.search(wishes) or _BRACKETED_ZH.search(wishes)
    if found is None:
        return None
    items = [_AND.sub("", one.strip()) for one in re.split("[,，、;；]", found["items"])]
    if len(items) != round(read_number(found["count"].lower())) or all(map(names_scene, items)):
        return None
    head = found["head"]
    title = (
        _ORDER_ZH.sub("", _TO_MAKE_ZH.sub("", head))
        if found.re == _BRACKETED_ZH
        else as_title(head[:1].lower() + head[1:], "en") or capital(head)
    )
    return (title, tuple(map(capital, items))) if title and not _OF_FILM.search(head) else None


def _steps_after(text: str) -> tuple[str, ...]:
    """The items of the first sentence behind a lesson's topic that lists some."""
    for sentence in SENTENCES.split(text):
        head = HEAD.match(sentence)
        listed = sentence[head.end() :] if head and asks(head[1]) else sentence
        items = [one for piece in listed.split(",") if (one := _AND.sub("", piece.strip()))]
        if len(items) >= _FEWEST and not any(shapes(one) or is_fact(one) for one in items):
            return tuple(map(capital, items))
    return ()


def _how(wishes: str) -> str:
    """What a list answers: "How we cut our cloud bill by 38%: right-sized instances, spot nodes, …"."""
    found = _HOW.search(wishes)
    if found is None or shapes(found["head"]):
        return ""
    return as_title(found["head"][:1].lower() + found["head"][1:], "en") or capital(found["head"])


def counted(title: str, wishes: str) -> str:
    """Return what is counted and then named, where no title was found but one of its names.

    "the 4 strokes to beginners: freestyle, backstroke, …" is headed "The 4 Strokes", not "Freestyle".
    """
    found = _COUNTED_THINGS.search(wishes)
    if (
        found is None
        or _OF_FILM.search(found["head"])
        or not (found["ours"] or found["which"] or found["of"])
    ):
        return title
    listed = SENTENCES.split(wishes[found.end() :].strip(), maxsplit=1)[0]
    items = [one for piece in listed.split(",") if (one := _AND.sub("", piece.strip())) and not shapes(one)]
    fits = len(items) == round(read_number(found["count"].lower())) and not all(map(names_scene, items))
    free = not title or title.casefold() in (one.casefold() for one in items)
    head = found["head"].lower().removeprefix("the ")
    return as_title(head, "en") or title if fits and free else title


def is_name_before(told: str, heading: str, wishes: str) -> bool:
    """Whether a name comes before a heading without it: "Bean & Leaf. Three reasons to visit: …"."""
    place = wishes.find(told) if _PROPER.search(told) else -1
    return 0 <= place < wishes.casefold().find(heading.casefold().strip("?？")) and told not in heading


def question_of(wishes: str) -> str:
    """Return the question that a film answers: "What Is Photosynthesis?", 什么是黑洞？; "" for none."""
    for asked in (*_QUESTION.finditer(wishes), *_QUESTION_ZH.finditer(wishes)):
        said = asked["asks"]
        before = wishes[: asked.start("asks")]
        if _OF_PERSON.search(said) or _ORDERS_ZH.search(said) or _AT_END.search(before):
            continue
        if asked.re == _QUESTION_ZH:
            return _ORDER_ZH.sub("", said) + ("？" if asked["mark"] else "")
        title = as_title(f"{said[:1].lower()}{said[1:]}", "en") or capital(said)
        return f"{title}?"
    return ""


def _recipe(wishes: str) -> str:
    """The dish that a brief begins with: "banana pancakes recipe for instagram", 外婆的红烧肉菜谱."""
    if found := _RECIPE_ZH.match(wishes):
        return _TO_MAKE_ZH.sub("", found["head"])
    found = _RECIPE.match(wishes)
    dish = found["dish"].strip().removesuffix(" as a") if found else ""
    return "" if not dish or shapes(dish) else as_title(dish[:1].lower() + dish[1:], "en")


def _listed(wishes: str) -> str:
    found = _LIST_EN.search(wishes)
    if found is None or (not found["of"].strip() and _ANY_LIST.fullmatch(found["which"])):
        return ""
    head = _FOR_FILM.sub("", found["head"])
    asides = [one.strip() for one in found["aside"].split(",") if one.strip()]
    if any(not (shapes(one) or asks(one)) for one in asides):
        head += found["aside"]
    if len(head) > _LONGEST or shapes(head):
        return ""
    return as_title(head[:1].lower() + head[1:], "en") or capital(head)


def _after_comma(found: re.Match[str]) -> bool:
    """Whether but a comma parts a heading from what may be its list."""
    return found[0].rstrip()[-1:] in ",，"


def _listed_zh(wishes: str) -> str:
    found = _LIST_ZH.search(wishes)
    if found and _after_comma(found) and not items_under(wishes):
        return ""
    head = _TO_MAKE_ZH.sub("", _OF_FILM_ZH.sub("", found["head"])) if found else ""
    head = _ORDER_ZH.sub("", head)
    bare = _BARE_ZH.fullmatch(head)
    return head if len(head) <= _LONGEST_ZH and not (bare or _ORDERS_ZH.search(head)) else ""
