"""Read which kind of change a person wants back: "undo the music change", 把刚才字幕的改动撤销."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.intents.stepping import without_regret
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.terms import verbs

_BACK: Final = regex(
    rf"\b(?:undo|revert|roll\s?back|take\sback|unmake)\b|撤[销回]|还原|{verbs.FORGOTTEN.pattern}",
    re.I,
)
_OF_SOUND: Final = regex(r"\bmut(?:e|ed|ing)\b|\bsilen\w+|\b(?:loud|quiet)(?:er)?\b|静音", re.I)
"""What was done to the music, where a forgotten wish names nothing else."""
_BROUGHT_ZH: Final = regex(r"恢复到?|[改变换调弄找加放]回|回到")
_BROUGHT: Final = regex(
    r"^\W*(?:(?:and|ok(?:ay)?|now|so|then|but|please)\W+)*(?:the\s)?(?:music|song|voice(?:-?over)?|title|captions?|end\scard)\sback\b|"
    r"\b(?:restore|reset|bring|put|set|change|switch|turn|take|want|get|give|have|go|use)\b.*\bback\b|\brestore\b"
    rf"|{_BROUGHT_ZH.pattern}",
    re.I,
)
_BEFORE: Final = regex(
    r"\b(?:old|previous|earlier|former|prior|original|initial|first|one\sbefore|before|originally|initially)\b|\b(?:the\sway|how|as)\s(?:it|they|that|those)\s(?:was|were|looked|sounded)\b|\b(?:was|were|had|used)\s(?:\w+\s){0,2}?at\sthe\s(?:very\s)?(?:start|beginning)\b|刚才|刚刚|上一[个版次首张]|上次|之前|以前|原来|原先|先前|最初|(?:最|一)开始|旧|第一[个次版首]",
    re.I,
)
_NAMED_BEFORE: Final = regex(
    r"\b(?:old|previous|earlier|former|prior|original)\b|\bas\s\w+\sas\s(?:it\swas|before)\b|刚才|刚刚|上一[个版首张]|之前|以前|原来|原先|先前|前面|前一[个版首]|旧",
    re.I,
)
_KEPT: Final = regex(
    r"[,，.;!]*\s?\b(?:but|and)?\s?(?:please\s)?(?:keep|leave)\b.*$|[,.;]\s(?:but\s|and\s)?(?:(?:i|we)\s)?(?:(?:only|just)\s)+(?:wanted|want|need|meant|like|keep)\s(?!it\b|to\b)[^,.;]+$|[,，]?(?:但是?|而且|不过)?(?:保留|留着|其[他它余]).*$"
    r"|(?<=.)[,.;]\s(?:(?:and|but)\s)?(?:the\s)?(?:\w+\s){1,4}(?:is|are|looks?)\s(?:(?:all|quite|very|really|just)\s)*(?:fine|good|great|ok(?:ay)?|perfect|right|alright|nice)(?:\s(?:like\s(?:that|this)|as\s(?:it|they)\s(?:is|are)|now|(?:that|this)\sway|though|by\sme|with\sme))*\W*$"
    r"|(?<=.)[,.;]\s(?:(?:and|but)\s)?(?:the\s)?(?:\w+\s){1,4}(?:(?:can|may|should|must)\s(?:stay|remain|be\skept)|stays?|remains?)(?:\s(?:in|on|there|as\s(?:it|they)\s(?:is|are)|though))*\W*$"
    r"|(?<=.)[,，].{1,10}(?:不用?[变动改管]|别[动变改]|保[留持]|留[着下]|照旧|还要|就?这样)(?:[吧啊了]|就[行好])*$",
    re.I,
)
"""What is to stay as it is beside."""
_KEYS: Final = {
    "fade_in": regex(r"\bfad(?:e|es|ing)(?:[\s-]?in)?\b(?!\s?out)|淡入|渐[强入起]", re.I),
    "fade_out": regex(r"\bfad(?:e|es|ing)(?:[\s-]?out)?\b(?!\s?in)|淡出|渐[弱出]|(?<!出)淡入淡出", re.I),
    "volume": regex(r"\b(?:volume|loudness|level)\b|音量|声音的?大小", re.I),
    "color": regex(r"\bcolou?rs?\b|颜色", re.I),
    "size": regex(r"\bsize\b|大小|字号", re.I),
    "place": regex(r"\b(?:position|place)\b|位置", re.I),
}
"""What a sound or a text has besides what it plays or says."""
_OPENING: Final = regex(
    r"^(?P<head>(?:(?:算了|不了|等等|嗯+|哎呀?|那)[，,。！!\s]*)?[^，,。；;！!]{2,20}[\u4e00-\u9fff])(?:[，,。；;！!]\s?(?:但是?|不过|只是|然后|再|并且?|同时)*|(?:但是?|不过))(?P<rest>\S.+)$"
    r"|^(?P<head_en>(?:(?:no|nah|actually|ok(?:ay)?|hm+|oh|wait|sorry)[\s,.]+)*[^,.;!]{4,50}?)(?:[,.;!]\s+(?:(?:and|but|just|then)\s)*|\s(?:but|and)\s(?:then\s|just\s)?|\s(?=at\s\d))(?P<rest_en>\S.+)$",
    re.I | re.S,
)
_BEGINS: Final = regex(
    r"^(?:(?:please|just|then|now)\s)*(?:(?:have|let|make|get)\s)?(?:(?:it|them|that)\s)?(?:(?:should|must|to|only)\s)*(?:start|begin|com|play|appear|show)(?:s|e|es|ing|ning)?(?:\s(?:in|up|it|them|playing|speaking|talking))?\s(?:only\s)?(?:at|from|after)\s(?=\d|second\s\d)"
    r"|^(?P<zh>(?:让|把|要|它|等|得|请)*(?:从|在|到)第?(?=\d+(?:\.\d+)?秒(?:钟)?(?:才|再|就)?(?:开始|出来|进来|响起?|出现|说|播放)))",
    re.I,
)
"""Says only when something begins; what, is said before it."""
_NAMES: Final = {
    "music": ("the music", "音乐"),
    "voice": ("the voice-over", "旁白"),
    "title": ("the title", "标题"),
    "end": ("the end card", "片尾文字"),
}
_UNLIKED: Final = regex(
    r"不好|不行|不合适|不喜欢|太|难[听看]|\b(?:too|not|don['’]?t|isn['’]?t|wasn['’]?t)\b", re.I
)
"""Said of what was there before, no wish for it."""
_SAID_AGAIN: Final = regex(
    r"^\W*(?:那|就|还是|帮我|给我|请|麻烦|你)*(?:把它|把那首)?[换改变调弄找放用](?:回[来去]?|那[个首张])(?:吧|呗|好了|一下)?(?:$|[，,。；;].{0,4}(?:标题|字幕|画面|音乐|其[他它余]|别的)\S{0,3}(?:不[变动改]|别[动变改]))"
    r"|^\W*(?:(?:please|so|just|can\syou|let['’]?s)\s)*(?:change|switch|put|bring|take|use|go)\s(?:(?:it|that|that\sone)\s)?(?:back|again)(?:\s(?:please|to\s(?:it|that)))?(?:\W*$|\W+(?:but\s|and\s)?(?:leave|keep)\b)",
    re.I,
)
"""The same wish to have it back once more: 之前那首更好，换回来."""
_LONGEST_PARTED: Final = 120  # characters
_PREFERRED: Final = regex(
    r"\b(?:better|best|nicer|prettier|cuter|prefer(?:red)?|liked?|loved?|miss|please|instead|again|rather|was\s(?:good|fine|great|nice|ok(?:ay)?|right)|want|stick\swith|keep|go\swith|use)\b"
    r"|^\W*(?:no|nah|nope|hmm|actually|sorry|wait)\b|还是|好[听看些一]?|更|喜欢|合适|舒服|[用要换]|吧",
    re.I,
)
"""Why what was there before is to come back: "the old music was better", 原来的音乐好听."""
_AS_THEY_WERE: Final = regex(
    r"\b(?:better|nicer|liked?|loved?|prefer(?:red)?)\b.*\b(?:before(?:\s(?:that|this))?|(?:the\sway|how|as)\sthey\swere(?:\sbefore)?)\W*$",
    re.I,
)
"""Says of all pictures that they were better before."""
_WHY: Final = regex(
    r"(?<=\w)\s?[.,;!–—-]+\s(?:(?:and|but|because|since|as|cos|cause)\s)?(?:they|it|that|those|these)\s(?:just\s|really\s|all\s)?(?:was|were|felt|looked|sounded|worked|fitted|suited)\s"
    r"(?:\w+\s)?(?:\w+er|better|best|nice|fine|good|great|perfect|lovely|more\s\w+)(?:\s(?:for\s\w+|that\sway|to\sme|i\sthink|though|somehow))*\W*$",
    re.I,
)
"""Why a part is to be as it was."""
_NEWER: Final = regex(
    r"\b(?:the|that|your|my)\s(?:new|newer|newest|latest|changed|updated|second|other)\s(?!one\b)", re.I
)
"""Says of a part that a change, by now taken back, had made it."""
_RATHER: Final = regex(
    r"\b(?:was|were|liked|loved|preferred|prefer|miss|after\sall|again|instead|looked|sounded)\b", re.I
)
"""Says of a part that is no longer there that it was the better one."""
_AT_FIRST: Final = regex(
    r"\b(?:original|initial|first|originally|initially|at\sthe\s(?:very\s)?(?:start|beginning))\b|最初|(?:最|一)开始|原来|原先|最早|第一[个次版首]",
    re.I,
)
_BRING: Final = regex(
    r"\b(?:make|undo|revert|rolled?|take|taken|reverse|unmake|restore|reset|bring|put|change|changes|switch|turn|get|give|have|go|use|back)\b",
    re.I,
)
_CHANGE: Final = regex(
    r"\b(?:chang\w*|edits?|modif\w+|adjust\w*|tweaks?)\b|[改变][动化]|修改|更改|调整", re.I
)
PARTS: Final = {
    "music": verbs.MUSIC,
    "captions": regex(r"\b(?:captions?|subtitles?|subs)\b|字幕", re.I),
    "title": verbs.TITLE,
    "end": verbs.END_CARD,
    "voice": verbs.VOICE,
    "transitions": verbs.TRANSITIONS,
    "size": regex(r"\b(?:(?:font|text)\s)?sizes?\b|(?:字体|文字)?大小|字号|[那这]么[大小](?!声)", re.I),
    "place": regex(r"\bpositions?\b|位置", re.I),
    "tone": regex(r"\b(?:tones?|colou?rs?(?:\s(?:grade|grading|tone))?|filters?)\b|色调|颜色|滤镜", re.I),
    "light": regex(r"\bbrightness\b|亮度|明暗", re.I),
    "shape": regex(r"\b(?:format|shape|aspect(?:\sratio)?|ratio|orientation)\b|画幅|比例|横竖屏", re.I),
    "length": regex(r"\b(?:length|duration)\b|时长|长度", re.I),
    "speed": regex(r"\b(?:speed|slow\s?mo(?:tion)?)\b|速度|变速|慢动作", re.I),
    "volume": regex(
        r"\b(?:volumes?|loudness|sound|(?:as\s)?loud)\b|音量|声音的?大小|声音|(?:[那这]么)?大声", re.I
    ),
    "order": regex(r"\border\b|顺序", re.I),
    "pictures": regex(
        r"\b(?:pictures?|photos?|images?|scenes?|clips?|visuals|backgrounds?|backdrop|chart|graph)\b|图片?|照片|画面|场景|片段|背景图?|图表",
        re.I,
    ),
}
"""What can be taken back by itself, and how people call it."""
_LIT: Final = regex(
    r"\b(?:warm(?:th|er|ing)?|cool(?:er|ing)|cold(?:er|ness)?)\b(?:\s(?:thing|look|stuff|part|bit|effect|change|vibe|tones?|colou?rs?))?|[暖冷](?:色调?|调)",
    re.I,
)
"""How a tone that was given is called where it is taken back: "undo the warm thing"."""
_TOWARD: Final = regex(r"\bto\b|到|成")
_TEXTS: Final = ("captions", "title", "end")
_LOOKS: Final = {"size": "size", "place": "place", "tone": "color"}
"""What can be taken back of a text by itself."""
_SOUNDS: Final = {"music": "music volume", "voice": "voice volume"}
"""What can be taken back of a sound by itself."""
_LONGEST: Final = 70  # characters
_ENGLISH: Final = regex(
    r"\b(?:please|pls|just|only|the|my|that|this|all|last|latest|recent|previous|old|earlier|original|first|to|of|in|on|with|for|it|was|were|how|what|as|made|you|i|did|we|had|want|would|like|can|could|and|but|keep|rest|everything|else|from|before|a|version|one|ones|again|is|are|no|not|nah|nope|thing|step|better|best|nicer|prettier|cuter|prefer|preferred|liked|like|loved|love|miss|much|more|way|instead|rather|actually|hm+|sorry|wait|think|than|thought|me|us|stick|use|used|good|fine|great|nice|ok|okay|right|looked|sounded|felt|stood|they|them|those|these|their|its|at|start|beginning|begin|initially|originally|used|be|so|too|now|bit|little|you|know|back|go|let|lets|set|get|yeah|yes|oh|oops|sure|then|though|after|second|thoughts?|look|looks|sounds?|felt|until|prior|there|still|really|background|former|prior|initial|longer|shorter|bigger|smaller)\b|\W|\d",
    re.I,
)
_CHINESE: Final = regex(
    r"[像跟按照]|[那这]样|一样|原样|还是|前面|前一[个版首]|第一[个次版首张]|那[首个张版段]|回|就[行好]|好[听看]|更?好|更|比较|觉得|喜欢|合适|舒服|不[好想要]|算了|旧|最?开始|最初|最早|上一[个版首张]|用|要|选|听|看|哎|嗯|呀|啊|些|点|那[版首张]|刚才|刚刚|上次|那次|之前|以前|原来|先前|请|帮我|麻烦|只|仅|单独|一下|那个|这个|的|了|把|将|给|掉|吧|到|成|对|做|样子|版本|去|来|就|都|和|我|想|要|其他|不变|不动|别动|保留|[\s，。,.!！?？…~～]"
)


_KEPT_AFTER_ALL: Final = regex(
    r"^\W*(?:(?:actually|hm+|no|nah|wait|sorry|oh|oops|on\ssecond\sthoughts?|never\s?mind|changed\smy\smind|i['’]ve|i)\W+)+(?:(?:please|let['’]?s|just|i['’]ll|we['’]ll|rather|better|do)\s)*(?:keep|leave)\s(?P<one>it|that|them|those|the\s[a-z]+(?:\s[a-z]+)?)(?:\s(?:in|on|there|after\sall|please))*\W*$"
    r"|^\W*(?:(?:please|let['’]?s|just|i['’]ll|we['’]ll)\s)*(?:keep|leave)\s(?P<two>it|that|them|those|the\s[a-z]+(?:\s[a-z]+)?)(?:\s(?:in|on|there))?\safter\sall\W*$"
    r"|^(?:算了|不了|等等|等一?下|嗯+|呃|哎呀?|唉|啊|那|我|想了想|不行|[，,。！!…~\s])*(?P<zh>[\u4e00-\u9fff]{0,4}?)(?:还是(?:把|让)?(?P<zh_in>[\u4e00-\u9fff]{0,4}?)(?:都|给)?(?:留着|留下|保留|留|要(?=[着吧了])|别[删去]掉?|不[删去]了?)|还是(?:想)?要(?:用|有|回)?(?P<zh_wanted>[\u4e00-\u9fff]{2,4}?)|(?:别|不要|先别|不)(?:删|去掉|拿掉)了?)(?:它|着)?(?P<zh_after>[\u4e00-\u9fff]{0,4}?)(?:[吧了啊呢]|好了|比较好|算了)*[。.!！~]*$",
    re.I,
)
"""Turns down a removal that is already done: "actually keep it", 算了，还是留着吧."""
_ONE: Final = regex(r"it|that|them|those|它们?|这个|那个|都|的|背景", re.I)


_WHERE_IT_WAS: Final = regex(
    r"\b(?:titles?|captions?|subtitles?|texts?|words|headline|it|they)\s(?:was|were|looked)\s(?:much\s)?(?:better|nicer|good|fine|best)\swhere\s(?:it|they)\s(?:was|were)(?:\sbefore)?\W*$"
    r"|(?:liked|preferred|prefer)\s(?:the\s)?(?:titles?|captions?|subtitles?|texts?|words|headline|it|them)\s(?:better\s|more\s)?where\s(?:it|they)\s(?:was|were)(?:\sbefore)?\W*$"
    r"|\b(?:titles?|captions?|subtitles?|texts?|words|headline|it|them|that)\s(?:go\s)?back\s(?:to\s)?(?:where\s(?:it|they)\s(?:was|were)(?:\sbefore)?|(?:its|their|the)\s(?:old|original|previous|former|usual)\s(?:place|position|spot))\W*$"
    r"|(?:标题|字幕|文字|它)(?:还是)?(?:[放移挪搬]回|回到?|恢复到?|还原到?)(?:原来的?|之前的?|原先的?)(?:位置|地方|那里)?(?:吧|去)?\W*$|(?:标题|字幕|文字|它)(?:放|移)回原(?:处|位)\W*$",
    re.I,
)
"""Where words stood; what they say stays."""


def means_place(message: Message) -> bool:
    """Whether a text is to stand where it stood before: "put the title back where it was"."""
    told = without_regret(message.text)
    return bool(_WHERE_IT_WAS.search(_KEPT.sub("", told) or told))


def kept_after_all(message: Message) -> str | None:
    """Return what is to stay after all, "" for what was last removed; None where nothing says so."""
    said = None if message.texts or len(message.text) > _LONGEST else _KEPT_AFTER_ALL.match(message.text)
    if said is None:
        return None
    named = "".join(one for one in said.groups() if one).lower()
    return next(
        (part for part, way in PARTS.items() if way.search(named)), None if _ONE.sub("", named) else ""
    )


def part_to_take_back(message: Message) -> str:
    """Return the part whose last change is to be taken back, "" for none."""
    told = _WHY.sub("", without_regret(message.text))
    said = _KEPT.sub("", told) or told
    if len(said) <= _LONGEST and means_place(message):
        return "place"
    if message.texts or len(said) > _LONGEST or said.rstrip().endswith(("?", "？")):
        return ""
    if not (_BACK.search(said) or _BROUGHT.search(said) or _prefers_old(said)):
        return ""
    named = [part for part, way in PARTS.items() if way.search(said)]
    if named in ([], ["tone"]) and _BACK.search(said) and not _TOWARD.search(said) and _LIT.search(said):
        return "tone" if _only_says_that(said, _LIT) else ""
    if named == ["order", "pictures"]:  # "the pictures in their old order"
        return "order" if _only_says_that(PARTS["pictures"].sub(" ", said), PARTS["order"]) else ""
    if not named and verbs.FORGOTTEN.search(said) and _OF_SOUND.search(said):
        return "music"
    if len(named) == 2 and named[0] in _TEXTS and named[1] in _LOOKS:  # "the title's colour as it was"
        bare = PARTS[named[0]].sub(" ", said)
        return _LOOKS[named[1]] if _only_says_that(bare, PARTS[named[1]]) else ""
    if (
        len(named) > 1 and named[0] in _SOUNDS and named[-1] in ("volume", "size")
    ):  # "the music as loud as before"
        bare = PARTS["size"].sub(" ", PARTS["volume"].sub(" ", PARTS[named[0]].sub(" ", said)))
        return _SOUNDS[named[0]] if _only_says_that(bare, PARTS["volume"]) else ""
    return named[0] if named and _only_says_that(said, PARTS[named[0]]) else ""


def _prefers_old(said: str) -> bool:
    """Whether a part is wished for as it was; the first picture, and a clip's own sound, are there now."""
    if _NAMED_BEFORE.search(said):
        return not verbs.CLIP_SOUND.search(said)
    shown = PARTS["pictures"].search(said) and not _AS_THEY_WERE.search(said)
    return bool(_BEFORE.search(said) and _PREFERRED.search(said)) and not shown


