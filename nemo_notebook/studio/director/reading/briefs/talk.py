"""Take off the texts of a brief what people say as they talk: "so basically we have a school fair on …".

What each word is there for is left to `ear`; here stand turns of speech that are always the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.leading import WHEN
from nemo_notebook.studio.director.reading.briefs.title_turns import title_said
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.outside_quotes import REASON
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_HESITATES: Final = regex(
    r"^(?:(?:so|well|ok(?:ay)?|right|anyway|basically|um+|uh+|actually|long\sstory\sshort)\b[,\s]+)+(?=[\w'’]+\s\w)",
    re.I,
)
_SO: Final = regex(r"so\s(?:much|many|good|far|long|soft|fresh|you|that|what|i|little|easy)\b", re.I)
"""What goes on where "so" is no hesitation."""
_WE_HAVE: Final = regex(
    r"^(?:we|i)(?:['’](?:ve|re|m)|\s(?:have|are|am|will\sbe|will)|['’]ll(?:\sbe)?)\s"
    r"(?:(?:got|having|holding|hosting|running|doing|organi[sz]ing|putting\son|throwing|planning)\s)?(?:an?|our|the|some)\s(?=\w)",
    re.I,
)
_THERE: Final = regex(
    r"^(?:and\s)?there(?:['’]ll|\swill)\s(?:also\s)?be\s(?:(?:an?|some|also)\s)*(?=\w)", re.I
)
_HOLDS: Final = regex(
    r"^(?:we|i)(?:['’](?:ve|re)\s(?:got|\w+ing)|\shave(?:\sgot)?|['’]ll\shave|\sare\s\w+ing|\swill\s(?:have|be\s\w+ing))\s",
    re.I,
)
"""That something takes place, rather than that we are something."""
_DATE_LABEL: Final = regex(
    r"^(?i:the\s)?(?i:date|day)(?:\sis|\s?[:=-])?\s(?:on\s)?(?=\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.?,?\s\d|\d{1,2}[./]\d)",
)
_EDITS: Final = regex(
    r"(?:trim|crop|cut|shorten|loop|reverse|mute|merge|stitch|combine|edit|join|put|use|turn)\s(?:this|these|it|them|the|my|all|both)\b",
    re.I,
)
"""What is to be done to files."""
_IS_DOING: Final = regex(
    r"^(?:is|are)\s(?:(?:now|currently|also)\s)?(?:running|having|doing|holding|hosting|offering|putting\son)\s(?:an?\s|our\s|the\s|its\s)?",
    re.I,
)
_PICTURES: Final = regex(r"(?:[a-z'-]+\s){1,3}(?:footage|visuals|imagery|scenery|b-?roll|shots)", re.I)
_ORDINAL_STOP: Final = regex(r"(?<=\d(?:st|nd|rd|th))\.$")
_LED: Final = regex(
    r"(?:\bthere(?:['’](?:ll\sbe|s)|\s(?:will\sbe|is|are))|\bincluding|\bwe(?:['’]ve|\shave)(?:\sgot)?|\bfeaturing|\bplus)\s(?:(?:a|an|some|the)\s)?$",
    re.I,
)
"""What leads to the first thing of a list: "there'll be a bouncy castle, …"."""
_KIN: Final = (
    r"(?:(?:dear|beloved|late|wonderful|little|old)\s)*(?:dad|mum|mom|mother|father|husband|wife|brother|sister|son|daughter|uncle|aunt|friend|cat|dog|nan|gran\w*"
    r"|neighbour|neighbor|colleague|teacher|coach)"
)
_OF_LOSS: Final = regex(
    rf"(?:my|our)\s{_KIN}\s(?:has\s)?(?:(?:sadly|recently|just|suddenly|peacefully)\s)*(?:died|passed(?=\s(?:away|on|in|last|this|at|after|suddenly|peacefully|\w+\sago)\b|\s*$|,))"
    rf"|(?:i|we)(?:['’]ve|\shave)?\s(?:sadly\s|recently\s|just\s)?lost\s(?:my|our)\s{_KIN}\s(?:in|on|last|this|to|after|at|suddenly|\w+\sago)\b"
    r"|(?:i|we)\s(?:don['’]?t|do\snot|haven['’]?t)\s(?:have\s)?(?:the|any|got)\s(?:\w+\s){0,2}(?:photos?|pictures?|scanned)\b",
    re.I,
)
"""What the maker is told of a loss, which those who come know."""
_CHANGES: Final = (("Before", "After"), ("After", "Before"), ("之前", "之后"), ("之后", "之前"))
_NEWS: Final = regex(
    r"(?:^|[,.;]\s)(?P<label>(?:new|latest|featured|guest|limited|special)\s[a-z]+(?<!s)|(?:today|tonight)['’]s\s[a-z]+(?<!s)):\s",
    re.I,
)
"""A label of one thing, which without it says less."""
_INVITES: Final = regex(r"^(?:an?\s)?(?:invite|invitation)\sto\s(?=\w)", re.I)
_ONE_SIZE: Final = (
    r"(?:small|medium|large|extra\slarge|xl|mini|regular|single|double|half|full|adults?|child(?:ren)?|kids|students?|seniors?)"
    r"\s[$€£¥]?\d[\d.]*(?:\s(?:dollars|pounds|euros|bucks))?"
)
_SIZE: Final = regex(rf"(?P<each>{_ONE_SIZE})(?:,?\s(?:and\s)?|$)", re.I)
_SIZES: Final = regex(rf"(?:{_ONE_SIZE}(?:,?\s(?:and\s)?|$)){{2,}}", re.I)
"""Sizes and what each costs, in one breath: "small 18 dollars medium 26 large 38"."""
_THEN_SOME: Final = regex(
    r"(?:and\s)?then\s(?:the\s|our\s|these\s)?(?:one|two|three|four|five|six|\d)\s(?:\w+\s)?[a-z]+", re.I
)
"""What leads over to a list: "then three wins: …"."""
_ONLY_COUNTS: Final = regex(
    r"(?:one|two|three|four|five|six|\d)\s(?:\w+\s)?(?:points|features|benefits|bullets|lines)", re.I
)
"""What only says how many things are told."""
_COMES: Final = regex(
    r"(?:comes|launches|opens|arrives|returns|drops|lands)\s(?:to|on|in|at|this|next|back)\s"
)
_DRAWN: Final = regex(
    r"(?:with|and|plus|some|use|add)\s(?:(?:some|simple|nice|animated)\s)*(?:charts?|graphs?|graphics?|icons?|animations?|visuals|infographics?)(?:\sand\s\w+)?",
    re.I,
)
"""What is to be drawn, and said nowhere."""
_MONTH: Final = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b"
_ON_DAY: Final = rf"(?:\w+day,?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?{_MONTH}"
_IS: Final = regex(r"\b(?:is|are|be|was|were|closed)\b", re.I)
_FEW_ASKED: Final = 3  # words of a question that leads to a call
_FEWEST: Final = 2  # words that are left


def without_talk(brief: Brief, read: Brief, message: Message) -> Brief:
    """Return a brief whose title and captions say their thing at once; quoted words stay as they are.

    Args:
        brief: after its words were weighed by their roles.
        read: as it was before; what led a list in it stays, and so do the two halves of a change.
        message: the first message.
    """
    if read.captions in _CHANGES and brief.captions != read.captions:
        return replace(brief, captions=read.captions, title=title_said(brief.title, message))
    if brief.language != "en" or brief.script or brief.storyboard or brief.quote:
        return brief
    given = {one.words for one in message.texts if one.quoted}
    reasons = {one["reason"].casefold() for one in REASON.finditer(message.said)}
    brief = brief if brief.title in given else replace(brief, title=title_said(brief.title, message))
    head = brief.title or as_title(brief.topic, brief.language)
    kept = _with_first(brief.captions, read.captions, message.said)
    kept = [one for one in kept if one in given or not (brief.media and _EDITS.match(one) and asks(one))]
    kept = [one for one in kept if one in given or not (one.casefold() in reasons or _DRAWN.fullmatch(one))]
    kept = [one for one in kept if one in given or not _OF_LOSS.match(one)]
    kept = [
        one
        for one in kept
        if not (_THEN_SOME.fullmatch(one) and f"{one}:".casefold() in message.said.casefold())
        and (one in given or not _ONLY_COUNTS.fullmatch(one))
    ]
    kept = [one if one in given else _labelled(one, message.said) for one in kept]
    rows = (each for one in kept for each in ([one] if one in given else _said(one, head)))
    captions = tuple(dict.fromkeys(rows))
    named = not brief.title and head and any(head.casefold() in one.casefold() for one in brief.captions)
    if named and not any(head.casefold() in one.casefold() for one in captions):
        brief = replace(brief, title=head)
    return _with_question(replace(brief, captions=captions), message.said)


def _with_question(brief: Brief, said: str) -> Brief:
    """A brief whose call to action begins with the few words that ask for it: "Questions? Call 555-0100"."""
    for one in brief.captions if brief.action else ():
        asked = f"{one.rstrip('?')}? {brief.action}"
        if len(one.split()) <= _FEW_ASKED and asked.casefold() in said.casefold():
            left = tuple(each for each in brief.captions if each != one)
            return replace(brief, captions=left, action=asked)
    return brief


def _with_first(captions: Sequence[str], read: Sequence[str], said: str) -> list[str]:
    """Captions with the first thing of a list, where what was read behind it is among them."""
    row = list(captions)
    for one, behind in pairwise(read):
        at = said.casefold().find(one.casefold())
        if one not in row and behind in row and at > 0 and _LED.search(said[:at]) and not asks(one):
            row.insert(row.index(behind), one)
    return row


def _said(caption: str, title: str) -> Iterator[str]:
    """What a caption says without how it was led up to; nothing where that is but the title."""
    words = caption if _SO.match(caption) else _HESITATES.sub("", caption)
    if words != caption or _HOLDS.match(words):
        words = _WE_HAVE.sub("", words)
    words = _without_date_order(words, title)
    words = _ORDINAL_STOP.sub("", _DATE_LABEL.sub("", _THERE.sub("", words)))
    words = _without_subject(_without_title(words, title), title)
    if words != caption and not words:
        return
    words = _INVITES.sub("", words)
    if words != caption and words.casefold() == title.casefold():
        return
    if _SIZES.fullmatch(words):
        yield from (capital(one["each"].strip(" ,")) for one in _SIZE.finditer(words))
        return
    if words == caption and _PICTURES.fullmatch(words) and names_scene(words):
        return
    yield caption if words == caption else capital(words)


def _labelled(caption: str, said: str) -> str:
    """A caption with the label that makes it news: "New scent: Sea Fog", of "new scent: Sea Fog, $24"."""
    for one in _NEWS.finditer(said):
        end = one.end() + len(caption)
        if said[one.end() : end].lower() == caption.lower() and said[end : end + 1] in ",.;!\n":
            return f"{capital(one['label'])}: {caption}"
    return caption


def _without_title(caption: str, title: str) -> str:
    """What a caption says behind the title, or of what is sold under it: "Sells candles, $5" of Candles."""
    if not title or title.casefold() not in caption.casefold():
        return caption
    since = "" if _IS.search(title) else rf"|\s(?=(?:from|until|till|starting|on)\s{_ON_DAY})"
    begins = re.match(
        rf"(?:(?:(?:our|my)\s(?:[\w-]+\s){{1,4}}?)?"
        rf"(?:sells|has|makes|offers|bakes)\s|for\s(?:the\s)?)?{re.escape(title)}(?:\s[–—-]\s|:\s|,\s|$|{WHEN.pattern}{since})",
        caption,
        re.I,
    )
    return caption[begins.end() :] if begins else caption


def _without_date_order(caption: str, title: str) -> str:
    """What a caption says behind the order that the title begins with: "Wedding save the date for Priya"."""
    begins, _, names = title.partition(": ")
    if begins != "Save the Date" or not names:
        return caption
    return re.sub(
        rf"^(?:[a-z]+\s)?save\sthe\sdate(?:\sfor|,|:)?\s(?:the\swedding\sof\s)?{re.escape(names)}(?:,\s|\.\s|$)",
        "",
        caption,
        flags=re.I,
    )


def _without_subject(caption: str, title: str) -> str:
    """A caption without the title that it begins with: "my game Moth Lantern comes to Steam"."""
    if not title or title.casefold() not in caption.casefold():
        return caption
    lead = re.match(rf"(?:my|our)\s(?:[a-z][\w-]*,?\s){{0,3}}{re.escape(title)},?\s", caption, re.I)
    if lead is None:
        return caption
    rest = caption[lead.end() :]
    bare = _IS_DOING.sub("", rest)
    return bare if (bare != rest or _COMES.match(rest)) and len(bare.split()) >= _FEWEST else caption
