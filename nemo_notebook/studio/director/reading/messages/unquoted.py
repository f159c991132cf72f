"""Find words for the film without quotation marks: where they begin and where a wish begins again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.opener_parts import BESIDE_PICTURE, Role
from nemo_notebook.studio.director.reading.messages.openers import OPENERS
from nemo_notebook.studio.director.reading.messages.placed_words import placed_words
from nemo_notebook.studio.director.reading.messages.sentence_parts import goes_on, told_apart
from nemo_notebook.studio.director.reading.messages.shaping import shapes
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text, blank_out
from nemo_notebook.studio.director.reading.terms.needed import Ways
from nemo_notebook.studio.director.reading.terms.no_words import (
    A_PLACE,
    NO_TEXT,
    NOT_WORDS,
    is_colour,
    is_look,
)
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
_SAYING: Final = regex(r"\b(?:says?|saying|reads?|reading|to\s(?:say|read))\s*$", re.I)
_SENTENCE: Final = regex(r"[\s”\"]*[^\s.!?。！？\n][^.!?。！？\n]*")
_FILM_MAKING: Final = regex(
    rf"^\s*(?:{WISH}|{STYLED})|{BLANK}|\b(?:videos?|clips?|films?|reels?|music|captions?|subtitles?|titles?|scenes?|shots?|photos?|vertical|square"
    r"|portrait|landscape|tones?|style|voice\w*|\d{1,3}\s?s(?:ec(?:ond)?s?)?)\b|9:16|16:9|1:1|视频|短片|影片|音乐|字幕|标题|画面|镜头|[竖横方][屏形版]|\d\s?秒|配乐|色调|[暖冷]色",
    re.I,
)
"""In the sentence after what is spoken, these say that it is spoken no more."""
_COLOURED: Final = regex(
    r"^\W+(?!#)|^(?:(?:our|the|my)\s)?(?:brand|company)(?:\scolou?r)?\s|^品牌色?|的?(?:文?字体?|letters|lettering|text)?\W*$"
    r"|(?:吧|呗|哈+|哦|噢|啊|呀|嘛|啦|就行|就好|行不行|好不好|可以吗|好吗|比较好|会更好)+\W*$"
    r"|(?:并且?|和|再|又|、|,\s|\sand\s|\s)?(?:加粗|粗体|加大|放大|大字|大号|描边|bold|bigger|larger|big)\W*$",
    re.I,
)
_LEAD_IN: Final = regex(
    r"(?:our|my|the)\s(?:url|website|web\saddress|address|phone(?:\snumber)?|number)\s(?:is\s)?(?=\S*[.\d])"
    r"|(?:please\s)?(?:change|set|make|turn)\s(?:it|that)\s(?:to|into)\s"
    r"|[把将]?它?(?:改成|换成)(?=[\u4e00-\u9fff“\"])|(?:中|英|日|法)[文语]的?\s*[:：]\s*|(?:english|chinese|french|spanish)\s?:\s*",
    re.I,
)
_REQUEST: Final = regex(r"(?:^|[.!?]\s)\W*(?:can|could|would|will)\s[^.!?]*$", re.I)
"""After this a question mark is the sentence's."""
_ASKED: Final = regex(
    r"[了过的是些]{0,2}(?:什么|啥|谁|哪[一个句些]|多少|怎么)[^，。]{0,4}(?:来着|呢|吗|嘛|好|合适|[?？]|$|[，,。]|我?忘|我?记不)|什么(?:比较|更)?好|(?:从|在)?(?:第?(?:几|多少)秒|(?:什么|啥)时候|多久|何时)(?=[出显开结消来响进没放播才会在停]|[?？的呢啊]|$)"
)
"""What stands where words could, and asks for them."""
_FILE: Final = regex(r"[\w-]+\.(?:jpe?g|png|gif|webp|mp4|mov|avi|webm|mkv|mp3|wav|m4a|aac)", re.I)
_SHORT_FORM: Final = regex(r"\b(?:Co|Inc|Ltd|Jr|Sr|St|Bros|Corp)$")
_CONNECTED: Final = regex(r"\s(?:and|then|but|with|while|in|for|on|at)\b", re.I)
_AS_TITLE: Final = regex(
    r"(?:[用以拿把]|\b(?:use|with|put|have|using)\s)\s?(?P<words>[^，。；,.;:\n的]{1,40}?)"
    r"\s?(?:(?:做|当|作|作为|当作|为)(?:标题|片名|题目)|\b(?:as|for)\s(?:the\s|a\s|its\s)?(?:title|headline)\b)",
    re.I,
)
_LIST_END: Final = regex(
    rf"[,，]\s*(?={WISH}|{STYLED}|(?:slide|wipe|push|zoom|fade|dissolve)s?\s(?:between|transitions?)|[\d一二三四五六七八九十两半]+\s?(?:秒|分)|竖|横|方[形屏]|配|加|不要|无|暖"
    r"|冷|音乐|背景|画幅|时长|[\u4e00-\u9fff]{1,5}(?:音乐|配乐|钢琴曲)(?=[，。；,]|\s*$))",
    re.I,
)
_NAME_STOP: Final = regex(
    r"[\n,;:，。；：.!?？！（(]|\s[-–—]+\s|\s(?:with|in|for|at|on|that|which|who|using|looking|seeking|offering|is|are|was"
    r"|by|near|from|featuring|showing|where"
    rf"|to|as|and|it|its|vertical|portrait|square|landscape|opening|set|about|over|{WISH})\b|的|，",
    re.I,
)
_NAMED: Final = regex(
    r"\b(?:called|named)\s+(?=[\w&'’])|\bname(?:\sis|['’]s|\s?[:=])\s+(?-i:(?=[A-Z]))|(?:名字(?:叫做?|是|为)|叫做|名叫|名为|取名为?|题为|(?<![鸟狗猫鸡虫])叫(?!声|人(?:报名|報名|参加|參加|来|來|去|嚟|买|買|看|睇|关注|扫码|加入|注意|捐)|(?:大家|街坊|同学们?|朋友们?|家长们?|客人|员工|邻居们?)(?:们|都|来|來|去|嚟|一起|一齐|报名|報名|参加|參加|记得|注意)))\s*(?=[\w])",
    re.I,
)
_KIND_BEFORE: Final = regex(r"[\u4e00-\u9fff](?<![家个位只条间款本首部座所支名群种对档期场张的是了就有])$")
_NAME_OF_TWO: Final = regex(
    r"[\u4e00-\u9fff]{1,5}(?=$|[，,。；;！!\s])(?<!视频)(?<!短片)(?<!影片)(?<!片子)(?<!日常)"
)
"""The second half of a name, where what bears it stands before: 书店叫春天的信."""
_CAPITAL_WORD: Final = regex(r"\s(?-i:[A-Z])[\w'’-]*\s(?:with|and|in|for|at)\s", re.I)
_TRAILING: Final = regex(r",\s(?:and|but|then)\s*$", re.I)
"""What led over to the wish that follows."""
_INVITES: Final = regex(
    r"领|送|享|立减|还送|免费|等[你您]|欢迎|一起|早上?|晚上?|[上下]午|周[一二三四五六日末]|每[天周]|到店|期待|不见不散|记得|\d{1,2}[点:：]"
    r"|[^，。]{0,6}(?:半价|[\d.一二三四五六七八九]折|有礼|有惊喜|免单)"
)
"""How the second half begins of what a film ends with: 关注我们，领优惠券."""
_COLON: Final = regex(r"\s*[:：]\s*")
_COLOR_WORD: Final = "|".join(word for word in COLORS if word.isascii())
_COLOR_LIST: Final = regex(
    rf"(?:{_COLOR_WORD})(?:\s*[,;|]\s*(?:and\s+)?(?:{_COLOR_WORD}))+(?:\s+and\s+(?:{_COLOR_WORD}))?\b", re.I
)
_POINTS_BEFORE: Final = regex(
    r"\b(?:points|takeaways|features|advantages|tips|reasons|ways|steps|rules|ideas|facts|benefits|exercises)\b[^.:\n]{0,42}:\s*$|[个条点大]?(?:建议|方法|技巧|好处|优点|秘诀|原因|步骤|主打|[卖亮特]点[是有]?|优势[是有]?|分成?[两二三四五六\d]步走?)\s*[:：]?\s*$",
    re.I,
)
_REFUSES: Final = regex(r"\b(?:do\snot|don['’]?t|never|without)\s$|(?:[别甭勿]|不[要用])$", re.I)
_BEFORE: Final = 8  # characters before an opener that may refuse it
OF_MATERIAL: Final = regex(
    r"\bthis\s(?:(?:blog|linkedin|facebook)\s)?(?:post|article|text|story|paragraph|note|press\srelease|newsletter|email)\b[^:\n]{0,60}:\s*$"
    r"|\b(?:turn|make|summari[sz]e|condense|boil|put|bring)\s(?:this|it|the\sfollowing)(?:\sdown)?\s[^.:\n]{2,80}:\s*$"
    r"|(?:把|将)(?:这[段篇些]?|下面|以下)[^，。：:\n]{0,24}(?:要点|重点|观点)[：:]\s*$",
    re.I,
)
"""What leads to a text that a film is to be made of."""
_SENTENCE_END: Final = regex(r"[.!](?=\s|$|[^\x00-\x7f])|[。！]")
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
_DATED: Final = regex(r",\s(?:date|time|venue|place|when|where|price)\b", re.I)
"""A field that stands behind a title."""
_OPENERS: Final = Ways((one, one[1]) for one in OPENERS)
_FEWEST_OF_PROSE: Final = 3  # sentences
_LONGEST: Final = 300


