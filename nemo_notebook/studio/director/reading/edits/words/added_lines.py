"""Read words that become one more line of a text: a second line "Since 1987" to the title, 标题下加一行…."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.thing_names import (
    SAID,
    TEXT,
    plain_wish,
    text_called,
    unquoted,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation

_LINE: Final = (
    r"(?:(?:a|an|the|another|one\smore|one)\s)?(?:(?:second|2nd|new|third|extra|further|next"
    r"|small|smaller|other|additional|little)\s)*(?:line|row)"
)
_SECOND: Final = (
    r"(?:(?:a|an|the|its|with|another)\s)*(?:second|2nd|new|third|extra|next|further"
    r"|additional)\s(?:line|row)"
)
_PUTS: Final = (
    r"(?:(?:add|put|write|include|insert|show|place|have|set|append|give|print|display|attach"
    r"|want|need|use)\s(?:me\s|in\s)?)"
)
_SAYS: Final = (
    r"(?:\s?(?::|,|=|-|that\ssays|which\ssays|saying|says|reading|reads|with(?:\sthe\s(?:words"
    r"|text))?|should\s(?:say|be|read)|to\s(?:say|be)|is|called))?\s?:?\s?"
)
_BELOW: Final = r"(?:(?:right|just|directly)\s)?(?:under(?:neath)?|below|beneath)"
_OF: Final = rf"(?:to|in|on|of|for|inside|into|{_BELOW})"
_TEXT: Final = rf"(?P<text>{TEXT})"
_TEXT_PLAIN: Final = (
    r"(?P<text>(?:the\s|my\s|our\s)?(?:(?:main\s)?title|headline|heading|(?:end|closing"
    r"|final)\scard|(?:caption|subtitle)\s?\d{1,2}|(?:first|second|third|fourth|last)\s"
    r"(?:caption|subtitle)))"
)
_QUOTE: Final = rf"(?:the\s(?:words?|text|line|phrase)\s)?(?P<line>{SAID})"
_WORDS: Final = r"(?P<line>[^\"“”「」\n]{1,80})"
_WAYS: Final = tuple(
    regex(one, re.I)
    for one in (
        rf"{_PUTS}?{_LINE}{_SAYS}{_QUOTE}\s{_OF}\s{_TEXT}",
        rf"{_PUTS}?{_LINE}\s{_OF}\s{_TEXT}{_SAYS}{_QUOTE}",
        rf"{_PUTS}?{_QUOTE}\s(?:as|on|in|for|to)\s{_LINE}\s{_OF}\s{_TEXT}",
        rf"{_PUTS}?{_QUOTE}\s{_BELOW}\s{_TEXT}(?:\s(?:as|on)\s{_LINE})?",
        rf"{_PUTS}?{_QUOTE}\s{_BELOW}\s(?:the|my|our|that)\s[\w\s]{{2,30}}?\s(?:on|in|of)\s{_TEXT}",
        rf"{_TEXT}\s?[:,]?\s?(?:(?:needs|should\s(?:have|get)|gets|has|add|with)\s)?{_LINE}{_SAYS}{_QUOTE}",
        rf"{_BELOW}\s{_TEXT},?\s(?:{_PUTS})?:?\s?(?:{_LINE}{_SAYS})?{_QUOTE}",
        rf"(?:give|get)\s{_TEXT}\s{_LINE}{_SAYS}{_QUOTE}",
        rf"{_PUTS}?{_QUOTE}\s{_OF}\s{_TEXT}\s(?:as|on|in)\s{_LINE}",
        rf"{_PUTS}{_SECOND}\s(?:to|in|on|of|for|{_BELOW})\s{_TEXT_PLAIN}\s?(?::|that\ssays"
        rf"|which\ssays|saying|with\sthe\swords)\s{_WORDS}",
        rf"{_TEXT_PLAIN}\s?[:,]?\s?(?:{_SECOND}|second\sline)\s?(?::|saying|says|reads)\s{_WORDS}",
        rf"{_PUTS}{_SECOND}\s(?:saying|that\ssays|with\sthe\swords)\s"
        rf"(?P<line>[^\"“”「」\n]{{1,80}}?)\s(?:to|in|on|under|below)\s{_TEXT_PLAIN}",
    )
)
_ZH: Final = r"(?:请|帮我|给|在|把|将|让)*"
_UNDER_ZH: Final = r"(?:的?(?:下面|下方|底下|下边|后面|里面?|中))?"
_ADD_ZH: Final = r"(?:再|也|还|另外|多)*(?:加上?|写上?|放上?|补上?|添上?|来|增加|打上?|弄)(?:个|一个)?"
_LINE_ZH: Final = r"(?:第二行|第2行|新的?一行|另起一行|一行|副标题行|行)(?:小?字|文字|小字)?"
_SAYS_ZH: Final = r"(?:写着?|是|内容是?|内容为)?[:：,，]?\s?"
_WORDS_ZH: Final = rf"(?P<line>{SAID}|(?!字幕|标题|片尾|旁白|音乐|小?字)[^，。,“”\"「」]{{1,40}})"
_QUOTE_ZH: Final = rf"(?P<line>{SAID})"
_WAYS_ZH: Final = tuple(
    regex(one)
    for one in (
        rf"{_ZH}{_TEXT}{_UNDER_ZH}{_ADD_ZH}{_LINE_ZH}{_SAYS_ZH}{_WORDS_ZH}",
        rf"{_ZH}{_TEXT}的?第[二2]行(?:再|要)?(?:写上?|加上?|放|显示|用|[:：])(?:是|成)?[:：]?{_WORDS_ZH}",
        rf"{_ZH}{_TEXT}的?(?:下面|下方|底下|下边)(?:再|也|还)?(?:加上?|写上?|放上?|补上?|添上?)"
        rf"(?:个|一句)?[:：]?{_QUOTE_ZH}",
        rf"{_ZH}{_QUOTE_ZH}(?:加|写|放|作为|当作?)(?:到|在|上)?{_TEXT}的?(?:下面|下方|底下|第[二2]行|下一行)",
        rf"{_ZH}{_TEXT}(?:里)?换行(?:再)?(?:加上?|写上?){_SAYS_ZH}{_WORDS_ZH}",
        rf"{_ADD_ZH}{_LINE_ZH}{_SAYS_ZH}{_QUOTE_ZH}(?:到|在){_TEXT}(?:的?(?:下面|下方|里面?|底下))?",
    )
)


def read_added_line(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause whose words become the next line of a text that is named."""
    words = plain_wish(clause.raw)
    for way in (*_WAYS, *_WAYS_ZH):
        if said := way.fullmatch(words):
            return _with_line(said["text"], unquoted(said["line"]), there)
    return None


def _with_line(called: str, line: str, there: Situation) -> Reading | None:
    shown = text_called(called, there)
    if shown is not None and line:
        return Reading((shown.replaced(f"{shown.words}\n{line}"),))
    if re.search(r"title|headline|heading|标题|片名", called, re.I) or not line:
        return None
    if re.search(r"\b(?:end|closing|final|ending)\b|片尾|结尾", called, re.I):
        return None
    return Reading(says=no_such_text(CAPTIONS, len(there.caption_words), there.language))
