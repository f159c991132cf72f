"""Where words for the film end that stand without quotation marks."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentence_parts import goes_on
from nemo_notebook.studio.director.reading.messages.shaping import shapes
from nemo_notebook.studio.director.reading.messages.texts import BLANK
from nemo_notebook.studio.director.reading.terms.orders import STYLED, WISH
from nemo_notebook.studio.director.reading.terms.verbs import COLORS

_TEXT_END: Final = regex(
    rf"[,，、]\s*(?={STYLED})|,\s*(?=(?:the\s)?(?:text|font|letters|lettering|captions?|music)\s(?:bigger|smaller|larger|louder|quieter|off|gone|in\s|red|white|yellow|black|gold))|[,，、]\s*(?=(?:(?:at|in|on)\s(?:the\s)?)?(?:top|bottom|middle|centred|centered|bigger|smaller|larger|(?:(?:really|very|super|extra)\s)?(?:big|huge|large|small|tiny))\b\s*(?:$|[,，.]|please))|(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff]{{1,4}}(?:音乐|[乐曲风屏感]|色调?|秒)(?:\s|$|[，,。]))"
    r"|\sin\s(?:all\s)?(?:caps|capitals|capital\sletters|uppercase|bold|italics?)\b"
    rf"|[\n;；。！]|[.!?？](?=\s|$)|[,，、]\s*(?={WISH})|\s[-–—]+\s|\s(?:and|then|but|with|while)\s+(?={WISH})(?!(?:delete|remove|erase|destroy)\s(?:everything|all)\b)"
    r"|\s(?:for|at|from|in|until|during|lasting)\s(?:the\s(?:first|last)\s)?(?=\d+(?:\.\d+)?(?:\s?(?:-|–|to|and)\s?\d+)?[\s-]?(?:s"
    r"|secs?|seconds?|minutes?|mins?|秒)\b"
    r"|[0-2]:[0-5]\d\b|\d{1,3}\s?%|\d{3,4}p\b|\d{1,2}:\d{1,2}\b(?=\s*$))"
    r"|\s(?:instead|please|pls|thanks)\b|,?\snot\s(?-i:(?=[A-Z\"“]))"
    r"|\sin\s(?:that|this|the\ssame)\sorder\b"
    r"|,\s(?=(?:that|it)['’]?s\s(?:our|my|his|her)\s|because\s|since\s(?:we|it|they|i)\s)"
    r"|\s(?:for|during|over|throughout)\s(?:the\s)?(?:whole|entire|full)\s(?:film|video|clip|movie|time|thing)\b"
    r"|\s(?:on|to|over|under|onto)\s(?:each|every|all)\s(?:of\s)?(?:the\s|my\s)?(?:photo|picture|image|pic|clip|scene|shot|slide)s?\b"
    r"|\s(?:at|on|in)\sthe\s(?:start|beginning|end|top|bottom|middle|video|film|clip|first|last)\b"
    r"|\s(?=in\s(?:vertical|square|landscape|portrait|1080|720|9:|16:|1:|4:)|for\s(?:tiktok|instagram"
    r"|youtube|facebook"
    r"|reels?|(?-i:my|our))\b)"
    r"|\s(?:over|on)\s(?:it|top|the)\b|\s(?:with|in)\s(?:an?\s)?(?:\w+\s)?\w+\s(?:letters|lettering|font|text|colou?r)\b|\sin\s(?:red|white|yellow|blue|green|black|gold|orange|pink|purple)\b"
    r"|(?:，|然后|并且|同时|再把|并把|谢谢)"
    r"|\s(?=(?:然后|最后|顺便)?再(?:配|加|来|放|给)|最后写|[竖横方][屏形版]|时长|画幅|配|加|不要|背景|[暖冷]色|\d+(?:\s?[到至-]\s?\d+)?\s?秒|[从在]?第\s?\d+(?:\.\d)?\s?秒)"
    r"|(?=[从在]?第\s?\d+(?:\.\d)?\s?秒?\s?[到至-]\s?第?\s?\d+(?:\.\d)?\s?秒(?:之间|期间)?(?:显示|出现|停留|播放|[\s。！!]*$))"
    r"|(?<![我你他她])(?<!我们)的(?=(?:\d|[一二三四五六七八九十两半]+(?:秒|分)|[竖横方][屏形版]|电影感"
    r"|温暖|宣传|推广)"
    r"[^，。；\n]{0,12}(?:视频|短片|影片|片|动画)|(?:视频|短片|影片|片子|幻灯片)(?:$|[，。；]))",
    re.I,
)
_SPEECH_END: Final = regex(
    rf"\n|[.!?](?=\s|$)|[。！？]|[,，;；]\s*(?={WISH}|\d+\s?(?:秒|s\b)|[竖横方][屏形版]|画面|背景|音乐|配"
    rf"|加|不要|时长|标题|字幕|[暖冷]色|把|改|换|去掉)"
    rf"|\s(?:and|then|but)\s+(?={WISH}(?:(?!\sand\s)[^.]){{0,30}}\b(?:music|title|captions?|film|video|volume|scenes?|photos?|pictures?|voice)\b)",
    re.I,
)
_SENTENCE: Final = regex(r"[\s”\"]*[^\s.!?。！？\n][^.!?。！？\n]*")
_FILM_MAKING: Final = regex(
    rf"^\s*(?:{WISH}|{STYLED})|{BLANK}|\b(?:videos?|clips?|films?|reels?|music|captions?|subtitles?|titles?|scenes?|shots?|photos?|vertical|square"
    r"|portrait|landscape|tones?|style|voice\w*|\d{1,3}\s?s(?:ec(?:ond)?s?)?)\b|9:16|16:9|1:1|视频|短片|影片|音乐|字幕|标题|画面|镜头|[竖横方][屏形版]|\d\s?秒|配乐|色调|[暖冷]色",
    re.I,
)
"""In the sentence after what is spoken, these say that it is spoken no more."""
_CONNECTED: Final = regex(r"\s(?:and|then|but|with|while|in|for|on|at)\b", re.I)
_LIST_END: Final = regex(
    rf"[,，]\s*(?={WISH}|{STYLED}|(?:slide|wipe|push|zoom|fade|dissolve)s?\s(?:between|transitions?)|[\d一二三四五六七八九十两半]+\s?(?:秒|分)|竖|横|方[形屏]|配|加|不要|无|暖"
    r"|冷|音乐|背景|画幅|时长|[\u4e00-\u9fff]{1,5}(?:音乐|配乐|钢琴曲)(?=[，。；,]|\s*$))",
    re.I,
)
_COLOR_WORD: Final = "|".join(word for word in COLORS if word.isascii())
_COLOR_LIST: Final = regex(
    rf"(?:{_COLOR_WORD})(?:\s*[,;|]\s*(?:and\s+)?(?:{_COLOR_WORD}))+(?:\s+and\s+(?:{_COLOR_WORD}))?\b", re.I
)
_POINTS_BEFORE: Final = regex(
    r"\b(?:points|takeaways|features|advantages|tips|reasons|ways|steps|rules|ideas|facts|benefits|exercises)\b[^.:\n]{0,42}:\s*$|[个条点大]?(?:建议|方法|技巧|好处|优点|秘诀|原因|步骤|主打|[卖亮特]点[是有]?|优势[是有]?|分成?[两二三四五六\d]步走?)\s*[:：]?\s*$",
    re.I,
)
SENTENCE_END: Final = regex(r"[.!](?=\s|$|[^\x00-\x7f])|[。！]")
_AFTER_LIST: Final = regex(r"(?<=[;；])[^;；]*?(?P<end>[,，])(?=[^;；]*\d\s?(?:s\b|sec|秒)[^;；]*$)")
"""Where a list between semicolons ends: at the comma after its last item, if the film's length follows."""
_LIST_SOUND: Final = regex(
    r"\s(?:and|with|plus)\s+(?=(?:[\w-]+\s+){0,3}(?:music|soundtrack|bgm|narration|voice-?overs?)\b)"
    r"|[和与及加](?=背景音乐|音乐|配乐)",
    re.I,
)
_RUN_ZH: Final = regex(
    r"(?P<said>[\u4e00-\u9fffA-Za-z\d ]{2,12}(?:，[\u4e00-\u9fffA-Za-z\d ]{2,12}){2,9})(?=[。\n；;]|\s*$)"
)
"""Three captions and more between commas: 第一站人民公园，第二站宽窄巷子，第三站望平街。"""
_OF_COPY: Final = regex(r"(?:文案|一句话|一行字|口号|广告语)\s*[:：]\s*$")
_LINE_ZH: Final = regex(r"(?P<said>[\u4e00-\u9fff]{2,12}，[\u4e00-\u9fff]{2,12})(?=[。！\n；;]|\s*$)")
"""One line in two halves: 乾坤未定，你我皆是黑马。"""
_LONGEST: Final = 300


