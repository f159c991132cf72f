"""Say plainly which words on the screen a whole message means: 三个卖点, 深呼吸三个字, 第一步, 两句话.

The message is given back with the names that all readers know: 字幕, 第2条字幕, 标题, 片尾文字, 所有文字.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_NUMBER: Final = r"[一二两三四五六七八九十]|\d{1,2}"
_POINT: Final = r"(?:卖点|岗位|职位|步骤|要点|亮点|特点|优点|特色|标语|口号|广告语|服务|菜名|项目)"
_MANY: Final = regex(
    rf"(?:上面)?[这那]?(?<!第)(?P<count>{_NUMBER}|几)[个条句行大点]?的?(?P<kind>{_POINT}|步|句?话|行?字|句子|段?文字|文案|字幕|(?<=[句行]))"
    r"(?=[里中]?(?:都|每|各|全|一起|统一|的?(?:颜色|字号|大小|字体)|显示|停留|放[大到在]|换|往|再?[大小]一?点))"
)
_SPELT: Final = rf"(?:[这那]?(?:{_NUMBER}|几)个(?:大)?字|[这那]一?[句行段条](?:话|文字|字幕|字)?)"
"""What stands behind words that are said as words: 深呼吸三个字."""
_POINTS: Final = regex(
    rf"(?<![第个条一二两三四五六七八九十\d加添]){_POINT}(?=[里中]?(?:那?几[个条句])?(?:都|每|各|全部|统一|的(?:颜色|字号|大小|字体)|停留|字[大小]|显示))"
)
_NTH: Final = regex(
    rf"第(?P<nth>{_NUMBER})(?:步的?|[个条项点]的?{_POINT})(?:的?(?:文字|字幕|字))?"
    rf"|(?P<last>最后一?)(?:步的?|[个条项点]的?{_POINT})(?:的?(?:文字|字幕|字))?"
)
_ONE_MORE: Final = regex(
    rf"^(?P<head>.*?)(?:在?最后|后面|末尾|再|还|另外|也|请|帮我)*(?:加|添加?|增加|补充?|多写)上?一?[个条项点步]?(?:{_POINT}|(?<=步))"
    r"[\s：:，,是叫]*[“\"「]?(?P<words>[^“”\"「」，。,]{2,24}?)[”\"」]?吧?。?$"
)
_ONE_TEXT: Final = regex(
    rf"(?<![加写配添有\w])(?:[这那](?:几|{_NUMBER})?[个行句段](?:文字|字|话)|(?<![\u4e00-\u9fff])文字|(?<=把)文字)(?!幕|[，,]?(?:说明|内容|颜色(?:是|为)什么))"
)
_THE_TEXT: Final = regex(
    r"\b(?:the|that|this|my|our)\s(?:texts?|words|wording|letters|lettering|writing)\b(?!\s(?:overlays?|box|of|in\sthe\s(?:first|second|third|last)|on\sthe\s(?:first|second|third|last))\b|\s?[\"“'‘:])|(?:(?<=make\s)|(?<=have\s)|(?<=let\s))(?:text|letters|words)(?=\s(?:appear|disappear|come|show\sup|stay|go|start|fade|vanish)\b)|^(?:text|letters|words)(?=\s(?:at|in|to|on|up|lower|bigger|smaller|larger|higher|down|should|must)\b)",
    re.I,
)
_NEW_WORDS: Final = regex(
    r"[\"“”]|\b(?:add|adding|insert|write|overlay|captions?|subtitles?|titles?|headline|end\scard|with\sthe\swords|finish|end\swith|behind|says?|reads?|saying|called)\b"
    r"|\bchange\b.{0,200}\bto\b|\b(?:put|show|display)\sthe\s(?:text|words)\s(?!(?:at|in|on|to|up|down|into|lower|higher|near|along|over|for|from|until|only|a\sbit|further|back|left|right|first|last)\b)|:",
    re.I,
)
"""Words that may come in, or another text than the one that is there."""
_OTHER_TEXT: Final = regex(r"标题|字幕|片头|片尾|结尾|旁白|所有|全部|加|写|配|添|[“\"「]")
_STEP_MORE: Final = regex(r"^(?:请|帮我|在?最后|再|还要?)*(?:加|添|补)上?一步(?=\s+[\u4e00-\u9fff])")
_OTHER_LINE: Final = regex(
    r"^(?:请|帮我|然后|还要|最后)*(?:再|多)(?:加|来|写|补)一?[条句行](?:字幕|文字|话)?[\s：:，,]+"
    r"(?P<words>[\u4e00-\u9fff\w ！!？?·]{2,24})。?$"
)
_LINE: Final = regex(
    r"(?P<words>[\u4e00-\u9fffA-Za-z\d]{2,10}?)[”\"」]?[那这]一?[条句行](?:字幕|文字|话|字)?(?=去掉|删|不要|不用|改|换|放|移|挪|大|小|再|也|的|往|从|在|变|停|多|提|推|晚|早)"
)
_LONGER_EACH: Final = regex(
    r"(?P<all>字幕|所有文字)(?:每[个条句])?(?:都|再|要|能)*(?:显示|停留?|放)?(?:时间)?(?:得|的)?[久长]一?[点些]，?(?:都|各|每[个条句])(?:显示|停留?|放)?(?=\d|[一二两三四五六七八九十半]+秒)"
)
_NOT_ALWAYS: Final = regex(
    r"(?:不要|别|不用)(?:再)?(?:一直|全程|老是|始终|从头到尾)(?:都)?(?:(?:显示|放|在|挂|出现|留|摆)(?:在那|着)?[，,](?=只|就|仅|改成|留|显示|出现|停|放|[\d一二三四五六七八九十两]+秒)|(?:显示|放|在|挂|出现|留|摆)?(?:在那|着)?(?=只|就显示|就出现|仅))"
)
_ITEMS: Final = regex(r"\s*(?:^|(?<=\s)|(?<=[、，；;]))(?:\d{1,2}[.、．)）]?\s?)?([^\s、，；;]+)")
_FEWEST: Final = 2


def with_texts_named(message: Message, there: Situation) -> Message:
    """Return the message with plain names for the texts it means; itself where it means none."""
    shown = shown_words(there)
    if not (shown or there.drawings):
        return message
    if message.language != "zh":
        return _with_title_named(message, shown, there)
    said = message.text
    if there.drawings:
        said = _STEP_MORE.sub(r"\g<0>：", said)
    for named in () if there.drawings else (_spelt, _counted, _placed, _added, _only_one):
        said = named(said, shown, there)
    said = _NOT_ALWAYS.sub("", _LONGER_EACH.sub(r"\g<all>每条显示", said))
    if said == message.text:
        return message
    return replace(read_message(said), options=message.options, said=message.said)


def _with_title_named(message: Message, shown: Sequence[Shown], there: Situation) -> Message:
    """Put "the title" for "the text" where it is the only one."""
    alone = len(shown) == 1 and shown[0].track == "title" and not there.drawings
    if not alone or message.texts or _NEW_WORDS.search(message.text):
        return message
    said = _THE_TEXT.sub("the title", message.text)
    if said == message.text:
        return message
    return replace(read_message(said), options=message.options, said=message.said)


def _counted(said: str, shown: Sequence[Shown], there: Situation) -> str:
    """Put 字幕 for 三个卖点, 所有文字 for 两句话 where there are two texts."""
    captions = len(there.caption_words)

    def name(match: re.Match[str]) -> str:
        count = len(shown) if match["count"] == "几" else round(read_number(match["count"]))
        if captions and (re.fullmatch(rf"{_POINT}|步", match["kind"]) or 1 < count == captions):
            return "字幕"
        whole = match["kind"] != "字幕" and 1 < count == len(shown)
        return "所有文字" if whole else match[0]

    said = _MANY.sub(name, said)
    return _POINTS.sub("字幕", said) if captions else said


def _placed(said: str, shown: Sequence[Shown], there: Situation) -> str:
    """Put 第2条字幕 for 第二步, 第二个卖点; of several in one caption the words themselves."""
    captions = there.caption_words

    def name(match: re.Match[str]) -> str:
        items = captions if len(captions) > 1 else _items(captions[0]) if captions else ()
        place = len(items) - 1 if match["last"] else round(read_number(match["nth"])) - 1
        if not 0 <= place < len(items):
            return match[0]
        return f"第{place + 1}条字幕" if len(captions) > 1 else f"“{items[place]}”"

    return _NTH.sub(name, said)


def _added(said: str, shown: Sequence[Shown], there: Situation) -> str:
    """Put one caption more for 再加一个岗位 测试工程师; one caption that lists all of them gets longer."""
    captions, match = there.caption_words, _ONE_MORE.match(said)
    if match is None or not captions:
        return said
    words = re.sub(r"^\d{1,2}[.、．)）]?\s?", "", match["words"].strip())
    items = _items(captions[0])
    if len(captions) == 1 and len(items) >= _FEWEST:
        numbered = re.match(r"\d", captions[0])
        number = str(len(items) + 1) if numbered else ""
        mark = next((one for one in "、；;，" if one in captions[0]), " ")
        return f"{match['head']}第1条字幕改成“{captions[0]}{mark}{number}{words}”"
    return f"{match['head']}再加一条字幕“{words}”"


def _items(words: str) -> tuple[str, ...]:
    """The items of one caption that lists several: 1烧水 2温杯 3投茶."""
    found = tuple(one[1] for one in _ITEMS.finditer(words))
    return found if len(found) >= _FEWEST and re.search(r"[\s、；;]", words) else ()


def _spelt(said: str, shown: Sequence[Shown], there: Situation) -> str:
    """Put the name of a text for its words: 深呼吸三个字, 设计师那条."""
    for one in shown:
        words = one.words.strip(" ！!。.？?")
        if words in said:
            whole = rf"(?:写着)?[“\"「]?{re.escape(words)}[”\"」]?{_SPELT}"
            said = re.sub(whole, one.name(chinese=True), said)

    def name(match: re.Match[str]) -> str:
        words = match["words"]
        for start in range(len(words) - 1):
            held = [one for one in shown if words[start:] in one.words]
            if len(held) == 1:
                return f"{words[:start]}{held[0].name(chinese=True)}"
            if held:
                break
        return match[0]

    return said if re.search(r"[“\"「]", said) else _LINE.sub(name, said)


def _only_one(said: str, shown: Sequence[Shown], there: Situation) -> str:
    """Put the name of the only text of a film, or of its captions, for 文字, 那行字."""
    kinds = {one.track for one in shown}
    if _OTHER_LINE.match(said) and there.caption_words:
        return _OTHER_LINE.sub(r"再加一条字幕“\g<words>”", said)
    if len(kinds) != 1 or _OTHER_TEXT.search(said):
        return said
    name = {"title": "标题", "captions": "字幕", "end": "片尾文字"}[kinds.pop()]
    return _ONE_TEXT.sub(name, said, count=1)
