"""Read words that go onto a picture without quotation marks: "write SALE over the bag", 把19元打在第三张."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from nemo_notebook.studio.director.composing.captioning import readable_name
from nemo_notebook.studio.director.drafts import meta
from nemo_notebook.studio.director.operations import SetEndCard
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.texts.caption_rows import captions_of_pictures
from nemo_notebook.studio.director.reading.edits.texts.captions import read_caption_texts
from nemo_notebook.studio.director.reading.edits.texts.closing import ADDRESS as CONTACT
from nemo_notebook.studio.director.reading.edits.texts.lettered import with_looks
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Ask, Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.offers import ADDRESS, DATE, PRICE
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_AMOUNT: Final = r"(?:\d+(?:\.\d+)?|\w+)\s?(?:s|secs?|seconds?)"
_PICTURE: Final = (
    r"(?:image\s#?\d+|(?:the\s)?(?:first|second|third|fourth|fifth|last|final)\s(?:picture|photo|image|pic|scene|shot|clip"
    r"|slide|bit|part|one)|(?:picture|photo|image|scene|shot|clip|slide)\s\d+)"
)
_EACH: Final = (
    r"(?:(?:each|every)(?:\ssingle)?\s(?:of\s(?:the|my)\s)?(?:photo|picture|image|pic|clip|scene|shot|slide|one)"
    r"|all\s(?:of\s)?(?:the\s|my\s)?(?:photos|pictures|images|pics|clips|scenes|shots|slides)|the\s(?:photos|pictures|images|pics|clips|slides))"
)
_TAIL: Final = regex(
    rf"\s(?:over|on|onto|across|under|below|beneath|to|at\sthe\s(?:top|bottom|middle)\sof|on\stop\sof)\s(?:the\s)?(?:{_PICTURE}|{_EACH})$"
    rf"|\s(?:for|in|during|over)\sthe\s(?:last|first|final)\s{_AMOUNT}$|\s(?:at|after|for|from)\s{_AMOUNT}(?:\son(?:wards)?)?$"
    rf"|\s(?:from|between)\s\S+(?:\ss(?:ec\w*)?)?\s(?:to|until|and|&&&)\s{_AMOUNT}$"
    rf"|\s(?:in|at)\s(?:the|a)\s(?:\w+\s)?corner(?:\sof\s(?:{_EACH}|(?:the\s)?{_PICTURE}))?$"
    r"|\s(?:appear|show\sup|come\sup|pop\sup|displayed|shown)$"
    r"|\s(?:at|in|along|near)\sthe\s(?:very\s)?(?:top|bottom|middle|cent(?:er|re))(?:\sof\s(?:the\s)?(?:screen|frame|picture))?$"
    r"|\s(?:in|with)\s(?:(?:big|bold|large|huge|small|tiny|bright|nice|and|&&&|white|black|red|orange|yellow|gold|golden|green|blue"
    r"|purple|pink)\s)*(?:letters|lettering|font|type|text|writing|print)$"
    r"|\sin\s(?:big|bold|white|black|red|orange|yellow|gold|golden|green|blue|purple|pink)$|\s(?:please|pls)$",
    re.I,
)
"""Where, when and how words are to stand, as the end of a wish says it."""
_PART: Final = regex(r"\b(?:bit|part)\b", re.I)
_PLACED: Final = regex(
    rf"{_PICTURE}|{_EACH}|\b{_AMOUNT}\b|\b(?:letters|lettering|font|type|text|writing|print)$", re.I
)
_WRITES: Final = regex(
    r"^\W*(?:please\s)?(?P<verb>write|print|overlay|put|show|display|stick|add|place|have|flash|stamp|say)\s(?P<said>.+)$",
    re.I,
)
_AT_THE_END: Final = regex(
    r"^\W*(?:(?-i:please|also)\s)?(?:put|write|add|show|display|have|say|place)\s(?P<words>(?-i:[A-Z])[^\n]{2,60}?)\s(?:at|in|on)\sthe\s(?:very\s)?end\W*$",
    re.I,
)
_END_FIRST: Final = regex(
    r"^\W*(?:and\s|then\s)?(?:at|in|on)\sthe\s(?:very\s)?end,?\s(?:please\s|just\s|it\sshould\s)?(?:put|write|add|show|display|have|say|place)\s(?P<words>(?-i:[A-Z])[^\n]{2,60}?)\W*$",
    re.I,
)
_NAMED: Final = regex(
    r"^(?:(?:the|our|my|a|an)\s)?(?:(?:new|full|special|street|opening|phone|telephone|web|total|sale)\s)?(?:price(?:\stag)?|address|number"
    r"|date|hours|times?|slogan|hashtag|words?|text|line|note|message|name|website|discount|offer)(?:\s(?:of|is|saying)|\s?:|,)?\s",
    re.I,
)
_NO_WORDS: Final = regex(
    r"\b(?:image\s#|pictures?|photos?|captions?|titles?|music|songs?|scenes?|shots?|clips?|voice\w*|transitions?)",
    re.I,
)
_CAPITALS: Final = regex(r"[A-Z]{2,}[A-Z!?%\d]*(?:\s[A-Z\d][A-Z!?%\d]*)*")
_SHORTEST_ZH: Final = 3  # signs
_LONGEST: Final = 100  # characters
_LONGEST_WORDS: Final = 60
_ONTO_ZH: Final = regex(
    r"^(?:请|再)?[把将](?P<said>[^，。]{1,40}?)(?:打|写|放|加|标|显示|贴|印)(?:在|到)(?P<where>[^，。]*?(?:第[\d一二三四五六]+|最后一?)[张个段幅][^，。]{0,6}|最后[\d一二两三四五六]+秒[^，。]{0,6}|第?\d+秒[^，。]{0,4})$"
)
_THERE_ZH: Final = regex(
    r"^(?:请|再|在)?(?P<where>(?:画面|视频|屏幕)?(?:[左右][上下]角|底部|顶部|最?[上下][面方边]|正?中间|中央)|第?\d+秒(?:的?时候)?|最后[\d一二三四五六七八九十两]+秒|(?:第[\d一二三四五六]+|最后一?)[张个段幅](?:图片?|照片|画面)?)"
    r"(?:的?位置|处|那里|上面?)?(?:加上?|写上?|打上?|显示|放上?|标上?|注明|[上来]|弹出|出现?|出来|亮出)(?:一?个|一[行句]字?|一下)?(?P<said>[^，。]{2,40})$"
)
_NAMED_ZH: Final = regex(
    r"^(?:[:：]|(?:我们的?|新的?|[\u4e00-\u9fff]{1,4}(?=[\u4e00-\u9fff]{2}[:：]))?(?:价格|价钱|售价|原价|现价|特价|地址|电话|手机号|日期|时间|网址|店名|口号|优惠|折扣)(?:是|为)?[:：]?)"
)
_BY_NAME: Final = regex(
    rf"\b(?:its|their|the|file|product)\s(?:own\s|file\s|product\s)?names?\b(?=.*{_EACH})|{_EACH}.*\b(?:its|their|the|file)\s(?:own\s|file\s|product\s)?names?\b"
    r"|(?:每|各|所有)\S{0,6}(?:图片?|照片|张|画面|片段)\S{0,6}(?:写|标|加|配|打|显示)\S{0,6}(?<![店司校])(?<!品牌)名(?:字|称)?(?:的?(?:字幕|文字|标签|小字))?$",
    re.I,
)
_BY_NUMBER: Final = regex(
    rf"\bnumber\s{_EACH}|\b(?:add|put|write|show)\s(?:the\s|an?\s)?numbers?\s(?:on|to|over|in)\s{_EACH}|{_EACH}.*\bits\snumber\b"
    r"|(?:每|各|所有)\S{0,6}(?:图片?|照片|张|画面|片段)\S{0,6}(?:写|标|加|配|打)上?(?:编号|序号|号码|数字)",
    re.I,
)


def read_writing(clause: Clause, there: Situation) -> Reading | None:
    """Read words, unquoted, that go onto one picture or at a time; names or numbers for each picture."""
    if clause.texts or len(clause.text) > _LONGEST or verbs.REMOVE.search(clause.text):
        return None
    return next((found for read in _WAYS if (found := read(clause, there))), None)


def _last_words(clause: Clause, there: Situation) -> Reading | None:
    """Read "put Call us: 555 123 at the end": words with a capital that are no picture."""
    wish = _AT_THE_END.match(clause.raw) or _END_FIRST.match(clause.raw)
    words = wish["words"].strip() if wish else ""
    if not words or _NO_WORDS.search(words) or there.fresh_pictures or find_subjects(words):
        return None
    known = [file for file in there.shelf.media if file.name.lower() in words.lower()]
    several = " " in words and not places_in(clause.text, len(there.pictures))
    return Reading((SetEndCard(words),)) if several and not known else None


def _written(clause: Clause, there: Situation) -> Reading | None:
    wish = _WRITES.match(clause.text)
    said, tails = wish["said"] if wish else clause.text, ""
    while tail := _TAIL.search(said):
        said, tails = said[: tail.start()], f"{tail[0]}{tails}"
    named = _NAMED.match(f"{said} ")
    words = said[named.end() :].strip() if named else said
    if (
        not tails
        or not _PLACED.search(tails)
        or not words
        or len(words) > _LONGEST_WORDS
        or _NO_WORDS.search(words)
    ):
        return None
    sure = (
        _is_writing(words)
        or (named and (words[:1].isupper() or words[:1].isdigit()))
        or _writes_onto(wish, tails)
    )
    return _brought(words, f"add caption{_PART.sub('picture', tails)}", there) if sure else None


def _writes_onto(wish: re.Match[str] | None, tails: str) -> bool:
    """Whether any words may follow: "write mmm over the second scene"."""
    return (
        wish is not None
        and wish["verb"].lower() in ("write", "print", "stamp")
        and bool(re.search(_PICTURE, tails, re.I))
    )


def _is_writing(words: str) -> bool:
    """Whether words can only be meant to be read: a price, an address, a date, capitals."""
    known = any(one.search(words) for one in (PRICE, DATE, ADDRESS, CONTACT))
    return known or bool(_CAPITALS.fullmatch(words))


def _is_told(words: str) -> bool:
    """Whether what follows 地址 or 日期 is that itself, no word about it."""
    return bool(re.search(r"[\dA-Za-z]", words)) or len(words) > _SHORTEST_ZH


def _written_zh(clause: Clause, there: Situation) -> Reading | None:
    wish = _ONTO_ZH.match(clause.text) or _THERE_ZH.match(clause.text)
    if wish is None:
        return None
    named = _NAMED_ZH.match(wish["said"])
    words = wish["said"][named.end() :] if named else wish["said"]
    if not words or not (named and _is_told(words) or _is_writing(words)) or _NO_WORDS.search(words):
        return None
    return _brought(words, f"字幕加{wish['where']}", there)


def _brought(words: str, about: str, there: Situation) -> Reading:
    """Words read as a caption that was quoted."""
    clause = Clause(about, (Text("caption", words, 0, 0),), about)
    reading = read_caption_texts(list(clause.texts), clause, there)
    return Reading(tuple(with_looks(reading.operations, about, there)), reading.says, reading.asks)


def _labelled(clause: Clause, there: Situation) -> Reading | None:
    """Read "number the photos", "show its name on each picture", 每张写上名字."""
    if _BY_NUMBER.search(clause.text):
        numbers = [str(i + 1) for i in range(len(there.pictures))]
        return Reading(tuple(captions_of_pictures(numbers, there)))
    if _BY_NAME.search(clause.text):
        names = [readable_name(str(meta(one).get("name", ""))) for one in there.pictures]
        return Reading(tuple(captions_of_pictures(names, there))) if all(names) else which_names(there)
    return None


def which_names(there: Situation) -> Reading:
    """Ask for the names of the pictures."""
    question = there.say(
        'Which names, in order? For example captions: "Shoe"; "Bag".', "分别写什么？例如：字幕：草莓；芒果。"
    )
    return Reading(says=question, asks=Ask("words", there.say("captions: {}", "字幕：{}")))


_WAYS: Final[tuple[Callable[[Clause, Situation], Reading | None], ...]] = (
    _labelled,
    _last_words,
    _written,
    _written_zh,
)