def part_as_it_became(message: Message) -> str:
    """Return the part that is wished for as a change had made it: "the new title was better"; "" for none."""
    told = without_regret(message.text)
    if message.texts or len(told) > _LONGEST or told.rstrip().endswith("?") or not _NEWER.search(told):
        return ""
    if not (_BROUGHT.search(told) or _RATHER.search(told)):
        return ""
    named = [part for part, way in PARTS.items() if way.search(told)]
    said = _NEWER.sub(" the ", told)
    return named[0] if len(named) == 1 and _only_says_that(said, PARTS[named[0]]) else ""


def kept_beside(message: Message) -> tuple[str, ...]:
    """Return the keys of a part that stay as they are now: "the old music, but keep the fade-in"."""
    kept = _KEPT.search(without_regret(message.text))
    return tuple(key for key, way in _KEYS.items() if kept and way.search(kept[0]))


def parted(message: Message) -> tuple[Message | None, str]:
    """Return what a message opens with, where that may bring something back, and the rest of its words."""
    said = _WHY.sub("", message.text)
    mark = _OPENING.match(said) if len(message.text) <= _LONGEST_PARTED else None
    head, rest = (mark["head"] or mark["head_en"], mark["rest"] or mark["rest_en"]) if mark else ("", "")
    if not head or _UNLIKED.search(head) or _SAID_AGAIN.match(rest) or _KEPT.fullmatch(said[len(head) :]):
        return None, ""
    opening = read_message(head)
    return opening, _with_part(rest, part_to_take_back(opening) or kept_after_all(opening) or "")


def _with_part(rest: str, part: str) -> str:
    """Name what begins at a moment: "bring the voice back, but have it start at 5 s"."""
    begins = _BEGINS.match(rest) if part in _NAMES else None
    if begins is None:
        return rest
    english, chinese = _NAMES[part]
    said = f"{chinese}从第" if begins["zh"] else f"{english} starts at "
    return f"{said}{rest[begins.end() :]}"


def means_first(message: Message) -> bool:
    """Whether a part is to be as it was at first, not as before its last change."""
    return bool(_AT_FIRST.search(message.text))


def undoes(message: Message) -> bool:
    """Whether the words can only mean a step back: "bring back" may want what never was there."""
    return bool(_BACK.search(message.text))


def _only_says_that(said: str, part: re.Pattern[str]) -> bool:
    """Whether nothing is left of the words but that a change of that part is to go."""
    rest = part.sub(" ", _CHANGE.sub(" ", _BACK.sub(" ", said)))
    if said.isascii():
        return not _ENGLISH.sub("", _BRING.sub(" ", rest)).strip()
    return not _CHINESE.sub("", _BROUGHT_ZH.sub("", rest)).strip()
