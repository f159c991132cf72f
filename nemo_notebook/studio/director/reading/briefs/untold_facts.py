"""Find facts in the clauses of a brief that no text of its film says: a date, a price, a source of data.

Which clauses are read for them, and what else is untold, is left to `untold`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import tells_fact, without_length
from nemo_notebook.studio.director.reading.terms.offers import CONTACT, DATE, PRICE, RECURS

_TERM: Final = regex(r"\d[\d.,:]*\d|\d|[a-zà-ɏ][a-zà-ɏ'’]+|[\u4e00-\u9fff]+")
_SMALL: Final = frozenset(
    ("the", "an", "and", "or", "of", "to", "in", "on", "at", "for", "with", "our", "my", "is", "are", "it")
)
_FACT: Final = regex(rf"{PRICE.pattern}|{DATE.pattern}|{CONTACT.pattern}|(?<![\w.])\d[\d.]*\s?[%％]", re.I)
_IN_STREET: Final = regex(
    r"\d{1,4}[a-z]?\s(?:[A-Z][\w'’]*\s){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Square|Place|Way|Close|Row|Hill)\b(?=\W)"
)
"""An address that a bracket parts from what is ordered: "(Spoke & Chain, 14 Mill Lane) and i want …"."""
_STATED: Final = regex(
    r"\b(?:why|that|because)\s((?:our|the|your|we|my|all)\s.+)$|\bwho(?:['’]s|\sis|\sare)?\s((?:turn|celebrat|mov|retir|graduat|leav)\w*\s.+)$",
    re.I,
)
"""What is stated inside an order: "explain why our prices go up by 5%", "my daughter who is turning 6"."""
_FOR_GRADE: Final = regex(
    r"\sfor\s(?:\d{1,2}(?:st|nd|rd|th)?[\s-](?:graders?|grade\w*|years?[\s-]olds?)|grades?\s\d\S*|years?\s\d\S*|(?:kids|children|pupils|students|people)\s(?:aged?\s)?\d\S*)\W*$",
    re.I,
)
"""For whom something is explained."""
_BEFORE_FACT: Final = regex(
    r"\b(?:on|from|by|until|till|at|since|this|next|every|starting|only)\s(?:[\w.,%]+\s){0,3}$", re.I
)
_SOURCE: Final = regex(
    r"(?:注明|标注|写明|标明)?(?P<said>(?:(?:data|image|photo|figures?)\s?)?(?:sources?|credits?)\s?:\s?(?P<who>.+)"
    r"|(?:数据|图片|资料)?来源\s?[:：]\s?(?P<who_zh>.+))",
    re.I,
)
_REMINDS_ZH: Final = regex(
    r"^(?:做|来|给我|帮我|一?[个条段支]|的)*(?P<said>[^，。：:《》]{4,18}?)的(?:提醒|倡议|公益|警示|打气|鼓励)(?:小|短)?(?:视频|短片|片子?|动画)"
)
_COUNTS_ZH: Final = regex(r"[\u4e00-\u9fff]{0,6}倒计时\s?\d+\s?[天日]")
_RUNS: Final = regex(
    r"\b(?:post|show|play|send|use|loop|run|share|upload|watch|why|how|what|that|which|who|i|you)(?:s|ed|ing)?\b",
    re.I,
)
"""Before the times at which a film is shown, or of what is only described."""
_SOUND: Final = regex(r"\b(?:music|volume|soundtrack|sound|voice\w*)\b|音乐|音量|配乐|声音", re.I)
_LEAST_TOLD: Final = 0.6
"""Share of the words of a sentence that no text has, from which on the sentence is untold."""
_LONGEST: Final = 100  # characters that are shown as one


def source_of(clause: str, said: Set[str]) -> Iterator[str]:
    """Where numbers or pictures are from: "data source: …", 数据来源：…."""
    source = _SOURCE.fullmatch(clause)
    if source and is_untold(source["who"] or source["who_zh"], said):
        yield source["said"]


def facts_told(clause: str, said: Set[str]) -> Iterator[str]:
    """A clause that holds a fact, where the fact is shown nowhere."""
    if tells_fact(clause) and _misses_number(clause, said) and len(clause) <= _LONGEST:
        yield clause


def facts_ordered(clause: str, said: Set[str]) -> Iterator[str]:
    """What a clause that orders the film tells besides: a date, a price, how old somebody turns."""
    for pattern in (_REMINDS_ZH, _COUNTS_ZH):
        if (found := pattern.search(clause)) and _misses_number(found[0], said):
            yield found["said"] if pattern is _REMINDS_ZH else found[0]
            return
    if (
        (found := RECURS.search(clause))
        and terms_of(found[0]) - said
        and not _RUNS.search(clause[: found.start()])
    ):
        yield found[0].strip()
        return
    stated = _STATED.search(clause)
    words = next((one for one in stated.groups() if one), "") if stated else ""
    words = _FOR_GRADE.sub("", words)
    if re.search(r"\d", words) and _misses_number(words, said):
        yield words
        return
    fact = None if _SOUND.search(clause) else _FACT.search(clause) or _IN_STREET.match(clause)
    if fact and _misses_number(fact[0], said):
        begin = _BEFORE_FACT.search(clause[: fact.start()])
        yield re.sub("^on ", "", clause[begin.start() if begin else fact.start() : fact.end()].strip())


def _misses_number(text: str, said: Set[str]) -> bool:
    return any(one[0].isdigit() and one not in said for one in terms_of(without_length(text)))


def is_untold(text: str, said: Set[str]) -> bool:
    """Whether most words of a text are in no text of the film."""
    terms = terms_of(text)
    return len(terms - said) >= _LEAST_TOLD * len(terms) > 0


@lru_cache(maxsize=256)
def terms_of(text: str) -> frozenset[str]:
    """Return the words of a text; of Chinese the pairs of neighbouring signs."""
    found: set[str] = set()
    for word in _TERM.findall(text.casefold()):
        if word[0] >= "\u4e00":
            found.update(word[i : i + 2] for i in range(max(1, len(word) - 1)))
        elif word not in _SMALL:
            found.add(word)
    return frozenset(found)