def find_unquoted(blanked: str) -> list[Text]:
    """Return the words that openers, "as the title" and "called" bring; quoted ones are blanked out."""
    found: list[Text] = []
    for read in (_opened, _as_title, _called, placed_words):
        for one in read(blanked):
            found.append(one)
            blanked = blank_out(blanked, [one])
    return found


def _opened(blanked: str) -> Iterator[Text]:
    """Words after an opener: "title: …", 标题改成…."""
    material = {one.end() for one in BESIDE_PICTURE.finditer(blanked)}
    for role, opener in _OPENERS.within(blanked):
        for match in opener.finditer(blanked):
            if role == "caption" and match.end() in material:
                continue
            if _REFUSES.search(blanked, max(0, match.start() - _BEFORE), match.start()):
                continue
            if one := _open_text(blanked, role, match.end()):
                yield one
                blanked = blank_out(blanked, [one])


def _as_title(blanked: str) -> Iterator[Text]:
    """Words in "use Blue Monday as the title"."""
    for match in _AS_TITLE.finditer(blanked):
        words = match["words"]
        if BLANK not in match[0] and not NOT_WORDS.match(words) and not is_colour(words.lower()):
            yield Text("title", words, *match.span("words"), quoted=False)


def _called(blanked: str) -> Iterator[Text]:
    """A name: "a café called Corner"."""
    return (one for match in _NAMED.finditer(blanked) if (one := _named(blanked, match)))


