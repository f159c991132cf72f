"""Make a sentence short enough for the screen by leaving clauses out; nothing is added or reworded.

What limits a statement ("but", "unless", "if", 但, 除非) is never what is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from nemo_notebook.studio.director.patterns import regex

EN_LETTERS: Final = 80
ZH_SIGNS: Final = 28
"""A caption that is read at a glance: two lines of a subtitle."""
_MOST: Final = 1.35
"""Times that length is the longest caption: four lines on an upright phone."""

_OPENING: Final = regex(
    r"^(?:however|moreover|furthermore|in\saddition|additionally|meanwhile|indeed|of\scourse|in\sfact|as\sa\sresult"
    r"|overall|in\sshort|in\sconclusion|finally|still|also|nevertheless|consequently|therefore|thus|for\sexample"
    r"|for\sinstance|instead|similarly|perhaps|in\sother\swords|to\sbe\ssure|above\sall|importantly"
    r"|most\simportantly),\s+|^(?:and|so)\s"
    r"|^(?:然而|此外|同时|另外|因此|总之|所以|于是|其实|事实上|当然|例如|比如|换句话说|也就是说|值得一提的是|值得注意的是"
    r"|更重要的是|重要的是|与此同时|除此之外|综上所述|总的来说|不仅如此|据悉|据了解)[，,]"
    r"|^[\u4e00-\u9fff]{2,14}(?:医生|老师|专家|主任|教授|负责人|医师|院长|店长|经理|律师|教练|营养师|发言人|工作人员|民警|记者)(?:也|还)?(?:说|表示|提醒|建议|介绍|指出|认为|强调|解释)(?:道|说)?[，,：:]",
    re.I,
)
_ASIDES: Final = (
    regex(r"\s*[（(][^（()）]{0,200}[)）]"),
    regex(r"\s[—–]\s[^—–]{2,160}\s[—–](?=\s)|——[^—]{2,60}——"),
    regex(r",\s(?:which|who|whose|where)\s[^,;]{3,120},(?=\s)"),
    regex(r",?\s(?:said|says|according\sto)\s[^,;]{3,80}[.]?$", re.I),
    regex(
        r",\s(?:an?|the|our|his|her|their|new)\s[^,;]{3,60}\s"
        r"(?:shows?|showed|found|finds?|says?|said|suggests?|warns?|warned)[.]?$"
    ),
    regex(r",\s(?:which|who|whose|where)\s[^,;]{3,120}$"),
    regex(r",\s(?!(?:exclud|depend|provid|assum|includ)ing)\w{3,}ing\s[^,;]{3,120}$"),
    regex(r"^(?:although|though|while|as|after|since|by|with|besides|despite)\s[^,]{3,90},\s(?=\S)", re.I),
    regex(r"^(?:随着|为了|由于|除了|通过|作为|在)[^，。]{3,24}[，,](?=.{6})"),
    regex(r"[;；]\s?(?!(?:but|unless|except|if|not)\b|但|除非|否则|不过).{3,}$", re.I),
    regex(r"\s[—–]\s.{3,}$|——.{3,}$"),
    regex(r",\s(?:and|so|while|because|as)\s[^,;]{3,140}$"),
    regex(r"[，,](?:并且|而且|同时|从而|以及|因为|所以|也就是|这)[^，。；]{3,40}$"),
)
_CLAUSE: Final = regex(r"\s*(?:,(?!\d)|[;；，：]|:(?!\d)|[—–]+|\s-\s)\s*")
# Where a long sentence is best broken, with the price of it: at a mark, before a joining word or a verb's
# helper, between Chinese words, at any blank.
_BREAKS: Final = (
    (regex(r"(?<=[;；:：—–])\s*|(?<=[,，])(?<![nsrit]day,)(?!\d)\s*"), 0.0),
    (regex("(?<=、)"), 0.4),
    (
        regex(
            r"(?<!\b[Ii]t)(?<!\b[HhWw]e)(?<!\bI)(?<!\b[Ss]he)(?<!\b[Tt]hey)(?<!\b[Yy]ou)(?<!\b[Tt]his)(?<!\b[Tt]hat)"
            r"\s(?=(?:and|or|but|because|so|that|which|who|when|while|if|to|with|by|from|for|than|as|into|has|have"
            r"|had|is|are|was|were|will|would|can|could|should|must|may|might)\s)"
        ),
        0.2,
    ),
    (regex(r"(?<=[\u3400-\u9fff])(?=并且|而且|以及|因为|所以|但|而|和|与|是|在|从|将|被)"), 0.5),
    (regex(r"\s"), 0.9),
)
_LIMITING: Final = regex(
    r"[\s,;，；：—–-]*(?:and\s)?(?:but|yet|unless|except|only|if|not|nor|without|until|rather|though|although|however"
    r"|provided)\b|[\s，,；：]*(?:但|却|除非|否则|不过|然而|只有|只要|如果|若|除了|而不)",
    re.I,
)
_IF: Final = regex(
    r"^(?:if|unless|when|whenever|once|only|until|without)\b|^(?:如果|若|假如|只有|只要|除非|一旦|当)", re.I
)
_LEAST: Final = 0.35  # share of the room below which a piece says too little
_LEAST_SIGNS: Final = 10


def is_chinese(text: str) -> bool:
    """Whether a text is mostly written in Chinese signs."""
    return sum("\u3400" <= sign <= "\u9fff" for sign in text) * 3 > len(text)


def clauses(sentence: str) -> list[str]:
    """Return the clauses of a sentence, as they were written."""
    return [one for one in _CLAUSE.split(sentence) if len(one.strip()) >= 3]


def captions_of(sentence: str, share: float = 1.0) -> list[str]:
    """Return a sentence as captions: one, or several where it says too much for one.

    Args:
        sentence: as it was written.
        share: how much of the usual room there is for the sentence.
    """
    text = condense(sentence, share)
    return [_bare(one) for one in _pieces(text, _limit(text, _MOST))]


def in_pieces(text: str) -> list[str]:
    """Return a text as captions, nothing of it left out; one that is short enough stays whole."""
    flat = " ".join(text.split())
    return _pieces(flat, _limit(flat, 1.0))


def condense(sentence: str, share: float = 1.0) -> str:
    """Return a sentence without what opens and closes it and, as far as it is too long, without asides.

    What is left may still be longer than the room.
    """
    text = _opened(" ".join(sentence.split()).strip(" ,;:，；："))
    limit = _limit(text, share)
    forms = [_bare(one) for one in _shorter(text)]
    return next((one for one in forms if len(one) <= limit), forms[-1])


def cut(sentence: str, share: float = 1.0) -> str:
    """Return a sentence as one caption at any price: cut after a clause, failing that at a word with "…"."""
    text = condense(sentence, share)
    limit = _limit(text, share)
    return text if len(text) <= limit * _MOST else _bare(_at_clause(text, limit) or _at_word(text, limit))


def _limit(text: str, share: float) -> int:
    return round((ZH_SIGNS if is_chinese(text) else EN_LETTERS) * share)


def _opened(text: str) -> str:
    rest = _OPENING.sub("", text)
    return _capital(rest) if rest else text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _shorter(text: str) -> Iterator[str]:
    """Yield the sentence with ever more left out."""
    yield text
    for aside in _ASIDES:
        rest = aside.sub("", text)
        if rest != text and len(rest) >= _LEAST_SIGNS:
            text = _capital(rest)
            yield text


def _pieces(text: str, most: int) -> list[str]:
    """Break a text into as few pieces as there must be, of like length, where it is best broken."""
    if len(text) <= most:
        return [text]
    count = -(-len(text) // most)
    ideal = len(text) / count
    at = _best_break(text, ideal, most)
    return [text[:at].strip(), *_pieces(text[at:].strip(), most)]


def _best_break(text: str, ideal: float, most: int) -> int:
    costs = {
        match.start(): price + abs(match.start() - ideal) / ideal
        for pattern, price in reversed(_BREAKS)
        for match in pattern.finditer(text, 1, most + 1)
        if 0 < match.start() <= most
    }
    return min(costs, key=lambda at: costs[at]) if costs else most


def _at_clause(text: str, limit: int) -> str:
    """The longest beginning that ends where a clause does and that nothing behind it takes back."""
    if _IF.match(text):
        return ""
    ends = [
        match.start()
        for match in _CLAUSE.finditer(text)
        if limit * _LEAST <= match.start() <= limit and not _LIMITING.match(text, match.start())
    ]
    return text[: ends[-1]] if ends else ""


def _at_word(text: str, limit: int) -> str:
    if is_chinese(text):
        return text[: limit - 1] + "…"
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _bare(text: str) -> str:
    """A sentence without the full stop at its end; "1 p.m." keeps its own."""
    bare = text.rstrip(" .。,，;；:：—–-")
    return f"{bare}." if bare.endswith((".m", "Mr", "Dr")) else bare
