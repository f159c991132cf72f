"""Find the sentences and clauses of a brief that no text of its film says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.heads import OF_FIELD
from nemo_notebook.studio.director.reading.briefs.itemised import roles_told
from nemo_notebook.studio.director.reading.briefs.pitch_clauses import is_picture, is_shot_list
from nemo_notebook.studio.director.reading.briefs.pitch_sentences import TELLS_OF
from nemo_notebook.studio.director.reading.briefs.untold_facts import (
    facts_ordered,
    facts_told,
    is_untold,
    source_of,
    terms_of,
)
from nemo_notebook.studio.director.reading.messages.condensing import in_pieces, is_chinese
from nemo_notebook.studio.director.reading.messages.framing import introduces
from nemo_notebook.studio.director.reading.messages.listing import numbered_items
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    HEAD,
    SENTENCE_END,
    capital,
    clauses_of,
)
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape, shapes
from nemo_notebook.studio.director.reading.messages.told_people import (
    CALLS_ZH,
    leads_people,
    speaks_of_film,
    tells_people,
)
from nemo_notebook.studio.director.reading.terms.look_words import only_filmed
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_WORD: Final = regex(r"[\w'’-]+")
_SENDER: Final = regex(
    r"\b(?:greetings?|wishes|videos?|cards?|message|note|thanks?|congratulations|love|hello)\b[^!?\n]{0,90}?\s"
    r"(?P<from>from\s(?:(?:the\s)(?-i:[A-Z])[\w'’]*\s(?:family|team|crew|class|kids|boys|girls|household)|(?:class|grade|year|room|form)\s\w{1,3}\b"
    r"|(?:all\sof\sus|everyone|all)\s(?:at|in)\s[^,.!?\n]{2,30}|your\s[^,.!?\n]{2,30}))",
    re.I,
)
_SIGNED_ZH: Final = regex(
    r"(?:^|[，。,；\s])(?P<from>[\u4e00-\u9fff]{2,12}(?:敬上|敬贺|谨上|敬赠))(?=$|[，。,；\s])"
)
_OF_STORY: Final = regex(r"(?:He|She|They|One\s(?:day|night)|Once|Then|But)\b|[他她它]|从前|有一天")
_NAMED: Final = regex(
    r"每[条个句点].{0,6}|(?:product|brand|name|title|产品|品牌|品名|名称|标题)(?:\sname)?", re.I
)
_SHOWS: Final = regex(r"\W*(?:(?:please|and|also|then)\s)*(?:show|with|start|end|in\s)\b", re.I)
_WHO_SPEAKS: Final = regex(r"(?:I|We|My|Hi|Hello|It|This|Dear)\b|我")
_OF_SOURCE: Final = regex(r"(?:sources?|credits?|来源)$", re.I)
_ADVICE: Final = regex(
    r"\b(?:tips|advice|habits|rules|reminders?|signs|how\sto|ways\sto|briefing|instructions|precautions|drill|etiquette|safety)\b",
    re.I,
)
"""A brief whose sentences may begin like an order: "Make a plan." of study tips."""
_ADDRESSED: Final = regex(
    r"(?:You|We|Your)\s(?:(?:see\syou|miss|love|thank|wish|hold|never|always|are\s(?:so\s)?(?:proud|grateful|here)|made|make|gave|give|did|taught|deserve|matter|inspire))\b"
)
"""What is said to somebody, and shown whatever else a film shows."""
_NAMES: Final = regex(
    r"(?:(?:the|our|my)\s)?(?:product|shop|store|company|brand|business|name|title|topic|theme|subject|app)(?:\sname)?\sis\b|(?:app|shop|brand|product)\sname\s",
    re.I,
)
"""A sentence that only names what is told of."""
_CHAPTERS: Final = regex(
    r"\b(?:covers?|covering|include|talk\sabout|go\sover|answers?|explains?)\s(?P<said>(?:why|when|what|how|where|who|which)\s[^,.;:]{3,40}"
    r"(?:,\s(?:and\s)?(?:why|when|what|how|where|who|which)\s[^,.;:]{3,40}?){1,5}(?:\sand\s(?:why|when|what|how|where|who|which)\s[^,.;:]{3,40})?)(?=[.;:\n]|$)",
    re.I,
)
_ITEM_NUMBER: Final = regex(
    r"(?:\b(?:step|tip|day|reason|fact|part|scene|point)\s)?\(?\b\d{1,2}\s?[.):、](?!\d)\s*|第[一二三四五六七八九十]步?|[一二三四五六七八九][、是]|[①-⑨]|\(?\b[a-h]\)\s*",
    re.I,
)
_ITEMS_ZH: Final = regex(r"[^、，：:\s]{3,14}(?:、[^、，：:\s]{3,14}){2,7}")
_PICTURED_ZH: Final = regex(r"[一两三][个只位群对片束杯]|[男女老]|画面|镜头|有")
"""What begins a picture rather than a slogan."""
_SLOGAN_SIGNS: Final = 8
_FEWEST_WORDS: Final = 2
_SENTENCE_WORDS: Final = 4
_FEWEST_SIGNS: Final = 6
_LONGEST: Final = 100  # characters that are shown as one
_LONGEST_ZH: Final = 24


def all_clauses(wishes: str) -> list[str]:
    """Return the clauses of all sentences."""
    sentences = (HEAD.sub("", one.strip()) for one in SENTENCE_END.split(wishes))
    return [one for sentence in sentences for one in clauses_of(sentence)]


def chapters(wishes: str) -> tuple[str, ...]:
    """Return what a film is to go through: "cover why they happen, when to go, and what to pack"."""
    found = _CHAPTERS.search(wishes)
    if not found:
        return ()
    return tuple(capital(one) for one in re.split(r",\s(?:and\s)?|\sand\s(?=wh|how)", found["said"]))


def untold_in(wishes: str, said: Set[str], row: Set[str], *, tells: bool) -> Iterator[str]:
    """Yield what no text says: sentences, clauses and facts of a brief.

    Args:
        wishes: the brief.
        said: the terms of all texts of the film.
        row: its captions, in small letters.
        tells: whether sentences are to be read; otherwise only dates, prices and addresses are.
    """
    advises = bool(tells and (_ADVICE.search(wishes) or leads_people(all_clauses(wishes))))
    items = numbered_items(wishes)
    wishes = re.sub("|".join(map(re.escape, items)), " ", wishes) if items else wishes
    wishes = _ITEM_NUMBER.sub("; ", wishes) if items else wishes
    yield from (one for one in roles_told(wishes) if not terms_of(one) & said)
    for place, sentence in enumerate(one.strip() for one in SENTENCE_END.split(wishes)):
        head = HEAD.match(sentence)
        headed = bool(head and _is_heading(head[1], said))
        if head and headed:
            sentence = sentence[head.end() :]
        clauses = clauses_of(sentence)
        ordered = _orders_film if advises else asks
        filmed = [one for one in clauses if only_filmed(one) or introduces(one) or one.startswith("who ")]
        free = [one for one in clauses if not (one in filmed or ordered(one))]
        whole = free == clauses and (place > 0 or bool(head) or sentence.startswith(("，", ",")))
        if (
            (is_shot_list(clauses) and not _OF_STORY.match(sentence))
            or _CHAPTERS.search(sentence)
            or _NAMES.match(sentence)
        ):
            continue
        if (
            (tells or _ADDRESSED.match(sentence))
            and whole
            and _is_sentence(sentence)
            and is_untold(sentence, said)
        ):
            yield from _shown(sentence, clauses)
            continue
        if tells and headed and free == clauses and len(clauses) > _FEWEST_WORDS:
            left = [one for one in clauses if is_untold(one, said)]
            points = [one for one in left if not is_picture(one)]
            yield from left if 2 * len(points) >= len(clauses) else ()
        elif tells and free == clauses and len(clauses) > 1 and not all(map(is_picture, clauses)):
            yield from _apart(clauses, said, row)
        for one in clauses:
            if tells and one in free and _ITEMS_ZH.fullmatch(one) and is_untold(one, said):
                yield one
                continue
            yield from source_of(one, said)
            yield from facts_ordered(one, said) if one not in free else facts_told(one, said)
    if (sender := _SENDER.search(wishes) or _SIGNED_ZH.search(wishes)) and is_untold(sender["from"], said):
        yield sender["from"]


def _apart(clauses: list[str], said: Set[str], row: Set[str]) -> list[str]:
    """The clauses of a sentence that are untold, where some of them could be read alone."""
    among = any(one.casefold() in row or tells_people(one) or CALLS_ZH.match(one) for one in clauses)
    apart = [one for one in clauses if among or _is_sentence(one, _SENTENCE_WORDS)]
    apart = [one for one in (clauses if apart else ()) if one in apart or _is_beside(one)]
    apart = [one for one in apart if not any(each in one.casefold() for each in row)]
    apart = [one for one in apart if (is_untold(one, said) if among else not terms_of(one) & said)]
    return [one for one in apart if among or not is_picture(one) or _is_slogan(one)]


def _orders_film(text: str) -> bool:
    """Whether words order a part of a film, among others that advise people: "Add a logo", no "Add flour"."""
    shown = _SHOWS.match(text) and is_picture(text)
    return shapes(text) or (asks(text) and (speaks_of_film(text) or bool(shown)))


def _is_heading(head: str, said: Set[str]) -> bool:
    """Whether what stands before a colon orders the film, or is its title."""
    if _NAMED.fullmatch(head):
        return True
    if OF_FIELD.search(head) or _OF_SOURCE.search(head):
        return False
    return asks(head) or bool(TELLS_OF.match(head)) or not is_untold(head, said)


def _shown(sentence: str, clauses: list[str]) -> list[str]:
    """A sentence as it is, or its clauses where it is long."""
    bare = sentence.strip(" ,，.。!！;；")
    if len(bare) <= (_LONGEST_ZH if is_chinese(bare) else _LONGEST):
        return [bare]
    return clauses if is_chinese(bare) else [one.strip(" ,") for one in in_pieces(bare)]


def _is_sentence(text: str, fewest: int = _FEWEST_WORDS) -> bool:
    """Whether words could be read alone, and are neither a heading nor a short name of a scene."""
    if is_chinese(text):
        return len(text) >= _FEWEST_SIGNS and not only_shape(text)
    words = len(_WORD.findall(text))
    seen = words < _SENTENCE_WORDS and names_scene(text)
    return words >= fewest and not (seen or text.rstrip(" ;").endswith(":"))


def _is_beside(text: str) -> bool:
    """Whether a short clause beside sentences tells as they do: 随手关灯, "walk more"."""
    if is_picture(text) or _WHO_SPEAKS.match(text):
        return False
    return len(text) > _FEWEST_WORDS if is_chinese(text) else " " in text


def _is_slogan(text: str) -> bool:
    """Whether words that hold the name of a scene are a line of their own: 换个方式遇见一本书."""
    return is_chinese(text) and len(text) >= _SLOGAN_SIGNS and not _PICTURED_ZH.match(text)