def _open_text(text: str, role: Role, start: int) -> Text | None:
    colon = _COLON.match(text, start)
    start = colon.end() if colon else start
    start += len(text[start:]) - len(text[start:].lstrip(" "))
    if lead := _LEAD_IN.match(text, start):
        start = lead.end()
    after_colon = text[:start].rstrip().endswith((":", "：", "->", "→", "=>"))
    no_words = NO_TEXT if after_colon else NOT_WORDS
    if start >= len(text) or text[start] == BLANK or (role == "caption" and _opens_prose(text, start)):
        return None
    asked = not after_colon and _ASKED.match(text, start)
    if asked or no_words.match(text, start) or A_PLACE.match(text, start):
        return None
    end = _end_of_list(text, start) if role == "caption" else end_of_text(text, start)
    while role == "end" and text[end : end + 1] in ("，", ",") and _INVITES.match(text, end + 1):
        end = end_of_text(text, end + 1)
    if role == "voice" and (after_colon or _SAYING.search(text[:start])):
        end = _end_of_speech(text, start)
    marked = end < len(text) and text[end] in ("!！" if _REQUEST.search(text[:start]) else "!?！？")
    words = _TRAILING.sub("", text[start : end + marked]).rstrip(" ,，.;；、")
    words = told_apart(words)[0] if role == "title" and _DATED.search(words) else words
    if text[start + len(words) :][:1] == "." and _SHORT_FORM.search(words):
        words += "."
    if _FILE.fullmatch(words.strip()):
        return None
    if (
        not words.strip(BLANK + " ")
        or BLANK in words
        or is_look(words)
        or is_colour(_COLOURED.sub("", words).lower())
    ):
        return None
    return Text(role, words.strip(), start, start + len(words), quoted=False)


