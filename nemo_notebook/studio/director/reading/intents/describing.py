"""Tell a description of a film ("rain on a window") from an edit ("a bit warmer", "a sunset instead").

Only the first clause decides: what follows it ("calm music, 5 s") belongs to either.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import find_film_lengths
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.content import part
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.music_styles import named_style
from nemo_notebook.studio.director.reading.terms.orders import WISH
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

ARTICLE: Final = regex(
    r"^\W*(?:an?|some|two|three(?!\stimes)|several)\s\w+"
    r"|^\W*[一两三几][只个位片座条群对张朵辆艘架家杯间名场]",
    re.I,
)
_AMOUNT: Final = regex(
    r"^\W*(?:an?|two|three|several|some)\s(?:half\s|full\s)?(?:s|secs?|seconds?|minutes?|times|more|percent)\b",
    re.I,
)
_CLAUSE_END: Final = regex(r"[,.;:!?\n，。；：！？]")
# Words that lean on a film that is there.
_LEANS: Final = regex(
    r"\b(?:it|its|this|these|those|them|that\sone|instead|rather|another|other|different|more|less|fewer"
    r"|again|too|except|apart\sfrom|the\s(?:others?|rest)"
    r"|also|same|current|previous|please\sadd|(?:a|one)\s(?:bit|little|touch|tad)|warmer|cooler|colder"
    r"|darker|brighter"
    r"|longer|shorter|bigger|smaller|larger|louder|quieter|softer|lower|higher|faster|slower|better|nicer|prettier|new)\b"
    r"|\bthe\s(?:\w+\s)?(?:film|video|clip|music|song|title|captions?|text|voice\w*|scenes?|pictures?"
    r"|images?|photos?"
    r"|first|second|third|last|next|end|start|beginning|background|sound|volume)\b",
    re.I,
)
_PART_OF_FILM: Final = regex(
    r"(?:music|songs?|soundtrack|track|beats?|tune|piano|guitar|titles?|captions?|subtitles?|texts?"
    r"|words?|headline"
    r"|card|action|voice(?:-?over)?|narrat\w+|sounds?|audio|volume|scenes?|shots?|pictures?|images?"
    r"|photos?|clips?"
    r"|videos?|films?|slides?|versions?|variation|take|tones?|look|style|mood|vibe|feel\w*|fonts?"
    r"|colou?rs?|grade"
    r"|transitions?|fades?|dissolves?|cuts?|zoom|seed|seconds?|secs?|s|minutes?|length|duration|format"
    r"|ratio|aspect"
    r"|crop|logo|watermark|intro|outro|ending|background|frames?|speed|effects?|filter|change|thing"
    r"|question|idea)",
    re.I,
)
_NOUN_END: Final = regex(
    r"\s(?:on|over|in|at|of|under|by|with|through|between|along|near|behind|from|into|during|for|to|above"
    r"|across|against"
    r"|around|beside|inside|who|that|which|is|are|while|as|and|saying|\w+ing)\b",
    re.I,
)
_WITH_WORDS: Final = regex(r"\swith\s(?:the|an?)\s(?:title|headline|captions?)\b.*", re.I)
_FILM_NOUN: Final = regex(
    r"\b(?:videos?|films?|movies?|clips?|reels?|tiktoks?|shorts|ads?|trailer|teaser)\b(?<!\bthe\s\w)"
    r"|短?视频|短片|影片|宣传片|广告|抖音|朋友圈|小红书|快手|B站|海报|画面是|片头\d+秒|\d秒的?片头",
    re.I,
)
_PLACED: Final = regex(
    r"\b(?:on|over|in|at|of|under|through|between|along|near|behind|above|across|around|against|inside)\b"
    r"|\w{3,}ing\b",
    re.I,
)
_NO_NOUN: Final = regex(
    r"^\W*(?:under|below|above|beside|between|behind|at|with|in|to|from|on|no|not|only|just|then|and|but"
    r"|or|the|so|i|you|we|why|what|how|when|where|which|who"
    r"|for|by|as|after|before|my|our|your|can|could|would|is|are|do|does|start\w*|begin\w*|end\w*|open\w*"
    r"|finish\w*"
    r"|have|go|let|try|need|want|like|zoom|pan|tilt|fade|crossfade|loop|play|stop|continue|save|send|download"
    r"|share|fit|fill)\b",
    re.I,
)
_HOLDS: Final = regex(
    r"^\W*(?:hold|stay|linger|rest|dwell|pause|focus|jump|skip|flip|rotate|delay|hide|nudge|bump|split"
    r"|merge|cover)\b",
    re.I,
)
_MANNER: Final = regex(r"^\W*(?:(?:warm|cool|dark|bright|quiet|soft|calm|long|short|slow)\s)+", re.I)
_LEANS_ZH: Final = regex(
    r"^除了?|^(?:然后|最后|[后下]面|末尾)?再?接(?=[一上个着段张])|每一?[张幅]图?片?(?:上|下|里|都)|写[上在到]|^多[来放加用点]|[两一几三四]张图|[把将它这那再也还更太吧吗呢让给换删改变调插]|(?<!参)加(?!州|拿大)|[一两几]?[点些]$|一[点些]"
    r"|去[掉除]|不[要用加]|设[为成置]"
    r"|^[用做来要请剪配]|用的?$|用于|^.{0,2}放[到在上]|放最|排第|提前|挪|最[前后]面|移[到动]|标题|片名|字幕|文字|音乐|配乐|旁白|画面|背景"
    r"|(?<!慢)镜头|场景|图片|照片|片段|视频|影片"
    r"|色调|风格|滤镜|效果|音量|声音|\d秒|导出|转场|撤销|第[\d一二三四五六七八九十]|上一|刚才|版本|贴[纸图]|表情包|箭头|[左右][上下]角|自动(?:从|更新|同步)|同步数据|excel"
    r"|(?:手机|电视|电脑|投影|大屏|屏幕)上?(?:看|播|放|展示)|片[头尾]|结尾|开头|只[要用留保]|全部|所有|颜色"
)
_PLACED_ZH: Final = regex(r"在.{1,12}[上里中下边旁外前后]|正?在[\u4e00-\u9fff]{2,}|[\u4e00-\u9fff]着")
_PASSING_ZH: Final = regex(r"[吹开走飘飞流跑]过的?[\u4e00-\u9fff]{2,}")
_WISH_FIRST: Final = regex(rf"^\W*(?:{WISH})", re.I)
_FEWEST_SIGNS: Final = 3
_LONG: Final = 1500  # characters beside the texts: more than anyone writes to change something


def describes_new_film(message: Message) -> bool:
    """Whether a message beside a draft describes another film: "a fox in the snow", 海边日落."""
    wishes = part(message.bare).wishes.replace(BLANK, " ").strip()
    head = _CLAUSE_END.split(wishes, maxsplit=1)[0].strip()
    if not head or wishes.endswith(("?", "？")) or _HOLDS.match(head):
        return False
    if message.foreign:
        return len(wishes) > _LONG
    if message.language == "zh":
        return _describes_zh(head) or (len(wishes) > _LONG and not _LEANS_ZH.search(head[:60]))
    return _describes(head) or (len(wishes) > _LONG and not _orders(head))


def leans_on_film(message: Message) -> bool:
    """Whether the words only compare with a film that is there: "warmer", "a bit louder", 更暖."""
    wishes = part(message.bare).wishes
    if _FILM_NOUN.search(wishes):
        return False
    wishes = _CLAUSE_END.split(wishes.strip(), maxsplit=1)[0]
    if find_film_lengths(wishes):
        return False
    leans = _LEANS_ZH if message.language == "zh" else _LEANS
    return not message.texts and not names_scene(wishes) and bool(leans.search(wishes))


def is_phrase(words: str) -> bool:
    """Whether words that name no scene describe what goes on somewhere: "my dog on the sofa"."""
    if words.rstrip().endswith(("?", "？")) or _CLAUSE_END.sub("", words).strip() == "":
        return False
    if _PLACED_ZH.search(words) or _PASSING_ZH.search(words):
        return not _LEANS_ZH.search(words)
    head = _CLAUSE_END.split(words.strip(), maxsplit=1)[0]
    return (
        len(head.split()) > 2 and bool(_PLACED.search(head)) and not _orders(head) and not _LEANS.search(head)
    )


def _describes(head: str) -> bool:
    head = _WITH_WORDS.sub("", head)
    parts = (verbs.VOICE, verbs.TITLE, verbs.CAPTIONS, verbs.END_CARD)
    if any(one.search(head) for one in parts) and not names_scene(head):
        return False
    noun = _noun(head)
    if _LEANS.search(head) or _PART_OF_FILM.fullmatch(noun) or named_style(noun):
        return False
    if ARTICLE.match(head) and not _AMOUNT.match(head):
        return True
    plain = _MANNER.sub("", head)
    placed = _PLACED.search(plain) is not None
    return placed and len(plain.split()) > 2 and not _orders(plain) and names_scene(plain)


def _noun(head: str) -> str:
    """The last word before what is said of the thing: festival, of "a music festival at night"."""
    words = re.findall(
        r"\b(?!(?:please|pls|thanks|now|then|instead|though)\b)[\w'’-]+", _NOUN_END.split(head, maxsplit=1)[0]
    )
    return words[-1] if words else ""


def _orders(head: str) -> bool:
    """Whether a clause begins like a wish to do something."""
    verbs_of_editing = (verbs.REMOVE, verbs.ADD, verbs.CHANGE, verbs.TRIM, verbs.SWAP, verbs.MOVE, verbs.MUTE)
    return bool(
        _NO_NOUN.match(head) or _WISH_FIRST.match(head) or any(one.match(head) for one in verbs_of_editing)
    )


def _describes_zh(head: str) -> bool:
    signs = sum("\u3400" <= sign <= "\u9fff" for sign in head)
    if signs < _FEWEST_SIGNS or _LEANS_ZH.search(head):
        return False
    return bool(ARTICLE.match(head)) or names_scene(head) or bool(_PASSING_ZH.search(head))
