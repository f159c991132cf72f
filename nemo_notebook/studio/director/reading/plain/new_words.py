"""Words given for words that are there: "11-3 should be 10-2", "hills should be fells", “Our boat Lisa II”.

What is put in their place is found in what stands on the screen; nothing is taken that stands there twice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.drafts import VOICE, segments
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import Shown, shown_words
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.form import COLOUR, Form, form
from nemo_notebook.studio.director.reading.terms import verbs

_SHOULD: Final = (
    r"\s(?:should|must|has\sto|needs\sto)\s(?:be|read|say)(?:\swritten|\sspelt|\sspelled)?(?:\sas)?"
)
PARTS: Final[tuple[Form, ...]] = (
    form(
        r"(?:change|replace|correct)\s<o>\s(?:to|into|with|by)\s<w>\sin\s<t>|in\s<t>,?\s(?:change|replace|correct)\s<o>\s(?:to|into|with|by)\s<w>",
        "",
    ),
    form(rf"(?:(?:the|our|my)\s)?(?P<x>[\w.:$€£-]+){_SHOULD}\s(?P<y>[\w.:$€£-]+(?:\s[ap]m)?)", ""),
    form(rf"<o>{_SHOULD}\s(?P<y>[\w.:$€£-]+(?:\s[ap]m)?)", ""),
    form(
        rf"<o>{_SHOULD}\s<w>|(?:change|make|turn)\s<o>\s(?:to|into)\s<w>|<o>\s(?:is|sounds)\s[^§.,]+[.,]?\s(?:so\s)?(?:make\sit|write|put|change\sit\sto|say)\s<w>|(?:not\s)?<w>\s(?:not|instead\sof|rather\sthan)\s<o>|<o>\s?(?:->|→)\s?<w>",
        "",
    ),
    form(
        r"(?:(?:we|it|they|doors?)\s(?:open|start|begin|close|is|are|starts|opens|closes|cost|costs)s?\s(?:at\s)?)?(?P<y>[\w.:$€£-]+),?\s(?:not|instead\sof|rather\sthan)\s(?P<x>[\w.:$€£-]+)(?:\sso\s(?:pls\s|please\s)?(?:fix|change|correct)\s(?:that|it))?",
        "",
    ),
    form(
        r"(?:[^,.:]{0,50}:\s)?instead\sof\s(?P<x>[\w.:$€£-]+)\s(?:it\s(?:says?|is|should\s(?:say|be))|write|put|say)\s(?P<y>[\w.:$€£-]+)(?:\snow)?",
        "",
    ),
    form(
        r"(?P<x>[\w.:$€£-]+)\sis\s(?:wrong|too\s(?:late|early|much|little)(?:\sfor\s[^,.]+)?|outdated|old)(?:,|;|\.|:)\s(?:make\sit|it\sshould\sbe|it['’]?s|it\sis|change\sit\sto|put|write)\s(?P<y>[\w.:$€£-]+)",
        "",
    ),
)
"""Sentences that give one word for another."""
_VALUES: Final = (
    r"\+?\d[\d\s()-]{4,}\d",
    r"[$€£]?\d+\.\d{2}(?!\d)",
    r"[$€£]\s?\d+(?:\.\d+)?",
    r"\b\d{1,3}\s?[:–-]\s?\d{1,3}\b",
)
VALUED: Final[tuple[Form, ...]] = (
    form(
        r"(?:(?:the|our|my)\s)?(?P<t>(?:(?:phone|telephone)\s)?number|phone|score|result|price|cost|[a-z]+s|[a-z]+\sprice)\s(?:is\s(?:wrong|not\sright)[,;.:]?\s(?:so\s)?(?:its|it['’]s|it\sis|it\sshould\sbe|should\sbe|the\sright\sone\sis)|is|are|was|were|costs?|went\sup\sto|go\sup\sto|now\scosts?|should\sbe)(?:\snow)?\s(?P<value>[$€£]?[\d][\d.:\s()-]*\d)(?:\s(?:now|(?:since\s)?last\s\w+|today|from\snow\son))?(?:\sso\s(?:please\s)?change\sthe\sprice)?",
        "",
    ),
)
"""Sentences that give a new value to what tells one."""
_ADDS: Final = regex(
    r"\b(?:add|adding|insert|another|new\s(?:line|caption|text)|after|before|under|below|above|end\s(?:card|with)|finish|closing|say(?:s|ing)?\s(?:over|aloud)|aloud|voice|narrat\w+|speak|she|he|her|him|read\sout|read)\b|\bat\sthe\s(?:very\s)?(?:end|start|beginning)\b|\bopen\b",
    re.I,
)
_NEW_LINE: Final = regex(r"^(?:[^§]{0,80}[\s,.:!?]|)§0§(?:[\s,.:!?][^§]{0,60}|)$", re.S)
_LOOKS: Final = regex(
    rf"^(?:{COLOUR}|first|last|second|third|next|gone|removed|deleted|top|bottom|middle|left|right|bold|caps|capitals?|uppercase|visible|shown|here|there|longer|shorter|[a-z]{{3,}}er|better|done|off|on|up|down)$",
    re.I,
)
"""What a thing is to be, and no word for it."""
_BESIDE: Final = regex(
    rf"\b(?:{COLOUR}|bigger|smaller|larger|size|top|bottom|middle|secs?|seconds?|bold|later|earlier|longer|shorter|twice|capitals?|caps|fade|and|plate|box|upper|lower|music|volume)\b|\d(?!§)(?<!§\d)",
    re.I,
)
"""More than the words is spoken of."""
_COMMON: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "and",
        "or",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "with",
        "our",
        "my",
        "your",
        "we",
        "is",
        "be",
        "by",
        "from",
    ]
)
_FEWEST: Final = 0.5


def in_place_of(old: str, new: str, there: Situation, name: str = "") -> str:
    """Return the command that puts one word for another where that stands on the screen or in a text once."""
    if not old or not new or old.lower() in _COMMON or _LOOKS.search(new):
        return ""
    held = re.compile(rf"(?<![\w.]){re.escape(old.rstrip('.'))}(?![\w]|\.\d)", re.I)
    shown = [one for one in shown_words(there) if not name or one.name(chinese=False) == name]
    found = [(one, held.findall(one.words)) for one in shown if held.search(one.words)]
    if len(found) != 1 or len(found[0][1]) != 1 or old == new:
        return ""
    text, said = found[0][0], held.search(found[0][0].words)
    if said is None or (said[0][:1].isdigit() and not any(one.isdigit() for one in new) and len(new) < 3):
        return ""
    if spoken_words(there):
        return f'change "{said[0]}" to "{new}"'
    others = _weighty(f"{text.words[: said.start()]} {text.words[said.end() :]}")
    words = (
        new
        if not name and others & _weighty(new)
        else f"{text.words[: said.start()]}{new}{text.words[said.end() :]}"
    )
    return f'change {text.name(chinese=False)} to "{words}"'


def spoken_words(there: Situation) -> bool:
    """Whether a voice speaks in the film: what is shown and said changes in both."""
    return bool(segments(there.draft, VOICE))


def with_value(name: str, value: str, there: Situation) -> str:
    """Return the command that gives a text another number, price or score."""
    index = name.rpartition(" ")[2]
    shown = [one for one in shown_words(there) if one.name(chinese=False) == name]
    if not shown and index:
        return ""
    for kind in _VALUES:
        held = list(re.finditer(kind, shown[0].words))
        if len(held) == 1 and _alike(held[0][0], value):
            sign = held[0][0][0] if held[0][0][0] in "$€£" and value[0].isdigit() else ""
            words = (
                f"{shown[0].words[: held[0].start()]}{sign}{value.strip()}{shown[0].words[held[0].end() :]}"
            )
            return f'change {name} to "{words}"'
    return ""


def _alike(old: str, new: str) -> bool:
    """Whether two values are of one kind: both a price, both a score, both a long number."""
    marks = [re.sub(r"[\d$€£\s]+", "", one)[:1] for one in (old, new)]
    digits = [len(re.sub(r"\D", "", one)) for one in (old, new)]
    return marks[0] == marks[1] and abs(digits[0] - digits[1]) <= 3


def likened(masked: str, words: Sequence[str], there: Situation) -> str:
    """Return the command that gives a text quoted words which are much like those it has.

    Args:
        masked: the message with §0§ for the quoted words.
        words: what stands in the quotation marks.
        there: the film.
    """
    if len(words) != 1 or not _NEW_LINE.match(masked) or _ADDS.search(masked) or _BESIDE.search(masked):
        return ""
    if verbs.TITLE.search(masked) or verbs.END_CARD.search(masked):
        return ""
    shown = shown_words(there)
    shares = [(_share(one, words[0]), one) for one in shown]
    shares = [one for one in shares if one[0] >= _FEWEST]
    best = max((one[0] for one in shares), default=0.0)
    found = [one for share, one in shares if share == best]
    if len(found) != 1 or words[0].lower() in found[0].words.lower():
        return ""
    return f'change {found[0].name(chinese=False)} to "{words[0]}"'


def _share(shown: Shown, words: str) -> float:
    """How much of the weightier words of a text stands in the new ones."""
    old, new = _weighty(shown.words), _weighty(words)
    return len(old & new) / max(min(len(old), len(new)), 2)


def _weighty(words: str) -> set[str]:
    """The words that are not in every sentence."""
    return {one for one in re.findall(r"[\w'’$€£]+", words.lower()) if one not in _COMMON}
