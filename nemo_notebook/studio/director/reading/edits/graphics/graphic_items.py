"""Read items that come to a chart or list, go from it, or change places there: "add April 25", 去掉第二步."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.composing.figures import worth
from nemo_notebook.studio.director.operations import AddItem, Operation, OrderItems, RemoveItem
from nemo_notebook.studio.director.operations.arguments import CHARTED
from nemo_notebook.studio.director.operations.drawings import has_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import (
    OF_FILM,
    POLITE,
    PRICE,
    QUOTES,
    Graphic,
)
from nemo_notebook.studio.director.reading.terms.places import ORDINALS
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_THERE_IS: Final = (
    r"(?:there\s(?:should|must|has\sto|needs\sto)\s(?:also\s)?be|(?:there['’]s|there\sis|(?:it|we|i|you)(?:['’](?:re|m)|\sare|\sam)?)\s(?:also\s|still\s)?(?:need|want|miss(?:ing)?|forgot|lack)s?)"
    r"(?=\s(?:an?\s|the\s|one\s|another\s)?(?:new\s|more\s|extra\s|last\s|final\s|first\s|second\s|third\s|fourth\s|fifth\s|sixth\s|\d(?:st|nd|rd|th)\s)*(?:steps?|items?|rows?|bars?|points?|slices?|milestones?)\b)"
)
"""What may stand in the place of "add", before a word of a list."""
_ADD: Final = regex(
    rf"{POLITE}(?:(?:{_THERE_IS}|add|include|insert|append|put|plus)\s(?:in\s)?|(?=(?:an?\s|one\s(?:more|last)\s|another\s|the\s)?(?:new|more|extra|another|one|fourth|fifth|sixth|last|final)\s(?:\w+\s)?(?:steps?|items?|rows?|bars?|points?|bullets?|slices?|columns?|milestones?)\b(?!\s(?:should|must|to|says?|reads?)\b)[^:]{{0,24}}:))(?P<rest>\S.*)$"
    r"|^(?:应该?|还应该?|其实)?(?:还有|还?少了?|还?漏了?|还?缺了?|还?差了?)(?=(?:第[四五六七八九十\d]|最后|一)?[一]?[步点条项])(?P<rest_missing>\S.*)$|^(?:请|再|还|另外|帮我|麻烦|在?最?后面?|在?末尾|结尾|给?(?P<to>图表|清单|列表|步骤|柱状图|折线图|饼图|时间[线轴]|菜单|价目表)(?:里面?|中|上)?)*(?:再|还|要)?(?:加|添加|增加|补|补充|插入|新增)(?:[上入进]|一下)*(?P<rest_zh>\S.*)$",
    re.I,
)
_AMOUNT: Final = (
    r"[$€£¥￥]?\s?\d[\d,.]*\s?"
    r"(?:[%％]|percent|[kmb]\b|bn|million|billion|thousand|[万千亿]?[\u4e00-\u9fff]?|[a-z]+)?"
)
_ROW: Final = regex(
    r"(?P<name>(?:19|20)\d\d年?|[^\d]*?[^\W\d]\d?)\s*(?:[:：=,，]|\s(?:with|at|of|is|as)\s|是|为)?\s*"
    rf"(?:(?<=[\s:：=,，是为])|(?=[$€£¥￥])|(?<=[\u4e00-\u9fff])|(?<=年))(?P<shown>{_AMOUNT})",
    re.I,
)
_A_ONE: Final = regex(r"^[一1]个")
_ARTICLE: Final = regex(r"(?:an?|the|some|another|more|one)\s", re.I)
_PRONOUN: Final = regex(r"(?:that|it|this|them|these|those|one)|[它这那]个?", re.I)
_ALSO: Final = regex(r"\s(?:and|&)\s(?=\S+\s[$€£]?\d[\d.,]*%?$)")
_DATED: Final = regex(r"(?P<shown>(?:19|20)\d\d(?:s|年)?)\s*[:：,，–—-]?\s*(?P<name>\S.*)")
_WHERE: Final = regex(
    r"\s(?:(?P<first>(?:at|to)\sthe\s(?:very\s)?(?:start|beginning|top|front)|as\s(?:the\s)?first(?:\s\w+)?)"
    r"|(?P<last>(?:at|to)\sthe\s(?:very\s)?(?:end|bottom|back)|as\s(?:the\s)?(?:last|final|next)(?:\s\w+)?)"
    r"|(?P<side>before|after|behind)\s(?P<ref>\S.*))$|(?P<first_zh>(?:放|加)?[到在]最?[前开]头?)$|(?P<last_zh>(?:放|加)?[到在]最后)$",
    re.I,
)
_LAST: Final = regex(
    r"\s(?:(?:right|just)\s)?(?:at|to|on)\sthe\s(?:very\s)?(?:end|bottom)(?:\sof\sthe\s(?:\w+\s)?(?:chart|graph|list|steps|menu|timeline))?(?=\s*[:：,，-]|$)|[,，]?(?:放|排|加)[到在]?最?(?:后面?|末尾)(?=$|[:：])",
    re.I,
)
"""Where an item goes that is added, anyhow."""
_BETWEEN: Final = regex(
    r"(?P<head>.*?)\s(?:(?P<side>before|after|behind)\s(?P<ref>[^:：]+)|between\s(?P<one>[^:：]+?)\sand\s(?P<two>[^:：]+))(?P<words>[:：]\s*\S.*)$",
    re.I,
)
_BETWEEN_ZH: Final = regex(
    r"^(?:请)?在?(?:(?:第\S{1,3}?|\S{1,8}?)[和与跟])?(?P<ref>第\S{1,3}?|\S{1,8}?)(?P<side>之间|中间|[前后])面?(?:再)?(?P<rest>[加插]\S.*)$"
)
_TO_IT: Final = r"\s(?:to|in|into|on|onto)\s(?:the\s|my\s|this\s|our\s)?(?:{whole})\b\s*[:：,]?\s*"
_OUT: Final = regex(
    rf"{POLITE}(?:remove|delete|drop|take\sout|cut|lose|get\srid\sof|leave\sout|erase|skip|hide|take\saway|without)\s(?P<ref>\S.*)$"
    r"|^(?:请|帮我|麻烦|把|将)*(?P<ref_zh>\S.*?)(?:从[\u4e00-\u9fff]{2,5}[里中])?(?:都)?(?:去掉|删掉|删除|删了|删去|不要了?|拿掉|移除|去除|隐藏)$"
    r"|^(?:请|帮我|麻烦)*(?:去掉|删掉|删除|删去|不要|移除|拿掉|隐藏)(?P<ref_last>\S.*)$",
    re.I,
)
_ONLY: Final = regex(
    rf"{POLITE}(?:(?:only|just)\s(?:show|keep)|(?:show|keep)\s(?:only|just))\s(?P<ref>\S.*)$|^(?:请)?只(?:保留|留|要|显示|看)(?P<ref_zh>\S.*)$",
    re.I,
)
_FROM_IT: Final = r"\s(?:from|in|out\sof|off)\s(?:the\s|my\s|this\s)?(?:{whole})$"
_SORTS: Final = regex(r"\b(?:sort|order|rank|arrange|put)\w*\b|\bfirst\b|排序?|排列|排", re.I)
_DOWN: Final = regex(
    r"\b(?:desc\w*|(?:large|big|high|great)(?:st|est|gest)?\s(?:\w+\s)?(?:to|first|on\stop)|(?:larg|bigg|high)est\s(?:\w+\s)?first|from\s(?:high|large|big|top|most)\w*|by\s(?:value|size|amount))\b|从[大高多][到至][小低少]|降序|最[大高多长]的?[^，。]{0,3}(?:排|放)[在到]?最?[前上]",
    re.I,
)
_UP: Final = regex(
    r"\b(?:asc\w*|(?:small|low)(?:est)?\s(?:\w+\s)?(?:to|first|on\stop)|from\s(?:low|small|least)\w*)\b|从[小低少][到至][大高多]|升序|最[小低少短]的?[^，。]{0,3}(?:排|放)[在到]?最?[前上]",
    re.I,
)
_ALPHABET: Final = regex(r"\balphabetic\w*\b|\bby\sname\b|按(?:字母|名[字称])", re.I)
_BACKWARDS: Final = regex(
    r"\breverse\b|\bbackwards?\b|\bother\sway\s(?:a)?round\b|倒过来|反过来|倒序|颠倒", re.I
)
_SWAP: Final = regex(
    rf"{POLITE}(?:swap|switch|exchange|trade)\s(?P<one>.+?)\s(?:and|with|for|&&&|&)\s(?P<two>\S.*)$"
    r"|^(?:请|把|将)*(?P<one_zh>.+?)[和跟与](?P<two_zh>.+?)(?:的?位置)?(?:互换|对[换调]|交换|调换|换一?下?位?置?)$",
    re.I,
)
_MOVE: Final = regex(
    rf"{POLITE}(?:move|put|bring|place|have)\s(?P<ref>.+?)\s(?:(?P<first>first|to\sthe\s(?:very\s)?(?:front|top|start|beginning))|(?P<last>last|to\sthe\s(?:very\s)?(?:end|bottom|back))|(?P<side>before|after|behind)\s(?P<other>\S.*))$"
    rf"|{POLITE}make\s(?P<made>.+?)\s(?:the\s)?(?:(?P<made_first>first)|last)(?:\s\w+)?$"
    r"|^(?:请|把|将)*(?P<ref_zh>.+?)(?:放|移|挪|调|排)[到在]?(?:(?P<first_zh>最前面?|第一[位个项步条]?|开头|最上面)|(?P<last_zh>最后面?|末尾|最下面))$",
    re.I,
)


def added(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "add April 25", "add a step: Enjoy", 再加一步：享用."""
    if beside := _BETWEEN_ZH.match(said):
        other = one.item(beside["ref"])
        for made in added(beside["rest"], one) if other is not None else ():
            if isinstance(made, AddItem):
                yield replace(made, at=(other or 0) + (beside["side"] == "后"))
        return
    match = _ADD.match(said)
    rest = (match["rest"] or match["rest_missing"] or match["rest_zh"] or "").strip() if match else ""
    if match is None or not rest:
        return
    sure = bool(match["to"] and re.fullmatch(one.whole_zh, match["to"]))
    rest, at, placed = _placed(_LAST.sub("", rest), one)
    bare = re.sub(_TO_IT.format(whole=one.whole), " ", rest, count=1, flags=re.I).strip()
    named = re.match(
        rf"(?:(?:an?|another|one\smore|one|more|the|new|extra|\d|{'|'.join(ORDINALS)}|last|final)\s)*(?:{one.nouns})(?:\s\d{{1,2}})?(?:\s(?:for|called|named|saying|that\ssays|reading|of|with)|\s?[:：,-])*\s+"
        rf"|(?:第\S{{1,2}})?(?:一|1)?(?:{one.nouns_zh})(?:步骤|数据|柱子)?\s*[:：，,是叫]*\s*",
        bare,
        re.I,
    )
    sure = sure or bare != rest or named is not None or placed
    for words in _ALSO.split(bare[named.end() :] if named else bare):
        if given := _row(words, one, sure=sure):
            yield AddItem(one.index, **given, at=at)


