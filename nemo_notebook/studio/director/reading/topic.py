"""Tell what a film is about, in the person's own words: the material of a title and of an honest answer."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.own_names import DAY_OR_MONTH
from nemo_notebook.studio.director.reading.subjects import names_scene
from nemo_notebook.studio.director.reading.texts import BLANK

_FILM: Final = (
    r"(?:videos?|clips?|films?|movies?|reels?|shorts?|ads?|adverts?|advertisements?|commercials?"
    r"|promos?|explainers?|trailers?|teasers?|intros?|montages?"
    r"|slideshows?|spots?|animations?|stor(?:y|ies)|mp4s?|tiktoks?|posts?|invit(?:es?|ations?)|greetings?)"
)
_ABOUT: Final = (
    re.compile(
        r"\b(?:about|promoting|advertising|introducing|announcing|presenting|featuring|showcasing|celebrating"
        r"|explaining|marketing|promote|advertise|introduce|announce|showcase|explain|describe)\b\s*"
        r"(?:in\s\d+\s(?:seconds?|minutes?)\s)?",
        re.I,
    ),
    re.compile(
        r"^[^\n]{0,80}?(?:\d\s?(?:s|secs?|seconds?|minutes?)|vertical|square|landscape|facebook|instagram"
        r"|tiktok|linkedin)\s?:\s+",
        re.I,
    ),
    re.compile(
        rf"\binvit(?:e|ation)s?\sto\b\s*|\b{_FILM}\s(?:for|of|on|showing)\b\s*|\b{_FILM}\s?:\s*", re.I
    ),
)
_FOR: Final = re.compile(
    r"(?<!\bfree\s)(?<!\bopen\s)(?<!\bgreat\s)(?<!\bperfect\s)(?<!\bideal\s)\bfor\s(?![$€£¥])(?!(?:me|us|my|tiktok|instagram|insta|youtube|facebook|linkedin|whatsapp|wechat|twitter|x"
    r"|reels?|shorts|social|phones?|mobile|about|kids"
    r"|children|parents|teens|teenagers|adults|beginners|everyone|everybody|all|\d|free|sale|rent|example|a\s(?:few|second))\b)",
    re.I,
)
_BEFORE_FILM: Final = re.compile(rf"((?:[\w&'’-]+\s){{1,3}}){_FILM}\b", re.I)
_ARTICLE: Final = re.compile(
    r"^(?:an?|the|my|our|your|their|his|her|some|this|these|that|new|upcoming|local|small)\s+",
    re.I,
)
_DESCRIBED: Final = re.compile(rf"^\W*(?:an?|some|two|three|several)\s(?![^,.;:]*\b{_FILM}\b)(?!\d)", re.I)
_MODEL: Final = re.compile(r"(?<=[A-Za-z])\s\d{1,4}(?=\s?(?:[,.;:!?)\n]|\sis\b|\s[-–—]\s|$))")
"""The number in the name of a product: "Nimbus 3, our headphones"."""
_OF_NAME: Final = re.compile(
    r"(?<=[a-z])\s(?:for|in|at|on|by|with|to|from|under|over)\s(?:the\s)?(?=[A-Z][a-z])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May\b|June|July|August|September|October|November|December|TikTok|Instagram|YouTube|Facebook|LinkedIn)"
)
"""A small word in a name: "Run for Hope"."""
_ASKED: Final = re.compile(
    r"\s*((?:why|how|what|where|when)\s(?!to\b)[^,.;:!?\n]{4,60}?)(?=\s(?:for|with|using|as)\s|\sin\s(?:\d|(?:a\s)?(?:simple|fun|under|less|vertical|square))|[,.;:!?\n]|$)",
    re.I,
)
_WAY: Final = re.compile(r"\b(?:trip|journey|guide|visit|welcome|tour|holiday|weekend|move)\Z", re.I)
_LAST_CAPITAL: Final = re.compile(r"\b[A-Z][\w'’&-]*\Z")
_STOP: Final = re.compile(
    rf"(?:(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)\.|[,;:!?()\n{BLANK}])|\s[-–—]+\s|\s(?:with|in|at|for|on|that|which|who|using|from|as"
    r"|and\s(?:make|add|use|with|no|keep)|but|while|by|to|called|named|titled|entitled|lasting"
    r"|opening|vertical|portrait|square|landscape|widescreen|please|without|no|is|are|was|it|its"
    r"|set|where|when|over|under|near|saying|wishing|turning|ending|into)\b|\s\d+(?!st\b|nd\b|rd\b|th\b|\d)|$",
    re.I,
)
_EMPTY: Final = re.compile(
    r"^(?:(?:instagram|insta|ig|snapchat|tiktok|youtube|facebook|linkedin|whatsapp|wechat)\b.*|(?:before|after)\b.*|we|i|you|they|what|why|how|kids|open|job|recipe|mins?|this|these|that|(?:these|those)\s.*|it|them|me"
    r"|us|my|our|text|texts|image|images|photo|photos|picture"
    r"|pictures|clip|clips|prompt|prompts|description|product|products?\s(?:description|images?"
    r"|photos?|pictures?)"
    r"|text\sprompts?.*|the|a|following|below|video|videos|something|anything|short|quick"
    r"|social\smedia|instagram|tiktok|youtube|facebook|linkedin|twitter|x|fun|nice|cool|new"
    r"|cinematic|explainer|promo\w*"
    r"|second|seconds|minute|minutes|vertical|portrait|square|landscape|reels?|shorts|stories"
    r"|story|demo|sample|test|\d.*|ai|please|make|create|generate|produce|build|give|want|need|and"
    r"|of|from|(?:bit|tad|touch)\s.*|little\s(?:more|less|warm|cool|cold|dark|bright|long|short|bigg"
    r"|small|loud|quiet|soft"
    r"|slow|fast)(?:er)?)$",
    re.I,
)
_KIND_WORDS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    make create generate produce build give me a an the i want need short quick new second seconds
    minute s sec long nice cool beautiful simple little another please vertical portrait square
    landscape horizontal widescreen cinematic explainer promo promotional product social media
    instagram insta ig tiktok youtube linkedin facebook teaser trailer video demo warm calm vivid dark
    playful moody upbeat can you could would let's do my our this with and to of for from turn
    into it great good cute fun bright 4k hd 1080p 720p full tall wide amazing stunning awesome vlog
    launch product event opening epic dramatic animated travel podcast logo cover looping countdown
    post posts reel reels
    """,
    )
)
SHAPING_WORDS: Final = _KIND_WORDS | frozenset(
    re.findall(
        r"\S+",
        """
    minutes mins secs hour hours hd music sound sounds voice voiceover narration text texts words
    title titles caption captions subtitles background no not without any some something anything
    else just only really very also then so but or on at by is are was be been it's i'd i'm we you
    me he she they them their his her your yours mine all both new better more less bit format
    aspect ratio size length duration quality export file clip film movie hello hi hey thanks thank
    ok okay yes test testing sure maybe again now here there what how why who when which does do did
    done has have had will shall should tone tones look style mood feel colour color colours colors
    up down off
    """,
    )
)
"""Words that shape a film or order it and say nothing of what it shows."""
_ZH_TOPIC: Final = (
    re.compile(
        r"(?:^|[，,。\s])([\u4e00-\u9fff]{2,10}?)的?(?:[一二两三四五六七八九十\d]+(?:步走?|[个大]?(?:步骤|技巧|方法|建议|理由|要点|好处|误区|亮点)))[:：]"
    ),
    re.compile(
        r"(?:^|[：:，,。])\s*((?:为什么|为何|如何|怎么|怎样|什么是)[\u4e00-\u9fff]{2,9}|[\u4e00-\u9fff]{2,8}(?:是什么|的原理|是怎么[\u4e00-\u9fff]{1,3}))(?=[，,。？?！\s]|$)"
    ),
    re.compile(r"(?:^|[，,])\s*([\u4e00-\u9fff]{2,8}(?:做法|教程|攻略))(?=[，,:：])"),
    re.compile(
        r"(?:视频|短片|抖音|朋友圈|小红书|快手|视频号|广告|预告片?|影片"
        r"|动画)\s*[:：]\s*([^，。；,.!?！？\n]{2,18})"
    ),
    re.compile(
        r"(?:关于|有关|围绕|以)\s*([^，。；,.!?！？\n]{1,18}?)\s*(?:为主题)?(?:的"
        r"|为主题)\s*[^，。；,]{0,14}(?:视频|短片|影片|片|广告|动画|幻灯片)"
    ),
    re.compile(
        r"((?:[春夏秋冬]季|双十[一二]|年终|年中|新年|开学|周年)(?:促销|大促|特卖|清仓|特惠))(?=[^，。；,]{0,8}(?:[，。；,\s]|$))"
    ),
    re.compile(
        r"(?:^|[\s，,。])(?![给为帮])([\u4e00-\u9fff]{2,8}?)(?:活动预告|推广|宣传|广告|促销|预告|招新)"
    ),
    re.compile(
        r"(?:推广|宣传|介绍|展示|(?<![\u4e00-\u9fff])推荐|突出|主推|庆祝|讲述|讲解|解释|讲一?讲|讲|聊聊|说说)\s*(?:一下|我们的?|一家|我的|一款|这款"
        r"|新的)*\s*([^，。；,.!?！？\n]{2,14}?)\s*(?:的[^，。；,]{0,8}(?:视频|短片|影片|广告|宣传片|动画)"
        r"|[，。；：:,.!?！？\n]|$)"
    ),
    re.compile(
        r"(?:做|来|拍|制作|生成|创建|剪|要|给我)[^，。；,]{0,16}?(?:秒"
        r"|分钟)的?\s*([^，。；,\d]{2,12}?)的?(?:视频|短片|影片|宣传片|广告片?|动画|预告片?|短视频)"
    ),
    re.compile(
        r"(?:给|为|帮)\s*(?:我们的?|一家|我的|这家|我家)*\s*([^，。；,.!?！？\n我]{2,12}?)\s*(?:做"
        r"|制作|拍|生成|剪)"
    ),
    re.compile(
        r"(?![给为帮])([\u4e00-\u9fff]{2,8}?)(?:的)?(?:宣传片|公益短片|公益广告|广告片?|推广视频|宣传视频|预告片|介绍视频)"
    ),
    re.compile(
        r"([\u4e00-\u9fff]{2,8}?(?:邀请|祝福|开业|周年庆?|上新|招聘|招生|活动"
        r"|店庆))的?[^，。；,\n]{0,6}(?:视频|短片|影片|广告|动画|预告|函|$|[，,。；])"
    ),
    re.compile(
        r"(?:^|[，,、\s])([\u4e00-\u9fff]{1,7}(?:店|馆|餐厅|公司|品牌|工作室|酒店|民宿|超市|农场|学校"
        r"|乐园))(?=[，,。；\s]|$)"
    ),
)
_ZH_DESCRIBED: Final = re.compile(
    r"^\W*[一两三几][只个位座条群对朵辆艘架家杯间名]([\u4e00-\u9fff]{1,8}?)(?=正?[在]|[，。,.!！]|$)"
)
_ZH_EMPTY: Final = re.compile(
    r"^(?:邀请|祝福|感谢|招新|上新|祝寿|产品宣传|产品介绍|新品介绍|宣传|推广|介绍|广告|促销|预告|活动|我|我们|大家|你|一个|一段|一条|这个?"
    r"|这些|竖屏|横屏|方形|短|产品|视频|图片|照片|下面.*"
    r"|以下.*|这段.*|这篇.*|抖音|朋友圈|小红书|快手|微信|视频号|上传.*|.*图片|.*照片|.*秒.*|.*(?:旁白"
    r"|配音(?!乐)|字幕|音乐|色调|暖色|冷色|[:：]).*"
    r"|.*分钟.*|[a-zA-Z0-9:\s]*)$"
)
_ZH_HEAD: Final = re.compile(
    r"^(?:.{0,8}?(?:秒钟?|分钟)的?|点)?(?:\S{2}风格?的|[\u4e00-\u9fff]{1,3}感(?:十足)?的|请|帮(?:我|忙)|(?:做|拍|剪|生成|制作"
    r"|来)(?=一?[条个段部支])|叫做?的?|名叫的?|名为的?|一家|一款|一个|一段|一条|一部|一支|个|段|条|部|支"
    r"|我们家?的?|我家的?|我的|本店的?|这款|这家|新的|[竖横方]?[屏形版]的?|关于"
    r"|(?:温暖|温馨|高端|简约|时尚|可爱|活泼|唯美|酷炫|炫酷|大气|轻快|欢快|治愈|清新|文艺|好看|漂亮|精美"
    r"|有趣|搞笑"
    r"|电影感|电影风|[暖冷]色调?|抖音|短)的?)*"
)
_NAMED_ZH: Final = re.compile(
    r"(?:^|[，,。\s])(?:我们|我的?|我家|本店)?(?P<name>[\u4e00-\u9fffA-Za-z·]{2,10}?)是(?:我们?|我家|咱们?)?(?:的|开的)?一?[家个所间款](?=[\u4e00-\u9fff])"
)
"""A name, and what it is the name of: 半日闲是一家咖啡馆."""
_ASKS_ZH: Final = re.compile(r"为什么|为何")
_FOR_MINE: Final = re.compile(r"^(送?给|献给)我们?(?=[\u4e00-\u9fff]{2})")
_DASHED: Final = re.compile(
    rf"(?:^|[.!\n])\W*(?P<name>(?!{_FILM}\b)[A-Z][^,.;:\n]{{1,30}}?)\s[-–—]\s(?=[^,.;:\n]{{0,40}}\b{_FILM}\b)"
)
"""A name before a dash and the film of it: "Cork 22 - wine bar promo"."""
_HOW_TO: Final = re.compile(r"\W*(how\sto\s[^,.;:\n]{4,50}?)(?=\s(?:in|with|for)\s|[,.;:\n]|$)", re.I)
_TOPIC: Final = re.compile(r"(?:^|[,.;\n]\s*)(?:topic|subject)\s?:\s*([^,.;\n]{2,40})", re.I)
_QUESTION: Final = re.compile(r":\s+((?:what|why|how|who|when|where)\s[^?.!\n]{3,40}\?)", re.I)
_FACT: Final = re.compile(r"[$€£¥|]|\s?\d")
_LONGEST_WORDS: Final = 6
_LONGEST_QUESTION: Final = 8  # words
_LONGEST_TITLE: Final = 40  # characters


