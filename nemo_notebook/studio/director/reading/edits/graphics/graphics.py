"""Read edits of charts, counters, lists and comparisons: "change March to 200", 第二步改成…, "sort the bars".

Which item words name, is found by `graphic_rows`; new items and orders are read by `graphic_items`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.operations import (
    AddItem,
    Operation,
    SetGraphicColor,
    SetGraphicKind,
    SetHeading,
    SetItem,
)
from nemo_notebook.studio.director.operations.arguments import CHARTED
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.graphics.graphic_colours import item_coloured, whole_coloured
from nemo_notebook.studio.director.reading.edits.graphics.graphic_grounds import not_of_graphics
from nemo_notebook.studio.director.reading.edits.graphics.graphic_items import (
    added,
    reordered,
    taken_out,
)
from nemo_notebook.studio.director.reading.edits.graphics.graphic_rows import (
    OF_FILM,
    POLITE,
    PRICE,
    QUOTES,
    Graphic,
    graphics_of,
    in_digits,
)
from nemo_notebook.studio.director.reading.edits.graphics.graphic_steps import stepped
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.no_words import is_colour

SUM: Final = (
    r"(?:about\s|around\s|约)?[$€£¥￥]?\s?[-−]?\d[\d,.]*\s?"
    r"(?:[%％]|percent|[kmb]\b|bn\b|million|billion|thousand)?"
)
_NUMBER: Final = regex(rf"{SUM}(?:\s?[a-z/]+(?:\s[a-z]+)?|[\u4e00-\u9fff]{{1,3}})?", re.I)
_AMOUNT: Final = regex(SUM, re.I)
_ALSO: Final = regex(rf"\s(?:and|&)\s(?=\S+\s(?:to\s)?{SUM}$)", re.I)
_YEAR: Final = regex(r"(?:in\s)?\d{3,4}(?:s|年)?|(?:19|20)\d\d\s?[-–]\s?\d{2,4}", re.I)
NAME_AND_NUMBER: Final = regex(
    rf"(?P<name>[^\d]+?)(?:[\s:：,]+|(?<=[\u4e00-\u9fff]))(?P<shown>{SUM}[万千亿]?[\u4e00-\u9fff]?)", re.I
)
_CALLED: Final = regex(r"^(?:called|named|labell?ed|renamed(?:\sto)?|changed\sto|set\sto)\s", re.I)
_NOT_OLD: Final = regex(
    rf",?\s(?:and\s)?(?:not|rather\sthan|instead\sof)\s{SUM}$|[,，]?(?:而?不是|不要){SUM}[万千亿]?[\u4e00-\u9fff]?$",
    re.I,
)
"""The number that an item has and is not to have."""
_CONNECTS: Final = regex(
    r"\s(?:should|must|has\sto|needs?\sto|ought\sto|shall)\s(?:now\s|actually\s)?(?:have\s(?:been|said|read)|be|say|read|show|become|have)\s?:?\s"
    r"|\s(?:to|into|with|as)\s(?:be\s|say\s|read\s|show\s)?(?=\S)|\s?(?:->|→|=>|=|[:：])\s?"
    r"|(?P<is>\s(?:is|was|are|were|costs?)\s(?:actually\s|really\s|now\s|in\sfact\s)?)"
    r"|的?(?:数字|数值|值|文字|内容|标签|名字|名称)?(?:应该|都|要|得|统一)*(?:改[成为到写]|换[成为]|变[成为]|调[到成整为]+|设[成为]|写成|改名[成为叫]?|更新[成为到]|更正[成为]|应该?[是为])\s?[:：]?\s?"
    r"|(?P<is_zh>(?:其实|现在|实际上?|真正)?[是为])"
    r"|\s(?:says?|reads?)\s?:\s|应?该?写[成上着]?\s?[:：]\s?"
    r"|\s(?:came\sin|ended\sup|turned\sout)\s(?:at|as|with|to\sbe)\s",
    re.I,
)
_VERB: Final = regex(
    rf"{POLITE}"
    r"(?:change|set|update|make|correct|fix|edit|turn|replace|put|adjust|raise|lower|increase|decrease|reduce|bump|rename|relabel|reword|rewrite|call|show|have)?\s*(?:up\s)?",
    re.I,
)
_BARE: Final = regex(rf"(?:make|set|put)\s(?P<ref>.+?)\s(?P<new>{SUM})", re.I)
_BARE_WORDS: Final = regex(r"(?:make|set|have)\s(?P<ref>.+?)\s[\"“](?P<new>[^\"”]+)[\"”]", re.I)
_RENAMES: Final = regex(r"\b(?:rename|relabel|label|name|call)\b|改名|标签|名[字称]", re.I)
TAIL: Final = regex(
    r"(?:,?\s(?:please|instead|now|actually|really|in\sfact|after\sall|sorry|thanks|too|as\swell|in\sthe\send|everywhere|in\sboth(?:\splaces)?|(?:in|on)\sthe\s(?:\w+\s)?(?:chart|graph|list|steps|diagram|timeline|comparison)))+$|(?:吧|谢谢|就行|就好|可以吗)+$",
    re.I,
)
_HEADING: Final = r"(?:title|heading|headline|header|name)"
_COUNTS_ON: Final = regex(r"^\W*(?:and\s)?(?:\w+\s\d{1,2}|第\S{1,2}[步项点条])\s*[:：]")
_KINDS: Final = (
    (
        "line",
        regex(
            r"\b(?:line|trend)\s?(?:chart|graph|diagram)\b|折线图?|趋势图|曲线图",
            re.I,
        ),
    ),
    (
        "donut",
        regex(r"\b(?:pie|donut|doughnut|ring)(?:\s?(?:chart|graph|diagram))?\b|饼状?图|环形图|圆环图", re.I),
    ),
    (
        "bars",
        regex(r"\b(?:(?:bar|column)\s?(?:chart|graph|diagram)|bars|columns)\b|柱状图?|条形图|柱形图", re.I),
    ),
    ("counter", regex(r"\b(?:as\s(?:big\s)?numbers|counters?)\b|数字滚动|大数字", re.I)),
    ("compare", regex(r"\b(?:comparison|side\sby\sside)\b|对比图?", re.I)),
    ("steps", regex(r"\b(?:as\s(?:numbered\s)?steps|numbered\slist)\b|步骤图?", re.I)),
    (
        "list",
        regex(r"\b(?:(?:as|into|it|this|that)\sa|bulleted|plain)\s(?:\w+\s)?list\b|清单|列表", re.I),
    ),
)
_A_LINE: Final = regex(
    r"\b(?:lines?|curve)\s(?:instead\sof|rather\sthan)\s(?:the\s|these\s|those\s)?(?:bars?|columns?|pie|donut)\b",
    re.I,
)
_INTO: Final = regex(
    r"\b(?:into|as|to|instead|use|try|rather|with|want|prefer|make\s(?:it|that|this)|show|be)\b|[改换变做用成画]",
    re.I,
)
_OF_WORDS: Final = regex(
    r"\b(?:captions?|subtitles?|titles?|voice(?:-?\s?over)?|end\scard)\b|字幕|标题|旁白|片尾", re.I
)
"""In "change the last caption to Ring the bell" no chart is to be a ring."""
_FEW_WORDS: Final = 3
LONGEST: Final = 160  # characters


def read_graphics(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause about a chart, a list or another graphic of the film; None where it is about none."""
    drawn = graphics_of(there) if len(clause.raw) <= LONGEST else []
    said = _NOT_OLD.sub("", TAIL.sub("", clause.raw.strip(" ,.，。;；")))
    if told := not_of_graphics(said, drawn, there):
        return Reading(says=told)
    if coloured := item_coloured(said, drawn, there):
        return coloured
    for one in sorted(drawn, key=lambda one: not one.speaks_of(said)):
        for read in _READERS:
            if operations := list(read(said, one)):
                return Reading(tuple(operations))
    return None


