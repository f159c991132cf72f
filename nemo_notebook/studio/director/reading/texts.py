"""Find the words that are to appear or be spoken: quoted, or after "title:", "called", 标题改成.

What is found is taken out of the sentence, so that a title "Make it 10 seconds" is not read as a wish.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.reading.openers import BESIDE_PICTURE, OPENERS, WISH, Role
from nemo_notebook.studio.director.reading.verbs import COLORS

BLANK: Final = "\ue000"
"""Stands for each character that was taken out."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the film.

    Attributes:
        role: where they belong; "" where the sentence does not say.
        words: as they were written.
        start, end: where they stand in the message, quotation marks included.
        quoted: whether they stood in quotation marks.
    """

    role: Role
    words: str
    start: int
    end: int
    quoted: bool = True


_QUOTE: Final = re.compile(
    r"“([^”\n]{1,400})[”“]|\"([^\"\n]{1,400})\"|「([^」\n]{1,400})」|『([^』\n]{1,400})』"
    r"|《([^》\n]{1,200})》"
    r"|«([^»\n]{1,400})»|„([^“”\n]{1,400})[“”]|(?<!\w)‘([^\n]{1,200}?)’(?!\w)|(?<!\w)'([^'\n]{1,160})'(?!\w)"
)
_ROLE_WORDS: Final = re.compile(
    r"(?P<end>\b(?:last|final|closing)\s(?:text|words?|card|screen|frame|line|message)\b|最后的?文?字"
    r"|call[\s-]to[\s-]action|\bcta\b|\bend(?:s|ing)?\s(?:card|with|on)|\bend\sit\swith"
    r"|\boutro|\bclosing|at\sthe\s(?:very\s)?end|行动号召|片尾|结尾|最后(?:显示|写|打出|出现|加|放"
    r"|一[句行])|[写放加]在最后)"
    r"|(?P<voice>voice[\s-]?over|\bnarrat\w+|\bvoice\b|\b(?:someone|somebody|speaker"
    r"|announcer)\b[^.]{0,12}\b(?:say|read|speak)|旁白|配音(?!乐)|解说|画外音|朗读|[念读说]出?(?=$"
    r"|[:：\s]))"
    r"|(?P<title>\btitled?(?:\s(?:text|words|card|line))?\b|\btitles\b|\bheadline|\bheading|\bcalled"
    r"|\bcall\s(?:it|this|the\s\w+)"
    r"|\bnamed?\b|\b(?:re)?name\sit|\bre(?:name|title)\b|タイトル|\bt[ií]tulo|\btitre|\btitolo|\btitel\b"
    r"|العنوان|عنوان|заголовок|название|제목|\bentitled|标题|题目|片名|名为|名叫"
    r"|叫做?|取名|题为)"
    r"|(?P<caption>\bsubt[ií]tulos?|\buntertitel|\bsous-titres?|\bcaptions?|\bsubtitles?|\boverlays?"
    r"|\btexts?\b|\blines?\b|\bwords\b|字幕|文字|文案)",
    re.I,
)
_ENDING: Final = re.compile(
    r"\b(?:ends?|ending|finish(?:es|ing)?|closes?|conclude)\s(?:(?:it|this|off|up|the\s\w+)\s)*(?:with|on)\b",
    re.I,
)
_ROLE_AFTER: Final = re.compile(
    r"\s*(?:(?:as|for)\s(?:the\s|a\s|an\s)?|作为|做|当)?\s*(?:(?P<end>call[\s-]to[\s-]action|cta|(?:at"
    r"|in)\sthe\s(?:very\s)?end\b|on\sthe\s(?:final|last|closing|end)\s(?:frame|screen|slide|image|second"
    r"|card)s?\b|to\s(?:finish|close)\b"
    r"|end\scard|片尾|结尾)|(?P<caption>captions?|subtitles?|字幕)|(?P<title>title|headline|标题|片名)"
    r"|(?P<voice>voice-?over|旁白))",
    re.I,
)
_LOOK_BACK: Final = 60
_BREAK: Final = re.compile(rf"[.;。；!?！？\n](?=\s|$|[^\x00-\x7f])|{BLANK}")
_LINK: Final = re.compile(
    r"[\s,，、;；/|+&和与及]*(?:and|then|or|to|into|→|然后|接着|再|后|以及|改成|换成|改为)?\s*", re.I
)

_TEXT_END: Final = re.compile(
    rf"[\n;；。！]|[.!?？](?=\s|$)|[,，、]\s*(?={WISH})|\s[-–—]+\s|\s(?:and|then|but|with|while)\s+(?={WISH})"
    r"|\s(?:for|at|from|in|until|during|lasting)\s(?=\d+(?:\.\d+)?(?:\s?(?:-|–|to|and)\s?\d+)?[\s-]?(?:s"
    r"|secs?|seconds?|minutes?|mins?|秒)\b"
    r"|[0-2]:[0-5]\d\b|\d{1,3}\s?%|\d{3,4}p\b|\d{1,2}:\d{1,2}\b(?=\s*$))|\s(?:instead|please|pls"
    r"|thanks)\b|,?\snot\s(?-i:(?=[A-Z\"“]))"
    r"|\s(?:at|on|in)\sthe\s(?:start|beginning|end|top|bottom|middle|video|film|clip|first|last)\b"
    r"|\s(?=in\s(?:vertical|square|landscape|portrait|1080|720|9:|16:|1:|4:)|for\s(?:tiktok|instagram"
    r"|youtube|facebook"
    r"|reels?|(?-i:my|our))\b)"
    r"|\s(?:over|on)\s(?:it|top|the)\b|\sin\s(?:red|white|yellow|blue|green|black|gold|orange|pink|purple)\b"
    r"|(?:，|然后|并且|同时|再把|并把|谢谢)"
    r"|\s(?=[竖横方][屏形版]|时长|画幅|配|加|不要|背景|[暖冷]色|\d+\s?秒)"
    r"|(?<![我你他她])(?<!我们)的(?=(?:\d|[一二三四五六七八九十两半]+(?:秒|分)|[竖横方][屏形版]|电影感"
    r"|温暖|宣传|推广)"
    r"[^，。；\n]{0,12}(?:视频|短片|影片|片|动画)|(?:视频|短片|影片|片子|幻灯片)(?:$|[，。；]))",
    re.I,
)
_SPEECH_END: Final = re.compile(
    rf"\n|[.!?](?=\s|$)|[。！？]|[,，;；]\s*(?={WISH}|\d+\s?(?:秒|s\b)|[竖横方][屏形版]|画面|背景|音乐|配"
    rf"|加|不要|时长|标题|字幕|[暖冷]色|把|改|换|去掉)",
    re.I,
)
_COLOURED: Final = re.compile(
    r"^\W+(?!#)|^(?:(?:our|the|my)\s)?(?:brand|company)(?:\scolou?r)?\s|^品牌色?|的?(?:文?字体?|letters|lettering|text)?\W*$",
    re.I,
)
_LEAD_IN: Final = re.compile(
    r"(?:please\s)?(?:change|set|make|turn)\s(?:it|that)\s(?:to|into)\s"
    r"|[把将]?它?(?:改成|换成)(?=[\u4e00-\u9fff“\"])",
    re.I,
)
_SHORT_FORM: Final = re.compile(r"\b(?:Co|Inc|Ltd|Jr|Sr|St|Bros|Corp)$")
_CONNECTED: Final = re.compile(r"\s(?:and|then|but|with|while|in|for|on|at)\b", re.I)
_AS_TITLE: Final = re.compile(
    r"(?:[用以拿把]|\b(?:use|with|put|have|using)\s)\s?(?P<words>[^，。；,.;:\n的]{1,40}?)"
    r"\s?(?:(?:做|当|作|作为|当作|为)(?:标题|片名|题目)|\bas\s(?:the\s|a\s|its\s)?(?:title|headline)\b)",
    re.I,
)
_LIST_END: Final = re.compile(
    rf"[,，]\s*(?={WISH}|[\d一二三四五六七八九十两半]+\s?(?:秒|分)|竖|横|方[形屏]|配|加|不要|无|暖"
    r"|冷|音乐|背景|画幅|时长)",
    re.I,
)
_NAME_STOP: Final = re.compile(
    r"[\n,;:，。；：.!?？！（(]|\s[-–—]+\s|\s(?:with|in|for|at|on|that|which|who|using|is|are|was"
    r"|by|near|from|featuring|showing|where"
    rf"|to|as|and|it|its|vertical|portrait|square|landscape|opening|set|about|over|{WISH})\b|的|，",
    re.I,
)
_NOT_WORDS: Final = re.compile(
    r"\d+(?:\.\d+)?\s?(?:s|secs?|seconds?|秒)\b|(?:none|no|off|on|yes|false|true|over|at|to|on|for|in"
    r"|with|and|please|card|too|it|screen"
    r"|here|now|again|that|which|slide"
    r"|page|sequence|is|are|无|没有|不要|关|开|在|到|放|什么|啥|谁|吧|一下|大|小|的)(?=\W|$)"
    r"|[的在到放和与及、并就也都]|再(?!见|会|次相)|[.,;。，；!?！？]",
    re.I,
)
_NONE: Final = re.compile(
    r"(?:none|no|off|on|yes|false|true|无|没有|不要|关|开|大|小|[.,;。，；!?！？]|\d{1,3}%)\s*(?:$"
    r"|[.,;，。；])|[.,;。，；!?！？]|in\s(?:white|red|yellow|black)",
    re.I,
)
"""What after a colon is no text."""
_NAMED: Final = re.compile(
    r"\b(?:called|named)\s+(?=[\w&'’])|(?:名字叫|叫做|名叫|名为|取名为?|题为|叫)\s*(?=[\w])", re.I
)
_CAPITAL_WORD: Final = re.compile(r"\s(?-i:[A-Z])[\w'’-]*\s(?:with|and|in|for|at)\s", re.I)
_COLON: Final = re.compile(r"\s*[:：]\s*")
_COLOR_WORD: Final = "|".join(word for word in COLORS if word.isascii())
# "Red, Green and Blue" as captions: names, not colours for the words.
_COLOR_LIST: Final = re.compile(
    rf"(?:{_COLOR_WORD})(?:\s*[,;|]\s*(?:and\s+)?(?:{_COLOR_WORD}))+(?:\s+and\s+(?:{_COLOR_WORD}))?\b", re.I
)
_POINTS_BEFORE: Final = re.compile(
    r"\b(?:tips|reasons|ways|steps|rules|ideas|facts|benefits|exercises)\b[^.:\n]{0,42}:\s*$|[个条点大]?(?:建议|方法|技巧|好处|优点|秘诀|原因|步骤)\s*[:：]\s*$",
    re.I,
)
_SENTENCE_END: Final = re.compile(r"[.。!！](?=\s|$|[^\x00-\x7f])")
_AFTER_LIST: Final = re.compile(r"(?<=[;；])[^;；]*?(?P<end>[,，])(?=[^;；]*\d\s?(?:s\b|sec|秒)[^;；]*$)")
"""Where a list between semicolons ends: at the comma after its last item, if the film's length follows."""
_LIST_SOUND: Final = re.compile(
    r"\s(?:and|with|plus)\s+(?=(?:[\w-]+\s+){0,3}(?:music|soundtrack|bgm|narration|voice-?overs?)\b)"
    r"|[和与及加](?=背景音乐|音乐|配乐)",
    re.I,
)
_LONGEST: Final = 300