def find_topic(wishes: str, language: str) -> str:
    """Return a few words on what the film is about, "" where the words do not say."""
    return _chinese(wishes) if language == "zh" else _english(wishes)


def as_title(topic: str, language: str) -> str:
    """Return a topic as a title: Coffee Shop."""
    if language == "zh":
        return topic if len(topic) <= 12 else ""
    small = {"a", "an", "and", "the", "of", "in", "on", "at", "for", "to", "or", "by", "with"}
    words = topic.split()
    longest = _LONGEST_QUESTION if _ASKED.match(topic) else _LONGEST_WORDS
    if not words or len(words) > longest or len(topic) > _LONGEST_TITLE:
        return ""
    return " ".join(
        word if i and word in small else word[:1].upper() + word[1:] for i, word in enumerate(words)
    )


def _english(wishes: str) -> str:
    if dashed := _DASHED.search(wishes):
        return dashed["name"].strip()
    if told := _HOW_TO.match(wishes) or _TOPIC.search(wishes):
        return told[1]
    if question := _QUESTION.search(wishes):
        return question[1]
    for match in (one for pattern in _ABOUT for one in pattern.finditer(wishes)):
        topic = _until_stop(wishes, match.end())
        if ":" in match[0] and _lists_scenes(wishes[match.end() :]):
            continue
        if topic and not (":" in match[0] and (_FACT.search(topic) or DAY_OR_MONTH.match(topic))):
            return topic
    for match in _BEFORE_FILM.finditer(wishes):
        words = [
            word
            for word in match[1].split()
            if word.lower().strip("-") not in _KIND_WORDS and not re.match(r"\d", word)
        ]
        if words and words == match[1].split()[-len(words) :] and not _EMPTY.match(" ".join(words)):
            topic = " ".join(words)
            return topic[:1].lower() + topic[1:] if not wishes[: match.start()].strip() else topic
    for match in _FOR.finditer(wishes):
        if topic := _until_stop(wishes, match.end()):
            return topic
    described = _DESCRIBED.match(wishes)
    return _until_stop(wishes, described.end()) if described else ""


