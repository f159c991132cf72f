"""Read in Chinese which words the title, the end card or a caption are to have, however that is put.

最后我想让大家看到的是“…”，而不是…; “…”好听，标题就用这个; 把时光改成时刻，片头那个; 标题后面补一个“记”字.
The wish is given back in the words that all readers know; a message that says more is left alone.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.parts_put_zh import (
    AT_END,
    AT_START,
    CAPTION,
    END,
    ITS_WORDS,
    TITLE,
    part_named,
    texts_of,
)
from nemo_notebook.studio.director.reading.terms.wording_sentence_words import COMMANDS, LOOKS

_QUOTE: Final = r"[“\"「『](?P<{0}>[^“”\"「」『』\n]{{1,40}})[”\"」』]"
_PART: Final = rf"(?P<part>(?:{CAPTION}|{TITLE}|{END}){ITS_WORDS}|{AT_START}(?:的?字)?|{AT_END}(?:的?字)?)"
_TAIL: Final = (
    r"(?:就行|就好|就可以|即可|好了|才对|比较好|更好|可以吗|行吗|好吗|好不好|行不行|呢|了|吧|呗|啊|哈|嘛|吗|谢谢"
    r"|[，,。.！!？?~～\s])*+"
)
_POLITE: Final = r"(?:请|麻烦|帮我|帮忙|能不能|可以|能|把|将|就|那|也|，|,|\s)*"
_AMOUNT: Final = r"(?:这|那)?(?:[一两二三四五六几]个)?(?:大?字|词|字样)?"

_WISHES: Final = (
    r"(?:其实|应该|应当|我们?|老板|客户|领导|甲方|想|希望|打算|需要|得|要|就|是|让|给|叫|能|可以|大家|观众|人家?们?|客人|顾客|别人|一眼"
    r"|看[到见]|显示|出现|写着?|打|放|用|改成|换成|改为|换为|改|换|变成|弄|更新[成为]|定[成为]|出来?|上|名字|的|文字|字|内容|在|请|麻烦|帮我|把|里|那[句行个]|，|,|\s)*"
)
_NOT: Final = (
    r"(?:(?:而|并|可)?(?:不是|不要|不用|不想要?|不该|别)(?:再|让|叫|给)?(?:人|大家|观众|客人)?(?:再)?"
    r"(?:写|显示|出现|放|叫|打|用|看到|说|催人?|要)*(?:着|的)?|把?(?:替换?|换|代)(?:掉|替)|取代)"
)
_OLD: Final = r"[“\"「『]?(?P<old>[^，,。“”\"「」『』]{2,20}?)[”\"」』]?(?:这|那)?(?:[几两二三四五六]个)?字?"
_WANTED: Final = regex(
    rf"{_WISHES}{_PART}{_WISHES}{_QUOTE.format('new')}{_AMOUNT}{_TAIL}(?:{_NOT}{_OLD}{_TAIL})?"
)
_SEEN: Final = regex(r"应该|应当|想|希望|要|看[到见]|的是")
_WRITES: Final = regex(r"(?:(?:写着?|打|显示|出现|放)[上出]?(?:的?(?:文字|字))?|(?:更新|[改换定])[成为])$")
_NOW: Final = regex(
    r"(?:现在|原来|之前|目前|原本)?的?(?:这|那)?个?(?:名字?|标题|字|文字|片名|内容|句|的|那[个句]|这[个句])?"
)

_THIS: Final = (
    r"(?:[这那](?:[一两二三四五六七八几]个(?:大?字|词)|一?句(?:话)?|个(?:名字?|词|标题)?|几个字)|它)"
)
_USES: Final = r"(?:就|要|都|直接|改|换|写|用|叫|打|放|定|成|为|上|做|作|文字|字|的|请|帮我|给我|来)+"
_SAME: Final = regex(
    rf"(?P<why>[^“”\"「」『』]*){_QUOTE.format('new')}(?P<more>[^“”\"「」『』]*?[，,。；\s])?{_POLITE}"
    rf"{_PART}(?:{_USES}{_THIS}|(?:就|给我|帮我|请|直接)*(?:换|用|写|打|改|放)上){_TAIL}"
)
_ALSO: Final = regex(r"也|还有|以及|一起|同样")
_KINDS: Final = {
    "标题": regex(r"标题|片头|片名|开头|开场"),
    "片尾文字": regex(r"片尾|结尾|末尾|最后"),
    "字幕": regex("字幕"),
}
_ELSE: Final = regex(r"旁白|配音|音乐|画面|照片|第[一二三四五六\d]+张|颜色|字体|\d\s?秒|[加添]")

_BEHIND: Final = regex(
    rf"{_POLITE}(?:(?P<old>[^，,。“”\"「」『』]{{1,20}}?)|{_QUOTE.format('quoted')})?{_AMOUNT}(?:给我|帮我|统一|都)?(?:改成|换成|改为|换为|变成|写成)"
    rf"(?:{_QUOTE.format('new')}|(?P<bare>[\u4e00-\u9fffA-Za-z\d]{{1,12}}))(?:吧|呗|哈)?[，,。；\s]+"
    rf"(?:我?(?:[说指改]?的)?(?:就?是)?[说指在]?)(?:{_PART})(?:里面?|上面?)?的?(?:那个|这个|那句|这句|那里|那张|那行|词|字)?{_TAIL}"
)
_WHOLE: Final = regex(r"(?:文?字|内容|名字?|话|它|这个|那个|)")

_EDGE: Final = regex(
    rf"{_POLITE}{_PART}(?:的)?(?P<at>(?:最)?(?:后面|前面|后边|前边|末尾|结尾|开头|尾巴|后|前))?(?:再|给我|帮我|请|都)*(?:加|补|添)(?:上|个|一个|一|进|写)*"
    rf"(?P<one>个)?{_QUOTE.format('new')}(?P<signs>(?:这|那)?(?:[一两二三四五六几]?个)?字样?){_TAIL}"
)
_FRONT: Final = regex("前|开头")

_BAD: Final = regex(
    rf"{_POLITE}{_QUOTE.format('old')}{_AMOUNT}(?P<why>[^，,。；“”\"「」『』]{{2,16}})[，,。；\s]+{_POLITE}"
    rf"(?:[那这]一?[条句](?:字幕|话)?|(?P<part>{CAPTION}|{TITLE}|{END}|{AT_START}|{AT_END}))(?:里面?|中|上)?的?(?:给我|帮我|麻烦|请|就|应该|直接|都)*"
    rf"(?:改用|换用|换成|改成|改为|换为|用|换|改|写成|写){_QUOTE.format('new')}{_TAIL}"
)


_LESS: Final = regex(
    rf"{_POLITE}{_PART}(?:里面?|中)?的?(?:去掉|删[掉去]?|拿掉|不要){_QUOTE.format('gone')}{_AMOUNT}(?:去掉|删掉)?[，,。；\s]*"
    rf"(?:只|就)(?:要|留下?|保留|剩下?|写|叫|用)?[“\"「『]?(?P<new>[^，,。“”\"「」『』]{{1,30}}?)[”\"」』]?{_AMOUNT}{_TAIL}"
)
_COLON: Final = regex(
    rf"{_POLITE}{_PART}(?:我们?|老板|想|了|到|一?个|换|改|一?下|新|更|好|的|这样|写|叫|名字?|就|定|是|为|成|，|,)+[:：]\s*"
    r"(?P<new>[^“”\"「」『』：:，,。；;\n]{2,24}?)[。.！!]?"
)


def words_placed(text: str, there: Situation) -> str:
    """Return the wish of a message for other words of one text, "" where it is none."""
    rules = (_wanted, _same, _behind, _edge, _bad, _less, _colon)
    return next(filter(None, (rule(text, there) for rule in rules)), "")


def _changed(part: str, words: str) -> str:
    return f"{part}改成“{words}”" if part else ""


def _wanted(text: str, there: Situation) -> str:
    """最后应该出现的是“…”，不是…: what is seen at the start or at the end."""
    said = _WANTED.fullmatch(text)
    if said is None:
        return ""
    part, old = part_named(said["part"]), said["old"] or ""
    refused = bool(old) and (
        bool(_NOW.fullmatch(old)) or any(old in one.words for one in texts_of(part, there))
    )
    before = text[: said.start("new") - 1]
    opens = (there.title_words if part == "标题" else there.end_words) and _WRITES.search(before)
    if (old and not refused) or not (refused or opens or _SEEN.search(before)):
        return ""
    return _changed(part, said["new"]) if part != "字幕" else ""


def _same(text: str, there: Situation) -> str:
    """“…”好听，标题就用这个: words that are told before the text that is to have them."""
    said = _SAME.fullmatch(text)
    if said is None or _ALSO.search(text[said.end("new") :]) or LOOKS.fullmatch(said["new"]):
        return ""
    part = part_named(said["part"])
    before = f"{said['why']}{said['more'] or ''}"
    others = (form for name, form in _KINDS.items() if name not in part and part not in name)
    if part == "字幕" or any(form.search(before) for form in others) or _ELSE.search(before):
        return ""
    return "" if any(said["new"] == one.words for one in texts_of("", there)) else _changed(part, said["new"])


def _behind(text: str, there: Situation) -> str:
    """把…改成…，片头那个: the text is named behind what is done with it."""
    said = _BEHIND.fullmatch(text)
    if said is None:
        return ""
    part, old = part_named(said["part"]), said["quoted"] or said["old"] or ""
    new = said["new"] or said["bare"]
    held = [one for one in texts_of(part, there) if old and old in one.words]
    if len(held) == 1 and not (said["bare"] and LOOKS.search(new)):
        return _within(held[0], old, new)
    return _changed(part, new) if said["new"] and _WHOLE.fullmatch(old) and part != "字幕" else ""


def _within(one: Shown, old: str, new: str) -> str:
    name = one.name(chinese=True)
    return _changed(name, new) if one.words == old else f"{name}里的“{old}”改成“{new}”"


def _edge(text: str, there: Situation) -> str:
    """标题后面补一个“记”字: signs beside those that are there."""
    said = _EDGE.fullmatch(text)
    texts = texts_of(part_named(said["part"]), there) if said else []
    if said is None or len(texts) != 1 or not said["at"]:
        return ""
    words = texts[0].words
    grown = f"{said['new']}{words}" if _FRONT.search(said["at"]) else f"{words}{said['new']}"
    return _changed(texts[0].name(chinese=True), grown)


def _bad(text: str, there: Situation) -> str:
    """“…”听着不好，那条字幕里改用“…”: what is wrong with old words stands before the new ones."""
    said = _BAD.fullmatch(text)
    if said is None or COMMANDS.search(re.sub("太", "", said["why"])):
        return ""
    part, old, new = part_named(said["part"] or "") or "", said["old"], said["new"]
    held = [one for one in texts_of(part, there) if old in one.words and new not in one.words]
    if len(held) != 1:
        return ""
    rest = {*held[0].words.replace(old, "")}
    return _changed(held[0].name(chinese=True), new) if rest & {*new} else _within(held[0], old, new)


def _less(text: str, there: Situation) -> str:
    """标题去掉“时光”，只留早安: what is left of a text is told, too."""
    said = _LESS.fullmatch(text)
    for one in texts_of(part_named(said["part"]), there) if said else []:
        left = one.words.replace(said["gone"], "") if said else ""
        if said and left == said["new"] != one.words:
            return _changed(one.name(chinese=True), left)
    return ""


def _colon(text: str, there: Situation) -> str:
    """标题我想了个更好的：…: the words stand behind a colon."""
    said = _COLON.fullmatch(text)
    part = part_named(said["part"]) if said else ""
    if said is None or len(texts_of(part, there)) != 1 or part == "字幕" or LOOKS.search(said["new"]):
        return ""
    return _changed(part, said["new"])
