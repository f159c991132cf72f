"""Tell clauses that only say what is to stay as it is: "leave the forest alone", 其他的先不动."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms import verbs

_LINK: Final = r"\W*(?:(?:but|and|please|just|so|also|however|though|only|ok|oh)\W+)*"
_AS_NOW: Final = (
    r"(?:(?:as|like|how|the\sway|where)\s(?:it|they|that|these|those|this)(?:['’]s|['’]re|\s(?:is|are|was|were|looks?|sounds?))?"
    r"|as[\s-](?:is|are|before|now|ever)|alone|unchanged|untouched|intact|the\ssame|be|put|out\sof\s(?:it|this)"
    r"|in\s(?:place|peace|its\splace)|in\s(?:the|its|their)\s(?:same|current|original|present)\s\w+)"
)
_TAIL: Final = r"(?:\s(?:please|pls|though|for\snow|now|too|as\swell))*\W*"
_TOUCH: Final = (
    r"(?:touch|chang|alter|edit|mess|modify|adjust|fiddl|tamper|meddl|disturb|affect|interfer"
    r"|play(?:ing)?\s(?:around\s)?with)\w*"
)
_ENGLISH: Final = regex(
    rf"{_LINK}(?:"
    rf"(?:leave|keep)\s(?!only\b|just\b)[^,.;]{{1,60}}?\s(?:(?:just|exactly|all|completely|right|precisely)\s)*{_AS_NOW}{_TAIL}"
    r"|(?:leave|keep)\s[^,.;]{1,40}?\s(?:dark|bright|normal|plain|sunny|in\s(?:full\s)?colou?r)\W*"
    r"|(?:leave|keep)\s(?:the|its|my|their)\s(?:sounds?|audio|volume|colou?rs?|order|length|pictures|photos|rest)\W*"
    rf"|(?:don['’]?t|do\snot|never|no\sneed\sto|you\sneedn['’]t|(?:you\s)?(?:don['’]?t|do\snot)\s(?:need|have)\sto|needn['’]t|avoid|try\snot\sto)"
    rf"\s(?:\w+\s)?{_TOUCH}(?:\s(?!to\b|into\b)[^\s,.;]+){{0,8}}\W*"
    rf"|[^,.;]{{1,60}}?\s(?:(?:can|should|must|may|to|will|shall|has\sto|have\sto|needs?\sto)\s)?(?:(?:all|just|also|both)\s)*(?:stay|remain)s?"
    rf"(?:\s(?:just|exactly|{_AS_NOW}|there|here|that\sway|too|please|for\snow))*\W*"
    rf"|(?!.*(?:\bnot\b|n['’]t|\bnever\b))[^,.;]{{1,50}}?(?:\s(?:is|are|looks?|sounds?)|['’]s)\s(?:\w+\s){{0,2}}(?:fine|good|great|ok(?:ay)?|perfect|lovely|nice|right|cool)\s{_AS_NOW}{_TAIL}"
    r"|(?!.*(?:\bnot\b|n['’]t|\bnever\b|(?<!#)\d))(?:the|my|our|that|this|image)\s[^,.;]{1,40}?(?:\s(?:is|are|looks?|sounds?)|['’]s)\s(?:\w+\s){0,2}(?:fine|good|great|ok(?:ay)?|perfect|lovely)"
    r"(?:\s(?:though|already|enough|by\sme|now))?\W*"
    r"|(?:leave|keep)\s(?:the|its|my|our)\s(?:corrected|fixed|changed|updated|edited|improved|amended|rest\sof\sthe|new(?=\s(?:order|title|length|captions?|chart|numbers?|colou?rs?|words|wording|text|shape|format)\b))"
    r"(?:\s[\w'’-]+){1,3}\W*"
    r"|(?:leave|keep)\s(?:that|it|those|them|this|everything|it\sall|all\sof\sit)(?:\sone)?(?:\s(?:please|though|then))?\W*"
    r"|[^,.;]{1,30}\sas[\s-]is\W*"
    r"|(?:the\s)?(?:size|colou?rs?|position|place|speed|length|volume|order|font)\s(?:is|are)\s(?:fine|good|ok(?:ay)?|perfect|great)\W*"
    r"|(?:keep\s(?:your\s)?)?hands\soff\b[^,.;]*"
    r"|(?:no|without\s(?:any\s)?)\s?changes?\s(?:to|for|in|on)\s[^,.;]{1,40}"
    r"|(?:the\s|all\s)*(?:rest|others|other\s\w+|remaining\s\w+)\s(?:(?:should|can|may|must)\s)?(?:keeps?|retains?)\s(?:its|their|the)\s\w+(?:\s\w+)?\W*"
    rf"|(?:the\s|all\s)*(?:rest|others?|other\s\w+|everything(?:\selse)?)\s(?:(?:should|to|can)\s)?(?:be\s)?(?:as[\s-](?:is|before|usual|now)|unchanged|the\ssame|untouched|(?:at\s)?(?:normal|regular|usual)(?:\s(?:speed|volume|size|length))?|{_AS_NOW}){_TAIL}"
    r")",
    re.I,
)
_STILL: Final = (
    r"(?:请|先|都|也|就|全|还|还是|仍然?|依旧|依然|一律|暂时|千万|统统|什么的|啥的"
    r"|可以|的话|继续|给我|(?<!\d)全部)*"
)
_SOFTLY: Final = r"(?:它们?|了|啦|哦|呀|哈|啊|吧|的|就好|就行|即可)*"
_CHINESE: Final = regex(
    r"(?!.*只[要留保有用])\W*(?:但是?|不过|然后|请|麻烦|而)*(?:"
    rf"[^，。；！？]{{0,20}}?{_STILL}(?:不用|不要|别|不必|不需要|无需|不许|不准|勿|不能|不可以|没必要|用不着|甭)(?:去|再|乱|随便)*"
    rf"(?:动|改动|变动|改变|改|变|碰|管|调|调整|换|更改|修改|理){_SOFTLY}"
    r"|(?:先|千万|请)*(?:不用|不要|别|不必|勿)(?:去|再|乱|随便)*(?:动(?![画态效])|碰|管|改(?!成|到|为)|改动|更改|动到)[^，。；！？成为到掉]{1,16}"
    rf"|(?!(?:照片|图片?|画面|镜头)?不动)[^，。；！？]{{0,20}}?{_STILL}(?:不变|不动|不改|不换|照旧|照常|照样|如旧|如常|留着|留下|留在原[位处地]|待着|保持(?:不变|不动|原样|现状|原状|一致)?|维持(?:原样|不变|现状|原状)"
    r"|原样|原封不动|按?照?原来的?(?:来|顺序|样子|位置|排)+|[跟和与]?(?:原来|之前|以前|现在)(?:的)?一样|还是原来的?(?:样子|顺序|颜色)?|(?:就|还是|还)?这样(?:就好|就行|挺好))"
    rf"{_SOFTLY}"
    r"|(?:其[他它余]|别的|剩[下余]的?)的?(?:都|全|就|还)*(?:保留(?:着|吧)?|没问题|[挺很]好的?|不错|可以的?|满意)"
    r"|留(?:着|下|住)?(?:背景)?(?:音乐|配乐|标题|字幕|旁白)(?:就好|就行|吧)?"
    r"|保持[^，。；！？]{1,12}(?:不变|原样|不动|一致))\W*",
)


_LONGEST: Final = 200  # characters


@lru_cache(maxsize=32)
def leaves_alone(text: str) -> bool:
    """Whether a clause asks for nothing but that something stays as it is."""
    if len(text) > _LONGEST:
        return False
    return bool(verbs.KEEP.search(text) or _ENGLISH.fullmatch(text) or _CHINESE.fullmatch(text))
