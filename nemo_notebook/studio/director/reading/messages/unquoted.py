"""Find words for the film without quotation marks; where they end is left to `text_ends`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.opener_parts import BESIDE_PICTURE, Role
from nemo_notebook.studio.director.reading.messages.openers import OPENERS
from nemo_notebook.studio.director.reading.messages.placed_words import placed_words
from nemo_notebook.studio.director.reading.messages.sentence_parts import told_apart
from nemo_notebook.studio.director.reading.messages.text_ends import (
    SENTENCE_END,
    end_of_list,
    end_of_speech,
    end_of_text,
)
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text, blank_out
from nemo_notebook.studio.director.reading.terms.needed import Ways
from nemo_notebook.studio.director.reading.terms.no_words import (
    A_PLACE,
    NO_TEXT,
    NOT_WORDS,
    is_colour,
    is_look,
)
from nemo_notebook.studio.director.reading.terms.orders import WISH

_SAYING: Final = regex(r"\b(?:says?|saying|reads?|reading|to\s(?:say|read))\s*$", re.I)
_COLOURED: Final = regex(
    r"^\W+(?!#)|^(?:(?:our|the|my)\s)?(?:brand|company)(?:\scolou?r)?\s|^品牌色?|的?(?:文?字体?|letters|lettering|text)?\W*$"
    r"|(?:吧|呗|哈+|哦|噢|啊|呀|嘛|啦|就行|就好|行不行|好不好|可以吗|好吗|比较好|会更好)+\W*$"
    r"|(?:并且?|和|再|又|、|,\s|\sand\s|\s)?(?:加粗|粗体|加大|放大|大字|大号|描边|bold|bigger|larger|big)\W*$",
    re.I,
)
_LEAD_IN: Final = regex(
    r"(?:our|my|the)\s(?:url|website|web\saddress|address|phone(?:\snumber)?|number)\s(?:is\s)?(?=\S*[.\d])"
    r"|(?:please\s)?(?:change|set|make|turn)\s(?:it|that)\s(?:to|into)\s"
    r"|[把将]?它?(?:改成|换成)(?=[\u4e00-\u9fff“\"])|(?:中|英|日|法|韩|德)[文语](?:的|写)?\s*(?:[:：]\s*|(?=[a-zÀ-ÿ\u3041-\u30ff\uac00-\ud7a3]))|(?:english|chinese|french|spanish)\s?:\s*",
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
_AS_TITLE: Final = regex(
    r"(?:[用以拿把]|\b(?:use|with|put|have|using)\s)\s?(?P<words>[^，。；,.;:\n的]{1,40}?)"
    r"\s?(?:(?:做|当|作|作为|当作|为)(?:标题|片名|题目)|\b(?:as|for)\s(?:the\s|a\s|its\s)?(?:title|headline)\b)",
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
_REFUSES: Final = regex(r"\b(?:do\snot|don['’]?t|never|without)\s$|(?:[别甭勿]|不[要用])$", re.I)
_BEFORE: Final = 8  # characters before an opener that may refuse it
OF_MATERIAL: Final = regex(
    r"\bthis\s(?:(?:blog|linkedin|facebook)\s)?(?:post|article|text|story|paragraph|note|press\srelease|newsletter|email)\b[^:\n]{0,60}:\s*$"
    r"|\b(?:turn|make|summari[sz]e|condense|boil|put|bring)\s(?:this|it|the\sfollowing)(?:\sdown)?\s[^.:\n]{2,80}:\s*$"
    r"|(?:把|将)(?:这[段篇些]?|下面|以下)[^，。：:\n]{0,24}(?:要点|重点|观点)[：:]\s*$",
    re.I,
)
"""What leads to a text that a film is to be made of."""
_DATED: Final = regex(r",\s(?:date|time|venue|place|when|where|price)\b", re.I)
"""A field that stands behind a title."""
_OPENERS: Final = Ways((one, one[1]) for one in OPENERS)
_FEWEST_OF_PROSE: Final = 3  # sentences


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
    end = end_of_list(text, start) if role == "caption" else end_of_text(text, start)
    while role == "end" and text[end : end + 1] in ("，", ",") and _INVITES.match(text, end + 1):
        end = end_of_text(text, end + 1)
    if role == "voice" and (after_colon or _SAYING.search(text[:start])):
        end = end_of_speech(text, start)
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
    return bool(announced) and len(SENTENCE_END.findall(f"{paragraph} ")) >= _FEWEST_OF_PROSE


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
