"""Title an announcement without a heading by its news: "Pool closed", "We're hiring: barista".

What heads an announcement in so many words is read by `announcing`; the names in it by `own_names`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital, named_subject
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.offers import DATE
from nemo_notebook.studio.director.reading.terms.own_names import versioned

_HIRES: Final = regex(
    r"\b(?:we(?:['’]re|\sare)|is|are|now|who(?:['’]s|\sis))\s(?:now\s)?(?:hiring|recruiting)\b|\bhiring\s(?:post|ad|video|clip|notice)\b|\bjob\s(?:ad|advert|opening|offer|posting|vacancy)\b|\b(?:staff|help)\swanted\b|\bvacancy\b",
    re.I,
)
_PEOPLE: Final = (
    r"(?:[a-z]+(?:[a-z]er|[cktsl]or|ist|ant|ee|ian|m[ae]n|woman|women|tress)s?|nurses?|cooks?|chefs?|staff|apprentices?|interns?|coach(?:es)?|crew|hosts?|hostess|clerks?|aides?|guides?"
    r"|models?|talents?|au\spairs?|help|hands?|pairs?|dancers?|pilots?|temps?|baristas?|au-pairs?|nann(?:y|ies)|sous\schefs?|receptionists?)"
)
_FREE: Final = (
    r"(?:volunteers?|players?|members?|singers?|coach(?:es)?|musicians?|tenants?|flatmates?|housemates?"
    r"|participants|donors?|dancers?|actors?|extras|testers?|readers|helpers|foster\s\w+|hosts?)"
)
"""Whom one looks for and does not hire."""
_POST: Final = regex(
    rf"(?:\b(?:looking|searching)\sfor|\bhiring|\brecruiting|\bseeking|\bseeks?|\bwanted|\bin\sneed\sof|\b(?:we|i)\s(?:urgently\s)?need|\bvacancy|\bposition)\b\s?[:!–—-]?\s*(?:(?:an?|some|more|another|for)\s)*"
    rf"(?P<post>(?:[\w'’&/-]+\s){{0,4}}?(?:{_PEOPLE}|{_FREE}|engineers?|developers?|managers?|designers?|drivers?)(?:\s(?:and|or|&|/)\s(?:an?\s)?(?:[\w-]+\s){{0,2}}?{_PEOPLE})?)(?=\s(?:in|at|for|to|with|from|on|who|starting|near|wanted|needed|m/f|\()|\s?[,.;:!?(\n]|\s[–—-]\s|$)",
    re.I,
)
_ASKS_YOU: Final = regex(
    r"\b(?:you|anyone|anybody)(?:['’]re|\sare)?\s(?:currently\s|still\s)?\S*$|^\W*$|\?\s*$", re.I
)
_OF_FREE: Final = regex(rf"(?:[\w'’-]+\s){{0,4}}{_FREE}", re.I)
_WANTED: Final = regex(r"(?:^|[.!?]\s)wanted\b", re.I)
_NEW: Final = regex(r"^new\s", re.I)
_LONGEST_POST: Final = 44
_STATE: Final = regex(
    r"(?:^|[.!?:,]\s*|\bthat\s)(?:(?:please\snote|sorry),?\s(?:that\s)?)?(?:(?:the|our)\s|(?=(?:today"
    r"|tomorrow|tonight|this\sweek|sunday|saturday)['’]s\s)|(?<![,:])(?<![,:]\s)(?!(?:we|it|they|he|she"
    r"|you|i|this|that|these|those|here|there|what|if|when|all|everything|please"
    r"|due)\b))(?P<who>[\w'’&][\w'’& -]{2,28}?)\s(?:is|are|will\sbe|has\sbeen|have\sbeen|stays?"
    r"|remains?)\s(?:temporarily\s|now\s)?"
    r"(?P<state>closed|cancelled|canceled|postponed|shut\soff|switched\soff|turned\soff|shut|delayed|sold\sout|out\sof\sorder|out\sof\sservice|not\savailable|unavailable|open\sagain)\b",
    re.I,
)
_HAPPENS: Final = (
    r"(?P<does>(?:is\s|are\s)?(?:reopens?|reopening|re-opens?|moves|moving|relocates|relocating|retires|retiring|closing\sdown|expanding)(?=\s|[,.!]|$)|has\smoved|have\smoved"
    r"|turns\s\d{1,3}|(?:is|are)\s(?:turning\s)?\d{1,3}(?=\s*(?:[!,.]|years\sold|$))|(?:is|are)\sturning\s\d{1,3}|(?:is|are)\sback(?=\s*(?:[!,.]|on\b|from\b|with\b|for\b|in\b))|opens\s(?:its|their|a|our)\s(?:[\w-]+\s){1,3}?(?=on\b|in\b|at\b|this\b|next\b|[,.!]))"
)
_NAMED: Final = regex(
    rf"(?:^|(?<=\s))(?P<who>(?!(?:The|Our|My|We|It|She|He|They|And|Please|Video|Make|Create)\s)(?:(?:Mr|Mrs|Ms|Dr)\.\s)?[A-Z][\w'’&-]*(?:\s(?:&\s|and\s|of\s)?[A-Z][\w'’&-]*){{0,4}})\s{_HAPPENS}"
)
_KNOWN: Final = regex(
    rf"(?:^|[.!?:]\s*|\bthat\s)(?:the|our|my)\s(?P<who>[a-z][\w'’& -]{{2,36}}?)\s{_HAPPENS}", re.I
)
_HAS: Final = regex(
    r"(?:^|[.!?:]\s*|\bthat\s)(?:our|the|my)\s(?P<who>[a-z][a-z'’ -]{2,24}?)\s(?:has|have|is\shaving"
    r"|offers|runs|is\srunning|hosts|is\shosting|holds|is\sholding|organi[sz]es"
    r"|invites?\s(?:you\s)?to)\s(?:an?|its|their|our)\s"
    r"(?P<what>(?!lot|few|wide|great\srange|big\srange)(?:new\s)?[a-z][a-z'’-]*(?:\s[a-z][a-z'’-]*){1,4}?)(?=\s(?:on|from|until|till|this|next|at|in|for|with|every)\s|\s?[,.!:;–—(]|\s-\s|\s[$€£\d]|$)",
    re.I,
)
_ANY_HOUSE: Final = regex(
    r"(?:\w+\s)?(?:shop|store|company|business|team|brand|place|group|family|firm|website|app)", re.I
)
_LONGEST_WHO: Final = 3  # words
_NOTICE: Final = regex(
    r"^\W*(?P<head>(?:(?:important|urgent|public|official|kind)\s)?(?:notice|attention|reminder|note"
    r"|warning|information|message|alert|update|news)(?:\s(?:to|for|from))?\s(?:(?:all|our"
    r"|the)\s)*(?!of\b|that\b)[a-z][\w'’ -]{2,28})\s?[:!]\s",
    re.I,
)
_REMIND: Final = regex(
    r"^\W*remind\s(?P<who>(?:(?:our|the|all|my)\s)*[a-z][\w'’ -]{2,24}?)(?:\s(?:that|about|of)\b|\s?:)", re.I
)
_FEAST_HOURS: Final = regex(
    r"\b(?:clos(?:ed|ing)|open(?:ing)?|hours|times)\s(?:(?:hours|times)\s)?(?:over|during|at|for|on)\s(?:the\s)?(?P<feast>xmas|christmas|easter|new\syear|thanksgiving|diwali|eid)\b(?=.*\b\d{1,2}(?::\d\d)?\s?[ap]m\b)",
    re.I | re.S,
)
_HOURS: Final = regex(
    r"^\W*(?:(?:our|the)\s)?(?P<head>(?:[A-Za-z][\w'’-]*\s){0,3}(?:opening|business|visiting|store|shop"
    r"|office|reception|closing|holiday)\s(?:hours|times)(?:\s(?:for|of|at"
    r"|in|from|until|over|during|starting)\s[A-Za-z\d][\w'’&\s-]{2,30}?)?)(?=\s?[:,.\n]|\s[–—-]\s)",
    re.I,
)
_ANNOUNCED: Final = regex(
    r"\b(?:announc(?:e|es|ing|ement)|share|sharing|say(?:s|ing)?|tell(?:s|ing)?\s(?:everyone|people|them|our\s\w+|my\s\w+)|(?:the\s)?(?:good\s|big\s|great\s)?news)\s(?:is\s)?that\s(?P<news>(?!you\b)[^.,;:!?\n]{6,120}?)(?=[.;:!?\n]|,\s|\s[–—-]\s|$)",
    re.I,
)
_WE_ARE: Final = regex(
    r"\bwe(?:['’]re|\sare|['’]ll\sbe|\swill\sbe)\s(?:closed|moving(?:\soffices?|\shouse)?|expanding|reopening|back|on\s(?:holiday|vacation)|getting\smarried)\b",
    re.I,
)
_FROM_DAY: Final = regex(
    rf"(?:^|[.!?:]\s*)(?:from|as\sof|starting|beginning)\s(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:{DATE.pattern}),?\s(?:(?:the|our|all)\s)?"
    r"(?P<who>(?!we\b|you\b|it\b|they\b)[a-z][\w'’-]*(?:\s[a-z][\w'’-]*){0,3}?)\s(?:will\s(?:be\s)?|(?:is|are)\s(?:now\s)?|moves?\sto\b|changes?\b|starts?\b|goes\b|go\b)",
    re.I,
)
"""What changes on a day: "From 3 February food waste will be collected …"."""
_CLAUSE_END: Final = regex(r"[,.;:!?\n(–—]")
_OFFERED: Final = regex(
    r"(?:^|[.!?\n]\s*)(?P<head>(?!(?:we|i|it|they|this|that|have|looking|make|create|an?\svideo)\b)(?:[\w'’&-]+\s){1,5}?(?:to\s(?:let|rent)|for\s(?:rent|sale|hire)))(?=\s(?:in|at|on|near|from|with)\b|\s?[,.:;!(–—]|\s-\s|$)",
    re.I,
)
"""What is let or sold: "2 bed flat to let"."""
_OFFERED_ZH: Final = regex(
    r"^\s*((?:急售|急转|低价转让?|出售|转让|出租|急租|求购|求租|收购)[\u4e00-\u9fffA-Za-z\d]{2,12})(?=[，,。])"
)
_NEWS_ZH: Final = regex(
    r"^\s*(?P<news>[\u4e00-\u9fffA-Za-z]{0,10}?(?:要|将|即将|马上|已经?)?(?:搬家|搬迁|搬新家|乔迁|开业|开张|(?:重新|恢复)(?:开业|营业|开放)|停业|歇业|闭馆|停课|涨价|调价|上线|上新|回归|结婚|订婚|领证|改名|换地方)[了啦]?)(?=[，,。！!：:]|$)"
    r"|^\s*(?P<held>[\u4e00-\u9fff]{3,12}?)(?:定于|将于|拟于|于)(?=\d)"
)
_PLACED: Final = regex(r"\s(?:at|in|of|on|near|from)\s[A-Z]")
_WE: Final = regex(r"^(?:we|our|the|my)\b", re.I)
_LONGEST: Final = 44  # characters


def headed_by_news(wishes: str, told: str) -> str:
    """Return the title of an announcement, whose subject may have been found already as `told`."""
    said = hiring(wishes)
    if said and _HIRES.search(told) and said.partition(": ")[2].casefold() in told.casefold():
        return told
    news = news_of(wishes)
    product = versioned(wishes) if _WE.match(told) else ""
    goes_on = product or news if not told or product or told.casefold() in news.casefold() else told
    headed = said or heads_notice_en(wishes) or goes_on
    return told if headed and told.casefold().startswith(headed.casefold()) else headed


def hiring(wishes: str) -> str:
    """Return what heads a search for people: "We're hiring: Barista", "New players wanted"; "" for none."""
    hires = _HIRES.search(wishes)
    for found in _POST.finditer(wishes):
        post = found["post"].strip()
        if len(post) > _LONGEST_POST or _ASKS_YOU.search(wishes[: found.start()]) and not hires:
            continue
        if _OF_FREE.fullmatch(post) and not hires:
            return f"{capital(post)} wanted"
        return f"We're hiring: {_NEW.sub('', post)}" if not _WANTED.search(wishes) else f"Wanted: {post}"
    return "We're hiring" if hires else ""


def heads_notice_en(wishes: str) -> str:
    """Return the words that a notice begins with: "Notice to residents", "Christmas opening hours"."""
    if found := _NOTICE.match(wishes) or _HOURS.match(wishes):
        return capital(found["head"])
    if offered := _OFFERED_ZH.match(wishes):
        return offered[1]
    if hours := _feast_hours(wishes):
        return hours
    if (let := _OFFERED.search(wishes)) and not asks(let["head"]):
        return capital(let["head"])
    remind = _REMIND.match(wishes)
    return f"Reminder for {remind['who']}" if remind else ""


def _feast_hours(wishes: str) -> str:
    """What heads the hours of a feast: "Christmas opening hours", of "closing over xmas"."""
    found = _FEAST_HOURS.search(wishes)
    if found is None:
        return ""
    feast = found["feast"].lower().replace("xmas", "christmas")
    return f"{capital(feast.title())} opening hours"


def news_of(wishes: str) -> str:
    """Return what is new in a few words: "Pool closed", "Café Luna reopens"; "" for nothing."""
    if said := _announced(wishes):
        return said
    if said_zh := _NEWS_ZH.match(wishes):
        return said_zh["news"] or said_zh["held"]
    told = [found for pattern in (_STATE, _KNOWN, _NAMED) if (found := pattern.search(wishes))]
    if told:
        first = min(told, key=lambda one: one.start("who"))
        named = _NAMED.search(wishes, first.start("who"))
        if (
            named
            and first.re == _KNOWN
            and named.end("who") == first.end("who")
            and not _PLACED.search(first["who"])
        ):
            first = named
        return capital(f"{first['who']} {first[2].strip()}")
    if changed := _FROM_DAY.search(wishes):
        return as_title(changed["who"].lower(), "en")
    if we_are := _WE_ARE.search(wishes):
        whole = we_are[0] + _CLAUSE_END.split(wishes[we_are.end() :], maxsplit=1)[0].rstrip()
        return capital(whole if len(whole) <= _LONGEST and not re.search(r"\d", whole) else we_are[0])
    return held(wishes)


def held(wishes: str) -> str:
    """Return who holds what: "Railway club open day", of "our railway club is having an open day"."""
    found = _HAS.search(wishes)
    if found is None:
        return ""
    who = found["who"].strip()
    names = len(who.split()) <= _LONGEST_WHO and not _ANY_HOUSE.fullmatch(who)
    return capital(f"{who} {found['what']}" if names else found["what"])


def _announced(wishes: str) -> str:
    """What is announced in one sentence, or only of whom where it is long: "Orbit is now certified"."""
    found = _ANNOUNCED.search(wishes)
    said = found["news"].strip() if found else ""
    return capital(said) if len(said) <= _LONGEST and not _WE.match(said) else named_subject(said)
