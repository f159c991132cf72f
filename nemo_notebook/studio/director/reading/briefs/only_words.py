"""Read that a film is to have these words and no others: "no text apart from the title", 只要一行字：….

That it is to have none at all is read by `wants`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, Literal

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.sound import NO
from nemo_notebook.studio.director.reading.briefs.wants import ONLY_AT_END
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.terms.offers import CONTACT

_WORDS: Final = (
    r"(?:texts?|words?|writing|captions?|subtitles?|lettering|on-?screen\stexts?|text\soverlays?|overlays?)"
)
_NO_WORDS: Final = rf"(?:{NO}{_WORDS}|\bnothing\s(?:(?:is|to\sbe|should\sbe)\s)?written)"
_ON: Final = (
    r"\son\s(?:(?:the|my|our|any|these|of)\s)*"
    r"(?:photos?|pictures?|images?|clips?|slides?|them)(?:\sthemselves)?"
)
_BUT: Final = (
    rf"(?:(?:\son\s(?:the\s)?screen|{_ON})?"
    r"\s(?:apart\sfrom|aside\sfrom|except(?:ing|\sfor)?|besides|other\sthan|but|beyond|beside)\b)"
)
_TITLE: Final = regex(
    rf"{_NO_WORDS}{_BUT}\s(?:for\s)?(?:the|a|my|that|our|its)?\s?(?:title|name|headline)\b"
    r"|\b(?:only|just|nothing\sbut)\s(?:show\s|have\s|use\s)?(?:the|a|my|that|its|our)\s(?:title|name|headline)\b(?!\s(?:card|sequence|should|in|is|big|large|at))"
    r"|\b(?:title|name)\sonly\b|\bonly\sa?\s?title\b"
    r"|除了?(?:标题|片名|名字)(?:之外|以外|外)?[，,]?(?:其他|其它|别的|什么)?(?:都|就|一律|全部?)?(?:不要|别|没有|不用|不加|不出|无)|(?:标题|片名)(?:之外|以外|外)[，,]?(?:都)?(?:不要|别|没有|不加)"
    r"|(?:只|仅)(?:要|有|留|保留|显示|放|用|出现|需要?|写|打)(?:一?个)?(?:标题|片名|名字)(?![是为:：])",
    re.I,
)
_GIVEN: Final = regex(
    rf"{_NO_WORDS}{_BUT}|\bno\s(?:other|more|further|additional|extra)\s{_WORDS}\b"
    r"|(?:^|[,.;!?\n]\s*|\band\s)nothing\s(?:else|more)(?:\s(?:at\sall|written|on\s(?:the\s)?screen))?(?=\s*(?:$|[,.;:!\n]))"
    r"|\b(?:only|just)\s(?:have\s|show\s|use\s|with\s)?(?:that|this|the|these|those|one|a\ssingle)\s(?:one\s|few\s|\w+\s)?(?:lines?|sentences?|phrase|words|line\sof\stext|texts?)\b"
    rf"|{NO}{_WORDS}\s(?:in\s(?:the\s)?(?:between|middle)|elsewhere|anywhere\selse|(?:for|in|during|on)\sthe\s(?:rest|others?))\b"
    r"|(?:中间|中途|其[他它余]|别的|剩下)(?:的?(?:地方|时候|时间|部分|画面|过程|都))*(?:就|都|也)?(?:不要|别|没有|不用|不加|不放|不出|无需?|不需要)(?:有|加|放|写|出|再|打|现)*(?:任何)?(?:文?字幕?|文案)"
    r"|(?:不要|别|没有|不加|无|不用|不出现)(?:有)?(?:任何)?(?:其他|其它|别的|多余)的?(?:任何)?(?:文字|文案|字幕?|话)"
    r"|除了[^，。；\n]{1,24}?(?:之外|以外|外)?[，,]?(?:都|就|其他)?(?:不要|别|没有|不加|不出现)(?:有|任何|其他|其它|别的)*(?:文字|文案|字)"
    r"|(?:只|仅)(?:要|有|放|写|显示|出现|用|打|留|配|需要?)(?:上)?(?:这|那|一|以上|上面|下面)(?:一|几)?(?:行|句|个|段|条)",
    re.I,
)


_ON_PICTURES: Final = regex(rf"{_NO_WORDS}{_ON}\b", re.I)
"""Where words are declined, but not before and behind it."""
_NAMES: Final = regex(
    r"\bnames\s(?:are|:)\s?(?P<names>[A-Z][\w'’-]+(?:,\s[A-Z][\w'’-]+)*,?\s(?:and|&)\s[A-Z][\w'’-]+)"
)
_NAMES_LAST: Final = regex(r"\bnames\s(?:at|in|on)\sthe\s(?:very\s)?(?:end|last)\b", re.I)
_EXCEPTED: Final = regex(
    rf"(?:{_BUT})?(?:[^.;!?\n]|\.(?=\w))*",
    re.I,
)


def only_words(wishes: str) -> Literal["title", "given", ""]:
    """Return which words alone a film is to have; "" where that is not said."""
    return "title" if _TITLE.search(wishes) else "given" if _GIVEN.search(wishes) else ""


def without_exceptions(wishes: str, *, given: bool) -> str:
    """Return the wishes without what says so, in which "no text" means none at all.

    Args:
        wishes: the brief.
        given: whether words were given for a part of the film, so that "no text on the photos" is not of it.
    """
    wishes = _GIVEN.sub(" ", _TITLE.sub(" ", wishes))
    return _ON_PICTURES.sub(" ", wishes) if given else wishes


def with_only(brief: Brief, message: Message, wishes: str) -> Brief:
    """Return a brief without the words that are to be left out, where only some are to be there."""
    if ONLY_AT_END.search(wishes):
        return _closing(brief)
    which = only_words(wishes)
    if not which:
        return brief
    given = [one.words for one in message.texts if one.role in ("", "title", "caption", "end")]
    if which == "title":
        named = [one for one in given if one] if not brief.title else [brief.title]
        return replace(
            brief,
            title="".join(named[:1]),
            captions=(),
            action=brief.action if brief.action in given else _address_but(wishes),
            wants_title=True,
            no_captions=True,
        )
    kept = tuple(one for one in brief.captions if one in given)
    title = brief.title if brief.title in given or not (given or _says_more(brief)) else ""
    captions = kept or (() if title else brief.captions[:1])
    action = brief.action if brief.action in given else _address_but(wishes)
    return replace(
        brief, title=title, captions=captions, action=action, no_title=bool(captions) and not title
    )


def _address_but(wishes: str) -> str:
    """The address, or the names, that are excepted: "no other text except our name and fernhill.org"."""
    said = _TITLE.search(wishes) or _GIVEN.search(wishes)
    excepted = _EXCEPTED.match(wishes, said.end()) if said else None
    names = _NAMES.search(wishes) if excepted and _NAMES_LAST.search(excepted[0]) else None
    if names:
        return names["names"]
    address = CONTACT.search(excepted[0]) if excepted else None
    return address[0] if address else ""


def _closing(brief: Brief) -> Brief:
    """A brief whose words come at the end and nowhere before."""
    last = brief.action or "".join(brief.captions[-1:]) or brief.title
    return replace(brief, title="", captions=(), action=last, no_title=True, wants_captions=False)


def _says_more(brief: Brief) -> bool:
    """Whether the first caption says something that the title does not."""
    return bool(brief.captions) and brief.captions[0] not in brief.title