def _headed(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "chart title: Sales", "remove the heading of the list", 图表标题改成…."""
    whole = rf"(?:the\s|my\s)?(?:{one.whole})"
    if re.search(
        rf"\b{whole}\s(?:without|with\sno)\s(?:an?\s)?{_HEADING}\b|(?:{one.whole_zh})(?:不要|去掉|没有|不用)标题",
        said,
        re.I,
    ):
        yield SetHeading(one.index, "")
        return
    given = re.search(
        rf"\b(?:give|add)\s(?:to\s)?{whole}\s(?:an?|the)\s(?:new\s)?{_HEADING}\s?(?:[:：]|of|called|saying)?\s*(?P<new>\S.*)$"
        rf"|\bcall\s{whole}\s(?P<name>\S.*)$|(?:{one.whole_zh})[上里]?(?:起|加|配|写)上?一?个?(?:标题|名字)(?:叫做?|为|是|[:：])*(?P<zh>\S.*)$",
        said,
        re.I,
    )
    if given:
        yield SetHeading(one.index, (given["new"] or given["name"] or given["zh"]).strip(QUOTES))
        return
    english = (
        rf"(?:{whole}(?:['’]s)?\s{_HEADING}|(?:the\s|a\s)?{_HEADING}\s(?:of|on|over|above|for)\s{whole})"
    )
    match = re.search(rf"\b{english}\b|(?:{one.whole_zh})上?的?(?:标题|名字|名称|题目)", said, re.I)
    if match is None:
        return
    if verbs.REMOVE.search(said):
        yield SetHeading(one.index, "")
        return
    after = re.match(
        r"\s*(?:(?:should|must|to)\s(?:be|say|read)\s|(?:to|into|is|as)\s(?:say\s)?|[:：=]|→|->|[改换变][成为写]?|叫做?|写成?|是|为)\s*[:：]?\s*(?P<new>\S.*)$",
        said[match.end() :],
        re.I,
    )
    if after:
        yield SetHeading(one.index, after["new"].strip(QUOTES))


def _set(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "change March to 200", "step 2 should say Stir well", 三月改成200."""
    said, *more = _ALSO.split(said)
    if more:  # "March to 20 and Jan 30"
        for each in (said, *more):
            row = numbered(each, one)
            yield from [row] if row else _set(each, one)
        return
    for reference, new, only_number in _halves(said):
        new = new.strip(QUOTES)
        coloured = verbs.find_color(new) and is_colour(new.lower())
        place = one.item(reference) if new and reference and not coloured else None
        if place is None or (only_number and not _NUMBER.fullmatch(new)):
            continue
        if place >= len(one.drawing.rows):
            yield _one_more(said, one, place, new)
            return
        if one.says(place, reference) and (one.follows or not _NUMBER.fullmatch(new)):
            continue  # a caption has that number, too; or it is to look otherwise
        renames = bool(_RENAMES.search(said) or _CALLED.match(new))
        new = new if renames or one.drawing.kind not in CHARTED else in_digits(new)
        given = _given(one, place, _CALLED.sub("", new), renames=renames)
        if given and not _of_another_part(reference, given, one):
            yield SetItem(one.index, place, **given)
            return


def _one_more(said: str, one: Graphic, place: int, words: str) -> Operation:
    """Read "step 4: Enjoy" as one more where there are three; elsewhere that item is told to be missing."""
    next_one = place == len(one.drawing.rows) and one.drawing.kind not in CHARTED
    if next_one and _COUNTS_ON.match(said):
        return AddItem(one.index, words)
    return SetItem(one.index, place, text=words)


def numbered(said: str, one: Graphic) -> Operation | None:
    """Read a name and a number that are one of the items: "Jan 30"."""
    row = NAME_AND_NUMBER.fullmatch(_amount_in_digits(said, one))
    place = one.item(row["name"]) if row and one.drawing.kind in CHARTED else None
    if row is None or place is None or place >= len(one.drawing.rows):
        return None
    old = str(one.drawing.rows[place].get("shown") or "")
    return SetItem(one.index, place, shown=in_its_form(row["shown"], old))


def _amount_in_digits(said: str, one: Graphic) -> str:
    """三月30万, of 三月三十万 where 三月 is an item."""
    names = (str(row.get("text") or "") for row in one.drawing.rows)
    name = next((each for each in names if each and said.startswith(each) and said != each), "")
    return f"{name} {in_digits(said[len(name) :].strip())}" if name else said


def _halves(said: str) -> Iterator[tuple[str, str, bool]]:
    """Yield what is before and after each word that may connect an item with what it is to be."""
    for match in _CONNECTS.finditer(said):
        yield _VERB.sub("", said[: match.start()]), said[match.end() :], bool(match["is"] or match["is_zh"])
    if quoted := _BARE_WORDS.fullmatch(re.sub(POLITE, "", said, flags=re.I)):
        yield quoted["ref"], quoted["new"], False
    if bare := _BARE.fullmatch(re.sub(POLITE, "", said, flags=re.I)):
        yield bare["ref"], bare["new"], True


def _given(one: Graphic, place: int, new: str, *, renames: bool) -> dict[str, str]:
    """What of an item is to be what: its number, its name, or both."""
    row, kind = one.drawing.rows[place], one.drawing.kind
    name, shown = str(row.get("text") or ""), str(row.get("shown") or "")
    if not shown:
        return {"text": _beside_price(name, new)}
    if renames:
        return {"text": new}
    if kind == "timeline":
        return {"shown": new} if _YEAR.fullmatch(new) else {"text": new}
    if kind in CHARTED and new[0].isdigit() and not _NUMBER.fullmatch(new):
        return {}
    if _NUMBER.fullmatch(new):
        if name and new.casefold().endswith(name.casefold()):  # "15 hours" of "12" "hours"
            new = new[: -len(name)].strip()
        return {"shown": in_its_form(new, shown)}
    both = NAME_AND_NUMBER.fullmatch(new)
    if both and kind in CHARTED:
        return {"text": both["name"].strip(), "shown": in_its_form(both["shown"], shown)}
    return {"text": new} if name or kind not in CHARTED else {"shown": new}


def _beside_price(name: str, new: str) -> str:
    """Another price, or another name, for "Tea $3": either leaves the other as it is."""
    price = PRICE.search(name)
    if price is None or not name[: price.start()].strip():
        return new
    if _NUMBER.fullmatch(new):
        return name[: price.start()] + in_its_form(new, price[0])
    return new if _AMOUNT.search(new) else new + price[0]


def in_its_form(new: str, old: str) -> str:
    """A bare number with the sign and the unit of the one that was there: 200 for "$150" is "$200"."""
    if not re.fullmatch(r"\d[\d,.]*", new):
        return new if old[:1].strip() else f" {new}"
    return re.sub(r"\d[\d,.]*(?<![.,])", lambda _: new, old, count=1)


def _of_another_part(reference: str, given: dict[str, str], one: Graphic) -> bool:
    """Whether an item is named as a part of the film is, to be no number: "music to jazz"."""
    return (
        "shown" not in given
        and one.counted(reference) is None
        and not one.speaks_of(reference)
        and any(part.search(reference) for part in OF_FILM)
    )


def _drawn_otherwise(said: str, one: Graphic) -> Iterator[Operation]:
    """Read "make it a pie chart", 改成折线图."""
    asked = next((kind for kind, way in _KINDS if _wished(way, said)), "")
    asked = "line" if _A_LINE.search(said) else asked
    alone = len(said.split()) <= _FEW_WORDS and said.isascii()
    if asked and verbs.find_color(said) and not re.search(r"图|\bchart|\bgraph", said, re.I):
        return
    if not asked or not (alone or _INTO.search(said)) or find_durations(said) or _OF_WORDS.search(said):
        return
    changed = SetGraphicKind(one.index, asked)
    if (asked in CHARTED) == (one.drawing.kind in CHARTED) and (asked != one.drawing.kind):
        yield changed
        if color := verbs.find_color(said):
            yield SetGraphicColor(one.index, color)


def _wished(way: re.Pattern[str], said: str) -> bool:
    """Whether a kind is named last: "the bar chart as a line chart", "a line instead of bars"."""
    wanted = re.split(r"\b(?:instead\sof|rather\sthan|not)\b|不要|而不是", said, flags=re.I)[0]
    found = list(way.finditer(wanted))
    others = [one.end() for _, other in _KINDS if other is not way for one in other.finditer(wanted)]
    return bool(found) and found[-1].end() > max(others, default=0)


_READERS: Final[tuple[Callable[[str, Graphic], Iterator[Operation]], ...]] = (
    _headed, stepped, reordered, added, taken_out, _drawn_otherwise, _set, whole_coloured,
)  # fmt: skip