def find_texts(text: str) -> list[Text]:
    """Return the words meant for the film, in the order of the message, none overlapping."""
    found = list(_quotes(text))
    blanked = blank_out(text, found)
    material = {one.end() for one in BESIDE_PICTURE.finditer(blanked)}
    for role, opener in OPENERS:
        for match in opener.finditer(blanked):
            if role == "caption" and match.end() in material:
                continue
            one = _open_text(blanked, role, match.end())
            if one:
                found.append(one)
                blanked = blank_out(blanked, [one])
    for match in _AS_TITLE.finditer(blanked):
        if BLANK not in match[0] and not _NOT_WORDS.match(match["words"]):
            found.append(Text("title", match["words"], *match.span("words"), quoted=False))
            blanked = blank_out(blanked, found[-1:])
    for match in _NAMED.finditer(blanked):
        if one := _named(blanked, match.end()):
            found.append(one)
            blanked = blank_out(blanked, [one])
    return sorted(found, key=lambda one: one.start)


def blank_out(text: str, taken: list[Text]) -> str:
    """Return the text with those words taken out; its length stays the same."""
    parts, last = [], 0
    for one in sorted(taken, key=lambda one: one.start):
        parts += [text[last : one.start], BLANK * (one.end - one.start)]
        last = one.end
    return "".join(parts) + text[last:]


