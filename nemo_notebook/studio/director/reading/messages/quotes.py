"""Find the words that are to appear or be spoken: quoted, or after "title:", "called", 标题改成."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.opener_parts import Role
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text, blank_out
from nemo_notebook.studio.director.reading.messages.unquoted import find_unquoted

_QUOTE: Final = regex(
    r"“([^“”]{1,400})”|“([^”\n]{1,400})[”“]|\"([^\"\n]{1,400})\"|「([^」\n]{1,400})」|『([^』\n]{1,400})』"
    r"|《([^》\n]{1,200})》"
    r"|«([^»\n]{1,400})»|„([^“”\n]{1,400})[“”]|(?<!\w)‘([^\n]{1,200}?)’(?!\w)|(?<!\w)'((?:[^'\n]|(?<=\w)'(?=\w)){1,160})'(?!\w)"
)
_ROLE_WORDS: Final = regex(
    r"(?P<end>\b(?:last|final|closing)\s(?:text|words?|card|screen|frame|line|message)\b|最后的?文?字"
    r"|call[\s-]to[\s-]action|\bcta\b|\bend\s?[:：]\s*$|\bend(?:s|ing)?\s(?:card|with|on|(?:(?:should|must|to)\s)?(?:say|read)s?\b)|\bend\sit\swith"
    r"|\boutro|\bclosing(?!\s(?:times?|hours?|dates?|days?|down|sale|soon|at)\b)|at\sthe\s(?:very\s)?end|行动号召|片尾(?:文字|字幕|文案|字)?|结尾(?:文字|字幕)?|(?:最后|结尾|末尾)(?:变|转|切|全)?[成到为]?[黑白]屏|最后(?:一[屏帧页幕])?(?:显示|写|打[出上]?|出现|加|放"
    r"|一[句行])|[写放加]在最后|(?:最后|结尾|末尾)(?:[来出上弹跳用以是]出?)?(?:一?[句行段])?[:：]?\s*$|\b(?:finally|lastly)[,:]?\s*$"
    r"|(?:落款|署名)[处人]?(?:请|就|要)?(?:写[上着]?|用|是|为)?[:：]?\s*$|\bsign(?:ed)?\s(?:it\s|off\s)?(?:(?:as|by|with|from)\s)?$)"
    r"|(?P<voice>\bvoice(?:[\s-]?over)?['’]?s?\s(?:text|script|words?|lines?)\b|voice[\s-]?over|\bnarrat\w+|\bvoice\b|\b(?:someone|somebody|speaker|(?:wo)?man|girl|boy|guy|lady|kid|child"
    r"|announcer)\b[^.]{0,12}\b(?:say|read|speak)|旁白|配音(?!乐)|解说|画外音|朗读|(?<![共阅解选伴起])[念读说]出?(?=$"
    r"|[:：\s]))"
    r"|(?P<title>\btitled?(?:\s(?:text|words|card|line))?\b|\btitles\b|\bheadline|\bheading|\bcalled"
    r"|\bcall\s(?:it|this|the\s\w+)"
    r"|\bnamed?\b|\b(?:re)?name\sit|\bre(?:name|title)\b|タイトル|\bt[ií]tulo|\btitre|\btitolo|\btitel\b"
    r"|العنوان|عنوان|заголовок|название|제목|\bentitled|(?<!副)标题|题目|片名|名为|名叫"
    r"|叫做?|取名|题为|店名|店铺名|品牌名|公司名)"
    r"|(?P<caption>\binclude\s*:|\bsubt[ií]tulos?|\buntertitel|\bsous-titres?|\bcaptions?|\bsubtitles?|\boverlays?"
    r"|\btexts?\b|\blines?\b|\bwords\b|副标题|字幕|文字|文案)",
    re.I,
)
_ENDING: Final = regex(
    r"\b(?:ends?|ending|finish(?:es|ing)?|closes?|conclude)\s(?:(?:it|this|off|up|the\s\w+)\s)*(?:with|on)\b",
    re.I,
)
_ROLE_AFTER: Final = regex(
    r"\s*(?:(?:over|on|across|onto)\s(?:it|them|top(?:\sof\sit)?|(?:the|my)\s(?:clip|video|film|photo|picture|footage|screen))\s(?=as\s))?"
    r"(?:in\s(?:big|large|huge|bold|white|small)\sletters\s(?=as\s))?(?:(?:as|for)\s(?:the\s|a\s|an\s)?|作为|做|当)?\s*(?:(?P<end>call[\s-]to[\s-]action|cta|(?:at"
    r"|in)\sthe\s(?:very\s)?end\b|on\sthe\s(?:final|last|closing|end)\s(?:frame|screen|slide|image|second"
    r"|card)s?\b|to\s(?:finish|close)\b"
    r"|end\scard|片尾|结尾)|(?P<caption>captions?|subtitles?|字幕)|(?P<title>title|headline|标题|片名)"
    r"|(?P<voice>voice-?over|旁白))(?!\s?[:：])",
    re.I,
)
_NAME_OF: Final = regex("店名|店铺名|品牌名|公司名")
"""What is no title where the film ends with it: 最后放上店名“…”."""
_PUT_AFTER: Final = regex(
    r"\s*(?:要|请|就|都)?(?:放|写|加|打|出现|显示|展示)(?:在|到)?(?:视频|影片|短片)?的?(?:(?P<end>最后|片尾|结尾|末尾)|(?P<title>片头|开头|最前面?))(?!的?时候)"
    r"|\s(?P<title_en>(?:over|across|on\stop\sof)\sthe\s(?:very\s)?(?:start|beginning|opening))\b",
    re.I,
)
_AT_END: Final = regex(
    r"\s(?:(?:(?:to\s)?(?:appear|come|fade|pop)(?:s|ing)?(?:\s(?:up|in))?|shown?|(?:only|just|right))\s){0,3}"
    r"(?:at|in|on|towards)\sthe\s(?:very\s)?(?:end|last\s(?:\w+\s)?(?:seconds?|frame|shot))\b(?!\sof\s(?!the\s(?:video|film|clip)))|\slast(?=\s*(?:[,.;!]|$))",
    re.I,
)
"""Where words come that were called text, words, a line: "the words “…” at the end"."""
_CALLED_WORDS: Final = regex(r"words|texts?|lines?|文字|文案|字幕", re.I)
_LAST_COMMA: Final = regex(r"[,，]")
_ON_PICTURE: Final = regex(r"\b(?:photo|picture|image|scene|shot|clip)\b|[张图]\S{0,2}(?:加|写|放|配)", re.I)
_LOOK_BACK: Final = 60
_NEAR_END: Final = 20  # characters from what speaks of the end to what words are called
_BREAK: Final = regex(rf"\bbut\b|[.;。；!?！？\n](?=\s|$|[^\x00-\x7f])|{BLANK}")
_LINK: Final = regex(
    r"[\s,，、;；/|+&和与及]*(?:and|then|or|to|into|→|然后|接着|再|后|以及|改成|换成|改为)?\s*", re.I
)


_BOOK: Final = regex("[\u4e00-\u9fff][读念]《$")
"""A book that is read: 这期读《平凡的世界》."""
_SPOKEN: Final = regex(
    r"(?:旁白|配音|解说|口播|念|[^小听]说)[^，,。；\n：:“\"《]{0,6}[:：]\s*(?P<words>[^。；;\n“”\"《》]*)$"
)
"""Before a name in 《》 that is spoken with the words around it: 旁白：欢迎收听《夜航》."""
_GOES_ON: Final = regex("[\u4e00-\u9fff]")
_NOT_SPOKEN: Final = regex("^[^，,。]{0,6}[声调]|(?:标题|片名|书名|字幕|片头|片尾|画面|结尾|介绍|推荐|朗读)$")
_LISTING: Final = regex(r"\s*(?:[,，、;；|/]|\band\b|和)+\s*(?:and\s)?", re.I)


def find_texts(text: str) -> list[Text]:
    """Return the words meant for the film, in the order of the message, none overlapping."""
    found = _listed_alike(list(_quotes(text)), text)
    found += find_unquoted(blank_out(text, found))
    return sorted(found, key=lambda one: one.start)


def _quotes(text: str) -> Iterator[Text]:
    last: Text | None = None
    for match in _QUOTE.finditer(text):
        words = next(group for group in match.groups() if group).strip()
        if not words or (match[6] and _is_spoken_of(text, match.start(), match.end())):
            continue
        role = _role_of(text, match.start(), match.end())
        if role == "voice" and _BOOK.search(text[: match.start() + 1]):
            role = ""
        if last and _LINK.fullmatch(text, last.end, match.start()):
            role = role or last.role
        last = Text(role, words, match.start(), match.end())
        yield last


def _is_spoken_of(text: str, start: int, end: int) -> bool:
    """Whether a name in 《》 stands among the words of a voice-over."""
    spoken = _SPOKEN.search(text[:start])
    if spoken is None or _NOT_SPOKEN.search(spoken["words"]):
        return False
    return bool(spoken["words"].strip() or _GOES_ON.match(text, end))


def _listed_alike(found: list[Text], text: str) -> list[Text]:
    """Give the words of a list the role that only the last was given: "Tea", "Cake", "Pie" as captions."""
    for place in range(len(found) - 2, -1, -1):
        one, after = found[place], found[place + 1]
        if not one.role and after.role == "caption" and _LISTING.fullmatch(text, one.end, after.start):
            found[place] = replace(one, role=after.role)
    return found


def _role_of(text: str, start: int, end: int) -> Role:
    """The role that stands nearest: a word behind counts more than one before a comma."""
    if put := _PUT_AFTER.match(text, end):
        return "end" if put["end"] else "title"
    before = _role_before(text, start)
    if before == "caption" and _AT_END.match(text, end):
        return "end"
    beside = _LAST_COMMA.split(text[max(0, start - _LOOK_BACK) : start])[-1]
    if before and not _ROLE_WORDS.search(beside) and not _ENDING.search(beside):
        after = _role_after(text, end)
        return after or ("" if _ON_PICTURE.search(beside) else before)
    return before or _role_after(text, end)


def _role_before(text: str, start: int) -> Role:
    behind = _QUOTE.sub(lambda match: BLANK * len(match[0]), text[max(0, start - _LOOK_BACK) : start])
    clause = _BREAK.split(behind)[-1]
    if _ENDING.search(clause):
        return "end"
    roles = list(_ROLE_WORDS.finditer(clause))
    if len(roles) > 1 and roles[-2]["end"] and _is_of_end(clause[roles[-2].end() :], roles[-1][0]):
        return "end"
    return _role(roles[-1]) if roles else ""


def _is_of_end(behind: str, called: str) -> bool:
    """Whether words that come last are only called words, text, a name: "at the end the words “…”"."""
    near = len(behind) - len(called) <= _NEAR_END and not _LAST_COMMA.search(behind)
    return bool(_NAME_OF.fullmatch(called) or (near and _CALLED_WORDS.fullmatch(called)))


def _role_after(text: str, end: int) -> Role:
    match = _ROLE_AFTER.match(text, end)
    return _role(match) if match else ""


def _role(match: re.Match[str]) -> Role:
    for role in ("end", "voice", "caption", "title"):
        if match[role]:
            return role
    return ""