def _placed(rest: str, one: Graphic) -> tuple[str, int | None, bool]:
    """What is added without where it goes; that place; whether it was told from another item."""
    between = _BETWEEN.match(rest)
    if between and between["one"]:
        before, after = (_item_meant(between[key], one) for key in ("one", "two"))
        place = after if before is None else before + 1
        return (rest, None, False) if place is None else (between["head"] + between["words"], place, True)
    other = one.item(re.sub(r"\bone$", "item", between["ref"])) if between else None
    if between and other is not None:
        return between["head"] + between["words"], other + (between["side"].lower() != "before"), True
    match = _WHERE.search(rest)
    if match is None:
        return rest, None, False
    if match["ref"]:
        other = one.item(match["ref"])
        if other is None:
            return rest, None, False
        return rest[: match.start()], other + (match["side"].lower() != "before"), True
    first = match["first"] or match["first_zh"]
    return rest[: match.start()], 0 if first else None, one.speaks_of(match[0])


def _item_meant(ref: str, one: Graphic) -> int | None:
    """The item that is called by its place, its name, or a word of it: "frying" of "Fry each side"."""
    place = one.item(re.sub(r"^(?=\d+$)", "item ", ref))
    if place is not None:
        return place
    stems = [word[: max(3, len(word) - 3)].lower() for word in re.findall(r"[^\W\d]{3,}", ref)]
    rows = [str(row.get("text") or "").lower() for row in one.drawing.rows]
    held = [i for i, row in enumerate(rows) if any(re.search(rf"\b{stem}", row) for stem in stems)]
    return held[0] if len(held) == 1 else None