def _quotes(text: str) -> Iterator[Text]:
    last: Text | None = None
    for match in _QUOTE.finditer(text):
        words = next(group for group in match.groups() if group).strip()
        if not words:
            continue
        role = _role_before(text, match.start()) or _role_after(text, match.end())
        if last and _LINK.fullmatch(text, last.end, match.start()):
            role = role or last.role
        last = Text(role, words, match.start(), match.end())
        yield last


def _role_before(text: str, start: int) -> Role:
    behind = _QUOTE.sub(lambda match: BLANK * len(match[0]), text[max(0, start - _LOOK_BACK) : start])
    clause = _BREAK.split(behind)[-1]
    if _ENDING.search(clause):
        return "end"
    roles = list(_ROLE_WORDS.finditer(clause))
    return _role(roles[-1]) if roles else ""


def _role_after(text: str, end: int) -> Role:
    match = _ROLE_AFTER.match(text, end)
    return _role(match) if match else ""


def _role(match: re.Match[str]) -> Role:
    for role in ("end", "voice", "caption", "title"):
        if match[role]:
            return role
    return ""


def _open_text(text: str, role: Role, start: int) -> Text | None:
    colon = _COLON.match(text, start)
    start = colon.end() if colon else start
    if lead := _LEAD_IN.match(text, start):
        start = lead.end()
    after_colon = text[:start].rstrip().endswith((":", "：", "->", "→", "=>"))
    no_words = _NONE if after_colon else _NOT_WORDS
    if start >= len(text) or text[start] == BLANK or no_words.match(text, start):
        return None
    end = _end_of_list(text, start) if role == "caption" else _end_of_text(text, start)
    if role == "voice" and after_colon:
        end = _end_of_speech(text, start)
    words = text[start : end + (text[end : end + 1] in "!?！？" and end < len(text))].rstrip(" ,，.;；、")
    if text[start + len(words) :][:1] == "." and _SHORT_FORM.search(words):
        words += "."
    if not words.strip(BLANK + " ") or BLANK in words or _is_colour(_COLOURED.sub("", words).lower()):
        return None
    return Text(role, words.strip(), start, start + len(words), quoted=False)


