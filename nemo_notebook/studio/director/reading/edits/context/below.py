"""Read words that go under others as their next line: "put Use code SHIP24 under it", 下面再写一行…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain
from typing import Final

from nemo_notebook.studio.director.operations import Operation, SetCaption, SetEndCard, SetTitle
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.context.focus import topic_of_last, words_named
from nemo_notebook.studio.director.reading.edits.context.still_meant import with_words
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.edits.naming.references import is_picture
from nemo_notebook.studio.director.reading.edits.naming.text_called import named_by_content
from nemo_notebook.studio.director.reading.edits.texts.captions import read_caption_texts
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.messages.texts import Text
from nemo_notebook.studio.director.reading.terms import verbs

_UNDER: Final = (
    r"(?:(?:right|just|directly)\s)?(?:under(?:neath)?|below|beneath)\s"
    r"(?P<what>it|that|this|there|(?:the|that)\s(?:title|headline|name|end\scard|url|address|link|number|line|text|words))"
)
_PUTS: Final = r"(?:put|add|write|show|display|place|have|include|say)"
_POLITE: Final = r"^\W*(?:(?:and|then|also|please|now|could\syou|can\syou)\W+)*"
_SMALLER: Final = (
    r"(?:,?\s(?:in\s)?(?:a\s)?(?:bit\s)?(?:small(?:er)?|tiny|fine)(?:\s(?:letters|text|type|print|font))?)?"
)
_WAYS: Final = (
    regex(
        rf"{_POLITE}{_PUTS}\s(?P<words>\S.{{0,90}}?){_SMALLER}\s(?:right\s|just\s)?(?P<what>underneath|below|beneath)(?:\splease)?\W*$",
        re.I,
    ),
    regex(
        rf"{_POLITE}{_PUTS}\s(?P<words>\S.{{0,90}}?){_SMALLER}\s{_UNDER}{_SMALLER}(?:\s(?:please|too))*\W*$",
        re.I,
    ),
    regex(rf"{_POLITE}{_UNDER},?\s(?:please\s)?{_PUTS}\s?:?\s(?P<words>\S.{{0,90}}?){_SMALLER}\s*$", re.I),
    regex(
        rf"{_POLITE}(?:and\s)?{_UNDER}(?:\sin\s(?:small(?:er)?|tiny)\s(?:letters|text|print|type))?\s?:?\s(?P<words>[\"“'(A-Z0-9]\S*.{{0,90}}?)\s*$"
    ),
    regex(
        r"^(?:请|再|还|然后|并|帮我|在)*(?P<what>它|[这那](?:[句行]话?)?|标题|片尾|店名|名字|网址|地址|电话)?的?(?:下面|下方|底下|下边|下一行|第二行)(?:用?小一?点?的?字)?(?:再|也|还)?"
        r"(?:加|写|放|打|补|来|添|显示)(?:上|个|一[句行]|小字)*\s?[:：]?\s?(?P<words>[^，。]{2,40})$"
    ),
    regex(
        r"^(?:请|再|还)?[把将]?(?P<words>[^，。]{2,40}?)(?:加|写|放|打|显示)(?:在|到)(?P<what>它|[这那](?:[句行]话?)?|标题|片尾|店名|名字|网址|地址|电话)?的?(?:下面|下方|底下|下边)$"
    ),
)
_BESIDE: Final = regex(
    rf"{_POLITE}{_PUTS}\s(?P<words>\S.{{0,90}}?)\s(?:right\s|just\s|directly\s)?(?:(?P<above>above|over|on\stop\sof)|under(?:neath)?|below|beneath)\s(?P<what>(?:the|our|my|that)\s[\w\s-]{{3,30}}?|caption\s\d{{1,2}})(?:\s(?:please|too))*\W*$"
    r"|^(?:请|再|还|然后|帮我|在)*(?P<what_zh>第\d条字幕|[^，。]{2,8}?)(?:的)?(?:(?P<above_zh>上)|下)[面方边](?:再|也|还)?(?:加|写|放|打|补|添)(?:上|个|一[句行])*\s?[:：]?\s?(?P<words_zh>[^，。]{2,40})$",
    re.I,
)
_NAMES: Final = {
    "title": regex(r"(?:the\s)?title|标题", re.I),
    "end": regex(r"(?:the\s)?end\scard|片尾(?:文字)?", re.I),
    "captions": regex(r"(?:the\s)?caption\s\d{1,2}|第\d+条字幕", re.I),
}
_QUOTES: Final = " \"'“”‘’「」『』"
_QUOTED: Final = regex(r"^[\"'“‘「『].*[\"'”’」』]$")
_VALUE: Final = regex(
    r"^(?:the|our|my|a)\s(?:sale\s|asking\s)?(?:price|date|address|hashtag|handle|phone(?:\snumber)?|number|website|url|year)\s?:?\s(?=[$€£¥#@\d])",
    re.I,
)
"""In "put the price $90 under it" the price is what is to be read."""
_TITLE: Final = regex(r"title|headline|标题", re.I)
_CARD: Final = regex(r"end\scard|片尾", re.I)
_NO_WORDS: Final = regex(
    r"^(?:an?|the|some|my|our|another|one|it|them)\s|底[板色]|阴影|[一两]?[张段条根]|^(?:一?[个句行些]|它)",
    re.I,
)
"""What may be a thing of the film: "put a shadow under it"."""


def read_below(clause: Clause, operations: Sequence[Operation], there: Situation) -> Reading | None:
    """Read a clause whose words are to stand under a text that is named or was changed last."""
    said = next((found for way in _WAYS if (found := way.match(clause.raw.strip()))), None)
    words = _VALUE.sub("", said["words"].strip()) if said else ""
    if said is None or not _are_words(words):
        return None
    film = with_words(operations, there)
    named = said["what"] or ""
    spoken = words_named(Reading(tuple(operations)), film) if operations else ""
    spoken = named if _TITLE.search(named) or _CARD.search(named) else spoken or topic_of_last(there)
    return _put_under(spoken, words.strip(_QUOTES), film)


def read_line_beside(message: Message, there: Situation) -> tuple[Operation, ...]:
    """Read "write Call us today! above the number": one more line of the text that is named."""
    said = _BESIDE.match(message.text.strip())
    words = (said["words"] or said["words_zh"] or "").strip() if said else ""
    what = (said["what"] or said["what_zh"] or "") if said else ""
    above = said is not None and bool(said["above"] or said["above_zh"])
    parted = above or bool(re.search(r"[!?！？]", words))  # other lines below are read clause by clause
    if not parted or not _are_words(words):
        return ()
    named = chain([Clause(what, (), what)], named_by_content(Clause(what, (), what), there))
    shown = [
        one
        for each in named
        for one in shown_words(there)
        if _NAMES[one.track].fullmatch(each.text) and _is_it(each.text, one)
    ]
    if not shown:
        return ()
    one, line = shown[0], words.strip(_QUOTES)
    return (one.replaced(f"{line}\n{one.words}" if above else f"{one.words}\n{line}"),)


def _is_it(called: str, one: Shown) -> bool:
    """Whether a text has the number that it is called by; the title and the end card have none."""
    number = re.search(r"\d+", called)
    return one.track != "captions" or bool(number and int(number[0]) == one.index + 1)


def _are_words(words: str) -> bool:
    """Whether words are to be read: quoted, or no part of the film and written as a line begins."""
    if _QUOTED.match(words):
        return True
    if _NO_WORDS.search(words) or verbs.WORDS_AND_SOUND.search(words) or verbs.PICTURES.search(words):
        return False
    return not words.isascii() or words[0].isupper() or words[0].isdigit() or words[0] in "$#@"


def _put_under(spoken: str, words: str, film: Situation) -> Reading | None:
    if _CARD.search(spoken) and film.end_words:
        return Reading((SetEndCard(f"{film.end_words}\n{words}"),))
    if _TITLE.search(spoken) and film.title_words:
        return Reading((SetTitle(f"{film.title_words}\n{words}"),))
    if is_picture(spoken):
        about = film.say(f"add caption on {spoken}", f"{spoken}加字幕")
        return read_caption_texts([Text("caption", words, 0, 0)], Clause(about, (), about), film)
    counted = re.search(r"\d+", spoken) if verbs.CAPTIONS.search(spoken) else None
    place = int(counted[0]) - 1 if counted else -1
    if 0 <= place < len(film.caption_words):
        return Reading((SetCaption(place, f"{film.caption_words[place]}\n{words}"),))
    return None