def _row(words: str, one: Graphic, *, sure: bool) -> dict[str, str]:
    """The item that words bring; none where it could as well be something for the film."""
    words = words.strip(f"{QUOTES} ,.，。")
    if not words or _PRONOUN.fullmatch(words):
        return {}
    if one.drawing.kind == "timeline" and (dated := _DATED.fullmatch(words)):
        return {"text": dated["name"].strip(QUOTES), "shown": dated["shown"]}
    if one.drawing.kind not in CHARTED:
        priced = PRICE.search(words) and all(PRICE.search(str(row.get("text"))) for row in one.drawing.rows)
        return {"text": words} if sure or priced else {}
    words = _A_ONE.sub("", words)
    words = re.sub(r"^个(?=[\u4e00-\u9fff])", "", words)
    found = _ROW.fullmatch(words)
    if found is None:
        named = sure or (words.isalpha() and not find_subjects(words))
        return {"text": words} if named and not any(part.search(words) for part in OF_FILM) else {}
    unsure = one.drawing.kind == "counter" or _ARTICLE.match(found["name"])
    if not sure and (unsure or _could_be_of_film(found["name"], found["shown"], one)):
        return {}
    return {"text": found["name"].strip(f"{QUOTES} :："), "shown": found["shown"].strip()}


def _could_be_of_film(name: str, shown: str, one: Graphic) -> bool:
    """Whether "add snow 5 s" or "add music 20%" may be meant, with no word of a chart in it."""
    unit = re.sub(r"[\d.,\s]", "", shown)
    same_unit = any(re.sub(r"[\d.,\s]", "", str(row.get("shown") or "")) == unit for row in one.drawing.rows)
    if any(part.search(name) for part in OF_FILM) or find_subjects(name):
        return True
    return not same_unit and (bool(find_durations(shown)) or "%" in shown)


