"""Tell whether a clause only says how a film is to be ("calm piano in the background"), or orders one.

What it tells besides is left to `pitch`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.reading.messages.topic import SHAPING_WORDS
from nemo_notebook.studio.director.reading.terms.look_words import only_look
from nemo_notebook.studio.director.reading.terms.offers import ADDRESS, CONTACT, DATE, PRICE

_THINGS: Final = re.compile(
    r"\b(?:bbq|barbecue|food|drinks?|games|dinner|wine|dancing)\s(?:&|and)\smusic\b|\blive\s(?:music|piano|jazz|band)\b|\b(?:music|song|piano|guitar|drum|violin|voice|singing|jazz|video|photo|film|movie|photography|sound|art)\s"
    r"(?:lessons?|schools?|festivals?|nights?|quiz(?:zes)?|shops?|teachers?|rooms?|stages?|classes|clubs?|academy|workshops?|studios?|theat(?:re|er)s?"
    r"|therapy|exams?|competition|courses?|equipment|editing|editors?|games?|bars?|store|evenings?|bands?)\b"
    r"|\b(?:portrait|landscape)\s(?:photo\w*|sessions?|paint\w+|garden\w*|design\w*|architect\w*|artists?)\b"
    r"|\bsquare\s(?:feet|foot|met(?:er|re)s?|miles?|dance)\b|\btown\ssquare\b|\b(?:in|on|at)\sthe\ssquare\b|\bstory\s?(?:time|hour|telling)\b"
    r"|\bbackground\s(?:checks?|noise)\b|\b(?:job|book|world|league)\stitles?\b|\btitle\s(?:race|match|winner|holder)s?\b|\b(?:hair)\s?style\w*"
    r"|\b(?:flu|rabies|vaccine|booster|covid|espresso|tequila)\sshots?\b|\bshots?\s(?:due|of\s(?:espresso|tequila|vodka))\b"
    r"|\b(?:\d+|few|limited|parking|only)\s(?:\w+\s)?spots?\b|\bspots?\s(?:left|available|remaining)\b|\bpost\s(?:office|code)\b|\bby\spost\b"
    r"|\b(?:board|cycling|denim|running|swim)\sshorts\b|\b(?:success|our|love|true|his|her|their)\sstor(?:y|ies)\b|\b(?:one|two|three|\d)[\s-]?stor(?:e?y|ies)\b"
    r"|\b4k\s(?:camera|video|screen|tv|display|recording|projector)\b|\b(?:all|both)\sstyles\b|\bsquare\sdeal\b"
    r"|爵士乐?(?:现场|之夜|演出|酒吧|乐队|俱乐部)|音乐(?:会|厅|节|剧|课|室|教室|老师|学院|学校|教育|家|人|喷泉|培训)|(?:字幕|配音|配乐)(?:组|员|演员|师|软件|翻译|课)"
    r"|(?:钢琴|吉他|小提琴|古筝)(?:课|班|老师|教|培训|陪练|考级|独奏|演奏|比赛|行)"
    r"|视频(?:会议|剪辑|课|通话|监控|网站|制作)|[竖横]琴|背景(?:墙|板|调查|知识)|节奏感(?![强十很])",
    re.I,
)
"""Things whose names hold a word of film-making."""
_FILM: Final = re.compile(
    r"\b(?:videos?|clips?|films?|movies?|reels?|shorts|ads?|adverts?|commercials?|promos?|explainers?|trailers?"
    r"|teasers?|slideshows?|spots?|animations?|mp4s?|tiktoks?|invitations?|intros?|story|post|notice"
    r"|announcements?|instagram|tiktok|linkedin|youtube|facebook)\b|视频|短片|影片|宣传片|广告|动画|抖音|朋友圈|小红书|快手"
    r"|通知(?!书)|启事|预告|海报",
    re.I,
)
_SHAPES: Final = re.compile(
    r"^\W*(?:about\s|around\s|ca\.?\s)?\d+[\s-]?(?:s|secs?|seconds?)\b"
    r"|^\W*(?:a|one|half|\d|two|three)[\s-](?:a\s)?min(?:ute)?s?\W*$"
    r"|\b(?:music|soundtrack|song|voice\w*|narrat\w+|subtitles?|captions?|titles?|headline|landscape|vertical|portrait"
    r"|square|widescreen|\d{3,4}p|hd|4k|9:16|16:9|1:1|4:5|aspect|format|style|mood|vibes?|tones?|colou?r\sscheme|brand\scolou?rs?"
    r"|ending|ends?\swith|background|lo-?fi|techno|jazzy|cta|tagline|slogan|duration|seed|scenes?|shots?|(?:day|part|act)\s\d|\d{3,4}\s?[x×]\s?\d{3,4})\b"
    r"|^\W*for\s(?:\d{1,2}(?:st|nd|rd|th)[\s-]grade\w*|grades?\s\d.*|year\s\d.*|ages?\s\d.*|\d{1,2}\s?(?:-|to|–)\s?\d{1,2}[\s-]years?.*)$"
    r"|^\W*(?:for|target\w*|aimed\sat)\s(?!(?:free|\$|€|£|only|just|rent|sale|\d))"
    r"|^\W*\d+\s?秒钟?的?(?:$|[竖横方视短，,])|[竖横方]屏|方形|横版|竖版|(?<!、)音乐(?![会厅节剧])|一[点些]$|配乐|配音|旁白|字幕|色调|风格?$|标题|片头|结尾|背景|轻快|欢快"
    r"|活泼|动感|节奏|镜头|画面|轮播|每张|图片|照片|^(?:\d+秒的?)?[^，。,\d]{0,8}(?:推广|宣传|介绍)[,，]?$|^[用以][^，。]{0,8}(?:展示|呈现)|国风|爵士|钢琴|吉他|面向|不要"
    r"|^[\u4e00-\u9fff]{1,6}的(?:感觉|氛围)$|^with\s(?:\w+\s){0,3}(?:photos?|pictures?|images?|clips?|pics)$|循环|^无声$|^[\u4e00-\u9fff]{2,8}播放$"
    r"|\b(?:logo|brand|company|school|club|team)\scolou?rs\b|\b(?:feel|feeling|look|energy|aesthetic|theme|atmosphere|ambience)$|^(?!(?:two|three|four|five|six|many|all|available)\b)(?:[a-z-]+\s){1,3}(?:colou?rs|palette|shades|hues|lighting|visuals)$"
    r"|^(?:柱状|条形|饼状?|折线|环形)图$|^[一二两三四五六\d]+个?(?:场景|画面|镜头|部分|片段)(?:分别|依次|轮流|切换)|^(?:做|拍|剪)成|^(?:请|帮我|给我)?(?:做|制作|拍|生成|剪)(?:个|一|条|段|部|支|张|份)|^[\u4e00-\u9fff]{2,6}(?<![多共通免专])用的?$|配色$|^音量|^\W*(?:the\s|our\s)?(?:target\s)?audience\s(?:is|are)\b|^给[^，。\d]{1,8}看的?$|^给[^，。]{0,6}(?:\d+班|同学们?|班级|全班|客户|员工|家长们?)的?$|^(?:视频)?内容[是为]|^各?\d+\s?秒$|^(?:每个|各)\d",
    re.I,
)
_ORDERS: Final = re.compile(
    r"^\W*(?:(?:please|and|then|also)\s)*(?:make|create|generate|produce|render|export|do|design|give\s(?:me|us)|i\s(?:want|need"
    r"|would)|i['’]d|we\s(?:want|need)(?!\s(?:[$€£¥]|your|volunteers?|help|donations?|people|more|\d+\s(?!s\b|sec|min|video|clip)))|can\syou|could\s(?:you|u)|turn\s(?:this|it|these)|set|use|add|show|put|end|finish"
    r"|start\swith(?!\s(?:[$€£¥]|\d))|with|in\sa\s|promote|announce|introduce|advertise|explain|compare|visuali[sz]e|tell|(?:half\sa|an?|one|\d+)[\s-]?(?:s|secs?|seconds?|min|minutes?)\s(?:about|on|of|for)|before\s(?:and|&|/)\safter|then\sand\snow)\b"
    r"|^(?:请|帮我|给|为|用|把)?[^，。：:]{0,12}(?:做|制作|拍|生成|剪)(?:成|一)|^[^，。\d]{0,6}(?:介绍|推广|宣传)|^[用以][^，。]{0,8}(?:展示|呈现|表示|说明)",
    re.I,
)
_LENGTH: Final = re.compile(
    r"\d+(?:\.\d+)?[\s-]?(?:s|secs?|seconds?|秒)(?![A-Za-z])|\b(?:9:16|16:9|1:1|4:5|\d{3,4}p|4k)\b|#[0-9a-f]{6}\b",
    re.I,
)
_LOOKS: Final = frozenset(
    re.findall(
        r"\S+",
        """
    acoustic aerial aesthetic airy ambience ambient animated animation animations atmosphere
    atmospheric breezy clear summery wintery autumnal
    audio beat beats beautiful beige big bigger black blue bold bright brown calm calming camera
    captioned casual cello cheerful chill chilled chiptune cinematic cinematic-style classic
    classical classy clean close-up close-ups closeup cold colorful colourful confetti confident
    cool corporate cosy cozy crisp cute dark disco dramatic dreamy drone drums dynamic edm effect
    effects electronic elegant emotional
    energetic exciting thrilling stirring engaging catchy eye-catching pushy
    energy epic facebook fancy fast feed feel feeling
    feels festive filter filters flute folk font fonts footage formal fresh friendly fun funk funky
    funny gentle gold gray green grey guitar happy harp heartfelt high hip hop hip-hop hopeful hype hyped ig
    imagery informal inspirational inspiring insta instagram instagram-ready instrumental jazz jazzy
    joyful keep large lettering letters light linkedin lively lo-fi lofi loud louder lovely low
    luxurious luxury magical minimal minimalist minimalistic mobile modern moody motivating
    motivational mysterious narrator natural navy neon neutral nice nothing orange orchestra
    orchestral over overlay overlays pace paced palette pastel peaceful phone phones piano pink
    plain platform playful pop post premium pretty professional purple quiet quietly ready red reel
    reels relaxed relaxing retro rock romantic rustic scary screen serious shorts silent silver
    simple sleek slow slow-motion slowmo small smooth soft soothing sound spooky stories story
    strings stylish subtitle subtitled subtle sweet synth synthwave techno tempo theme themed tiktok
    time-lapse timelapse too touching transition transitions trendy typography ukulele upbeat
    uplifting urban vibe vibes vibrant vintage violin visuals vivid voice-over voiceover volume warm
    whatsapp white widescreen yellow youtube zen
    """,
    )
)
_FILLING_ZH: Final = re.compile(
    r"(?:可爱|温馨|温情|深情|暖心|醒目|显眼|抢眼|亮眼|欢乐|快乐|悲伤|忧伤|伤感|俏皮|霸气|庄重|庄严|隆重|典雅|优雅|端庄|沉稳|稳重|亲切|元气|热情|搞怪|走心|格调|小清新|低调|奢华|轻奢|极简|ins|大方|温暖|活泼|喜庆|热闹|热烈|激动人心|振奋人心|简单|清楚|清晰|明了|易懂|通俗|简约|简洁|高端|大气|时尚|现代|复古|怀旧|清新|文艺|浪漫|唯美|梦幻|治愈|柔和|柔美|明亮|明快|欢快|轻快|轻松|动感|激情|热血|燃|震撼|科技感?|未来感?|商务|专业|正式"
    r"|严肃|搞笑|幽默|有趣|好玩|阳光|积极|正能量|励志|感人|感动|感恩|安静|宁静|舒缓|慢节奏|快节奏|节奏|高级感?|质感|氛围感?|仪式感|年轻|潮|酷炫?|炫酷|国潮|中国风|古风|卡通|手绘|电影感?|史诗"
    r"|温柔|别太|太|大声|小声|吵|甜美|唯美|朴实|真实|自然|接地气|吸引人|好看|漂亮|精美|干净|明朗|激昂|高昂|暗调|亮调|粉粉|粉嫩|鲜艳|鲜亮|亮丽|色彩"
    r"|[浅深淡暗亮大]?[白黑红橙黄金绿蓝紫粉棕灰银青]色?|[暖冷]色?调?|色调|色系|[竖横方][屏形版]|正方形|竖的|横的|抖音|快手|小红书|朋友圈|视频号|微信|[Bb]站|视频|短片|影片|片子|宣传片?|带货|卖货|种草|广告"
    r"|音乐|配乐|背景|旁白|配音|解说|字幕|文字|标题|钢琴曲?|吉他|爵士乐?|民谣|电子乐?|古筝|轻音乐|纯音乐|曲子?|歌曲?|声音|音量|转场|特效|滤镜|画面|镜头|动画|风格|感觉|格式|比例|尺寸|高清|时长|长度"
    r"|\d+\s?秒钟?|\d+分钟|半分钟|一分钟|不要|不用|不需要|不加|别|无|没有|要有?|带|加上?|配上?|用的?|做成?|拍成?|适合|走|偏|比较|稍微|有?一?[点些]|一下|整体|尽量|就好|即可|就行|可以|请|谢谢|麻烦"
    r"|面向|给|看的?|为主|主题|系列?|调|风|感|的|了|吧|呢|哦|啊|和|与|加|或|也|都|再|更|很|要|有|大|小|快|慢|短|长)"
)


def asks(text: str) -> bool:
    """Whether words order or shape a film, and tell nothing of its subject."""
    return shapes(text) or bool(_ORDERS.match(text))


def orders(text: str) -> bool:
    """Whether words order a film: they begin with a wish, or name a film."""
    return bool(_ORDERS.match(text) or _FILM.search(_THINGS.sub(" ", text)))


def shapes(text: str) -> bool:
    """Whether words say how the film is to be; a price, a date or an address in them tells more."""
    plain = _THINGS.sub("x", text)
    return bool(_FILM.search(plain) or (_SHAPES.search(plain) and not tells_fact(plain)) or only_shape(text))


def only_shape(text: str) -> bool:
    """Whether every word says how the film is to be: "classy and modern, not too loud", 温馨一点."""
    if only_look(text):
        return True
    plain = _LENGTH.sub(" ", _THINGS.sub(" x ", text))
    words = [one.lower() for one in re.findall(r"[A-Za-z][\w'’-]*", plain)]
    if any(one not in SHAPING_WORDS and one not in _LOOKS for one in words):
        return False
    if re.search(r"[\u4e00-\u9fff]", plain):
        return not re.search(r"[\u4e00-\u9fff\d]", _FILLING_ZH.sub("", plain))
    return bool(words or plain != text) and not re.search(r"\d", plain)


def without_length(text: str) -> str:
    """Return words without how long, how large and in which #colour the film is to be."""
    return _LENGTH.sub(" ", text).strip()


def tells_fact(text: str) -> bool:
    """Whether words hold a price, a date, an address or a telephone number."""
    return any(one.search(text) for one in (PRICE, DATE, CONTACT, ADDRESS))
