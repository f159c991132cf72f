"""Read the shape and size of a film from English and Chinese words: those of a prompt and those of an option.

A word counts only where it speaks of the picture's shape: "in landscape", not "a mountain landscape".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import gcd
from typing import Final

from nemo_notebook.models.platform_words import FILM_NOUN, find_platforms, just_before
from nemo_notebook.models.quantities import Found, narrow
from nemo_notebook.models.remembered import remembered

ASPECTS: Final = ("16:9", "9:16", "1:1", "4:5")
MAX_SHORT_SIDE_PX: Final = 1080
MIN_SHORT_SIDE_PX: Final = 240

_START: Final = r"(?<![A-Za-z0-9_./$])(?<!\d:)"
_END: Final = r"(?![A-Za-z0-9_:]|\.\d)"

_RATIO: Final = re.compile(rf"{_START}(\d{{1,2}}(?:\.\d\d?)?)\s?([:xX×*比])\s?(\d{{1,2}}(?:\.\d\d?)?){_END}")
SIZE: Final = re.compile(rf"{_START}(\d{{3,4}})\s?[xX×*]\s?(\d{{3,4}})(?![\d:])")
_FAMOUS: Final = {
    "4:3",
    "3:4",
    "3:2",
    "2:3",
    "5:4",
    "21:9",
    "9:21",
    "18:9",
    "2:1",
    "2.35:1",
    "2.39:1",
    "1.85:1",
    "16:10",
    "10:16",
    "5:3",
}
_CLOCK_TIME: Final = re.compile(r"\d{1,2}:[0-5]\d")

_CUE_BEFORE: Final = re.compile(
    r"(?:\baspect(?:[\s-]ratio)?|\bratio|\bformat|画幅|宽高比|比例|尺寸)\s*(?:of|is|to|at|in|:|=|为|是|用"
    r"|改[成为]|换[成为]|设为)?\s*$",
    re.I,
)
_CUE_AFTER: Final = re.compile(
    r"\s*(?:aspect|format\b|videos?\b|clips?\b|films?\b|ratio\b(?!\sof\b)|的?(?:画幅|比例|画面|宽高比"
    r"|视频|构图|短片))",
    re.I,
)
_WEAK_CUE: Final = re.compile(
    r"(?:\b(?:in|as|to|into|make it|use)|用|[改换切做变][成到为]|切换[成到])\s*$", re.I
)
_MADE_INTO: Final = re.compile(
    r"(?:\b(?:make|turn|change|switch|convert|set|crop|resize)\b[^,.;\n]{0,20}|[改换切变调弄][成到为])\s*$",
    re.I,
)
_ITEM_END: Final = re.compile(
    r"\s*(?:$|[,.;!?，。；！？、\n]|(?:please|pls|plz|plss|thanks|thx|ty|cheers)\b|instead\b|吧)", re.I
)
# Scores, times of day, verses, meetings, recipes: ratios that are no picture's.
_OTHER_RATIO_BEFORE: Final = re.compile(
    r"(?:\b(?:scored?|won|wins?|lost|lose|beat|led|lead|leads|tied|drew|draw|victory|result|scale"
    r"|mix(?:ed)?(?: at)?)\s(?:by\s|of\s|at\s)?"
    r"|\b(?:genesis|exodus|leviticus|numbers|deuteronomy|joshua|judges|ruth|samuel|kings|chronicles|job"
    r"|psalms?"
    r"|proverbs|ecclesiastes|isaiah|jeremiah|ezekiel|daniel|hosea|joel|amos|micah|zechariah|malachi"
    r"|matthew|mark"
    r"|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|thessalonians|timothy"
    r"|titus"
    r"|hebrews|james|peter|jude|revelation)\s|比分|战胜|领先|福音|创世记|诗篇|早上|上午|下午|晚上|凌晨"
    r"|今晚)\s*$",
    re.I,
)
_OTHER_RATIO_AFTER: Final = re.compile(
    r"\s*(?:[ap]\.?m\b|o['’]?clock|victory|win\b|draw\b|defeat|loss\b|lead\b|tie\b|score|upset|comeback"
    r"|thriller"
    r"|meetings?|coaching|sessions?|calls?\b|lessons?|chats?\b|support|tutoring|mentor\w*|with\b"
    r"|ratio\sof\b|scale"
    r"|战平|打平|获胜|取胜|击败|战胜|领先|混合|稀释|复刻|还原|沟通|辅导|出发|开始|起床)",
    re.I,
)
_CLOCK_BEFORE: Final = re.compile(r"\b(?:at|by|until|till|since|before|after|around)\s*$", re.I)
_PICTURE_VERB: Final = re.compile(
    r"\b(?:export|render|crop|shoot|make|made|format|output|video|clip|it|framed?)\s\w*\s*$", re.I
)

_WORDS: Final = re.compile(
    r"(?<![A-Za-z0-9_])(?:(?P<tall>vertical|portrait|(?<=\b(?:so|it)\s)tall|tall(?=\s(?:format|version|video|clip|film|layout)\b))|(?P<wide>landscape|horizontal|wide-?screen)"
    r"|(?P<even>square))(?:ly)?(?![A-Za-z0-9_])"
    r"|(?P<tall_zh>竖屏|竖版|竖构图|竖着|竖过来|(?<![^\s,，、])竖(?![^\s,，、。]))|(?P<wide_zh>横屏|横版|横构图|横过来|宽屏|宽银幕|(?<![^\s,，、])横(?![^\s,，、。]))"
    r"|(?P<even_zh>方屏|方版|方构图|主图(?=短?视频))"
    r"|(?P<tall_maybe>竖向|纵向|竖的|竖式|竖图|竖幅)|(?P<wide_maybe>横向|横的|横式|横图)|(?P<even_maybe>正方形|正方的?|方形|方的|方图|一比一)",
    re.I,
)
_WORD_ASPECTS: Final = {"tall": "9:16", "wide": "16:9", "even": "1:1"}
_FILM_AFTER: Final = re.compile(
    rf"[\s-]*\(?(?:(?:\S*\d\S*|s|secs?|seconds?|mins?|minutes?|short|hd|full|social|media|promo\w*|marketing|product|cinematic"
    rf"|tiktok|instagram"
    r"|youtube|facebook|mobile|phone|quick|explainer|wedding|birthday|party|holiday|event|sale|launch"
    r"|brand|recipe|main|hero|listing|image|photo|header|cover"
    rf"|animated|calm|warm|cool|upbeat|vivid|playful|teaser|recruiting"
    rf"|greeting)[\s,-]+){{0,4}}(?:{FILM_NOUN}\b|\d+:\d+|\d{{3,4}}p)",
    re.I,
)
_KIND_AFTER: Final = re.compile(
    rf"\s(?!farm|garden|blind|jump|climb|integrat|market|limit|take|drop|line|stack|slice)(?:[a-z'’-]+\s){{1,2}}{FILM_NOUN}\b",
    re.I,
)
"""What kind of film behind "vertical", which seldom means another thing: "vertical fitness ad"."""
_FORMAT_BEFORE: Final = re.compile(
    r"(?:\d:\d+|\d{3,4}p|\bhd|\bmp4|\bformat|\borientation)\s*[,(:]?\s*$", re.I
)
_ITEM_BEFORE: Final = re.compile(
    r"(?:^|[,;:(.!?，。、；：（\n]|\b(?:in|as|to|into|be|it|go|want|need|this|that|aspect|ratio|video"
    r"|clip|film|them|everything|phones?,?\sso)|(?:\d\s?-?|\b(?:ten|twelve|fifteen|twenty|thirty|forty|sixty)[\s-])(?:s|secs?|seconds?|mins?|minutes?))"
    r"\s*(?:an?\s+)?$",
    re.I,
)
_ITEM_AFTER: Final = re.compile(
    r"\s*(?:$|[,.;:!?)\]，。；！、）\n—–]|-\s|\d+\s?(?:s|secs?|seconds?)\b|\b(?:and|or|for|please|pls|plz|plss|thanks|thx|with|no|without|calm|upbeat|soft|warm|cool|so"
    r"|but|instead|on|at|now"
    r"|this time)\b)",
    re.I,
)
_FILM_AFTER_ZH: Final = re.compile(
    r"\s*的?\s*(?:(?:朋友圈|微信|小红书|抖音|快手|视频号|[Bb]站|微博|[Ii]ns|温馨|可爱|简短|好看|漂亮|小|短|\d{1,3}秒钟?|[一二三四五六八十半]{1,3}秒钟?)的?){0,3}"
    r"(?:邀请|请[柬帖]|婚礼|宣传|推广|促销|活动|节日|生日|祝福|贺卡|喜帖|新品|产品|教学|旅行"
    r"|美食|招聘|封面|海报|主图|商品|带货|卖货|种草|介绍|通知|预告|教程|讲解|科普|祝贺|纪念|封底"
    r"|短?视频|短片|画面|画幅|版|格式|比例|mp4|构图|影片|片子|宣传片|广告|屏|动画|幻灯片|\d)",
    re.I,
)
_KIND_BEFORE_ZH: Final = re.compile(r"(?:\d\s?秒钟?|[做来剪拍出要](?:一?[个条段支份部]|\d?\s?))的?\s*$")
_KIND_AFTER_ZH: Final = re.compile(
    r"\s*的?\s*(?:(?!蛋糕|面包|饼|包装|盒|[桌椅瓶碗盘砖窗灯包镜表枕毯柜筒管车]|餐具|沙发|建筑|广场|面积|周长|边长|公式|性质|数学|几何|判定|定理|对角|图形)[\u4e00-\u9fff]){1,8}?"
    r"(?:视频|短片|影片|片子|片|预告|动画|教程|广告|海报|通知|请柬)(?=的?(?:$|[\s,，。:：;；!！“「]))"
)
"""What kind of film behind its shape, 12秒方形演出预告; of 方形蛋糕 the cake is square."""
_FORMAT_BEFORE_ZH: Final = re.compile(
    r"(?:\d\s?秒的?|[做来剪拍出](?:一?[个条段支份])|[改换变做转切弄][成为到]?|切换[成到]|用|要|是|(?:比例|尺寸|画幅)(?:为|选)?|导出成?|输出成?|[^\w\s“”‘’「」『』《》\"'%/-]|^)\s*$"
)
_ITEM_AFTER_ZH: Final = re.compile(
    r"\s*(?:$|[^\w\s“”‘’「」『』《》\"'%/-]|\n|的(?=\s*(?:$|[,，。；;、！!\n]))|的?吧|就好|即可"
    r"|\s(?:标题|字幕|配|音乐|要|加|\d))"
)
_GAME_ZH: Final = re.compile(r"(?:过关|闯关|卷轴|游戏)")

_UNWANTED: Final = re.compile(
    r"(?:\b(?:from|not|no|never|instead\sof|rather\sthan|isn['’]t|was)"
    r"|从|不要|不是|不用|别用?|而不是|而非)\s*(?:in\s|an?\s)?$",
    re.I,
)


def is_known_shape(ratio: str) -> bool:
    """Whether a ratio is the shape of films or screens, so that "9:16" is hardly a time."""
    return ratio in ASPECTS or ratio in _FAMOUS


@remembered(32)
def find_aspects(text: str) -> list[Found[str]]:
    """Find the picture shapes that are asked for.

    Returns:
        Values like "9:16", in the order of the text. `kind` says how: "ratio" (9:16, 9×16), "size"
        (1080x1920), "word" (vertical, 竖屏) or "platform" (TikTok, 抖音). One that is clearly meant but that
        no film here can have ("aspect ratio 21:9") is there with `supported` False. What is turned away
        ("from 16:9", "not vertical") is not there.
    """
    plain = narrow(text)
    every = [*_ratios(plain), *_sizes(plain), *_words(plain), *find_platforms(plain)]
    wanted = [one for one in every if not _UNWANTED.search(just_before(plain, one.start))]
    return sorted(wanted, key=lambda one: one.start)


def wanted_aspect(text: str) -> Found[str] | None:
    """Return the one shape a text asks for: a ratio or size before a word, a word before a platform."""
    order = ("ratio", "size", "word", "platform")
    return min(find_aspects(text), key=lambda one: order.index(one.kind), default=None)


def parse_aspect(given: str) -> str:
    """Read a shape from an option: "9:16", "9x16", "1080x1920", "vertical", "竖屏".

    Raises:
        ValueError: when it is none of 16:9, 9:16, 1:1 and 4:5; the message is a sentence.
    """
    written = narrow(given).strip()
    found = find_aspects(re.sub(r"^(\d+(?:\.\d+)?)\s*[/xX×*]\s*(\d+(?:\.\d+)?)$", _as_option, written))
    if len(found) == 1 and found[0].supported:
        return found[0].value
    raise ValueError(
        f"{written[:40]!r} is no shape a film can have here: use {', '.join(ASPECTS[:-1])} or {ASPECTS[-1]}."
    )


def aspect_of(width: int, height: int) -> str:
    """Return the shape of a picture: one of `ASPECTS` where it is within 1.5 %, else the reduced ratio."""
    for aspect in ASPECTS:
        across, down = (int(part) for part in aspect.split(":"))
        if abs(width * down / (height * across) - 1) < 0.015:
            return aspect
    shared = gcd(width, height)
    return f"{width // shared}:{height // shared}"


def canvas_size(aspect: str, short_side_px: int = MAX_SHORT_SIDE_PX) -> tuple[int, int]:
    """Return (width, height) in px, both even, for one of `ASPECTS`."""
    across, down = (int(part) for part in aspect.split(":"))
    long_px = round(short_side_px * max(across, down) / min(across, down) / 2) * 2
    return (short_side_px, long_px) if down > across else (long_px, short_side_px)


def _as_option(match: re.Match[str]) -> str:
    large = len(match[1]) > 2
    return f"{match[1]}x{match[2]}" if large else f"{match[1]}:{match[2]}"


def _ratios(text: str) -> Iterator[Found[str]]:
    for match in _RATIO.finditer(text):
        value = f"{match[1]}:{match[3]}"
        if _means_shape(text, match, value) and 0 not in (float(match[1]), float(match[3])):
            yield Found(value, match.start(), match.end(), supported=value in ASPECTS, kind="ratio")


def _means_shape(text: str, match: re.Match[str], value: str) -> bool:
    before, end = just_before(text, match.start()), match.end()
    if _OTHER_RATIO_BEFORE.search(before) or _OTHER_RATIO_AFTER.match(text, end):
        return False
    cue_after = _CUE_AFTER.match(text, end)
    if _CUE_BEFORE.search(before) or (cue_after and (is_known_shape(value) or not _is_clock(match))):
        return True
    if _CLOCK_BEFORE.search(before) and match[2] == ":" and not _PICTURE_VERB.search(before):
        return False
    if value in ASPECTS and (match[2] in ":×比" or value in ("16:9", "9:16") or _alone(text, match)):
        return True
    alone = not text[: match.start()].strip() and not text[end:].strip()
    listed = re.search(r"[,，、]\s*$", before) and _ITEM_END.match(text, end)
    if _WEAK_CUE.search(before) and not _is_clock(match) and _ITEM_END.match(text, end) and match[2] == ":":
        return True
    famous = value in _FAMOUS and bool(_WEAK_CUE.search(before) or listed)
    return famous or (not _is_clock(match) and (alone or _made_into(before, text, end)))


def _alone(text: str, match: re.Match[str]) -> bool:
    """Whether a ratio is an item by itself: "calm, 1x1, 10 s"."""
    return bool(_ITEM_BEFORE.search(just_before(text, match.start())) and _ITEM_END.match(text, match.end()))


def _made_into(before: str, text: str, end: int) -> bool:
    """Whether a ratio is what the film is to become: "make it 7:3"."""
    return bool(_MADE_INTO.search(before) and _ITEM_END.match(text, end))


def _is_clock(match: re.Match[str]) -> bool:
    """Whether a ratio could as well be minutes and seconds: 1:30."""
    return bool(_CLOCK_TIME.fullmatch(match[0]))


def _sizes(text: str) -> Iterator[Found[str]]:
    for match in SIZE.finditer(text):
        value = aspect_of(int(match[1]), int(match[2])) if int(match[1]) and int(match[2]) else ""
        if value:
            yield Found(value, match.start(), match.end(), supported=value in ASPECTS, kind="size")


def _words(text: str) -> Iterator[Found[str]]:
    for match in _WORDS.finditer(text):
        shape, _, language = str(match.lastgroup).partition("_")
        before, end = just_before(text, match.start()), match.end()
        if _means_orientation(text, before, end, language):
            yield Found(_WORD_ASPECTS[shape], match.start(), end, kind="word")


def _means_orientation(text: str, before: str, end: int, language: str) -> bool:
    if language == "zh":
        return not _GAME_ZH.match(text, end)
    if language == "maybe":
        set_to = _FORMAT_BEFORE_ZH.search(before) and _ITEM_AFTER_ZH.match(text, end)
        of_kind = _KIND_BEFORE_ZH.search(before) and _KIND_AFTER_ZH.match(text, end)
        return bool(set_to or of_kind or _FILM_AFTER_ZH.match(text, end))
    kind_follows = text[:end].lower().endswith("vertical") and _KIND_AFTER.match(text, end)
    listed = _ITEM_BEFORE.search(before) and (kind_follows or _ITEM_AFTER.match(text, end))
    return bool(listed or _FORMAT_BEFORE.search(before) or _FILM_AFTER.match(text, end))