def end_of_text(text: str, start: int) -> int:
    """Return where a text ends; capitals go on over a small word while others follow: Food and Music."""
    limit = min(len(text), start + _LONGEST)
    for match in _TEXT_END.finditer(text, start + 1, limit):
        following = text[match.end() :].lstrip()
        goes = text[start].isupper() and _CONNECTED.match(match[0]) and following[:1].isupper()
        if not (goes or (match[0][0] in ",，" and goes_on(text[start : match.start()], following))):
            return match.start()
    return limit


def end_of_speech(text: str, start: int) -> int:
    """Return where speech ends; it goes on over commas until a wish or a word of film-making follows."""
    limit = min(len(text), start + _LONGEST)
    for match in _SPEECH_END.finditer(text, start + 1, limit):
        following = _SENTENCE.match(text, match.end())
        if match[0] not in ".!?。！？" or following is None or _FILM_MAKING.search(following[0]):
            return match.start()
    return limit


def end_of_list(text: str, start: int) -> int:
    """Return where captions end: a list goes to the end of its line; one caption ends like any text."""
    line_end = text.find("\n", start)
    line = text[start : line_end if line_end >= 0 else len(text)][:_LONGEST]
    if _POINTS_BEFORE.search(text[:start]):
        sentence = SENTENCE_END.search(line)
        line = line[: sentence.start()] if sentence else line
        wishes = (one.start() for one in _LIST_END.finditer(line) if shapes(line[one.end() :]))
        return start + next(wishes, len(line))
    if several := _AFTER_LIST.search(line):
        line = line[: several.start("end")]
    for mark in (_LIST_END, _LIST_SOUND):
        colors = _COLOR_LIST.match(line)
        wish = mark.search(line, colors.end() if colors else 0)
        line = line[: wish.start()] if wish else line
    if colors:
        return start + colors.end()
    small = r"(?-i:(?=[^A-Z]))" if line[:1].isupper() else ""  # of "Hot bread; Warm hearts" none is a wish
    if re.search(r"[;；|]|\s/\s", line) and not re.search(rf"[;；]\s*{small}{WISH}", line, re.I):
        sentence = re.search(r"\.(?=\s)|。|\s[—–-]\s", line)
        return start + (sentence.start() if sentence else len(line))
    run = _RUN_ZH.match(text, start) or (_OF_COPY.search(text[:start]) and _LINE_ZH.match(text, start))
    if run and not any(shapes(one) or re.match(WISH, one) for one in run["said"].split("，")):
        return run.end("said")
    return end_of_text(text, start)
