"""Divide a brief into sentences and clauses, and tell what a clause begins with.

Which of them only shape the film is told by `shaping`; what becomes of the others is left to `pitch`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.offers import DATE, PRICE

_DOES: Final = (
    r"(?:filters|weighs|costs|lasts|keeps|holds|runs|charges|turns|blocks|plans|shows|folds|comes|has|is|are|was"
    r"|meets|protects|writes|syncs|works|fits|makes|cleans|cooks|plays|tracks|measures|needs|uses|saves|gives|helps|lets"
    r"|offers|includes|supports|stays|washes|starts|begins|takes|reads|connects|carries|grows|heats|cools|dims|lights"
    r"|lifts|cuts|removes|reduces|stores|sends|finds|learns|translates|records|delivers|ships|sells|serves|opens"
    r"|closes|covers|teaches|resists|adjusts|adapts|recharges|boils|brews|blends|pays|features|sits|stands|sleeps"
    r"|seats|hosts|arrives|repels|reminds|counts|sorts|scans|prints|detects|monitors|kills|absorbs|dries|drives"
    r"|flies|can|doubles|pairs|streams|converts|replaces|lands|glows|rolls|packs|warns|wakes|purifies|repairs)"
)
FIRST_DOES: Final = regex(
    rf"^(?P<who>\S[^,;:]{{1,48}}?)\s(?:(?:that|which|who)\s)?(?=(?:(?:also|only|just|never|even|still|now|already|always)\s)?{_DOES}\s)"
)
BEGINS_DOES: Final = regex(rf"^(?:(?:also|only|just|never|even|it|and)\s)*{_DOES}\s", re.I)
NO_SUBJECT: Final = regex(
    r"^(?:it|they|we|you|he|she|this|that|these|those|there|here|what|how|why|when|where|who|if|everything|all|each"
    r"|every|and|or|so|but|with|to)\b",
    re.I,
)
SENTENCE_END: Final = regex(
    r"(?<=\bSt)\.(?=\s(?![A-Z]))|(?<=[ap]\.m)\.(?=\s(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)(?:[A-Z][a-z]|\d{1,3}\s?s(?:ec\w*)?\b))|(?<![ap]\.m)(?<!\bSt)[.!?](?=\s|$)|(?<=[\u4e00-\u9fff])[!?](?=[\u4e00-\u9fff\d])|[。！？\n]|\s(?:->|=>|→|\|)\s|｜"
)
CLAUSE_END: Final = regex(
    r"(?:[;；，]|,(?!(?<=\d,)\d{3}(?!\d))(?!(?<=\d,)\s\d{1,2}(?:,\s\d{1,2}){0,3},?\s(?:and|or|&)\s\d{1,2}\b(?!\s?%))(?!\s*(?!9:16|16:9)\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|:?(?<=:\d\d)(?=[,.]|$)))"
    r"(?!(?<=[nsir]day,)\s(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]+\s\d)))\s*(?:(?:and|&)\s)?"
    rf"|\s(?:and|&)\s(?={_DOES}\s)|(?:(?<!\d)\s[–—-]\s|\s[–—-]\s(?!(?:[A-Za-z]{{3,9}}\.?\s)?\d))|——"
)
"""Between two points; not inside "Friday, July 18, 8 pm"."""
HEAD: Final = regex(r"^([^:：]{1,90}?)(?:(?<!\d)[:：]|[:：](?!\d))(?!//)\s*")
STATES: Final = regex(
    r"\b(?:provided|included|welcome|required|needed|available|every|daily|guaranteed|we|our|you|your|bring|meet|wear)\b",
    re.I,
)
_OBJECTS: Final = regex(
    rf"(?:^|\s){_DOES}\s(?:\w+\s){{0,2}}(?:your|the|our|my|his|her|their|both|all)\s\w+(?:,\s\w+)*$", re.I
)
_OTHERS: Final = regex(r"(?!and\b)[a-z]+\s(?:and|or)\s[a-z]+(?:\s(?:at|in|on|with|for)\s[a-z\s]{2,20})?")
"""The other things that one does something to: "watch and earbuds at once"."""
_FIRST_OBJECT: Final = regex(
    rf"(?:^(?:it|she|he|(?:our|the|my)\s[\w\s]{{3,24}})\s(?!is\s|was\s)[a-z]{{3,}}s|(?:^|\s){_DOES})\s(?:[a-z]+\s)?[a-z]+$",
    re.I,
)
_LAST_OBJECTS: Final = regex(
    r"(?!and\b)[a-z]+,?\sand\s[a-z]+(?:\s(?:at|in|on|with|for|every|each|from)\s[a-z\s]{2,20})?"
)
"""The rest of a row of three things: "it checks wind", "swell and tide every hour"."""
_NEWS: Final = regex(
    r"(?:we|our\steam)(?:['’]ve)?\s(?:(?:just|now|have|also)\s)*(?:shipped|launched|added|released|built|introduced)\s[^,]+$",
    re.I,
)
"""What is new, before more that is: "We just shipped dark mode, …"."""
_SECOND_PRICE: Final = regex(r"\d[\d.]*\sfor\s[a-z][\w\s-]{2,30}", re.I)
"""A price that leans on the one before: "10 euros, 6 for students"."""
_ADDRESSES: Final = regex(
    r"(?:thank\syou|thanks|goodbye|hello|hi|dear|congratulations|congrats|happy\sbirthday|good\sluck|welcome|love|cheers|sorry)",
    re.I,
)
"""Before a name: "Thank you, Leith"."""
_ONE_THING: Final = regex(r"(?:the\s|our\s)?[a-z]+", re.I)
_AND_DO: Final = regex(
    r"[a-z]+,?\sand\s[a-z]+\s(?:cost|costs|are|have|make|go|rise|rose|come|will|can|need|got|get)\b"
)
"""What several things do: "flour, energy and wages cost more"."""
_PAIR: Final = regex(r"(?:and\s)?[^\W\d][\w'’.&]*(?:\s[\w'’.&]+){0,2}\s[-–—]\s[^-–—,:]{2,40}")
"""A name and what it stands for: "Ana - design"."""
_FEWEST: Final = 2
_MENTIONS: Final = regex(r"(?:[读看演唱]|放映|播放|上映|学习|表演|欣赏|解读|讲解)$")
_LIKE_IT: Final = regex(r"《[^》]*》(?:那种|这种|那样|的)?[^，。《]{0,4}(?:感觉|风格|音乐|歌|曲)")
_NOON: Final = regex(r"(?<=\d\s[ap]\.m)$|(?<=\d[ap]\.m)$")
_WEB: Final = regex(r"[\w.@-]+\.[a-z]{2,8}(?:/\S*)?")
_TYPED: Final = regex(
    r"(?:pip3?|npm|pnpm|cargo|conda)\s(?:install|add|i)\s\w|(?:pip3?|npm|npx|yarn|pnpm|git|brew|apt(?:-get)?|docker|cargo|curl|wget|conda|uv|poetry|gem|go|kubectl|ssh|sudo|composer|make)\s(?:-{1,2}\w|(?:install|add|get|push|pull|clone|run|init|commit|update|upgrade|build|create|compose|tap|up|start|checkout)\b(?=\s?\S*[^\w\s.,!]|$))"
    r"|[\w.-]+@[\w-]+\.\w|@\w"
)
"""What is typed as it stands: a command, an address, a handle."""
_COMMA_ZH: Final = regex(r"(?<=[\u4e00-\u9fff]),(?=[\u4e00-\u9fff])")
_COLON_ZH: Final = regex(r"(?<=[\u4e00-\u9fff]):(?=\S)")


_PAIRED: Final = regex(
    r"(?:不是|不在|虽然|尽管|因为|只要|只有|与其|如果|既然|即使|哪怕|无论|不管|不论|宁可|没有|愿你)[^，。]{1,16}，"
    r"(?:而是|而在|但|却|所以|就|才|不如|那|也|都|便|绝不|决不|就没有|归来)"
)
"""A thought in two halves: 不是…，而是…."""
_MONTH_DAY: Final = regex(
    r"(?:^|\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?$|\b\d{1,2}(?:st|nd|rd|th)?\s[a-z]{3,9}$",
    re.I,
)
_YEAR: Final = regex(r"(?:19|20)\d\d\b")


def goes_on(before: str, after: str) -> bool:
    """Whether what follows a comma belongs to what stands before it: 不是…，而是…; March 14, 2027."""
    if _YEAR.match(after):
        return bool(_MONTH_DAY.search(before))
    return bool(_PAIRED.search(f"{before}，{after}"))


def paired(sentence: str) -> list[str]:
    """Return the items of a list that names each, "Ana - design, Bo - code"; none for no such list."""
    items = [one.strip(" .") for one in sentence.split(",")]
    return items if len(items) > 1 and all(map(_PAIR.fullmatch, items)) else []


def clauses_of(sentence: str) -> list[str]:
    """Return the clauses of a sentence; what belongs together stays in one: "charges your phone, …"."""
    if pairs := paired(sentence):
        return pairs
    pieces = [piece for one in CLAUSE_END.split(sentence) if (piece := one.strip(" .,，。"))]
    joined: list[str] = []
    for one in pieces:
        if joined and (
            _ADDRESSES.fullmatch(joined[-1])
            or goes_on(joined[-1], one)
            or (_NEWS.match(joined[-1]) and " and " in one and not BEGINS_DOES.match(one))
            or (_SECOND_PRICE.fullmatch(one) and PRICE.search(joined[-1]))
            or (_OBJECTS.search(joined[-1]) and _OTHERS.fullmatch(one))
            or (_FIRST_OBJECT.search(joined[-1]) and _LAST_OBJECTS.fullmatch(one))
            or (len(pieces) == _FEWEST and _ONE_THING.fullmatch(joined[-1]) and _AND_DO.match(one))
        ):
            joined[-1] += f"，{one}" if "\u4e00" <= one[0] <= "\u9fff" else f", {one}"
        else:
            joined.append(one)
    return joined


def named_subject(sentence: str) -> str:
    """Return the name of what a sentence tells of: SmartMug of "SmartMug keeps coffee hot"; "" for none."""
    said = FIRST_DOES.match(sentence)
    return said["who"] if said and said["who"][0].isupper() and not NO_SUBJECT.match(said["who"]) else ""


def told_apart(words: str) -> tuple[str, str]:
    """Divide what was called a name from the facts behind it, "" for none: "AquaPure bottle, price $29"."""
    name, _, rest = words.partition(", ")
    return (name, rest) if is_fact(rest) else (words, "")


def mentions(wishes: str, start: int) -> bool:
    """Whether words in quotation marks only name something that a sentence speaks of: 共读《活着》."""
    if wishes[start : start + 1] != "《":
        return False
    return bool(_MENTIONS.search(wishes[:start]) or _LIKE_IT.match(wishes, start))


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins there."""
    before = text[:start].rstrip(" ")
    return not before or before[-1] in ".!?\n"


def capital(text: str) -> str:
    """Return words as a caption: with a capital, unless a name has none ("iPhone"), and Chinese commas."""
    if _WEB.fullmatch(text) or _TYPED.match(text):
        return text
    text = _NOON.sub(".", _COLON_ZH.sub("：", _COMMA_ZH.sub("，", text)))
    first = text.split(maxsplit=1)[0] if text else ""
    return text if first[1:] != first[1:].lower() else text[:1].upper() + text[1:]


def is_fact(text: str) -> bool:
    """Whether words hold a number, a price or a date."""
    return bool(re.search(r"\d", text)) or is_offer(text)


def is_offer(text: str) -> bool:
    """Whether words hold a price or a date."""
    return bool(PRICE.search(text) or DATE.search(text))
