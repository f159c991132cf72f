"""The plain sentences on what is done to a picture, boiled down to the picture (@) and the moments (#)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from nemo_notebook.studio.director.patterns import any_of, regex

_ORDINAL: Final = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)"
_NOUN: Final = r"(?:pictures?|photos?|images?|clips?|scenes?|shots?|slides?|videos?)"
_COUNT_ZH: Final = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})"
_NOUN_ZH: Final = r"(?:画面|照片|图片|图|片段|视频|镜头|场景|幻灯片)"
PICTURES: Final = regex(
    rf"\b(?P<all>all\s(?:of\s)?(?:the\s|my\s)?{_NOUN}|(?:each|every)\s(?:picture|photo|image|clip|scene|shot))\b"
    rf"|\b(?P<some>(?:the\s)?(?:{_ORDINAL}\s(?:(?:two|three|four|\d)\s)?{_NOUN}|(?:picture|photo|image|clip|scene|shot|slide)\s?#?\d{{1,2}})(?:['’]s)?\b)(?![\d.]|:\d)"
    rf"|(?P<some_zh>(?:第\s?{_COUNT_ZH}|最后一)[张个段幅]的?{_NOUN_ZH}?|(?:前|最后)[二两三四五][张个段幅]{_NOUN_ZH}?|(?:画面|照片|图片|片段|镜头|场景)\s?\d{{1,2}}(?!\s?[\d.:秒%]))"
    rf"|(?P<all_zh>(?:所有|全部)的?{_NOUN_ZH}|每[张个段幅]{_NOUN_ZH})",
    re.I,
)
_ZH: Final = r"(?:请|帮我|把|将|让|给|再)*"
_DONE_ZH: Final = r"(?:改成|改为|变成|换成|调成|设成|设为|弄成|做成|是|在|都)*"
_ORDER: Final = r"(?:(?:make|let|have|turn|set|put|show|keep|change)\s)?"


_CUT: Final = r"(?:cut|remove|trim|delete|drop|take|chop|lose|shave|skip)"
_CUT_ZH: Final = r"(?:剪掉|去掉|删掉|删除|裁掉|切掉|减掉|剪去|不要)"
CUTS: Final[Mapping[str, re.Pattern[str]]] = {
    side: any_of(
        rf"{_CUT}\s(?:off\s|away\s|out\s)?the\s(?:{english})\s#\s(?:of|from|off|in)\s@",
        rf"{_CUT}\s#\s(?:off|from|at)\s(?:of\s)?the\s(?:{edge})\sof\s@",
        rf"@:?\s{_CUT}\s(?:off\s)?the\s(?:{english})\s#",
        rf"{_ZH}{_CUT_ZH}@的?(?:{chinese})的?#|{_ZH}@的?(?:{chinese})(?:部分|面)?的?(?:#{_CUT_ZH}|{_CUT_ZH}#)",
    )
    for side, english, edge, chinese in (
        ("first", "first|opening", "start|beginning|front|head", "前面?|开头|最前面?|头"),
        ("last", "last|final|closing", "end|back|tail|ending", "最后面?|后面?|结尾|末尾|尾部?"),
    )
}
KEEPS: Final = any_of(
    r"trim\s@\s(?:to|from)\s#\s?(?:-|–|to|until|till)\s?#|(?:keep|use|show)\s(?:only\s|just\s)?(?:seconds?\s)?#\s?(?:-|–|to|until|till)\s?#\sof\s@",
    r"@:?\s(?:keep|use|show)\s(?:only\s)?#\s?(?:-|–|to|until|till)\s?#",
    rf"{_ZH}@(?:只)?(?:留下?|保留|要|取|用|剪成|裁剪?[到成]|剪到|截取)第?#(?:-|–|~|到|至)第?#",
)
_SOUND: Final = r"(?:sound|audio|volume|noise)"
MUTED: Final = any_of(
    rf"(?:mute|silence)\s@|(?:no|without)\s{_SOUND}\s(?:on|in|for|of|from)\s@|{_ORDER}@\s(?:without\s(?:any\s)?{_SOUND}|silent|muted)",
    rf"(?:turn\soff|switch\soff|remove|mute|take\saway)\sthe\s{_SOUND}\s(?:of|in|on|from|for)\s@",
    rf"{_ZH}@的?(?:都|全部)*(?:静音|消音|(?:不要|去掉|关掉|关闭)(?:原)?声音?|(?:原)?声音?(?:不要|去掉|关掉|关闭))",
    rf"{_ZH}(?:去掉|关掉|关闭|不要)@的?(?:原声|声音)",
)
LOUDNESS: Final = any_of(
    rf"(?:set\s|turn\s|put\s)?(?:the\s)?{_SOUND}\s(?:of|in|for|on)\s@\s(?:(?:to|at|down\sto|up\sto|=)\s)?%",
    rf"(?:set|turn|put|play)?\s?@\s(?:down\s|up\s)?(?:(?:to|at)\s)?(?:{_SOUND}\s)?(?:(?:to|at|=)\s)?%(?:\s(?:{_SOUND}|loud))?",
    rf"{_ZH}@的?(?:音量|声音|原声)(?:调|设|改|降|升)?(?:到|成|为)?%",
)
LOUDER: Final = any_of(
    rf"{_ORDER}@\s(?:a\s(?:bit|little)\s)?(?:louder|quieter)",
    rf"{_ZH}@的?声音(?:再)?[大小轻响]一?[点些]|{_ZH}@(?:再)?(?:[大小]声|响)一?[点些]",
)
_TIMES: Final = {
    "night": ("night|nighttime|night-time", "夜晚|晚上|夜里|夜景|黑夜|夜间"),
    "day": ("day|daytime|daylight|day\\stime", "白天|日间|大白天"),
    "sunset": ("sunset|dusk|sundown", "日落|傍晚|黄昏|夕阳"),
    "dawn": ("dawn|sunrise", "清晨|日出|黎明|早晨"),
}
TIMES: Final[Mapping[str, re.Pattern[str]]] = {
    time: any_of(
        rf"{_ORDER}@\s(?:(?:at|in|by|into|to|be|look\slike)\s)*(?:the\s)?(?:{english})",
        rf"(?:make\sit\s|let\sit\sbe\s|let\sit\sget\s)?(?:{english})\s(?:in|for|on|over)\s@",
        rf"{_ZH}@{_DONE_ZH}(?:{chinese})(?:时分|的?(?:时候|样子|效果|场景))?",
    )
    for time, (english, chinese) in _TIMES.items()
}
WEATHERS: Final[Mapping[str, re.Pattern[str]]] = {
    weather: any_of(
        rf"(?:let|make|have)\sit\s(?:{verb})\s(?:in|on|over)\s@|(?:some\s)?(?:{english})\s(?:in|on|over)\s@",
        rf"add\s(?:some\s|a\slittle\s)?(?:{english})\s(?:to|in|on|over)\s@",
        rf"{_ORDER}@\s(?:in\sthe|with(?:\ssome)?)\s(?:{english})|(?:make|let)\s@\s(?:{verb}|{adjective})",
        rf"{_ZH}@(?:里面?|中|上)?(?:加上?|添加?|下起?|来|飘|起|有)(?:一?点儿?|些|场)?(?:{chinese})(?:吧)?",
    )
    for weather, verb, english, adjective, chinese in (
        ("rain", "rain", "rain", "rainy", "[大小]?雨"),
        ("snow", "snow", "snow", "snowy", "[大小]?雪"),
        ("fog", "be\\sfoggy", "fog|mist", "foggy|misty", "[大薄]?雾"),
    )
}
BLURRED: Final = any_of(rf"{_ORDER}@\s(?:blurry|blurred|out\sof\sfocus)|blur\s@(?:\sout)?")
STILL: Final = any_of(
    r"(?:keep|hold|leave)\s@\sstill|@\s(?:should|must)\s(?:not|n['’]t)\smove|@\sshouldn['’]?t\smove|no\s(?:zoom|zooming|pan|panning|movement|motion)\s(?:on|in|for|over)\s@",
    rf"{_ZH}@(?:都)?(?:别动|不要动|不动|保持静止|静止(?:不动)?|不要(?:缩放|平移|移动|放大))",
)
SPEED: Final = regex(
    r"(?:set|change|put)\s(?:the\s)?(?:playback\s)?speed\sof\s@\sto\s(?P<speed>\d(?:\.\d{1,2})?)\s?x?", re.I
)
PACED: Final = any_of(
    r"@\s(?:should\sbe\s)?(?:a\s(?:bit|little)\s)?(?P<slow>slower)",
    rf"{_ZH}@(?:再|要|能|稍微)*(?:放|播放?|变)?(?:(?P<slow_zh>慢)|快)一?[点些]",
)
"""Of a drawn scene or a photo that is how long it is shown."""
SLOW: Final = any_of(rf"{_ZH}@(?:慢放|慢动作|慢镜头)(?:播放|处理)?")
HELD: Final = any_of(rf"{_ZH}@的?(?:时长|长度)(?:改|设|调)?(?:成|为|到|是)?#")
SHADED: Final = any_of(rf"{_ZH}@(?:(?P<dark>压暗)|提亮)一?[点些下]?|(?:lighten)\s@(?:\sup)?")
PANNED: Final = any_of(
    rf"{_ZH}@(?:的?镜头)?(?:慢慢|缓缓|缓慢)?(?:向|往)?(?:(?P<left>左)|右)(?:边|侧)?(?:平?移动?|移)",
    rf"{_ZH}@都?(?P<larger>放大)",
)
LOOK: Final = any_of(
    rf"{_ZH}@都?(?:加上?|添加|来|用|做成?|套)?(?:一?[个层点])?(?P<look>怀旧|复古|黑白|老电影|模糊|暗角|颗粒|胶片|锐化|褪色|旧)(?:的?(?:效果|滤镜|风格|感觉?|色调?))?"
)
"""A look that is laid on a picture, by its name."""
EACH_FOR: Final = any_of(
    r"(?:make|let|have)\s@\s(?:last\s|be\s)?#(?:\s(?:long|each))*|(?:show\s|play\s)?@\sfor\s#(?:\seach)?",
)
"""Said of all pictures."""
FASTER: Final = any_of(r"make\s@\s(?:a\s(?:bit|little)\s)?faster")
TO_PLACE: Final = any_of(
    r"(?:move|put|bring|shift|place)?\s?@\s(?:to|in|into|at)\s(?:the\s)?(?:(?:place|position|spot|slot)\s(?:no\.?\s|number\s|\#)?(?P<to>\d{1,2})|(?P<nth>first|second|third|fourth|fifth)\s(?:place|position|spot|slot))",
    rf"{_ZH}@(?:移动?|挪|放|排|调|换)?(?:到|在|成)?第(?P<zh>\d{{1,2}}|[一二三四五六七八九十])(?:个?位置?|位|个)",
)
TO_EDGE: Final = any_of(
    r"(?:move|put|bring|place)\s@\s(?:to|at)\s(?:the\s)?(?:very\s)?(?:(?P<head>start|beginning|front)|end)"
)
BESIDE: Final = regex(
    r"^(?:please\s)?(?:add|insert|put|place)\s(?:an?\s|the\s|some\s)?(?P<what>[a-zé][a-zé\s]{1,24}?)(?:\s(?:scene|picture|shot))?\s(?P<side>before|after|behind|in\sfront\sof)\s@$"
    rf"|^{_ZH}(?:在)?@的?(?:之)?(?P<side_zh>前|后)面?(?:加|插入?|添加?|放)上?(?:一?[个张段幅])?(?P<what_zh>[^，。\d]{{1,8}}?)(?:的?(?:画面|场景|镜头))?$",
    re.I,
)