def _opens_prose(text: str, start: int) -> bool:
    """Whether a paragraph of several sentences follows on a line of its own: an article, not a caption."""
    paragraph = text[start:].partition("\n")[0]
    announced = text[:start].endswith("\n") or OF_MATERIAL.search(text[:start])
    return bool(announced) and len(_SENTENCE_END.findall(f"{paragraph} ")) >= _FEWEST_OF_PROSE


def end_of_text(text: str, start: int) -> int:
    """Words with capitals go on over a small word while capitals follow: Food and Music."""
    limit = min(len(text), start + _LONGEST)
    for match in _TEXT_END.finditer(text, start + 1, limit):
        following = text[match.end() :].lstrip()
        goes = text[start].isupper() and _CONNECTED.match(match[0]) and following[:1].isupper()
        if not (goes or (match[0][0] in ",，" and goes_on(text[start : match.start()], following))):
            return match.start()
    return limit


def _end_of_speech(text: str, start: int) -> int:
    """What is spoken goes on over commas and sentences until a wish or a word of film-making follows."""
    limit = min(len(text), start + _LONGEST)
    for match in _SPEECH_END.finditer(text, start + 1, limit):
        following = _SENTENCE.match(text, match.end())
        if match[0] not in ".!?。！？" or following is None or _FILM_MAKING.search(following[0]):
            return match.start()
    return limit


def _end_of_list(text: str, start: int) -> int:
    """A list of captions goes to the end of its line; one caption ends like any text."""
    line_end = text.find("\n", start)
    line = text[start : line_end if line_end >= 0 else len(text)][:_LONGEST]
    if _POINTS_BEFORE.search(text[:start]):
        sentence = _SENTENCE_END.search(line)
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


def _named(text: str, called: re.Match[str]) -> Text | None:
    start = called.end()
    if NOT_WORDS.match(text, start) or _ASKED.match(text, start):
        return None
    end = _end_of_name(text, start)
    if text[end : end + 1] == "的" and _KIND_BEFORE.search(text[: called.start()]):
        half = _NAME_OF_TWO.match(text, end + 1)
        end = half.end() if half else end
    words = text[start:end].strip()
    if not words or BLANK in words:
        return None
    return Text("title", words, start, start + len(words), quoted=False)


def _end_of_name(text: str, start: int) -> int:
    """A name goes on over "and" or "of" while capitals follow: Bread and Butter."""
    capital = text[start].isupper()
    at = start + 1
    while match := _NAME_STOP.search(text, at, start + 80):
        after = match.end()
        if capital and _CAPITAL_WORD.match(
            match[0]
        ):  # "Corner Coffee with captions" names no style of captions
            at = match.start() + 2
            continue
        goes_on = capital and re.match(r"\s(?:and|of|in|by|on|at|for|the|&)$", match[0], re.I)
        if not (goes_on and re.match(r"\s(?:the\s|an?\s)?[A-Z0-9]", text[after : after + 6])):
            return match.start()
        at = after
    return min(len(text), start + 80)
