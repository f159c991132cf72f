"""Find the words a brief leads with, which name what all the rest tells of: "Autumn hikes, every Sunday, …".

They title a film that tells something; where it only shows something they are its picture, not its title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.weak_titles import strong
from nemo_notebook.studio.director.reading.messages.condensing import is_chinese
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    BEGINS_DOES,
    CLAUSE_END,
    FIRST_DOES,
    NO_SUBJECT,
    SENTENCE_END,
    STATES,
    capital,
    is_fact,
)
from nemo_notebook.studio.director.reading.messages.shaping import asks, is_trait, only_shape, tells_fact
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.offers import CONTACT
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_GREETS: Final = regex(
    r"^\W*(?:hi|hello|hey|good\s(?:morning|evening|afternoon)|dear\s\w+|yo|ok(?:ay)?|so|您?你?好|嗨|哈喽|在吗)(?:\s(?:there|all|team|everyone))?\W*$",
    re.I,
)
_PICTOGRAM: Final = regex(r"\s*[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]+\s*")
WHEN: Final = regex(
    r"(?<!\bblack)(?<!\bcyber)(?<!\bgood)\s(?=(?:every|each)\s(?:morning|afternoon|evening|night|weekday|weekend)s?\b|(?:(?:this|next|every|each|on|(?:every|each)\s(?:other|second))\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?|(?:tue|wed|thu|sat)(?=,?\s(?:at\s)?\d))\b|\d{1,2}(?::\d\d|\s?[ap]m)|(?:tonight|tomorrow|today)\b)",
    re.I,
)
_HEADS: Final = regex(r"\s?[:：]\s?(?:(?:a|an|the|our|my|new)\s)*")
_COLON: Final = regex(r"(?<!\d)[:：](?!//)\s*|[:：](?!\d)\s*")
_GIVES: Final = regex(
    r"(?:voice\W?overs?|narrat\w+|captions?|subtitles?|texts?|words|music|song|titles?|end(?:ing|s)?|cta|call\sto\saction|tagline|slogan|colou?rs|旁白|配音|字幕|音乐|配乐|标题|结尾|片尾|文案|口播|文字|写[上着]?)\s*$",
    re.I,
)
"""What is called something else than a title, before a colon."""
_LISTS: Final = regex(r"[^,，、;；]{1,40}[,，、;；]|[^,，]*\([^)]*[,，]")
_PERSON: Final = regex(
    r"\b(?:i|we|you|he|she|they|it|me|us|i['’]m|we['’]re|it['’]s|let['’]s|please|don['’]?t|here|there)\b|[我你您咱他她它]|^(?:请|想|要|把|给|帮|用|在|从|[来做拍出]一?[个条段期部支份])",
    re.I,
)
_HAPPENS: Final = regex(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|will|would|should|must|get|gets|got|go|goes|come|comes|came)\b"
    r"|[了过着]$|[是有要会能让使把被]",
    re.I,
)
"""What makes words a sentence, which tells something and names nothing."""
_ORDERED: Final = regex(
    r"(?:bring|call|come|visit|book|order|buy|get|try|meet|join|enjoy|save|stop|start|check|wash|keep|take|learn|see|sign|register|donate|vote|shop|click|wear|open|closed|free|new|only|now)\b",
    re.I,
)
_SOUGHT: Final = regex(r"(?!what|is|are|help\b)[a-z][a-z\s-]{2,28}?\s(?:needed|wanted)\b", re.I)
_NAMED: Final = regex(r"(?<=[a-z,]\s)[A-Z][a-z]")
_ALOUD: Final = regex(r"\W*(?P<said>(?!please|can|could)[A-Za-z][^.!?\n:]{7,43})!(?=\s|$)", re.I)
_CAME_ABOUT_ZH: Final = regex(
    r"\s*(?P<said>(?!.{0,4}[想要帮请])[\u4e00-\u9fff\d]{4,14}[了啦])(?=[，,。！!]|$)"
)
_COUNTS: Final = regex(
    r"(?:my|our|the|these)?\s?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many)\s|^(?:[^，]{0,4})?[一二三两四五六七八九十\d]+[款个种条点步件]",
    re.I,
)
"""What heads a list by the number of its items, and says nothing of what they are for: "Three posts"."""
_OURS_ZH: Final = regex(
    r"^(?:(?:我们?|我家|咱们?|本店)的|我们?(?=女儿|儿子|爸|妈|爷爷|奶奶|班|校|社团))(?=[\u4e00-\u9fff]{3})"
)
_TEACHES_ZH: Final = regex(
    r"^教大家(?:怎么|如何)?(?:做(?!个|一)|学(?!会))?(?=[\u4e00-\u9fff]{3})(?![一二两三四五六七八九十]+[招步个种])"
)
_LABEL: Final = regex(
    r"(?:urgent|attention|reminder|notice|important|news|breaking|update|psa|announcement|(?:quick\s)?(?:tutorial|recipe|lesson|tip)|通知|提醒|公告|注意|紧急|重要)$",
    re.I,
)
"""What says only that something comes, before a colon."""
_ASKED_ZH: Final = regex(r"(?:什么|怎么|如何|为什么|哪[些里儿个]|多少|几[个种]|吗)")
_PLAIN: Final = regex(r"[a-z'’]{3,}|[\u4e00-\u9fff]{2}")
_WORDS: Final = 7
_SEVERAL: Final = 2
_SIGNS: Final = (3, 14)


def lead_of(wishes: str) -> str:
    """Return the words that a brief leads with as a title, "" where it leads with none."""
    for sentence in SENTENCE_END.split(_PICTOGRAM.sub(", ", wishes)):
        head, rest = (*_COLON.split(sentence, maxsplit=1), "")[:2]
        if rest and _LABEL.fullmatch(head.strip()):
            return _as_lead(_first(rest), wishes)
        listed = bool(_LISTS.match(rest))
        clauses = CLAUSE_END.split(head)
        for clause in clauses:
            said = _until_when(clause)
            if said and not (_GREETS.match(said) or only_shape(said) or asks(said)):
                named = _as_lead(_first(rest), wishes) if len(clauses) == 1 and not listed else ""
                return named or _as_lead(said, wishes)
        said = "" if _GIVES.search(head) else _first(rest)
        if said and not (only_shape(said) or asks(said)):
            return "" if listed else _as_lead(said, wishes)
    return ""


def _first(text: str) -> str:
    """The first clause of a text, up to when it takes place."""
    return _until_when(CLAUSE_END.split(text.strip(), maxsplit=1)[0])


def _until_when(clause: str) -> str:
    return WHEN.split(clause.strip(" ,，.。!！“”\"'"), maxsplit=1)[0].strip(" ,，")


def _as_lead(text: str, wishes: str) -> str:
    text = _TEACHES_ZH.sub("", _OURS_ZH.sub("", text))
    if sought := _SOUGHT.match(text):
        return capital(sought[0])
    if not text or " - " in text or asks(text) or is_trait(text) or _COUNTS.match(text) or _is_sentence(text):
        return ""
    if is_chinese(text):
        asked = bool(_ASKED_ZH.search(text)) and wishes[wishes.find(text) + len(text) :][:1] in "？?"
        fits = _SIGNS[0] <= len(text) <= _SIGNS[1] + 2 * asked
        return strong(text + "？" * asked) if fits and (asked or not _ASKED_ZH.search(text)) else ""
    if len(text.split()) > _WORDS:
        return ""
    named = capital(text) if _NAMED.search(text) else as_title(text[:1].lower() + text[1:], "en")
    return strong(named)


def _is_sentence(text: str) -> bool:
    """Whether words say or order something, or hold a date, a price or a number."""
    if is_fact(text) or CONTACT.search(text) or _PERSON.search(text):
        return True
    if is_chinese(text):
        return bool(_HAPPENS.search(text)) and not _ASKED_ZH.search(text)
    return bool(
        _HAPPENS.search(text)
        or _ORDERED.match(text)
        or FIRST_DOES.match(f"{text} ")
        or BEGINS_DOES.match(text)
        or NO_SUBJECT.match(text)
        or STATES.search(text)
    )


def led_by(title: str, wishes: str, *, told: Sequence[str], topic: str) -> str:
    """Return a title, or the words that a brief leads with where they are a better one.

    Args:
        title: what was found, "" for nothing.
        wishes: the brief.
        told: its captions.
        topic: what titles the film where nothing else does.
    """
    if not (title or topic) and (told_first := _proclaimed(wishes)):
        return told_first
    lead = lead_of(wishes)
    asked = lead.endswith("？")
    tells = told and (title or topic or len(told) > _SEVERAL or not names_scene(lead) or tells_fact(told[0]))
    return lead if lead and (asked or tells) and _outranks(lead, title or topic, wishes) else title


def with_lead(title: str, captions: tuple[str, ...], wishes: str) -> tuple[str, ...]:
    """Return captions that begin with the words a brief leads with, where a given title is another."""
    lead = lead_of(wishes)
    said = "".join((title, *captions)).casefold()
    words = _PLAIN.findall(lead.casefold())
    untold = [one for one in words if one not in said]
    tells = len(captions) > 1 or any(map(tells_fact, captions))
    first = len(words) > 1 and bool(re.match(rf"\W*{re.escape(lead)}(?!\s*[:：])", wishes, re.I))
    told = not untold or 2 * len(untold) < len(words) or names_scene(lead)
    return (lead, *captions) if first and tells and not told else captions


def _proclaimed(wishes: str) -> str:
    """The news that a brief begins with, aloud: "We just hit 10,000 subscribers!", 我们班夺冠了."""
    first = _ALOUD.match(wishes) or _CAME_ABOUT_ZH.match(wishes)
    said = first["said"].strip() if first else ""
    return "" if not said or _GREETS.match(said) or asks(said) else strong(capital(said))


def _outranks(lead: str, title: str, wishes: str) -> bool:
    """Whether a brief leads with something else than what was found, which is no name."""
    first, found, whole = lead.casefold(), title.casefold(), wishes.casefold()
    if not title:
        return True
    if first in found or found in first:
        return f" for {found}" in first
    at, begin = whole.find(found), whole.find(first.rstrip("？"))
    if at <= begin or _HEADS.fullmatch(whole[begin + len(first) : at]):
        return False
    source = wishes[at : at + len(title)]
    quoted = wishes[at - 1 : at] in "「“《\"'‘"
    named = source[:1].isupper() and (_NAMED.search(source) or wishes[at - 2 : at - 1] not in ".!?:")
    return not (quoted or named)
