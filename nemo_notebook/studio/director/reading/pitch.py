"""Read what a brief tells of its subject: its name, its points, what people are to do; word for word.

"AquaPure filters 99.9 % of bacteria, weighs 250 g and costs $29" has a name and three points. What
only shapes the film ("1080p landscape", "calm music") is left out; `offers` reads lone dates and prices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.reading.condensing import is_chinese
from nemo_notebook.studio.director.reading.moods import find_tone
from nemo_notebook.studio.director.reading.offers import CONTACT, DATE, PRICE
from nemo_notebook.studio.director.reading.sentences import bare_item, without_tables
from nemo_notebook.studio.director.reading.subjects import names_scene
from nemo_notebook.studio.director.reading.topic import SHAPING_WORDS

_DOES: Final = (
    r"(?:filters|weighs|costs|lasts|keeps|holds|runs|charges|turns|blocks|plans|shows|folds|comes|has|is|are|was"
    r"|protects|writes|syncs|works|fits|makes|cleans|cooks|plays|tracks|measures|needs|uses|saves|gives|helps|lets"
    r"|offers|includes|supports|stays|washes|starts|begins|takes|reads|connects|carries|grows|heats|cools|dims|lights"
    r"|lifts|cuts|removes|reduces|stores|sends|finds|learns|translates|records|delivers|ships|sells|serves|opens"
    r"|closes|covers|teaches|resists|adjusts|adapts|recharges|boils|brews|blends|pays|features|sits|stands|sleeps"
    r"|seats|hosts|arrives|repels|reminds|counts|sorts|scans|prints|detects|monitors|kills|absorbs|dries|drives"
    r"|flies|can|doubles|pairs|streams|converts|replaces|lands|glows|rolls|packs|warns|wakes|purifies|repairs)"
)
_FIRST_DOES: Final = re.compile(
    rf"^(?P<who>\S[^,;:]{{1,48}}?)\s(?:(?:that|which|who)\s)?(?=(?:(?:also|only|just|never|even)\s)?{_DOES}\s)"
)
_BEGINS_DOES: Final = re.compile(rf"^(?:(?:also|only|just|never|even|it|and)\s)*{_DOES}\s", re.I)
_COPULA: Final = re.compile(r"^(?:it\s)?(?:is|are|was|['’]s)\s(?!(?:not|no|never)\b)", re.I)
_NO_SUBJECT: Final = re.compile(
    r"^(?:it|they|we|you|he|she|this|that|these|those|there|here|what|how|why|when|where|who|if|everything|all|each"
    r"|every|and|or|so|but|with|to)\b",
    re.I,
)
_DAY: Final = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", re.I)
_MEETS: Final = re.compile(
    r"^(?:meet|introducing|presenting|say\shello\sto)\s(?:the\s|our\s)?(?-i:([A-Z][\w'’& ]{1,38}))$", re.I
)
_THE: Final = re.compile(r"^(?:an?|the|our|my|your|this|new)\s+|^(?:这款|这个|我们的?|本店的?)", re.I)
_DOES_ZH: Final = (
    r"(?:过滤|支持|采用|续航|防水|售价|容量|仅重|净重|重量|重(?=\d)|可用|可以|能|保温|现价|原价|内置|配备|拥有|适合|提供|只要|仅售"
    r"|自动|一键|充电)"
)
_FIRST_DOES_ZH: Final = re.compile(rf"^(?P<who>[A-Za-z0-9\u4e00-\u9fff]{{2,12}}?)(?={_DOES_ZH})")
_SENTENCE_END: Final = re.compile(r"(?<![ap]\.m)(?<!\bSt)(?<!\bNo)(?<!\bDr)[.!?](?=\s|$)|[。！？\n]")
_CLAUSE_END: Final = re.compile(
    r"(?:[;；，]|,(?!(?<=\d,)\d{3}(?!\d))(?!\s*(?!9:16|16:9)\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|:?(?<=:\d\d)(?=[,.]|$)))"
    r"(?!(?<=[nsir]day,)\s(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]+\s\d)))\s*(?:(?:and|&)\s)?"
    rf"|\s(?:and|&)\s(?={_DOES}\s)|\s[–—-]\s|——"
)
"""Between two points; not inside "Friday, July 18, 8 pm"."""
_HEAD: Final = re.compile(r"^([^:：]{1,90}?)(?:(?<!\d)[:：]|[:：](?!\d\d))(?!//)\s*")
_FILM: Final = re.compile(
    r"\b(?:videos?|clips?|films?|movies?|reels?|shorts|ads?|adverts?|commercials?|promos?|explainers?|trailers?"
    r"|teasers?|slideshows?|spots?|animations?|mp4s?|tiktoks?|invitations?|intros?|story|post|notice"
    r"|announcements?|instagram|tiktok|linkedin|youtube|facebook)\b|视频|短片|影片|宣传片|广告|动画|抖音|朋友圈|小红书|快手"
    r"|通知|启事|预告|海报",
    re.I,
)
_SHAPES: Final = re.compile(
    r"^\W*(?:about\s|around\s|ca\.?\s)?\d+[\s-]?(?:s|secs?|seconds?)\b"
    r"|^\W*(?:a|one|half|\d+|two|three)[\s-](?:a\s)?min(?:ute)?s?\W*$"
    r"|\b(?:music|soundtrack|song|voice\w*|narrat\w+|subtitles?|captions?|titles?|headline|landscape|vertical|portrait"
    r"|square|widescreen|\d{3,4}p|hd|4k|9:16|16:9|1:1|4:5|aspect|format|style|mood|vibes?|tones?|colou?r\sscheme|brand\scolou?rs?"
    r"|ending|ends?\swith|background|lo-?fi|techno|jazzy|cta|tagline|slogan|duration|seed|scenes?|shots?|(?:day|part|act)\s\d|\d{3,4}\s?[x×]\s?\d{3,4})\b"
    r"|^\W*(?:for|target\w*|aimed\sat)\s(?!(?:free|\$|€|£|only|just|rent|sale|\d))"
    r"|^\W*\d+\s?秒钟?的?(?:$|[竖横方视短，,])|[竖横方]屏|方形|横版|竖版|音乐(?![会厅节剧])|一[点些]$|配乐|配音|旁白|字幕|色调|风格?$|标题|片头|结尾|背景|轻快|欢快"
    r"|活泼|动感|节奏|镜头|画面|轮播|每张|图片|照片|(?:推广|宣传|介绍)$|国风|爵士|钢琴|吉他|面向|不要",
    re.I,
)
_ORDERS: Final = re.compile(
    r"^\W*(?:(?:please|and|then|also)\s)*(?:make|create|generate|produce|render|export|do|design|give\s(?:me|us)|i\s(?:want|need"
    r"|would)|i['’]d|we\s(?:want|need)|can\syou|could\s(?:you|u)|turn\s(?:this|it|these)|set|use|add|show|put|end|finish"
    r"|start\swith|with|in\sa\s|promote|announce|introduce|advertise|explain|tell)\b"
    r"|^(?:请|帮我|给|为|用|把)?[^，。：:]{0,12}(?:做|制作|拍|生成|剪)(?:成|一)|介绍|推广|宣传",
    re.I,
)
_CALLS: Final = re.compile(
    r"^(?:please\s)?(?:order|buy|shop|visit|try|call|book|join|get\syours|download|subscribe|sign\sup|pre-?order|reserve|rsvp"
    r"|apply|register|text\sus|email|contact|come|enrol+)\b(?=.*\b(?:now|today|us|at|on|online|by|yours|\d+|in|to)\b|$)"
    r"|^(?:立即|马上|现在就|赶快|快来|抢购|扫码|预约|报名|欢迎(?:光临|选购|咨询|致电|来|报名|扫码|品尝)|有意者|电话|致电|拨打|咨询|详询|点击|关注)",
    re.I,
)
_LONGEST: Final = 60  # characters of a point
_MOST: Final = 7
_FEWEST: Final = 2
_LONGEST_NAME: Final = 40
_LABEL: Final = re.compile(
    r"^(?:(?:key|main|our|opening|product|the)\s)*(?:hours|features?|points|details|info\w*|benefits|specs?|facts|menu|prices?"
    r"|offers?|highlights|includes|what['’]s\sincluded|includes)$|^(?:特点|功能|卖点|亮点|优点|价格|菜单|营业时间|详情|内容)$",
    re.I,
)
"""What stands before a list and is no name of a thing."""
_FIELD: Final = re.compile(
    r"^(?:name|product(?:\sname)?|brand|title|cta|call[\s-]to[\s-]action|tagline|slogan|名称|品名|产品|品牌)\s*[:：]",
    re.I,
)
_COMMA_ZH: Final = re.compile(r"(?<=[\u4e00-\u9fff]),(?=[\u4e00-\u9fff])")
_NOTICE: Final = re.compile(r"^([\u4e00-\u9fff]{2,10}?)(?:通知|预告|启事|公告)$")
_STATES: Final = re.compile(
    r"\b(?:provided|included|welcome|required|needed|available|every|daily|guaranteed|we|our|you|your|bring|meet|wear)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Pitch:
    """What a brief tells of its subject.

    Attributes:
        name: of the subject, "" where it has none.
        points: in order, capitalised.
        action: what people are to do, "" for nothing.
    """

    name: str = ""
    points: tuple[str, ...] = ()
    action: str = ""


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    listed: bool  # behind the colon of "a video of our sale: …"
    does: bool  # says what the subject does


def read_pitch(wishes: str) -> Pitch:
    """Return the name, points and call to action of a brief; an empty one below two points."""
    name, told = "", []
    for sentence in _SENTENCE_END.split(without_tables(wishes)):
        who, clauses = _told(bare_item(sentence))
        name = name or who
        told += clauses
    calls = [one.text for one in told if _CALLS.match(one.text)]
    kept = [one for one in told if one.text not in calls]
    if not _tells(kept):
        return Pitch()
    points = tuple(dict.fromkeys(capital(one.text) for one in kept))
    return Pitch(name, points[:_MOST], capital(calls[-1]) if calls else "")


def capital(text: str) -> str:
    """Return words as a caption: with a capital, unless a name has none ("iPhone"), and Chinese commas."""
    text = _COMMA_ZH.sub("，", text)
    first = text.split(maxsplit=1)[0] if text else ""
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def _tells(clauses: list[_Clause]) -> bool:
    """Whether clauses are the points of something: a run of what it does, or a list that has facts."""
    if sum(one.does for one in clauses) >= _FEWEST:
        return True
    facts = [one for one in clauses if _is_fact(one.text)]
    return len(clauses) >= _FEWEST and bool(facts)


def _is_fact(text: str) -> bool:
    return bool(re.search(r"\d", text)) or _is_offer(text)


def _is_offer(text: str) -> bool:
    return bool(PRICE.search(text) or DATE.search(text))


def _told(sentence: str) -> tuple[str, list[_Clause]]:
    """Return the subject that a sentence begins with, "" for none, and its clauses that tell of it."""
    if _FIELD.match(sentence):
        return "", []
    head = _HEAD.match(sentence)
    asked = bool(head and _asks(head[1]))
    text = sentence[head.end() :] if head and (asked or _heads_list(head)) else sentence
    listed = listed_by_head = text is not sentence
    pieces = [piece for one in _CLAUSE_END.split(text) if (piece := one.strip(" .,，。"))]
    if not pieces or (not listed and _asks(pieces[0])):
        return _of_wish(pieces)
    if not listed and _is_one(text, pieces):
        return "", list(_kept([text], listed=False, named=False))
    name, pieces = _named(pieces, listed=listed)
    listed = listed or any(map(_is_fact, pieces))
    named = _headed(head[1], asked=asked) if head and listed_by_head else ""
    return name or named, list(_kept(pieces, listed=listed, named=bool(name)))


def _headed(head: str, *, asked: bool) -> str:
    """Return the subject named before the colon of a list: 面包店早市, of "a 20 s video, 面包店早市: …"."""
    if not asked:
        return "" if _LABEL.match(head) else _THE.sub("", head)
    if notice := _NOTICE.match(head):
        return notice[1]
    last = re.split(r"[,，]\s*", head)[-1]
    return "" if last == head or _asks(last) or not is_chinese(last) else last


def _heads_list(head: re.Match[str]) -> bool:
    """Whether a list follows a colon: "Opening hours: …, …", "Yoga retreat in Bali: …, …, …"."""
    items = len(_CLAUSE_END.split(head.string[head.end() :]))
    return items >= _FEWEST and (
        bool(_LABEL.match(head[1])) or items > _FEWEST and len(head[1]) <= _LONGEST_NAME
    )


def _is_one(text: str, pieces: list[str]) -> bool:
    """Whether a short sentence is best left whole: "Bring a hat, water and sunscreen"."""
    several = sum(_is_fact(one) for one in pieces) > 1 or any(_BEGINS_DOES.match(one) for one in pieces[1:])
    return len(text) <= _LONGEST and not several and not any(_shapes(one) for one in pieces)


def _asks(text: str) -> bool:
    return _shapes(text) or bool(_ORDERS.match(text))


def _shapes(text: str) -> bool:
    return bool(_FILM.search(text) or _SHAPES.search(text))


def _of_wish(pieces: list[str]) -> tuple[str, list[_Clause]]:
    """What a wish goes on to say: "an ad for EcoBrush, a brush that is soft, comes in 4 colours"."""
    first = next((place for place, one in enumerate(pieces) if place and _BEGINS_DOES.match(one)), 0)
    if not first:
        rest = list(_kept(pieces[1:], listed=True, named=False))
        return "", rest if any(_is_offer(one.text) for one in rest) else []
    before = re.sub(r"^.*?\s(?:that|which|who)\s", "", pieces[first - 1]) if first > 1 else ""
    run = [before, *pieces[first:]] if _BEGINS_DOES.match(before) else pieces[first:]
    return "", list(_kept(run, listed=True, named=False))


def _named(pieces: list[str], *, listed: bool) -> tuple[str, list[str]]:
    """Take the subject from the first clause, where what it does follows and the next clauses go on so."""
    said = _FIRST_DOES.match(pieces[0]) or _FIRST_DOES_ZH.match(pieces[0])
    runs = said is not None and (
        said.re is _FIRST_DOES_ZH or any(_BEGINS_DOES.match(one) for one in pieces[1:])
    )
    if said and runs and len(pieces) >= _FEWEST and not _NO_SUBJECT.match(said["who"]):
        return _THE.sub("", said["who"]), [pieces[0][said.end() :].strip(), *pieces[1:]]
    first = pieces[0]
    if meets := _MEETS.match(first):
        return meets[1], pieces[1:]
    if (
        listed
        and len(pieces) > _FEWEST
        and first[0].isupper()
        and len(first) <= _LONGEST_NAME
        and not _is_fact(first)
    ):
        return ("", pieces) if _DAY.match(first) or _shapes(first) else (first, pieces[1:])
    return "", pieces


def _kept(pieces: list[str], *, listed: bool, named: bool) -> Iterator[_Clause]:
    for place, one in enumerate(pieces):
        does = bool(_BEGINS_DOES.match(one)) or (named and place == 0)
        text = _COPULA.sub("", one)
        if 1 < len(text) <= _LONGEST and not _only_shapes(one, listed=listed):
            yield _Clause(text, listed, does)


def _only_shapes(text: str, *, listed: bool) -> bool:
    if _shapes(text):
        return True
    if _is_fact(text) or CONTACT.search(text):
        return False
    words = [one.lower() for one in re.findall(r"[A-Za-z][\w'’-]*", text)]
    bare = bool(words) and all(one in SHAPING_WORDS for one in words)
    return (
        bare
        or bool(find_tone(text))
        and len(words) < 5
        or (names_scene(text) and not listed and not _STATES.search(text))
    )