def _is_colour(word: str) -> bool:
    return word in COLORS or re.fullmatch(r"(?:[a-z]{3,6}\s){0,2}\S{0,4}?#[0-9a-f]{6}", word) is not None


def _end_of_text(text: str, start: int) -> int:
    """Words with capitals go on over a small word while capitals follow: Food and Music."""
    limit = min(len(text), start + _LONGEST)
    for match in _TEXT_END.finditer(text, start + 1, limit):
        following = text[match.end() :].lstrip()
        if not (text[start].isupper() and _CONNECTED.match(match[0]) and following[:1].isupper()):
            return match.start()
    return limit


def _end_of_speech(text: str, start: int) -> int:
    """What is spoken goes on over commas to the end of its sentence, unless a wish follows."""
    for match in _SPEECH_END.finditer(text, start + 1, min(len(text), start + _LONGEST)):
        return match.start()
    return min(len(text), start + _LONGEST)


def _end_of_list(text: str, start: int) -> int:
    """A list of captions goes to the end of its line; one caption ends like any text."""
    line_end = text.find("\n", start)
    line = text[start : line_end if line_end >= 0 else len(text)][:_LONGEST]
    if _POINTS_BEFORE.search(text[:start]) and (sentence := _SENTENCE_END.search(line)):
        return start + sentence.start()
    if several := _AFTER_LIST.search(line):
        line = line[: several.start("end")]
    for mark in (_LIST_END, _LIST_SOUND):
        colors = _COLOR_LIST.match(line)
        wish = mark.search(line, colors.end() if colors else 0)
        line = line[: wish.start()] if wish else line
    if colors:
        return start + colors.end()
    if re.search(r"[;；|]", line) and not re.search(rf"[;；]\s*{WISH}", line, re.I):
        sentence = re.search(r"\.(?=\s)|。|\s[—–-]\s", line)
        return start + (sentence.start() if sentence else len(line))
    return _end_of_text(text, start)


def _named(text: str, start: int) -> Text | None:
    if _NOT_WORDS.match(text, start):
        return None
    end = _end_of_name(text, start)
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
