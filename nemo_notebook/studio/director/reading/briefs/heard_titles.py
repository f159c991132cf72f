"""Give a film the title that its brief most likely says: "lavender soap", not the direction before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.ear import BARELY, CERTAIN, EDGES, LIKELY, Ear
from nemo_notebook.studio.director.reading.briefs.first_shown import orders_first
from nemo_notebook.studio.director.reading.briefs.untold_facts import terms_of
from nemo_notebook.studio.director.reading.briefs.weak_titles import FOR_CLIENT, HEADINGS, only_points
from nemo_notebook.studio.director.reading.briefs.words import without_repeats
from nemo_notebook.studio.director.reading.messages.sentence_parts import capital
from nemo_notebook.studio.director.reading.messages.shaping import only_shape
from nemo_notebook.studio.director.reading.messages.topic import SHAPING_WORDS, TORN, as_title, is_audience
from nemo_notebook.studio.director.reading.roles.hearing import READ
from nemo_notebook.studio.director.reading.roles.names import Name, names_in
from nemo_notebook.studio.director.reading.terms.look_words import only_look

_HINT: Final = 0.2  # of agreement with what is heard, from which on it is the title of a film without one
_BETTER: Final = 0.1  # of agreement that another title must have more than the one that was found
_NONE: Final = 0.1  # of agreement, below which a title that steers is none
_WORDS_OF_IT: Final = 0.3  # of being there to be read, above which a longer title stays
_LONGEST_TITLE: Final = 44
_LONGEST_HEAD, _LONGEST_HEAD_ZH = 30, 10  # characters of a caption that could be the title
_FEW_WORDS: Final = 2  # of a name, which may be a brand's: "Soft & Bright"
_MANY: Final = 2  # captions with numbers, which another could head
_FILM_FOR: Final = regex(
    r"(?:an?\s)?(?:\w+\s)?(?:posters?|flyers?|promos?|ads?|adverts?|videos?|clips?|reels?)\sfor\s", re.I
)
_LIST_BEGINS: Final = regex(r"(?:[:：]|\d\s?[.)、）]|[①-⑨])$")
_LABEL: Final = regex(
    rf"(?:the\s)?(?:{HEADINGS}|pricing|details|venue|when|where|what\syou\sneed|rules?|note)"
    r"|(?:一共|总共)?(?:分成?|分为)?[一二三四五六七八九十两\d]{1,2}个?(?:步骤?|部分|阶段|环节|类|点|条)",
    re.I,
)
_RECIPE: Final = regex(r"\brecipe\b", re.I)
"""What is headed by its dish."""
_NUMBER: Final = regex(r"\d")
_CLAUSE: Final = regex(r"[,.;!?\n，。；！？](?!\d)")
_GREETS: Final = regex(
    r"(?:happy|merry|congratulations|thank\syou|welcome|good\sluck|farewell|save\sthe\sdate)\b|祝|恭[贺喜]|[新生节]日?快乐|感谢",
    re.I,
)
_TO_BE: Final = r"(?:should|must|needs?\sto|has\sto)"
_STREET: Final = regex(
    r"\s(?:road|rd|street|st|avenue|ave|lane|drive|square|way|terrace|crescent|boulevard|hill|quay|row|close|court|place|high\sstreet)$",
    re.I,
)
_WHERE: Final = regex(r"(?:\b(?:on|at|in|off|near)\s(?:\d+\w?\s)?)")
_MUSIC: Final = regex(r"\b(?:music|soundtrack)$|(?:音乐|配乐)$", re.I)
_TAKES_PLACE: Final = regex("(?:举行|举办|召开|开展)$")
_WE: Final = regex("我们?|咱们?|你们?|[他她它]们?|自己|大家")
_BEFORE_NAME: Final = regex(r"^(?:(?:the|an?|our|my|your|his|her|their|u[hm]+|er+m?)\s)+", re.I)


def titled(brief: Brief, ear: Ear) -> Brief:
    """Return a brief whose title is what its message says the film is about."""
    if brief.no_title:
        return brief
    if ear.message.of_role("title") and _is_composed(brief.title, ear) and ": " in brief.title:
        return brief
    if ear.message.of_role("title"):  # called one; what steers may stand behind it
        return _headed(brief, ear, next(iter(ear.read(brief.title)), brief.title))
    topic = as_title(brief.topic, brief.language)
    found = brief.title or topic
    if found and ((ear.quoted(found) and not ear.loose(found)) or _is_composed(brief.title, ear)):
        return brief
    given = terms_of(" ".join(one.words for one in ear.message.of_role("caption")))
    ends = [one.words for one in ear.message.of_role("end") if one.quoted]
    names = [
        one
        for one in (_whole(each, ear.message.said) for each in names_in(ear.message.said))
        if not (given and terms_of(one.words) <= given)
        and not any(words.casefold() in one.words.casefold() for words in ends)
        and not _is_contact(one.words, brief.action)
    ]
    likely = [
        one.words
        for one in names
        if (not found or ear.share(one.words, "FE") < CERTAIN)
        and not _only_shapes(one.words)
        and not _is_direction(one.words, ear)
        and not _orders_film(one.words, ear.message.said)
        and not _of_shape(one.words, ear.message.said)
        and not is_audience(one.words, ear.message.said)
        and not _is_ordered(one.words, ear)
        and not _is_pointed_at(one.words, ear.message.said)
        and not _names_music(one.words, ear.message.said)
        and not _is_street(one.words, ear.message.said)
    ]
    best = max(likely, key=lambda one: _agreement(one, names), default="")
    heard = _as_title(best, brief.language)
    if not found:
        return _headed(brief, ear, heard if _agreement(best, names) > _HINT else "")
    if brief.title and _TAKES_PLACE.search(ear.message.said.partition(brief.title)[0]):
        return brief
    agreed = _agreement(found, names)
    for other, words in ((heard, best), (topic, topic)):
        if _is_source(words, ear.message.said) or _orders_film(words, ear.message.said):
            continue
        if other and _agreement(words, names) > agreed + _BETTER and not _says_more(found, words, ear):
            return _headed(brief, ear, other, _told(found, brief, ear))
    places = ear.heard.places_of(found)
    steers = bool(places) and bool(brief.title) and ear.heard.share(places, READ) < BARELY
    steers = steers and not _RECIPE.search(ear.message.said)
    return _headed(brief, ear, "") if steers and agreed < _NONE else brief


def _whole(name: Name, said: str) -> Name:
    """A name up to the end of its last word: "TidyInbox v2"."""
    longer = re.search(rf"{re.escape(name.words)}\d+(?:\.\d+)?\b", said)
    return name._replace(words=longer[0]) if longer and name.words[-1:].isalpha() else name


def _is_contact(words: str, action: str) -> bool:
    """Whether words are the number that the end card asks to call."""
    return bool(_NUMBER.search(words)) and terms_of(words) <= terms_of(action)


def _is_composed(title: str, ear: Ear) -> bool:
    """Whether a title greets, or was put together by rules that know the occasion: "Lost cat: Milo"."""
    return bool(title) and (bool(_GREETS.match(title)) or title.casefold() not in ear.heard.text.casefold())


def _orders_film(words: str, said: str) -> bool:
    """Whether words are who a film is made for: "For Milbrook District Council."."""
    if words.startswith(("For ", "for ", "of ")) or _FILM_FOR.match(words):
        return True
    client = FOR_CLIENT.match(said)
    return client is not None and words in client["who"]


def _is_pointed_at(words: str, said: str) -> bool:
    """Whether words only point to what is given: "prices", of "show these with the prices"."""
    order = rf"\b(?:show|use|list|include|put|add)\s(?:these|those)\b[^.:\n]{{0,40}}{re.escape(words)}"
    return only_points(words) or bool(re.search(order, said, re.I))


def _names_music(words: str, said: str) -> bool:
    """Whether words only say what the music is to be like: "happy", of "happy music"."""
    return bool(re.search(rf"(?<![\w]){re.escape(words)}\s(?:music|tunes?|soundtrack|beats?)\b", said, re.I))


def _is_street(words: str, said: str) -> bool:
    """Whether words say on which street something is: "our café on Mill Road"."""
    if not _STREET.search(words):
        return False
    return bool(_WHERE.match(words) or re.search(rf"{_WHERE.pattern}{re.escape(words)}", said))


def _is_source(words: str, said: str) -> bool:
    """Whether words say where numbers are from: "source: Hartwell Council"."""
    return bool(words) and bool(re.search(rf"\bsources?\s?:\s?{re.escape(words)}", said, re.I))


def _only_shapes(words: str) -> bool:
    """Whether words say nothing but how a film is to be, or what comes: "square", "Example"."""
    if _LABEL.fullmatch(words):
        return True
    plain = {one for one in words.casefold().split() if not one[0].isdigit()}
    return (bool(plain) and plain <= SHAPING_WORDS) or only_look(words) or bool(_MUSIC.search(words))


def _of_shape(words: str, said: str) -> bool:
    """Whether words stand in a clause that says nothing but how the film is to be, or for whom."""
    clauses = [one.strip() for one in _CLAUSE.split(said) if words in one]
    return any(len(one.split()) > _FEW_WORDS and only_shape(one) for one in clauses[:1])


def _is_direction(words: str, ear: Ear) -> bool:
    """Whether Chinese words stand in a clause that only says how the film is to be: 氛围要安静."""
    if not ear.chinese or _WE.fullmatch(words):
        return ear.chinese
    clause = re.search(rf"[^，,。；;：:！!？?\n]*{re.escape(words)}[^，,。；;：:！!？?\n]*", ear.message.said)
    return clause is not None and not _GREETS.match(words) and only_shape(clause[0].strip())


def _is_ordered(words: str, ear: Ear) -> bool:
    """Whether words tell how a film is to go: "it should go photosynthesis, …"."""
    if not words.isascii():
        return False
    inside = re.match(rf"(?:(?:it|this|that)\s)?{_TO_BE}\b", words, re.I)
    behind = re.search(rf"\b{_TO_BE}\s(?:go\s)?{re.escape(words)}", ear.message.said, re.I)
    return bool(inside or behind)


def _says_more(title: str, heard: str, ear: Ear) -> bool:
    """Whether a title holds the one that is heard, and what it says beside it does not steer."""
    places, within = ear.heard.places_of(title), set(ear.heard.places_of(heard))
    beside = [place for place in places if place not in within] or places
    return terms_of(heard) <= terms_of(title) and (not places or ear.heard.share(beside, READ) > _WORDS_OF_IT)


def _agreement(words: str, names: Sequence[Name]) -> float:
    """How much of a title is in the likeliest ones, and of them in it, weighed by their chances; 0 to 1."""
    mine = terms_of(words)
    total = 0.0
    for name in names:
        theirs = terms_of(name.words)
        total += name.chance * 2 * len(mine & theirs) / max(1, len(mine) + len(theirs))
    return total


def _told(title: str, brief: Brief, ear: Ear) -> str:
    """A title that gives way, as a caption where it was to be read and is nowhere else; "" for none."""
    places = ear.heard.places_of(title)
    listed = re.search(rf":\s{re.escape(title)},", ear.message.said)
    if not places or (ear.heard.share(places, "FE") <= LIKELY and not listed):
        return ""
    told = capital(ear.heard.words(places[0], places[-1] + 1).strip(EDGES))
    return "" if any(told.casefold() in one.casefold() for one in (*brief.captions, brief.action)) else told


def _headed(brief: Brief, ear: Ear, title: str, told: str = "") -> Brief:
    """A brief with a title; captions do not repeat it."""
    said = ear.message.said.casefold()
    before = [
        one for one in brief.captions if told and 0 <= said.find(one.casefold()) < said.find(told.casefold())
    ]
    place = brief.captions.index(before[-1]) + 1 if before else 0
    captions = (*brief.captions[:place], told, *brief.captions[place:]) if told else brief.captions
    title = "" if orders_first(title) else title
    if not title and _heads(captions, ear):
        title = captions[0]
    return replace(brief, title=title, captions=without_repeats(captions, title, given=False))


def _heads(captions: Sequence[str], ear: Ear) -> bool:
    """Whether the first caption heads the others: it is short, they hold the numbers."""
    return sum(bool(_NUMBER.search(one)) for one in captions) >= _MANY and _leads(captions, ear)


def _leads(captions: Sequence[str], ear: Ear) -> bool:
    """Whether the first caption could be a title: short, no number, none of a list."""
    if not captions or ear.given("caption"):
        return False
    first = captions[0]
    places = ear.heard.places_of(first)
    if places and ear.heard.share(places, "TFE") < LIKELY:
        return False
    before = ear.heard.text[: ear.heard.tokens[places[0]].start].rstrip() if places else ""
    longest = _LONGEST_HEAD_ZH if ear.chinese else _LONGEST_HEAD
    return not (
        _LIST_BEGINS.search(before) or len(first) > longest or _NUMBER.search(first) or ear.quoted(first)
    )


def _as_title(words: str, language: str) -> str:
    bare = _BEFORE_NAME.sub("", words.strip(EDGES))
    whole = len(bare) <= _LONGEST_TITLE and not TORN.search(bare)
    return as_title(bare, language) or (capital(bare) if whole else "")
