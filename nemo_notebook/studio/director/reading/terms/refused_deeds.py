"""Words by which a change is refused: "don't make it darker", 别删标题."""

from __future__ import annotations

from typing import Final

_MORE: Final = (
    r"(?:louder|quieter|softer|longer|shorter|bigger|larger|smaller|darker|brighter|lighter|warmer|cooler|colder"
    r"|faster|quicker|slower|higher|lower|wider|taller|thicker|thinner|bolder|sharper)"
)
_DEED: Final = (
    r"(?:delete|remove|erase|get\srid\sof|drop|lose|shorten|lengthen|extend|stretch|speed(?=\s(?:\S+\s){0,4}up\b)"
    r"|slow(?=\s(?:\S+\s){0,4}down\b)|enlarge|shrink|brighten|darken|replace|swap|switch|change|touch|alter|modify|edit"
    r"|move|reorder|rearrange|shuffle|raise|lower|rename|turn(?=\s(?:\S+\s){0,4}(?:up|down)\b)"
    r"|take(?=\s(?:\S+\s){0,4}(?:out|off|away)\b))"
)
_LEAD: Final = r"(?:(?:please|pls|but|and|just|oh|no|so|also|wait)[,\s]+)*"
_NOT: Final = (
    r"(?:(?:(?:i|we)\s)?(?:do|would)(?:n['’]?t|\snot)\s(?:(?:want|like|need|have)\s(?:you\s)?to\s)?|never\s"
    r"|(?:there(?:['’]s|\sis)\s)?no\sneed\sto\s|(?:you\s)?(?:must|should|need)(?:n['’]?t|\snot)\s(?:to\s)?)"
)
_END: Final = r"(?:\s(?:please|pls|now|yet|again|though|for\snow|any\s?more|at\sall|either))*"
_WHAT: Final = r"(?P<what>(?:\s?(?!(?:and|or|but|just|then|make|with|to)\b)[\w'’-]+){0,6}?)"

REFUSED: Final = (
    rf"{_LEAD}{_NOT}(?:ever\s|even\s)?(?P<deed>{_DEED})\b\s?{_WHAT}(?:\s(?:up|down|out|off|away))?{_END}",
    rf"{_LEAD}{_NOT}(?:(?:make|get|turn|let|have|want|set|bring)\s)?{_WHAT}\s?(?:(?:to\s)?(?:be|get|become|go|grow)\s)?"
    rf"(?:any\s|even\s|still\s)?{_MORE}{_END}",
    rf"{_LEAD}{_WHAT}\s(?:should|must|may|can|does|do)(?:n['’]?t|\snot)\s(?:(?:be|get|become|go|grow|turn|need\sto\sbe)\s)?"
    rf"(?:any\s|even\s)?{_MORE}{_END}",
    rf"{_LEAD}{_NOT}(?:make|turn|switch|convert|change)\s{_WHAT}\s?(?:(?:in)?to\s)?(?:an?\s)?"
    rf"(?P<shape>vertical|horizontal|upright|portrait|landscape|square|widescreen|\d+\s?(?::|x|by|to)\s?\d+){_END}",
)
"""Clauses that refuse a change, in English; `what` is the thing, `deed` a verb."""
MEASURED: Final = (
    r"\b(?:so|too|that\s(?:much|far|fast|quick|often|hard|early|late|soon|big|small|loud|long)|as|until|till|before"
    r"|after|while|when|whenever|during|under|over|behind|unless|at\s\d|from|than|only|between|every|each|everything"
    r"|nothing|else|rest|others?|except|beat|camera)\b"
)
"""What makes a refusal one of a measure, a time or of all else; other readers have these."""
SPARES: Final = r"\b(?:touch|change|alter|modify|edit)\b|[动改碰换]|变(?![大小亮暗长短快慢暖冷高低])"
"""Deeds that spare a thing beside a wish for others."""
LASTS: Final = r"\b(?:shorten|shorter|lengthen|longer|extend|stretch)\b|缩短|加长|拉长|延长|变[长短]"
FILM: Final = (
    r"|it|(?:the\s|my\s|our\s)?(?:whole\s)?(?:film|video|thing|clip)|(?:整个)?(?:影片|视频|片子|它|全片)"
)
"""What is to stay as long as it is where something else is done."""
ALL: Final = r"\b(?:all|every|everything|both|texts?|words)\b|所有|全部|都|文字"
STILL: Final = (
    r"\b(?:pictures?|photos?|images?|scenes?|clips?)\b[^,]*\bmov|\bmove\b[^,]*\b(?:pictures|photos|images)\b"
)
"""What may ask for pictures that stand still."""

_LEAD_ZH: Final = r"(?:但是?|不过|请|麻烦|千万|就|也|还是|先|可|那|[我你]|,|，)*"
_NOT_ZH: Final = r"(?:不要|别|不用|不必|不需要|不许|请勿|勿|无需|甭)(?:再|给我|帮我|去|随便|乱)?"
_THING_ZH: Final = r"(?:(?![不别再更]|把|将|除|其[他它余])[\w\s“”]){0,10}?"
_DEED_ZH: Final = (
    r"(?:删[掉除了]?|去掉|移除|拿掉|换掉?(?![行气])|更换|替换|改[动变]?(?!主意)|动(?![画态效感])|碰|变[大小亮暗长短快慢暖冷高低]"
    r"|[调放弄搞](?:得)?(?:再|更)?[大小亮暗长短快慢高低暖冷]|加长|拉长|延长|缩短|加快|减慢|放慢|加速|减速|提高|降低|打乱|重排|移动|挪动?)"
)
REFUSED_ZH: Final = (
    rf"{_LEAD_ZH}(?P<whom>{_THING_ZH})(?:就)?{_NOT_ZH}(?:(?:把|将)(?P<which>{_THING_ZH}))?(?:给)?(?P<deed>{_DEED_ZH})成?(?P<what>{_THING_ZH})[了吧啊哦呀]*",
    rf"{_LEAD_ZH}(?P<whom>{_THING_ZH})(?:不要|别|不能|不用)(?:再|更|继续)[变]?[大小亮暗长短快慢响高低暖冷][了吧啊哦呀]*",
)
"""The same in Chinese; `whom`, `which` or `what` is the thing."""
MEASURED_ZH: Final = (
    r"那么|这么|太|过于|老是|一直|来回|同时|的时候|时候|之前|之后|除了|其[他它余]|别的|都|静止|一下|字号"
)
STILL_ZH: Final = (
    r"(?:图|照片|画面|镜头|素材|第\S{1,2}张).*(?:动|放大|缩小|移)|(?:动|移).*(?:图|照片|画面|镜头)"
)
