"""The plain sentences on how words look and come, boiled down to the words that are meant (@)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from nemo_notebook.studio.director.patterns import any_of, regex

_ORDINAL: Final = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)"
_ALL: Final = r"(?:all(?:\sof)?\s(?:the\s|my\s|our\s)?|(?:each|every)\s|the\s|my\s|our\s)?"
_ALL_ZH: Final = r"(?:所有的?|全部的?|每一?[条句])?"
ALL_TEXTS: Final = regex(
    r"\b(?:all(?:\sof)?\s(?:the\s|my\s|our\s|your\s)?(?:texts?|words|lettering|writing)|(?:every|each)\stext|the\stexts)\b"
    r"|(?:所有|全部)的?(?:文字|字(?![幕体号]))",
    re.I,
)
"""The title, the end card and the captions together."""
TEXTS: Final = regex(
    rf"(?P<caption>(?:the\s)?{_ORDINAL}\s(?:caption|subtitle)\b|(?:caption|subtitle)\s(?:no\.?\s?|number\s|\#)?\d{{1,2}}\b"
    r"|(?:第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})|最后一)[条句]字幕|字幕\s?\d{1,2}(?![\d秒:]))"
    rf"|(?P<captions>{_ALL}(?:captions?|subtitles?)\b|{_ALL_ZH}字幕)"
    r"|(?P<card>(?:the\s|my\s|our\s)?(?:end|closing)\s(?:card|screen)(?:\stext)?\b|(?:片尾|结尾)的?(?:文字|字幕|卡片?)|片尾)"
    r"|(?P<title>(?:the\s|my\s|our\s)?(?:main\s)?title(?:\stext)?\b|(?:主|大)?标题)",
    re.I,
)
_MADE: Final = r"(?:(?:make|let|have|show|put|give|set|display|move|place|bring|shift|keep)\s)?"
_BE: Final = r"(?:\s(?:should|must|to|can|be|is|are|shall|has\sto|have\sto))*"
_ZH: Final = r"(?:请|帮我|把|将|让|给|再)*"
_OF_ZH: Final = r"(?:的|都|全部?|统一|再|要|改成|改为|换成|变成|设成|设为|用)*"
_WITH: Final = r"(?:with|using|in)\s(?:an?\s|the\s|some\s)?"
_EFFECT: Final = r"(?:\s(?:effects?|animations?|style))?"
_EFFECT_ZH: Final = r"(?:的?(?:效果|动画|方式|样式))?(?:出现|显示|出来|进来|入场)?"
_SLOW: Final = r"(?:\s(?:slowly|softly|gently|smoothly|gradually))?"


def _way(noun: str, deed: str, chinese: str) -> re.Pattern[str]:
    """The sentences of one way in which words come: "@ with a wipe", "wipe @ in", 给@加…效果."""
    return any_of(
        rf"{_MADE}@{_BE}\s(?:{_WITH})?(?:{noun}){_EFFECT}",
        rf"{_MADE}@{_BE}\s(?:{deed})",
        rf"(?:(?:add|put|use|apply|give|want)\s)?(?:an?\s|the\s)?(?:{noun}){_EFFECT}\s(?:on|to|for|in)\s@",
        rf"(?:animate|reveal|show|bring\sin)\s@\s{_WITH}(?:{noun}){_EFFECT}",
        rf"{_ZH}@{_OF_ZH}(?:加上?|添加|来|做|用|以)?(?:一?个)?(?:{chinese}){_EFFECT_ZH}",
    )


FADES: Final[Mapping[str, re.Pattern[str]]] = {
    side: any_of(
        rf"{_MADE}@{_BE}{_SLOW}\sfade\s{way}{_SLOW}",
        rf"fade\s{way}\s@{_SLOW}|fade\s@\s{way}{_SLOW}",
        rf"{_MADE}@\s{_WITH}(?:slow\s|soft\s)?fade[\s-]{way}{_EFFECT}",
        rf"(?:add|put|use|apply|give)\s(?:an?\s|the\s)?(?:slow\s|soft\s)?fade[\s-]{way}{_EFFECT}\s(?:on|to|for)\s@",
        rf"{_ZH}@{_OF_ZH}(?:加上?|添加|做|来)?(?:一?个)?(?:慢慢|缓缓|渐渐|逐渐)?地?(?:{chinese})(?:的?(?:效果|动画))?",
    )
    for side, way, chinese in (("fade_in", "in", "淡入|渐[显入现]"), ("fade_out", "out", "淡出|渐[隐出]"))
}
WAYS: Final[Mapping[str, re.Pattern[str]]] = {
    "none": any_of(
        r"(?:no|without)\sanimations?\s(?:on|for|in|of)\s@|@\swithout\s(?:any\s)?animations?|@(?:\sis|\sare)?\snot\sanimated",
        r"(?:remove|delete|drop|turn\soff|take\saway|stop)\s(?:the\s)?(?:animations?|typewriter\seffect)\s(?:of|on|from|for|in)\s@",
        r"(?:don['’]?t|do\snot)\sanimate\s@|@\s(?:should\s)?just\s(?:appears?|be\sthere)",
        rf"{_ZH}(?:去掉|取消|删掉|关掉|不要)@的?(?:动画|动效|打字机)(?:效果)?|{_ZH}@的?(?:不要|取消|去掉|关掉|没有|别加)(?:动画|动效|打字机)(?:效果)?",
        rf"{_ZH}@(?:的?(?:动画|动效)(?:效果)?)(?:去掉|取消|关掉)|{_ZH}@直接(?:出现|显示)(?:就好|就行)?",
    ),
    "type": _way(
        r"typewriter|typing",
        r"(?:typed\s(?:out|in)|(?:appears?\s|comes?\s|shown\s|typed\s)?(?:letter\sby\sletter|character\sby\scharacter))",
        r"打字机?|逐[个一]?字|一个字一个字地?",
    ),
    "words": _way(
        r"word[\s-]by[\s-]word", r"(?:appears?|comes?|shown)\sword\sby\sword", r"逐[个一]?词|一个词一个词地?"
    ),
    "wipe": _way(
        r"wipe(?:[\s-]in)?", r"wipes?(?:\sin)?|wiped\sin", r"擦除(?:出现)?|从(?:左|右|旁)?边上?展开|展开"
    ),
    "rise": _way(
        r"rise|rising|slide[\s-]up",
        r"(?:rises?|slides?\sup|comes?\sup|slides?\sin|rises?\sup)(?:\sfrom\s(?:the\s)?(?:below|bottom))?",
        r"从(?:下方?|底部?|下面|下边)(?:往上)?(?:升起来?|升上来|滑[入进]来?|飞入|浮现|出现|进来)?|升起来?|上浮",
    ),
}
WIPED_IN: Final = any_of(r"wipe\s@\s(?:in|on)", r"type\s@\s(?:letter\sby\sletter|out)")
"""The way that words come stands first here."""
_PLATE: Final = (
    r"(?:(?:dark|black|solid|semi-?transparent|transparent|half-?transparent)\s)*"
    r"(?:text\s)?(?:box|plate|background|backdrop|banner|bar)"
)
_PLATE_ZH: Final = (
    r"(?:黑色?|深色?|暗色?|半透明)?的?"
    r"(?:底[板色框衬纹]|背景[框条板]|[文字]*背景(?![音画])|黑底|底(?![部下片端边层])|框)"
)
ON_PLATE: Final = any_of(
    rf"(?:put|add|lay|place|give|draw|set|show|want|have)\s(?:an?\s|some\s)?{_PLATE}\s(?:behind|under|to|around|on|for)\s@",
    rf"(?:an?\s)?{_PLATE}\s(?:behind|under|around)\s@|give\s@\s(?:an?\s)?{_PLATE}",
    rf"{_MADE}@\s(?:with|on)\s(?:an?\s)?{_PLATE}(?:\s(?:behind|around|under)(?:\s(?:it|them))?)?",
    rf"{_ZH}@(?:的?(?:后面|下面|背后|底下))?{_OF_ZH}(?:加上?|添加|垫上?|衬上?|配上?|来|带|放)?(?:一?[个层块条])?{_PLATE_ZH}",
)
OFF_PLATE: Final = any_of(
    rf"(?:remove|delete|drop|take\saway|take\soff|get\srid\sof|no|lose|without|hide)\s(?:the\s|any\s|an?\s)?{_PLATE}\s(?:behind|of|from|under|around|on|for)\s@",
    rf"(?:remove|take|delete)\s(?:the\s)?@(?:['’]s)?\s{_PLATE}(?:\s(?:away|off))?|(?:show\s)?@\swithout\s(?:an?\s|the\s|any\s)?{_PLATE}",
    rf"@\sshould\s(?:not\shave|have\sno)\s(?:an?\s)?{_PLATE}",
    rf"{_ZH}(?:去掉|取消|删掉|删除|不要|拿掉|移除)@(?:的|后面的?|下面的?)*{_PLATE_ZH}",
    rf"{_ZH}@(?:的|后面的?|下面的?)*(?:不要|去掉|取消|删掉|不用|不带|没有|移除){_PLATE_ZH}",
    rf"{_ZH}@(?:的|后面的?|下面的?)*{_PLATE_ZH}(?:去掉|取消|删掉|不要了?|拿掉|移除)",
)
_BIT_ZH: Final = r"(?:[短少]一?[点些]|缩短(?:一?[点些])?|变短)"
BRIEFER: Final = any_of(
    rf"{_MADE}@{_BE}(?:\s(?:on\sscreen|up|visible|shown|stays?))*\s(?:for\s)?(?:less\stime|a\sshorter\stime)|{_MADE}@{_BE}\s(?:disappear|vanish|end|leave)s?\s(?:sooner|earlier)",
    r"@\s(?:(?:stays?|lasts?)\s(?:on\sscreen\s|up\s|there\s)?|(?:is|are)\s(?:on\sscreen|up|there|shown)\s)(?:for\s)?too\slong|(?:show|keep)\s@\snot\sso\slong",
    rf"{_ZH}@(?:的)?(?:显示|停留)(?:的?时间)?{_BIT_ZH}|{_ZH}@的?时间{_BIT_ZH}|{_ZH}@(?:少显示|少停留)一?(?:会儿?|点|些)|{_ZH}@(?:显示|停留)(?:的?时间)?(?:得)?太[长久]了?",
)
BRIEFER_ALL: Final = any_of(
    rf"(?:show|keep|make|have|let)?\s?@{_BE}(?:\s(?:shown|stays?|on\sscreen|up))*\s(?:a\s(?:bit|little)\s)?shorter",
)
"""Said of all captions; of one text it is read with how much shorter."""
LONGER: Final = any_of(rf"{_ZH}@多(?:显示|停留|留|放)一?(?:会儿?|点|些|下)")
_SCREEN: Final = r"(?:\sof\sthe\s(?:screen|picture|frame|film|video|image))?"
_PUT_ZH: Final = r"(?:放|移|挪|摆|调|显示|位置)*(?:到|在)?(?:改成|改为|改到)?(?:画面|屏幕|视频)?的?(?:最|正)?"
_POLITE_ZH: Final = r"(?:位置|显示|去|吧|就好)?"
PLACES: Final[Mapping[str, re.Pattern[str]]] = {
    "top": any_of(
        rf"{_MADE}@{_BE}\s(?:(?:at|to|on|in|up\sto|along)\s)+(?:the\s)?top{_SCREEN}",
        rf"{_ZH}@{_OF_ZH}{_PUT_ZH}(?:上[方面边]|顶部|顶上|顶端|上){_POLITE_ZH}",
    ),
    "middle": any_of(
        rf"{_MADE}@{_BE}\s(?:(?:at|to|on|in|into)\s)+(?:the\s)?(?:middle|cent(?:er|re)){_SCREEN}",
        rf"cent(?:er|re)\s@|{_MADE}@{_BE}\scent(?:er|re)d",
        rf"{_ZH}@{_OF_ZH}{_PUT_ZH}(?:中间|中央|正中|居中){_POLITE_ZH}",
    ),
    "bottom": any_of(
        rf"{_MADE}@{_BE}\s(?:(?:at|to|on|in|down\sto|along)\s)+(?:the\s)?bottom{_SCREEN}",
        rf"{_ZH}@{_OF_ZH}{_PUT_ZH}(?:下[方面边]|底部|底下|底端|下){_POLITE_ZH}",
    ),
}
