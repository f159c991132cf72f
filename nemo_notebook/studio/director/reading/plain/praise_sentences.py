"""Tell a sentence in English that only says how well something of the film is: "I love the new colours".

It is read only where each of its words is known (see `sentence_signs`), and then nothing is to be done.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.plain.sentence_signs import kinds_of, row_of, spelt

_LONGEST: Final = 90  # characters
_CUT: Final = regex(
    r"((?<!\d)[.!;]+\s+|,\s+(?:but\s+|and\s+)?(?=(?:can|could|please|make|now|just|would)\b)|,?\sbut\s)", re.I
)
_POINTS: Final = regex(r"\b(?:it|its|them|that|this|those|these|they|one|too)\b", re.I)
_THING: Final = regex(
    r"^\W*(?:(?:oh|wow|ok(?:ay)?|i|we|really|love|like|yes|yeah)\W+)*(?P<thing>the\s(?:title|captions?|end\scard|music|song|voice(?:-over)?|pictures|photos|colou?rs|transitions|(?:first|second|third|last)\s(?:picture|photo|scene|caption)))\b",
    re.I,
)
"""What is praised, by a name that readers know."""
_ITS: Final = regex(
    r"^\W*(?:(?:just|maybe|only|still)\s)*(?:(?:it|they|that)(?:['’](?:s|re)|\s(?:is|are))\s|is\s|are\s)?",
    re.I,
)
_AMISS: Final = regex(
    rf"{_ITS.pattern}(?:(?:just|still|maybe|perhaps)\s)*(?:a\s(?:bit|little|touch|tad)|too|slightly|way\stoo|rather|quite|very|a\s(?:bit|little)\stoo)\s\w+\W*$",
    re.I,
)
"""What is amiss with it: "but a bit loud"."""
_AND: Final = regex(r"\band\s(?:the|my|our)\b", re.I)
_OTHER: Final = regex(r"^\W*(?:the|my|our)\s", re.I)
_LITTLE: Final = regex(
    r"^(?:(?:just|still|maybe|perhaps)\s)*(?:a\s(?:bit|little|touch|tad)(?:\stoo)?|slightly|rather|quite|very)\s",
    re.I,
)
_IT: Final = regex(r"\b(?:it|them)\b", re.I)
_WELL_AS_IT_IS: Final = regex(
    r"^\W*(?:(?:the|my|our|all\sthe)\s)(?:[\w'’-]+\s){1,4}?(?:is|are|looks?|sounds?)\s(?:so\s|really\s|very\s|quite\s|just\s|all\s|pretty\s)*(?:nice|great|lovely|perfect|beautiful|fine|good|okay|ok|awesome|wonderful|alright)"
    r"\s?(?:,\s)?but\s(?=(?:the|my|our|please|can|could|make|let)\s\w+\s.)"
    r"|^(?:前面?|最?后面?|第|中间|开头|整体|标题|字幕|音乐|旁白|画面|片头)[^，。不没]{0,5}(?:挺|很|都|还|蛮|也)*(?:不错|可以|好的?|好看|好听|没问题|还行|ok|满意|不用改|不用动)(?:了|的|啦)?[，,](?:但是?|就是|只是|不过|可是)?(?=(?:把|让)?(?:前|最?后|第|中间|开头|结尾|片尾|标题|字幕|音乐|旁白|画面|其|最后)[^，。]{2,})",
    re.I,
)
"""What is well as it is, before what is to change."""
_QUOTED: Final = regex(r"[“”\"「」『』《》:]")
_WORDS: Final[tuple[tuple[str, str], ...]] = (
    (
        "V",
        r"\b(?:is|are|looks?|sounds?|feels?|reads|works?|fits?|came\sout|turned\sout|turns\sout|comes\sacross)\b|['’](?:s|re)\b",
    ),
    (
        "T",
        r"(?:(?:all|both)\s(?:of\s)?)?(?:(?:the|this|that|these|those|my|your|our)\s)?(?:(?:new|whole|finished|two|three|first|last|second|end)\s)?"
        r"(?:titles?|headline|captions?|subtitles?|texts?|words|wording|music|songs?|tune|soundtrack|sound|voice(?:[\s-]?over)?|narration|pictures?|photos?|images?|scenes?|shots?|clips?|visuals"
        r"|colou?rs?|tones?|look|mood|vibe|feel|style|fonts?|letters|transitions?|fades?|cuts|ending|end\scard|outro|closing|card|intro|opening|beginning|start|order|pace|pacing|timing|length|format|layout"
        r"|film|video|reel|clip|result|version|thing|rest|edit|changes?|size|zoom|effects?|logo|chart|graph)\b(?!['’])",
    ),
    (
        "K",
        r"\b(?:(?:let['’]?s\s)?(?:keep|leave)\s(?:it|that|them|this|everything)(?:\s(?:like\s(?:that|this)|as\s(?:it\sis|is|they\sare)|that\sway|so|in))?|don['’]?t\s(?:change|touch)\s(?:it|that|them|a\sthing|anything))\b",
    ),
    (
        "L",
        r"\b(?:loves?|loving|likes?|adores?|enjoys?|(?:very\s|so\s|really\s)?(?:happy|pleased|thrilled|content)\swith|in\slove\swith|(?:big\s)?fan\sof)\b",
    ),
    (
        "G",
        r"\b(?:great|good|nice|lovely|perfect(?:ly)?|beautiful(?:ly)?|amazing|awesome|brilliant|fantastic|wonderful(?:ly)?|excellent|gorgeous|superb|stunning|spot\son|fine|(?:so\s|much\s|way\s|far\s|a\slot\s|even\s)*better"
        r"|just\sright|well\sdone|cute|sweet|fun|impressive|on\spoint|ideal|exactly\s(?:right|what\si\s(?:wanted|meant|had\sin\smind))|what\si\s(?:wanted|meant|had\sin\smind)|well)\b",
    ),
    ("P", r"\b(?:it|that|this|they|those|these|everything|all)\b"),
    (
        "J",
        r"\b(?:i|we|my\s(?:boss|client|wife|husband|mum|mom|team|kids|daughter|son|friends?)|really|so|very|truly|absolutely|already|just|quite|pretty|now|how|with|and|the|of|to|in|on|here|together|much|a\slot"
        r"|thanks?(?:\syou)?|ok(?:ay)?|oh|wow|ah|yes|yeah|yep|haha|great\sjob|too|also|as\swell|think|must\ssay|have\sto\ssay|this\sway|that\sway|well|super|all|both|do|does|for\sme|such)\b|[,;&]|<3",
    ),
)


def praises(text: str) -> bool:
    """Whether a sentence says that something is well as it is, and nothing else."""
    text = text.strip()
    if not 0 < len(text) <= _LONGEST or text.endswith("?") or not text.isascii():
        return False
    row = row_of(text.lower(), {}, spelt(_WORDS))
    kinds = kinds_of(row, without="J")
    named = "T" in kinds or "P" in kinds
    return named and bool(re.search("L[TPVGK]*[TP]|[TP]V+G|^G[TP]V+G", kinds)) and bool({*kinds} & {*"LG"})


def without_praise(said: str) -> str:
    """Return a follow-up without what only praises: "make the title red", not "nice title, make it red"."""
    if _QUOTED.search(said) or len(said) > 4 * _LONGEST:
        return said
    left = _WELL_AS_IT_IS.sub("", _without_praising(said) if said.isascii() else said)
    return left if re.search(r"\w{2}", left) else said


def _without_praising(said: str) -> str:
    """A follow-up in English without clauses of praise; what points to the thing praised gets its name."""
    parts = _CUT.split(said.strip())
    clauses, marks = parts[::2], [*parts[1::2], ""]
    kept, thing = list[str](), ""
    for place, one in enumerate(clauses):
        later = clauses[place + 1] if place + 1 < len(clauses) else ""
        named = None if _AND.search(one) else _THING.match(one)
        if _OTHER.match(later) and not re.match(r"[.!;]", marks[place].strip()):
            later = ""  # "the music is fine but the title is too long"
        if later and praises(one) and (named or not _POINTS.search(" ".join(clauses[place + 1 :]))):
            thing = named["thing"] if named else ""
            continue
        kept.append(f"{_of_thing(one, thing)}{marks[place]}")
        thing = ""
    return "".join(kept).strip().rstrip(",; ") if len(kept) < len(clauses) else said


def _of_thing(clause: str, thing: str) -> str:
    """A clause with the thing named that the praise before it was of."""
    if not thing:
        return clause
    if _AMISS.match(clause):
        told = _ITS.sub("", clause)
        told = _LITTLE.sub("too ", told) if "transition" in thing else told
        return f"{thing} {'are' if thing.endswith('s') else 'is'} {told}"
    return _IT.sub(thing, clause, count=1)
