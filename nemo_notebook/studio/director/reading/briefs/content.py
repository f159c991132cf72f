"""Tell a wish from material: a product description, an article or a list that is to be put into the film.

What stands in the material is never read as a wish.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.articles.prose import is_prose, tells
from nemo_notebook.studio.director.reading.messages.opener_parts import BESIDE_PICTURE
from nemo_notebook.studio.director.reading.messages.shaping import only_shape
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.orders import STYLED, WISH

_OPENER: Final = regex(
    r"(?:(?<!linkedin\s)(?<!instagram\s)(?<!insta\s)(?<!facebook\s)(?<!tiktok\s)\b(?:product\s)?(?:description|article|text|copy|post|story|script|brief|notes?|paragraph"
    r"|blog(?:\spost)?|press\srelease|features?|details|info)"
    r"(?:\sbelow|\shere)?|\b(?:this|following|below)|^\W*pasted?|描述|介绍|文章|正文|文案内容|说明|资料|卖点"
    r"|内容如下|如下|文本)\s*[:：]\s*"
    r"|(?:描述|介绍|文章|文案|内容|资料|说明)[^。：:\n]{0,24}(?:视频|短片|影片|片子|广告|宣传片"
    r"|动画|幻灯片)\s*[:：]\s*|\b(?:this|following)\b[^.:\n]{0,60}:\s+",
    re.I,
)
_ANNOUNCED: Final = regex(
    r"\b(?:my|this|the|following|below)\s(?:product\s|following\s)?(?:description|article"
    r"|blog\spost|press\srelease|script|(?:text\s)?prompt(?!\s*[:：]\s*\S))\b"
    r"|(?:这段|这篇|这个|我的|以下|下面的?)(?:产品)?(?:描述|文章|文案|介绍文字)",
    re.I,
)
_NAMES_TEXT: Final = regex(
    r"\b(?:this|the|my|our|following)\s(?:news\s|short\s)?(?:story|report|post|newsletter|essay|review|text|announcement)\b"
    r"|(?:这[段篇则份条]|以下|下面)的?(?:报道|新闻|稿子?|短文|推文|通稿|帖子|通知|公告|影评|评论|随笔|日记|文字|内容)",
    re.I,
)
"""A text, which stands below."""
# After these even a few words are material: nothing else can be meant.
_SURE: Final = regex(
    r"\b(?:product\sdescription|article|blog\spost|press\srelease"
    r"|(?:this|my|the|our|following)\s(?:\w+\s)?(?:description|text|copy))\b[^.:\n]{0,24}:\s*$"
    r"|(?:产品|商品|这段|这个|以下|下面的?)的?(?:描述|介绍|说明|资料|文字)[^。：:\n]{0,24}[:：]\s*$"
    r"|(?:文章|正文)[:：]\s*$",
    re.I,
)
_PLACEHOLDER: Final = regex(
    r"^\W*(?:(?:paste|insert|your|put)\b[^\]\n]{0,40}|text|…|\.\.\.|粘贴[^\]\n]{0,20})?\W*(?:\]|$)", re.I
)
_DIRECTIVE: Final = regex(
    r"^\W*(?:output\s|exported?\s|rendered?\s|in\s(?:a\s)?(?:1080p|720p|\d|vertical|square"
    rf"|landscape|portrait)|{WISH}|{STYLED}"
    r"|(?:vintage|retro|nostalgic|film\s(?:look|grain)|black\sand\swhite|sepia|grainy)\b|\d{3,4}p|no\s|without\s|with\s(?:warm|cool|calm|upbeat|lo-?fi|no|background|captions|music"
    r"|voice)|warm\stones?"
    r"|\d+\s?[x×]\s?\d+|aspect|duration|seed|length|tone|aim(?:ing)?\sfor\s|(?:subtitles|captions)\s(?:on|off)\b|横屏|竖屏|方形|方屏|时长|画幅|种子|比例"
    r"|\d+\s?秒|不要(?=[^，。]{0,10}(?:[音乐声白字题片画文念读快慢图标]|解说|太|水印|logo|bgm|特效|转场|滤镜))|无|配|加|背景音乐|输出|风格|色调|暖色|冷色"
    r"|(?:please\s|can\syou\s|could\syou\s)?(?:create|generate|produce|do|write|summari[sz]e)\s|i\s(?:want|need|would\slike)\s"
    r"|(?:麻烦|请|帮我|给我)*(?:根据|按照?|用|把)?(?:以上|上[面述]|这[段篇些]|它)|(?:麻烦|请|帮我|给我)+(?:做|制作|生成|剪|拍|写))",
    re.I,
)
_COLOUR: Final = regex(
    r"(?:white|black|red|orange|yellow|gold|green|blue|purple|pink|brown|gr[ae]y)\.?", re.I
)
"""The last of "Colours: red, black", no wish."""
_BARE_FORMAT: Final = regex(
    r"^\W*(?:1080p|720p|9:16|16:9|1:1|4:5|vertical|landscape|portrait|square|横屏|竖屏"
    r"|方形)\W*(?:landscape|vertical|portrait|square|mp4|video|format)?\W*$",
    re.I,
)
_LEADS_ON: Final = regex(r"(?<=[\u4e00-\u9fff])\s?[:：]\s*$")
"""A colon that led to the material: what is behind it is not told of the words before it."""
_CUT: Final = regex(
    r"\s+[-–—]+\s+|(?<=[.!?])\s+|(?<=[。！？])|[;；]\s*|\n+|,\s+(?=\S{1,40}(?:\s\S+){0,4}$)"
    r"|，(?=[^，]{1,20}$)|(?<=[\u4e00-\u9fff]),(?=[^,]{1,20}$)"
)
_QUOTED: Final = regex(rf"\s*{BLANK}+\s*(?=[\s,，.。;；]|$)")
_BELOW: Final = regex(r"\b(?:this|these|the\sfollowing|below)\b|下面|以下|如下|这些", re.I)
_FILM_LINE: Final = regex(
    r"\b(?:videos?|clips?|films?|reels?|slideshow|tiktok|instagram|promos?|ads?|adverts?|commercials?|teasers?|trailers?|shorts?|invitations?)\b|\b\d+[\s-]?(?:s|secs?|seconds?)\b(?=.*\b(?:landscape|vertical|square|portrait|music|please)\b|\W*$)"
    r"|视频|短片|影片|广告|宣传|抖音|一句话一个画面|[竖横方][屏版]|^\W*\d+\s?秒",
    re.I,
)
_OF_IT: Final = regex(
    r"\b(?:from|of|with|about|around|into|for|using)\s(?:it|this|that|these|the\s(?:above|text|article|post|description))\b"
    r"|\babove\b|\b(?:turn|summari[sz]e|make)\s(?:it|this|that)\b|根据|按照?|以上|上[面述]|这[段篇些]|把它",
    re.I,
)
_SENTENCE_END: Final = regex(r"[.!?](?=\s)|[。！？\n]")
_WISHES: Final = regex(r"[,.;!]\s*(?:and\s|but\s)?|\s(?:and|but)\s|[，。；！、]")
_FIRM: Final = regex(
    r"\b\d+[\s-]?(?:s|secs?|seconds?|min(?:ute)?s?)\b|\b(?:vertical|square|portrait|landscape|widescreen|music|piano|guitar|strings|jazz|lo-?fi|silent|captions?|voice-?over)\b"
    r"|\d+\s?秒|[竖横方][屏版]|音乐|配乐|钢琴|吉他",
    re.I,
)
"""What is said of nothing but a film: its length, its shape, its music."""
_LABELLED: Final = regex(
    r"^\W*(?:product|brand|name|topic|title|headline|audience|target(?:\s\w+)?|key\s\w+|points|features|benefits|price|offer|cta|call[\s-]to[\s-]action|length|duration|format|platform"
    r"|style|tone|mood|music|voice(?:-?over)?|date|time|place|where|when|location|contact|website|slogan|tagline|goal"
    r"|产品|品牌|名称|品名|主题|标题|受众|人群|目标\S{0,2}|卖点|亮点|特点|要点|价格|售价|优惠|行动号召|时长|长度|格式|平台|风格|色调|语气|音乐|配乐|配音|旁白|时间|地点|地址|电话|联系\S{0,2}|官网|口号|结尾|片尾|画面|场景)"
    r"\s?[:：]\s?\S",
    re.I | re.M,
)
"""A line of a brief in the form of fields, which is no pasted text."""
_AUDIENCE: Final = regex(
    r"(?:^|(?<=[.;。；]\s)|(?<=[。；]))[ \t]*"
    r"(?:(?:target\s)?audience|target(?:\sgroup)?|(?:目标)?(?:受众|人群|客群|用户群?))\s?[:：][^\n.;。；]*",
    re.I | re.M,
)
_NUMBERED: Final = regex(r"\s*1\s?[.)、．][^\n]{2,64}\n\s*2\s?[.)、．]")
"""Steps or tips, each on a line of its own: a list of the brief, whatever stands before it."""
_FEWEST_LINES: Final = 3
_SOUNDING: Final = 0.4  # of the sentences below a heading that may sound like wishes
_SHORT_LINE: Final = 64  # characters of a line that says one thing
_LONGEST_LINE: Final = 90  # characters of a line in a listing
_SHORT_LOOK: Final = 40  # characters of a look that ends a wish
_MUCH: Final = 360  # columns of a text that is material, whatever is said of it
_SHORT_QUOTE: Final = 45  # characters in quotation marks that are a caption, not a text to be told
_LONG: Final = 60  # characters of text that are more than a wish; Chinese signs count twice


@dataclass(frozen=True, slots=True)
class Parts:
    """A message in two parts.

    Attributes:
        wishes: what is wanted, without the material; same wording.
        material: what is to be put into the film, "" for none.
        promised: whether material was announced that is not there.
    """

    wishes: str
    material: str = ""
    promised: bool = False


def without_audience(text: str) -> str:
    """A message without its field that tells for whom the film is, which it neither says nor shows."""
    return _AUDIENCE.sub(lambda one: BLANK * len(one[0]), text)


@lru_cache(maxsize=4)
def part(text: str) -> Parts:
    """Divide a message into wishes and material."""
    if len(_LABELLED.findall(text)) >= _FEWEST_LINES:
        return Parts(text)
    head = text[:4000]
    for opener in sorted([*_OPENER.finditer(head), *BESIDE_PICTURE.finditer(head)], key=re.Match.start):
        if _is_quoting(text, opener):
            continue
        wishes, rest = text[: opener.start()] + opener[0].rstrip(" :：\n"), text[opener.end() :]
        if _NUMBERED.match(rest) and not _is_sure(opener, text):
            return Parts(text)
        material, after = _quoted_alone(rest) or _without_directives(rest)
        if (
            opener.re != BESIDE_PICTURE
            and not material.replace(BLANK, "").strip()
            and len(material) < _SHORT_QUOTE
            and BLANK in material
        ):
            continue  # a title or caption in quotation marks
        if _PLACEHOLDER.match(material) and len(material) < _LONG and BLANK not in material:
            return Parts(f"{wishes} {after}", promised=True)
        if _weight(material) >= _LONG or "\n" in material.strip() or _is_sure(opener, text):
            return Parts(f"{wishes}\n{after}", material)
    return _pasted_lines(text) or _wish_last(text) or _second_paragraph(text)


def _is_quoting(text: str, opener: re.Match[str]) -> bool:
    """Whether a colon only leads to what somebody says, inside a text that tells already: 馆长介绍：“…”."""
    if text[opener.end() : opener.end() + 1] not in ("“", "「", '"', BLANK):
        return False
    before = text[: opener.start()].strip()
    told = [one for one in _SENTENCE_END.split(before.partition("\n")[2] or before) if one.strip()]
    return len(told) > 2 and not any(_FILM_LINE.search(one) or _is_directive(one) for one in told)


def _wish_last(text: str) -> Parts | None:
    """A text of several sentences and, after it, the wish for a film of it."""
    material, after = _without_directives(text)
    opening = _SENTENCE_END.split(material, maxsplit=1)[0]
    enough = 2 * _LONG if _OF_IT.search(after) else _MUCH
    if not (_FILM_LINE.search(after) and _weight(material) >= enough) or _FILM_LINE.search(opening):
        return None
    return Parts(after, material) if len(_SENTENCE_END.findall(f"{material} ")) >= _FEWEST_LINES else None


def _pasted_lines(text: str) -> Parts | None:
    """A notice or listing of several lines, with the wish for a film on a line of its own after it."""
    lines = [one.strip() for one in text.splitlines() if one.strip()]
    asks = [bool(_FILM_LINE.search(one)) or _is_directive(one) for one in lines]
    if asks and _ends_in_wishes(text):
        asks[-1] = True
    told = [one for one, wish in zip(lines, asks, strict=True) if not wish]
    at_the_end = not asks[0] and not any(asks[: len(told)]) if lines else False
    if len(told) < _FEWEST_LINES or not at_the_end or any(len(one) > _LONGEST_LINE for one in told):
        return None
    return Parts("\n".join(lines[len(told) :]), _first_lines(text, len(told)))


def _first_lines(text: str, count: int) -> str:
    """The first lines of a text that are not empty, and the gaps between them."""
    lines = text.splitlines()
    full = [place for place, line in enumerate(lines) if line.strip()]
    return "\n".join(lines[full[0] : full[count - 1] + 1]).strip()


def _ends_in_wishes(text: str) -> bool:
    """Whether a line of its own, below a blank one, says mostly how the film is to be."""
    _, blank, last = text.rstrip().rpartition("\n\n")
    if not blank or "\n" in last or not _FIRM.search(last):
        return False
    clauses = [one.strip() for one in _WISHES.split(last) if one.strip()]
    shapes = sum(map(only_shape, clauses))
    return shapes >= 2 and 2 * shapes >= len(clauses)


def _quoted_alone(rest: str) -> tuple[str, str] | None:
    """What stands in quotation marks right after the colon is all of the material."""
    match = _QUOTED.match(rest)
    return (match[0].strip(), rest[match.end() :].strip(" ,，.。")) if match else None


def _is_sure(opener: re.Match[str], text: str) -> bool:
    return opener.re == BESIDE_PICTURE or bool(_SURE.search(text[: opener.end()]))


def announces_material(wishes: str) -> bool:
    """Whether the words speak of a description or article that is to be used."""
    return bool(_ANNOUNCED.search(wishes))


def _second_paragraph(text: str) -> Parts:
    first, _, rest = text.strip().partition("\n")
    if _heads_article(first, rest):
        material, after = _without_directives(text)
        return Parts(after, material)
    material, after = _without_directives(rest)
    lines = rest.strip().splitlines()
    told = len(_SENTENCE_END.findall(f"{material} ")) > 2
    if (
        _FILM_LINE.search(first)
        and not _BELOW.search(first)
        and not ((announces_material(first) or _NAMES_TEXT.search(first)) and told)
        and len(lines) > 1
        and max(map(len, lines)) <= _SHORT_LINE
    ):
        return Parts(text)
    several = len(_SENTENCE_END.findall(f"{material} ")) > 1
    listed = (_BELOW.search(first) and "\n" in material) or (several and announces_material(first))
    if (listed or _weight(material) >= 2 * _LONG) and _weight(first) < _weight(material):
        return Parts(f"{_LEADS_ON.sub('。', first)}\n{after}", material)
    if is_prose(text):
        material, after = _without_directives(text)
        return Parts(after, material)
    return Parts(text)


def _heads_article(first: str, rest: str) -> bool:
    """Whether a line is the heading of what the lines below it tell, and no wish for a film of them."""
    asks = _FILM_LINE.search(first) or _BELOW.search(first) or _OF_IT.search(first) or _is_directive(first)
    if asks or announces_material(first) or first.rstrip().endswith((":", "：")):
        return False
    told = tells(rest, fewest=_FEWEST_LINES, least=_MUCH // 2, share=_SOUNDING)
    return told and _weight(rest) > 2 * _weight(first)


def _without_directives(text: str) -> tuple[str, str]:
    """Take from the end what is a wish again: "…, 1080p landscape", "Duration: 15 s. Seed: 7."."""
    kept, after = sure = text.strip(), ""
    for _ in range(12):
        cuts = list(_CUT.finditer(kept, max(0, len(kept) - 400)))
        cuts = [one for one in cuts if kept[one.end() :].strip()]
        if not cuts:
            return ("", f"{kept} {after}") if _BARE_FORMAT.match(kept) else sure
        last = kept[cuts[-1].end() :]
        looks = bool(after) and kept[: cuts[-1].start()].endswith(("。", ".")) and only_shape(last)
        wish = _is_directive(last) or looks
        if not (
            wish or (len(last) <= _SHORT_LOOK and only_shape(last.rstrip(" .。")))
        ):  # a look counts behind a wish
            return sure
        after = f"{last.strip()}, {after}"
        kept = kept[: cuts[-1].start()].rstrip()
        sure = (kept, after) if wish else sure
    return sure


def _is_directive(piece: str) -> bool:
    flat = piece.replace(BLANK, "").strip()
    return (
        len(flat) <= 90
        and not _COLOUR.fullmatch(flat)
        and bool(_DIRECTIVE.match(flat) or _BARE_FORMAT.match(flat))
    )


def _weight(text: str) -> int:
    return sum(2 if sign >= "\u2e80" else 1 for sign in text[:500].strip())
