"""Find the places that words name: "the second image", 倒数第二张, "pictures 2 to 4", "the last two"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import CHINESE, read_number
from nemo_notebook.models.remembered import remembered
from nemo_notebook.studio.director.patterns import regex

NOUN: Final = r"(?:images?|photos?|pictures?|pics?|scenes?|shots?|clips?|slides?|frames?|one)"
_SECOND: Final = regex(rf"\bsecond\s(\d{{1,3}}(?:\.\d)?)\b(?!\s?(?:{NOUN}|s\b|sec))", re.I)
_A_SECOND: Final = regex(
    r"(?<=\bby\s)a\ssecond\b|\ba\s(?:full|whole|extra)\ssecond\b|\ba\ssecond(?=\s(?:later|earlier|longer|shorter|more|less|after|off|in)\b)",
    re.I,
)
_NTH: Final = r"(first|second|third|fourth|fifth|sixth|last)"
_OPENING: Final = regex(rf"\b(?:very\s)?(?:opening|starting|beginning|intro)\s(?={NOUN}\b)", re.I)
_CLOSING: Final = regex(rf"\b(?:very\s)?(?:closing|ending|end)\s(?={NOUN}\b)", re.I)
_BIT: Final = regex(
    rf"(?<!\bof\s)\b{_NTH}\s(?:bit|section|segment|piece)\b(?!\sof\s(?!the\s(?:film|video)))",
    re.I,
)
_ONE_LOOKS: Final = regex(
    rf"\bthe\s{_NTH}\sone(?=\s(?:looks|feels|seems|drags|is\s(?:\w+\s)?(?:bad|ugly|boring|blurry|dull|dark|bright|useless|awful|not\sgood))\b)",
    re.I,
)
_MIDDLE: Final = regex(
    rf"\bmiddle\s(?={NOUN}\b)|中间(?:那|的)?一?(?=[张个段幅])|(?:最)?中间(?:那|的)(?=画面|镜头|场景|图|照片|片段)",
    re.I,
)
_NUMBER: Final = regex(
    rf"(?:\b{NOUN}\s)?\b(?:number|no\.|nr\.?)\s?(?=(?:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"(?!\s?(?:%|s\b|sec)))",
    re.I,
)
_AFTER_VERB: Final = regex(
    r"\b(hold|show|remove|delete|drop|move|lose|kill|skip|put|bring|ditch)\s(?:nr\.?\s|#)?(\d{1,2})"
    r"(?=\s*$|\s(?:for|to|first|last|before|after|at|then|and|&&&|please)\b)",
    re.I,
)
_LEADING: Final = regex(r"^(\d{1,2})(?=\s(?:first|last|to\s(?:the\s)?(?:front|start|end|top))\b)", re.I)
"""Bare numbers that stand for pictures: "hold 4 for 6 s", "3 first"."""
_ZERO: Final = regex(
    rf"\b{NOUN[:-1]}|captions?|subtitles?)\s?(?:no\.?\s?|number\s|#\s?)?0(?![\d.:%]|\s?(?:s\b|sec))"
    r"|第\s?[0零〇]\s?[张个幅段幕条句行]|#0(?!\w)",
    re.I,
)
_BARE_PAIR: Final = regex(
    r"\b(swap|switch|exchange|flip)\s(\d{1,2})\s(?:and|&&&|with|for|&)\s(\d{1,2})\b(?!\s?[:%s])", re.I
)
_PLAIN: Final = (
    r"(?:images?|photos?|pictures?|pics?|scenes?|shots?|clips?|slides?|captions?|subtitles?|positions?"
    r"|spots?|slots?)"
)
_BARE_PAIR_ZH: Final = regex(
    r"(?<![\d第])(\d{1,2})\s?[和跟与]\s?(\d{1,2})(?=\s?(?:互?换|对[换调]|交换|调换))"
)
_IN_WORDS: Final = regex(
    rf"\b({_PLAIN})\s(one|two|three|four|five|six|seven|eight|nine|ten)\b(?!\s(?:seconds?|secs?|s"
    rf"|minutes?)\b)",
    re.I,
)
_ONE_WORD: Final = regex(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b", re.I)
_WORD_LIST: Final = regex(
    rf"\b{_PLAIN}\s{_ONE_WORD.pattern}(?:(?:,\s?(?:and\s)?|\s(?:and|&&&|&|to|through)\s){_ONE_WORD.pattern})+"
    r"(?!\s(?:seconds?|secs?|s|minutes?)\b)",
    re.I,
)
_NUMBERED: Final = regex(
    rf"\b({_PLAIN})\s((?:\d{{1,2}}(?:\s?(?:,\s?(?:and\s)?|and|&&&|&|-|–|to"
    rf"|through)\s?))+\d{{1,2}})\b(?!\s?(?:s\b|sec|秒|%|:\d))",
    re.I,
)
_LISTED_BARE: Final = regex(
    r"(?<![第十百])([一二三四五六七八九]{2,4})([两三四]?)([张个幅段])(?=画面|镜头|场景|图|照片|片段|都)"
)
_SIGN: Final = rf"(?:\d{{1,2}}|{CHINESE})"
_LISTED_ZH: Final = regex(rf"第\s?({_SIGN}(?:\s?[、,和与及]\s?(?:第\s?)?{_SIGN})+)\s?([张个幅段幕条句])")
_NUMBER_ZH: Final = regex(r"(?<!\d)(\d{1,2})号(画面|镜头|场景|图片?|照片|片段)")
_RUN_ZH: Final = regex(rf"第({_SIGN})(?=第({_SIGN})([张个幅段]))")
_START_ZH: Final = regex(
    r"(?<!一[个张段幅])(?:最?开头|开场|最开始|最前面?|起始)(?:那|的)?一?[张个段幅]?的?(?=画面|镜头|场景|图|照片|片段)"
)
_END_ZH: Final = regex(r"(?:最末|末尾|结尾|收尾)(?:那|的)?一?[张个段幅]?的?(?=画面|镜头|场景|图|照片|片段)")
_NOT_SHOWN: Final = r"(?![文字话歌音乐旁对标题声\d一二两三四五六七八九十半]|黑[场屏]|空白|时间)"
_HEAD_PIECE_ZH: Final = regex(rf"(?:最?开头|开场|最开始|最前面?)的?那一?[张个段幅]的?{_NOT_SHOWN}")
_TAIL_PIECE_ZH: Final = regex(rf"(?:最末|末尾|结尾|收尾|最后面?)的?那一?[张个段幅]的?{_NOT_SHOWN}")
"""Pieces of the film that are named by where they stand: 开头那段挪到最后."""
_LAST_ZH: Final = regex(r"最后(?:的|那)一?(?:[张个段幅]|(?=画面|镜头|场景|图|照片|片段))")
ORDINALS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
"""The words that count things one by one."""
_ORDINALS: Final = {
    word: place
    for place, words in enumerate(
        ("first 1st", "second 2nd", "third 3rd", "fourth forth 4th", "fifth 5th", "sixth 6th",
         "seventh 7th", "eighth 8th", "ninth 9th", "tenth 10th")
    )
    for word in words.split()
}  # fmt: skip
_COUNTED: Final = (
    r"(?:images?|photos?|pictures?|pics?|scenes?|shots?|clips?|slides?|segments?|frames?"
    r"|videos?|parts?|captions?|subtitles?|lines?|positions?|spots?|slots?)"
)
_PLACE: Final = regex(
    rf"\b(?P<word>{'|'.join(_ORDINALS)}|second[\s-]to[\s-]last|penultimate|last"
    rf"|final)\b(?<!should\slast)(?<!must\slast)(?<!will\slast)(?<!(?<!#)\d\ssecond)(?<!\d-second)(?!\s(?:\d|marks?\b|later\b|point\b"
    r"|few|couple|second|change|edit|thing|step|version|one\ssecond"
    rf"|a\s(?:bit|little)|longer\b|for\b|until\b|another\b|as\s(?:long|much)))"
    rf"|\b{_COUNTED}\s?(?:no\.?\s?|number\s|#\s?)?(?P<number>\d{{1,2}})\b(?!\s?(?:s\b|sec|%|:\d))"
    rf"|#(?P<hash>\d{{1,2}})\b|(?P<back>倒数)?第\s?(?P<zh>\d{{1,2}}"
    rf"|[一二三四五六七八九十两]{{1,3}})\s?(?:[张个幅段幕条句行位]|图|镜|场|(?=$|[,，。]))"
    r"|(?:&&&|和|与)\s?(?:第\s?)?(?P<more>\d{1,2})\b(?!\s?(?:s\b|sec|秒|%|:))"
    r"|(?P<zh_last>最后一?\s?[张个幅段幕条句行])|(?P<zh_head>首张|头一张)"
    rf"|(?:图片?|照片|镜头|场景|画面|字幕)\s?(?P<zh_number>\d{{1,2}}"
    rf"|[一二三四五六七八九](?![张个幅段条秒样起定直些点共]))(?!\s?(?:秒|%|倍|\d|:))",
    re.I,
)
_BARE_ORDINAL: Final = regex(
    rf"(?<!\bfor\s)\b(the|my)\s({'|'.join(_ORDINALS)}|last)(?=\W*$|\s(?:to|be|for|should|must|can|could|needs?|has|twice|half\sas"
    r"|double|triple|a\s(?:bit|little)|much|by|in\shalf|longer|shorter|brighter|darker|slower|faster|warmer|cooler|is|isn['’]t"
    r"|lasts?|stays?|goes|comes?|too|as\swell|please|now|again|also)\b)(?!\s(?:to|for)\s(?:last|come|speak|appear)\b)",
    re.I,
)
_FOR_ONE: Final = regex(rf"(?<=\d\sseconds\sfor\sthe\s)(?:{'|'.join(_ORDINALS)}|last)(?=\W*$)", re.I)
_BARE_SEVERAL: Final = regex(r"\bthe\s(?:first|last)\s(?:two|three|four|[2-4])(?=\W*$)", re.I)
_CHANGES_FORM: Final = (
    r"is|are|feels?|seems?|looks?|drags|should|must|needs?|could|takes|lasts?|goes|longer|shorter|slower"
    r"|faster|a\s(?:bit|little)|much|by\s\d|to\s\d"
)
_EDGE: Final = regex(
    rf"(?:(?P<verb>\b(?:make|shorten|lengthen|extend|stretch|brighten|darken|slow\sdown|speed\sup|hold)\s|^\W*))the\s"
    rf"(?:very\s)?(?:(?P<head>opening|intro|beginning|start)|ending|end)(?=\s(?:{_CHANGES_FORM})\b|\s(?:only\s|for\s|last\s)*\d+(?:\.\d)?\s?s\w*\W*$|\W*$)",
    re.I,
)
_EDGE_ZH: Final = regex(
    r"(?:(?P<head>开头|开场|最开始|一开始)|结尾|最后)(?:部分|那里?|的?那?一?[段张个]|的?画面)?"
    r"(?=(?:有点|稍微?|还是|实在|太|再|要|可以|应该|更)*(?:[长短暗亮拖]|[慢快](?![慢快])))"
    r"|结尾(?=(?:改成|改为|设为|放|停留?|显示|要)?[\d.一二两三四五六七八九十]+秒$)"
)
"""The beginning and the end of a film, where they are to be other than the rest."""
_SEVERAL: Final = regex(
    rf"\b(?P<end>first|last)\s(?P<many>two|three|four|five|six|[2-9])(?:\s(?:\w+\s)?{_COUNTED}\b|(?=\s*(?:$"
    rf"|please|ones)))"
    r"|\b(?P<half>first|second|last)\shalf\b|(?P<half_zh>[前后])半(?:段|部分?|截)?"
    r"|(?P<zh_end>前|最后|后)面?\s?(?P<zh_many>[2-9]|[二两三四五六七八九])\s?[张个幅段条句](?!月)",
    re.I,
)


def place_words(text: str, count: int) -> str:
    """Return the text with its places in plain words: "opening shot" → "first", 第2、4张 → 第2张和第4张."""
    text = _A_SECOND.sub("1 second", _SECOND.sub(r"\1 s", text))
    text = _OPENING.sub("first ", _CLOSING.sub("last ", text))
    text = _ONE_LOOKS.sub(r"\1 picture", _BIT.sub(r"\1 picture", text)) if count > 1 else text
    if count % 2 and (middle := _MIDDLE.search(text)):
        word = f"image {count // 2 + 1} " if middle[0].isascii() else f"第{count // 2 + 1}"
        word += "" if middle[0].isascii() or text[middle.end()] in "张个段幅" else "个"
        text = text[: middle.start()] + word + text[middle.end() :]
    text = _NUMBER.sub("image ", _AFTER_VERB.sub(r"\1 image \2", _LEADING.sub(r"image \1", text)))
    text = _NUMBERED.sub(_each_numbered, _IN_WORDS.sub(_in_digits, _WORD_LIST.sub(_list_in_digits, text)))
    text = _LISTED_BARE.sub(_each_bare, text)
    text = _BARE_PAIR.sub(r"\1 image \2 and image \3", text)
    text = _BARE_PAIR_ZH.sub(r"第\1张和第\2张", text)
    text = _NUMBER_ZH.sub(r"第\1个\2", text)
    text = _START_ZH.sub("第1个", _END_ZH.sub("最后一个", text))
    if count > 1:
        text = _HEAD_PIECE_ZH.sub("第1个画面", _TAIL_PIECE_ZH.sub("最后一个画面", text))
    text = _LAST_ZH.sub("最后一个", text)
    text = _RUN_ZH.sub(r"第\1\3和", text)
    return _LISTED_ZH.sub(_each_listed, text)


def with_bare_places(text: str, count: int) -> str:
    """Return a clause that names no part of the film with a picture for "the third", "the ending", 开头."""
    if count < 2:
        return text
    text = _EDGE.sub(lambda one: f"{one['verb']}the {'first' if one['head'] else 'last'} picture", text)
    text = _EDGE_ZH.sub(lambda one: "第1个画面" if one["head"] else "最后一个画面", text)
    text = _FOR_ONE.sub(r"\g<0> picture", text)
    text = _BARE_SEVERAL.sub(r"\g<0> pictures", text)
    return _BARE_ORDINAL.sub(r"\1 \2 picture", text)


def counts_from_zero(text: str) -> bool:
    """Whether a text names a place that there is not, number 0."""
    return bool(_ZERO.search(text))


def _list_in_digits(match: re.Match[str]) -> str:
    """Pictures three and four → pictures 3 and 4."""
    return _ONE_WORD.sub(lambda one: f"{read_number(one[0].lower()):g}", match[0])


def _in_digits(match: re.Match[str]) -> str:
    """Scene one → scene 1."""
    return f"{match[1]} {round(read_number(match[2].lower()))}"


def _each_numbered(match: re.Match[str]) -> str:
    """Scenes 2 and 3 → scene 2 and scene 3; scenes 2 to 4 → each of them."""
    noun, numbers = match[1].rstrip("s"), [int(one) for one in re.findall(r"\d{1,2}", match[2])]
    if re.search(r"\d\s?(?:-|–|to|through)\s?\d", match[2]) and len(numbers) == 2:
        numbers = list(range(numbers[0], min(numbers[1], numbers[0] + 20) + 1))
    return " and ".join(f"{noun} {one}" for one in numbers)


def _each_bare(match: re.Match[str]) -> str:
    """二三两个镜头 → 第二个镜头和第三个镜头."""
    return "和".join(f"第{sign}{match[3]}" for sign in match[1])


def _each_listed(match: re.Match[str]) -> str:
    """第2、4张 → 第2张和第4张."""
    numbers = re.findall(_SIGN, match[1])
    return "和".join(f"第{one}{match[2]}" for one in numbers)


def places_in(text: str, count: int) -> list[int]:
    """Return the places named in a text, from 0: "the second and the last" of four → [1, 3].

    Places beyond `count` are returned too, so that the person can be told.
    """
    return [place for _, _, place in place_spans(text, count)]


@remembered(32)
def place_spans(text: str, count: int) -> list[tuple[int, int, int]]:
    """Return (start, end, place) of each place named in a text; several places may share their words."""
    rows = [(*match.span(), place) for match in _SEVERAL.finditer(text) for place in _row(match, count)]
    single = _SEVERAL.sub(lambda match: " " * len(match[0]), text)
    rows += [(*match.span(), _place(match, count)) for match in _PLACE.finditer(single)]
    return sorted(rows)


def without_places(text: str) -> str:
    """Return the text with the words for places blanked out."""
    return _PLACE.sub(lambda match: " " * len(match[0]), text)


def _row(match: re.Match[str], count: int) -> list[int]:
    """The places of "the last two pictures", 前两张, "the second half"."""
    if half := match["half"] or match["half_zh"]:
        if count == 1:  # half of the only picture is a stretch of time
            return []
        early = half.lower() in ("first", "前")
        return list(range(count // 2)) if early else list(range(count // 2, count))
    many = min(count, round(read_number((match["many"] or match["zh_many"]).lower())))
    from_start = (match["end"] or match["zh_end"]).lower() in ("first", "前")
    return list(range(many)) if from_start else list(range(count - many, count))


def _place(match: re.Match[str], count: int) -> int:
    word = (match["word"] or "").lower().replace("-", " ")
    if word in ("second to last", "penultimate"):
        return max(0, count - 2)
    if word in ("last", "final") or match["zh_last"]:
        return max(0, count - 1)
    if word or match["zh_head"]:
        return _ORDINALS.get(word, 0)
    digits = match["number"] or match["hash"] or match["zh"] or match["zh_number"] or match["more"]
    number = round(read_number(digits))
    return max(0, count - number) if match["back"] else max(0, number - 1)
