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
from nemo_notebook.studio.director.reading.look_words import only_look
from nemo_notebook.studio.director.reading.moods import find_tone
from nemo_notebook.studio.director.reading.offers import CONTACT, DATE, PRICE
from nemo_notebook.studio.director.reading.sentences import bare_item, without_tables
from nemo_notebook.studio.director.reading.subjects import blank_scenes, names_scene, without_times
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
_OPENS: Final = re.compile(
    r"^(?:it['’]?s|this\sis|that['’]?s)\s(?:all\s)?for\s.*|^(?:we['’]ve\s(?:got\s)?|we\shave\s(?:got\s)?|there['’]?s\s|i['’]ve\sgot\s)",
    re.I,
)
"""What one says before a point when one talks: "we've got a new lavender scent"."""
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
_CALLED: Final = re.compile(
    r"^(?:\w+\s){0,4}(?:called|named|titled)(?:\s[A-Z][\w'’&]*)*$|^.{0,12}(?:名叫|叫做?|名为|名字叫|店名[是叫]?)\w{0,10}$"
)
"""A clause that only brings a name, which is the title: "a salon called Shear Joy"."""
_THE: Final = re.compile(r"^(?:an?|the|our|my|your|this|new)\s+|^(?:这款|这个|我们的?|本店的?)", re.I)
_DOES_ZH: Final = (
    r"(?:过滤|支持|采用|续航|防水|售价|容量|仅重|净重|重量|重(?=\d)|可用|可以|能|保温|现价|原价|内置|配备|拥有|适合|提供|只要|仅售"
    r"|自动|一键|充电)"
)
_FIRST_DOES_ZH: Final = re.compile(rf"^(?P<who>[A-Za-z0-9\u4e00-\u9fff]{{2,12}}?)(?={_DOES_ZH})")
_SENTENCE_END: Final = re.compile(
    r"(?<![ap]\.m)(?<!\bSt)(?<!\bNo)(?<!\bDr)[.!?](?=\s|$)|[。！？\n]|\s(?:->|=>|→|\|)\s|｜"
)
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
    r"|通知(?!书)|启事|预告|海报",
    re.I,
)
_SHAPES: Final = re.compile(
    r"^\W*(?:about\s|around\s|ca\.?\s)?\d+[\s-]?(?:s|secs?|seconds?)\b"
    r"|^\W*(?:a|one|half|\d+|two|three)[\s-](?:a\s)?min(?:ute)?s?\W*$"
    r"|\b(?:music|soundtrack|song|voice\w*|narrat\w+|subtitles?|captions?|titles?|headline|landscape|vertical|portrait"
    r"|square|widescreen|\d{3,4}p|hd|4k|9:16|16:9|1:1|4:5|aspect|format|style|mood|vibes?|tones?|colou?r\sscheme|brand\scolou?rs?"
    r"|ending|ends?\swith|background|lo-?fi|techno|jazzy|cta|tagline|slogan|duration|seed|scenes?|shots?|(?:day|part|act)\s\d|\d{3,4}\s?[x×]\s?\d{3,4})\b"
    r"|^\W*(?:for|target\w*|aimed\sat)\s(?!(?:free|\$|€|£|only|just|rent|sale|\d))"
    r"|^\W*\d+\s?秒钟?的?(?:$|[竖横方视短，,])|[竖横方]屏|方形|横版|竖版|(?<!、)音乐(?![会厅节剧])|一[点些]$|配乐|配音|旁白|字幕|色调|风格?$|标题|片头|结尾|背景|轻快|欢快"
    r"|活泼|动感|节奏|镜头|画面|轮播|每张|图片|照片|^[^，。\d]{0,8}(?:推广|宣传|介绍)$|^[用以][^，。]{0,8}(?:展示|呈现)|国风|爵士|钢琴|吉他|面向|不要",
    re.I,
)
_DATED: Final = re.compile(
    r"^(?P<who>[A-Za-z][\w'’&-]*(?:\s[A-Za-z&][\w'’&-]*){0,3}?)\s(?=(?:(?:on|every|this|next)\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)",
    re.I,
)
_ORDERS: Final = re.compile(
    r"^\W*(?:(?:please|and|then|also)\s)*(?:make|create|generate|produce|render|export|do|design|give\s(?:me|us)|i\s(?:want|need"
    r"|would)|i['’]d|we\s(?:want|need)|can\syou|could\s(?:you|u)|turn\s(?:this|it|these)|set|use|add|show|put|end|finish"
    r"|start\swith|with|in\sa\s|promote|announce|introduce|advertise|explain|compare|visuali[sz]e|tell|before\sand\safter|then\sand\snow)\b"
    r"|^(?:请|帮我|给|为|用|把)?[^，。：:]{0,12}(?:做|制作|拍|生成|剪)(?:成|一)|^[^，。\d]{0,6}(?:介绍|推广|宣传)|^[用以][^，。]{0,8}(?:展示|呈现|表示|说明)",
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
_SENTENCE_WORDS: Final = 4
_RUN: Final = 4  # clauses that no longer make one sentence
_LONGEST_NAME: Final = 40
_LABEL: Final = re.compile(
    r"^(?:(?:key|main|our|opening|product|the)\s)*(?:hours|features?|points|details|info\w*|benefits|specs?|facts|menu|prices?"
    r"|offers?|highlights|includes|what['’]s\sincluded|includes)$|^(?:本店|门店|我们的?|产品|课程|套餐)?(?:特点|功能|卖点|亮点|优点|价格|价目表?|价格表|菜单|营业时间|开放时间|详情|内容|安排)$",
    re.I,
)
"""What stands before a list and is no name of a thing."""
_TITLE_LABEL: Final = re.compile(
    r"(?:our\s|the\s)?((?:opening|business|visiting)\shours|price\slist|prices|menu|programme|schedule|timetable|class\sschedule)"
    r"|(?:本店|门店|我们的?)?((?:营业|开放|上课)时间|价目表|价格表|菜单|课程表|日程|节目单|(?:公司|企业|团队|学校|品牌)(?:介绍|简介))",
    re.I,
)
"""A label that can head a film which names nothing else."""
_SAID_TOO: Final = re.compile(
    r"hiring|recruiting|vacancy|wanted|save\sthe\sdate|for\s(?:sale|rent)|出租|出售|转让|招生|招聘|招人|急聘",
    re.I,
)
"""A kind of announcement that a title without it would not tell."""
_FIELD: Final = re.compile(
    r"^(?:name|product(?:\sname)?|brand|title|cta|call[\s-]to[\s-]action|tagline|slogan|名称|品名|产品|品牌)\s*[:：]",
    re.I,
)
_OF_FIELD: Final = re.compile(
    r"[，,]\s*(?:地点|时间|地址|电话|费用|票价|报名|联系人|集合|主讲|嘉宾|where|when|venue|time|date|address|price|contact)$",
    re.I,
)
"""A label inside a sentence: what stands before it is no heading."""
_WEB: Final = re.compile(r"[\w.@-]+\.[a-z]{2,8}(?:/\S*)?")
_DATE_LAST: Final = re.compile(
    rf"\s((?:(?:on|from|at|this|next)\s)?(?:\w+day,?\s)?(?:{DATE.pattern})[^.!?;]*)$", re.I
)
_COMMA_ZH: Final = re.compile(r"(?<=[\u4e00-\u9fff]),(?=[\u4e00-\u9fff])")
_COLON_ZH: Final = re.compile(r"(?<=[\u4e00-\u9fff]):(?=\S)")
_NOTICE: Final = re.compile(r"^([\u4e00-\u9fff]{3,10}?)(?:通知|预告|启事|公告)$")
_GAP_ZH: Final = re.compile(r"(?<=[\u4e00-\u9fff\d])[ \u3000]+(?=[\u4e00-\u9fff\d])")
_EVENT: Final = re.compile(
    r"(?:第[一二三四五六七八九十\d]+届)?[\u4e00-\u9fff]{2,12}(?:大赛|比赛|讲座|展览?|音乐会|演唱会|市集|球赛|集市|义诊|运动会|晚会|典礼|招聘会|年会|沙龙"
    r"|音乐节|美食节|读书会|分享会|发布会|公开课|训练营|夏令营|体验课|通知|公告)(?:活动)?"
)
_BRACKETS: Final = re.compile(r"^\s*【([^】]{2,16})】\s*")
_NOTICE_HEAD: Final = re.compile(
    r"^\s*([\u4e00-\u9fff]{2,10}(?:通知|公告|启事|请[柬帖]|喜帖))[,，。：:\s]\s*"
)
_KIND_OF_NOTICE: Final = re.compile(
    r"(?:(?:now|we['’]?re|we\sare)\s)?(?:hiring|recruiting)|(?:job|staff)\s(?:vacancy|opening|wanted)|vacancy|wanted|(?:important\s|school\s|public\s)?notice"
    r"|(?:new\s|upcoming\s)?(?:event|exhibition|announcement)|reminder|recipe|today['’]s\sspecial|save\sthe\sdate|breaking(?:\snews)?|good\snews|special\soffer|for\s(?:sale|rent)"
    r"|(?P<specific>(?!重要|紧急|温馨|学校|社区|活动|最新|小区|公司|物业|本店)[\u4e00-\u9fff]{2,6}(?:通知|公告|启事|提示|预告))"
    r"|(?:重要|紧急|温馨|学校|社区|活动|最新|小区|公司|物业|本店)?(?:通知|公告|提示|提醒|预告|启事|喜报|通告)|好消息|产品|商品|品名|招聘|诚聘|急聘|招人|招生|活动|新品(?:上[市新]|推荐)?|上新|(?:今日|本周|店长)?(?:特价|推荐)|主打|出租|出售|转让",
    re.I,
)
"""What heads an announcement and says of what kind it is, not what it is about."""
_HELD: Final = re.compile(
    r"(?:举行|举办|召开|开展|迎来|组织|推出|上线|开设)(?:的|首届|第[一二三四五六七八九十\d]+[届次期]|一年一度的?|盛大的?|“|《)*([\u4e00-\u9fff]{2,10}?)(?:活动)?(?=[,，。；!！]|$)"
)
_POST: Final = re.compile(
    r"^(?:现)?(?:急|高薪|诚)?(?:聘|招聘?|招募)(?!人)[请]?([\u4e00-\u9fffA-Za-z]{2,14}?)(?:若?干?[\d一二两三四五六七八九十若]+[名位人]|$)"
)
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


def read_pitch(wishes: str, *, titled: bool = False) -> Pitch:
    """Return the name, points and call to action of a brief; an empty one below two points.

    Args:
        wishes: the brief.
        titled: whether it has a title already, so that no point is cut up to make one.
    """
    kind, wishes = _kind_of_notice(_spaced(without_tables(wishes)))
    headline = _headline(wishes) if kind else _label(wishes)
    name, told = "", []
    for sentence in _SENTENCE_END.split(wishes):
        who, clauses = _told(bare_item(sentence))
        name = name or who
        told += clauses
    calls = [one.text for one in told if _CALLS.match(one.text)]
    kept = [one for one in told if one.text not in calls]
    if not (_tells(kept) or (kind and kept) or (calls and kept)):
        return Pitch()
    points = tuple(dict.fromkeys(capital(one.text) for one in kept))
    if kind or not name:
        taken = (capital(name),) if kind and headline and name not in ("", headline) else ()
        name, points = _headed_by(kind, headline or name, (*taken, *points), titled=titled)
    return Pitch(name, points[:_MOST], capital(calls[-1]) if calls else "")


def _kind_of_notice(wishes: str) -> tuple[str, str]:
    """Take from the start of an announcement what says of what kind it is: "We're hiring: …", 【通知】…."""
    head = _BRACKETS.match(wishes) or _NOTICE_HEAD.match(wishes) or _HEAD.match(wishes)
    if head and (head.re is not _HEAD or _KIND_OF_NOTICE.fullmatch(head[1].strip())):
        return head[1].strip(), wishes[head.end() :]
    return "", wishes


def _headline(wishes: str) -> str:
    """The first words under what heads an announcement, where they can stand as its title."""
    first = _CLAUSE_END.split(_SENTENCE_END.split(wishes, maxsplit=1)[0], maxsplit=1)[0].strip(" .,，。")
    if subject := named_subject(first):
        return subject
    return "" if _is_fact(first) or len(first) > _LONGEST_NAME or _shapes(first) else first


def _spaced(wishes: str) -> str:
    """The wishes with commas where a Chinese poster has but spaces: 10月12日 校园歌手大赛 大礼堂."""
    gaps = len(_GAP_ZH.findall(wishes))
    return _GAP_ZH.sub("，", wishes) if gaps >= _RUN and not re.search("[,，;；]", wishes) else wishes


def _label(wishes: str) -> str:
    """The label that a message begins with, where it can head a film: 营业时间, "Opening hours"."""
    head = _HEAD.match(wishes)
    found = _TITLE_LABEL.fullmatch(head[1].strip()) if head else None
    return next((one for one in found.groups() if one), "") if found else ""


def _headed_by(kind: str, name: str, points: tuple[str, ...], *, titled: bool) -> tuple[str, tuple[str, ...]]:
    """The title of an announcement, and what is left to say under it."""
    first = name or (points[0] if points else "")
    if held := next((found[1] for one in (first, *points) if (found := _HELD.search(one))), ""):
        return held, points
    if post := _POST.match(first):
        return f"招聘{post[1]}", tuple(one for one in points if one != first)
    generic = _KIND_OF_NOTICE.fullmatch(kind)
    if (
        not (titled or name)
        and (not kind or generic)
        and (dated := _DATED.match(first))
        and not _opens(dated["who"])
    ):
        return capital(dated["who"]), (capital(first[dated.end() :]), *points[1:])
    if not kind and not name:
        name = next((one for one in points if _EVENT.fullmatch(one)), "")
    left = tuple(one for one in points if one != name)
    if kind and (not name or not generic or generic["specific"]):
        return kind, points
    mark = "：" if is_chinese(kind) else ": "
    return f"{kind}{mark}{name}" if _SAID_TOO.search(kind) else name, left


def named_subject(sentence: str) -> str:
    """Return the name of what a sentence tells of: SmartMug of "SmartMug keeps coffee hot"; "" for none."""
    said = _FIRST_DOES.match(sentence)
    return said["who"] if said and said["who"][0].isupper() and not _NO_SUBJECT.match(said["who"]) else ""


def _opens(who: str) -> bool:
    """Whether words before a day are no name: "Open Monday", "We meet every Monday"."""
    return bool(
        _NO_SUBJECT.match(who) or _BEGINS_DOES.match(f"{who} ") or _STATES.search(who) or asks(who)
    ) or (
        who.lower()
        in ("open", "opening", "closed", "every", "on", "this", "next", "until", "till", "from", "only")
    )


def capital(text: str) -> str:
    """Return words as a caption: with a capital, unless a name has none ("iPhone"), and Chinese commas."""
    if _WEB.fullmatch(text):
        return text
    text = _COLON_ZH.sub("：", _COMMA_ZH.sub("，", text))
    first = text.split(maxsplit=1)[0] if text else ""
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def _tells(clauses: list[_Clause]) -> bool:
    """Whether clauses are the points of something: a run of what it does, or a list that has facts."""
    if sum(one.does for one in clauses) >= _FEWEST:
        return True
    facts = [one for one in clauses if _is_fact(one.text)]
    if len(clauses) == 1:  # "…: loading time from 8 seconds to 1 second"
        return bool(facts) and clauses[0].listed and len(clauses[0].text.split()) >= _SENTENCE_WORDS
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
    head = None if head and _OF_FIELD.search(head[1]) else head
    asked = bool(head and asks(head[1]))
    text = sentence[head.end() :] if head and (asked or _heads_list(head)) else sentence
    listed = listed_by_head = text is not sentence
    pieces = [piece for one in _CLAUSE_END.split(text) if (piece := one.strip(" .,，。"))]
    if not pieces or (not listed and asks(pieces[0])):
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
    return "" if last == head or asks(last) or not is_chinese(last) else last


def _heads_list(head: re.Match[str]) -> bool:
    """Whether a list follows a colon: "Opening hours: …, …", "Yoga retreat in Bali: …, …, …"."""
    items = len(_CLAUSE_END.split(head.string[head.end() :]))
    return items >= _FEWEST and (
        bool(_LABEL.match(head[1])) or items > _FEWEST and len(head[1]) <= _LONGEST_NAME
    )


def _is_one(text: str, pieces: list[str]) -> bool:
    """Whether a short sentence is best left whole: "Bring a hat, water and sunscreen"."""
    several = sum(_is_fact(one) for one in pieces) > 1 or any(_BEGINS_DOES.match(one) for one in pieces[1:])
    several = several or (len(pieces) >= _RUN and is_chinese(text))
    return len(text) <= _LONGEST and not several and not any(_shapes(one) for one in pieces)


def asks(text: str) -> bool:
    """Whether words order or shape a film, and tell nothing of its subject."""
    return _shapes(text) or bool(_ORDERS.match(text))


def _shapes(text: str) -> bool:
    return bool(_FILM.search(text) or _SHAPES.search(text) or only_look(text))


def _of_wish(pieces: list[str]) -> tuple[str, list[_Clause]]:
    """What a wish goes on to say: "an ad for EcoBrush, a brush that is soft, comes in 4 colours"."""
    first = next((place for place, one in enumerate(pieces) if place and _BEGINS_DOES.match(one)), 0)
    if not first:
        rest = list(_kept([*_dated(pieces[:1]), *pieces[1:]], listed=True, named=False))
        return "", rest if any(_is_offer(one.text) for one in rest) else []
    before = re.sub(r"^.*?\s(?:that|which|who)\s", "", pieces[first - 1]) if first > 1 else ""
    run = [before, *pieces[first:]] if _BEGINS_DOES.match(before) else pieces[first:]
    return "", list(_kept(run, listed=True, named=False))


def _dated(pieces: list[str]) -> list[str]:
    """The date at the end of a wish: "announce our webinar on 12 Feb, 4 pm CET"."""
    found = _DATE_LAST.search(pieces[0]) if pieces else None
    return [found[1]] if found and len(found[1]) <= _LONGEST and not _shapes(found[1]) else []


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
        text = _CALLED.sub("", _OPENS.sub("", _COPULA.sub("", one)))
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
        or (names_scene(text) and (_only_scene(text) or not listed) and not _STATES.search(text))
    )


def _only_scene(text: str) -> bool:
    """Whether nothing is said but a scene and when: "rain at night", 海边."""
    left = blank_scenes(text, all_of_them=True)
    return not re.sub(r"\b(?:at|in|the|on|by|with|over|and|a)\b|\W", "", without_times(left), flags=re.I)