def taken_out(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "remove March", "delete the last step", 去掉第二项."""
    match = _OUT.match(said)
    words = next((found for name in ("ref", "ref_zh", "ref_last") if match and (found := match[name])), "")
    words = re.sub(_FROM_IT.format(whole=one.whole), "", words, flags=re.I)
    pieces = re.split(r"\s(?:and|&&&|&)\s|[、和与]", words)
    dated = one.drawing.kind == "timeline"
    named = [one.item(piece) for piece in pieces if dated or not re.fullmatch(r"[\d.,%\s]+", piece)]
    places = sorted((place for place in named if place is not None), reverse=True)
    if places and len(places) == len(named) and not _whole_of_it(words, one):
        yield from (RemoveItem(one.index, place) for place in places)


def _whole_of_it(words: str, one: Graphic) -> bool:
    return bool(re.fullmatch(rf"(?:the\s|my\s)?(?:{one.whole})|{one.whole_zh}", words.strip(), re.I))


def kept_only(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "only show Feb and March", 只留二月和三月."""
    match = _ONLY.match(said)
    pieces = re.split(r"\s(?:and|&&&|&)\s|\s?[,、和与]\s?", match["ref"] or match["ref_zh"]) if match else []
    kept = {one.item(piece) for piece in pieces}
    rows = range(len(one.drawing.rows))
    if kept and None not in kept and kept < set(rows):
        yield from (RemoveItem(one.index, place) for place in reversed(rows) if place not in kept)


def reordered(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "sort the bars from high to low", "swap March and April", 三月放到最前面."""
    order = _sorted(said, one) or exchanged(said, one) or _moved(said, one)
    if order is not None:
        yield OrderItems(one.index, tuple(order))


def _sorted(said: str, one: Graphic) -> list[int] | None:
    rows = one.drawing.rows
    places = list(range(len(rows)))
    if _BACKWARDS.search(said) and one.speaks_of(said):
        return places[::-1]
    if not _SORTS.search(said) or any(part.search(said) for part in OF_FILM[:6]):
        return None
    if _ALPHABET.search(said):
        return sorted(places, key=lambda place: str(rows[place].get("text") or "").casefold())
    down, up = _DOWN.search(said), _UP.search(said)
    if not (down or up) or not all(map(has_number, rows)):
        return None
    return sorted(
        places,
        key=lambda place: worth(str(rows[place]["shown"])),
        reverse=bool(down) and not (up and not down),
    )


def exchanged(said: str, one: Graphic) -> list[int] | None:
    """Return the order in which two items have changed places; None where the words ask for no such thing."""
    match = _SWAP.match(said)
    if match is None:
        return None
    words = [match["one"] or match["one_zh"], match["two"] or match["two_zh"]]
    noun = re.match(rf"(?:the\s)?(?:{one.nouns})\s(?=\d)", words[0], re.I)
    if noun and words[1].isdigit():  # "swap step 1 and 2"
        words[1] = noun[0] + words[1]
    pair = [one.item(each) for each in words]
    order = list(range(len(one.drawing.rows)))
    if any(place is None or place >= len(order) for place in pair):
        return None
    first, second = (place for place in pair if place is not None)
    order[first], order[second] = second, first
    return order


def _moved(said: str, one: Graphic) -> list[int] | None:
    match = _MOVE.match(said)
    place = one.item(match["ref"] or match["made"] or match["ref_zh"]) if match else None
    if match is None or place is None or place >= len(one.drawing.rows):
        return None
    order = [each for each in range(len(one.drawing.rows)) if each != place]
    if match["side"]:
        other = one.item(match["other"])
        if other is None or other not in order:
            return None
        order.insert(order.index(other) + (match["side"].lower() != "before"), place)
        return order
    first = match["first"] or match["made_first"] or match["first_zh"]
    return [place, *order] if first else [*order, place]
