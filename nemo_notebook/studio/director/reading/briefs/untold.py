"""Find what a brief tells and no text of its film says: a date, a price, who sends it, sentences of its own.

What only orders or shapes the film is never among it. Which texts the film has is left to the other readers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.brief import Brief
from nemo_notebook.studio.director.reading.briefs.first_shown import orders_first
from nemo_notebook.studio.director.reading.briefs.itemised import listed_apart, rest_of_list
from nemo_notebook.studio.director.reading.briefs.parts import with_names
from nemo_notebook.studio.director.reading.briefs.untold_facts import terms_of
from nemo_notebook.studio.director.reading.briefs.untold_sentences import all_clauses, chapters, untold_in
from nemo_notebook.studio.director.reading.messages.framing import without_remnants
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import SENTENCE_END, capital, clauses_of
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.messages.texts import without_gaps
from nemo_notebook.studio.director.reading.messages.told_people import CALLS_ZH, leads_people, tells_people
from nemo_notebook.studio.director.reading.messages.topic import as_title
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_QUESTION: Final = regex(
    r"\b(?:who|whose|what|which|why|how|when|where|do|does|did|is|are|can|could|would|will|have|has|ready|want|need)\b|[吗呢谁哪几]|什么|怎么|如何|为何|多少",
    re.I,
)
_BIRTHDAY: Final = regex(r"\bbirthday\b|\bturn(?:s|ing|ed)\s\d|生日|周岁", re.I)
_LIKES: Final = regex(
    r"(?:(?:He|She|They)(?:\sreally|\sjust)?\s(?:loves?|adores?|likes?|is\sinto|is\scrazy\sabout|are\sinto)\s|[他她]?(?:最|很|特别|超级?)?(?:喜欢|爱看|迷))[^,，.。]{2,40}$"
)
_PLACED_IN: Final = regex(
    r"\b(?:our|my|the|an?|new)\s(?P<what>(?:[a-z]+\s){1,3}?)in\s(?P<where>(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|English|Chinese|Spanish|French|German|Mandarin|HD|Instagram|TikTok)\w*\b)[A-Z][a-z’'-]+(?:\s[A-Z][a-z’'-]+)?)(?=[\s,.;!?]|$)"
)
"""A house and its town: "our matcha bar in Austin"."""
_HOUSE: Final = regex(
    r"(?:[\u4e00-\u9fff]{2}[店铺馆]|餐厅|工作室|民宿|乐队)(?=[，,。“「《\s叫]|名[为叫]|$)|\b(?:bumper|ident|jingle)\b",
    re.I,
)
"""A house or band whose words these are."""
_POINT: Final = r"(?:[^,，、;；:：.。\n]|(?<=\d)[.,](?=\d)){2,60}"
_POINTS: Final = regex(
    rf"(?P<head>(?:[^:：.。\n]|\.(?=\d)){{3,70}})[:：]\s*(?P<items>{_POINT}(?:[,，、;；]\s*{_POINT}){{2,}})"
)
_SCENES: Final = regex(
    r"\b(?:scenes?|shots?|storyboard|colou?rs?|style|mood|music)\W*$|(?:镜头|画面|场景|分镜|风格|配色)$", re.I
)
_STORY: Final = regex(r"(?:睡前|童话|寓言)故事|\b(?:bedtime|fairy)[\s-](?:story|tale)", re.I)
_PAIR: Final = regex(r"新[郎娘](?:是|叫|[:：\s])?(?P<who>[\u4e00-\u9fff·]{2,4})$")
"""Who marries, as a title of both names says it already."""


def with_all_told(brief: Brief, message: Message, wishes: str) -> Brief:
    """Return a brief whose captions say all that is told and not yet said, where it is to have any."""
    if (
        brief.script
        or message.foreign
        or brief.quote
        or brief.countdown
        or (brief.no_title and brief.no_captions)
    ):
        return brief
    given = bool(message.of_role("caption"))
    said = without_gaps(without_remnants(with_names(wishes, message)))
    drawn = [word for row in brief.chart.rows for word in row] if brief.chart else []
    shown = [brief.title or as_title(brief.topic, brief.language), *brief.captions, brief.action, *drawn]
    shown += [one.words for one in message.texts if one.quoted or one.role != "title"]
    shows = any(one.sure for one in brief.subjects)
    tells = brief.teaches or brief.promo or brief.voice is not None or bool(brief.captions)
    tells = tells or bool(_STORY.search(said)) or (bool(_HOUSE.search(message.wishes)) and not brief.plain)
    tells = tells or _lists_points(said) or _calls_people(said)
    tells = tells or ((bool(brief.title) or bool(re.search("[?？]", said))) and not shows)
    if not brief.plain and not given and (brief.promo or brief.captions):
        brief = _with_town(brief, said, " ".join(shown))
    told = with_untold(
        brief.captions or chapters(said),
        said,
        shown,
        whole=message.wishes,
        tells=tells and not given and (not brief.plain or leads_people(all_clauses(said))),
    )
    told = tuple(one for one in told if not ((pair := _PAIR.match(one)) and pair["who"] in brief.title))
    told = told if given else listed_apart(_without_likes(_untaken(told, brief), said), brief.duration_ms)
    return replace(brief, captions=told)


def _untaken(captions: Sequence[str], brief: Brief) -> tuple[str, ...]:
    """Captions without rows that are drawn and orders of which picture comes when."""
    chart = brief.chart
    return tuple(one for one in captions if not (chart and chart.tells(one) or orders_first(one)))


def _without_likes(captions: Sequence[str], wishes: str) -> tuple[str, ...]:
    """Captions of a birthday without what only says which pictures its child likes."""
    if not _BIRTHDAY.search(wishes):
        return tuple(captions)
    return tuple(one for one in captions if not (_LIKES.match(one) and names_scene(one)))


def _lists_points(wishes: str) -> bool:
    """Whether a heading is followed by a list of more than what is to be seen."""
    found = _POINTS.search(wishes)
    if found is None or _SCENES.search(found["head"]):
        return False
    items = [one.strip() for one in re.split("[,，、;；]", found["items"])]
    points = [one for one in items if not (asks(one) or names_scene(one))]
    return 2 * len(points) > len(items)


def _calls_people(wishes: str) -> bool:
    """Whether a clause says what those who watch are to do: "Use the stairs", 放下手机."""
    every = all_clauses(wishes)
    return any((tells_people(one) or CALLS_ZH.match(one)) and not asks(one) for one in every)


def _with_town(brief: Brief, said: str, shown: str) -> Brief:
    """Tell in which town a house is: in the title where that is the house, else as a caption."""
    found = _PLACED_IN.search(said)
    if not found or found["where"].casefold() in shown.casefold() or asks(found["what"]):
        return brief
    title = brief.title or as_title(brief.topic, brief.language)
    if title and f" {found['what'].strip()}".casefold().endswith(f" {title}".casefold()):
        return replace(brief, title=f"{title} in {found['where']}")
    return replace(brief, captions=(capital(f"{found['what']}in {found['where']}"), *brief.captions))


def with_untold(
    captions: Sequence[str], wishes: str, shown: Sequence[str], *, whole: str, tells: bool
) -> tuple[str, ...]:
    """Return captions with what no text says, each where the brief tells it.

    Args:
        captions: those the film has.
        wishes: the brief.
        shown: all texts of the film.
        whole: the message, in which texts stand that were taken out of the brief.
        tells: whether its sentences are to be read; otherwise only its dates, prices and addresses are.
    """
    row = list(captions)
    said = terms_of(" ".join(shown))
    rest = [
        each
        for sentence in SENTENCE_END.split(wishes)
        for each in rest_of_list(clauses_of(sentence), captions)
        if not terms_of(each) & said
    ]
    for one in [*rest, *untold_in(wishes, said, {one.casefold() for one in captions}, tells=tells)]:
        if one.endswith((":", "：")):  # a heading whose list is told already
            continue
        at = _place(whole, one)
        before = sum(0 <= _place(whole, each) < at for each in row)
        row.insert(before if at >= 0 else len(row), capital(one))
        row = [
            each for each in row if each.casefold() == one.casefold() or each.casefold() not in one.casefold()
        ]
        said |= terms_of(one)
    return tuple(dict.fromkeys(_with_mark(one, whole) for one in row))


def _with_mark(caption: str, whole: str) -> str:
    """A question with its mark, where the brief has it."""
    at = whole.casefold().find(caption.casefold()) if _QUESTION.search(caption) else -1
    mark = whole[at + len(caption) : at + len(caption) + 1] if at >= 0 else ""
    return caption + mark if mark in "?？" else caption


def _place(whole: str, words: str) -> int:
    return whole.casefold().find(words.casefold()[:12])