def _lists_scenes(text: str) -> bool:
    """Whether a text begins with a list of scenes: "mountains, lake, stars" is no topic."""
    items = text.split(".", maxsplit=1)[0].split(",")
    return names_scene(items[0]) and sum(map(names_scene, items)) > 1


def _until_stop(wishes: str, start: int) -> str:
    if asked := _ASKED.match(wishes, start):
        return asked[1].strip()
    end = _STOP.search(wishes, start, start + 200)
    while end and (goes_on := _MODEL.match(wishes, end.start()) or _OF_NAME.match(wishes, end.start())):
        if not (_LAST_CAPITAL.search(wishes, start, end.start()) or _WAY.search(wishes, start, end.start())):
            break
        end = _STOP.search(wishes, goes_on.end(), start + 200)
    topic = " ".join(wishes[start : end.start() if end else start + 60].split())
    while (shorter := _ARTICLE.sub("", topic)) != topic:
        topic = shorter
    return "" if not topic or _EMPTY.match(topic) else " ".join(topic.split()[:_LONGEST_WORDS])


def _chinese(wishes: str) -> str:
    if (named := _NAMED_ZH.search(wishes)) and named["name"] not in ("这", "那", "我", "它", "这里", "我们"):
        return named["name"]
    for pattern in _ZH_TOPIC:
        for match in pattern.finditer(wishes):
            topic = _FOR_MINE.sub(r"\1", _ZH_HEAD.sub("", match[1].replace(BLANK, "").strip(" 的")))
            topic += "的" if _ASKS_ZH.match(topic) and match[1].endswith("的") else ""
            listed = ":" in match[0] or "：" in match[0]
            if topic and not _ZH_EMPTY.match(topic) and not (listed and _FACT.search(topic)):
                return topic
    described = _ZH_DESCRIBED.match(wishes)
    return described[1] if described and not _ZH_EMPTY.match(described[1]) else ""
