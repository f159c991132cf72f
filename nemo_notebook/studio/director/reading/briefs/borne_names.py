"""Say under a name what bears it, as the request tells it: "Flower shop opening" under "Petal & Stem".

The names themselves are found by `own_names` and by the texts of a message.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape
from nemo_notebook.studio.director.reading.terms.offers import PRICE
from nemo_notebook.studio.director.reading.terms.own_names import proper_name

_OF_EVENT: Final = (
    r"(?:(?:the\s)?(?:grand\s)?(?P<event>opening|re-?opening|launch|relaunch|release|debut|closing)\sof\s)?"
)
_WHAT: Final = r"(?P<what>[a-z][a-z'’-]*(?:\s(?:[a-z][a-z'’-]*|[A-Z]{2,5}\b)){0,4}?)"
_CALLED: Final = (
    r"(?:\s?,\s?(?:(?:the|our|my)\s)?(?:brand|shop|store|company|business|name|it|app|product)(?:['’]?s)?(?:\sis)?)?"
    r"(?:\s?,?\s(?:called|named|is))?\s?[,:(]?\s?[\"“‘'《「]?"
)
_AFTER: Final = regex(
    r"\s?[\"”’']?,\s(?:is\s)?(?:an?|our|my|the)\s"
    + _WHAT
    + r"(?=\s(?:in|at|on|for|that|which|with|from)\b|[,.;:!(\n]|$)"
)
_PLAIN: Final = regex(
    r"^(?:(?:brand|new|own|first|second|little|small|tiny|local|upcoming|very|latest)\s)+(?=[a-z])"
)
_EMPTY: Final = regex(
    r"(?:daughter|son|sister|brother|wife|husband|mother|father|m[uo]m|dad|friend|grand\w+)s?\s.*|.*\b(?:videos?|clips?|films?|reels?|trailers?|teasers?|promos?|ads?|posts?|title|text|name|series|campaign|tagline|slogan|brand|etsy\sshop|online\s(?:shop|store)|friends?|wife|husband|son"
    r"|daughter|m[uo]m|dad|sister|brother|grand\w+|colleague|boss|teacher|neighbou?r|dog|cat|puppy|kitten|baby|boy|girl|character|hero|song|track)s?$"
)
_BEFORE: Final = regex(
    rf"\b(?:for|of|about|promoting|launching|announcing|advertising|introducing|presenting|selling|sell|promote|with|is|and)\s{_OF_EVENT}"
    rf"(?:our|my|the|an?|new)\s{_WHAT}{_CALLED}\Z"
)
_BEFORE_ZH: Final = regex(
    r"(?:^|[，,。的家个款间给为了：:])(?P<what>(?![本小新门这那]店)(?:(?![的了是在给为做拍家个款这那])[\u4e00-\u9fff]){1,5}?"
    r"(?:店|馆|民宿|餐厅|酒吧|超市|农场|工作室|健身房|俱乐部|乐队|游戏|小说|绘本|小程序|课程|训练营|机构|平台|耳机|台灯|香薰|咖啡豆|礼盒|面霜|饮料))"
    r"(?:开业)?(?:，|,)?(?:店名|名字|名)?(?:叫做?|是|为)?[“「《\"]?\Z"
)
_LABEL_ZH: Final = regex("(?:店名|店铺名|名字)(?:叫|是|为|[:：])?[“「《]")
_OURS_ZH: Final = regex(
    r"(?:我们|我家|咱们?)(?:的|家的?|这家)?(?P<what>(?:(?![的了是在给为做拍])[\u4e00-\u9fff]){2,4}(?:店|馆|餐厅|民宿|工作室|超市))"
)
_KIND_END_ZH: Final = regex("(?:店|馆|铺|餐厅|工作室|超市)$")
_HOUSE: Final = regex("shop|store|house|place|bar")
"""What adds nothing to the name of a house that says what it sells: "Corner Coffee"."""
_SOUGHT: Final = regex(r"(?:Lost|Missing)\s[a-z]+: (?P<name>[A-Z]\w+)$")
_LOOKS_SO: Final = regex(rf"(?:^|[,.;:!]\s)(?:(?:an?|our|my|the)\s)?{_WHAT}(?:\s(?:called|named)|,)\s\Z")
"""How the one looks that is looked for: "brown cockapoo called Biscuit"."""
_PLACED: Final = regex(r"\s(?:in|at|on|near)\s(?=[A-Z])")
_FEWEST: Final = 2
_FEWEST_ZH: Final = 3  # 宠物店, not 花店
_ROWS: Final = 3


def with_bearer(
    title: str, captions: tuple[str, ...], wishes: str, *, topic: str, sells: bool
) -> tuple[str, tuple[str, ...]]:
    """Begin the captions with what a film is of, where its title is but a name and none tells it.

    Args:
        title: of the film.
        captions: its other words.
        wishes: the message.
        topic: what the film is about, whose name titles it where nothing else does.
        sells: whether the film is to have captions, though it has none yet.
    """
    what = _borne(title or proper_name(topic), wishes)
    said = " ".join((title, *captions)).casefold()
    new = [one for one in what.casefold().split() if one not in said and not _HOUSE.fullmatch(one)]
    rows = len(captions) >= _ROWS and all(PRICE.search(one) for one in captions)  # drawn as one list
    return title, (capital(what), *captions) if new and (captions or sells) and not rows else captions


def _borne(name: str, wishes: str) -> str:
    """What a name is the name of: "mechanical keyboard", "flower shop opening"; "" where that is not told."""
    if is_chinese(name):
        told = _right_before(name, wishes, _BEFORE_ZH)
        told = told or (_OURS_ZH.search(wishes) if _LABEL_ZH.search(wishes) else None)
        what = told["what"].removeprefix("小") if told else ""
        return what if len(what) >= _FEWEST_ZH and _KIND_END_ZH.sub("", what) not in name else ""
    name = _PLACED.split(name)[0]
    if (sought := _SOUGHT.match(name)) and (seen := _right_before(sought["name"], wishes, _LOOKS_SO)):
        return str(seen["what"])
    if not name or name.islower():
        return ""
    at = _right_before(name, wishes, _BEFORE)
    event = at["event"] if at else None
    if not at:
        place = wishes.find(name)
        at = _AFTER.match(wishes, place + len(name)) if place >= 0 else None
    what = _PLAIN.sub("", at["what"]) if at else ""
    if not what or "'s" in what or _EMPTY.match(what) or only_shape(what) or asks(what):
        return ""
    if event:
        return f"{what} {event}"
    return what if len(what.split()) >= _FEWEST else ""


def _right_before(name: str, wishes: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """What a pattern finds that ends where a name begins."""
    places = (one.start() for one in re.finditer(re.escape(name), wishes))
    return next((found for one in places if (found := pattern.search(wishes, 0, one))), None)
