"""Name the text that is missed, or in which words are to stand: "there's no title yet, put “…” there"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

WORDS: Final = r"[\ue100-\ue1ff]"
"""Signs that stand for words of the film."""
_LINKS: Final = r"(?:(?:but|and|oh|hey|wait|hm+|also|then|now|please)[\s,]+)*"
_MISSED: Final = regex(
    rf"(?P<head>^\W*|[.!?;]\s+){_LINKS}(?:there(?:['’]s|\sis|\sisn['’]t)|(?:it|the\s(?:film|video)|we)(?:['’]ve|\shas|\shave)?(?:\sgot)?"
    r"|(?:i|we)\s(?:can\s)?(?:not\s)?see|i\s(?:don|can)['’]t\ssee)\s"
    r"(?:still\s|really\s)?(?:no|not\s(?:a|any)|any|an?)\s(?P<part>title|heading|headline|name|end\scard|caption|subtitle|text)s?"
    r"(?:\s(?:yet|at\sall|now|so\sfar|here|there|in\sit|on\sit|at\sthe\send))*(?:,?\s(?:is|isn['’]t)\sthere)?\W+"
    r"(?:(?:so|and|then|please|can\syou|could\syou|you\scan|let['’]?s|just)[\s,]+)*"
    r"(?:put|write|add|show|place|stick|insert|use|make\sit|it\s(?:should|could)\s(?:say|be|read)|say|have)\s(?:in\s|up\s)?"
    rf"(?={WORDS})",
    re.I,
)
"""A text that is missed, and what is to be there."""
_DENIES: Final = regex(r"\b(?:no|not)\b|n['’]t\b", re.I)
_HEADINGS: Final = ("heading", "headline", "name")
_SEES_NONE: Final = regex(
    rf"^\W*{_LINKS}(?:there(?:['’]s|\sis|\sare)|(?:it|the\s(?:film|video))(?:\shas|['’]s\sgot)|i\s(?:can\s)?(?:see|hear))\s(?:still\s)?no\s"
    r"(?P<part>titles?|headings?|headline|captions?|subtitles?|music|voice-over|voice|end\scard)"
    r"(?:\s(?:yet|at\sall|here|in\sit|on\sit|so\sfar))*(?:,?\sis\sthere)?\W*$",
    re.I,
)
"""That something is not there, which asks whether it is."""
_IN_ONE: Final = regex(
    rf"(?P<head>^\W*|[.!?;,]\s+){_LINKS}(?:in|for)\s(?:the\s(?P<which>first|second|third|fourth|fifth|sixth|last)\s"
    r"(?:one|caption|line|subtitle|text)|(?P<named>caption\s\d{1,2})),?\s"
    rf"(?:please\s)?(?:write|put|say|type|have)\s(?:it\ssay\s)?(?={WORDS}|(?-i:[A-Z])[a-z])",
    re.I,
)
"""New words for one caption: "in the second one write …"."""
_PUTS: Final = r"(?:add|put|stick|pop|write|include|insert|slip|squeeze)"
_NEW: Final = (
    rf"(?P<new>{WORDS}|(?!(?:it|them|this|that|these|those|an?|my|our|another)\b)"
    r"(?![^.!,;]*\b(?:photos?|pictures?|images?|clips?|videos?|music|songs?|logo|scenes?|titles?)\b)"
    r"[\w'’][\w'’ -]{1,30}?)"
)
_LIST: Final = r"(?:on|to|in|onto|into)\s(?:the|my|our|that)\s(?:list|captions|(?P<drawn>items|points|steps))"
_BESIDE: Final = r",?\s(?:(?:right|just|directly|straight)\s)?(?P<side>after|before)\s(?=\S)"
_LISTED: Final = (
    regex(rf"(?P<head>^\W*|[.!?;]\s+){_LINKS}{_PUTS}\s(?:the\s)?{_NEW}\s{_LIST}{_BESIDE}", re.I),
    regex(
        rf"(?P<head>^\W*|[.!?;]\s+){_LINKS}(?:sorry\W+)?(?:i|we)(?:['’]ve|\shave)?\s(?:totally\s|completely\s)?(?:forgot(?:ten)?|missed|left\sout)\s(?:about\s|to\s\w+\s)?(?:the\s)?"
        rf"{_NEW}[.!,;]+\s{_LINKS}(?:so\s|can\syou\s|could\syou\s)*{_PUTS}\s(?:it|them|that|those|this)\s{_LIST}{_BESIDE}",
        re.I,
    ),
)
"""One more for a list, beside one that is there: "put candles on the list after matches"."""


def with_text_named(said: str) -> str:
    """Return a wish in which the text that new words are for is called.

    Args:
        said: a wish in which signs stand for words of the film.
    """
    said = _MISSED.sub(_of_missed, _IN_ONE.sub(_to_one, said))
    for way in _LISTED:
        said = way.sub(_to_list, said)
    return _SEES_NONE.sub(r"is there a \g<part>?", said)


def _of_missed(said: re.Match[str]) -> str:
    part = said["part"].lower()
    part = "title" if part in _HEADINGS else part
    return f"{said['head']}add the {part} " if _DENIES.search(said[0]) else said[0]


def _to_one(said: re.Match[str]) -> str:
    caption = said["named"] or f"the {said['which']} caption"
    return f"{said['head']}change {caption} to "


def _to_list(said: re.Match[str]) -> str:
    new = said["new"] if re.fullmatch(WORDS, said["new"]) else f'"{said["new"][0].upper()}{said["new"][1:]}"'
    return f"{said['head']}add {'' if said['drawn'] else 'a caption '}{new} {said['side']} "
